/* Groups of stories as JSON. */
#ifndef DL_WEB_GROUP_JSON_H
#define DL_WEB_GROUP_JSON_H

#include "web/group.h"
#include "web/response.h"

void dl_web_write_group_json(dl_web_response *response, const dl_web_group *group);

/* As members of the object that is open: "counts", as of searches with --facets, and "hits". */
void dl_web_write_results_json(dl_writer *json, const dl_search_results *results);

/* The figures of one value of a facet, as an object; `title` is what a site calls itself, or absent. */
void dl_web_write_value_json(dl_writer *json, const char *key, dl_span name, dl_span title,
                             const dl_value_figures *figures);

#endif
