/* Members of a record, and parts of things, as JSON and JSON-LD, by their rows in the table of members
 * (record/members.h). */
#ifndef DL_OUTPUT_WRITE_ROWS_H
#define DL_OUTPUT_WRITE_ROWS_H

#include "output/writer.h"
#include "record/members.h"

typedef enum dl_vocabulary {
    DL_PLAIN,  /* the record's own names */
    DL_LINKED, /* schema.org's: things have an @type, and what has no property there is omitted */
} dl_vocabulary;

/* Key and value, if there is a value.  `thing` is what the row belongs to, as in record/members.h. */
void dl_write_row(dl_writer *json, dl_vocabulary vocabulary, const dl_member_row *row, const void *thing);

/* The value alone. */
void dl_write_row_value(dl_writer *json, dl_vocabulary vocabulary, const dl_member_row *row,
                        const void *thing);

/* In JSON-LD the @type of an object, with its key. */
void dl_write_type(dl_writer *json, const dl_member_row *row, const void *object);

/* The members `source` and `error` of a failed record, the same in all JSON formats. */
void dl_write_failure(dl_writer *json, const dl_record *record);

#endif
