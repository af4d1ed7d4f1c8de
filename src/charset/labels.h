/* Finding an encoding by one of its labels, or by its name. */
#ifndef DL_CHARSET_LABELS_H
#define DL_CHARSET_LABELS_H

#include "charset/tables.h"

/* "Get an encoding" (#concept-encoding-get): white space around the label and its case do not matter.  NULL
 * when no encoding has the label. */
const dl_encoding *dl_encoding_of_label(dl_span label);

/* The encoding with that standard name, which must exist. */
const dl_encoding *dl_encoding_named(const char *name);

#endif
