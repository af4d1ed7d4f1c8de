/* Runs a fuzz target over files instead of made-up input: each argument is a file, or a folder that is read
 * with all below it.  Every file is also fed cut short at a few places, which is where parsers go wrong. */
#include <ftw.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned files;

/* A copy of exactly that size, so that a sanitizer notices a read past its end. */
static void feed(const char *bytes, size_t size) {
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy) return;
    memcpy(copy, bytes, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

static int feed_file(const char *path, const struct stat *status, int type, struct FTW *place) {
    (void)place;
    if (type != FTW_F) return 0;
    size_t size = (size_t)status->st_size;
    char *bytes = malloc(size + 1);
    FILE *file = fopen(path, "rb");
    if (!bytes || !file || fread(bytes, 1, size, file) != size) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    fclose(file);
    feed(bytes, size);
    for (size_t cut = 1; cut < size; cut = cut * 3 + 1) feed(bytes, size - cut);
    free(bytes);
    files++;
    return 0;
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) nftw(argv[i], feed_file, 16, FTW_PHYS); /* a folder may be missing */
    printf("%u files\n", files);
    return files ? 0 : 1;
}
