/* The pages of search: the first page, what was found, and what is wrong with a query. */
#ifndef DL_WEB_PAGE_SEARCH_H
#define DL_WEB_PAGE_SEARCH_H

#include "web/page.h"

dl_web_page_writer dl_web_page_home, dl_web_page_search;

#endif
