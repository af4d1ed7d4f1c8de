#include "record/filter.h"

#include "values/dates.h"
#include "values/schema.h"

/* --- dates --- */

enum { DAY_SIZE = sizeof "2024-05-03" - 1 };

/* Seconds since 1970 in UTC; a date without a time zone is taken as UTC. */
static int64_t instant_s(dl_span text) {
    static const dl_date_hints hints = {.machine = true};
    dl_date date = {0};
    dl_date_read(text, &hints, &date, NULL);
    return (dl_date_local_minutes(&date) - (date.has_offset ? date.offset_minutes : 0)) * 60 + date.second;
}

int dl_date_compare(dl_span date, dl_span limit) {
    if (limit.size <= DAY_SIZE || date.size <= DAY_SIZE) {
        size_t size = limit.size < DAY_SIZE ? limit.size : DAY_SIZE;
        if (date.size < size) size = date.size;
        return dl_span_compare(dl_span_sub(date, 0, size), dl_span_sub(limit, 0, size));
    }
    int64_t a = instant_s(date), b = instant_s(limit);
    return (a > b) - (a < b);
}

/* --- languages --- */

/* Basic filtering, RFC 4647 section 3.3.1: "de" matches "de" and "de-AT". */
static bool language_passes(dl_span ranges, dl_span tag) {
    dl_span range;
    while (dl_span_split(&ranges, ',', &range)) {
        if (!dl_span_empty(range) && dl_span_starts_with_nocase(tag, range) &&
            (tag.size == range.size || tag.data[range.size] == '-'))
            return true;
    }
    return false;
}

/* --- the filter --- */

bool dl_filter_passes(const dl_filter *filter, const dl_record *record) {
    if (record->error_code) return true;
    if (filter->only_articles && !dl_type_is_article(record->type.text)) return false;
    dl_span date = record->published.text;
    if (dl_span_present(filter->since) && (dl_span_empty(date) || dl_date_compare(date, filter->since) < 0))
        return false;
    if (dl_span_present(filter->until) && (dl_span_empty(date) || dl_date_compare(date, filter->until) > 0))
        return false;
    return !dl_span_present(filter->languages) || language_passes(filter->languages, record->language.text);
}
