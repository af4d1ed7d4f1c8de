/* Tolerant JSON: RFC 8259 as found in pages.
 *
 * A text becomes a flat array of nodes in document order: a container is
 * followed by its descendants, up to `end`, and every node knows its parent, so
 * that "$.@graph[2].datePublished" can be written from an index alone.  Strings
 * stay spans into the text and are unescaped on demand.  Only the array is
 * allocated.
 *
 * What is forgiven: HTML comments, CDATA marks and JavaScript comments around
 * and between values, a closing semicolon, control characters and line breaks
 * in strings, quotation marks inside a string that were not escaped (where what
 * follows shows that the string goes on), missing, doubled and trailing commas,
 * single-quoted strings and bare words as keys, quotation marks escaped for HTML or made
 * pretty (&quot; “ ”), several values in one text,
 * values cut off by the end. */
#ifndef DL_VALUES_JSON_H
#define DL_VALUES_JSON_H

#include "base/arena.h"
#include "base/work.h"
#include "values/schema.h"

typedef enum dl_json_type {
    DL_JSON_NULL,
    DL_JSON_FALSE,
    DL_JSON_TRUE,
    DL_JSON_NUMBER,
    DL_JSON_STRING,
    DL_JSON_ARRAY,
    DL_JSON_OBJECT,
} dl_json_type;

enum { DL_JSON_ESCAPED = 1 }; /* the string contains a backslash or an ampersand */

typedef struct dl_json_node {
    uint8_t type; /* enum dl_json_type */
    uint8_t flags;
    uint8_t key;         /* enum dl_term of a member */
    uint8_t key_length;  /* of the name in the text; 255: longer */
    uint32_t parent;     /* index, or DL_JSON_ROOT */
    uint32_t end;        /* index one past the last descendant: the next sibling, if the parent has one */
    uint32_t offset;     /* of the value in the page; of a string's first character */
    uint32_t length;     /* the bytes of a string or number; the number of items of a container */
    uint32_t key_offset; /* in the page */
} dl_json_node;

#define DL_JSON_ROOT UINT32_MAX

enum {
    DL_JSON_MAX_DEPTH = 64,
    DL_JSON_MAX_NODES = 1 << 20,
    DL_JSON_MAX_MEMBERS = 1024, /* of an object, among which one is searched for */
};

/* Several texts of one page may be read into one array. */
typedef struct dl_json {
    dl_json_node *items;
    uint32_t count, capacity;
    dl_span page; /* what offsets count in */
    dl_arena *arena;
    dl_work *work; /* for looking members up; NULL: no limit */
} dl_json;

/* `page` must stay in place while the values are used. */
void dl_json_begin(dl_json *json, dl_span page, dl_arena *arena);

/* Reads all values in page[offset, offset + length), adding a root for each; returns how many. */
uint32_t dl_json_read(dl_json *json, uint32_t offset, uint32_t length);

/* The first item or member of a container, or DL_JSON_ROOT; and the one after an item. */
static inline uint32_t dl_json_first(const dl_json *json, uint32_t container) {
    return json->items[container].end > container + 1 ? container + 1 : DL_JSON_ROOT;
}

static inline uint32_t dl_json_next(const dl_json *json, uint32_t item) {
    uint32_t parent = json->items[item].parent, next = json->items[item].end;
    return parent != DL_JSON_ROOT && next < json->items[parent].end ? next : DL_JSON_ROOT;
}

/* The object's first member of that name, or DL_JSON_ROOT; also for values that are not objects, and for all
 * when the work is spent. */
uint32_t dl_json_member(const dl_json *json, uint32_t object, dl_term key);

/* The bytes of a string or number as written in the page; DL_SPAN_NONE for other types. */
dl_span dl_json_raw(const dl_json *json, uint32_t node);

/* A string with its escapes decoded, in the arena if there are any, and nothing else; DL_SPAN_NONE for other
 * types. */
dl_span dl_json_string(const dl_json *json, uint32_t node);

/* A string with its escapes and then its HTML character references decoded, in the arena if there are any; a
 * number or boolean as written; DL_SPAN_NONE for other types. */
dl_span dl_json_text(const dl_json *json, uint32_t node);

/* The same of a string's bytes as written. */
dl_span dl_json_decode(dl_arena *arena, dl_span raw);

/* Decodes text that was encoded for HTML before it was put into a script or an attribute, in the arena if it
 * has character references.  Names without a semicolon are kept: "R&D", "a=1&copy=2". */
dl_span dl_decode_again(dl_arena *arena, dl_span text);

/* A member's name as written in the page. */
dl_span dl_json_key_text(const dl_json *json, uint32_t node);

/* A whole number, also as a string, with a fraction or a unit ("1200px"); 0 if it is not a number. */
uint32_t dl_json_uint(const dl_json *json, uint32_t node);

/* The path to the node, "$.@graph[2].datePublished", made in the arena. */
dl_span dl_json_path(const dl_json *json, uint32_t node, dl_arena *arena);

#endif
