/* Who takes too long is dropped, and nobody else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <sys/socket.h>
#include <unistd.h>

#include "web/clients.h"

enum { ASKING = 100, ANSWERING = 1000 };

typedef struct connection {
    int ends[2];
    dl_web_client *client;
} connection;

static connection accept_one(dl_web_clients *clients, uint64_t now) {
    connection made;
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, made.ends), 0);
    made.client = dl_web_clients_add(clients, made.ends[0], now);
    assert_non_null(made.client);
    return made;
}

static void close_one(dl_web_clients *clients, connection *one) {
    dl_web_clients_remove(clients, one->client);
    close(one->ends[0]);
    close(one->ends[1]);
}

static bool is_open(const connection *one) {
    char byte;
    return recv(one->ends[1], &byte, 1, MSG_DONTWAIT) != 0;
}

static void the_slow_are_dropped(void **state) {
    (void)state;
    dl_web_clients clients;
    dl_web_clients_init(&clients, ASKING, ANSWERING, NULL);
    assert_int_equal(dl_web_clients_drop_slow(&clients, 5000), 0);
    connection slow = accept_one(&clients, 1000), late = accept_one(&clients, 1050),
               asked = accept_one(&clients, 1000);
    dl_web_clients_note(&clients, asked.client, true, 1090);
    assert_int_equal(dl_web_clients_drop_slow(&clients, 900), 0); /* before that */
    assert_int_equal(dl_web_clients_drop_slow(&clients, 1100), 0);
    assert_int_equal(dl_web_clients_drop_slow(&clients, 1101), 1);
    assert_false(is_open(&slow));
    assert_true(is_open(&late) && is_open(&asked));
    assert_int_equal(dl_web_clients_drop_slow(&clients, 1102), 0); /* once */
    dl_web_clients_note(&clients, late.client, true, 1140);
    dl_web_clients_note(&clients, late.client, false, 1150); /* answered: its next request may take as long */
    assert_int_equal(dl_web_clients_drop_slow(&clients, 1250), 0);
    assert_int_equal(dl_web_clients_drop_slow(&clients, 1251), 1);
    assert_false(is_open(&late));
    assert_int_equal(dl_web_clients_drop_slow(&clients, 2090), 0);
    assert_int_equal(dl_web_clients_drop_slow(&clients, 2091), 1);
    assert_false(is_open(&asked));
    dl_web_clients_note(&clients, NULL, true, 1);
    dl_web_clients_remove(&clients, NULL);
    /* The one in the middle, the last, the first. */
    close_one(&clients, &late);
    close_one(&clients, &slow);
    connection again = accept_one(&clients, 3000);
    close_one(&clients, &asked);
    assert_int_equal(dl_web_clients_drop_slow(&clients, 9000), 1);
    close_one(&clients, &again);
    assert_null(clients.first);
    dl_web_clients_release(&clients);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_slow_are_dropped)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
