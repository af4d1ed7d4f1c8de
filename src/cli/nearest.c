#include "cli/nearest.h"

#include <string.h>

enum { MAX_WORD_BYTES = 32 };

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* Levenshtein distance of words shorter than MAX_WORD_BYTES; others are far apart. */
static size_t distance(const char *a, const char *b) {
    size_t a_size = strlen(a), b_size = strlen(b), row[MAX_WORD_BYTES];
    if (a_size >= MAX_WORD_BYTES || b_size >= MAX_WORD_BYTES) return MAX_WORD_BYTES;
    for (size_t j = 0; j <= b_size; j++) row[j] = j;
    for (size_t i = 1; i <= a_size; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_size; j++) {
            size_t above = row[j];
            row[j] = least(least(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[b_size];
}

dl_nearest dl_nearest_to(const char *typed) {
    return (dl_nearest){.typed = typed, .distance = strlen(typed) / 3 + 2};
}

void dl_nearest_offer(dl_nearest *nearest, const char *candidate) {
    size_t far = distance(nearest->typed, candidate);
    if (far >= nearest->distance) return;
    nearest->distance = far;
    nearest->word = candidate;
}
