/* Where reading stands between two packets, and going on from there in another run. */
#include "capture/source_parts.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

dl_input_place dl_source_place(const dl_packet_source *source) {
    const dl_zip *zip = &source->zip;
    dl_input_place place = {
        .inputs = source->taken,
        .inputs_hash = source->taken_hash,
        /* A file at whose places an index looks is opened again by its next line. */
        .in_file = source->file != NULL && !source->at_places,
        .archives = zip->count && !source->at_places ? zip->next : 0,
        .finished_bytes = source->finished_bytes,
        .input_bytes = source->finished_bytes + source->read_bytes,
    };
    memcpy(place.skipped_files, source->skipped_files, sizeof source->skipped_files);
    if (!place.in_file && !(place.archives && zip->next < zip->count)) {
        place.archives = 0;
        return place;
    }
    place.file_bytes = source->file_bytes;
    place.file_time_ns = source->file_time_ns;
    if (!place.in_file) return place;
    place.synced = source->synced;
    place.offset = source->offset;
    return place;
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
    dl_source_close(source);
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
    is_other = dl_source_open(source, &unused, input);
    if (place->archives && source->zip.count) { /* it stands in the first one, or before the second */
        dl_source_close_content(source);
        source->zip.next = place->archives - place->in_file;
        is_other = source->zip.next >= source->zip.count ||
                   (place->in_file && dl_source_begin_next_in_zip(source, &unused));
    }
    dl_packet_release(&unused);
    return !is_other && (place->in_file ? source->file != NULL : source->zip.count > 0);
}

/* Opens the input that was being read, at the place; NULL, or what is wrong. */
static const char *open_again(dl_packet_source *source, const dl_input *input, const dl_input_place *place) {
    if (!open_file(source, input, place)) return "cannot be read any more";
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
        if (!dl_source_take_input(source, &input)) return false;
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
