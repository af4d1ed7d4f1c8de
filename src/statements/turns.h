/* Interviews and transcripts: see turns.c. */
#ifndef DL_STATEMENTS_TURNS_H
#define DL_STATEMENTS_TURNS_H

#include "statements/found.h"

/* Where the text is an interview or a transcript: takes out of `found` what was found in its turns, and adds
 * each turn whose words are somebody's.  The list is then no longer in order. */
void dl_find_turns(dl_found_list *found, const dl_full_names *names, const dl_prose *prose);

#endif
