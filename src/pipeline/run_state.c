#include "pipeline/run_state.h"

/* An account has nothing but counts. */
enum { COUNTS = sizeof(dl_account) / sizeof(uint64_t) };

static void save_place(const dl_input_place *place, dl_buffer *to) {
    const uint64_t numbers[] = {place->inputs,       place->inputs_hash,    place->in_file,
                                place->synced,       place->offset,         place->file_bytes,
                                place->file_time_ns, place->finished_bytes, place->input_bytes,
                                place->archives,     place->compared};
    for (size_t i = 0; i < DL_COUNT_OF(numbers); i++) dl_save_number(to, numbers[i]);
    for (size_t i = 0; i < DL_COUNT_OF(place->skipped_files); i++)
        dl_save_number(to, place->skipped_files[i]);
}

static void load_place(dl_input_place *place, dl_loading *saved) {
    uint64_t flags[2];
    uint64_t *numbers[] = {&place->inputs,
                           &place->inputs_hash,
                           &flags[0],
                           &flags[1],
                           &place->offset,
                           &place->file_bytes,
                           &place->file_time_ns,
                           &place->finished_bytes,
                           &place->input_bytes,
                           &place->archives,
                           &place->compared};
    for (size_t i = 0; i < DL_COUNT_OF(numbers); i++) *numbers[i] = dl_load_number(saved);
    place->in_file = flags[0] != 0;
    place->synced = flags[1] != 0;
    for (size_t i = 0; i < DL_COUNT_OF(place->skipped_files); i++)
        place->skipped_files[i] = dl_load_number(saved);
}

void dl_run_state_save(const dl_run_state *state, dl_buffer *to) {
    const dl_progress *totals = state->totals;
    uint64_t counts[COUNTS];
    save_place(&state->place, to);
    dl_save_number(to, state->skip_bytes);
    dl_save_number(to, totals->captures);
    dl_save_number(to, totals->failed);
    dl_save_number(to, totals->page_bytes);
    dl_save_number(to, (uint64_t)(totals->seconds * 1e6));
    memcpy(counts, &totals->account, sizeof counts);
    dl_save_number(to, COUNTS);
    for (size_t i = 0; i < COUNTS; i++) dl_save_number(to, counts[i]);
    dl_revisits_save(state->revisits, to);
}

bool dl_run_state_load(dl_run_state *state, dl_loading *saved) {
    dl_progress *totals = state->totals;
    uint64_t counts[COUNTS];
    load_place(&state->place, saved);
    state->skip_bytes = dl_load_number(saved);
    totals->captures = dl_load_number(saved);
    totals->failed = dl_load_number(saved);
    totals->page_bytes = dl_load_number(saved);
    totals->seconds = (double)dl_load_number(saved) / 1e6;
    totals->input_bytes = state->place.input_bytes;
    if (dl_load_number(saved) != COUNTS) return false;
    for (size_t i = 0; i < COUNTS; i++) counts[i] = dl_load_number(saved);
    memcpy(&totals->account, counts, sizeof counts);
    return !saved->failed && dl_revisits_load(state->revisits, saved);
}
