/* The insertion mode "in template" (#parsing-main-intemplate) and the stack of template insertion modes. */
#include "html/builder.h"
#include "html/formatting.h"
#include "html/modes.h"
#include "html/open_elements.h"

void dl_push_template_mode(dl_parser *p, dl_mode mode) {
    if (!DL_PARSER_ROOM(p, template_modes, template_mode_count, template_mode_capacity, UINT32_MAX / 16))
        return;
    p->template_modes[p->template_mode_count++] = (uint8_t)mode;
}

static void change_template_mode(dl_parser *p, dl_mode mode) {
    if (p->template_mode_count) p->template_modes[p->template_mode_count - 1] = (uint8_t)mode;
    p->mode = (uint8_t)mode;
}

void dl_end_template(dl_parser *p) {
    if (!dl_is_open(p, DL_TAG_TEMPLATE)) return;
    dl_generate_all_implied_end_tags(p);
    dl_pop_until(p, DL_TAG_TEMPLATE);
    dl_clear_to_marker(p);
    if (p->template_mode_count) p->template_mode_count--;
    dl_reset_mode(p);
}

/* #parsing-main-intemplate */
bool dl_mode_in_template(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_CAPTION:
        case DL_TAG_COLGROUP:
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            change_template_mode(p, DL_MODE_IN_TABLE);
            return false;
        case DL_TAG_COL:
            change_template_mode(p, DL_MODE_IN_COLUMN_GROUP);
            return false;
        case DL_TAG_TR:
            change_template_mode(p, DL_MODE_IN_TABLE_BODY);
            return false;
        case DL_TAG_TD:
        case DL_TAG_TH:
            change_template_mode(p, DL_MODE_IN_ROW);
            return false;
        default:
            if (dl_traits_of(t->name) & DL_TRAIT_HEAD_CONTENT) return dl_mode_in_head(p, t);
            change_template_mode(p, DL_MODE_IN_BODY);
            return false;
        }
    case DL_TOKEN_END:
        if (t->name == DL_TAG_TEMPLATE) return dl_mode_in_head(p, t);
        return true;
    case DL_TOKEN_EOF:
        if (!dl_is_open(p, DL_TAG_TEMPLATE)) return true;
        dl_pop_until(p, DL_TAG_TEMPLATE);
        dl_clear_to_marker(p);
        if (p->template_mode_count) p->template_mode_count--;
        dl_reset_mode(p);
        return p->stopped != DL_PARSE_OK;
    default:
        return dl_mode_in_body(p, t);
    }
}
