/* Which words of a text were cut and added, and what is among them. */
#ifndef DL_ARCHIVE_WORD_RUNS_H
#define DL_ARCHIVE_WORD_RUNS_H

#include "archive/alignment.h"
#include "archive/operations.h"
#include "base/hash_map.h"

/* What tells names: words that have a capital letter inside a sentence somewhere in the two records. */
typedef struct dl_seen_names {
    bool made;
    bool nouns; /* the language gives all nouns capitals: a name needs another capital beside it */
    dl_hash_map known;
} dl_seen_names;

typedef struct dl_run_finder {
    dl_alignment *alignment; /* whose work and arena are used */
    dl_seen_names names;
} dl_run_finder;

/* `language` is that of the new record. */
void dl_run_finder_init(dl_run_finder *finder, dl_alignment *alignment, dl_span language);

/* One of two texts.  Its wording gets its quotations marked. */
typedef struct dl_run_text {
    dl_span text;
    dl_wording *wording;
    bool quote; /* all of it is quoted */
} dl_run_text;

/* Appends the runs, which are allocated in the arena.  False without memory. */
bool dl_word_runs_find(dl_run_finder *finder, dl_word_runs *runs, const dl_run_text *old,
                       const dl_run_text *new, dl_arena *arena);

#endif
