/* Hosts of URLs (https://url.spec.whatwg.org/#host-parsing). */
#ifndef DL_BASE_URL_HOST_H
#define DL_BASE_URL_HOST_H

#include "base/arena.h"

/* The host of a URL, serialised: a domain in ASCII, an IPv4 or IPv6 address, or, when the scheme is not
 * special, an opaque host.  `text` is not empty.  Absent when it is no host.  The result may be the text
 * itself. */
dl_span dl_url_host(dl_arena *arena, dl_span text, bool special);

/* Whether the host, which is lower case, may be an IPv4 address, in whatever form: then only dl_url_host
 * knows it. */
bool dl_url_host_ends_in_number(dl_span host);

#endif
