/* RSS 0.90 to 2.0, RDF and Atom 0.3 and 1.0 are read alike: their names mean the same wherever they occur,
 * and feeds mix them.  What the children of the list and of an entry mean is in a table; a value of a better
 * source takes the place of one of a worse. */
#include "follow/list_mend.h"
#include "follow/list_read.h"
#include "follow/list_xml.h"

#include "base/text.h"

/* --- names --- */

typedef enum vocabulary {
    OTHER, /* extensions that are not read */
    CORE,  /* RSS and Atom */
    DC,
    DC_TERMS,
    CONTENT,
    SYNDICATION,
    FEEDBURNER,
    XHTML,
    SPACE_COUNT,
} vocabulary;

/* URIs without scheme and closing "#" or "/", as they are written in all cases and versions. */
static const struct {
    dl_span uri;
    vocabulary space;
} spaces[] = {
    {DL_SPAN_INIT("www.w3.org/2005/atom"), CORE},
    {DL_SPAN_INIT("purl.org/atom/ns"), CORE},
    {DL_SPAN_INIT("purl.org/rss/1.0"), CORE},
    {DL_SPAN_INIT("purl.org/net/rss1.1"), CORE},
    {DL_SPAN_INIT("my.netscape.com/rdf/simple/0.9"), CORE},
    {DL_SPAN_INIT("my.netscape.com/publish/formats/rss-0.91.dtd"), CORE},
    {DL_SPAN_INIT("channel.netscape.com/rdf/simple/0.9"), CORE},
    {DL_SPAN_INIT("backend.userland.com/rss"), CORE},
    {DL_SPAN_INIT("backend.userland.com/rss2"), CORE},
    {DL_SPAN_INIT("backend.userland.com/rss091"), CORE},
    {DL_SPAN_INIT("blogs.law.harvard.edu/tech/rss"), CORE},
    {DL_SPAN_INIT("cyber.law.harvard.edu/rss/rss.html"), CORE},
    {DL_SPAN_INIT("www.w3.org/1999/02/22-rdf-syntax-ns"), CORE}, /* where it is the root's, and the default */
    {DL_SPAN_INIT("purl.org/dc/elements/1.1"), DC},
    {DL_SPAN_INIT("purl.org/dc/elements/1.0"), DC},
    {DL_SPAN_INIT("purl.org/dc/terms"), DC_TERMS},
    {DL_SPAN_INIT("purl.org/rss/1.0/modules/content"), CONTENT},
    {DL_SPAN_INIT("purl.org/rss/1.0/modules/syndication"), SYNDICATION},
    {DL_SPAN_INIT("rssnamespace.org/feedburner/ext/1.0"), FEEDBURNER},
    {DL_SPAN_INIT("www.w3.org/1999/xhtml"), XHTML},
};

/* For prefixes that are not declared. */
static const struct {
    dl_span prefix;
    vocabulary space;
} usual_prefixes[] = {
    {DL_SPAN_INIT("rss"), CORE},
    {DL_SPAN_INIT("atom"), CORE},
    {DL_SPAN_INIT("a10"), CORE},
    {DL_SPAN_INIT("rdf"), CORE},
    {DL_SPAN_INIT("dc"), DC},
    {DL_SPAN_INIT("dcterms"), DC_TERMS},
    {DL_SPAN_INIT("content"), CONTENT},
    {DL_SPAN_INIT("sy"), SYNDICATION},
    {DL_SPAN_INIT("feedburner"), FEEDBURNER},
    {DL_SPAN_INIT("xhtml"), XHTML},
};

typedef enum meaning {
    NOTHING, /* passed over with all below it */
    TITLE,
    LINK,
    ID,
    PUBLISHED,
    UPDATED,
    AUTHOR, /* a text, or elements with a name among them */
    CATEGORY,
    SUMMARY,
    BODY,
    LANGUAGE,
    PUBLISHER,
    ORIGINAL_LINK,
    SOURCE, /* of an entry that another feed had first */
    /* of the list */
    TTL,
    PERIOD,
    FREQUENCY,
    SKIP_HOURS,
    SKIP_DAYS,
    /* below others */
    NAME,
    HOUR,
    DAY,
    /* the frame */
    LIST,
    ENTRY,
    FIELD_COUNT,
} meaning;

typedef struct name_row {
    dl_span name;
    vocabulary space;
    meaning field;
    uint8_t rank; /* the higher, the better */
} name_row;

static const name_row names_of_both[] = {
    {DL_SPAN_INIT("title"), CORE, TITLE, 3},
    {DL_SPAN_INIT("title"), DC, TITLE, 2},
    {DL_SPAN_INIT("link"), CORE, LINK, 0},
    {DL_SPAN_INIT("language"), CORE, LANGUAGE, 3},
    {DL_SPAN_INIT("language"), DC, LANGUAGE, 2},
    {DL_SPAN_INIT("publisher"), DC, PUBLISHER, 2},
    {DL_SPAN_INIT("publisher"), DC_TERMS, PUBLISHER, 1},
    {DL_SPAN_INIT("author"), CORE, AUTHOR, 3},
};

static const name_row names_of_lists[] = {
    {DL_SPAN_INIT("channel"), CORE, LIST, 0},
    {DL_SPAN_INIT("item"), CORE, ENTRY, 0},
    {DL_SPAN_INIT("entry"), CORE, ENTRY, 0},
    {DL_SPAN_INIT("ttl"), CORE, TTL, 3},
    {DL_SPAN_INIT("updatePeriod"), SYNDICATION, PERIOD, 3},
    {DL_SPAN_INIT("updateFrequency"), SYNDICATION, FREQUENCY, 3},
    {DL_SPAN_INIT("skipHours"), CORE, SKIP_HOURS, 0},
    {DL_SPAN_INIT("skipDays"), CORE, SKIP_DAYS, 0},
};

static const name_row names_of_entries[] = {
    {DL_SPAN_INIT("guid"), CORE, ID, 3},
    {DL_SPAN_INIT("id"), CORE, ID, 3},
    {DL_SPAN_INIT("identifier"), DC, ID, 2},
    {DL_SPAN_INIT("pubDate"), CORE, PUBLISHED, 3},
    {DL_SPAN_INIT("published"), CORE, PUBLISHED, 3},
    {DL_SPAN_INIT("issued"), CORE, PUBLISHED, 3},
    {DL_SPAN_INIT("issued"), DC_TERMS, PUBLISHED, 2},
    {DL_SPAN_INIT("date"), DC, PUBLISHED, 2},
    {DL_SPAN_INIT("date"), CORE, PUBLISHED, 1},
    {DL_SPAN_INIT("created"), DC_TERMS, PUBLISHED, 1},
    {DL_SPAN_INIT("created"), CORE, PUBLISHED, 1},
    {DL_SPAN_INIT("updated"), CORE, UPDATED, 3},
    {DL_SPAN_INIT("modified"), CORE, UPDATED, 3},
    {DL_SPAN_INIT("modified"), DC_TERMS, UPDATED, 2},
    {DL_SPAN_INIT("creator"), DC, AUTHOR, 3},
    {DL_SPAN_INIT("category"), CORE, CATEGORY, 0},
    {DL_SPAN_INIT("subject"), DC, CATEGORY, 0},
    {DL_SPAN_INIT("description"), CORE, SUMMARY, 3},
    {DL_SPAN_INIT("summary"), CORE, SUMMARY, 4},
    {DL_SPAN_INIT("description"), DC, SUMMARY, 2},
    {DL_SPAN_INIT("abstract"), DC_TERMS, SUMMARY, 1},
    {DL_SPAN_INIT("encoded"), CONTENT, BODY, 4},
    {DL_SPAN_INIT("content"), CORE, BODY, 3},
    {DL_SPAN_INIT("body"), XHTML, BODY, 2},
    {DL_SPAN_INIT("div"), XHTML, BODY, 2},
    {DL_SPAN_INIT("origLink"), FEEDBURNER, ORIGINAL_LINK, 0},
    {DL_SPAN_INIT("source"), CORE, SOURCE, 0},
};

/* How good the sources of an entry's URL are. */
enum {
    URL_OF_ID = 1, /* Atom's, if it is one */
    URL_OF_ABOUT,  /* rdf:about */
    URL_OF_OTHER_TYPE,
    URL_OF_GUID,
    URL_OF_UNTYPED_LINK, /* of Atom, beside one of text/html */
    URL_OF_LINK,         /* of Atom, of text/html */
    URL_OF_TEXT,         /* of RSS */
    URL_OF_ORIGINAL,
};

static bool uri_is(dl_span uri, dl_span wanted) {
    size_t scheme = dl_span_find(uri, DL_SPAN("://"), 0);
    if (scheme != SIZE_MAX) uri = dl_span_sub(uri, scheme + 3, uri.size);
    while (uri.size && strchr("/#", uri.data[uri.size - 1])) uri.size--;
    return dl_span_equal_nocase(uri, wanted);
}

/* --- the reader --- */

enum { LANGUAGE_BYTES = 35, MOST_LEVELS = DL_XML_MAX_DEPTH + 64 }; /* libxml2 stops at 256 */

/* An element that is open. */
typedef struct open_element {
    meaning field;
    uint8_t rank;
    size_t bases_size;                 /* of `bases` before it */
    size_t base_size;                  /* of xml:base, its own or inherited, which is at the end of `bases` */
    char language[LANGUAGE_BYTES + 1]; /* xml:lang */
} open_element;

typedef struct feed_reader {
    dl_list_maker *maker;
    dl_list_kind kind;
    dl_span root_space; /* a namespace of its own that is meant as that of the feed */
    open_element levels[MOST_LEVELS];
    size_t depth;
    dl_buffer bases;
    size_t ignored;  /* how many elements are open that are passed over */
    size_t field_at; /* the depth of the field whose text is collected; 0: none */
    dl_buffer text;  /* of the field */
    bool is_xml;     /* type="xhtml": its text stands for itself */
    bool is_html;    /* type="html": all tags are tags */
    bool is_base64;
    bool is_permalink;
    uint8_t list_best[FIELD_COUNT]; /* the ranks of what there is of the list, */
    uint8_t best[FIELD_COUNT];      /* and of the entry */
    uint8_t url_rank;
    uint8_t next_rank;
    bool in_entry, in_source;
    dl_list_draft draft;
    dl_span source_authors[DL_LIST_MOST_AUTHORS];
    size_t source_author_count;
    dl_span person; /* the name in an author */
    uint64_t ttl_s, period_s, frequency;
} feed_reader;

static vocabulary space_of(const feed_reader *r, const dl_xml_element *element) {
    if (!element->space.size) {
        for (size_t i = 0; i < DL_COUNT_OF(usual_prefixes) && element->prefix.size; i++) {
            if (dl_span_equal_nocase(usual_prefixes[i].prefix, element->prefix))
                return usual_prefixes[i].space;
        }
        return element->prefix.size ? OTHER : CORE;
    }
    if (dl_span_equal(element->space, r->root_space)) return CORE;
    for (size_t i = 0; i < DL_COUNT_OF(spaces); i++) {
        if (uri_is(element->space, spaces[i].uri)) return spaces[i].space;
    }
    return OTHER;
}

static const name_row *row_in(const name_row *rows, size_t count, dl_span name, vocabulary space) {
    for (size_t i = 0; i < count; i++) {
        if (rows[i].space == space && dl_span_equal_nocase(rows[i].name, name)) return &rows[i];
    }
    return NULL;
}

static const name_row *find_row(const feed_reader *r, const dl_xml_element *element) {
    vocabulary space = space_of(r, element);
    if (space == OTHER) return NULL;
    const name_row *row = row_in(names_of_both, DL_COUNT_OF(names_of_both), element->name, space);
    if (row) return row;
    return r->in_entry ? row_in(names_of_entries, DL_COUNT_OF(names_of_entries), element->name, space)
                       : row_in(names_of_lists, DL_COUNT_OF(names_of_lists), element->name, space);
}

/* --- links --- */

static dl_span base_of(const feed_reader *r) {
    size_t size = r->depth ? r->levels[r->depth - 1].base_size : 0;
    return size ? dl_span_of(r->bases.data + r->bases.size - size, size) : DL_SPAN_NONE;
}

/* Takes the URL if it is better than what there is. */
static void offer_url(feed_reader *r, dl_span reference, uint8_t rank) {
    if (!r->in_entry || rank <= r->url_rank) return;
    dl_span url = dl_list_url(r->maker, base_of(r), reference);
    if (!url.size) return;
    r->draft.entry.url = dl_arena_copy(&r->maker->scratch, url);
    r->url_rank = rank;
}

static void offer_home(feed_reader *r, dl_span reference) {
    if (dl_span_present(r->maker->list->home)) return;
    dl_list_keep(r->maker, &r->maker->list->home, dl_list_url(r->maker, base_of(r), reference));
}

/* Of RFC 5005 the pages of a feed ("next"), else the archives of one ("prev-archive"). */
static void offer_next(feed_reader *r, dl_span reference, uint8_t rank) {
    dl_span url = rank > r->next_rank ? dl_list_url(r->maker, base_of(r), reference) : DL_SPAN_NONE;
    if (!url.size || dl_list_same_url(url, r->maker->url)) return;
    r->maker->list->next = dl_arena_copy(r->maker->arena, url);
    r->next_rank = rank;
}

static bool is_relation(dl_span rel, dl_span wanted) {
    static const dl_span registry = DL_SPAN_INIT("http://www.iana.org/assignments/relation/");
    if (dl_span_starts_with_nocase(rel, registry)) rel = dl_span_sub(rel, registry.size, rel.size);
    return dl_span_equal_nocase(dl_span_trim(rel), wanted);
}

static uint8_t rank_of_type(dl_span type) {
    if (!type.size) return URL_OF_UNTYPED_LINK;
    return dl_span_starts_with_nocase(type, DL_SPAN("text/html")) ||
                   dl_span_starts_with_nocase(type, DL_SPAN("application/xhtml"))
               ? URL_OF_LINK
               : URL_OF_OTHER_TYPE;
}

/* Atom's: <link rel="…" href="…"/>, alone or in RSS. */
static void read_link(feed_reader *r, const dl_xml_element *element) {
    dl_span href = dl_xml_attribute_named(element, DL_SPAN("href"));
    dl_span rel = dl_xml_attribute_named(element, DL_SPAN("rel"));
    if (!dl_span_present(href)) return;
    if (!dl_span_present(rel) || is_relation(rel, DL_SPAN("alternate"))) {
        offer_url(r, href, rank_of_type(dl_xml_attribute_named(element, DL_SPAN("type"))));
        if (!r->in_entry) offer_home(r, href);
    } else if (!r->in_entry) {
        if (is_relation(rel, DL_SPAN("next"))) offer_next(r, href, 2);
        if (is_relation(rel, DL_SPAN("prev-archive"))) offer_next(r, href, 1);
    }
}

/* --- starts --- */

static void begin_entry(feed_reader *r, const dl_xml_element *element) {
    r->in_entry = true;
    r->url_rank = 0;
    memset(r->best, 0, sizeof r->best);
    r->source_author_count = 0;
    for (size_t i = 0; i < element->attribute_count; i++) {
        dl_xml_attribute attribute = dl_xml_attribute_at(element, i);
        if (!dl_span_equal(attribute.name, DL_SPAN("about")) || !attribute.prefix.size) continue;
        offer_url(r, attribute.value, URL_OF_ABOUT);
        dl_span id = dl_arena_copy(&r->maker->scratch, attribute.value);
        r->draft.entry.id = dl_list_line(r->maker, id);
    }
    dl_span language = dl_span_from_string(r->levels[r->depth - 1].language);
    r->draft.entry.language = dl_arena_copy(&r->maker->scratch, language);
}

static bool type_is(dl_span type, dl_span mode, const char *wanted, const char *wanted_mode) {
    return dl_span_equal_nocase(type, dl_span_from_string(wanted)) ||
           (wanted_mode && dl_span_equal_nocase(mode, dl_span_from_string(wanted_mode)));
}

/* What "type" (Atom 1.0) and "mode" (0.3) say of the text. */
static void begin_text(feed_reader *r, const dl_xml_element *element) {
    dl_span type = dl_xml_attribute_named(element, DL_SPAN("type"));
    dl_span mode = dl_xml_attribute_named(element, DL_SPAN("mode"));
    r->field_at = r->depth;
    r->is_xml = type_is(type, mode, "xhtml", "xml") ||
                (type_is(type, mode, "application/xhtml+xml", NULL) && !dl_span_present(mode));
    r->is_html = type_is(type, mode, "html", NULL) || type_is(type, mode, "text/html", NULL);
    bool is_binary = dl_span_contains(type, DL_SPAN("/")) && !dl_span_present(mode) &&
                     !dl_span_starts_with_nocase(type, DL_SPAN("text/")) &&
                     !dl_span_ends_with_nocase(type, DL_SPAN("xml")); /* RFC 4287, 4.1.3.3 */
    r->is_base64 = is_binary || dl_span_equal_nocase(mode, DL_SPAN("base64"));
    dl_span permalink = dl_xml_attribute_named(element, DL_SPAN("isPermaLink"));
    r->is_permalink = !dl_span_equal_nocase(dl_span_trim(permalink), DL_SPAN("false"));
    dl_buffer_clear(&r->text);
}

static void begin_category(feed_reader *r, const dl_xml_element *element) {
    dl_span term = dl_xml_attribute_named(element, DL_SPAN("term"));
    dl_span label = dl_xml_attribute_named(element, DL_SPAN("label"));
    dl_span word = dl_span_trim(label).size ? label : term;
    bool is_address = dl_span_contains(word, DL_SPAN("://")); /* of a vocabulary, as Blogger's kinds */
    if (word.size && !is_address)
        dl_list_add_keyword(r->maker, &r->draft, dl_arena_copy(&r->maker->scratch, word));
}

/* What the element at the top means below one that means `above`. */
static meaning field_below(feed_reader *r, const dl_xml_element *element, meaning above, uint8_t *rank) {
    dl_span name = element->name;
    *rank = 0;
    switch (above) {
    case AUTHOR:
        return dl_span_equal_nocase(name, DL_SPAN("name")) ? NAME : NOTHING;
    case SKIP_HOURS:
        return dl_span_equal_nocase(name, DL_SPAN("hour")) ? HOUR : NOTHING;
    case SKIP_DAYS:
        return dl_span_equal_nocase(name, DL_SPAN("day")) ? DAY : NOTHING;
    case SOURCE: /* RFC 4287, 4.2.1: its authors are those of an entry that names none */
        return dl_span_equal_nocase(name, DL_SPAN("author")) && space_of(r, element) == CORE ? AUTHOR
                                                                                             : NOTHING;
    case LIST:
    case ENTRY: {
        const name_row *row = find_row(r, element);
        if (!row) return NOTHING;
        *rank = row->rank;
        return row->field;
    }
    default:
        return NOTHING;
    }
}

static void inherit_base(feed_reader *r, open_element *level, const dl_xml_element *element) {
    dl_span base = dl_span_trim(dl_xml_attribute_of_xml(element, DL_SPAN("base")));
    dl_span url = base.size ? dl_list_url(r->maker, base_of(r), base) : DL_SPAN_NONE;
    level->bases_size = r->bases.size;
    level->base_size = r->depth ? r->levels[r->depth - 1].base_size : 0;
    if (!url.size) return;
    dl_buffer_append(&r->bases, url);
    level->base_size = url.size;
}

static void inherit_language(feed_reader *r, open_element *level, const dl_xml_element *element) {
    dl_span language = dl_span_trim(dl_xml_attribute_of_xml(element, DL_SPAN("lang")));
    if (r->depth) memcpy(level->language, r->levels[r->depth - 1].language, sizeof level->language);
    if (!language.size || language.size > LANGUAGE_BYTES) return;
    memcpy(level->language, language.data, language.size);
    level->language[language.size] = '\0';
    if (!r->depth) dl_list_keep(r->maker, &r->maker->list->language, language);
}

static bool push_level(feed_reader *r, const dl_xml_element *element, meaning field, uint8_t rank) {
    if (r->depth == MOST_LEVELS) return false;
    open_element level = {.field = field, .rank = rank};
    inherit_base(r, &level, element);
    inherit_language(r, &level, element);
    r->levels[r->depth++] = level;
    return true;
}

static void begin_field(feed_reader *r, const dl_xml_element *element, meaning field) {
    switch (field) {
    case ENTRY:
        begin_entry(r, element);
        return;
    case SOURCE:
        r->in_source = true;
        return;
    case LIST:
    case SKIP_HOURS:
    case SKIP_DAYS:
        return;
    case LINK:
        read_link(r, element);
        break;
    case CATEGORY:
        begin_category(r, element);
        break;
    case AUTHOR:
        r->person = DL_SPAN_NONE;
        break;
    default:
        break;
    }
    begin_text(r, element);
}

/* --- texts --- */

static void write_escaped(dl_buffer *out, dl_span text) {
    while (text.size) {
        size_t plain = 0;
        while (plain < text.size && !strchr("<>&\"", text.data[plain])) plain++;
        dl_buffer_append(out, dl_span_sub(text, 0, plain));
        text = dl_span_sub(text, plain, text.size);
        if (!text.size) return;
        dl_buffer_append(out, text.data[0] == '<'   ? DL_SPAN("&lt;")
                              : text.data[0] == '>' ? DL_SPAN("&gt;")
                              : text.data[0] == '&' ? DL_SPAN("&amp;")
                                                    : DL_SPAN("&quot;"));
        text = dl_span_sub(text, 1, text.size);
    }
}

/* Whether elements below the field are written out as HTML: XHTML in Atom, and what was not escaped in RSS.
 */
static bool is_written(const feed_reader *r) {
    meaning field = r->field_at ? r->levels[r->field_at - 1].field : NOTHING;
    return field == SUMMARY || field == BODY;
}

static void write_start_tag(feed_reader *r, const dl_xml_element *element) {
    dl_buffer_append_byte(&r->text, '<');
    dl_buffer_append(&r->text, element->name);
    for (size_t i = 0; i < element->attribute_count; i++) {
        dl_xml_attribute attribute = dl_xml_attribute_at(element, i);
        if (attribute.prefix.size) continue;
        dl_buffer_append_byte(&r->text, ' ');
        dl_buffer_append(&r->text, attribute.name);
        dl_buffer_append(&r->text, DL_SPAN("=\""));
        write_escaped(&r->text, attribute.value);
        dl_buffer_append_byte(&r->text, '"');
    }
    dl_buffer_append_byte(&r->text, '>');
}

/* Elements of HTML that have no end tag. */
static bool is_void(dl_span name) {
    static const char *const names[] = {"area",  "base", "br",   "col",    "embed", "hr", "img",
                                        "input", "link", "meta", "source", "track", "wbr"};
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i]))) return true;
    }
    return false;
}

static void write_end_tag(feed_reader *r, dl_span name) {
    if (is_void(name)) return;
    dl_buffer_append(&r->text, DL_SPAN("</"));
    dl_buffer_append(&r->text, name);
    dl_buffer_append_byte(&r->text, '>');
}

static void on_text(void *context, dl_span text) {
    feed_reader *r = context;
    if (!r->field_at || r->ignored) return;
    if (is_written(r) && (r->is_xml || r->depth > r->field_at)) {
        write_escaped(&r->text, text);
    } else {
        dl_buffer_append(&r->text, text);
    }
}

static bool on_start(void *context, const dl_xml_element *element) {
    feed_reader *r = context;
    if (r->ignored) {
        r->ignored++;
        return true;
    }
    uint8_t rank = 0;
    meaning field = LIST;
    if (r->depth) {
        field = field_below(r, element, r->levels[r->depth - 1].field, &rank);
    } else {
        r->root_space = dl_arena_copy(r->maker->arena, element->space);
        if (dl_span_equal_nocase(element->name, DL_SPAN("entry"))) field = ENTRY;
    }
    bool is_text = !dl_span_equal_nocase(element->name, DL_SPAN("script")) &&
                   !dl_span_equal_nocase(element->name, DL_SPAN("style"));
    if (r->field_at && field == NOTHING && is_text && r->depth < MOST_LEVELS) {
        if (is_written(r)) write_start_tag(r, element);
        return push_level(r, element, NOTHING, 0);
    }
    if (field == NOTHING || !push_level(r, element, field, rank)) {
        r->ignored++;
        return true;
    }
    begin_field(r, element, field);
    return true;
}

/* --- ends --- */

static void end_id(feed_reader *r, dl_span name, dl_span text) {
    bool is_url = dl_span_starts_with_nocase(text, DL_SPAN("http://")) ||
                  dl_span_starts_with_nocase(text, DL_SPAN("https://"));
    if (!is_url) return;
    bool is_guid = dl_span_equal_nocase(name, DL_SPAN("guid"));
    if (!is_guid || r->is_permalink) offer_url(r, text, is_guid ? URL_OF_GUID : URL_OF_ID);
}

static void end_author(feed_reader *r, dl_span text) {
    dl_span name = dl_list_author(r->maker, r->person.size ? r->person : text);
    if (r->in_source) {
        dl_list_add_text(r->source_authors, &r->source_author_count, DL_LIST_MOST_AUTHORS, name);
    } else if (r->in_entry) {
        dl_list_add_text(r->draft.authors, &r->draft.entry.author_count, DL_LIST_MOST_AUTHORS, name);
    } else {
        dl_list_add_text(r->maker->authors, &r->maker->author_count, DL_LIST_MOST_AUTHORS,
                         dl_arena_copy(r->maker->arena, name));
    }
}

/* Where a text of the entry or of the list is kept; NULL if it is no simple text. */
static dl_span *place_of(feed_reader *r, meaning field) {
    dl_list_entry *entry = &r->draft.entry;
    dl_list *list = r->maker->list;
    switch (field) {
    case TITLE:
        return r->in_entry ? &entry->title : &list->title;
    case LANGUAGE:
        return r->in_entry ? &entry->language : &list->language;
    case PUBLISHER:
        return r->in_entry ? &entry->publisher : &r->maker->publisher;
    case ID:
        return &entry->id;
    case PUBLISHED:
        return &entry->published;
    case UPDATED:
        return &entry->updated;
    case SUMMARY:
        return &entry->summary;
    case BODY:
        return &entry->content;
    default:
        return NULL;
    }
}

static void keep_text(feed_reader *r, meaning field, uint8_t rank, dl_span text) {
    dl_span *place = place_of(r, field);
    uint8_t *best = &(r->in_entry ? r->best : r->list_best)[field];
    if (!place || rank <= *best || r->is_base64) return;
    if (field == TITLE || field == PUBLISHER) {
        if (r->is_html) text = dl_list_without_tags(r->maker, text);
        text = r->is_xml ? dl_list_line(r->maker, text) : dl_list_plain(r->maker, text);
    } else if (field != SUMMARY && field != BODY) {
        text = dl_list_line(r->maker, text);
    }
    if (!text.size) return;
    *best = rank;
    *place = r->in_entry ? text : dl_arena_copy(r->maker->arena, text);
}

static uint64_t period_of(dl_span word) {
    static const struct {
        dl_span word;
        uint32_t seconds;
    } periods[] = {
        {DL_SPAN_INIT("hourly"), 3600},        {DL_SPAN_INIT("daily"), 86400},
        {DL_SPAN_INIT("weekly"), 7 * 86400},   {DL_SPAN_INIT("monthly"), 30 * 86400},
        {DL_SPAN_INIT("yearly"), 365 * 86400},
    };
    for (size_t i = 0; i < DL_COUNT_OF(periods); i++) {
        if (dl_span_equal_nocase(word, periods[i].word)) return periods[i].seconds;
    }
    return 0;
}

static void end_hour(feed_reader *r, dl_span text) {
    uint64_t hour;
    if (dl_span_to_uint(text, &hour) && hour <= 24) r->maker->list->skip_hours |= 1u << hour % 24;
}

static void end_day(feed_reader *r, dl_span text) {
    static const char *const days[] = {"sunday",   "monday", "tuesday", "wednesday",
                                       "thursday", "friday", "saturday"};
    for (size_t i = 0; i < DL_COUNT_OF(days); i++) {
        if (dl_span_equal_nocase(text, dl_span_from_string(days[i]))) r->maker->list->skip_days |= 1u << i;
    }
}

static void end_link(feed_reader *r, dl_span text) {
    if (!text.size) return;
    if (r->in_entry) {
        offer_url(r, text, URL_OF_TEXT);
    } else {
        offer_home(r, text);
    }
}

/* The text, in the scratch arena, of a field that ends. */
static void end_field(feed_reader *r, const open_element *level, dl_span name, dl_span text) {
    switch (level->field) {
    case LINK:
        end_link(r, text);
        break;
    case ORIGINAL_LINK:
        offer_url(r, text, URL_OF_ORIGINAL);
        break;
    case ID:
        end_id(r, name, text);
        break;
    case CATEGORY:
        dl_list_add_keyword(r->maker, &r->draft, text);
        break;
    case AUTHOR:
        end_author(r, text);
        break;
    case NAME:
        r->person = text;
        break;
    case TTL:
        r->ttl_s = (uint64_t)dl_span_leading_number(text) * 60;
        break;
    case PERIOD:
        r->period_s = period_of(text);
        break;
    case FREQUENCY:
        r->frequency = dl_span_leading_number(text);
        break;
    case HOUR:
        end_hour(r, text);
        break;
    case DAY:
        end_day(r, text);
        break;
    default:
        break;
    }
    keep_text(r, level->field, level->rank, text);
}

static bool end_entry(feed_reader *r) {
    r->in_entry = false;
    if (!r->draft.entry.author_count) {
        memcpy(r->draft.authors, r->source_authors, sizeof r->source_authors);
        r->draft.entry.author_count = r->source_author_count;
    }
    return dl_list_add(r->maker, &r->draft);
}

static bool on_end(void *context, dl_span name) {
    feed_reader *r = context;
    if (r->ignored) {
        r->ignored--;
        return true;
    }
    open_element level = r->levels[r->depth - 1];
    if (r->field_at == r->depth) {
        dl_span text = dl_arena_copy(&r->maker->scratch, dl_span_trim(dl_buffer_span(&r->text)));
        if (r->text.failed) r->maker->failed = true;
        end_field(r, &level, name, text);
        dl_buffer_clear(&r->text);
        r->field_at = level.field == NAME ? r->depth - 1 : 0; /* the name is in an author's element */
    } else if (r->field_at) {
        if (is_written(r)) write_end_tag(r, name);
    } else if (level.field == SOURCE) {
        r->in_source = false;
    }
    if (r->bases.failed) r->maker->failed = true;
    r->bases.size = level.bases_size;
    r->depth--;
    bool is_of_list = !r->in_entry && r->depth && r->levels[r->depth - 1].field == LIST;
    if (is_of_list && !r->maker->scratch.failed) dl_arena_reset(&r->maker->scratch);
    return level.field != ENTRY || end_entry(r);
}

/* --- the whole --- */

static void on_begin(void *context) {
    feed_reader *r = context;
    dl_list_maker_restart(r->maker, r->kind);
    dl_buffer_clear(&r->text);
    dl_buffer_clear(&r->bases);
    *r = (feed_reader){.maker = r->maker, .kind = r->kind, .text = r->text, .bases = r->bases};
}

/* The longer of the two intervals that a feed may give.  sy:updateFrequency is how often in a period, which
 * is a day unless it is told (RSS 1.0 Modules: Syndication). */
static uint64_t interval_of(const feed_reader *r) {
    uint64_t period = r->period_s || !r->frequency ? r->period_s : 86400;
    uint64_t updates = period / (r->frequency ? r->frequency : 1);
    return r->ttl_s > updates ? r->ttl_s : updates;
}

bool dl_list_read_feed(dl_list_maker *maker, dl_list_kind kind, dl_span text, unsigned first_line) {
    feed_reader reader = {.maker = maker, .kind = kind};
    dl_buffer_init(&reader.text, 0, maker->arena->allocator);
    dl_buffer_init(&reader.bases, 0, maker->arena->allocator);
    const dl_xml_handler handler = {
        .context = &reader, .begin = on_begin, .start = on_start, .text = on_text, .end = on_end};
    bool good = dl_list_read_xml(maker, text, first_line, &handler);
    maker->list->interval_s = interval_of(&reader);
    dl_buffer_release(&reader.text);
    dl_buffer_release(&reader.bases);
    return good;
}
