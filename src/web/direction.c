#include "web/direction.h"

#include "base/text.h"

/* Languages that are always, or nearly always, written in Arabic, Hebrew, Syriac or Thaana. */
static bool is_right_to_left_language(dl_span language) {
    static const char *const languages[] = {"ar",  "arc", "ckb", "dv",  "fa", "he", "iw", "ks",
                                            "pnb", "ps",  "sd",  "syr", "ug", "ur", "yi"};
    if (dl_span_contains_nocase(language, DL_SPAN("-latn"))) return false;
    dl_span first = dl_span_sub(language, 0, dl_span_find_byte(language, '-', 0));
    for (size_t i = 0; i < DL_COUNT_OF(languages); i++) {
        if (dl_span_equal_nocase(first, dl_span_from_string(languages[i]))) return true;
    }
    return false;
}

/* Blocks of such scripts: Hebrew to Arabic Extended-A, and presentation forms. */
static bool is_right_to_left_letter(uint32_t c) {
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

bool dl_web_is_right_to_left(dl_span language, dl_span text) {
    if (language.size) return is_right_to_left_language(language);
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_letter(c)) return is_right_to_left_letter(c);
    }
    return false;
}
