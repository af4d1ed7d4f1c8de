/* JSON as RFC 8259 has it, read from left to right: what dateline itself has written.  For what pages hold
 * there is the tolerant reader, values/json.h. */
#ifndef DL_VALUES_STRICT_JSON_H
#define DL_VALUES_STRICT_JSON_H

#include "base/arena.h"
#include "base/cursor.h"

typedef struct dl_strict_json {
    dl_cursor cursor;
    dl_arena *arena;   /* strings with escapes are decoded into it */
    const char *wrong; /* the first mistake, a constant; its place is cursor.at; NULL: none so far */
} dl_strict_json;

/* The text must be UTF-8. */
static inline dl_strict_json dl_strict_json_of(dl_span text, dl_arena *arena) {
    return (dl_strict_json){.cursor = {.text = text}, .arena = arena};
}

/* Reads on with the first of a container's items, or the next one; false at its end, which is read, and after
 * a mistake.  `*begun` is false at first. */
bool dl_strict_next_item(dl_strict_json *json, bool *begun);

/* The same of an object's members, with the name. */
bool dl_strict_next_member(dl_strict_json *json, bool *begun, dl_span *name);

/* Values; after a mistake they return false, or an absent text, and `wrong` is set. */
dl_span dl_strict_string(dl_strict_json *json);
bool dl_strict_uint(dl_strict_json *json, uint64_t *number); /* an integer that is not negative */
bool dl_strict_boolean(dl_strict_json *json, bool *boolean);

/* What the next value begins with: one of { [ " t f n, a digit or a minus sign; NUL at the end. */
char dl_strict_peek(dl_strict_json *json);

/* Passes over a value of any type. */
bool dl_strict_skip(dl_strict_json *json);

/* Whether nothing but white space follows. */
bool dl_strict_end(dl_strict_json *json);

/* Notes a mistake at the present place, unless there is one; false. */
bool dl_strict_fail(dl_strict_json *json, const char *wrong);

#endif
