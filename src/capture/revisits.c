#include "capture/revisits.h"

#include <stdlib.h>

enum { MOST_PAGES = 1 << 17, KEYS = 3 };

/* What is noted of a capture; of a revisit, its texts stand behind it. */
typedef struct note {
    uint64_t keys[KEYS]; /* 0: nothing is said */
    uint64_t offset, member_offset;
    uint32_t url_bytes, captured_bytes, record_id_bytes, digest_bytes;
    uint32_t file;
    bool is_revisit;
} note;

/* A page, under one of its keys. */
typedef struct place {
    uint64_t key, offset, member_offset;
    uint32_t file;
} place;

void dl_revisits_init(dl_revisits *revisits, const dl_capture_limits *limits, const dl_allocator *allocator) {
    *revisits = (dl_revisits){.allocator = allocator, .limits = *limits};
    revisits->limits.selection = NULL; /* originals were chosen when they were noted */
    dl_buffer_init(&revisits->places, 0, allocator);
    dl_buffer_init(&revisits->pending, 0, allocator);
    dl_buffer_init(&revisits->files, 0, allocator);
}

static dl_file *file_at(const dl_revisits *revisits, uint32_t index) {
    dl_file *file;
    memcpy(&file, revisits->files.data + index * sizeof file, sizeof file);
    return file;
}

void dl_revisits_release(dl_revisits *revisits) {
    for (uint32_t i = 0; i < revisits->files.size / sizeof(dl_file *); i++)
        dl_file_drop(file_at(revisits, i));
    dl_reader_free(revisits->reader);
    dl_buffer_release(&revisits->places);
    dl_buffer_release(&revisits->pending);
    dl_buffer_release(&revisits->files);
}

/* --- notes --- */

static uint64_t key_of(unsigned kind, dl_span first, dl_span second) {
    if (!first.size) return 0;
    uint64_t key = (dl_span_hash(first) * 31 + dl_span_hash(second)) * 31 + kind;
    return key ? key : 1;
}

static void append_struct(dl_buffer *out, const void *bytes, size_t size) {
    dl_buffer_append(out, dl_span_of(bytes, size));
}

void dl_revisits_note(dl_buffer *notes, const dl_capture *capture) {
    bool is_revisit = capture->kind == DL_CAPTURE_SKIPPED && capture->skipped == DL_SKIP_REVISIT;
    if (!capture->is_record || (capture->kind != DL_CAPTURE_PAGE && !is_revisit)) return;
    dl_span id = is_revisit ? capture->refers_to : capture->record_id;
    dl_span url = is_revisit ? capture->refers_to_url : capture->url;
    dl_span time = is_revisit ? capture->refers_to_captured : capture->captured;
    note made;
    memset(&made, 0, sizeof made);
    made.keys[0] = key_of(0, id, DL_SPAN_NONE);
    made.keys[1] = time.size ? key_of(1, url, time) : 0;
    made.keys[2] = key_of(2, capture->digest, DL_SPAN_NONE);
    made.offset = capture->offset;
    made.member_offset = capture->member_offset;
    made.is_revisit = is_revisit;
    if (!is_revisit) {
        append_struct(notes, &made, sizeof made);
        return;
    }
    made.url_bytes = (uint32_t)capture->url.size;
    made.captured_bytes = (uint32_t)capture->captured.size;
    made.record_id_bytes = (uint32_t)capture->record_id.size;
    made.digest_bytes = (uint32_t)capture->digest.size;
    append_struct(notes, &made, sizeof made);
    dl_buffer_append(notes, capture->url);
    dl_buffer_append(notes, capture->captured);
    dl_buffer_append(notes, capture->record_id);
    dl_buffer_append(notes, capture->digest);
}

static dl_span take(dl_span *rest, size_t size) {
    dl_span taken = dl_span_sub(*rest, 0, size);
    *rest = dl_span_sub(*rest, size, rest->size);
    return taken;
}

static note take_note(dl_span *rest) {
    note taken;
    memcpy(&taken, take(rest, sizeof taken).data, sizeof taken);
    return taken;
}

static size_t text_bytes(const note *of) {
    return (size_t)of->url_bytes + of->captured_bytes + of->record_id_bytes + of->digest_bytes;
}

/* The file's number; it is the last one, or new. */
static uint32_t number_of(dl_revisits *revisits, dl_file *file) {
    uint32_t count = (uint32_t)(revisits->files.size / sizeof file);
    if (count && file_at(revisits, count - 1) == file) return count - 1;
    append_struct(&revisits->files, &file, sizeof file);
    if (!revisits->files.failed) dl_file_use(file);
    return count;
}

static void remember_page(dl_revisits *revisits, const note *page, uint32_t file) {
    if (revisits->pages >= MOST_PAGES) return;
    revisits->pages++;
    for (size_t i = 0; i < KEYS; i++) {
        place made;
        memset(&made, 0, sizeof made);
        made = (place){page->keys[i], page->offset, page->member_offset, file};
        if (made.key) append_struct(&revisits->places, &made, sizeof made);
    }
}

bool dl_revisits_take(dl_revisits *revisits, dl_file *file, dl_span notes) {
    if (!notes.size) return true;
    uint32_t number = number_of(revisits, file);
    while (notes.size) {
        note taken = take_note(&notes);
        dl_span text = take(&notes, text_bytes(&taken));
        if (!taken.is_revisit) {
            if (file->can_reopen) remember_page(revisits, &taken, number);
            continue;
        }
        taken.file = number;
        append_struct(&revisits->pending, &taken, sizeof taken);
        dl_buffer_append(&revisits->pending, text);
    }
    return !revisits->places.failed && !revisits->pending.failed && !revisits->files.failed;
}

/* --- resolving --- */

static int compare_places(const void *a, const void *b) {
    const place *first = a, *second = b;
    if (first->key != second->key) return first->key < second->key ? -1 : 1;
    if (first->file != second->file) return first->file < second->file ? -1 : 1;
    if (first->offset != second->offset) return first->offset < second->offset ? -1 : 1;
    return first->member_offset < second->member_offset ? -1 : first->member_offset > second->member_offset;
}

/* The first page noted under the key; NULL when there is none. */
static const place *find_place(const dl_revisits *revisits, uint64_t key) {
    const place *places = (const place *)(const void *)revisits->places.data;
    size_t from = 0, to = revisits->places.size / sizeof *places, count = to;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (places[middle].key < key) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return key && from < count && places[from].key == key ? &places[from] : NULL;
}

/* Opens the page at the place; false when it is not there any more. */
static bool open_place(dl_revisits *revisits, const place *at, dl_capture *capture) {
    const dl_file *file = file_at(revisits, at->file);
    dl_reader_free(revisits->reader);
    revisits->reader = dl_reader_new(&revisits->limits, revisits->allocator);
    if (!revisits->reader || !dl_reader_add(revisits->reader, file->path, DL_SPAN_NONE, DL_SPAN_NONE))
        return false;
    dl_reader_set_range(revisits->reader, at->offset, at->offset + 1);
    while (dl_reader_next(revisits->reader, capture)) {
        if (!capture->has_offset || capture->offset > at->offset) return false;
        if (capture->offset == at->offset && capture->member_offset == at->member_offset)
            return capture->kind == DL_CAPTURE_PAGE;
    }
    return false;
}

/* Makes the original's capture that of the revisit; false when their digests say that they are not the same.
 */
static bool become_revisit(const dl_revisits *revisits, const note *revisit, dl_span text,
                           dl_capture *capture) {
    dl_span url = take(&text, revisit->url_bytes), captured = take(&text, revisit->captured_bytes);
    dl_span id = take(&text, revisit->record_id_bytes), digest = take(&text, revisit->digest_bytes);
    if (digest.size && capture->digest.size && !dl_span_equal_nocase(digest, capture->digest)) return false;
    capture->refers_to = capture->record_id;
    capture->refers_to_url = capture->url;
    capture->refers_to_captured = capture->captured;
    capture->path = file_at(revisits, revisit->file)->path;
    capture->offset = revisit->offset;
    capture->member_offset = revisit->member_offset;
    capture->record_type = DL_SPAN("revisit");
    capture->record_id = id;
    if (url.size) capture->url = url;
    capture->captured = captured;
    return true;
}

bool dl_revisits_next(dl_revisits *revisits, dl_capture *capture) {
    if (!revisits->is_sorted && revisits->places.size) {
        qsort(revisits->places.data, revisits->places.size / sizeof(place), sizeof(place), compare_places);
        revisits->is_sorted = true;
    }
    while (revisits->at < revisits->pending.size) {
        dl_span rest = dl_span_sub(dl_buffer_span(&revisits->pending), revisits->at, revisits->pending.size);
        note revisit = take_note(&rest);
        revisits->at += sizeof revisit + text_bytes(&revisit);
        for (size_t i = 0; i < KEYS; i++) {
            const place *found = find_place(revisits, revisit.keys[i]);
            if (!found || !open_place(revisits, found, capture)) continue;
            if (become_revisit(revisits, &revisit, rest, capture)) return true;
        }
    }
    return false;
}

/* --- saving --- */

void dl_revisits_save(const dl_revisits *revisits, dl_buffer *to) {
    const place *places = (const place *)(const void *)revisits->places.data;
    size_t count = revisits->places.size / sizeof *places, files = revisits->files.size / sizeof(dl_file *);
    dl_save_number(to, revisits->pages);
    dl_save_number(to, revisits->at);
    dl_save_number(to, files);
    for (uint32_t i = 0; i < files; i++) dl_save_text(to, file_at(revisits, i)->path);
    dl_save_number(to, count);
    for (size_t i = 0; i < count; i++) {
        dl_save_number(to, places[i].key);
        dl_save_number(to, places[i].offset);
        dl_save_number(to, places[i].member_offset);
        dl_save_number(to, places[i].file);
    }
    dl_span rest = dl_buffer_span(&revisits->pending);
    while (rest.size) {
        note revisit = take_note(&rest);
        dl_save_number(to, 1);
        for (size_t i = 0; i < KEYS; i++) dl_save_number(to, revisit.keys[i]);
        dl_save_number(to, revisit.offset);
        dl_save_number(to, revisit.member_offset);
        dl_save_number(to, revisit.file);
        const uint32_t sizes[] = {revisit.url_bytes, revisit.captured_bytes, revisit.record_id_bytes,
                                  revisit.digest_bytes};
        for (size_t i = 0; i < DL_COUNT_OF(sizes); i++) dl_save_text(to, take(&rest, sizes[i]));
    }
    dl_save_number(to, 0);
}

static bool load_files(dl_revisits *revisits, dl_loading *saved) {
    uint64_t count = dl_load_count(saved, 8);
    while (count-- && !saved->failed) {
        dl_file *file = dl_file_new(dl_load_text(saved), DL_SPAN_NONE, DL_SPAN_NONE, revisits->allocator);
        if (!file) return false;
        append_struct(&revisits->files, &file, sizeof file);
        if (revisits->files.failed) dl_file_drop(file);
    }
    return !saved->failed && !revisits->files.failed;
}

static bool load_places(dl_revisits *revisits, dl_loading *saved, uint64_t files) {
    uint64_t count = dl_load_count(saved, 32);
    while (count-- && !saved->failed) {
        place made;
        memset(&made, 0, sizeof made);
        made.key = dl_load_number(saved);
        made.offset = dl_load_number(saved);
        made.member_offset = dl_load_number(saved);
        uint64_t file = dl_load_number(saved);
        saved->failed |= file >= files;
        made.file = (uint32_t)file;
        append_struct(&revisits->places, &made, sizeof made);
    }
    return !saved->failed && !revisits->places.failed;
}

static bool load_pending(dl_revisits *revisits, dl_loading *saved, uint64_t files) {
    while (dl_load_number(saved)) {
        note made;
        dl_span texts[4];
        memset(&made, 0, sizeof made);
        for (size_t i = 0; i < KEYS; i++) made.keys[i] = dl_load_number(saved);
        made.offset = dl_load_number(saved);
        made.member_offset = dl_load_number(saved);
        uint64_t file = dl_load_number(saved);
        for (size_t i = 0; i < DL_COUNT_OF(texts); i++) texts[i] = dl_load_text(saved);
        if (saved->failed || file >= files) return false;
        made.file = (uint32_t)file;
        made.url_bytes = (uint32_t)texts[0].size;
        made.captured_bytes = (uint32_t)texts[1].size;
        made.record_id_bytes = (uint32_t)texts[2].size;
        made.digest_bytes = (uint32_t)texts[3].size;
        made.is_revisit = true;
        append_struct(&revisits->pending, &made, sizeof made);
        for (size_t i = 0; i < DL_COUNT_OF(texts); i++) dl_buffer_append(&revisits->pending, texts[i]);
    }
    return !saved->failed && !revisits->pending.failed;
}

/* Where a note ends in what is pending, or all of it. */
static bool is_end_of_note(const dl_revisits *revisits, size_t at) {
    dl_span all = dl_buffer_span(&revisits->pending), rest = all;
    while (rest.size && (size_t)(rest.data - all.data) < at) {
        note passed = take_note(&rest);
        take(&rest, text_bytes(&passed));
    }
    return all.size - rest.size == at;
}

bool dl_revisits_load(dl_revisits *revisits, dl_loading *saved) {
    revisits->pages = (size_t)dl_load_number(saved);
    revisits->at = (size_t)dl_load_number(saved);
    if (!load_files(revisits, saved)) return false;
    uint64_t files = revisits->files.size / sizeof(dl_file *);
    return load_places(revisits, saved, files) && load_pending(revisits, saved, files) &&
           is_end_of_note(revisits, revisits->at);
}
