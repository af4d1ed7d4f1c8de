/* A story for machines. */
#ifndef DL_WEB_STORY_JSON_H
#define DL_WEB_STORY_JSON_H

#include "web/story_view.h"

/* {"story", "url", "site", …, "revisions": […], "captures": […], "addresses": […]}, and with `record` that of
 * the shown revision. */
void dl_web_write_story_json(dl_web_site *site, const dl_web_story *story, bool record,
                             dl_web_response *response);

/* Members about the story as a whole, in an object that has begun. */
void dl_web_put_story_members(dl_writer *json, const dl_web_story *view);

/* Why there is no answer: {"error": {"code", "message"}}. */
void dl_web_write_json_error(dl_web_response *response, unsigned status, const char *code,
                             const char *message);

#endif
