#include "capture/warc_files.h"

#include "capture/index_line.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- messages --- */

/* On one line: a path or a URL may have any bytes. */
static void clean_message(char *message) {
    for (char *at = message; *at; at++) {
        if ((unsigned char)*at < ' ' || *at == 0x7F) *at = '?';
    }
}

dl_warc_folder_result dl_warc_files_fail(dl_warc_files *files, const char *name, const char *what,
                                         int error) {
    char reason[128] = "";
    const char *told = error ? strerror_r(error, reason, sizeof reason) : "";
    snprintf(files->message, sizeof files->message, "%s%s%s: %s%s%s", files->path.data, name ? "/" : "",
             name ? name : "", what, error ? ": " : "", told);
    clean_message(files->message);
    return DL_WARC_FOLDER_FAILED;
}

dl_warc_folder_result dl_warc_files_no_memory(dl_warc_files *files) {
    snprintf(files->message, sizeof files->message, "out of memory");
    return DL_WARC_FOLDER_NO_MEMORY;
}

void dl_warc_files_say(dl_warc_files *files, dl_span url, const char *what) {
    url = dl_span_sub(url, 0, 200); /* they can be long */
    snprintf(files->message, sizeof files->message, "%.*s %s", DL_SPAN_ARG(url), what);
    clean_message(files->message);
}

/* --- the folder --- */

dl_warc_folder_result dl_warc_files_none(dl_warc_files *files, const dl_allocator *allocator) {
    *files = (dl_warc_files){.allocator = allocator, .directory = -1};
    dl_buffer_init(&files->path, 0, allocator);
    return DL_WARC_FOLDER_OK;
}

dl_warc_folder_result dl_warc_files_open(dl_warc_files *files, dl_span path, const dl_allocator *allocator) {
    *files = (dl_warc_files){.allocator = allocator, .directory = -1};
    dl_buffer_init(&files->path, 0, allocator);
    dl_buffer_append(&files->path, path);
    dl_buffer_append_byte(&files->path, '\0');
    if (files->path.failed) return dl_warc_files_no_memory(files);
    const char *text = files->path.data;
    if (mkdir(text, 0777) != 0 && errno != EEXIST)
        return dl_warc_files_fail(files, NULL, "the directory cannot be created", errno);
    files->directory = open(text, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (files->directory < 0) return dl_warc_files_fail(files, NULL, "the directory cannot be opened", errno);
    if (faccessat(files->directory, ".", W_OK | X_OK, AT_EACCESS) != 0)
        return dl_warc_files_fail(files, NULL, "the directory cannot be written to", errno);
    return DL_WARC_FOLDER_OK;
}

void dl_warc_files_release(dl_warc_files *files) {
    if (files->directory >= 0) close(files->directory);
    dl_buffer_release(&files->path);
}

bool dl_warc_files_are_there(const dl_warc_files *files) {
    struct stat own, named;
    return fstat(files->directory, &own) == 0 && stat(files->path.data, &named) == 0 &&
           own.st_ino == named.st_ino && own.st_dev == named.st_dev;
}

/* --- a file --- */

/* NAME and a suffix; both are bounded. */
static const char *with_suffix(char path[DL_WARC_ROOM_BYTES], const char *name, const char *suffix) {
    snprintf(path, DL_WARC_ROOM_BYTES, "%s%s", name, suffix);
    return path;
}

const char *dl_warc_open_name(char path[DL_WARC_ROOM_BYTES], const char *name) {
    return with_suffix(path, name, DL_WARC_OPEN_SUFFIX);
}

bool dl_warc_files_has(const dl_warc_files *files, int file, const char *name) {
    char path[DL_WARC_ROOM_BYTES];
    struct stat own, named;
    return fstat(file, &own) == 0 &&
           fstatat(files->directory, dl_warc_open_name(path, name), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
           own.st_ino == named.st_ino && own.st_dev == named.st_dev;
}

int dl_warc_files_write(int file, dl_span bytes, uint64_t at) {
    while (bytes.size) {
        ssize_t wrote = pwrite(file, bytes.data, bytes.size, (off_t)at);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote <= 0) return wrote < 0 ? errno : ENOSPC;
        at += (uint64_t)wrote;
        bytes = dl_span_sub(bytes, (size_t)wrote, bytes.size);
    }
    return 0;
}

/* --- finishing --- */

/* Whole or not at all. */
static dl_warc_folder_result write_index(dl_warc_files *files, const char *name, dl_span sorted) {
    char path[DL_WARC_ROOM_BYTES], part[DL_WARC_ROOM_BYTES];
    with_suffix(path, name, ".cdxj");
    with_suffix(part, name, ".cdxj.part");
    int file = openat(files->directory, part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (file < 0) return dl_warc_files_fail(files, part, "the index cannot be created", errno);
    int error = dl_warc_files_write(file, sorted, 0);
    if (!error && fsync(file) != 0) error = errno;
    if (close(file) != 0 && !error) error = errno;
    if (!error && renameat(files->directory, part, files->directory, path) != 0) error = errno;
    if (!error) return DL_WARC_FOLDER_OK;
    unlinkat(files->directory, part, 0);
    return dl_warc_files_fail(files, path, "the index cannot be written", error);
}

dl_warc_folder_result dl_warc_files_is_free(dl_warc_files *files, const char *name) {
    struct stat there;
    if (fstatat(files->directory, name, &there, AT_SYMLINK_NOFOLLOW) != 0) return DL_WARC_FOLDER_OK;
    return dl_warc_files_fail(files, name, "the file already exists", 0);
}

static dl_warc_folder_result rename_file(dl_warc_files *files, const char *name) {
    char path[DL_WARC_ROOM_BYTES];
    dl_warc_open_name(path, name);
    if (dl_warc_files_is_free(files, name) != DL_WARC_FOLDER_OK) return DL_WARC_FOLDER_FAILED;
    if (renameat(files->directory, path, files->directory, name) != 0)
        return dl_warc_files_fail(files, path, "cannot be renamed", errno);
    if (fsync(files->directory) != 0)
        return dl_warc_files_fail(files, NULL, "the directory cannot be synced", errno);
    return DL_WARC_FOLDER_OK;
}

dl_warc_folder_result dl_warc_files_finish(dl_warc_files *files, int file, const char *name,
                                           const dl_buffer *lines) {
    char path[DL_WARC_ROOM_BYTES];
    dl_buffer sorted;
    if (fsync(file) != 0)
        return dl_warc_files_fail(files, dl_warc_open_name(path, name), "cannot be synced", errno);
    dl_buffer_init(&sorted, 0, files->allocator);
    dl_warc_folder_result result = dl_index_sort(lines, &sorted)
                                       ? write_index(files, name, dl_buffer_span(&sorted))
                                       : dl_warc_files_no_memory(files);
    dl_buffer_release(&sorted);
    return result == DL_WARC_FOLDER_OK ? rename_file(files, name) : result;
}
