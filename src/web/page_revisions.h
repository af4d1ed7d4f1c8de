/* What became of a story: its revisions on a line of time, its headlines, its texts, and what changed between
 * two of them. */
#ifndef DL_WEB_PAGE_REVISIONS_H
#define DL_WEB_PAGE_REVISIONS_H

#include "web/story_path.h"

/* /story/12/revisions, with the last change. */
void dl_web_write_revisions(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                            bool json, dl_web_response *response);

/* /story/12/diff/34/35: the two may be in any order of time; a form's question leads to the address of the
 * pair. */
void dl_web_write_diff(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                       const dl_web_story_path *path, dl_web_response *response);

#endif
