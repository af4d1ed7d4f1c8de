#include "web/speaker.h"

#include <stdlib.h>

#include "archive/speaker_names.h"
#include "archive/stored_record.h"
#include "archive/times.h"
#include "base/hash_map.h"
#include "values/calendar.h"
#include "web/speech.h"
#include "web/words.h"

/* Stories print each other's words within weeks; the same words years later were said again.  A statement
 * that was rewritten has half of its words still. */
enum { SAME_DAYS = 30, DAY = 86400, MOST_FORMERS = 200, MOST_WORDS = 200 };

const char *dl_web_kind_name(uint8_t kind) {
    static const char *const names[] = {
        [DL_DIRECT] = "direct", [DL_INDIRECT] = "indirect", [DL_MIXED] = "mixed"};
    return names[kind % DL_COUNT_OF(names)];
}

/* --- what was changed --- */

static bool shares_half(dl_span one, dl_span other, dl_arena *arena) {
    dl_hash_map words;
    uint32_t count = 0, shared = 0, others = 0;
    dl_span word;
    if (!dl_hash_map_make(&words, arena, 2 * MOST_WORDS)) return false;
    while (count < MOST_WORDS && dl_span_next_word(&one, &word)) {
        *dl_hash_map_at(&words, dl_span_hash(word)) = 1;
        count++;
    }
    while (others < MOST_WORDS && dl_span_next_word(&other, &word)) {
        uint32_t *at = dl_hash_map_at(&words, dl_span_hash(word));
        shared += *at == 1;
        if (!*at) *at = 2;
        others++;
    }
    return 2 * shared >= (count > others ? count : others);
}

static bool show_one(dl_web_site *site, const dl_spoken *saying, dl_saying_shown *shown) {
    dl_saying_shown *found;
    site->archive.failed = dl_sayings_show(site->archive.db, saying, 1, &found, &site->arena);
    if (site->archive.failed) return false;
    *shown = *found;
    return true;
}

/* The saying that the story has in its place since it is cut; UINT32_MAX: none. */
static uint32_t successor_of(dl_web_site *site, const dl_sayings *sayings, const dl_spoken *cut) {
    dl_saying_shown old = {0}, new;
    for (uint32_t i = 0; i < sayings->count; i++) {
        const dl_spoken *other = &sayings->items[i];
        if (other->story != cut->story || other == cut || other->said_s != cut->cut_s) continue;
        if (!old.text.data && !show_one(site, cut, &old)) return UINT32_MAX;
        if (!show_one(site, other, &new)) return UINT32_MAX;
        if (shares_half(old.text, new.text, &site->arena)) return i;
    }
    return UINT32_MAX;
}

/* Of each saying what it took the place of; NULL without memory, or on failure. */
static const dl_spoken **find_formers(dl_web_site *site, const dl_sayings *sayings) {
    const dl_spoken **formers =
        dl_arena_alloc_zero(&site->arena, (sayings->count + (size_t)1) * sizeof *formers);
    uint32_t looked_at = 0;
    for (uint32_t i = 0; formers && i < sayings->count && looked_at < MOST_FORMERS; i++) {
        if (!sayings->items[i].is_cut) continue;
        looked_at++;
        uint32_t successor = successor_of(site, sayings, &sayings->items[i]);
        if (site->archive.failed) return NULL;
        if (successor != UINT32_MAX && !formers[successor]) formers[successor] = &sayings->items[i];
    }
    return formers;
}

/* --- the same words --- */

static bool *mark_formers(const dl_sayings *sayings, const dl_spoken **formers, dl_arena *arena) {
    bool *is_former = dl_arena_alloc_zero(arena, (sayings->count + (size_t)1) * sizeof *is_former);
    for (uint32_t i = 0; is_former && i < sayings->count; i++) {
        if (formers[i]) is_former[formers[i] - sayings->items] = true;
    }
    return is_former;
}

/* A statement whose words were changed was made when the first ones were. */
static int64_t time_of(const dl_sayings *sayings, const dl_spoken **formers, uint32_t at) {
    return formers[at] ? formers[at]->said_s : sayings->items[at].said_s;
}

static uint64_t hash_of_pair(uint64_t one, uint64_t other) {
    const uint64_t both[] = {one, other};
    return dl_span_hash(dl_span_of((const char *)both, sizeof both));
}

/* From the oldest on, so that each stands where it was said first. */
static bool join_same_words(dl_web_speaker *s, const dl_spoken **formers, dl_arena *arena) {
    const dl_sayings *sayings = &s->sayings;
    dl_hash_map by_words, sites;
    size_t room = sayings->count + (size_t)1;
    const bool *is_former = mark_formers(sayings, formers, arena);
    s->before = dl_arena_alloc(arena, room * sizeof *s->before);
    s->quoted = dl_arena_alloc(arena, room * sizeof *s->quoted);
    if (!is_former || !s->before || !s->quoted || !dl_hash_map_make(&by_words, arena, sayings->count) ||
        !dl_hash_map_make(&sites, arena, sayings->count))
        return false;
    for (uint32_t i = sayings->count; i-- > 0;) {
        const dl_spoken *saying = &sayings->items[i];
        uint32_t *number = dl_hash_map_at(&by_words, (uint64_t)saying->hash);
        int64_t said_s = time_of(sayings, formers, i);
        s->before[i] = UINT32_MAX;
        if (is_former[i]) continue;
        if (!*number || said_s - s->quoted[*number - 1].said_s > (int64_t)SAME_DAYS * DAY) {
            s->quoted[s->count++] = (dl_web_quoted){.first = saying, .former = formers[i], .said_s = said_s};
            *number = s->count;
        } else {
            s->before[i] = s->quoted[*number - 1].last;
        }
        dl_web_quoted *quoted = &s->quoted[*number - 1];
        uint32_t *seen = dl_hash_map_at(&sites, hash_of_pair(*number, (uint64_t)saying->site));
        quoted->stories++;
        quoted->sites += !*seen;
        quoted->last = i;
        *seen = 1;
    }
    return true;
}

/* --- counts --- */

static int32_t month_of(int64_t seconds) {
    return dl_web_month_of_day((int32_t)dl_time_day(seconds));
}

static bool count_months(dl_web_speaker *s, dl_arena *arena) {
    int32_t first = INT32_MAX, last = INT32_MIN;
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t month = month_of(s->quoted[i].said_s);
        if (month < first) first = month;
        if (month > last) last = month;
        s->kinds[s->quoted[i].first->kind % 3]++;
    }
    if (!s->count) return true;
    if (last - first >= DL_WEB_SPEAKER_MONTHS) first = last - DL_WEB_SPEAKER_MONTHS + 1;
    s->first_month = first;
    s->month_count = (uint32_t)(last - first + 1);
    s->months = dl_arena_alloc_zero(arena, s->month_count * sizeof *s->months);
    for (uint32_t i = 0; s->months && i < s->count; i++) {
        int32_t month = month_of(s->quoted[i].said_s) - first;
        if (month >= 0) s->months[month]++;
    }
    return s->months != NULL;
}

typedef struct site_count {
    sqlite3_int64 site;
    uint32_t statements;
} site_count;

static int compare_sites(const void *one, const void *other) {
    const site_count *a = one, *b = other;
    if (a->statements != b->statements) return a->statements > b->statements ? -1 : 1;
    return a->site < b->site ? -1 : a->site > b->site;
}

static void name_sites(dl_web_speaker *s, dl_web_site *site, const site_count *counts) {
    for (uint32_t i = 0; i < s->site_count; i++) {
        if (i >= DL_WEB_SPEAKER_SITES) {
            s->in_other_sites += counts[i].statements;
            continue;
        }
        sqlite3_stmt *statement = dl_web_prepare(
            site, "SELECT host, coalesce(nullif(name, ''), host) FROM site WHERE id = ?1", counts[i].site);
        if (dl_web_next(site, statement))
            s->sites[s->shown_sites++] = (dl_web_speaker_site){
                dl_web_column(site, statement, 0), dl_web_column(site, statement, 1), counts[i].statements};
        sqlite3_finalize(statement);
    }
}

static bool count_places(dl_web_speaker *s, dl_web_site *site) {
    dl_hash_map sites;
    site_count *counts = dl_arena_alloc(&site->arena, (s->sayings.count + (size_t)1) * sizeof *counts);
    if (!counts || !dl_hash_map_make(&sites, &site->arena, s->sayings.count)) return false;
    for (uint32_t i = 0; i < s->sayings.count; i++) {
        const dl_spoken *saying = &s->sayings.items[i];
        uint32_t *number = dl_hash_map_at(&sites, hash_of_pair(0, (uint64_t)saying->site));
        if (!*number) {
            counts[s->site_count] = (site_count){.site = saying->site};
            *number = ++s->site_count;
        }
        counts[*number - 1].statements++;
    }
    if (s->site_count) qsort(counts, s->site_count, sizeof *counts, compare_sites);
    name_sites(s, site, counts);
    return !site->archive.failed;
}

/* --- who it is --- */

static void read_roles(dl_web_speaker *s, dl_web_site *site) {
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT role FROM (SELECT role FROM statement WHERE speaker = ?1 ORDER BY revision DESC LIMIT "
        "10000) WHERE role != '' GROUP BY lower(role) ORDER BY count(*) DESC, role",
        s->id);
    while (s->role_count < DL_WEB_SPEAKER_ROLES && dl_web_next(site, statement))
        s->roles[s->role_count++] = dl_web_column(site, statement, 0);
    sqlite3_finalize(statement);
}

static dl_span last_word(dl_span name) {
    dl_span word, last = DL_SPAN_NONE;
    uint32_t count = 0;
    for (dl_span rest = name; dl_span_next_word(&rest, &word); count++) last = word;
    return count > 1 ? last : DL_SPAN_NONE;
}

/* Who is called by the last name alone, and who else has it. */
static void read_namesakes(dl_web_speaker *s, dl_web_site *site) {
    sqlite3_int64 id = 0;
    s->last_name = last_word(s->name);
    if (!s->named || !s->last_name.size) return;
    dl_span met;
    site->archive.failed = dl_speaker_find(site->archive.db, s->last_name, false, &id, &met, &site->arena);
    if (id) {
        sqlite3_stmt *statement = dl_web_prepare(site, "SELECT statements FROM speaker WHERE id = ?1", id);
        if (dl_web_next(site, statement))
            s->without_first_name = (uint64_t)sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
    }
    dl_span folded = dl_span_trim(dl_speaker_folded(s->last_name, false, &site->arena));
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT name, statements FROM speaker_word JOIN speaker ON speaker.id = speaker WHERE word = ?2 "
        "AND named AND statements > 0 AND speaker.id != ?1 ORDER BY statements DESC, folded LIMIT 6",
        s->id);
    if (statement) sqlite3_bind_text(statement, 2, folded.data, (int)folded.size, SQLITE_STATIC);
    while (s->namesake_count < DL_WEB_SPEAKER_NAMESAKES && dl_web_next(site, statement))
        s->namesakes[s->namesake_count++] = (dl_web_namesake){dl_web_column(site, statement, 0),
                                                              (uint64_t)sqlite3_column_int64(statement, 1)};
    sqlite3_finalize(statement);
}

/* --- what was asked for --- */

bool dl_web_period_read(dl_span period, int64_t *first_s, int64_t *last_s) {
    uint64_t year, month = 0;
    if (period.size != 4 && (period.size != 7 || period.data[4] != '-')) return false;
    if (!dl_span_to_uint(dl_span_sub(period, 0, 4), &year)) return false;
    if (period.size == 7 && (!dl_span_to_uint(dl_span_sub(period, 5, 2), &month) || month < 1 || month > 12))
        return false;
    int32_t next_year = (int32_t)year + (month == 0 || month == 12);
    uint8_t next_month = (uint8_t)(month == 0 || month == 12 ? 1 : month + 1);
    *first_s = (int64_t)dl_days_from_date((int32_t)year, (uint8_t)(month ? month : 1), 1) * DAY;
    *last_s = (int64_t)dl_days_from_date(next_year, next_month, 1) * DAY - 1;
    return true;
}

static int compare_times(const void *one, const void *other) {
    const dl_web_quoted *const *a = one, *const *b = other;
    if ((*a)->said_s != (*b)->said_s) return (*a)->said_s > (*b)->said_s ? -1 : 1;
    if ((*a)->first->story != (*b)->first->story) return (*a)->first->story > (*b)->first->story ? -1 : 1;
    return ((*a)->first->last_position > (*b)->first->last_position) -
           ((*a)->first->last_position < (*b)->first->last_position);
}

static int compare_carried(const void *one, const void *other) {
    const dl_web_quoted *const *a = one, *const *b = other;
    if ((*a)->stories != (*b)->stories) return (*a)->stories > (*b)->stories ? -1 : 1;
    return compare_times(one, other);
}

/* Of the record that the words are from. */
static void read_pieces(dl_web_quoted_row *row, dl_web_site *site) {
    const dl_spoken *saying = row->quoted->first;
    dl_web_speech speech;
    const dl_record *record = dl_load_record_into(&site->archive, saying->last_revision, &site->arena);
    if (!record) return;
    dl_web_speech_read(&speech, record, &site->arena);
    for (uint32_t i = 0; i < speech.pieces.count && row->piece_count < DL_WEB_SPEAKER_PIECES; i++) {
        const dl_web_speech_piece *piece = &speech.pieces.items[i];
        if (piece->statement != saying->last_position) continue;
        if (!row->piece_count) row->block = piece->block;
        row->pieces[row->piece_count++] = dl_span_sub(record->body.blocks.items[piece->block].text,
                                                      piece->start, piece->end - piece->start);
    }
}

static bool read_rows(dl_web_speaker *s, dl_web_site *site) {
    int64_t first_s = INT64_MIN, last_s = INT64_MAX, unused;
    const dl_web_quoted **chosen = dl_arena_alloc(&site->arena, (s->count + (size_t)1) * sizeof *chosen);
    s->rows = dl_arena_alloc_zero(&site->arena, DL_WEB_SPEAKER_ROWS * sizeof *s->rows);
    if (!chosen || !s->rows) return false;
    if (s->since.size) dl_web_period_read(s->since, &first_s, &unused);
    if (s->until.size) dl_web_period_read(s->until, &unused, &last_s);
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->quoted[i].said_s >= first_s && s->quoted[i].said_s <= last_s)
            chosen[s->in_time++] = &s->quoted[i];
    }
    if (s->in_time)
        qsort(chosen, s->in_time, sizeof *chosen, s->most_carried ? compare_carried : compare_times);
    uint64_t first = (uint64_t)(s->page - 1) * DL_WEB_SPEAKER_ROWS;
    for (uint64_t i = first; i < s->in_time && s->row_count < DL_WEB_SPEAKER_ROWS; i++) {
        dl_web_quoted_row *row = &s->rows[s->row_count++];
        row->quoted = chosen[i];
        if (!show_one(site, row->quoted->first, &row->shown)) return false;
        if (row->quoted->former && !show_one(site, row->quoted->former, &row->former)) return false;
        read_pieces(row, site);
        if (site->archive.failed) return false;
    }
    return true;
}

static void read_request(dl_web_speaker *s, dl_web_site *site, const dl_web_request *request) {
    size_t prefix = strlen("/speaker/");
    uint64_t page = 1;
    if (!dl_span_to_uint(dl_web_parameter_of(request, "page"), &page)) page = 1; /* web/parameters.h */
    *s = (dl_web_speaker){
        .asked = dl_web_decode(dl_span_sub(request->path, prefix, request->path.size), false, &site->arena),
        .named = !dl_web_parameter_of(request, "as").size,
        .most_carried = dl_span_equal(dl_web_parameter_of(request, "order"), DL_SPAN("carried")),
        .since = dl_web_parameter_of(request, "since"),
        .until = dl_web_parameter_of(request, "until"),
        .page = (uint32_t)page,
    };
}

bool dl_web_speaker_read(dl_web_speaker *s, dl_web_site *site, const dl_web_request *request) {
    read_request(s, site, request);
    site->archive.failed =
        dl_speaker_find(site->archive.db, s->asked, s->named, &s->id, &s->name, &site->arena);
    if (site->archive.failed || !s->id) return false;
    site->archive.failed = dl_sayings_find(site->archive.db, s->id, &s->sayings, &site->arena);
    if (site->archive.failed || !s->sayings.count) return false;
    const dl_spoken **formers = find_formers(site, &s->sayings);
    bool counted = formers && join_same_words(s, formers, &site->arena) && count_months(s, &site->arena) &&
                   count_places(s, site);
    if (counted) read_roles(s, site);
    if (counted && !site->archive.failed) read_namesakes(s, site);
    if (counted && !site->archive.failed) read_rows(s, site);
    if (!site->archive.failed && site->arena.failed) site->archive.failed = SQLITE_NOMEM;
    return !site->archive.failed;
}
