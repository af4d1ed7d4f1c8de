/* Statements while they are being found: in tokens. */
#ifndef DL_STATEMENTS_FOUND_H
#define DL_STATEMENTS_FOUND_H

#include "statements/full_names.h"

typedef struct dl_found {
    uint8_t kind; /* dl_statement_kind */
    bool part;    /* of a sentence that may be a statement as a whole, too */
    struct {
        dl_range *items; /* in the order of the text */
        uint32_t count, capacity;
    } ranges;
    dl_range cue;              /* empty: none */
    dl_range speaker;          /* empty: nobody is named */
    const dl_full_name *named; /* the full name; NULL: unknown */
} dl_found;

typedef struct dl_found_list {
    dl_found *items;
    uint32_t count, capacity;
} dl_found_list;

#endif
