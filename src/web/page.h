/* What all pages have: head, masthead, foot.  The pages themselves are in page_*.c, one function each. */
#ifndef DL_WEB_PAGE_H
#define DL_WEB_PAGE_H

#include "web/request.h"
#include "web/response.h"
#include "web/site.h"

typedef struct dl_web_page {
    dl_span title;
    const char *current; /* the path in the navigation that it is under, or NULL */
    bool has_search;     /* the page has its own search box */
    dl_span json, atom;  /* addresses of the same for machines; absent: none */
} dl_web_page;

void dl_web_page_begin(dl_html *html, dl_web_site *site, const dl_web_page *page);
void dl_web_page_end(dl_html *html, dl_web_site *site, const dl_web_page *page);

/* "12 Dec 2024, 18:04" of a date as records have it, in a time element; "no time on the page" if it is
 * absent. */
void dl_web_page_time(dl_html *html, dl_span date);

/* The address of what was asked for, in another form. */
dl_span dl_web_page_as(const dl_web_request *request, dl_web_form form, dl_arena *arena);

/* An answer that is not what was asked for: a title that says what is so, a sentence, what to do.  For
 * machines it is a problem in JSON. */
void dl_web_state(dl_web_site *site, dl_web_response *response, unsigned status, const char *title,
                  const char *sentence);

/* Each writes the whole response. */
typedef void dl_web_page_writer(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
