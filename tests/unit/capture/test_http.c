/* HTTP responses: headers in odd shapes, chunks, content codings, and headers that say what is no longer so.
 */
#include "files.h"

#include "capture/http.h"

typedef struct http_kit {
    dl_unpacker *unpacker;
    dl_arena arena;
    dl_buffer message, buffers[2];
} http_kit;

static int make_kit(void **state) {
    http_kit *made = calloc(1, sizeof *made);
    made->unpacker = dl_unpacker_new(NULL);
    dl_arena_init(&made->arena, 0, NULL);
    dl_buffer_init(&made->message, 0, NULL);
    dl_buffer_init(&made->buffers[0], 0, NULL);
    dl_buffer_init(&made->buffers[1], 0, NULL);
    *state = made;
    return 0;
}

static int free_kit(void **state) {
    http_kit *made = *state;
    dl_unpacker_free(made->unpacker);
    dl_arena_release(&made->arena);
    dl_buffer_release(&made->message);
    dl_buffer_release(&made->buffers[0]);
    dl_buffer_release(&made->buffers[1]);
    free(made);
    return 0;
}

/* Decodes a response with these headers and this body, which lies in memory of just its size. */
static dl_http_payload decode(http_kit *kit, const char *headers, dl_span body) {
    dl_buffer_clear(&kit->message);
    dl_buffer_append_format(&kit->message, "HTTP/1.1 200 OK\r\n%s\r\n", headers);
    dl_buffer_append(&kit->message, body);
    dl_http_response response;
    assert_true(dl_http_parse(dl_buffer_span(&kit->message), 4096, &kit->arena, &response));
    assert_int_equal(response.status, 200);
    dl_http_room room = {kit->unpacker, {&kit->buffers[0], &kit->buffers[1]}, 10000};
    return dl_http_decode(&response, &room);
}

static void expect_payload(http_kit *kit, const char *headers, dl_span body, const char *wanted) {
    dl_http_payload payload = decode(kit, headers, body);
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_NONE);
    assert_false(payload.truncated);
    assert_span(payload.bytes, wanted);
}

static void status_lines(void **state) {
    http_kit *kit = *state;
    static const struct {
        const char *message;
        unsigned status; /* 0: not a response */
    } cases[] = {
        {"HTTP/1.1 200 OK\r\n\r\n", 200},
        {"HTTP/1.0 404\n\n", 404},
        {"http/2 200 \r\nA: b\r\n\r\n", 200},
        {"HTTP/1.1 200 OK\r\n", 0},
        {"HTTP/1.1\r\n\r\n", 0},
        {"HTTP/1.1 OK\r\n\r\n", 0},
        {"HTTP/1.1 99999 OK\r\n\r\n", 0},
        {"GET / HTTP/1.1\r\n\r\n", 0},
        {"", 0},
        {"\r\n", 0},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_http_response response;
        bool parsed = dl_http_parse(dl_span_from_string(cases[i].message), 4096, &kit->arena, &response);
        assert_int_equal(parsed, cases[i].status != 0);
        if (parsed) assert_int_equal(response.status, cases[i].status);
    }
}

static void chunks_are_joined(void **state) {
    http_kit *kit = *state;
    const char *chunked = "Transfer-Encoding: chunked\r\n";
    expect_payload(
        kit, chunked,
        DL_SPAN("5\r\nHello\r\n1;x=y\r\n \r\n00A\r\nchunky wor\r\n2 \r\nld\r\n0\r\nTrailer: x\r\n\r\n"),
        "Hello chunky world");
    expect_payload(kit, chunked, DL_SPAN("5\nHello\n0\n\n"), "Hello");
    expect_payload(kit, chunked, DL_SPAN("0\r\n\r\n"), "");
    /* Somebody joined them already. */
    expect_payload(kit, chunked, DL_SPAN("<!doctype html><p>Hello"), "<!doctype html><p>Hello");
    expect_payload(kit, chunked, DL_SPAN(""), "");
    static const dl_span cut[] = {{"5\r\nHello\r\n", 10},
                                  {"5\r\nHello", 8},
                                  {"F\r\nHello", 8},
                                  {"5\r\nHello\r\nzz", 12},
                                  {"5\r\nHello\r\n3", 11}};
    for (size_t i = 0; i < DL_COUNT_OF(cut); i++) {
        dl_http_payload payload = decode(kit, chunked, cut[i]);
        assert_true(payload.truncated);
        assert_span(payload.bytes, "Hello");
    }
    dl_http_payload huge = decode(kit, chunked, DL_SPAN("FFFFFFFFFFFFFFF\r\nHello"));
    assert_true(huge.truncated);
    assert_span(huge.bytes, "Hello");
}

static void content_codings_are_undone(void **state) {
    http_kit *kit = *state;
    dl_span page = DL_SPAN("<!doctype html><p>Hello Hello Hello Hello");
    dl_buffer body, twice;
    dl_buffer_init(&body, 0, NULL);
    dl_buffer_init(&twice, 0, NULL);
    append_gzip(&body, page);
    expect_payload(kit, "Content-Encoding: GZip\r\n", dl_buffer_span(&body), page.data);
    expect_payload(kit, "content-encoding: x-gzip\r\n", dl_buffer_span(&body), page.data);
    append_brotli(&twice, dl_buffer_span(&body));
    expect_payload(kit, "Content-Encoding: gzip, br\r\n", dl_buffer_span(&twice), page.data);
    dl_buffer_clear(&twice);
    dl_buffer_append_format(&twice, "%zx\r\n", body.size);
    dl_buffer_append(&twice, dl_buffer_span(&body));
    append_string(&twice, "\r\n0\r\n\r\n");
    expect_payload(kit, "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", dl_buffer_span(&twice),
                   page.data);
    expect_payload(kit, "Transfer-Encoding: gzip, chunked\r\n", dl_buffer_span(&twice), page.data);
    dl_buffer_clear(&body);
    append_deflate(&body, page, false);
    expect_payload(kit, "Content-Encoding: deflate\r\n", dl_buffer_span(&body), page.data);
    dl_buffer_clear(&body);
    append_deflate(&body, page, true);
    expect_payload(kit, "Content-Encoding: deflate\r\n", dl_buffer_span(&body), page.data);
    dl_buffer_clear(&body);
    append_brotli(&body, page);
    expect_payload(kit, "Content-Encoding: br\r\n", dl_buffer_span(&body), page.data);
    dl_buffer_clear(&body);
    append_zstd(&body, page);
    expect_payload(kit, "Content-Encoding: zstd\r\n", dl_buffer_span(&body), page.data);
    /* Undone before it was kept, or never there. */
    static const char *const names[] = {"gzip", "deflate", "br", "zstd", "identity", "utf-8", "unheard-of"};
    for (size_t i = 0; i < DL_COUNT_OF(names) - 1; i++) {
        char header[64];
        snprintf(header, sizeof header, "Content-Encoding: %s\r\n", names[i]);
        expect_payload(kit, header, page, page.data);
    }
    dl_buffer_release(&body);
    dl_buffer_release(&twice);
}

static void bad_bodies(void **state) {
    http_kit *kit = *state;
    dl_buffer body, page;
    dl_buffer_init(&body, 0, NULL);
    dl_buffer_init(&page, 0, NULL);
    append_string(&page, "<p>");
    for (uint32_t seed = 1; page.size < 9000;) {
        seed = seed * 1664525u + 1013904223u;
        dl_buffer_append_byte(&page, (char)('a' + (seed >> 24) % 26));
    }
    append_gzip(&body, dl_buffer_span(&page));
    dl_http_payload payload =
        decode(kit, "Content-Encoding: gzip\r\n", dl_span_sub(dl_buffer_span(&body), 0, body.size / 2));
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_NONE);
    assert_true(payload.truncated);
    assert_true(payload.bytes.size > 1000);
    assert_memory_equal(payload.bytes.data, page.data, payload.bytes.size);
    payload = decode(kit, "Content-Encoding: gzip\r\n", DL_SPAN("\x1F\x8B\x08"));
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_DAMAGED);
    payload = decode(kit, "Content-Encoding: br\r\n", DL_SPAN("\xFF\xFF\xFF\xFF"));
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_DAMAGED);
    payload = decode(kit, "Content-Encoding: unheard-of\r\n", DL_SPAN("????"));
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_UNKNOWN_CODING);
    payload = decode(kit, "Content-Encoding: br,br,br,br,br,br\r\n", DL_SPAN("????"));
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_UNKNOWN_CODING);
    /* A bomb: nothing but the ceiling's worth is unpacked. */
    static char zeros[1 << 20];
    dl_span bomb = dl_span_of(zeros, sizeof zeros);
    for (unsigned i = 0; i < 4; i++) {
        static const char *const headers[] = {"Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n",
                                              "Content-Encoding: br\r\n", "Content-Encoding: zstd\r\n"};
        dl_buffer_clear(&body);
        if (i == 0) append_gzip(&body, bomb);
        if (i == 1) append_deflate(&body, bomb, false);
        if (i == 2) append_brotli(&body, bomb);
        if (i == 3) append_zstd(&body, bomb);
        payload = decode(kit, headers[i], dl_buffer_span(&body));
        assert_int_equal(payload.error, DL_CAPTURE_ERROR_TOO_LARGE);
    }
    payload = decode(kit, "", dl_span_of(zeros, 10001));
    assert_int_equal(payload.error, DL_CAPTURE_ERROR_TOO_LARGE);
    dl_buffer_release(&body);
    dl_buffer_release(&page);
}

static void mutated_responses(void **state) {
    http_kit *kit = *state;
    dl_buffer message, body;
    dl_buffer_init(&message, 0, NULL);
    dl_buffer_init(&body, 0, NULL);
    uint32_t seed = 99;
    for (unsigned round = 0; round < 4000; round++) {
        dl_buffer_clear(&message);
        dl_buffer_clear(&body);
        if (round % 4 == 0) append_gzip(&body, DL_SPAN("<p>some page some page"));
        if (round % 4 == 1) append_deflate(&body, DL_SPAN("<p>some page some page"), round % 8 == 1);
        if (round % 4 == 2) append_brotli(&body, DL_SPAN("<p>some page some page"));
        if (round % 4 == 3) append_zstd(&body, DL_SPAN("<p>some page some page"));
        static const char *const names[] = {"gzip", "deflate", "br", "zstd"};
        dl_buffer_append_format(
            &message,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html;\r\n charset=x\r\n"
            "Content-Encoding: %s\r\n\r\n%zx\r\n",
            names[round % 4], body.size);
        dl_buffer_append(&message, dl_buffer_span(&body));
        append_string(&message, "\r\n0\r\n\r\n");
        for (unsigned change = 0; change < 1 + round % 5; change++) {
            seed = seed * 1664525u + 1013904223u;
            size_t at = (seed >> 8) % message.size;
            seed = seed * 1664525u + 1013904223u;
            message.data[at] =
                (char)(seed >> 30 ? (unsigned)message.data[at] ^ 1u << (seed >> 16) % 8 : seed >> 16);
        }
        seed = seed * 1664525u + 1013904223u;
        char *exact = malloc(message.size);
        memcpy(exact, message.data, message.size);
        size_t size = seed >> 31 ? message.size : (seed >> 8) % (message.size + 1);
        dl_http_response response;
        if (dl_http_parse(dl_span_of(exact, size), 4096, &kit->arena, &response)) {
            dl_http_room room = {kit->unpacker, {&kit->buffers[0], &kit->buffers[1]}, 10000};
            dl_http_payload payload = dl_http_decode(&response, &room);
            assert_true(payload.bytes.size <= 10000 || payload.error);
        }
        free(exact);
        dl_arena_reset(&kit->arena);
    }
    dl_buffer_release(&message);
    dl_buffer_release(&body);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(status_lines),
        cmocka_unit_test(chunks_are_joined),
        cmocka_unit_test(content_codings_are_undone),
        cmocka_unit_test(bad_bodies),
        cmocka_unit_test(mutated_responses),
    };
    return cmocka_run_group_tests(tests, make_kit, free_kit);
}
