/* Names that many records have: each is in a table once. */
#ifndef DL_ARCHIVE_NAMES_H
#define DL_ARCHIVE_NAMES_H

#include "archive/archive.h"

/* The id of a name in the table of such names, made if it is new. */
typedef enum dl_name_table {
    DL_NAMES_SITE,
    DL_NAMES_TYPE,
    DL_NAMES_LANGUAGE,
    DL_NAMES_SECTION,
    DL_NAMES_KEYWORD,
    DL_NAMES_PERSON,
    DL_NAMES_FILE,
    DL_NAMES_SPEAKER, /* these two are written by write_said.c */
    DL_NAMES_MENTIONED,
    DL_NAMES_COUNT
} dl_name_table;
sqlite3_int64 dl_name_id(dl_archive *archive, dl_name_table table, dl_span name); /* 0 for an empty one */

/* Where the id of such a name is remembered: it is there if `hash` of the slot is the one returned. */
uint64_t dl_name_slot_of(dl_archive *archive, dl_name_table table, dl_span name, dl_name_entry **slot);

#endif
