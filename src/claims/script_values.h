/* The values that a page carries for its own scripts, each as a text of JSON: scripts of that type, objects
 * and arrays that are assigned or handed over in others, those in the strings of JSON.parse("…") and the
 * like, the rows that Next.js pushes piece by piece, and attributes (data-page, props, …). */
#ifndef DL_CLAIMS_SCRIPT_VALUES_H
#define DL_CLAIMS_SCRIPT_VALUES_H

#include "claims/claim.h"

typedef struct dl_script_value {
    dl_span text;
    bool table;   /* numbers in it may stand for items of its array */
    bool flight;  /* rows, of which each begins with its number: see script_blocks.c */
    dl_node node; /* the element it was found in */
    uint32_t
        offset; /* in bytes into the page: of the value itself, or of the text that it was decoded from */
} dl_script_value;

typedef void dl_script_value_visitor(void *context, const dl_script_value *value);

/* Visits the values of some length in the order of the page, up to a limit of bytes; what was decoded lives
 * in `work`.  Scripts without `needle` in them, ASCII case ignored, are passed over; an empty one is in all.
 */
void dl_visit_script_values(const dl_claims *claims, dl_arena *work, dl_span needle,
                            dl_script_value_visitor *visit, void *context);

#endif
