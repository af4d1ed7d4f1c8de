/* SVG and MathML: "13.2.6.5 The rules for parsing tokens in foreign content" (#parsing-main-inforeign). */
#include "html/builder.h"
#include "html/insert.h"
#include "html/modes.h"
#include "html/open_elements.h"

static void pop_out_of_foreign(dl_parser *p) {
    while (p->open_count > 1 && (dl_current(p)->flags & DL_NAMESPACE_BITS) != DL_NS_HTML &&
           !(dl_current(p)->flags & (DL_OPEN_HTML_POINT | DL_OPEN_MATHML_POINT))) {
        dl_pop(p);
    }
}

static bool breaks_out(dl_parser *p, const dl_token *t) {
    if (t->kind == DL_TOKEN_END) return t->name == DL_TAG_BR || t->name == DL_TAG_P;
    if (dl_traits_of(t->name) & DL_TRAIT_BREAKS_OUT) return true;
    if (t->name != DL_TAG_FONT) return false;
    for (uint32_t i = 0; i < t->attribute_count; i++) {
        unsigned name = p->doc.attributes[t->attributes + i].name;
        if (name == DL_ATTR_COLOR || name == DL_ATTR_FACE || name == DL_ATTR_SIZE) return true;
    }
    return false;
}

static bool foreign_end_tag(dl_parser *p, dl_token *t) {
    for (uint32_t i = p->open_count - 1; i > 0 && dl_step(p); i--) {
        if (p->open[i].name == t->name) {
            dl_pop_to(p, i);
            return true;
        }
        if ((p->open[i - 1].flags & DL_NAMESPACE_BITS) == DL_NS_HTML) return dl_by_current_mode(p, t);
    }
    return true;
}

bool dl_in_foreign(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        t->run |= DL_RUN_KEEP;
        dl_insert_text(p, t);
        if (p->frameset_ok && !dl_is_blank_text(p, t)) p->frameset_ok = false;
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        if (breaks_out(p, t)) {
            pop_out_of_foreign(p);
            return dl_by_current_mode(p, t);
        }
        dl_insert_foreign(p, t, (dl_namespace)(dl_adjusted_current(p)->flags & DL_NAMESPACE_BITS));
        return true;
    default:
        if (breaks_out(p, t)) {
            pop_out_of_foreign(p);
            return dl_by_current_mode(p, t);
        }
        return foreign_end_tag(p, t);
    }
}
