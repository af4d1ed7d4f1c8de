#include "article/claimed.h"
#include "article/block_text.h"

#include "article/model/tokens.h"
#include "article/word_set.h"
#include "base/text.h"
#include "values/markup.h"

/* Three words in a row, as a hash. */
static uint32_t triple(const uint32_t *words) {
    uint32_t hash = (words[0] * 0x01000193u) ^ words[1];
    hash = (hash * 0x01000193u) ^ words[2];
    return hash ^ (hash >> 15);
}

static bool is_of_list(const dl_claim *claim) {
    return claim->source == DL_SOURCE_FEED || claim->source == DL_SOURCE_SITEMAP;
}

/* The page's own; else what a feed has. */
static const dl_claim *longest_claim(const dl_claims *claims) {
    const dl_claim *best = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_ARTICLE_BODY, claim));) {
        if ((claim->flags & DL_CLAIM_OTHER) || claim->source == DL_SOURCE_MICRODATA ||
            claim->source == DL_SOURCE_RDFA)
            continue;
        if (best && is_of_list(claim)) continue;
        if (!best || claim->text.size > best->text.size) best = claim;
    }
    return best;
}

static float share_found(const dl_word_set *triples, uint32_t claimed_words, const dl_blocks *blocks) {
    enum { COMPARED_WORDS = 400 };
    uint32_t words[COMPARED_WORDS];
    uint64_t found = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        dl_word_reader reader = {.words = words, .most = COMPARED_WORDS};
        dl_read_block(blocks, block, &reader);
        uint32_t count = reader.count, hits = 0;
        if (count < 3) continue;
        for (uint32_t k = 0; k + 3 <= count; k++) hits += dl_word_set_has(triples, triple(words + k));
        if (hits * 2 >= count - 2) found += block->words;
    }
    return (float)found / (float)claimed_words;
}

dl_claimed_text dl_claimed_beyond(uint32_t words, const dl_blocks *blocks, const dl_claims *claims) {
    enum { NEXT_TO_NOTHING = 20, MOST_WORDS = 2000000 };
    const dl_claimed_text none = {.claim = NULL};
    const dl_claim *claim = longest_claim(claims);
    if (!claim || claim->text.size / 2 <= words) return none;
    /* That of a feed is markup, whose attributes would count as words. */
    dl_span text = is_of_list(claim) ? dl_without_markup(claims->arena, claim->text) : claim->text;
    size_t most = text.size / 2 + 1 < MOST_WORDS ? text.size / 2 + 1 : MOST_WORDS;
    uint32_t *hashes = dl_arena_alloc(claims->arena, most * sizeof *hashes);
    if (!hashes) return none;
    uint32_t count = dl_span_words(text, hashes, (uint32_t)most);
    dl_word_set triples;
    if (count < NEXT_TO_NOTHING || count <= words || !dl_word_set_make(&triples, claims->arena, count))
        return none;
    uint32_t distinct = 2;
    for (uint32_t i = 0; i + 3 <= count; i++) distinct += !dl_word_set_add(&triples, triple(hashes + i));
    if (distinct <= words) return none;
    return (dl_claimed_text){claim, distinct, share_found(&triples, distinct, blocks)};
}
