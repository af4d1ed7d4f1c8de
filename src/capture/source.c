/* From inputs to packets: reads files, detects their types, and cuts WARCs into pieces. */
#include "capture/json_objects.h"
#include "capture/source_parts.h"
#include "capture/units.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    PIECE_BYTES = 256 << 10,   /* a packet of a WARC: some ten to fifty pages */
    MAX_PIECE_BYTES = 8 << 20, /* if no record seems to start in so many bytes, cut anywhere */
};

dl_packet_source *dl_packet_source_new(const dl_capture_limits *limits, const dl_allocator *allocator) {
    dl_packet_source *source = dl_allocator_resize(allocator, NULL, sizeof *source);
    if (!source) return NULL;
    *source =
        (dl_packet_source){.allocator = allocator, .limits = dl_capture_limits_of(limits), .descriptor = -1};
    dl_buffer_init(&source->ahead, 0, allocator);
    dl_buffer_init(&source->packed, 0, allocator);
    dl_buffer_init(&source->zip.archives, 0, allocator);
    dl_buffer_init(&source->zip.others, 0, allocator);
    dl_buffer_init(&source->zip.names, 0, allocator);
    dl_buffer_init(&source->zip.resources, 0, allocator);
    dl_buffer_init(&source->zip.digests, 0, allocator);
    dl_buffer_init(&source->zip.path, 0, allocator);
    dl_buffer_init(&source->zip.packed, 0, allocator);
    source->inputs = dl_inputs_new(allocator);
    source->unpacker = dl_unpacker_new(allocator);
    source->spare_file = dl_file_new(DL_SPAN("?"), DL_SPAN_NONE, DL_SPAN_NONE, allocator);
    if (!source->inputs || !source->unpacker || !source->spare_file) {
        dl_packet_source_free(source);
        return NULL;
    }
    return source;
}

static void close_content(dl_packet_source *source) {
    dl_file_drop(source->file);
    source->file = NULL;
    source->at_places = false;
    dl_unpack_stream_free(source->stream);
    source->stream = NULL;
    dl_source_leave_zip(source);
}

/* Leaves the file open when it is a WACZ with other archives to be read. */
static void close_file(dl_packet_source *source) {
    close_content(source);
    if (source->zip.next < source->zip.count) return;
    source->zip.next = source->zip.count = 0;
    source->finished_bytes +=
        source->file_bytes > source->read_bytes ? source->file_bytes : source->read_bytes;
    source->read_bytes = source->file_bytes = source->file_time_ns = 0;
    dl_source_forget_wacz(source);
    if (source->origin.stream.close) source->origin.stream.close(source->origin.stream.context);
    source->origin = (dl_origin){.kind = DL_ORIGIN_PATH};
    if (source->descriptor > STDIN_FILENO) close(source->descriptor);
    source->descriptor = -1;
}

void dl_packet_source_free(dl_packet_source *source) {
    if (!source) return;
    source->zip.next = source->zip.count;
    close_file(source);
    dl_file_drop(source->spare_file);
    dl_inputs_free(source->inputs);
    dl_unpacker_free(source->unpacker);
    dl_buffer_release(&source->ahead);
    dl_buffer_release(&source->packed);
    dl_buffer_release(&source->zip.archives);
    dl_buffer_release(&source->zip.others);
    dl_buffer_release(&source->zip.names);
    dl_buffer_release(&source->zip.resources);
    dl_buffer_release(&source->zip.digests);
    dl_buffer_release(&source->zip.path);
    dl_buffer_release(&source->zip.packed);
    dl_allocator_resize(source->allocator, source, 0);
}

bool dl_packet_source_add(dl_packet_source *source, dl_span path, const dl_known *known,
                          const dl_origin *origin) {
    return dl_inputs_add(source->inputs, path, known, origin);
}

void dl_packet_source_leave_out(dl_packet_source *source, int descriptor) {
    dl_inputs_leave_out(source->inputs, descriptor);
}

void dl_packet_source_set_range(dl_packet_source *source, uint64_t from, uint64_t to) {
    source->start_at = from;
    source->end_at = to;
}

uint64_t dl_packet_source_skipped_files(const dl_packet_source *source) {
    uint64_t all = 0;
    for (size_t i = 0; i < DL_OTHER_COUNT; i++) all += source->skipped_files[i];
    return all;
}

uint64_t dl_packet_source_skipped_files_of(const dl_packet_source *source, unsigned other_kind) {
    return other_kind < DL_OTHER_COUNT ? source->skipped_files[other_kind] : 0;
}

bool dl_packet_source_guard(dl_packet_source *source, dl_span path) {
    dl_buffer name;
    dl_buffer_init(&name, 0, source->allocator);
    dl_buffer_append(&name, path);
    dl_buffer_append_byte(&name, '\0');
    bool guarded = !name.failed && dl_inputs_guard(source->inputs, name.data);
    dl_buffer_release(&name);
    return guarded;
}

/* --- packets --- */

static bool give_failure(dl_packet_source *source, dl_packet *packet, dl_capture_error error,
                         const char *message) {
    packet->file = source->file;
    packet->from = source->start_at;
    packet->to = source->end_at;
    source->file = NULL;
    dl_packet_fail(packet, error, "%s", message);
    close_file(source);
    return true;
}

/* Objects are cut between each other.  One that is larger than a piece may be gives up what comes before the
 * next one: `is_long`. */
static size_t find_cut_of_objects(dl_span bytes, bool is_long) {
    size_t end = dl_json_object_last_end(bytes, 0);
    return end == SIZE_MAX && is_long ? dl_record_object_find(bytes, 1) : end;
}

/* Where the last record seems to start, except at the front; SIZE_MAX if nowhere. */
static size_t find_cut(dl_packet_source *source, bool is_long) {
    dl_span bytes = dl_buffer_span(&source->ahead);
    switch (source->file->kind) {
    case DL_FILE_WARC:
        return dl_record_find_last(source->file->format, bytes, 1);
    case DL_FILE_DUMPS:
        return dl_dump_find_last(bytes, 1);
    case DL_FILE_LINES:
        return dl_line_find_last(bytes, 1);
    case DL_FILE_OBJECTS:
        return find_cut_of_objects(bytes, is_long);
    case DL_FILE_WARC_GZIP:
    case DL_FILE_WARC_ZSTD:
        return dl_find_last_unit(source->unpacker, source->file, bytes);
    case DL_FILE_PAGE:
        break;
    }
    return SIZE_MAX;
}

/* Reports an error that ended reading before the end of the file. */
static void say_why_it_ended(dl_packet_source *source, dl_packet *packet) {
    if (source->read_error == EBADMSG && source->zip.is_inside) {
        dl_packet_fail(
            packet, DL_CAPTURE_ERROR_DAMAGED,
            "%s in this WACZ is damaged, or not as long as the directory says; it ends after %llu bytes",
            source->zip.name, (unsigned long long)source->offset);
    } else if (source->read_error) {
        char message[160];
        dl_capture_error error = dl_error_of_errno(source->read_error, message, sizeof message);
        dl_packet_fail(packet, error, "%s", message);
    } else if (source->stream_error == DL_UNPACK_NEEDS_MORE) {
        dl_packet_fail(packet, DL_CAPTURE_ERROR_TRUNCATED, "the compressed file is truncated");
    } else if (source->stream_error) {
        dl_packet_fail(
            packet, DL_CAPTURE_ERROR_DAMAGED,
            "the compressed file is damaged after %llu decompressed bytes; the rest cannot be read",
            (unsigned long long)source->offset);
    }
}

/* A record in JSON is read whole, as a page is. */
static size_t most_of_piece(const dl_packet_source *source) {
    bool is_json = source->file->kind == DL_FILE_LINES || source->file->kind == DL_FILE_OBJECTS;
    size_t most = source->limits.max_page_bytes;
    return is_json && most > MAX_PIECE_BYTES ? most : MAX_PIECE_BYTES;
}

static bool next_piece(dl_packet_source *source, dl_packet *packet) {
    for (size_t wanted = PIECE_BYTES;; wanted *= 2) {
        if (!dl_source_fill(source, wanted)) {
            return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while reading");
        }
        size_t end = source->at_end ? SIZE_MAX : dl_source_end_of_range(source);
        if (end != SIZE_MAX) {
            dl_source_hand_out(source, packet, end);
            packet->final = true;
            close_file(source);
            return true;
        }
        if (source->at_end) {
            dl_source_hand_out(source, packet, source->ahead.size);
            packet->final = true;
            say_why_it_ended(source, packet);
            close_file(source);
            return true;
        }
        bool is_long = wanted >= most_of_piece(source);
        size_t cut = find_cut(source, is_long);
        if (cut == SIZE_MAX && !is_long) continue;
        dl_source_hand_out(source, packet, cut == SIZE_MAX ? source->ahead.size : cut);
        packet->cut = source->synced = cut != SIZE_MAX;
        return true;
    }
}

static bool give_page_file(dl_packet_source *source, dl_packet *packet, dl_packing packed_as,
                           uint64_t size_hint) {
    size_t limit = source->limits.max_page_bytes;
    if (packed_as != DL_PACKING_NONE) limit += DL_START_BYTES; /* packing can make it longer */
    if (size_hint <= limit && !dl_buffer_reserve(&source->ahead, (size_t)size_hint + 1 + DL_PAGE_PADDING)) {
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while reading");
    }
    for (size_t wanted = size_hint < limit ? (size_t)size_hint + 1 : DL_START_BYTES; !source->at_end;
         wanted *= 2) {
        if (wanted > limit) wanted = limit + 1;
        if (!dl_source_fill(source, wanted)) {
            return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while reading");
        }
        if (source->ahead.size > limit) break;
    }
    if (source->ahead.size > limit) {
        char message[160];
        snprintf(message, sizeof message, "the page is larger than the limit of %zu bytes",
                 source->limits.max_page_bytes);
        return give_failure(source, packet, DL_CAPTURE_ERROR_TOO_LARGE, message);
    }
    source->file->kind = DL_FILE_PAGE;
    source->file->packing = packed_as;
    dl_source_hand_out(source, packet, source->ahead.size);
    packet->final = true;
    say_why_it_ended(source, packet);
    close_file(source);
    return true;
}

/* Sets how the file is read from now on. */
static bool start_records(dl_packet_source *source, dl_sniffed content, dl_packing packed_as) {
    dl_file_kind texts = dl_text_kind_of(content);
    bool is_text = texts != DL_FILE_PAGE;
    source->file->kind = is_text ? texts : DL_FILE_WARC;
    source->file->format = content == DL_SNIFFED_ARC ? DL_RECORDS_ARC : DL_RECORDS_WARC;
    if (packed_as == DL_PACKING_NONE) return true;
    if (!is_text && packed_as != DL_PACKING_LZ4 && dl_source_is_packed_by_record(source, packed_as)) {
        source->file->kind = packed_as == DL_PACKING_GZIP ? DL_FILE_WARC_GZIP : DL_FILE_WARC_ZSTD;
        return true;
    }
    source->file->is_packed_whole = true;
    source->file->is_inside = source->zip.is_inside;
    source->stream = dl_unpack_stream_new(packed_as, source->file->dictionary, source->allocator);
    if (!source->stream || !dl_buffer_reserve(&source->packed, DL_LONG_START_BYTES)) return false;
    dl_buffer read = source->ahead;
    source->ahead = source->packed;
    source->packed = read;
    dl_buffer_clear(&source->ahead);
    source->offset = 0;
    source->at_end = false; /* of the stream; the file's own end shows when more is read */
    return dl_buffer_reserve(&source->packed, DL_START_BYTES);
}

/* Whether the name is one that pages have: then text in it is always meant as one. */
static bool is_page_by_name(dl_span name) {
    static const char *const endings[] = {".html", ".htm", ".xhtml", ".shtml"};
    size_t dot = dl_span_find_last_byte(name, '.');
    dl_span last = dot == SIZE_MAX ? DL_SPAN("") : dl_span_sub(name, dot, name.size);
    bool packed = dl_span_equal(last, DL_SPAN(".gz")) || dl_span_equal(last, DL_SPAN(".zst")) ||
                  dl_span_equal(last, DL_SPAN(".lz4")) || dl_span_equal(last, DL_SPAN(".br"));
    if (packed) name.size = dot;
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (dl_span_ends_with_nocase(name, dl_span_from_string(endings[i]))) return true;
    }
    return false;
}

static bool is_archive(dl_sniffed content) {
    return content == DL_SNIFFED_WARC || content == DL_SNIFFED_ARC ||
           dl_text_kind_of(content) != DL_FILE_PAGE;
}

/* Pages in folders stand beside scripts and pictures; a file that is named by somebody is meant. */
static bool is_meant(const dl_input *input, dl_sniffed content) {
    if (!input->in_folder || content == DL_SNIFFED_HTML || content == DL_SNIFFED_MHTML || is_archive(content))
        return true;
    return content != DL_SNIFFED_BINARY && is_page_by_name(input->path);
}

/* A file in a folder that is no page. */
static bool give_skipped(dl_packet_source *source, dl_packet *packet, dl_packing packed_as) {
    dl_span start = dl_buffer_span(&source->ahead);
    dl_other_format format = dl_sniff_other_format(start);
    if (packed_as != DL_PACKING_NONE) format = (dl_other_format){"something", DL_OTHER_PACKED};
    if (!format.name) format = dl_sniff_other_text(start);
    if (!dl_sniff_is_text(start) && format.kind == DL_OTHER_TEXT)
        format = (dl_other_format){NULL, DL_OTHER_OTHER};
    if (!start.size) format = (dl_other_format){"an empty file", DL_OTHER_EMPTY};
    source->skipped_files[format.kind]++;
    packet->file = source->file;
    source->file = NULL;
    packet->from = source->start_at;
    packet->to = source->end_at;
    packet->skipped = packet->final = true;
    packet->other_kind = format.kind;
    const char *packed = format.kind != DL_OTHER_PACKED ? ""
                         : packed_as != DL_PACKING_NONE ? "packed: "
                                                        : "packed with ";
    snprintf(packet->message, sizeof packet->message, "the file is not a page but %s%s", packed,
             format.name ? format.name : "something else");
    close_file(source);
    return true;
}

static bool give_not_a_page(dl_packet_source *source, dl_packet *packet, dl_packing packed_as) {
    char message[160];
    dl_other_format format = dl_sniff_other_format(dl_buffer_span(&source->ahead));
    bool is_packing = format.name && format.kind == DL_OTHER_PACKED;
    if (packed_as != DL_PACKING_NONE) {
        snprintf(message, sizeof message, "this is compressed binary data, not HTML or WARC");
    } else if (is_packing) {
        snprintf(message, sizeof message, "this is compressed with %s, which is not supported", format.name);
    } else {
        snprintf(message, sizeof message, "this is %s, not HTML or WARC",
                 format.name ? format.name : "binary data");
    }
    return give_failure(source, packet, DL_CAPTURE_ERROR_NOT_A_PAGE, message);
}

static bool give_no_archive(dl_packet_source *source, dl_packet *packet) {
    char message[160];
    snprintf(message, sizeof message, "no readable WARC record starts in the %zu bytes from offset %llu",
             source->ahead.size, (unsigned long long)source->base);
    return give_failure(source, packet, DL_CAPTURE_ERROR_BAD_RECORD, message);
}

/* Opens the next archive in the WACZ, of which `source->file` is the file; as open_input does. */
static bool next_in_zip(dl_packet_source *source, dl_packet *packet, bool is_place) {
    char why[200];
    uint64_t place;
    source->read_error = 0;
    source->stream_error = DL_UNPACKED;
    source->stop_at = 0;
    source->synced = true;
    dl_buffer_clear(&source->packed);
    if (source->limits.verify && !is_place && dl_source_finds_changed(source, &place, why, sizeof why)) {
        give_failure(source, packet, DL_CAPTURE_ERROR_DAMAGED, why);
        packet->offset = place;
        return true;
    }
    dl_zip_step step = dl_source_next_in_zip(source, why, sizeof why);
    place = source->zip.start;
    bool is_inside = source->zip.inflater != NULL;
    if (step == DL_ZIP_WRONG) {
        bool told = give_failure(source, packet, DL_CAPTURE_ERROR_DAMAGED, why);
        packet->offset = place;
        return told;
    }
    if (!dl_source_fill(source, DL_START_BYTES))
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while reading");
    if (source->read_error && !source->ahead.size) {
        snprintf(why, sizeof why, "%s in this WACZ is damaged", source->zip.name);
        give_failure(source, packet, DL_CAPTURE_ERROR_DAMAGED, why);
        packet->offset = place;
        return true;
    }
    dl_packing packed_as = dl_source_packing(source, DL_SPAN_NONE);
    dl_sniffed content = dl_source_content(source, packed_as);
    if (content != DL_SNIFFED_WARC && content != DL_SNIFFED_ARC) {
        snprintf(why, sizeof why, "%s in this WACZ is not a web archive", source->zip.name);
        give_failure(source, packet, DL_CAPTURE_ERROR_NOT_A_PAGE, why);
        packet->offset = place;
        return true;
    }
    source->file->pages = source->zip.pages;
    dl_page_list_use(source->file->pages);
    source->file->place = place;
    source->file->is_inside = is_inside;
    if (!start_records(source, content, packed_as))
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while decompressing");
    if (source->file->is_inside) {
        bool wanted = place >= source->start_at && (!source->end_at || place < source->end_at);
        if (!wanted) close_file(source);
        return false;
    }
    source->file->can_reopen = source->zip.can_reopen;
    if (!is_place) dl_source_enter_range(source);
    return false;
}

/* The result of opening an input. */
typedef struct opened_input {
    bool opened; /* otherwise a packet says why not, or the folder was entered */
    bool failed; /* a packet says why */
    bool is_stdin;
    bool is_guarded;    /* output is to replace it */
    bool can_reopen;    /* it is a regular file with a name */
    uint64_t size_hint; /* 0: not known */
} opened_input;

static opened_input fail_to_open(dl_packet_source *source, dl_packet *packet, int number) {
    char message[160];
    give_failure(source, packet, dl_error_of_errno(number, message, sizeof message), message);
    return (opened_input){.failed = true};
}

static opened_input open_path(dl_packet_source *source, dl_packet *packet, const dl_input *input) {
    struct stat status;
    bool is_stdin = dl_span_equal(input->path, DL_SPAN("-")) && !input->in_folder;
    source->descriptor = is_stdin ? STDIN_FILENO : open(input->file_name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (source->descriptor < 0 || fstat(source->descriptor, &status) != 0)
        return fail_to_open(source, packet, errno);
    if (S_ISDIR(status.st_mode) && is_stdin) {
        give_failure(source, packet, DL_CAPTURE_ERROR_READ_FAILED,
                     "this is a directory, which cannot be read as a stream");
        return (opened_input){.failed = true};
    }
    if (S_ISDIR(status.st_mode) && input->is_place) {
        give_failure(source, packet, DL_CAPTURE_ERROR_BAD_INDEX,
                     "the index names this directory as a web archive");
        return (opened_input){.failed = true};
    }
    if (S_ISDIR(status.st_mode) && input->in_manifest && (input->url.size || input->captured.size)) {
        give_failure(source, packet, DL_CAPTURE_ERROR_BAD_MANIFEST,
                     "this is a directory, but its line of the manifest has the URL or time of one page");
        return (opened_input){.failed = true};
    }
    if (S_ISDIR(status.st_mode)) {
        if (!dl_inputs_enter_folder(source->inputs, input)) return fail_to_open(source, packet, errno);
        close_file(source);
        return (opened_input){.opened = false};
    }
    if (S_ISREG(status.st_mode)) {
        source->file_bytes = (uint64_t)status.st_size;
        source->file_time_ns =
            (uint64_t)status.st_mtim.tv_sec * 1000000000u + (uint64_t)status.st_mtim.tv_nsec;
    }
    return (opened_input){.opened = true,
                          .is_stdin = is_stdin,
                          .is_guarded = dl_inputs_is_guarded(source->inputs, &status),
                          .can_reopen = S_ISREG(status.st_mode) && !is_stdin,
                          .size_hint = S_ISREG(status.st_mode) ? (uint64_t)status.st_size : 0};
}

static bool give_no_wacz(dl_packet_source *source, dl_packet *packet, bool can_seek) {
    return give_failure(
        source, packet, DL_CAPTURE_ERROR_NOT_A_PAGE,
        can_seek ? "this is a zip file, but not a WACZ: its directory lists no web archives in archive/, or "
                   "is damaged"
                 : "this is a zip file; a WACZ can be read only as a file that is named, not from a stream");
}

/* A WACZ was opened: its archives come next. */
static bool begin_zip(dl_packet_source *source, dl_packet *packet, const dl_input *input,
                      const opened_input *start) {
    if (start->is_guarded) {
        source->zip.next = source->zip.count;
        return give_failure(source, packet, DL_CAPTURE_ERROR_IS_OUTPUT,
                            "this is an input and also where the output goes");
    }
    uint64_t from = input->is_place ? input->place.offset : source->start_at;
    dl_source_choose_in_zip(source, from, input->is_place ? from + 1 : source->end_at);
    source->zip.can_reopen = start->can_reopen;
    dl_buffer_clear(&source->zip.path);
    dl_buffer_append(&source->zip.path, source->file->path);
    if (source->zip.path.failed) {
        source->zip.next = source->zip.count;
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while opening");
    }
    if (!source->limits.selection || !source->limits.selection->pages_only)
        return next_in_zip(source, packet, input->is_place);
    char why[200];
    dl_list_result pages = dl_source_read_pages(source, why, sizeof why);
    if (pages == DL_LIST_READ) return next_in_zip(source, packet, input->is_place);
    if (pages == DL_LIST_NONE || input->is_place) source->zip.next = source->zip.count;
    return give_failure(source, packet, DL_CAPTURE_ERROR_BAD_INDEX, why);
}

static bool open_input(dl_packet_source *source, dl_packet *packet, const dl_input *input) {
    char message[160];
    source->origin = input->origin;
    source->all = input->origin.bytes;
    source->file_bytes = input->origin.bytes.size + input->origin.stream.length;
    opened_input start = {.opened = true,
                          .size_hint = input->origin.bytes.size + input->origin.stream.length};
    if (input->origin.kind == DL_ORIGIN_PATH) start = open_path(source, packet, input);
    if (!start.opened) return start.failed;
    dl_buffer_clear(&source->ahead);
    dl_buffer_clear(&source->packed);
    source->offset = source->base = input->first_offset;
    source->stop_at = 0;
    source->synced = true;
    source->at_end = false;
    source->read_error = 0;
    source->stream_error = DL_UNPACKED;
    if (!dl_source_fill(source, DL_START_BYTES)) {
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while reading");
    }
    if (source->read_error) {
        return give_failure(source, packet, dl_error_of_errno(source->read_error, message, sizeof message),
                            message);
    }
    if (dl_is_zip(dl_buffer_span(&source->ahead)) && !source->base && !source->zip.is_inside) {
        if (dl_source_open_zip(source, start.size_hint)) return begin_zip(source, packet, input, &start);
        if (dl_source_go_to(source, 0) && !dl_source_fill(source, DL_START_BYTES))
            return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while reading");
        if (!input->in_folder) return give_no_wacz(source, packet, start.size_hint > 0);
        return give_skipped(source, packet, DL_PACKING_NONE);
    }
    source->file->is_page_by_name = is_page_by_name(input->path);
    if (!source->ahead.size && is_meant(input, DL_SNIFFED_TEXT)) {
        return give_failure(source, packet, DL_CAPTURE_ERROR_EMPTY,
                            start.is_stdin ? "the input is empty" : "the file is empty");
    }
    dl_packing packed_as = dl_source_packing(source, input->path);
    dl_sniffed content = dl_source_content(source, packed_as);
    bool may_be_late = content == DL_SNIFFED_TEXT || content == DL_SNIFFED_BINARY;
    if (may_be_late && !source->base && packed_as == DL_PACKING_NONE &&
        dl_source_finds_late_records(source, &packed_as)) {
        content = DL_SNIFFED_WARC;
    }
    if (source->base && content != DL_SNIFFED_WARC) {
        if (!dl_source_find_in_part(source, &packed_as)) return give_no_archive(source, packet);
        content = DL_SNIFFED_WARC;
    }
    if (!is_meant(input, content)) return give_skipped(source, packet, packed_as);
    if (start.is_guarded) {
        return give_failure(source, packet, DL_CAPTURE_ERROR_IS_OUTPUT,
                            "this is an input and also where the output goes");
    }
    if (is_archive(content)) {
        if (start_records(source, content, packed_as)) {
            source->file->can_reopen =
                start.can_reopen && !source->stream && !dl_file_kind_is_text(source->file->kind);
            if (!input->is_place) dl_source_enter_range(source);
            return false;
        }
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while decompressing");
    }
    if (input->is_place) {
        snprintf(message, sizeof message,
                 "line %llu of the index names this file, which is not a web archive",
                 (unsigned long long)input->place.line);
        return give_failure(source, packet, DL_CAPTURE_ERROR_BAD_INDEX, message);
    }
    if (content == DL_SNIFFED_BINARY) return give_not_a_page(source, packet, packed_as);
    return give_page_file(source, packet, packed_as, start.size_hint);
}

/* What an index says of a record is enough to see that it is not wanted. */
static bool leaves_out(dl_packet_source *source, const dl_input *input) {
    if (!source->limits.selection || input->error) return false;
    dl_arena arena;
    dl_arena_init(&arena, 0, source->allocator);
    bool chosen = dl_selection_has(source->limits.selection, &arena, input->url, input->captured);
    dl_arena_release(&arena);
    return !chosen;
}

static bool give_not_chosen(dl_packet *packet, dl_file *file, const dl_input *input) {
    packet->file = file;
    packet->offset = input->place.offset;
    packet->not_chosen = packet->final = true;
    snprintf(packet->message, sizeof packet->message, "the record at offset %llu is not chosen: %.*s",
             (unsigned long long)packet->offset, (int)(input->url.size < 120 ? input->url.size : 120),
             input->url.data ? input->url.data : "");
    return true;
}

static bool is_out_of_range(const dl_packet_source *source, uint64_t offset) {
    return offset < source->start_at || (source->end_at && offset >= source->end_at);
}

/* Whether the file that is open is the one of the place. */
static bool is_open_for(const dl_packet_source *source, const dl_input *input) {
    const dl_zip *zip = &source->zip;
    bool is_there = !zip->is_inside || (input->place.offset >= zip->start && input->place.offset < zip->end);
    return source->at_places && input->is_place && is_there && dl_span_equal(source->file->path, input->path);
}

/* Takes the next input; false at the end. */
static bool take_input(dl_packet_source *source, dl_input *input) {
    if (!dl_inputs_next(source->inputs, input)) return false;
    source->taken++;
    const dl_span parts[] = {input->path, input->url, input->captured};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++)
        source->taken_hash = source->taken_hash * 31 + dl_span_hash(parts[i]);
    source->taken_hash = source->taken_hash * 31 + (input->is_place ? input->place.offset : 0);
    return true;
}

/* Begins with the next input; as open_input does. */
static bool begin_input(dl_packet_source *source, dl_packet *packet, const dl_input *input) {
    if (input->is_place && is_out_of_range(source, input->place.offset)) return false;
    bool left_out = input->is_place && leaves_out(source, input);
    if (is_open_for(source, input) && !left_out) return dl_source_give_place(source, packet, &input->place);
    dl_span name = dl_span_present(input->name) ? input->name : input->path;
    bool is_place = input->is_place; /* what its line says of a page would be the file's */
    dl_file *file = dl_file_new(name, is_place && !left_out ? DL_SPAN_NONE : input->url,
                                is_place && !left_out ? DL_SPAN_NONE : input->captured, source->allocator);
    if (file && left_out) return give_not_chosen(packet, file, input);
    if (source->at_places) close_file(source);
    source->file = file;
    if (!source->file) {
        source->file = source->spare_file;
        source->origin = input->origin; /* to be closed */
        dl_file_use(source->file);
        return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while opening");
    }
    if (input->error) return give_failure(source, packet, input->error, input->message);
    if (open_input(source, packet, input)) return true;
    if (!is_place || !source->file) return false;
    source->at_places = true;
    return dl_source_give_place(source, packet, &input->place);
}

/* The next archive in the WACZ has a file of its own, with the same path. */
static bool begin_next_in_zip(dl_packet_source *source, dl_packet *packet) {
    source->file =
        dl_file_new(dl_buffer_span(&source->zip.path), DL_SPAN_NONE, DL_SPAN_NONE, source->allocator);
    if (source->file) return next_in_zip(source, packet, false);
    source->zip.next = source->zip.count;
    source->file = source->spare_file;
    dl_file_use(source->file);
    return give_failure(source, packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory while opening");
}

static bool next_packet(dl_packet_source *source, dl_packet *packet) {
    dl_input input;
    for (;;) {
        if (source->file && !source->at_places) return next_piece(source, packet);
        if (!source->file && source->zip.next < source->zip.count) {
            if (begin_next_in_zip(source, packet)) return true;
            continue;
        }
        if (!take_input(source, &input)) {
            close_file(source);
            return false;
        }
        if (begin_input(source, packet, &input)) return true;
    }
}

/* Where reading stands. */
static dl_input_place place_of(const dl_packet_source *source) {
    const dl_zip *zip = &source->zip;
    dl_input_place place = {
        .inputs = source->taken,
        .inputs_hash = source->taken_hash,
        /* A file at whose places an index looks is opened again by its next line. */
        .in_file = source->file != NULL && !source->at_places,
        .finished_bytes = source->finished_bytes,
        .input_bytes = source->finished_bytes + source->read_bytes,
    };
    memcpy(place.skipped_files, source->skipped_files, sizeof source->skipped_files);
    if (!source->at_places && zip->count && (place.in_file || zip->next < zip->count)) {
        place.archives = zip->next + 1;
        place.compared = zip->compared;
    }
    if (!place.in_file && !place.archives) return place;
    place.file_bytes = source->file_bytes;
    place.file_time_ns = source->file_time_ns;
    if (!place.in_file) return place;
    place.synced = source->synced;
    place.offset = source->offset;
    return place;
}

bool dl_packet_source_next(dl_packet_source *source, dl_packet *packet) {
    if (!next_packet(source, packet)) return false;
    packet->after = place_of(source);
    return true;
}

/* --- continuing --- */

/* Passes by an input that was read before; folders are entered again. */
static void pass_by(dl_packet_source *source, const dl_input *input) {
    struct stat status;
    source->origin = input->origin;
    bool is_path = !input->error && input->origin.kind == DL_ORIGIN_PATH && !input->is_place;
    bool is_stdin = is_path && dl_span_equal(input->path, DL_SPAN("-")) && !input->in_folder;
    bool is_folder = is_path && !is_stdin && stat(input->file_name, &status) == 0 && S_ISDIR(status.st_mode);
    bool has_origin = input->in_manifest && (input->url.size || input->captured.size);
    if (is_folder && !has_origin && !dl_inputs_enter_folder(source->inputs, input))
        errno = 0; /* it failed before */
    close_file(source);
}

/* Reads up to the offset; false if the input ends before. */
static bool read_up_to(dl_packet_source *source, uint64_t offset) {
    while (source->offset < offset) {
        uint64_t left = offset - source->offset;
        if (!dl_source_fill(source, left < DL_LONG_START_BYTES ? (size_t)left : DL_LONG_START_BYTES))
            return false;
        dl_buffer *ahead = &source->ahead;
        size_t passed = ahead->size < left ? ahead->size : (size_t)left;
        if (!passed) return false;
        memmove(ahead->data, ahead->data + passed, ahead->size - passed);
        ahead->size -= passed;
        source->offset += passed;
    }
    return true;
}

/* Opens the input that was being read, and of a WACZ the archive. */
static bool open_file(dl_packet_source *source, const dl_input *input, const dl_input_place *place) {
    dl_packet unused;
    bool is_other = false;
    dl_span name = dl_span_present(input->name) ? input->name : input->path;
    source->file = dl_file_new(name, input->url, input->captured, source->allocator);
    if (!source->file || input->error) return false;
    dl_packet_init(&unused, source->allocator);
    is_other = open_input(source, &unused, input);
    if (place->archives && source->zip.count) { /* it stands in the first one, or before it */
        close_content(source);
        source->zip.next = place->archives - 1 - place->in_file;
        source->zip.compared = place->compared;
        is_other =
            source->zip.next >= source->zip.count || (place->in_file && begin_next_in_zip(source, &unused));
    }
    dl_packet_release(&unused);
    return !is_other && (place->in_file ? source->file != NULL : source->zip.count > 0);
}

/* Opens the input that was being read, at the place; NULL, or what is wrong. */
static const char *open_again(dl_packet_source *source, const dl_input *input, const dl_input_place *place) {
    if (!open_file(source, input, place)) return "can no longer be read";
    if (source->file_bytes != place->file_bytes || source->file_time_ns != place->file_time_ns)
        return "has changed";
    if (!place->in_file) return NULL;
    bool is_there = !source->stream && dl_source_go_to(source, place->offset);
    if (!is_there && !read_up_to(source, place->offset)) return "ends too early now";
    source->synced = place->synced;
    return NULL;
}

bool dl_packet_source_continue(dl_packet_source *source, const dl_input_place *place, char *message,
                               size_t room) {
    dl_input input;
    const char *wrong = NULL;
    snprintf(message, room, "the inputs are not the same");
    while (!wrong && source->taken < place->inputs) {
        if (!take_input(source, &input)) return false;
        if (source->taken == place->inputs && source->taken_hash != place->inputs_hash) return false;
        if (source->taken == place->inputs && (place->in_file || place->archives)) {
            wrong = open_again(source, &input, place);
        } else {
            pass_by(source, &input);
        }
    }
    if (wrong)
        snprintf(message, room, "the input that was being read %s: %.*s", wrong, DL_SPAN_ARG(input.path));
    source->finished_bytes = place->finished_bytes;
    memcpy(source->skipped_files, place->skipped_files, sizeof source->skipped_files);
    return !wrong;
}

bool dl_packet_source_measure(const dl_packet_source *source, uint64_t most_paths, uint64_t *bytes) {
    return dl_inputs_measure(source->inputs, most_paths, bytes);
}
