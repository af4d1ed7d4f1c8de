/* The marks that set off the names of section and site in a page's title: "Bridge falls | The Gazette". */
#ifndef DL_VALUES_TITLE_MARKS_H
#define DL_VALUES_TITLE_MARKS_H

#include "base/span.h"

/* The mark that the text begins with (`first`) or ends with; empty if there is none.  Colons are not among
 * them: they divide headlines, too. */
dl_span dl_title_mark(dl_span text, bool first);

/* Whether the text has the mark at that edge. */
static inline bool dl_has_mark(dl_span text, dl_span mark, bool first) {
    return first ? dl_span_starts_with(text, mark) : dl_span_ends_with(text, mark);
}

/* The text without the mark at that edge, which it has. */
static inline dl_span dl_without_mark(dl_span text, dl_span mark, bool first) {
    return first ? dl_span_sub(text, mark.size, text.size) : dl_span_sub(text, 0, text.size - mark.size);
}

#endif
