/* The insertion modes from the beginning of the document to its body: "initial", "before html", "before
 * head", "in head", "in head noscript", "after head" (#the-initial-insertion-mode to
 * #the-after-head-insertion-mode). */
#include "html/formatting.h"
#include "html/insert.h"
#include "html/modes.h"
#include "html/open_elements.h"

static bool span_is(dl_span span, const char *text) {
    return dl_span_equal_nocase(span, dl_span_from_string(text));
}

/* "If the DOCTYPE token matches one of the conditions" for quirks mode. */
static bool is_quirky(const dl_doctype_token *t) {
    static const char *const starts[] = {
        "+//Silmaril//dtd html Pro v0r11 19970101//",
        "-//AS//DTD HTML 3.0 asWedit + extensions//",
        "-//AdvaSoft Ltd//DTD HTML 3.0 asWedit + extensions//",
        "-//IETF//DTD HTML 2.0 Level 1//",
        "-//IETF//DTD HTML 2.0 Level 2//",
        "-//IETF//DTD HTML 2.0 Strict Level 1//",
        "-//IETF//DTD HTML 2.0 Strict Level 2//",
        "-//IETF//DTD HTML 2.0 Strict//",
        "-//IETF//DTD HTML 2.0//",
        "-//IETF//DTD HTML 2.1E//",
        "-//IETF//DTD HTML 3.0//",
        "-//IETF//DTD HTML 3.2 Final//",
        "-//IETF//DTD HTML 3.2//",
        "-//IETF//DTD HTML 3//",
        "-//IETF//DTD HTML Level 0//",
        "-//IETF//DTD HTML Level 1//",
        "-//IETF//DTD HTML Level 2//",
        "-//IETF//DTD HTML Level 3//",
        "-//IETF//DTD HTML Strict Level 0//",
        "-//IETF//DTD HTML Strict Level 1//",
        "-//IETF//DTD HTML Strict Level 2//",
        "-//IETF//DTD HTML Strict Level 3//",
        "-//IETF//DTD HTML Strict//",
        "-//IETF//DTD HTML//",
        "-//Metrius//DTD Metrius Presentational//",
        "-//Microsoft//DTD Internet Explorer 2.0 HTML Strict//",
        "-//Microsoft//DTD Internet Explorer 2.0 HTML//",
        "-//Microsoft//DTD Internet Explorer 2.0 Tables//",
        "-//Microsoft//DTD Internet Explorer 3.0 HTML Strict//",
        "-//Microsoft//DTD Internet Explorer 3.0 HTML//",
        "-//Microsoft//DTD Internet Explorer 3.0 Tables//",
        "-//Netscape Comm. Corp.//DTD HTML//",
        "-//Netscape Comm. Corp.//DTD Strict HTML//",
        "-//O'Reilly and Associates//DTD HTML 2.0//",
        "-//O'Reilly and Associates//DTD HTML Extended 1.0//",
        "-//O'Reilly and Associates//DTD HTML Extended Relaxed 1.0//",
        "-//SQ//DTD HTML 2.0 HoTMetaL + extensions//",
        "-//SoftQuad Software//DTD HoTMetaL PRO 6.0::19990601::extensions to HTML 4.0//",
        "-//SoftQuad//DTD HoTMetaL PRO 4.0::19971010::extensions to HTML 4.0//",
        "-//Spyglass//DTD HTML 2.0 Extended//",
        "-//Sun Microsystems Corp.//DTD HotJava HTML//",
        "-//Sun Microsystems Corp.//DTD HotJava Strict HTML//",
        "-//W3C//DTD HTML 3 1995-03-24//",
        "-//W3C//DTD HTML 3.2 Draft//",
        "-//W3C//DTD HTML 3.2 Final//",
        "-//W3C//DTD HTML 3.2//",
        "-//W3C//DTD HTML 3.2S Draft//",
        "-//W3C//DTD HTML 4.0 Frameset//",
        "-//W3C//DTD HTML 4.0 Transitional//",
        "-//W3C//DTD HTML Experimental 19960712//",
        "-//W3C//DTD HTML Experimental 970421//",
        "-//W3C//DTD W3 HTML//",
        "-//W3O//DTD W3 HTML 3.0//",
        "-//WebTechs//DTD Mozilla HTML 2.0//",
        "-//WebTechs//DTD Mozilla HTML//",
    };
    if (t->force_quirks || !span_is(t->name, "html")) return true;
    if (span_is(t->public_id, "-//W3O//DTD W3 HTML Strict 3.0//EN//") ||
        span_is(t->public_id, "-/W3C/DTD HTML 4.0 Transitional/EN") || span_is(t->public_id, "HTML") ||
        span_is(t->system_id, "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd")) {
        return true;
    }
    for (size_t i = 0; i < DL_COUNT_OF(starts); i++) {
        if (dl_span_starts_with_nocase(t->public_id, dl_span_from_string(starts[i]))) return true;
    }
    return !dl_span_present(t->system_id) &&
           (dl_span_starts_with_nocase(t->public_id, DL_SPAN("-//W3C//DTD HTML 4.01 Frameset//")) ||
            dl_span_starts_with_nocase(t->public_id, DL_SPAN("-//W3C//DTD HTML 4.01 Transitional//")));
}

/* #the-initial-insertion-mode */
bool dl_mode_initial(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) return true;
        break;
    case DL_TOKEN_COMMENT:
        dl_insert_comment_at(p, t, (dl_place){0, 0});
        return true;
    case DL_TOKEN_DOCTYPE: {
        dl_node doctype = dl_new_node(p, DL_NODE_DOCTYPE, t->offset);
        if (doctype) {
            dl_append(p, 0, doctype);
        }
        p->quirks = is_quirky(t->doctype);
        p->mode = DL_MODE_BEFORE_HTML;
        return true;
    }
    default:
        break;
    }
    p->quirks = true;
    p->mode = DL_MODE_BEFORE_HTML;
    return false;
}

void dl_make_html(dl_parser *p, dl_token *t, bool with_attributes) {
    dl_node html = dl_new_element(p, DL_TAG_HTML, DL_NS_HTML, t, with_attributes);
    dl_append(p, 0, html);
    dl_push(p, html);
    p->doc.html = html;
    p->mode = DL_MODE_BEFORE_HEAD;
}

/* #the-before-html-insertion-mode */
bool dl_mode_before_html(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment_at(p, t, (dl_place){0, 0});
        return true;
    case DL_TOKEN_TEXT:
        if (t->space) return true;
        break;
    case DL_TOKEN_START:
        if (t->name != DL_TAG_HTML) break;
        dl_make_html(p, t, true);
        return true;
    case DL_TOKEN_END:
        if (t->name != DL_TAG_HEAD && t->name != DL_TAG_BODY && t->name != DL_TAG_HTML &&
            t->name != DL_TAG_BR)
            return true;
        break;
    default:
        break;
    }
    dl_make_html(p, t, false);
    return false;
}

/* #the-before-head-insertion-mode */
bool dl_mode_before_head(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_TEXT:
        if (t->space) return true;
        break;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return dl_mode_in_body(p, t);
        if (t->name != DL_TAG_HEAD) break;
        p->head = p->doc.head = dl_insert_html(p, t);
        p->mode = DL_MODE_IN_HEAD;
        return true;
    case DL_TOKEN_END:
        if (t->name != DL_TAG_HEAD && t->name != DL_TAG_BODY && t->name != DL_TAG_HTML &&
            t->name != DL_TAG_BR)
            return true;
        break;
    default:
        break;
    }
    p->head = p->doc.head = dl_insert_phantom(p, DL_TAG_HEAD, t);
    p->mode = DL_MODE_IN_HEAD;
    return false;
}

/* #parsing-main-inhead */
bool dl_mode_in_head(dl_parser *p, dl_token *t) {
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
        switch (t->name) {
        case DL_TAG_HTML:
            return dl_mode_in_body(p, t);
        case DL_TAG_BASE:
        case DL_TAG_BASEFONT:
        case DL_TAG_BGSOUND:
        case DL_TAG_LINK:
        case DL_TAG_META:
            dl_insert_void(p, t);
            return true;
        case DL_TAG_TITLE:
            dl_start_raw(p, t, DL_CONTENT_RCDATA);
            return true;
        case DL_TAG_NOFRAMES:
        case DL_TAG_STYLE:
            dl_start_raw(p, t, DL_CONTENT_RAWTEXT);
            return true;
        case DL_TAG_NOSCRIPT:
            dl_insert_html(p, t);
            p->mode = DL_MODE_IN_HEAD_NOSCRIPT;
            return true;
        case DL_TAG_SCRIPT:
            dl_start_raw(p, t, DL_CONTENT_SCRIPT);
            return true;
        case DL_TAG_TEMPLATE:
            dl_insert_html(p, t);
            dl_push_marker(p);
            p->frameset_ok = false;
            p->mode = DL_MODE_IN_TEMPLATE;
            dl_push_template_mode(p, DL_MODE_IN_TEMPLATE);
            return true;
        case DL_TAG_HEAD:
            return true;
        default:
            break;
        }
        break;
    case DL_TOKEN_END:
        switch (t->name) {
        case DL_TAG_HEAD:
            dl_pop(p);
            p->mode = DL_MODE_AFTER_HEAD;
            return true;
        case DL_TAG_TEMPLATE:
            dl_end_template(p);
            return true;
        case DL_TAG_BODY:
        case DL_TAG_HTML:
        case DL_TAG_BR:
            break;
        default:
            return true;
        }
        break;
    default:
        break;
    }
    dl_pop(p);
    p->mode = DL_MODE_AFTER_HEAD;
    return false;
}

/* #parsing-main-inheadnoscript */
bool dl_mode_in_head_noscript(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_TEXT:
        if (t->space) return dl_mode_in_head(p, t);
        break;
    case DL_TOKEN_COMMENT:
        return dl_mode_in_head(p, t);
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_HTML:
            return dl_mode_in_body(p, t);
        case DL_TAG_BASEFONT:
        case DL_TAG_BGSOUND:
        case DL_TAG_LINK:
        case DL_TAG_META:
        case DL_TAG_NOFRAMES:
        case DL_TAG_STYLE:
            return dl_mode_in_head(p, t);
        case DL_TAG_HEAD:
        case DL_TAG_NOSCRIPT:
            return true;
        default:
            break;
        }
        break;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_NOSCRIPT) {
            dl_pop(p);
            p->mode = DL_MODE_IN_HEAD;
            return true;
        }
        if (t->name != DL_TAG_BR) return true;
        break;
    default:
        break;
    }
    dl_pop(p);
    p->mode = DL_MODE_IN_HEAD;
    return false;
}

/* #the-after-head-insertion-mode */
bool dl_mode_after_head(dl_parser *p, dl_token *t) {
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
        switch (t->name) {
        case DL_TAG_HTML:
            return dl_mode_in_body(p, t);
        case DL_TAG_BODY:
            p->doc.body = dl_insert_html(p, t);
            p->frameset_ok = false;
            p->mode = DL_MODE_IN_BODY;
            return true;
        case DL_TAG_FRAMESET:
            p->doc.body = dl_insert_html(p, t);
            p->mode = DL_MODE_IN_FRAMESET;
            return true;
        case DL_TAG_HEAD:
            return true;
        default:
            break;
        }
        if (dl_traits_of(t->name) & DL_TRAIT_HEAD_CONTENT) {
            dl_node head = p->head;
            if (p->doc.nodes[head].next) p->out_of_order = true; /* it goes back into the head */
            dl_push(p, head);
            dl_mode_in_head(p, t);
            uint32_t index = dl_index_of(p, head);
            if (index) dl_remove_open(p, index);
            return true;
        }
        break;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_TEMPLATE) return dl_mode_in_head(p, t);
        if (t->name != DL_TAG_BODY && t->name != DL_TAG_HTML && t->name != DL_TAG_BR) return true;
        break;
    default:
        break;
    }
    p->doc.body = dl_insert_phantom(p, DL_TAG_BODY, t);
    p->mode = DL_MODE_IN_BODY;
    return false;
}
