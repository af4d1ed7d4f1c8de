/* The words of a story: headline, blocks, keywords. */
#ifndef BENCH_ARTICLE_H
#define BENCH_ARTICLE_H

#include "alias.h"
#include "language.h"
#include "plan.h"

enum { BENCH_MOST_BLOCKS = 1024, BENCH_MOST_KEYWORDS = 8, BENCH_TEXT_BYTES = 256 << 10 };

typedef enum bench_kind {
    BENCH_PARAGRAPH,
    BENCH_SUBHEADING,
    BENCH_LIST, /* its lines are separated by "\n" as JSON writes it: a backslash and an n */
    BENCH_QUOTE,
    BENCH_CAPTION,
    BENCH_KINDS
} bench_kind;

/* A piece of the article's text. */
typedef struct bench_piece {
    uint32_t start, size;
} bench_piece;

typedef struct bench_block {
    uint8_t kind;
    bench_piece text;
    bench_piece link; /* the text of a link in it; of size 0: none */
} bench_block;

typedef struct bench_article {
    char *text; /* no character in it needs an escape in JSON */
    uint32_t size;
    bench_block blocks[BENCH_MOST_BLOCKS];
    uint32_t count;
    bench_piece headline, description, keywords[BENCH_MOST_KEYWORDS];
    uint32_t keyword_count;
    uint32_t words; /* of the body */
} bench_article;

/* What makes articles: the words of all languages. */
typedef struct bench_author bench_author;

/* Both abort without memory. */
bench_author *bench_author_new(void);
void bench_author_free(bench_author *author);

const bench_words *bench_words_of(const bench_author *author, unsigned language);

/* The article as it is after all edits; valid until the next one is made. */
const bench_article *bench_make_article(bench_author *author, const bench_story *story);

#endif
