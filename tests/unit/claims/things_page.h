/* Things of a test, written in each syntax that a page may use. */
#ifndef TESTS_CLAIMS_THINGS_PAGE_H
#define TESTS_CLAIMS_THINGS_PAGE_H

#include "page.h"

enum { THING_PROPERTIES = 12 };

typedef struct thing {
    const char *type;
    struct {
        const char *name, *text;   /* an address when it begins with "http" */
        const struct thing *thing; /* instead of the text */
    } properties[THING_PROPERTIES];
} thing;

typedef enum syntax { IN_JSONLD, IN_MICRODATA, IN_RDFA, SYNTAXES } syntax;

static const char *const syntax_words[SYNTAXES] = {"jsonld", "microdata", "rdfa"};
static const dl_source syntax_sources[SYNTAXES] = {DL_SOURCE_JSONLD, DL_SOURCE_MICRODATA, DL_SOURCE_RDFA};

typedef struct written {
    char text[8000];
    size_t size;
} written;

__attribute__((format(printf, 2, 3))) static inline void put(written *w, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int count = vsnprintf(w->text + w->size, sizeof w->text - w->size, format, arguments);
    va_end(arguments);
    assert_true(count >= 0 && w->size + (size_t)count < sizeof w->text);
    w->size += (size_t)count;
}

static inline void put_json(written *w, const thing *t) {
    put(w, "{\"@type\":\"%s\"", t->type);
    for (size_t i = 0; i < THING_PROPERTIES && t->properties[i].name; i++) {
        put(w, ",\"%s\":", t->properties[i].name);
        if (t->properties[i].thing) {
            put_json(w, t->properties[i].thing);
        } else {
            put(w, "\"%s\"", t->properties[i].text);
        }
    }
    put(w, "}");
}

static inline void put_element(written *w, const thing *t, syntax in, const char *property) {
    const char *name = in == IN_MICRODATA ? "itemprop" : "property";
    put(w, "<div");
    if (property) put(w, " %s=%s", name, property);
    put(w, in == IN_MICRODATA ? " itemscope itemtype=https://schema.org/%s>" : " typeof=%s>", t->type);
    for (size_t i = 0; i < THING_PROPERTIES && t->properties[i].name; i++) {
        const char *text = t->properties[i].text;
        if (t->properties[i].thing) {
            put_element(w, t->properties[i].thing, in, t->properties[i].name);
        } else if (strncmp(text, "http", 4) == 0) {
            put(w, "<a %s=%s href='%s'></a>", name, t->properties[i].name, text);
        } else {
            put(w, "<span %s=%s>%s</span>", name, t->properties[i].name, text);
        }
    }
    put(w, "</div>");
}

/* A page at https://post.example/x with the title and the things, one beside the other; those from
 * `first_in_margin` on, if it is not NULL, in an aside where they are shown. */
static inline page *page_of_things(syntax in, const char *title, const thing *const things[], size_t count,
                                   const thing *in_margin) {
    written w = {.size = 0};
    put(&w, "<!doctype html><html lang=en><head><title>%s</title></head><body>", title);
    if (in == IN_JSONLD) put(&w, "<aside><script type='application/ld+json'>[");
    for (size_t i = 0; i < count; i++) {
        if (in == IN_JSONLD) {
            if (i) put(&w, ",");
            put_json(&w, things[i]);
        } else {
            if (things[i] == in_margin) put(&w, "<aside>");
            put_element(&w, things[i], in, NULL);
            if (things[i] == in_margin) put(&w, "</aside>");
        }
    }
    if (in == IN_JSONLD) put(&w, "]</script></aside>");
    put(&w, "</body></html>");
    return page_open(w.text, "https://post.example/x");
}

#endif
