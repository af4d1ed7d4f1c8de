#include "archive/query_values.h"

#include "archive/columns.h"
#include "archive/compare.h"
#include "output/read_date.h"
#include "values/calendar.h"

/* --- names --- */

static const dl_query_field fields[] = {
    {"headline", DL_COLUMN_HEADLINE, 0},
    {"author", DL_COLUMN_AUTHOR, 0},
    {"section", DL_COLUMN_SECTION, 0},
    {"keyword", DL_COLUMN_KEYWORD, 0},
    {"description", DL_COLUMN_DESCRIPTION, 0},
    {"body", DL_COLUMN_BODY, 0},
    {"site", -1, DL_CONDITION_SITE},
    {"lang", -1, DL_CONDITION_LANGUAGE},
    {"type", -1, DL_CONDITION_TYPE},
    {"by", -1, DL_CONDITION_BY},
    {"in", -1, DL_CONDITION_IN},
    {"said", -1, DL_CONDITION_SAID},
    {"since", -1, DL_CONDITION_PUBLISHED},
    {"until", -1, DL_CONDITION_PUBLISHED},
    {"changed", -1, DL_CONDITION_CHANGED},
    {"has", -1, DL_CONDITION_HAS},
    {"copies", -1, DL_CONDITION_COPIES},
    {"revisions", -1, DL_CONDITION_REVISIONS},
};

const dl_query_field *dl_query_field_named(dl_span name) {
    for (size_t i = 0; i < DL_COUNT_OF(fields); i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(fields[i].name))) return &fields[i];
    }
    return NULL;
}

enum { MOST_NAME_BYTES = 24 };

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* How many letters must be changed, added or left out; of long words MOST_NAME_BYTES. */
static size_t distance(dl_span typed, dl_span name) {
    size_t row[MOST_NAME_BYTES];
    if (typed.size >= MOST_NAME_BYTES || name.size >= MOST_NAME_BYTES) return MOST_NAME_BYTES;
    for (size_t k = 0; k <= name.size; k++) row[k] = k;
    for (size_t i = 0; i < typed.size; i++) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t k = 0; k < name.size; k++) {
            size_t above = row[k + 1], other = dl_ascii_lower(typed.data[i]) != name.data[k];
            row[k + 1] = least(least(above + 1, row[k] + 1), diagonal + other);
            diagonal = above;
        }
    }
    return row[name.size];
}

/* The name that is likeliest meant; absent if none is like it. */
static dl_span nearest(dl_span typed, const dl_span *names, size_t count) {
    dl_span found = DL_SPAN_NONE;
    size_t nearest_so_far = typed.size / 3 + 2;
    for (size_t i = 0; i < count; i++) {
        size_t far = distance(typed, names[i]);
        if (far >= nearest_so_far) continue;
        nearest_so_far = far;
        found = names[i];
    }
    return found;
}

/* "there is no WHAT 'typed'; did you mean 'name'?", or which there are. */
static void fail_name(dl_query_reader *r, size_t offset, dl_span typed, const char *what,
                      const dl_span *names, size_t count) {
    dl_span like = nearest(typed, names, count);
    typed = dl_span_sub(typed, 0, MOST_NAME_BYTES);
    dl_span message =
        like.size ? dl_arena_format(r->arena, "there is no %s '%.*s'; did you mean '%.*s'?", what,
                                    DL_SPAN_ARG(typed), DL_SPAN_ARG(like))
                  : dl_arena_format(r->arena, "there is no %s '%.*s', only %.*s", what, DL_SPAN_ARG(typed),
                                    DL_SPAN_ARG(dl_arena_join(r->arena, names, count, DL_SPAN(", "))));
    dl_query_fail(r, offset, typed.size, message);
}

/* What other programs call a field. */
static dl_span usual_name(dl_span name) {
    static const struct {
        const char *other, *name;
    } names[] = {{"title", "headline"}, {"intitle", "headline"}, {"byline", "author"}, {"tag", "keyword"},
                 {"text", "body"},      {"content", "body"},     {"host", "site"},     {"domain", "site"},
                 {"after", "since"},    {"from", "since"},       {"before", "until"},  {"date", "since"},
                 {"language", "lang"},  {"is", "has"},           {"speaker", "said"},  {"quoted", "said"}};
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i].other)))
            return dl_span_from_string(names[i].name);
    }
    return DL_SPAN_NONE;
}

void *dl_query_fail_field(dl_query_reader *r, size_t offset, dl_span name) {
    dl_span names[DL_COUNT_OF(fields)];
    for (size_t i = 0; i < DL_COUNT_OF(fields); i++) names[i] = dl_span_from_string(fields[i].name);
    dl_span like = usual_name(name);
    if (!like.size) like = nearest(name, names, DL_COUNT_OF(names));
    dl_span shown = dl_span_sub(name, 0, MOST_NAME_BYTES);
    dl_span message = like.size
                          ? dl_arena_format(r->arena, "there is no field '%.*s'; did you mean '%.*s'?",
                                            DL_SPAN_ARG(shown), DL_SPAN_ARG(like))
                          : dl_arena_format(r->arena,
                                            "there is no field '%.*s'; put the text in quotation marks to "
                                            "search for it as words",
                                            DL_SPAN_ARG(shown));
    return dl_query_fail(r, offset, name.size, message);
}

/* --- kinds of change, and what a story can have --- */

static bool read_change(dl_query_reader *r, dl_span value, size_t offset, dl_condition *condition) {
    dl_span names[DL_CHANGE_COUNT + 1];
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++) names[i] = dl_span_from_string(dl_change_name(i));
    names[DL_CHANGE_COUNT] = DL_SPAN("unpublished");
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (!dl_span_equal_nocase(value, names[i])) continue;
        condition->least = (int64_t)i;
        return true;
    }
    fail_name(r, offset, value, "kind of change", names, DL_COUNT_OF(names));
    return false;
}

static bool read_having(dl_query_reader *r, dl_span value, size_t offset, dl_condition *condition) {
    static const dl_span names[] = {
        [DL_HAVING_AUTHOR] = DL_SPAN_INIT("author"),
        [DL_HAVING_SECTION] = DL_SPAN_INIT("section"),
        [DL_HAVING_KEYWORD] = DL_SPAN_INIT("keyword"),
        [DL_HAVING_PICTURE] = DL_SPAN_INIT("picture"),
        [DL_HAVING_MENTION] = DL_SPAN_INIT("mention"),
        [DL_HAVING_CORRECTION] = DL_SPAN_INIT("correction"),
        [DL_HAVING_COPY] = DL_SPAN_INIT("copies"),
        [DL_HAVING_REVISION] = DL_SPAN_INIT("revisions"),
        [DL_HAVING_LANGUAGE] = DL_SPAN_INIT("language"),
        [DL_HAVING_TYPE] = DL_SPAN_INIT("type"),
        [DL_HAVING_STATEMENT] = DL_SPAN_INIT("statement"),
    };
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        bool is_plural = value.size == names[i].size + 1 && dl_ascii_lower(value.data[names[i].size]) == 's';
        if (!dl_span_equal_nocase(dl_span_sub(value, 0, value.size - is_plural), names[i])) continue;
        condition->least = (int64_t)i;
        return true;
    }
    fail_name(r, offset, value, "such thing to have as", names, DL_COUNT_OF(names));
    return false;
}

/* --- numbers: 3, >3, >=3, <3, <=3, 2..5 --- */

static bool read_number(dl_span digits, int64_t *number) {
    uint64_t value;
    if (digits.size > 9 || !dl_span_to_uint(digits, &value)) return false;
    *number = (int64_t)value;
    return true;
}

static bool read_range(dl_span value, dl_condition *condition) {
    size_t dots = dl_span_find(value, DL_SPAN(".."), 0);
    bool above = dl_span_starts_with(value, DL_SPAN(">")), below = dl_span_starts_with(value, DL_SPAN("<"));
    condition->least = 0;
    condition->most = INT64_MAX;
    if (dots != SIZE_MAX)
        return read_number(dl_span_sub(value, 0, dots), &condition->least) &&
               read_number(dl_span_sub(value, dots + 2, SIZE_MAX), &condition->most);
    bool equal = !(above || below);
    if (!equal) value = dl_span_sub(value, 1, SIZE_MAX);
    bool included = dl_span_starts_with(value, DL_SPAN("="));
    if (included) value = dl_span_sub(value, 1, SIZE_MAX);
    int64_t number;
    if (!read_number(value, &number)) return false;
    if (!below) condition->least = number + (above && !included);
    if (!above) condition->most = number - (below && !included);
    return true;
}

/* --- dates --- */

enum { DAY_S = 86400, MINUTE_S = 60 };

/* The first second of the year, month or day that the text gives, and how many it has. */
static bool read_day(dl_span text, int64_t *start_s, int64_t *size_s) {
    enum { YEAR = sizeof "2024" - 1, MONTH = sizeof "2024-05" - 1, DAY = sizeof "2024-05-03" - 1 };
    char whole[] = "0000-01-01";
    if (text.size != YEAR && text.size != MONTH && text.size != DAY) return false;
    memcpy(whole, text.data, text.size);
    dl_span rest = dl_span_from_string(whole);
    int64_t first, last;
    int32_t year;
    uint8_t month, day;
    if (!dl_iso_day(&rest, &first)) return false;
    dl_date_from_days((int32_t)first, &year, &month, &day);
    last = text.size == YEAR    ? dl_days_from_date(year, 12, 31)
           : text.size == MONTH ? dl_days_from_date(year, month, dl_days_of_month(year, month))
                                : first;
    *start_s = first * DAY_S;
    *size_s = (last - first + 1) * DAY_S;
    return true;
}

/* A day with a time, with seconds or without, with an offset or in UTC. */
static bool read_instant(dl_query_reader *r, dl_span text, int64_t *start_s, int64_t *size_s) {
    enum { UP_TO_MINUTES = sizeof "2024-05-03T10:20" - 1, UP_TO_SECONDS = sizeof "2024-05-03T10:20:30" - 1 };
    int64_t microseconds;
    bool has_seconds = text.size > UP_TO_MINUTES && text.data[UP_TO_MINUTES] == ':';
    size_t size = has_seconds ? UP_TO_SECONDS : UP_TO_MINUTES;
    dl_span offset = dl_span_sub(text, size, SIZE_MAX);
    if (text.size < size) return false;
    const dl_span parts[] = {dl_span_sub(text, 0, size), has_seconds ? DL_SPAN("") : DL_SPAN(":00"),
                             offset.size ? offset : DL_SPAN("Z")};
    dl_span whole = dl_arena_join(r->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    if (!whole.size || !dl_iso_instant(whole, &microseconds)) return false;
    *start_s = microseconds / 1000000 - (microseconds % 1000000 < 0);
    *size_s = has_seconds ? 1 : MINUTE_S;
    return true;
}

static bool read_date(dl_query_reader *r, dl_span value, bool until, dl_condition *condition) {
    int64_t start_s, size_s;
    if (!read_day(value, &start_s, &size_s) && !read_instant(r, value, &start_s, &size_s)) return false;
    condition->least = until ? INT64_MIN : start_s;
    condition->most = until ? start_s + size_s - 1 : INT64_MAX;
    return true;
}

/* --- texts --- */

/* The host in "https://www.example.org/path"; as the archive has them, without "www.". */
static dl_span host_of(dl_query_reader *r, dl_span value) {
    size_t scheme = dl_span_find(value, DL_SPAN("://"), 0);
    if (scheme != SIZE_MAX) value = dl_span_sub(value, scheme + 3, SIZE_MAX);
    size_t path = dl_span_find_byte(value, '/', 0);
    if (path != SIZE_MAX) value.size = path;
    char *host = dl_arena_alloc_bytes(r->arena, value.size);
    for (size_t i = 0; host && i < value.size; i++) host[i] = dl_ascii_lower(value.data[i]);
    value = host ? dl_span_of(host, value.size) : DL_SPAN_NONE;
    if (dl_span_starts_with(value, DL_SPAN("www."))) value = dl_span_sub(value, 4, SIZE_MAX);
    return value;
}

static bool read_text(dl_query_reader *r, dl_span value, dl_condition *condition) {
    condition->text = condition->kind == DL_CONDITION_SITE ? host_of(r, value) : value;
    return condition->text.size > 0;
}

static bool fail_value(dl_query_reader *r, dl_span value, size_t offset, dl_span message) {
    dl_query_fail(r, offset, value.size ? value.size : 1, message);
    return false;
}

bool dl_query_read_value(dl_query_reader *r, const dl_query_field *field, dl_span value, size_t offset,
                         dl_condition *condition) {
    *condition = (dl_condition){.kind = field->kind};
    value = dl_span_trim(value);
    switch (field->kind) {
    case DL_CONDITION_CHANGED:
        return read_change(r, value, offset, condition);
    case DL_CONDITION_HAS:
        return read_having(r, value, offset, condition);
    case DL_CONDITION_PUBLISHED:
        return read_date(r, value, field->name[0] == 'u', condition) ||
               fail_value(r, value, offset,
                          DL_SPAN("not a date, such as 2024, 2024-05, 2024-05-03 or 2024-05-03T10:20"));
    case DL_CONDITION_COPIES:
    case DL_CONDITION_REVISIONS:
        return read_range(value, condition) ||
               fail_value(r, value, offset, DL_SPAN("not a number, such as 3, >3, >=3, <3, <=3 or 2..5"));
    default:
        return read_text(r, value, condition) || fail_value(r, value, offset, DL_SPAN("the value is empty"));
    }
}
