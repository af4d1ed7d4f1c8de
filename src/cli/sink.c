#include "cli/sink.h"

#include "cli/terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- what a signal finds --- */

/* The files that would be left behind: of the output and of the summary. */
enum { MOST_BESIDE = 2 };
static const char *volatile unfinished[MOST_BESIDE];

static const int deadly[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU};

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

/* What precedes the name. */
static int folder_size(const char *target) {
    const char *slash = strrchr(target, '/');
    return slash ? (int)(slash - target) + 1 : 0;
}

/* "folder/.dateline-XXXXXX" for "folder/name". */
static char *name_beside(const char *target) {
    char *made = NULL;
    return asprintf(&made, "%.*s.dateline-XXXXXX", folder_size(target), target) < 0 ? NULL : made;
}

/* "folder/.name.partial" */
static char *partial_name(const char *target) {
    char *made = NULL;
    int folder = folder_size(target);
    return asprintf(&made, "%.*s.%s.partial", folder, target, target + folder) < 0 ? NULL : made;
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

/* --- partial output --- */

/* The descriptor; -1 when it has been said why there is none. */
static int open_partial_file(dl_sink *sink, mode_t mode, uint64_t kept_bytes) {
    struct stat status;
    int descriptor = open(sink->beside, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0 || fstat(descriptor, &status) != 0) {
        output_failed(sink);
    } else if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        dl_say("%s: another process is writing it", sink->path);
    } else if ((uint64_t)status.st_size < kept_bytes) {
        dl_say("%s: the partial output, %s, is missing or too short to continue", sink->path, sink->beside);
    } else if (ftruncate(descriptor, (off_t)kept_bytes) != 0 || lseek(descriptor, 0, SEEK_END) < 0) {
        output_failed(sink);
    } else {
        return descriptor;
    }
    if (descriptor >= 0) close(descriptor);
    return -1;
}

bool dl_sink_open_partial(dl_sink *sink, const char *path, uint64_t kept_bytes) {
    struct stat status;
    *sink = (dl_sink){.path = path, .stays = true};
    bool exists = stat(path, &status) == 0;
    if (exists && !S_ISREG(status.st_mode)) {
        dl_say("%s: only a file can be continued with --resume", path);
        return false;
    }
    sink->target = exists ? realpath(path, NULL) : strdup(path);
    sink->beside = sink->target ? partial_name(sink->target) : NULL;
    int descriptor = sink->beside
                         ? open_partial_file(sink, exists ? status.st_mode & 07777 : usual_mode(), kept_bytes)
                         : -1;
    sink->stream = descriptor >= 0 ? fdopen(descriptor, "ab") : NULL;
    if (sink->stream) return true;
    if (descriptor >= 0) close(descriptor);
    release(sink);
    return false;
}

bool dl_sink_sync(dl_sink *sink, uint64_t *size_bytes) {
    struct stat status;
    bool synced = !sink->failed && fflush(sink->stream) == 0 && fsync(fileno(sink->stream)) == 0 &&
                  fstat(fileno(sink->stream), &status) == 0;
    *size_bytes = synced ? (uint64_t)status.st_size : 0;
    return synced ? true : output_failed(sink);
}

void dl_sink_sync_folder(const char *path) {
    char *folder = NULL;
    int size = folder_size(path);
    if (asprintf(&folder, "%.*s", size ? size : 1, size ? path : ".") < 0) return;
    int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free(folder);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

bool dl_sink_let_appear(const char *path) {
    dl_sink sink = {.path = path};
    sink.target = realpath(path, NULL);
    if (!sink.target) sink.target = strdup(path);
    sink.beside = sink.target ? partial_name(sink.target) : NULL;
    bool done = sink.beside && (rename(sink.beside, sink.target) == 0 || errno == ENOENT);
    if (!done) output_failed(&sink);
    release(&sink);
    return done;
}

void dl_sink_leave(dl_sink *sink) {
    if (sink->stream && sink->stream != stdout) fclose(sink->stream);
    release(sink);
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
        if (!sink->stays) unlink(sink->beside);
    }
    release(sink);
    return !sink->failed;
}
