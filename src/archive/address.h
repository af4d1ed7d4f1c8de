/* Addresses of a story: what the forms of one address have in common. */
#ifndef DL_ARCHIVE_ADDRESS_H
#define DL_ARCHIVE_ADDRESS_H

#include "base/arena.h"

/* The key of a URL: the same for AMP, mobile and print versions, with tracking parameters and without, with
 * and without "www.", a slash at the end, a fragment.  It is no URL and only good to be compared. */
dl_span dl_address_key(dl_span url, dl_arena *arena);

uint64_t dl_address_hash(dl_span key);

#endif
