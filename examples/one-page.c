/* One page in, its record out:  one-page FILE [URL] */
#include <dateline.h>
#include <stdio.h>
#include <stdlib.h>

static bool print(void *stream, const char *bytes, size_t size_bytes) {
    return fwrite(bytes, 1, size_bytes, stream) == size_bytes;
}

static char *read_file(const char *path, size_t *size_bytes) {
    char *bytes = NULL;
    FILE *file = fopen(path, "rb");
    if (file && fseek(file, 0, SEEK_END) == 0) {
        *size_bytes = (size_t)ftell(file);
        rewind(file);
        bytes = malloc(*size_bytes + 1);
        if (bytes && fread(bytes, 1, *size_bytes, file) != *size_bytes) {
            free(bytes);
            bytes = NULL;
        }
    }
    if (file) fclose(file);
    return bytes;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: one-page FILE [URL]\n");
        return 2;
    }
    size_t size_bytes = 0;
    char *bytes = read_file(argv[1], &size_bytes);
    dateline_extractor *extractor = NULL;
    const dateline_record *record;
    bool done = false;
    dateline_page page = DATELINE_PAGE_INIT;
    page.bytes = bytes;
    page.byte_count = size_bytes;
    page.path = dateline_text_of(argv[1]);
    page.url = dateline_text_of(argc > 2 ? argv[2] : NULL);
    if (bytes && dateline_extractor_new(NULL, &extractor) == DATELINE_OK &&
        dateline_extract(extractor, &page, &record) == DATELINE_OK) {
        done = dateline_record_write(record, DATELINE_JSON, NULL, print, stdout) == DATELINE_OK &&
               !dateline_record_error(record);
    }
    dateline_extractor_free(extractor);
    free(bytes);
    return done ? 0 : 1;
}
