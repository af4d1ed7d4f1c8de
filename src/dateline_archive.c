/* The public API of archives: opening, adding, reading. */
#include "dateline_archive.h"

#include "archive/add.h"
#include "archive/maintain.h"
#include "archive/story.h"
#include "archive_front.h"
#include "dateline_read.h"
#include "sized.h"

_Static_assert((int)DATELINE_ADDED_NEW == (int)DL_ADDED_NEW &&
                   (int)DATELINE_ADDED_CHANGED == (int)DL_ADDED_CHANGED &&
                   (int)DATELINE_ADDED_SEEN == (int)DL_ADDED_SEEN &&
                   (int)DATELINE_ADDED_KNOWN == (int)DL_ADDED_KNOWN &&
                   (int)DATELINE_ADDED_GONE == (int)DL_ADDED_GONE &&
                   (int)DATELINE_ADDED_NOTHING == (int)DL_ADDED_NOTHING,
               "outcomes have the numbers of dateline_archive.h");

/* --- opening --- */

static dl_archive_options inner_options(const dateline_archive_options *known) {
    return (dl_archive_options){
        .vfs = known->vfs,
        .read_only = known->read_only,
        .no_create = known->no_create,
        .no_copies = known->no_copies,
        .batch_records = known->batch_records,
        .wait_milliseconds = known->wait_milliseconds,
        .waiting = known->waiting,
        .context = known->context,
        .working = known->working,
    };
}

static char *string_of(const dl_allocator *allocator, dateline_text text) {
    char *string = dl_allocator_resize(allocator, NULL, text.size_bytes + 1);
    if (!string) return NULL;
    memcpy(string, text.data, text.size_bytes);
    string[text.size_bytes] = '\0';
    return string;
}

dateline_result dateline_archive_open(dateline_text path, const dateline_archive_options *options,
                                      dateline_archive **made) {
    static const dateline_archive_options defaults = DATELINE_ARCHIVE_OPTIONS_INIT;
    dateline_archive_options known;
    dl_allocator allocator;
    if (made) *made = NULL;
    if (!made || !path.data || !path.size_bytes || memchr(path.data, '\0', path.size_bytes) ||
        !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        !dl_allocator_read(&allocator, known.allocator))
        return DATELINE_BAD_ARGUMENT;
    dateline_archive *archive = dl_allocator_resize(&allocator, NULL, sizeof *archive);
    char *name = string_of(&allocator, path);
    if (archive && name) {
        memset(archive, 0, sizeof *archive);
        archive->allocator = allocator;
        const dl_archive_options inner = inner_options(&known);
        archive->broken = !dl_archive_open(&archive->inner, name, &inner, &archive->allocator);
        *made = archive;
    } else if (archive) {
        dl_allocator_resize(&allocator, archive, 0);
    }
    if (name) dl_allocator_resize(&allocator, name, 0);
    return !*made ? DATELINE_NO_MEMORY : archive->broken ? DATELINE_FAILED : DATELINE_OK;
}

void dateline_archive_close(dateline_archive *archive) {
    if (!archive) return;
    dl_archive_close(&archive->inner);
    dl_allocator allocator = archive->allocator;
    dl_allocator_resize(&allocator, archive, 0);
}

const char *dateline_archive_error(const dateline_archive *archive) {
    return archive && archive->inner.code[0] ? archive->inner.code : NULL;
}

dateline_text dateline_archive_message(const dateline_archive *archive) {
    if (!archive || !archive->inner.code[0]) return (dateline_text){NULL, 0};
    return dateline_text_of(archive->inner.message);
}

/* --- adding --- */

static dateline_result tell(dateline_archive *archive, bool added, const dl_addition *found,
                            dateline_addition *addition) {
    if (!added) return dl_archive_result(archive, false);
    dateline_addition told = {
        .added = (dateline_added)found->added, .story = found->story, .revision = found->revision};
    if (found->added == DL_ADDED_CHANGED) told.change = dl_change_name(found->change);
    if (addition) dl_sized_fill(addition, sizeof *addition, &told);
    return DATELINE_OK;
}

dateline_result dateline_archive_add(dateline_archive *archive, const dateline_record *record,
                                     dateline_addition *addition) {
    dl_addition found;
    if (!record || (addition && !dl_sized_fill(addition, sizeof *addition, NULL)) ||
        !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    bool added = dl_archive_add(&archive->inner, &record->record, &found);
    return tell(archive, added, &found, addition);
}

typedef bool adding(dl_archive *archive, dl_span url, dl_span captured, uint32_t http_status,
                    dl_addition *addition);

/* What is added without a record. */
static dateline_result add_by(adding *add, dateline_archive *archive, dateline_text url,
                              dateline_text captured, uint32_t http_status, dateline_addition *addition) {
    dl_addition found;
    if (!url.data || !captured.data || (addition && !dl_sized_fill(addition, sizeof *addition, NULL)) ||
        !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    bool added = add(&archive->inner, dl_span_of_text(url), dl_span_of_text(captured), http_status, &found);
    return tell(archive, added, &found, addition);
}

dateline_result dateline_archive_add_gone(dateline_archive *archive, dateline_text url,
                                          dateline_text captured, uint32_t http_status,
                                          dateline_addition *addition) {
    return add_by(dl_archive_add_gone, archive, url, captured, http_status, addition);
}

dateline_result dateline_archive_add_seen(dateline_archive *archive, dateline_text url,
                                          dateline_text captured, uint32_t http_status,
                                          dateline_addition *addition) {
    return add_by(dl_archive_add_seen, archive, url, captured, http_status, addition);
}

dateline_result dateline_archive_commit(dateline_archive *archive) {
    if (!dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    return dl_archive_result(archive, dl_archive_commit(&archive->inner));
}

dateline_result dateline_archive_cluster(dateline_archive *archive) {
    if (!dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    bool done =
        archive->inner.options.read_only
            ? dl_archive_fail_with(&archive->inner, "read-only", "the archive was opened for reading only")
            : dl_archive_cluster(&archive->inner);
    return dl_archive_result(archive, done);
}

/* --- stories --- */

struct dateline_story {
    dl_allocator allocator;
    dl_arena arena;
    dl_story inner;
};

dateline_result dateline_archive_story(dateline_archive *archive, int64_t id, dateline_story **made) {
    if (made) *made = NULL;
    if (!made || !dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    dateline_story *story = dl_allocator_resize(&archive->allocator, NULL, sizeof *story);
    if (!story) return DATELINE_NO_MEMORY;
    story->allocator = archive->allocator;
    dl_arena_init(&story->arena, 0, &story->allocator);
    if (dl_story_read(&archive->inner, id, &story->inner, &story->arena)) {
        *made = story;
        return DATELINE_OK;
    }
    dateline_story_free(story);
    return archive->inner.failed ? dl_archive_result(archive, false) : DATELINE_ABSENT;
}

dateline_result dateline_archive_story_at(dateline_archive *archive, dateline_text url,
                                          dateline_story **made) {
    if (made) *made = NULL;
    if (!made || !url.data || !dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    sqlite3_int64 id = dl_story_at(&archive->inner, dl_span_of_text(url));
    if (archive->inner.failed) return dl_archive_result(archive, false);
    return id ? dateline_archive_story(archive, id, made) : DATELINE_ABSENT;
}

void dateline_story_free(dateline_story *story) {
    if (!story) return;
    dl_arena_release(&story->arena);
    dl_allocator allocator = story->allocator;
    dl_allocator_resize(&allocator, story, 0);
}

dateline_result dateline_story_get_info(const dateline_story *story, dateline_story_info *info) {
    if (!story || !dl_sized_fill(info, sizeof *info, NULL)) return DATELINE_BAD_ARGUMENT;
    const dl_story *inner = &story->inner;
    const dateline_story_info told = {
        .id = inner->id,
        .url = dl_text_of_span(inner->url),
        .site = dl_text_of_span(inner->site),
        .first_seen = dl_text_of_span(inner->first_seen),
        .last_seen = dl_text_of_span(inner->last_seen),
        .unpublished = dl_text_of_span(inner->unpublished),
        .revision_count = inner->revisions.count,
        .capture_count = inner->captures.count,
        .address_count = inner->addresses.count,
    };
    dl_sized_fill(info, sizeof *info, &told);
    return DATELINE_OK;
}

dateline_result dateline_story_get_revision(const dateline_story *story, uint32_t index,
                                            dateline_revision *revision) {
    if (!story || !dl_sized_fill(revision, sizeof *revision, NULL)) return DATELINE_BAD_ARGUMENT;
    if (index >= story->inner.revisions.count) return DATELINE_END;
    const dl_story_revision *inner = &story->inner.revisions.items[index];
    const dateline_revision told = {
        .id = inner->id,
        .first_seen = dl_text_of_span(inner->first_seen),
        .last_seen = dl_text_of_span(inner->last_seen),
        .change = dl_text_of_span(inner->change),
        .headline = dl_text_of_span(inner->headline),
        .date_published = dl_text_of_span(inner->published),
        .date_modified = dl_text_of_span(inner->modified),
        .words = inner->words,
        .capture_count = inner->captures,
    };
    dl_sized_fill(revision, sizeof *revision, &told);
    return DATELINE_OK;
}

dateline_result dateline_story_get_capture(const dateline_story *story, uint32_t index,
                                           dateline_story_capture *capture) {
    if (!story || !dl_sized_fill(capture, sizeof *capture, NULL)) return DATELINE_BAD_ARGUMENT;
    if (index >= story->inner.captures.count) return DATELINE_END;
    const dl_story_capture *inner = &story->inner.captures.items[index];
    const dateline_story_capture told = {
        .revision = inner->revision,
        .captured = dl_text_of_span(inner->captured),
        .url = dl_text_of_span(inner->url),
        .path = dl_text_of_span(inner->path),
        .record_id = dl_text_of_span(inner->record_id),
        .media_type = dl_text_of_span(inner->media_type),
        .charset = dl_text_of_span(inner->charset),
        .digest = dl_text_of_span(inner->digest),
        .offset = inner->offset.value,
        .member_offset = inner->member_offset,
        .has_offset = inner->offset.known,
        .assumed = inner->assumed,
        .http_status = inner->status,
    };
    dl_sized_fill(capture, sizeof *capture, &told);
    return DATELINE_OK;
}

dateline_result dateline_story_get_address(const dateline_story *story, uint32_t index, dateline_text *url) {
    if (url) *url = (dateline_text){NULL, 0};
    if (!story || !url) return DATELINE_BAD_ARGUMENT;
    if (index >= story->inner.addresses.count) return DATELINE_END;
    *url = dl_text_of_span(story->inner.addresses.items[index]);
    return DATELINE_OK;
}

/* --- records --- */

/* The record, as a kept one, with the source of its first capture. */
static dateline_result keep_record(dateline_archive *archive, int64_t revision, dl_span json,
                                   dateline_record **made) {
    dl_read_error wrong;
    dateline_result result = dl_front_read(json, &archive->allocator, &wrong, made);
    if (result == DATELINE_BAD_RECORD) archive->inner.failed = SQLITE_CORRUPT;
    if (result != DATELINE_OK)
        return result == DATELINE_BAD_RECORD ? dl_archive_result(archive, false) : result;
    dateline_record *kept = *made;
    dl_story_source(&archive->inner, revision, &kept->record.source, &kept->arena);
    if (!kept->arena.failed && !archive->inner.failed) return DATELINE_OK;
    *made = NULL;
    bool no_memory = kept->arena.failed;
    dateline_record_free(kept);
    return no_memory ? DATELINE_NO_MEMORY : dl_archive_result(archive, false);
}

dateline_result dateline_archive_record(dateline_archive *archive, int64_t revision, dateline_record **made) {
    if (made) *made = NULL;
    if (!made || !dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    dl_buffer json;
    dl_buffer_init(&json, 0, &archive->allocator);
    dateline_result result = DATELINE_ABSENT;
    if (dl_story_json(&archive->inner, revision, &json)) {
        result = keep_record(archive, revision, dl_buffer_span(&json), made);
    } else if (archive->inner.failed) {
        result = dl_archive_result(archive, false);
    }
    dl_buffer_release(&json);
    return result;
}

/* --- the whole --- */

dateline_result dateline_archive_each(dateline_archive *archive, bool all_revisions,
                                      dateline_revision_visitor visitor, void *context) {
    sqlite3_stmt *statement = NULL;
    if (!visitor || !dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    const char *sql = all_revisions ? "SELECT story, id FROM revision ORDER BY id"
                                    : "SELECT story, revision FROM facet ORDER BY revision";
    dateline_result result = DATELINE_OK;
    int prepared = sqlite3_prepare_v2(archive->inner.db, sql, -1, &statement, NULL);
    while (result == DATELINE_OK && prepared == SQLITE_OK && dl_row(&archive->inner, statement)) {
        if (!visitor(context, sqlite3_column_int64(statement, 0), sqlite3_column_int64(statement, 1)))
            result = DATELINE_STOPPED;
    }
    sqlite3_finalize(statement);
    if (prepared) archive->inner.failed = prepared;
    return archive->inner.failed ? dl_archive_result(archive, false) : result;
}

dateline_result dateline_archive_count_at(dateline_archive *archive, uint32_t index,
                                          dateline_archive_count *count) {
    if (!dl_sized_fill(count, sizeof *count, NULL) || !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    dateline_archive_count told = {.name = NULL};
    told.name = dl_archive_count(&archive->inner, index, &told.count);
    if (archive->inner.failed) return dl_archive_result(archive, false);
    if (!told.name) return DATELINE_END;
    dl_sized_fill(count, sizeof *count, &told);
    return DATELINE_OK;
}

typedef struct finding_sink {
    dateline_sink sink;
    void *context;
} finding_sink;

static bool pass_finding(void *context, dl_span finding) {
    const finding_sink *self = context;
    return self->sink(self->context, finding.data, finding.size);
}

dateline_result dateline_archive_check(dateline_archive *archive, dateline_sink sink, void *context) {
    finding_sink self = {sink, context};
    uint64_t findings;
    if (!sink || !dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    if (!dl_archive_check(&archive->inner, pass_finding, &self, &findings))
        return archive->inner.code[0] ? DATELINE_FAILED : DATELINE_STOPPED;
    if (!findings) return DATELINE_OK;
    dl_archive_fail_with(&archive->inner, "damaged", "the archive has %llu fault%s",
                         (unsigned long long)findings, findings == 1 ? "" : "s");
    return DATELINE_FAILED;
}

dateline_result dateline_archive_vacuum(dateline_archive *archive) {
    if (!dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    return dl_archive_result(archive, dl_archive_vacuum(&archive->inner));
}

dateline_result dateline_archive_forget(dateline_archive *archive, dateline_text site_or_url,
                                        uint64_t *stories) {
    uint64_t count;
    if (stories) *stories = 0;
    if (!site_or_url.data || !site_or_url.size_bytes || !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    bool done = dl_archive_forget(&archive->inner, dl_span_of_text(site_or_url), &count);
    if (stories && done) *stories = count;
    return dl_archive_result(archive, done);
}
