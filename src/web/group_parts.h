/* Parts of the pages of stories that have something in common. */
#ifndef DL_WEB_GROUP_PARTS_H
#define DL_WEB_GROUP_PARTS_H

#include "web/group.h"
#include "web/html.h"

/* The address of a search for the stories of the group, with what is to follow: "&changed=headline". */
dl_span dl_web_group_search_address(const dl_web_group *group, dl_span more, dl_arena *arena);

void dl_web_write_group_figures(dl_html *html, const dl_web_group *group);
/* Stories a day for sites that have many, else stories a month. */
void dl_web_write_group_plot(dl_html *html, const dl_web_group *group, dl_arena *arena);
void dl_web_write_group_hours(dl_html *html, const dl_web_group *group);
void dl_web_write_group_soon(dl_html *html, const dl_web_group *group);
void dl_web_write_group_changes(dl_html *html, const dl_web_group *group, dl_arena *arena);
/* The most frequent values of a facet as bars; nothing if there are none. */
void dl_web_write_group_facet(dl_html *html, const dl_web_group *group, dl_facet facet, const char *title,
                              dl_arena *arena);
void dl_web_write_group_authors(dl_html *html, const dl_web_group *group);

#endif
