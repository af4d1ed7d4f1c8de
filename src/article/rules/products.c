/* Product pages: the declared description of the product belongs to the body wherever it is, even in a tab or
 * behind a button; and text is included only once, even if the page repeats it for each screen size and
 * product variant. */
#include "article/block_text.h"
#include "article/rules/rules.h"
#include "base/bytes.h"
#include "base/hash_map.h"
#include "base/text.h"

enum { LEAST_BYTES = 100, MOST_BYTES = 30000, MOST_COMPARED = 2000, ALIKE_BYTES = 60 };

/* Only letters and digits: descriptions differ in markup, bullets and line ends. */
static dl_span letters_of(dl_span text, dl_arena *arena) {
    dl_span folded = dl_text_fold(arena, text);
    char *out = dl_arena_alloc_bytes(arena, folded.size + 1);
    size_t size = 0;
    for (size_t i = 0; out && i < folded.size; i++) {
        if (folded.data[i] != ' ') out[size++] = folded.data[i];
    }
    return dl_span_of(out, size);
}

/* As many of them as are compared, or all. */
static dl_span first_letters(dl_span text, dl_arena *arena) {
    dl_span letters = letters_of(dl_text_prefix(text, ALIKE_BYTES * 2), arena);
    return letters.size >= ALIKE_BYTES ? letters : letters_of(text, arena);
}

static dl_span longest_description(const dl_claims *claims) {
    dl_span longest = DL_SPAN_NONE;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_DESCRIPTION, claim));) {
        if ((claim->flags & DL_CLAIM_OTHER) || claim->source == DL_SOURCE_VISIBLE) continue;
        if (claim->text.size > longest.size) longest = claim->text;
    }
    return longest.size >= LEAST_BYTES && longest.size <= MOST_BYTES ? longest : DL_SPAN_NONE;
}

/* --- what may be in the description --- */

/* Which four letters or digits follow each other in a text, by a bit for each hash; texts of which the first
 * four do not are not in it. */
enum { FOURS = 1 << 15 };

static uint32_t place_of_four(const char *bytes) {
    return dl_load_four(bytes) * 0x9E3779B1u >> 17;
}

static uint64_t *find_fours(dl_span letters, dl_arena *arena) {
    uint64_t *fours = dl_arena_alloc_zero(arena, FOURS / 8);
    for (size_t at = 0; fours && at + 4 <= letters.size; at++) {
        uint32_t place = place_of_four(letters.data + at);
        fours[place / 64] |= UINT64_C(1) << place % 64;
    }
    return fours;
}

/* Whether the letters may be in the description, by the first four of them where these are in ASCII; `whole`:
 * no more text follows. */
static bool may_be_held(const uint64_t *fours, dl_span text, bool whole) {
    char first[4];
    size_t size = 0;
    for (size_t at = 0; at < text.size && size < 4; at++) {
        if ((unsigned char)text.data[at] >= 0x80) return true;
        if (dl_ascii_is_alnum(text.data[at])) first[size++] = dl_ascii_lower(text.data[at]);
    }
    if (size < 4) return !whole;
    uint32_t place = place_of_four(first);
    return fours[place / 64] >> place % 64 & 1;
}

static void keep_description(dl_scored_page *page, const dl_claims *claims) {
    enum { FEWEST_WORDS = 2, FEWEST_BYTES = 8, LONG_WORDS = 8 };
    dl_span description = letters_of(longest_description(claims), claims->arena);
    if (dl_span_empty(description)) return;
    const dl_blocks *blocks = &page->blocks;
    bool *held = dl_arena_alloc_zero(claims->arena, blocks->blocks.count + 1);
    const uint64_t *fours = find_fours(description, claims->arena);
    if (!fours) return;
    uint32_t first = UINT32_MAX, last = 0, compared = 0;
    size_t found = 0;
    for (uint32_t i = 0; held && i < blocks->blocks.count && compared < MOST_COMPARED; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (block->words < FEWEST_WORDS || dl_stands_apart(blocks, block) || page->features.copy_of[i] != i)
            continue;
        compared++;
        dl_span beginning = dl_block_beginning(blocks, block);
        bool whole = block->first == block->last;
        if (dl_span_present(beginning) && !may_be_held(fours, beginning, whole)) continue;
        dl_span text = dl_block_text(blocks, block, claims->arena);
        if (!may_be_held(fours, text, true)) continue;
        dl_span letters = first_letters(text, claims->arena);
        if (letters.size < FEWEST_BYTES) continue;
        /* It may be shortened there, or continue here. */
        held[i] = dl_span_find(description, dl_span_sub(letters, 0, ALIKE_BYTES), 0) != SIZE_MAX;
        if (!held[i]) continue;
        found += letters_of(text, claims->arena).size;
        if (block->words < LONG_WORDS) continue;
        if (first == UINT32_MAX) first = i;
        last = i;
    }
    if (first == UINT32_MAX || found * 10 < description.size * 3) return;
    for (uint32_t i = first; i <= last; i++) page->taken[i] = page->taken[i] || held[i];
}

static bool is_same_text(const dl_blocks *blocks, uint32_t a, uint32_t b) {
    const dl_text_block *one = &blocks->blocks.items[a], *other = &blocks->blocks.items[b];
    return one->words == other->words && dl_span_equal(dl_block_text(blocks, one, blocks->arena),
                                                       dl_block_text(blocks, other, blocks->arena));
}

/* Those in tables stay: rows may have the same values. */
static void drop_repeats(dl_scored_page *page) {
    const dl_blocks *blocks = &page->blocks;
    dl_hash_map firsts; /* the first block of each hash, counted from 1 */
    if (!dl_hash_map_make(&firsts, blocks->arena, blocks->blocks.count)) return;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const dl_box *box = &blocks->boxes.items[block->box];
        if (!page->taken[i] || block->words == 0 || box->cells || box->tag == DL_TAG_DD) continue;
        uint32_t *first = dl_hash_map_at(&firsts, dl_hash_widen(dl_block_hash(blocks, block)));
        if (!*first) {
            *first = i + 1;
        } else if (is_same_text(blocks, i, *first - 1)) {
            page->taken[i] = false;
        }
    }
}

void dl_settle_products(dl_scored_page *page, const dl_claims *claims) {
    if (page->kind != DL_PAGE_PRODUCT) return;
    keep_description(page, claims);
    drop_repeats(page);
}
