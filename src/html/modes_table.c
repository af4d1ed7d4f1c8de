/* The insertion modes of tables: "in table", "in table text", "in caption", "in column group", "in table
 * body", "in row", "in cell" (#parsing-main-intable to #parsing-main-intd). */
#include "html/builder.h"
#include "html/formatting.h"
#include "html/insert.h"
#include "html/modes.h"
#include "html/open_elements.h"

static void clear_to(dl_parser *p, dl_tag a, dl_tag b, dl_tag c) {
    while (p->open_count > 1) {
        const dl_open *top = dl_current(p);
        if (dl_open_is(top, a) || dl_open_is(top, b) || dl_open_is(top, c) ||
            dl_open_is(top, DL_TAG_TEMPLATE))
            return;
        dl_pop(p);
    }
}

static void clear_to_table(dl_parser *p) {
    clear_to(p, DL_TAG_TABLE, DL_TAG_TABLE, DL_TAG_TABLE);
}

static void clear_to_table_body(dl_parser *p) {
    clear_to(p, DL_TAG_TBODY, DL_TAG_TFOOT, DL_TAG_THEAD);
}

static void clear_to_row(dl_parser *p) {
    clear_to(p, DL_TAG_TR, DL_TAG_TR, DL_TAG_TR);
}

static bool foster(dl_parser *p, dl_token *t) {
    p->foster_parenting = true;
    bool done = dl_mode_in_body(p, t);
    p->foster_parenting = false;
    return done;
}

/* #parsing-main-intable */
bool dl_mode_in_table(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (!dl_current_has(p, DL_TRAIT_TABLE_PART) && !dl_current_is(p, DL_TAG_TEMPLATE)) break;
        p->pending_count = 0;
        p->original_mode = p->mode;
        p->mode = DL_MODE_IN_TABLE_TEXT;
        return false;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_CAPTION:
            clear_to_table(p);
            dl_push_marker(p);
            dl_insert_html(p, t);
            p->mode = DL_MODE_IN_CAPTION;
            return true;
        case DL_TAG_COLGROUP:
            clear_to_table(p);
            dl_insert_html(p, t);
            p->mode = DL_MODE_IN_COLUMN_GROUP;
            return true;
        case DL_TAG_COL:
            clear_to_table(p);
            dl_insert_phantom(p, DL_TAG_COLGROUP, t);
            p->mode = DL_MODE_IN_COLUMN_GROUP;
            return false;
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            clear_to_table(p);
            dl_insert_html(p, t);
            p->mode = DL_MODE_IN_TABLE_BODY;
            return true;
        case DL_TAG_TD:
        case DL_TAG_TH:
        case DL_TAG_TR:
            clear_to_table(p);
            dl_insert_phantom(p, DL_TAG_TBODY, t);
            p->mode = DL_MODE_IN_TABLE_BODY;
            return false;
        case DL_TAG_TABLE:
            if (!dl_in_table_scope(p, DL_TAG_TABLE)) return true;
            dl_pop_until(p, DL_TAG_TABLE);
            dl_reset_mode(p);
            return false;
        case DL_TAG_STYLE:
        case DL_TAG_SCRIPT:
        case DL_TAG_TEMPLATE:
            return dl_mode_in_head(p, t);
        case DL_TAG_INPUT:
            if (!dl_is_hidden_input(p, t)) break;
            dl_insert_void(p, t);
            return true;
        case DL_TAG_FORM:
            if (dl_is_open(p, DL_TAG_TEMPLATE) || p->form) return true;
            dl_insert_html(p, t);
            if (!p->stopped) {
                p->form = dl_current(p)->node;
                dl_pop(p);
            }
            return true;
        default:
            break;
        }
        break;
    case DL_TOKEN_END:
        switch (t->name) {
        case DL_TAG_TABLE:
            if (!dl_in_table_scope(p, DL_TAG_TABLE)) return true;
            dl_pop_until(p, DL_TAG_TABLE);
            dl_reset_mode(p);
            return true;
        case DL_TAG_BODY:
        case DL_TAG_HTML:
            return true;
        case DL_TAG_TEMPLATE:
            return dl_mode_in_head(p, t);
        default:
            if (dl_traits_of(t->name) & DL_TRAIT_CELL_END) return true;
            break;
        }
        break;
    default:
        return dl_mode_in_body(p, t);
    }
    return foster(p, t);
}

/* All that has been gathered is processed when something else comes. */
static void flush_table_text(dl_parser *p) {
    bool blank = true;
    dl_token t = {.kind = DL_TOKEN_TEXT};
    for (uint32_t i = 0; i < p->pending_count && blank; i++) {
        t.offset = p->pending[i].offset;
        t.length = p->pending[i].length;
        t.run = p->pending[i].run;
        blank = dl_is_blank_text(p, &t);
    }
    uint32_t count = p->pending_count;
    p->pending_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        t.offset = p->pending[i].offset;
        t.length = p->pending[i].length;
        t.run = p->pending[i].run;
        if (blank) {
            dl_insert_text(p, &t);
        } else {
            foster(p, &t);
        }
    }
}

/* #parsing-main-intabletext */
bool dl_mode_in_table_text(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_TEXT) {
        if (!DL_PARSER_ROOM(p, pending, pending_count, pending_capacity, UINT32_MAX / 16)) return true;
        p->pending[p->pending_count++] = (dl_run){t->offset, t->length, t->run};
        return true;
    }
    flush_table_text(p);
    p->mode = p->original_mode;
    return false;
}

/* What ends a caption: true when there was one. */
static bool end_caption(dl_parser *p) {
    if (!dl_in_table_scope(p, DL_TAG_CAPTION)) return false;
    dl_generate_implied_end_tags(p, 0);
    dl_pop_until(p, DL_TAG_CAPTION);
    dl_clear_to_marker(p);
    p->mode = DL_MODE_IN_TABLE;
    return true;
}

/* #parsing-main-incaption */
bool dl_mode_in_caption(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_END) {
        if (t->name == DL_TAG_CAPTION) {
            end_caption(p);
            return true;
        }
        if (t->name == DL_TAG_TABLE) return !end_caption(p);
        if (t->name == DL_TAG_BODY || t->name == DL_TAG_HTML || (dl_traits_of(t->name) & DL_TRAIT_CELL_END))
            return true;
    }
    if (t->kind == DL_TOKEN_START && (dl_traits_of(t->name) & DL_TRAIT_CELL_END)) return !end_caption(p);
    return dl_mode_in_body(p, t);
}

/* #parsing-main-incolgroup */
bool dl_mode_in_column_group(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (!t->space) break;
        dl_insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return dl_mode_in_body(p, t);
        if (t->name == DL_TAG_TEMPLATE) return dl_mode_in_head(p, t);
        if (t->name != DL_TAG_COL) break;
        dl_insert_void(p, t);
        return true;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_TEMPLATE) return dl_mode_in_head(p, t);
        if (t->name == DL_TAG_COL) return true;
        if (t->name != DL_TAG_COLGROUP) break;
        if (!dl_current_is(p, DL_TAG_COLGROUP)) return true;
        dl_pop(p);
        p->mode = DL_MODE_IN_TABLE;
        return true;
    default:
        return dl_mode_in_body(p, t);
    }
    if (!dl_current_is(p, DL_TAG_COLGROUP)) return true;
    dl_pop(p);
    p->mode = DL_MODE_IN_TABLE;
    return false;
}

static bool table_section_in_scope(dl_parser *p) {
    return dl_in_table_scope(p, DL_TAG_TBODY) || dl_in_table_scope(p, DL_TAG_THEAD) ||
           dl_in_table_scope(p, DL_TAG_TFOOT);
}

/* #parsing-main-intbody */
bool dl_mode_in_table_body(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_START) {
        switch (t->name) {
        case DL_TAG_TR:
            clear_to_table_body(p);
            dl_insert_html(p, t);
            p->mode = DL_MODE_IN_ROW;
            return true;
        case DL_TAG_TH:
        case DL_TAG_TD:
            clear_to_table_body(p);
            dl_insert_phantom(p, DL_TAG_TR, t);
            p->mode = DL_MODE_IN_ROW;
            return false;
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            if (!table_section_in_scope(p)) return true;
            clear_to_table_body(p);
            dl_pop(p);
            p->mode = DL_MODE_IN_TABLE;
            return false;
        default:
            break;
        }
    } else if (t->kind == DL_TOKEN_END) {
        switch (t->name) {
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            if (!dl_in_table_scope(p, (dl_tag)t->name)) return true;
            clear_to_table_body(p);
            dl_pop(p);
            p->mode = DL_MODE_IN_TABLE;
            return true;
        case DL_TAG_TABLE:
            if (!table_section_in_scope(p)) return true;
            clear_to_table_body(p);
            dl_pop(p);
            p->mode = DL_MODE_IN_TABLE;
            return false;
        case DL_TAG_BODY:
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_HTML:
        case DL_TAG_TD:
        case DL_TAG_TH:
        case DL_TAG_TR:
            return true;
        default:
            break;
        }
    }
    return dl_mode_in_table(p, t);
}

/* What ends a row: true when there was one. */
static bool end_row(dl_parser *p) {
    if (!dl_in_table_scope(p, DL_TAG_TR)) return false;
    clear_to_row(p);
    dl_pop(p);
    p->mode = DL_MODE_IN_TABLE_BODY;
    return true;
}

/* #parsing-main-intr */
bool dl_mode_in_row(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_START) {
        if (t->name == DL_TAG_TH || t->name == DL_TAG_TD) {
            clear_to_row(p);
            dl_insert_html(p, t);
            p->mode = DL_MODE_IN_CELL;
            dl_push_marker(p);
            return true;
        }
        if (dl_traits_of(t->name) & DL_TRAIT_CELL_END) return !end_row(p);
    } else if (t->kind == DL_TOKEN_END) {
        switch (t->name) {
        case DL_TAG_TR:
            end_row(p);
            return true;
        case DL_TAG_TABLE:
            return !end_row(p);
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            return !dl_in_table_scope(p, (dl_tag)t->name) || !end_row(p);
        case DL_TAG_BODY:
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_HTML:
        case DL_TAG_TD:
        case DL_TAG_TH:
            return true;
        default:
            break;
        }
    }
    return dl_mode_in_table(p, t);
}

static void close_cell(dl_parser *p) {
    dl_generate_implied_end_tags(p, 0);
    while (p->open_count > 1) {
        bool cell = dl_current_is(p, DL_TAG_TD) || dl_current_is(p, DL_TAG_TH);
        dl_pop(p);
        if (cell) break;
    }
    dl_clear_to_marker(p);
    p->mode = DL_MODE_IN_ROW;
}

/* #parsing-main-intd */
bool dl_mode_in_cell(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_END) {
        switch (t->name) {
        case DL_TAG_TD:
        case DL_TAG_TH:
            if (!dl_in_table_scope(p, (dl_tag)t->name)) return true;
            dl_generate_implied_end_tags(p, 0);
            dl_pop_until(p, (dl_tag)t->name);
            dl_clear_to_marker(p);
            p->mode = DL_MODE_IN_ROW;
            return true;
        case DL_TAG_BODY:
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_HTML:
            return true;
        case DL_TAG_TABLE:
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
        case DL_TAG_TR:
            if (!dl_in_table_scope(p, (dl_tag)t->name)) return true;
            close_cell(p);
            return false;
        default:
            break;
        }
    } else if (t->kind == DL_TOKEN_START && (dl_traits_of(t->name) & DL_TRAIT_CELL_END)) {
        if (!dl_in_table_scope(p, DL_TAG_TD) && !dl_in_table_scope(p, DL_TAG_TH)) return true;
        close_cell(p);
        return false;
    }
    return dl_mode_in_body(p, t);
}
