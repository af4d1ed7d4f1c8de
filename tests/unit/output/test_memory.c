/* Writing takes memory of the writer's own, gives it back for the next record, and says when there was none.
 */
#include "output/output.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

/* --- an account of memory that may run dry --- */

typedef struct account {
    size_t blocks, calls, fails_from; /* fails_from: 0 never */
} account;

static void *resize(void *context, void *memory, size_t size) {
    account *held = context;
    if (size == 0) {
        held->blocks -= memory != NULL;
        free(memory);
        return NULL;
    }
    if (++held->calls >= held->fails_from && held->fails_from) return NULL;
    void *moved = realloc(memory, size);
    assert_non_null(moved);
    held->blocks += memory == NULL;
    return moved;
}

/* --- a record that asks for scratch memory in several ways --- */

enum { MANY = 700 }; /* blocks and people: more than fits in the first block of an arena or a buffer */

typedef struct fixture {
    dl_arena arena; /* the record's; nothing may be taken from it */
    dl_claims claims;
    dl_record record;
    dl_claim claim[2];
    dl_block blocks[MANY];
    dl_person people[MANY];
    char text[MANY * 8];
} fixture;

static int set_up(void **state) {
    static fixture f;
    memset(&f, 0, sizeof f);
    dl_arena_init(&f.arena, 1, NULL); /* hardly a byte */
    dl_claims_begin(&f.claims, NULL, &f.arena, NULL);
    /* the address of the page needs no document for its provenance */
    f.claim[0] = (dl_claim){.text = DL_SPAN("https://a.example/1"), .source = DL_SOURCE_URL};
    f.claim[1] =
        (dl_claim){.text = DL_SPAN("https://a.example/2"), .source = DL_SOURCE_DUMP, .dump_block = 3};
    f.claim[0].next = 2;
    f.claims.items = f.claim;
    f.claims.count = 2;
    f.claims.of_field[DL_FIELD_URL].first = 1;
    f.claims.of_field[DL_FIELD_URL].last = 2;
    for (int i = 0; i < MANY; i++) {
        memcpy(f.text + 8 * i, "Words.\n\n", 8);
        f.blocks[i] = (dl_block){.text = dl_span_of(f.text + 8 * i, 6)};
        f.people[i] = (dl_person){.name = {.text = DL_SPAN("Ada"), .provenance = DL_SPAN("visible:a@9")}};
    }
    f.record = (dl_record){
        .claims = &f.claims,
        .source.path = DL_SPAN("page.html"),
        .authors = {f.people, MANY, MANY},
        .body = {.text = dl_span_of(f.text, sizeof f.text - 2), .blocks = {f.blocks, MANY, MANY}}};
    f.record.url = (dl_value){.text = DL_SPAN("https://a.example/1"), .claim = &f.claim[0]};
    f.record.headline = (dl_value){.text = DL_SPAN("Head"), .claim = &f.claim[1]};
    *state = &f;
    return 0;
}

static const dl_output_options with_claims = {.claims = true};

static void writing_again_gives_the_same_bytes(void **state) {
    const fixture *f = *state;
    fixture before = *f;
    for (dl_format format = 0; format < DL_FORMAT_COUNT; format++) {
        account held = {0};
        dl_allocator allocator = {resize, &held};
        dl_output output;
        dl_output_init(&output, format, &with_claims, &allocator);
        dl_buffer first, out;
        dl_buffer_init(&first, 0, NULL);
        dl_buffer_init(&out, 0, NULL);
        assert_true(dl_write_record(&output, &first, &f->record));
        assert_true(first.size > MANY * 6);
        size_t calls = 0;
        for (int i = 0; i < 1000; i++) {
            dl_buffer_clear(&out);
            assert_true(dl_write_record(&output, &out, &f->record));
            assert_true(dl_span_equal(dl_buffer_span(&out), dl_buffer_span(&first)));
            if (i == 2) calls = held.calls; /* what is kept from one record to the next has its size now */
        }
        assert_int_equal(held.calls, calls);
        dl_output_release(&output);
        dl_buffer_release(&first);
        dl_buffer_release(&out);
        assert_int_equal(held.blocks, 0);
    }
    assert_memory_equal(&before, f, sizeof before); /* the record is as it was, its arena too */
    assert_false(f->arena.failed);
}

/* Appends the record behind other output, with memory that fails from that call on. */
static bool write_behind(dl_format format, const dl_record *record, size_t fails_from, dl_buffer *whole) {
    account held = {.fails_from = fails_from};
    dl_allocator allocator = {resize, &held};
    dl_output output;
    dl_output_init(&output, format, &with_claims, &allocator);
    dl_buffer out;
    dl_buffer_init(&out, 0, &allocator);
    dl_buffer_append(&out, DL_SPAN("before"));
    size_t start = out.size;
    bool written = dl_write_record(&output, &out, record);
    if (!written) assert_int_equal(out.size, start);
    if (written && fails_from) assert_true(dl_span_equal(dl_buffer_span(&out), dl_buffer_span(whole)));
    if (!fails_from) dl_buffer_append(whole, dl_buffer_span(&out));
    dl_output_release(&output);
    dl_buffer_release(&out);
    assert_int_equal(held.blocks, 0);
    return written;
}

/* From some allocation on there is no memory: the record is written whole or not at all, and what stood in
 * the buffer stays. */
static void no_memory_leaves_nothing_half_written(void **state) {
    const fixture *f = *state;
    for (dl_format format = 0; format < DL_FORMAT_COUNT; format++) {
        dl_buffer whole;
        dl_buffer_init(&whole, 0, NULL);
        assert_true(write_behind(format, &f->record, 0, &whole));
        size_t failures = 0;
        while (!write_behind(format, &f->record, failures + 1, &whole)) failures++;
        assert_true(failures >= 2); /* the buffer's first and second block, and what the format needs */
        dl_buffer_release(&whole);
    }
}

/* The same when the memory of small pieces is at its limit, or the buffer; there is room again afterwards. */
static void limits_fail_the_record_not_the_writer(void **state) {
    const fixture *f = *state;
    dl_output output;
    dl_output_init(&output, DL_FORMAT_JSONL, &with_claims, NULL);
    assert_int_equal(output.scratch.ceiling_bytes, 64 << 20);
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    for (int i = 0; i < 2; i++) { /* the second time in one block */
        dl_buffer_clear(&out);
        assert_true(dl_write_record(&output, &out, &f->record));
    }
    size_t size = out.size, scratch = output.scratch.used_bytes;
    assert_true(scratch > 0);
    for (size_t ceiling = 0; ceiling < scratch; ceiling += ceiling < 64 ? 1 : 61) {
        output.scratch.ceiling_bytes = ceiling;
        dl_buffer_clear(&out);
        assert_false(dl_write_record(&output, &out, &f->record));
        assert_int_equal(out.size, 0);
    }
    output.scratch.ceiling_bytes = scratch;
    assert_true(dl_write_record(&output, &out, &f->record));
    assert_int_equal(out.size, size);
    dl_buffer_release(&out);
    dl_buffer_init(&out, size / 4, NULL); /* it may go over its ceiling by as much again */
    assert_false(dl_write_record(&output, &out, &f->record));
    assert_int_equal(out.size, 0);
    dl_output_release(&output);
    dl_buffer_release(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(writing_again_gives_the_same_bytes, set_up),
        cmocka_unit_test_setup(no_memory_leaves_nothing_half_written, set_up),
        cmocka_unit_test_setup(limits_fail_the_record_not_the_writer, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
