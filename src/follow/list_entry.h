/* What a list says of a page, as one line of JSON: the block of the WARC metadata record that is kept beside
 * the page, from which the claims of the list are read when the page becomes a record.
 *
 *     {"list":"https://example.org/feed","listType":"rss","id":"…","url":"…","title":"…","published":"…",
 *      "updated":"…","authors":["…"],"keywords":["…"],"summary":"…","language":"…","publisher":"…",
 *      "content":"…","contentCut":true}
 *
 * Members that are not known are absent. */
#ifndef DL_FOLLOW_LIST_ENTRY_H
#define DL_FOLLOW_LIST_ENTRY_H

#include "base/buffer.h"
#include "follow/list.h"

/* Of the line, with its line end.  Each member has a share of it; texts that are longer are cut, URLs and ids
 * left out. */
enum { DL_LIST_ENTRY_MAX_BYTES = 48 << 10 };

/* Appends the line.  `list_url` is where the list was fetched from.  "content" gets what the other members
 * leave; when it has to be cut, it is at the end of a paragraph if there is one in its second half, else
 * between two characters, and "contentCut" is true.  False, with `out` as it was, when there is no memory. */
bool dl_list_entry_write(const dl_list_entry *entry, const dl_list *list, dl_span list_url, dl_buffer *out);

#endif
