/* From what was read of a query to the expression of FTS5 and the conditions. */
#ifndef DL_ARCHIVE_QUERY_MATCH_H
#define DL_ARCHIVE_QUERY_MATCH_H

#include "archive/query_tree.h"

/* Makes the expression of FTS5 and the conditions of the query from what was read. */
bool dl_query_translate(dl_query_reader *r, dl_query_node *root);

#endif
