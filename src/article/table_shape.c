#include "article/table_shape.h"

/* The cell of the table that the box lies in, or the table itself where it lies in none; `inner`: it lies in
 * another table in that cell. */
static uint32_t cell_of(const dl_blocks *blocks, uint32_t box, uint32_t table, bool *inner) {
    enum { DEEPEST = 40 };
    uint32_t cell = table;
    *inner = blocks->boxes.items[box].depth - blocks->boxes.items[table].depth > DEEPEST;
    if (*inner) return table;
    for (; box != table; box = blocks->boxes.items[box].parent) {
        unsigned tag = blocks->boxes.items[box].tag;
        *inner = *inner || tag == DL_TAG_TABLE;
        if (tag == DL_TAG_TD || tag == DL_TAG_TH) cell = box;
    }
    return cell;
}

dl_table_shape dl_measure_table(const dl_blocks *blocks, uint32_t table, const bool *taken) {
    dl_table_shape shape = {0};
    uint32_t last_cell = 0, last_row = 0, width = 0, inner_words = 0;
    const dl_box *box = &blocks->boxes.items[table];
    for (uint32_t i = box->first; i < box->end; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if ((taken && !taken[i]) || (blocks->boxes.items[block->box].state & DL_STATE_CAPTION)) continue;
        bool inner;
        uint32_t cell = cell_of(blocks, block->box, table, &inner);
        inner_words += inner ? block->words : 0;
        uint32_t row = blocks->boxes.items[cell].parent;
        shape.blocks++;
        shape.words += block->words;
        if (block->words > shape.longest) shape.longest = block->words;
        if (row != last_row) width = 0;
        shape.rows += row != last_row;
        shape.cells += cell != last_cell;
        width += cell != last_cell;
        if (width > shape.widest) shape.widest = width;
        last_row = row;
        last_cell = cell;
    }
    shape.nested = inner_words * 2 > shape.words;
    return shape;
}
