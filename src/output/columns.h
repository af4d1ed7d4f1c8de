/* The columns of a batch: what Arrow calls a schema, with the buffers of the values. */
#ifndef DL_OUTPUT_COLUMNS_H
#define DL_OUTPUT_COLUMNS_H

#include "base/buffer.h"
#include "record/members.h"

typedef enum dl_column_kind {
    DL_COLUMN_TEXT,
    DL_COLUMN_TIMESTAMP, /* of a date: the instant, if the text determines it */
    DL_COLUMN_DAY,       /* of a date: the day that the text gives */
    DL_COLUMN_INTEGER,
    DL_COLUMN_START, /* of a text that lies in articleBody: the code points before it there */
    DL_COLUMN_END,   /* the code points up to its end */
    DL_COLUMN_BOOLEAN,
    DL_COLUMN_LIST,
    DL_COLUMN_STRUCT,
} dl_column_kind;

typedef struct dl_column dl_column;
struct dl_column {
    dl_column_kind kind;
    const dl_member_row *row; /* where values come from; NULL: appended by code */
    dl_span name, suffix;     /* the column's name is both together */
    const dl_member_row
        *text; /* of a list: the part of its items that usually lies in articleBody, or NULL */
    dl_column *children;
    size_t child_count;

    size_t length, nulls;
    dl_buffer valid;   /* a bit for each */
    dl_buffer offsets; /* of int32_t: length + 1 of them, for texts and lists */
    dl_buffer data;    /* of the kind's type; bits for booleans */
};

/* The columns of some members. */
typedef struct dl_column_set {
    const dl_allocator *allocator;
    dl_column root;                /* a struct with a child for each member, or three */
    dl_column *provenance, *error; /* among the children, or NULL */
    bool has_body;                 /* articleBody is among them */
} dl_column_set;

static inline bool dl_column_has_offsets(const dl_column *column) {
    return column->kind == DL_COLUMN_TEXT || column->kind == DL_COLUMN_LIST;
}

static inline bool dl_column_has_data(const dl_column *column) {
    return column->kind != DL_COLUMN_LIST && column->kind != DL_COLUMN_STRUCT;
}

/* The bytes of a value of fixed size; 0 for texts, bits, lists and structs. */
size_t dl_column_value_bytes(const dl_column *column);

/* Makes the columns; `members` is a set of bits, 0: all.  False if there is no memory; they must be released
 * then, too. */
bool dl_column_set_init(dl_column_set *columns, uint64_t members, const dl_allocator *allocator);
void dl_column_set_release(dl_column_set *columns);

/* Removes what was appended for the rows from `length` on, and forgets that an append failed. */
void dl_column_cut(dl_column *of, size_t length);

#endif
