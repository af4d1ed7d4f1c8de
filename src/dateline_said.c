/* The public API of who said what. */
#include "archive/add.h"
#include "archive/sayings.h"
#include "archive/speaker_names.h"
#include "archive/speakers.h"
#include "archive/times.h"
#include "archive_front.h"
#include "sized.h"

_Static_assert((int)DATELINE_MOST_QUOTED_FIRST == (int)DL_SPEAKERS_MOST_QUOTED &&
                   (int)DATELINE_SPEAKERS_BY_NAME == (int)DL_SPEAKERS_BY_NAME,
               "orders have the numbers of dateline_archive.h");

enum { USUAL_SPEAKERS = 20, MOST_LISTED = DL_SEARCH_MOST_HITS };

/* `count` within what can be listed from `first` on. */
static uint32_t count_of(uint32_t first, uint32_t count) {
    uint32_t room = first < MOST_LISTED ? MOST_LISTED - first : 0;
    if (!count) count = USUAL_SPEAKERS;
    return count < room ? count : room;
}

typedef int reading(dl_archive *archive, void *list);

/* Reads within one transaction, after what was added is committed. */
static dateline_result read_committed(dateline_archive *archive, reading *read, void *list) {
    dl_archive *inner = &archive->inner;
    if (inner->in_transaction && !dl_archive_commit(inner)) return dl_archive_result(archive, false);
    if (!inner->searcher) inner->searcher = dl_searcher_new(inner->db, &archive->allocator);
    inner->failed = inner->searcher ? sqlite3_exec(inner->db, "BEGIN", NULL, NULL, NULL) : SQLITE_NOMEM;
    if (inner->failed) return dl_archive_result(archive, false);
    dl_archive_watch(inner, true);
    inner->failed = read(inner, list);
    dl_archive_watch(inner, false);
    sqlite3_exec(inner->db, "COMMIT", NULL, NULL, NULL);
    return inner->failed ? dl_archive_result(archive, false) : DATELINE_OK;
}

/* --- speakers --- */

struct dateline_speakers {
    dl_allocator allocator;
    dl_arena arena;
    dl_speakers_request request;
    dateline_archive_speaker *told; /* in the arena */
    uint32_t count;
};

static dateline_archive_speaker told_speaker(const dl_quoted_speaker *found, dl_arena *arena) {
    return (dateline_archive_speaker){.name = dl_text_of_span(found->name),
                                      .statements = found->statements,
                                      .stories = found->stories,
                                      .first = dl_text_of_span(dl_time_write(found->first_s, arena)),
                                      .last = dl_text_of_span(dl_time_write(found->last_s, arena))};
}

static int list_speakers(dl_archive *archive, void *list) {
    dateline_speakers *speakers = list;
    dl_quoted_speakers found;
    int result = dl_speakers_list(archive->searcher, &speakers->request, &found, &speakers->arena);
    if (result != SQLITE_OK) return result;
    speakers->told = dl_arena_alloc(&speakers->arena, (found.count + (size_t)1) * sizeof *speakers->told);
    if (!speakers->told) return SQLITE_NOMEM;
    for (; speakers->count < found.count; speakers->count++)
        speakers->told[speakers->count] = told_speaker(&found.items[speakers->count], &speakers->arena);
    return speakers->arena.failed ? SQLITE_NOMEM : SQLITE_OK;
}

static bool read_speakers_options(dl_speakers_request *request, const dateline_speakers_options *options) {
    static const dateline_speakers_options defaults = DATELINE_SPEAKERS_OPTIONS_INIT;
    dateline_speakers_options known;
    if (!dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        (unsigned)known.order > DATELINE_SPEAKERS_BY_NAME)
        return false;
    *request = (dl_speakers_request){.order = (dl_speaker_order)known.order,
                                     .beginning = dl_span_of_text(known.beginning),
                                     .named = !known.without_name,
                                     .first = known.first,
                                     .count = count_of(known.first, known.count)};
    return true;
}

dateline_result dateline_archive_speakers(dateline_archive *archive, const dateline_speakers_options *options,
                                          dateline_speakers **made) {
    dl_speakers_request request;
    if (made) *made = NULL;
    if (!made || !read_speakers_options(&request, options) || !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    dateline_speakers *speakers = dl_allocator_resize(&archive->allocator, NULL, sizeof *speakers);
    if (!speakers) return DATELINE_NO_MEMORY;
    *speakers = (dateline_speakers){.allocator = archive->allocator, .request = request};
    dl_arena_init(&speakers->arena, 0, &speakers->allocator);
    dateline_result result = read_committed(archive, list_speakers, speakers);
    if (result == DATELINE_OK) {
        *made = speakers;
    } else {
        dateline_speakers_free(speakers);
    }
    return result;
}

void dateline_speakers_free(dateline_speakers *speakers) {
    if (!speakers) return;
    dl_arena_release(&speakers->arena);
    dl_allocator allocator = speakers->allocator;
    dl_allocator_resize(&allocator, speakers, 0);
}

dateline_result dateline_speakers_get(const dateline_speakers *speakers, uint32_t index,
                                      dateline_archive_speaker *speaker) {
    if (!dl_sized_fill(speaker, sizeof *speaker, NULL) || !speakers) return DATELINE_BAD_ARGUMENT;
    if (index >= speakers->count) return DATELINE_END;
    dl_sized_fill(speaker, sizeof *speaker, &speakers->told[index]);
    return DATELINE_OK;
}

/* --- what one of them said --- */

struct dateline_said {
    dl_allocator allocator;
    dl_arena arena;
    dl_span asked; /* the name; borrowed while it is looked for */
    dateline_said_options options;
    dateline_said_info info;
    dateline_said_statement *told; /* in the arena */
    bool is_absent;
};

static dateline_said_statement told_statement(const dl_spoken *saying, const dl_saying_shown *shown,
                                              dl_arena *arena) {
    static const char *const kinds[] = {
        [DL_DIRECT] = "direct", [DL_INDIRECT] = "indirect", [DL_MIXED] = "mixed"};
    dl_span cut = saying->is_cut ? dl_time_write(saying->cut_s, arena) : DL_SPAN_NONE;
    return (dateline_said_statement){.story = saying->story,
                                     .first_revision = saying->first_revision,
                                     .last_revision = saying->last_revision,
                                     .position = saying->first_position,
                                     .last_position = saying->last_position,
                                     .kind = kinds[saying->kind <= DL_MIXED ? saying->kind : DL_MIXED],
                                     .text = dl_text_of_span(shown->text),
                                     .mention = dl_text_of_span(shown->mention),
                                     .role = dl_text_of_span(shown->role),
                                     .cue = dl_text_of_span(shown->cue),
                                     .date = dl_text_of_span(shown->date),
                                     .said = dl_text_of_span(dl_time_write(saying->said_s, arena)),
                                     .first_seen = dl_text_of_span(shown->first_seen),
                                     .last_seen = dl_text_of_span(shown->last_seen),
                                     .cut = dl_text_of_span(cut),
                                     .url = dl_text_of_span(shown->url),
                                     .site = dl_text_of_span(shown->site),
                                     .headline = dl_text_of_span(shown->headline),
                                     .language = dl_text_of_span(shown->language),
                                     .other_stories = shown->other_stories,
                                     .other_sites = shown->other_sites};
}

static void count_all(dateline_said_info *info, const dl_sayings *sayings) {
    uint32_t *const kinds[] = {
        [DL_DIRECT] = &info->direct, [DL_INDIRECT] = &info->indirect, [DL_MIXED] = &info->mixed};
    info->count = sayings->count;
    info->stories = sayings->stories;
    info->only_newest = sayings->only_newest;
    for (uint32_t i = 0; i < sayings->count; i++) {
        ++*kinds[sayings->items[i].kind <= DL_MIXED ? sayings->items[i].kind : DL_MIXED];
        info->cut += sayings->items[i].is_cut;
    }
}

static void turn(dl_sayings *sayings) {
    for (uint32_t i = 0, k = sayings->count; i + 1 < k; i++) {
        dl_spoken first = sayings->items[i];
        sayings->items[i] = sayings->items[--k];
        sayings->items[k] = first;
    }
}

static int list_page(sqlite3 *db, dateline_said *said, const dl_sayings *sayings) {
    uint32_t first = said->options.first < sayings->count ? said->options.first : sayings->count;
    uint32_t count = count_of(said->options.first, said->options.count), rest = sayings->count - first;
    dl_saying_shown *shown;
    if (count > rest) count = rest;
    const dl_spoken *page = sayings->items + first;
    int result = dl_sayings_show(db, page, count, &shown, &said->arena);
    said->told = dl_arena_alloc(&said->arena, (count + (size_t)1) * sizeof *said->told);
    if (result != SQLITE_OK || !said->told) return result != SQLITE_OK ? result : SQLITE_NOMEM;
    for (; said->info.listed < count; said->info.listed++)
        said->told[said->info.listed] =
            told_statement(&page[said->info.listed], &shown[said->info.listed], &said->arena);
    return said->arena.failed ? SQLITE_NOMEM : SQLITE_OK;
}

static int list_said(dl_archive *archive, void *list) {
    dateline_said *said = list;
    dl_sayings sayings;
    dl_span name;
    sqlite3_int64 speaker;
    int result =
        dl_speaker_find(archive->db, said->asked, !said->options.without_name, &speaker, &name, &said->arena);
    said->is_absent = !speaker;
    if (result != SQLITE_OK || !speaker) return result;
    said->info.name = dl_text_of_span(name);
    result = dl_sayings_find(archive->db, speaker, &sayings, &said->arena);
    if (result == SQLITE_OK && said->options.order == DATELINE_MOST_CARRIED_FIRST)
        result = dl_sayings_most_carried(archive->db, &sayings, &said->arena);
    if (said->options.order == DATELINE_SAID_FIRST_FIRST) turn(&sayings);
    if (result != SQLITE_OK) return result;
    count_all(&said->info, &sayings);
    return list_page(archive->db, said, &sayings);
}

dateline_result dateline_archive_said(dateline_archive *archive, dateline_text name,
                                      const dateline_said_options *options, dateline_said **made) {
    static const dateline_said_options defaults = DATELINE_SAID_OPTIONS_INIT;
    dateline_said_options known;
    if (made) *made = NULL;
    if (!made || !name.data || !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        (unsigned)known.order > DATELINE_MOST_CARRIED_FIRST || !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    dateline_said *said = dl_allocator_resize(&archive->allocator, NULL, sizeof *said);
    if (!said) return DATELINE_NO_MEMORY;
    *said =
        (dateline_said){.allocator = archive->allocator, .asked = dl_span_of_text(name), .options = known};
    dl_arena_init(&said->arena, 0, &said->allocator);
    dateline_result result = read_committed(archive, list_said, said);
    if (result == DATELINE_OK && !said->is_absent) {
        *made = said;
        return DATELINE_OK;
    }
    dateline_said_free(said);
    return result == DATELINE_OK ? DATELINE_ABSENT : result;
}

void dateline_said_free(dateline_said *said) {
    if (!said) return;
    dl_arena_release(&said->arena);
    dl_allocator allocator = said->allocator;
    dl_allocator_resize(&allocator, said, 0);
}

dateline_result dateline_said_get_info(const dateline_said *said, dateline_said_info *info) {
    if (!dl_sized_fill(info, sizeof *info, NULL) || !said) return DATELINE_BAD_ARGUMENT;
    dl_sized_fill(info, sizeof *info, &said->info);
    return DATELINE_OK;
}

dateline_result dateline_said_get(const dateline_said *said, uint32_t index,
                                  dateline_said_statement *statement) {
    if (!dl_sized_fill(statement, sizeof *statement, NULL) || !said) return DATELINE_BAD_ARGUMENT;
    if (index >= said->info.listed) return DATELINE_END;
    dl_sized_fill(statement, sizeof *statement, &said->told[index]);
    return DATELINE_OK;
}
