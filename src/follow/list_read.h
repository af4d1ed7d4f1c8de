/* The readers of each kind of list.  `text` is UTF-8 without a byte order mark, followed by DL_PAGE_PADDING
 * writable bytes.  They leave the kind of the list as DL_LIST_UNKNOWN, and a problem, if it is none after
 * all. Internal to the reader of lists. */
#ifndef DL_FOLLOW_LIST_READ_H
#define DL_FOLLOW_LIST_READ_H

#include "follow/list_maker.h"

/* `text` starts with the root element, whose name tells the kind; its first line is `first_line`.  False,
 * here and below, when there is no memory. */
bool dl_list_read_feed(dl_list_maker *maker, dl_list_kind kind, dl_span text, unsigned first_line);
bool dl_list_read_sitemap(dl_list_maker *maker, dl_list_kind kind, dl_span text, unsigned first_line);

bool dl_list_read_json(dl_list_maker *maker, dl_span text);

/* Whether most of the lines are URLs. */
bool dl_list_is_text(dl_span text);
bool dl_list_read_text(dl_list_maker *maker, dl_span text);
bool dl_list_read_page(dl_list_maker *maker, dl_span text);

#endif
