/* The language: what the page declares, unless its text is obviously in another one. */
#include "base/text.h"
#include "base/validate.h"
#include "claims/meta.h"
#include "record/language.h"
#include "record/language_words.h"
#include "record/publisher_names.h"
#include "record/record.h"
#include "values/word_lists.h"

enum {
    SAMPLE_BYTES =
        1200, /* the time of detection grows with the text, and more text does not change the result */
    LONG_SAMPLE_BYTES = 4 * SAMPLE_BYTES, /* when that was not enough */
    CONFIRM_BYTES = 240,  /* enough to confirm the declaration, which is nearly always right */
    LEAST_BYTES = 200,    /* of text, to contradict a declaration */
    LEAST_TO_SETTLE = 60, /* when there is no declaration */
    LEAST_PERCENT = 90,
};

/* BCP 47 (RFC 5646) from what pages write: "en_EN" → "en", "de_DE" → "de-DE", "EN-us" → "en-US".
 * Absent when it does not look like a language. */
static dl_span normalise(dl_span text, dl_arena *arena) {
    char out[24];
    size_t size = 0;
    text = dl_span_trim(text);
    size_t comma = dl_span_find_byte(text, ',', 0);
    if (comma != SIZE_MAX) text = dl_span_trim(dl_span_sub(text, 0, comma));
    for (size_t i = 0; i < DL_COUNT_OF(dl_language_names); i++) {
        if (dl_span_equal_nocase(text, dl_language_names[i][0])) return dl_language_names[i][1];
    }
    dl_span rest = text;
    for (int part = 0; part < 4 && rest.size; part++) {
        size_t end = 0;
        while (end < rest.size && rest.data[end] != '-' && rest.data[end] != '_') end++;
        dl_span subtag = dl_span_sub(rest, 0, end);
        rest = dl_span_sub(rest, end + 1, rest.size);
        bool letters = subtag.size > 0, digits = subtag.size > 0;
        for (size_t i = 0; i < subtag.size; i++) {
            letters = letters && dl_ascii_is_alpha(subtag.data[i]);
            digits = digits && dl_ascii_is_digit(subtag.data[i]);
        }
        if (part == 0) {
            if (!letters || subtag.size < 2 || subtag.size > 3) return DL_SPAN_NONE;
        } else if (letters && subtag.size == 4) {
            out[size++] = '-'; /* a script: Hant */
        } else if ((letters && subtag.size == 2) || (digits && subtag.size == 3)) {
            out[size++] = '-'; /* a region */
        } else {
            break;
        }
        for (size_t i = 0; i < subtag.size; i++) {
            char lower = dl_ascii_lower(subtag.data[i]);
            bool upper = part > 0 && (subtag.size == 2 || (subtag.size == 4 && i == 0)) && lower >= 'a';
            out[size++] = upper ? (char)(lower - 'a' + 'A') : lower;
        }
    }
    /* "en_EN": the language repeated, where there is no such country. */
    if (size == 5 && (memcmp(out, "en-EN", 5) == 0 || memcmp(out, "xx-XX", 5) == 0)) size = 2;
    if (size == 2 && memcmp(out, "xx", 2) == 0) return DL_SPAN_NONE;
    return size ? dl_arena_copy(arena, dl_span_of(out, size)) : DL_SPAN_NONE;
}

static dl_span primary(dl_span tag) {
    size_t hyphen = dl_span_find_byte(tag, '-', 0);
    return hyphen == SIZE_MAX ? tag : dl_span_sub(tag, 0, hyphen);
}

/* Languages that a detector confuses, or one language with two codes. */
static bool are_kin(dl_span a, dl_span b) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_kin_languages); i++) {
        dl_span rest = dl_span_from_string(dl_kin_languages[i]), word;
        int hits = 0;
        while (dl_span_next_word(&rest, &word)) hits += dl_span_equal(word, a) || dl_span_equal(word, b);
        if (hits == 2) return true;
    }
    return false;
}

static bool known(const dl_language_guess *guess) {
    return guess->code[0] && guess->reliable && guess->percent >= LEAST_PERCENT;
}

static const dl_claim *best_claim(const dl_claims *claims, dl_arena *arena) {
    const dl_claim *best = NULL;
    int best_rank = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_LANGUAGE, claim));) {
        if ((claim->flags & DL_CLAIM_OTHER) || normalise(claim->text, arena).size == 0) continue;
        int rank = 2;
        if (claim->source == DL_SOURCE_META)
            rank = dl_meta_kind_of(claim) == DL_META_HTML         ? 7
                   : dl_meta_kind_of(claim) == DL_META_HTTP       ? 5
                   : dl_meta_kind_of(claim) == DL_META_OPEN_GRAPH ? 3
                                                                  : 4;
        if (claim->source == DL_SOURCE_JSONLD) rank = (claim->flags & DL_CLAIM_MAIN) ? 6 : 2;
        /* after everything that the page says itself */
        if (claim->source == DL_SOURCE_CAPTURE || claim->source == DL_SOURCE_FEED ||
            claim->source == DL_SOURCE_SITEMAP)
            rank = 1;
        if (rank > best_rank) best = claim, best_rank = rank;
    }
    return best;
}

/* The language of the text; absent if uncertain. */
static dl_span detect(dl_span sample, dl_arena *arena) {
    sample.size = dl_utf8_valid_prefix(sample);
    dl_language_guess guess;
    dl_detect_language(sample.data, sample.size, &guess);
    if (!known(&guess)) return DL_SPAN_NONE;
    dl_span found = dl_arena_copy(arena, dl_span_from_string(guess.code));
    return dl_span_equal(found, DL_SPAN("iw")) ? DL_SPAN("he") : found;
}

static bool agrees(dl_span found, dl_span declared) {
    return found.size &&
           (dl_span_equal(primary(declared), primary(found)) || are_kin(primary(declared), primary(found)));
}

void dl_resolve_language(dl_record *record, const dl_claims *claims) {
    dl_arena *arena = claims->arena;
    const dl_claim *claim = best_claim(claims, arena);
    dl_span declared = claim ? normalise(claim->text, arena) : DL_SPAN_NONE;
    if (claim) record->language = (dl_value){.text = declared, .claim = claim};
    dl_span text = record->body.text;
    size_t least = declared.size ? LEAST_BYTES : LEAST_TO_SETTLE;
    if (text.size < least)
        text = record->description.text.size > record->headline.text.size ? record->description.text
                                                                          : record->headline.text;
    if (text.size < least) return;
    /* From the middle of a long text: the beginning may be a foreign name or a byline. */
    size_t start = text.size > LONG_SAMPLE_BYTES ? SAMPLE_BYTES : 0;
    while (start < text.size && ((unsigned char)text.data[start] & 0xC0) == 0x80) start++;
    if (declared.size && dl_language_confirmed(primary(declared), dl_span_sub(text, start, text.size)))
        return;
    if (declared.size && agrees(detect(dl_span_sub(text, start, CONFIRM_BYTES), arena), declared)) return;
    dl_span found = detect(dl_span_sub(text, start, SAMPLE_BYTES), arena);
    if (!found.size &&
        !declared.size) /* names or quotes may fill a sample; without other evidence, examine more */
        found = detect(dl_span_sub(text, 0, LONG_SAMPLE_BYTES), arena);
    if (found.size == 0 || (declared.size && agrees(found, declared))) return;
    record->language = (dl_value){.text = found, .provenance = DL_SPAN("text")};
}
