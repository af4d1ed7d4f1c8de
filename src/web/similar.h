/* The answer for a site, an author, a section or a keyword that there is not: what may have been meant. */
#ifndef DL_WEB_SIMILAR_H
#define DL_WEB_SIMILAR_H

#include "archive/group.h"
#include "web/page.h"

/* "/site/", "/author/", …; a constant. */
const char *dl_web_group_path(dl_group_kind kind);

void dl_web_no_such_name(dl_web_site *site, dl_web_response *response, dl_group_kind kind, dl_span name);

#endif
