/* Reads JSON (RFC 8259) of indexes and packages, member by member: leniently, since only a few members are
 * wanted, and what stands in others does not matter. */
#ifndef DL_CAPTURE_JSON_PARTS_H
#define DL_CAPTURE_JSON_PARTS_H

#include "base/arena.h"

typedef enum dl_json_step { DL_JSON_FOUND, DL_JSON_END, DL_JSON_WRONG } dl_json_step;

/* Of an object, or an item of an array, which has no name. */
typedef struct dl_json_part {
    dl_span name;
    dl_span value;  /* a text without quotes and escapes; else as it is written */
    bool is_nested; /* an array or an object */
} dl_json_part;

/* Takes the bracket at the front, "{" or "["; false when there is none. */
bool dl_json_enter(dl_span *rest, char bracket);

/* Then the members of the object or the items of the array, up to its end.  Spans point into the JSON, or
 * into the arena, which they fill with no more than the JSON's size. */
dl_json_step dl_json_next_member(dl_span *rest, dl_arena *arena, dl_json_part *member);
dl_json_step dl_json_next_item(dl_span *rest, dl_arena *arena, dl_json_part *item);

#endif
