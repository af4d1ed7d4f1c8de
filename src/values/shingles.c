#include "values/shingles.h"

#include "base/text.h"

/* What is known of the last words. */
typedef struct shingler {
    uint32_t *hashes;
    uint64_t *wide; /* the same with all their bits; NULL: not wanted */
    size_t count;
    uint64_t recent[DL_SHINGLE_CHARACTERS]; /* the newest first */
    size_t words;
    uint64_t digest;
} shingler;

/* The finalizer of MurmurHash3: every bit of the number counts in every bit of the result. */
static uint64_t mix(uint64_t hash) {
    hash = (hash ^ hash >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
    hash = (hash ^ hash >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
    return hash ^ hash >> 33;
}

static void take_word(shingler *self, uint64_t word, size_t shingle) {
    for (size_t i = DL_SHINGLE_CHARACTERS - 1; i > 0; i--) self->recent[i] = self->recent[i - 1];
    self->recent[0] = word;
    self->words++;
    self->digest = mix(self->digest * 31 + word);
    if (self->words < shingle) return;
    uint64_t hash = 0;
    for (size_t i = 0; i < shingle; i++) hash = hash * UINT64_C(0x9E3779B97F4A7C15) + self->recent[i];
    hash = mix(hash);
    if (self->wide) self->wide[self->count] = hash;
    self->hashes[self->count++] = (uint32_t)(hash >> 32);
}

/* Of each ASCII character what it counts as in a word; 0: it ends words. */
static void find_folds(uint8_t folds[128]) {
    for (uint32_t c = 0; c < 128; c++) folds[c] = dl_char_is_word(c) ? (uint8_t)dl_char_lower(c) : 0;
}

/* The same of any character; whether it is a word of its own is told. */
static uint32_t fold(uint32_t c, bool *spaceless) {
    *spaceless = dl_char_is_spaceless(c);
    return !*spaceless && dl_char_is_word(c) ? dl_char_lower(c) : 0;
}

/* Hashes of at most one shingle per byte. */
static void read_words(shingler *self, dl_span text) {
    uint64_t word = 0;
    uint8_t folds[128];
    bool in_word = false;
    find_folds(folds);
    for (size_t at = 0; at < text.size;) {
        uint32_t c = (unsigned char)text.data[at], folded;
        bool spaceless = false;
        if (c < 0x80) {
            folded = folds[c];
            at++;
        } else {
            c = dl_utf8_decode(text, &at);
            if (dl_char_is_invisible(c)) continue;
            folded = fold(c, &spaceless);
        }
        if (folded) {
            word = (word ^ folded) * UINT64_C(0x100000001B3);
            in_word = true;
            continue;
        }
        if (in_word) take_word(self, mix(word), DL_SHINGLE_WORDS);
        in_word = false;
        word = 0;
        if (spaceless) take_word(self, mix(c), DL_SHINGLE_CHARACTERS);
    }
    if (in_word) take_word(self, mix(word), DL_SHINGLE_WORDS);
}

/* By bytes, the lowest first (least significant digit radix sort). */
static void sort(uint32_t *items, uint32_t *others, size_t count) {
    for (unsigned shift = 0; shift < 32; shift += 8) {
        size_t starts[256] = {0};
        for (size_t i = 0; i < count; i++) starts[items[i] >> shift & 0xFF]++;
        for (size_t i = 0, before = 0; i < 256; i++) {
            size_t size = starts[i];
            starts[i] = before;
            before += size;
        }
        for (size_t i = 0; i < count; i++) others[starts[items[i] >> shift & 0xFF]++] = items[i];
        uint32_t *swapped = items;
        items = others;
        others = swapped;
    }
}

bool dl_sketch_make(dl_sketch *sketch, dl_span text, dl_arena *scratch) {
    *sketch = (dl_sketch){.digest = 0};
    shingler self = {.digest = 1};
    self.hashes = dl_arena_alloc(scratch, (text.size + 1) * 2 * sizeof *self.hashes);
    if (!self.hashes) return false;
    read_words(&self, text);
    sort(self.hashes, self.hashes + text.size + 1, self.count);
    for (size_t i = 0; i < self.count; i++) {
        if (i && self.hashes[i] == self.hashes[i - 1]) continue;
        if (sketch->count < DL_SKETCH_HASHES) sketch->hashes[sketch->count++] = self.hashes[i];
        sketch->shingles++;
    }
    sketch->digest = self.digest;
    return sketch->shingles >= DL_SKETCH_LEAST;
}

/* --- all of them --- */

/* Into those that are kept, in order, unless it is there or they are all smaller. */
static void keep_key(dl_shingles *of, uint64_t key) {
    uint32_t at = of->key_count;
    while (at && of->keys[at - 1] > key) at--;
    if (at == DL_SHINGLE_KEYS || (at && of->keys[at - 1] == key)) return;
    uint32_t moved = (of->key_count < DL_SHINGLE_KEYS ? of->key_count++ : DL_SHINGLE_KEYS - 1) - at;
    memmove(of->keys + at + 1, of->keys + at, moved * sizeof *of->keys);
    of->keys[at] = key;
}

static void keep_keys(dl_shingles *of, const uint64_t *wide, size_t count) {
    uint32_t last = of->hashes[(of->count < DL_SHINGLE_KEYS ? of->count : DL_SHINGLE_KEYS) - 1];
    for (size_t i = 0; i < count; i++) {
        if (wide[i] >> 32 <= last) keep_key(of, wide[i] >> (64 - DL_SHINGLE_KEY_BITS));
    }
}

bool dl_shingles_make(dl_shingles *shingles, dl_span text, dl_arena *arena) {
    *shingles = (dl_shingles){.digest = 0};
    size_t most = text.size + 1;
    uint32_t *hashes = dl_arena_alloc(arena, most * sizeof *hashes);
    uint32_t *others = dl_arena_alloc(arena, most * sizeof *others);
    shingler self = {.digest = 1, .hashes = hashes, .wide = dl_arena_alloc(arena, most * sizeof *self.wide)};
    if (!hashes || !others || !self.wide) return false;
    read_words(&self, text);
    sort(hashes, others, self.count);
    for (size_t i = 0; i < self.count; i++) {
        if (!shingles->count || hashes[i] != hashes[shingles->count - 1])
            hashes[shingles->count++] = hashes[i];
    }
    shingles->digest = self.digest;
    shingles->hashes = hashes;
    if (shingles->count) keep_keys(shingles, self.wide, self.count);
    return shingles->count >= DL_SKETCH_LEAST;
}

/* --- comparing --- */

static uint32_t last_of(dl_sketch_hashes of) {
    return of.all || !of.count ? UINT32_MAX : of.hashes[of.count - 1];
}

dl_sketch_share dl_sketch_compare_hashes(dl_sketch_hashes first, dl_sketch_hashes second) {
    uint32_t last = last_of(first) < last_of(second) ? last_of(first) : last_of(second);
    uint32_t i = 0, k = 0, shared = 0;
    while (i < first.count && k < second.count) {
        uint32_t a = first.hashes[i], b = second.hashes[k];
        if (a > last || b > last) break;
        shared += a == b;
        i += a <= b;
        k += b <= a;
    }
    while (i < first.count && first.hashes[i] <= last) i++;
    while (k < second.count && second.hashes[k] <= last) k++;
    return (dl_sketch_share){i ? (double)shared / i : 0, k ? (double)shared / k : 0, shared};
}

dl_sketch_share dl_sketch_compare(const dl_sketch *first, const dl_sketch *second) {
    return dl_sketch_compare_hashes(dl_sketch_hashes_of(first), dl_sketch_hashes_of(second));
}
