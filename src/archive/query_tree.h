/* A query as it is read: what its parts hand to each other. */
#ifndef DL_ARCHIVE_QUERY_TREE_H
#define DL_ARCHIVE_QUERY_TREE_H

#include "archive/query.h"

typedef enum dl_query_kind {
    DL_QUERY_NOTHING, /* words without a letter or digit */
    DL_QUERY_PHRASE,
    DL_QUERY_NEAR, /* its children are phrases */
    DL_QUERY_CONDITION,
    DL_QUERY_AND,
    DL_QUERY_OR,
    DL_QUERY_NOT, /* one child */
} dl_query_kind;

typedef struct dl_query_node dl_query_node;
struct dl_query_node {
    dl_query_kind kind;
    bool has_words, has_conditions; /* in it, or below it */
    dl_query_node *first, *next;    /* child, sibling */
    size_t offset, size;            /* in the query */
    dl_query_phrase phrase;
    dl_span text;       /* of the phrase, as written */
    uint32_t condition; /* which one */
    uint32_t distance;  /* of DL_QUERY_NEAR */
};

typedef struct dl_query_reader {
    dl_query *query;
    dl_span text;
    size_t at;
    dl_arena *arena;
    uint32_t depth;
    uint32_t phrases; /* so far */
    uint8_t columns;  /* that words are searched in */
} dl_query_reader;

/* Notes a mistake, unless there is one already; returns NULL. */
void *dl_query_fail(dl_query_reader *r, size_t offset, size_t size, dl_span message);

#endif
