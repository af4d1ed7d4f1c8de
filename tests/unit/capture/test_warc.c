/* WARCs written byte by byte: what is a page, what is skipped, what happens to damaged ones. */
#include "files.h"

#include "capture/headers.h"
#include "capture/warc.h"

/* One record with bare line feeds, folded headers and brackets in the URL, as version 1.0 allowed them. */
#define OLD_RECORD                                                                                           \
    "WARC/1.0\n"                                                                                             \
    "WARC-Type: response\n"                                                                                  \
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\n"                                      \
    "WARC-Date: 2013-02-01T00:00:00Z\n"                                                                      \
    "warc-target-uri: <http://old.example/a>\n"                                                              \
    "Content-Type: application/http;\n"                                                                      \
    "\tmsgtype=response\n"                                                                                   \
    "WARC-Payload-Digest: sha1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567\n"                                           \
    "Content-Length: 95\n"                                                                                   \
    "\n"                                                                                                     \
    "HTTP/1.0 200 OK\n"                                                                                      \
    "X-Other: 1\n"                                                                                           \
    "Content-Type: TEXT/html;\n"                                                                             \
    "  Charset=\"koi8-r\"\n"                                                                                 \
    "\n"                                                                                                     \
    "<p>old page 1234567890\n"                                                                               \
    "\n\n"

static void a_record_of_version_1_0(void **state) {
    (void)state;
    dl_reader *reader = reader_of(write_file("old.warc", DL_SPAN(OLD_RECORD OLD_RECORD)));
    for (unsigned i = 0; i < 2; i++) {
        dl_capture capture = expect_page(reader, "<p>old page 1234567890\n");
        assert_int_equal(capture.offset, i * (sizeof OLD_RECORD - 1));
        assert_true(capture.has_offset);
        assert_span(capture.record_id, "urn:uuid:00000000-0000-4000-8000-000000000001");
        assert_span(capture.url, "http://old.example/a");
        assert_span(capture.captured, "2013-02-01T00:00:00Z");
        assert_span(capture.media_type, "text/html");
        assert_span(capture.charset, "koi8-r");
        assert_span(capture.digest, "sha1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    }
    expect_end(reader);
}

static void only_pages_come_out(void **state) {
    (void)state;
    dl_buffer warc;
    dl_buffer_init(&warc, 0, NULL);
    dl_span page = DL_SPAN("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>");
    const char *url = "https://a.example/";
    append_record(&warc, "warcinfo", NULL, "", DL_SPAN("software: a test\r\n"));
    append_record(&warc, "request", url, "Content-Type: application/http;msgtype=request\r\n",
                  DL_SPAN("GET / HTTP/1.1\r\n\r\n"));
    append_record(&warc, "metadata", url, "", DL_SPAN("x: y\r\n"));
    append_record(&warc, "revisit", url, HTTP_RECORD, page);
    append_record(&warc, "conversion", url, HTTP_RECORD, page);
    append_record(&warc, "response", "dns:a.example", "Content-Type: text/dns\r\n", DL_SPAN("20240503\n"));
    append_record(&warc, "response", url, HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"));
    append_record(&warc, "response", url, HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>moved"));
    append_record(&warc, "response", url, HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone"));
    append_record(&warc, "response", url, HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\x89PNG\r\n\x1A\n\0\0"));
    append_record(&warc, "response", url, HTTP_RECORD,
                  DL_SPAN("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
    append_record(&warc, "resource", url, "Content-Type: image/gif\r\n", DL_SPAN("GIF8"));
    append_record(&warc, "resource", url, "Content-Type: text/html; charset=latin1\r\n",
                  DL_SPAN("<p>resource"));
    append_record(&warc, "response", url, HTTP_RECORD, DL_SPAN("HTTP/1.1 203\r\n\r\n<!doctype html>no type"));
    append_record(&warc, "response", url, HTTP_RECORD, DL_SPAN("HTTP/1.1 200 OK\r\n\r\nno type, no markup"));
    append_record(&warc, "response", url, HTTP_RECORD "WARC-Truncated: length\r\n", page);
    dl_reader *reader = reader_of(write_file("kinds.warc", dl_buffer_span(&warc)));
    dl_capture capture = expect_page(reader, "<p>resource");
    assert_span(capture.charset, "latin1");
    expect_page(reader, "<!doctype html>no type");
    capture = expect_page(reader, "<p>");
    assert_true(capture.truncated);
    expect_end(reader);
    dl_buffer_release(&warc);
}

/* The same records, packed in each of the ways that are in use. */
static void all_packings_give_the_same(void **state) {
    (void)state;
    enum { PAGES = 400 };
    dl_buffer record, plain, gzip, zstd, one_gzip, one_zstd, lz4;
    dl_buffer *all[] = {&record, &plain, &gzip, &zstd, &one_gzip, &one_zstd, &lz4};
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    uint64_t plain_at[PAGES], gzip_at[PAGES], zstd_at[PAGES];
    for (unsigned i = 0; i < PAGES; i++) {
        dl_buffer_clear(&record);
        plain_at[i] = plain.size, gzip_at[i] = gzip.size, zstd_at[i] = zstd.size;
        append_page_record(&record, i, i * 37 % 9000);
        dl_buffer_append(&plain, dl_buffer_span(&record));
        append_gzip(&gzip, dl_buffer_span(&record));
        append_zstd(&zstd, dl_buffer_span(&record));
        append_lz4(&lz4, dl_buffer_span(&record));
    }
    append_gzip(&one_gzip, dl_buffer_span(&plain));
    append_zstd(&one_zstd, dl_buffer_span(&plain));
    write_file("0.warc", dl_buffer_span(&plain));
    write_file("1.warc.gz", dl_buffer_span(&gzip));
    write_file("2.warc.zst", dl_buffer_span(&zstd));
    write_file("3.warc.gz", dl_buffer_span(&one_gzip));
    write_file("4.warc.zst", dl_buffer_span(&one_zstd));
    write_file("5.warc.lz4", dl_buffer_span(&lz4));
    static const char *const names[] = {"0.warc",    "1.warc.gz",  "2.warc.zst",
                                        "3.warc.gz", "4.warc.zst", "5.warc.lz4"};
    const uint64_t *offsets[] = {plain_at, gzip_at, zstd_at, plain_at, plain_at, plain_at};
    for (size_t kind = 0; kind < DL_COUNT_OF(names); kind++) {
        dl_reader *reader = reader_of(in_scratch(names[kind]));
        for (unsigned i = 0; i < PAGES; i++) {
            char start[64];
            int size = snprintf(start, sizeof start, "<!doctype html><title>Page %u</title>", i);
            dl_capture capture = expect_page(reader, NULL);
            assert_span(dl_span_sub(capture.bytes, 0, (size_t)size), start);
            assert_int_equal(capture.bytes.size, (size_t)size + 3 + i * 37 % 9000);
            assert_int_equal(capture.offset, offsets[kind][i]);
        }
        expect_end(reader);
        /* From the middle on. */
        reader = reader_of(in_scratch(names[kind]));
        dl_reader_set_range(reader, offsets[kind][PAGES / 2], 0);
        dl_capture capture = expect_page(reader, NULL);
        assert_int_equal(capture.offset, offsets[kind][PAGES / 2]);
        dl_reader_free(reader);
    }
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

/* A .warc.zst with a dictionary in its first frame, itself packed. */
static void a_zstd_dictionary_is_used(void **state) {
    (void)state;
    dl_span dictionary = DL_SPAN("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                                 "<!doctype html><title>Page </title><p>WARC/1.1\r\nWARC-Type: response\r\n");
    dl_buffer record, packed_dictionary, warc;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&packed_dictionary, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    append_zstd(&packed_dictionary, dictionary);
    append_string(&warc, "\x5D\x2A\x4D\x18");
    for (unsigned i = 0; i < 4; i++) dl_buffer_append_byte(&warc, (char)(packed_dictionary.size >> (8 * i)));
    dl_buffer_append(&warc, dl_buffer_span(&packed_dictionary));
    ZSTD_CCtx *context = ZSTD_createCCtx();
    for (unsigned i = 0; i < 3; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, 100);
        size_t room = ZSTD_compressBound(record.size);
        dl_buffer_reserve(&warc, room);
        warc.size += ZSTD_compress_usingDict(context, warc.data + warc.size, room, record.data, record.size,
                                             dictionary.data, dictionary.size, 3);
    }
    ZSTD_freeCCtx(context);
    dl_reader *reader = reader_of(write_file("dictionary.warc.zst", dl_buffer_span(&warc)));
    for (unsigned i = 0; i < 3; i++) expect_page(reader, NULL);
    expect_end(reader);
    dl_buffer_release(&record);
    dl_buffer_release(&packed_dictionary);
    dl_buffer_release(&warc);
}

/* Cut at every place, a WARC gives the whole pages before the cut and one error after them. */
static void cut_warcs(void **state) {
    (void)state;
    for (unsigned packed = 0; packed < 2; packed++) {
        dl_buffer record, warc;
        dl_buffer_init(&record, 0, NULL);
        dl_buffer_init(&warc, 0, NULL);
        uint64_t starts[4];
        for (unsigned i = 0; i < 3; i++) {
            dl_buffer_clear(&record);
            append_page_record(&record, i, 50);
            starts[i] = warc.size;
            if (packed) {
                append_gzip(&warc, dl_buffer_span(&record));
            } else {
                dl_buffer_append(&warc, dl_buffer_span(&record));
            }
        }
        starts[3] = warc.size;
        /* Line ends after the last block may be missing. */
        size_t slack = packed ? 0 : 4;
        for (size_t cut = starts[1] + 1; cut < warc.size - slack; cut += 7) {
            dl_reader *reader = reader_of(write_file("cut.warc", dl_span_sub(dl_buffer_span(&warc), 0, cut)));
            unsigned whole = 0;
            while (whole < 3 && cut + slack >= starts[whole + 1]) whole++;
            for (unsigned i = 0; i < whole; i++) expect_page(reader, NULL);
            if (packed &&
                cut + 12 >= starts[whole + 1]) { /* only the member's trailer is cut, or line ends */
                dl_capture capture = expect_page(reader, NULL);
                assert_true(capture.truncated);
                assert_span(capture.truncated_by, "the archive ends within the packed record");
                assert_int_equal(capture.offset, starts[whole]);
            } else if (cut > starts[whole]) {
                dl_capture capture = expect_error(reader, DL_CAPTURE_ERROR_TRUNCATED);
                assert_int_equal(capture.offset, starts[whole]);
                assert_true(capture.has_offset);
            }
            expect_end(reader);
        }
        dl_buffer_release(&record);
        dl_buffer_release(&warc);
    }
}

/* Damage in the second of three records: the first and third are read. */
static void reading_goes_on_after_damage(void **state) {
    (void)state;
    dl_buffer record, warc;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    size_t second = 0, third = 0;
    for (unsigned i = 0; i < 3; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, 500);
        if (i == 1) second = warc.size;
        if (i == 2) third = warc.size;
        append_gzip(&warc, dl_buffer_span(&record));
    }
    for (size_t at = second + 10; at < third; at += 11) { /* behind the fixed header of the member */
        warc.data[at] ^= 0x55;
        dl_reader *reader = reader_of(write_file("damaged.warc.gz", dl_buffer_span(&warc)));
        assert_span(expect_page(reader, NULL).url, "https://news.example/0");
        dl_capture capture;
        assert_true(dl_reader_next(reader, &capture));
        assert_int_equal(capture.kind, DL_CAPTURE_ERROR);
        assert_int_equal(capture.offset, second);
        assert_span(expect_page(reader, NULL).url, "https://news.example/2");
        expect_end(reader);
        warc.data[at] ^= 0x55;
    }
    dl_buffer_clear(&warc);
    for (unsigned i = 0; i < 3; i++) {
        if (i == 1) append_string(&warc, "rubbish where a record should be\r\nWARC/ is not one\r\n");
        append_page_record(&warc, i, 500);
    }
    dl_reader *reader = reader_of(write_file("damaged.warc", dl_buffer_span(&warc)));
    expect_page(reader, NULL);
    expect_error(reader, DL_CAPTURE_ERROR_BAD_RECORD);
    expect_page(reader, NULL);
    expect_page(reader, NULL);
    expect_end(reader);
    dl_buffer_release(&record);
    dl_buffer_release(&warc);
}

/* Damage in the last record is not taken for an end of the file that is missing, and no page with a wrong
 * text comes out, also where it hides the end of the compressed stream. */
static void a_damaged_last_member_is_not_cut(void **state) {
    (void)state;
    dl_buffer record, warc;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    size_t last = 0;
    for (unsigned i = 0; i < 2; i++) {
        last = warc.size;
        dl_buffer_clear(&record);
        append_page_record(&record, i, 300);
        append_gzip(&warc, dl_buffer_span(&record));
    }
    for (size_t at = last + 10; at < warc.size; at++) {
        for (unsigned bytes = 1; bytes <= 8; bytes *= 2) {
            char kept[8];
            size_t count = warc.size - at < bytes ? warc.size - at : bytes;
            memcpy(kept, warc.data + at, count);
            for (size_t i = 0; i < count; i++) warc.data[at + i] = (char)(warc.data[at + i] ^ 0xFF);
            dl_reader *reader = reader_of(write_file("damaged.warc.gz", dl_buffer_span(&warc)));
            expect_page(reader, NULL);
            assert_int_equal(expect_error(reader, DL_CAPTURE_ERROR_DAMAGED).offset, last);
            expect_end(reader);
            memcpy(warc.data + at, kept, count);
        }
    }
    dl_buffer_release(&record);
    dl_buffer_release(&warc);
}

/* The mark of the last block is gone, and what is left makes no byte: only the size at the end shows that all
 * of the member is there. */
static void a_last_member_without_its_last_block(void **state) {
    (void)state;
    struct libdeflate_compressor *store = libdeflate_alloc_compressor(0);
    dl_buffer record, warc;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&warc, 0, NULL);
    for (unsigned i = 0; i < 40; i++) { /* it is the checksum that is then taken for the head of a block */
        dl_buffer_clear(&record);
        dl_buffer_clear(&warc);
        append_page_record(&record, i, 300);
        append_gzip(&warc, dl_buffer_span(&record));
        size_t last = warc.size, room = libdeflate_gzip_compress_bound(store, record.size);
        assert_true(dl_buffer_reserve(&warc, room));
        warc.size += libdeflate_gzip_compress(store, record.data, record.size, warc.data + last, room);
        assert_int_equal(warc.data[last + 10], 1);
        warc.data[last + 10] = 0;
        dl_reader *reader = reader_of(write_file("damaged.warc.gz", dl_buffer_span(&warc)));
        expect_page(reader, NULL);
        assert_int_equal(expect_error(reader, DL_CAPTURE_ERROR_DAMAGED).offset, last);
        expect_end(reader);
    }
    libdeflate_free_compressor(store);
    dl_buffer_release(&record);
    dl_buffer_release(&warc);
}

/* A record whose Content-Length reaches into the next one costs only itself, wherever packets are cut. */
static void a_length_that_is_too_large_costs_one_record(void **state) {
    (void)state;
    enum { PAGES = 200, PAGE_BYTES = 3000 };
    static const char *const lengths[] = {"3300",   "4000",    "9000",     "150000",
                                          "400000", "3000000", "70000000", "99999999999999"};
    for (unsigned kind = 0; kind < 3;
         kind++) { /* plain; all in one member; a wrong request, not a response */
        for (size_t l = 0; l < DL_COUNT_OF(lengths); l++) {
            dl_buffer record, warc;
            dl_buffer_init(&record, 0, NULL);
            dl_buffer_init(&warc, 0, NULL);
            for (unsigned i = 0; i < PAGES; i++) {
                if (i % 2) {
                    append_string(&warc, "WARC/1.1\r\nWARC-Type: ");
                    append_string(&warc, kind == 2 ? "request" : "response");
                    append_string(&warc, "\r\nWARC-Target-URI: https://wrong.example/\r\n" HTTP_RECORD
                                         "Content-Length: ");
                    append_string(&warc, lengths[l]);
                    append_string(&warc,
                                  "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x\r\n\r\n");
                }
                append_page_record(&warc, i, PAGE_BYTES);
            }
            if (kind == 1) {
                append_gzip(&record, dl_buffer_span(&warc));
            } else {
                dl_buffer_append(&record, dl_buffer_span(&warc));
            }
            dl_reader *reader = reader_of(write_file("overrun.warc", dl_buffer_span(&record)));
            dl_capture capture;
            unsigned pages = 0, errors = 0;
            while (dl_reader_next(reader, &capture)) {
                if (capture.kind == DL_CAPTURE_ERROR) {
                    assert_int_equal(capture.error, DL_CAPTURE_ERROR_BAD_RECORD);
                    errors++;
                    continue;
                }
                char url[64];
                snprintf(url, sizeof url, "https://news.example/%u", pages++);
                assert_span(capture.url, url);
            }
            assert_int_equal(pages, PAGES);
            assert_int_equal(errors, PAGES / 2);
            dl_reader_free(reader);
            dl_buffer_release(&record);
            dl_buffer_release(&warc);
        }
    }
}

/* A record that holds a packed WARC, stored so that its bytes lie open: cuts may fall into it, and nothing of
 * it may come out.  With and without packing, larger than a packet. */
static void a_warc_in_a_warc_stays_there(void **state) {
    (void)state;
    dl_buffer inner, inner_plain, record, warc;
    dl_buffer *all[] = {&inner, &inner_plain, &record, &warc};
    for (size_t i = 0; i < 4; i++) dl_buffer_init(all[i], 0, NULL);
    for (unsigned i = 0; i < 300; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, 3000);
        append_gzip(&inner, dl_buffer_span(&record));
        dl_buffer_append(&inner_plain, dl_buffer_span(&record));
    }
    struct libdeflate_compressor *store = libdeflate_alloc_compressor(0);
    static const char *const urls[] = {"https://a.example/inner.warc.gz", "https://a.example/", "urn:inner"};
    for (unsigned packed = 0; packed < 2; packed++) {
        for (unsigned which = 0; which < 3; which++) {
            dl_buffer_clear(&warc);
            for (unsigned i = 0; i < 3; i++) {
                dl_buffer_clear(&record);
                if (i == 1) {
                    dl_buffer block;
                    dl_buffer_init(&block, 0, NULL);
                    append_string(&block, which == 1
                                              ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>outer"
                                              : "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\n\r\n");
                    dl_buffer_append(&block, dl_buffer_span(packed ? &inner : &inner_plain));
                    append_record(&record, "response", urls[which], HTTP_RECORD, dl_buffer_span(&block));
                    dl_buffer_release(&block);
                } else {
                    append_page_record(&record, 1000 + i, 100);
                }
                if (packed) {
                    size_t room = libdeflate_gzip_compress_bound(store, record.size);
                    dl_buffer_reserve(&warc, room);
                    warc.size += libdeflate_gzip_compress(store, record.data, record.size,
                                                          warc.data + warc.size, room);
                } else {
                    dl_buffer_append(&warc, dl_buffer_span(&record));
                }
            }
            assert_true(warc.size > 600000);
            dl_reader *reader = reader_of(write_file("nested.warc", dl_buffer_span(&warc)));
            assert_span(expect_page(reader, NULL).url, "https://news.example/1000");
            if (which == 1) assert_span(expect_page(reader, NULL).url, "https://a.example/");
            dl_capture capture;
            assert_true(dl_reader_next(reader, &capture));
            assert_span(capture.url, "https://news.example/1002");
            expect_end(reader);
        }
    }
    libdeflate_free_compressor(store);
    for (size_t i = 0; i < 4; i++) dl_buffer_release(all[i]);
}

static void pages_over_the_limit_in_warcs(void **state) {
    (void)state;
    dl_capture_limits limits = {.max_page_bytes = 200000, .max_header_bytes = 4096};
    for (unsigned packed = 0; packed < 2; packed++) {
        for (size_t large = 200000; large <= 3000000; large *= 15) {
            dl_buffer record, warc;
            dl_buffer_init(&record, 0, NULL);
            dl_buffer_init(&warc, 0, NULL);
            for (unsigned i = 0; i < 3; i++) {
                dl_buffer_clear(&record);
                append_page_record(&record, i, i == 1 ? large : 500);
                if (packed) {
                    append_gzip(&warc, dl_buffer_span(&record));
                } else {
                    dl_buffer_append(&warc, dl_buffer_span(&record));
                }
            }
            write_file("large.warc", dl_buffer_span(&warc));
            dl_reader *reader = dl_reader_new(&limits, NULL);
            dl_reader_add(reader, dl_span_from_string(in_scratch("large.warc")), DL_SPAN_NONE, DL_SPAN_NONE);
            expect_page(reader, NULL);
            dl_capture capture = expect_error(reader, DL_CAPTURE_ERROR_TOO_LARGE);
            assert_span(capture.url, "https://news.example/1");
            expect_page(reader, NULL);
            expect_end(reader);
            dl_buffer_release(&record);
            dl_buffer_release(&warc);
        }
    }
}

static void headers_are_read(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span rest = DL_SPAN("A:1\r\nno colon\nB :  two\r\n words \n\tmore\r\n: nameless\nC:\n\n"), name, value;
    assert_int_equal(dl_headers_end(rest), rest.size);
    assert_true(dl_next_header(&rest, &name, &value));
    assert_span(name, "A");
    assert_span(value, "1");
    assert_true(dl_next_header(&rest, &name, &value));
    assert_span(name, "B");
    assert_span(dl_unfold_header(&arena, value), "two words more");
    assert_true(dl_next_header(&rest, &name, &value));
    assert_span(name, "C");
    assert_span(value, "");
    assert_false(dl_next_header(&rest, &name, &value));
    dl_span charset;
    assert_span(dl_media_type(&arena, DL_SPAN("Text/HTML;x=y; CharSet = 'a' "), &charset), "text/html");
    assert_span(charset, "a");
    assert_span(dl_media_type(&arena, DL_SPAN("text/html charset=b"), &charset), "text/html");
    assert_span(charset, "b");
    assert_false(dl_span_present(dl_media_type(&arena, DL_SPAN(""), &charset)));
    dl_arena_release(&arena);
}

/* The time as indexes write it is a time, and anything else is given as it is. */
static void times_of_fourteen_digits(void **state) {
    (void)state;
    static const char *const times[][2] = {{"20240503181908", "2024-05-03T18:19:08Z"},
                                           {"20241303181908", "20241303181908"},
                                           {"2024050318190", "2024050318190"},
                                           {"2024-05-03", "2024-05-03"},
                                           {"yesterday, 4pm", "yesterday, 4pm"}};
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(times); i++) {
        dl_warc_record record;
        dl_span head = dl_arena_format(
            &arena, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: %s\r\nContent-Length: 0\r\n\r\n",
            times[i][0]);
        assert_int_equal(dl_warc_parse(head, 4096, &arena, &record), DL_WARC_OK);
        assert_span(record.date, times[i][1]);
    }
    dl_arena_release(&arena);
}

/* Whatever is done to a WARC, the reader comes to an end, and within its bounds. */
static void mutated_warcs(void **state) {
    (void)state;
    dl_buffer record, warcs[3];
    dl_buffer_init(&record, 0, NULL);
    for (unsigned kind = 0; kind < 3; kind++) {
        dl_buffer_init(&warcs[kind], 0, NULL);
        for (unsigned i = 0; i < 6; i++) {
            dl_buffer_clear(&record);
            append_page_record(&record, i, i * 100);
            if (kind == 0) dl_buffer_append(&warcs[kind], dl_buffer_span(&record));
            if (kind == 1) append_gzip(&warcs[kind], dl_buffer_span(&record));
            if (kind == 2) append_zstd(&warcs[kind], dl_buffer_span(&record));
        }
    }
    uint32_t seed = 12345;
    for (unsigned round = 0; round < 900; round++) {
        dl_buffer *from = &warcs[round % 3];
        dl_buffer_clear(&record);
        dl_buffer_append(&record, dl_buffer_span(from));
        for (unsigned change = 0; change < 1 + round % 7; change++) {
            seed = seed * 1664525u + 1013904223u;
            size_t at = (seed >> 8) % record.size;
            seed = seed * 1664525u + 1013904223u;
            switch (seed >> 28) {
            case 0:
                record.size = at + 1;
                break; /* cut */
            case 1:
                memset(record.data + at, 0, record.size - at < 30 ? record.size - at : 30);
                break;
            case 2:
                memmove(record.data + at, record.data + record.size / 2, (record.size - at) / 2);
                break;
            case 3:
                record.data[at] = '\n';
                break;
            case 4:
                record.data[at] = '9';
                break;
            default:
                record.data[at] ^= (char)(1 << (seed >> 16) % 8);
                break;
            }
        }
        dl_reader *reader = reader_of(write_file("mutated.warc", dl_buffer_span(&record)));
        dl_capture capture;
        unsigned captures = 0;
        size_t sum = 0;
        while (dl_reader_next(reader, &capture)) {
            for (size_t i = 0; i < capture.bytes.size; i++) sum += (unsigned char)capture.bytes.data[i];
            assert_true(++captures < 100);
        }
        assert_true(sum < SIZE_MAX);
        dl_reader_free(reader);
    }
    dl_buffer_release(&record);
    for (unsigned kind = 0; kind < 3; kind++) dl_buffer_release(&warcs[kind]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_of_version_1_0),
        cmocka_unit_test(only_pages_come_out),
        cmocka_unit_test(all_packings_give_the_same),
        cmocka_unit_test(a_zstd_dictionary_is_used),
        cmocka_unit_test(cut_warcs),
        cmocka_unit_test(reading_goes_on_after_damage),
        cmocka_unit_test(a_damaged_last_member_is_not_cut),
        cmocka_unit_test(a_last_member_without_its_last_block),
        cmocka_unit_test(a_length_that_is_too_large_costs_one_record),
        cmocka_unit_test(a_warc_in_a_warc_stays_there),
        cmocka_unit_test(pages_over_the_limit_in_warcs),
        cmocka_unit_test(headers_are_read),
        cmocka_unit_test(times_of_fourteen_digits),
        cmocka_unit_test(mutated_warcs),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
