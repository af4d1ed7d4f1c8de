/* Sitemaps and indexes of them (https://www.sitemaps.org/protocol.html), in whatever namespace, with the news
 * extension (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).  Other
 * extensions are passed over: <image:loc> is no <loc>. */
#include "follow/list_read.h"
#include "follow/list_xml.h"

typedef enum meaning {
    NOTHING, /* passed over with all below it */
    ROOT,
    ENTRY,
    LOC,
    LASTMOD,
    NEWS, /* what is below it has the news extension's names */
    PUBLICATION,
    /* below NEWS and PUBLICATION */
    NEWS_NAME,
    NEWS_LANGUAGE,
    NEWS_DATE,
    NEWS_TITLE,
    NEWS_KEYWORDS,
} meaning;

static const struct {
    meaning above;
    dl_span name;
    meaning part;
} parts[] = {
    {ENTRY, DL_SPAN_INIT("loc"), LOC},
    {ENTRY, DL_SPAN_INIT("lastmod"), LASTMOD},
    {ENTRY, DL_SPAN_INIT("news"), NEWS},
    {NEWS, DL_SPAN_INIT("publication"), PUBLICATION},
    {NEWS, DL_SPAN_INIT("publication_date"), NEWS_DATE},
    {NEWS, DL_SPAN_INIT("title"), NEWS_TITLE},
    {NEWS, DL_SPAN_INIT("keywords"), NEWS_KEYWORDS},
    {NEWS, DL_SPAN_INIT("language"), NEWS_LANGUAGE}, /* where the first version of the extension had it */
    {PUBLICATION, DL_SPAN_INIT("name"), NEWS_NAME},
    {PUBLICATION, DL_SPAN_INIT("language"), NEWS_LANGUAGE},
};

enum { MOST_LEVELS = 5 }; /* of elements that mean something */

typedef struct sitemap_reader {
    dl_list_maker *maker;
    dl_list_kind kind;
    dl_span root_space;
    meaning levels[MOST_LEVELS];
    size_t depth;
    size_t ignored; /* how many elements are open that are passed over */
    dl_buffer text;
    dl_list_draft draft;
} sitemap_reader;

/* A child of <url> or <sitemap> must be in their namespace, or in that of the news extension. */
static bool is_of_list(const sitemap_reader *r, const dl_xml_element *element, bool is_news) {
    if (is_news) {
        return dl_span_contains_nocase(element->space, DL_SPAN("sitemap-news")) ||
               (!element->space.size && dl_span_equal_nocase(element->prefix, DL_SPAN("news")));
    }
    return dl_span_equal(element->space, r->root_space) ||
           dl_span_contains_nocase(element->space, DL_SPAN("schemas/sitemap/0.")) || !element->space.size;
}

static meaning part_below(const sitemap_reader *r, const dl_xml_element *element, meaning above) {
    if (above == ROOT) {
        bool is_url = dl_span_equal_nocase(element->name, DL_SPAN("url"));
        bool is_sitemap = dl_span_equal_nocase(element->name, DL_SPAN("sitemap"));
        return is_url || is_sitemap ? ENTRY : NOTHING;
    }
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        bool is_news = parts[i].above != ENTRY || parts[i].part == NEWS;
        if (parts[i].above == above && dl_span_equal_nocase(parts[i].name, element->name) &&
            is_of_list(r, element, is_news))
            return parts[i].part;
    }
    return NOTHING;
}

/* What the entries are counts, not what the root is called: both mistakes occur.  The first one decides. */
static bool is_of_kind(sitemap_reader *r, const dl_xml_element *element) {
    bool is_sitemap = dl_span_equal_nocase(element->name, DL_SPAN("sitemap"));
    dl_list_kind kind = is_sitemap ? DL_LIST_SITEMAP_INDEX : DL_LIST_SITEMAP;
    if (!r->maker->entries.size) r->maker->list->kind = kind;
    return r->maker->list->kind == kind;
}

static bool on_start(void *context, const dl_xml_element *element) {
    sitemap_reader *r = context;
    meaning part = ROOT;
    if (!r->depth) {
        r->root_space = dl_arena_copy(r->maker->arena, element->space);
    } else {
        part = r->ignored ? NOTHING : part_below(r, element, r->levels[r->depth - 1]);
    }
    if (part == NOTHING || (part == ENTRY && !is_of_kind(r, element))) {
        r->ignored++;
        return true;
    }
    r->levels[r->depth++] = part;
    dl_buffer_clear(&r->text);
    return true;
}

static void on_text(void *context, dl_span text) {
    sitemap_reader *r = context;
    if (!r->ignored && r->depth && r->levels[r->depth - 1] >= LOC) dl_buffer_append(&r->text, text);
}

/* The first of several. */
static void keep(sitemap_reader *r, dl_span *to, bool is_plain) {
    if (dl_span_present(*to)) return;
    dl_span text = dl_arena_copy(&r->maker->scratch, dl_span_trim(dl_buffer_span(&r->text)));
    text = is_plain ? dl_list_plain(r->maker, text) : dl_list_line(r->maker, text);
    if (text.size) *to = text;
}

static dl_span url_of_text(sitemap_reader *r) {
    dl_span url = dl_list_url(r->maker, DL_SPAN_NONE, dl_buffer_span(&r->text));
    return dl_arena_copy(&r->maker->scratch, url);
}

static bool on_end(void *context, dl_span name) {
    (void)name;
    sitemap_reader *r = context;
    if (r->ignored) {
        r->ignored--;
        return true;
    }
    dl_list_entry *entry = &r->draft.entry;
    if (r->text.failed) r->maker->failed = true;
    switch (r->levels[--r->depth]) {
    case LOC:
        if (!entry->url.size) entry->url = url_of_text(r);
        break;
    case LASTMOD:
        keep(r, &entry->updated, false);
        break;
    case NEWS_DATE:
        keep(r, &entry->published, false);
        break;
    case NEWS_TITLE:
        keep(r, &entry->title, true);
        break;
    case NEWS_NAME:
        keep(r, &entry->publisher, true);
        break;
    case NEWS_LANGUAGE:
        keep(r, &entry->language, false);
        break;
    case NEWS_KEYWORDS:
        dl_list_add_keywords(r->maker, &r->draft,
                             dl_arena_copy(&r->maker->scratch, dl_buffer_span(&r->text)));
        break;
    case ENTRY:
        return dl_list_add(r->maker, &r->draft);
    default:
        break;
    }
    dl_buffer_clear(&r->text);
    return true;
}

static void on_begin(void *context) {
    sitemap_reader *r = context;
    dl_list_maker_restart(r->maker, r->kind);
    dl_buffer_clear(&r->text);
    *r = (sitemap_reader){.maker = r->maker, .kind = r->kind, .text = r->text};
}

bool dl_list_read_sitemap(dl_list_maker *maker, dl_list_kind kind, dl_span text, unsigned first_line) {
    sitemap_reader reader = {.maker = maker, .kind = kind};
    dl_buffer_init(&reader.text, 0, maker->arena->allocator);
    const dl_xml_handler handler = {
        .context = &reader, .begin = on_begin, .start = on_start, .text = on_text, .end = on_end};
    bool good = dl_list_read_xml(maker, text, first_line, &handler);
    dl_buffer_release(&reader.text);
    return good;
}
