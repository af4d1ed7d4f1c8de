/* The insertion modes behind the body, and those of framesets: "after body", "in frameset", "after frameset",
 * "after after body", "after after frameset" (#parsing-main-afterbody to
 * #the-after-after-frameset-insertion-mode). */
#include "html/insert.h"
#include "html/modes.h"
#include "html/open_elements.h"

/* #parsing-main-afterbody */
bool dl_mode_after_body(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) return dl_mode_in_body(p, t);
        break;
    case DL_TOKEN_COMMENT:
        dl_insert_comment_at(p, t, (dl_place){p->open[0].node, 0});
        p->unusual = DL_UNUSUAL;
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return dl_mode_in_body(p, t);
        break;
    case DL_TOKEN_END:
        if (t->name != DL_TAG_HTML) break;
        if (!p->fragment) p->mode = DL_MODE_AFTER_AFTER_BODY;
        return true;
    default:
        return true;
    }
    p->mode = DL_MODE_IN_BODY;
    return false;
}

/* #parsing-main-inframeset */
bool dl_mode_in_frameset(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) dl_insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_HTML:
            return dl_mode_in_body(p, t);
        case DL_TAG_FRAMESET:
            dl_insert_html(p, t);
            return true;
        case DL_TAG_FRAME:
            dl_insert_void(p, t);
            return true;
        case DL_TAG_NOFRAMES:
            return dl_mode_in_head(p, t);
        default:
            return true;
        }
    case DL_TOKEN_END:
        if (t->name != DL_TAG_FRAMESET || p->open_count <= 1) return true;
        dl_pop(p);
        if (!p->fragment && !dl_current_is(p, DL_TAG_FRAMESET)) p->mode = DL_MODE_AFTER_FRAMESET;
        return true;
    default:
        return true;
    }
}

/* #parsing-main-afterframeset */
bool dl_mode_after_frameset(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) dl_insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return dl_mode_in_body(p, t);
        if (t->name == DL_TAG_NOFRAMES) return dl_mode_in_head(p, t);
        return true;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_HTML) p->mode = DL_MODE_AFTER_AFTER_FRAMESET;
        return true;
    default:
        return true;
    }
}

/* #the-after-after-body-insertion-mode */
bool dl_mode_after_after_body(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_COMMENT:
        dl_insert_comment_at(p, t, (dl_place){0, 0});
        p->unusual = DL_UNUSUAL;
        return true;
    case DL_TOKEN_DOCTYPE:
        return dl_mode_in_body(p, t);
    case DL_TOKEN_TEXT:
        if (t->space) return dl_mode_in_body(p, t);
        break;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return dl_mode_in_body(p, t);
        break;
    case DL_TOKEN_EOF:
        return true;
    default:
        break;
    }
    p->mode = DL_MODE_IN_BODY;
    return false;
}

/* #the-after-after-frameset-insertion-mode */
bool dl_mode_after_after_frameset(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_COMMENT:
        dl_insert_comment_at(p, t, (dl_place){0, 0});
        p->unusual = DL_UNUSUAL;
        return true;
    case DL_TOKEN_DOCTYPE:
        return dl_mode_in_body(p, t);
    case DL_TOKEN_TEXT:
        return t->space ? dl_mode_in_body(p, t) : true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return dl_mode_in_body(p, t);
        if (t->name == DL_TAG_NOFRAMES) return dl_mode_in_head(p, t);
        return true;
    default:
        return true;
    }
}
