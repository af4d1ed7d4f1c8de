/* Claims from what a feed or a sitemap says of the page: one JSON object (RFC 8259), as the metadata record
 * before the page's has it, or as the caller gave it.  Its members, of which any may be missing:
 *
 *     list        the URL of the feed or sitemap
 *     listType    rss, rdf, atom, json-feed: a feed; sitemap; others, such as text or page, say nothing
 *     id, url     of the entry
 *     title, published, updated, summary, content, language, publisher: texts
 *     authors, keywords: arrays of texts
 *     contentCut  true: the content goes on
 *
 * Summary and content may be HTML.  A member of another type, or of another name, is passed over; JSON that
 * is not whole says nothing.  A sitemap's `updated` (lastmod) is left out: sitemaps are remade, and what they
 * give there is often the time of that. */
#include "claims/claim.h"

#include "base/validate.h"
#include "values/strict_json.h"

enum { MOST_VALUES = 32 }; /* of a member */

typedef struct member_values {
    dl_span items[MOST_VALUES];
    uint32_t count;
} member_values;

typedef struct entry {
    dl_span type; /* listType */
    bool content_cut;
    member_values values[DL_LIST_MEMBER_COUNT];
} entry;

/* What a member claims. */
static const struct {
    dl_field field;
    uint8_t trust;
    bool of_sitemaps;
} meanings[DL_LIST_MEMBER_COUNT] = {
    [DL_LIST_MEMBER_TITLE] = {DL_FIELD_HEADLINE, 45, true},
    [DL_LIST_MEMBER_PUBLISHED] = {DL_FIELD_DATE_PUBLISHED, 60, true},
    [DL_LIST_MEMBER_UPDATED] = {DL_FIELD_DATE_MODIFIED, 50, false},
    [DL_LIST_MEMBER_AUTHORS] = {DL_FIELD_AUTHOR_NAME, 50, true},
    [DL_LIST_MEMBER_KEYWORDS] = {DL_FIELD_KEYWORD, 45, true},
    [DL_LIST_MEMBER_SUMMARY] = {DL_FIELD_DESCRIPTION, 40, true},
    [DL_LIST_MEMBER_CONTENT] = {DL_FIELD_ARTICLE_BODY, 40, true},
    [DL_LIST_MEMBER_LANGUAGE] = {DL_FIELD_LANGUAGE, 30, true},
    [DL_LIST_MEMBER_PUBLISHER] = {DL_FIELD_PUBLISHER_NAME, 25, true},
};

/* --- reading --- */

/* The member of that name; COUNT for another one. */
static dl_list_member member_of(dl_span name) {
    dl_list_member member = 0;
    while (member < DL_LIST_MEMBER_COUNT &&
           !dl_span_equal(name, dl_span_from_string(dl_list_member_word(member))))
        member++;
    return member;
}

/* A text, kept if there is room; anything else is passed over. */
static void read_text(dl_strict_json *json, member_values *values) {
    if (dl_strict_peek(json) != '"') {
        dl_strict_skip(json);
        return;
    }
    dl_span text = dl_strict_string(json);
    if (values->count < MOST_VALUES) values->items[values->count++] = text;
}

static void read_member(dl_strict_json *json, dl_span name, entry *e) {
    dl_list_member member = member_of(name);
    bool is_array = dl_strict_peek(json) == '[', begun = false;
    if (dl_span_equal(name, DL_SPAN("listType")) && dl_strict_peek(json) == '"') {
        e->type = dl_strict_string(json);
    } else if (dl_span_equal(name, DL_SPAN("contentCut")) && dl_strict_peek(json) == 't') {
        dl_strict_boolean(json, &e->content_cut);
    } else if (member == DL_LIST_MEMBER_COUNT) {
        dl_strict_skip(json);
    } else if (member == DL_LIST_MEMBER_AUTHORS || member == DL_LIST_MEMBER_KEYWORDS) {
        if (!is_array) dl_strict_skip(json);
        while (is_array && dl_strict_next_item(json, &begun)) read_text(json, &e->values[member]);
    } else if (!e->values[member].count) {
        read_text(json, &e->values[member]);
    } else {
        dl_strict_skip(json);
    }
}

/* False when it is no whole object. */
static bool read_entry(dl_span text, dl_arena *arena, entry *e) {
    dl_strict_json json = dl_strict_json_of(text, arena);
    bool begun = false;
    dl_span name;
    memset(e, 0, sizeof *e);
    if (dl_utf8_valid_prefix(text) != text.size || dl_strict_peek(&json) != '{') return false;
    while (dl_strict_next_member(&json, &begun, &name)) read_member(&json, name, e);
    return !json.wrong && dl_strict_end(&json) && !arena->failed;
}

/* Whether lists of the type say something of a page, and what they are. */
static bool is_told(dl_span type, dl_source *source) {
    static const char *const feeds[] = {"rss", "rdf", "atom", "json-feed"};
    *source = DL_SOURCE_SITEMAP;
    if (dl_span_equal(type, DL_SPAN("sitemap"))) return true;
    *source = DL_SOURCE_FEED;
    for (size_t i = 0; i < DL_COUNT_OF(feeds); i++) {
        if (dl_span_equal(type, dl_span_from_string(feeds[i]))) return true;
    }
    return false;
}

/* --- claims --- */

static void add_member(dl_claims *claims, const entry *e, dl_list_member member, dl_source source) {
    const member_values *values = &e->values[member];
    if (source == DL_SOURCE_SITEMAP && !meanings[member].of_sitemaps) return;
    for (uint32_t i = 0; i < values->count; i++) {
        dl_claims_add(claims, (dl_claim){.field = (uint8_t)meanings[member].field,
                                         .source = (uint8_t)source,
                                         .trust = meanings[member].trust,
                                         .list_member = (uint8_t)member,
                                         .list_index = member == DL_LIST_MEMBER_CONTENT ? e->content_cut : i,
                                         .text = values->items[i]});
    }
}

/* The members of a span of the enum. */
static void add_members(dl_claims *claims, dl_list_member first, dl_list_member last) {
    dl_span text = claims->context ? claims->context->list_entry : DL_SPAN_NONE;
    dl_source source;
    if (!text.size) return;
    entry *e = dl_arena_alloc(claims->arena, sizeof *e);
    if (!e || !read_entry(text, claims->arena, e) || !is_told(e->type, &source)) return;
    for (dl_list_member member = first; member <= last; member++) {
        bool is_content = member == DL_LIST_MEMBER_CONTENT;
        if (is_content == (first == last)) add_member(claims, e, member, source);
    }
}

void dl_read_list_content(dl_claims *claims) {
    add_members(claims, DL_LIST_MEMBER_CONTENT, DL_LIST_MEMBER_CONTENT);
}

void dl_read_list_entry(dl_claims *claims) {
    add_members(claims, 0, DL_LIST_MEMBER_COUNT - 1);
}
