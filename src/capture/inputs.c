#include "capture/inputs.h"

#include "base/file_reference.h"
#include "capture/cdx.h"
#include "capture/unpack.h"
#include "capture/warc.h"
#include "capture/warc_write.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_GUARDED = 4 }; /* outputs of one run */

enum {
    MAX_FOLDER_DEPTH = 128,
    MAX_LINE_BYTES = 64 << 10,
    MANIFEST_BLOCK_BYTES = 64 << 10,
    PACKING_MARK_BYTES = 4
};

/* The texts of inputs are in one buffer, referred to by position, since the buffer moves when it grows. */
typedef struct queued_input {
    size_t path, url, captured, name; /* positions of NUL-terminated text; SIZE_MAX when absent */
    uint64_t first_offset;
    dl_origin origin;
} queued_input;

/* A folder under way. */
typedef struct folder {
    dl_buffer text; /* the names, each NUL-terminated */
    size_t *names;  /* where each starts, sorted by what stands there */
    size_t count, next;
    size_t path_size; /* of the walk's path, up to and with this folder's slash */
} folder;

/* A manifest under way. */
typedef struct manifest {
    int file; /* -1: none */
    dl_buffer bytes;
    dl_unpack_stream *unpacking; /* it is compressed, and `packed` was read of it: */
    dl_buffer packed;
    bool packed_end; /* and no more follows, */
    bool is_damaged; /* or what follows cannot be unpacked */
    size_t at;       /* what was not read yet starts here */
    uint64_t line;
    bool at_end;
    size_t path;   /* its own path, in `text` */
    bool is_index; /* it is no manifest but CDXJ or CDX: */
    dl_cdx_columns columns;
} manifest;

struct dl_inputs {
    const dl_allocator *allocator;
    dl_buffer text;
    dl_buffer queue; /* of queued_input */
    size_t next;
    manifest manifest;
    dl_buffer folders;     /* of folder: the innermost last */
    dl_buffer path;        /* of the walk, or of the manifest's line */
    dl_buffer walk_origin; /* url and captured of the folder, each NUL-terminated */
    dl_arena line;         /* texts of the index's line */
    dl_buffer named;       /* the file name in it, of which `path` is where it was found */
    dl_buffer referenced;  /* what the last reference to a file stands for */
    bool origin_has_url, origin_has_captured;
    struct stat left_out; /* a regular file if there is one */
    struct stat guarded[MOST_GUARDED];
    size_t guarded_count;
};

static void close_manifest(manifest *open_one) {
    if (open_one->file > STDIN_FILENO) close(open_one->file);
    open_one->file = -1;
    dl_unpack_stream_free(open_one->unpacking);
    open_one->unpacking = NULL;
}

dl_inputs *dl_inputs_new(const dl_allocator *allocator) {
    dl_inputs *inputs = dl_allocator_resize(allocator, NULL, sizeof *inputs);
    if (!inputs) return NULL;
    *inputs = (dl_inputs){.allocator = allocator, .manifest = {.file = -1}};
    dl_buffer_init(&inputs->text, 0, allocator);
    dl_buffer_init(&inputs->queue, 0, allocator);
    dl_buffer_init(&inputs->folders, 0, allocator);
    dl_buffer_init(&inputs->path, 0, allocator);
    dl_buffer_init(&inputs->walk_origin, 0, allocator);
    dl_buffer_init(&inputs->referenced, 0, allocator);
    dl_buffer_init(&inputs->named, 0, allocator);
    dl_arena_init(&inputs->line, 0, allocator);
    dl_buffer_init(&inputs->manifest.bytes, 0, allocator);
    dl_buffer_init(&inputs->manifest.packed, 0, allocator);
    return inputs;
}

static void release_names(dl_inputs *inputs, folder *left) {
    dl_buffer_release(&left->text);
    dl_allocator_resize(inputs->allocator, left->names, 0);
}

static void leave_folder(dl_inputs *inputs) {
    inputs->folders.size -= sizeof(folder);
    release_names(inputs, (folder *)(void *)(inputs->folders.data + inputs->folders.size));
}

static queued_input *queued_at(const dl_inputs *inputs, size_t index) {
    return (queued_input *)(void *)inputs->queue.data + index;
}

/* Closes streams that were never returned. */
static void close_streams(dl_inputs *inputs) {
    for (size_t i = inputs->next; i * sizeof(queued_input) < inputs->queue.size; i++) {
        const dl_stream *stream = &queued_at(inputs, i)->origin.stream;
        if (stream->close) stream->close(stream->context);
    }
}

void dl_inputs_free(dl_inputs *inputs) {
    if (!inputs) return;
    close_streams(inputs);
    while (inputs->folders.size) leave_folder(inputs);
    close_manifest(&inputs->manifest);
    dl_buffer_release(&inputs->manifest.packed);
    dl_buffer_release(&inputs->text);
    dl_buffer_release(&inputs->queue);
    dl_buffer_release(&inputs->folders);
    dl_buffer_release(&inputs->path);
    dl_buffer_release(&inputs->walk_origin);
    dl_buffer_release(&inputs->referenced);
    dl_buffer_release(&inputs->named);
    dl_arena_release(&inputs->line);
    dl_buffer_release(&inputs->manifest.bytes);
    dl_allocator_resize(inputs->allocator, inputs, 0);
}

static size_t keep_text(dl_inputs *inputs, dl_span span) {
    if (!dl_span_present(span)) return SIZE_MAX;
    size_t position = inputs->text.size;
    dl_buffer_append(&inputs->text, span);
    dl_buffer_append_byte(&inputs->text, '\0');
    return position;
}

static dl_span kept_text(const dl_inputs *inputs, size_t position) {
    return position == SIZE_MAX ? DL_SPAN_NONE : dl_span_from_string(inputs->text.data + position);
}

bool dl_inputs_add(dl_inputs *inputs, dl_span path, const dl_known *known, const dl_origin *origin) {
    queued_input queued = {
        .path = keep_text(inputs, path), .first_offset = known->first_offset, .origin = *origin};
    queued.url = keep_text(inputs, known->url);
    queued.captured = keep_text(inputs, known->captured);
    queued.name = keep_text(inputs, known->name);
    if (inputs->text.failed) return false;
    dl_buffer_append(&inputs->queue, dl_span_of((const char *)&queued, sizeof queued));
    return !inputs->queue.failed;
}

dl_capture_error dl_error_of_errno(int number, char *message, size_t room) {
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        snprintf(message, room, "no such file or directory");
        return DL_CAPTURE_ERROR_NOT_FOUND;
    case EACCES:
    case EPERM:
        snprintf(message, room, "permission denied");
        return DL_CAPTURE_ERROR_NO_PERMISSION;
    case EISDIR: /* folders are read as inputs, so this was given as a manifest */
        snprintf(message, room, "this is a directory, not a list of inputs");
        return DL_CAPTURE_ERROR_READ_FAILED;
    case ENOMEM:
        snprintf(message, room, "out of memory while reading");
        return DL_CAPTURE_ERROR_NO_MEMORY;
    case EBADMSG:
        snprintf(message, room, "the compressed data are damaged, or end early");
        return DL_CAPTURE_ERROR_DAMAGED;
    default:
        break;
    }
    char reason[128];
    snprintf(message, room, "cannot be read: %s", strerror_r(number, reason, sizeof reason));
    return DL_CAPTURE_ERROR_READ_FAILED;
}

/* --- folders --- */

static int compare_names(const void *a, const void *b, void *text) {
    return strcmp((const char *)text + *(const size_t *)a, (const char *)text + *(const size_t *)b);
}

/* Hidden files are passed over, and web archives that a follower is writing (capture/warc_folder.h): their
 * last record may be half one, and they get another name. */
static bool is_passed_over(dl_span name) {
    return name.data[0] == '.' || dl_span_ends_with(name, DL_SPAN(".warc.gz.open"));
}

/* Reads all names in the folder except those that are passed over, each NUL-terminated, one after another;
 * returns errno, or 0 for success. */
static int read_names(const char *path, folder *entered) {
    DIR *stream = opendir(path);
    if (!stream) return errno;
    errno = 0;
    for (struct dirent *entry; (entry = readdir(stream)); errno = 0) {
        dl_span name = dl_span_from_string(entry->d_name);
        if (is_passed_over(name)) continue;
        dl_buffer_append(&entered->text, dl_span_of(name.data, name.size + 1));
        entered->count++;
    }
    int number = entered->text.failed ? ENOMEM : errno;
    closedir(stream);
    return number;
}

/* Reads and sorts them; false with errno. */
static bool list_names(dl_inputs *inputs, const char *path, folder *entered) {
    dl_buffer_init(&entered->text, 0, inputs->allocator);
    int number = read_names(path, entered);
    if (!number) {
        /* One more, so that a size of 0, which frees, is not asked for. */
        entered->names =
            dl_allocator_resize(inputs->allocator, NULL, (entered->count + 1) * sizeof *entered->names);
        if (!entered->names) number = ENOMEM;
    }
    if (number) {
        release_names(inputs, entered);
        errno = number;
        return false;
    }
    for (size_t i = 0, at = 0; i < entered->count; i++) {
        entered->names[i] = at;
        at += strlen(entered->text.data + at) + 1;
    }
    qsort_r(entered->names, entered->count, sizeof *entered->names, compare_names, entered->text.data);
    return true;
}

/* Opens the folder at the path of the walk, which ends with a slash and a NUL that is not counted. */
static bool push_folder(dl_inputs *inputs) {
    folder entered = {.path_size = inputs->path.size};
    if (inputs->folders.size / sizeof(folder) >= MAX_FOLDER_DEPTH) {
        errno = ELOOP;
        return false;
    }
    dl_buffer_append_byte(&inputs->path, '\0');
    if (inputs->path.failed || !dl_buffer_reserve(&inputs->folders, sizeof entered)) {
        errno = ENOMEM;
        return false;
    }
    if (!list_names(inputs, inputs->path.data, &entered)) return false;
    dl_buffer_append(&inputs->folders, dl_span_of((const char *)&entered, sizeof entered));
    return true;
}

static void keep_origin(dl_inputs *inputs, const dl_input *input) {
    dl_buffer_clear(&inputs->walk_origin);
    inputs->origin_has_url = dl_span_present(input->url);
    inputs->origin_has_captured = dl_span_present(input->captured);
    dl_buffer_append(&inputs->walk_origin, input->url);
    dl_buffer_append_byte(&inputs->walk_origin, '\0');
    dl_buffer_append(&inputs->walk_origin, input->captured);
    dl_buffer_append_byte(&inputs->walk_origin, '\0');
}

bool dl_inputs_enter_folder(dl_inputs *inputs, const dl_input *input) {
    keep_origin(inputs, input);
    size_t size = strlen(input->file_name);
    if (input->file_name != inputs->path.data) {
        dl_buffer_clear(&inputs->path);
        dl_buffer_append(&inputs->path, dl_span_of(input->file_name, size));
    } else {
        inputs->path.size = size;
    }
    if (inputs->path.failed || inputs->walk_origin.failed) {
        errno = ENOMEM;
        return false;
    }
    if (size && inputs->path.data[size - 1] != '/') dl_buffer_append_byte(&inputs->path, '/');
    return push_folder(inputs);
}

static void fail_input(dl_input *input, int number) {
    input->error = dl_error_of_errno(number, input->message, sizeof input->message);
}

/* Appends the next name in the innermost folder to its path. */
static void take_name(dl_inputs *inputs, folder *inner) {
    inputs->path.failed = false;
    inputs->path.size = inner->path_size;
    dl_buffer_append(&inputs->path, dl_span_from_string(inner->text.data + inner->names[inner->next++]));
    dl_buffer_append_byte(&inputs->path, '\0');
    inputs->path.size--;
}

void dl_inputs_leave_out(dl_inputs *inputs, int descriptor) {
    if (fstat(descriptor, &inputs->left_out) != 0) inputs->left_out = (struct stat){0};
}

bool dl_inputs_guard(dl_inputs *inputs, const char *path) {
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode)) return true;
    if (inputs->guarded_count == MOST_GUARDED) return false;
    inputs->guarded[inputs->guarded_count++] = status;
    return true;
}

bool dl_inputs_is_guarded(const dl_inputs *inputs, const struct stat *status) {
    for (size_t i = 0; i < inputs->guarded_count; i++) {
        const struct stat *guarded = &inputs->guarded[i];
        if (guarded->st_dev == status->st_dev && guarded->st_ino == status->st_ino) return true;
    }
    return false;
}

static bool is_left_out(const dl_inputs *inputs, const struct stat *status) {
    const struct stat *out = &inputs->left_out;
    return S_ISREG(out->st_mode) && status->st_dev == out->st_dev && status->st_ino == out->st_ino;
}

/* The next file of the walk, or a folder in it that cannot be read; false at the end of the walk. */
static bool next_in_folders(dl_inputs *inputs, dl_input *input) {
    while (inputs->folders.size) {
        folder *inner = (folder *)(void *)(inputs->folders.data + inputs->folders.size) - 1;
        if (inner->next == inner->count) {
            leave_folder(inputs);
            continue;
        }
        take_name(inputs, inner);
        if (inputs->path.failed) { /* of this name; the next one may be shorter */
            *input = (dl_input){.path = DL_SPAN("?"), .file_name = "?", .in_folder = true};
            fail_input(input, ENOMEM);
            return true;
        }
        dl_span origin = dl_buffer_span(&inputs->walk_origin);
        dl_span url = dl_span_from_string(origin.data);
        *input = (dl_input){
            .path = dl_buffer_span(&inputs->path), .file_name = inputs->path.data, .in_folder = true};
        if (inputs->origin_has_url) input->url = url;
        if (inputs->origin_has_captured) input->captured = dl_span_from_string(origin.data + url.size + 1);
        struct stat status;
        if (lstat(input->file_name, &status) != 0) {
            fail_input(input, errno);
            return true;
        }
        if (S_ISLNK(status.st_mode) && (stat(input->file_name, &status) != 0 || S_ISDIR(status.st_mode)))
            continue;
        if (S_ISDIR(status.st_mode)) {
            size_t size = inputs->path.size;
            dl_buffer_append_byte(&inputs->path, '/');
            if (push_folder(inputs)) continue;
            int number = errno;
            inputs->path.size = size;
            inputs->path.data[size] = '\0'; /* where the slash is, or a NUL is still */
            input->path = dl_buffer_span(&inputs->path);
            input->file_name = inputs->path.data;
            fail_input(input, number);
            return true;
        }
        if (is_left_out(inputs, &status)) continue;
        if (S_ISREG(status.st_mode)) return true; /* reading a pipe or device could block forever */
    }
    return false;
}

/* --- manifests --- */

/* The name of the file at a path, which may be a reference, as records have it where a name is not UTF-8.
 * Valid until the next call.  A file of that very name comes first. */
static const char *file_name_of(dl_inputs *inputs, const char *path) {
    dl_span text = dl_span_from_string(path);
    struct stat status;
    if (!dl_is_file_reference(text) || lstat(path, &status) == 0) return path;
    dl_buffer_clear(&inputs->referenced);
    if (!dl_buffer_reserve(&inputs->referenced, text.size + 1)) return path;
    return dl_read_file_reference(text, inputs->referenced.data) ? inputs->referenced.data : path;
}

static bool open_manifest(dl_inputs *inputs, const queued_input *queued, dl_input *input) {
    manifest *opened = &inputs->manifest;
    const char *path = file_name_of(inputs, inputs->text.data + queued->path);
    opened->file = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    opened->path = queued->path;
    opened->at = 0;
    opened->line = 0;
    opened->at_end = false;
    opened->is_index = queued->origin.kind == DL_ORIGIN_INDEX;
    opened->columns = (dl_cdx_columns){0};
    dl_buffer_clear(&inputs->named);
    dl_buffer_clear(&opened->bytes);
    dl_buffer_clear(&opened->packed);
    opened->packed_end = opened->is_damaged = false;
    if (opened->file >= 0) return true;
    *input = (dl_input){.path = kept_text(inputs, queued->path), .file_name = path};
    fail_input(input, errno);
    return false;
}

/* Reads what comes next, for which there is room; false with errno. */
static bool read_block(const manifest *opened, dl_buffer *to, bool *at_end) {
    ssize_t got;
    do got = read(opened->file, to->data + to->size, MANIFEST_BLOCK_BYTES);
    while (got < 0 && errno == EINTR);
    if (got < 0) return false;
    *at_end = got == 0;
    to->size += (size_t)got;
    return true;
}

/* Unpacks more; false with errno, which is EBADMSG for what is damaged. */
static bool unpack_manifest(manifest *opened) {
    dl_buffer *packed = &opened->packed, *bytes = &opened->bytes;
    size_t made = 0;
    if (!dl_buffer_reserve(bytes, MANIFEST_BLOCK_BYTES)) {
        errno = ENOMEM;
        return false;
    }
    while (!opened->is_damaged) {
        dl_span in = dl_buffer_span(packed);
        dl_unpacked result = dl_unpack_stream_step(opened->unpacking, &in, bytes->data + bytes->size,
                                                   MANIFEST_BLOCK_BYTES, &made);
        memmove(packed->data, packed->data + packed->size - in.size, in.size);
        packed->size = in.size;
        bytes->size += made;
        opened->is_damaged = result != DL_UNPACKED && (result != DL_UNPACK_NEEDS_MORE || opened->packed_end);
        /* What is no further member, such as padding, is the end. */
        opened->at_end = result == DL_UNPACKED && !made && (in.size || opened->packed_end);
        if (made || opened->at_end) return true;
        if (opened->is_damaged) break;
        if (!dl_buffer_reserve(packed, MANIFEST_BLOCK_BYTES)) {
            errno = ENOMEM;
            return false;
        }
        if (!read_block(opened, packed, &opened->packed_end)) return false;
    }
    errno = EBADMSG;
    return false;
}

/* Moves the unread bytes to the front and reads more after them; false with errno if that fails. */
static bool read_manifest(manifest *opened) {
    dl_buffer *bytes = &opened->bytes;
    if (opened->at) memmove(bytes->data, bytes->data + opened->at, bytes->size - opened->at);
    bytes->size -= opened->at;
    opened->at = 0;
    if (!dl_buffer_reserve(bytes, MANIFEST_BLOCK_BYTES)) {
        errno = ENOMEM;
        return false;
    }
    if (opened->unpacking) return unpack_manifest(opened);
    if (!read_block(opened, bytes, &opened->at_end)) return false;
    if (opened->line || bytes->size < PACKING_MARK_BYTES) return true;
    dl_span start = dl_buffer_span(bytes);
    dl_packing packing = dl_is_gzip(start)   ? DL_PACKING_GZIP
                         : dl_is_zstd(start) ? DL_PACKING_ZSTD
                                             : DL_PACKING_NONE;
    if (packing == DL_PACKING_NONE) return true;
    opened->unpacking = dl_unpack_stream_new(packing, NULL, bytes->allocator);
    errno = ENOMEM;
    if (!opened->unpacking || !dl_buffer_reserve(&opened->packed, bytes->size + MANIFEST_BLOCK_BYTES))
        return false;
    dl_buffer_append(&opened->packed, start);
    opened->packed_end = opened->at_end;
    opened->at_end = false;
    dl_buffer_clear(bytes);
    return unpack_manifest(opened);
}

/* The next line without its end. */
typedef enum line_result { LINE_FOUND, LINE_NONE, LINE_TOO_LONG, LINE_UNREADABLE } line_result;

static line_result next_line(manifest *opened, dl_span *line) {
    size_t looked_at = 0;
    for (;;) {
        dl_span rest = dl_span_sub(dl_buffer_span(&opened->bytes), opened->at, SIZE_MAX);
        size_t end = dl_span_find_byte(rest, '\n', looked_at);
        if (end == SIZE_MAX && opened->at_end && rest.size) end = rest.size;
        if (end != SIZE_MAX) {
            *line = dl_span_sub(rest, 0, end);
            opened->at += end < rest.size ? end + 1 : end;
            opened->line++;
            return end > MAX_LINE_BYTES ? LINE_TOO_LONG : LINE_FOUND;
        }
        if (opened->at_end) return LINE_NONE;
        if (rest.size > MAX_LINE_BYTES) { /* not a manifest: do not read all of it */
            opened->line++;
            return LINE_TOO_LONG;
        }
        looked_at = rest.size;
        if (opened->bytes.size == 0) looked_at = 0;
        if (!read_manifest(opened)) return LINE_UNREADABLE;
    }
}

/* Whether a file that starts with this line was given as a manifest by mistake. */
static bool is_page_or_archive(dl_span line) {
    return dl_is_warc(line) || dl_is_gzip(line) || dl_is_zstd(line) ||
           dl_span_starts_with(dl_span_trim(line), DL_SPAN("<"));
}

static void fail_manifest(dl_inputs *inputs, dl_input *input, const char *why) {
    *input = (dl_input){.path = kept_text(inputs, inputs->manifest.path)};
    input->file_name = input->path.data;
    bool is_index = inputs->manifest.is_index;
    input->error = is_index ? DL_CAPTURE_ERROR_BAD_INDEX : DL_CAPTURE_ERROR_BAD_MANIFEST;
    snprintf(input->message, sizeof input->message, "line %llu of the %s %s",
             (unsigned long long)inputs->manifest.line, is_index ? "index" : "manifest", why);
}

/* What a line of a manifest must not be; NULL when it is all right. */
static const char *wrong_with_line(dl_inputs *inputs, dl_span path, dl_span url, dl_span captured) {
    if (!path.size) return "has no path";
    if (memchr(path.data, '\0', path.size)) return "has a zero byte in its path";
    if (url.size && !dl_warc_is_web_address(url))
        return "has no absolute http or https URL in its second column";
    if (!captured.size) return NULL;
    dl_arena arena;
    dl_arena_init(&arena, 0, inputs->allocator);
    const char *rest = captured.size == 4 ? "-01-01" : captured.size == 7 ? "-01" : ""; /* a year, a month */
    bool dated =
        dl_warc_date(&arena, dl_arena_format(&arena, "%.*s%s", DL_SPAN_ARG(captured), rest)).size > 0;
    dl_arena_release(&arena);
    return dated ? NULL : "has no time such as 2024-05-03T18:19:08Z in its third column";
}

/* Where the file is that a line of the index names: beside the index, or else in the working directory.
 * Lines of one file mostly follow each other. */
static bool find_named(dl_inputs *inputs, dl_span file_name) {
    dl_buffer *path = &inputs->path;
    if (inputs->named.size && dl_span_equal(dl_buffer_span(&inputs->named), file_name)) return true;
    dl_buffer_clear(&inputs->named);
    dl_buffer_append(&inputs->named, file_name);
    dl_buffer_clear(path);
    dl_span index = kept_text(inputs, inputs->manifest.path);
    size_t slash = dl_span_find_last_byte(index, '/');
    struct stat status;
    if (slash != SIZE_MAX && file_name.data[0] != '/') {
        dl_buffer_append(path, dl_span_sub(index, 0, slash + 1));
        dl_buffer_append(path, file_name);
        dl_buffer_append_byte(path, '\0');
        if (!path->failed && stat(path->data, &status) != 0) dl_buffer_clear(path);
    }
    if (!path->size) {
        dl_buffer_append(path, file_name);
        dl_buffer_append_byte(path, '\0');
    }
    return !path->failed && !inputs->named.failed;
}

/* The place that a line of an index names; false when it names none. */
static bool take_place(dl_inputs *inputs, dl_span line, dl_input *input) {
    manifest *opened = &inputs->manifest;
    dl_cdx_line found;
    if (line.data[0] == '!' || (opened->line == 1 && dl_cdx_read_header(line, &opened->columns)))
        return false;
    dl_arena_reset(&inputs->line);
    const char *wrong = dl_cdx_read_line(line, &opened->columns, &inputs->line, &found);
    if (!wrong && !find_named(inputs, found.file_name)) wrong = "cannot be read: out of memory";
    if (wrong) {
        dl_buffer_clear(&inputs->named);
        fail_manifest(inputs, input, wrong);
        return true;
    }
    *input = (dl_input){.path = dl_span_from_string(inputs->path.data),
                        .file_name = file_name_of(inputs, inputs->path.data),
                        .url = found.url,
                        .captured = found.time,
                        .is_place = true,
                        .place = {found.offset, found.length, opened->line}};
    return true;
}

/* The next path of the manifest; false at its end. */
static bool next_in_manifest(dl_inputs *inputs, dl_input *input) {
    manifest *opened = &inputs->manifest;
    while (opened->file >= 0) {
        dl_span line, path, url = DL_SPAN_NONE, captured = DL_SPAN_NONE;
        switch (next_line(opened, &line)) {
        case LINE_FOUND:
            break;
        case LINE_NONE:
            close_manifest(opened);
            return false;
        case LINE_TOO_LONG:
            fail_manifest(inputs, input,
                          opened->is_index ? "is too long" : "is too long for a path, a URL and a time");
            close_manifest(opened);
            return true;
        case LINE_UNREADABLE:
            *input = (dl_input){.path = kept_text(inputs, opened->path)};
            input->file_name = input->path.data;
            fail_input(input, errno);
            close_manifest(opened);
            return true;
        }
        if (opened->line == 1 && dl_span_starts_with(line, DL_SPAN("\xEF\xBB\xBF"))) {
            line = dl_span_sub(line, 3, line.size);
        }
        if (line.size && line.data[line.size - 1] == '\r') line.size--;
        if (!line.size) continue;
        if (opened->line == 1 && is_page_or_archive(line)) {
            fail_manifest(inputs, input,
                          opened->is_index ? "looks like a page or a web archive, not an index"
                                           : "looks like a page or a web archive, not a manifest");
            close_manifest(opened);
            return true;
        }
        if (opened->is_index) {
            if (take_place(inputs, line, input)) return true;
            continue;
        }
        dl_span_split(&line, '\t', &path);
        if (dl_span_split(&line, '\t', &url)) dl_span_split(&line, '\t', &captured);
        const char *wrong = wrong_with_line(inputs, path, url, captured);
        if (wrong) {
            fail_manifest(inputs, input, wrong);
            return true;
        }
        dl_buffer_clear(&inputs->path);
        dl_buffer_append(&inputs->path, path);
        dl_buffer_append_byte(&inputs->path, '\0');
        if (inputs->path.failed) {
            fail_manifest(inputs, input, "cannot be read: out of memory");
            return true;
        }
        *input = (dl_input){.path = dl_span_of(inputs->path.data, path.size),
                            .file_name = file_name_of(inputs, inputs->path.data),
                            .in_manifest = true};
        if (url.size) input->url = url;
        if (captured.size) input->captured = captured;
        return true;
    }
    return false;
}

bool dl_inputs_next(dl_inputs *inputs, dl_input *input) {
    for (;;) {
        if (next_in_folders(inputs, input) || next_in_manifest(inputs, input)) return true;
        if (inputs->next * sizeof(queued_input) >= inputs->queue.size) return false;
        const queued_input *queued = queued_at(inputs, inputs->next++);
        if (queued->origin.kind == DL_ORIGIN_MANIFEST || queued->origin.kind == DL_ORIGIN_INDEX) {
            if (!open_manifest(inputs, queued, input)) return true;
            continue;
        }
        *input = (dl_input){.path = kept_text(inputs, queued->path),
                            .url = kept_text(inputs, queued->url),
                            .captured = kept_text(inputs, queued->captured),
                            .name = kept_text(inputs, queued->name),
                            .first_offset = queued->first_offset,
                            .origin = queued->origin};
        input->file_name = input->path.data;
        if (queued->origin.kind == DL_ORIGIN_PATH) input->file_name = file_name_of(inputs, input->path.data);
        return true;
    }
}

/* --- measuring --- */

/* The same inputs once more; NULL without memory, or if one can be read only once, or is an index. */
static dl_inputs *copy_inputs(const dl_inputs *inputs) {
    dl_inputs *copy = dl_inputs_new(inputs->allocator);
    bool copied = copy != NULL;
    for (size_t i = inputs->next; copied && i * sizeof(queued_input) < inputs->queue.size; i++) {
        const queued_input *queued = queued_at(inputs, i);
        dl_span path = kept_text(inputs, queued->path);
        dl_origin origin = queued->origin;
        bool once = origin.kind == DL_ORIGIN_STREAM || origin.kind == DL_ORIGIN_INDEX ||
                    (origin.kind == DL_ORIGIN_MANIFEST && dl_span_equal(path, DL_SPAN("-")));
        copied = !once && dl_inputs_add(copy, path, &(dl_known){.first_offset = 0}, &origin);
    }
    if (copied) {
        copy->left_out = inputs->left_out;
        return copy;
    }
    dl_inputs_free(copy);
    return NULL;
}

/* Adds the bytes of one input; false if they are not known. */
static bool measure_one(dl_inputs *inputs, const dl_input *input, uint64_t *bytes) {
    struct stat status;
    if (input->error) return true;
    if (input->origin.kind == DL_ORIGIN_BYTES) {
        *bytes += input->origin.bytes.size;
        return true;
    }
    bool is_stdin = dl_span_equal(input->path, DL_SPAN("-")) && !input->in_folder;
    if ((is_stdin ? fstat(STDIN_FILENO, &status) : stat(input->file_name, &status)) != 0) return true;
    if (S_ISDIR(status.st_mode)) {
        if (!is_stdin && !dl_inputs_enter_folder(inputs, input))
            errno = 0; /* it will be said when it is read */
        return true;
    }
    if (!S_ISREG(status.st_mode)) return false;
    *bytes += (uint64_t)status.st_size;
    return true;
}

bool dl_inputs_measure(const dl_inputs *inputs, uint64_t most_paths, uint64_t *bytes) {
    dl_inputs *copy = copy_inputs(inputs);
    bool known = copy != NULL;
    dl_input input;
    *bytes = 0;
    while (known && dl_inputs_next(copy, &input))
        known = most_paths-- > 0 && measure_one(copy, &input, bytes);
    dl_inputs_free(copy);
    return known;
}
