#include "dateline_read.h"

#include "dateline_claims.h"
#include "sized.h"

static dateline_result read_into(dateline_record *kept, dl_span json, dl_read_error *wrong) {
    dl_span copy = dl_arena_copy(&kept->arena, json);
    kept->record.claims = &kept->own_claims;
    if (kept->arena.failed) return DATELINE_NO_MEMORY;
    bool read = dl_record_read(&kept->record, copy, &kept->arena, wrong);
    kept->record.claims = &kept->own_claims;
    kept->own_claims.arena = &kept->arena;
    if (read) {
        dl_record_read_claims(&kept->record, &kept->own_claims);
        read = dl_front_tell(kept, &kept->arena) && dl_front_list_claims(kept, &kept->arena) &&
               dl_front_show_claims(kept, &kept->arena);
    }
    return kept->arena.failed ? DATELINE_NO_MEMORY : read ? DATELINE_OK : DATELINE_BAD_RECORD;
}

dateline_result dl_front_read(dl_span json, const dl_allocator *allocator, dl_read_error *wrong,
                              dateline_record **made) {
    *made = NULL;
    dateline_record *kept = dl_allocator_resize(allocator, NULL, sizeof *kept);
    if (!kept) return DATELINE_NO_MEMORY;
    memset(kept, 0, sizeof *kept);
    kept->allocator = *allocator;
    dl_arena_init(&kept->arena, 0, &kept->allocator);
    dateline_result result = read_into(kept, json, wrong);
    if (result == DATELINE_OK) {
        *made = kept;
    } else {
        dateline_record_free(kept);
    }
    return result;
}

dateline_result dateline_record_read(dateline_text json, const dateline_allocator *given,
                                     dateline_read_error *error, dateline_record **made) {
    dl_allocator allocator;
    dl_read_error wrong = {0};
    if (made) *made = NULL;
    bool told = !error || dl_sized_fill(error, sizeof *error, NULL);
    if (!made || !told || !json.data || !dl_allocator_read(&allocator, given)) return DATELINE_BAD_ARGUMENT;
    dateline_result result = dl_front_read(dl_span_of_text(json), &allocator, &wrong, made);
    dateline_read_error found = {.message = wrong.message, .offset = wrong.offset};
    if (error && result == DATELINE_BAD_RECORD) dl_sized_fill(error, sizeof *error, &found);
    return result;
}
