/* Tells what a robots.txt allows:
 *
 *     show_robots FILE AGENT <URLS
 *
 * For each line of the input, an absolute URL, a line "1" or "0"; before them the Crawl-delay in
 * milliseconds.  For tests/follow/outside_robots.py, and for people. */
#include "base/buffer.h"
#include "follow/robots.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
    static char bytes[DL_ROBOTS_MAX_BYTES];
    char *line = NULL;
    size_t room = 0;
    ssize_t size;
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    if (!file) return fprintf(stderr, "usage: show_robots FILE AGENT <URLS\n"), 2;
    size_t read = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    const dl_robots *robots = dl_robots_read(dl_span_of(bytes, read), dl_span_from_string(argv[2]), &arena);
    if (!robots) return 1;
    printf("%llu\n", (unsigned long long)dl_robots_delay_ms(robots));
    while ((size = getline(&line, &room, stdin)) > 0) {
        dl_span url = dl_span_trim(dl_span_of(line, (size_t)size));
        puts(dl_robots_allows(robots, url) ? "1" : "0");
    }
    free(line);
    dl_arena_release(&arena);
    return 0;
}
