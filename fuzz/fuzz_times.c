/* Times in running text: they are parts of it, in its order, and what is written for one is its value.  The
 * statement's date, wherever the cue is, is one of them. */
#include "statements/statement_date.h"
#include "statements/times.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_order(const dl_times *times, size_t size) {
    uint32_t last = 0;
    for (uint32_t i = 0; i < times->count; i++) {
        const dl_time *time = &times->items[i];
        if (time->start < last || time->end <= time->start || time->end > size) abort();
        if (time->period.precision && !dl_span_present(time->value)) abort();
        last = time->end;
    }
}

static void check_date(dl_span text, const dl_times *times, const dl_cue_place *place,
                       const dl_date *published) {
    const dl_time *date = dl_statement_date(text, times, place, published);
    if (!date) return;
    if (date->start < place->sentence_start || date->end > place->sentence_end || date->bare_year) abort();
    if (date->start < place->cue_end && date->end > place->cue_start) abort();
}

/* The first byte chooses the language, the second where the cue is. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const languages[] = {"en", "es", "de", "fr", "it", "pt", "nl", "pl",
                                            "ru", "sv", "ja", "",   "ar", "th", "uk", "en-US"};
    static const dl_date published = {.year = 2014, .month = 6, .day = 16};
    if (size < 2) return 0;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span text = dl_span_of((const char *)data + 2, size - 2);
    dl_span language = dl_span_from_string(languages[data[0] % 16]);
    dl_times times;
    if (!dl_times_find(&times, text, language, data[0] & 16 ? NULL : &published, &arena)) abort();
    check_order(&times, text.size);
    uint32_t cue = (uint32_t)(data[1] * text.size / 256), end = (uint32_t)text.size;
    uint32_t cue_end = cue + 4 < end ? cue + 4 : end;
    dl_cue_place place = {.sentence_end = end,
                          .cue_start = cue,
                          .cue_end = cue_end,
                          .opening_end = data[1] & 1 ? cue / 2 : 0,
                          .reach_end = data[1] & 2 ? cue_end + (end - cue_end) / 2 : cue_end};
    check_date(text, &times, &place, &published);
    dl_arena_release(&arena);
    return 0;
}
