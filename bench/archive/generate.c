/* Writes made-up news records as JSON Lines, in the form that `dateline extract` gives them, for the
 * archive's benchmark: as many words, copies and revisions as real crawls have, the same for the same seed.
 *
 *     dateline-generate --count N [--from N] [--to N] [--edited] [--seed N]
 *
 * --from and --to write a part of them: from that number, counted from 0, up to the one before the other;
 * --edited writes the stories as they are a month later, each with one more change.  How many records and
 * bytes of text there were is said on standard error.
 *
 * What they have in common with real ones: words by Zipf's law, one and a half in a hundred that occurred
 * nowhere before; twelve languages; lengths of a log-normal distribution with a mean of 4.4 kB; 3,000 sites;
 * three years; events that several sites tell of in other words; copies, whole or cut, under other headlines;
 * revisions with a changed headline, a cut, a correction, other words or one more paragraph; and some
 * captures that come late. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "write.h"

typedef struct request {
    uint64_t count, from, to, seed;
    bool edited;
} request;

static bool read_number(const char *text, uint64_t most, uint64_t *number) {
    char *end;
    *number = strtoull(text, &end, 10);
    return *text >= '0' && *text <= '9' && !*end && *number <= most;
}

static bool read_options(int count, char **arguments, request *wanted) {
    static const struct option known[] = {
        {"count", required_argument, NULL, 'c'}, {"from", required_argument, NULL, 'f'},
        {"to", required_argument, NULL, 't'},    {"seed", required_argument, NULL, 's'},
        {"edited", no_argument, NULL, 'e'},      {NULL, 0, NULL, 0}};
    for (int option; (option = getopt_long(count, arguments, "", known, NULL)) != -1;) {
        uint64_t *number = option == 'c'   ? &wanted->count
                           : option == 'f' ? &wanted->from
                           : option == 't' ? &wanted->to
                                           : &wanted->seed;
        if (option == 'e') {
            wanted->edited = true;
        } else if (option == '?' || !read_number(optarg, option == 's' ? UINT64_MAX : UINT32_MAX, number)) {
            return false;
        }
    }
    return optind == count && wanted->count > 0;
}

static bool write_out(dl_buffer *out) {
    bool written = !out->failed && fwrite(out->data, 1, out->size, stdout) == out->size;
    dl_buffer_clear(out);
    return written;
}

static uint64_t body_bytes(const bench_article *article) {
    uint64_t bytes = 0;
    for (uint32_t i = 0; i < article->count; i++)
        bytes += article->blocks[i].kind == BENCH_CAPTION ? 0 : article->blocks[i].text.size;
    return bytes;
}

static bool generate(const request *wanted) {
    enum { FULL_BYTES = 1 << 20 };
    bench_plan *plan = bench_plan_new(wanted->seed, (uint32_t)wanted->count);
    bench_author *author = bench_author_new();
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    bool written = true;
    uint64_t text_bytes = 0, records = 0;
    uint64_t end = wanted->to && wanted->to < wanted->count ? wanted->to : wanted->count;
    for (uint64_t i = 0; i < end && written; i++) {
        bench_capture capture;
        bench_plan_next(plan, &capture);
        if (i < wanted->from) continue;
        if (wanted->edited) bench_edit_later(&capture);
        const bench_article *article = bench_make_article(author, &capture.story);
        text_bytes += body_bytes(article);
        records++;
        bench_write_record(&out, author, &capture, article);
        if (out.size >= FULL_BYTES) written = write_out(&out);
    }
    written = write_out(&out) && fflush(stdout) == 0 && written;
    fprintf(stderr, "%llu records, %llu bytes of text\n", (unsigned long long)records,
            (unsigned long long)text_bytes);
    dl_buffer_release(&out);
    bench_author_free(author);
    bench_plan_free(plan);
    return written;
}

int main(int argument_count, char **arguments) {
    request wanted = {.seed = 1};
    if (!read_options(argument_count, arguments, &wanted)) {
        fputs("usage: dateline-generate --count N [--from N] [--to N] [--edited] [--seed N]\n", stderr);
        return 2;
    }
    if (generate(&wanted)) return 0;
    fputs("dateline-generate: the records could not be written\n", stderr);
    return 3;
}
