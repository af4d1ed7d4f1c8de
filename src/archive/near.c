/* A text is compared with those that keys find, with the copies of these and the stories that these are
 * copies of, and with those that its story is already in a row of `copy` with.  A story that comes late, but
 * was published first, so becomes the origin of all copies. */
#include "archive/near.h"

#include "archive/near_keys.h"
#include "archive/near_texts.h"
#include "archive/statement.h"
#include "values/copies.h"

enum {
    MOST_PARTNERS = 256, /* in rows with the story: they are compared again when its text changes */
    MOST_FOLLOWED = 64,  /* in rows with a copy */
    MOST_COMPARED = MOST_PARTNERS + DL_NEAR_STORIES + MOST_FOLLOWED,
    LEAST_COPY_SHINGLES = 8,  /* in both texts: fewer are a turn of phrase, */
    LEAST_PART_SHINGLES = 24, /* or a quotation */
    LEAST_NEIGHBOURS = 2,     /* stories of a site that have a shingle which is boilerplate */
    MOST_BOILERPLATE = 200,   /* shingles of a text */
    DAY_SECONDS = 86400,
};

enum {
    OWNER,
    FACTS,
    PARTNERS,
    COPIES,
    ORIGINS,
    ADD_COPY,
    REMOVE_COPY,
    REMOVE_COPIES,
    REMOVE_ORIGINS,
    STATEMENTS
};

/* clang-format off */
static const dl_statement statements[STATEMENTS] = {
    [OWNER] = {.sql = "SELECT story.site, newest IS NULL OR newest = ?2 OR "
                      "revision.first_seen <= (SELECT first_seen FROM revision WHERE id = ?2) "
                      "FROM story LEFT JOIN revision ON revision.id = newest WHERE story.id = ?1"},
    [FACTS] = {.sql = "SELECT (SELECT min(published) FROM revision WHERE revision.story = story.id), first_seen, url, "
                      "site FROM story WHERE id = ?"},
    [PARTNERS] = {.sql = "SELECT origin FROM copy WHERE story = ?1 "
                         "UNION ALL SELECT story FROM copy WHERE origin = ?1 LIMIT ?2"},
    [COPIES] = {.sql = "SELECT story FROM copy WHERE origin = ? LIMIT ?"},
    [ORIGINS] = {.sql = "SELECT origin FROM copy WHERE story = ? LIMIT ?"},
    [ADD_COPY] = {.sql = "INSERT OR REPLACE INTO copy (story, origin, percent, origin_percent, kind) "
                         "VALUES (?, ?, ?, ?, ?)"},
    [REMOVE_COPY] = {.sql = "DELETE FROM copy WHERE story = ? AND origin = ?"},
    [REMOVE_COPIES] = {.sql = "DELETE FROM copy WHERE origin = ?"},
    [REMOVE_ORIGINS] = {.sql = "DELETE FROM copy WHERE story = ?"},
};
/* clang-format on */

struct dl_near {
    sqlite3 *db;
    dl_statement statements[STATEMENTS];
    dl_near_keys *keys;
    dl_near_texts *texts;
};

dl_near *dl_near_new(sqlite3 *db) {
    dl_near *near = sqlite3_malloc64(sizeof *near);
    if (!near) return NULL;
    *near = (dl_near){.db = db, .keys = dl_near_keys_new(db), .texts = dl_near_texts_new(db)};
    memcpy(near->statements, statements, sizeof statements);
    if (near->keys && near->texts) return near;
    dl_near_free(near);
    return NULL;
}

void dl_near_free(dl_near *near) {
    if (!near) return;
    dl_statements_free(near->statements, STATEMENTS);
    dl_near_keys_free(near->keys);
    dl_near_texts_free(near->texts);
    sqlite3_free(near);
}

static int start(dl_near *near, unsigned which, sqlite3_int64 first, sqlite3_int64 second, int count) {
    return dl_statement_start(near->db, &near->statements[which], (const sqlite3_int64[]){first, second},
                              count);
}

static int end(dl_near *near, unsigned which) {
    return dl_statement_end(&near->statements[which]);
}

static int run(dl_near *near, unsigned which, sqlite3_int64 first, sqlite3_int64 second, int count) {
    return dl_statement_run(near->db, &near->statements[which], (const sqlite3_int64[]){first, second},
                            count);
}

/* --- stories --- */

/* Stories to compare with, each once. */
typedef struct stories {
    sqlite3_int64 items[MOST_COMPARED];
    uint32_t count, partners; /* the first ones are in rows with the story */
} stories;

static void add_story(stories *all, sqlite3_int64 story) {
    for (uint32_t i = 0; i < all->count; i++) {
        if (all->items[i] == story) return;
    }
    if (all->count < MOST_COMPARED) all->items[all->count++] = story;
}

/* Those of a column of `copy`, but not the story itself; until there are `most` in all. */
static int add_stories(dl_near *near, unsigned which, sqlite3_int64 of, sqlite3_int64 but, uint32_t most,
                       stories *all) {
    int result;
    for (result = start(near, which, of, most, 2); result == SQLITE_ROW && all->count < most;
         result = sqlite3_step(near->statements[which].prepared)) {
        sqlite3_int64 story = sqlite3_column_int64(near->statements[which].prepared, 0);
        if (story != but) add_story(all, story);
    }
    return result == SQLITE_ROW || result == SQLITE_DONE ? end(near, which) : result;
}

/* --- two texts --- */

static const char exact[] = "exact", copy[] = "copy", part[] = "part";

/* What two texts have in common. */
typedef struct relation {
    const char *kind;                    /* NULL: too little */
    uint32_t shared, count, other_count; /* shingles: in both, in this one, in the other one */
} relation;

static relation relation_of(uint32_t shared, uint32_t count, uint32_t other_count) {
    relation found = {NULL, shared, count, other_count};
    double of_shorter = shared ? (double)shared / (count < other_count ? count : other_count) : 0;
    if (of_shorter >= DL_PART_SHARE && shared >= LEAST_PART_SHINGLES) found.kind = part;
    if (of_shorter >= DL_COPY_SHARE && shared >= LEAST_COPY_SHINGLES) found.kind = copy;
    return found;
}

static sqlite3_int64 percent(uint32_t shared, uint32_t count) {
    return (sqlite3_int64)(100.0 * shared / count + 0.5);
}

/* --- who had it first --- */

typedef struct facts {
    sqlite3_int64 published; /* seconds since 1970 */
    dl_span first_seen, url;
    sqlite3_int64 site;
} facts;

static int read_facts(dl_near *near, sqlite3_int64 story, facts *of, dl_arena *scratch) {
    int result = start(near, FACTS, story, 0, 1);
    *of = (facts){.published = INT64_MAX};
    if (result != SQLITE_ROW) return result == SQLITE_DONE ? end(near, FACTS) : result;
    sqlite3_stmt *row = near->statements[FACTS].prepared;
    if (sqlite3_column_type(row, 0) != SQLITE_NULL) of->published = sqlite3_column_int64(row, 0);
    of->first_seen = dl_arena_copy(scratch, dl_span_from_string((const char *)sqlite3_column_text(row, 1)));
    of->url = dl_arena_copy(scratch, dl_span_from_string((const char *)sqlite3_column_text(row, 2)));
    of->site = sqlite3_column_int64(row, 3);
    return end(near, FACTS);
}

/* A date without a time is midnight: on the same day it tells nothing. */
static bool same_day(sqlite3_int64 a, sqlite3_int64 b) {
    return a / DAY_SECONDS == b / DAY_SECONDS && (a % DAY_SECONDS == 0 || b % DAY_SECONDS == 0);
}

static bool is_earlier(const facts *one, const facts *other) {
    if (one->published != other->published && !same_day(one->published, other->published))
        return one->published < other->published;
    int order = dl_span_compare(one->first_seen, other->first_seen);
    return order ? order < 0 : dl_span_compare(one->url, other->url) < 0;
}

typedef struct comparison {
    dl_near *near;
    const dl_near_text *mine;
    const dl_shingles *shingles;
    facts mine_facts;
    dl_arena *scratch;
    uint32_t *shared; /* hashes, and how often they are in other texts: room for those of this one, */
    uint8_t *times;   /* twice */
    stories others;
} comparison;

static int find_origin(comparison *of, const dl_near_text *other, const facts *other_facts,
                       bool *mine_is_origin) {
    bool credited = dl_agency_lines_name(&other->lines, &of->mine->lines, of->scratch);
    bool credits = dl_agency_lines_name(&of->mine->lines, &other->lines, of->scratch);
    *mine_is_origin = credited != credits ? credited : is_earlier(&of->mine_facts, other_facts);
    return of->scratch->failed ? SQLITE_NOMEM : SQLITE_OK;
}

/* --- rows --- */

static int add_copy(dl_near *near, sqlite3_int64 story, sqlite3_int64 origin, relation of) {
    dl_statement *add = &near->statements[ADD_COPY];
    const sqlite3_int64 numbers[] = {story, origin, percent(of.shared, of.count),
                                     percent(of.shared, of.other_count)};
    int result = dl_statement_prepare(near->db, add);
    if (result == SQLITE_OK) result = sqlite3_bind_text(add->prepared, 5, of.kind, -1, SQLITE_STATIC);
    return result == SQLITE_OK ? dl_statement_run(near->db, add, numbers, 4) : result;
}

/* --- comparing --- */

/* The hashes that both have, in order. */
static uint32_t share(const dl_near_text *mine, const dl_near_text *other, uint32_t *shared) {
    uint32_t count = 0;
    for (uint32_t i = 0, k = 0; i < mine->count && k < other->count;) {
        uint32_t a = mine->hashes[i], b = other->hashes[k];
        if (a == b) shared[count++] = a;
        i += a <= b;
        k += b <= a;
    }
    return count;
}

/* Takes away what other stories of their sites have, too.  By their sketches it is seen first whether there
 * may be something; of the first stories of one site it is not known. */
static int without_boilerplate(comparison *of, sqlite3_int64 other, bool same_site, relation *found) {
    sqlite3_int64 mine = of->mine->story;
    dl_near *near = of->near;
    unsigned own_stories = 0, other_stories = 0;
    bool has, other_has = false;
    int result = dl_near_keys_look(near->keys, mine, other, of->shingles, of->shared, found->shared, &has,
                                   &own_stories);
    if (result == SQLITE_OK)
        result = dl_near_keys_look(near->keys, other, mine, of->shingles, of->shared, found->shared,
                                   &other_has, &other_stories);
    bool is_unknown = same_site && own_stories < LEAST_NEIGHBOURS && other_stories < LEAST_NEIGHBOURS;
    if (is_unknown && found->kind == part) found->kind = NULL;
    if (result != SQLITE_OK || is_unknown || !(has || other_has)) return result;
    uint8_t *times = of->times, *other_times = of->times + of->mine->count;
    result = dl_near_texts_count(near->texts, mine, other, of->mine, of->shared, found->shared, times);
    if (result == SQLITE_OK)
        result =
            dl_near_texts_count(near->texts, other, mine, of->mine, of->shared, found->shared, other_times);
    uint32_t boilerplate = 0;
    for (uint32_t i = 0; i < found->shared && result == SQLITE_OK; i++)
        boilerplate += times[i] >= LEAST_NEIGHBOURS || other_times[i] >= LEAST_NEIGHBOURS;
    *found = relation_of(found->shared - boilerplate, found->count - boilerplate,
                         found->other_count - boilerplate);
    return result;
}

/* Whether the texts have more in common than boilerplate: all of them, or most of long ones. */
static bool is_sure(const relation *found) {
    uint32_t fewer = found->count < found->other_count ? found->count : found->other_count;
    return found->kind == exact || (found->kind == copy && fewer >= MOST_BOILERPLATE);
}

/* Finds how much they have in common; of a pair that is kept, also which story is the origin. */
static int relate(comparison *of, sqlite3_int64 story, relation *found, bool *mine_is_origin) {
    dl_near_text other;
    facts other_facts;
    *found = (relation){.kind = NULL};
    int result = dl_near_texts_read(of->near->texts, story, &other);
    if (result != SQLITE_OK || !of->mine->revision || !other.revision) return result;
    *found = relation_of(share(of->mine, &other, of->shared), of->mine->count, other.count);
    if (!found->kind) return SQLITE_OK;
    if (other.digest == of->mine->digest && other.count == of->mine->count) found->kind = exact;
    result = read_facts(of->near, story, &other_facts, of->scratch);
    if (result == SQLITE_OK) result = find_origin(of, &other, &other_facts, mine_is_origin);
    if (result != SQLITE_OK || is_sure(found)) return result;
    return without_boilerplate(of, story, of->mine_facts.site == other_facts.site,
                               found); /* `other` is gone */
}

static int keep(comparison *of, sqlite3_int64 other, relation found, bool mine_is_origin) {
    sqlite3_int64 mine = of->mine->story;
    int result = mine_is_origin
                     ? add_copy(of->near, other, mine,
                                (relation){found.kind, found.shared, found.other_count, found.count})
                     : add_copy(of->near, mine, other, found);
    if (result != SQLITE_OK) return result;
    uint32_t most = of->others.partners + DL_NEAR_STORIES + MOST_FOLLOWED;
    return add_stories(of->near, mine_is_origin ? COPIES : ORIGINS, other, mine, most, &of->others);
}

static int compare_with(comparison *of, uint32_t index) {
    relation found;
    bool mine_is_origin;
    sqlite3_int64 mine = of->mine->story, other = of->others.items[index];
    int result = SQLITE_OK;
    if (index < of->others.partners) {
        result = run(of->near, REMOVE_COPY, mine, other, 2);
        if (result == SQLITE_OK) result = run(of->near, REMOVE_COPY, other, mine, 2);
    }
    if (result == SQLITE_OK) result = relate(of, other, &found, &mine_is_origin);
    return result == SQLITE_OK && found.kind ? keep(of, other, found, mine_is_origin) : result;
}

static int compare_all(comparison *of, const dl_near_found *found) {
    sqlite3_int64 mine = of->mine->story;
    int result = add_stories(of->near, PARTNERS, mine, mine, MOST_PARTNERS, &of->others);
    of->others.partners = of->others.count;
    for (uint32_t i = 0; i < found->story_count; i++) add_story(&of->others, found->stories[i]);
    if (result == SQLITE_OK && of->others.count)
        result = read_facts(of->near, mine, &of->mine_facts, of->scratch);
    for (uint32_t i = 0; i < of->others.count && result == SQLITE_OK; i++) result = compare_with(of, i);
    return result;
}

/* --- adding --- */

/* The story's site, and whether the revision is its newest one. */
static int find_owner(dl_near *near, sqlite3_int64 revision, dl_near_owner *owner, bool *newest) {
    int result = start(near, OWNER, owner->story, revision, 2);
    *newest = false;
    if (result != SQLITE_ROW) return result == SQLITE_DONE ? end(near, OWNER) : result;
    owner->site = sqlite3_column_int64(near->statements[OWNER].prepared, 0);
    *newest = sqlite3_column_int(near->statements[OWNER].prepared, 1);
    return end(near, OWNER);
}

/* Memory for comparing the text with others. */
static comparison *new_comparison(dl_near *near, const dl_near_text *mine, const dl_shingles *shingles,
                                  dl_arena *scratch) {
    comparison *of = dl_arena_alloc(scratch, sizeof *of);
    if (!of) return NULL;
    *of = (comparison){.near = near,
                       .mine = mine,
                       .shingles = shingles,
                       .scratch = scratch,
                       .shared = dl_arena_alloc(scratch, mine->count * sizeof *of->shared),
                       .times = dl_arena_alloc(scratch, mine->count * 2 * sizeof *of->times)};
    return of->shared && of->times ? of : NULL;
}

int dl_near_add(dl_near *near, sqlite3_int64 story, sqlite3_int64 revision, const dl_record *record,
                dl_arena *scratch) {
    dl_shingles shingles;
    dl_near_found found = {.story_count = 0};
    dl_near_owner owner = {.story = story};
    dl_near_text mine = {.story = story};
    bool newest, comparable = dl_shingles_make(&shingles, record->body.text, scratch);
    if (comparable)
        mine = (dl_near_text){story,          revision,        shingles.digest,
                              shingles.count, shingles.hashes, dl_agency_lines_of(record, scratch)};
    comparison *of = new_comparison(near, &mine, &shingles, scratch);
    if (!of || scratch->failed) return SQLITE_NOMEM;
    int result = find_owner(near, revision, &owner, &newest);
    if (result == SQLITE_OK && comparable)
        result = dl_near_keys_find(near->keys, owner, &shingles, &found, scratch);
    if (result == SQLITE_OK && newest) result = compare_all(of, &found);
    if (result != SQLITE_OK || !comparable) return result;
    dl_near_texts_keep(near->texts, &mine);
    return dl_near_keys_add(near->keys, owner, revision, &shingles, &found);
}

int dl_near_flush(dl_near *near) {
    return dl_near_keys_flush(near->keys);
}

/* --- removing --- */

/* Gives keys to a story that was found by way of another one. */
static int add_keys(dl_near *near, sqlite3_int64 story, dl_arena *scratch) {
    dl_shingles shingles;
    dl_near_found found;
    dl_near_owner owner = {.story = story};
    sqlite3_int64 revision;
    bool has, newest;
    int result = dl_near_keys_has(near->keys, story, &has);
    if (result != SQLITE_OK || has) return result;
    result = dl_near_texts_shingles(near->texts, story, &revision, &shingles);
    if (result != SQLITE_OK || !shingles.key_count) return result;
    dl_arena_reset(scratch);
    result = find_owner(near, revision, &owner, &newest);
    if (result == SQLITE_OK) result = dl_near_keys_find(near->keys, owner, &shingles, &found, scratch);
    return result == SQLITE_OK ? dl_near_keys_add(near->keys, owner, revision, &shingles, &found) : result;
}

int dl_near_forget(dl_near *near, sqlite3_int64 story) {
    stories partners = {.count = 0};
    dl_arena scratch;
    int result = add_stories(near, PARTNERS, story, story, MOST_PARTNERS, &partners);
    dl_near_texts_forget(near->texts, story);
    if (result == SQLITE_OK) result = dl_near_keys_remove(near->keys, story);
    if (result == SQLITE_OK) result = run(near, REMOVE_COPIES, story, 0, 1);
    if (result == SQLITE_OK) result = run(near, REMOVE_ORIGINS, story, 0, 1);
    dl_arena_init(&scratch, 0, NULL);
    for (uint32_t i = 0; i < partners.count && result == SQLITE_OK; i++)
        result = add_keys(near, partners.items[i], &scratch);
    dl_arena_release(&scratch);
    return result;
}
