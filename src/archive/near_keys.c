#include "archive/near_keys.h"

#include <stdlib.h>

#include "archive/near_postings.h"
#include "archive/statement.h"
#include "values/copies.h"

enum {
    KEYS = DL_SKETCH_KEYS,    /* of a text, that are not boilerplate, */
    KEYS_TRIED = 32,          /* among so many */
    MOST_SINGLE = 8,          /* texts that have a key which is the only one shared */
    MOST_SKETCHES = 16,       /* that are read for a text */
    MOST_TWINS = 8,           /* texts that have nearly the same keys, */
    LEAST_TWIN_KEYS = 15,     /* so many of KEYS */
    LEAST_REVISION_KEYS = 12, /* of a revision, by which another one of the story is found, too */
    LEAST_STORIES = 3,        /* of a site, that have a key which is boilerplate */
    KEY_BYTES = DL_SHINGLE_KEY_BITS / 8,
};

/* Of the samples of the texts that the sketches are; the whole texts share somewhat more or less. */
#define LEAST_SKETCH_SHARE 0.15

enum { SKETCH, SITE_SKETCHES, ADD_SKETCH, REMOVE_SKETCH, REVISION, STATEMENTS };

/* clang-format off */
static const dl_statement statements[STATEMENTS] = {
    [SKETCH] = {.sql = "SELECT story, site, shingles, hashes FROM sketch WHERE revision = ?"},
    [SITE_SKETCHES] = {.sql = "SELECT sketch.story, sketch.site, shingles, hashes FROM story JOIN story AS other "
                              "ON other.site = story.site AND other.id < ?1 JOIN sketch ON sketch.story = other.id "
                              "WHERE story.id = ?1 AND other.id <> ?2 ORDER BY other.id DESC LIMIT 4"},
    [ADD_SKETCH] = {.sql = "INSERT OR REPLACE INTO sketch (revision, story, site, shingles, hashes) "
                           "VALUES (?, ?, ?, ?, ?)"},
    [REMOVE_SKETCH] = {.sql = "DELETE FROM sketch WHERE revision = ?"},
    [REVISION] = {.sql = "SELECT revision FROM sketch WHERE story = ? LIMIT 1"},
};
/* clang-format on */

struct dl_near_keys {
    sqlite3 *db;
    dl_statement statements[STATEMENTS];
    dl_postings *postings;
};

dl_near_keys *dl_near_keys_new(sqlite3 *db) {
    dl_near_keys *keys = sqlite3_malloc64(sizeof *keys);
    if (!keys) return NULL;
    *keys = (dl_near_keys){.db = db, .postings = dl_postings_new(db)};
    memcpy(keys->statements, statements, sizeof statements);
    if (keys->postings) return keys;
    sqlite3_free(keys);
    return NULL;
}

void dl_near_keys_free(dl_near_keys *keys) {
    if (!keys) return;
    dl_statements_free(keys->statements, STATEMENTS);
    dl_postings_free(keys->postings);
    sqlite3_free(keys);
}

/* --- candidates --- */

typedef struct candidate {
    sqlite3_int64 revision;
    dl_near_owner owner;
    uint32_t shared; /* keys */
    uint32_t texts;  /* that have the rarest one of them */
    uint32_t sketch; /* its number, in the order in which they were read */
    double share;    /* of the shorter text that is in the other one, by the sketches */
} candidate;

/* A revision that has a key. */
typedef struct posting {
    sqlite3_int64 revision;
    uint32_t texts; /* that have the key */
} posting;

typedef struct candidates {
    candidate *items;
    uint32_t count;
} candidates;

static int compare_revisions(const void *a, const void *b) {
    const posting *first = a, *second = b;
    return (first->revision > second->revision) - (first->revision < second->revision);
}

/* Those that share most come first, the rarer keys before others, the earlier texts before others. */
static int compare_keys(const void *a, const void *b) {
    const candidate *first = a, *second = b;
    if (first->shared != second->shared) return first->shared > second->shared ? -1 : 1;
    if (first->texts != second->texts) return first->texts < second->texts ? -1 : 1;
    return (first->revision > second->revision) - (first->revision < second->revision);
}

static int compare_shares(const void *a, const void *b) {
    const candidate *first = a, *second = b;
    if (first->share != second->share) return first->share > second->share ? -1 : 1;
    return compare_keys(a, b);
}

/* The postings of one text are one candidate. */
static void merge(posting *postings, uint32_t count, candidates *all) {
    qsort(postings, count, sizeof *postings, compare_revisions);
    for (uint32_t i = 0; i < count; i++) {
        candidate *last = &all->items[all->count - 1];
        if (!all->count || last->revision != postings[i].revision) {
            last = &all->items[all->count++];
            *last = (candidate){.revision = postings[i].revision, .texts = postings[i].texts};
        }
        last->shared++;
        if (postings[i].texts < last->texts) last->texts = postings[i].texts;
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        if (all->items[i].shared > 1 || all->items[i].texts <= MOST_SINGLE)
            all->items[kept++] = all->items[i];
    }
    all->count = kept;
}

/* Reads the postings of the smallest keys that are not boilerplate. */
static int gather(dl_near_keys *keys, const dl_shingles *shingles, dl_near_found *found, candidates *all,
                  dl_arena *scratch) {
    uint32_t total = 0, count;
    sqlite3_int64 revisions[DL_MOST_POSTINGS + 1];
    posting *postings = dl_arena_alloc(scratch, KEYS * DL_MOST_POSTINGS * sizeof *postings);
    all->items = dl_arena_alloc(scratch, KEYS * DL_MOST_POSTINGS * sizeof *all->items);
    if (!postings || !all->items) return SQLITE_NOMEM;
    for (uint32_t i = 0; i < shingles->key_count && i < KEYS_TRIED && found->key_count < KEYS; i++) {
        int result = dl_postings_read(keys->postings, shingles->keys[i], revisions, &count);
        if (result != SQLITE_OK) return result;
        if (count > DL_MOST_POSTINGS) continue;
        found->keys[found->key_count++] = shingles->keys[i];
        for (uint32_t k = 0; k < count; k++) postings[total++] = (posting){revisions[k], count};
    }
    merge(postings, total, all);
    qsort(all->items, all->count, sizeof *all->items, compare_keys);
    if (all->count > MOST_SKETCHES) all->count = MOST_SKETCHES;
    return SQLITE_OK;
}

/* --- sketches --- */

/* What the archive keeps of a text. */
typedef struct sketch {
    dl_near_owner owner;
    uint32_t shingles; /* in all */
    uint32_t count;    /* of keys */
    uint64_t keys[DL_SHINGLE_KEYS];
} sketch;

static uint64_t read_key(const unsigned char *bytes) {
    uint64_t key = 0;
    for (unsigned i = 0; i < KEY_BYTES; i++) key = key << 8 | bytes[i];
    return key;
}

static void take_sketch(sqlite3_stmt *row, sketch *of) {
    of->owner = (dl_near_owner){sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1)};
    of->shingles = (uint32_t)sqlite3_column_int64(row, 2);
    of->count = 0;
    const unsigned char *bytes = sqlite3_column_blob(row, 3);
    size_t size = (size_t)sqlite3_column_bytes(row, 3);
    for (; size >= KEY_BYTES && of->count < DL_SHINGLE_KEYS; bytes += KEY_BYTES, size -= KEY_BYTES)
        of->keys[of->count++] = read_key(bytes);
}

/* No keys if the text has no sketch. */
static int read_sketch(dl_near_keys *keys, sqlite3_int64 revision, sketch *of) {
    dl_statement *find = &keys->statements[SKETCH];
    int result = dl_statement_start(keys->db, find, &revision, 1);
    of->count = 0;
    if (result == SQLITE_ROW) take_sketch(find->prepared, of);
    return result == SQLITE_ROW || result == SQLITE_DONE ? dl_statement_end(find) : result;
}

/* How much of the shorter text is in the other one, by the keys up to the smaller of their last ones, but
 * those that are boilerplate.  Notes of each key of the first whether the other has it. */
static double compare_sketches(const sketch *first, const sketch *second, const bool *boilerplate,
                               bool *shared) {
    bool all_first = first->count >= first->shingles, all_second = second->count >= second->shingles;
    uint64_t last = all_first ? UINT64_MAX : first->keys[first->count - 1];
    if (!all_second && second->keys[second->count - 1] < last) last = second->keys[second->count - 1];
    uint32_t k = 0, in_both = 0, of_first = 0, of_second = 0;
    for (uint32_t i = 0; i < first->count && first->keys[i] <= last; i++) {
        for (; k < second->count && second->keys[k] < first->keys[i]; k++) of_second++;
        shared[i] = k < second->count && second->keys[k] == first->keys[i];
        k += shared[i];
        of_first += !boilerplate[i];
        of_second += shared[i] && !boilerplate[i];
        in_both += shared[i] && !boilerplate[i];
    }
    for (; k < second->count && second->keys[k] <= last; k++) of_second++;
    uint32_t fewer = of_first < of_second ? of_first : of_second;
    return fewer ? (double)in_both / fewer : 0;
}

/* Reads the sketches of the candidates; those without one are dropped. */
static int read_sketches(dl_near_keys *keys, candidates *all, sketch *sketches) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        candidate one = all->items[i];
        int result = read_sketch(keys, one.revision, &sketches[kept]);
        if (result != SQLITE_OK) return result;
        one.owner = sketches[kept].owner;
        one.sketch = kept;
        if (sketches[kept].count) all->items[kept++] = one;
    }
    all->count = kept;
    return SQLITE_OK;
}

/* Keys that several stories of the site have, with which the text has little else in common. */
static void find_boilerplate(const sketch *mine, candidates *all, const sketch *sketches, bool *boilerplate) {
    uint8_t times[DL_SHINGLE_KEYS] = {0};
    static const bool none[DL_SHINGLE_KEYS];
    for (uint32_t i = 0; i < all->count; i++) {
        candidate *one = &all->items[i];
        bool shared[DL_SHINGLE_KEYS] = {false};
        one->share = compare_sketches(mine, &sketches[one->sketch], none, shared);
        bool counts = one->owner.site == mine->owner.site && one->owner.story != mine->owner.story &&
                      one->share < DL_COPY_SHARE;
        for (uint32_t k = 0; k < mine->count; k++) times[k] = (uint8_t)(times[k] + (counts && shared[k]));
    }
    for (uint32_t k = 0; k < mine->count; k++) boilerplate[k] = times[k] >= LEAST_STORIES;
}

/* --- finding --- */

/* Whether others serve for it. */
static bool is_served(const candidates *all, sqlite3_int64 story, uint32_t key_count) {
    uint32_t twins = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        const candidate *one = &all->items[i];
        bool own = one->owner.story == story;
        if (own && one->shared * KEYS >= key_count * LEAST_REVISION_KEYS) return true;
        twins += !own && one->shared * KEYS >= key_count * LEAST_TWIN_KEYS;
    }
    return twins >= MOST_TWINS;
}

static void take_stories(const candidates *all, sqlite3_int64 story, dl_near_found *found) {
    for (uint32_t i = 0; i < all->count && found->story_count < DL_NEAR_STORIES; i++) {
        const candidate *one = &all->items[i];
        bool is_new = one->owner.story != story && one->share >= LEAST_SKETCH_SHARE;
        for (uint32_t k = 0; k < found->story_count; k++) is_new &= found->stories[k] != one->owner.story;
        if (is_new) found->stories[found->story_count++] = one->owner.story;
    }
}

/* Without the keys that are boilerplate; both are in order. */
static void drop_keys(dl_near_found *found, const sketch *mine, const bool *boilerplate) {
    uint32_t kept = 0, k = 0;
    for (uint32_t i = 0; i < found->key_count; i++) {
        while (mine->keys[k] != found->keys[i]) k++;
        if (!boilerplate[k]) found->keys[kept++] = found->keys[i];
    }
    found->key_count = kept;
}

int dl_near_keys_find(dl_near_keys *keys, dl_near_owner owner, const dl_shingles *shingles,
                      dl_near_found *found, dl_arena *scratch) {
    candidates all = {.count = 0};
    bool boilerplate[DL_SHINGLE_KEYS] = {false}, shared[DL_SHINGLE_KEYS];
    sketch mine = {.owner = owner, .shingles = shingles->count, .count = shingles->key_count};
    *found = (dl_near_found){.story_count = 0};
    memcpy(mine.keys, shingles->keys, mine.count * sizeof *mine.keys);
    int result = gather(keys, shingles, found, &all, scratch);
    sketch *sketches = dl_arena_alloc(scratch, (all.count + 1) * sizeof *sketches);
    if (result == SQLITE_OK && !sketches) return SQLITE_NOMEM;
    if (result == SQLITE_OK) result = read_sketches(keys, &all, sketches);
    if (result != SQLITE_OK) return result;
    find_boilerplate(&mine, &all, sketches, boilerplate);
    for (uint32_t i = 0; i < all.count; i++)
        all.items[i].share = compare_sketches(&mine, &sketches[all.items[i].sketch], boilerplate, shared);
    drop_keys(found, &mine, boilerplate);
    if (is_served(&all, owner.story, found->key_count)) found->key_count = 0;
    qsort(all.items, all.count, sizeof *all.items, compare_shares);
    take_stories(&all, owner.story, found);
    return SQLITE_OK;
}

/* --- looking --- */

static int compare_hashes(const void *a, const void *b) {
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;
    return (first > second) - (first < second);
}

int dl_near_keys_look(dl_near_keys *keys, sqlite3_int64 story, sqlite3_int64 but, const dl_shingles *shingles,
                      const uint32_t *hashes, uint32_t count, bool *has, unsigned *stories) {
    static const bool none[DL_SHINGLE_KEYS];
    sketch sample = {.count = 0, .shingles = UINT32_MAX}, other;
    for (uint32_t i = 0; i < shingles->key_count; i++) {
        uint32_t hash = (uint32_t)(shingles->keys[i] >> (DL_SHINGLE_KEY_BITS - 32));
        if (bsearch(&hash, hashes, count, sizeof hash, compare_hashes))
            sample.keys[sample.count++] = shingles->keys[i];
    }
    dl_statement *find = &keys->statements[SITE_SKETCHES];
    int result = dl_statement_start(keys->db, find, (const sqlite3_int64[]){story, but}, 2);
    for (*has = false, *stories = 0; result == SQLITE_ROW; result = sqlite3_step(find->prepared)) {
        bool shared[DL_SHINGLE_KEYS] = {false};
        take_sketch(find->prepared, &other);
        if (sample.count) compare_sketches(&sample, &other, none, shared);
        for (uint32_t i = 0; i < sample.count; i++) *has |= shared[i];
        ++*stories;
    }
    return result == SQLITE_DONE ? dl_statement_end(find) : result;
}

/* --- adding --- */

static int add_sketch(dl_near_keys *keys, dl_near_owner owner, sqlite3_int64 revision,
                      const dl_shingles *shingles) {
    unsigned char bytes[DL_SHINGLE_KEYS * KEY_BYTES], *to = bytes;
    for (uint32_t i = 0; i < shingles->key_count; i++) {
        for (unsigned shift = DL_SHINGLE_KEY_BITS; shift > 0; shift -= 8)
            *to++ = (shingles->keys[i] >> (shift - 8)) & 0xFF;
    }
    dl_statement *add = &keys->statements[ADD_SKETCH];
    int result = dl_statement_prepare(keys->db, add);
    if (result == SQLITE_OK)
        result = sqlite3_bind_blob(add->prepared, 5, bytes, (int)(to - bytes), SQLITE_TRANSIENT);
    if (result != SQLITE_OK) return result;
    const sqlite3_int64 numbers[] = {revision, owner.story, owner.site, shingles->count};
    return dl_statement_run(keys->db, add, numbers, 4);
}

int dl_near_keys_add(dl_near_keys *keys, dl_near_owner owner, sqlite3_int64 revision,
                     const dl_shingles *shingles, const dl_near_found *found) {
    if (!found->key_count) return SQLITE_OK;
    int result = add_sketch(keys, owner, revision, shingles);
    return result == SQLITE_OK ? dl_postings_add(keys->postings, revision, found->keys, found->key_count)
                               : result;
}

int dl_near_keys_flush(dl_near_keys *keys) {
    return dl_postings_flush(keys->postings);
}

/* --- removing --- */

/* A revision of the story that has keys; 0: there is none. */
static int find_revision(dl_near_keys *keys, sqlite3_int64 story, sqlite3_int64 *revision) {
    dl_statement *find = &keys->statements[REVISION];
    int result = dl_statement_start(keys->db, find, &story, 1);
    *revision = result == SQLITE_ROW ? sqlite3_column_int64(find->prepared, 0) : 0;
    return result == SQLITE_ROW || result == SQLITE_DONE ? dl_statement_end(find) : result;
}

static int remove_revision(dl_near_keys *keys, sqlite3_int64 revision) {
    sketch of;
    int result = read_sketch(keys, revision, &of);
    uint32_t count = of.count < KEYS_TRIED ? of.count : KEYS_TRIED;
    if (result == SQLITE_OK) result = dl_postings_remove(keys->postings, revision, of.keys, count);
    return result == SQLITE_OK ? dl_statement_run(keys->db, &keys->statements[REMOVE_SKETCH], &revision, 1)
                               : result;
}

int dl_near_keys_remove(dl_near_keys *keys, sqlite3_int64 story) {
    sqlite3_int64 revision;
    int result = find_revision(keys, story, &revision);
    while (result == SQLITE_OK && revision) {
        result = remove_revision(keys, revision);
        if (result == SQLITE_OK) result = find_revision(keys, story, &revision);
    }
    return result;
}

int dl_near_keys_has(dl_near_keys *keys, sqlite3_int64 story, bool *has) {
    sqlite3_int64 revision;
    int result = find_revision(keys, story, &revision);
    *has = result == SQLITE_OK && revision;
    return result;
}
