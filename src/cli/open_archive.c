#include "cli/open_archive.h"

#include "cli/interrupt.h"
#include "cli/terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Whether a signal ended it: while it was at work, or while it waited for another program. */
static bool was_stopped(const char *code) {
    return dl_interrupted() && code && (strcmp(code, "interrupted") == 0 || strcmp(code, "locked") == 0);
}

dl_exit dl_say_archive_failed(const dateline_archive *archive, const char *path, dateline_result result) {
    dateline_text message = dateline_archive_message(archive);
    const char *code = dateline_archive_error(archive);
    if (was_stopped(code)) {
        bool waited = strcmp(code, "locked") == 0;
        dl_say_of(dateline_text_of(path),
                  waited ? dateline_text_of("stopped while another program was writing to it") : message);
        return (dl_exit)(128 + dl_interrupted());
    }
    if (!message.data) message = dateline_text_of(dateline_result_text(result));
    dl_say_of(dateline_text_of(path), message);
    return DL_EXIT_NOTHING;
}

static bool goes_on(void *context) {
    (void)context;
    return !dl_interrupted();
}

/* SQLite takes any of these for a file that it fails to read, or keeps what is written to them in memory. */
static const char *why_no_file(const char *path) {
    struct stat status;
    if (strcmp(path, "-") == 0) return "an archive is a file, not a stream: the first argument is its name";
    if (strcmp(path, ":memory:") == 0)
        return "an archive must be a file: one in memory would be lost at the end";
    if (stat(path, &status) != 0 || S_ISREG(status.st_mode)) return NULL;
    return S_ISDIR(status.st_mode) ? "this is a directory; an archive is a file"
                                   : "an archive must be a regular file";
}

dl_exit dl_open_archive(const char *path, const dateline_archive_options *options,
                        dateline_archive **archive) {
    const char *why = why_no_file(path);
    *archive = NULL;
    if (why) {
        dl_say("%s: %s", path, why);
        return DL_EXIT_NOTHING;
    }
    dateline_archive_options own = *options;
    own.waiting = own.working = goes_on;
    dateline_result result = dateline_archive_open(dateline_text_of(path), &own, archive);
    return result == DATELINE_OK ? DL_EXIT_DONE : dl_say_archive_failed(*archive, path, result);
}

dl_exit dl_open_archive_to_read(const char *path, dateline_archive **archive) {
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    options.read_only = true;
    return dl_open_archive(path, &options, archive);
}

/* A URL as people write it: without the scheme. */
static dateline_result find_at(dateline_archive *archive, const char *url, dateline_story **story) {
    dateline_result result = dateline_archive_story_at(archive, dateline_text_of(url), story);
    if (result != DATELINE_ABSENT || strstr(url, "://")) return result;
    buffer whole = {.data = NULL};
    buffer_append_format(&whole, "https://%s", url);
    result =
        whole.failed ? DATELINE_NO_MEMORY : dateline_archive_story_at(archive, buffer_text(&whole), story);
    buffer_release(&whole);
    return result;
}

dl_exit dl_find_story(dateline_archive *archive, const char *path, const char *which,
                      dateline_story **story) {
    char *end;
    errno = 0;
    long long id = strtoll(which, &end, 10);
    bool is_id = *which && *end == '\0' && !errno;
    dateline_result result =
        is_id ? dateline_archive_story(archive, id, story) : find_at(archive, which, story);
    if (result == DATELINE_OK) return DL_EXIT_DONE;
    if (result != DATELINE_ABSENT) return dl_say_archive_failed(archive, path, result);
    buffer reason = {.data = NULL};
    buffer_append_format(&reason, "there is no story %s%s", is_id ? "with the number " : "at ",
                         *which ? which : "an empty URL");
    dl_say_of(dateline_text_of(path), buffer_text(&reason));
    buffer_release(&reason);
    return DL_EXIT_NOTHING;
}
