/* Topic links: a row of short links near the article, each to a page with the same name as the link.  And the
 * links in the site's menu that name the sections in the URL. */
#include "article/shown_readers.h"

#include "base/text.h"
#include "base/url.h"
#include "base/words.h"
#include "claims/visible.h"
#include "html/dom.h"
#include "values/word_lists.h"

enum {
    NODES_BEHIND_BODY = 900, /* how far after the body rows are searched for */
    NODES_BETWEEN = 14,      /* between two links of one row, at most */
    MOST_LINKS = 30,         /* of a row */
    MOST_TEXT_BYTES = 90,
    MOST_WORDS = 6,
    LONGEST_SLUG = 120,
};

typedef struct search {
    const dl_claims *claims;
    dl_node body_first; /* the first node of the body */
    dl_words folder_words;
} search;

/* --- what the URL of a link says --- */

typedef struct folders {
    bool persons, topics;
    bool dated; /* a year and a month: an article, not a topic */
} folders;

static bool is_number(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (!dl_ascii_is_digit(text.data[i])) return false;
    }
    return text.size > 0;
}

static folders folders_of(const dl_words *words, dl_span path) {
    folders found = {0};
    dl_span segment;
    bool after_year = false;
    while (dl_span_split(&path, '/', &segment)) {
        size_t place = dl_words_place(words, segment);
        bool number = segment.size <= 4 && is_number(segment);
        found.dated = found.dated || (number && after_year && segment.size <= 2);
        after_year = number && segment.size == 4;
        /* not "/topics/privacy" */
        found.persons = found.persons || (place < DL_AUTHOR_FOLDER_WORDS && !found.topics);
        found.topics = found.topics || (place >= DL_AUTHOR_FOLDER_WORDS && place != DL_NO_WORD);
    }
    return found;
}

/* The last meaningful segment of a path, without its extension. */
static dl_span slug_of(dl_span path) {
    while (path.size && path.data[path.size - 1] == '/') path.size--;
    dl_span name = dl_url_file_name(path);
    size_t dot = dl_span_find_last_byte(name, '.');
    return dot != SIZE_MAX && dot > 2 ? dl_span_sub(name, 0, dot) : name;
}

/* The answer of the function below where it needs no folding: to texts of some letters and slugs that are all
 * in ASCII, which most are. */
typedef enum spelling { SPELLED, NOT_SPELLED, NOT_TOLD } spelling;

static spelling spell_plain(dl_span slug, dl_span text) {
    if (dl_ascii_prefix(text) < text.size || dl_ascii_prefix(slug) < slug.size ||
        memchr(slug.data, '%', slug.size))
        return NOT_TOLD;
    size_t wanted = 0, found = 0, letters = 0, at = 0;
    for (size_t i = 0; i < text.size; i++) wanted += dl_ascii_is_alnum(text.data[i]);
    if (wanted < 3) return NOT_TOLD;
    for (size_t i = 0; i < slug.size; i++) {
        letters += dl_ascii_is_alpha(slug.data[i]);
        while (at < text.size && !dl_ascii_is_alnum(text.data[at])) at++;
        if (at < text.size && dl_ascii_lower(slug.data[i]) == dl_ascii_lower(text.data[at])) at++, found++;
    }
    return found == wanted && found * 10 >= letters * 6 ? SPELLED : NOT_SPELLED;
}

/* Whether a page's URL spells the text ("Füchse Berlin", "/sport/fuechse-berlin/"): the text's plain letters
 * occur in the slug in order, and are most of it. */
static bool spells(dl_arena *arena, dl_span slug, dl_span text) {
    if (slug.size == 0 || slug.size > LONGEST_SLUG) return false;
    spelling plain = spell_plain(slug, text);
    if (plain != NOT_TOLD) return plain == SPELLED;
    dl_span folded = dl_text_fold(arena, text);
    if (folded.size == 0) return false;
    dl_span decoded = dl_text_fold(arena, dl_url_decode(arena, slug));
    if (dl_span_equal(folded, decoded)) return true;
    size_t wanted = 0, found = 0, letters = 0, at = 0;
    for (size_t i = 0; i < folded.size; i++) wanted += dl_ascii_is_alnum(folded.data[i]);
    for (size_t i = 0; i < decoded.size; i++) letters += dl_ascii_is_alpha(decoded.data[i]);
    for (size_t i = 0; i < decoded.size && at < folded.size; i++) {
        while (at < folded.size && !dl_ascii_is_alnum(folded.data[at])) at++;
        if (at < folded.size && decoded.data[i] == folded.data[at]) at++, found++;
    }
    return wanted >= 3 && found == wanted && found * 10 >= letters * 6;
}

/* --- the page around a link --- */

/* "Topics: ", "Filed under ": a few words that begin the line before a row of links, or a word for topics. */
static bool is_label(dl_document *doc, dl_node text, dl_node link) {
    enum { MOST_LABEL_WORDS = 3, LONGEST_LABEL_BYTES = 40 };
    dl_span words = dl_span_trim(dl_node_text(doc, text)), rest = words, word;
    if (words.size > LONGEST_LABEL_BYTES) return false;
    size_t count = 0; /* of words between spaces: some scripts have none */
    while (dl_span_next_word(&rest, &word)) count++;
    if (count > MOST_LABEL_WORDS) return false;
    while (words.size && (words.data[0] == '|' || words.data[0] == ' '))
        words = dl_span_sub(words, 1, words.size);
    for (size_t i = 0; i < DL_COUNT_OF(dl_topic_label_words); i++) {
        dl_span label = dl_topic_label_words[i];
        if (dl_span_starts_with_nocase(words, label) && words.size <= label.size + 3) return true;
    }
    if (dl_previous_sibling(doc, text)) return false;
    dl_node next = dl_next_sibling(doc, link);
    dl_span between = next && dl_is_text(doc, next) ? dl_span_trim(dl_node_text(doc, next)) : DL_SPAN("");
    dl_node other = next && dl_is_text(doc, next) ? dl_next_sibling(doc, next) : next;
    return other && dl_is_html(doc, other, DL_TAG_A) && dl_text_count_words(between) <= 1 &&
           between.size <= 3;
}

/* Whether words stand beside the link in its line, so that it is part of a sentence. */
static bool is_in_sentence(dl_document *doc, dl_node link) {
    const dl_node beside[] = {dl_previous_sibling(doc, link), dl_next_sibling(doc, link)};
    for (int i = 0; i < 2; i++) {
        if (!beside[i] || !dl_is_text(doc, beside[i])) continue;
        dl_span text = dl_span_trim(dl_node_text(doc, beside[i]));
        if (text.size > 3 && !(i == 0 && is_label(doc, beside[i], link))) return true;
    }
    return false;
}

/* In the frame of the page: navigation, header or footer outside article and main. */
static bool is_in_frame(const dl_document *doc, dl_node node) {
    enum { FRAME = 1, ASIDE, STORY };
    static const uint8_t parts[DL_TAG_COUNT] = {
        [DL_TAG_NAV] = FRAME,   [DL_TAG_HEADER] = FRAME,  [DL_TAG_FOOTER] = FRAME,
        [DL_TAG_ASIDE] = ASIDE, [DL_TAG_ARTICLE] = STORY, [DL_TAG_MAIN] = STORY,
    };
    bool frame = false;
    for (; node; node = dl_parent(doc, node)) {
        unsigned part = parts[dl_tag_of(doc, node)];
        if (part > FRAME) return part == ASIDE;
        frame |= part == FRAME;
    }
    return frame;
}

/* In a form that is not around the story, too, as those of some servers are. */
static bool is_in_form(const search *s, dl_node node) {
    dl_document *doc = s->claims->doc;
    for (dl_node form = node; form; form = dl_parent(doc, form)) {
        if (dl_tag_of(doc, form) != DL_TAG_FORM) continue;
        return form > s->body_first || dl_subtree_end(doc, form) <= s->body_first;
    }
    return false;
}

static dl_span host_of(dl_span url) {
    dl_url parts;
    if (!dl_url_split(url, &parts)) return DL_SPAN_NONE;
    bool www = dl_span_starts_with_nocase(parts.host, DL_SPAN("www."));
    return dl_span_sub(parts.host, www ? 4 : 0, parts.host.size);
}

static bool is_part_of_host(dl_span part, dl_span host) {
    if (part.size == host.size) return dl_span_equal_nocase(part, host);
    return part.size > host.size && part.data[part.size - host.size - 1] == '.' &&
           dl_span_ends_with_nocase(part, host);
}

/* Whether the link leads to a page of another site, such as an encyclopedia's. */
static bool leaves_site(const dl_claims *claims, dl_span href) {
    dl_span own = host_of(claims->base_url);
    if (!own.size ||
        (!dl_span_starts_with_nocase(href, DL_SPAN("http")) && !dl_span_starts_with(href, DL_SPAN("//"))))
        return false;
    dl_span other = host_of(dl_claims_resolve_url(claims, href));
    return other.size && !is_part_of_host(other, own) && !is_part_of_host(own, other);
}

/* The path of the link, encoded or not: usually it can be taken from the reference as written. */
static dl_span path_of(const dl_claims *claims, dl_span href) {
    dl_url parts;
    if (href.data[0] == '/' && href.data[1] != '/') {
        href = dl_url_without_fragment(href);
        return dl_span_trim(dl_span_sub(href, 0, dl_span_find_byte(href, '?', 0)));
    }
    if (dl_span_starts_with(href, DL_SPAN("http")) && dl_url_split(href, &parts))
        return dl_span_trim(parts.path);
    dl_span url = dl_claims_resolve_url(claims, href);
    return dl_url_split(url, &parts) ? parts.path : dl_url_without_fragment(href);
}

/* "tel:", "mailto:" */
static bool leads_to_no_page(dl_span href) {
    if (dl_span_starts_with(href, DL_SPAN("http"))) return false;
    size_t colon = dl_span_find_byte(dl_span_sub(href, 0, 12), ':', 0);
    return colon != SIZE_MAX && !dl_span_starts_with_nocase(href, DL_SPAN("http"));
}

/* A topic link's text, and whether the link is marked as one; absent if it is not a topic link. */
static dl_span topic_of(const search *s, dl_node link, bool *marked) {
    const dl_claims *claims = s->claims;
    dl_document *doc = claims->doc;
    dl_span href = dl_get_attribute(doc, link, DL_ATTR_HREF);
    if (href.size < 2 || href.data[0] == '#' || leads_to_no_page(href)) return DL_SPAN_NONE;
    if (dl_subtree_end(doc, link) - link > 12) return DL_SPAN_NONE; /* a card, not a word */
    if (is_in_sentence(doc, link) || is_in_frame(doc, link)) return DL_SPAN_NONE;
    dl_span path = path_of(claims, href);
    if (path.size < 3) return DL_SPAN_NONE;
    folders folder = folders_of(&s->folder_words, path);
    if (folder.persons) return DL_SPAN_NONE;
    bool topic = folder.topics || dl_has_token(doc, link, DL_ATTR_REL, DL_SPAN("tag"));
    if (!topic && folder.dated) return DL_SPAN_NONE;
    dl_span text = dl_visible_text(doc, link, claims->arena);
    while (text.size && text.data[0] == '#') text = dl_span_sub(text, 1, text.size);
    if (text.size < 2 || text.size > MOST_TEXT_BYTES) return DL_SPAN_NONE;
    bool spaceless = text.size >= 3 && (unsigned char)text.data[0] >= 0xE0;
    if (dl_text_count_words(text) > (spaceless ? 20u : (uint32_t)MOST_WORDS)) return DL_SPAN_NONE;
    *marked = topic;
    if (!topic && (!spells(claims->arena, slug_of(path), text) || leaves_site(claims, href)))
        return DL_SPAN_NONE;
    return is_in_form(s, link) ? DL_SPAN_NONE : text;
}

typedef struct topic_link {
    dl_span text; /* cleaned */
    dl_node node;
    bool marked; /* as a topic, by its address or its relation */
} topic_link;

typedef struct row {
    topic_link links[MOST_LINKS];
    uint32_t count;
    bool marked; /* one of them is */
} row;

/* Whether these are headlines of other stories, whose addresses spell them, too; or one link alone, which
 * can be anything. */
static bool is_of_headlines(const row *links) {
    enum { MOST_WORDS_EACH = 3 };
    uint32_t words = 0;
    if (links->marked) return false;
    if (links->count < 2) return true;
    for (uint32_t i = 0; i < links->count; i++) words += dl_text_count_words(links->links[i].text);
    return words > MOST_WORDS_EACH * links->count;
}

/* Takes the row, when it is the first of two links or more or the first at all; returns whether to go on. */
static bool close_row(row *open, row *best) {
    if (open->count > best->count && !is_of_headlines(open)) {
        memcpy(best->links, open->links, open->count * sizeof *open->links);
        best->count = open->count;
        best->marked = open->marked;
    }
    open->count = 0;
    open->marked = false;
    return best->count < 2;
}

/* Whether two links stand too far from each other for one row; frameworks leave comments between them. */
static bool are_apart(const dl_node_data *nodes, dl_node left, dl_node right) {
    uint32_t between = 0;
    for (dl_node node = left + 1; node <= right && between <= NODES_BETWEEN; node++)
        between += nodes[node].type != DL_NODE_COMMENT;
    return between > NODES_BETWEEN;
}

/* Rows in [from, to): fills `best` with the first that has two links or more, else the first at all. */
static void find_row(const search *s, dl_node from, dl_node to, row *best) {
    const dl_node_data *nodes = dl_nodes(s->claims->doc);
    row open = {.count = 0};
    best->count = 0;
    dl_node last = from; /* link of the row */
    for (uint32_t i = dl_claims_first_anchor(s->claims, from); i < s->claims->anchor_count; i++) {
        dl_node node = s->claims->anchors[i];
        if (node >= to) break;
        bool marked = false;
        dl_span text = topic_of(s, node, &marked);
        if (!text.data) continue;
        if (open.count && are_apart(nodes, last, node) && !close_row(&open, best)) return;
        last = node;
        open.marked = open.marked || marked;
        if (open.count < MOST_LINKS) open.links[open.count++] = (topic_link){text, node, marked};
    }
    close_row(&open, best);
}

/* The box that holds a link of a row, or its item of a list. */
static dl_node holder_of(const dl_document *doc, dl_node link) {
    dl_node parent = dl_parent(doc, link);
    return dl_tag_of(doc, parent) == DL_TAG_LI || dl_tag_of(doc, parent) == DL_TAG_SPAN
               ? dl_parent(doc, parent)
               : parent;
}

/* Where two links or more are marked as topics, links in other boxes beside them lead to sections or other
 * stories. */
static void drop_unmarked(const dl_document *doc, row *links) {
    enum { LEAST_MARKED = 2 };
    dl_node holders[MOST_LINKS];
    uint32_t marked = 0, kept = 0;
    for (uint32_t i = 0; i < links->count; i++) {
        if (links->links[i].marked) holders[marked++] = holder_of(doc, links->links[i].node);
    }
    if (marked < LEAST_MARKED) return;
    for (uint32_t i = 0; i < links->count; i++) {
        dl_node holder = holder_of(doc, links->links[i].node);
        bool keep = links->links[i].marked;
        for (uint32_t m = 0; m < marked && !keep; m++) keep = holders[m] == holder;
        if (keep) links->links[kept++] = links->links[i];
    }
    links->count = kept;
}

/* Adds the links beside those of the row that a class calls tags, wherever they lead. */
static void complete_row(const dl_claims *claims, row *links) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_KEYWORD, claim));) {
        if (dl_visible_kind_of(claim) != DL_VISIBLE_TAG_LINK || links->count == MOST_LINKS) continue;
        uint32_t place = 0;
        while (place < links->count && links->links[place].node < claim->node) place++;
        bool known = place < links->count && links->links[place].node == claim->node;
        bool beside = (place > 0 && claim->node - links->links[place - 1].node <= NODES_BETWEEN) ||
                      (place < links->count && links->links[place].node - claim->node <= NODES_BETWEEN);
        if (known || !beside || is_in_sentence(claims->doc, claim->node)) continue;
        memmove(&links->links[place + 1], &links->links[place],
                (links->count - place) * sizeof *links->links);
        links->links[place] = (topic_link){claim->text, claim->node, true};
        links->count++;
    }
}

void dl_read_topic_links(dl_claims *claims, const dl_body *body) {
    enum { TRUST = 55, TRUST_OF_ONE = 42 }; /* one link alone is more likely the section */
    dl_node count = dl_node_count(claims->doc), end = body->end;
    if (!body->first) return;
    search s = {.claims = claims, .body_first = body->first};
    DL_WORDS_INIT(&s.folder_words, dl_folder_words);
    row behind, before;
    find_row(&s, end, count - end < NODES_BEHIND_BODY ? count : end + NODES_BEHIND_BODY, &behind);
    row *best = &behind;
    if (behind.count < 2) {
        find_row(&s, dl_start_of_story(claims, body), end, &before);
        if (before.count > behind.count) best = &before;
    }
    drop_unmarked(claims->doc, best);
    if (best->count) complete_row(claims, best);
    for (uint32_t i = 0; i < best->count; i++) {
        /* sections and topics often stand in one row */
        if (dl_has_token(claims->doc, best->links[i].node, DL_ATTR_REL, DL_SPAN("category"))) continue;
        dl_claim claim = dl_shown_claim(claims, DL_FIELD_KEYWORD, DL_VISIBLE_TOPIC_LINK, best->links[i].node,
                                        best->links[i].text);
        claim.trust = best->count >= 2 ? TRUST : TRUST_OF_ONE;
        dl_claims_add(claims, claim);
    }
}

/* --- the site's menu --- */

/* Whether a URL leads to the section of that name: "/science", "https://host/news/science/". */
static bool leads_to_section(dl_span href, dl_span segment) {
    href = dl_span_trim(href);
    if (href.size && href.data[href.size - 1] == '/') href.size--;
    return href.size > segment.size && dl_span_ends_with_nocase(href, segment) &&
           href.data[href.size - segment.size - 1] == '/';
}

/* The sections in the page's URL that the menu has not named yet. */
typedef struct sections {
    struct {
        dl_span segment;
        uint16_t group;
    } items[DL_MOST_URL_SECTIONS];
    uint32_t count;
} sections;

static sections sections_of_address(const dl_claims *claims) {
    sections found = {.count = 0};
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SECTION, claim));) {
        if (claim->source != DL_SOURCE_URL || found.count == DL_MOST_URL_SECTIONS) continue;
        found.items[found.count].segment = claim->text;
        found.items[found.count++].group = claim->group;
    }
    return found;
}

/* A URL has the names of folders ("lokales"); the site's menu has the names of sections. */
void dl_read_menu_names(dl_claims *claims) {
    enum { MOST_MENU_LINKS = 400, LONGEST_NAME_BYTES = 60, TRUST = 30 };
    dl_document *doc = claims->doc;
    sections open = sections_of_address(claims);
    uint32_t links = 0;
    for (uint32_t at = 0; at < claims->anchor_count && links < MOST_MENU_LINKS && open.count; at++) {
        dl_node node = claims->anchors[at];
        if (!dl_is_html(doc, node, DL_TAG_A)) continue;
        links++;
        dl_span href = dl_get_attribute(doc, node, DL_ATTR_HREF);
        for (uint32_t i = 0; i < open.count;) {
            bool leads = leads_to_section(href, open.items[i].segment);
            dl_span name = leads ? dl_visible_text(doc, node, claims->arena) : DL_SPAN_NONE;
            if (name.size < 2 || name.size > LONGEST_NAME_BYTES) {
                i++;
                continue;
            }
            dl_claim claim = dl_shown_claim(claims, DL_FIELD_SECTION_NAME, DL_VISIBLE_MENU_LINK, node, name);
            claim.group = open.items[i].group;
            claim.trust = TRUST;
            dl_claims_add(claims, claim);
            open.items[i] = open.items[--open.count];
        }
    }
}
