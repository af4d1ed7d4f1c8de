#include "follow/list_xml.h"

#include "follow/list_mend.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

enum {
    CHUNK_BYTES = 64 << 10,
    PROBLEM_BYTES = 200,
    MOST_LEVELS = 256,     /* libxml2 stops there */
    MOST_ATTRIBUTES = 256, /* of an element: libxml2 compares each of them with all others */
    MOST_SPACES = 256,     /* of all open elements: it looks through them for each prefix */
};

typedef struct reading {
    const dl_xml_handler *handler;
    xmlParserCtxtPtr parser;
    bool stopped; /* by the handler */
    bool is_strict;
    bool is_faulty;
    bool is_too_much;
    bool no_memory;
    unsigned spaces;                     /* that are declared by the open elements */
    unsigned spaces_before[MOST_LEVELS]; /* each of them */
    size_t depth;
    unsigned line;
    char problem[PROBLEM_BYTES];
} reading;

/* --- elements --- */

static dl_span span_of(const xmlChar *string) {
    return dl_span_from_string((const char *)string);
}

/* libxml2 gives five pointers for an attribute: name, prefix, URI, and where the value begins and ends. */
dl_xml_attribute dl_xml_attribute_at(const dl_xml_element *element, size_t index) {
    enum { POINTERS = 5 };
    const xmlChar *const *at = (const xmlChar *const *)element->attributes + index * POINTERS;
    return (dl_xml_attribute){.name = span_of(at[0]),
                              .prefix = span_of(at[1]),
                              .space = span_of(at[2]),
                              .value = dl_span_between((const char *)at[3], (const char *)at[4])};
}

static dl_span attribute_with(const dl_xml_element *element, dl_span prefix, dl_span name) {
    for (size_t i = 0; i < element->attribute_count; i++) {
        dl_xml_attribute attribute = dl_xml_attribute_at(element, i);
        if (dl_span_equal(attribute.prefix, prefix) && dl_span_equal_nocase(attribute.name, name))
            return attribute.value;
    }
    return DL_SPAN_NONE;
}

dl_span dl_xml_attribute_named(const dl_xml_element *element, dl_span name) {
    return attribute_with(element, DL_SPAN_NONE, name);
}

dl_span dl_xml_attribute_of_xml(const dl_xml_element *element, dl_span name) {
    return attribute_with(element, DL_SPAN("xml"), name);
}

/* --- events ---
 * libxml2 is never stopped amid a chunk, where it may be in the middle of anything; what still comes of it is
 * ignored. */

static void stop_at(reading *r, unsigned line, dl_span problem) {
    problem = dl_span_sub(problem, 0, PROBLEM_BYTES - 1);
    memcpy(r->problem, problem.data, problem.size);
    r->problem[problem.size] = '\0';
    r->line = line;
    r->is_faulty = r->stopped = true;
}

static void stop_at_limit(reading *r, unsigned line, const char *problem) {
    r->is_too_much = true;
    stop_at(r, line, dl_span_from_string(problem));
}

static void begin_spaces(reading *r, int count) {
    bool is_deep = r->depth == MOST_LEVELS;
    if (!is_deep) r->spaces_before[r->depth++] = r->spaces;
    if (count > 0) r->spaces += (unsigned)count;
    if (r->is_strict && (is_deep || r->spaces > MOST_SPACES))
        stop_at_limit(r, (unsigned)r->parser->input->line, "too many namespaces");
}

static void end_spaces(reading *r) {
    if (r->depth) r->spaces = r->spaces_before[--r->depth];
}

static void on_start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
                             int space_count, const xmlChar **spaces, int attribute_count, int defaulted,
                             const xmlChar **attributes) {
    (void)spaces, (void)defaulted;
    reading *r = context;
    if (!r->stopped) begin_spaces(r, space_count);
    dl_xml_element element = {.space = span_of(space),
                              .prefix = span_of(prefix),
                              .name = span_of(name),
                              .attributes = attributes,
                              .attribute_count = attribute_count > 0 ? (size_t)attribute_count : 0};
    if (!r->stopped) r->stopped = !r->handler->start(r->handler->context, &element);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    (void)prefix, (void)space;
    reading *r = context;
    if (r->stopped) return;
    end_spaces(r);
    r->stopped = !r->handler->end(r->handler->context, span_of(name));
}

static void on_text(void *context, const xmlChar *text, int size) {
    reading *r = context;
    if (!r->stopped) r->handler->text(r->handler->context, dl_span_of((const char *)text, (size_t)size));
}

#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_fault;
#else
typedef xmlErrorPtr xml_fault;
#endif

static void on_fault(void *context, xml_fault fault) {
    reading *r = context;
    if (fault->code == XML_ERR_NO_MEMORY) r->no_memory = true;
    if (fault->level < XML_ERR_ERROR || fault->domain == XML_FROM_NAMESPACE || r->is_faulty) return;
    r->is_faulty = true;
    if (!r->is_strict) return;
    dl_span message = dl_span_trim(dl_span_from_string(fault->message ? fault->message : "a fault"));
    message = dl_span_sub(message, 0, dl_span_find_byte(message, '\n', 0));
    stop_at(r, fault->line > 0 ? (unsigned)fault->line : 1, message);
}

/* No handler of declarations, of entities, or of anything outside. */
static xmlSAXHandler sax_of_reading(void) {
    return (xmlSAXHandler){
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_start_element,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .serror = on_fault,
    };
}

/* --- the text --- */

/* How many attributes the tag has that begins at `at`.  There is no "<" within a tag, so that each can be
 * looked at by itself, wherever it stands. */
static unsigned count_attributes(dl_span text, size_t at) {
    unsigned count = 0;
    char quote = '\0';
    for (at++; at < text.size && text.data[at] != '<' && count <= MOST_ATTRIBUTES; at++) {
        char c = text.data[at];
        if (quote) {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            break;
        } else {
            count += c == '=';
        }
    }
    return count;
}

/* Stops the reading at a tag with more attributes than are read. */
static void look_for_crowds(reading *r, dl_span text) {
    for (size_t at = 0; (at = dl_span_find_byte(text, '<', at)) != SIZE_MAX; at++) {
        if (at + 1 < text.size && strchr("!?/", text.data[at + 1])) continue;
        if (count_attributes(text, at) <= MOST_ATTRIBUTES) continue;
        unsigned line = 1;
        for (size_t i = 0; i < at; i++) line += text.data[i] == '\n';
        stop_at_limit(r, line, "too many attributes");
        return;
    }
}

static void feed(reading *r, dl_span text) {
    while (text.size && !r->stopped && !r->no_memory) {
        dl_span chunk = dl_span_sub(text, 0, CHUNK_BYTES);
        xmlParseChunk(r->parser, chunk.data, (int)chunk.size, 0);
        text = dl_span_sub(text, chunk.size, text.size);
    }
    if (!r->stopped && !r->no_memory) xmlParseChunk(r->parser, "", 0, 1);
}

/* A strict reading ends at the first fault. */
static void read_once(reading *r, dl_span text) {
    xmlSAXHandler sax = sax_of_reading();
    r->handler->begin(r->handler->context);
    if (r->is_strict) look_for_crowds(r, text);
    if (r->stopped) return;
    r->parser = xmlCreatePushParserCtxt(&sax, r, NULL, 0, NULL);
    if (!r->parser) {
        r->no_memory = true;
        return;
    }
    /* Without NOENT an attribute's "&amp;" comes as "&#38;"; there are no other entities to replace. */
    xmlCtxtUseOptions(r->parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT);
    feed(r, text);
    xmlFreeParserCtxt(r->parser);
    r->parser = NULL;
}

bool dl_list_read_xml(dl_list_maker *maker, dl_span text, unsigned first_line,
                      const dl_xml_handler *handler) {
    reading strict = {.handler = handler, .is_strict = true};
    read_once(&strict, text);
    if (strict.no_memory) return false;
    if (!strict.is_faulty) return !dl_list_maker_failed(maker);
    if (!maker->list->problem)
        dl_list_say(maker, "%sline %u: %s",
                    strict.is_too_much ? "" : "not XML: ", strict.line + first_line - 1, strict.problem);
    dl_buffer mended;
    dl_buffer_init(&mended, 0, maker->arena->allocator);
    dl_xml_mend(text, &mended);
    reading again = {.handler = handler, .no_memory = mended.failed};
    if (!mended.failed) read_once(&again, dl_buffer_span(&mended));
    dl_buffer_release(&mended);
    return !again.no_memory && !dl_list_maker_failed(maker);
}
