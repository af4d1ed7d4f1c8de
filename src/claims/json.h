/* Tolerant JSON: RFC 8259 as the pages write it.
 *
 * A text becomes a flat array of nodes in document order: a container is
 * followed by its descendants, up to `end`, and every node knows its parent, so
 * that "$.@graph[2].datePublished" can be written from an index alone.  Strings
 * stay spans into the text and are unescaped when asked for.  Nothing is
 * allocated but the array.
 *
 * What is forgiven: HTML comments, CDATA marks and JavaScript comments around
 * and between values, a closing semicolon, control characters and line breaks
 * in strings, quotation marks inside a string that were not escaped (where what
 * follows shows that the string goes on), missing, doubled and trailing commas,
 * single-quoted strings and bare words as keys, several values in one text,
 * values cut off by the end. */
#ifndef DL_CLAIMS_JSON_H
#define DL_CLAIMS_JSON_H

#include "base/arena.h"

/* The member names that readers look for, by length: enum and text. */
#define DL_JSON_KEYS_2(X) X(AT_ID_PLAIN, "id")
#define DL_JSON_KEYS_3(X)                                                                                    \
    X(AT_ID, "@id")                                                                                          \
    X(URL, "url")
#define DL_JSON_KEYS_4(X)                                                                                    \
    X(NAME, "name")                                                                                          \
    X(LOGO, "logo")                                                                                          \
    X(ITEM, "item")                                                                                          \
    X(TEXT, "text")                                                                                          \
    X(TAGS, "tags")                                                                                          \
    X(TYPE_PLAIN, "type")
#define DL_JSON_KEYS_5(X)                                                                                    \
    X(AT_TYPE, "@type")                                                                                      \
    X(AT_LIST, "@list")                                                                                      \
    X(ABOUT, "about")                                                                                        \
    X(EMAIL, "email")                                                                                        \
    X(GENRE, "genre")                                                                                        \
    X(IMAGE, "image")                                                                                        \
    X(VIDEO, "video")                                                                                        \
    X(AUDIO, "audio")                                                                                        \
    X(WIDTH, "width")                                                                                        \
    X(XPATH, "xpath")                                                                                        \
    X(TITLE, "title")
#define DL_JSON_KEYS_6(X)                                                                                    \
    X(AT_GRAPH, "@graph")                                                                                    \
    X(AT_VALUE, "@value")                                                                                    \
    X(AUTHOR, "author")                                                                                      \
    X(EDITOR, "editor")                                                                                      \
    X(HEIGHT, "height")
#define DL_JSON_KEYS_7(X)                                                                                    \
    X(CAPTION, "caption")                                                                                    \
    X(CREATOR, "creator")                                                                                    \
    X(LICENSE, "license")                                                                                    \
    X(HAS_PART, "hasPart")                                                                                   \
    X(FOUNDER, "founder")
#define DL_JSON_KEYS_8(X)                                                                                    \
    X(AT_REVERSE, "@reverse")                                                                                \
    X(ABSTRACT, "abstract")                                                                                  \
    X(DATELINE, "dateline")                                                                                  \
    X(DURATION, "duration")                                                                                  \
    X(EMBED_URL, "embedUrl")                                                                                 \
    X(HEADLINE, "headline")                                                                                  \
    X(KEYWORDS, "keywords")                                                                                  \
    X(MENTIONS, "mentions")                                                                                  \
    X(POSITION, "position")                                                                                  \
    X(PROVIDER, "provider")                                                                                  \
    X(IS_PART_OF, "isPartOf")                                                                                \
    X(SUBTITLE, "subtitle")
#define DL_JSON_KEYS_9(X)                                                                                    \
    X(AT_CONTEXT_LANGUAGE, "@language")                                                                      \
    X(PUBLISHER, "publisher")                                                                                \
    X(TELEPHONE, "telephone")                                                                                \
    X(LEGAL_NAME, "legalName")                                                                               \
    X(SPEAKABLE, "speakable")                                                                                \
    X(THUMBNAIL, "thumbnail")                                                                                \
    X(WORD_COUNT, "wordCount")
#define DL_JSON_KEYS_10(X)                                                                                   \
    X(BREADCRUMB, "breadcrumb")                                                                              \
    X(IN_LANGUAGE, "inLanguage")                                                                             \
    X(CONTENT_URL, "contentUrl")                                                                             \
    X(CREDIT_TEXT, "creditText")                                                                             \
    X(MAIN_ENTITY, "mainEntity")                                                                             \
    X(UPLOAD_DATE, "uploadDate")
#define DL_JSON_KEYS_11(X)                                                                                   \
    X(ARTICLE_BODY, "articleBody")                                                                           \
    X(CSS_SELECTOR, "cssSelector")                                                                           \
    X(DATE_CREATED, "dateCreated")                                                                           \
    X(DESCRIPTION, "description")                                                                            \
    X(CONTRIBUTOR, "contributor")
#define DL_JSON_KEYS_12(X)                                                                                   \
    X(CONTACT_POINT, "contactPoint")                                                                         \
    X(DATE_MODIFIED, "dateModified")                                                                         \
    X(THUMBNAIL_URL, "thumbnailUrl")
#define DL_JSON_KEYS_13(X)                                                                                   \
    X(DATE_PUBLISHED, "datePublished")                                                                       \
    X(COPYRIGHT_YEAR, "copyrightYear")                                                                       \
    X(ALTERNATE_NAME, "alternateName")
#define DL_JSON_KEYS_14(X)                                                                                   \
    X(ARTICLE_SECTION, "articleSection")                                                                     \
    X(LIVE_BLOG_UPDATE, "liveBlogUpdate")
#define DL_JSON_KEYS_15(X)                                                                                   \
    X(COPYRIGHT_HOLDER, "copyrightHolder")                                                                   \
    X(ASSOCIATED_MEDIA, "associatedMedia")                                                                   \
    X(ITEM_LIST_ELEMENT, "itemListElement")
#define DL_JSON_KEYS_16(X) X(MAIN_ENTITY_OF_PAGE, "mainEntityOfPage")
#define DL_JSON_KEYS_18(X)                                                                                   \
    X(PRIMARY_IMAGE, "primaryImageOfPage")                                                                   \
    X(SOURCE_ORGANIZATION, "sourceOrganization")
#define DL_JSON_KEYS_19(X)                                                                                   \
    X(ALTERNATIVE_HEADLINE, "alternativeHeadline")                                                           \
    X(IS_ACCESSIBLE_FOR_FREE, "isAccessibleForFree")
#define DL_JSON_KEYS_20(X)                                                                                   \
    X(REPRESENTATIVE_OF_PAGE, "representativeOfPage")                                                        \
    X(PUBLISHING_ORGANISATION, "publishingPrinciples")

#define DL_JSON_KEYS(X)                                                                                      \
    DL_JSON_KEYS_2(X)                                                                                        \
    DL_JSON_KEYS_3(X)                                                                                        \
    DL_JSON_KEYS_4(X)                                                                                        \
    DL_JSON_KEYS_5(X)                                                                                        \
    DL_JSON_KEYS_6(X)                                                                                        \
    DL_JSON_KEYS_7(X)                                                                                        \
    DL_JSON_KEYS_8(X)                                                                                        \
    DL_JSON_KEYS_9(X)                                                                                        \
    DL_JSON_KEYS_10(X)                                                                                       \
    DL_JSON_KEYS_11(X)                                                                                       \
    DL_JSON_KEYS_12(X)                                                                                       \
    DL_JSON_KEYS_13(X)                                                                                       \
    DL_JSON_KEYS_14(X)                                                                                       \
    DL_JSON_KEYS_15(X)                                                                                       \
    DL_JSON_KEYS_16(X)                                                                                       \
    DL_JSON_KEYS_18(X)                                                                                       \
    DL_JSON_KEYS_19(X)                                                                                       \
    DL_JSON_KEYS_20(X)

typedef enum dl_json_key {
    DL_JSON_NO_KEY, /* an array's item, a root, or a name not in the list */
#define X(name, text) DL_JSON_##name,
    DL_JSON_KEYS(X)
#undef X
        DL_JSON_KEY_COUNT
} dl_json_key;

/* The number of a member name; a "schema:" before it does not matter. */
dl_json_key dl_json_find_key(dl_span name);

typedef enum dl_json_type {
    DL_JSON_NULL,
    DL_JSON_FALSE,
    DL_JSON_TRUE,
    DL_JSON_NUMBER,
    DL_JSON_STRING,
    DL_JSON_ARRAY,
    DL_JSON_OBJECT,
} dl_json_type;

enum { DL_JSON_ESCAPED = 1 }; /* the string holds a backslash or an ampersand */

typedef struct dl_json_node {
    uint8_t type; /* enum dl_json_type */
    uint8_t flags;
    uint8_t key;         /* enum dl_json_key of a member */
    uint8_t key_length;  /* of the name in the text; 255: longer */
    uint32_t parent;     /* index, or DL_JSON_ROOT */
    uint32_t end;        /* index one past the last descendant: the next sibling, if the parent has one */
    uint32_t offset;     /* of the value in the page; of a string's first character */
    uint32_t length;     /* of a string or number in bytes; of a container the number of its items */
    uint32_t key_offset; /* in the page */
} dl_json_node;

#define DL_JSON_ROOT UINT32_MAX

enum { DL_JSON_MAX_DEPTH = 64, DL_JSON_MAX_NODES = 1 << 20 };

/* Several texts of one page may be read into one array. */
typedef struct dl_json {
    dl_json_node *items;
    uint32_t count, capacity;
    dl_span page; /* what offsets count in */
    dl_arena *arena;
} dl_json;

/* `page` must stay in place while the values are used. */
void dl_json_begin(dl_json *json, dl_span page, dl_arena *arena);

/* Reads all values in page[offset, offset + length), adding a root for each; returns how many. */
uint32_t dl_json_read(dl_json *json, uint32_t offset, uint32_t length);

/* The first item or member of a container, or DL_JSON_ROOT; and the one after an item. */
static inline uint32_t dl_json_first(const dl_json *json, uint32_t container) {
    return json->items[container].end > container + 1 ? container + 1 : DL_JSON_ROOT;
}

static inline uint32_t dl_json_next(const dl_json *json, uint32_t item) {
    uint32_t parent = json->items[item].parent, next = json->items[item].end;
    return parent != DL_JSON_ROOT && next < json->items[parent].end ? next : DL_JSON_ROOT;
}

/* The object's member, the first of that name, or DL_JSON_ROOT. */
uint32_t dl_json_member(const dl_json *json, uint32_t object, dl_json_key key);

/* The bytes of a string or number as the page has them; DL_SPAN_NONE for other types. */
dl_span dl_json_raw(const dl_json *json, uint32_t node);

/* A string with its escapes and, after them, its HTML character references decoded, in the arena when there
 * are any; a number or truth value as written; DL_SPAN_NONE for other types. */
dl_span dl_json_text(const dl_json *json, uint32_t node);

/* A member's name as the page has it. */
dl_span dl_json_key_text(const dl_json *json, uint32_t node);

/* A whole number, also one written as a string, with a fraction or a unit ("1200px"); 0 when it is none. */
uint32_t dl_json_uint(const dl_json *json, uint32_t node);

/* The path to the node, "$.@graph[2].datePublished", made in the arena. */
dl_span dl_json_path(const dl_json *json, uint32_t node, dl_arena *arena);

#endif
