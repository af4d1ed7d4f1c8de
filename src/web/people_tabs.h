/* The tabs of the pages of people. */
#ifndef DL_WEB_PEOPLE_TABS_H
#define DL_WEB_PEOPLE_TABS_H

#include "web/html.h"
#include "web/site.h"

/* The two lists of people: those who write, and those who are quoted.  Nothing where nobody is quoted. */
void dl_web_write_people_tabs(dl_html *html, dl_web_site *site, bool quoted);

#endif
