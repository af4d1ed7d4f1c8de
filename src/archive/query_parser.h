/* Reading a query. */
#ifndef DL_ARCHIVE_QUERY_PARSER_H
#define DL_ARCHIVE_QUERY_PARSER_H

#include "archive/query.h"

/* Reads the text, which must stay in place.  Everything is in the arena.  False if it is no query, which
 * `error` tells, or without memory (then arena->failed, too). */
bool dl_query_parse(dl_query *query, dl_span text, dl_arena *arena);

#endif
