/* The lists of pages of a WACZ (https://specs.webrecorder.net/wacz/1.1.1/#pages): lines of JSON, of which
 * each names the URL of a page that was captured on purpose. */
#ifndef DL_CAPTURE_PAGE_LIST_H
#define DL_CAPTURE_PAGE_LIST_H

#include "base/arena.h"

/* Reference-counted.  Once it is complete, several threads may look into it. */
typedef struct dl_page_list dl_page_list;

dl_page_list *dl_page_list_new(const dl_allocator *allocator);
void dl_page_list_use(dl_page_list *list); /* NULL does nothing, here and in the next one */
void dl_page_list_drop(dl_page_list *list);

/* Takes a line of a list without its end.  NULL, or what is wrong, as it follows "line 3 of the list". */
const char *dl_page_list_add(dl_page_list *list, dl_arena *arena, dl_span line);

/* No line follows. */
void dl_page_list_complete(dl_page_list *list);

/* Whether a page of this URL is named; fragments do not count, and URLs are compared in the form that
 * browsers give them. */
bool dl_page_list_has(const dl_page_list *list, dl_arena *arena, dl_span url);

#endif
