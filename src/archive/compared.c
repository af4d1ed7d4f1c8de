#include "archive/compared.h"

#include "archive/fold.h"
#include "archive/noise.h"
#include "base/bytes.h"
#include "output/read_date.h"
#include "record/pictures.h"

const char *dl_compared_name(dl_compared_member member) {
    static const char *const names[DL_COMPARED_COUNT] = {
#define X(NAME, name) [DL_COMPARED_##NAME] = name,
        DL_COMPARED_LIST(X)
#undef X
    };
    return names[member];
}

/* --- hashes, the same on every machine --- */

/* The finalizer of MurmurHash3. */
static uint64_t mix(uint64_t hash) {
    hash = (hash ^ hash >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
    hash = (hash ^ hash >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
    return hash ^ hash >> 33;
}

static uint64_t hash_bytes(dl_span bytes, uint64_t seed) {
    uint64_t hash = (seed + bytes.size) * UINT64_C(0x9E3779B97F4A7C15);
    size_t at = 0;
    for (; bytes.size - at >= 8; at += 8) {
        hash = (hash ^ dl_load_eight(bytes.data + at)) * UINT64_C(0xBF58476D1CE4E5B9);
        hash ^= hash >> 32;
    }
    uint64_t last = 0;
    for (unsigned shift = 0; at < bytes.size; at++, shift += 8)
        last |= (uint64_t)(unsigned char)bytes.data[at] << shift;
    return mix((hash ^ last) * UINT64_C(0x94D049BB133111EB));
}

/* --- values --- */

typedef struct maker {
    dl_compared *made;
    dl_arena *arena;
    dl_noise noise;
    dl_picture_words *pictures; /* NULL: not made */
    const dl_compared *like;    /* NULL: none */
    uint32_t like_at;           /* its block behind the last one that was found in it */
} maker;

static void add_hashed(maker *self, dl_compared_member member, dl_span text, dl_span counts, uint64_t of) {
    dl_compared_value value = {member, text, hash_bytes(counts, mix(of + 1 + (uint64_t)member))};
    (void)DL_ARENA_PUSH(self->arena, &self->made->values, value);
}

/* `of` is the hash of what the value is a part of, or 0. */
static void add_text(maker *self, dl_compared_member member, dl_span text, uint64_t of) {
    dl_span folded = text.size ? dl_fold(text, DL_FOLD_STATEMENT, self->arena) : DL_SPAN_NONE;
    if (folded.size) add_hashed(self, member, text, folded, of);
}

static void add_texts(maker *self, dl_compared_member member, const dl_values *values) {
    for (uint32_t i = 0; i < values->count; i++) add_text(self, member, values->items[i].text, 0);
}

/* A date's instant counts and not how it is written: the same page may give it in another zone. */
static void add_date(maker *self, dl_compared_member member, dl_span text) {
    enum { MINUTES_BYTES = 16 }; /* "2026-03-01T09:30" */
    if (!text.size) return;
    int64_t instant;
    dl_span whole = text;
    if (text.size > MINUTES_BYTES && text.data[MINUTES_BYTES] != ':') {
        dl_span parts[] = {dl_span_sub(text, 0, MINUTES_BYTES), DL_SPAN(":00"),
                           dl_span_sub(text, MINUTES_BYTES, SIZE_MAX)};
        whole = dl_arena_join(self->arena, parts, DL_COUNT_OF(parts), DL_SPAN_NONE);
    }
    if (!dl_iso_instant(whole, &instant)) {
        add_hashed(self, member, text, text, 0);
        return;
    }
    uint64_t seconds = (uint64_t)(instant / 1000000);
    char bytes[8];
    dl_store_eight(bytes, seconds);
    add_hashed(self, member, text, dl_span_of(bytes, sizeof bytes), 0);
}

/* A picture is the same in another size, and at another address of the same name. */
static void add_picture(maker *self, const dl_picture *picture) {
    dl_span url = picture->url.text;
    if (!self->pictures) {
        self->pictures = dl_arena_alloc(self->arena, sizeof *self->pictures);
        if (!self->pictures) return;
        dl_picture_words_init(self->pictures);
    }
    dl_span key = url.size ? dl_picture_key(self->pictures, self->arena, url) : DL_SPAN_NONE;
    if (!key.size) key = dl_span_sub(url, 0, dl_span_find_byte(url, '?', 0));
    if (url.size) add_hashed(self, DL_COMPARED_PICTURE, url, key, 0);
    uint64_t of = hash_bytes(key, 0);
    add_text(self, DL_COMPARED_CAPTION, picture->caption, of);
    add_text(self, DL_COMPARED_CREDIT, picture->credit, of);
}

static void add_values(maker *self, const dl_record *record) {
    add_text(self, DL_COMPARED_HEADLINE, record->headline.text, 0);
    add_text(self, DL_COMPARED_DESCRIPTION, record->description.text, 0);
    for (uint32_t i = 0; i < record->authors.count; i++)
        add_text(self, DL_COMPARED_AUTHOR, record->authors.items[i].name.text, 0);
    add_texts(self, DL_COMPARED_SECTION, &record->sections);
    add_texts(self, DL_COMPARED_KEYWORD, &record->keywords);
    for (uint32_t i = 0; i < record->images.count; i++) add_picture(self, &record->images.items[i]);
    add_date(self, DL_COMPARED_CREATED, record->created.text);
    add_date(self, DL_COMPARED_PUBLISHED, record->published.text);
    add_date(self, DL_COMPARED_MODIFIED, record->modified.text);
}

/* --- blocks --- */

/* An address without what may differ from one capture to the next. */
static dl_span bare_address(dl_span address) {
    address = dl_span_sub(address, 0, dl_span_find_byte(address, '#', 0));
    return dl_span_sub(address, 0, dl_span_find_byte(address, '?', 0));
}

/* The block of the other record with the same text; NULL if it is not among the next ones. */
static const dl_compared_block *find_like(maker *self, dl_span text) {
    enum { LOOK_AHEAD = 3 };
    if (!self->like) return NULL;
    for (uint32_t i = self->like_at; i < self->like->blocks.count && i < self->like_at + LOOK_AHEAD; i++) {
        const dl_compared_block *block = &self->like->blocks.items[i];
        if (block->embed || !dl_span_equal(block->text, text)) continue;
        self->like_at = i + 1;
        return block;
    }
    return NULL;
}

/* Folds the block's text; false if it is noise. */
static bool fold_block(maker *self, const dl_block *block, dl_compared_block *added) {
    const dl_compared_block *like = find_like(self, block->text);
    added->folded = like ? like->folded : dl_fold(block->text, dl_fold_manner_of(block->text), self->arena);
    if (dl_block_is_noise(&self->noise, block, added->folded, self->arena)) return false;
    added->hash = like ? like->hash : hash_bytes(added->folded, 0);
    return true;
}

static void add_block(maker *self, const dl_block *block, uint32_t number) {
    dl_compared_block added = {.text = block->text, .number = number, .quote = block->kind == DL_BLOCK_QUOTE};
    if (block->kind == DL_BLOCK_EMBED && block->embed.url.size) {
        /* What an embed says in words, such as how many liked it, is not the story's. */
        added.folded = bare_address(block->embed.url);
        added.text = block->embed.url;
        added.hash = hash_bytes(added.folded, 0);
        added.embed = true;
    } else if (!fold_block(self, block, &added)) {
        return;
    }
    (void)DL_ARENA_PUSH(self->arena, &self->made->blocks, added);
}

/* Of a text without blocks. */
static void add_paragraphs(maker *self, dl_span text, uint32_t *number) {
    while (text.size) {
        size_t end = dl_span_find(text, DL_SPAN("\n\n"), 0);
        dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .text = dl_span_trim(dl_span_sub(text, 0, end))};
        if (block.text.size) add_block(self, &block, (*number)++);
        text = end == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(text, end + 2, SIZE_MAX);
    }
}

static void add_blocks(maker *self, const dl_body *body) {
    uint32_t number = 0;
    for (uint32_t i = 0; i < body->blocks.count; i++) add_block(self, &body->blocks.items[i], i);
    if (body->blocks.count) return;
    add_paragraphs(self, body->text, &number);
    for (uint32_t i = 0; !body->text.size && i < body->updates.count; i++) {
        add_paragraphs(self, body->updates.items[i].headline, &number);
        add_paragraphs(self, body->updates.items[i].text, &number);
    }
}

void dl_compared_make(dl_compared *compared, const dl_record *record, const dl_compared *like,
                      dl_arena *arena) {
    maker self = {.made = compared, .like = like, .arena = arena};
    *compared = (dl_compared){.values = {0}};
    add_values(&self, record);
    add_blocks(&self, &record->body);
}

uint64_t dl_compared_digest(const dl_compared *compared) {
    uint64_t values = 0, blocks = 0;
    /* A sum: the order of authors, sections, keywords and pictures does not count. */
    for (uint32_t i = 0; i < compared->values.count; i++) values += mix(compared->values.items[i].hash);
    for (uint32_t i = 0; i < compared->blocks.count; i++)
        blocks = mix(blocks * 31 + compared->blocks.items[i].hash);
    return mix(values * UINT64_C(0x9E3779B97F4A7C15) + blocks);
}
