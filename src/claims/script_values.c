#include "claims/script_values.h"

#include "html/dom.h"
#include "values/script_strings.h"

enum {
    MOST_BYTES = 4 << 20, /* of all values */
    LEAST_BYTES = 300,    /* of a value worth looking at */
    MOST_FAILURES = 16,   /* strings and values of a script that do not end */
};

typedef struct visitor {
    const dl_claims *claims;
    dl_arena *work;
    dl_script_value_visitor *visit;
    void *context;
    dl_span needle;
    size_t left; /* of MOST_BYTES */
    char *flight;
    size_t flight_size, flight_room;
    dl_node flight_node;
    uint32_t flight_offset;
} visitor;

static void visit(visitor *v, dl_script_value value) {
    if (value.text.size < LEAST_BYTES || value.text.size > v->left) return;
    v->left -= value.text.size;
    v->visit(v->context, &value);
}

/* --- scripts --- */

/* What the string, whose quotation mark stands at `at`, holds; absent when it does not end. */
static dl_span decoded_string(visitor *v, dl_span script, size_t at, size_t *behind) {
    dl_span raw = dl_script_string(script, at);
    if (!dl_span_present(raw)) return raw;
    *behind = at + raw.size + 2;
    char *bytes = raw.size <= v->left ? dl_arena_alloc_bytes(v->work, raw.size + 1) : NULL;
    return bytes ? dl_script_unescape(raw, bytes) : DL_SPAN_NONE;
}

/* Room for all rows is made once: they are no longer than the scripts that push them. */
static void add_to_flight(visitor *v, dl_span text, dl_node node, uint32_t offset) {
    if (!v->flight) {
        v->flight_room = dl_page(v->claims->doc).size;
        if (v->flight_room > MOST_BYTES) v->flight_room = MOST_BYTES;
        v->flight = dl_arena_alloc_bytes(v->work, v->flight_room + 1);
        v->flight_node = node;
        v->flight_offset = offset;
    }
    if (!v->flight || text.size > v->flight_room - v->flight_size) return;
    memcpy(v->flight + v->flight_size, text.data, text.size);
    v->flight_size += text.size;
}

/* self.__next_f.push([1,"…"]) */
static void read_flight(visitor *v, dl_span script, dl_node node, uint32_t offset) {
    size_t at = 0, behind = 0;
    while ((at = dl_span_find(script, DL_SPAN("__next_f.push("), at)) != SIZE_MAX) {
        at = dl_span_find_byte(script, '"', at);
        if (at == SIZE_MAX) return;
        dl_span text = decoded_string(v, script, at, &behind);
        if (!dl_span_present(text)) return;
        add_to_flight(v, text, node, offset + (uint32_t)at);
        at = behind;
    }
}

/* Whether a bracket at `at` begins a value: behind a sign that one can follow, not behind a function's head.
 */
static bool begins_value(dl_span script, size_t at) {
    while (at > 0 && dl_ascii_is_space(script.data[at - 1])) at--;
    if (at == 0) return true;
    if (memchr("=(,:?[", script.data[at - 1], 6)) return true;
    return dl_span_ends_with(dl_span_sub(script, 0, at), DL_SPAN("return"));
}

/* The length of a call that hands a string of JSON over, up to the quotation mark; 0: none begins at `at`. */
static size_t call_size(dl_span script, size_t at) {
    static const dl_span calls[] = {DL_SPAN_INIT("JSON.parse("), DL_SPAN_INIT("enqueue(")};
    for (size_t i = 0; i < DL_COUNT_OF(calls); i++) {
        size_t end = at + calls[i].size;
        if (!dl_span_equal(dl_span_sub(script, at, calls[i].size), calls[i])) continue;
        while (end < script.size && dl_ascii_is_space(script.data[end])) end++;
        if (end < script.size && memchr("\"'`", script.data[end], 3)) return end - at;
    }
    return 0;
}

static void read_script(visitor *v, dl_span script, dl_node node, uint32_t offset) {
    unsigned failures = 0; /* each a look up to the script's end */
    for (size_t at = 0; at < script.size && failures < MOST_FAILURES;) {
        char c = script.data[at];
        dl_script_value value = {.node = node, .offset = offset + (uint32_t)at};
        size_t behind = at + 1, call = c == 'J' || c == 'e' ? call_size(script, at) : 0;
        if (call) {
            value.text = decoded_string(v, script, at + call, &behind);
            value.table = c == 'e';
            failures += !dl_span_present(value.text);
            visit(v, value);
        } else if (c == '"' || c == '\'' || c == '`') {
            dl_span string = dl_script_string(script, at);
            failures += !dl_span_present(string);
            if (dl_span_present(string)) behind = at + string.size + 2;
        } else if ((c == '{' || c == '[') && begins_value(script, at)) {
            value.text = dl_script_brackets(script, at);
            failures += !dl_span_present(value.text);
            if (value.text.size) behind = at + value.text.size;
            visit(v, value);
        }
        at = behind;
    }
}

static void read_script_element(visitor *v, dl_node node) {
    dl_document *doc = v->claims->doc;
    dl_node child = dl_first_child(doc, node);
    if (!child || !dl_is_text(doc, child)) return;
    dl_span type = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_TYPE)), text = dl_node_text(doc, child);
    uint32_t offset = dl_node_offset(doc, child);
    if (dl_span_contains(dl_span_sub(text, 0, 64),
                         DL_SPAN("__next_f"))) { /* also the shortest piece counts */
        read_flight(v, text, node, offset);
        return;
    }
    if (text.size < LEAST_BYTES || dl_span_contains_nocase(type, DL_SPAN("ld+json"))) return;
    if (!dl_span_contains_nocase(text, v->needle)) return;
    if (dl_span_contains_nocase(type, DL_SPAN("json"))) {
        dl_span id = dl_get_attribute(doc, node, DL_ATTR_ID);
        visit(v, (dl_script_value){.text = text,
                                   .table = dl_span_contains(id, DL_SPAN("NUXT")),
                                   .node = node,
                                   .offset = offset});
    } else if (!type.size || dl_span_equal_nocase(type, DL_SPAN("module")) ||
               dl_span_contains_nocase(type, DL_SPAN("javascript"))) {
        read_script(v, text, node, offset);
    }
}

/* --- attributes --- */

static void read_attributes(visitor *v, dl_node node) {
    dl_document *doc = v->claims->doc;
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (uint32_t count = dl_attribute_count(doc, node); count; count--, attribute++) {
        bool decoded = attribute->name_length & DL_ATTRIBUTE_DECODED; /* then the length is another */
        if (!decoded && attribute->value_length < LEAST_BYTES) continue;
        dl_span value = dl_span_trim(dl_attribute_value(doc, attribute));
        if (value.size == 0 || (value.data[0] != '{' && value.data[0] != '[')) continue;
        if (!dl_span_contains_nocase(value, v->needle)) continue;
        visit(v, (dl_script_value){.text = value, .node = node, .offset = attribute->value_offset});
    }
}

void dl_visit_script_values(const dl_claims *claims, dl_arena *work, dl_span needle,
                            dl_script_value_visitor *visitor_function, void *context) {
    dl_document *doc = claims->doc;
    visitor v = {.claims = claims,
                 .work = work,
                 .visit = visitor_function,
                 .context = context,
                 .needle = needle,
                 .left = MOST_BYTES};
    for (dl_node node = 1; node < dl_node_count(doc); node++) {
        if (!dl_is_element(doc, node)) continue;
        if (dl_is_html(doc, node, DL_TAG_SCRIPT)) {
            read_script_element(&v, node);
        } else {
            read_attributes(&v, node);
        }
    }
    if (!v.flight_size) return;
    visit(&v, (dl_script_value){.text = dl_span_of(v.flight, v.flight_size),
                                .flight = true,
                                .node = v.flight_node,
                                .offset = v.flight_offset});
}
