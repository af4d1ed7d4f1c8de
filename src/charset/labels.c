#include "charset/labels.h"

#include <assert.h>

const dl_encoding *dl_encoding_of_label(dl_span label) {
    label = dl_span_trim(label);
    char lower[32];
    if (label.size == 0 || label.size >= sizeof lower) return NULL;
    for (size_t i = 0; i < label.size; i++) lower[i] = dl_ascii_lower(label.data[i]);
    dl_span wanted = dl_span_of(lower, label.size);
    size_t low = 0, high = DL_ENCODING_LABEL_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = dl_span_compare(wanted, dl_span_from_string(dl_encoding_labels[middle].label));
        if (order == 0) return &dl_encodings[dl_encoding_labels[middle].encoding];
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

const dl_encoding *dl_encoding_named(const char *name) {
    for (size_t i = 0; i < DL_ENCODING_COUNT; i++) {
        if (strcmp(dl_encodings[i].name, name) == 0) return &dl_encodings[i];
    }
    assert(0 && "an encoding of the standard");
    return &dl_encodings[0];
}
