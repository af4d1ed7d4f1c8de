/* What libcurl's failures say of an exchange that gave no response. */
#ifndef DL_FOLLOW_FETCH_FAILURE_H
#define DL_FOLLOW_FETCH_FAILURE_H

#include <stdbool.h>

#include <curl/curl.h>

#include "follow/fetch_outcome.h"

dl_fetch_outcome dl_fetch_failure_outcome(CURLcode code);

/* Whether a failure may be that of this machine's network: no name server was reached, no connection came
 * about, and that not because the host refused it.  `os_error` is errno of the last connection; `connected`
 * says that there was one. */
bool dl_fetch_failure_may_be_ours(CURLcode code, long os_error, bool connected);

#endif
