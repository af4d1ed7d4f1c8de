/* Text in columns of a terminal, where some characters are wide and some have no width. */
#ifndef DL_CLI_COLUMNS_H
#define DL_CLI_COLUMNS_H

#include "cli/text.h"

/* How many columns the text takes. */
unsigned dl_columns_of(dateline_text text);

/* How many bytes at the front fit into `columns`. */
size_t dl_columns_fitting(dateline_text text, unsigned columns);

/* The part at the front that makes a line of at most `columns`.  It ends before a space, or inside a word if
 * there is none; but URLs are not split, so that they can be copied. */
dateline_text dl_columns_front(dateline_text text, unsigned columns);

#endif
