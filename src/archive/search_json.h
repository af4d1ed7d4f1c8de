/* What a search finds as lines of JSON. */
#ifndef DL_ARCHIVE_SEARCH_JSON_H
#define DL_ARCHIVE_SEARCH_JSON_H

#include "archive/search_results.h"
#include "base/buffer.h"

/* A hit, under the names that records have, where they have them.  Marks count code points. */
void dl_search_write_hit(dl_buffer *out, const dl_search_hit *hit);

/* How many there are, and the facets and days. */
void dl_search_write_counts(dl_buffer *out, const dl_search_results *results);

#endif
