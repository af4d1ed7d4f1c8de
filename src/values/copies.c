#include "values/copies.h"

/* Texts are numbered in order; text n is in entry n % entry_count, and its hashes and origin are in the ring
 * of words, which wraps around.  The texts that share a key are a chain from the newest to the oldest:
 * `heads` has the newest one for each hash of a key, and each entry the next one for each of its keys.  A
 * link that leads to a text which has left the table is the end of the chain, so that nothing has to be
 * unlinked. */

enum {
    KEYS = DL_SKETCH_KEYS + 1, /* and the digest */
    LEAST_FOUND = 3,           /* shingles in both texts' samples: fewer may be so by chance */
    MOST_IN_CHAIN = 32,        /* texts that are looked at for a key: what more have is of no story */
    MOST_ORIGIN_BYTES = 8 << 10,
    LEAST_BYTES = 64 << 10,
    USUAL_WORDS = DL_SKETCH_HASHES + 32, /* per text, in the ring */
};

/* Texts that are in the table at once: a link is a distance of less than that, and a key. */
#define MOST_ENTRIES (UINT32_C(1) << 26)

#define NUMBER_MASK ((UINT32_C(1) << 27) - 1)

typedef struct entry {
    uint64_t digest;
    uint64_t words_at; /* in the ring, from its first beginning */
    uint32_t count, shingles, origin_bytes;
    uint32_t next[KEYS]; /* how many texts before this one, times 32, and by which key; 0: none */
} entry;

struct dl_copies {
    const dl_allocator *allocator;
    entry *entries;
    uint32_t entry_count;
    uint32_t *words;
    uint64_t word_count;
    uint32_t *heads; /* 0: none; else as `next`, of the text's number, which wraps around */
    uint32_t head_mask;
    uint64_t first, end; /* the numbers of those that are in the table */
    uint64_t words_end;
};

static void *allocate(dl_copies *copies, size_t count, size_t size) {
    void *memory = dl_allocator_resize(copies->allocator, NULL, count * size);
    return memory;
}

dl_copies *dl_copies_new(size_t max_bytes, const dl_allocator *allocator) {
    if (max_bytes < LEAST_BYTES) max_bytes = LEAST_BYTES;
    dl_copies *copies = dl_allocator_resize(allocator, NULL, sizeof *copies);
    if (!copies) return NULL;
    *copies = (dl_copies){.allocator = allocator};
    uint64_t usual = sizeof(entry) + (USUAL_WORDS + DL_SKETCH_KEYS) * sizeof(uint32_t);
    uint64_t count = max_bytes / usual, heads = 1;
    copies->entry_count = count < MOST_ENTRIES ? (uint32_t)count : MOST_ENTRIES;
    while (heads * 2 <= copies->entry_count * (uint64_t)DL_SKETCH_KEYS) heads *= 2;
    copies->head_mask = (uint32_t)(heads - 1);
    copies->word_count = (uint64_t)copies->entry_count * USUAL_WORDS;
    copies->entries = allocate(copies, copies->entry_count, sizeof *copies->entries);
    copies->words = allocate(copies, (size_t)copies->word_count, sizeof *copies->words);
    copies->heads = allocate(copies, (size_t)heads, sizeof *copies->heads);
    if (!copies->entries || !copies->words || !copies->heads) {
        dl_copies_free(copies);
        return NULL;
    }
    memset(copies->heads, 0, (size_t)heads * sizeof *copies->heads);
    return copies;
}

static void release(const dl_copies *copies, void *memory) {
    if (memory) dl_allocator_resize(copies->allocator, memory, 0);
}

void dl_copies_free(dl_copies *copies) {
    if (!copies) return;
    release(copies, copies->entries);
    release(copies, copies->words);
    release(copies, copies->heads);
    dl_allocator_resize(copies->allocator, copies, 0);
}

/* --- chains --- */

static entry *entry_of(const dl_copies *copies, uint64_t number) {
    return &copies->entries[number % copies->entry_count];
}

static const uint32_t *words_of(const dl_copies *copies, const entry *of) {
    return copies->words + of->words_at % copies->word_count;
}

/* The keys of a text: its smallest hashes, and its digest. */
static uint32_t keys_of(const dl_sketch *sketch, uint32_t keys[KEYS]) {
    uint32_t count = sketch->count < DL_SKETCH_KEYS ? sketch->count : DL_SKETCH_KEYS;
    memcpy(keys, sketch->hashes, count * sizeof *keys);
    keys[count++] = (uint32_t)sketch->digest;
    return count;
}

/* Small hashes are alike in their upper bits. */
static uint32_t *head_of(const dl_copies *copies, uint32_t key) {
    return &copies->heads[(uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & copies->head_mask];
}

/* The number of the text that the head leads to; UINT64_MAX: none that is still there.  As numbers wrap
 * around, it may be any text: what it shares is looked at, not believed. */
static uint64_t follow_head(const dl_copies *copies, uint32_t head, uint32_t *key) {
    if (!head) return UINT64_MAX;
    *key = (head & 31) - 1;
    uint64_t distance = (copies->end - (head >> 5)) & NUMBER_MASK;
    return distance && distance <= copies->end - copies->first ? copies->end - distance : UINT64_MAX;
}

static uint64_t follow(const dl_copies *copies, uint64_t number, uint32_t *key) {
    uint32_t link = entry_of(copies, number)->next[*key];
    uint64_t distance = link >> 5;
    *key = link & 31;
    return link && distance <= number - copies->first ? number - distance : UINT64_MAX;
}

/* --- finding --- */

typedef struct candidates {
    uint64_t numbers[KEYS * MOST_IN_CHAIN];
    size_t count;
} candidates;

/* In ascending order, each once. */
static void add_candidate(candidates *all, uint64_t number) {
    size_t at = all->count;
    while (at && all->numbers[at - 1] > number) at--;
    if (at && all->numbers[at - 1] == number) return;
    memmove(all->numbers + at + 1, all->numbers + at, (all->count - at) * sizeof *all->numbers);
    all->numbers[at] = number;
    all->count++;
}

static void gather(const dl_copies *copies, uint32_t wanted, candidates *all) {
    uint32_t key;
    uint64_t number = follow_head(copies, *head_of(copies, wanted), &key);
    for (unsigned i = 0; i < MOST_IN_CHAIN && number != UINT64_MAX; i++) {
        add_candidate(all, number);
        number = follow(copies, number, &key);
    }
}

static dl_span origin_of(const dl_copies *copies, const entry *of) {
    return dl_span_of((const char *)(words_of(copies, of) + of->count), of->origin_bytes);
}

static dl_copy compare(const dl_copies *copies, const dl_sketch *sketch, const entry *other) {
    dl_copy copy = {
        .origin = origin_of(copies, other), .share = {1, 1, sketch->count}, .kind = DL_COPY_EXACT};
    if (other->digest == sketch->digest && other->shingles == sketch->shingles) return copy;
    const dl_sketch_hashes kept = {words_of(copies, other), other->count, other->count == other->shingles};
    copy.share = dl_sketch_compare_hashes(dl_sketch_hashes_of(sketch), kept);
    double most = copy.share.of_first > copy.share.of_second ? copy.share.of_first : copy.share.of_second;
    if (copy.share.found < LEAST_FOUND) most = 0;
    copy.kind = most >= DL_COPY_SHARE ? DL_COPY_COPY : most >= DL_PART_SHARE ? DL_COPY_PART : DL_COPY_NONE;
    return copy;
}

/* Whether the first is nearer: exact, or else with more in common. */
static bool is_nearer(const dl_copy *copy, const dl_copy *than) {
    if (than->kind == DL_COPY_NONE || copy->kind == DL_COPY_NONE) return copy->kind != DL_COPY_NONE;
    if (copy->kind != than->kind) return copy->kind < than->kind;
    return copy->share.of_first + copy->share.of_second > than->share.of_first + than->share.of_second;
}

dl_copy dl_copies_find(const dl_copies *copies, const dl_sketch *sketch) {
    candidates all;
    uint32_t keys[KEYS], count = keys_of(sketch, keys);
    dl_copy best = {.kind = DL_COPY_NONE};
    all.count = 0;
    for (uint32_t i = 0; i < count; i++) gather(copies, keys[i], &all);
    for (size_t i = 0; i < all.count; i++) {
        dl_copy copy = compare(copies, sketch, entry_of(copies, all.numbers[i]));
        if (is_nearer(&copy, &best)) best = copy;
    }
    return best;
}

/* --- adding --- */

/* Room for so many words in a row; the oldest texts leave for it. */
static uint64_t take_words(dl_copies *copies, uint64_t count) {
    uint64_t at = copies->words_end, left = copies->word_count - at % copies->word_count;
    if (left < count) at += left;
    copies->words_end = at + count;
    while (copies->first < copies->end &&
           (copies->end - copies->first == copies->entry_count ||
            copies->words_end - entry_of(copies, copies->first)->words_at > copies->word_count))
        copies->first++;
    return at;
}

void dl_copies_add(dl_copies *copies, const dl_sketch *sketch, dl_span origin) {
    uint64_t words = sketch->count + (origin.size + sizeof(uint32_t) - 1) / sizeof(uint32_t);
    if (origin.size > MOST_ORIGIN_BYTES || words > copies->word_count / 2) return;
    uint64_t at = take_words(copies, words);
    uint32_t keys[KEYS], count = keys_of(sketch, keys);
    entry *made = entry_of(copies, copies->end);
    *made = (entry){.digest = sketch->digest,
                    .words_at = at,
                    .count = sketch->count,
                    .shingles = sketch->shingles,
                    .origin_bytes = (uint32_t)origin.size};
    uint32_t *to = copies->words + at % copies->word_count;
    memcpy(to, sketch->hashes, sketch->count * sizeof *to);
    if (origin.size) memcpy(to + sketch->count, origin.data, origin.size);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *head = head_of(copies, keys[i]), key, number = (uint32_t)(copies->end & NUMBER_MASK);
        uint64_t next = follow_head(copies, *head, &key);
        if (next != UINT64_MAX) {
            made->next[i] = (uint32_t)(copies->end - next) << 5 | key;
        } else if (*head && *head >> 5 == number) { /* another key of this text */
            made->next[i] = made->next[(*head & 31) - 1];
        }
        *head = number << 5 | (i + 1);
    }
    copies->end++;
}

/* --- saving --- */

void dl_copies_save(const dl_copies *copies, dl_buffer *to) {
    dl_save_number(to, copies->end - copies->first);
    for (uint64_t number = copies->first; number < copies->end; number++) {
        const entry *of = entry_of(copies, number);
        const uint32_t *hashes = words_of(copies, of);
        dl_save_number(to, of->digest);
        dl_save_number(to, of->shingles);
        dl_save_number(to, of->count);
        for (uint32_t i = 0; i < of->count; i += 2)
            dl_save_number(to, hashes[i] | (uint64_t)(i + 1 < of->count ? hashes[i + 1] : 0) << 32);
        dl_save_text(to, origin_of(copies, of));
    }
}

bool dl_copies_load(dl_copies *copies, dl_loading *saved) {
    uint64_t count = dl_load_count(saved, 32);
    while (count-- && !saved->failed) {
        dl_sketch sketch = {.digest = dl_load_number(saved)};
        uint64_t shingles = dl_load_number(saved), hashes = dl_load_number(saved);
        if (hashes > DL_SKETCH_HASHES || shingles > UINT32_MAX || hashes > shingles) return false;
        sketch.shingles = (uint32_t)shingles;
        sketch.count = (uint32_t)hashes;
        for (uint32_t i = 0; i < sketch.count; i += 2) {
            uint64_t pair = dl_load_number(saved);
            sketch.hashes[i] = (uint32_t)pair;
            if (i + 1 < sketch.count) sketch.hashes[i + 1] = (uint32_t)(pair >> 32);
        }
        dl_span origin = dl_load_text(saved);
        if (!saved->failed) dl_copies_add(copies, &sketch, origin);
    }
    return !saved->failed;
}
