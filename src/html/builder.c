/* The tree builder: WHATWG HTML, "13.2.6 Tree construction" (#tree-construction).  This file has the
 * dispatcher, which finds the rules for a token, runs of text, and the beginning and end of a parse.  The
 * rest, by the standard's words:
 *
 *   open_elements    the stack of open elements, scopes, implied end tags
 *   formatting       the list of active formatting elements, the adoption agency
 *   insert           the appropriate place, foster parenting, creating and inserting nodes
 *   modes_head       the insertion modes "initial" to "after head"
 *   modes_body       "in body", "text"
 *   modes_table      "in table" to "in cell"
 *   modes_template   "in template"
 *   modes_after      "after body" to "after after frameset"
 *   foreign          the rules for foreign content
 *   selectedcontent  what becomes of options
 *   traits           the standard's lists of element names, as bits
 *   fast             the usual tags and texts, without all of these */
#include "html/builder.h"

#include "base/references.h"
#include "html/fast.h"
#include "html/insert.h"
#include "html/links.h"
#include "html/modes.h"
#include "html/open_elements.h"

/* --- the insertion mode: "13.2.4.1 The insertion mode" (#the-insertion-mode) --- */

static bool (*const modes[DL_MODE_COUNT])(dl_parser *, dl_token *) = {
    [DL_MODE_INITIAL] = dl_mode_initial,
    [DL_MODE_BEFORE_HTML] = dl_mode_before_html,
    [DL_MODE_BEFORE_HEAD] = dl_mode_before_head,
    [DL_MODE_IN_HEAD] = dl_mode_in_head,
    [DL_MODE_IN_HEAD_NOSCRIPT] = dl_mode_in_head_noscript,
    [DL_MODE_AFTER_HEAD] = dl_mode_after_head,
    [DL_MODE_IN_BODY] = dl_mode_in_body,
    [DL_MODE_TEXT] = dl_mode_text,
    [DL_MODE_IN_TABLE] = dl_mode_in_table,
    [DL_MODE_IN_TABLE_TEXT] = dl_mode_in_table_text,
    [DL_MODE_IN_CAPTION] = dl_mode_in_caption,
    [DL_MODE_IN_COLUMN_GROUP] = dl_mode_in_column_group,
    [DL_MODE_IN_TABLE_BODY] = dl_mode_in_table_body,
    [DL_MODE_IN_ROW] = dl_mode_in_row,
    [DL_MODE_IN_CELL] = dl_mode_in_cell,
    [DL_MODE_IN_TEMPLATE] = dl_mode_in_template,
    [DL_MODE_AFTER_BODY] = dl_mode_after_body,
    [DL_MODE_IN_FRAMESET] = dl_mode_in_frameset,
    [DL_MODE_AFTER_FRAMESET] = dl_mode_after_frameset,
    [DL_MODE_AFTER_AFTER_BODY] = dl_mode_after_after_body,
    [DL_MODE_AFTER_AFTER_FRAMESET] = dl_mode_after_after_frameset,
};

bool dl_by_current_mode(dl_parser *p, dl_token *t) {
    return modes[p->mode](p, t);
}

void dl_reset_mode(dl_parser *p) {
    for (uint32_t i = p->open_count; i-- > 0;) {
        bool last = i == 0;
        const dl_open *open = last && p->fragment ? &p->context : &p->open[i];
        if (!dl_step(p)) break;
        if ((open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML) {
            switch (open->name) {
            case DL_TAG_TD:
            case DL_TAG_TH:
                if (last) break;
                p->mode = DL_MODE_IN_CELL;
                return;
            case DL_TAG_TR:
                p->mode = DL_MODE_IN_ROW;
                return;
            case DL_TAG_TBODY:
            case DL_TAG_THEAD:
            case DL_TAG_TFOOT:
                p->mode = DL_MODE_IN_TABLE_BODY;
                return;
            case DL_TAG_CAPTION:
                p->mode = DL_MODE_IN_CAPTION;
                return;
            case DL_TAG_COLGROUP:
                p->mode = DL_MODE_IN_COLUMN_GROUP;
                return;
            case DL_TAG_TABLE:
                p->mode = DL_MODE_IN_TABLE;
                return;
            case DL_TAG_TEMPLATE:
                p->mode =
                    p->template_mode_count ? p->template_modes[p->template_mode_count - 1] : DL_MODE_IN_BODY;
                return;
            case DL_TAG_HEAD:
                if (last) break;
                p->mode = DL_MODE_IN_HEAD;
                return;
            case DL_TAG_BODY:
                p->mode = DL_MODE_IN_BODY;
                return;
            case DL_TAG_FRAMESET:
                p->mode = DL_MODE_IN_FRAMESET;
                return;
            case DL_TAG_HTML:
                p->mode = p->head ? DL_MODE_AFTER_HEAD : DL_MODE_BEFORE_HEAD;
                return;
            default:
                break;
            }
        }
    }
    p->mode = DL_MODE_IN_BODY;
}

/* --- the dispatcher (#tree-construction-dispatcher) --- */

/* Whether the token goes by the rules for foreign content. */
static bool goes_foreign(dl_parser *p, const dl_token *t) {
    if (p->open_count == 0 || t->kind == DL_TOKEN_EOF) return false;
    const dl_open *top = dl_adjusted_current(p);
    dl_namespace ns = (dl_namespace)(top->flags & DL_NAMESPACE_BITS);
    if (ns == DL_NS_HTML) return false;
    bool is_start = t->kind == DL_TOKEN_START, is_text = t->kind == DL_TOKEN_TEXT;
    if (top->flags & DL_OPEN_MATHML_POINT) {
        if (is_text || (is_start && t->name != DL_TAG_MGLYPH && t->name != DL_TAG_MALIGNMARK)) return false;
    }
    if (ns == DL_NS_MATHML && top->name == DL_TAG_ANNOTATION_XML && is_start && t->name == DL_TAG_SVG)
        return false;
    return !((top->flags & DL_OPEN_HTML_POINT) && (is_start || is_text));
}

/* Processes a token until a mode has consumed it. */
static void process(dl_parser *p, dl_token *t) {
    while (!p->stopped) {
        bool done = goes_foreign(p, t) ? dl_in_foreign(p, t) : modes[p->mode](p, t);
        if (done || !dl_step(p)) break;
    }
}

/* What a token changes that is not idle; on the fast path it always does. */
typedef struct progress {
    uint32_t nodes, open, pending;
} progress;

static progress progress_of(const dl_parser *p) {
    return (progress){p->doc.node_count, p->open_count, p->pending_count};
}

static void count_if_idle(dl_parser *p, progress before) {
    progress now = progress_of(p);
    bool idle = now.nodes == before.nodes && now.open == before.open && now.pending == before.pending;
    if (idle) dl_parser_count_idle(p, 1);
}

void dl_build(dl_parser *p, dl_token *t) {
    progress before = progress_of(p);
    p->skip_newline = false;
    process(p, t);
    p->usual = dl_usual_of(p); /* until the next token that does not take the fast path */
    count_if_idle(p, before);
}

void dl_build_start_tag(dl_parser *p, unsigned name, uint32_t offset, uint32_t attributes,
                        uint32_t attribute_count, bool self_closing) {
    dl_token t = {.kind = DL_TOKEN_START,
                  .self_closing = self_closing,
                  .name = (uint16_t)name,
                  .offset = offset,
                  .attributes = attributes,
                  .attribute_count = attribute_count};
    dl_build(p, &t);
}

void dl_build_end_tag(dl_parser *p, unsigned name, uint32_t offset) {
    dl_token t = {.kind = DL_TOKEN_END, .name = (uint16_t)name, .offset = offset};
    dl_build(p, &t);
}

bool dl_build_in_foreign(const dl_parser *p) {
    if (!p->open_count) return false;
    const dl_open *top = p->fragment && p->open_count == 1 ? &p->context : &p->open[p->open_count - 1];
    return (top->flags & DL_NAMESPACE_BITS) != DL_NS_HTML;
}

/* --- runs of text --- */

/* The first piece of the run: white space alone or none at all, references decoded for that. */
static dl_token first_piece(dl_parser *p, const dl_token *run) {
    dl_span raw = dl_raw(p, run->offset, run->length);
    dl_token piece = *run;
    size_t at = 0;
    bool space = false;
    while (at < raw.size) {
        char c = raw.data[at];
        bool this_space = dl_ascii_is_space(c);
        size_t taken = 1;
        if (c == '&' && !(run->run & DL_RUN_RAW)) {
            char text[7];
            size_t length;
            taken = dl_decode_reference(dl_span_of(raw.data + at, raw.size - at), false, text, &length);
            this_space = taken && length == 1 && dl_ascii_is_space(text[0]);
            if (!taken) taken = 1;
        }
        if (at && this_space != space) break;
        space = this_space;
        at += taken;
    }
    piece.length = (uint32_t)at;
    piece.space = space;
    return piece;
}

bool dl_is_blank_text(dl_parser *p, const dl_token *t) {
    dl_token rest = *t;
    while (rest.length) {
        if (dl_raw(p, rest.offset, 1).data[0] == '\0') {
            rest.offset++;
            rest.length--;
            continue;
        }
        dl_token piece = first_piece(p, &rest);
        if (!piece.space) return false;
        rest.offset += piece.length;
        rest.length -= piece.length;
    }
    return true;
}

/* Modes in which a whole run of text is treated alike. */
static bool takes_whole_runs(dl_parser *p) {
    switch (p->mode) {
    case DL_MODE_IN_BODY:
    case DL_MODE_TEXT:
    case DL_MODE_IN_TABLE:
    case DL_MODE_IN_TABLE_TEXT:
    case DL_MODE_IN_CAPTION:
    case DL_MODE_IN_TABLE_BODY:
    case DL_MODE_IN_ROW:
    case DL_MODE_IN_CELL:
    case DL_MODE_IN_TEMPLATE:
        return true;
    default:
        return false;
    }
}

static void drop_newline(dl_parser *p, dl_token *t) {
    dl_span raw = dl_raw(p, t->offset, t->length);
    size_t taken = 0;
    if (raw.data[0] == '\n') {
        taken = 1;
    } else if (raw.data[0] == '\r') {
        taken = raw.size > 1 && raw.data[1] == '\n' ? 2 : 1;
    } else if (raw.data[0] == '&' && !(t->run & DL_RUN_RAW)) {
        char text[7];
        size_t length;
        taken = dl_decode_reference(raw, false, text, &length);
        if (!taken || length != 1 || text[0] != '\n') taken = 0;
    }
    t->offset += (uint32_t)taken;
    t->length -= (uint32_t)taken;
}

void dl_build_text(dl_parser *p, uint32_t offset, uint32_t length, unsigned run) {
    dl_token t = {.kind = DL_TOKEN_TEXT, .offset = offset, .length = length, .run = (uint8_t)run};
    progress before = progress_of(p);
    if (p->skip_newline && length) {
        p->skip_newline = false;
        drop_newline(p, &t);
    }
    while (t.length && !p->stopped) {
        dl_token piece = t;
        if (!goes_foreign(p, &t) && !takes_whole_runs(p)) piece = first_piece(p, &t);
        t.offset += piece.length;
        t.length -= piece.length;
        /* Meanwhile the mode may have changed to one that takes whole runs; pieces make no difference to it.
         */
        process(p, &piece);
    }
    p->usual = dl_usual_of(p);
    count_if_idle(p, before);
}

/* --- beginning and end --- */

void dl_build_begin(dl_parser *p) {
    p->open_count = p->formatting_count = p->template_mode_count = p->pending_count = 0;
    p->form = p->head = 0;
    p->mode = p->original_mode = DL_MODE_INITIAL;
    p->content = DL_CONTENT_DATA;
    p->frameset_ok = true;
    p->foster_parenting = p->quirks = p->skip_newline = p->out_of_order = false;
    p->selectedcontent = p->shadow_roots = false;
    p->unusual = 0;
    p->usual = 0;
    memset(p->open_names, 0, sizeof p->open_names);
    if (!p->fragment) return;
    /* "13.4 Parsing HTML fragments" (#html-fragment-parsing-algorithm) */
    p->context.flags = (uint16_t)(p->context.flags |
                                  dl_flags_of_element(p, 0, p->context.name,
                                                      (dl_namespace)(p->context.flags & DL_NAMESPACE_BITS)));
    dl_token none = {.kind = DL_TOKEN_START, .name = DL_TAG_HTML};
    dl_make_html(p, &none, false);
    if (dl_open_is(&p->context, DL_TAG_TEMPLATE)) dl_push_template_mode(p, DL_MODE_IN_TEMPLATE);
    if (!p->stopped) dl_reset_mode(p);
    if ((p->context.flags & DL_NAMESPACE_BITS) != DL_NS_HTML) return;
    p->raw_name = DL_TAG_NONE; /* no end tag is the appropriate one */
    switch (p->context.name) {
    case DL_TAG_TITLE:
    case DL_TAG_TEXTAREA:
        p->content = DL_CONTENT_RCDATA;
        break;
    case DL_TAG_STYLE:
    case DL_TAG_XMP:
    case DL_TAG_IFRAME:
    case DL_TAG_NOEMBED:
    case DL_TAG_NOFRAMES:
        p->content = DL_CONTENT_RAWTEXT;
        break;
    case DL_TAG_SCRIPT:
        p->content = DL_CONTENT_SCRIPT;
        break;
    case DL_TAG_PLAINTEXT:
        p->content = DL_CONTENT_PLAINTEXT;
        break;
    default:
        break;
    }
}

void dl_build_end(dl_parser *p) {
    dl_token eof = {.kind = DL_TOKEN_EOF, .offset = (uint32_t)p->doc.page.size};
    if (!p->stopped) process(p, &eof);
    while (p->selectedcontent && p->open_count > 1 && !p->stopped) dl_pop(p);
    if (p->stopped) p->out_of_order = true; /* what was being made then hangs nowhere */
    dl_renumber(p);
}
