#include "archive/taken.h"

#include "archive/fold.h"
#include "values/shingles.h"

/* Shares of a part's shingles, in percent: a word that was changed takes three shingles with it. */
enum { LEAST_OF_WHOLE = 85, LEAST_OF_CHANGED = 30 };

/* --- the parts --- */

static void add_part(dl_text_parts *parts, dl_span text) {
    if (!text.size) return;
    if (parts->count < DL_MOST_PARTS) parts->items[parts->count++] = text;
    parts->all++;
}

void dl_text_parts_of(const dl_record *record, dl_text_parts *parts) {
    const dl_span gap = DL_SPAN("\n\n");
    *parts = (dl_text_parts){.count = 0};
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        if (dl_block_is_text(block) && block->kind != DL_BLOCK_HEADING) add_part(parts, block->text);
    }
    dl_span rest = record->body.blocks.count ? DL_SPAN_NONE : record->body.text;
    while (rest.size) {
        size_t end = dl_span_find(rest, gap, 0);
        add_part(parts, dl_span_sub(rest, 0, end));
        rest = end == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(rest, end + gap.size, rest.size);
    }
}

/* --- what was taken --- */

/* How many of the part's shingles the other text has, in percent; both are in order. */
static uint32_t share_of(const dl_shingles *part, const dl_shingles *other) {
    uint32_t common = 0, at = 0;
    for (uint32_t i = 0; i < part->count; i++) {
        while (at < other->count && other->hashes[at] < part->hashes[i]) at++;
        common += at < other->count && other->hashes[at] == part->hashes[i];
    }
    return part->count ? (uint32_t)((uint64_t)common * 100 / part->count) : 0;
}

static dl_taken taken_by_shingles(const dl_shingles *part, const dl_shingles *other) {
    uint32_t share = share_of(part, other);
    return share >= LEAST_OF_WHOLE     ? DL_TAKEN_WHOLE
           : share >= LEAST_OF_CHANGED ? DL_TAKEN_CHANGED
                                       : DL_TAKEN_NOT;
}

bool dl_taken_find(const dl_text_parts *parts, dl_span other, dl_taken taken[DL_MOST_PARTS],
                   dl_arena *scratch) {
    dl_shingles of_other, of_part;
    bool comparable = dl_shingles_make(&of_other, other, scratch);
    dl_span folded = dl_fold(other, DL_FOLD_STATEMENT, scratch);
    for (uint32_t i = 0; i < parts->count; i++) {
        if (comparable && dl_shingles_make(&of_part, parts->items[i], scratch)) {
            taken[i] = taken_by_shingles(&of_part, &of_other);
        } else {
            dl_span part = dl_fold(parts->items[i], DL_FOLD_STATEMENT, scratch);
            taken[i] = part.size && dl_span_contains(folded, part) ? DL_TAKEN_WHOLE : DL_TAKEN_NOT;
        }
    }
    return !scratch->failed;
}
