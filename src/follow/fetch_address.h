/* Which addresses a fetch may connect to: those of hosts on the internet, and none of this machine, of
 * private networks, and of what is no single host at all. */
#ifndef DL_FOLLOW_FETCH_ADDRESS_H
#define DL_FOLLOW_FETCH_ADDRESS_H

#include "base/span.h"

#include <ifaddrs.h>
#include <sys/socket.h>

/* Why the address is refused, as it follows "an address ": "of this machine (127.0.0.0/8)"; NULL: it is one
 * of the internet.  Addresses of IPv6 that stand for one of IPv4 are judged by that.  Families other than
 * IPv4 and IPv6 are refused. */
const char *dl_fetch_address_refused(const struct sockaddr *address);

/* Whether the address is among those of this machine's interfaces, as getifaddrs lists them. */
bool dl_fetch_address_is_own(const struct sockaddr *address, const struct ifaddrs *own);

#endif
