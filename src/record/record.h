/* The record of one page: the values chosen from the claims. */
#ifndef DL_RECORD_RECORD_H
#define DL_RECORD_RECORD_H

#include "article/body.h"
#include "record/member_list.h"

/* A chosen text.  `claim` is where it came from; NULL if it was inferred.  `provenance` is set if there is no
 * claim, or more to say than the claim's own provenance. */
typedef struct dl_value {
    dl_span text; /* absent: unknown */
    const dl_claim *claim;
    dl_span provenance;
    bool weak; /* a last resort: its provenance begins with "weak:" */
} dl_value;

typedef struct dl_person {
    dl_value name;
    dl_span url;
    bool organization;
} dl_person;

typedef struct dl_logo {
    dl_value url;
    uint32_t width, height; /* pixels; 0: unknown */
} dl_logo;

typedef struct dl_publisher {
    dl_value name, legal_name, url, email, telephone;
    dl_logo logo; /* the URL may be absent if only the size is known */
} dl_publisher;

typedef struct dl_picture_version {
    dl_span url;
    uint32_t width, height; /* pixels; 0: unknown */
} dl_picture_version;

/* The part of the original that the URL selects, in pixels of the original; width 0: none. */
typedef struct dl_crop {
    uint32_t x, y, width, height;
} dl_crop;

typedef struct dl_picture {
    dl_value url;
    uint32_t width, height;
    dl_span caption, credit;
    bool representative;
    dl_crop crop;
    struct { /* other sizes and crops; url may be absent if only the size is known */
        dl_picture_version *items;
        uint32_t count, capacity;
    } variants;
} dl_picture;

typedef struct dl_medium { /* video or audio */
    dl_value url;
    dl_span thumbnail, name, duration;
} dl_medium;

typedef struct dl_mention {
    dl_value url;
    dl_span name;
} dl_mention;

typedef struct dl_speakable {
    dl_value xpath, css_selector; /* one of them */
    bool forgiven; /* it matched only because a common mistake (name= for property=) was tolerated */
    dl_span text;  /* of what it selects; absent if that is nothing */
} dl_speakable;

/* Part of the text of a block: [start, end) in its code points. */
typedef struct dl_text_place {
    uint32_t block, start, end;
} dl_text_place;

typedef struct dl_speaker {
    dl_span name;        /* the full name that the article gives; absent: it gives none */
    dl_span mention;     /* as the text names it beside the words: "Farrow", "she", "the ministry" */
    dl_text_place place; /* of the mention */
    dl_span role;        /* what the text says beside the mention: "harbour master" */
} dl_speaker;

typedef enum dl_statement_kind { DL_DIRECT, DL_INDIRECT, DL_MIXED } dl_statement_kind;

/* A time that is spoken of, and the period of the calendar that it means. */
typedef struct dl_said_time {
    dl_span text;  /* "last month" */
    dl_span value; /* ISO 8601, as precise as the words: 2026-05 */
    dl_text_place place;
} dl_said_time;

/* What somebody said: words between marks of quotation, in the author's words, or in both. */
typedef struct dl_said {
    uint8_t kind; /* dl_statement_kind */
    dl_speaker speaker;
    dl_span cue; /* the word that says that something is said: "said", "according to"; absent: none does */
    dl_text_place cue_place;
    dl_span date; /* when, where the words beside the cue tell: ISO 8601, as precise as they are */
    dl_span text; /* the pieces, with a space between them */
    struct {      /* the pieces, in order, without their marks at the ends */
        dl_text_place *items;
        uint32_t count, capacity;
    } spans;
    struct { /* of its pieces */
        dl_said_time *items;
        uint32_t count, capacity;
    } times;
} dl_said;

typedef struct dl_values {
    dl_value *items;
    uint32_t count, capacity;
} dl_values;

/* A number that may be 0 and may be unknown. */
typedef struct dl_known_uint {
    uint64_t value;
    bool known;
} dl_known_uint;

/* Which bytes it came from. */
typedef struct dl_record_source {
    dl_span path;                /* as given on the command line or in the manifest */
    dl_known_uint offset;        /* of the archive's record in the file */
    dl_known_uint member_offset; /* and in what is packed there, when it is not the first */
    dl_span record_id;           /* WARC-Record-ID without the angle brackets */
    dl_span record_type;         /* WARC-Type */
    dl_span captured;            /* RFC 3339, or as given */
    dl_span url;
    uint32_t http_status; /* 0: unknown */
    dl_span media_type;
    dl_span charset; /* WHATWG name */
    dl_span digest;
    const char *digest_differs; /* what is wrong; NULL: it was not compared, or matches */
} dl_record_source;

/* Another record, of which this one is a copy. */
typedef struct dl_record_copy {
    dl_span path; /* as in its source, */
    dl_known_uint offset, member_offset;
    dl_span url;            /* and its URL */
    dl_span kind;           /* "exact", "copy", "part"; absent: none is known */
    dl_known_uint share;    /* percent of this text that is in the other one, */
    dl_known_uint of_other; /* and the other way round */
} dl_record_copy;

typedef struct dl_record {
    dl_record_source source;
    /* url, headline, published, language, … */
#define VALUE(NAME, place, ...) dl_value place;
#define OTHER(NAME, ...)
    DL_MEMBER_LIST(VALUE, OTHER)
#undef VALUE
#undef OTHER
    struct {
        dl_person *items;
        uint32_t count, capacity;
    } authors;
    dl_publisher publisher;
    dl_values sections, keywords;
    uint32_t word_count;
    struct {
        dl_picture *items;
        uint32_t count, capacity;
    } images;
    struct {
        dl_medium *items;
        uint32_t count, capacity;
    } videos, audios;
    struct {
        dl_mention *items;
        uint32_t count, capacity;
    } mentions;
    struct {
        dl_speakable *items;
        uint32_t count, capacity;
    } speakable;
    struct {
        dl_said *items;
        uint32_t count, capacity;
    } statements; /* found when they are asked for (statements/statements.h) */
    dl_body body;
    const dl_claims *claims; /* all that were read, for `disagreements` and provenance */
    dl_span disagreements;   /* of a record that was read from its JSON: the member's JSON (read_claims.h) */
    const char *truncated;   /* which limit cut the page short, or NULL */
    dl_record_copy copy_of;  /* set by a run over many pages only */
    const char *error_code;  /* NULL: none */
    dl_span error_message;
} dl_record;

/* Weighs the claims and fills the record from them and from record->body; `source`, `body` and the error are
 * set by the caller.  Everything is allocated in claims->arena. */
void dl_resolve(dl_record *record, const dl_claims *claims);

/* Takes out the values that are a last resort. */
void dl_leave_out_weak(dl_record *record);

/* --- one file per group of members: resolve_*.c --- */
void dl_resolve_text(dl_record *record,
                     const dl_claims *claims); /* url, headline, kicker, description, dateline */
void dl_resolve_dates(dl_record *record, const dl_claims *claims); /* created, published, modified */
void dl_resolve_authors(dl_record *record, const dl_claims *claims);
void dl_resolve_publisher(dl_record *record, const dl_claims *claims); /* publisher, copyright, licence */
void dl_resolve_topics(dl_record *record,
                       const dl_claims *claims);                   /* type, sections, keywords, genre, free */
void dl_resolve_media(dl_record *record, const dl_claims *claims); /* image, video, audio */
void dl_resolve_language(dl_record *record, const dl_claims *claims);
void dl_resolve_links(dl_record *record, const dl_claims *claims); /* mentions, speakable */

#endif
