/* The DOCTYPE token: WHATWG HTML, "13.2.5.53 DOCTYPE state" to "13.2.5.68 Bogus DOCTYPE state". */
#include "html/builder.h"

typedef struct cursor {
    dl_span page;
    size_t at;
} cursor;

static bool ended(const cursor *c) {
    return c->at >= c->page.size;
}

static char peek(const cursor *c) {
    return c->page.data[c->at];
}

static void skip_space(cursor *c) {
    while (!ended(c) && dl_ascii_is_space(peek(c))) c->at++;
}

/* "Bogus DOCTYPE state": on to the ">". */
static void skip_rest(cursor *c) {
    while (!ended(c) && peek(c) != '>') c->at++;
}

/* A quoted identifier; false when it is cut short or does not begin with a quote. */
static bool read_identifier(cursor *c, dl_span *identifier) {
    if (ended(c) || (peek(c) != '"' && peek(c) != '\'')) return false;
    char quote = peek(c);
    size_t from = ++c->at;
    while (!ended(c) && peek(c) != quote && peek(c) != '>') c->at++;
    *identifier = dl_span_of(c->page.data + from, c->at - from);
    if (ended(c) || peek(c) == '>') return false;
    c->at++;
    return true;
}

/* From after the name to before the ">" or the end; sets force_quirks where the standard does. */
static void read_identifiers(cursor *c, dl_doctype_token *t) {
    skip_space(c);
    if (ended(c)) {
        t->force_quirks = true;
        return;
    }
    if (peek(c) == '>') return;
    dl_span rest = dl_span_of(c->page.data + c->at, c->page.size - c->at);
    bool public = dl_span_starts_with_nocase(rest, DL_SPAN("PUBLIC"));
    if (!public && !dl_span_starts_with_nocase(rest, DL_SPAN("SYSTEM"))) {
        t->force_quirks = true;
        skip_rest(c);
        return;
    }
    c->at += 6;
    skip_space(c);
    if (!read_identifier(c, public ? &t->public_id : &t->system_id)) {
        t->force_quirks = true;
        skip_rest(c);
        return;
    }
    skip_space(c);
    if (public && !ended(c) && peek(c) != '>') {
        if (!read_identifier(c, &t->system_id)) {
            t->force_quirks = true;
            skip_rest(c);
            return;
        }
        skip_space(c);
    }
    if (ended(c)) t->force_quirks = true;
    skip_rest(c); /* whatever else there is counts for nothing */
}

uint32_t dl_read_doctype(dl_span page, uint32_t offset, dl_doctype_token *t) {
    cursor c = {page, offset + sizeof "<!DOCTYPE" - 1};
    t->name = t->public_id = t->system_id = DL_SPAN_NONE;
    t->force_quirks = false;
    skip_space(&c);
    if (ended(&c) || peek(&c) == '>') {
        t->force_quirks = true;
    } else {
        size_t from = c.at;
        while (!ended(&c) && peek(&c) != '>' && !dl_ascii_is_space(peek(&c))) c.at++;
        t->name = dl_span_of(page.data + from, c.at - from);
        read_identifiers(&c, t);
    }
    return (uint32_t)(ended(&c) ? page.size : c.at + 1);
}
