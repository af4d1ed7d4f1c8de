#include "web/story_table.h"

enum { MOST_COLUMNS = 64 };

/* "1,040,000", "−3.5 %", "£12": a digit, and no more letters than a unit has. */
static bool is_figure(dl_span cell) {
    size_t digits = 0, letters = 0;
    for (size_t i = 0; i < cell.size; i++) {
        digits += dl_ascii_is_digit(cell.data[i]);
        letters += dl_ascii_is_alpha(cell.data[i]);
    }
    return digits && letters <= 2;
}

typedef struct table_shape {
    uint32_t columns;
    bool head, names; /* the first row is a head; the first column names the rows */
    bool figures[MOST_COLUMNS];
} table_shape;

/* Whether all cells of a column from that row on are figures. */
static bool has_figures(const dl_block *block, uint32_t column, uint32_t from) {
    bool any = false;
    for (uint32_t i = from; i < block->table.count; i++) {
        const dl_table_row *row = &block->table.items[i];
        if (column >= row->count || !row->cells[column].size) continue;
        if (!is_figure(row->cells[column])) return false;
        any = true;
    }
    return any;
}

static table_shape shape_of(const dl_block *block) {
    table_shape found = {0};
    const dl_table_row *first = &block->table.items[0];
    for (uint32_t i = 0; i < block->table.count; i++) {
        if (block->table.items[i].count > found.columns) found.columns = block->table.items[i].count;
    }
    if (found.columns > MOST_COLUMNS) found.columns = MOST_COLUMNS;
    found.head = first->header;
    for (uint32_t i = 0; i < found.columns; i++) {
        found.figures[i] = has_figures(block, i, 1);
        if (found.figures[i] && block->table.count > 1 && i < first->count && first->cells[i].size &&
            !is_figure(first->cells[i]))
            found.head = true;
    }
    found.names = found.head && found.columns > 1;
    for (uint32_t i = 1; i < block->table.count; i++) {
        if (!block->table.items[i].count || !block->table.items[i].cells[0].size) found.names = false;
    }
    return found;
}

static void put_cell(dl_html *html, dl_span text, const char *tag, const char *scope, bool figure) {
    DL_HTML(html, "<%s", tag);
    if (scope) DL_HTML(html, " scope=\"%s\"", scope);
    if (figure) DL_HTML(html, " class=\"n\"");
    DL_HTML(html, ">%t</%s>", text, tag);
}

static void put_row(dl_html *html, const dl_table_row *row, const table_shape *shape, bool head) {
    DL_HTML(html, "<tr>");
    for (uint32_t i = 0; i < shape->columns; i++) {
        dl_span text = i < row->count ? row->cells[i] : DL_SPAN("");
        bool figure = i < MOST_COLUMNS && shape->figures[i] && !(i == 0 && shape->names);
        bool names = i == 0 && shape->names;
        if (head) {
            put_cell(html, text, text.size ? "th" : "td", text.size ? "col" : NULL, figure);
        } else {
            put_cell(html, text, names ? "th" : "td", names ? "row" : NULL, figure);
        }
    }
    DL_HTML(html, "</tr>");
}

void dl_web_write_table(dl_html *html, const dl_block *block) {
    table_shape shape = shape_of(block);
    DL_HTML(html, "<table class=\"table\">");
    if (shape.head) {
        DL_HTML(html, "<thead>");
        put_row(html, &block->table.items[0], &shape, true);
        DL_HTML(html, "</thead>");
    }
    DL_HTML(html, "<tbody>");
    for (uint32_t i = shape.head; i < block->table.count; i++)
        put_row(html, &block->table.items[i], &shape, false);
    DL_HTML(html, "</tbody></table>");
}
