/* Files are written with one pwrite an exchange, at the place where the last whole one ends.  What a failed
 * write left behind it is cut off at once, or else before the next write; so a file that is torn is one whose
 * writer was killed, or whose disk cannot even be made emptier. */
#include "capture/warc_folder.h"

#include <libdeflate.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum {
    MAX_PREFIX_BYTES = 64,
    MAX_INDEX_BYTES = 8 << 20, /* of one file, in memory: one with more records than that is full, too */
    RANDOM_BYTES = 6,
    MAX_TRIES = 100, /* to find a name that nobody has */
};

static const uint64_t default_max_bytes = 1000 * 1000 * 1000, default_max_seconds = 3600;

struct dl_warc_folder {
    const dl_allocator *allocator;
    struct libdeflate_compressor *compressor;
    dl_warc_scanner *scanner;
    dl_warc_files files;
    char prefix[MAX_PREFIX_BYTES + 1];
    dl_buffer info;   /* the block of warcinfo records */
    dl_buffer room;   /* a record before it is packed */
    dl_buffer packed; /* the records of an exchange */
    dl_buffer lines;  /* of the index of the present file, in its order */
    bool unfiled;     /* nothing is written: it is only appended */
    bool finished_by_hand;
    uint64_t max_bytes;
    int64_t max_age_ms;
    int64_t (*now_ms)(void *context);
    void *now_context;
    unsigned serial;

    /* The present file; its descriptor is -1 when there is none. */
    int file;
    char name[DL_WARC_NAME_BYTES];
    uint64_t size; /* of what is whole in it */
    uint64_t exchanges;
    int64_t begun_ms;
    bool torn;   /* there may be half a record behind `size` */
    bool synced; /* nothing was written since */
    bool named;  /* and that it is in the folder was synced, too */
};

/* --- the folder --- */

static int64_t system_now_ms(void *context) {
    struct timespec now;
    (void)context;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool is_prefix(const char *prefix) {
    size_t size = strlen(prefix);
    for (size_t i = 0; i < size; i++) {
        if (!dl_ascii_is_alnum(prefix[i]) && !strchr("-_.", prefix[i])) return false;
    }
    return size && size <= MAX_PREFIX_BYTES && prefix[0] != '.';
}

/* "name: value", the value on one line. */
static void append_info(dl_buffer *info, const char *name, const char *value) {
    if (!value || !*value) return;
    dl_buffer_append_format(info, "%s: ", name);
    for (; *value; value++) {
        bool is_control = (unsigned char)*value < ' ' || *value == 0x7F;
        dl_buffer_append_byte(info, is_control ? ' ' : *value);
    }
    dl_buffer_append(info, DL_SPAN("\r\n"));
}

static void fill(dl_warc_folder *folder, const char *prefix, const dl_warc_folder_options *options) {
    uint64_t seconds = options->max_seconds ? options->max_seconds : default_max_seconds;
    folder->max_bytes = options->max_bytes ? options->max_bytes : default_max_bytes;
    folder->max_age_ms = seconds < INT32_MAX ? (int64_t)seconds * 1000 : INT64_MAX;
    folder->finished_by_hand = options->finished_by_hand;
    folder->now_ms = options->now_ms ? options->now_ms : system_now_ms;
    folder->now_context = options->now_context;
    memcpy(folder->prefix, prefix, strlen(prefix) + 1);
    dl_buffer_append(&folder->info, DL_SPAN(DL_WARC_INFO));
    append_info(&folder->info, "operator", options->operator_contact);
    append_info(&folder->info, "http-header-user-agent", options->user_agent);
    append_info(&folder->info, "robots", options->robots);
    append_info(&folder->info, "isPartOf", options->is_part_of);
    append_info(&folder->info, "description", options->description);
}

static void release(dl_warc_folder *folder) {
    dl_buffer *buffers[] = {&folder->info, &folder->room, &folder->packed, &folder->lines};
    for (size_t i = 0; i < DL_COUNT_OF(buffers); i++) dl_buffer_release(buffers[i]);
    dl_warc_files_release(&folder->files);
    dl_warc_scan_free(folder->scanner);
    if (folder->compressor) libdeflate_free_compressor(folder->compressor);
    dl_allocator_resize(folder->allocator, folder, 0);
}

/* What it takes, once the folder is there. */
static dl_warc_folder_result equip(dl_warc_folder *folder, const char *prefix,
                                   const dl_warc_folder_options *options) {
    dl_buffer *buffers[] = {&folder->info, &folder->room, &folder->packed, &folder->lines};
    for (size_t i = 0; i < DL_COUNT_OF(buffers); i++) dl_buffer_init(buffers[i], 0, options->allocator);
    fill(folder, prefix, options);
    folder->compressor = libdeflate_alloc_compressor(DL_WARC_GZIP_LEVEL);
    folder->scanner = dl_warc_scan_new(options->allocator);
    bool well = folder->compressor && folder->scanner && !folder->info.failed;
    return well ? DL_WARC_FOLDER_OK : dl_warc_files_no_memory(&folder->files);
}

dl_warc_folder_result dl_warc_folder_open(dl_span path, const dl_warc_folder_options *options,
                                          dl_warc_folder **opened, char *message, size_t room) {
    static const dl_warc_folder_options defaults = {.prefix = NULL};
    if (!options) options = &defaults;
    const char *prefix = options->prefix ? options->prefix : "dateline";
    *opened = NULL;
    if (room) message[0] = '\0';
    if (!is_prefix(prefix)) {
        snprintf(
            message, room,
            "the prefix of file names has characters other than letters, digits, \"-\", \"_\" and \".\"");
        return DL_WARC_FOLDER_FAILED;
    }
    dl_warc_folder *folder = dl_allocator_resize(options->allocator, NULL, sizeof *folder);
    if (!folder) {
        snprintf(message, room, "out of memory");
        return DL_WARC_FOLDER_NO_MEMORY;
    }
    *folder = (dl_warc_folder){.allocator = options->allocator, .file = -1, .unfiled = !path.size};
    dl_warc_folder_result result = folder->unfiled
                                       ? dl_warc_files_none(&folder->files, options->allocator)
                                       : dl_warc_files_open(&folder->files, path, options->allocator);
    if (result == DL_WARC_FOLDER_OK) result = equip(folder, prefix, options);
    if (result == DL_WARC_FOLDER_OK) {
        *opened = folder;
        return result;
    }
    snprintf(message, room, "%s", folder->files.message);
    release(folder);
    return result;
}

const char *dl_warc_folder_message(const dl_warc_folder *folder) {
    return folder->files.message;
}

/* --- a file --- */

/* A name that no other process makes: by time, count, and chance. */
static bool make_name(dl_warc_folder *folder, int64_t now_ms) {
    unsigned char random[RANDOM_BYTES];
    char date[DL_WARC_DATE_BYTES], digits[18], hex[2 * RANDOM_BYTES + 1];
    size_t count = 0;
    dl_span when = dl_warc_date_of_ms(now_ms < 0 ? 0 : now_ms, date);
    for (size_t i = 0; i < when.size && count < sizeof digits - 1; i++) {
        if (dl_ascii_is_digit(when.data[i])) digits[count++] = when.data[i];
    }
    digits[count] = '\0';
    /* glibc has a function for this since 2.25; the wheels run with 2.17. */
    if (syscall(SYS_getrandom, random, sizeof random, 0) != (long)sizeof random) return false;
    for (size_t i = 0; i < sizeof random; i++) snprintf(hex + 2 * i, 3, "%02x", random[i]);
    snprintf(folder->name, sizeof folder->name, "%s-%s-%05u-%s.warc.gz", folder->prefix, digits,
             folder->serial++ % 100000, hex);
    return true;
}

/* The present file is no longer ours to write; its descriptor is closed, which gives the lock away. */
static void leave_file(dl_warc_folder *folder) {
    if (folder->file >= 0) close(folder->file);
    folder->file = -1;
    folder->size = folder->exchanges = 0;
    folder->torn = folder->named = false;
    folder->synced = true;
    dl_buffer_clear(&folder->lines);
}

/* Removes a file without exchanges. */
static void drop_file(dl_warc_folder *folder) {
    char path[DL_WARC_ROOM_BYTES];
    if (folder->file >= 0) unlinkat(folder->files.directory, dl_warc_open_name(path, folder->name), 0);
    leave_file(folder);
}

static dl_warc_folder_result create_file(dl_warc_folder *folder, int64_t now_ms) {
    char path[DL_WARC_ROOM_BYTES];
    int error = EEXIST;
    for (unsigned tries = 0; tries < MAX_TRIES && error == EEXIST; tries++) {
        if (!make_name(folder, now_ms))
            return dl_warc_files_fail(&folder->files, NULL, "no random numbers are available for a name",
                                      errno);
        dl_warc_open_name(path, folder->name);
        folder->file = openat(folder->files.directory, path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (folder->file < 0) {
            error = errno;
        } else if (flock(folder->file, LOCK_EX | LOCK_NB) != 0) {
            error =
                errno == EWOULDBLOCK ? EEXIST : errno; /* it is being recovered: it is not ours any more */
            if (error != EEXIST) drop_file(folder);
        } else if (dl_warc_files_has(&folder->files, folder->file, folder->name)) {
            return DL_WARC_FOLDER_OK;
        }
        leave_file(folder);
    }
    return dl_warc_files_fail(&folder->files, path, "the file cannot be created", error);
}

/* Cuts off what a write that failed has left. */
static int cut_back(dl_warc_folder *folder) {
    folder->torn = ftruncate(folder->file, (off_t)folder->size) != 0;
    return folder->torn ? errno : 0;
}

static dl_warc_folder_result append(dl_warc_folder *folder, dl_span bytes) {
    char path[DL_WARC_ROOM_BYTES];
    int error = folder->torn ? cut_back(folder) : 0;
    if (!error && !folder->unfiled) error = dl_warc_files_write(folder->file, bytes, folder->size);
    if (error) {
        if (!folder->torn) cut_back(folder);
        return dl_warc_files_fail(&folder->files, dl_warc_open_name(path, folder->name), "cannot be written",
                                  error);
    }
    folder->size += bytes.size;
    folder->synced = false;
    return DL_WARC_FOLDER_OK;
}

/* `appended`, unless it is NULL, gets its first record. */
static dl_warc_folder_result begin_file(dl_warc_folder *folder, int64_t now_ms, dl_buffer *appended) {
    char date[DL_WARC_DATE_BYTES];
    dl_warc_folder_result result = folder->unfiled ? DL_WARC_FOLDER_OK : create_file(folder, now_ms);
    if (result != DL_WARC_FOLDER_OK) return result;
    dl_buffer packed;
    dl_warc_form form = {.type = "warcinfo",
                         .content_type = "application/warc-fields",
                         .date = dl_warc_date_of_ms(now_ms < 0 ? 0 : now_ms, date),
                         .file_name = dl_span_from_string(folder->name),
                         .body = dl_buffer_span(&folder->info)};
    dl_warc_seal seal = dl_warc_form_seal(&form);
    dl_buffer_init(&packed, 0, folder->allocator);
    dl_buffer_clear(&folder->room);
    dl_warc_form_append(&form, &seal, &folder->room);
    dl_warc_pack(folder->compressor, dl_buffer_span(&folder->room), &packed);
    folder->begun_ms = now_ms;
    result = packed.failed || folder->room.failed ? dl_warc_files_no_memory(&folder->files)
                                                  : append(folder, dl_buffer_span(&packed));
    if (appended) dl_buffer_append(appended, dl_buffer_span(&packed));
    dl_buffer_release(&packed);
    if (result != DL_WARC_FOLDER_OK) drop_file(folder);
    return result;
}

/* What was written to a file that is gone would be lost without a word. */
static dl_warc_folder_result check_name(dl_warc_folder *folder) {
    char path[DL_WARC_ROOM_BYTES];
    if (folder->unfiled) return DL_WARC_FOLDER_OK;
    if (!dl_warc_files_are_there(&folder->files)) {
        leave_file(folder);
        return dl_warc_files_fail(&folder->files, NULL,
                                  "the directory was moved or removed, with its contents", 0);
    }
    if (folder->file < 0 || dl_warc_files_has(&folder->files, folder->file, folder->name))
        return DL_WARC_FOLDER_OK;
    leave_file(folder);
    return dl_warc_files_fail(&folder->files, dl_warc_open_name(path, folder->name),
                              "the file was moved or removed, with its contents", 0);
}

/* --- finishing --- */

dl_warc_folder_result dl_warc_folder_rotate(dl_warc_folder *folder) {
    char path[DL_WARC_ROOM_BYTES];
    folder->files.message[0] = '\0';
    if (folder->file < 0) return DL_WARC_FOLDER_OK;
    dl_warc_folder_result result = check_name(folder);
    if (result != DL_WARC_FOLDER_OK) return result;
    if (!folder->exchanges) {
        drop_file(folder);
        return DL_WARC_FOLDER_OK;
    }
    if (folder->torn && cut_back(folder) != 0)
        result = dl_warc_files_fail(&folder->files, dl_warc_open_name(path, folder->name),
                                    "the incomplete record at its end cannot be cut off", errno);
    if (result == DL_WARC_FOLDER_OK)
        result = dl_warc_files_finish(&folder->files, folder->file, folder->name, &folder->lines);
    leave_file(folder);
    return result;
}

/* A clock that was put back makes a file old, too: nobody can say how old it is. */
static bool is_old(const dl_warc_folder *folder, int64_t now_ms) {
    return now_ms < folder->begun_ms || now_ms - folder->begun_ms >= folder->max_age_ms;
}

dl_warc_folder_result dl_warc_folder_close(dl_warc_folder *folder, char *message, size_t room) {
    if (room) message[0] = '\0';
    if (!folder) return DL_WARC_FOLDER_OK;
    dl_warc_folder_result result = dl_warc_folder_rotate(folder);
    if (result != DL_WARC_FOLDER_OK) snprintf(message, room, "%s", folder->files.message);
    leave_file(folder);
    release(folder);
    return result;
}

/* --- exchanges --- */

static bool is_full(const dl_warc_folder *folder, size_t more) {
    return folder->exchanges &&
           (folder->size + more > folder->max_bytes || folder->lines.size > MAX_INDEX_BYTES);
}

bool dl_warc_folder_is_due(const dl_warc_folder *folder) {
    return folder->file >= 0 && (is_old(folder, folder->now_ms(folder->now_context)) || is_full(folder, 0));
}

/* Sees to it that there is a file for so many bytes. */
static dl_warc_folder_result have_file(dl_warc_folder *folder, size_t bytes) {
    int64_t now_ms = folder->now_ms(folder->now_context);
    dl_warc_folder_result result = check_name(folder);
    if (result != DL_WARC_FOLDER_OK) return result;
    bool is_due = folder->file >= 0 && (is_old(folder, now_ms) || is_full(folder, bytes));
    if (is_due && !folder->finished_by_hand) result = dl_warc_folder_rotate(folder);
    if (result != DL_WARC_FOLDER_OK || folder->file >= 0) return result;
    return begin_file(folder, now_ms, NULL);
}

/* Appends the lines of the index, of records that will be at the end of the file.  They are read from what is
 * to be written, as they would be from the file. */
static bool append_lines(dl_warc_folder *folder, dl_span packed) {
    dl_scanned scanned;
    uint64_t at = folder->size;
    if (folder->unfiled) return true;
    for (dl_span rest = packed; rest.size; rest = dl_span_sub(rest, scanned.bytes, rest.size)) {
        if (dl_warc_scan(folder->scanner, rest, &scanned) != DL_SCAN_WHOLE ||
            !dl_warc_scan_line(folder->scanner, &scanned, at, dl_span_from_string(folder->name),
                               &folder->lines))
            return false;
        at += scanned.bytes;
    }
    return true;
}

/* Where it is, once it is written. */
static void tell(const dl_warc_folder *folder, const dl_exchange_records *records, dl_kept *kept) {
    *kept = (dl_kept){.first_offset = folder->size,
                      .offset = folder->size + records->metadata_bytes,
                      .length = records->main_bytes};
    memcpy(kept->file_name, folder->name, sizeof kept->file_name);
    memcpy(kept->record_id, records->record_id, sizeof kept->record_id);
    memcpy(kept->date, records->date, sizeof kept->date);
    memcpy(kept->payload_digest, records->payload_digest, sizeof kept->payload_digest);
}

dl_warc_folder_result dl_warc_folder_add(dl_warc_folder *folder, const dl_kept_exchange *exchange,
                                         dl_kept *kept, dl_buffer *appended) {
    dl_exchange_records records;
    dl_kept place;
    folder->files.message[0] = '\0';
    dl_buffer_clear(&folder->packed);
    const char *fault =
        dl_warc_form_exchange(exchange, folder->compressor, &folder->room, &folder->packed, &records);
    if (fault) {
        dl_warc_files_say(&folder->files, exchange->url, fault);
        return DL_WARC_FOLDER_BAD_EXCHANGE;
    }
    dl_span packed = dl_buffer_span(&folder->packed);
    if (folder->packed.failed || (appended && !dl_buffer_reserve(appended, packed.size)))
        return dl_warc_files_no_memory(&folder->files);
    dl_warc_folder_result result = DL_WARC_FOLDER_OK;
    bool begins = folder->unfiled && !folder->size;
    if (!folder->unfiled)
        result = have_file(folder, packed.size);
    else if (begins)
        result = begin_file(folder, folder->now_ms(folder->now_context), appended);
    if (result != DL_WARC_FOLDER_OK) return result;
    size_t lines_before = folder->lines.size;
    tell(folder, &records, &place);
    if (begins) place.first_offset = 0; /* where the warcinfo record is, which was appended first */
    result = append_lines(folder, packed) ? append(folder, packed) : dl_warc_files_no_memory(&folder->files);
    if (result != DL_WARC_FOLDER_OK) {
        folder->lines.size = lines_before;
        folder->lines.failed = false;
        return result;
    }
    folder->exchanges++;
    if (kept) *kept = place;
    if (appended) dl_buffer_append(appended, packed);
    return result;
}

dl_warc_folder_result dl_warc_folder_sync(dl_warc_folder *folder) {
    char path[DL_WARC_ROOM_BYTES];
    folder->files.message[0] = '\0';
    if (folder->file < 0 || folder->synced) return DL_WARC_FOLDER_OK;
    dl_warc_folder_result result = check_name(folder);
    if (result != DL_WARC_FOLDER_OK) return result;
    if (fdatasync(folder->file) != 0)
        return dl_warc_files_fail(&folder->files, dl_warc_open_name(path, folder->name), "cannot be synced",
                                  errno);
    if (!folder->named && fsync(folder->files.directory) != 0)
        return dl_warc_files_fail(&folder->files, NULL, "the directory cannot be synced", errno);
    folder->synced = folder->named = true;
    return DL_WARC_FOLDER_OK;
}

dl_warc_folder_result dl_warc_folder_recover(dl_warc_folder *folder, dl_warc_recovered *recovered,
                                             void *context) {
    if (folder->unfiled) return DL_WARC_FOLDER_OK;
    return dl_warc_recover(&folder->files, folder->scanner, recovered, context);
}
