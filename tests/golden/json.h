/* A second reader of JSON, for the tests alone: it shares no code with the library, so that each checks the
 * other.  The tree keeps the place of every value in the text. */
#ifndef GOLDEN_JSON_H
#define GOLDEN_JSON_H

#include "base/arena.h"

typedef enum json_type { JSON_LITERAL, JSON_STRING, JSON_ARRAY, JSON_OBJECT } json_type;

typedef struct json_value {
    json_type type;
    dl_span key;                     /* of a member; absent for an item or the root */
    dl_span text;                    /* of a string, unescaped; of a number or true, false, null as written */
    size_t offset;                   /* in the text: of a string's first character, else of the value */
    struct json_value *first, *next; /* children in their order */
} json_value;

/* How much a text may depart from RFC 8259. */
typedef enum json_manners {
    JSON_STRICT,
    JSON_SLOPPY, /* comments and CDATA marks between values, control characters in strings, trailing commas */
} json_manners;

/* The value at `*at`, which moves past it and past white space; NULL when there is none, and then `*at` is
 * where the mistake is. */
json_value *json_read(dl_arena *arena, dl_span text, json_manners manners, size_t *at);

/* The whole text as one value, strictly; NULL when it is not one. */
json_value *json_read_all(dl_arena *arena, dl_span text);

json_value *json_member(const json_value *object, const char *key);

/* "$.@graph[2].author.name" walked from the root; NULL when it leads nowhere.  The path's keys hold neither
 * dots nor brackets. */
json_value *json_walk(json_value *root, dl_span path);

/* Removes a member when it is there. */
void json_drop(json_value *object, const char *key);

/* Indented by two blanks, a member or item a line, line feed at the end. */
dl_span json_print(dl_arena *arena, const json_value *value);

#endif
