/* A record of paragraphs, and what is said in them, as lines. */
#ifndef DL_TESTS_TOLD_H
#define DL_TESTS_TOLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/text.h"
#include "record/members.h"
#include "statements/statements.h"

/* The text has a line for each block. */
static inline void told_record(dl_record *record, dl_arena *arena, dl_span language, dl_span text) {
    dl_span line;
    *record = (dl_record){.language = {.text = language}};
    while (dl_span_split(&text, '\n', &line)) {
        dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .text = line};
        if (line.size) assert_true(DL_ARENA_PUSH(arena, &record->body.blocks, block));
    }
}

/* What the place selects, by its code points. */
static inline dl_span told_place(const dl_record *record, dl_text_place place) {
    dl_span text = record->body.blocks.items[place.block].text;
    size_t at = 0, start = 0;
    for (uint32_t i = 0; i < place.end; i++) {
        assert_true(at < text.size);
        if (i == place.start) start = at;
        dl_utf8_decode(text, &at);
    }
    return dl_span_sub(text, start, at - start);
}

static inline void told_field(dl_buffer *out, dl_span text) {
    dl_buffer_append(out, text.size ? text : DL_SPAN("-"));
    dl_buffer_append(out, DL_SPAN(" | "));
}

/* "kind | mention | full name | cue | text" of each; the places are checked on the way. */
static inline void told_lines(dl_buffer *out, const dl_record *record, dl_arena *arena) {
    const dl_member_row *kind = dl_member_part(dl_members[DL_MEMBER_STATEMENTS].item, DL_SPAN("kind"));
    for (uint32_t i = 0; i < record->statements.count; i++) {
        const dl_said *said = &record->statements.items[i];
        dl_span parts[64];
        told_field(out, dl_span_from_string(kind->words[said->kind]));
        told_field(out, said->speaker.mention);
        told_field(out, said->speaker.name);
        told_field(out, said->cue);
        dl_buffer_append(out, said->text);
        dl_buffer_append_byte(out, '\n');
        if (said->speaker.mention.size)
            assert_true(dl_span_equal(told_place(record, said->speaker.place), said->speaker.mention));
        if (said->cue.size) assert_true(dl_span_equal(told_place(record, said->cue_place), said->cue));
        assert_true(said->spans.count && said->spans.count <= DL_COUNT_OF(parts));
        for (uint32_t k = 0; k < said->spans.count; k++) parts[k] = told_place(record, said->spans.items[k]);
        assert_true(dl_span_equal(dl_arena_join(arena, parts, said->spans.count, DL_SPAN(" ")), said->text));
    }
}

#endif
