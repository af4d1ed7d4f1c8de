#include "web/speech.h"

#include <stdlib.h>

#include "base/hash_map.h"
#include "base/text.h"

/* --- voices --- */

static void add_voices(dl_web_speech *speech, dl_arena *arena) {
    const dl_record *record = speech->record;
    dl_hash_map names;
    if (!dl_hash_map_make(&names, arena, record->statements.count)) return;
    for (uint32_t i = 0; i < record->statements.count; i++) {
        const dl_speaker *speaker = &record->statements.items[i].speaker;
        if (!speaker->name.size) {
            if (speaker->mention.size) speech->called++;
            continue;
        }
        uint32_t *number = dl_hash_map_at(&names, dl_span_hash(speaker->name));
        if (!*number) {
            dl_web_voice voice = {.name = speaker->name, .first = i};
            if (!DL_ARENA_PUSH(arena, &speech->voices, voice)) return;
            *number = speech->voices.count;
        }
        dl_web_voice *voice = &speech->voices.items[*number - 1];
        voice->count++;
        if (!voice->role.size) voice->role = speaker->role;
        speech->voice_of[i] = *number;
    }
}

static int compare_voices(const void *one, const void *other) {
    const dl_web_voice *a = one, *b = other;
    if (a->count != b->count) return a->count > b->count ? -1 : 1;
    return a->first < b->first ? -1 : a->first > b->first;
}

/* Their numbers are those of the sorted list then. */
static void sort_voices(dl_web_speech *speech, dl_arena *arena) {
    uint32_t count = speech->voices.count;
    uint32_t *first_of = dl_arena_alloc(arena, (count + (size_t)1) * sizeof *first_of);
    uint32_t *new_number =
        dl_arena_alloc_zero(arena, (speech->record->statements.count + (size_t)1) * sizeof *new_number);
    if (!first_of || !new_number) return;
    for (uint32_t i = 0; i < count; i++) first_of[i + 1] = speech->voices.items[i].first;
    if (count) qsort(speech->voices.items, count, sizeof *speech->voices.items, compare_voices);
    for (uint32_t i = 0; i < count; i++) new_number[speech->voices.items[i].first] = i + 1;
    for (uint32_t i = 0; i < speech->record->statements.count; i++) {
        uint32_t old = speech->voice_of[i];
        bool called = speech->record->statements.items[i].speaker.mention.size;
        speech->voice_of[i] = old ? new_number[first_of[old]] : count + (called ? 1 : 2);
        speech->by_nobody += !old && !called;
    }
}

const dl_web_voice *dl_web_voice_of(const dl_web_speech *speech, uint32_t statement) {
    uint32_t number = speech->voice_of[statement];
    return number <= speech->voices.count ? &speech->voices.items[number - 1] : NULL;
}

/* --- places --- */

/* Start or end of a piece, in code points, until it is known at which byte that is. */
typedef struct edge {
    uint32_t block, at, piece;
    bool is_end;
} edge;

typedef struct edges {
    edge *items;
    uint32_t count, capacity;
} edges;

/* Whether the page shows it as running text.  Only of such blocks statements are read, but others write
 * records, too. */
static bool has_words(const dl_body *body, uint32_t block) {
    if (block >= body->blocks.count) return false;
    uint8_t kind = body->blocks.items[block].kind;
    return kind == DL_BLOCK_PARAGRAPH || kind == DL_BLOCK_HEADING || kind == DL_BLOCK_LIST ||
           kind == DL_BLOCK_QUOTE;
}

static bool add_pieces(dl_web_speech *speech, edges *found, uint32_t statement, dl_arena *arena) {
    const dl_said *own = &speech->record->statements.items[statement];
    for (uint32_t i = 0; i < own->spans.count; i++) {
        const dl_text_place *place = &own->spans.items[i];
        bool last = i + 1 == own->spans.count || own->spans.items[i + 1].block != place->block;
        dl_web_speech_piece piece = {.block = place->block, .statement = statement, .last = last};
        edge start = {place->block, place->start, speech->pieces.count, false};
        edge end = {place->block, place->end, speech->pieces.count, true};
        if (!has_words(&speech->record->body, place->block) || place->start >= place->end) continue;
        if (!DL_ARENA_PUSH(arena, &speech->pieces, piece) || !DL_ARENA_PUSH(arena, found, start) ||
            !DL_ARENA_PUSH(arena, found, end))
            return false;
    }
    return true;
}

static int compare_edges(const void *one, const void *other) {
    const edge *a = one, *b = other;
    if (a->block != b->block) return a->block < b->block ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

/* Goes through the text of each block once. */
static void find_bytes(dl_web_speech *speech, const edges *found) {
    for (uint32_t i = 0; i < found->count;) {
        uint32_t block = found->items[i].block, code_point = 0;
        dl_span text = speech->record->body.blocks.items[block].text;
        size_t byte = 0;
        for (; i < found->count && found->items[i].block == block; i++) {
            const edge *e = &found->items[i];
            dl_web_speech_piece *piece = &speech->pieces.items[e->piece];
            for (; code_point < e->at && byte < text.size; code_point++) dl_utf8_decode(text, &byte);
            if (code_point < e->at) continue; /* behind the text: the piece stays empty */
            if (e->is_end) {
                piece->end = byte;
            } else {
                piece->start = byte;
            }
        }
    }
}

/* Marks of quotation are no part of what was said, but of how it looks. */
static void take_marks(dl_web_speech_piece *piece, dl_span text) {
    static const char *const marks[] = {"\"",           "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E",
                                        "\xC2\xAB",     "\xC2\xBB",     "\xE2\x80\xB9", "\xE2\x80\xBA",
                                        "\xE3\x80\x8C", "\xE3\x80\x8D", "\xE3\x80\x8E", "\xE3\x80\x8F",
                                        "\xE2\x80\x98", "\xE2\x80\x99", "\xD7\xB4"};
    bool before = false, behind = false;
    for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
        dl_span mark = dl_span_from_string(marks[i]);
        if (!before && dl_span_ends_with(dl_span_sub(text, 0, piece->start), mark)) {
            piece->start -= mark.size;
            before = true;
        }
        if (!behind && dl_span_starts_with(dl_span_sub(text, piece->end, text.size), mark)) {
            piece->end += mark.size;
            behind = true;
        }
    }
}

static int compare_pieces(const void *one, const void *other) {
    const dl_web_speech_piece *a = one, *b = other;
    if (a->block != b->block) return a->block < b->block ? -1 : 1;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    if (a->end != b->end) return a->end > b->end ? -1 : 1;
    return a->statement < b->statement ? -1 : a->statement > b->statement;
}

static void find_pieces(dl_web_speech *speech, dl_arena *arena) {
    edges found = {0};
    uint32_t kept = 0;
    for (uint32_t i = 0; i < speech->record->statements.count; i++) {
        if (!add_pieces(speech, &found, i, arena)) return;
    }
    if (!found.count) return;
    qsort(found.items, found.count, sizeof *found.items, compare_edges);
    find_bytes(speech, &found);
    for (uint32_t i = 0; i < speech->pieces.count; i++) {
        dl_web_speech_piece piece = speech->pieces.items[i];
        if (piece.start >= piece.end) continue;
        if (speech->record->statements.items[piece.statement].kind != DL_INDIRECT)
            take_marks(&piece, speech->record->body.blocks.items[piece.block].text);
        speech->pieces.items[kept++] = piece;
    }
    speech->pieces.count = kept;
    if (kept) qsort(speech->pieces.items, kept, sizeof *speech->pieces.items, compare_pieces);
}

void dl_web_speech_read(dl_web_speech *speech, const dl_record *record, dl_arena *arena) {
    uint32_t count = record->statements.count;
    *speech = (dl_web_speech){.record = record};
    if (!count) return;
    speech->voice_of = dl_arena_alloc_zero(arena, count * sizeof *speech->voice_of);
    if (speech->voice_of) add_voices(speech, arena);
    if (speech->voice_of && !arena->failed) sort_voices(speech, arena);
    if (!arena->failed) find_pieces(speech, arena);
    if (arena->failed) *speech = (dl_web_speech){.record = record};
}
