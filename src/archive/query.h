/* The language of searches, and what becomes of a query (query_parser.h reads it).
 *
 *     harbour storm              both words
 *     "harbour master"           a phrase
 *     harb*                      words that begin so
 *     storm OR flood harbour     one of two, and a third: OR joins what is beside it
 *     harbour -ferry             without a word; -"…", -author:…, -(…) likewise
 *     NEAR(harbour storm, 5)     with at most five words between them
 *     (…)                        parentheses
 *     headline:, author:, section:, keyword:, description:, body:
 *                                where the words are; also headline:(…)
 *     site:, lang:, type:, by:, in:, said:, since:, until:, changed:, has:, copies:, revisions:
 *                                conditions on the story
 *
 * A query becomes an expression of FTS5, in which all that the user wrote is quoted, and conditions, which
 * are tested on the story's facets.  Both are joined by AND: a condition cannot be an alternative to a word.
 *
 * Time and memory are proportional to the length of the query, which is bounded. */
#ifndef DL_ARCHIVE_QUERY_H
#define DL_ARCHIVE_QUERY_H

#include "base/arena.h"

enum {
    DL_QUERY_MOST_BYTES = 4096,
    DL_QUERY_MOST_DEPTH = 32,   /* of parentheses and minus signs */
    DL_QUERY_MOST_PHRASES = 64, /* words and phrases */
    DL_QUERY_MOST_TOKENS = 64,  /* words of a phrase */
    DL_QUERY_MOST_CONDITIONS = 64,
    DL_QUERY_MOST_NEAR = 1000, /* words */
};

/* Words to search for.  They are numbered as FTS5 numbers them in the expression. */
typedef struct dl_query_phrase {
    dl_span key;     /* the phrase as it is in the expression; equal ones are equal phrases */
    dl_span *tokens; /* as in the index */
    uint32_t token_count;
    uint8_t columns; /* a bit for each DL_COLUMN_… that it is searched in */
    bool prefix;     /* the last token is the beginning of a word */
    bool negative;   /* it must not occur */
} dl_query_phrase;

typedef enum dl_condition_kind {
    DL_CONDITION_SITE,
    DL_CONDITION_LANGUAGE,
    DL_CONDITION_TYPE,
    DL_CONDITION_BY,        /* one of its authors is called exactly so */
    DL_CONDITION_IN,        /* and one of its sections */
    DL_CONDITION_SAID,      /* it has a statement of who is meant by that (speaker_names.h) */
    DL_CONDITION_PUBLISHED, /* least to most: seconds since 1970 */
    DL_CONDITION_CHANGED,   /* least: enum dl_change, or DL_CHANGE_COUNT for unpublished */
    DL_CONDITION_HAS,       /* least: enum dl_having */
    DL_CONDITION_COPIES,    /* least to most */
    DL_CONDITION_REVISIONS, /* least to most */
} dl_condition_kind;

/* What a story can have, beside what conditions of their own ask for. */
typedef enum dl_having {
    DL_HAVING_AUTHOR,
    DL_HAVING_SECTION,
    DL_HAVING_KEYWORD,
    DL_HAVING_PICTURE,
    DL_HAVING_MENTION,
    DL_HAVING_CORRECTION,
    DL_HAVING_COPY,     /* or it is a copy itself */
    DL_HAVING_REVISION, /* more than one */
    DL_HAVING_LANGUAGE,
    DL_HAVING_TYPE,
    DL_HAVING_STATEMENT,
} dl_having;

typedef struct dl_condition {
    dl_condition_kind kind;
    dl_span text; /* of a site the host, of a language the tag, of the others the name */
    int64_t least, most;
} dl_condition;

/* Conditions and how they are joined, in postfix order: "a b OR NOT". */
typedef enum dl_step_kind { DL_STEP_CONDITION, DL_STEP_AND, DL_STEP_OR, DL_STEP_NOT } dl_step_kind;

typedef struct dl_condition_step {
    uint8_t kind;      /* dl_step_kind */
    uint8_t condition; /* of DL_STEP_CONDITION: which one */
} dl_condition_step;

typedef struct dl_query {
    dl_span match;      /* for FTS5; empty: no words */
    bool is_complement; /* stories that do not match are wanted */
    dl_query_phrase *phrases;
    uint32_t phrase_count;
    dl_condition *conditions;
    uint32_t condition_count;
    dl_condition_step *steps;
    uint32_t step_count; /* 0: all stories pass */
    struct {
        dl_span message;     /* a sentence without a full stop; absent: the query is sound */
        size_t offset, size; /* of what it is about, in bytes of the query */
    } error;
} dl_query;

#endif
