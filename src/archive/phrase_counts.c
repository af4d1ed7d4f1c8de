#include "archive/phrase_counts.h"

bool dl_phrase_counts_find(dl_phrase_counts *counts, dl_span key, int64_t *rows) {
    uint64_t hash = dl_span_hash(key);
    for (size_t i = 0; i < DL_PHRASE_COUNTS_KEPT; i++) {
        if (!counts->items[i].used || counts->items[i].hash != hash) continue;
        counts->items[i].used = ++counts->time;
        *rows = counts->items[i].rows;
        return true;
    }
    return false;
}

void dl_phrase_counts_add(dl_phrase_counts *counts, dl_span key, int64_t rows) {
    size_t oldest = 0;
    for (size_t i = 1; i < DL_PHRASE_COUNTS_KEPT; i++) {
        if (counts->items[i].used < counts->items[oldest].used) oldest = i;
    }
    counts->items[oldest].hash = dl_span_hash(key);
    counts->items[oldest].rows = rows;
    counts->items[oldest].used = ++counts->time;
}
