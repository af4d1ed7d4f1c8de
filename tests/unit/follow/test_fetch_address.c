/* Addresses that a fetch may connect to: each block's first and last one, and those beside it. */
#include "follow/fetch_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/un.h>

#include <cmocka.h>

typedef union address {
    struct sockaddr any;
    struct sockaddr_in four;
    struct sockaddr_in6 six;
    struct sockaddr_un local;
} address;

static address read_address(const char *text) {
    address read;
    memset(&read, 0, sizeof read);
    if (inet_pton(AF_INET, text, &read.four.sin_addr) == 1) {
        read.any.sa_family = AF_INET;
    } else {
        read.any.sa_family = AF_INET6;
        if (inet_pton(AF_INET6, text, &read.six.sin6_addr) != 1) fail_msg("%s is no address", text);
    }
    return read;
}

/* `part` is what the reason must have in it; NULL: the address is one of the internet. */
static void expect(const char *text, const char *part) {
    address given = read_address(text);
    const char *why = dl_fetch_address_refused(&given.any);
    if (!part && why) fail_msg("%s is refused as one %s", text, why);
    if (part && (!why || !strstr(why, part))) fail_msg("%s: %s, not %s", text, why ? why : "allowed", part);
}

typedef struct block {
    const char *before, *first, *last, *after; /* NULL: there is none, or it belongs to another block */
    const char *name;
} block;

static void expect_blocks(const block *blocks, size_t count) {
    for (size_t i = 0; i < count; i++) {
        expect(blocks[i].first, blocks[i].name);
        expect(blocks[i].last, blocks[i].name);
        if (blocks[i].before) expect(blocks[i].before, NULL);
        if (blocks[i].after) expect(blocks[i].after, NULL);
    }
}

static void blocks_of_ipv4(void **state) {
    static const block blocks[] = {
        {NULL, "0.0.0.0", "0.255.255.255", "1.0.0.0", "0.0.0.0/8"},
        {"9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0", "10.0.0.0/8"},
        {"100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0", "100.64.0.0/10"},
        {"126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0", "127.0.0.0/8"},
        {"169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0", "169.254.0.0/16"},
        {"172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0", "172.16.0.0/12"},
        {"191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0", "192.0.0.0/24"},
        {"192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0", "192.0.2.0/24"},
        {"192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0", "192.88.99.0/24"},
        {"192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0", "192.168.0.0/16"},
        {"198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0", "198.18.0.0/15"},
        {"198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0", "198.51.100.0/24"},
        {"203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0", "203.0.113.0/24"},
        {"223.255.255.255", "224.0.0.0", "239.255.255.255", NULL, "224.0.0.0/4"},
        {NULL, "240.0.0.0", "255.255.255.254", NULL, "240.0.0.0/4"},
        {NULL, "255.255.255.255", "255.255.255.255", NULL, "255.255.255.255"},
    };
    (void)state;
    expect_blocks(blocks, DL_COUNT_OF(blocks));
    expect("169.254.169.254", "169.254.0.0/16"); /* where clouds tell a machine its secrets */
    expect("8.8.8.8", NULL);
}

static void blocks_of_ipv6(void **state) {
    static const block blocks[] = {
        {NULL, "::", "::", NULL, "(::)"},
        {NULL, "::1", "::1", NULL, "(::1)"},
        {NULL, "::2", "::ffff:ffff", NULL, "::/96"},
        {NULL, "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", NULL, "64:ff9b:1::/48"},
        {NULL, "100::", "100::ffff:ffff:ffff:ffff", NULL, "100::/64"},
        {NULL, "100:0:0:1::", "100::1:ffff:ffff:ffff:ffff", NULL, "100:0:0:1::/64"},
        {NULL, "2001:1::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:200::", "2001::/23"},
        {"2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
         "2001:db9::", "2001:db8::/32"},
        {"3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
         "3fff:1000::", "3fff::/20"},
        {NULL, "5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "5f00::/16"},
        {NULL, "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "fc00::/7"},
        {NULL, "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "fe80::/10"},
        {NULL, "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "fec0::/10"},
        {NULL, "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "ff00::/8"},
    };
    static const block unassigned[] = {
        {NULL, "::1:0:0:0", "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "nobody"},
        {NULL, "64:ff9b::1:0:0", "64:ff9b:0:ffff:ffff:ffff:ffff:ffff", NULL, "nobody"},
        {NULL, "64:ff9b:2::", "ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "nobody"},
        {NULL, "100:0:0:2::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2000::", "nobody"},
        {"3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::", "5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL,
         "nobody"},
        {NULL, "5f01::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "nobody"},
        {NULL, "fe00::", "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff", NULL, "nobody"},
    };
    (void)state;
    expect_blocks(blocks, DL_COUNT_OF(blocks));
    expect_blocks(unassigned, DL_COUNT_OF(unassigned));
    expect("2606:2800:220:1::1", NULL);
}

static void addresses_of_ipv4_in_ipv6(void **state) {
    static const struct {
        const char *text, *name;
    } rows[] = {
        {"::ffff:127.0.0.1", "127.0.0.0/8"},
        {"::ffff:8.8.8.8", NULL},
        {"::fffe:8.8.8.8", "nobody"},
        {"64:ff9b::10.1.2.3", "10.0.0.0/8"},
        {"64:ff9b::8.8.8.8", NULL},
        {"2002:0808:0808::1", NULL},             /* 6to4 of 8.8.8.8 */
        {"2002:c0a8:0001::1", "192.168.0.0/16"}, /* of 192.168.0.1 */
        {"2002:0808:c0a8:0001::", NULL},
        {"2001:0:0808:0808::f7f7:f7f7", NULL},          /* Teredo of 8.8.8.8 by 8.8.8.8 */
        {"2001:0:0a00:0001::f7f7:f7f7", "10.0.0.0/8"},  /* by 10.0.0.1 */
        {"2001:0:0808:0808::80ff:fffe", "127.0.0.0/8"}, /* of 127.0.0.1 */
        {"2001:0:0808:0808::7f00:1", NULL},             /* of 128.255.255.254 */
    };
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) expect(rows[i].text, rows[i].name);
}

static void other_families(void **state) {
    address local = {.local = {.sun_family = AF_UNIX, .sun_path = "/socket"}};
    (void)state;
    assert_non_null(dl_fetch_address_refused(&local.any));
    assert_false(dl_fetch_address_is_own(&local.any, NULL));
}

/* What getifaddrs would list, an interface without an address among it. */
static void addresses_of_this_machine(void **state) {
    static const char *const texts[] = {"8.8.4.4", "2606:2800:220:1::5"};
    static const struct {
        const char *text;
        bool is_own;
    } rows[] = {{"8.8.4.4", true},
                {"2606:2800:220:1::5", true},
                {"8.8.4.5", false},
                {"9.8.4.4", false},
                {"2606:2800:220:1::6", false}};
    address held[DL_COUNT_OF(texts)];
    struct ifaddrs list[DL_COUNT_OF(texts) + 1];
    (void)state;
    memset(list, 0, sizeof list);
    list[0].ifa_next = &list[1];
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        held[i] = read_address(texts[i]);
        list[i + 1].ifa_addr = &held[i].any;
        list[i + 1].ifa_next = i + 1 < DL_COUNT_OF(texts) ? &list[i + 2] : NULL;
    }
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        address asked = read_address(rows[i].text);
        assert_int_equal(dl_fetch_address_is_own(&asked.any, list), rows[i].is_own);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_of_ipv4),
        cmocka_unit_test(blocks_of_ipv6),
        cmocka_unit_test(addresses_of_ipv4_in_ipv6),
        cmocka_unit_test(other_families),
        cmocka_unit_test(addresses_of_this_machine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
