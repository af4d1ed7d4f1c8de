/* Which words stand between marks of quotation, and where sentences end. */
#include "told.h"

#include "statements/read_prose.h"

typedef struct read_text {
    dl_arena arena;
    dl_record record;
    dl_prose prose;
} read_text;

static void open_text(read_text *t, const char *language, const char *text) {
    dl_arena_init(&t->arena, 0, NULL);
    told_record(&t->record, &t->arena, dl_span_from_string(language), dl_span_from_string(text));
    assert_true(dl_prose_read(&t->prose, &t->record, &t->arena));
}

static dl_span text_between(const read_text *t, uint32_t first, uint32_t end, uint32_t block) {
    const dl_prose_token *tokens = t->prose.tokens.items;
    return dl_span_sub(dl_prose_block(&t->prose, block), tokens[first].start,
                       tokens[end - 1].end - tokens[first].start);
}

static void expect(const char *file, int line, const char *wanted, dl_buffer *found) {
    dl_span text = dl_buffer_span(found);
    if (!dl_span_equal(text, dl_span_from_string(wanted)))
        print_error("%s:%d: wanted %s, found %.*s\n", file, line, wanted, DL_SPAN_ARG(text));
    _assert_true(dl_span_equal(text, dl_span_from_string(wanted)), wanted, file, line);
    dl_buffer_release(found);
}

/* The quotations, "|" between them, "+" before one that goes on with the one before, "~" behind an open one.
 */
static void expect_pieces(const char *file, int line, const char *language, const char *text,
                          const char *wanted) {
    read_text t;
    dl_buffer found;
    open_text(&t, language, text);
    dl_buffer_init(&found, 0, NULL);
    for (uint32_t i = 0; i < t.prose.pieces.count; i++) {
        const dl_quoted *piece = &t.prose.pieces.items[i];
        if (i) dl_buffer_append(&found, DL_SPAN("|"));
        if (piece->continues) dl_buffer_append(&found, DL_SPAN("+"));
        dl_buffer_append(&found, text_between(&t, piece->first, piece->end, piece->block));
        if (!piece->closed) dl_buffer_append(&found, DL_SPAN("~"));
    }
    expect(file, line, wanted, &found);
    dl_arena_release(&t.arena);
}

static void expect_sentences(const char *file, int line, const char *language, const char *text,
                             const char *wanted) {
    read_text t;
    dl_buffer found;
    open_text(&t, language, text);
    dl_buffer_init(&found, 0, NULL);
    for (uint32_t i = 0; i < t.prose.sentences.count; i++) {
        const dl_sentence *sentence = &t.prose.sentences.items[i];
        if (i) dl_buffer_append(&found, DL_SPAN("|"));
        dl_buffer_append(&found, text_between(&t, sentence->first, sentence->end, sentence->block));
    }
    expect(file, line, wanted, &found);
    dl_arena_release(&t.arena);
}

#define PIECES(language, text, wanted)    expect_pieces(__FILE__, __LINE__, language, text, wanted)
#define SENTENCES(language, text, wanted) expect_sentences(__FILE__, __LINE__, language, text, wanted)

static void marks_of_all_conventions(void **state) {
    (void)state;
    PIECES("en", "She said “go on” twice.", "“go on”");
    PIECES("en", "She said \"go on\" and \"stop\".", "\"go on\"|\"stop\"");
    PIECES("en", "She said ''go on'' twice.", "''go on''");
    PIECES("en", "She said ``go on'' twice.", "``go on''");
    PIECES("en", "She said ‘go on’ twice.", "‘go on’");
    PIECES("de", "Sie sagte „weiter“ und ‚halt‘.", "„weiter“|‚halt‘");
    PIECES("de", "Sie sagte »weiter« zweimal.", "»weiter«");
    PIECES("de", "Sie sagte „weiter” zweimal.", "„weiter”");
    PIECES("fr", "Elle dit « continuez » et ‹stop›.", "« continuez »|‹stop›");
    PIECES("sv", "Hon sa ”fortsätt” och »stopp».", "”fortsätt”|»stopp»");
    PIECES("ja", "「進め」と『止まれ』", "「進め」|『止まれ』");
}

static void apostrophes_are_no_marks(void **state) {
    (void)state;
    PIECES("en", "The dogs' bowls aren't Ann's, rock 'n' roll is.", "'n'");
    PIECES("en", "The 90's weren’t ours; the boats’ masts were.", "");
    PIECES("en", "It is 5'10\" tall.", "");
    PIECES("en", "‘Twas a long night.", "");
    PIECES("en", "He said ‘twas late, and “go”.", "“go”");
}

static void marks_within_marks_belong_to_them(void **state) {
    (void)state;
    PIECES("en", "“He said ‘no’ and left,” she said.", "“He said ‘no’ and left,”");
    PIECES("en", "\"He read ''The Gull'' twice,\" she said.", "\"He read ''The Gull'' twice,\"");
    PIECES("de", "„Er sagte ‚nein‘ und ging“, sagte sie.", "„Er sagte ‚nein‘ und ging“");
}

static void an_open_mark_ends_with_its_paragraph(void **state) {
    (void)state;
    PIECES("en", "“One.\n“Two.”\n“Three.”", "“One.~|+“Two.”|“Three.”");
    PIECES("en", "“One.\nTwo.\n“Three.”", "“One.~|“Three.”");
    PIECES("en", "“One.”\n“Two.”", "“One.”|“Two.”");
}

static void dashes_open_speech_where_a_cue_says_so(void **state) {
    (void)state;
    PIECES("fr", "— Je viens, dit Jeanne.", "— Je viens,~");
    PIECES("ru", "— Иду, — сказала Анна. — Жди.", "— Иду,~|— Жди.~");
    PIECES("fr", "— Un pain — deux euros.", "");
    PIECES("fr", "— Un pain, deux euros.", "");
    PIECES("eu", "— Banoa — esan zuen.", "");
}

static void sentences_end_at_stops(void **state) {
    (void)state;
    SENTENCES("en", "It rained. It snowed! Did it? Yes.", "It rained.|It snowed!|Did it?|Yes.");
    SENTENCES("en", "Mr. Quill met J. Farrow. They talked.", "Mr. Quill met J. Farrow.|They talked.");
    SENTENCES("en", "The U.S. Senate met at 1.30 p.m. on Monday.",
              "The U.S. Senate met at 1.30 p.m. on Monday.");
    SENTENCES("en", "“Go. Now,” she said. He went.", "“Go. Now,” she said.|He went.");
    SENTENCES("en", "“Go!” Farrow said. “He went.” Then it rained.",
              "“Go!” Farrow said.|“He went.”|Then it rained.");
    SENTENCES("en", "“It is sound. It is dry. It is paid,” she said.",
              "“It is sound. It is dry. It is paid,” she said.");
    SENTENCES("en", "“Is it sound?” they asked.", "“Is it sound?” they asked.");
    SENTENCES("de", "Dr. Brück kam z.B. am 3. Mai. Sie blieb.", "Dr. Brück kam z.B. am 3. Mai.|Sie blieb.");
    SENTENCES("zh", "下雨了。下雪了。", "下雨了。|下雪了。");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_of_all_conventions),
        cmocka_unit_test(apostrophes_are_no_marks),
        cmocka_unit_test(marks_within_marks_belong_to_them),
        cmocka_unit_test(an_open_mark_ends_with_its_paragraph),
        cmocka_unit_test(dashes_open_speech_where_a_cue_says_so),
        cmocka_unit_test(sentences_end_at_stops),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
