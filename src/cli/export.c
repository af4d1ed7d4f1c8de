/* dateline export: the records of an archive, in the formats of extract and for search engines. */
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/open_archive.h"
#include "cli/shards.h"
#include "cli/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct export_run {
    const char *path;
    dateline_archive *archive;
    dateline_filter filter;
    dateline_format format;
    dateline_output_options output;
    dl_written_members members; /* of `output` */
    bool bulk;                  /* each record behind a line that says what to do with it */
    const char *separator;      /* between records */
    dl_shards parts;
    uint64_t part_bytes; /* at most so many in a part; 0: any */
    uint64_t in_part;    /* written to this one */
    buffer record;
    uint64_t written;
    dl_exit status;
} export_run;

static bool append(void *context, const char *bytes, size_t size_bytes) {
    buffer *out = context;
    buffer_append(out, (dateline_text){bytes, size_bytes});
    return !out->failed;
}

static bool put_surroundings(export_run *run, bool head) {
    buffer text = {.data = NULL};
    dateline_result result = head ? dateline_format_head(run->format, NULL, append, &text)
                                  : dateline_format_foot(run->format, NULL, append, &text);
    bool done =
        result == DATELINE_OK && (!text.size || dl_sink_write(&run->parts.sink, text.data, text.size));
    buffer_release(&text);
    return done;
}

/* A record that does not fit into this part goes into the next one. */
static bool begin_part(export_run *run) {
    bool full = run->part_bytes && run->in_part && run->in_part + run->record.size > run->part_bytes;
    if (!full) return true;
    run->in_part = 0;
    return put_surroundings(run, false) && dl_shards_next(&run->parts, run->parts.number + 1) &&
           put_surroundings(run, true);
}

static bool write_record(export_run *run, int64_t revision, const dateline_record *record) {
    bool passes = false;
    if (dateline_record_passes(record, &run->filter, &passes) != DATELINE_OK) return false;
    if (!passes) return true;
    run->record.size = 0;
    if (run->bulk)
        buffer_append_format(&run->record, "{\"create\":{\"_id\":\"%lld\"}}\n", (long long)revision);
    if (run->in_part) buffer_append(&run->record, dateline_text_of(run->separator));
    if (dateline_record_write(record, run->format, &run->output, append, &run->record) != DATELINE_OK ||
        run->record.failed) {
        dl_say("out of memory");
        return false;
    }
    if (!begin_part(run) || !dl_sink_write(&run->parts.sink, run->record.data, run->record.size))
        return false;
    run->in_part += run->record.size;
    run->written++;
    return true;
}

static bool on_revision(void *context, int64_t story, int64_t revision) {
    export_run *run = context;
    dateline_record *record;
    (void)story;
    dateline_result result = dateline_archive_record(run->archive, revision, &record);
    if (result != DATELINE_OK) {
        run->status = dl_say_archive_failed(run->archive, run->path, result);
        return false;
    }
    bool written = write_record(run, revision, record);
    dateline_record_free(record);
    if (!written) run->status = DL_EXIT_NOTHING;
    return written;
}

static dl_exit write_all(export_run *run, const dl_arguments *arguments) {
    if (!dl_shards_open(&run->parts, 0, 0)) return DL_EXIT_NOTHING;
    bool all = dl_arguments_has(arguments, DL_OPTION_ALL_REVISIONS);
    if (!put_surroundings(run, true)) run->status = DL_EXIT_NOTHING;
    dateline_result result = DATELINE_OK;
    if (run->status == DL_EXIT_DONE) result = dateline_archive_each(run->archive, all, on_revision, run);
    if (result == DATELINE_FAILED) run->status = dl_say_archive_failed(run->archive, run->path, result);
    if (run->status == DL_EXIT_DONE && !put_surroundings(run, false)) run->status = DL_EXIT_NOTHING;
    if (run->status != DL_EXIT_DONE) {
        dl_shards_discard(&run->parts);
        return run->status;
    }
    return dl_shards_close(&run->parts) ? DL_EXIT_DONE : DL_EXIT_NOTHING;
}

/* --- what search engines and data bases have to know --- */

static bool write_mapping(const char *folder, dateline_engine engine) {
    buffer path = {.data = NULL};
    buffer_append_format(&path, "%s/%s", folder, dateline_engine_file(engine));
    dl_sink sink;
    bool opened = !path.failed && dl_sink_open(&sink, path.data);
    bool written = opened && dateline_engine_write(engine, dl_sink_write, &sink) == DATELINE_OK;
    if (written) {
        written = dl_sink_close(&sink);
    } else if (opened) {
        dl_sink_discard(&sink);
    }
    buffer_release(&path);
    return written;
}

static bool write_mappings(const char *folder) {
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        dl_say("%s: %s", folder, strerror(errno));
        return false;
    }
    for (int engine = 0; engine < DATELINE_ENGINES; engine++) {
        if (!write_mapping(folder, (dateline_engine)engine)) return false;
    }
    return true;
}

static bool is_same_file(const char *path, const char *other) {
    struct stat one, another;
    return stat(path, &one) == 0 && stat(other, &another) == 0 && one.st_dev == another.st_dev &&
           one.st_ino == another.st_ino;
}

/* Whether the file is the archive, or one of those that SQLite has beside it. */
static bool is_archive_file(const char *archive, const char *path) {
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    bool same = false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings && !same; i++) {
        buffer own = {.data = NULL};
        buffer_append_format(&own, "%s%s", archive, endings[i]);
        same = own.failed || strcmp(own.data, path) == 0 || is_same_file(own.data, path);
        buffer_release(&own);
    }
    return same;
}

static bool makes_sense(const export_run *run, const dateline_format_info *format) {
    const char *path = run->parts.path;
    if (run->output.claims && !format->has_claims) {
        dl_say("--claims is only for the formats jsonl, json and bulk, not for %s", format->name);
        return false;
    }
    if (run->output.member_count && !format->has_fields) {
        dl_say("--fields is only for the formats jsonl, json, csv and bulk, not for %s", format->name);
        return false;
    }
    if (run->parts.numbered) return dl_shards_check(path);
    if (!path || !is_archive_file(run->path, path)) return true;
    dl_say_of(dateline_text_of(path),
              TEXT("this is the archive itself, or a part of it; --output must be another file"));
    return false;
}

dl_exit dl_run_export(const dl_arguments *arguments) {
    export_run run = {.path = arguments->operands[0], .filter = dl_filter_options(arguments)};
    uint32_t format = dl_arguments_choice(arguments, DL_OPTION_EXPORT_FORMAT, DATELINE_JSONL);
    run.bulk = format == dateline_format_count();
    run.format = run.bulk ? DATELINE_JSONL : (dateline_format)format;
    dateline_format_info info = DATELINE_FORMAT_INFO_INIT;
    dateline_format_at((uint32_t)run.format, &info);
    run.separator = info.separator;
    if (!dl_choose_written(arguments, run.format, &run.members, &run.output)) return DL_EXIT_USAGE;
    run.output.claims = dl_arguments_has(arguments, DL_OPTION_EXPORT_CLAIMS);
    run.parts.path = dl_arguments_text(arguments, DL_OPTION_OUTPUT);
    run.parts.numbered = dl_arguments_has(arguments, DL_OPTION_SHARD);
    run.part_bytes = dl_arguments_number(arguments, DL_OPTION_SHARD, 0);
    if (!makes_sense(&run, &info)) return DL_EXIT_USAGE;
    const char *mappings = dl_arguments_text(arguments, DL_OPTION_MAPPINGS);
    dl_exit status = dl_open_archive_to_read(run.path, &run.archive);
    if (status == DL_EXIT_DONE && mappings && !write_mappings(mappings)) status = DL_EXIT_NOTHING;
    if (status == DL_EXIT_DONE) status = write_all(&run, arguments);
    buffer_release(&run.record);
    dateline_archive_close(run.archive);
    return status;
}
