#include "follow/fetch_outcome.h"

const char *dl_fetch_outcome_name(dl_fetch_outcome outcome) {
    static const char *const names[] = {
#define DL_X(name, word, sentence) word,
        DL_FETCH_OUTCOMES(DL_X)
#undef DL_X
    };
    return outcome < DL_FETCH_OUTCOME_COUNT ? names[outcome] : "";
}

const char *dl_fetch_outcome_meaning(dl_fetch_outcome outcome) {
    static const char *const meanings[] = {
#define DL_X(name, word, sentence) sentence,
        DL_FETCH_OUTCOMES(DL_X)
#undef DL_X
    };
    return outcome < DL_FETCH_OUTCOME_COUNT ? meanings[outcome] : "";
}
