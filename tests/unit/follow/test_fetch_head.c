/* Heads, put together from lines. */
#include "follow/fetch_head.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static int make_head(void **state) {
    dl_fetch_head *made = malloc(sizeof *made);
    assert_non_null(made);
    dl_fetch_head_init(made, NULL);
    *state = made;
    return 0;
}

static int free_head(void **state) {
    dl_fetch_head_release(*state);
    free(*state);
    return 0;
}

/* Adds the text line by line; false as soon as one is not taken. */
static bool add(dl_fetch_head *head, const char *text) {
    for (const char *end; *text; text = end) {
        end = strchr(text, '\n');
        end = end ? end + 1 : text + strlen(text);
        if (!dl_fetch_head_add(head, dl_span_between(text, end))) return false;
    }
    return true;
}

static void expect_head(dl_fetch_head *head, unsigned status, const char *wanted) {
    assert_true(head->complete);
    assert_int_equal(head->status, status);
    assert_int_equal(head->bytes.size, strlen(wanted));
    assert_memory_equal(head->bytes.data, wanted, strlen(wanted));
}

static void kept_as_received(void **state) {
    static const char *const heads[] = {
        "HTTP/1.1 200 OK\r\nX-A:  1 \r\n  folded\r\nx-a: 2\r\n\r\n", "HTTP/1.0 200 Fine\nServer: old\n\n",
        "HTTP/1.1 200\r\n\r\n", "HTTP/1.1 200 \r\n\r\n", /* the space belongs to the line (RFC 9112, 4) */
    };
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(heads); i++) {
        dl_fetch_head_clear(*state);
        assert_true(add(*state, heads[i]));
        expect_head(*state, 200, heads[i]);
    }
}

static void http_2_has_no_reason(void **state) {
    assert_true(add(*state, "HTTP/2 404 \r\ndate: today\r\n\r\n"));
    expect_head(*state, 404, "HTTP/2 404\r\ndate: today\r\n\r\n");
}

static void interim_responses_are_left_out(void **state) {
    dl_fetch_head *head = *state;
    assert_true(add(head, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"));
    assert_false(head->complete);
    assert_int_equal(head->status, 0);
    assert_true(add(head, "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n"));
    expect_head(head, 204, "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n");
    dl_fetch_head_clear(head);
    assert_true(add(head, "HTTP/1.1 199 Odd\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"));
    expect_head(head, 200, "HTTP/1.1 200 OK\r\n\r\n");
}

static void trailers_are_left_out(void **state) {
    assert_true(add(*state, "HTTP/2 200 \r\n\r\n"));
    assert_true(add(*state, "x-trailer: 1\r\nHTTP/2 500 \r\n\r\n"));
    expect_head(*state, 200, "HTTP/2 200\r\n\r\n");
}

static void what_is_no_http(void **state) {
    static const char *const lines[] = {"ICY 200 OK\r\n",
                                        "<html>\r\n",
                                        "\r\n",
                                        "HTTP 200 OK\r\n",
                                        "HTTP/1.1\r\n",
                                        "HTTP/1.1 2000 OK\r\n",
                                        "HTTP/1.1 20 OK\r\n",
                                        "HTTP/1.1 abc OK\r\n",
                                        "HTTP/1.1 099 OK\r\n",
                                        "HTTP/1.1 101 Switching Protocols\r\n"};
    dl_fetch_head *head = *state;
    for (size_t i = 0; i < DL_COUNT_OF(lines); i++) {
        dl_fetch_head_clear(head);
        assert_null(head->problem);
        assert_false(add(head, lines[i]));
        assert_non_null(head->problem);
    }
}

/* All lines count, those that are not kept as well. */
static void limit(void **state) {
    static const char *const starts[] = {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 103 Early\r\n\r\n",
                                         "HTTP/1.1 200 OK\r\n\r\n"};
    static const char *const more[] = {"X: aaaaaaaaaaaa\r\n", "HTTP/1.1 103 Early\r\n\r\n", "X: trailer\r\n"};
    dl_fetch_head *head = *state;
    for (size_t i = 0; i < DL_COUNT_OF(starts); i++) {
        dl_fetch_head_clear(head);
        size_t size = strlen(starts[i]);
        assert_true(add(head, starts[i]));
        for (; size + strlen(more[i]) <= DL_FETCH_MAX_HEAD_BYTES; size += strlen(more[i]))
            assert_true(add(head, more[i]));
        assert_int_equal(head->seen_bytes, size);
        assert_false(add(head, more[i]));
        assert_non_null(head->problem);
    }
    dl_fetch_head_clear(head);
    assert_true(add(head, starts[0]));
}

static void *no_memory(void *context, void *memory, size_t size) {
    (void)context, (void)memory, (void)size;
    return NULL;
}

static void without_memory(void **state) {
    const dl_allocator none = {no_memory, NULL};
    dl_fetch_head head;
    (void)state;
    dl_fetch_head_init(&head, &none);
    assert_false(add(&head, "HTTP/1.1 200 OK\r\n"));
    assert_null(head.problem);
    dl_fetch_head_release(&head);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(kept_as_received, make_head, free_head),
        cmocka_unit_test_setup_teardown(http_2_has_no_reason, make_head, free_head),
        cmocka_unit_test_setup_teardown(interim_responses_are_left_out, make_head, free_head),
        cmocka_unit_test_setup_teardown(trailers_are_left_out, make_head, free_head),
        cmocka_unit_test_setup_teardown(what_is_no_http, make_head, free_head),
        cmocka_unit_test_setup_teardown(limit, make_head, free_head),
        cmocka_unit_test(without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
