/* Queries as people ask them, drawn from the stories of an archive. */
#ifndef BENCH_DRAW_H
#define BENCH_DRAW_H

#include "base/buffer.h"
#include "dateline_archive.h"
#include "random.h"

typedef enum bench_query_kind {
    BENCH_WORD,           /* of a headline or a body */
    BENCH_AND,            /* two words of one of them */
    BENCH_OR,             /* words of two */
    BENCH_PHRASE,         /* three words of a body, one after the other */
    BENCH_PREFIX,         /* four letters */
    BENCH_NEAR,           /* two words of a body, at most ten words between */
    BENCH_HEADLINE_FIELD, /* headline: */
    BENCH_AUTHOR_FIELD,   /* author: */
    BENCH_FILTERED,       /* a word, of one language and of two years */
    BENCH_FREQUENT,       /* one of the most frequent words */
    BENCH_QUERY_KINDS
} bench_query_kind;

/* "two words" */
extern const char *const bench_query_kind_names[BENCH_QUERY_KINDS];

typedef struct bench_query {
    bench_query_kind kind;
    dl_buffer text;     /* in dateline's language of queries */
    dl_buffer words[3]; /* what it was made of */
    unsigned word_count;
} bench_query;

/* The ids of all newest revisions. */
typedef struct bench_stories {
    int64_t *revisions;
    size_t count, capacity;
} bench_stories;

/* False if the archive cannot be read; aborts without memory. */
bool bench_list_stories(dateline_archive *archive, bench_stories *stories);
void bench_free_stories(bench_stories *stories);

/* Draws one; false if no story was found that has such words (those of languages without spaces have none).
 */
bool bench_draw_query(dateline_archive *archive, const bench_stories *stories, bench_query_kind kind,
                      bench_random *random, bench_query *query);
void bench_free_query(bench_query *query);

#endif
