/* Each limit of the capture code at the limit and one byte beyond, and how much work damage may cost. */
#include "files.h"

#include "capture/http.h"
#include "capture/packet.h"
#include "capture/warc.h"

/* --- a page of just the size that may be, in each packing --- */

enum { LIMIT = 100000 };

static void append_page(dl_buffer *out, size_t size) {
    dl_buffer_clear(out);
    append_string(out, "<p>");
    for (uint32_t seed = 1; out->size < size;) { /* hardly packs, so that it comes out in pieces */
        seed = seed * 1664525u + 1013904223u;
        dl_buffer_append_byte(out, (char)('!' + (seed >> 24) % 90));
    }
}

/* One of the ways in which a file can be packed; the last is not to pack it. */
static void append_packed(dl_buffer *out, unsigned how, dl_span content) {
    dl_buffer_clear(out);
    switch (how) {
    case 0:
        append_gzip(out, content);
        break;
    case 1: /* several members */
        append_gzip(out, dl_span_sub(content, 0, 777));
        append_gzip(out, dl_span_sub(content, 777, content.size));
        break;
    case 2:
        append_zstd(out, content);
        break;
    case 3:
        append_zstd(out, dl_span_sub(content, 0, 777));
        append_zstd(out, dl_span_sub(content, 777, content.size));
        break;
    case 4:
        append_lz4(out, content);
        break;
    case 5:
        append_brotli(out, content);
        break;
    default:
        dl_buffer_append(out, content);
        break;
    }
}

static dl_reader *limited_reader(const dl_capture_limits *limits, const char *path) {
    dl_reader *reader = dl_reader_new(limits, NULL);
    assert_non_null(reader);
    assert_true(dl_reader_add(reader, dl_span_from_string(path), DL_SPAN_NONE, DL_SPAN_NONE));
    return reader;
}

static void page_files_at_the_limit(void **state) {
    (void)state;
    static const char *const names[] = {"p.html.gz",  "p.html.gz", "p.html.zst", "p.html.zst",
                                        "p.html.lz4", "p.html.br", "p.html"};
    const dl_capture_limits limits = {.max_page_bytes = LIMIT};
    dl_buffer page, packed;
    dl_buffer_init(&page, 0, NULL);
    dl_buffer_init(&packed, 0, NULL);
    for (unsigned how = 0; how < DL_COUNT_OF(names); how++) {
        for (size_t size = LIMIT - 1; size <= LIMIT + 1; size++) {
            append_page(&page, size);
            append_packed(&packed, how, dl_buffer_span(&page));
            dl_reader *reader = limited_reader(&limits, write_file(names[how], dl_buffer_span(&packed)));
            if (size <= LIMIT) {
                dl_capture capture = expect_page(reader, NULL);
                assert_true(dl_span_equal(capture.bytes, dl_buffer_span(&page)));
                assert_false(capture.truncated);
            } else {
                expect_error(reader, DL_CAPTURE_ERROR_TOO_LARGE);
            }
            expect_end(reader);
        }
    }
    dl_buffer_release(&page);
    dl_buffer_release(&packed);
}

static void pages_in_records_at_the_limit(void **state) {
    (void)state;
    static const struct {
        const char *headers;
        unsigned how;
    } cases[] = {
        {"", 6},
        {"Content-Encoding: gzip\r\n", 0},
        {"Content-Encoding: gzip\r\n", 1},
        {"Content-Encoding: zstd\r\n", 2},
        {"Content-Encoding: zstd\r\n", 3},
        {"Content-Encoding: br\r\n", 5},
        {"Content-Encoding: deflate\r\n", 7},
        {"Content-Encoding: deflate\r\n", 8},
    };
    const dl_capture_limits limits = {.max_page_bytes = LIMIT};
    dl_buffer page, packed, block, warc;
    dl_buffer *all[] = {&page, &packed, &block, &warc};
    for (size_t i = 0; i < 4; i++) dl_buffer_init(all[i], 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        for (size_t size = LIMIT - 1; size <= LIMIT + 1; size++) {
            append_page(&page, size);
            dl_buffer_clear(&packed);
            if (cases[i].how < 7) append_packed(&packed, cases[i].how, dl_buffer_span(&page));
            if (cases[i].how >= 7) append_deflate(&packed, dl_buffer_span(&page), cases[i].how == 8);
            dl_buffer_clear(&block);
            append_string(&block, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
            append_string(&block, cases[i].headers);
            append_string(&block, "\r\n");
            dl_buffer_append(&block, dl_buffer_span(&packed));
            dl_buffer_clear(&warc);
            append_record(&warc, "response", "https://a.example/", HTTP_RECORD, dl_buffer_span(&block));
            append_record(&warc, "resource", "https://a.example/r", "Content-Type: text/html\r\n",
                          dl_buffer_span(&page));
            dl_reader *reader = limited_reader(&limits, write_file("limit.warc", dl_buffer_span(&warc)));
            for (unsigned k = 0; k < 2; k++) {
                if (size <= LIMIT) {
                    assert_true(dl_span_equal(expect_page(reader, NULL).bytes, dl_buffer_span(&page)));
                } else {
                    expect_error(reader, DL_CAPTURE_ERROR_TOO_LARGE);
                }
            }
            expect_end(reader);
        }
    }
    for (size_t i = 0; i < 4; i++) dl_buffer_release(all[i]);
}

static void dumps_at_the_limit(void **state) {
    (void)state;
    const dl_capture_limits limits = {.max_page_bytes = 1000};
    dl_buffer dumps;
    dl_buffer_init(&dumps, 0, NULL);
    for (size_t size = 1000; size <= 1001; size++) {
        size_t start = dumps.size;
        append_string(&dumps, "date 2021-10-21 https://a.example/1\n\n");
        while (dumps.size - start < size - 1) dl_buffer_append_byte(&dumps, 'x');
        dl_buffer_append_byte(&dumps, '\n');
    }
    dl_reader *reader = limited_reader(&limits, write_file("dumps.txt", dl_buffer_span(&dumps)));
    assert_int_equal(expect_page(reader, NULL).bytes.size, 1000);
    assert_int_equal(expect_error(reader, DL_CAPTURE_ERROR_TOO_LARGE).offset, 1000);
    expect_end(reader);
    dl_buffer_release(&dumps);
}

/* --- headers --- */

/* A header with its line of just so many bytes, the last of which ends it. */
static void append_long_header(dl_buffer *out, size_t until) {
    append_string(out, "X: ");
    while (out->size < until - 4) dl_buffer_append_byte(out, 'x');
    append_string(out, "\r\n\r\n");
}

static void headers_of_records_at_the_limit(void **state) {
    (void)state;
    enum { MOST = 4096 };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_buffer bytes;
    dl_buffer_init(&bytes, 0, NULL);
    for (size_t size = MOST - 1; size <= MOST + 1; size++) {
        dl_warc_record record;
        dl_buffer_clear(&bytes);
        append_string(&bytes, "WARC/1.0\r\nContent-Length: 7\r\n");
        append_long_header(&bytes, size);
        assert_int_equal(bytes.size, size);
        append_string(&bytes, "content");
        assert_int_equal(dl_warc_parse(dl_buffer_span(&bytes), MOST, &arena, &record),
                         size <= MOST ? DL_WARC_OK : DL_WARC_BAD_HEADERS);
        if (size <= MOST) assert_int_equal(record.header_bytes, size);
        /* What is not there yet may still come, up to the limit. */
        dl_span start = dl_span_sub(dl_buffer_span(&bytes), 0, size - 2);
        assert_int_equal(dl_warc_parse(start, MOST, &arena, &record),
                         start.size < MOST ? DL_WARC_NEEDS_MORE : DL_WARC_BAD_HEADERS);
        start = dl_span_sub(dl_buffer_span(&bytes), 0, MOST);
        if (size > MOST) assert_int_equal(dl_warc_parse(start, MOST, &arena, &record), DL_WARC_BAD_HEADERS);
    }
    dl_buffer_release(&bytes);
    dl_arena_release(&arena);
}

static void headers_of_messages_at_the_limit(void **state) {
    (void)state;
    enum { MOST = 4096 };
    const dl_capture_limits limits = {.max_header_bytes = MOST};
    dl_buffer block, warc;
    dl_buffer_init(&block, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    for (size_t size = MOST; size <= MOST + 1; size++) {
        dl_buffer_clear(&block);
        append_string(&block, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
        append_long_header(&block, size);
        append_string(&block, "<p>page");
        dl_buffer_clear(&warc);
        append_record(&warc, "response", "https://a.example/", HTTP_RECORD, dl_buffer_span(&block));
        dl_reader *reader = limited_reader(&limits, write_file("headers.warc", dl_buffer_span(&warc)));
        if (size == MOST) expect_page(reader, "<p>page");
        if (size > MOST) expect_error(reader, DL_CAPTURE_ERROR_BAD_HTTP);
        expect_end(reader);
    }
    dl_buffer_release(&block);
    dl_buffer_release(&warc);
}

static void defaults_are_filled_in(void **state) {
    (void)state;
    dl_capture_limits limits = dl_capture_limits_of(NULL);
    assert_int_equal(limits.max_page_bytes, 64 << 20);
    assert_int_equal(limits.max_header_bytes, 256 << 10);
    assert_int_equal(dl_record_ceiling(&limits), (64 << 20) + (512 << 10));
    limits = dl_capture_limits_of(&(dl_capture_limits){.max_page_bytes = 5});
    assert_int_equal(limits.max_page_bytes, 5);
    assert_int_equal(limits.max_header_bytes, 256 << 10);
}

/* --- work --- */

/* A gzip member that says WARC and unpacks to much, holds another member as it is, and then turns out to be
 * damaged. */
static void append_damaged_member(dl_buffer *out, size_t unpacked_bytes, dl_span inside) {
    append_string(out, "\x1F\x8B\x08");
    dl_buffer_append(out, dl_span_of("\0\0\0\0\0\0\3", 7));
    enum { ZEROS = 1 << 20 };
    z_stream stream = {.zalloc = NULL};
    assert_int_equal(deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY), Z_OK);
    char *zeros = calloc(1, ZEROS);
    assert_non_null(zeros);
    memcpy(zeros, "WARC/1.1\r\n", 10);
    for (size_t done = 0; done < unpacked_bytes; done += ZEROS) {
        stream.next_in = (Bytef *)zeros;
        stream.avail_in = ZEROS;
        do {
            assert_true(dl_buffer_reserve(out, 4096));
            stream.next_out = (Bytef *)(out->data + out->size);
            stream.avail_out = 4096;
            deflate(&stream, done + ZEROS < unpacked_bytes ? Z_NO_FLUSH : Z_FULL_FLUSH);
            out->size += 4096 - stream.avail_out;
        } while (stream.avail_out == 0);
        memset(zeros, 0, 10);
    }
    deflateEnd(&stream);
    free(zeros);
    unsigned size = (unsigned)inside.size, other = ~size; /* a stored block, and one of a kind that is none */
    const char head[] = {0, (char)size, (char)(size >> 8), (char)other, (char)(other >> 8)};
    dl_buffer_append(out, dl_span_of(head, sizeof head));
    dl_buffer_append(out, inside);
    dl_buffer_append_byte(out, 7);
}

/* How many pages come out of the packet. */
static unsigned count_pages(dl_opener *opener, const dl_packet *packet) {
    dl_capture capture;
    unsigned pages = 0;
    dl_opener_begin(opener, packet);
    while (dl_opener_next(opener, &capture)) {
        if (capture.kind == DL_CAPTURE_ERROR) continue;
        char url[64];
        snprintf(url, sizeof url, "https://news.example/%u", pages++);
        assert_span(capture.url, url);
    }
    return pages;
}

/* What lies within a damaged member is looked for as long as not too much was unpacked in vain: four times
 * 60 MiB are less than 256 MiB, five times are more. */
static void little_is_unpacked_in_vain(void **state) {
    (void)state;
    enum { MEMBERS = 6, EACH = 60 << 20, FOUND = 4 };
    dl_buffer record, member;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&member, 0, NULL);
    dl_file *file = dl_file_new(DL_SPAN("vain.warc.gz"), DL_SPAN_NONE, DL_SPAN_NONE, NULL);
    file->kind = DL_FILE_WARC_GZIP;
    dl_packet packet;
    dl_packet_init(&packet, NULL);
    packet.file = file;
    packet.synced = packet.final = true;
    size_t first_size = 0;
    for (unsigned i = 0; i < MEMBERS; i++) {
        dl_buffer_clear(&record);
        dl_buffer_clear(&member);
        append_page_record(&record, i, 100);
        append_gzip(&member, dl_buffer_span(&record));
        append_damaged_member(&packet.data, EACH, dl_buffer_span(&member));
        if (i == 0) first_size = packet.data.size;
    }
    assert_true(dl_buffer_reserve(&packet.data, DL_PAGE_PADDING));
    dl_opener *opener = dl_opener_new(NULL, NULL);
    assert_int_equal(count_pages(opener, &packet), FOUND);
    packet.data.size = first_size; /* what one packet cost is not held against the next */
    assert_int_equal(count_pages(opener, &packet), 1);
    dl_opener_free(opener);
    dl_packet_release(&packet);
    dl_buffer_release(&record);
    dl_buffer_release(&member);
}

/* --- packets --- */

/* Where no record starts for 8 MiB the file is cut anywhere, so that no packet grows without end. */
static void packets_have_a_largest_size(void **state) {
    (void)state;
    enum { MOST = 8 << 20, RECORD = 20 << 20, ROOM = 4096 };
    dl_buffer warc;
    dl_buffer_init(&warc, 0, NULL);
    append_string(&warc, "WARC/1.1\r\nWARC-Type: request\r\nContent-Length: ");
    dl_buffer_append_format(&warc, "%d\r\n\r\n", RECORD);
    assert_true(dl_buffer_reserve(&warc, RECORD));
    memset(warc.data + warc.size, 'x', RECORD);
    warc.size += RECORD;
    append_string(&warc, "\r\n\r\n");
    append_page_record(&warc, 1, 100);
    dl_packet_source *source = dl_packet_source_new(NULL, NULL);
    const char *path = write_file("long.warc", dl_buffer_span(&warc));
    const dl_origin file = {.kind = DL_ORIGIN_PATH};
    const dl_known known = {.first_offset = 0};
    assert_true(dl_packet_source_add(source, dl_span_from_string(path), &known, &file));
    dl_packet packet;
    dl_packet_init(&packet, NULL);
    size_t sum = 0;
    unsigned packets = 0;
    for (; dl_packet_source_next(source, &packet); dl_packet_clear(&packet), packets++) {
        assert_int_equal(packet.offset, sum);
        assert_true(packet.data.size <= MOST + ROOM);
        assert_int_equal(packet.cut, false);
        assert_int_equal(packet.synced, packets == 0);
        sum += packet.data.size;
        assert_int_equal(packet.final, sum == warc.size);
    }
    assert_int_equal(sum, warc.size);
    assert_int_equal(packets, 3);
    dl_packet_release(&packet);
    dl_packet_source_free(source);
    dl_reader *reader = reader_of(path);
    assert_span(expect_page(reader, NULL).url, "https://news.example/1");
    expect_end(reader);
    dl_buffer_release(&warc);
}

/* A dictionary larger than 16 MiB is none, and the file is read without. */
static void a_dictionary_has_a_largest_size(void **state) {
    (void)state;
    dl_buffer record, warc;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    append_page_record(&record, 1, 100);
    for (unsigned more = 0; more < 2; more++) {
        unsigned size = (16 << 20) + more;
        const char head[] = {
            0x5D, 0x2A, 0x4D, 0x18, (char)size, (char)(size >> 8), (char)(size >> 16), (char)(size >> 24)};
        dl_buffer_clear(&warc);
        dl_buffer_append(&warc, dl_span_of(head, sizeof head));
        assert_true(dl_buffer_reserve(&warc, size));
        memset(warc.data + warc.size, 'x', size);
        warc.size += size;
        append_zstd(&warc, dl_buffer_span(&record));
        dl_reader *reader = reader_of(write_file("dictionary.warc.zst", dl_buffer_span(&warc)));
        if (!more) expect_page(reader, NULL);
        if (more) expect_error(reader, DL_CAPTURE_ERROR_NOT_A_PAGE);
        expect_end(reader);
    }
    dl_buffer_release(&record);
    dl_buffer_release(&warc);
}

/* --- inputs --- */

/* Folders in folders are entered 128 deep; what lies deeper is told, and reading goes on. */
static void folders_have_a_greatest_depth(void **state) {
    (void)state;
    enum { MOST = 128, DEEPEST = 130 };
    char path[1024];
    int size = snprintf(path, sizeof path, "%s/deep", scratch);
    for (unsigned depth = 1; depth <= DEEPEST; depth++) {
        assert_int_equal(mkdir(path, 0777), 0);
        snprintf(path + size, sizeof path - (size_t)size, "/a.html");
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        fputs("<p>page", file);
        fclose(file);
        size += snprintf(path + size, sizeof path - (size_t)size, "/b");
    }
    snprintf(path, sizeof path, "%s/deep", scratch);
    dl_reader *reader = reader_of(path);
    write_file("after.html", DL_SPAN("<p>after"));
    assert_true(
        dl_reader_add(reader, dl_span_from_string(in_scratch("after.html")), DL_SPAN_NONE, DL_SPAN_NONE));
    for (unsigned depth = 1; depth <= MOST; depth++) expect_page(reader, "<p>page");
    expect_error(reader, DL_CAPTURE_ERROR_READ_FAILED);
    expect_page(reader, "<p>after");
    expect_end(reader);
}

static void lines_of_manifests_have_a_greatest_length(void **state) {
    (void)state;
    enum { MOST = 64 << 10 };
    write_file("listed.html", DL_SPAN("<p>listed"));
    dl_buffer manifest;
    dl_buffer_init(&manifest, 0, NULL);
    for (size_t size = MOST; size <= MOST + 1; size++) {
        dl_buffer_clear(&manifest);
        dl_buffer_append_format(&manifest, "%s\thttps://a.example/", in_scratch("listed.html"));
        while (manifest.size < size) dl_buffer_append_byte(&manifest, 'x');
        size_t line = manifest.size;
        dl_buffer_append_format(&manifest, "\n%s\thttps://b.example/\n", in_scratch("listed.html"));
        dl_reader *reader = dl_reader_new(NULL, NULL);
        const char *path = write_file("long.tsv", dl_buffer_span(&manifest));
        assert_true(dl_reader_add_manifest(reader, dl_span_from_string(path)));
        if (size == MOST) {
            dl_capture capture = expect_page(reader, "<p>listed");
            assert_int_equal(capture.url.size, line - strlen(in_scratch("listed.html")) - 1);
        } else {
            expect_error(reader, DL_CAPTURE_ERROR_BAD_MANIFEST);
        }
        if (size == MOST) assert_span(expect_page(reader, "<p>listed").url, "https://b.example/");
        dl_reader_free(reader);
    }
    dl_buffer_release(&manifest);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(page_files_at_the_limit),
        cmocka_unit_test(pages_in_records_at_the_limit),
        cmocka_unit_test(dumps_at_the_limit),
        cmocka_unit_test(headers_of_records_at_the_limit),
        cmocka_unit_test(headers_of_messages_at_the_limit),
        cmocka_unit_test(defaults_are_filled_in),
        cmocka_unit_test(little_is_unpacked_in_vain),
        cmocka_unit_test(packets_have_a_largest_size),
        cmocka_unit_test(a_dictionary_has_a_largest_size),
        cmocka_unit_test(folders_have_a_greatest_depth),
        cmocka_unit_test(lines_of_manifests_have_a_greatest_length),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
