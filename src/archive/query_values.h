/* The fields of a query, and what their values mean. */
#ifndef DL_ARCHIVE_QUERY_VALUES_H
#define DL_ARCHIVE_QUERY_VALUES_H

#include "archive/query_tree.h"

/* A word behind "field:" or what stands for it. */
typedef struct dl_query_field {
    const char *name;
    int column;             /* DL_COLUMN_…; -1: a condition */
    dl_condition_kind kind; /* of a condition */
} dl_query_field;

/* The field of that name, in any case; NULL if there is none. */
const dl_query_field *dl_query_field_named(dl_span name);

/* Says that there is no such field, and which may be meant. */
void *dl_query_fail_field(dl_query_reader *r, size_t offset, dl_span name);

/* Reads the value into the condition; false if it is none, which has been noted then. */
bool dl_query_read_value(dl_query_reader *r, const dl_query_field *field, dl_span value, size_t offset,
                         dl_condition *condition);

#endif
