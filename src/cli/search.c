/* dateline search: the stories of an archive that a query finds. */
#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/open_archive.h"
#include "cli/terminal.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { INDENT = 4, SHOWN_VALUES = 10, WRITTEN_VALUES = 100, MOST_BARS = 40, BAR_COLUMNS = 40 };

typedef struct search_run {
    const char *path;
    buffer query;
    dateline_search_options options;
    dateline_results *results;
    double took_ms;
    bool as_lines; /* of JSON */
    bool coloured;
    unsigned columns; /* of the terminal */
    buffer out;       /* a hit, or what is behind all */
} search_run;

typedef enum style { PLAIN, BOLD, DIM, BOLD_YELLOW } style;

static void paint(search_run *run, style as, dateline_text text) {
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[1;33m"};
    if (!text.size_bytes) return;
    if (run->coloured) buffer_append(&run->out, dateline_text_of(codes[as]));
    dl_append_harmless(&run->out, text);
    if (run->coloured && as != PLAIN) buffer_append(&run->out, TEXT("\033[0m"));
}

static void put(search_run *run) {
    fwrite(run->out.data, 1, run->out.size, stdout);
    run->out.size = 0;
}

/* --- a hit --- */

typedef struct marked_text {
    dateline_text text;
    const dateline_mark *marks;
    size_t mark_count;
    style as, marked_as;
} marked_text;

/* The part of it from one byte to another. */
static void paint_part(search_run *run, const marked_text *of, size_t from, size_t to) {
    for (size_t i = 0; i < of->mark_count && from < to; i++) {
        size_t start = of->marks[i].start, end = of->marks[i].end;
        if (end <= from) continue;
        if (start >= to) break;
        if (start > from) paint(run, of->as, text_part(of->text, from, start - from));
        if (start < from) start = from;
        if (end > to) end = to;
        paint(run, of->marked_as, text_part(of->text, start, end - start));
        from = end;
    }
    if (from < to) paint(run, of->as, text_part(of->text, from, to - from));
}

/* On as many lines as needed, each indented. */
static void paint_wrapped(search_run *run, const marked_text *of, unsigned indent) {
    for (size_t at = 0; at < of->text.size_bytes;) {
        dateline_text line = dl_columns_front(text_part(of->text, at, SIZE_MAX), run->columns - indent);
        for (unsigned i = 0; i < indent; i++) buffer_append_byte(&run->out, ' ');
        paint_part(run, of, at, at + line.size_bytes);
        buffer_append_byte(&run->out, '\n');
        at += line.size_bytes;
        while (at < of->text.size_bytes && of->text.data[at] == ' ') at++;
    }
}

/* "2024-05-03T10:20:30+02:00" to the minute. */
static void append_minute(buffer *out, dateline_text date) {
    enum { DAY = sizeof "2024-05-03" - 1, MINUTE = sizeof "2024-05-03T10:20" - 1 };
    dl_append_harmless(out, text_part(date, 0, DAY));
    if (date.size_bytes < MINUTE) return;
    buffer_append_byte(out, ' ');
    dl_append_harmless(out, text_part(date, DAY + 1, MINUTE - DAY - 1));
}

static void paint_facts(search_run *run, const dateline_hit *hit) {
    buffer line = {.data = NULL};
    buffer_append_format(&line, "%lld  %.*s  ", (long long)hit->story, TEXT_ARG(hit->site));
    if (!hit->date_published.size_bytes) buffer_append(&line, TEXT("seen "));
    append_minute(&line, hit->date_published.size_bytes ? hit->date_published : hit->first_seen);
    if (hit->revisions > 1) buffer_append_format(&line, "  %u revisions", hit->revisions);
    if (hit->copies)
        buffer_append_format(&line, "  %u %s", hit->copies, hit->copies == 1 ? "copy" : "copies");
    if (hit->unpublished.size_bytes) {
        buffer_append(&line, TEXT("  gone "));
        append_minute(&line, hit->unpublished);
    }
    buffer_append(&run->out, TEXT("    "));
    paint(run, DIM, buffer_text(&line));
    buffer_append_byte(&run->out, '\n');
    buffer_release(&line);
}

static void paint_snippet(search_run *run, const dateline_hit *hit) {
    const marked_text snippet = {hit->snippet, hit->snippet_marks, hit->snippet_mark_count, PLAIN, BOLD};
    size_t before = run->out.size;
    paint_wrapped(run, &snippet, INDENT);
    if (hit->cut_after && run->out.size > before) { /* behind the last line */
        run->out.size--;
        buffer_append(&run->out, TEXT(" …\n"));
    }
}

static void paint_hit(search_run *run, const dateline_hit *hit) {
    dateline_text headline = hit->headline.size_bytes ? hit->headline : TEXT("(no headline)");
    const marked_text shown = {headline, hit->headline_marks, hit->headline_mark_count, BOLD, BOLD_YELLOW};
    paint_wrapped(run, &shown, 0);
    paint_facts(run, hit);
    paint_snippet(run, hit);
    buffer_append(&run->out, TEXT("    "));
    paint(run, DIM, hit->url);
    buffer_append(&run->out, TEXT("\n\n"));
    put(run);
}

/* --- facets and days --- */

static void paint_facet(search_run *run, uint32_t which, const dateline_facet *facet) {
    dateline_facet_value value = DATELINE_FACET_VALUE_INIT;
    if (!facet->value_count) return;
    paint(run, BOLD, dateline_text_of(facet->name));
    buffer_append_byte(&run->out, '\n');
    for (uint32_t i = 0; dateline_results_get_facet_value(run->results, which, i, &value) == DATELINE_OK;
         i++) {
        buffer_append_format(&run->out, "%9llu  ", (unsigned long long)value.count);
        paint(run, PLAIN, value.name);
        buffer_append_byte(&run->out, '\n');
    }
    if (facet->none_count)
        buffer_append_format(&run->out, "%9llu  (none)\n", (unsigned long long)facet->none_count);
    if (facet->other_count) buffer_append_format(&run->out, "           and %u more\n", facet->other_count);
    buffer_append_byte(&run->out, '\n');
}

/* Whether the texts of two days are the same year, month or day. */
static bool is_same(dateline_text a, dateline_text b, size_t size) {
    return text_equal(text_part(a, 0, size), text_part(b, 0, size));
}

/* How many different years, months or days there are, and how many stories the most frequent one has. */
static uint32_t count_spans(const dateline_results *results, size_t size, uint64_t *most) {
    dateline_day_count day = DATELINE_DAY_COUNT_INIT;
    dateline_text last = {NULL, 0};
    uint32_t spans = 0;
    uint64_t stories = 0;
    *most = 0;
    for (uint32_t i = 0; dateline_results_get_day(results, i, &day) == DATELINE_OK; i++) {
        bool is_new = !i || !is_same(day.day, last, size);
        stories = day.count + (is_new ? 0 : stories);
        spans += is_new;
        if (stories > *most) *most = stories;
        last = day.day;
    }
    return spans;
}

static void paint_bar(search_run *run, dateline_text span, uint64_t count, uint64_t most) {
    dl_append_harmless(&run->out, span);
    for (size_t i = span.size_bytes; i < sizeof "2024-05-03"; i++) buffer_append_byte(&run->out, ' ');
    buffer_append_format(&run->out, "%9llu  ", (unsigned long long)count);
    for (uint64_t i = 0; i < (count * BAR_COLUMNS + most - 1) / most; i++)
        buffer_append(&run->out, TEXT("█"));
    buffer_append_byte(&run->out, '\n');
}

/* By days, or where these are too many, by months or years. */
static void paint_days(search_run *run) {
    static const size_t sizes[] = {sizeof "2024-05-03" - 1, sizeof "2024-05" - 1, sizeof "2024" - 1};
    dateline_day_count day = DATELINE_DAY_COUNT_INIT;
    size_t which = 0;
    uint64_t most, stories = 0;
    while (count_spans(run->results, sizes[which], &most) > MOST_BARS && which < 2) which++;
    dateline_text span = {NULL, 0};
    for (uint32_t i = 0; dateline_results_get_day(run->results, i, &day) == DATELINE_OK; i++) {
        dateline_text own = text_part(day.day, 0, sizes[which]);
        if (i && !text_equal(own, span)) {
            paint_bar(run, span, stories, most);
            stories = 0;
        }
        stories += day.count;
        span = own;
    }
    if (stories) paint_bar(run, span, stories, most);
    if (stories) buffer_append_byte(&run->out, '\n');
}

static void paint_counts(search_run *run) {
    dateline_facet facet = DATELINE_FACET_INIT;
    for (uint32_t i = 0; dateline_results_get_facet(run->results, i, &facet) == DATELINE_OK; i++)
        paint_facet(run, i, &facet);
    paint_days(run);
    put(run);
}

/* --- the whole --- */

/* "412 stories, 21 to 40 shown, 3.1 ms"; how long it took, only on a terminal, so that output can be
 * compared. */
static void paint_summary(search_run *run, const dateline_results_info *info) {
    buffer line = {.data = NULL};
    buffer_append_format(&line, "%llu %s", (unsigned long long)info->count,
                         info->count == 1 ? "story" : "stories");
    if (info->hit_count == 1 && info->count > 1) {
        buffer_append_format(&line, ", number %u shown", run->options.first + 1);
    } else if (info->hit_count && info->hit_count < info->count) {
        buffer_append_format(&line, ", %u to %u shown", run->options.first + 1,
                             run->options.first + info->hit_count);
    }
    if (info->scored_only_newest)
        buffer_append(&line, TEXT("; too many to rank: only the ones added last are shown"));
    if (isatty(STDOUT_FILENO)) buffer_append_format(&line, ", %.1f ms", run->took_ms);
    paint(run, DIM, buffer_text(&line));
    buffer_append_byte(&run->out, '\n');
    buffer_release(&line);
    put(run);
}

static void show_text(search_run *run, const dateline_results_info *info) {
    dateline_hit hit = DATELINE_HIT_INIT;
    for (uint32_t i = 0; dateline_results_get_hit(run->results, i, &hit) == DATELINE_OK; i++)
        paint_hit(run, &hit);
    if (info->facet_count) paint_counts(run);
    paint_summary(run, info);
}

static bool write_out(void *context, const char *bytes, size_t size_bytes) {
    (void)context;
    return fwrite(bytes, 1, size_bytes, stdout) == size_bytes;
}

static dl_exit show_lines(const search_run *run, const dateline_results_info *info) {
    dateline_result result = DATELINE_OK;
    for (uint32_t i = 0; i < info->hit_count && result == DATELINE_OK; i++)
        result = dateline_results_write_hit(run->results, i, write_out, NULL);
    if (info->facet_count && result == DATELINE_OK)
        result = dateline_results_write_counts(run->results, write_out, NULL);
    return result == DATELINE_OK ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

/* The query, and below it a caret where the mistake is. */
static dl_exit say_mistake(search_run *run, const dateline_results_info *info) {
    dateline_text query = buffer_text(&run->query);
    buffer before = {.data = NULL}, wrong = {.data = NULL}, line = {.data = NULL};
    dl_say("%.*s", TEXT_ARG(info->error));
    if (!query.size_bytes) return DL_EXIT_USAGE;
    dl_append_harmless(&before, text_part(query, 0, info->error_offset));
    dl_append_harmless(&wrong, text_part(query, info->error_offset, info->error_size_bytes));
    buffer_append(&line, TEXT("  "));
    dl_append_harmless(&line, query);
    buffer_append(&line, TEXT("\n  "));
    for (unsigned i = dl_columns_of(buffer_text(&before)); i > 0; i--) buffer_append_byte(&line, ' ');
    buffer_append_byte(&line, '^');
    for (unsigned i = dl_columns_of(buffer_text(&wrong)); i > 1; i--) buffer_append_byte(&line, '~');
    buffer_append_byte(&line, '\n');
    fwrite(line.data, 1, line.size, stderr);
    buffer_release(&before);
    buffer_release(&wrong);
    buffer_release(&line);
    return DL_EXIT_USAGE;
}

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static dl_exit search(search_run *run, dateline_archive *archive) {
    dateline_results_info info = DATELINE_RESULTS_INFO_INIT;
    double began_ms = now_ms();
    dateline_text query = run->query.size ? buffer_text(&run->query) : TEXT("");
    dateline_result result = dateline_archive_search(archive, query, &run->options, &run->results);
    run->took_ms = now_ms() - began_ms;
    if (result != DATELINE_OK && result != DATELINE_BAD_QUERY)
        return dl_say_archive_failed(archive, run->path, result);
    dateline_results_get_info(run->results, &info);
    if (result == DATELINE_BAD_QUERY) return say_mistake(run, &info);
    if (run->as_lines) return show_lines(run, &info);
    show_text(run, &info);
    return DL_EXIT_DONE;
}

static bool read_options(search_run *run, const dl_arguments *arguments) {
    bool newest = dl_arguments_has(arguments, DL_OPTION_NEWEST),
         oldest = dl_arguments_has(arguments, DL_OPTION_OLDEST);
    run->options = (dateline_search_options)DATELINE_SEARCH_OPTIONS_INIT;
    run->options.order = newest   ? DATELINE_NEWEST_FIRST
                         : oldest ? DATELINE_OLDEST_FIRST
                                  : DATELINE_BY_RELEVANCE;
    run->options.first = (uint32_t)dl_arguments_number(arguments, DL_OPTION_FIRST, 1) - 1;
    run->options.count = (uint32_t)dl_arguments_number(arguments, DL_OPTION_COUNT, 0);
    if (dl_arguments_has(arguments, DL_OPTION_FACETS))
        run->options.facet_values = run->as_lines ? WRITTEN_VALUES : SHOWN_VALUES;
    if (newest && oldest) dl_say("--newest and --oldest cannot be given together");
    return !(newest && oldest);
}

dl_exit dl_run_search(const dl_arguments *arguments) {
    dateline_archive *archive = NULL;
    search_run run = {
        .path = arguments->operands[0],
        .as_lines = dl_arguments_choice(arguments, DL_OPTION_HITS_FORMAT, 0) == 1,
        .coloured = dl_coloured(stdout),
        .columns = dl_columns(stdout),
    };
    for (size_t i = 1; i < arguments->operand_count; i++) {
        if (i > 1) buffer_append_byte(&run.query, ' ');
        buffer_append(&run.query, dateline_text_of(arguments->operands[i]));
    }
    dl_interrupt_watch_quietly();
    dl_exit status =
        read_options(&run, arguments) ? dl_open_archive_to_read(run.path, &archive) : DL_EXIT_USAGE;
    if (status == DL_EXIT_DONE) status = search(&run, archive);
    dateline_results_free(run.results);
    dateline_archive_close(archive);
    buffer_release(&run.query);
    buffer_release(&run.out);
    return status;
}
