/* What is fetched is in whole records, at each moment at which the writer may end: files are read back, cut
 * at every byte, left by a writer that was killed, and filled up to limits. */
#include "files.h"

#include "capture/index_line.h"
#include "capture/warc_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/wait.h>

#define HEAD "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
#define PAGE "<!doctype html><p>Hello"

static int64_t the_time_ms; /* what the folders of these tests take for the time */

static int64_t tell_time(void *context) {
    (void)context;
    return the_time_ms;
}

static dl_warc_folder_options some_options(void) {
    return (dl_warc_folder_options){.operator_contact = "Ann\r\nEvil: yes",
                                    .user_agent = "dateline/1 (+https://a.example/)",
                                    .robots = "classic",
                                    .now_ms = tell_time};
}

static dl_kept_exchange some_exchange(void) {
    return (dl_kept_exchange){.url = DL_SPAN("https://a.example/1"),
                              .date_ms = 1777803630456, /* 2026-05-03T10:20:30.456Z */
                              .request = DL_SPAN("GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n"),
                              .head = DL_SPAN(HEAD),
                              .body = DL_SPAN(PAGE),
                              .address = DL_SPAN("192.0.2.7"),
                              .protocol = "http/1.1",
                              .metadata_json = DL_SPAN("{\"title\":\"Hello\"}")};
}

/* A folder of the test's own, empty at first. */
static dl_warc_folder *open_folder(const char *name, const dl_warc_folder_options *options) {
    dl_warc_folder *folder;
    char message[200];
    the_time_ms = 1777803630456;
    if (dl_warc_folder_open(dl_span_from_string(in_scratch(name)), options, &folder, message,
                            sizeof message) != DL_WARC_FOLDER_OK)
        fail_msg("%s", message);
    return folder;
}

static void add(dl_warc_folder *folder, const dl_kept_exchange *exchange, dl_kept *kept) {
    if (dl_warc_folder_add(folder, exchange, kept, NULL) != DL_WARC_FOLDER_OK)
        fail_msg("%s", dl_warc_folder_message(folder));
}

static void close_folder(dl_warc_folder *folder) {
    char message[200];
    if (dl_warc_folder_close(folder, message, sizeof message) != DL_WARC_FOLDER_OK) fail_msg("%s", message);
}

static dl_buffer content_of(const char *path) {
    dl_buffer content;
    FILE *file = fopen(path, "rb");
    dl_buffer_init(&content, 0, NULL);
    if (!file) fail_msg("%s: %s", path, strerror(errno));
    for (;;) {
        assert_true(dl_buffer_reserve(&content, 65536));
        size_t size = fread(content.data + content.size, 1, 65536, file);
        content.size += size;
        if (!size) break;
    }
    fclose(file);
    return content;
}

/* How many names in the folder end so; the last one goes to `found`, if that is not NULL. */
static unsigned count_files(const char *folder, const char *suffix, char found[256]) {
    unsigned count = 0;
    DIR *stream = opendir(in_scratch(folder));
    assert_non_null(stream);
    for (const struct dirent *entry; (entry = readdir(stream));) {
        if (!dl_span_ends_with(dl_span_from_string(entry->d_name), dl_span_from_string(suffix))) continue;
        if (found) snprintf(found, 256, "%s/%.200s", folder, entry->d_name);
        count++;
    }
    closedir(stream);
    return count;
}

/* The index of a file as the command makes it. */
static void append_index(const char *path, dl_span name, dl_buffer *lines) {
    dl_capture_limits limits = {.heads = true};
    dl_reader *reader = dl_reader_new(&limits, NULL);
    dl_capture capture;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    assert_true(dl_reader_add(reader, dl_span_from_string(path), DL_SPAN_NONE, DL_SPAN_NONE));
    while (dl_reader_next(reader, &capture)) {
        assert_int_equal(capture.kind, DL_CAPTURE_RECORD);
        assert_int_not_equal(dl_index_line(&capture, name, &arena, lines), DL_INDEX_NO_MEMORY);
    }
    dl_reader_free(reader);
    dl_arena_release(&arena);
}

/* Each finished file has its index beside it, which is what its records give; nothing else is in the folder.
 */
static unsigned check_folder(const char *folder) {
    unsigned count = 0;
    DIR *stream = opendir(in_scratch(folder));
    assert_non_null(stream);
    for (const struct dirent *entry; (entry = readdir(stream));) {
        char path[512];
        dl_span name = dl_span_from_string(entry->d_name);
        if (name.data[0] == '.') continue;
        if (dl_span_ends_with(name, DL_SPAN(".cdxj"))) continue;
        if (!dl_span_ends_with(name, DL_SPAN(".warc.gz"))) fail_msg("what is %s?", entry->d_name);
        dl_buffer lines, sorted;
        dl_buffer_init(&lines, 0, NULL);
        dl_buffer_init(&sorted, 0, NULL);
        snprintf(path, sizeof path, "%s/%s/%s", scratch, folder, entry->d_name);
        append_index(path, name, &lines);
        assert_true(dl_index_sort(&lines, &sorted));
        snprintf(path, sizeof path, "%s/%s/%s.cdxj", scratch, folder, entry->d_name);
        dl_buffer beside = content_of(path);
        assert_true(beside.size > 0);
        dl_span rest = dl_buffer_span(&beside), line, before = DL_SPAN("");
        for (; dl_span_split(&rest, '\n', &line) && line.size; before = line)
            assert_true(dl_span_compare(before, line) <= 0);
        assert_true(dl_span_equal(dl_buffer_span(&beside), dl_buffer_span(&sorted)));
        dl_buffer_release(&lines);
        dl_buffer_release(&sorted);
        dl_buffer_release(&beside);
        count++;
    }
    closedir(stream);
    assert_int_equal(count_files(folder, ".cdxj", NULL), count);
    return count;
}

/* The records of the only finished file, unpacked. */
static dl_buffer records_of(const char *folder) {
    char name[256];
    dl_buffer packed, records;
    assert_int_equal(count_files(folder, ".warc.gz", name), 1);
    packed = content_of(in_scratch(name));
    dl_buffer_init(&records, 0, NULL);
    size_t made = 0, used = 0;
    struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    for (size_t at = 0; at < packed.size; at += used) {
        assert_true(dl_buffer_reserve(&records, 1 << 20));
        assert_int_equal(libdeflate_gzip_decompress_ex(decompressor, packed.data + at, packed.size - at,
                                                       records.data + records.size, 1 << 20, &used, &made),
                         0);
        records.size += made;
    }
    libdeflate_free_decompressor(decompressor);
    dl_buffer_release(&packed);
    return records;
}

static void assert_has(const dl_buffer *text, const char *wanted) {
    if (!dl_span_contains(dl_buffer_span(text), dl_span_from_string(wanted)))
        fail_msg("%s\n--- is not in ---\n%.*s", wanted, (int)text->size, text->data);
}

/* --- what is written --- */

static void an_exchange_is_three_records(void **state) {
    (void)state;
    dl_warc_folder_options options = some_options();
    dl_warc_folder *folder = open_folder("three", &options);
    dl_kept_exchange exchange = some_exchange();
    dl_kept kept;
    dl_buffer appended;
    dl_buffer_init(&appended, 0, NULL);
    assert_int_equal(count_files("three", "", NULL), 2); /* none before there is something: "." and ".." */
    assert_int_equal(dl_warc_folder_add(folder, &exchange, &kept, &appended), DL_WARC_FOLDER_OK);
    assert_int_equal(dl_warc_folder_sync(folder), DL_WARC_FOLDER_OK);
    char name[256];
    assert_int_equal(count_files("three", ".warc.gz.open", name), 1);
    assert_int_equal(strncmp(name, "three/dateline-20260503102030456-00000-", 39), 0);
    dl_buffer file = content_of(in_scratch(name));
    assert_int_equal(file.size, kept.first_offset + appended.size);
    assert_memory_equal(file.data + kept.first_offset, appended.data, appended.size);
    dl_buffer_release(&file);
    close_folder(folder);
    assert_int_equal(check_folder("three"), 1);
    assert_int_equal(count_files("three", kept.file_name, NULL), 1);

    dl_buffer records = records_of("three");
    assert_has(&records, "WARC/1.1\r\nWARC-Type: warcinfo\r\n");
    assert_has(&records, kept.file_name);
    assert_has(&records, "operator: Ann  Evil: yes\r\n");
    assert_has(&records, "http-header-user-agent: dateline/1 (+https://a.example/)\r\nrobots: classic\r\n");
    assert_has(&records, "WARC-Target-URI: urn:dateline:entry:https://a.example/1\r\n");
    assert_has(&records,
               "Content-Type: application/json\r\nContent-Length: 17\r\n\r\n{\"title\":\"Hello\"}\r\n");
    assert_has(&records, "WARC-Date: 2026-05-03T10:20:30.456Z\r\nWARC-IP-Address: 192.0.2.7\r\n"
                         "WARC-Protocol: http/1.1\r\nWARC-Block-Digest: sha1:");
    /* printf '<!doctype html><p>Hello' | sha1sum, in base 32 */
    assert_has(&records, "WARC-Payload-Digest: sha1:FGFDQAHFHQAQPEKWIZX5ZSKGVTQE4D74\r\n");
    assert_string_equal(kept.payload_digest, "sha1:FGFDQAHFHQAQPEKWIZX5ZSKGVTQE4D74");
    assert_string_equal(kept.date, "2026-05-03T10:20:30.456Z");
    char line[200];
    snprintf(line, sizeof line, "WARC-Record-ID: <%s>\r\nWARC-Target-URI: https://a.example/1\r\n",
             kept.record_id);
    assert_has(&records, line);
    dl_span all = dl_buffer_span(&records);
    size_t entry = dl_span_find(all, DL_SPAN("WARC-Type: metadata"), 0);
    size_t response = dl_span_find(all, DL_SPAN("WARC-Type: response"), 0);
    size_t request = dl_span_find(all, DL_SPAN("WARC-Type: request"), 0);
    assert_true(entry < response && response < request && request != SIZE_MAX);
    snprintf(line, sizeof line, "WARC-Concurrent-To: <%s>\r\n", kept.record_id);
    size_t named = dl_span_find(all, dl_span_from_string(line), 0);
    assert_true(named > entry && named < response);
    assert_true(dl_span_find(all, dl_span_from_string(line), response) > request);
    dl_buffer_release(&records);

    snprintf(line, sizeof line, "three/%.100s", kept.file_name);
    dl_reader *reader = reader_of(in_scratch(line));
    dl_capture capture = expect_page(reader, PAGE);
    assert_int_equal(capture.offset, kept.offset);
    assert_span(capture.record_id, kept.record_id);
    assert_span(capture.captured, "2026-05-03T10:20:30.456Z");
    expect_end(reader);
    dl_buffer_release(&appended);
}

static void what_is_absent_is_not_written(void **state) {
    (void)state;
    dl_warc_folder *folder = open_folder("bare", NULL);
    dl_kept_exchange exchange = {
        .url = DL_SPAN("https://a.example/1"), .date_ms = 0, .head = DL_SPAN("HTTP/1.0 404 No\r\n\r\n")};
    dl_kept kept;
    add(folder, &exchange, &kept);
    close_folder(folder);
    assert_int_equal(check_folder("bare"), 1);
    dl_buffer records = records_of("bare");
    static const char *const absent[] = {"metadata",       "request", "operator", "WARC-IP",  "WARC-Protocol",
                                         "WARC-Truncated", "robots",  "isPartOf", "WARC-Con", "WARC-Refers"};
    for (size_t i = 0; i < DL_COUNT_OF(absent); i++)
        assert_false(dl_span_contains(dl_buffer_span(&records), dl_span_from_string(absent[i])));
    assert_has(&records, "WARC-Date: 1970-01-01T00:00:00.000Z\r\n");
    assert_has(&records, "WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\n"); /* of nothing */
    dl_buffer_release(&records);
}

static void later_versions_of_http_get_a_status_line(void **state) {
    (void)state;
    static const struct {
        const char *head, *kept;
    } heads[] = {
        {"HTTP/2 200\r\ncontent-type: text/html\r\n\r\n",
         "\r\n\r\nHTTP/1.1 200 \r\ncontent-type: text/html\r\n\r\n"},
        {"HTTP/3 200 \r\nx: y\r\n\r\n", "\r\n\r\nHTTP/1.1 200 \r\nx: y\r\n\r\n"},
        {"HTTP/2.0 200 All right\r\nx: y\r\n\r\n", "\r\n\r\nHTTP/1.1 200 All right\r\nx: y\r\n\r\n"},
        {"HTTP/1.0 200\r\nx:y\n\n", "\r\n\r\nHTTP/1.0 200\r\nx:y\n\n"},
    };
    static const struct {
        const char *request, *kept;
    } requests[DL_COUNT_OF(heads)] = {
        {"GET /a%20b HTTP/2\r\nHost: a.example\r\n\r\n",
         "\r\n\r\nGET /a%20b HTTP/1.1\r\nHost: a.example\r\n\r\n"},
        {"GET / HTTP/3\r\n\r\n", "\r\n\r\nGET / HTTP/1.1\r\n\r\n"},
        {"GET / HTTP/1.0\r\n\r\n", "\r\n\r\nGET / HTTP/1.0\r\n\r\n"},
        {"odd\r\n\r\n", "\r\n\r\nodd\r\n\r\n"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(heads); i++) {
        char name[16];
        snprintf(name, sizeof name, "http-%zu", i);
        dl_warc_folder *folder = open_folder(name, NULL);
        dl_kept_exchange exchange = some_exchange();
        exchange.head = dl_span_from_string(heads[i].head);
        exchange.request = dl_span_from_string(requests[i].request);
        exchange.protocol = "h2";
        exchange.truncated = "length";
        add(folder, &exchange, NULL);
        close_folder(folder);
        assert_int_equal(check_folder(name), 1);
        dl_buffer records = records_of(name);
        assert_has(&records, heads[i].kept);
        assert_has(&records, requests[i].kept);
        assert_has(&records, "WARC-Protocol: h2\r\nWARC-Truncated: length\r\n");
        dl_buffer_release(&records);
    }
}

static void a_revisit_names_its_record(void **state) {
    (void)state;
    dl_warc_folder *folder = open_folder("revisit", NULL);
    dl_kept_exchange exchange = some_exchange();
    dl_kept first, again;
    add(folder, &exchange, &first);
    exchange.date_ms += 60000;
    exchange.revisited = (dl_revisited){.record_id = dl_span_from_string(first.record_id),
                                        .url = DL_SPAN("https://a.example/1"),
                                        .date = dl_span_from_string(first.date)};
    exchange.truncated = "time"; /* of a body that is not written */
    add(folder, &exchange, &again);
    assert_string_equal(again.payload_digest, first.payload_digest);
    exchange.head = DL_SPAN("HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n");
    exchange.body = DL_SPAN_NONE;
    exchange.date_ms += 60000;
    add(folder, &exchange, &again);
    assert_string_equal(again.payload_digest, "");
    exchange.date_ms += 60000;
    exchange.revisited.payload_digest = DL_SPAN("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    add(folder, &exchange, &again);
    assert_string_equal(again.payload_digest, "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    close_folder(folder);
    assert_int_equal(check_folder("revisit"), 1);
    dl_buffer records = records_of("revisit");
    char text[400];
    snprintf(text, sizeof text,
             "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n"
             "WARC-Refers-To: <%s>\r\nWARC-Refers-To-Target-URI: https://a.example/1\r\n"
             "WARC-Refers-To-Date: 2026-05-03T10:20:30.456Z\r\n",
             first.record_id);
    assert_has(&records, text);
    assert_has(&records, "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified\r\n");
    assert_has(&records, "Content-Length: 59\r\n\r\n" HEAD "\r\n\r\n"); /* no body */
    assert_false(dl_span_contains(dl_buffer_span(&records), DL_SPAN("WARC-Truncated")));
    dl_buffer_release(&records);
}

static void what_fits_no_record_is_refused(void **state) {
    (void)state;
    dl_warc_folder *folder = open_folder("refused", NULL);
    static const char *const wrong[] = {"is not an http or https",
                                        "is not an http or https",
                                        "has a date",
                                        "has a date",
                                        "has no head",
                                        "has no head",
                                        "has no head",
                                        "has metadata",
                                        "has metadata",
                                        "is a revisit",
                                        "is a revisit",
                                        "another digest",
                                        "with spaces",
                                        "with spaces",
                                        "has no head"};
    dl_buffer large;
    dl_buffer_init(&large, 0, NULL);
    append_string(&large, "HTTP/1.1 200 OK\r\nX: ");
    while (large.size < 256 << 10) dl_buffer_append_byte(&large, 'x');
    append_string(&large, "\r\n\r\n");
    for (size_t i = 0; i < DL_COUNT_OF(wrong); i++) {
        dl_kept_exchange e = some_exchange();
        e.revisited =
            (dl_revisited){DL_SPAN("urn:x"), DL_SPAN("https://a.example/"), DL_SPAN("2024"), DL_SPAN_NONE};
        if (i == 0) e.url = DL_SPAN("ftp://a.example/");
        if (i == 1) e.url = DL_SPAN("https://a.example/\r\nX: y");
        if (i == 2) e.date_ms = -1;
        if (i == 3) e.date_ms = INT64_C(253402300800000);
        if (i == 4) e.head = DL_SPAN_NONE;
        if (i == 5) e.head = DL_SPAN("HTTP/1.1 200 OK\r\n");
        if (i == 6) e.head = DL_SPAN(HEAD "more");
        if (i == 7) e.metadata_json = DL_SPAN("[]");
        if (i == 8) e.metadata_json = DL_SPAN("{");
        if (i == 9) e.revisited.date = DL_SPAN_NONE;
        if (i == 10) e.revisited.url = DL_SPAN("a\r\nb");
        if (i == 11) e.revisited.payload_digest = DL_SPAN("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        if (i == 12) e.address = DL_SPAN("192.0.2.7\n");
        if (i == 13) e.protocol = "h 2";
        if (i == 14) e.head = dl_buffer_span(&large);
        assert_int_equal(dl_warc_folder_add(folder, &e, NULL, NULL), DL_WARC_FOLDER_BAD_EXCHANGE);
        if (!strstr(dl_warc_folder_message(folder), wrong[i])) fail_msg("%s", dl_warc_folder_message(folder));
        assert_null(strpbrk(dl_warc_folder_message(folder), "\r\n"));
    }
    dl_buffer_release(&large);
    close_folder(folder);
    assert_int_equal(count_files("refused", "", NULL), 2);
}

static void a_body_is_the_same_however_it_came(void **state) {
    (void)state;
    dl_span chunked =
        DL_SPAN("HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\nContent-Encoding: gzip\r\n\r\n");
    dl_span plain = DL_SPAN("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
    char digest[DL_SHA1_TEXT_BYTES], other[DL_SHA1_TEXT_BYTES];
    static const struct {
        const char *body;
        bool is_chunked, same;
    } bodies[] = {{"\x1F\x8B\x08 not even gzip", false, true},
                  {"11\r\n\x1F\x8B\x08 not even gzip\r\n0\r\n\r\n", true, true},
                  {"3\r\n\x1F\x8B\x08\r\nE\r\n not even gzip\r\n0\r\nX: y\r\n\r\n", true, true},
                  {"\x1F\x8B\x08 not even gzip", true, true}, /* joined, though the head is as it was */
                  {"\x1F\x8B\x08 not even gzip.", false, false},
                  {"", false, false},
                  {"11\r\n\x1F\x8B\x08 not", true, false}};
    dl_span wanted = dl_digest_of(DL_SPAN("\x1F\x8B\x08 not even gzip"), digest);
    for (size_t i = 0; i < DL_COUNT_OF(bodies); i++) {
        dl_span got = dl_warc_entity_digest(bodies[i].is_chunked ? chunked : plain,
                                            dl_span_from_string(bodies[i].body), other);
        assert_int_equal(got.size, DL_SHA1_TEXT_BYTES);
        assert_int_equal(dl_span_equal(wanted, got), bodies[i].same);
    }
    dl_span nothing = dl_warc_entity_digest(DL_SPAN("no head"), DL_SPAN_NONE, other);
    assert_span(nothing, "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ");
}

/* --- files --- */

static void a_full_file_is_followed_by_another(void **state) {
    (void)state;
    dl_warc_folder_options options = some_options();
    dl_kept kept;
    char names[3][DL_WARC_NAME_BYTES];
    dl_kept_exchange exchange = some_exchange();
    dl_buffer one;
    dl_buffer_init(&one, 0, NULL);
    dl_warc_folder *folder = open_folder("size", &options);
    assert_int_equal(dl_warc_folder_add(folder, &exchange, &kept, &one), DL_WARC_FOLDER_OK);
    close_folder(folder);
    options.max_bytes = kept.first_offset + 2 * one.size + 4; /* dates and names pack a little differently */
    dl_buffer_release(&one);
    folder = open_folder("full", &options);
    for (unsigned i = 0; i < 3; i++) {
        add(folder, &exchange, &kept);
        exchange.date_ms++;
        memcpy(names[i], kept.file_name, sizeof names[i]);
    }
    assert_string_equal(names[0], names[1]);
    assert_string_not_equal(names[1], names[2]);
    assert_non_null(strstr(names[2], "-00001-"));
    assert_int_equal(count_files("full", ".warc.gz", NULL), 1); /* finished at once */
    close_folder(folder);
    assert_int_equal(check_folder("full"), 2);
    options.max_bytes = 1; /* an exchange is never cut */
    folder = open_folder("tiny", &options);
    for (unsigned i = 0; i < 3; i++) add(folder, &exchange, NULL);
    close_folder(folder);
    assert_int_equal(check_folder("tiny"), 3);
}

static void an_old_file_is_finished(void **state) {
    (void)state;
    dl_warc_folder_options options = some_options();
    options.max_seconds = 60;
    options.prefix = "a.b_C-1";
    dl_kept_exchange exchange = some_exchange();
    dl_kept first, second;
    dl_warc_folder *folder = open_folder("old", &options);
    add(folder, &exchange, &first);
    the_time_ms += 59999;
    add(folder, &exchange, &second);
    assert_string_equal(first.file_name, second.file_name);
    assert_int_equal(strncmp(first.file_name, "a.b_C-1-2026", 12), 0);
    assert_false(dl_warc_folder_is_due(folder));
    the_time_ms++;
    add(folder, &exchange, &second);
    assert_string_not_equal(first.file_name, second.file_name);
    assert_int_equal(count_files("old", ".warc.gz", NULL), 1);
    the_time_ms += 60000;
    assert_true(dl_warc_folder_is_due(folder));
    assert_int_equal(dl_warc_folder_rotate(folder), DL_WARC_FOLDER_OK);
    assert_int_equal(count_files("old", ".warc.gz", NULL), 2);
    add(folder, &exchange, &first);
    the_time_ms -= 3600000; /* the clock is put back: that file would not be old for an hour */
    add(folder, &exchange, &second);
    assert_string_not_equal(first.file_name, second.file_name);
    assert_int_equal(dl_warc_folder_rotate(folder), DL_WARC_FOLDER_OK);
    assert_int_equal(dl_warc_folder_rotate(folder), DL_WARC_FOLDER_OK);
    close_folder(folder);
    assert_int_equal(check_folder("old"), 4);
}

static void a_folder_that_cannot_be_had_says_why(void **state) {
    (void)state;
    dl_warc_folder *folder;
    char message[300], path[400];
    write_file("a-file", DL_SPAN("x"));
    static const struct {
        const char *path, *prefix, *wanted;
    } cases[] = {{"a-file", NULL, "cannot be opened: Not a directory"},
                 {"missing/below", NULL, "cannot be created: No such file"},
                 {"prefix", "a/b", "the prefix"},
                 {"prefix", ".a", "the prefix"},
                 {"prefix", "", "the prefix"},
                 {"new\nline/below", NULL, "new?line/below: the directory cannot be created"}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_warc_folder_options options = {.prefix = cases[i].prefix};
        snprintf(path, sizeof path, "%s", in_scratch(cases[i].path));
        assert_int_equal(
            dl_warc_folder_open(dl_span_from_string(path), &options, &folder, message, sizeof message),
            DL_WARC_FOLDER_FAILED);
        assert_null(folder);
        if (!strstr(message, cases[i].wanted)) fail_msg("%s", message);
    }
    assert_int_equal(dl_warc_folder_close(NULL, NULL, 0), DL_WARC_FOLDER_OK);
}

static void what_vanishes_is_noticed(void **state) {
    (void)state;
    dl_kept_exchange exchange = some_exchange();
    dl_warc_folder *folder = open_folder("vanish", NULL);
    char name[256], message[300];
    add(folder, &exchange, NULL);
    assert_int_equal(count_files("vanish", ".open", name), 1);
    unlink(in_scratch(name));
    assert_int_equal(dl_warc_folder_add(folder, &exchange, NULL, NULL), DL_WARC_FOLDER_FAILED);
    assert_non_null(strstr(dl_warc_folder_message(folder), "the file was moved or removed"));
    add(folder, &exchange, NULL); /* goes to another */
    assert_int_equal(count_files("vanish", ".open", name), 1);
    unlink(in_scratch(name));
    assert_int_equal(dl_warc_folder_sync(folder), DL_WARC_FOLDER_FAILED);
    add(folder, &exchange, NULL);
    assert_int_equal(rename(in_scratch("vanish"), in_scratch("elsewhere")), 0);
    assert_int_equal(dl_warc_folder_add(folder, &exchange, NULL, NULL), DL_WARC_FOLDER_FAILED);
    assert_non_null(strstr(dl_warc_folder_message(folder), "directory was moved or removed"));
    assert_int_equal(dl_warc_folder_close(folder, message, sizeof message), DL_WARC_FOLDER_OK);
}

/* --- limits of the disk --- */

/* A limit on the size of files is a disk that is full: the write is short first, and then fails. */
static void a_full_disk_leaves_no_half_record(void **state) {
    (void)state;
    struct rlimit before, tight;
    dl_kept kept;
    dl_kept_exchange exchange = some_exchange();
    dl_warc_folder *folder = open_folder("disk", NULL);
    char name[256];
    void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    add(folder, &exchange, &kept);
    assert_int_equal(count_files("disk", ".open", name), 1);
    struct stat whole;
    stat(in_scratch(name), &whole);
    for (unsigned more = 0; more < 3; more++) {
        tight = before;
        tight.rlim_cur = (rlim_t)whole.st_size + more * 100;
        setrlimit(RLIMIT_FSIZE, &tight);
        dl_warc_folder_result result = dl_warc_folder_add(folder, &exchange, NULL, NULL);
        setrlimit(RLIMIT_FSIZE, &before);
        assert_int_equal(result, DL_WARC_FOLDER_FAILED);
        assert_non_null(strstr(dl_warc_folder_message(folder), "cannot be written: File too large"));
        struct stat now;
        stat(in_scratch(name), &now);
        assert_int_equal(now.st_size, whole.st_size);
    }
    add(folder, &exchange, &kept); /* there is room again */
    assert_int_equal(kept.first_offset, whole.st_size);
    /* An index that does not fit leaves the file to be recovered. */
    tight = before;
    tight.rlim_cur = 100;
    setrlimit(RLIMIT_FSIZE, &tight);
    assert_int_equal(dl_warc_folder_rotate(folder), DL_WARC_FOLDER_FAILED);
    /* And a file that cannot even have its first record is not there. */
    assert_int_equal(dl_warc_folder_add(folder, &exchange, NULL, NULL), DL_WARC_FOLDER_FAILED);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_true(signal(SIGXFSZ, handler) != SIG_ERR);
    assert_int_equal(count_files("disk", ".open", NULL), 1);
    assert_int_equal(count_files("disk", "", NULL), 3);
    assert_int_equal(dl_warc_folder_recover(folder, NULL, NULL), DL_WARC_FOLDER_OK);
    close_folder(folder);
    assert_int_equal(check_folder("disk"), 1);
}

/* --- recovery --- */

typedef struct recovered {
    unsigned files;
    uint64_t bytes, cut_bytes, records;
    char name[256];
} recovered;

static bool note(void *context, const dl_recovered *file) {
    recovered *all = context;
    struct stat there;
    char path[512];
    snprintf(path, sizeof path, "%.*s", DL_SPAN_ARG(file->path));
    assert_int_not_equal(stat(path, &there), 0); /* not before all is done with it */
    snprintf(path, sizeof path, "%.*s", DL_SPAN_ARG(file->open_path));
    assert_int_equal(stat(path, &there), 0);
    assert_int_equal(there.st_size, file->bytes);
    all->files++;
    all->bytes += file->bytes;
    all->cut_bytes += file->cut_bytes;
    all->records += file->records;
    return true;
}

static bool refuse(void *context, const dl_recovered *file) {
    ++*(unsigned *)context;
    (void)file;
    return false;
}

static void empty_folder(const char *folder) {
    char name[256];
    mkdir(in_scratch(folder), 0777);
    while (count_files(folder, "z", name) + count_files(folder, "n", name) + count_files(folder, "j", name))
        assert_int_equal(unlink(in_scratch(name)), 0);
}

/* A file of three exchanges as it is written; where each of its records ends goes to `ends`. */
static dl_buffer three_exchanges(dl_kept kept[3]) {
    dl_kept_exchange exchange = some_exchange();
    char name[256];
    empty_folder("made");
    dl_warc_folder *folder = open_folder("made", NULL);
    for (unsigned i = 0; i < 3; i++) {
        add(folder, &exchange, &kept[i]);
        exchange.date_ms++;
    }
    assert_int_equal(count_files("made", ".open", name), 1);
    dl_buffer file = content_of(in_scratch(name));
    close_folder(folder);
    return file;
}

static recovered recover(const char *name) {
    recovered all = {.files = 0};
    dl_warc_folder *folder = open_folder(name, NULL);
    if (dl_warc_folder_recover(folder, note, &all) != DL_WARC_FOLDER_OK)
        fail_msg("%s", dl_warc_folder_message(folder));
    close_folder(folder);
    assert_int_equal(count_files(name, ".open", NULL), 0);
    return all;
}

/* Whoever looks at its records was killed meanwhile, or gave up: the next one sees them again. */
static void a_file_is_finished_when_all_is_done_with_it(void **state) {
    (void)state;
    dl_kept kept[3];
    unsigned asked = 0;
    dl_buffer file = three_exchanges(kept);
    empty_folder("twice");
    write_file("twice/x-1.warc.gz.open", dl_buffer_span(&file));
    dl_warc_folder *folder = open_folder("twice", NULL);
    for (unsigned i = 1; i <= 2; i++) {
        assert_int_equal(dl_warc_folder_recover(folder, refuse, &asked), DL_WARC_FOLDER_OK);
        assert_int_equal(asked, i);
        assert_int_equal(count_files("twice", ".open", NULL), 1);
    }
    close_folder(folder);
    assert_int_equal(recover("twice").files, 1);
    assert_int_equal(count_files("twice", ".warc.gz", NULL), 1);
    dl_buffer_release(&file);
}

/* What is kept of the file that is so long. */
static uint64_t kept_of(uint64_t size, const dl_kept kept[3], uint64_t end) {
    uint64_t whole = 0;
    if (size == end) return end;
    for (unsigned i = 0; i < 3;
         i++) { /* with the response, and then with the request: that of the last goes on */
        if (kept[i].offset + kept[i].length <= size) whole = kept[i].offset + kept[i].length;
        if (i < 2 && kept[i + 1].first_offset <= size) whole = kept[i + 1].first_offset;
    }
    return whole;
}

static void a_file_is_cut_behind_its_last_whole_record(void **state) {
    (void)state;
    dl_kept kept[3];
    dl_buffer file = three_exchanges(kept);
    static const struct {
        const char *tail;
        size_t size;
    } tails[] = {{"", 0}, {"\0\0\0\0\0\0\0\0", 8}, {"\x1F\x8B", 2}, {"WARC/1.1\r\n\r\n", 12}};
    for (size_t t = 0; t < DL_COUNT_OF(tails); t++) {
        for (size_t size = 0, next; size <= file.size; size = next) {
            next = size + 5 > file.size && size < file.size ? file.size : size + (t ? 97 : 5);
            dl_buffer cut;
            empty_folder("cut");
            dl_buffer_init(&cut, 0, NULL);
            dl_buffer_append(&cut, dl_span_sub(dl_buffer_span(&file), 0, size));
            dl_buffer_append(&cut, dl_span_of(tails[t].tail, size ? tails[t].size : 0));
            write_file("cut/x-1.warc.gz.open", dl_buffer_span(&cut));
            recovered all = recover("cut");
            uint64_t wanted = kept_of(size, kept, file.size);
            assert_int_equal(all.files, wanted > 0);
            assert_int_equal(all.bytes, wanted);
            assert_int_equal(all.cut_bytes, wanted ? cut.size - wanted : 0);
            if (size % 61 == 0 || size > file.size - 3) assert_int_equal(check_folder("cut"), wanted > 0);
            dl_buffer_release(&cut);
        }
    }
    dl_buffer_release(&file);
}

static void what_is_no_file_of_ours_stays(void **state) {
    (void)state;
    dl_kept kept[3];
    dl_buffer file = three_exchanges(kept);
    recovered all = {.files = 0};
    empty_folder("foreign");
    write_file("foreign/a.warc.gz.open", DL_SPAN("notes of mine"));
    dl_buffer with_false; /* a member that is whole, of a record that is not as long as it says */
    dl_buffer_init(&with_false, 0, NULL);
    dl_buffer_append(&with_false, dl_buffer_span(&file));
    append_gzip(&with_false,
                DL_SPAN("WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 5\r\n\r\nabc\r\n\r\n"));
    write_file("foreign/b.warc.gz.open", dl_buffer_span(&with_false));
    dl_buffer_release(&with_false);
    write_file("foreign/c.warc.gz.open", DL_SPAN(""));
    write_file("foreign/d.open", dl_buffer_span(&file));
    write_file("foreign/e.warc.gz.open", dl_buffer_span(&file));
    write_file("foreign/e.warc.gz", DL_SPAN("there already"));
    assert_int_equal(symlink("../made", in_scratch("foreign/f.warc.gz.open")), 0);
    dl_warc_folder *folder = open_folder("foreign", NULL);
    assert_int_equal(dl_warc_folder_recover(folder, note, &all), DL_WARC_FOLDER_FAILED);
    assert_non_null(strstr(dl_warc_folder_message(folder), "a.warc.gz.open: is not a WARC file"));
    close_folder(folder);
    assert_int_equal(all.files, 1);
    assert_int_equal(all.bytes, file.size);
    assert_int_equal(all.records, 9);
    assert_int_equal(access(in_scratch("foreign/a.warc.gz.open"), F_OK), 0);
    assert_int_equal(access(in_scratch("foreign/b.warc.gz.cdxj"), F_OK), 0);
    assert_int_not_equal(access(in_scratch("foreign/c.warc.gz.open"), F_OK), 0);
    assert_int_equal(access(in_scratch("foreign/d.open"), F_OK), 0);
    assert_int_equal(access(in_scratch("foreign/e.warc.gz.open"), F_OK), 0);
    dl_buffer there = content_of(in_scratch("foreign/e.warc.gz"));
    assert_span(dl_buffer_span(&there), "there already");
    dl_buffer_release(&there);
    dl_buffer_release(&file);
}

/* Records larger than what is read at once. */
static void a_large_record_is_recovered(void **state) {
    (void)state;
    dl_buffer body;
    char name[256];
    dl_buffer_init(&body, 0, NULL);
    append_string(&body, PAGE);
    for (uint32_t seed = 1; body.size < 5 << 20;) { /* does not pack well */
        seed = seed * 1664525u + 1013904223u;
        dl_buffer_append_byte(&body, (char)(seed >> 24));
    }
    dl_kept_exchange exchange = some_exchange();
    empty_folder("large");
    dl_warc_folder *folder = open_folder("made", NULL);
    add(folder, &exchange, NULL);
    exchange.body = dl_buffer_span(&body);
    add(folder, &exchange, NULL);
    count_files("made", ".open", name);
    dl_buffer file = content_of(in_scratch(name));
    write_file("large/l.warc.gz.open", dl_buffer_span(&file));
    dl_buffer_release(&file);
    close_folder(folder);
    recovered all = recover("large");
    assert_int_equal(all.records, 6);
    assert_int_equal(all.cut_bytes, 0);
    assert_int_equal(check_folder("large"), 1);
    dl_buffer_release(&body);
}

/* A writer holds its file: nobody else takes it, before that one is gone. */
static void a_file_that_is_written_is_left_alone(void **state) {
    (void)state;
    dl_kept_exchange exchange = some_exchange();
    int ready[2], go[2];
    char byte = 0;
    empty_folder("held");
    assert_int_equal(pipe(ready) | pipe(go), 0);
    pid_t child = fork();
    if (!child) {
        dl_warc_folder *folder = open_folder("held", NULL);
        close(go[1]); /* or it would never see the end of it */
        add(folder, &exchange, NULL);
        byte = write(ready[1], "x", 1) == 1 && read(go[0], &byte, 1) == 0;
        _exit(!byte); /* without having closed it */
    }
    close(go[0]);
    assert_int_equal(read(ready[0], &byte, 1), 1);
    dl_warc_folder *folder = open_folder("held", NULL);
    recovered all = {.files = 0};
    add(folder, &exchange, NULL); /* one of its own, which it leaves alone, too */
    assert_int_equal(dl_warc_folder_recover(folder, note, &all), DL_WARC_FOLDER_OK);
    assert_int_equal(all.files, 0);
    assert_int_equal(count_files("held", ".open", NULL), 2);
    close(go[1]);
    int status;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    close(ready[0]);
    close(ready[1]);
    assert_int_equal(dl_warc_folder_recover(folder, note, &all), DL_WARC_FOLDER_OK);
    assert_int_equal(all.files, 1);
    close_folder(folder);
    assert_int_equal(check_folder("held"), 2);
}

static bool note_and_end(void *context, const dl_recovered *file) {
    note(context, file);
    return false;
}

/* Whoever is told of a file may be killed before it has done with it what it wants to: it is told again. */
static void a_file_is_told_of_until_its_reader_is_done(void **state) {
    (void)state;
    dl_kept kept[3];
    recovered all = {.files = 0};
    dl_buffer file = three_exchanges(kept);
    empty_folder("told");
    write_file("told/a.warc.gz.open", dl_span_sub(dl_buffer_span(&file), 0, file.size - 1));
    for (unsigned n = 1; n < 4; n++) {
        dl_warc_folder *folder = open_folder("told", NULL);
        assert_int_equal(dl_warc_folder_recover(folder, note_and_end, &all), DL_WARC_FOLDER_OK);
        close_folder(folder);
        assert_int_equal(all.files, n);
        assert_int_equal(access(in_scratch("told/a.warc.gz.open"), F_OK), 0);
    }
    assert_int_equal(recover("told").files, 1);
    assert_int_equal(access(in_scratch("told/a.warc.gz"), F_OK), 0);
    assert_int_equal(recover("told").files, 0);
    assert_int_equal(check_folder("told"), 1);
    dl_buffer_release(&file);
}

/* Adds exchanges until it is killed, and says of each that it is there. */
static void write_until_killed(int tell) {
    dl_warc_folder_options options = {.max_bytes = 300000};
    dl_kept_exchange exchange = some_exchange();
    dl_buffer body;
    dl_buffer_init(&body, 0, NULL);
    append_string(&body, PAGE);
    for (uint32_t seed = 7; body.size < 100000;) {
        seed = seed * 1664525u + 1013904223u;
        dl_buffer_append_byte(&body, (char)(seed >> 24));
    }
    exchange.body = dl_buffer_span(&body);
    dl_warc_folder *folder = open_folder("killed", &options);
    for (;;) {
        exchange.date_ms++;
        if (dl_warc_folder_add(folder, &exchange, NULL, NULL) != DL_WARC_FOLDER_OK) _exit(1);
        if (write(tell, "x", 1) != 1) _exit(1);
    }
}

static void a_killed_writer_loses_nothing(void **state) {
    (void)state;
    uint64_t told = 0, responses = 0;
    empty_folder("killed");
    for (unsigned round = 0; round < 20; round++) {
        int pipes[2];
        char bytes[256];
        assert_int_equal(pipe(pipes), 0);
        pid_t child = fork();
        if (!child) {
            close(pipes[0]);
            write_until_killed(pipes[1]);
        }
        close(pipes[1]);
        assert_true(read(pipes[0], bytes, 1) == 1); /* it has begun */
        told++;
        usleep(round * 1700);
        kill(child, SIGKILL);
        for (ssize_t had; (had = read(pipes[0], bytes, sizeof bytes)) > 0;) told += (uint64_t)had;
        close(pipes[0]);
        int status;
        waitpid(child, &status, 0);
        assert_true(WIFSIGNALED(status));
        assert_true(recover("killed").files <= 1);
    }
    check_folder("killed");
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_capture capture;
    assert_true(dl_reader_add(reader, dl_span_from_string(in_scratch("killed")), DL_SPAN_NONE, DL_SPAN_NONE));
    while (dl_reader_next(reader, &capture)) {
        assert_int_equal(capture.kind, DL_CAPTURE_PAGE);
        responses++;
    }
    dl_reader_free(reader);
    assert_in_range(responses, told, told + 20); /* one may be there of which it could not say so */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_exchange_is_three_records),
        cmocka_unit_test(what_is_absent_is_not_written),
        cmocka_unit_test(later_versions_of_http_get_a_status_line),
        cmocka_unit_test(a_revisit_names_its_record),
        cmocka_unit_test(what_fits_no_record_is_refused),
        cmocka_unit_test(a_body_is_the_same_however_it_came),
        cmocka_unit_test(a_full_file_is_followed_by_another),
        cmocka_unit_test(an_old_file_is_finished),
        cmocka_unit_test(a_folder_that_cannot_be_had_says_why),
        cmocka_unit_test(what_vanishes_is_noticed),
        cmocka_unit_test(a_full_disk_leaves_no_half_record),
        cmocka_unit_test(a_file_is_finished_when_all_is_done_with_it),
        cmocka_unit_test(a_file_is_cut_behind_its_last_whole_record),
        cmocka_unit_test(what_is_no_file_of_ours_stays),
        cmocka_unit_test(a_large_record_is_recovered),
        cmocka_unit_test(a_file_that_is_written_is_left_alone),
        cmocka_unit_test(a_file_is_told_of_until_its_reader_is_done),
        cmocka_unit_test(a_killed_writer_loses_nothing),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
