#include "cli/sink.h"

#include "cli/terminal.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- what a signal finds --- */

/* The files that would be left behind: of the output and of the summary. */
enum { MOST_BESIDE = 2 };
static const char *volatile unfinished[MOST_BESIDE];

static const int deadly[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU, SIGXFSZ};

static void take_away_and_die(int number) {
    for (size_t i = 0; i < MOST_BESIDE; i++) {
        if (unfinished[i]) unlink(unfinished[i]);
    }
    (void)signal(number, SIG_DFL);
    raise(number);
}

/* Signals that are ignored stay so, as nohup(1) wants it. */
static void watch_signals(void) {
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) {
        struct sigaction action = {.sa_handler = take_away_and_die}, before;
        if (sigaction(deadly[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(deadly[i], &action, NULL);
    }
}

static void remember(const char *beside) {
    for (size_t i = 0; i < MOST_BESIDE; i++) {
        if (unfinished[i]) continue;
        unfinished[i] = beside;
        return;
    }
}

static void forget(const char *beside) {
    for (size_t i = 0; i < MOST_BESIDE; i++) {
        if (unfinished[i] == beside) unfinished[i] = NULL;
    }
}

/* --- opening --- */

static bool output_failed(dl_sink *sink) {
    if (!sink->failed) {
        dl_say("%s: cannot be written: %s", sink->path ? sink->path : "standard output", strerror(errno));
    }
    sink->failed = true;
    return false;
}

static bool is_same(const struct stat *status, int descriptor) {
    struct stat other;
    return fstat(descriptor, &other) == 0 && other.st_dev == status->st_dev && other.st_ino == status->st_ino;
}

/* The descriptor that "/dev/fd/3" names; -1: none. */
static int named_descriptor(const char *path) {
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    for (size_t i = 0; i < 2; i++) {
        size_t size = strlen(folders[i]);
        char *end;
        if (strncmp(path, folders[i], size) != 0 || path[size] < '0' || path[size] > '9') continue;
        long number = strtol(path + size, &end, 10);
        if (*end == 0 && number <= INT_MAX) return (int)number;
    }
    return -1;
}

/* A stream to what is not to be replaced; NULL when it cannot be opened, or is a file to be replaced: then
 * errno is 0. */
static FILE *open_in_place(const char *path, const struct stat *status) {
    if (is_same(status, STDOUT_FILENO)) return stdout;
    if (is_same(status, STDERR_FILENO)) return stderr;
    int number = named_descriptor(path);
    if (number >= 0) {
        int copy = dup(number);
        return copy < 0 ? NULL : fdopen(copy, "wb");
    }
    errno = 0;
    return S_ISREG(status->st_mode) ? NULL : fopen(path, "wb");
}

/* "folder/.dateline-XXXXXX" for "folder/name". */
static char *name_beside(const char *target) {
    static const char name[] = ".dateline-XXXXXX";
    const char *slash = strrchr(target, '/');
    size_t folder = slash ? (size_t)(slash - target) + 1 : 0;
    char *made = malloc(folder + sizeof name);
    if (!made) return NULL;
    memcpy(made, target, folder);
    memcpy(made + folder, name, sizeof name);
    return made;
}

static mode_t usual_mode(void) {
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static void release(dl_sink *sink) {
    if (sink->beside) forget(sink->beside);
    free(sink->beside);
    free(sink->target);
    sink->beside = sink->target = NULL;
    sink->stream = NULL;
}

static bool open_beside(dl_sink *sink, mode_t mode) {
    sink->beside = name_beside(sink->target);
    int descriptor = sink->beside ? mkstemp(sink->beside) : -1;
    if (descriptor < 0) {
        output_failed(sink);
        release(sink);
        return false;
    }
    remember(sink->beside);
    watch_signals();
    /* A file system without modes is no reason to fail. */
    if (fchmod(descriptor, mode) != 0) errno = 0;
    sink->stream = fdopen(descriptor, "wb");
    if (sink->stream) return true;
    output_failed(sink);
    close(descriptor);
    dl_sink_discard(sink);
    return false;
}

bool dl_sink_open(dl_sink *sink, const char *path) {
    struct stat status;
    *sink = (dl_sink){.stream = stdout};
    if (!path || strcmp(path, "-") == 0) return true;
    sink->path = path;
    if (stat(path, &status) == 0) {
        sink->stream = open_in_place(path, &status);
        if (sink->stream) return true;
        if (errno || access(path, W_OK) != 0) return output_failed(sink);
        sink->target = realpath(path, NULL); /* a link stays one */
        return sink->target ? open_beside(sink, status.st_mode & 07777) : output_failed(sink);
    }
    sink->stream = NULL;
    if (errno != ENOENT) return output_failed(sink);
    if (lstat(path, &status) == 0) { /* a link to what is not there yet */
        sink->stream = fopen(path, "wb");
        return sink->stream ? true : output_failed(sink);
    }
    sink->target = strdup(path);
    return sink->target ? open_beside(sink, usual_mode()) : output_failed(sink);
}

/* --- writing --- */

bool dl_sink_write(void *context, const char *bytes, size_t size_bytes) {
    dl_sink *sink = context;
    if (sink->failed) return false;
    return fwrite(bytes, 1, size_bytes, sink->stream) == size_bytes ? true : output_failed(sink);
}

/* --- closing --- */

void dl_sink_discard(dl_sink *sink) {
    if (sink->stream) fclose(sink->stream);
    if (sink->beside) unlink(sink->beside);
    release(sink);
}

bool dl_sink_close(dl_sink *sink) {
    if (!sink->stream) return !sink->failed;
    /* A full disk may be noticed as late as here. */
    bool closed = fclose(sink->stream) == 0;
    if (!closed) output_failed(sink);
    sink->stream = NULL;
    if (sink->beside && (sink->failed || rename(sink->beside, sink->target) != 0)) {
        output_failed(sink);
        unlink(sink->beside);
    }
    release(sink);
    return !sink->failed;
}
