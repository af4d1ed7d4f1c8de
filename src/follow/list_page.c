/* A page as a list: the feeds that it names, and the links that may lead to stories.
 *
 * Whether a link may, is told by what it looks like: words in its text, words in the last part of its path,
 * numbers and dates in the path.  That takes in some pages that are no stories and leaves out few that are;
 * who follows sees what comes of them. */
#include "follow/list_read.h"

#include "base/hash_map.h"
#include "base/text.h"
#include "base/url.h"
#include "html/parser.h"
#include "values/word_lists.h"

enum { MOST_LINKS = 20000, MOST_FEEDS = 32, MOST_TEXT_BYTES = 300 };

/* --- links by their looks --- */

/* Words count up to four each, and a date or a number in the path as much as two words. */
enum { MOST_WORDS = 4, NUMBER_POINTS = 2, STORY_POINTS = 5 };

static bool is_folder_word(dl_span word) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_folder_words); i++) {
        if (dl_span_equal_nocase(word, dl_folder_words[i])) return true;
    }
    return false;
}

/* Files that are no pages. */
static bool is_file(dl_span path) {
    static const char *const endings[] = {
        ".jpg",  ".jpeg", ".png", ".gif",  ".webp", ".avif", ".svg",  ".ico",  ".mp3", ".mp4",
        ".m4a",  ".m3u8", ".ogg", ".webm", ".mov",  ".pdf",  ".zip",  ".gz",   ".doc", ".docx",
        ".xls",  ".xlsx", ".ppt", ".pptx", ".epub", ".xml",  ".rss",  ".atom", ".css", ".js",
        ".json", ".txt",  ".ics", ".apk",  ".exe",  ".dmg",  ".woff2"};
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (dl_span_ends_with_nocase(path, dl_span_from_string(endings[i]))) return true;
    }
    return false;
}

/* The words of a path's segment: runs of letters, between "-", "_", "." and "+"; an ending such as ".html" is
 * none. */
static unsigned count_slug_words(dl_span segment) {
    unsigned words = 0, letters = 0;
    size_t dot = dl_span_find_last_byte(segment, '.');
    if (dot != SIZE_MAX && segment.size - dot <= sizeof ".shtml") segment.size = dot;
    for (size_t i = 0; i <= segment.size; i++) {
        bool ends = i == segment.size || strchr("-_.+,~", segment.data[i]);
        bool is_letter = !ends && (dl_ascii_is_alpha(segment.data[i]) || segment.data[i] == '%');
        letters += is_letter;
        if (!ends) continue;
        words += letters > 0;
        letters = 0;
    }
    return words;
}

/* A year and a month, or a number of five digits, as ids of stories are. */
static bool has_number(dl_span path) {
    size_t digits = 0;
    for (size_t i = 0; i <= path.size; i++) {
        if (i < path.size && dl_ascii_is_digit(path.data[i])) {
            digits++;
            continue;
        }
        if (digits >= 5) return true;
        dl_span year = dl_span_sub(path, i - digits, digits), behind = dl_span_sub(path, i, path.size);
        bool is_year = digits == 4 &&
                       (dl_span_starts_with(year, DL_SPAN("19")) || dl_span_starts_with(year, DL_SPAN("20")));
        if (is_year && behind.size >= 3 && strchr("/-_", behind.data[0]) &&
            dl_ascii_is_digit(behind.data[1]) && dl_ascii_is_digit(behind.data[2]))
            return true;
        digits = 0;
    }
    return false;
}

/* In scripts without spaces each character counts as a word: three of them are about one. */
static unsigned count_text_words(dl_span text) {
    enum { CHARACTERS_PER_WORD = 3 };
    size_t at = 0;
    unsigned words = dl_text_count_words(text);
    bool is_spaceless = text.size && dl_char_is_spaceless(dl_utf8_decode(text, &at));
    return is_spaceless ? words / CHARACTERS_PER_WORD : words;
}

static unsigned at_most(unsigned count, unsigned most) {
    return count < most ? count : most;
}

/* `text` is the link's, as readers see it. */
static bool may_be_story(dl_span url, dl_span text) {
    dl_url parts;
    if (!dl_url_split(url, &parts) || is_file(parts.path)) return false;
    unsigned slug_words = 0, segments = 0;
    dl_span rest = parts.path, segment;
    while (dl_span_split(&rest, '/', &segment)) {
        if (!segment.size) continue;
        if (is_folder_word(segment)) return false; /* of authors, of topics, about the site */
        unsigned words = count_slug_words(segment);
        if (words > slug_words) slug_words = words;
        segments++;
    }
    bool numbered = has_number(parts.path) || has_number(parts.query);
    unsigned text_words = count_text_words(text);
    if (!segments || text_words < 2) return false;
    unsigned points = at_most(text_words, MOST_WORDS) + at_most(slug_words, MOST_WORDS);
    if (numbered) return points + NUMBER_POINTS >= STORY_POINTS;
    return points >= (slug_words < 3 ? STORY_POINTS + 1 : STORY_POINTS);
}

/* --- the links of a page --- */

typedef struct page_link {
    dl_span url, text;
    unsigned words;
} page_link;

typedef struct page_reader {
    dl_list_maker *maker;
    dl_document *document;
    dl_arena arena; /* for what is found, as long as the page is read */
    dl_span base;
    dl_span host; /* without "www." */
    page_link *links;
    uint32_t link_count;
    dl_hash_map places; /* by URL: the number of the link, from 1 */
} page_reader;

static dl_span without_www(dl_span host) {
    return dl_span_starts_with_nocase(host, DL_SPAN("www.")) ? dl_span_sub(host, 4, host.size) : host;
}

/* The same host, with or without "www.", or one below it. */
static bool is_of_site(const page_reader *r, dl_span url) {
    dl_url parts;
    if (!dl_url_split(url, &parts)) return false;
    dl_span host = without_www(parts.host);
    if (dl_span_equal_nocase(host, r->host)) return true;
    return host.size > r->host.size && dl_span_ends_with_nocase(host, r->host) &&
           host.data[host.size - r->host.size - 1] == '.';
}

/* The texts of links in a link are theirs alone: else what they hold would be read again for each. */
static bool is_link(void *context, dl_node node) {
    const page_reader *r = context;
    return dl_is_html(r->document, node, DL_TAG_A);
}

static dl_node find_below(page_reader *r, dl_node node, bool (*is_wanted)(dl_tag)) {
    dl_node end = dl_subtree_end(r->document, node);
    for (dl_node at = node + 1; at < end; at++) {
        if (!dl_is_element(r->document, at)) continue;
        if (is_wanted(dl_tag_of(r->document, at))) return at;
        if (is_link(r, at)) at = dl_subtree_end(r->document, at) - 1;
    }
    return 0;
}

static bool is_heading(dl_tag tag) {
    return tag == DL_TAG_H1 || tag == DL_TAG_H2 || tag == DL_TAG_H3 || tag == DL_TAG_H4 || tag == DL_TAG_H5 ||
           tag == DL_TAG_H6;
}

static bool is_image(dl_tag tag) {
    return tag == DL_TAG_IMG;
}

/* The heading in the link, else all of its text, else what stands for a picture. */
static dl_span text_of_link(page_reader *r, dl_node node) {
    dl_node heading = find_below(r, node, is_heading);
    dl_span text = dl_visible_text_but(r->document, heading ? heading : node, &r->arena, is_link, r);
    if (!dl_span_trim(text).size) text = dl_get_attribute(r->document, node, DL_ATTR_TITLE);
    dl_node image = dl_span_trim(text).size ? 0 : find_below(r, node, is_image);
    if (image) text = dl_get_attribute(r->document, image, DL_ATTR_ALT);
    return dl_span_trim(dl_text_prefix(dl_text_clean(&r->arena, text), MOST_TEXT_BYTES));
}

/* Of several links to one page the text of the most words is its title. */
static void add_link(page_reader *r, dl_node node) {
    dl_span href = dl_get_attribute(r->document, node, DL_ATTR_HREF);
    dl_span trimmed = dl_span_trim(href);
    if (!trimmed.size || trimmed.data[0] == '#') return;
    dl_span url = dl_list_url(r->maker, r->base, trimmed);
    if (!url.size || !is_of_site(r, url)) return;
    uint32_t *place = dl_hash_map_at(&r->places, dl_span_hash(url));
    if (!*place) {
        r->links[r->link_count] = (page_link){.url = dl_arena_copy(&r->arena, url)};
        *place = ++r->link_count;
    }
    page_link *link = &r->links[*place - 1];
    dl_span text = text_of_link(r, node);
    unsigned words = dl_text_count_words(text);
    if (words <= link->words) return;
    link->text = text;
    link->words = words;
}

/* The site's own navigation. */
static bool is_passed_over(dl_tag tag) {
    return tag == DL_TAG_NAV || tag == DL_TAG_FOOTER;
}

static void collect_links(page_reader *r) {
    dl_document *doc = r->document;
    r->links = dl_arena_alloc(&r->arena, MOST_LINKS * sizeof *r->links);
    if (!r->links || !dl_hash_map_make(&r->places, &r->arena, MOST_LINKS)) return;
    for (dl_node node = 1; node < dl_node_count(doc) && r->link_count < MOST_LINKS; node++) {
        if (!dl_is_element(doc, node)) continue;
        dl_tag tag = dl_tag_of(doc, node);
        if (is_passed_over(tag)) {
            node = dl_subtree_end(doc, node) - 1;
        } else if (tag == DL_TAG_A) {
            add_link(r, node);
            if (!r->maker->scratch.failed) dl_arena_reset(&r->maker->scratch);
        }
    }
    if (r->link_count == MOST_LINKS) r->maker->list->cut = true;
}

static void add_entries(page_reader *r) {
    dl_list_draft draft = {.entry = {.author_count = 0}};
    for (uint32_t i = 0; i < r->link_count; i++) {
        const page_link *link = &r->links[i];
        if (!may_be_story(link->url, link->text)) continue;
        draft.entry.url = link->url;
        draft.entry.title = link->text;
        if (!dl_list_add(r->maker, &draft)) return;
    }
}

/* --- what the head says --- */

static bool is_feed_type(dl_span type) {
    static const dl_span types[] = {
        DL_SPAN_INIT("application/rss+xml"),    DL_SPAN_INIT("application/atom+xml"),
        DL_SPAN_INIT("application/rdf+xml"),    DL_SPAN_INIT("application/feed+json"),
        DL_SPAN_INIT("application/x.atom+xml"), DL_SPAN_INIT("application/x-atom+xml"),
        DL_SPAN_INIT("text/rss+xml"),           DL_SPAN_INIT("text/rss"),
    };
    type = dl_span_trim(dl_span_sub(type, 0, dl_span_find_byte(type, ';', 0)));
    for (size_t i = 0; i < DL_COUNT_OF(types); i++) {
        if (dl_span_equal_nocase(type, types[i])) return true;
    }
    return false;
}

/* <link rel="alternate" type="application/rss+xml" href="…">, or rel="feed". */
static void add_feed(page_reader *r, dl_span *feeds, size_t *count, dl_node node) {
    bool is_alternate = dl_has_token(r->document, node, DL_ATTR_REL, DL_SPAN("alternate")) &&
                        is_feed_type(dl_get_attribute(r->document, node, DL_ATTR_TYPE));
    if (!is_alternate && !dl_has_token(r->document, node, DL_ATTR_REL, DL_SPAN("feed"))) return;
    dl_span url = dl_list_url(r->maker, r->base, dl_get_attribute(r->document, node, DL_ATTR_HREF));
    for (size_t i = 0; i < *count; i++) {
        if (dl_span_equal(feeds[i], url)) return;
    }
    if (url.size && *count < MOST_FEEDS) feeds[(*count)++] = dl_arena_copy(r->maker->arena, url);
}

static void read_feeds(page_reader *r) {
    dl_span feeds[MOST_FEEDS];
    size_t count = 0;
    for (dl_node node = 1; node < dl_node_count(r->document) && count < MOST_FEEDS; node++) {
        if (dl_is_html(r->document, node, DL_TAG_LINK)) add_feed(r, feeds, &count, node);
    }
    dl_span *kept = dl_arena_alloc(r->maker->arena, sizeof feeds);
    if (!kept || !count) return;
    memcpy(kept, feeds, count * sizeof *feeds);
    r->maker->list->feeds = kept;
    r->maker->list->feed_count = count;
}

static dl_node first_of(const page_reader *r, dl_tag tag) {
    for (dl_node node = 1; node < dl_node_count(r->document); node++) {
        if (dl_is_html(r->document, node, tag)) return node;
    }
    return 0;
}

static void read_head(page_reader *r) {
    dl_list *list = r->maker->list;
    dl_node base = first_of(r, DL_TAG_BASE), title = first_of(r, DL_TAG_TITLE);
    dl_span href = base ? dl_get_attribute(r->document, base, DL_ATTR_HREF) : DL_SPAN_NONE;
    r->base = dl_arena_copy(&r->arena, dl_list_url(r->maker, DL_SPAN_NONE, href));
    if (title) {
        dl_span text = dl_text_content(r->document, title, &r->arena);
        dl_list_keep(r->maker, &list->title, dl_list_line(r->maker, text));
    }
    dl_node html = dl_html_element(r->document);
    dl_span language = html ? dl_get_attribute(r->document, html, DL_ATTR_LANG) : DL_SPAN_NONE;
    dl_list_keep(r->maker, &list->language, dl_list_line(r->maker, language));
    read_feeds(r);
}

bool dl_list_read_page(dl_list_maker *maker, dl_span text) {
    page_reader reader = {.maker = maker, .document = dl_document_new(maker->arena->allocator)};
    dl_url parts;
    if (!reader.document) return false;
    dl_list_maker_restart(maker, DL_LIST_PAGE);
    dl_arena_init(&reader.arena, 0, maker->arena->allocator);
    if (dl_url_split(maker->url, &parts)) reader.host = without_www(parts.host);
    dl_parse_result parsed = dl_parse(reader.document, text, NULL);
    if (parsed == DL_PARSE_TRUNCATED) maker->list->cut = true;
    if (parsed != DL_PARSE_NO_MEMORY) {
        read_head(&reader);
        collect_links(&reader);
        add_entries(&reader);
    }
    bool good = parsed != DL_PARSE_NO_MEMORY && !dl_document_failed(reader.document) &&
                !reader.arena.failed && !dl_list_maker_failed(maker);
    dl_document_free(reader.document);
    dl_arena_release(&reader.arena);
    return good;
}
