/* What of a record is in the search index. */
#ifndef DL_ARCHIVE_COLUMNS_H
#define DL_ARCHIVE_COLUMNS_H

#include "record/record.h"

enum {
    DL_COLUMN_HEADLINE,
    DL_COLUMN_AUTHOR,
    DL_COLUMN_SECTION,
    DL_COLUMN_KEYWORD,
    DL_COLUMN_DESCRIPTION,
    DL_COLUMN_BODY,
    DL_COLUMN_COUNT
};

enum { DL_ALL_COLUMNS = (1 << DL_COLUMN_COUNT) - 1 }; /* as bits */

typedef struct dl_index_columns {
    dl_span text[DL_COLUMN_COUNT]; /* the values of a list are on lines of their own */
} dl_index_columns;

/* The texts are the record's, or in the arena. */
void dl_index_columns_of(const dl_record *record, dl_index_columns *columns, dl_arena *arena);

/* The column's name in the table `fts`; a constant.  Precondition: column < DL_COLUMN_COUNT. */
const char *dl_index_column_name(unsigned column);

/* How many tokens there are in all columns. */
uint32_t dl_index_tokens(const dl_index_columns *columns);

#endif
