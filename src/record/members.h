/* What a record consists of: one table, with a row for each member (record/member_list.h), and for each part
 * of members with parts (members.c).
 *
 * All code that shows members walks this table: JSON and JSON-LD, `inspect`, --fields, the table in
 * docs/record.md, the getters of the public header. */
#ifndef DL_RECORD_MEMBERS_H
#define DL_RECORD_MEMBERS_H

#include "record/record.h"

typedef enum dl_member_type {
    DL_TYPE_TEXT,
    DL_TYPE_DATE, /* RFC 3339, or the beginning of it */
    DL_TYPE_INTEGER,
    DL_TYPE_BOOLEAN,
    DL_TYPE_LIST,
    DL_TYPE_OBJECT,
} dl_member_type;

/* How it is stored; in parentheses, what means "unknown". */
typedef enum dl_storage {
    DL_STORED_VALUE,   /* dl_value (no text): a text, an integer's decimal digits, "true" or "false" */
    DL_STORED_SPAN,    /* dl_span (empty) */
    DL_STORED_STRING,  /* const char * (NULL) */
    DL_STORED_WORD,    /* uint8_t or bool: which of `words` */
    DL_STORED_UINT8,   /* uint8_t (0) */
    DL_STORED_UINT32,  /* uint32_t (0) */
    DL_STORED_KNOWN,   /* dl_known_uint (not known) */
    DL_STORED_TRUE,    /* bool: true (false) */
    DL_STORED_REASON,  /* const char *: why it is false (NULL) */
    DL_STORED_LIST,    /* struct { T *items; uint32_t count, … } (none) */
    DL_STORED_STRUCT,  /* the parts are stored there (no part is known) */
    DL_STORED_NOWHERE, /* made of the others when the record is written */
} dl_storage;

/* How the texts of a list's items lie in articleBody; those of a list in an item, in that item's text. */
typedef enum dl_in_body {
    DL_NOT_IN_BODY,
    DL_NEXT_IN_BODY,  /* one after the other, with a gap between them */
    DL_AMONG_IN_BODY, /* in order, with other text between them */
} dl_in_body;

/* A member of the record, a part of a thing that is a member, or the item of a list. */
typedef struct dl_member_row dl_member_row;
struct dl_member_row {
    dl_span name; /* absent for an item */
    dl_member_type type;
    dl_storage storage;
    size_t offset;              /* in the record, in the thing that it is a part of, or in the item */
    bool claimed;               /* whether there are claims about it: those of `field` */
    bool always;                /* written even when it is empty or 0 */
    bool essential;             /* the main part, which gives the whole its text and provenance */
    bool optional;              /* an essential part that things can be without */
    bool as_given;              /* a date in whatever form the input has it, or as exact as the words are */
    bool minor;                 /* a part that is not enough for the whole to be known */
    dl_in_body in_body;         /* of a text: how it usually lies in articleBody */
    dl_field field;             /* where claimed */
    const char *const *words;   /* of DL_STORED_WORD, */
    size_t word_count;          /* and how many */
    const dl_member_row *item;  /* of a list */
    size_t item_bytes;          /* the size of an item */
    const dl_member_row *parts; /* of an object */
    size_t part_count;          /* how many */
    const char *jsonld;         /* its property in JSON-LD; NULL: none */
    const char *jsonld_type; /* the type of the thing that it is there; of a text: the thing of that name */
    const char *about;       /* a member's one sentence, in Markdown */
};

/* Indexed by dl_member. */
extern const dl_member_row dl_members[DL_MEMBER_COUNT];

/* The member of that name; false if there is none. */
bool dl_member_find(dl_span name, dl_member *member);

/* --- reading a record ---
 * `thing` is what the row belongs to: the dl_record for a row of dl_members, the thing for a part of it, the
 * item for the item of a list. */

/* Whether it is known: there is something to show. */
bool dl_member_known(const dl_member_row *row, const void *thing);

/* A text or date, or the text of an object's essential part.  Absent if unknown. */
dl_span dl_member_text(const dl_member_row *row, const void *thing);

/* False if it is unknown or has another type. */
bool dl_member_integer(const dl_member_row *row, const void *thing, uint64_t *integer);
bool dl_member_boolean(const dl_member_row *row, const void *thing, bool *boolean);

/* A text, date, integer or boolean in words, as JSON has it without quotes; absent if it is unknown, and for
 * lists and objects.  Numbers are made in the arena. */
dl_span dl_member_words(const dl_member_row *row, const void *thing, dl_arena *arena);

/* The number of items of a list; 0 for other members. */
uint32_t dl_member_count(const dl_member_row *row, const void *thing);

/* An item, to be read with row->item.  Precondition: index < count. */
const void *dl_member_item(const dl_member_row *row, const void *thing, uint32_t index);

/* The object itself, to be read with row->parts. */
const void *dl_member_object(const dl_member_row *row, const void *thing);

/* Whether a thing always has the part; of two adjacent essential parts it has one. */
static inline bool dl_member_is_required(const dl_member_row *part) {
    return (part->essential && !part->optional) || part->always || part->storage == DL_STORED_WORD;
}

/* The part of that name of an object, or NULL. */
const dl_member_row *dl_member_part(const dl_member_row *row, dl_span name);

/* The value with its claim or provenance; for an object, that of the known essential part.  NULL for members
 * that are stored without. */
const dl_value *dl_member_value(const dl_member_row *row, const void *thing);

/* --- where it was read --- */

/* The text of provenance: the value's own, or made from its claim in the arena.  Absent if it has neither. */
dl_span dl_value_provenance(const dl_record *record, const dl_value *value, dl_arena *arena);

/* Where a member, or the item of a list at `index` (0 for others), was found; absent if unknown. */
dl_span dl_member_provenance(const dl_record *record, dl_member member, uint32_t index, dl_arena *arena);

/* A known value and where it was found. */
typedef struct dl_told {
    dl_member member;
    const dl_member_row *row; /* of the member or part; of a list's item, the list's */
    dl_span
        name; /* as in `provenance`: "headline", "author[1]", "publisher.logo"; valid only during the call */
    const dl_value *value;
} dl_told;

typedef void dl_told_visitor(void *context, const dl_told *told);

/* All of them, in the order of `provenance`: values and objects, then lists, then members of the body. */
void dl_record_each_told(const dl_record *record, dl_arena *arena, dl_told_visitor *visit, void *context);

#endif
