/* The DOCTYPE token: WHATWG HTML, "13.2.5.53 DOCTYPE state" to "13.2.5.68 Bogus DOCTYPE state". */
#include "html/doctype.h"

#include "base/cursor.h"

/* "Bogus DOCTYPE state": on to the ">". */
static void skip_rest(dl_cursor *c) {
    while (!dl_cursor_ended(c) && dl_cursor_peek(c) != '>') c->at++;
}

/* A quoted identifier; false when it is cut short or does not begin with a quote. */
static bool read_identifier(dl_cursor *c, dl_span *identifier) {
    if (dl_cursor_ended(c) || (dl_cursor_peek(c) != '"' && dl_cursor_peek(c) != '\'')) return false;
    char quote = dl_cursor_peek(c);
    size_t from = ++c->at;
    while (!dl_cursor_ended(c) && dl_cursor_peek(c) != quote && dl_cursor_peek(c) != '>') c->at++;
    *identifier = dl_span_of(c->text.data + from, c->at - from);
    if (dl_cursor_ended(c) || dl_cursor_peek(c) == '>') return false;
    c->at++;
    return true;
}

/* From after the name to before the ">" or the end; sets force_quirks where the standard does. */
static void read_identifiers(dl_cursor *c, dl_doctype_token *t) {
    dl_cursor_skip_space(c);
    if (dl_cursor_ended(c)) {
        t->force_quirks = true;
        return;
    }
    if (dl_cursor_peek(c) == '>') return;
    dl_span rest = dl_cursor_rest(c);
    bool public = dl_span_starts_with_nocase(rest, DL_SPAN("PUBLIC"));
    if (!public && !dl_span_starts_with_nocase(rest, DL_SPAN("SYSTEM"))) {
        t->force_quirks = true;
        skip_rest(c);
        return;
    }
    c->at += 6;
    dl_cursor_skip_space(c);
    if (!read_identifier(c, public ? &t->public_id : &t->system_id)) {
        t->force_quirks = true;
        skip_rest(c);
        return;
    }
    dl_cursor_skip_space(c);
    if (public && !dl_cursor_ended(c) && dl_cursor_peek(c) != '>') {
        if (!read_identifier(c, &t->system_id)) {
            t->force_quirks = true;
            skip_rest(c);
            return;
        }
        dl_cursor_skip_space(c);
    }
    if (dl_cursor_ended(c)) t->force_quirks = true;
    skip_rest(c); /* whatever else there is counts for nothing */
}

uint32_t dl_read_doctype(dl_span page, uint32_t offset, dl_doctype_token *t) {
    dl_cursor c = {page, offset + sizeof "<!DOCTYPE" - 1};
    t->name = t->public_id = t->system_id = DL_SPAN_NONE;
    t->force_quirks = false;
    dl_cursor_skip_space(&c);
    if (dl_cursor_ended(&c) || dl_cursor_peek(&c) == '>') {
        t->force_quirks = true;
    } else {
        size_t from = c.at;
        while (!dl_cursor_ended(&c) && dl_cursor_peek(&c) != '>' && !dl_ascii_is_space(dl_cursor_peek(&c)))
            c.at++;
        t->name = dl_span_of(page.data + from, c.at - from);
        read_identifiers(&c, t);
    }
    return (uint32_t)(dl_cursor_ended(&c) ? page.size : c.at + 1);
}
