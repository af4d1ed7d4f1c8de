/* Notes of the editors that say what was corrected in a story. */
#ifndef DL_ARCHIVE_NOTES_H
#define DL_ARCHIVE_NOTES_H

#include "base/arena.h"
#include "base/words.h"

/* What is needed for several texts; begins as all zeros. */
typedef struct dl_notes {
    const dl_finder *finders; /* of what notes say, in the arena; NULL: not made */
} dl_notes;

/* Whether the text is a correction, a clarification, an editors' note or an update note: by the label
 * that it begins with ("Correction:"), or by what only such notes say ("an earlier version of this …"). */
bool dl_is_note(dl_notes *notes, dl_span text, dl_arena *scratch);

#endif
