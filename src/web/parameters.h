/* Which values the parameters of addresses can have: numbers and words.  Texts are looked at where they are
 * used. */
#ifndef DL_WEB_PARAMETERS_H
#define DL_WEB_PARAMETERS_H

#include "web/response.h"
#include "web/site.h"

/* True if all that the request gives can be.  Otherwise the response says what is wrong, with status 400: a
 * page for people, a problem (RFC 9457) for machines. */
bool dl_web_parameters_fit(dl_web_site *site, const dl_web_request *request, dl_web_response *response);

#endif
