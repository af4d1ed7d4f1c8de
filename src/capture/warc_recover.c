/* Finishing what others left behind: a file whose writer was killed has whole records, and perhaps a piece of
 * one at its end; after a loss of power also zero bytes, or anything, from the first place on that was not
 * synced.  So what is kept ends with the last whole record before the first that is not. */
#include "capture/warc_recover.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".warc.gz" DL_WARC_OPEN_SUFFIX

enum { WINDOW_BYTES = 1 << 20 };

/* --- the names --- */

typedef struct names {
    char (*items)[DL_WARC_NAME_BYTES]; /* without ".open" */
    size_t count, capacity;
} names;

static int compare_names(const void *a, const void *b) {
    return strcmp(a, b);
}

static bool add_name(dl_warc_files *files, names *list, dl_span name) {
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? 2 * list->capacity : 16;
        void *grown = dl_allocator_resize(files->allocator, list->items, capacity * sizeof *list->items);
        if (!grown) return false;
        list->items = grown;
        list->capacity = capacity;
    }
    memset(list->items[list->count], 0, DL_WARC_NAME_BYTES);
    memcpy(list->items[list->count++], name.data, name.size);
    return true;
}

static dl_warc_folder_result list_names(dl_warc_files *files, names *list) {
    int again = openat(files->directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = again < 0 ? NULL : fdopendir(again);
    dl_warc_folder_result result = DL_WARC_FOLDER_OK;
    if (!stream) {
        result = dl_warc_files_fail(files, NULL, "the directory cannot be read", errno);
        if (again >= 0) close(again);
        return result;
    }
    for (const struct dirent *entry; result == DL_WARC_FOLDER_OK && (entry = readdir(stream));) {
        dl_span name = dl_span_from_string(entry->d_name);
        if (!dl_span_ends_with(name, DL_SPAN(SUFFIX))) continue;
        name.size -= strlen(DL_WARC_OPEN_SUFFIX);
        if (name.size < DL_WARC_NAME_BYTES && !add_name(files, list, name))
            result = dl_warc_files_no_memory(files);
    }
    closedir(stream);
    if (list->count) qsort(list->items, list->count, sizeof *list->items, compare_names);
    return result;
}

/* --- a file --- */

typedef struct recovery {
    dl_warc_files *files;
    dl_warc_scanner *scanner;
    int file;
    const char *name;
    uint64_t size, whole; /* of the file, and of what is kept of it */
    uint64_t records;     /* kept, beside warcinfo */
    dl_buffer lines;
    dl_buffer window; /* the bytes from `at` on that were read so far */
    uint64_t at;
    bool at_end; /* there are no more in the file */
} recovery;

/* Reads more of the file behind the window; false for an error, which is kept in errno. */
static bool read_on(recovery *r, size_t bytes) {
    if (!dl_buffer_reserve(&r->window, bytes)) {
        errno = ENOMEM;
        return false;
    }
    ssize_t had;
    do {
        had = pread(r->file, r->window.data + r->window.size, bytes, (off_t)(r->at + r->window.size));
    } while (had < 0 && errno == EINTR);
    if (had < 0) return false;
    r->at_end = had == 0;
    r->window.size += (size_t)had;
    return true;
}

static void move_on(recovery *r, size_t bytes) {
    memmove(r->window.data, r->window.data + bytes, r->window.size - bytes);
    r->window.size -= bytes;
    r->at += bytes;
}

/* Takes the record at the front of the window in; false without memory. */
static bool take(recovery *r, const dl_scanned *scanned, bool *is_entry, uint64_t *before, size_t *lines) {
    *is_entry = scanned->record.type == DL_WARC_METADATA;
    *before = r->at;
    *lines = r->lines.size;
    if (!dl_warc_scan_line(r->scanner, scanned, r->at, dl_span_from_string(r->name), &r->lines)) return false;
    r->records += scanned->record.type != DL_WARC_WARCINFO;
    r->whole = r->at + scanned->bytes;
    return true;
}

/* Finds where the last whole record ends.  0, or an errno. */
static int scan(recovery *r) {
    dl_scanned scanned;
    dl_scan_result result = DL_SCAN_NEEDS_MORE;
    bool is_entry = false;
    uint64_t before = 0;
    size_t lines = 0, ahead = WINDOW_BYTES;
    do {
        if (!r->at_end && r->window.size < ahead && !read_on(r, ahead - r->window.size)) return errno;
        if (!r->window.size) break;
        result = dl_warc_scan(r->scanner, dl_buffer_span(&r->window), &scanned);
        if (result == DL_SCAN_NO_MEMORY) return ENOMEM;
        if (result == DL_SCAN_NEEDS_MORE) {
            ahead = r->window.size < ahead ? ahead : 2 * ahead;
        } else if (result == DL_SCAN_WHOLE) {
            if (!take(r, &scanned, &is_entry, &before, &lines)) return ENOMEM;
            move_on(r, scanned.bytes);
            ahead = WINDOW_BYTES;
        }
    } while (result == DL_SCAN_WHOLE || (result == DL_SCAN_NEEDS_MORE && !r->at_end));
    if (is_entry) { /* what a list says of a page that did not get here */
        r->whole = before;
        r->lines.size = lines;
        r->records--;
    }
    return 0;
}

/* Whether a file in which nothing is whole can be one of ours: empty, zero bytes, or a piece of a member. */
static bool is_ours(const recovery *r) {
    dl_span start = dl_span_sub(dl_buffer_span(&r->window), 0, 3);
    dl_span gzip = DL_SPAN("\x1F\x8B\x08");
    return r->at > 0 || dl_span_starts_with(gzip, start) || (start.size && start.data[0] == '\0');
}

static dl_warc_folder_result fail(const recovery *r, const char *what, int error) {
    char path[DL_WARC_ROOM_BYTES];
    dl_warc_open_name(path, r->name);
    return error == ENOMEM ? dl_warc_files_no_memory(r->files)
                           : dl_warc_files_fail(r->files, path, what, error);
}

static dl_warc_folder_result drop(const recovery *r) {
    char path[DL_WARC_ROOM_BYTES];
    dl_warc_open_name(path, r->name);
    if (unlinkat(r->files->directory, path, 0) != 0) return fail(r, "cannot be removed", errno);
    return DL_WARC_FOLDER_OK;
}

/* Cuts off what is torn. */
static dl_warc_folder_result mend(recovery *r) {
    int error = scan(r);
    if (error) return fail(r, "cannot be read", error);
    if (!r->whole && !is_ours(r)) return fail(r, "is not a WARC file", 0);
    if (!r->records) return drop(r);
    if (dl_warc_files_is_free(r->files, r->name) != DL_WARC_FOLDER_OK) return DL_WARC_FOLDER_FAILED;
    if (r->whole < r->size && ftruncate(r->file, (off_t)r->whole) != 0)
        return fail(r, "the incomplete record at its end cannot be cut off", errno);
    return DL_WARC_FOLDER_OK;
}

/* Whether it is a file that nobody writes any more; it is locked then. */
static bool is_left(recovery *r) {
    struct stat own;
    if (flock(r->file, LOCK_EX | LOCK_NB) != 0 || fstat(r->file, &own) != 0 || !S_ISREG(own.st_mode))
        return false;
    r->size = (uint64_t)own.st_size;
    return dl_warc_files_has(r->files, r->file, r->name); /* its writer may have finished it in between */
}

static void append_path(const recovery *r, dl_buffer *path, const char *suffix) {
    dl_buffer_init(path, 0, r->files->allocator);
    dl_buffer_append(path, dl_span_from_string(r->files->path.data));
    dl_buffer_append_byte(path, '/');
    dl_buffer_append(path, dl_span_from_string(r->name));
    dl_buffer_append(path, dl_span_from_string(suffix));
}

static bool tell(const recovery *r, dl_warc_recovered *recovered, void *context) {
    dl_buffer path, open_path;
    append_path(r, &path, "");
    append_path(r, &open_path, DL_WARC_OPEN_SUFFIX);
    const dl_recovered file = {.path = dl_buffer_span(&path),
                               .name = dl_span_from_string(r->name),
                               .open_path = dl_buffer_span(&open_path),
                               .bytes = r->whole,
                               .cut_bytes = r->size - r->whole,
                               .records = r->records};
    bool go_on = !path.failed && !open_path.failed && recovered(context, &file);
    dl_buffer_release(&path);
    dl_buffer_release(&open_path);
    return go_on;
}

/* One file; *go_on becomes false if the caller wants no more. */
static dl_warc_folder_result recover(dl_warc_files *files, dl_warc_scanner *scanner, const char *name,
                                     dl_warc_recovered *recovered, void *context, bool *go_on) {
    char path[DL_WARC_ROOM_BYTES];
    recovery r = {.files = files, .scanner = scanner, .name = name};
    dl_warc_folder_result result = DL_WARC_FOLDER_OK;
    dl_warc_open_name(path, name);
    r.file = openat(files->directory, path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (r.file < 0) return errno == ENOENT ? result : fail(&r, "cannot be opened", errno);
    dl_buffer_init(&r.lines, 0, files->allocator);
    dl_buffer_init(&r.window, 0, files->allocator);
    if (is_left(&r)) {
        result = mend(&r);
        bool is_there = result == DL_WARC_FOLDER_OK && r.records;
        if (is_there && recovered) *go_on = tell(&r, recovered, context);
        if (is_there && *go_on) result = dl_warc_files_finish(r.files, r.file, r.name, &r.lines);
    }
    dl_buffer_release(&r.lines);
    dl_buffer_release(&r.window);
    close(r.file);
    return result;
}

dl_warc_folder_result dl_warc_recover(dl_warc_files *files, dl_warc_scanner *scanner,
                                      dl_warc_recovered *recovered, void *context) {
    names list = {.items = NULL};
    bool go_on = true;
    char first[sizeof files->message] = "";
    files->message[0] = '\0';
    dl_warc_folder_result result = list_names(files, &list);
    for (size_t i = 0; i < list.count && go_on && result != DL_WARC_FOLDER_NO_MEMORY; i++) {
        dl_warc_folder_result one = recover(files, scanner, list.items[i], recovered, context, &go_on);
        if (one == DL_WARC_FOLDER_OK) continue;
        if (!first[0]) memcpy(first, files->message, sizeof first);
        result = one;
    }
    if (first[0]) memcpy(files->message, first, sizeof first);
    if (list.items) dl_allocator_resize(files->allocator, list.items, 0);
    return result;
}
