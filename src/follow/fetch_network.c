#include "follow/fetch_network.h"

#include <arpa/nameser.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stddef.h>
#include <string.h>

static bool is_beyond_link(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)address;
        return (ntohl(four->sin_addr.s_addr) >> 16) != 0xA9FE; /* 169.254.0.0/16 */
    }
    if (address->sa_family != AF_INET6) return false;
    return !IN6_IS_ADDR_LINKLOCAL(&((const struct sockaddr_in6 *)address)->sin6_addr);
}

static bool has_interface(void) {
    struct ifaddrs *all;
    const unsigned needed = IFF_UP | IFF_RUNNING;
    bool found = false;
    if (getifaddrs(&all) != 0) return true; /* nothing is known */
    for (const struct ifaddrs *one = all; one && !found; one = one->ifa_next) {
        found = one->ifa_addr && (one->ifa_flags & needed) == needed && !(one->ifa_flags & IFF_LOOPBACK) &&
                is_beyond_link(one->ifa_addr);
    }
    freeifaddrs(all);
    return found;
}

#ifdef __GLIBC__
/* Asks for the root of all names, which any name server knows that is itself connected.  One that is asked
 * and cannot reach others answers SERVFAIL (RFC 1035, 4.1.1); any other answer shows that it is there. */
static bool has_name_server(void) {
    enum { SERVERS = 2, SECONDS = 2, ANSWER_BYTES = 4096 };
    unsigned char answer[ANSWER_BYTES] = {0};
    struct __res_state state;
    memset(&state, 0, sizeof state);
    if (res_ninit(&state) != 0) return true; /* nothing is known */
    if (state.nscount > SERVERS) state.nscount = SERVERS;
    state.retrans = SECONDS;
    state.retry = 1;
    (void)res_nquery(&state, ".", ns_c_in, ns_t_soa, answer, sizeof answer);
    res_nclose(&state);
    bool is_answer = answer[2] & 0x80;
    return is_answer && (answer[3] & 0x0F) != ns_r_servfail;
}
#else
static bool has_name_server(void) {
    return true; /* nothing is known */
}
#endif

bool dl_fetch_has_network(void *context) {
    (void)context;
    return has_interface() && has_name_server();
}
