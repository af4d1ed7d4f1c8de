#include "read_again.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "archive/compare.h"
#include "base/file_reference.h"
#include "dateline_capture.h"
#include "extractor.h"
#include "sized.h"

enum { MOST_PAGE_BYTES = 32 << 20 };

/* --- the file --- */

/* Its reads end at the deadline: a page can be behind gigabytes that are compressed as one. */
typedef struct open_file {
    int descriptor; /* -1: it could not be opened */
    uint64_t length, deadline_ns;
    bool late;
} open_file;

static bool is_late(open_file *file) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    uint64_t now_ns = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    file->late |= file->deadline_ns && now_ns > file->deadline_ns;
    return file->late;
}

static int64_t read_file(void *context, void *to, size_t room) {
    open_file *file = context;
    return is_late(file) ? -1 : read(file->descriptor, to, room);
}

static bool seek_in_file(void *context, uint64_t offset) {
    const open_file *file = context;
    return offset <= INT64_MAX && lseek(file->descriptor, (off_t)offset, SEEK_SET) >= 0;
}

/* Only regular files: a pipe could make this wait, a device do anything. */
static int open_regular(const char *path, uint64_t *length) {
    struct stat about;
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) return -1;
    if (fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
        close(descriptor);
        return -1;
    }
    *length = (uint64_t)about.st_size;
    return descriptor;
}

/* The path as records have it: what looks like a reference is one unless a file has that name. */
static open_file open_path(dl_span path, uint64_t deadline_ns, dl_arena *arena) {
    open_file file = {.descriptor = -1, .deadline_ns = deadline_ns};
    char *name = dl_arena_alloc_bytes(arena, path.size + 1);
    if (!name || !path.size || memchr(path.data, '\0', path.size)) return file;
    memcpy(name, path.data, path.size);
    name[path.size] = '\0';
    file.descriptor = open_regular(name, &file.length);
    if (file.descriptor < 0 && dl_is_file_reference(path) && dl_read_file_reference(path, name))
        file.descriptor = open_regular(name, &file.length);
    return file;
}

/* --- the page in it --- */

typedef struct search {
    const dl_allocator *allocator;
    const dl_story_capture *place;
    open_file file;
    dateline_reader *reader;
    dateline_extractor *extractor;
    dl_arena *arena;
    dl_web_capture *found;
} search;

static dateline_allocator allocator_of(const search *self) {
    dateline_allocator allocator = DATELINE_ALLOCATOR_INIT;
    if (!self->allocator) return allocator;
    allocator.resize = self->allocator->resize;
    allocator.context = self->allocator->context;
    return allocator;
}

static bool make_reader(search *self, const dateline_allocator *allocator) {
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    dateline_options extractor = DATELINE_OPTIONS_INIT;
    options.allocator = extractor.allocator = allocator;
    options.max_page_bytes = MOST_PAGE_BYTES;
    if (self->place->offset.known) {
        options.start_at = self->place->offset.value;
        options.end_at = self->place->offset.value + 1;
    }
    return dateline_reader_new(&options, &self->reader) == DATELINE_OK &&
           dateline_extractor_new(&extractor, &self->extractor) == DATELINE_OK;
}

static bool add_file(search *self) {
    dateline_stream stream = DATELINE_STREAM_INIT;
    dateline_origin origin = DATELINE_ORIGIN_INIT;
    stream.context = &self->file;
    stream.read = read_file;
    stream.seek = seek_in_file;
    stream.length = self->file.length;
    origin.url = dl_text_of_span(self->place->url);
    if (!self->place->assumed) origin.captured = dl_text_of_span(self->place->captured);
    return dateline_reader_add_stream(self->reader, dl_text_of_span(self->place->path), &stream, &origin) ==
           DATELINE_OK;
}

/* A file without offsets has one page. */
static bool is_at_place(const search *self, const dateline_capture *capture) {
    const dl_story_capture *place = self->place;
    bool is_page = capture->kind == DATELINE_CAPTURE_PAGE || capture->kind == DATELINE_CAPTURE_DUMP;
    return is_page && capture->has_offset == place->offset.known &&
           (!place->offset.known ||
            (capture->offset == place->offset.value && capture->member_offset == place->member_offset));
}

static dl_span keep(search *self, dateline_text text) {
    return dl_arena_copy(self->arena, dl_span_of_text(text));
}

static void keep_claims(search *self, const dateline_record *record) {
    dateline_claim claim = DATELINE_CLAIM_INIT;
    for (uint32_t i = 0; dateline_claim_at(record, i, &claim) == DATELINE_OK; i++) {
        if (claim.of_another) continue;
        const dl_web_claim kept = {dl_span_from_string(claim.field), keep(self, claim.text),
                                   keep(self, claim.provenance)};
        DL_ARENA_PUSH(self->arena, &self->found->claims, kept);
    }
}

static void keep_blocks(search *self, const dateline_record *record) {
    dateline_block block = DATELINE_BLOCK_INIT;
    for (uint32_t i = 0; dateline_get_block(record, i, &block) == DATELINE_OK; i++) {
        const dl_web_place kept = {keep(self, block.text), block.offset};
        DL_ARENA_PUSH(self->arena, &self->found->blocks, kept);
    }
}

static void keep_record(search *self, const dateline_capture *capture) {
    const dateline_record *record;
    dl_arena scratch;
    if (dateline_extract_capture(self->extractor, capture, &record) != DATELINE_OK) return;
    keep_claims(self, record);
    keep_blocks(self, record);
    self->found->headline = dl_arena_copy(self->arena, record->record.headline.text);
    dl_arena_init(&scratch, 0, self->allocator);
    self->found->compare_digest = dl_compare_digest(&record->record, &scratch);
    dl_arena_release(&scratch);
}

static dl_web_capture_state keep_capture(search *self, const dateline_capture *capture) {
    dateline_decoded decoded = DATELINE_DECODED_INIT;
    self->found->url = keep(self, capture->url);
    self->found->digest = keep(self, capture->digest);
    self->found->media_type = keep(self, capture->media_type);
    keep_record(self, capture);
    if (dateline_decode_capture(self->extractor, capture, &decoded) != DATELINE_OK)
        return DL_WEB_CAPTURE_NO_MEMORY;
    self->found->charset = decoded.charset;
    self->found->page = keep(self, decoded.text);
    return self->arena->failed ? DL_WEB_CAPTURE_NO_MEMORY : DL_WEB_CAPTURE_THERE;
}

static dl_web_capture_state find_capture(search *self) {
    const dateline_capture *capture;
    while (!is_late(&self->file) && dateline_reader_next(self->reader, &capture) == DATELINE_OK) {
        if (is_at_place(self, capture)) return keep_capture(self, capture);
    }
    return self->file.late ? DL_WEB_CAPTURE_TOO_SLOW : DL_WEB_CAPTURE_NOT_IN_IT;
}

void dl_read_capture_again(void *context, const dl_story_capture *place, uint64_t deadline_ns,
                           dl_arena *arena, dl_web_capture *capture) {
    search self = {.allocator = context, .place = place, .arena = arena, .found = capture};
    *capture = (dl_web_capture){.state = DL_WEB_CAPTURE_NO_FILE};
    self.file = open_path(place->path, deadline_ns, arena);
    if (self.file.descriptor < 0) return;
    const dateline_allocator allocator = allocator_of(&self);
    capture->state = make_reader(&self, allocator.resize ? &allocator : NULL) && add_file(&self)
                         ? find_capture(&self)
                         : DL_WEB_CAPTURE_NO_MEMORY;
    dateline_extractor_free(self.extractor);
    dateline_reader_free(self.reader);
    close(self.file.descriptor);
}
