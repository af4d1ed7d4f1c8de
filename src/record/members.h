/* What a record consists of: one table, with a row for each member.
 *
 * All that shows members walks this table: JSON and JSON-LD, `inspect`, --fields, the table in
 * docs/record.md, the getters of the public header.  A new member with one value is a VALUE row here, a
 * resolver in record/resolve_*.c that sets it, and, where readers claim it, its field in claims/claim.h. */
#ifndef DL_RECORD_MEMBERS_H
#define DL_RECORD_MEMBERS_H

#include "claims/claim.h"

/* The members in the order in which they are written.
 *
 *     VALUE(NAME, place, "name", TYPE, CLAIMS, "JSON-LD", "what it is")
 *
 * is kept in dl_record as a dl_value called `place`, of dl_member_type DL_TYPE_<TYPE>, and chosen among the
 * claims of DL_FIELD_<CLAIMS>.  The JSON-LD property is NULL where schema.org has none.
 *
 *     OTHER(NAME, "name", "what it is", ...)
 *
 * is kept in another way, which the rest of the row tells: initializers of dl_member_row, for members.c.
 *
 * What it is stands in docs/record.md, in Markdown. */
/* clang-format off */
#define DL_MEMBER_LIST(VALUE, OTHER)                                                                                   \
    VALUE(URL, url, "url", TEXT, URL, "url",                                                                           \
          "the page's canonical absolute address; else the one that it was captured from")                             \
    OTHER(SOURCE, "source",                                                                                            \
          "which bytes it came from: `path` is as it was given, `offset` that of the WARC record in the file",         \
          OBJECT_AT(source, source_parts), .always = true)                                                             \
    VALUE(TYPE, type, "type", TEXT, TYPE, "@type",                                                                     \
          "the most specific type found or inferred: `NewsArticle`, `ReportageNewsArticle`, `OpinionNewsArticle`, "    \
          "`LiveBlogPosting`, `BlogPosting`, `Article`, `WebPage`, …")                                                 \
    VALUE(HEADLINE, headline, "headline", TEXT, HEADLINE, "headline",                                                  \
          "the headline, whole, without the site's name")                                                              \
    VALUE(ALTERNATIVE_HEADLINE, alternative_headline, "alternativeHeadline", TEXT, ALTERNATIVE_HEADLINE,               \
          "alternativeHeadline", "another headline of the same story")                                                 \
    VALUE(KICKER, kicker, "kicker", TEXT, KICKER, NULL,                                                                \
          "the short line above the headline")                                                                         \
    VALUE(DESCRIPTION, description, "description", TEXT, DESCRIPTION, "description",                                   \
          "the summary that the page gives of itself")                                                                 \
    VALUE(DATELINE, dateline, "dateline", TEXT, DATELINE, "dateline",                                                  \
          "the place and date that open an agency's story, as written: \"GENEVA, 16 June (Agency) —\"")                \
    VALUE(DATE_CREATED, created, "dateCreated", DATE, DATE_CREATED, "dateCreated",                                     \
          "when it was created")                                                                                       \
    VALUE(DATE_PUBLISHED, published, "datePublished", DATE, DATE_PUBLISHED, "datePublished",                           \
          "when it was first published")                                                                               \
    VALUE(DATE_MODIFIED, modified, "dateModified", DATE, DATE_MODIFIED, "dateModified",                                \
          "when it was last changed")                                                                                  \
    OTHER(AUTHOR, "author",                                                                                            \
          "one entry per person or organization; `type` is `Person` or `Organization`",                                \
          LIST_AT(authors, person), JSONLD("author"))                                                                  \
    OTHER(PUBLISHER, "publisher",                                                                                      \
          "the publisher or the site",                                                                                 \
          OBJECT_AT(publisher, publisher_parts), JSONLD("publisher"), .jsonld_type = "Organization")                   \
    OTHER(ARTICLE_SECTION, "articleSection",                                                                           \
          "the sections that it stands in, each once, in the page's order",                                            \
          LIST_AT(sections, text_value), CLAIMED(SECTION), JSONLD("articleSection"))                                   \
    OTHER(KEYWORDS, "keywords",                                                                                        \
          "keywords and tags, each once, in the page's order",                                                         \
          LIST_AT(keywords, text_value), CLAIMED(KEYWORD), JSONLD("keywords"))                                         \
    VALUE(GENRE, genre, "genre", TEXT, GENRE, "genre",                                                                 \
          "the genre, as the page names it")                                                                           \
    VALUE(COPYRIGHT_YEAR, copyright_year, "copyrightYear", INTEGER, COPYRIGHT_YEAR, "copyrightYear",                   \
          "the year of the copyright")                                                                                 \
    VALUE(COPYRIGHT_HOLDER, copyright_holder, "copyrightHolder", TEXT, COPYRIGHT_HOLDER, "copyrightHolder",            \
          "who holds the copyright")                                                                                   \
    VALUE(LICENSE, license, "license", TEXT, LICENSE, "license",                                                       \
          "the address of the licence")                                                                                \
    VALUE(IS_ACCESSIBLE_FOR_FREE, is_accessible_for_free, "isAccessibleForFree", BOOLEAN, FREE, "isAccessibleForFree", \
          "false for stories behind a paywall")                                                                        \
    OTHER(WORD_COUNT, "wordCount",                                                                                     \
          "how many words the body has, as extracted",                                                                 \
          INTEGER_AT(word_count), CLAIMED(WORD_COUNT), JSONLD("wordCount"))                                            \
    OTHER(BODY_COMPLETE, "bodyComplete",                                                                               \
          "false when there is evidence that the capture holds only part of the text; `provenance.bodyComplete` "      \
          "says which",                                                                                                \
          FALSE_AT(body.incomplete))                                                                                   \
    VALUE(IN_LANGUAGE, language, "inLanguage", TEXT, LANGUAGE, "inLanguage",                                           \
          "the language, a BCP 47 tag")                                                                                \
    OTHER(IMAGE, "image",                                                                                              \
          "pictures, one entry each; `crop` is what the address says was cut out of the whole; `variants` are other "  \
          "sizes and crops of it",                                                                                     \
          LIST_AT(images, picture), JSONLD("image"))                                                                   \
    OTHER(VIDEO, "video",                                                                                              \
          "videos of the story",                                                                                       \
          LIST_AT(videos, video), JSONLD("video"))                                                                     \
    OTHER(AUDIO, "audio",                                                                                              \
          "audio of the story",                                                                                        \
          LIST_AT(audios, audio), JSONLD("audio"))                                                                     \
    OTHER(ARTICLE_BODY, "articleBody",                                                                                 \
          "the body as plain text, blocks separated by an empty line, without headline, captions, teasers, "           \
          "boilerplate, comments",                                                                                     \
          TEXT_AT(body.text), CLAIMED(ARTICLE_BODY), JSONLD("articleBody"))                                            \
    OTHER(BLOCKS, "blocks",                                                                                            \
          "the body, in order; `kind` is `paragraph`, `heading`, `list`, `quote`, `code`, `table`, `caption` or "      \
          "`embed`",                                                                                                   \
          LIST_AT(body.blocks, block))                                                                                 \
    OTHER(LIVE_BLOG_UPDATE, "liveBlogUpdate",                                                                          \
          "the entries of a live blog",                                                                                \
          LIST_AT(body.updates, live_update), JSONLD("liveBlogUpdate"))                                                \
    OTHER(MENTIONS, "mentions",                                                                                        \
          "other articles that this one links to",                                                                     \
          LIST_AT(mentions, mention), JSONLD("mentions"))                                                              \
    OTHER(SPEAKABLE, "speakable",                                                                                      \
          "the page's own selectors and what they select",                                                             \
          LIST_AT(speakable, speakable_part), JSONLD("speakable"))                                                     \
    OTHER(COMMENTS, "comments",                                                                                        \
          "what readers wrote below the article, only with `--comments`",                                              \
          LIST_AT(body.comments, comment), JSONLD("comment"))                                                          \
    OTHER(TRUNCATED, "truncated",                                                                                      \
          "which limit cut the page short; the rest of the record is what was read until then",                        \
          TEXT_AT(truncated))                                                                                          \
    OTHER(PROVENANCE, "provenance",                                                                                    \
          "where each value was read, see below",                                                                      \
          MADE_WHEN_WRITTEN)                                                                                           \
    OTHER(DISAGREEMENTS, "disagreements",                                                                              \
          "only with `--claims`: for each member the claims that were not chosen, `[{value, provenance}]`",            \
          MADE_WHEN_WRITTEN)
/* clang-format on */

typedef enum dl_member {
#define VALUE(NAME, ...) DL_MEMBER_##NAME,
#define OTHER(NAME, ...) DL_MEMBER_##NAME,
    DL_MEMBER_LIST(VALUE, OTHER)
#undef VALUE
#undef OTHER
        DL_MEMBER_COUNT
} dl_member;

typedef enum dl_member_type {
    DL_TYPE_TEXT,
    DL_TYPE_DATE, /* RFC 3339, or the beginning of it */
    DL_TYPE_INTEGER,
    DL_TYPE_BOOLEAN,
    DL_TYPE_LIST,
    DL_TYPE_OBJECT,
} dl_member_type;

/* How it is kept; what means "unknown" in parentheses. */
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
    DL_STORED_STRUCT,  /* the parts lie there themselves (no part is known) */
    DL_STORED_NOWHERE, /* made of the others when the record is written */
} dl_storage;

/* A member of the record, a part of a thing that is a member, or the item of a list. */
typedef struct dl_member_row dl_member_row;
struct dl_member_row {
    dl_span name; /* absent for an item */
    dl_member_type type;
    dl_storage storage;
    size_t offset;              /* in the record, in the thing that it is a part of, or in the item */
    bool claimed;               /* whether claims speak of it: those of `field` */
    bool always;                /* written even when it is empty or 0 */
    bool essential;             /* the part that stands for the whole: its text, its provenance */
    bool minor;                 /* a part that alone does not make the whole known */
    dl_field field;             /* where claimed */
    const char *const *words;   /* of DL_STORED_WORD */
    const dl_member_row *item;  /* of a list */
    size_t item_bytes;          /* the size of an item */
    const dl_member_row *parts; /* of an object */
    size_t part_count;          /* how many */
    const char *jsonld;         /* its property in JSON-LD, or NULL: it has no place there */
    const char *jsonld_type; /* the type of the thing that it is there; of a text: the thing of that name */
    const char *about;       /* a member's one sentence, in Markdown */
};

/* Indexed by dl_member. */
extern const dl_member_row dl_members[DL_MEMBER_COUNT];

/* The member of that name; false when there is none. */
bool dl_member_find(dl_span name, dl_member *member);

/* --- what a record holds ---
 * `thing` is what the row is of: the dl_record for a row of dl_members, the thing for a part of it, the item
 * for the item of a list. */
struct dl_record;
struct dl_value;

/* Whether it is known: there is something to show. */
bool dl_member_known(const dl_member_row *row, const void *thing);

/* Of a text or date; of an object, the text of its essential part.  Absent when it is unknown. */
dl_span dl_member_text(const dl_member_row *row, const void *thing);

/* False when it is unknown or of another type. */
bool dl_member_integer(const dl_member_row *row, const void *thing, uint64_t *integer);
bool dl_member_boolean(const dl_member_row *row, const void *thing, bool *boolean);

/* How many items a list has; 0 for what is no list. */
uint32_t dl_member_count(const dl_member_row *row, const void *thing);

/* One of them, to be read with row->item.  Precondition: index < count. */
const void *dl_member_item(const dl_member_row *row, const void *thing, uint32_t index);

/* The object itself, to be read with row->parts. */
const void *dl_member_object(const dl_member_row *row, const void *thing);

/* The part of that name of an object, or NULL. */
const dl_member_row *dl_member_part(const dl_member_row *row, dl_span name);

/* The value with its claim or provenance; of an object, of the essential part that is known.  NULL for what
 * is kept without. */
const struct dl_value *dl_member_value(const dl_member_row *row, const void *thing);

/* --- where it was read --- */

/* The words of provenance: the value's own, else made of its claim in the arena.  Absent when it has neither.
 */
dl_span dl_value_provenance(const struct dl_record *record, const struct dl_value *value, dl_arena *arena);

/* Where a member was read, or of a list the item at `index` (0 for others); absent when it is unknown. */
dl_span dl_member_provenance(const struct dl_record *record, dl_member member, uint32_t index,
                             dl_arena *arena);

/* A value that is known and tells where it was read. */
typedef struct dl_told {
    dl_member member;
    const dl_member_row *row; /* of the member or part; of a list's item, the list's */
    dl_span name; /* as in `provenance`: "headline", "author[1]", "publisher.logo"; gone after the call */
    const struct dl_value *value;
} dl_told;

typedef void dl_told_visitor(void *context, const dl_told *told);

/* All of them, in the order of `provenance`: values and objects, then lists, then what is of the body. */
void dl_record_each_told(const struct dl_record *record, dl_arena *arena, dl_told_visitor *visit,
                         void *context);

#endif
