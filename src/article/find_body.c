/* Finding the body: scores the page, chooses blocks and assembles them; or, if the text is not in the tree,
 * rebuilds the body from structured data or a script. */
#include "article/find_body.h"

#include "article/assemble.h"
#include "article/claimed.h"
#include "article/comments.h"
#include "article/incomplete.h"
#include "article/markup_body.h"
#include "article/rules/settle.h"
#include "article/script_blocks.h"
#include "article/script_text.h"
#include "article/updates.h"
#include "base/text.h"
#include "html/dom.h"
#include "values/json.h"
#include "values/paragraphs.h"

/* Makes blocks from the text of a claim, in which paragraphs are joined: they are separated again. */
static void fill_from_claim(dl_body *body, const dl_claim *claim, const dl_claims *claims) {
    dl_paragraphs paragraphs;
    dl_split_paragraphs(&paragraphs, claim->text, claims->arena);
    body->blocks.count = 0;
    for (uint32_t i = 0; i < paragraphs.count; i++) {
        dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .offset = claim->offset, .score = 1.0f};
        block.text = dl_text_clean(claims->arena, paragraphs.items[i]);
        if (dl_span_empty(block.text) || dl_body_has_paragraph(body, block.text)) continue;
        (void)DL_ARENA_PUSH(claims->arena, &body->blocks, block);
    }
    body->first = body->end = body->container = 0;
    body->claim = claim;
    body->text = dl_join_blocks(body, claims->arena);
    body->words = dl_text_count_words(body->text);
}

/* The text may be markup, its tags perhaps written as character references once more. */
static void fill_from_text(dl_body *body, const dl_claim *claim, const dl_claims *claims) {
    dl_span text = claim->text;
    if (!dl_has_markup(text) && dl_has_escaped_markup(text)) text = dl_decode_again(claims->arena, text);
    if (!dl_has_markup(text) || !dl_fill_from_markup(body, text, claim, claims))
        fill_from_claim(body, claim, claims);
}

/* The text that structured data has is not in the tree: a script writes it, or only subscribers see it.
 */
static void rebuild_from_claim(dl_body *body, const dl_claimed_text *claimed, const dl_claims *claims) {
    if (claimed->words >= 60 && claimed->found <= 0.5f) fill_from_text(body, claimed->claim, claims);
}

/* Whether most of the body's words stand in sentences: labels and teasers do not make a story, nor does a
 * lone paragraph that describes something. */
static bool is_prose(const dl_body *body) {
    enum { LEAST_WORDS = 60, FEWEST_IN_SENTENCE = 8, LEAST_BLOCKS = 3, ENOUGH_WORDS = 150 };
    uint32_t words = 0;
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        uint32_t own = dl_text_count_words(body->blocks.items[i].text);
        words += own >= FEWEST_IN_SENTENCE ? own : 0;
    }
    bool long_enough = body->blocks.count >= LEAST_BLOCKS || words >= ENOUGH_WORDS;
    return long_enough && words >= LEAST_WORDS && words * 2 >= body->words;
}

/* The body becomes what the markup holds, when that is a story; false, with the body as it was, when not. */
static bool take_markup(dl_body *body, dl_span markup, const dl_claim *claim, const dl_claims *claims) {
    dl_body made = *body;
    memset(&made.blocks, 0, sizeof made.blocks);
    if (!dl_fill_from_markup(&made, markup, claim, claims) || !is_prose(&made)) return false;
    *body = made;
    return true;
}

/* Fills the body from the story, or else from the longest markup, that the page's scripts carry. */
static void fill_from_scripts(dl_body *body, dl_claim *claim, const dl_claims *claims, dl_arena *work) {
    enum { ENOUGH_WORDS = 100, ENOUGH_WITH_TITLE = 60, MUCH_MORE = 5 };
    dl_script_story story = dl_find_script_story(claims, work);
    /* Without the page's title it must be much more than what the page shows. */
    bool enough = story.titled ? story.words >= ENOUGH_WITH_TITLE
                               : story.words >= ENOUGH_WORDS && story.words >= body->words * MUCH_MORE;
    if (enough) {
        *claim = (dl_claim){.field = DL_FIELD_ARTICLE_BODY,
                            .source = DL_SOURCE_STATE,
                            .json_value = DL_CLAIM_NO_VALUE,
                            .trust = 30,
                            .node = story.node,
                            .offset = story.offset};
        if (take_markup(body, story.markup, claim, claims)) return;
    }
    if (!dl_find_script_text(claim, claims)) return;
    if (dl_text_count_words(claim->text) >= ENOUGH_WORDS)
        dl_fill_from_markup(body, claim->text, claim, claims);
}

/* The page has almost no text, but one of its scripts has. */
static void rebuild_from_script(dl_body *body, const dl_claims *claims) {
    enum { FEW_WORDS = 60, WORK_BYTES = 32 << 20, WORK_BYTES_PER_BYTE = 16 };
    if (body->claim || body->words > FEW_WORDS) return;
    dl_claim *claim = dl_arena_alloc(claims->arena, sizeof *claim);
    if (!claim) return;
    /* An arena of its own: when it is not enough, only this text is missing. */
    dl_arena work;
    dl_arena_init(&work, WORK_BYTES + dl_page(claims->doc).size * WORK_BYTES_PER_BYTE,
                  claims->arena->allocator);
    fill_from_scripts(body, claim, claims, &work);
    claims->arena->failed = claims->arena->failed || work.no_memory;
    dl_arena_release(&work);
}

/* A flattened dump has no tree: its one claim is the body. */
static bool fill_from_dump(dl_body *body, const dl_claims *claims) {
    const dl_claim *claim = dl_claims_next(claims, DL_FIELD_ARTICLE_BODY, NULL);
    if (!claim || claim->source != DL_SOURCE_DUMP) return false;
    fill_from_claim(body, claim, claims);
    return true;
}

void dl_find_body(dl_body *body, const dl_claims *claims, const dl_body_options *options) {
    *body = (dl_body){0};
    dl_scored_page page;
    if (fill_from_dump(body, claims)) return;
    if (!dl_score_page(&page, claims, options->preference)) return;
    dl_settle_page(&page, claims);
    dl_assemble_body(body, &page.blocks, page.taken, page.probabilities, claims->base_url);
    const dl_claimed_text claimed = dl_claimed_beyond(body->words / 2 * 3, &page.blocks, claims);
    rebuild_from_claim(body, &claimed, claims);
    rebuild_from_script(body, claims);
    dl_find_updates(body, &page, claims);
    if (options->comments) dl_find_comments(body, &page, claims);
    body->incomplete = page.blocks.truncated ? "the page has more text than is looked through"
                                             : dl_find_cut(body, &page, &claimed, claims);
    if (body->claim && body->claim->source == DL_SOURCE_FEED && body->claim->list_index)
        body->incomplete = "the text is that of a feed, of which only the beginning was kept";
    body->kind = dl_inferred_type(body, claims);
}
