/* The date of a statement: beside its cue or at the beginning of its sentence, or none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "statements/statement_date.h"
#include "statements/times.h"

/* The cue stands between bars. */
static const struct {
    const char *language, *sentence, *date;
} rows[] = {
    /* beside the cue */
    {"en", "The ministry |said| on Thursday that the bridge opened in 2010.", "2014-06-12"},
    {"en", "The ministry |said| Thursday it was closed.", "2014-06-12"},
    {"en", "The ministry |said| late on Thursday it was closed.", "2014-06-12"},
    {"en", "The minister on Thursday |said| it was closed.", "2014-06-12"},
    {"en", "The bridge opened on Monday, the minister |said| last month.", "2014-05"},
    {"en", "It was closed, he |said| last year.", "2013"},
    {"en", "It was closed, he |said| last weekend.", "2014-W24-WE"},
    {"es", "El ministro |dijo| el jueves que se cerró.", "2014-06-12"},
    {"es", "El ministro |dijo| el pasado 3 de mayo que se cerró.", "2014-05-03"},
    {"de", "Der Minister |sagte| am Donnerstag, sie sei zu.", "2014-06-12"},
    /* it opens the sentence */
    {"en", "On Thursday, the minister of the town |said| it was closed.", "2014-06-12"},
    {"en", "Yesterday the minister of the town |said| it was closed.", "2014-06-15"},
    {"de", "Am Donnerstag hatte der Minister |gesagt|, sie sei zu.", "2014-06-12"},
    {"en", "On Monday, the minister |repeated| on Thursday, it was open.", "2014-06-12"},
    {"en", "On Thursday, \"all is well,\" he |said| in the town.", "2014-06-12"},
    /* what is spoken of, and what is no day */
    {"en", "On Thursday it was closed,\" the minister |said| in the town.", NULL},
    {"fr", "Jeudi, elle était fermée », a |dit| le ministre.", NULL},
    {"en", "The ministry |said| the bridge was closed on Thursday.", NULL},
    {"en", "The bridge of the old town was closed on Thursday, he |said|.", NULL},
    {"en", "The ministry |said| in 2010 that it was closed.", NULL},
    {"en", "In 2010 the ministry |said| that it was closed.", NULL},
    {"en", "The bank |said| third-quarter sales fell.", NULL},
    {"en", "The bank |said| in the third quarter it was well.", NULL},
    {"en", "The bank |said| six months was long.", NULL},
    {"en", "The ministry |said| Thursday's vote was void.", NULL},
    {"en", "The ministry |said| Thursday\xE2\x80\x99s vote was void.", NULL},
    {"en", "The ministry |said| next Thursday it will close.", NULL},
    {"en", "The ministry |said| of the same bridge Thursday it was closed.", NULL},
    {"en", "The ministry |said| to Otto Thursday it was closed.", NULL},
    {"en", "The ministry |said|: Thursday it was closed.", NULL},
    {"en", "He |said| it was closed.", NULL},
    {"en", "The ministry |said Thursday| it was closed.", NULL},
};

static void each_statement_has_its_date(void **state) {
    (void)state;
    static const dl_date published = {.year = 2014, .month = 6, .day = 16};
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        const char *sentence = rows[i].sentence, *bar = strchr(sentence, '|'), *second = strchr(bar + 1, '|');
        static const char before[] = "On Tuesday it rained. ", behind[] = " On Friday it was dry.";
        char text[300];
        size_t size = sizeof before - 1;
        memcpy(text, before, size);
        dl_cue_place place = {.sentence_start = (uint32_t)size};
        for (const char *at = sentence; *at; at++) {
            if (at == bar) place.cue_start = (uint32_t)size;
            if (at == second) place.cue_end = (uint32_t)size;
            if (*at != '|') text[size++] = *at;
        }
        place.sentence_end = (uint32_t)size;
        memcpy(text + size, behind, sizeof behind - 1);
        dl_span whole = dl_span_of(text, size + sizeof behind - 1);
        dl_times times;
        assert_true(dl_times_find(&times, whole, dl_span_from_string(rows[i].language), &published, &arena));
        const dl_time *date = dl_statement_date(whole, &times, &place, &published);
        if (!rows[i].date && !date) continue;
        if (!rows[i].date || !date || !dl_span_equal(date->value, dl_span_from_string(rows[i].date)))
            fail_msg("%s: %.*s", sentence, date ? (int)date->value.size : 4,
                     date ? date->value.data : "none");
    }
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_statement_has_its_date)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
