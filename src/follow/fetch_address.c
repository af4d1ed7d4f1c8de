#include "follow/fetch_address.h"

#include <netinet/in.h>

/* The blocks of the IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890) that are not globally
 * reachable, and multicast.  The first row that fits decides.  Exceptions within a block (anycast addresses
 * of 192.0.0.0/24, AMT and the like in 2001::/23) are no web hosts and are refused with it. */

typedef enum verdict {
    REFUSED,
    REACHABLE,
    EMBEDS_IPV4, /* judged by the address of IPv4 in it */
} verdict;

typedef struct block4 {
    uint8_t network[4];
    uint8_t bits;
    const char *why;
} block4;

static const block4 blocks4[] = {
    {{0}, 8, "of this network (0.0.0.0/8)"},                                      /* RFC 791 */
    {{10}, 8, "of a private network (10.0.0.0/8)"},                               /* RFC 1918 */
    {{100, 64}, 10, "shared behind a carrier's NAT (100.64.0.0/10)"},             /* RFC 6598 */
    {{127}, 8, "of this machine (127.0.0.0/8)"},                                  /* RFC 1122 */
    {{169, 254}, 16, "of this link (169.254.0.0/16)"},                            /* RFC 3927 */
    {{172, 16}, 12, "of a private network (172.16.0.0/12)"},                      /* RFC 1918 */
    {{192, 0, 0}, 24, "for protocols (192.0.0.0/24)"},                            /* RFC 6890 */
    {{192, 0, 2}, 24, "for documentation (192.0.2.0/24)"},                        /* RFC 5737 */
    {{192, 88, 99}, 24, "of a relay that is no more (192.88.99.0/24)"},           /* RFC 7526 */
    {{192, 168}, 16, "of a private network (192.168.0.0/16)"},                    /* RFC 1918 */
    {{198, 18}, 15, "for benchmarks (198.18.0.0/15)"},                            /* RFC 2544 */
    {{198, 51, 100}, 24, "for documentation (198.51.100.0/24)"},                  /* RFC 5737 */
    {{203, 0, 113}, 24, "for documentation (203.0.113.0/24)"},                    /* RFC 5737 */
    {{224}, 4, "of many hosts (224.0.0.0/4)"},                                    /* RFC 5771 */
    {{255, 255, 255, 255}, 32, "of all hosts of this network (255.255.255.255)"}, /* RFC 919 */
    {{240}, 4, "that is reserved (240.0.0.0/4)"},                                 /* RFC 1112 */
};

typedef struct block6 {
    uint8_t network[16];
    uint8_t bits;
    verdict verdict;
    uint8_t embedded_at[2]; /* where addresses of IPv4 begin; 0: there is none */
    uint8_t mask;           /* each byte of the second one is stored with these bits turned over */
    const char *why;
} block6;

#define TEN_ZEROS 0, 0, 0, 0, 0, 0, 0, 0, 0, 0

static const block6 blocks6[] = {
    {{0}, 128, REFUSED, {0}, 0, "of no host (::)"},                                          /* RFC 4291 */
    {{TEN_ZEROS, 0, 0, 0, 0, 0, 1}, 128, REFUSED, {0}, 0, "of this machine (::1)"},          /* RFC 4291 */
    {{TEN_ZEROS, 0xFF, 0xFF}, 96, EMBEDS_IPV4, {12}, 0, NULL},                               /* RFC 4291 */
    {{0}, 96, REFUSED, {0}, 0, "that was IPv4-compatible (::/96)"},                          /* RFC 4291 */
    {{0, 0x64, 0xFF, 0x9B}, 96, EMBEDS_IPV4, {12}, 0, NULL},                                 /* RFC 6052 */
    {{0, 0x64, 0xFF, 0x9B, 0, 1}, 48, REFUSED, {0}, 0, "of a local NAT64 (64:ff9b:1::/48)"}, /* RFC 8215 */
    {{1}, 64, REFUSED, {0}, 0, "whose packets are discarded (100::/64)"},                    /* RFC 6666 */
    {{1, 0, 0, 0, 0, 0, 0, 1}, 64, REFUSED, {0}, 0, "of a dummy (100:0:0:1::/64)"},          /* RFC 9780 */
    {{0x20, 1}, 32, EMBEDS_IPV4, {4, 12}, 0xFF, NULL}, /* Teredo's server and client; RFC 4380, 4 */
    {{0x20, 1}, 23, REFUSED, {0}, 0, "for protocols (2001::/23)"},                     /* RFC 2928 */
    {{0x20, 1, 0x0D, 0xB8}, 32, REFUSED, {0}, 0, "for documentation (2001:db8::/32)"}, /* RFC 3849 */
    {{0x20, 2}, 16, EMBEDS_IPV4, {2}, 0, NULL},                                        /* 6to4; RFC 3056 */
    {{0x3F, 0xFF}, 20, REFUSED, {0}, 0, "for documentation (3fff::/20)"},              /* RFC 9637 */
    {{0x5F}, 16, REFUSED, {0}, 0, "of a segment (5f00::/16)"},                         /* RFC 9602 */
    {{0xFC}, 7, REFUSED, {0}, 0, "of a private network (fc00::/7)"},                   /* RFC 4193 */
    {{0xFE, 0x80}, 10, REFUSED, {0}, 0, "of this link (fe80::/10)"},                   /* RFC 4291 */
    {{0xFE, 0xC0}, 10, REFUSED, {0}, 0, "of a private network (fec0::/10)"},           /* RFC 3879 */
    {{0xFF}, 8, REFUSED, {0}, 0, "of many hosts (ff00::/8)"},                          /* RFC 4291 */
    {{0x20}, 3, REACHABLE, {0}, 0, NULL}, /* all that is given to hosts; RFC 4291, 2.5.4 */
    {{0}, 0, REFUSED, {0}, 0, "that nobody is given"},
};

static bool is_within(const uint8_t *address, const uint8_t *network, unsigned bits) {
    unsigned bytes = bits / 8, more = bits % 8;
    if (memcmp(address, network, bytes) != 0) return false;
    return more == 0 || (address[bytes] ^ network[bytes]) >> (8 - more) == 0;
}

static const char *refused4(const uint8_t address[4]) {
    for (size_t i = 0; i < DL_COUNT_OF(blocks4); i++) {
        if (is_within(address, blocks4[i].network, blocks4[i].bits)) return blocks4[i].why;
    }
    return NULL;
}

static const char *embedded_refused(const block6 *block, const uint8_t address[16]) {
    const char *why = NULL;
    for (size_t i = 0; i < 2 && !why; i++) {
        uint8_t inner[4];
        if (block->embedded_at[i] == 0) break;
        for (size_t j = 0; j < 4; j++) {
            inner[j] = address[block->embedded_at[i] + j];
            if (i == 1) inner[j] ^= block->mask;
        }
        why = refused4(inner);
    }
    return why;
}

static const char *refused6(const uint8_t address[16]) {
    const block6 *block = blocks6;
    while (!is_within(address, block->network, block->bits)) block++; /* the last row fits all */
    return block->verdict == EMBEDS_IPV4 ? embedded_refused(block, address) : block->why;
}

/* The address's bytes, which are as many as *size says; NULL when it is neither of IPv4 nor of IPv6. */
static const uint8_t *bytes_of(const struct sockaddr *address, size_t *size) {
    if (address->sa_family == AF_INET) {
        *size = sizeof(struct in_addr);
        return (const uint8_t *)&((const struct sockaddr_in *)address)->sin_addr;
    }
    *size = sizeof(struct in6_addr);
    if (address->sa_family != AF_INET6) return NULL;
    return (const uint8_t *)&((const struct sockaddr_in6 *)address)->sin6_addr;
}

const char *dl_fetch_address_refused(const struct sockaddr *address) {
    size_t size;
    const uint8_t *bytes = bytes_of(address, &size);
    if (!bytes) return "of no kind that is known";
    return address->sa_family == AF_INET ? refused4(bytes) : refused6(bytes);
}

bool dl_fetch_address_is_own(const struct sockaddr *address, const struct ifaddrs *own) {
    size_t size, own_size;
    const uint8_t *bytes = bytes_of(address, &size);
    for (; bytes && own; own = own->ifa_next) {
        const uint8_t *others = own->ifa_addr ? bytes_of(own->ifa_addr, &own_size) : NULL;
        if (others && own_size == size && memcmp(bytes, others, size) == 0) return true;
    }
    return false;
}
