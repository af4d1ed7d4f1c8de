/* What ranges hold: by sums, and counted one token after the other. */
#include "told.h"

#include "statements/contents.h"
#include "statements/read_prose.h"

static dl_said_content counted(const dl_prose *prose, dl_range range) {
    dl_said_content sum = {0};
    uint32_t piece = 0,
             end = range.end - range.first > DL_CONTENT_TOKENS ? range.first + DL_CONTENT_TOKENS : range.end;
    for (uint32_t i = range.first; i < end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        bool word = dl_prose_is_word(token), said = dl_prose_is(token, DL_WORD_CUE) && !token->capital;
        sum.words += word;
        sum.quoted += word && token->piece;
        sum.pieces += token->piece && token->piece != piece;
        piece = token->piece;
        if (piece) continue;
        sum.commas += dl_prose_is_sign(token, ',');
        sum.numbers += token->kind == DL_PROSE_NUMBER;
        sum.names += word && token->capital;
        sum.aux += dl_prose_is(token, DL_WORD_AUX);
        sum.pronouns += dl_prose_is(token, DL_WORD_PRONOUN);
        sum.cues += said;
        sum.cue_weight += said ? token->weight : 0;
        if (said && token->weight > sum.heaviest) sum.heaviest = token->weight;
    }
    return sum;
}

static void sums_are_counts(void **state) {
    (void)state;
    static const char sentence[] =
        "“The 3 roofs, they said, have held,” Ann Bell said, and he may claim that “all” is “well” "
        "there, she added that it was so. ";
    dl_arena arena;
    dl_record record;
    dl_prose prose;
    dl_contents contents;
    char text[40 * sizeof sentence];
    size_t size = 0;
    for (unsigned i = 0; i < 40; i++, size += sizeof sentence - 1)
        memcpy(text + size, sentence, sizeof sentence - 1);
    dl_arena_init(&arena, 0, NULL);
    told_record(&record, &arena, DL_SPAN("en"), dl_span_of(text, size));
    assert_true(dl_prose_read(&prose, &record, &arena) && dl_contents_init(&contents, &prose));
    assert_true(prose.tokens.count > 2 * DL_CONTENT_TOKENS);
    for (uint32_t first = 0; first < prose.tokens.count; first += 3) {
        for (uint32_t end = first + 1; end <= prose.tokens.count; end += 1 + (end - first) / 8) {
            dl_said_content sum = {0}, wanted = counted(&prose, (dl_range){first, end});
            dl_contents_add(&contents, (dl_range){first, end}, &sum);
            assert_memory_equal(&sum, &wanted, sizeof sum);
        }
    }
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(sums_are_counts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
