/* Writes the times that are found in texts, for what measures them; docs/notes/times.md tells how.  Built
 * with the rest, never installed.
 *
 *     times < LINES > LINES
 *
 * Reads lines of JSON, {"id": …, "lang": "en", "date": "2014-06-16", "text": "…"}, and writes for each
 * {"id": …, "times": [{"start": 3, "end": 11, "type": "DATE", "value": "2014-06-12"}]}, places in code points
 * of the text.  A time without a value has no `value`. */
#include <stdio.h>
#include <stdlib.h>

#include "base/text.h"
#include "statements/times.h"
#include "values/dates.h"
#include "values/strict_json.h"

typedef struct request {
    dl_span id; /* as JSON */
    dl_span language, date, text;
} request;

static bool read_request(dl_span line, dl_arena *arena, request *asked) {
    dl_strict_json json = dl_strict_json_of(line, arena);
    bool begun = false;
    dl_span name;
    *asked = (request){.text = DL_SPAN_NONE};
    while (dl_strict_next_member(&json, &begun, &name)) {
        if (dl_span_equal(name, DL_SPAN("lang"))) {
            asked->language = dl_strict_string(&json);
        } else if (dl_span_equal(name, DL_SPAN("date"))) {
            asked->date = dl_strict_string(&json);
        } else if (dl_span_equal(name, DL_SPAN("text"))) {
            asked->text = dl_strict_string(&json);
        } else {
            size_t start = (dl_cursor_skip_space(&json.cursor), json.cursor.at);
            (void)dl_strict_skip(&json);
            if (dl_span_equal(name, DL_SPAN("id")))
                asked->id = dl_span_sub(line, start, json.cursor.at - start);
        }
    }
    return !json.wrong && dl_span_present(asked->text) && dl_span_present(asked->id);
}

/* The code points before a place that is not before `from`, which has `count` before it. */
static size_t count_on(dl_span text, size_t from, size_t count, size_t to) {
    return count + dl_utf8_length(dl_span_sub(text, from, to - from));
}

static void write_times(const request *asked, const dl_times *times) {
    static const char *const types[] = {"DATE", "TIME", "DURATION", "SET"};
    size_t at = 0, points = 0;
    printf("{\"id\": %.*s, \"times\": [", DL_SPAN_ARG(asked->id));
    for (uint32_t i = 0; i < times->count; i++) {
        const dl_time *time = &times->items[i];
        size_t start = count_on(asked->text, at, points, time->start);
        size_t end = count_on(asked->text, time->start, start, time->end);
        printf("%s{\"start\": %zu, \"end\": %zu, \"type\": \"%s\"", i ? ", " : "", start, end,
               types[time->type]);
        if (dl_span_present(time->value)) printf(", \"value\": \"%.*s\"", DL_SPAN_ARG(time->value));
        printf("}");
        at = time->end, points = end;
    }
    printf("]}\n");
}

static bool answer(dl_span line, dl_arena *arena) {
    request asked;
    if (!read_request(line, arena, &asked)) return false;
    dl_date_hints hints;
    dl_date_hints_init(&hints, DL_SPAN("en"), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_date published = {0};
    bool dated = dl_span_present(asked.date) && dl_date_read(asked.date, &hints, &published, NULL);
    dl_times times;
    if (!dl_times_find(&times, asked.text, asked.language, dated ? &published : NULL, arena)) return false;
    write_times(&asked, &times);
    return true;
}

int main(void) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    char *line = NULL;
    size_t room = 0;
    int status = 0;
    for (ssize_t size; status == 0 && (size = getline(&line, &room, stdin)) > 0;) {
        dl_arena_reset(&arena);
        if (answer(dl_span_trim(dl_span_of(line, (size_t)size)), &arena)) continue;
        fprintf(stderr, "times: a line that cannot be read: %.*s\n", (int)(size < 80 ? size : 80), line);
        status = 3;
    }
    free(line);
    dl_arena_release(&arena);
    return status;
}
