/* What the page of a speaker shows, for machines. */
#ifndef DL_WEB_SPEAKER_JSON_H
#define DL_WEB_SPEAKER_JSON_H

#include "web/page.h"
#include "web/speaker.h"

void dl_web_write_speaker_json(dl_web_response *response, dl_web_site *site, const dl_web_speaker *speaker);

#endif
