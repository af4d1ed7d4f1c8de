/* Finds where the JSON objects of a text begin and end, without reading their members: records over several
 * lines, one after another or as an array. */
#ifndef DL_CAPTURE_JSON_OBJECTS_H
#define DL_CAPTURE_JSON_OBJECTS_H

#include "base/span.h"

/* A record of dateline, or something else, such as a broken one: that reaches up to where the next record
 * begins, so that the objects in a broken record are not taken for records. */
typedef struct dl_json_object {
    size_t start, end;
} dl_json_object;

typedef enum dl_object_step {
    DL_OBJECT_FOUND,
    DL_OBJECT_CUT,  /* the bytes end in it; it starts at `start` */
    DL_OBJECT_NONE, /* nothing but white space and the punctuation of an array */
} dl_object_step;

/* The first one at or after `from`.  With `is_all`, nothing follows the bytes, and it is never CUT. */
dl_object_step dl_json_object_next(dl_span bytes, size_t from, bool is_all, dl_json_object *object);

/* Where the last complete one at or after `from` ends; SIZE_MAX: there is none. */
size_t dl_json_object_last_end(dl_span bytes, size_t from);

/* Where something begins like a record of dateline (dl_is_record_line), at or after `from`; SIZE_MAX for
 * nowhere.  The text of a JSON string never does: its quotes are escaped. */
size_t dl_record_object_find(dl_span bytes, size_t from);

#endif
