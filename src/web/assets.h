/* The style sheet and the module of the pages, compiled in, under addresses that change with them. */
#ifndef DL_WEB_ASSETS_H
#define DL_WEB_ASSETS_H

#include "web/response.h"

/* "/assets/0a1b2c3d4e5f/dateline.css" of "dateline.css"; a constant, made at the first call in any thread. */
const char *dl_asset_address(const char *name);

/* Answers a request for one; false if there is none at that path. */
bool dl_asset_answer(dl_span path, bool takes_gzip, dl_web_response *response);

#endif
