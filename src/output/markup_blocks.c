#include "output/markup_blocks.h"

/* --- texts --- */

static void put_lines(const dl_block_writer *b, dl_span text) {
    dl_span line;
    for (bool first = true; dl_span_split(&text, '\n', &line); first = false) {
        if (!first) dl_markup_put(&b->w, b->tags->line_break);
        dl_markup_text(&b->w, line);
    }
}

void dl_markup_link(const dl_block_writer *b, dl_span url, dl_span text) {
    bool is_link = dl_markup_is_link(url);
    if (is_link) {
        dl_markup_put(&b->w, b->tags->link);
        dl_markup_url(&b->w, b->tags->link_target, url);
        dl_markup_put(&b->w, ">");
    }
    put_lines(b, dl_span_empty(text) && is_link ? url : text);
    if (is_link) dl_markup_put(&b->w, b->tags->link_end);
}

/* What is left of the part that was taken. */
static void put_runs(const dl_block_writer *b, dl_links *links) {
    const dl_link *link;
    for (dl_span text; dl_links_next(links, &text, &link);) {
        if (link) {
            dl_markup_link(b, link->url, text);
        } else {
            put_lines(b, text);
        }
    }
}

void dl_markup_runs(const dl_block_writer *b, const dl_block *block) {
    dl_links links;
    dl_links_init(&links, block);
    dl_links_take_all(&links);
    put_runs(b, &links);
}

static void put_part(const dl_block_writer *b, dl_links *links, dl_span part) {
    if (dl_links_take_part(links, part)) {
        put_runs(b, links);
    } else {
        put_lines(b, part);
    }
}

/* --- lists --- */

enum { MOST_LEVELS = 16 };

typedef struct open_lists {
    bool ordered[MOST_LEVELS];
    unsigned count;
} open_lists;

static void close_list(const dl_block_writer *b, open_lists *open) {
    dl_markup_put(&b->w, b->tags->item_end);
    dl_markup_put(&b->w, b->tags->list_end[open->ordered[--open->count]]);
}

/* Closes and opens lists until `count` are open, the last of them of that kind, for another item in it. */
static void open_until(const dl_block_writer *b, open_lists *open, unsigned count, bool ordered) {
    while (open->count > count) close_list(b, open);
    if (open->count == count) {
        if (open->ordered[count - 1] == ordered) {
            dl_markup_put(&b->w, b->tags->item_end);
            return;
        }
        close_list(b, open);
    }
    while (open->count < count) {
        dl_markup_put(&b->w, b->tags->list[ordered]);
        open->ordered[open->count++] = ordered;
        if (open->count < count) dl_markup_put(&b->w, b->tags->item); /* lists stand in items only */
    }
}

void dl_markup_list(const dl_block_writer *b, const dl_block *block) {
    open_lists open = {.count = 0};
    dl_links links;
    dl_links_init(&links, block);
    for (uint32_t i = 0; i < block->list.count; i++) {
        const dl_list_item *item = &block->list.items[i];
        unsigned count = item->depth < MOST_LEVELS ? item->depth + 1u : MOST_LEVELS;
        open_until(b, &open, count, item->ordered);
        dl_markup_put(&b->w, b->tags->item);
        put_part(b, &links, item->text);
    }
    while (open.count) close_list(b, &open);
}

/* --- tables --- */

static void put_row(const dl_block_writer *b, dl_links *links, const dl_table_row *row, uint32_t least) {
    dl_markup_put(&b->w, b->tags->row[row->header]);
    for (uint32_t i = 0; i < row->count || i < least; i++) {
        dl_markup_put(&b->w, b->tags->cell[row->header]);
        if (i < row->count) put_part(b, links, row->cells[i]);
        dl_markup_put(&b->w, b->tags->cell_end[row->header]);
    }
    dl_markup_put(&b->w, b->tags->row_end);
}

bool dl_markup_table(const dl_block_writer *b, const dl_block *block) {
    uint32_t columns = 0;
    dl_links links;
    for (uint32_t i = 0; i < block->table.count; i++) {
        if (block->table.items[i].count > columns) columns = block->table.items[i].count;
    }
    if (!columns) return false;
    dl_links_init(&links, block);
    dl_markup_put(&b->w, b->tags->table);
    for (uint32_t i = 0; i < block->table.count; i++) {
        const dl_table_row *row = &block->table.items[i];
        if (!row->count) continue;
        put_row(b, &links, row, columns);
        columns = 0; /* only the first row tells how wide the table is */
    }
    dl_markup_put(&b->w, b->tags->table_end);
    return true;
}

/* --- pictures --- */

const dl_picture *dl_picture_of_caption(const dl_record *record, dl_span caption) {
    enum { MOST_COMPARED = 64 }; /* a page can have any number of both */
    const dl_picture *found = NULL;
    for (uint32_t i = 0; i < record->images.count && i < MOST_COMPARED; i++) {
        const dl_picture *picture = &record->images.items[i];
        bool fits = !dl_span_empty(picture->caption) && dl_span_starts_with(caption, picture->caption);
        if (fits && (!found || picture->caption.size > found->caption.size)) found = picture;
    }
    return found;
}
