#include "archive/folding.h"

#include <pthread.h>
#include <utf8proc.h>

typedef struct range {
    uint32_t first, last;
} range;

static bool is_among(uint32_t c, const range *ranges, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (c <= ranges[i].last) return c >= ranges[i].first;
    }
    return false;
}

/* Scripts whose words are not parted by spaces, and Hangul, where a word mostly has a particle behind it. */
static bool is_run(uint32_t c) {
    static const range runs[] = {
        {0x0E01, 0x0E4E},   /* Thai */
        {0x0E81, 0x0EDF},   /* Lao */
        {0x1000, 0x109F},   /* Burmese */
        {0x1100, 0x11FF},   /* Hangul Jamo */
        {0x1780, 0x17DD},   /* Khmer */
        {0x3005, 0x3007},   /* Han: repetition, zero */
        {0x3021, 0x3029},   /* numerals */
        {0x3031, 0x3035},   /* kana: repetition */
        {0x303B, 0x303C},   /* the same */
        {0x3041, 0x318E},   /* kana, Bopomofo, Hangul compatibility Jamo */
        {0x31A0, 0x31BF},   /* Bopomofo */
        {0x31F0, 0x31FF},   /* kana */
        {0x3400, 0x4DBF},   /* Han */
        {0x4E00, 0x9FFF},   /* the same */
        {0xA960, 0xA97C},   /* Hangul Jamo */
        {0xA9E0, 0xA9FE},   /* Burmese */
        {0xAA60, 0xAA7F},   /* the same */
        {0xAC00, 0xD7FB},   /* Hangul */
        {0xF900, 0xFAFF},   /* Han */
        {0xFF66, 0xFFDC},   /* kana and Hangul of half width */
        {0x1AFF0, 0x1B16F}, /* kana */
        {0x20000, 0x3FFFD}, /* Han */
    };
    return is_among(c, runs, DL_COUNT_OF(runs));
}

/* The modifier letters among them are written for apostrophes, too. */
static bool is_apostrophe(uint32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == 0xFF07;
}

/* Marks that are written on a letter and often left out: accents of Latin, Greek and Cyrillic, points of
 * Hebrew, vowels of Arabic, the dot of Indic scripts (nukta).  Other marks are letters in all but name. */
static bool is_dropped_mark(uint32_t c, unsigned combining_class) {
    enum { OVERLAY = 1, NUKTA = 7, FIRST_POINT = 10, LAST_POINT = 36, FIRST_PLACE = 200 };
    return combining_class == OVERLAY || combining_class == NUKTA || combining_class >= FIRST_PLACE ||
           (combining_class >= FIRST_POINT && combining_class <= LAST_POINT) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x180B && c <= 0x180F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           c == 0x034F || (c >= 0x20D0 && c <= 0x20F0);
}

/* U+00B7 parts the two l in "col·lecció"; U+0640 makes Arabic words longer. */
static bool is_dropped_sign(uint32_t c) {
    return c == 0xB7 || c == 0x2027 || c == 0x0640;
}

static dl_fold_kind kind_of(uint32_t c) {
    if (is_apostrophe(c)) return DL_FOLD_APOSTROPHE;
    if (is_dropped_sign(c)) return DL_FOLD_DROP;
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)c);
    switch (property->category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
        return is_run(c) ? DL_FOLD_RUN : DL_FOLD_LETTER;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        if (is_run(c)) return DL_FOLD_RUN;
        return is_dropped_mark(c, (unsigned)property->combining_class) ? DL_FOLD_DROP : DL_FOLD_LETTER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NO:
        return DL_FOLD_DIGIT;
    case UTF8PROC_CATEGORY_CF:
        return DL_FOLD_DROP;
    default:
        return DL_FOLD_GAP;
    }
}

/* --- what a character becomes --- */

enum { LONGEST_DECOMPOSITION = 18 };

static unsigned decompose(uint32_t c, int options, utf8proc_int32_t parts[LONGEST_DECOMPOSITION]) {
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)c, parts, LONGEST_DECOMPOSITION,
                                UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | (utf8proc_option_t)options, NULL);
    return count > 0 && count <= LONGEST_DECOMPOSITION ? (unsigned)count : 0;
}

/* Letters that Unicode does not take apart, but people do: "Tromso", "Encyclopaedia"; and variants of Arabic
 * letters, of which keyboards have one or the other. */
static unsigned fold_letter(uint32_t c, uint32_t letters[2]) {
    static const struct {
        uint32_t from, to[2];
    } rows[] = {
        {0xE6, {'a', 'e'}},    {0xF0, {'d', 0}},      {0xF8, {'o', 0}},      {0xFE, {'t', 'h'}},
        {0x111, {'d', 0}},     {0x127, {'h', 0}},     {0x131, {'i', 0}},     {0x142, {'l', 0}},
        {0x153, {'o', 'e'}},   {0x167, {'t', 0}},     {0x450, {0x435, 0}},   {0x451, {0x435, 0}},
        {0x45D, {0x438, 0}},   {0x0629, {0x0647, 0}}, {0x0649, {0x064A, 0}}, {0x06A9, {0x0643, 0}},
        {0x06C1, {0x0647, 0}}, {0x06CC, {0x064A, 0}},
    };
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        if (rows[i].from != c) continue;
        memcpy(letters, rows[i].to, sizeof rows[i].to);
        return rows[i].to[1] ? 2 : 1;
    }
    letters[0] = c;
    return 1;
}

static bool is_cyrillic(uint32_t c) {
    return c >= 0x400 && c <= 0x52F;
}

unsigned dl_fold_several(uint32_t c, uint32_t letters[DL_FOLD_MOST]) {
    utf8proc_int32_t parts[LONGEST_DECOMPOSITION];
    if (is_cyrillic(c)) return fold_letter((uint32_t)utf8proc_tolower((utf8proc_int32_t)c), letters);
    unsigned count = 0, part_count = decompose(c, UTF8PROC_CASEFOLD, parts);
    for (unsigned i = 0; i < part_count; i++) {
        dl_fold_kind kind = kind_of((uint32_t)parts[i]);
        if (kind != DL_FOLD_LETTER && kind != DL_FOLD_DIGIT) continue;
        uint32_t folded[2];
        unsigned more = fold_letter((uint32_t)parts[i], folded);
        if (count + more > DL_FOLD_MOST) { /* ligatures of whole words */
            letters[0] = c;
            return 1;
        }
        memcpy(letters + count, folded, more * sizeof *folded);
        count += more;
    }
    return count;
}

/* The digit from 0 to 9; -1 for other numbers. */
static int digit_of(uint32_t c) {
    utf8proc_int32_t parts[LONGEST_DECOMPOSITION];
    if (decompose(c, 0, parts) == 1 && parts[0] >= '0' && parts[0] <= '9') return parts[0] - '0';
    if (utf8proc_category((utf8proc_int32_t)c) != UTF8PROC_CATEGORY_ND) return -1;
    int digit = 0; /* they are ten in a row */
    while (digit < 9 && utf8proc_category((utf8proc_int32_t)c - digit - 1) == UTF8PROC_CATEGORY_ND) digit++;
    return digit;
}

static dl_folded_char folded_of(dl_fold_kind kind, uint32_t c) {
    return (dl_folded_char)kind << 24 | c;
}

static dl_folded_char fold_run(uint32_t c) {
    utf8proc_int32_t parts[LONGEST_DECOMPOSITION];
    return folded_of(DL_FOLD_RUN, decompose(c, 0, parts) == 1 ? (uint32_t)parts[0] : c);
}

dl_folded_char dl_index_fold(uint32_t c) {
    dl_fold_kind kind = kind_of(c);
    uint32_t letters[DL_FOLD_MOST];
    if (kind == DL_FOLD_RUN) return fold_run(c);
    if (kind == DL_FOLD_DIGIT) {
        int digit = digit_of(c);
        return digit < 0 ? folded_of(DL_FOLD_GAP, c) : folded_of(kind, (uint32_t)('0' + digit));
    }
    if (kind != DL_FOLD_LETTER) return folded_of(kind, c);
    unsigned count = dl_fold_several(c, letters);
    if (count == 0) return folded_of(DL_FOLD_DROP, c);
    return count == 1 ? folded_of(kind, letters[0]) : folded_of(DL_FOLD_SEVERAL, c);
}

/* --- the table --- */

static dl_folded_char table[0x10000];

static void make_table(void) {
    for (uint32_t c = 0; c < DL_COUNT_OF(table); c++) {
        bool is_plain =
            (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
        table[c] = is_plain ? folded_of(DL_FOLD_RUN, c) : dl_index_fold(c);
    }
}

const dl_folded_char *dl_folding(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_table);
    return table;
}
