/* Which page answers which request. */
#ifndef DL_WEB_ROUTER_H
#define DL_WEB_ROUTER_H

#include "web/page.h"

/* Answers a request, whatever it is.  The response's texts are valid until the next one. */
void dl_web_answer(dl_web_site *site, dl_web_request *request, dl_web_response *response);

#endif
