/* The page of a speaker: /speaker/…. */
#ifndef DL_WEB_PAGE_SPEAKER_H
#define DL_WEB_PAGE_SPEAKER_H

#include "web/page.h"

/* A dl_web_page_writer. */
void dl_web_page_speaker(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
