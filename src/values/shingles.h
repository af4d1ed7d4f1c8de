/* Sketches of texts, by which copies of a text are found, whole or cut: the smallest hashes of its shingles.
 *
 * A shingle is a few words in a row.  Words are letters and digits, in lower case; where a script has no
 * spaces between words, each character is one, and a shingle is longer.  Hashes are the same on every
 * machine.
 *
 * Of two texts, the hashes up to the smaller one of their largest kept hashes are a sample of all of either's
 * shingles, so how many of those they share tells how much of one text is in the other (Broder, On the
 * resemblance and containment of documents, 1997). */
#ifndef DL_VALUES_SHINGLES_H
#define DL_VALUES_SHINGLES_H

#include "base/arena.h"

enum {
    DL_SHINGLE_WORDS = 3,      /* in a shingle, */
    DL_SHINGLE_CHARACTERS = 5, /* and of scripts without spaces */
    DL_SKETCH_KEYS = 16,       /* copies share at least one of so many smallest hashes */
    DL_SKETCH_HASHES = 64,     /* kept */
    DL_SKETCH_LEAST = 8,       /* shingles that a text must have to be compared */
};

/* All shingles of a text, for comparing two texts as a whole, and keys by which other texts find it.  Keys
 * are wider hashes, so that among millions of texts hardly two different shingles have the same one. */
enum {
    DL_SHINGLE_KEYS = 48,    /* the keys of the smallest hashes */
    DL_SHINGLE_KEY_BITS = 48 /* the upper 32 are the hash */
};

typedef struct dl_shingles {
    uint64_t digest; /* of all words in order */
    uint32_t count;
    const uint32_t *hashes; /* ascending, different; in the arena */
    uint32_t key_count;
    uint64_t keys[DL_SHINGLE_KEYS]; /* ascending, different */
} dl_shingles;

/* False if there are too few to be compared, or without memory (then arena->failed). */
bool dl_shingles_make(dl_shingles *shingles, dl_span text, dl_arena *arena);

typedef struct dl_sketch {
    uint64_t digest;                   /* of all words in order */
    uint32_t shingles;                 /* different ones */
    uint32_t count;                    /* of hashes */
    uint32_t hashes[DL_SKETCH_HASHES]; /* ascending, different */
} dl_sketch;

/* Sketches the text.  False if it has too few shingles to be compared, or without memory (then
 * scratch->failed). */
bool dl_sketch_make(dl_sketch *sketch, dl_span text, dl_arena *scratch);

/* How much of the shingles of each is in the other, from 0 to 1, by so many that were found in both: a few
 * say little. */
typedef struct dl_sketch_share {
    double of_first, of_second;
    uint32_t found;
} dl_sketch_share;

dl_sketch_share dl_sketch_compare(const dl_sketch *first, const dl_sketch *second);

/* The same of hashes that are kept elsewhere. */
typedef struct dl_sketch_hashes {
    const uint32_t *hashes;
    uint32_t count;
    bool all; /* the text has no others */
} dl_sketch_hashes;

static inline dl_sketch_hashes dl_sketch_hashes_of_all(const dl_shingles *shingles) {
    return (dl_sketch_hashes){shingles->hashes, shingles->count, true};
}

static inline dl_sketch_hashes dl_sketch_hashes_of(const dl_sketch *sketch) {
    return (dl_sketch_hashes){sketch->hashes, sketch->count, sketch->count == sketch->shingles};
}

dl_sketch_share dl_sketch_compare_hashes(dl_sketch_hashes first, dl_sketch_hashes second);

#endif
