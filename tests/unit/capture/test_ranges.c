/* Ranges of offsets: cut anywhere, together they give what the whole file gives. */
#include "files.h"

enum { PAGES = 40 };

/* A line for each capture that says all that could differ. */
static void list_range(const char *path, uint64_t from, uint64_t to, dl_buffer *out) {
    dl_reader *reader = reader_of(path);
    dl_capture capture;
    dl_reader_tell_skipped(reader);
    dl_reader_set_range(reader, from, to);
    while (dl_reader_next(reader, &capture)) {
        if (capture.has_offset)
            assert_true(capture.offset >= from && (!to || capture.offset < to));
        else
            assert_true(from == 0 || capture.error); /* a page alone, or what is wrong with a file */
        dl_buffer_append_format(out, "%d @%llu+%llu %.*s %zu %d %.*s %.*s\n", capture.kind,
                                (unsigned long long)capture.offset, (unsigned long long)capture.member_offset,
                                DL_SPAN_ARG(capture.url), capture.bytes.size, capture.error,
                                DL_SPAN_ARG(capture.message), DL_SPAN_ARG(capture.list_entry));
    }
    dl_reader_free(reader);
}

static uint32_t next_random(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static int ascending(const void *a, const void *b) {
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

/* Cuts [0, size) at `count` places. */
static void assert_tiles(const char *path, uint64_t size, const dl_buffer *whole, unsigned count,
                         uint32_t *seed) {
    uint64_t cuts[16] = {0};
    dl_buffer parts;
    dl_buffer_init(&parts, 0, NULL);
    for (unsigned i = 1; i < count; i++)
        cuts[i] = (((uint64_t)next_random(seed) << 24) + next_random(seed)) % size;
    qsort(cuts, count, sizeof *cuts, ascending);
    for (unsigned i = 0; i < count; i++) {
        if (i + 1 < count && cuts[i] == cuts[i + 1]) continue;
        list_range(path, cuts[i], i + 1 < count ? cuts[i + 1] : 0, &parts);
    }
    if (!dl_span_equal(dl_buffer_span(&parts), dl_buffer_span(whole))) {
        for (unsigned i = 0; i < count; i++) print_message("cut at %llu\n", (unsigned long long)cuts[i]);
        fail_msg("%s: the parts differ from the whole", path);
    }
    dl_buffer_release(&parts);
}

/* Cuts at one place. */
static void assert_cut(const char *path, uint64_t cut, const dl_buffer *whole) {
    dl_buffer parts;
    dl_buffer_init(&parts, 0, NULL);
    list_range(path, 0, cut, &parts);
    list_range(path, cut, 0, &parts);
    if (!dl_span_equal(dl_buffer_span(&parts), dl_buffer_span(whole)))
        fail_msg("%s: cut at %llu the parts differ from the whole", path, (unsigned long long)cut);
    dl_buffer_release(&parts);
}

static void append_stored(dl_buffer *out, dl_span content) {
    struct libdeflate_compressor *store = libdeflate_alloc_compressor(0);
    size_t room = libdeflate_gzip_compress_bound(store, content.size);
    assert_true(dl_buffer_reserve(out, room));
    out->size += libdeflate_gzip_compress(store, content.data, content.size, out->data + out->size, room);
    libdeflate_free_compressor(store);
}

typedef void append_packed(dl_buffer *out, dl_span content);

/* An archive, every thirtieth record of which holds another one, and every fortieth one much. */
static void make_archive(append_packed *pack, append_packed *pack_inner, dl_buffer *out) {
    dl_buffer inner, record, block;
    dl_buffer *all[] = {&inner, &record, &block};
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    for (unsigned i = 0; i < 200; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, 5000 + i, i * 97 % 9000);
        pack_inner(&inner, dl_buffer_span(&record));
    }
    for (unsigned i = 0; i < PAGES; i++) {
        dl_buffer_clear(&record);
        dl_buffer_clear(&block);
        if (i % 20 == 17) {
            append_string(&block, "HTTP/1.1 200 OK\r\nContent-Type: application/warc\r\n\r\n");
            dl_buffer_append(&block, dl_buffer_span(&inner));
            append_record(&record, "response", "https://news.example/inner.warc.gz", HTTP_RECORD,
                          dl_buffer_span(&block));
        } else {
            append_page_record(&record, i, i % 30 == 5 ? 1500000 : i * 7919 % 30000);
        }
        pack(out, dl_buffer_span(&record));
    }
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

static void append_gzip_seldom_stored(dl_buffer *out, dl_span content) {
    bool inner = dl_span_contains(content, DL_SPAN("inner.warc.gz"));
    (inner ? append_stored : append_gzip)(out, content);
}

static void damage(dl_buffer *bytes, unsigned times) {
    for (unsigned i = 1; i <= times; i++) {
        size_t at = bytes->size / (times + 1) * i;
        for (unsigned k = 0; k < 40; k++) bytes->data[at + k] ^= 0x55;
    }
}

static void ranges_tile(const char *name, const dl_buffer *bytes, unsigned rounds) {
    uint32_t seed = (uint32_t)bytes->size;
    const char *path = write_file(name, dl_buffer_span(bytes));
    char kept[256];
    dl_buffer whole;
    dl_buffer_init(&whole, 0, NULL);
    snprintf(kept, sizeof kept, "%s", path);
    list_range(kept, 0, 0, &whole);
    assert_true(whole.size > 1000);
    for (unsigned i = 0; i < rounds; i++) assert_tiles(kept, bytes->size, &whole, 2 + i % 8, &seed);
    for (uint64_t cut = bytes->size - 1; cut <= bytes->size + 1; cut++) assert_cut(kept, cut, &whole);
    dl_buffer_release(&whole);
}

static void whole_archives(void **state) {
    (void)state;
    static const struct {
        const char *name;
        append_packed *pack, *inner;
    } kinds[] = {
        {"plain.warc", dl_buffer_append, dl_buffer_append},
        {"packed.warc.gz", append_gzip, append_gzip},
        {"stored.warc.gz", append_gzip_seldom_stored, append_gzip},
        {"packed.warc.zst", append_zstd, append_zstd},
    };
    for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
        dl_buffer bytes;
        dl_buffer_init(&bytes, 0, NULL);
        make_archive(kinds[i].pack, kinds[i].inner, &bytes);
        ranges_tile(kinds[i].name, &bytes, 5);
        dl_buffer_release(&bytes);
    }
}

static void damaged_archives(void **state) {
    (void)state;
    static append_packed *const packs[] = {dl_buffer_append, append_gzip_seldom_stored, append_zstd};
    for (size_t i = 0; i < DL_COUNT_OF(packs); i++) {
        for (unsigned cut = 0; cut < 2; cut++) {
            dl_buffer bytes;
            dl_buffer_init(&bytes, 0, NULL);
            make_archive(packs[i], append_gzip, &bytes);
            damage(&bytes, 5);
            if (cut) bytes.size -= 100;
            ranges_tile("damaged.warc", &bytes, 2);
            dl_buffer_release(&bytes);
        }
    }
}

/* Offsets count decompressed bytes, which can be more than the file has. */
static void packed_as_a_whole(void **state) {
    (void)state;
    dl_buffer plain, bytes;
    dl_buffer_init(&plain, 0, NULL);
    dl_buffer_init(&bytes, 0, NULL);
    make_archive(dl_buffer_append, append_gzip, &plain);
    append_gzip(&bytes, dl_buffer_span(&plain));
    ranges_tile("whole.warc.gz", &bytes, 2);
    /* Where it breaks off is said once, also when it is cut there. */
    bytes.size -= 100;
    ranges_tile("whole.warc.gz", &bytes, 2);
    const char *path = in_scratch("whole.warc.gz");
    dl_buffer whole, part;
    dl_buffer_init(&whole, 0, NULL);
    dl_buffer_init(&part, 0, NULL);
    list_range(path, 0, 0, &whole);
    uint64_t without = 0, with = plain.size;
    while (with - without > 1) {
        uint64_t middle = (with + without) / 2;
        dl_buffer_clear(&part);
        list_range(path, 0, middle, &part);
        *(part.size < whole.size ? &without : &with) = middle;
    }
    assert_cut(path, without, &whole);
    assert_cut(path, with, &whole);
    dl_buffer_release(&whole);
    dl_buffer_release(&part);
    dl_buffer_release(&plain);
    dl_buffer_release(&bytes);
}

/* All places near the start and the end of each of some records. */
static void cuts_beside_records(void **state) {
    (void)state;
    dl_buffer bytes, record, whole;
    dl_buffer *all[] = {&bytes, &record, &whole};
    uint64_t starts[40];
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    enum { PLAIN, EACH_PACKED, PACKED_AS_A_WHOLE, WAYS };
    for (unsigned way = PLAIN; way < WAYS; way++) {
        dl_buffer_clear(&bytes);
        dl_buffer_clear(&whole);
        for (unsigned i = 0; i < 40; i++) {
            dl_buffer_clear(&record);
            append_page_record(&record, i, i % 5 * 11000);
            starts[i] = bytes.size;
            (way == EACH_PACKED ? append_gzip : dl_buffer_append)(&bytes, dl_buffer_span(&record));
        }
        if (way == PACKED_AS_A_WHOLE) {
            dl_buffer_clear(&record);
            append_gzip(&record, dl_buffer_span(&bytes));
            dl_buffer swapped = record;
            record = bytes;
            bytes = swapped;
        }
        const char *path = write_file("beside.warc", dl_buffer_span(&bytes));
        list_range(path, 0, 0, &whole);
        for (unsigned i = 1; i < 40; i += 13) {
            for (uint64_t cut = starts[i] - 3; cut <= starts[i] + 3; cut++) assert_cut(path, cut, &whole);
        }
    }
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

/* A page and what is wrong with a file belong to the range of offset 0; what cannot be opened is said in
 * each. */
static void files_without_offsets(void **state) {
    (void)state;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    const char *paths[] = {write_file("page.html", DL_SPAN("<!doctype html><p>one")),
                           write_file("not.pdf", DL_SPAN("%PDF-1.7")), write_file("empty.html", DL_SPAN(""))};
    for (size_t i = 0; i < DL_COUNT_OF(paths); i++) {
        dl_buffer_clear(&out);
        list_range(paths[i], 0, 5, &out);
        assert_true(out.size > 0);
        dl_buffer_clear(&out);
        list_range(paths[i], 5, 0, &out);
        assert_int_equal(out.size, 0);
    }
    dl_reader *reader = reader_of(in_scratch("missing"));
    dl_reader_set_range(reader, 5, 0);
    expect_error(reader, DL_CAPTURE_ERROR_NOT_FOUND);
    expect_end(reader);
    dl_buffer_release(&out);
}

/* A stream that counts what is read of it. */
typedef struct counted {
    dl_span bytes;
    size_t at;
    uint64_t read;
} counted;

static int64_t read_counted(void *context, void *to, size_t room) {
    counted *from = context;
    size_t size = from->bytes.size - from->at < room ? from->bytes.size - from->at : room;
    memcpy(to, from->bytes.data + from->at, size);
    from->at += size;
    from->read += size;
    return (int64_t)size;
}

static bool seek_counted(void *context, uint64_t offset) {
    counted *from = context;
    from->at = offset < from->bytes.size ? (size_t)offset : from->bytes.size;
    return true;
}

/* One record is found without reading much more, also behind a long one; what begins where the range ends is
 * not in it. */
static void little_is_read(void **state) {
    (void)state;
    dl_buffer bytes, record;
    dl_buffer_init(&bytes, 0, NULL);
    dl_buffer_init(&record, 0, NULL);
    uint64_t middle = 0, end = 0;
    for (unsigned i = 0; i < 600; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, i == 299 ? 2000000 : 40000);
        if (i == 300) middle = bytes.size;
        if (i == 337) end = bytes.size;
        append_gzip(&bytes, dl_buffer_span(&record));
    }
    assert_true(bytes.size > 8 << 20);
    for (unsigned from_middle = 0; from_middle < 3; from_middle++) {
        counted input = {.bytes = dl_buffer_span(&bytes)};
        const dl_stream stream = {read_counted, seek_counted, NULL, &input, 0};
        dl_reader *reader = dl_reader_new(NULL, NULL);
        dl_capture capture;
        assert_true(dl_reader_add_stream(reader, DL_SPAN("s"), &(dl_known){.first_offset = 0}, &stream));
        uint64_t from = middle + from_middle - 1;
        dl_reader_set_range(reader, from, end);
        unsigned count = 0;
        while (dl_reader_next(reader, &capture)) count++;
        assert_int_equal(count, from_middle == 2 ? 36 : 37);
        assert_in_range(input.read, 1000000, from_middle ? 3500000 : 6000000);
        dl_reader_free(reader);
    }
    dl_buffer_release(&bytes);
    dl_buffer_release(&record);
}

/* What is piped from some byte of a file on gives what the file gives from there on, at its places. */
static void a_part_through_a_pipe(void **state) {
    (void)state;
    dl_buffer bytes, wanted, found;
    dl_buffer *all[] = {&bytes, &wanted, &found};
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    const char *path = NULL;
    uint32_t seed = 7;
    for (unsigned i = 0; i < 12; i++) {
        if (i % 6 == 0) {
            dl_buffer_clear(&bytes); /* in the second archive, each record shows its headers */
            make_archive(i < 6 ? append_gzip_seldom_stored : append_stored, append_gzip, &bytes);
            path = write_file("piped.warc.gz", dl_buffer_span(&bytes));
        }
        uint64_t from = next_random(&seed) % bytes.size;
        for (unsigned can_seek = 0; can_seek < 2; can_seek++) {
            counted input = {.bytes = dl_span_sub(dl_buffer_span(&bytes), from, bytes.size)};
            const dl_stream stream = {read_counted, can_seek ? seek_counted : NULL, NULL, &input, 0};
            uint64_t start = i % 2 ? from + bytes.size / 10 : from;
            dl_buffer_clear(&wanted);
            dl_buffer_clear(&found);
            list_range(path, start, 0, &wanted);
            dl_reader *reader = dl_reader_new(NULL, NULL);
            dl_capture capture;
            const dl_known known = {.name = DL_SPAN("whole.warc.gz"), .first_offset = from};
            dl_reader_tell_skipped(reader);
            assert_true(dl_reader_add_stream(reader, DL_SPAN("part"), &known, &stream));
            dl_reader_set_range(reader, start, 0);
            while (dl_reader_next(reader, &capture)) {
                assert_span(capture.path, "whole.warc.gz");
                dl_buffer_append_format(&found, "%d @%llu+%llu %.*s %zu %d %.*s %.*s\n", capture.kind,
                                        (unsigned long long)capture.offset,
                                        (unsigned long long)capture.member_offset, DL_SPAN_ARG(capture.url),
                                        capture.bytes.size, capture.error, DL_SPAN_ARG(capture.message),
                                        DL_SPAN_ARG(capture.list_entry));
            }
            dl_reader_free(reader);
            if (!wanted.size && from) continue; /* it begins in the last record */
            assert_true(dl_span_equal(dl_buffer_span(&wanted), dl_buffer_span(&found)));
        }
    }
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

static void a_part_without_records(void **state) {
    (void)state;
    dl_reader *reader = dl_reader_new(NULL, NULL);
    const dl_known known = {.first_offset = 1000};
    assert_true(dl_reader_add_bytes(reader, DL_SPAN("part"), &known, DL_SPAN("<!doctype html><p>cut page")));
    dl_capture capture = expect_error(reader, DL_CAPTURE_ERROR_BAD_RECORD);
    assert_span(capture.message, "no readable WARC record starts in the 26 bytes from offset 1000");
    expect_end(reader);
}

/* Pages of so many bytes, each with what a list says of it before it; where each record starts. */
static size_t make_entries(append_packed *append, size_t page_bytes, dl_buffer *out, uint64_t starts[64]) {
    dl_buffer record, entry;
    size_t count = 0;
    dl_buffer_init(&record, 0, NULL);
    dl_buffer_init(&entry, 0, NULL);
    for (unsigned i = 0; i < (page_bytes < 1000 ? 4 : 20); i++) {
        char headers[200];
        dl_buffer_clear(&entry);
        dl_buffer_clear(&record);
        dl_buffer_append_format(&entry, "{\"n\":%u,\"x\":\"", i);
        for (uint32_t seed = i; page_bytes > 1000 && entry.size < (i % 3 ? 300 : DL_LIST_ENTRY_BYTES - 2);)
            dl_buffer_append_byte(&entry, (char)('a' + next_random(&seed) % 26));
        dl_buffer_append_format(&entry, "\"}");
        snprintf(headers, sizeof headers,
                 "Content-Type: Application/JSON; a=b\r\nWARC-Concurrent-To: <urn:uuid:response-0>\r\n");
        append_record(&record, "metadata", "urn:x", headers, dl_buffer_span(&entry));
        starts[count++] = out->size;
        append(out, dl_buffer_span(&record));
        dl_buffer_clear(&record);
        append_page_record(&record, i, page_bytes);
        starts[count++] = out->size;
        append(out, dl_buffer_span(&record));
    }
    dl_buffer_release(&record);
    dl_buffer_release(&entry);
    return count;
}

/* What a list says of a page is in front of it, and so perhaps in front of the range. */
static void entries_in_front(void **state) {
    (void)state;
    static const struct {
        append_packed *append;
        size_t page_bytes;
    } archives[] = {{dl_buffer_append, 10},   {append_gzip, 10},      {append_zstd, 10},
                    {append_gzip, 40000},     {append_stored, 40000}, {append_zstd, 150000},
                    {dl_buffer_append, 40000}};
    dl_buffer bytes, whole, parts;
    dl_buffer *all[] = {&bytes, &whole, &parts};
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_init(all[i], 0, NULL);
    for (size_t kind = 0; kind < DL_COUNT_OF(archives); kind++) {
        bool is_small = archives[kind].page_bytes < 1000;
        uint64_t starts[64];
        dl_buffer_clear(&bytes);
        dl_buffer_clear(&whole);
        size_t count = make_entries(archives[kind].append, archives[kind].page_bytes, &bytes, starts);
        const char *path = write_file("entries", dl_buffer_span(&bytes));
        list_range(path, 0, 0, &whole);
        unsigned found = 0;
        for (unsigned i = 0; i < count / 2; i++) {
            char wanted[64];
            snprintf(wanted, sizeof wanted, " {\"n\":%u,", i);
            found += dl_span_contains(dl_buffer_span(&whole), dl_span_from_string(wanted));
        }
        assert_int_equal(found, count / 2);
        for (uint64_t i = 0, cut; i < (is_small ? bytes.size : 3 * count); i++) {
            cut = is_small ? i : starts[i / 3] + i % 3 - 1; /* before, at and behind each record's start */
            if (cut >= bytes.size) continue;
            dl_buffer_clear(&parts);
            if (cut) list_range(path, 0, cut, &parts);
            list_range(path, cut, 0, &parts);
            if (!dl_span_equal(dl_buffer_span(&parts), dl_buffer_span(&whole)))
                fail_msg("archive %zu, cut at %llu", kind, (unsigned long long)cut);
        }
    }
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) dl_buffer_release(all[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_archives),        cmocka_unit_test(damaged_archives),
        cmocka_unit_test(packed_as_a_whole),     cmocka_unit_test(cuts_beside_records),
        cmocka_unit_test(files_without_offsets), cmocka_unit_test(little_is_read),
        cmocka_unit_test(a_part_through_a_pipe), cmocka_unit_test(a_part_without_records),
        cmocka_unit_test(entries_in_front),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
