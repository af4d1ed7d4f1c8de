#include "archive/near_postings.h"

#include <stdbool.h>
#include <string.h>

#include "archive/near_filter.h"
#include "archive/statement.h"

enum {
    PART_REVISIONS = 1 << 16,
    SETS = 8, /* of a filter: parts in a row */
    FILTERS = 64,
    MOST_PARTS = SETS * (FILTERS - 1), /* that are looked at, the last ones: 33 million revisions */
    PATIENCE = 1 << 14, /* look-ups in a part that cost as much as to read all of it into the filter */
    MOST_PENDING = 1 << 17,
    HEADS = 1 << 18,
    COMMON = 1 << 14, /* keys that are remembered to be boilerplate */
};

enum { FIND, ADD, REMOVE, PART_BEFORE, ALL_KEYS, VERSION, STATEMENTS };

static const dl_statement statements[STATEMENTS] = {
    [FIND] = {.sql = "SELECT revision FROM shingle WHERE part = ? AND hash = ? LIMIT 65"},
    [ADD] = {.sql = "INSERT OR IGNORE INTO shingle (part, hash, revision) VALUES (?, ?, ?)"},
    [REMOVE] = {.sql = "DELETE FROM shingle WHERE part = ? AND hash = ? AND revision = ?"},
    [PART_BEFORE] = {.sql = "SELECT max(part) FROM shingle WHERE part < ?"},
    [ALL_KEYS] = {.sql = "SELECT hash FROM shingle WHERE part = ?"},
    [VERSION] = {.sql = "PRAGMA data_version"},
};

/* A key that is not in the table yet. */
typedef struct pending {
    uint64_t key;
    sqlite3_int64 revision; /* 0: removed */
    uint32_t next;          /* with the same head, from 1; 0: none */
} pending;

typedef struct part {
    sqlite3_int64 number;
    uint32_t looked_up; /* keys, without the filter */
    bool filtered;      /* all of its keys are in the filter */
} part;

struct dl_postings {
    sqlite3 *db;
    dl_statement statements[STATEMENTS];
    struct {
        part items[MOST_PARTS]; /* the last one first */
        uint32_t count;
    } parts;
    dl_key_filter filters[FILTERS]; /* by the number of the part */
    sqlite3_int64 version;          /* of the file, when the parts were read */
    bool is_current;                /* no other writer can have changed the file since that was looked at */
    struct {
        pending *items;
        uint32_t count, capacity;
    } pending;
    uint32_t *heads;
    uint64_t common[COMMON];
};

dl_postings *dl_postings_new(sqlite3 *db) {
    dl_postings *postings = dl_zeroed(sizeof *postings);
    if (!postings) return NULL;
    postings->db = db;
    postings->version = -1;
    postings->heads = dl_zeroed(HEADS * sizeof *postings->heads);
    memcpy(postings->statements, statements, sizeof statements);
    if (postings->heads) return postings;
    sqlite3_free(postings);
    return NULL;
}

void dl_postings_free(dl_postings *postings) {
    if (!postings) return;
    dl_statements_free(postings->statements, STATEMENTS);
    for (size_t i = 0; i < FILTERS; i++) sqlite3_free(postings->filters[i].bytes);
    sqlite3_free(postings->pending.items);
    sqlite3_free(postings->heads);
    sqlite3_free(postings);
}

static int start(dl_postings *postings, unsigned which, const sqlite3_int64 *numbers, int count) {
    return dl_statement_start(postings->db, &postings->statements[which], numbers, count);
}

static int step(dl_postings *postings, unsigned which) {
    return sqlite3_step(postings->statements[which].prepared);
}

static sqlite3_int64 column(dl_postings *postings, unsigned which) {
    return sqlite3_column_int64(postings->statements[which].prepared, 0);
}

/* Ends a statement whose last result is known. */
static int end(dl_postings *postings, unsigned which, int result) {
    int ended = dl_statement_end(&postings->statements[which]);
    return result == SQLITE_ROW || result == SQLITE_DONE ? ended : result;
}

static sqlite3_int64 part_of(sqlite3_int64 revision) {
    return revision / PART_REVISIONS;
}

/* --- parts and their filters --- */

static dl_key_filter *filter_of(dl_postings *postings, sqlite3_int64 number) {
    return &postings->filters[(uint64_t)number / SETS % FILTERS];
}

static unsigned set_of(sqlite3_int64 number) {
    return (unsigned)((uint64_t)number % SETS);
}

static bool make_filter(dl_key_filter *filter) {
    if (!filter->bytes) filter->bytes = dl_zeroed(DL_KEY_FILTER_BYTES);
    return filter->bytes != NULL;
}

static part *find_part(dl_postings *postings, sqlite3_int64 number) {
    for (uint32_t i = 0; i < postings->parts.count; i++) {
        if (postings->parts.items[i].number == number) return &postings->parts.items[i];
    }
    return NULL;
}

/* A part that follows all others.  Those that are too far behind are not looked at any more. */
static part *new_part(dl_postings *postings, sqlite3_int64 number) {
    part *items = postings->parts.items;
    uint32_t *count = &postings->parts.count;
    while (*count && (*count == MOST_PARTS || items[*count - 1].number <= number - MOST_PARTS)) --*count;
    bool shares_filter = *count && items[0].number / SETS == number / SETS;
    dl_key_filter *filter = filter_of(postings, number);
    if (!shares_filter && filter->bytes) memset(filter->bytes, 0, DL_KEY_FILTER_BYTES);
    memmove(items + 1, items, *count * sizeof *items);
    ++*count;
    items[0] = (part){.number = number, .filtered = make_filter(filter)};
    return &items[0];
}

/* Reads a part into its filter.  Without memory for that it stays as it is. */
static int fill_filter(dl_postings *postings, part *of) {
    dl_key_filter *filter = filter_of(postings, of->number);
    of->looked_up = 0;
    if (!make_filter(filter)) return SQLITE_OK;
    int result = start(postings, ALL_KEYS, &of->number, 1);
    for (; result == SQLITE_ROW; result = step(postings, ALL_KEYS))
        dl_key_filter_add(filter, (uint64_t)column(postings, ALL_KEYS), set_of(of->number));
    of->filtered = result == SQLITE_DONE;
    return end(postings, ALL_KEYS, result);
}

/* Finds which parts there are.  Those before the last one that was known cannot have got more rows. */
static int read_parts(dl_postings *postings) {
    part *items = postings->parts.items, read[MOST_PARTS];
    uint32_t count = 0;
    sqlite3_int64 last_known = postings->parts.count ? items[0].number : 0, before = INT64_MAX;
    int result;
    while ((result = start(postings, PART_BEFORE, &before, 1)) == SQLITE_ROW) {
        bool has_one = sqlite3_column_type(postings->statements[PART_BEFORE].prepared, 0) != SQLITE_NULL;
        before = column(postings, PART_BEFORE);
        result = end(postings, PART_BEFORE, result);
        if (result != SQLITE_OK) return result;
        if (!has_one || count == MOST_PARTS || (count && before <= read[0].number - MOST_PARTS)) break;
        const part *known = before < last_known ? find_part(postings, before) : NULL;
        read[count++] = known ? *known : (part){.number = before};
    }
    memcpy(items, read, count * sizeof *items);
    postings->parts.count = count;
    return result;
}

/* Looks whether another writer has changed the file. */
static int refresh(dl_postings *postings) {
    int result = start(postings, VERSION, NULL, 0);
    sqlite3_int64 version = result == SQLITE_ROW ? column(postings, VERSION) : -1;
    result = end(postings, VERSION, result);
    if (result == SQLITE_OK && version != postings->version) result = read_parts(postings);
    if (result != SQLITE_OK) return result;
    postings->version = version;
    postings->is_current = true;
    return SQLITE_OK;
}

/* --- reading --- */

static uint32_t *head_of(const dl_postings *postings, uint64_t key) {
    return &postings->heads[(key * UINT64_C(0x9E3779B97F4A7C15)) >> 46];
}

static int read_part(dl_postings *postings, part *of, uint64_t key, sqlite3_int64 *revisions,
                     uint32_t *count) {
    int result = start(postings, FIND, (const sqlite3_int64[]){of->number, (sqlite3_int64)key}, 2);
    for (; result == SQLITE_ROW && *count <= DL_MOST_POSTINGS; result = step(postings, FIND))
        revisions[(*count)++] = column(postings, FIND);
    result = end(postings, FIND, result);
    if (of->filtered || result != SQLITE_OK) return result;
    return ++of->looked_up == PATIENCE ? fill_filter(postings, of) : SQLITE_OK;
}

static void read_pending(const dl_postings *postings, uint64_t key, sqlite3_int64 *revisions,
                         uint32_t *count) {
    uint32_t at = *head_of(postings, key);
    for (; at && *count <= DL_MOST_POSTINGS; at = postings->pending.items[at - 1].next) {
        const pending *item = &postings->pending.items[at - 1];
        if (item->key == key && item->revision) revisions[(*count)++] = item->revision;
    }
}

int dl_postings_read(dl_postings *postings, uint64_t key, sqlite3_int64 revisions[DL_MOST_POSTINGS + 1],
                     uint32_t *count) {
    uint64_t *common = &postings->common[key % COMMON];
    const dl_key_filter *looked_into = NULL;
    unsigned sets = 0;
    *count = *common == key ? DL_MOST_POSTINGS + 1 : 0;
    int result = postings->is_current ? SQLITE_OK : refresh(postings);
    for (uint32_t i = 0; i < postings->parts.count && *count <= DL_MOST_POSTINGS && result == SQLITE_OK;
         i++) {
        part *of = &postings->parts.items[i];
        const dl_key_filter *filter = filter_of(postings, of->number);
        if (of->filtered && filter != looked_into) {
            sets = dl_key_filter_sets(filter, key);
            looked_into = filter;
        }
        if (of->filtered && !(sets >> set_of(of->number) & 1)) continue;
        result = read_part(postings, of, key, revisions, count);
    }
    read_pending(postings, key, revisions, count);
    if (*count > DL_MOST_POSTINGS) *common = key;
    return result;
}

/* --- adding --- */

static bool make_room(dl_postings *postings, uint32_t more) {
    if (postings->pending.capacity - postings->pending.count >= more) return true;
    uint32_t capacity = postings->pending.capacity ? postings->pending.capacity * 2 : 1 << 12;
    pending *items = sqlite3_realloc64(postings->pending.items, capacity * sizeof *items);
    if (!items) return false;
    postings->pending.items = items;
    postings->pending.capacity = capacity;
    return true;
}

int dl_postings_add(dl_postings *postings, sqlite3_int64 revision, const uint64_t *keys, uint32_t count) {
    int result = postings->pending.count + count > MOST_PENDING ? dl_postings_flush(postings) : SQLITE_OK;
    if (result != SQLITE_OK) return result;
    if (!make_room(postings, count)) return SQLITE_NOMEM;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *head = head_of(postings, keys[i]);
        postings->pending.items[postings->pending.count++] = (pending){keys[i], revision, *head};
        *head = postings->pending.count;
    }
    return SQLITE_OK;
}

/* In the order of the table. */
static int compare_pending(const void *a, const void *b) {
    const pending *first = a, *second = b;
    sqlite3_int64 number = part_of(first->revision), other = part_of(second->revision);
    if (number != other) return number < other ? -1 : 1;
    if (first->key != second->key) return first->key < second->key ? -1 : 1;
    return (first->revision > second->revision) - (first->revision < second->revision);
}

static int insert(dl_postings *postings, const pending *item) {
    sqlite3_int64 number = part_of(item->revision);
    part *of = find_part(postings, number);
    bool is_last = !postings->parts.count || number > postings->parts.items[0].number;
    if (!of && is_last) of = new_part(postings, number);
    if (of && of->filtered) dl_key_filter_add(filter_of(postings, number), item->key, set_of(number));
    const sqlite3_int64 row[] = {number, (sqlite3_int64)item->key, item->revision};
    return dl_statement_run(postings->db, &postings->statements[ADD], row, 3);
}

int dl_postings_flush(dl_postings *postings) {
    uint32_t count = postings->pending.count;
    if (!count) return SQLITE_OK;
    int result = postings->is_current ? SQLITE_OK : refresh(postings);
    qsort(postings->pending.items, count, sizeof *postings->pending.items, compare_pending);
    for (uint32_t i = 0; i < count && result == SQLITE_OK; i++) {
        if (postings->pending.items[i].revision) result = insert(postings, &postings->pending.items[i]);
    }
    memset(postings->heads, 0, HEADS * sizeof *postings->heads);
    postings->pending.count = 0;
    postings->is_current = false;
    return result;
}

/* --- removing --- */

int dl_postings_remove(dl_postings *postings, sqlite3_int64 revision, const uint64_t *keys, uint32_t count) {
    int result = SQLITE_OK;
    for (uint32_t i = 0; i < count && result == SQLITE_OK; i++) {
        const sqlite3_int64 row[] = {part_of(revision), (sqlite3_int64)keys[i], revision};
        result = dl_statement_run(postings->db, &postings->statements[REMOVE], row, 3);
    }
    for (uint32_t i = 0; i < postings->pending.count; i++) {
        if (postings->pending.items[i].revision == revision) postings->pending.items[i].revision = 0;
    }
    return result;
}
