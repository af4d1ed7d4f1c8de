#include "record/pictures.h"

#include "base/text.h"
#include "base/url.h"
#include "base/vector.h"
#include "claims/visible.h"

enum { MOST_VARIANTS = 24, LONGEST_KEY = 200 };

/* --- words --- */

static const dl_span size_words[] = {
    DL_SPAN_INIT("scaled"),   DL_SPAN_INIT("large"),     DL_SPAN_INIT("medium"),   DL_SPAN_INIT("small"),
    DL_SPAN_INIT("thumb"),    DL_SPAN_INIT("thumbnail"), DL_SPAN_INIT("crop"),     DL_SPAN_INIT("cropped"),
    DL_SPAN_INIT("original"), DL_SPAN_INIT("orig"),      DL_SPAN_INIT("full"),     DL_SPAN_INIT("square"),
    DL_SPAN_INIT("wide"),     DL_SPAN_INIT("landscape"), DL_SPAN_INIT("portrait"), DL_SPAN_INIT("jpg"),
    DL_SPAN_INIT("jpeg"),     DL_SPAN_INIT("png"),       DL_SPAN_INIT("webp"),     DL_SPAN_INIT("avif"),
    DL_SPAN_INIT("gif"),      DL_SPAN_INIT("2x"),        DL_SPAN_INIT("3x"),       DL_SPAN_INIT("1x"),
    DL_SPAN_INIT("hd"),       DL_SPAN_INIT("xl"),        DL_SPAN_INIT("lg"),       DL_SPAN_INIT("md"),
    DL_SPAN_INIT("sm"),       DL_SPAN_INIT("social"),    DL_SPAN_INIT("share"),    DL_SPAN_INIT("og"),
    DL_SPAN_INIT("teaser"),   DL_SPAN_INIT("hero"),      DL_SPAN_INIT("lead"),     DL_SPAN_INIT("featured"),
    DL_SPAN_INIT("preview"),  DL_SPAN_INIT("master"),    DL_SPAN_INIT("default"),  DL_SPAN_INIT("image"),
    DL_SPAN_INIT("img"),      DL_SPAN_INIT("photo"),     DL_SPAN_INIT("picture"),  DL_SPAN_INIT("resize"),
    DL_SPAN_INIT("resized"),  DL_SPAN_INIT("format"),    DL_SPAN_INIT("auto"),     DL_SPAN_INIT("rev1"),
};

enum { LONGEST_FURNITURE = sizeof "default-social" - 1 };
static const dl_span furniture_words[] = {
    DL_SPAN_INIT("logo"),           DL_SPAN_INIT("sprite"),       DL_SPAN_INIT("avatar"),
    DL_SPAN_INIT("gravatar"),       DL_SPAN_INIT("favicon"),      DL_SPAN_INIT("/icon"),
    DL_SPAN_INIT("-icon"),          DL_SPAN_INIT("_icon"),        DL_SPAN_INIT("icons/"),
    DL_SPAN_INIT("pixel"),          DL_SPAN_INIT("spacer"),       DL_SPAN_INIT("blank."),
    DL_SPAN_INIT("placeholder"),    DL_SPAN_INIT("/1x1."),        DL_SPAN_INIT("emoji"),
    DL_SPAN_INIT("smiley"),         DL_SPAN_INIT("/ads/"),        DL_SPAN_INIT("/ad/"),
    DL_SPAN_INIT("doubleclick"),    DL_SPAN_INIT("transparent."), DL_SPAN_INIT("loading."),
    DL_SPAN_INIT("loader."),        DL_SPAN_INIT("spinner"),      DL_SPAN_INIT("button"),
    DL_SPAN_INIT("badge"),          DL_SPAN_INIT("/author"),      DL_SPAN_INIT("tracking"),
    DL_SPAN_INIT("beacon"),         DL_SPAN_INIT("default-user"), DL_SPAN_INIT("qrcode"),
    DL_SPAN_INIT("/themes/"),       DL_SPAN_INIT("dummy"),        DL_SPAN_INIT("fallback"),
    DL_SPAN_INIT("default-social"), DL_SPAN_INIT("werbung"),      DL_SPAN_INIT("/profiles/"),
};

/* Of these the file name of a picture consists that a site gives to everything that is shared. */
static const dl_span brand_words[] = {
    DL_SPAN_INIT("og"),      DL_SPAN_INIT("opengraph"), DL_SPAN_INIT("social"),   DL_SPAN_INIT("share"),
    DL_SPAN_INIT("sharing"), DL_SPAN_INIT("default"),   DL_SPAN_INIT("facebook"), DL_SPAN_INIT("twitter"),
    DL_SPAN_INIT("fb"),      DL_SPAN_INIT("brand"),     DL_SPAN_INIT("meta"),     DL_SPAN_INIT("site"),
};
static const dl_span beside_brand_words[] = {
    DL_SPAN_INIT("card"), DL_SPAN_INIT("general"),  DL_SPAN_INIT("generic"), DL_SPAN_INIT("graph"),
    DL_SPAN_INIT("home"), DL_SPAN_INIT("homepage"), DL_SPAN_INIT("open"),    DL_SPAN_INIT("media"),
    DL_SPAN_INIT("logo"), DL_SPAN_INIT("main"),     DL_SPAN_INIT("banner"),
};

void dl_picture_words_init(dl_picture_words *words) {
    DL_WORDS_INIT(&words->sizes, size_words);
    DL_FINDER_INIT(&words->furniture, furniture_words);
    DL_WORDS_INIT(&words->brands, brand_words);
    DL_WORDS_INIT(&words->beside_brands, beside_brand_words);
}

/* --- addresses --- */

/* Where a URL inside a URL begins: "https:/" or "http:/", the colon perhaps encoded (and then without its
 * slash); SIZE_MAX: nowhere. */
static size_t find_inner(dl_span url) {
    enum { LEAST_BEFORE = 4 };
    size_t first = SIZE_MAX;
    for (const char *mark = ":%"; *mark; mark++) {
        dl_span rest = *mark == ':' ? DL_SPAN(":/") : DL_SPAN("%3A");
        for (size_t at = LEAST_BEFORE + 4; (at = dl_span_find_byte(url, *mark, at)) < first; at++) {
            size_t start = at - 4 - (dl_ascii_lower(url.data[at - 1]) == 's');
            if (start < LEAST_BEFORE) continue;
            if (dl_span_starts_with_nocase(dl_span_sub(url, start, 4), DL_SPAN("http")) &&
                dl_span_starts_with_nocase(dl_span_sub(url, at, 3), rest))
                first = start;
        }
    }
    return first;
}

/* URLs of image resizing services contain the URL of the image itself, plain or encoded: the innermost one is
 * meant. */
static dl_span innermost(dl_arena *arena, dl_span url) {
    for (int turns = 0; turns < 3; turns++) {
        size_t found = find_inner(url);
        if (found == SIZE_MAX) return url;
        dl_span inner = dl_span_sub(url, found, url.size);
        size_t end = dl_span_find_byte(inner, '&', 0);
        inner = dl_span_sub(inner, 0, end);
        dl_span decoded = dl_url_decode(arena, inner);
        if (dl_url_file_name(decoded).size < 4) return url;
        url = decoded;
    }
    return url;
}

static bool is_separator(char c) {
    static const bool separators[256] = {
        ['-'] = true, ['_'] = true, ['.'] = true, [','] = true, [':'] = true, ['@'] = true, ['!'] = true,
        ['~'] = true, ['='] = true, [' '] = true, ['+'] = true, ['('] = true, [')'] = true,
    };
    return separators[(unsigned char)c];
}

/* Of bytes of names; a look here is no branch, which would be unpredictable.  SIZE: what stands beside the
 * digits of a size, and the zero byte. */
enum { DIGIT = 1, LETTER = 2, HEX = 4, SIZE = 8 };
static const uint8_t kinds[256] = {
    ['\0'] = SIZE,         ['0'] = DIGIT | HEX,   ['1'] = DIGIT | HEX,
    ['2'] = DIGIT | HEX,   ['3'] = DIGIT | HEX,   ['4'] = DIGIT | HEX,
    ['5'] = DIGIT | HEX,   ['6'] = DIGIT | HEX,   ['7'] = DIGIT | HEX,
    ['8'] = DIGIT | HEX,   ['9'] = DIGIT | HEX,   ['a'] = LETTER | HEX,
    ['A'] = LETTER | HEX,  ['b'] = LETTER | HEX,  ['B'] = LETTER | HEX,
    ['c'] = LETTER | HEX,  ['C'] = LETTER | HEX,  ['d'] = LETTER | HEX | SIZE,
    ['D'] = LETTER | HEX,  ['e'] = LETTER | HEX,  ['E'] = LETTER | HEX,
    ['f'] = LETTER | HEX,  ['F'] = LETTER | HEX,  ['g'] = LETTER,
    ['G'] = LETTER,        ['h'] = LETTER | SIZE, ['H'] = LETTER,
    ['i'] = LETTER,        ['I'] = LETTER,        ['j'] = LETTER,
    ['J'] = LETTER,        ['k'] = LETTER,        ['K'] = LETTER,
    ['l'] = LETTER,        ['L'] = LETTER,        ['m'] = LETTER,
    ['M'] = LETTER,        ['n'] = LETTER,        ['N'] = LETTER,
    ['o'] = LETTER,        ['O'] = LETTER,        ['p'] = LETTER | SIZE,
    ['P'] = LETTER,        ['q'] = LETTER | SIZE, ['Q'] = LETTER,
    ['r'] = LETTER | SIZE, ['R'] = LETTER,        ['s'] = LETTER | SIZE,
    ['S'] = LETTER,        ['t'] = LETTER,        ['T'] = LETTER,
    ['u'] = LETTER,        ['U'] = LETTER,        ['v'] = LETTER,
    ['V'] = LETTER,        ['w'] = LETTER | SIZE, ['W'] = LETTER,
    ['x'] = LETTER | SIZE, ['X'] = LETTER,        ['y'] = LETTER,
    ['Y'] = LETTER,        ['z'] = LETTER,        ['Z'] = LETTER,
};

static bool is_of(char c, unsigned kind) {
    return (kinds[(unsigned char)c] & kind) != 0;
}

/* "211:0:3852:2048", the corners of a crop: what precedes it identifies the image, what follows says how it
 * was made. */
static bool is_rectangle(dl_span text) {
    size_t numbers = 0;
    for (size_t at = 0; at < text.size && dl_ascii_is_digit(text.data[at]); at++) {
        while (at < text.size && dl_ascii_is_digit(text.data[at])) at++;
        if (++numbers == 4) return at == text.size || is_separator(text.data[at]);
        if (at == text.size || text.data[at] != ':') return false;
    }
    return false;
}

/* Whether a part of a file name gives a size, crop, quality or format, and does not identify the image. */
static bool is_size_part(const dl_picture_words *words, dl_span part) {
    if (dl_words_have(&words->sizes, part)) return true;
    /* "1024x683", "w800", "800w", "q80", "16x9", and the plain widths that sites use */
    size_t digits = 0, letters = 0;
    for (size_t i = 0; i < part.size; i++) {
        if (dl_ascii_is_digit(part.data[i])) {
            digits++;
        } else if (is_of(part.data[i], SIZE)) {
            letters++;
        } else {
            return false;
        }
    }
    if (letters) return digits && letters <= 2 && digits <= 9;
    static const uint16_t widths[] = {
        100,  120,  140,  150,  160,  180,  200,  220,  240,  250,  280,  300,  320,  350,  360,
        400,  420,  450,  480,  500,  540,  550,  560,  576,  600,  620,  630,  640,  650,  660,
        675,  680,  700,  720,  740,  750,  760,  768,  780,  800,  840,  850,  860,  900,  940,
        960,  970,  976,  980,  1000, 1020, 1024, 1080, 1100, 1200, 1240, 1280, 1300, 1320, 1366,
        1400, 1440, 1500, 1536, 1600, 1680, 1800, 1920, 2000, 2048, 2400, 2560, 3000, 3200, 3840};
    uint32_t number = digits <= 4 && part.data[0] != '0' ? dl_span_leading_number(part) : 0;
    size_t from = 0, to = number ? DL_COUNT_OF(widths) : 0; /* they are in order */
    while (from < to) {
        size_t middle = (from + to) / 2;
        if (widths[middle] == number) return true;
        if (widths[middle] < number) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return false;
}

/* The identifying parts of one path segment, in lower case, joined by "-". */
static size_t put_segment(const dl_picture_words *words, char *out, size_t room, dl_span segment) {
    size_t used = 0;
    for (size_t at = 0; at < segment.size;) {
        if (used && is_rectangle(dl_span_sub(segment, at, segment.size))) break;
        char part[LONGEST_KEY];
        size_t end = at, size = 0;
        for (; end < segment.size && !is_separator(segment.data[end]); end++) {
            if (size < sizeof part) part[size++] = dl_ascii_lower(segment.data[end]);
        }
        dl_span lowered = dl_span_of(part, size);
        if (size && !is_size_part(words, lowered) && used + size + 1 < room) {
            if (used) out[used++] = '-';
            memcpy(out + used, part, size);
            used += size;
        }
        at = end + 1;
    }
    return used;
}

/* "20250428": a day, which many images share. */
static bool is_day(dl_span digits) {
    if (digits.size != 8) return false;
    uint32_t number = dl_span_leading_number(digits), month = number / 100 % 100, day = number % 100;
    return number >= 19900101 && number < 21000101 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

enum { LEAST_DIGITS = 7 }; /* of an identifier, hexadecimal ones with others */

/* The length of an identifier at `at` that is enough to identify an image: a UUID, sixteen or more
 * hexadecimal digits, or a number of seven or more digits that is not a day; 0: none. */
static size_t identifier_size(dl_span name, size_t at) {
    size_t hex = at, digits = at, groups = 0;
    while (digits < name.size && is_of(name.data[digits], DIGIT)) digits++;
    while (hex < name.size) {
        char c = name.data[hex];
        if (!is_of(c, HEX) &&
            !(c == '-' && hex > at && groups < 4 && name.data[hex - 1] != '-' && hex - at >= 8))
            break;
        groups += c == '-';
        hex++;
    }
    if (groups == 4 && hex - at == 36) return 36;
    size_t plain = at;
    while (plain < hex && name.data[plain] != '-') plain++;
    bool ends = plain == name.size || !is_of(name.data[plain], DIGIT | LETTER);
    if (plain - at >= 16 && digits < plain && ends) return plain - at;
    if (digits - at >= LEAST_DIGITS && !is_day(dl_span_sub(name, at, digits - at))) return digits - at;
    return 0;
}

enum { WINDOW = 64 };

/* A bit for each place of the name, of a window's size at most, at which as many hexadecimal digits begin as
 * any identifier has at its front. */
static uint64_t identifier_fronts(dl_span name) {
    _Static_assert(LEAST_DIGITS == 7, "what is shifted below");
    uint64_t hex = 0;
    if (name.size < DL_VECTOR_BYTES) {
        for (size_t i = 0; i < name.size; i++) hex |= (uint64_t)is_of(name.data[i], HEX) << i;
    }
    for (size_t at = 0; at < name.size && name.size >= DL_VECTOR_BYTES; at += DL_VECTOR_BYTES) {
        size_t last = name.size - DL_VECTOR_BYTES, from = at < last ? at : last;
        dl_vector v = dl_vector_load(name.data + from);
        dl_vector found = dl_vector_among(v, '0', 10) | dl_vector_among(v | dl_vector_fill(0x20), 'a', 6);
        hex |= (uint64_t)dl_vector_bits(found) << from;
    }
    uint64_t two = hex & hex >> 1, four = two & two >> 2;
    return four & four >> 3;
}

/* The first such place at or after `at`; the end of the name or beyond: none. */
static size_t next_front(dl_span name, size_t at) {
    for (; at < name.size; at += WINDOW - LEAST_DIGITS + 1) {
        uint64_t fronts = identifier_fronts(dl_span_sub(name, at, WINDOW));
        if (fronts) return at + (unsigned)__builtin_ctzll(fronts);
    }
    return at;
}

/* Whether an identifier may begin at that place: at no letter or digit, or at a digit behind a letter. */
static bool begins_part(dl_span name, size_t at) {
    return at == 0 || !is_of(name.data[at - 1], DIGIT | LETTER) ||
           (is_of(name.data[at], DIGIT) && is_of(name.data[at - 1], LETTER));
}

/* The first identifier of a path segment, together with a following series number ("…_2.jpg"); 0: none. */
static size_t put_identifier(char *out, size_t room, dl_span segment) {
    for (size_t at = 0; (at = next_front(segment, at)) < segment.size; at++) {
        if (!begins_part(segment, at)) continue;
        size_t size = identifier_size(segment, at);
        if (!size || size + 4 > room) continue;
        for (size_t i = 0; i < size; i++) out[i] = dl_ascii_lower(segment.data[at + i]);
        size_t behind = at + size, digits = behind + 1;
        while (digits < segment.size && dl_ascii_is_digit(segment.data[digits])) digits++;
        bool last = digits >= segment.size || segment.data[digits] == '.';
        if (behind < segment.size && is_separator(segment.data[behind]) && segment.data[behind] != '.' &&
            last && digits > behind + 1 && digits <= behind + 3) {
            memcpy(out + size, segment.data + behind, digits - behind);
            size += digits - behind;
        }
        return size;
    }
    return 0;
}

/* A few letters or digits are not enough to identify an image. */
static bool is_telling(dl_span key) {
    enum { ENOUGH = 6 };
    size_t said = 0;
    for (size_t i = 0; i < key.size && said < ENOUGH; i++) said += key.data[i] != '-' && key.data[i] != '/';
    return said >= ENOUGH;
}

dl_span dl_picture_key(const dl_picture_words *words, dl_arena *arena, dl_span url) {
    dl_picture_file none = {DL_SPAN_NONE, DL_SPAN_NONE};
    return dl_picture_key_after(words, arena, url, &none);
}

dl_span dl_picture_key_after(const dl_picture_words *words, dl_arena *arena, dl_span url,
                             dl_picture_file *last) {
    url = innermost(arena, url);
    size_t tail = dl_span_sub(url, 0, dl_span_find_either(url, '?', '#')).size;
    dl_span query = dl_span_sub(url, tail, url.size), path = dl_url_decode(arena, dl_span_sub(url, 0, tail));
    size_t scheme = dl_span_find(path, DL_SPAN("://"), 0);
    if (scheme != SIZE_MAX) {
        size_t slash = dl_span_find_byte(path, '/', scheme + 3);
        path = slash == SIZE_MAX ? DL_SPAN("") : dl_span_sub(path, slash, path.size);
    }
    char key[LONGEST_KEY];
    size_t used = 0;
    dl_span file = DL_SPAN_NONE;
    /* the file name, and if that says too little, its folders */
    for (int levels = 0; levels < 4 && path.size; levels++) {
        while (path.size && path.data[path.size - 1] == '/') path.size--;
        size_t slash = dl_span_find_last_byte(path, '/');
        dl_span segment = slash == SIZE_MAX ? path : dl_span_sub(path, slash + 1, path.size);
        if (levels == 0) file = segment;
        if (levels == 0 && file.size && dl_span_equal(file, last->name)) return last->key;
        /* "name_v-variant": a family of broadcasters' systems appends the name of the crop */
        size_t variant = dl_span_find(segment, DL_SPAN("_v-"), 1);
        if (variant != SIZE_MAX) segment = dl_span_sub(segment, 0, variant);
        size_t identifier = put_identifier(key, sizeof key, segment);
        if (identifier) used = 0;
        if (used && used + 1 < sizeof key) key[used++] = '/';
        used += identifier ? identifier : put_segment(words, key + used, sizeof key - used, segment);
        if (identifier || is_telling(dl_span_of(key, used))) {
            dl_span made = dl_arena_copy(arena, dl_span_of(key, used));
            if (levels == 0) *last = (dl_picture_file){.name = file, .key = made};
            return made;
        }
        path = slash == SIZE_MAX ? DL_SPAN("") : dl_span_sub(path, 0, slash);
    }
    dl_span name = dl_span_of(key, used);
    bool is_file = dl_span_find_byte(dl_url_file_name(url), '.', 0) != SIZE_MAX;
    if (query.size > 4 && (!is_file || used < 2)) { /* "/image?id=1234" */
        dl_span parts[] = {name, query};
        return dl_arena_join(arena, parts, 2, DL_SPAN_NONE);
    }
    return dl_arena_copy(arena, name);
}

static size_t next_digit(dl_span text, size_t at) {
    for (; at + DL_VECTOR_BYTES <= text.size; at += DL_VECTOR_BYTES) {
        unsigned digits = dl_vector_bits(dl_vector_among(dl_vector_load(text.data + at), '0', 10));
        if (digits) return at + (unsigned)__builtin_ctz(digits);
    }
    while (at < text.size && !dl_ascii_is_digit(text.data[at])) at++;
    return at;
}

/* Whether what precedes a number says that it is a width. */
static bool names_width(dl_span before) {
    char last = before.size >= 2 ? before.data[before.size - 1] : 0;
    if (last == '=')
        return dl_span_ends_with_nocase(before, DL_SPAN("w=")) ||
               dl_span_ends_with_nocase(before, DL_SPAN("width="));
    if (last == '_') return dl_span_ends_with_nocase(before, DL_SPAN("w_"));
    return last == 'w' && before.data[before.size - 2] == '/';
}

/* "1024x683" in a name, "w=800" in a query, "/w_800,"; the number before "x" counts. */
uint32_t dl_picture_width(dl_span url) {
    for (size_t i = 0; (i = next_digit(url, i)) + 1 < url.size; i++) {
        size_t end = i;
        while (end < url.size && dl_ascii_is_digit(url.data[end])) end++;
        size_t digits = end - i;
        bool begins = i == 0 || !dl_ascii_is_alnum(url.data[i - 1]) || url.data[i - 1] == 'w';
        if (begins && digits >= 2 && digits <= 4) {
            bool times = end + 2 < url.size && (url.data[end] == 'x' || url.data[end] == 'X') &&
                         dl_ascii_is_digit(url.data[end + 1]);
            dl_span before = dl_span_sub(url, 0, i);
            if ((times && digits >= 3) || names_width(before)) /* not "16x9" */
                return dl_span_leading_number(dl_span_sub(url, i, digits));
        }
        i = end;
    }
    return 0;
}

/* The part of the first text that differs from the second, plus enough bytes at both ends to find a furniture
 * word that is not in the second. */
static dl_span difference(dl_span text, dl_span other) {
    if (dl_span_empty(other)) return text;
    size_t least = text.size < other.size ? text.size : other.size, front = 0, back = 0;
    while (front + 8 <= least && memcmp(text.data + front, other.data + front, 8) == 0) front += 8;
    const char *end = text.data + text.size, *other_end = other.data + other.size;
    while (front + back + 8 <= least && memcmp(end - back - 8, other_end - back - 8, 8) == 0) back += 8;
    front -= front < LONGEST_FURNITURE ? front : LONGEST_FURNITURE;
    back -= back < LONGEST_FURNITURE ? back : LONGEST_FURNITURE;
    return dl_span_sub(text, front, text.size - front - back);
}

bool dl_picture_is_furniture(const dl_picture_words *words, dl_span url, dl_span other) {
    if (url.size < 5 || dl_span_starts_with_nocase(url, DL_SPAN("data:")) ||
        dl_span_starts_with_nocase(url, DL_SPAN("blob:"))) {
        return true;
    }
    /* A template, which a script fills in. */
    if (dl_span_find_byte(url, '{', 0) != SIZE_MAX || dl_span_contains(url, DL_SPAN("%7B"))) return true;
    if (dl_finder_finds(&words->furniture, difference(url, other))) return true;
    dl_span name = dl_url_file_name(url);
    return dl_span_ends_with_nocase(name, DL_SPAN(".svg")) || dl_span_ends_with_nocase(name, DL_SPAN(".ico"));
}

/* --- images that the page shows --- */

/* An image while its claims are read: which claim gave which version. */
typedef struct shown {
    dl_picture *picture;
    const dl_claim *claims[MOST_VARIANTS];
} shown;

static dl_picture_version *add_version(shown *s, const dl_claims *claims, const dl_claim *claim,
                                       dl_span reference, uint32_t width) {
    dl_picture *picture = s->picture;
    reference = dl_span_trim(reference);
    if (dl_span_find_byte(reference, '{', 0) != SIZE_MAX) return NULL; /* to be filled in by a script */
    if (reference.size == 0 || picture->variants.count >= MOST_VARIANTS) return NULL;
    if (dl_span_starts_with_nocase(reference, DL_SPAN("data:"))) return NULL;
    dl_span url = dl_claims_resolve_url(claims, reference);
    if (url.size == 0) return NULL;
    for (uint32_t i = 0; i < picture->variants.count; i++) {
        dl_picture_version *known = &picture->variants.items[i];
        if (!dl_span_equal(known->url, url)) continue;
        if (!known->width) known->width = width;
        return NULL;
    }
    dl_picture_version version = {.url = url, .width = width};
    if (!DL_ARENA_PUSH(claims->arena, &picture->variants, version)) return NULL;
    s->claims[picture->variants.count - 1] = claim;
    return &picture->variants.items[picture->variants.count - 1];
}

/* https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute: URLs, which may contain
 * commas but do not end in one, each with descriptors ("640w", "2x") up to the next comma. */
static void add_srcset(shown *s, const dl_claims *claims, const dl_claim *claim) {
    dl_span set = claim->text;
    size_t at = 0;
    while (at < set.size && s->picture->variants.count < MOST_VARIANTS) {
        while (at < set.size && (dl_ascii_is_space(set.data[at]) || set.data[at] == ',')) at++;
        dl_span rest = dl_span_sub(set, at, SIZE_MAX), word;
        size_t start = at;
        at = dl_span_next_word(&rest, &word) ? at + word.size : set.size;
        size_t end = at;
        uint32_t width = 0;
        if (end > start && set.data[end - 1] == ',') {
            while (end > start && set.data[end - 1] == ',') end--;
        } else {
            size_t comma = dl_span_find_byte(set, ',', at);
            dl_span descriptors = dl_span_sub(set, at, comma == SIZE_MAX ? SIZE_MAX : comma - at);
            while (dl_span_next_word(&descriptors, &word)) {
                if (word.data[word.size - 1] == 'w') width = dl_span_leading_number(word);
            }
            at = comma == SIZE_MAX ? set.size : comma + 1;
        }
        if (end > start) add_version(s, claims, claim, dl_span_sub(set, start, end - start), width);
    }
}

/* A URL with the sizes claimed directly after it. */
static void add_sized(shown *s, const dl_claims *claims, const dl_claim *claim) {
    const dl_claim *width = dl_claims_next_in_group(claims, claim), *height = width;
    if (width && width->field != DL_FIELD_IMAGE_WIDTH) width = NULL;
    if (width) height = dl_claims_next_in_group(claims, width);
    if (height && height->field != DL_FIELD_IMAGE_HEIGHT) height = NULL;
    dl_picture_version *version =
        add_version(s, claims, claim, claim->text, width ? dl_span_leading_number(width->text) : 0);
    if (version && height) version->height = dl_span_leading_number(height->text);
}

/* Addresses that begin or end alike are those of one picture, without a closer look. */
static bool is_alike(dl_span a, dl_span b) {
    enum { ENOUGH_BEHIND = 10, MOST_BEHIND = 16 };
    size_t front = 0, least = a.size < b.size ? a.size : b.size;
    if (least >= ENOUGH_BEHIND &&
        memcmp(a.data + a.size - ENOUGH_BEHIND, b.data + b.size - ENOUGH_BEHIND, ENOUGH_BEHIND) == 0)
        return true;
    while (front + 8 <= least && memcmp(a.data + front, b.data + front, 8) == 0) front += 8;
    while (front < least && a.data[front] == b.data[front]) front++;
    return a.size - front <= MOST_BEHIND && b.size - front <= MOST_BEHIND && front >= MOST_BEHIND;
}

static bool is_gif(dl_span url) {
    return dl_span_ends_with_nocase(dl_span_sub(url, 0, dl_span_find_byte(url, '?', 0)), DL_SPAN(".gif"));
}

/* Takes out what only stands in the picture's place until a script shows it: place-holders, and among the
 * less trusted addresses those that show something else. */
static void drop_stand_ins(shown *s, const dl_picture_words *words, const dl_claims *claims, uint32_t best) {
    dl_picture *picture = s->picture;
    enum { LEAST_TRUST = 50 }; /* of an address that is known to show this picture */
    const dl_span url = picture->variants.items[best].url;
    dl_span key = DL_SPAN_NONE;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < picture->variants.count; i++) {
        dl_picture_version version = picture->variants.items[i];
        if (i != best && !is_alike(version.url, url) && dl_picture_is_furniture(words, version.url, url))
            continue;
        if (s->claims[i]->trust < s->claims[best]->trust && !is_gif(url) && is_gif(version.url)) continue;
        if (s->claims[i]->trust < LEAST_TRUST && s->claims[best]->trust >= LEAST_TRUST) {
            if (!dl_span_present(key)) key = dl_picture_key(words, claims->arena, url);
            if (!dl_span_equal(dl_picture_key(words, claims->arena, version.url), key)) continue;
        }
        picture->variants.items[kept++] = version;
    }
    picture->variants.count = kept;
}

bool dl_picture_of_claims(dl_picture *picture, const dl_picture_words *words, const dl_claims *claims,
                          const dl_claim *first) {
    *picture = (dl_picture){0};
    shown s = {.picture = picture};
    for (const dl_claim *claim = first; claim; claim = dl_claims_next_in_group(claims, claim)) {
        if (claim->field != DL_FIELD_IMAGE_URL || dl_visible_kind_of(claim) == DL_VISIBLE_PICTURE_FILE)
            continue;
        if (claim->flags & DL_CLAIM_LIST) {
            add_srcset(&s, claims, claim);
        } else {
            add_sized(&s, claims, claim);
        }
    }
    /* The most trusted, and of these the widest, version that is not furniture: is the first that is looked
     * at.
     */
    uint32_t widths[MOST_VARIANTS], left = picture->variants.count, largest = 0, best = UINT32_MAX;
    for (uint32_t i = 0; i < picture->variants.count; i++) {
        const dl_picture_version *version = &picture->variants.items[i];
        widths[i] = version->width ? version->width : dl_picture_width(version->url);
    }
    for (; left && best == UINT32_MAX; left--) {
        uint32_t next = UINT32_MAX;
        for (uint32_t i = 0; i < picture->variants.count; i++) {
            if (widths[i] == UINT32_MAX) continue; /* done with */
            if (next == UINT32_MAX || s.claims[i]->trust > s.claims[next]->trust ||
                (s.claims[i]->trust == s.claims[next]->trust && widths[i] > widths[next]))
                next = i;
        }
        if (next == UINT32_MAX) break;
        largest = widths[next];
        widths[next] = UINT32_MAX;
        if (!dl_picture_is_furniture(words, picture->variants.items[next].url, DL_SPAN_NONE)) best = next;
    }
    if (best == UINT32_MAX || (largest && largest < DL_SMALLEST_PICTURE)) return false;
    const dl_claim *chosen = s.claims[best];
    const dl_picture_version version_copy = picture->variants.items[best], *version = &version_copy;
    drop_stand_ins(&s, words, claims, best);
    picture->url = (dl_value){.text = version->url, .claim = chosen};
    picture->width = version->width;
    picture->height = version->height;
    return true;
}

bool dl_picture_is_brand(const dl_picture_words *words, dl_span url, dl_span site) {
    enum { LEAST_SITE = 3, LONGEST_PART = 40 };
    dl_span name = dl_url_file_name(dl_span_sub(url, 0, dl_span_find_byte(url, '?', 0)));
    size_t dot = dl_span_find_byte(name, '.', 0);
    if (dot == SIZE_MAX) return false;
    name = dl_span_sub(name, 0, dot);
    uint32_t parts = 0;
    bool telling = false, by_default = false;
    for (size_t at = 0; at < name.size;) {
        size_t end = at;
        while (end < name.size && !is_separator(name.data[end])) end++;
        char part[LONGEST_PART];
        parts += end > at;
        if (end - at > sizeof part) return false;
        for (size_t i = at; i < end; i++) part[i - at] = dl_ascii_lower(name.data[i]);
        dl_span lowered = dl_span_of(part, end - at);
        bool brand = dl_words_have(&words->brands, lowered);
        bool of_site = site.size >= LEAST_SITE && dl_span_equal(lowered, site);
        if (lowered.size && !brand && !of_site && !dl_words_have(&words->beside_brands, lowered) &&
            !is_size_part(words, lowered))
            return false;
        by_default = by_default || dl_span_equal(lowered, DL_SPAN("default"));
        telling = telling || brand;
        at = end + 1;
    }
    return telling && (parts > 1 || !by_default);
}
