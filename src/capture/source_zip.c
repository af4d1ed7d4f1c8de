/* WACZ (https://specs.webrecorder.net/wacz/1.1.1/): a ZIP file with web archives in its folder archive/.
 *
 * The directory at its end says where they are; each is then read as a file of its own.  Of an archive that
 * is stored, offsets are those in the WACZ, so that a record is found there without the directory.  One that
 * is compressed again by ZIP, or as a whole, has all of its records at the offset of its data. */
#include "capture/source_parts.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_DIRECTORY_BYTES = 64 << 20, MAX_NAME_BYTES = 100 };

static dl_zip_archive *archive_at(const dl_packet_source *source, size_t index) {
    return (dl_zip_archive *)(void *)source->zip.archives.data + index;
}

/* Reads so many bytes at the offset, into `ahead`. */
static bool read_at(dl_packet_source *source, uint64_t offset, size_t size) {
    return dl_source_go_to(source, offset) && dl_source_fill(source, size) && source->ahead.size >= size;
}

static bool read_directory(dl_packet_source *source, uint64_t file_size) {
    dl_zip_directory directory;
    uint64_t tail = file_size < DL_ZIP_TAIL_BYTES ? file_size : DL_ZIP_TAIL_BYTES;
    if (!read_at(source, file_size - tail, (size_t)tail) ||
        !dl_zip_find_directory(dl_buffer_span(&source->ahead), file_size - tail, &directory))
        return false;
    if (directory.end64 && (!read_at(source, directory.end64, DL_ZIP_END64_BYTES) ||
                            !dl_zip_read_end64(dl_buffer_span(&source->ahead), &directory)))
        return false;
    source->zip.directory_offset = directory.offset;
    if (directory.size > MAX_DIRECTORY_BYTES || !read_at(source, directory.offset, (size_t)directory.size))
        return false;
    source->ahead.size = (size_t)directory.size;
    return true;
}

static bool has_parent(dl_span name) {
    for (dl_span rest = name, part; dl_span_split(&rest, '/', &part);) {
        if (dl_span_equal(part, DL_SPAN(".."))) return true;
    }
    return false;
}

static const char *wrong_with(const dl_zip_entry *entry) {
    if (entry->is_encrypted) return "is encrypted";
    if (entry->method != DL_ZIP_STORED && entry->method != DL_ZIP_DEFLATED)
        return "is compressed with a method other than deflate";
    if (has_parent(entry->name)) return "has a name that leads out of the WACZ";
    if (entry->method == DL_ZIP_STORED && entry->packed_size != entry->size)
        return "is stored, but has two different sizes";
    return NULL;
}

static int compare_places(const void *a, const void *b) {
    uint64_t first = ((const dl_zip_archive *)a)->header_offset,
             second = ((const dl_zip_archive *)b)->header_offset;
    return (first > second) - (first < second);
}

/* What overlaps could give the same bytes again and again. */
static void judge_places(dl_packet_source *source) {
    uint64_t before = 0, end = source->zip.directory_offset;
    for (size_t i = 0; i < source->zip.count; i++) {
        dl_zip_archive *archive = archive_at(source, i);
        bool fits = archive->header_offset <= end && archive->packed_size <= end - archive->header_offset;
        if (!fits && !archive->wrong) archive->wrong = "reaches behind the end of the data";
        if (archive->header_offset < before && !archive->wrong) archive->wrong = "overlaps with another one";
        if (fits) before = archive->header_offset + DL_ZIP_LOCAL_BYTES + archive->packed_size;
    }
}

/* Whether a file of that name is read. */
static bool is_read(const dl_packet_source *source, dl_span name, dl_zip_kind *kind) {
    const dl_selection *selection = source->limits.selection;
    if (dl_span_ends_with(name, DL_SPAN("/"))) return false;
    *kind = DL_ZIP_ARCHIVE;
    if (dl_span_starts_with(name, DL_SPAN("archive/"))) return true;
    *kind = DL_ZIP_PACKAGE;
    if (dl_span_equal(name, DL_SPAN("datapackage.json"))) return source->limits.verify;
    *kind = DL_ZIP_PAGES;
    return selection && selection->pages_only && dl_span_starts_with(name, DL_SPAN("pages/")) &&
           dl_span_ends_with(name, DL_SPAN(".jsonl"));
}

/* Archives stay where they were, and the others go to a place of their own. */
static void divide(dl_zip *zip) {
    size_t all = zip->count;
    const dl_zip_archive *from = (const dl_zip_archive *)(const void *)zip->archives.data;
    dl_zip_archive *to = (dl_zip_archive *)(void *)zip->archives.data;
    dl_buffer_clear(&zip->others);
    for (size_t i = zip->count = 0; i < all; i++) {
        if (from[i].kind == DL_ZIP_ARCHIVE) {
            to[zip->count++] = from[i];
        } else {
            dl_buffer_append(&zip->others, dl_span_of((const char *)&from[i], sizeof from[i]));
        }
    }
    if (zip->others.failed) zip->count = 0;
}

static bool list_archives(dl_packet_source *source) {
    dl_zip *zip = &source->zip;
    dl_span rest = dl_buffer_span(&source->ahead);
    dl_zip_entry entry;
    bool damaged;
    dl_buffer_clear(&zip->archives);
    dl_buffer_clear(&zip->names);
    while (dl_zip_next_entry(&rest, &entry, &damaged)) {
        dl_zip_kind kind;
        if (!is_read(source, entry.name, &kind)) continue;
        dl_span name = dl_span_sub(entry.name, 0, MAX_NAME_BYTES);
        dl_zip_archive archive = {
            .kind = kind,
            .name_at = zip->names.size,
            .name_size = name.size,
            .header_offset = entry.header_offset,
            .packed_size = entry.packed_size,
            .size = entry.size,
            .is_deflated = entry.method == DL_ZIP_DEFLATED,
            .wrong = wrong_with(&entry),
        };
        dl_digest_key(entry.name, archive.key);
        dl_buffer_append(&zip->names, name);
        dl_buffer_append(&zip->archives, dl_span_of((const char *)&archive, sizeof archive));
    }
    zip->next = 0;
    zip->count = zip->archives.failed || zip->names.failed ? 0 : zip->archives.size / sizeof(dl_zip_archive);
    if (zip->count) qsort(zip->archives.data, zip->count, sizeof(dl_zip_archive), compare_places);
    judge_places(source);
    divide(zip);
    return !damaged && zip->count;
}

bool dl_source_open_zip(dl_packet_source *source, uint64_t file_size) {
    if (!file_size || !dl_source_go_to(source, 0)) return false;
    if (read_directory(source, file_size) && list_archives(source)) return true;
    source->zip.count = source->zip.next = 0;
    return false;
}

void dl_source_choose_in_zip(dl_packet_source *source, uint64_t from, uint64_t to) {
    dl_zip *zip = &source->zip;
    while (zip->next < zip->count) { /* the last one that starts before it holds it */
        const dl_zip_archive *archive = archive_at(source, zip->next);
        if (archive->header_offset + DL_ZIP_LOCAL_BYTES + archive->packed_size > from) break;
        if (zip->next + 1 == zip->count) break;
        zip->next++;
    }
    while (to && zip->count > zip->next + 1 && archive_at(source, zip->count - 1)->header_offset >= to)
        zip->count--;
}

void dl_source_name_in_zip(dl_packet_source *source, const dl_zip_archive *file) {
    dl_span name = dl_span_sub(dl_buffer_span(&source->zip.names), file->name_at, file->name_size);
    snprintf(source->zip.name, sizeof source->zip.name, "%.*s", DL_SPAN_ARG(name));
}

const char *dl_source_enter_in_zip(dl_packet_source *source, const dl_zip_archive *file) {
    size_t header = 0;
    source->zip.is_inside = false;
    if (!read_at(source, file->header_offset, DL_ZIP_LOCAL_BYTES)) return "cannot be read";
    header = dl_zip_local_bytes(dl_buffer_span(&source->ahead));
    if (!header) return "is not where the directory says";
    source->zip.start = file->header_offset + header;
    source->zip.end = source->zip.start + file->packed_size;
    if (source->zip.end > source->zip.directory_offset) return "reaches behind the end of the data";
    if (!dl_source_go_to(source, source->zip.start)) return "cannot be read";
    source->zip.is_inside = true;
    source->zip.at = source->zip.start;
    source->zip.made = 0;
    source->zip.is_longer = false;
    source->zip.size = file->size;
    if (!file->is_deflated) return NULL;
    source->zip.inflater = dl_unpack_stream_new(DL_PACKING_DEFLATE, NULL, source->allocator);
    source->offset = 0;
    dl_buffer_clear(&source->zip.packed);
    bool ready = source->zip.inflater && dl_buffer_reserve(&source->zip.packed, DL_START_BYTES);
    return ready ? NULL : "needs more memory than there is";
}

dl_zip_step dl_source_next_in_zip(dl_packet_source *source, char *why, size_t room) {
    dl_zip *zip = &source->zip;
    const dl_zip_archive *archive = archive_at(source, zip->next++);
    const char *wrong = archive->wrong;
    dl_source_name_in_zip(source, archive);
    if (!wrong) wrong = dl_source_enter_in_zip(source, archive);
    if (wrong) {
        snprintf(why, room, "%s in this WACZ %s", zip->name, wrong);
        /* Said in the range where it would be. */
        zip->start = archive->header_offset;
        return DL_ZIP_WRONG;
    }
    return DL_ZIP_OPENED;
}

void dl_source_leave_zip(dl_packet_source *source) {
    source->zip.is_inside = false;
    dl_unpack_stream_free(source->zip.inflater);
    source->zip.inflater = NULL;
}
