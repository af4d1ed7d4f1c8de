/* What of a record counts when it is compared with another: some values, and the blocks of its body, folded
 * and hashed. */
#ifndef DL_ARCHIVE_COMPARED_H
#define DL_ARCHIVE_COMPARED_H

#include "record/record.h"

/* The members that count besides the body, with their names in `provenance`. */
#define DL_COMPARED_LIST(X)                                                                                  \
    X(HEADLINE, "headline")                                                                                  \
    X(DESCRIPTION, "description")                                                                            \
    X(AUTHOR, "author")                                                                                      \
    X(SECTION, "articleSection")                                                                             \
    X(KEYWORD, "keywords")                                                                                   \
    X(PICTURE, "image")                                                                                      \
    X(CAPTION, "image.caption")                                                                              \
    X(CREDIT, "image.creditText")                                                                            \
    X(CREATED, "dateCreated")                                                                                \
    X(PUBLISHED, "datePublished")                                                                            \
    X(MODIFIED, "dateModified")

/* Their numbers are in the digests that archives keep: append only. */
typedef enum dl_compared_member {
#define X(NAME, name) DL_COMPARED_##NAME,
    DL_COMPARED_LIST(X)
#undef X
        DL_COMPARED_COUNT
} dl_compared_member;

/* A constant. */
const char *dl_compared_name(dl_compared_member member);

/* Whether it is a date. */
static inline bool dl_compared_is_date(dl_compared_member member) {
    return member >= DL_COMPARED_CREATED && member <= DL_COMPARED_MODIFIED;
}

typedef struct dl_compared_value {
    dl_compared_member member;
    dl_span text;  /* the record's */
    uint64_t hash; /* of what counts of it, and of the member */
} dl_compared_value;

typedef struct dl_compared_block {
    dl_span text; /* the record's; of an embed, its address */
    dl_span folded;
    uint64_t hash;   /* of `folded` */
    uint32_t number; /* which of the record's blocks it is */
    bool quote;      /* all of it is quoted */
    bool embed;      /* known by its address alone: it can be another one, but not be rewritten */
} dl_compared_block;

typedef struct dl_compared {
    struct {
        dl_compared_value *items;
        uint32_t count, capacity;
    } values; /* those of a list in the record's order, which does not count */
    struct {
        dl_compared_block *items;
        uint32_t count, capacity;
    } blocks; /* in order, without those that are noise */
} dl_compared;

/* Texts are the record's, all else is in the arena; arena->failed without memory.  Of a record without blocks
 * the paragraphs of articleBody are compared, or else the entries of a live blog.
 *
 * `like`, NULL or a record that was made before and must live as long, only saves time: most blocks of two
 * revisions are the same byte for byte, and need to be folded once. */
void dl_compared_make(dl_compared *compared, const dl_record *record, const dl_compared *like,
                      dl_arena *arena);

/* The digest of all of it. */
uint64_t dl_compared_digest(const dl_compared *compared);

#endif
