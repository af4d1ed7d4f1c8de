/* Addresses of a story: what the forms of one address have in common. */
#ifndef DL_BASE_ADDRESS_H
#define DL_BASE_ADDRESS_H

#include "base/arena.h"

/* The key of a URL: the same for AMP, mobile and print versions, for copies in AMP caches and web archives,
 * with tracking parameters and without, with and without "www.", a slash or "index.html" at the end, a
 * fragment.  It is no URL and only good to be compared; but "http://" and the key is a URL with the same key.
 * What is no URL of the web has a key of its own, which begins with ":".  Absent only without memory.  Takes
 * time in proportion to the URL. */
dl_span dl_address_key(dl_span url, dl_arena *arena);

/* The same on every machine and in every version. */
uint64_t dl_address_hash(dl_span key);

#endif
