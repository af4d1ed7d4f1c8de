/* Who said what in any text: what is found must lie where it says, in whole characters, and be found again.
 */
#include "base/text.h"
#include "base/validate.h"
#include "statements/statements.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A line is a block; the first byte chooses the language. */
static void read_blocks(dl_record *record, dl_arena *arena, const uint8_t *data, size_t size) {
    static const char *const languages[] = {"en", "de", "fr", "es", "ru", "ja", "zh",
                                            "ar", "sv", "pl", "tr", "eu", ""};
    dl_span text = dl_span_of((const char *)data + 1, size - 1), line;
    text.size = dl_utf8_valid_prefix(text);
    *record =
        (dl_record){.language = {.text = dl_span_from_string(languages[data[0] % DL_COUNT_OF(languages)])}};
    while (dl_span_split(&text, '\n', &line)) {
        dl_block block = {.kind = (uint8_t)(line.size % DL_BLOCK_KIND_COUNT), .text = line};
        if (!DL_ARENA_PUSH(arena, &record->body.blocks, block)) abort();
    }
}

static void check_place(const dl_record *record, dl_text_place place, dl_span text) {
    if (place.block >= record->body.blocks.count || place.start >= place.end) abort();
    dl_span block = record->body.blocks.items[place.block].text;
    if (place.end > dl_utf8_length(block)) abort();
    if (text.size && (text.data < block.data || text.data + text.size > block.data + block.size)) abort();
    if (text.size && dl_utf8_length(text) != place.end - place.start) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dl_arena arena;
    dl_record record, again;
    if (size == 0) return 0;
    dl_arena_init(&arena, 0, NULL);
    read_blocks(&record, &arena, data, size);
    again = record;
    dl_find_statements(&record, &arena);
    dl_find_statements(&again, &arena);
    if (arena.failed || record.statements.count != again.statements.count) abort();
    for (uint32_t i = 0; i < record.statements.count; i++) {
        const dl_said *said = &record.statements.items[i];
        if (!said->spans.count || !said->text.size) abort();
        for (uint32_t k = 0; k < said->spans.count; k++)
            check_place(&record, said->spans.items[k], DL_SPAN_NONE);
        if (said->speaker.mention.size) check_place(&record, said->speaker.place, said->speaker.mention);
        if (said->cue.size) check_place(&record, said->cue_place, said->cue);
    }
    dl_arena_release(&arena);
    return 0;
}
