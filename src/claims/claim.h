/* Claims: what a page says about itself, and where.
 *
 * Every reader in this folder looks at one kind of place (JSON-LD, meta
 * elements, the visible page, …) and adds claims; none of them chooses.  Only
 * record/resolve*.c chooses among competing claims.
 *
 * A claim is cheap: spans into the page, and numbers from which the text of
 * `provenance` is made on demand.  Most claims of a page are never printed. */
#ifndef DL_CLAIMS_CLAIM_H
#define DL_CLAIMS_CLAIM_H

#include "base/arena.h"
#include "base/node.h"
#include "values/schema.h"

/* What is claimed: enum, and the member of the record that it is for.  Members of
 * one thing (an author's name and URL, an image's URL and width) are separate
 * claims that share a `group`. */
#define DL_FIELD_LIST(X)                                                                                     \
    X(URL, "url")                                                                                            \
    X(TYPE, "type")                                                                                          \
    X(HEADLINE, "headline")                                                                                  \
    X(ALTERNATIVE_HEADLINE, "alternativeHeadline")                                                           \
    X(KICKER, "kicker")                                                                                      \
    X(DESCRIPTION, "description")                                                                            \
    X(DATELINE, "dateline")                                                                                  \
    X(DATE_CREATED, "dateCreated")                                                                           \
    X(DATE_PUBLISHED, "datePublished")                                                                       \
    X(DATE_MODIFIED, "dateModified")                                                                         \
    X(DATE_WEAK, "datePublished.weak") /* a last resort: weak_dates.c */                                     \
    X(AUTHOR_NAME, "author")                                                                                 \
    X(AUTHOR_URL, "author.url")                                                                              \
    X(AUTHOR_TYPE, "author.type")                                                                            \
    X(AUTHOR_LINK, "author.link") /* the text of a link in a byline; its URL is the next claim */            \
    X(PUBLISHER_NAME, "publisher")                                                                           \
    X(PUBLISHER_LEGAL_NAME, "publisher.legalName")                                                           \
    X(PUBLISHER_URL, "publisher.url")                                                                        \
    X(PUBLISHER_EMAIL, "publisher.email")                                                                    \
    X(PUBLISHER_TELEPHONE, "publisher.telephone")                                                            \
    X(PUBLISHER_LOGO_URL, "publisher.logo")                                                                  \
    X(PUBLISHER_LOGO_WIDTH, "publisher.logo.width")                                                          \
    X(PUBLISHER_LOGO_HEIGHT, "publisher.logo.height")                                                        \
    X(SITE_NAME, "siteName") /* used for publisher, and removed from headlines */                            \
    X(SECTION_URL, "articleSection.url")                                                                     \
    X(SECTION, "articleSection")                                                                             \
    X(SECTION_NAME, "articleSection.name") /* the name in the site's menu of a section in the URL */         \
    X(KEYWORD, "keywords")                 /* one claim per keyword, or one per list: see DL_CLAIM_LIST */   \
    X(GENRE, "genre")                                                                                        \
    X(COPYRIGHT_YEAR, "copyrightYear")                                                                       \
    X(COPYRIGHT_HOLDER, "copyrightHolder")                                                                   \
    X(LICENSE, "license")                                                                                    \
    X(FREE, "isAccessibleForFree")                                                                           \
    X(WORD_COUNT, "wordCount")                                                                               \
    X(LANGUAGE, "inLanguage")                                                                                \
    X(IMAGE_URL, "image")                                                                                    \
    X(IMAGE_WIDTH, "image.width")                                                                            \
    X(IMAGE_HEIGHT, "image.height")                                                                          \
    X(IMAGE_CROP, "image.crop") /* "left:top:right:bottom" */                                                \
    X(IMAGE_CAPTION, "image.caption")                                                                        \
    X(IMAGE_CREDIT, "image.creditText")                                                                      \
    X(IMAGE_REPRESENTATIVE, "image.representativeOfPage")                                                    \
    X(VIDEO_URL, "video")                                                                                    \
    X(VIDEO_THUMBNAIL, "video.thumbnailUrl")                                                                 \
    X(VIDEO_NAME, "video.name")                                                                              \
    X(VIDEO_DURATION, "video.duration")                                                                      \
    X(AUDIO_URL, "audio")                                                                                    \
    X(AUDIO_NAME, "audio.name")                                                                              \
    X(AUDIO_DURATION, "audio.duration")                                                                      \
    X(ARTICLE_BODY, "articleBody")                                                                           \
    X(MENTION_URL, "mentions")                                                                               \
    X(MENTION_NAME, "mentions.name")                                                                         \
    X(SPEAKABLE_XPATH, "speakable.xpath")                                                                    \
    X(SPEAKABLE_CSS, "speakable.cssSelector")                                                                \
    X(SPEAKABLE_TEXT, "speakable.text") /* what the selector of its group selects */                         \
    X(LIVE_UPDATE_HEADLINE, "liveBlogUpdate.headline")                                                       \
    X(LIVE_UPDATE_DATE, "liveBlogUpdate.datePublished")                                                      \
    X(LIVE_UPDATE_AUTHOR, "liveBlogUpdate.author")                                                           \
    X(LIVE_UPDATE_BODY, "liveBlogUpdate.articleBody")

typedef enum dl_field {
#define X(name, member) DL_FIELD_##name,
    DL_FIELD_LIST(X)
#undef X
        DL_FIELD_COUNT
} dl_field;

/* Where it was found: enum, and the word that `provenance` begins with.  Structured data comes first. */
#define DL_SOURCE_LIST(X)                                                                                    \
    X(JSONLD, "jsonld")                                                                                      \
    X(MICRODATA, "microdata")                                                                                \
    X(RDFA, "rdfa")                                                                                          \
    X(MICROFORMAT, "microformat")                                                                            \
    X(META, "meta")                                                                                          \
    X(LINK, "link")                                                                                          \
    X(VISIBLE, "visible")                                                                                    \
    X(STATE, "state") /* script state: __NEXT_DATA__ and the like */                                         \
    X(URL, "url")                                                                                            \
    X(CAPTURE, "capture") /* the HTTP response, WARC record or manifest */                                   \
    X(DUMP, "dump")                                                                                          \
    X(FEED, "feed")       /* what a feed says of the page */                                                 \
    X(SITEMAP, "sitemap") /* what a sitemap says of it */                                                    \
    X(TEXT, "text")       /* inferred from the body's text */

typedef enum dl_source {
#define X(name, word) DL_SOURCE_##name,
    DL_SOURCE_LIST(X)
#undef X
        DL_SOURCE_COUNT
} dl_source;

enum dl_claim_flags {
    DL_CLAIM_MAIN = 1,   /* about the page's main entity (JSON-LD, microdata) */
    DL_CLAIM_OTHER = 2,  /* about something else on the page: a teaser, a list item, a comment */
    DL_CLAIM_LIST = 4,   /* the text is a list that must be split */
    DL_CLAIM_HIDDEN = 8, /* from an element that is not shown */
};

typedef struct dl_claim {
    dl_span text;            /* as read: references and JSON escapes decoded, not yet cleaned */
    uint32_t offset;         /* of the value, in bytes into the decoded page */
    dl_node node;            /* the element it was read from; for JSON-LD the script */
    union {                  /* the place within its source; `source` says which member is used: */
        uint32_t json_value; /* JSONLD, STATE: the value's index in dl_claims.json; DL_CLAIM_NO_VALUE: none */
        uint32_t regions;    /* VISIBLE: enum dl_region, enum dl_visible_region; see dl_regions_of */
        uint32_t dump_block; /* DUMP: the line's number, counted from 1 */
        uint32_t list_index; /* FEED, SITEMAP: of one of several values, counted from 0; of `content`: 1 if it
                              * is cut */
    };
    uint16_t group; /* claims that describe one thing share it; unique over all sources of a page; 0: none */
    uint8_t field;  /* enum dl_field */
    uint8_t source; /* enum dl_source */
    union {         /* the kind within its source; `source` says which member is used: */
        uint8_t type_class;   /* JSONLD, MICRODATA, RDFA, MICROFORMAT: of the thing described: dl_class_of */
        uint8_t meta_kind;    /* META, LINK: enum dl_meta_kind (meta.h): dl_meta_kind_of */
        uint8_t visible_kind; /* VISIBLE: enum dl_visible_kind (visible.h): dl_visible_kind_of */
        uint8_t list_member;  /* FEED, SITEMAP: enum dl_list_member */
        uint8_t variety;      /* any of them: to distinguish claims of one source */
    };
    uint8_t flags; /* enum dl_claim_flags */
    uint8_t trust; /* how reliable it is by itself, in percent: 100 is a standard's own term for just this, 50
                    * one that means it half of the time, 0 a mere mention.  Set only by the claim's reader,
                    * from the place (main entity 90, a property that may mean it two thirds of that, …);
                    * record/ weighs it against competing claims. */
    uint32_t next; /* the index of the next claim of the field, from 1; 0: none; set by dl_claims_add */
} dl_claim;

#define DL_CLAIM_NO_VALUE UINT32_MAX

/* The class of the thing that structured data described; DL_CLASS_UNKNOWN for a claim of another source. */
static inline dl_type_class dl_class_of(const dl_claim *claim) {
    return claim->source <= DL_SOURCE_MICROFORMAT ? (dl_type_class)claim->type_class : DL_CLASS_UNKNOWN;
}

/* The members of what a list says of a page. */
#define DL_LIST_MEMBER_LIST(X)                                                                               \
    X(TITLE, "title")                                                                                        \
    X(PUBLISHED, "published")                                                                                \
    X(UPDATED, "updated")                                                                                    \
    X(AUTHORS, "authors")                                                                                    \
    X(KEYWORDS, "keywords")                                                                                  \
    X(SUMMARY, "summary")                                                                                    \
    X(CONTENT, "content")                                                                                    \
    X(LANGUAGE, "language")                                                                                  \
    X(PUBLISHER, "publisher")

typedef enum dl_list_member {
#define X(name, word) DL_LIST_MEMBER_##name,
    DL_LIST_MEMBER_LIST(X)
#undef X
        DL_LIST_MEMBER_COUNT
} dl_list_member;

/* "authors" */
const char *dl_list_member_word(dl_list_member member);

/* What is known about a page besides its bytes; all members may be absent. */
typedef struct dl_page_context {
    dl_span url;              /* where it was captured */
    dl_span captured;         /* ISO 8601, with or without zone, as given */
    dl_span content_language; /* HTTP header */
    dl_span last_modified;    /* HTTP header */
    dl_span list_entry;       /* what a feed or sitemap says of it, as JSON: see lists.c */
} dl_page_context;

typedef struct dl_document dl_document; /* the tree, whose node numbers are in claims: html/dom.h */

typedef struct dl_claims {
    dl_claim *items; /* in the order read */
    uint32_t count, capacity;
    uint16_t groups;                   /* the last group number given out */
    uint32_t by_field[DL_FIELD_COUNT]; /* how many of each */
    struct {
        uint32_t first, last; /* indexes in `items`, from 1; 0: none */
    } of_field[DL_FIELD_COUNT];
    dl_document *doc;
    dl_arena *arena;
    const dl_page_context *context;
    const dl_span *words;              /* of each claim's provenance, where it was written down; else NULL */
    uint32_t left_out[DL_FIELD_COUNT]; /* how many more there were when they were written down */
    dl_span base_url;                  /* the base of relative URLs; absent if unknown */
    struct dl_json *json;              /* the parsed JSON-LD scripts of the page; see json.h */
    /* Elements in document order, by dl_read_claims: */
    dl_node *named; /* script, meta, link, base, title and h1 */
    dl_node *anchors;
    uint32_t named_count, anchor_count;
} dl_claims;

/* Empties it for a new page. */
void dl_claims_begin(dl_claims *claims, dl_document *doc, dl_arena *arena, const dl_page_context *context);

/* A new group number. */
uint16_t dl_claims_group(dl_claims *claims);

/* Adds a claim if its text is not empty after trimming.  At most DL_CLAIMS_MAX are kept.  Returns the claim
 * (valid until the next one is added) or NULL. */
enum { DL_CLAIMS_MAX = 20000 };
dl_claim *dl_claims_add(dl_claims *claims, dl_claim claim);

/* The next claim of the field after `previous`, one of the same field (NULL: the first), or NULL. */
const dl_claim *dl_claims_next(const dl_claims *claims, dl_field field, const dl_claim *previous);

/* The claim that was added next, if it is of the same group, or NULL: readers add the claims about one thing
 * one after another, and document it where the order has a meaning. */
const dl_claim *dl_claims_next_in_group(const dl_claims *claims, const dl_claim *previous);

/* The first claim of the field in the group, or NULL. */
const dl_claim *dl_claims_in_group(const dl_claims *claims, uint16_t group, dl_field field);

/* Finds the place of a claim that may be one of these; false for NULL and for a claim of somebody else. */
bool dl_claims_find(const dl_claims *claims, const dl_claim *claim, size_t *place);

/* The place in `anchors` of the first from that node on; their number if there is none. */
uint32_t dl_claims_first_anchor(const dl_claims *claims, dl_node from);

/* The URL that the page was captured from, else the URL that it declares; absent if unknown. */
dl_span dl_claims_page_url(const dl_claims *claims);

/* A URL on the page, absolute and serialised by the standard (base/url.h); absent if it is invalid.
 */
dl_span dl_claims_resolve_url(const dl_claims *claims, dl_span reference);

/* The text of provenance, "jsonld:$.@graph[2].datePublished@10342", made in the arena. */
dl_span dl_claim_provenance(const dl_claims *claims, const dl_claim *claim, dl_arena *arena);

const char *dl_field_member(dl_field field);
const char *dl_source_word(dl_source source);

/* --- the readers, each in its own file ---
 * Each adds claims from its kind of place.  `dl_read_claims` calls all of them that look at the tree. */
void dl_read_claims(dl_claims *claims);

void dl_read_jsonld(dl_claims *claims);    /* jsonld.c */
void dl_read_microdata(dl_claims *claims); /* microdata.c: microdata and RDFa Lite */
void dl_read_meta(dl_claims *claims);      /* meta.c: meta elements of all families, link, title, html lang */
void dl_read_visible(dl_claims *claims);   /* visible_page.c and visible_*.c: h1, time, bylines, breadcrumbs,
                                              tag   links, microformats */
void dl_read_url(dl_claims *claims);       /* url.c: the page's own URL; each section of it is a group */
enum { DL_MOST_URL_SECTIONS = 3 };
void dl_read_state(
    dl_claims *claims); /* state.c: script state, where the others left gaps; after all of them */

void dl_read_data_layers(dl_claims *claims); /* data_layer.c: what is told to tools that count readers; after
                                                dl_read_state, where it left gaps */

/* state.c: whether a place in the head or structured data, or script state, names it for the page. */
bool dl_is_said(const dl_claims *claims, dl_field field);

/* state.c: whether a member of that name of script state holds a date of publication or creation: which. */
bool dl_state_name_dates(dl_span name, dl_field *field);

/* url.c: "2021-10-21" for an address with the folders /2021/10/21/; absent without. */
dl_span dl_day_of_folders(dl_claims *claims, dl_span url);

/* weak_dates.c: a last resort for pages of which nothing gives the date of publication; after the others,
 * none of which knows the field DL_FIELD_DATE_WEAK. */
void dl_read_weak_dates(dl_claims *claims);

void dl_read_capture(dl_claims *claims); /* capture.c: HTTP headers, after the claims of the page itself */

/* lists.c: what a feed or sitemap says of the page.  Its text comes before the body is looked for, which
 * it may have to stand in for; the rest comes after that, so that the body does not depend on it. */
void dl_read_list_content(dl_claims *claims);
void dl_read_list_entry(dl_claims *claims);

/* dump.c: a flattened text dump instead of a page.  `claims` begin with an empty document; offsets are in
 * `text`, which must stay in place.  The text of the articleBody claim still has its seams
 * (values/paragraphs.h).
 */
void dl_read_dump(dl_claims *claims, dl_span text);

#endif
