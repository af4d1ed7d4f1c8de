#include "claims/state_roles.h"

#include "base/bytes.h"
#include "base/text.h"

enum { LONGEST_NAME = 24 };

typedef struct ending {
    dl_span letters; /* absent: no more of them */
    dl_state_role role;
} ending;

/* The names by their first four letters, each of these in its own place: few other keys begin with them. */
#define BEGINNING_PLACE(letters) (((letters)*0x617959cfu) >> 26)
#define NAMES(...)               ((const ending[]){__VA_ARGS__, {{NULL, 0}, DL_STATE_NONE}})
static const struct {
    uint32_t letters;
    const ending *endings;
} beginnings[64] = {
    [1] = {DL_FOUR('c', 'r', 'e', 'd'), NAMES({DL_SPAN_INIT("its"), DL_STATE_CREDITS})},
    [2] = {DL_FOUR('c', 'a', 't', 'e'), NAMES({DL_SPAN_INIT("gory"), DL_STATE_SECTION})},
    [6] = {DL_FOUR('m', 'o', 'd', 'i'),
           NAMES({DL_SPAN_INIT("fied"), DL_STATE_MODIFIED}, {DL_SPAN_INIT("fiedat"), DL_STATE_MODIFIED},
                 {DL_SPAN_INIT("fieddate"), DL_STATE_MODIFIED})},
    [9] = {DL_FOUR('u', 'p', 'd', 'a'),
           NAMES({DL_SPAN_INIT("tedat"), DL_STATE_MODIFIED}, {DL_SPAN_INIT("teddate"), DL_STATE_MODIFIED})},
    [11] = {DL_FOUR('a', 'u', 't', 'h'),
            NAMES({DL_SPAN_INIT("or"), DL_STATE_AUTHOR}, {DL_SPAN_INIT("ors"), DL_STATE_AUTHOR})},
    [12] = {DL_FOUR('s', 'e', 'c', 't'), NAMES({DL_SPAN_INIT("ion"), DL_STATE_SECTION})},
    [15] = {DL_FOUR('l', 'a', 's', 't'), NAMES({DL_SPAN_INIT("modified"), DL_STATE_MODIFIED},
                                               {DL_SPAN_INIT("updated"), DL_STATE_MODIFIED})},
    [17] = {DL_FOUR('t', 'a', 'g', 's'), NAMES({DL_SPAN_INIT(""), DL_STATE_TAGS})},
    [18] = {DL_FOUR('k', 'e', 'y', 'w'), NAMES({DL_SPAN_INIT("ords"), DL_STATE_TAGS})},
    [22] = {DL_FOUR('p', 'u', 'b', 'd'), NAMES({DL_SPAN_INIT("ate"), DL_STATE_PUBLISHED})},
    [23] = {DL_FOUR('h', 'e', 'a', 'd'),
            NAMES({DL_SPAN_INIT("line"), DL_STATE_TITLE}, {DL_SPAN_INIT("lines"), DL_STATE_TITLE})},
    [25] = {DL_FOUR('p', 'o', 's', 't'), NAMES({DL_SPAN_INIT("date"), DL_STATE_PUBLISHED})},
    [26] = {DL_FOUR('d', 'a', 't', 'e'),
            NAMES({DL_SPAN_INIT("published"), DL_STATE_PUBLISHED}, {DL_SPAN_INIT(""), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("modified"), DL_STATE_MODIFIED},
                  {DL_SPAN_INIT("created"), DL_STATE_CREATED})},
    [29] = {DL_FOUR('b', 'y', 'l', 'i'),
            NAMES({DL_SPAN_INIT("ne"), DL_STATE_AUTHOR}, {DL_SPAN_INIT("nes"), DL_STATE_AUTHOR})},
    [32] = {DL_FOUR('f', 'u', 'l', 'l'), NAMES({DL_SPAN_INIT("name"), DL_STATE_NAME})},
    [36] = {DL_FOUR('a', 'r', 't', 'i'), NAMES({DL_SPAN_INIT("clesection"), DL_STATE_SECTION})},
    [37] = {DL_FOUR('f', 'i', 'r', 's'), NAMES({DL_SPAN_INIT("tpublished"), DL_STATE_PUBLISHED},
                                               {DL_SPAN_INIT("tpublishedat"), DL_STATE_PUBLISHED},
                                               {DL_SPAN_INIT("tpublishdate"), DL_STATE_PUBLISHED})},
    [38] = {DL_FOUR('c', 'r', 'e', 'a'),
            NAMES({DL_SPAN_INIT("tedat"), DL_STATE_CREATED}, {DL_SPAN_INIT("teddate"), DL_STATE_CREATED},
                  {DL_SPAN_INIT("tedtimestamp"), DL_STATE_CREATED},
                  {DL_SPAN_INIT("tiondate"), DL_STATE_CREATED})},
    [48] = {DL_FOUR('d', 'i', 's', 'p'),
            NAMES({DL_SPAN_INIT("laydate"), DL_STATE_PUBLISHED}, {DL_SPAN_INIT("layname"), DL_STATE_NAME})},
    [49] = {DL_FOUR('n', 'a', 'm', 'e'), NAMES({DL_SPAN_INIT(""), DL_STATE_NAME})},
    [52] = {DL_FOUR('p', 'u', 'b', 'l'),
            NAMES({DL_SPAN_INIT("ishedat"), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("isheddate"), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("ishdate"), DL_STATE_PUBLISHED}, {DL_SPAN_INIT("ishat"), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("ishtime"), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("ishedon"), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("ishedtime"), DL_STATE_PUBLISHED},
                  {DL_SPAN_INIT("icationdate"), DL_STATE_PUBLISHED})},
    [61] = {DL_FOUR('t', 'i', 't', 'l'), NAMES({DL_SPAN_INIT("e"), DL_STATE_TITLE})},
    [62] = {DL_FOUR('t', 'o', 'p', 'i'), NAMES({DL_SPAN_INIT("cs"), DL_STATE_TAGS})},
};

static bool may_have_role(dl_span key) {
    if (key.size < 4) return false;
    uint32_t letters = dl_load_four(key.data), folded = letters | 0x20202020u;
    if (beginnings[BEGINNING_PLACE(folded)].letters == folded) return true;
    return dl_four_have(letters, '_') || dl_four_have(letters, '-'); /* a mark between them */
}

static bool is_mark(char c) {
    return c == '_' || c == '-';
}

/* Whether those are the letters of the key from `at` on. */
static bool goes_on(dl_span key, size_t at, dl_span letters) {
    size_t count = 0;
    for (; at < key.size; at++) {
        if (is_mark(key.data[at])) continue;
        if (count == letters.size || dl_ascii_lower(key.data[at]) != letters.data[count]) return false;
        count++;
    }
    return count == letters.size;
}

static dl_state_role find_role(dl_span key) {
    uint32_t letters = 0;
    size_t at = 0;
    for (unsigned shift = 0; shift < 32; at++) {
        if (at == key.size) return DL_STATE_NONE;
        if (is_mark(key.data[at])) continue;
        letters |= (uint32_t)(unsigned char)dl_ascii_lower(key.data[at]) << shift;
        shift += 8;
    }
    size_t place = BEGINNING_PLACE(letters);
    if (beginnings[place].letters != letters) return DL_STATE_NONE;
    for (const ending *e = beginnings[place].endings; e && e->letters.data; e++) {
        if (goes_on(key, at, e->letters)) return e->role;
    }
    return DL_STATE_NONE;
}

/* Apart from the look-up: few names get that far. */
dl_state_role dl_state_role_of(dl_span name) {
    return name.size <= LONGEST_NAME && may_have_role(name) ? find_role(name) : DL_STATE_NONE;
}

bool dl_state_is_wanted(dl_state_role role, const dl_state_wants *wants) {
    switch (role) {
    case DL_STATE_PUBLISHED:
    case DL_STATE_MODIFIED:
    case DL_STATE_CREATED:
        return wants->dates;
    case DL_STATE_AUTHOR:
    case DL_STATE_CREDITS:
        return wants->authors;
    case DL_STATE_SECTION:
        return wants->sections;
    case DL_STATE_TAGS:
        return wants->tags;
    default:
        return false;
    }
}

int dl_state_weight(dl_state_role role, const dl_state_wants *wants) {
    switch (role) {
    case DL_STATE_PUBLISHED:
        return 4;
    case DL_STATE_AUTHOR:
    case DL_STATE_CREDITS:
        return 2;
    case DL_STATE_TAGS:
        return wants->tags ? 3 : 1;
    case DL_STATE_TITLE:
    case DL_STATE_NONE:
    case DL_STATE_NAME:
        return 0;
    default:
        return 1;
    }
}

bool dl_state_is_title(dl_arena *arena, dl_span title, dl_span text) {
    dl_span folded = dl_text_fold(arena, text);
    return folded.size >= DL_STATE_LEAST_TITLE_BYTES && dl_span_contains(title, folded);
}
