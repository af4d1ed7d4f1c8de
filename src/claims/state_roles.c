#include "claims/state_roles.h"

#include "base/bytes.h"
#include "base/text.h"

/* The first four letters of the names below, each in its own place: few other keys begin with them. */
#define BEGINNING_PLACE(letters) (((letters)*0x617959cfu) >> 26)
static const uint32_t beginnings[64] = {
    [1] = DL_FOUR('c', 'r', 'e', 'd'),  [2] = DL_FOUR('c', 'a', 't', 'e'),
    [6] = DL_FOUR('m', 'o', 'd', 'i'),  [9] = DL_FOUR('u', 'p', 'd', 'a'),
    [11] = DL_FOUR('a', 'u', 't', 'h'), [12] = DL_FOUR('s', 'e', 'c', 't'),
    [15] = DL_FOUR('l', 'a', 's', 't'), [17] = DL_FOUR('t', 'a', 'g', 's'),
    [18] = DL_FOUR('k', 'e', 'y', 'w'), [22] = DL_FOUR('p', 'u', 'b', 'd'),
    [23] = DL_FOUR('h', 'e', 'a', 'd'), [25] = DL_FOUR('p', 'o', 's', 't'),
    [26] = DL_FOUR('d', 'a', 't', 'e'), [29] = DL_FOUR('b', 'y', 'l', 'i'),
    [32] = DL_FOUR('f', 'u', 'l', 'l'), [36] = DL_FOUR('a', 'r', 't', 'i'),
    [37] = DL_FOUR('f', 'i', 'r', 's'), [38] = DL_FOUR('c', 'r', 'e', 'a'),
    [48] = DL_FOUR('d', 'i', 's', 'p'), [49] = DL_FOUR('n', 'a', 'm', 'e'),
    [52] = DL_FOUR('p', 'u', 'b', 'l'), [61] = DL_FOUR('t', 'i', 't', 'l'),
    [62] = DL_FOUR('t', 'o', 'p', 'i')};

enum { LONGEST_NAME = 24 };

static bool may_have_role(dl_span key) {
    if (key.size < 4) return false;
    uint32_t letters = dl_load_four(key.data), folded = letters | 0x20202020u;
    if (beginnings[BEGINNING_PLACE(folded)] == folded) return true;
    return dl_four_have(letters, '_') || dl_four_have(letters, '-'); /* a mark between them */
}

static dl_state_role find_role(dl_span key) {
    static const struct {
        dl_span name;
        dl_state_role role;
    } names[] = {
        {DL_SPAN_INIT("title"), DL_STATE_TITLE},
        {DL_SPAN_INIT("headline"), DL_STATE_TITLE},
        {DL_SPAN_INIT("headlines"), DL_STATE_TITLE},
        {DL_SPAN_INIT("datepublished"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publishedat"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publisheddate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publishdate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publishat"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publishtime"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publishedon"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publishedtime"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("publicationdate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("firstpublished"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("firstpublishedat"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("firstpublishdate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("pubdate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("displaydate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("postdate"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("date"), DL_STATE_PUBLISHED},
        {DL_SPAN_INIT("modified"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("credits"), DL_STATE_CREDITS},
        {DL_SPAN_INIT("datemodified"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("modifiedat"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("modifieddate"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("updatedat"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("updateddate"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("lastmodified"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("lastupdated"), DL_STATE_MODIFIED},
        {DL_SPAN_INIT("datecreated"), DL_STATE_CREATED},
        {DL_SPAN_INIT("createdat"), DL_STATE_CREATED},
        {DL_SPAN_INIT("createddate"), DL_STATE_CREATED},
        {DL_SPAN_INIT("createdtimestamp"), DL_STATE_CREATED},
        {DL_SPAN_INIT("creationdate"), DL_STATE_CREATED},
        {DL_SPAN_INIT("author"), DL_STATE_AUTHOR},
        {DL_SPAN_INIT("authors"), DL_STATE_AUTHOR},
        {DL_SPAN_INIT("byline"), DL_STATE_AUTHOR},
        {DL_SPAN_INIT("bylines"), DL_STATE_AUTHOR},
        {DL_SPAN_INIT("name"), DL_STATE_NAME},
        {DL_SPAN_INIT("fullname"), DL_STATE_NAME},
        {DL_SPAN_INIT("displayname"), DL_STATE_NAME},
        {DL_SPAN_INIT("section"), DL_STATE_SECTION},
        {DL_SPAN_INIT("articlesection"), DL_STATE_SECTION},
        {DL_SPAN_INIT("category"), DL_STATE_SECTION},
        {DL_SPAN_INIT("tags"), DL_STATE_TAGS},
        {DL_SPAN_INIT("keywords"), DL_STATE_TAGS},
        {DL_SPAN_INIT("topics"), DL_STATE_TAGS},
    };
    char bare[LONGEST_NAME] = {0};
    size_t size = 0;
    for (size_t i = 0; i < key.size; i++) {
        if (key.data[i] != '_' && key.data[i] != '-') bare[size++] = dl_ascii_lower(key.data[i]);
    }
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        dl_span name = names[i].name; /* few begin with the same letter */
        if (name.data[0] == bare[0] && dl_span_equal(name, dl_span_of(bare, size))) return names[i].role;
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
