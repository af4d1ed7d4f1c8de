/* Writes made-up news records as JSON Lines, in the form that `dateline extract` gives them, for the
 * archive's benchmark: as many words, copies and revisions as real crawls have, the same for the same seed.
 *
 *     dateline-generate --count N [--seed N]
 *
 * What they have in common with real ones: words by Zipf's law, one and a half in a hundred that occurred
 * nowhere before; twelve languages; lengths of a log-normal distribution with a mean of 4.4 kB; 3,000 sites;
 * three years; events that several sites tell of in other words; copies, whole or cut, under other headlines;
 * revisions with a changed headline, a cut, a correction, other words or one more paragraph; and some
 * captures that come late. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "write.h"

static bool read_number(const char *text, uint64_t most, uint64_t *number) {
    char *end;
    *number = strtoull(text, &end, 10);
    return *text >= '0' && *text <= '9' && !*end && *number <= most;
}

static bool read_options(int count, char **arguments, uint64_t *records, uint64_t *seed) {
    *records = 0;
    *seed = 1;
    for (int i = 1; i < count; i++) {
        bool is_count = strcmp(arguments[i], "--count") == 0, is_seed = strcmp(arguments[i], "--seed") == 0;
        if ((!is_count && !is_seed) || i + 1 == count) return false;
        if (!read_number(arguments[++i], is_count ? UINT32_MAX : UINT64_MAX, is_count ? records : seed))
            return false;
    }
    return *records > 0;
}

static bool write_out(dl_buffer *out) {
    bool written = !out->failed && fwrite(out->data, 1, out->size, stdout) == out->size;
    dl_buffer_clear(out);
    return written;
}

static bool generate(uint64_t seed, uint32_t count) {
    enum { FULL_BYTES = 1 << 20 };
    bench_plan *plan = bench_plan_new(seed, count);
    bench_author *author = bench_author_new();
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    bool written = true;
    for (uint32_t i = 0; i < count && written; i++) {
        bench_capture capture;
        bench_plan_next(plan, &capture);
        bench_write_record(&out, author, &capture, bench_make_article(author, &capture.story));
        if (out.size >= FULL_BYTES) written = write_out(&out);
    }
    written = write_out(&out) && fflush(stdout) == 0 && written;
    dl_buffer_release(&out);
    bench_author_free(author);
    bench_plan_free(plan);
    return written;
}

int main(int argument_count, char **arguments) {
    uint64_t records, seed;
    if (!read_options(argument_count, arguments, &records, &seed)) {
        fputs("usage: dateline-generate --count N [--seed N]\n", stderr);
        return 2;
    }
    if (generate(seed, (uint32_t)records)) return 0;
    fputs("dateline-generate: the records could not be written\n", stderr);
    return 3;
}
