/* What is captured and when: which stories there are, which of them are copies, how they change. */
#ifndef BENCH_PLAN_H
#define BENCH_PLAN_H

#include "language.h"
#include "random.h"

enum {
    BENCH_SITES = 3000,
    BENCH_AGENCIES = 12, /* the first sites */
    BENCH_MOST_EDITS = 6,
    BENCH_COPIES_OF_100 = 15,
    BENCH_REVISIONS_OF_100 = 10,
};

/* What an editor does after publication. */
typedef enum bench_edit_kind {
    BENCH_HEADLINE,   /* a word of it is another one */
    BENCH_CUT,        /* a paragraph is gone */
    BENCH_CORRECTION, /* a note at the end */
    BENCH_WORDS,      /* some words of two paragraphs are others */
    BENCH_ADDED,      /* a new paragraph */
    BENCH_EDIT_KINDS
} bench_edit_kind;

typedef struct bench_edit {
    uint32_t seed;
    uint32_t minutes; /* after publication, and a quarter of an hour at least after the edit before */
    uint8_t kind;
} bench_edit;

/* All that the words of a story are made from. */
typedef struct bench_text {
    uint64_t seed;
    uint64_t first_new_word; /* the number of the first word that was in no story before */
    uint64_t event;          /* what it tells of */
    uint32_t bytes;          /* how long it is, about */
    uint8_t language;        /* index in bench_languages */
    uint8_t agency;          /* the site's number + 1; 0: none */
} bench_text;

typedef struct bench_story {
    bench_text text;                        /* of a copy, its origin's */
    bench_edit edits[BENCH_MOST_EDITS + 1]; /* and a late one */
    int64_t published;                      /* seconds since 1970 */
    uint32_t number;
    uint16_t site;
    uint16_t kept; /* of a copy: so much of 1,000 of the text */
    uint8_t edit_count;
    bool copy;
} bench_story;

typedef struct bench_capture {
    bench_story story;
    int64_t captured;
    uint32_t number;
} bench_capture;

typedef struct bench_plan bench_plan;

/* For `count` captures over three years.  Aborts without memory. */
bench_plan *bench_plan_new(uint64_t seed, uint32_t count);
void bench_plan_free(bench_plan *plan);

/* The next capture, mostly in order of time. */
void bench_plan_next(bench_plan *plan, bench_capture *capture);

/* The capture of the same story a month later, after one more edit. */
void bench_edit_later(bench_capture *capture);

/* The site's language, as an index. */
unsigned bench_site_language(unsigned site);

#endif
