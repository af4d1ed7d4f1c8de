/* Version, and the texts of results. */
#include "dateline.h"

#include "base/span.h"

uint32_t dateline_abi(void) {
    return DATELINE_ABI;
}

const char *dateline_version(void) {
    return DATELINE_VERSION;
}

const char *dateline_result_text(dateline_result result) {
    static const char *const texts[] = {
#define X(name, number, meaning) [number] = meaning,
        DATELINE_RESULTS(X)
#undef X
    };
    return (size_t)result < DL_COUNT_OF(texts) ? texts[result] : "unknown result, from a newer library";
}
