/* Exchanges into WARC records, and out of their codings. */
#ifndef DL_FOLLOW_KEEPING_H
#define DL_FOLLOW_KEEPING_H

#include "follow/follower.h"

/* Writes an exchange to the WARC folder; `revisited` says whether it stands for an earlier one. */
bool dl_follower_keep(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange, bool revisited);
/* A header of the response, trimmed; absent if it has none. */
dl_span dl_exchange_header(const dl_exchange *exchange, dl_span name);
/* The body without its codings; absent, with a problem, if it cannot be had. */
dl_span dl_follower_decode(dl_follower *follower, const dl_exchange *exchange, dl_http_response *response,
                           const char **problem);

#endif
