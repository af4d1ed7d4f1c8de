/* What the pages of a site, an author, a section and a keyword show, for people and for machines. */
#ifndef DL_WEB_GROUP_H
#define DL_WEB_GROUP_H

#include "archive/group_times.h"
#include "web/site.h"

enum { DL_WEB_GROUP_HITS = 10, DL_WEB_GROUP_VALUES = 10, DL_WEB_GROUP_AUTHORS = 10, DL_WEB_GROUP_DAYS = 90 };

typedef struct dl_web_group {
    dl_group_kind kind;
    sqlite3_int64 id;
    dl_span name;  /* as the address has it: of a site, its host */
    dl_span title; /* of a site its own name for itself, if it has one */
    dl_story_group group;
    dl_search_results found; /* counts, facets, days, the newest stories */
    dl_group_times times;
    dl_values_figures authors;
    dl_span *author_names;                     /* of each */
    uint32_t days[DL_WEB_GROUP_DAYS], in_days; /* stories of the last days up to the group's last one */
} dl_web_group;

/* False if there is nothing of that name, and on failure, which the archive tells.  Release it in either
 * case. */
bool dl_web_group_read(dl_web_group *group, dl_web_site *site, dl_group_kind kind, dl_span name);
void dl_web_group_release(dl_web_group *group);

/* The names of values of a facet, by their ids; in the request's arena; NULL on failure, which the archive
 * tells. */
dl_span *dl_web_names_of(dl_web_site *site, dl_facet facet, const dl_values_figures *figures);

#endif
