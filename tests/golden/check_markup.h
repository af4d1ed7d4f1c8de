/* Whether HTML or TEI that was written is what may be written: elements nested and closed, only elements and
 * attributes of the list, every attribute quoted, no character or reference that is not allowed, and only
 * http, https and mailto URLs.  Far stricter than a parser: for tests with hostile pages. */
#ifndef TESTS_GOLDEN_CHECK_MARKUP_H
#define TESTS_GOLDEN_CHECK_MARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct markup_rules {
    const char *elements, *attributes; /* words between spaces; an attribute "data-*" stands for all such */
    const char *empty;                 /* elements without an end tag */
    const char *bare;                  /* attributes without a value */
    const char *urls;                  /* attributes with a URL */
} markup_rules;

static const markup_rules html_rules = {
    .elements =
        " article header footer h1 h2 h3 h4 h5 h6 p span a time figure figcaption div ul ol li table tr th td"
        " blockquote pre code br ",
    .attributes = " dir lang itemscope itemtype itemprop datetime href cite data-* ",
    .empty = " br ",
    .bare = " itemscope ",
    .urls = " href cite ",
};

static const markup_rules tei_rules = {
    .elements =
        " TEI teiHeader fileDesc titleStmt title author persName orgName publicationStmt publisher date"
        " availability licence p sourceDesc bibl ptr idno profileDesc abstract langUsage language textClass"
        " keywords term classCode text body div head list item table row cell cit quote figure graphic"
        " figDesc code ref lb ",
    .attributes = " xmlns type when ref target status ident scheme xml:lang xml:space rend role url ",
    .empty = "",
    .bare = "",
    .urls = " ref target url ",
};

enum { MOST_OPEN = 200 };

typedef struct markup_check {
    const markup_rules *rules;
    const char *at, *end;
    const char *open[MOST_OPEN];
    size_t sizes[MOST_OPEN];
    size_t depth;
} markup_check;

static bool is_listed(const char *words, const char *word, size_t size) {
    for (const char *found = words; (found = strchr(found, ' ')) && found[1]; found++) {
        if (strncmp(found + 1, word, size) == 0 && found[1 + size] == ' ') return true;
    }
    return false;
}

static bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

static size_t name_size(const markup_check *c) {
    size_t size = 0;
    while (c->at + size < c->end && is_name_character(c->at[size])) size++;
    return size;
}

static bool has_safe_scheme(const char *at, const char *end) {
    static const char *const schemes[] = {"http://", "https://", "mailto:"};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        size_t size = 0;
        while (schemes[i][size] && at + size < end && (at[size] | 0x20) == (schemes[i][size] | 0x20)) size++;
        if (!schemes[i][size]) return true;
    }
    return false;
}

/* A character of text or of a value. */
static const char *check_character(markup_check *c) {
    static const char *const references[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#9;", "&#10;"};
    unsigned char byte = (unsigned char)*c->at;
    if (byte == '&') {
        for (size_t i = 0; i < sizeof references / sizeof *references; i++) {
            size_t size = strlen(references[i]);
            if ((size_t)(c->end - c->at) < size || strncmp(c->at, references[i], size) != 0) continue;
            c->at += size;
            return NULL;
        }
        return "an unknown reference";
    }
    if (byte == '<' || byte == '>') return "a bare angle bracket";
    if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F) return "a control character";
    if (byte == 0xC2 && c->end - c->at > 1 && (unsigned char)c->at[1] < 0xA0) return "a control character";
    c->at++;
    return NULL;
}

static const char *check_attribute(markup_check *c) {
    const char *name = c->at;
    size_t size = name_size(c);
    bool is_data = size > 5 && strncmp(name, "data-", 5) == 0 && is_listed(c->rules->attributes, "data-*", 6);
    if (!is_data && !is_listed(c->rules->attributes, name, size)) return "an attribute that is not listed";
    c->at += size;
    if (is_listed(c->rules->bare, name, size)) return NULL;
    if (c->end - c->at < 2 || strncmp(c->at, "=\"", 2) != 0) return "an attribute that is not quoted";
    c->at += 2;
    if (is_listed(c->rules->urls, name, size) && !has_safe_scheme(c->at, c->end))
        return "a URL of another scheme";
    while (c->at < c->end && *c->at != '"') {
        const char *wrong = *c->at == '\n' || *c->at == '\t' ? "a line end in a value" : check_character(c);
        if (wrong) return wrong;
    }
    if (c->at == c->end) return "a value without an end";
    c->at++;
    return NULL;
}

static const char *check_end_tag(markup_check *c) {
    size_t size = name_size(c);
    if (!c->depth || c->sizes[c->depth - 1] != size || strncmp(c->open[c->depth - 1], c->at, size) != 0)
        return "an end tag of another element";
    c->depth--;
    c->at += size;
    if (c->at == c->end || *c->at++ != '>') return "an end tag with something in it";
    return NULL;
}

static const char *check_start_tag(markup_check *c) {
    const char *name = c->at;
    size_t size = name_size(c);
    if (!is_listed(c->rules->elements, name, size)) return "an element that is not listed";
    c->at += size;
    while (c->at < c->end && *c->at == ' ') {
        c->at++;
        const char *wrong = check_attribute(c);
        if (wrong) return wrong;
    }
    if (c->end - c->at >= 2 && strncmp(c->at, "/>", 2) == 0 && !*c->rules->empty) {
        c->at += 2;
        return NULL;
    }
    if (c->at == c->end || *c->at++ != '>') return "a tag without an end";
    if (is_listed(c->rules->empty, name, size)) return NULL;
    if (c->depth == MOST_OPEN) return "too many elements in each other";
    c->open[c->depth] = name;
    c->sizes[c->depth++] = size;
    return NULL;
}

/* NULL, or what is wrong at *at. */
static inline const char *check_markup(const markup_rules *rules, const char *bytes, size_t size,
                                       const char **at) {
    markup_check c = {.rules = rules, .at = bytes, .end = bytes + size};
    const char *wrong = NULL;
    while (c.at < c.end && !wrong) {
        *at = c.at;
        bool is_tag = *c.at == '<', is_end = is_tag && c.end - c.at > 1 && c.at[1] == '/';
        c.at += is_tag + is_end;
        wrong = !is_tag ? check_character(&c) : is_end ? check_end_tag(&c) : check_start_tag(&c);
    }
    return wrong ? wrong : c.depth ? "an element without an end" : NULL;
}

#endif
