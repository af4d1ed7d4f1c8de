/* Finding the body: scores the page, chooses blocks and assembles them; or, if the text is not in the tree,
 * rebuilds the body from structured data or a script. */
#include "article/find_body.h"

#include "article/assemble.h"
#include "article/claimed.h"
#include "article/comments.h"
#include "article/incomplete.h"
#include "article/rules/settle.h"
#include "article/script_text.h"
#include "article/updates.h"
#include "base/text.h"
#include "values/paragraphs.h"

/* Some structured data has its text twice: paragraphs of some length count once. */
static bool has_paragraph(const dl_body *body, dl_span text) {
    enum { LEAST_BYTES = 80, MOST_COMPARED = 300 };
    if (text.size < LEAST_BYTES) return false;
    for (uint32_t i = 0; i < body->blocks.count && i < MOST_COMPARED; i++) {
        if (dl_span_equal(body->blocks.items[i].text, text)) return true;
    }
    return false;
}

/* Makes blocks from the text of a claim, in which paragraphs are joined: they are separated again. */
static void fill_from_claim(dl_body *body, const dl_claim *claim, const dl_claims *claims) {
    dl_paragraphs paragraphs;
    dl_split_paragraphs(&paragraphs, claim->text, claims->arena);
    body->blocks.count = 0;
    for (uint32_t i = 0; i < paragraphs.count; i++) {
        dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .offset = claim->offset, .score = 1.0f};
        block.text = dl_text_clean(claims->arena, paragraphs.items[i]);
        if (dl_span_empty(block.text) || has_paragraph(body, block.text)) continue;
        (void)DL_ARENA_PUSH(claims->arena, &body->blocks, block);
    }
    body->first = body->end = body->container = 0;
    body->claim = claim;
    body->text = dl_join_blocks(body, claims->arena);
    body->words = dl_text_count_words(body->text);
}

/* The text that structured data has is not in the tree: a script writes it, or only subscribers see it.
 */
static void rebuild_from_claim(dl_body *body, const dl_claimed_text *claimed, const dl_claims *claims) {
    if (claimed->words >= 60 && claimed->found <= 0.5f) fill_from_claim(body, claimed->claim, claims);
}

/* The page has almost no text, but one of its scripts has. */
static void rebuild_from_script(dl_body *body, const dl_claims *claims) {
    enum { FEW_WORDS = 60, ENOUGH_WORDS = 100 };
    if (body->claim || body->words > FEW_WORDS) return;
    dl_claim *claim = dl_arena_alloc(claims->arena, sizeof *claim);
    if (!claim || !dl_find_script_text(claim, claims)) return;
    if (dl_text_count_words(claim->text) >= ENOUGH_WORDS) fill_from_claim(body, claim, claims);
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
    dl_assemble_body(body, &page.blocks, page.taken, page.probabilities, claims->context);
    const dl_claimed_text claimed = dl_claimed_beyond(body->words / 2 * 3, &page.blocks, claims);
    rebuild_from_claim(body, &claimed, claims);
    rebuild_from_script(body, claims);
    dl_find_updates(body, &page, claims);
    if (options->comments) dl_find_comments(body, &page, claims);
    body->incomplete = page.blocks.truncated ? "the page has more text than is looked through"
                                             : dl_find_cut(body, &page, &claimed, claims);
    body->kind = dl_inferred_type(body, claims);
}
