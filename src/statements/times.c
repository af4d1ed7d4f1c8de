#include "statements/times.h"

#include "base/text.h"
#include "statements/time_meaning.h"
#include "values/dates.h"

/* Whether a single word or a hyphen is between the two: "and", "to". */
static bool joins(const dl_time_tokens *tokens, const dl_time *before, const dl_time *time) {
    if (time->first != before->after + 1) return false;
    const dl_time_token *between = &tokens->items[before->after];
    return between->kind == DL_DATE_TOKEN_WORD || between->mark == '-';
}

/* "between May and July 2009", "3 to 5 March 2010": the year behind is also that of the time just before, or
 * the next one's after it. */
static void share_year(const dl_time_context *context, dl_times *times, const dl_time *time) {
    dl_time *before = times->count ? &times->items[times->count - 1] : NULL;
    if (!before || !time->year_given || !before->of_some_year || !joins(context->tokens, before, time))
        return;
    uint8_t precision = time->period.precision;
    if (before->period.precision != precision) return;
    if (precision != DL_PRECISION_MONTH && precision != DL_PRECISION_DAY) return;
    int32_t year = dl_period_as(&time->period, DL_PRECISION_YEAR);
    if (!dl_time_set_year(before, year)) return;
    if (before->period.count > time->period.count && !dl_time_set_year(before, year - 1)) return;
    before->value = dl_period_format(&before->period, context->tokens->arena);
}

static bool add_time(const dl_time_context *context, dl_times *times, size_t end, dl_time *time) {
    const dl_time_tokens *tokens = context->tokens;
    time->after = (uint32_t)end;
    time->start = tokens->items[time->first].start;
    time->end = tokens->items[end - 1].end;
    if (time->period.precision) time->value = dl_period_format(&time->period, tokens->arena);
    share_year(context, times, time);
    return DL_ARENA_PUSH(tokens->arena, times, *time);
}

void dl_times_finder_init(dl_times_finder *finder, dl_span language, const dl_date *published,
                          dl_arena *arena) {
    dl_date_hints hints;
    dl_date_hints_init(&hints, language, DL_SPAN_NONE, DL_SPAN_NONE);
    hints.machine = false;
    dl_time_tokens_init(&finder->tokens, &hints, arena);
    dl_time_reader_init(&finder->reader);
    dl_time_context *context = &finder->reader.context;
    *context = (dl_time_context){.tokens = &finder->tokens};
    context->has_today = published && published->year > 0;
    if (context->has_today) context->today = dl_date_days(published);
}

bool dl_times_find_next(dl_times_finder *finder, dl_times *times, dl_span text) {
    *times = (dl_times){0};
    dl_time_tokens *tokens = &finder->tokens;
    dl_time_reader *reader = &finder->reader;
    if (!dl_time_tokens_read(tokens, dl_text_prefix(text, DL_TIMES_TEXT_MAX))) return false;
    reader->context.found = times;
    size_t i = dl_time_next(tokens, 0);
    while (i < tokens->count && times->count < DL_TIMES_MAX) {
        dl_time time = {0};
        size_t end = dl_time_read_at(reader, i, &time);
        if (end > i && !add_time(&reader->context, times, end, &time)) return false;
        i = dl_time_next(tokens, end > i ? end : i + 1);
    }
    return !tokens->arena->failed;
}

bool dl_times_find(dl_times *times, dl_span text, dl_span language, const dl_date *published,
                   dl_arena *arena) {
    dl_times_finder finder;
    dl_times_finder_init(&finder, language, published, arena);
    return dl_times_find_next(&finder, times, text);
}
