#include "archive/place.h"

#include "archive/compare.h"
#include "archive/stored_record.h"

enum { MOST_STORIES = 16 }; /* at one address */

static dl_revision_row read_revision(dl_archive *archive, dl_sql_name sql, sqlite3_int64 story,
                                     const dl_arrival *arrival) {
    dl_revision_row row = {0};
    sqlite3_stmt *statement = dl_sql(archive, sql);
    dl_bind_int(archive, statement, 1, story);
    dl_bind_text(archive, statement, 2, arrival->captured);
    dl_bind_int(archive, statement, 3, arrival->digest);
    if (!dl_row(archive, statement)) return row;
    row.id = sqlite3_column_int64(statement, 0);
    row.first_seen = dl_arena_copy(&archive->scratch, dl_column_text(statement, 1));
    row.last_seen = dl_arena_copy(&archive->scratch, dl_column_text(statement, 2));
    row.digest = sqlite3_column_int64(statement, 3);
    dl_reset(statement);
    return row;
}

/* The revision that the capture shows; 0: it is a new one.  A capture without a time is the same one if it
 * says the same. */
static sqlite3_int64 find_known(dl_archive *archive, sqlite3_int64 story, const dl_arrival *arrival) {
    sqlite3_stmt *statement =
        dl_sql(archive, arrival->timed ? DL_SQL_HAS_CAPTURE : DL_SQL_HAS_CAPTURE_OF_ANY_TIME);
    dl_bind_int(archive, statement, 1, story);
    if (arrival->timed) dl_bind_text(archive, statement, 2, arrival->captured);
    dl_bind_int(archive, statement, arrival->timed ? 3 : 2, arrival->hash);
    if (!dl_row(archive, statement)) return 0;
    sqlite3_int64 known = sqlite3_column_int64(statement, 0);
    dl_reset(statement);
    return known;
}

/* The order of captures of one story: by time, and at one time by what they say. */
static bool is_behind(const dl_arrival *arrival, dl_span time, sqlite3_int64 digest) {
    int order = dl_span_compare(arrival->captured, time);
    return order > 0 || (order == 0 && arrival->digest > digest);
}

bool dl_is_within(const dl_revision_row *row, const dl_arrival *arrival) {
    return row->id && !is_behind(arrival, row->last_seen, row->digest);
}

static void look_at_story(dl_archive *archive, sqlite3_int64 story, const dl_arrival *arrival,
                          dl_story_place *place) {
    *place = (dl_story_place){.story = story, .known = find_known(archive, story, arrival)};
    if (place->known) return;
    place->before = read_revision(archive, DL_SQL_REVISION_BEFORE, story, arrival);
    place->after = read_revision(archive, DL_SQL_REVISION_AFTER, story, arrival);
    if (place->before.id && place->before.digest == arrival->digest) {
        place->same = place->before.id;
    } else if (place->after.id && place->after.digest == arrival->digest &&
               !dl_is_within(&place->before, arrival)) {
        place->same = place->after.id;
    }
}

/* Whether the capture is of another story than the one that was there. */
static bool is_another_story(dl_archive *archive, dl_story_place *place, const dl_arrival *arrival) {
    sqlite3_int64 neighbour = place->before.id ? place->before.id : place->after.id;
    const dl_record *record = neighbour ? dl_load_record(archive, neighbour) : NULL;
    if (!record) return false;
    if (!place->before.id) return dl_compare(arrival->record, record, &archive->scratch).replaced;
    place->record_before = record;
    place->changes = dl_compare(record, arrival->record, &archive->scratch);
    return place->changes.replaced;
}

/* The stories at the two addresses, without repetition, by their ids. */
static uint32_t stories_at(dl_archive *archive, const dl_arrival *arrival,
                           sqlite3_int64 stories[MOST_STORIES]) {
    const uint64_t hashes[] = {arrival->url_hash, arrival->own_hash};
    uint32_t count = 0;
    for (size_t i = 0; i < DL_COUNT_OF(hashes) && (i == 0 || hashes[i] != hashes[0]); i++) {
        sqlite3_stmt *statement = dl_sql(archive, DL_SQL_STORIES_AT);
        dl_bind_int(archive, statement, 1, (sqlite3_int64)hashes[i]);
        while (count < MOST_STORIES && dl_row(archive, statement)) {
            sqlite3_int64 story = sqlite3_column_int64(statement, 0);
            bool repeated = false;
            for (uint32_t j = 0; j < count; j++) repeated |= stories[j] == story;
            if (!repeated) stories[count++] = story;
        }
        if (statement) dl_reset(statement);
    }
    return count;
}

bool dl_find_place(dl_archive *archive, const dl_arrival *arrival, dl_story_place *place) {
    sqlite3_int64 stories[MOST_STORIES];
    dl_story_place places[MOST_STORIES];
    uint32_t count = stories_at(archive, arrival, stories);
    for (uint32_t i = 0; i < count; i++) {
        look_at_story(archive, stories[i], arrival, &places[i]);
        *place = places[i];
        if (places[i].known || places[i].same) return !archive->failed;
    }
    for (uint32_t i = count; i-- > 0;) { /* what came last is most likely there still */
        bool is_another = is_another_story(archive, &places[i], arrival);
        *place = places[i];
        if (!is_another) return !archive->failed;
    }
    *place = (dl_story_place){.others = count > 0};
    return !archive->failed;
}
