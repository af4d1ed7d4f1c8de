/* What the end of one packet leaves to the next: carried over, skipped, or found to be wrong. */
#include "files.h"

#include "capture/packet.h"

typedef struct kit {
    dl_joiner joiner;
    dl_file *file;
    dl_packet packet;
} kit;

static kit *kit_open(dl_file_kind kind, const dl_capture_limits *limits, const dl_allocator *allocator) {
    kit *k = calloc(1, sizeof *k);
    assert_non_null(k);
    dl_joiner_init(&k->joiner, limits, allocator);
    k->file = dl_file_new(DL_SPAN("a.warc"), DL_SPAN_NONE, DL_SPAN_NONE, NULL);
    k->file->kind = kind;
    dl_packet_init(&k->packet, NULL);
    return k;
}

static void kit_close(kit *k) {
    dl_packet_release(&k->packet);
    dl_joiner_release(&k->joiner);
    assert_int_equal(k->file->users, 1);
    dl_file_drop(k->file);
    free(k);
}

/* The next packet of the file. */
static dl_packet *next(kit *k, dl_span bytes, uint64_t offset) {
    dl_packet_clear(&k->packet);
    k->packet.file = k->file;
    dl_file_use(k->file);
    dl_buffer_append(&k->packet.data, bytes);
    dl_buffer_reserve(&k->packet.data, DL_PAGE_PADDING);
    k->packet.offset = offset;
    return &k->packet;
}

static void take(kit *k, dl_joined wanted) {
    assert_int_equal(dl_joiner_take(&k->joiner, &k->packet), wanted);
}

static void leave(kit *k, size_t from, uint64_t skip_bytes) {
    dl_joiner_leave(&k->joiner, &k->packet, (dl_leftover){.from = from, .skip_bytes = skip_bytes});
}

static void assert_packet(const kit *k, const char *bytes, uint64_t offset) {
    assert_span(dl_buffer_span(&k->packet.data), bytes);
    assert_int_equal(k->packet.offset, offset);
}

static void a_well_cut_packet_stays(void **state) {
    (void)state;
    kit *k = kit_open(DL_FILE_WARC_GZIP, NULL, NULL);
    next(k, DL_SPAN("one"), 0);
    take(k, DL_JOINED_AS_IS);
    leave(k, 3, 0);
    next(k, DL_SPAN("two"), 3);
    take(k, DL_JOINED_AS_IS);
    assert_packet(k, "two", 3);
    kit_close(k);
}

static void what_is_left_comes_before_the_next(void **state) {
    (void)state;
    kit *k = kit_open(DL_FILE_WARC_GZIP, NULL, NULL);
    next(k, DL_SPAN("0123456789"), 100);
    take(k, DL_JOINED_AS_IS);
    leave(k, 6, 0);
    next(k, DL_SPAN("abcd"), 110);
    take(k, DL_JOINED_CHANGED); /* 8 bytes are twice the 4 that were left */
    assert_packet(k, "6789abcd", 106);
    assert_true(k->packet.synced);
    leave(k, 8, 0);
    next(k, DL_SPAN("e"), 114);
    take(k, DL_JOINED_AS_IS);
    kit_close(k);
}

/* It is only opened again once it has doubled, or nothing more can come. */
static void a_long_record_is_not_tried_at_each_packet(void **state) {
    (void)state;
    for (unsigned last = 0; last < 2; last++) {
        kit *k = kit_open(DL_FILE_WARC_GZIP, NULL, NULL);
        next(k, DL_SPAN("0123456789"), 0);
        take(k, DL_JOINED_AS_IS);
        leave(k, 0, 0);
        for (unsigned i = 0; i < 3; i++) {
            next(k, DL_SPAN("abc"), 10 + 3 * i);
            take(k, DL_JOINED_AWAY);
        }
        next(k, DL_SPAN("d"), 19)->final = last;
        take(k, DL_JOINED_CHANGED);
        assert_packet(k, "0123456789abcabcabcd", 0);
        leave(k, 1, 7);
        next(k, DL_SPAN("ef"), 20)->final = true;
        /* Behind the end of a file nothing goes on. */
        take(k, last ? DL_JOINED_AS_IS : DL_JOINED_CHANGED);
        assert_packet(k, last ? "ef" : "123456789abcabcabcdef", last ? 20 : 1);
        kit_close(k);
    }
}

/* A record that is as large as may be is opened as it is, at the bound and not a byte before. */
static void a_record_ends_at_the_ceiling(void **state) {
    (void)state;
    const dl_capture_limits limits = {.max_page_bytes = 80, .max_header_bytes = 10}; /* 100 in all */
    static const char bytes[100] = {0};
    for (size_t size = 99; size <= 100; size++) {
        kit *k = kit_open(DL_FILE_WARC_GZIP, &limits, NULL);
        next(k, dl_span_of(bytes, 60), 0);
        take(k, DL_JOINED_AS_IS);
        leave(k, 0, 0);
        next(k, dl_span_of(bytes, size - 60), 60);
        take(k, size < 100 ? DL_JOINED_AWAY : DL_JOINED_CHANGED);
        assert_int_equal(k->packet.final, size == 100);
        kit_close(k);
    }
}

static void unwanted_bytes_are_skipped(void **state) {
    (void)state;
    kit *k = kit_open(DL_FILE_WARC_GZIP, NULL, NULL);
    next(k, DL_SPAN("0123"), 0);
    take(k, DL_JOINED_AS_IS);
    leave(k, 4, 7);
    next(k, DL_SPAN("abcd"), 4);
    take(k, DL_JOINED_AWAY); /* all of it */
    next(k, DL_SPAN("efgh"), 8);
    take(k, DL_JOINED_CHANGED);
    assert_packet(k, "h", 11);
    assert_true(k->packet.synced);
    leave(k, 1, 4);
    next(k, DL_SPAN("ijkl"), 12); /* just all of it */
    take(k, DL_JOINED_AWAY);
    next(k, DL_SPAN("mnop"), 16);
    take(k, DL_JOINED_AS_IS);
    kit_close(k);
}

static void a_file_that_ends_too_early_is_told(void **state) {
    (void)state;
    for (unsigned missing = 0; missing < 2; missing++) {
        for (unsigned earlier = 0; earlier < 2; earlier++) {
            kit *k = kit_open(DL_FILE_WARC, NULL, NULL);
            next(k, DL_SPAN("0123"), 0);
            take(k, DL_JOINED_AS_IS);
            leave(k, 4, 4 + missing);
            next(k, DL_SPAN("abcd"), 4)->final = true;
            if (earlier) dl_packet_fail(&k->packet, DL_CAPTURE_ERROR_READ_FAILED, "no disk");
            take(k, DL_JOINED_CHANGED);
            assert_packet(k, "", 8);
            assert_int_equal(k->packet.error, earlier   ? DL_CAPTURE_ERROR_READ_FAILED
                                              : missing ? DL_CAPTURE_ERROR_TRUNCATED
                                                        : DL_CAPTURE_ERROR_NONE);
            kit_close(k);
        }
    }
}

#define HEAD "WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 0\r\n\r\n\r\n\r\n"

/* A record that claims bytes of the next one: only where one starts and none does at its claimed end. */
static void a_length_into_the_next_record_is_not_believed(void **state) {
    (void)state;
    static const struct {
        uint64_t skip_bytes;
        bool synced, final, believed;
    } cases[] = {
        {20, true, false, false},
        {20, false, false, true}, /* the packet starts anywhere */
        {sizeof HEAD - 1, true, false, true},
        {1000, true, false, true}, /* its end is not there yet */
        {1000, true, true, false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        for (unsigned earlier = 0; earlier < 2; earlier++) {
            kit *k = kit_open(DL_FILE_WARC, NULL, NULL);
            next(k, DL_SPAN("0123"), 0);
            take(k, DL_JOINED_AS_IS);
            leave(k, 4, cases[i].skip_bytes);
            next(k, DL_SPAN(HEAD HEAD), 4);
            k->packet.synced = cases[i].synced;
            k->packet.final = cases[i].final;
            if (earlier) dl_packet_fail(&k->packet, DL_CAPTURE_ERROR_READ_FAILED, "no disk");
            bool final = cases[i].final || earlier;
            bool believed = cases[i].believed && !(final && cases[i].skip_bytes > 200);
            take(k, cases[i].skip_bytes > 200 && !final ? DL_JOINED_AWAY : DL_JOINED_CHANGED);
            if (believed) {
                assert_int_equal(k->packet.data.size, cases[i].skip_bytes > 200
                                                          ? 2 * (sizeof HEAD - 1)
                                                          : 2 * (sizeof HEAD - 1) - cases[i].skip_bytes);
            } else {
                assert_packet(k, HEAD HEAD, 4);
                assert_int_equal(k->packet.error,
                                 earlier ? DL_CAPTURE_ERROR_READ_FAILED : DL_CAPTURE_ERROR_BAD_RECORD);
                assert_int_equal(k->joiner.skip_bytes, 0);
            }
            kit_close(k);
        }
    }
}

/* --- memory --- */

static void *resize_few(void *context, void *memory, size_t size) {
    unsigned *left = context;
    if (size == 0) {
        free(memory);
        return NULL;
    }
    if (*left == 0) return NULL;
    --*left;
    return realloc(memory, size);
}

static void no_memory_costs_the_record(void **state) {
    (void)state;
    for (unsigned allowed = 0; allowed < 2; allowed++) {
        unsigned left = allowed;
        const dl_allocator allocator = {resize_few, &left};
        kit *k = kit_open(DL_FILE_WARC_GZIP, NULL, &allocator);
        char bytes[5000] = {0};
        next(k, dl_span_of(bytes, 3000), 0);
        take(k, DL_JOINED_AS_IS);
        leave(k, 0, 0);
        next(k, dl_span_of(bytes, 5000), 3000);
        take(k, DL_JOINED_CHANGED);
        assert_int_equal(k->packet.error, DL_CAPTURE_ERROR_NO_MEMORY);
        next(k, DL_SPAN("one"), 8000);
        take(k, DL_JOINED_AS_IS); /* nothing is carried any more */
        kit_close(k);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_well_cut_packet_stays),
        cmocka_unit_test(what_is_left_comes_before_the_next),
        cmocka_unit_test(a_long_record_is_not_tried_at_each_packet),
        cmocka_unit_test(a_record_ends_at_the_ceiling),
        cmocka_unit_test(unwanted_bytes_are_skipped),
        cmocka_unit_test(a_file_that_ends_too_early_is_told),
        cmocka_unit_test(a_length_into_the_next_record_is_not_believed),
        cmocka_unit_test(no_memory_costs_the_record),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
