/* What the archive holds, as JSON. */
#ifndef DL_WEB_OVERVIEW_JSON_H
#define DL_WEB_OVERVIEW_JSON_H

#include "web/overview.h"
#include "web/response.h"

void dl_web_write_overview_json(dl_web_response *response, const dl_web_overview *overview);

#endif
