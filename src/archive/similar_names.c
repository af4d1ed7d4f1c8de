#include "archive/similar_names.h"

#include "base/text.h"

/* --- how similar --- */

enum { SLOTS = 1024, LONGEST = 200 };

/* Pairs of neighbouring bytes, counted by their hash; the ends count as spaces, so that how a name begins has
 * weight. */
typedef struct pairs {
    uint8_t counts[SLOTS];
    uint32_t sum;
} pairs;

static uint32_t slot_of(unsigned char a, unsigned char b) {
    return (a * 31u + b * 7u) % SLOTS;
}

static void count_pairs(pairs *found, dl_span text) {
    unsigned char last = ' ';
    memset(found, 0, sizeof *found);
    for (size_t i = 0; i <= text.size && i < LONGEST; i++) {
        unsigned char next = i < text.size ? (unsigned char)text.data[i] : ' ';
        uint8_t *count = &found->counts[slot_of(last, next)];
        if (*count < UINT8_MAX) ++*count, found->sum++;
        last = next;
    }
}

/* Dice's coefficient: 0 to 1. */
static double similarity(const pairs *a, const pairs *b) {
    uint32_t common = 0;
    for (size_t i = 0; i < SLOTS; i++) common += a->counts[i] < b->counts[i] ? a->counts[i] : b->counts[i];
    return 2.0 * common / (a->sum + b->sum);
}

/* --- the best --- */

typedef struct search {
    pairs wanted;
    dl_similar_names *names;
    double scores[DL_SIMILAR_MOST];
    dl_arena *arena;
} search;

static bool is_known(const search *self, dl_span name) {
    for (uint32_t i = 0; i < self->names->count; i++) {
        if (dl_span_equal(self->names->items[i], name)) return true;
    }
    return false;
}

static void insert(search *self, dl_span name, double score) {
    dl_similar_names *names = self->names;
    uint32_t at = names->count < DL_SIMILAR_MOST ? names->count++ : DL_SIMILAR_MOST - 1;
    for (; at > 0 && self->scores[at - 1] < score; at--) {
        names->items[at] = names->items[at - 1];
        self->scores[at] = self->scores[at - 1];
    }
    names->items[at] = dl_arena_copy(self->arena, name);
    self->scores[at] = score;
}

static void offer(search *self, dl_span name, dl_arena *scratch) {
    static const double least = 0.45;
    pairs found;
    dl_arena_reset(scratch);
    count_pairs(&found, dl_text_lower(scratch, name));
    double score = similarity(&self->wanted, &found);
    bool full = self->names->count == DL_SIMILAR_MOST;
    if (score < least || (full && score <= self->scores[DL_SIMILAR_MOST - 1]) || is_known(self, name)) return;
    insert(self, name, score);
}

/* --- what is looked at --- */

static const struct {
    const char *first, *beginning;
} queries[] = {
#define QUERIES(table, column)                                                                               \
    {                                                                                                        \
        "SELECT " column " FROM " table " LIMIT 3000",                                                       \
            "SELECT " column " FROM " table " WHERE " column " >= ?1 AND " column " < ?2 ORDER BY " column   \
            " LIMIT 500"                                                                                     \
    }
    [DL_GROUP_SITE] = QUERIES("site", "host"),
    [DL_GROUP_AUTHOR] = QUERIES("person", "name"),
    [DL_GROUP_SECTION] = QUERIES("section", "name"),
    [DL_GROUP_KEYWORD] = QUERIES("keyword", "name"),
    [DL_GROUP_SPEAKER] = QUERIES("(SELECT name FROM speaker WHERE named)", "name"),
#undef QUERIES
};

static int look_at(search *self, sqlite3_stmt *statement, dl_arena *scratch) {
    while (sqlite3_step(statement) == SQLITE_ROW)
        offer(self, dl_span_from_string((const char *)sqlite3_column_text(statement, 0)), scratch);
    return sqlite3_reset(statement);
}

/* The first characters of a name, at least three bytes. */
static dl_span beginning_of(dl_span text) {
    size_t size = text.size < 3 ? text.size : 3;
    while (size < text.size && ((unsigned char)text.data[size] & 0xC0) == 0x80) size++;
    return dl_span_sub(text, 0, size);
}

static int look_at_beginning(search *self, sqlite3_stmt *statement, dl_span text, dl_arena *scratch) {
    static const char above[] = "\xF4\x8F\xBF\xBF"; /* the last character that there can be */
    const dl_span parts[] = {beginning_of(text), DL_SPAN(above)};
    dl_span end = dl_arena_join(self->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    sqlite3_bind_text64(statement, 1, parts[0].data, parts[0].size, SQLITE_STATIC, SQLITE_UTF8);
    sqlite3_bind_text64(statement, 2, end.data, end.size, SQLITE_STATIC, SQLITE_UTF8);
    return look_at(self, statement, scratch);
}

/* As it is, in small letters, and with a capital. */
static int look_at_beginnings(search *self, sqlite3_stmt *statement, dl_span text, dl_arena *scratch) {
    dl_span lower = dl_text_lower(self->arena, text), capital = dl_arena_copy(self->arena, lower);
    if (capital.size && capital.data[0] >= 'a' && capital.data[0] <= 'z')
        *(char *)(uintptr_t)capital.data = (char)(capital.data[0] - 'a' + 'A');
    const dl_span forms[] = {text, lower, capital};
    int result = SQLITE_OK;
    for (size_t i = 0; i < DL_COUNT_OF(forms) && result == SQLITE_OK; i++)
        result = look_at_beginning(self, statement, forms[i], scratch);
    return result;
}

int dl_similar_names_find(sqlite3 *db, dl_group_kind kind, dl_span text, dl_similar_names *names,
                          dl_arena *arena) {
    search self = {.names = names, .arena = arena};
    sqlite3_stmt *first = NULL, *beginning = NULL;
    dl_arena scratch;
    *names = (dl_similar_names){0};
    if (kind >= DL_GROUP_ALL || !text.size) return SQLITE_OK;
    dl_arena_init(&scratch, 0, arena->allocator);
    count_pairs(&self.wanted, dl_text_lower(arena, text));
    int result = sqlite3_prepare_v2(db, queries[kind].first, -1, &first, NULL);
    if (result == SQLITE_OK) result = sqlite3_prepare_v2(db, queries[kind].beginning, -1, &beginning, NULL);
    if (result == SQLITE_OK) result = look_at(&self, first, &scratch);
    if (result == SQLITE_OK) result = look_at_beginnings(&self, beginning, text, &scratch);
    sqlite3_finalize(first);
    sqlite3_finalize(beginning);
    dl_arena_release(&scratch);
    return result;
}
