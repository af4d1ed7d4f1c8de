#include "pages.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#define PAGES_DIR SOURCE_DIR "/tests/pages"

static void die(const char *what, const char *path) {
    fprintf(stderr, "%s: %s\n", path, what);
    exit(1);
}

dl_span golden_read_file(dl_arena *arena, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return DL_SPAN_NONE;
    dl_span content = DL_SPAN_NONE;
    if (fseek(file, 0, SEEK_END) == 0) {
        long size = ftell(file);
        char *bytes = size >= 0 ? dl_arena_alloc_bytes(arena, (size_t)size + 1) : NULL;
        rewind(file);
        if (bytes && fread(bytes, 1, (size_t)size, file) == (size_t)size) {
            bytes[size] = '\0';
            content = dl_span_of(bytes, (size_t)size);
        }
    }
    fclose(file);
    return content;
}

const char *golden_path(dl_arena *arena, const golden_page *page, const char *file) {
    dl_span path = dl_arena_format(arena, "%s/%s/%s%c", PAGES_DIR, page->name, file, '\0');
    return path.data;
}

/* Cuts the line path<TAB>url<TAB>captured, in place. */
static void cut_source(golden_page *page, char *line) {
    line[strcspn(line, "\n")] = '\0';
    const char **parts[] = {&page->path, &page->url, &page->captured};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        *parts[i] = line;
        line += strcspn(line, "\t");
        if (*line) *line++ = '\0';
    }
    if (!*page->path || !*page->url || !*page->captured)
        die("source.tsv lacks a path, URL or time", page->name);
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const golden_page *)a)->name, ((const golden_page *)b)->name);
}

void golden_pages_load(golden_pages *pages) {
    *pages = (golden_pages){0};
    dl_arena_init(&pages->arena, 0, NULL);
    DIR *folder = opendir(PAGES_DIR);
    if (!folder) die("cannot be read", PAGES_DIR);
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (entry->d_name[0] == '.' || strchr(entry->d_name, '.')) continue; /* hidden, or a file */
        if (pages->count == MAX_PAGES) die("more pages than MAX_PAGES", PAGES_DIR);
        golden_page *page = &pages->items[pages->count++];
        page->name = dl_arena_format(&pages->arena, "%s%c", entry->d_name, '\0').data;
        page->html = golden_read_file(&pages->arena, golden_path(&pages->arena, page, "page.html"));
        dl_span source = golden_read_file(&pages->arena, golden_path(&pages->arena, page, "source.tsv"));
        if (!page->html.data || !source.data) die("page.html or source.tsv is missing", page->name);
        cut_source(page, (char *)source.data);
    }
    closedir(folder);
    qsort(pages->items, pages->count, sizeof *pages->items, by_name);
}

void golden_pages_release(golden_pages *pages) {
    dl_arena_release(&pages->arena);
}

static bool append(void *context, const char *bytes, size_t size) {
    dl_buffer_append(context, dl_span_of(bytes, size));
    return true;
}

dateline_extractor *golden_extractor(void) {
    dateline_extractor *made;
    if (dateline_extractor_new(NULL, &made) != DATELINE_OK) die("no memory for an extractor", "golden pages");
    return made;
}

void golden_extract(dateline_extractor *extractor, const golden_page *page, dl_span html,
                    dateline_format format, dl_buffer *out) {
    dateline_page given = {
        .size_bytes = sizeof given,
        .bytes = html.data,
        .byte_count = html.size,
        .path = dateline_text_of(page->path),
        .url = dateline_text_of(page->url),
        .captured = dateline_text_of(page->captured),
    };
    dl_buffer_clear(out);
    const dateline_record *record;
    if (dateline_extract(extractor, &given, &record) != DATELINE_OK ||
        dateline_record_write(record, format, NULL, append, out) != DATELINE_OK)
        die("the record cannot be written", page->name);
}
