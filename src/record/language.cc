// The one C++ file: Compact Language Detector 2 has no C interface.
#include "record/language.h"

#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" void dl_detect_language(const char *text, size_t size, dl_language_guess *guess) {
    *guess = dl_language_guess();
    bool reliable = false;
    int valid_prefix = 0, text_bytes = 0, percents[3];
    double scores[3];
    CLD2::Language languages[3];
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        text, static_cast<int>(size), true, &hints, 0, languages, percents, scores, nullptr, &text_bytes,
        &reliable, &valid_prefix);
    if (language == CLD2::UNKNOWN_LANGUAGE || languages[0] != language) return;
    const char *code = CLD2::LanguageCode(language);
    if (std::strlen(code) >= sizeof guess->code) return;
    std::strcpy(guess->code, code);
    guess->percent = static_cast<unsigned>(percents[0]);
    guess->reliable = reliable;
}
