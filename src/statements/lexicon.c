#include "statements/lexicon.h"

#include "statements/lexicon_table.h"

static const dl_lexicon *find(dl_span tag) {
    for (size_t i = 0; i < DL_COUNT_OF(lexicons); i++) {
        if (dl_span_equal_nocase(tag, dl_span_from_string(lexicons[i].language))) return &lexicons[i];
    }
    return NULL;
}

const dl_lexicon *dl_lexicon_of(dl_span language) {
    size_t end = dl_span_find_byte(language, '-', 0);
    dl_span primary = dl_span_sub(language, 0, end);
    if (dl_span_equal_nocase(primary, DL_SPAN("mul"))) return NULL;
    if (dl_span_equal_nocase(primary, DL_SPAN("nb")) || dl_span_equal_nocase(primary, DL_SPAN("nn")))
        primary = DL_SPAN("no");
    return find(primary);
}

const dl_lexicon *dl_lexicon_of_names(void) {
    return find(DL_SPAN("mul"));
}

const dl_lexicon_entry *dl_lexicon_find(const dl_lexicon *lexicon, uint32_t expression_hash) {
    uint32_t top = expression_hash >> lexicon->shift;
    for (uint32_t i = lexicon->first[top]; i < lexicon->first[top + 1]; i++) {
        if (lexicon->entries[i].hash == expression_hash) return &lexicon->entries[i];
    }
    return NULL;
}
