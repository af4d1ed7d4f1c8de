#include "base/validate.h"

#include "base/cpu.h"
#include "base/simd.h"
#include "base/text.h"

/* Of two characters that follow each other: see DL_UTF8_TWICE. */
static bool looks_twice(dl_span text, size_t at, size_t next) {
    if (text.data[at] != '\xC3' || next >= text.size) return false;
    unsigned char first = (unsigned char)text.data[next], low = first & 0x0F;
    return (first >> 4 == 0xC || first >> 4 == 0xE) && (low == 2 || low == 5 || low == 6 || low == 0xB);
}

/* The portable form, from `at` on, which is between characters. */
static size_t validate_from(dl_span text, size_t at, unsigned *seen) {
    if (at >= 2 && looks_twice(text, at - 2, at)) *seen |= DL_UTF8_TWICE;
    while (at < text.size) {
        uint64_t word;
        if (text.size - at >= sizeof word) {
            memcpy(&word, text.data + at, sizeof word);
            if (!(word & 0x8080808080808080u)) {
                at += sizeof word;
                continue;
            }
        }
        size_t next = at;
        if ((unsigned char)text.data[at] >= 0x80) *seen |= DL_UTF8_BEYOND_ASCII;
        bool written_out = text.size - at >= 3 && memcmp(text.data + at, "\xEF\xBF\xBD", 3) == 0;
        if (dl_utf8_decode(text, &next) == DL_REPLACEMENT && !written_out) return at;
        if (looks_twice(text, at, next)) *seen |= DL_UTF8_TWICE;
        at = next;
    }
    return at;
}

static size_t validate_nothing(const char *text, size_t size, unsigned *seen) {
    (void)text, (void)size, (void)seen;
    return 0;
}

/* By dl_cpu_level. */
static dl_utf8_validator *const validators[] = {
    validate_nothing,
#if DL_X86_64
    dl_utf8_validate_ssse3,
    dl_utf8_validate_avx2,
    dl_utf8_validate_avx512,
#elif DL_AARCH64
    dl_utf8_validate_neon,
#endif
};

unsigned dl_utf8_validator_count(void) {
    return (unsigned)dl_cpu() + 1;
}

size_t dl_utf8_survey_by(unsigned validator, dl_span text, unsigned *seen) {
    *seen = 0;
    return validate_from(text, text.size ? validators[validator](text.data, text.size, seen) : 0, seen);
}

size_t dl_utf8_survey(dl_span text, unsigned *seen) {
    return dl_utf8_survey_by(dl_utf8_validator_count() - 1, text, seen);
}

size_t dl_utf8_valid_prefix(dl_span text) {
    unsigned seen;
    return dl_utf8_survey(text, &seen);
}
