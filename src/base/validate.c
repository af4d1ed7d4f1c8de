#include "base/validate.h"

#include "base/text.h"

/* The portable form, from `at` on, which is between characters. */
static size_t validate_from(dl_span text, size_t at) {
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
        bool written_out = text.size - at >= 3 && memcmp(text.data + at, "\xEF\xBF\xBD", 3) == 0;
        if (dl_utf8_decode(text, &next) == DL_REPLACEMENT && !written_out) return at;
        at = next;
    }
    return at;
}

static size_t validate_nothing(const char *text, size_t size) {
    (void)text, (void)size;
    return 0;
}

#if defined(__x86_64__)
static dl_utf8_validator *const validators[] = {validate_nothing, dl_utf8_validate_ssse3,
                                                dl_utf8_validate_avx2, dl_utf8_validate_avx512};

unsigned dl_utf8_validator_count(void) {
    if (!__builtin_cpu_supports("ssse3")) return 1;
    if (!__builtin_cpu_supports("avx2")) return 2;
    return __builtin_cpu_supports("avx512bw") ? 4 : 3;
}
#elif defined(__aarch64__)
static dl_utf8_validator *const validators[] = {validate_nothing, dl_utf8_validate_neon};

unsigned dl_utf8_validator_count(void) {
    return 2;
}
#else
static dl_utf8_validator *const validators[] = {validate_nothing};

unsigned dl_utf8_validator_count(void) {
    return 1;
}
#endif

size_t dl_utf8_valid_prefix_by(unsigned validator, dl_span text) {
    return validate_from(text, text.size ? validators[validator](text.data, text.size) : 0);
}

size_t dl_utf8_valid_prefix(dl_span text) {
    return dl_utf8_valid_prefix_by(dl_utf8_validator_count() - 1, text);
}
