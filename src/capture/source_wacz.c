/* What a WACZ says of its archives: which of their captures are pages (pages/…jsonl), and the digests of its
 * files (datapackage.json, https://specs.webrecorder.net/wacz/1.1.1/). */
#include "capture/digest.h"
#include "capture/json_parts.h"
#include "capture/source_parts.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_LINE_BYTES = 16 << 20, MAX_PACKAGE_BYTES = 16 << 20, HASHED_BYTES = 256 << 10 };

/* A file of the package that has a digest. */
typedef struct resource {
    uint8_t key[DL_DIGEST_KEY_BYTES]; /* of its path */
    size_t at, size;                  /* of the digest's text */
} resource;

static const dl_zip_archive *other_at(const dl_packet_source *source, size_t index) {
    return (const dl_zip_archive *)(const void *)source->zip.others.data + index;
}

static size_t count_others(const dl_packet_source *source) {
    return source->zip.others.size / sizeof(dl_zip_archive);
}

/* Opens the file in it, of which `zip.name` is the name then; NULL, or what is wrong with it. */
static const char *open_file(dl_packet_source *source, const dl_zip_archive *file) {
    dl_source_name_in_zip(source, file);
    source->read_error = 0;
    return file->wrong ? file->wrong : dl_source_enter_in_zip(source, file);
}

/* --- the lists of pages --- */

/* What was found in the lists. */
typedef struct findings {
    dl_arena arena;
    uint64_t wrong_lines;
    char *why; /* of the first one */
    size_t room;
} findings;

static void note(findings *found, const dl_packet_source *source, uint64_t line, const char *wrong) {
    if (found->wrong_lines++) return;
    snprintf(found->why, found->room, "line %llu of %s in this WACZ %s", (unsigned long long)line,
             source->zip.name, wrong);
}

/* Takes the lines that are there whole, and returns their number. */
static uint64_t take_lines(dl_packet_source *source, findings *found, uint64_t before) {
    dl_span bytes = dl_buffer_span(&source->ahead);
    uint64_t lines = 0;
    size_t at = 0;
    while (at < bytes.size) {
        size_t end = dl_span_find_byte(bytes, '\n', at);
        if (end == SIZE_MAX && !source->at_end) break;
        if (end == SIZE_MAX) end = bytes.size;
        dl_arena_reset(&found->arena);
        const char *wrong =
            dl_page_list_add(source->zip.pages, &found->arena, dl_span_sub(bytes, at, end - at));
        lines++;
        if (wrong) note(found, source, before + lines, wrong);
        at = end < bytes.size ? end + 1 : end;
    }
    source->ahead.size -= at;
    if (at) memmove(source->ahead.data, source->ahead.data + at, source->ahead.size);
    return lines;
}

/* NULL, or what is wrong with the list. */
static const char *read_list(dl_packet_source *source, const dl_zip_archive *list, findings *found) {
    const char *wrong = open_file(source, list);
    uint64_t lines = 0;
    while (!wrong && !source->at_end) {
        if (source->ahead.size > MAX_LINE_BYTES) {
            note(found, source, lines + 1, "is longer than 16 MiB, and what follows is not read");
            break;
        }
        size_t wanted = source->ahead.size < DL_START_BYTES ? DL_START_BYTES : source->ahead.size;
        if (!dl_source_fill(source, source->ahead.size + wanted)) wrong = "needs more memory than there is";
        if (!wrong) lines += take_lines(source, found, lines);
    }
    dl_source_leave_zip(source);
    return wrong ? wrong : source->read_error ? "is damaged" : NULL;
}

dl_list_result dl_source_read_pages(dl_packet_source *source, char *why, size_t room) {
    size_t lists = 0;
    const char *wrong = NULL;
    findings found = {.why = why, .room = room};
    source->zip.pages = dl_page_list_new(source->allocator);
    if (!source->zip.pages) {
        snprintf(why, room, "out of memory while opening");
        return DL_LIST_NONE;
    }
    dl_arena_init(&found.arena, 0, source->allocator);
    for (size_t i = 0; i < count_others(source) && !wrong; i++) {
        if (other_at(source, i)->kind != DL_ZIP_PAGES) continue;
        lists++;
        wrong = read_list(source, other_at(source, i), &found);
    }
    dl_arena_release(&found.arena);
    dl_page_list_complete(source->zip.pages);
    if (wrong) {
        snprintf(why, room, "the list of pages %s in this WACZ %s", source->zip.name, wrong);
    } else if (!lists) {
        snprintf(why, room,
                 "this WACZ has no list of pages (pages/pages.jsonl), so that its captures cannot be chosen "
                 "by one");
    }
    if (wrong || !lists) return DL_LIST_NONE;
    return found.wrong_lines ? DL_LIST_PARTLY : DL_LIST_READ;
}

/* --- digests --- */

/* Adds what an item of "resources" says. */
static bool add_resource(dl_zip *zip, dl_arena *arena, dl_span json) {
    dl_json_part member;
    dl_json_step step;
    dl_span path = DL_SPAN_NONE, digest = DL_SPAN_NONE;
    if (!dl_json_enter(&json, '{')) return false;
    while ((step = dl_json_next_member(&json, arena, &member)) == DL_JSON_FOUND) {
        if (dl_span_equal(member.name, DL_SPAN("path")) && !member.is_nested) path = member.value;
        if (dl_span_equal(member.name, DL_SPAN("hash")) && !member.is_nested) digest = member.value;
    }
    resource added = {.at = zip->digests.size, .size = digest.size};
    if (step == DL_JSON_WRONG) return false;
    if (!path.size || !digest.size) return true;
    dl_digest_key(path, added.key);
    dl_buffer_append(&zip->digests, digest);
    dl_buffer_append(&zip->resources, dl_span_of((const char *)&added, sizeof added));
    return true;
}

static int compare_resources(const void *a, const void *b) {
    return memcmp(((const resource *)a)->key, ((const resource *)b)->key, DL_DIGEST_KEY_BYTES);
}

/* NULL, or what is wrong with the package. */
static const char *read_resources(dl_zip *zip, dl_arena *arena, dl_span json) {
    dl_json_part member, item;
    dl_json_step step = DL_JSON_WRONG, inner = DL_JSON_FOUND;
    bool found = false;
    if (dl_json_enter(&json, '{')) {
        while (inner != DL_JSON_WRONG &&
               (step = dl_json_next_member(&json, arena, &member)) == DL_JSON_FOUND) {
            if (!dl_span_equal(member.name, DL_SPAN("resources"))) continue;
            dl_span items = member.value;
            found = true;
            if (!dl_json_enter(&items, '[')) return "has no list of resources";
            while ((inner = dl_json_next_item(&items, arena, &item)) == DL_JSON_FOUND) {
                if (!add_resource(zip, arena, item.value)) return "has a resource that is not an object";
            }
        }
    }
    if (zip->digests.failed || zip->resources.failed || arena->failed)
        return "needs more memory than there is";
    if (step == DL_JSON_WRONG || inner == DL_JSON_WRONG) return "is not a JSON object";
    return found ? NULL : "has no list of resources";
}

/* NULL, or what is wrong with it; without a package, nothing is known. */
static const char *read_package(dl_packet_source *source) {
    dl_zip *zip = &source->zip;
    dl_arena arena;
    size_t i = 0;
    while (i < count_others(source) && other_at(source, i)->kind != DL_ZIP_PACKAGE) i++;
    if (i == count_others(source)) return NULL;
    const char *wrong = open_file(source, other_at(source, i));
    if (!wrong && !dl_source_fill(source, MAX_PACKAGE_BYTES + 1)) wrong = "needs more memory than there is";
    if (!wrong && source->read_error) wrong = "is damaged";
    if (!wrong && source->ahead.size > MAX_PACKAGE_BYTES) wrong = "is larger than 16 MiB";
    dl_arena_init(&arena, 0, source->allocator);
    if (!wrong) wrong = read_resources(zip, &arena, dl_buffer_span(&source->ahead));
    dl_arena_release(&arena);
    dl_source_leave_zip(source);
    size_t count = zip->resources.size / sizeof(resource);
    if (count) qsort(zip->resources.data, count, sizeof(resource), compare_resources);
    return wrong;
}

/* The digest of the archive that the package says; absent if none. */
static dl_span digest_of(const dl_zip *zip, const dl_zip_archive *archive) {
    resource wanted;
    size_t count = zip->resources.size / sizeof(resource);
    memcpy(wanted.key, archive->key, sizeof wanted.key);
    const resource *found =
        count ? bsearch(&wanted, zip->resources.data, count, sizeof wanted, compare_resources) : NULL;
    return found ? dl_span_sub(dl_buffer_span(&zip->digests), found->at, found->size) : DL_SPAN_NONE;
}

/* Whether the archive is another one than its digest is of.  If it cannot be read, reading it will tell. */
static bool differs(dl_packet_source *source, const dl_zip_archive *archive, dl_span digest) {
    dl_digester digester;
    if (!dl_digester_begin(&digester, digest) || open_file(source, archive)) return false;
    bool filled = true;
    while (filled && !source->at_end) {
        source->ahead.size = 0;
        filled = dl_source_fill(source, HASHED_BYTES);
        dl_digester_add(&digester, dl_buffer_span(&source->ahead));
    }
    dl_source_leave_zip(source);
    return filled && !source->read_error && dl_digester_end(&digester) == DL_DIGEST_DIFFERS;
}

bool dl_source_finds_changed(dl_packet_source *source, uint64_t *place, char *why, size_t room) {
    dl_zip *zip = &source->zip;
    if (!zip->package_read) {
        zip->package_read = true;
        const char *wrong = read_package(source);
        *place = 0;
        if (wrong) snprintf(why, room, "%s in this WACZ %s: its digests are not compared", zip->name, wrong);
        if (wrong) return true;
    }
    if (zip->compared > zip->next) return false;
    zip->compared = zip->next + 1;
    const dl_zip_archive *archive = (const dl_zip_archive *)(const void *)zip->archives.data + zip->next;
    *place = archive->header_offset;
    bool is_here = *place >= source->start_at && (!source->end_at || *place < source->end_at);
    dl_span digest = is_here ? digest_of(zip, archive) : DL_SPAN_NONE;
    if (!digest.size || !differs(source, archive, digest)) return false;
    snprintf(why, room, "%s in this WACZ was changed: its digest is not %.*s, as datapackage.json says",
             zip->name, (int)(digest.size < 80 ? digest.size : 80), digest.data);
    return true;
}

void dl_source_forget_wacz(dl_packet_source *source) {
    dl_zip *zip = &source->zip;
    dl_page_list_drop(zip->pages);
    zip->pages = NULL;
    zip->package_read = false;
    zip->compared = 0;
    dl_buffer_clear(&zip->resources);
    dl_buffer_clear(&zip->digests);
}
