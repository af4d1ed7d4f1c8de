/* Rivals: what a page says of the facts of its record besides the values that were chosen.  The archive keeps
 * them with the record, as the member `disagreements`; of what the page says elsewhere in the same words,
 * nothing. */
#ifndef DL_ARCHIVE_RIVALS_H
#define DL_ARCHIVE_RIVALS_H

#include "base/buffer.h"
#include "record/record.h"
#include "values/date.h"

/* So many different ones of a member are kept; a longer text is cut. */
enum { DL_RIVALS_OF_MEMBER = 12, DL_RIVAL_BYTES = 400 };

/* --- what a claim says --- */

/* A value of the record. */
typedef struct dl_fact {
    dl_span member; /* "author", of any author */
    dl_span text;
    dl_span folded; /* as texts are compared */
    uint64_t byte;  /* where it was read, if that is known */
    bool has_byte;
} dl_fact;

typedef struct dl_facts {
    dl_fact *items; /* those of a list in its order */
    uint32_t count, capacity;
    dl_date_hints hints; /* by which dates are read */
} dl_facts;

typedef enum dl_saying {
    DL_SAYS_NOTHING_NEW, /* it is what was chosen, says less, or speaks of something else */
    DL_SAYS_THE_SAME,    /* elsewhere */
    DL_SAYS_ANOTHER,     /* it is a rival */
} dl_saying;

/* The values of the members that have rivals: those that a story's page shows as facts.  All in the arena;
 * arena->failed without memory. */
void dl_facts_read(dl_facts *facts, const dl_record *record, dl_arena *arena);

/* Whether these are values of the member. */
bool dl_is_fact(dl_span member);

/* What a claim says of a member; `provenance` is where it was read.  Dates are compared as moments, to what
 * the less exact one says; texts without regard to case, quotation marks and white space; what has the value
 * in it ("By Nadia Ferro") says nothing new.  A member without a value has no rivals. */
dl_saying dl_saying_of(const dl_facts *facts, dl_span member, dl_span text, dl_span provenance,
                       dl_arena *arena);

/* --- rivals --- */

typedef struct dl_rival {
    dl_span member, text, provenance; /* "headline", "Bridge shut", "meta:og:title@1204" */
} dl_rival;

typedef struct dl_rivals {
    dl_rival *items; /* by member, then as the page has them; different ones */
    uint32_t count, capacity;
    uint32_t more[DL_FIELD_COUNT]; /* by field: how many more were left out */
} dl_rivals;

/* Those of a record: of its claims, or of a record that was read from its JSON, of what was written of them.
 */
void dl_rivals_find(dl_rivals *rivals, const dl_record *record, dl_arena *arena);

/* How many more of a member were left out. */
uint32_t dl_rivals_more(const dl_rivals *rivals, dl_span member);

/* Appends them to a record's JSON, a line that ends with a brace; without rivals nothing. */
void dl_rivals_append(const dl_rivals *rivals, dl_buffer *json);

#endif
