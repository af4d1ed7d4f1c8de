/* dateline diff: what changed in a story of an archive. */
#include "cli/commands.h"
#include "cli/open_archive.h"
#include "cli/sink.h"
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>

typedef struct diff_run {
    const char *path;
    dateline_archive *archive;
    dateline_story *story;
    dl_sink sink;
    dateline_diff_format format;
    dateline_diff_options options;
} diff_run;

static bool put(void *context, const char *bytes, size_t size_bytes) {
    return dl_sink_write(context, bytes, size_bytes);
}

/* "1  2024-05-01T09:00:00Z  to  2  2024-05-03T09:00:00Z", above a difference for a person. */
static void put_head(diff_run *run, const dateline_revision *old, const dateline_revision *new) {
    buffer line = {.data = NULL};
    if (run->format != DATELINE_DIFF_TEXT) return;
    buffer_append_format(&line, "%s%lld, last seen %.*s → %lld, first seen %.*s: %.*s%s\n",
                         run->options.colours ? "\x1b[1m" : "", (long long)old->id, TEXT_ARG(old->last_seen),
                         (long long)new->id, TEXT_ARG(new->first_seen), TEXT_ARG(new->change),
                         run->options.colours ? "\x1b[0m" : "");
    if (!line.failed) put(&run->sink, line.data, line.size);
    buffer_release(&line);
}

static dl_exit show_difference(diff_run *run, const dateline_revision *old, const dateline_revision *new) {
    dateline_record *before = NULL, *after = NULL;
    dateline_diff *diff = NULL;
    put_head(run, old, new);
    dateline_result result = dateline_archive_record(run->archive, old->id, &before);
    if (result == DATELINE_OK) result = dateline_archive_record(run->archive, new->id, &after);
    if (result == DATELINE_OK) result = dateline_diff_new(before, after, &diff);
    if (result == DATELINE_OK)
        result = dateline_diff_write(diff, run->format, &run->options, put, &run->sink);
    dateline_diff_free(diff);
    dateline_record_free(before);
    dateline_record_free(after);
    return result == DATELINE_OK ? DL_EXIT_DONE : dl_say_archive_failed(run->archive, run->path, result);
}

static dl_exit show_history(diff_run *run) {
    dateline_revision old = DATELINE_REVISION_INIT, new = DATELINE_REVISION_INIT;
    dl_exit status = DL_EXIT_DONE;
    if (dateline_story_get_revision(run->story, 0, &old) != DATELINE_OK) return DL_EXIT_NOTHING;
    for (uint32_t i = 1;
         status == DL_EXIT_DONE && dateline_story_get_revision(run->story, i, &new) == DATELINE_OK; i++) {
        if (i > 1 && run->format == DATELINE_DIFF_TEXT) put(&run->sink, "\n", 1);
        status = show_difference(run, &old, &new);
        old = new;
    }
    return status;
}

/* The story's revision of that number. */
static bool find_revision(const diff_run *run, const char *number, dateline_revision *revision) {
    char *end;
    long long id = strtoll(number, &end, 10);
    for (uint32_t i = 0; !*end && dateline_story_get_revision(run->story, i, revision) == DATELINE_OK; i++) {
        if (revision->id == id) return true;
    }
    dl_say("the story has no revision %s; dateline show lists them", number);
    return false;
}

static dl_exit show(diff_run *run, const dl_arguments *arguments) {
    const char *const *operands = arguments->operands;
    dateline_revision old = DATELINE_REVISION_INIT, new = DATELINE_REVISION_INIT;
    dl_exit status = dl_find_story(run->archive, run->path, operands[1], &run->story);
    if (status != DL_EXIT_DONE) return status;
    if (arguments->operand_count == 2) return show_history(run);
    if (!find_revision(run, operands[2], &old) || !find_revision(run, operands[3], &new))
        return DL_EXIT_NOTHING;
    return show_difference(run, &old, &new);
}

dl_exit dl_run_diff(const dl_arguments *arguments) {
    diff_run run = {.path = arguments->operands[0], .options = DATELINE_DIFF_OPTIONS_INIT};
    if (arguments->operand_count == 3) {
        dl_say("diff takes two revisions, or none for all that follow each other");
        return DL_EXIT_USAGE;
    }
    run.format =
        dl_arguments_choice(arguments, DL_OPTION_DIFF_FORMAT, 0) ? DATELINE_DIFF_JSON : DATELINE_DIFF_TEXT;
    run.options.colours = dl_coloured(stdout);
    dl_exit status = dl_open_archive_to_read(run.path, &run.archive);
    if (status == DL_EXIT_DONE && !dl_sink_open(&run.sink, NULL)) status = DL_EXIT_NOTHING;
    if (status == DL_EXIT_DONE) {
        status = show(&run, arguments);
        if (!dl_sink_close(&run.sink)) status = DL_EXIT_NOTHING;
    }
    dateline_story_free(run.story);
    dateline_archive_close(run.archive);
    return status;
}
