/* Authors of the visible page: links to them and texts that begin with a word for "by". */
#include "claims/visible_walk.h"

#include "base/bytes.h"
#include "base/text.h"
#include "base/validate.h"
#include "base/vector.h"
#include "base/words.h"
#include "values/persons.h"
#include "values/word_lists.h"

enum { GATHERED_BYTES = 240 };

/* Labels for roles other than writing the article. */
static bool names_other_deed(dl_visible_walk *w, dl_span text) {
    if (w->other_deeds.count == 0) DL_FINDER_INIT(&w->other_deeds, dl_other_deed_label_words);
    return dl_finder_finds(&w->other_deeds, text);
}

/* Whether the label before a name is one of these: "Fact-checked by <a>Jane Doe</a>", even with other names
 * in between. */
static bool is_of_other_deed(dl_visible_walk *w, dl_node node) {
    enum { LABEL_BYTES = 60, MOST_STEPS = 8, MOST_LEVELS = 3 };
    int levels = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
        dl_node before = dl_previous_sibling(w->doc, node);
        if (!before) {
            node = dl_parent(w->doc, node);
            if (!node || ++levels >= MOST_LEVELS || dl_tag_of(w->doc, node) == DL_TAG_BODY) return false;
            continue;
        }
        node = before;
        bool text = dl_is_text(w->doc, node);
        dl_span words = text ? dl_span_trim(dl_node_text(w->doc, node)) : dl_short_text(w, node, LABEL_BYTES);
        if (words.size == 0 && !text && dl_first_child(w->doc, node)) continue; /* a picture, or too long */
        if (words.size > LABEL_BYTES) return false;
        if (names_other_deed(w, words)) return true;
        bool between = words.size <= 3 || (!text && dl_tag_of(w->doc, node) == DL_TAG_A);
        if (!between) return false;
    }
    return false;
}

void dl_add_author(dl_visible_walk *w, dl_visible_kind kind, dl_node node, dl_span text, dl_span url,
                   uint8_t trust) {
    text = dl_span_trim(text);
    if (text.size < 2 || is_of_other_deed(w, node)) return;
    uint16_t group = dl_claims_group(w->claims);
    dl_claim *claim = dl_visible_add(w, kind, DL_FIELD_AUTHOR_NAME, node, text, trust);
    if (!claim) return;
    claim->group = group;
    if (url.size) {
        claim = dl_visible_add(w, DL_VISIBLE_NONE, DL_FIELD_AUTHOR_URL, node, url, trust);
        if (claim) claim->group = group;
    }
}

/* A bit for each "/" and "?" among the first `size` bytes; at most 64 are examined, all of which must be
 * readable.
 */
static inline uint64_t find_dividers(const char *bytes, size_t size) {
    uint64_t found = 0;
    for (unsigned i = 0; i < 64; i += DL_VECTOR_BYTES) {
        dl_vector block = dl_vector_load(bytes + i) & dl_vector_fill((char)0xEF);
        found |= (uint64_t)dl_vector_bits(dl_vector_equal(block, '/')) << i;
    }
    return size < 64 ? found & ((UINT64_C(1) << size) - 1) : found;
}

/* Whether the URL as written may contain a folder of authors' pages or the like; which separator it follows
 * is unpredictable, so there is no branch on it. */
static bool may_be_author_address(dl_document *doc, const dl_attribute *attribute) {
    enum { AT_ONCE = 64 };
    if (attribute->name_length & DL_ATTRIBUTE_DECODED) return true;
    uint32_t found = 0;
    const char *bytes = dl_page(doc).data + attribute->value_offset; /* much can be read behind it */
    for (uint32_t base = 0; base < attribute->value_length; base += AT_ONCE, bytes += AT_ONCE) {
        uint64_t dividers = find_dividers(bytes, attribute->value_length - base);
        for (; dividers; dividers &= dividers - 1) {
            uint32_t letters = dl_load_four(bytes + __builtin_ctzll(dividers) + 1) & 0xFFFFFF;
            found |= letters && dl_address_beginnings[DL_ADDRESS_PLACE(letters)] == letters;
        }
    }
    return found;
}

/* Where the path begins: behind the host, which may be called "reporter.example". */
static size_t path_start(dl_span href) {
    size_t scheme = dl_span_find(href, DL_SPAN("//"), 0);
    if (scheme > dl_span_find_byte(href, '/', 0)) return 0;
    return dl_span_find_byte(href, '/', scheme + 2);
}

/* Whether the URL contains a folder of authors' pages or the like, followed by something. */
static bool is_author_address(dl_span href) {
    if (href.size < 5) return false;
    for (size_t at = path_start(href); at < href.size - 4; at++) {
        if (href.data[at] != '/' && href.data[at] != '?') continue;
        dl_span rest = dl_span_sub(href, at, href.size);
        for (size_t i = 0; i < DL_COUNT_OF(dl_author_address_words); i++) {
            dl_span part = dl_author_address_words[i];
            if (rest.size > part.size && dl_span_starts_with(rest, part))
                return !dl_span_contains(href, DL_SPAN("/licenses/")); /* "…/licenses/by/4.0/" */
        }
    }
    return false;
}

/* "/" or "https://host/": the first breadcrumb, which is not a section. */
static bool is_root_address(dl_span href) {
    size_t scheme = dl_span_find(href, DL_SPAN("://"), 0);
    size_t slash = dl_span_find_byte(href, '/', scheme == SIZE_MAX ? 0 : scheme + 3);
    return slash == SIZE_MAX ? scheme != SIZE_MAX
                             : slash + 1 == href.size && (slash == 0 || scheme != SIZE_MAX);
}

/* The link types that matter here. */
typedef struct link_types {
    bool author, category, tag;
} link_types;

static link_types read_link_types(dl_span rel) {
    link_types types = {false, false, false};
    dl_span word;
    while (dl_span_next_word(&rel, &word)) {
        types.author |= dl_span_equal_nocase(word, DL_SPAN("author"));
        types.category |= dl_span_equal_nocase(word, DL_SPAN("category"));
        types.tag |= dl_span_equal_nocase(word, DL_SPAN("tag"));
    }
    return types;
}

static dl_span value_of(dl_visible_walk *w, const dl_attribute *attribute) {
    return attribute ? dl_attribute_value(w->doc, attribute) : DL_SPAN_NONE;
}

/* Adds a section, with the URL of its link. */
static void add_section(dl_visible_walk *w, dl_visible_kind kind, dl_node node, const dl_attribute *href,
                        uint8_t trust) {
    dl_claim *claim = dl_visible_add(w, kind, DL_FIELD_SECTION, node, dl_short_text(w, node, 80), trust);
    if (!claim || !href) return;
    claim->group = dl_claims_group(w->claims);
    dl_claim address = *claim;
    address.field = DL_FIELD_SECTION_URL;
    address.text = dl_attribute_value(w->doc, href);
    dl_claims_add(w->claims, address);
}

/* Whether a link of type "tag" leads to a section: block themes of WordPress give that type to the links to
 * all kinds of terms, and name the kind in the class of the element around them. */
static bool is_of_category(const dl_visible_walk *w, dl_node link) {
    dl_span kind = dl_get_attribute(w->doc, dl_parent(w->doc, link), DL_ATTR_CLASS);
    return dl_span_contains(kind, DL_SPAN("taxonomy-category"));
}

void dl_read_link(dl_visible_walk *w, dl_node node, uint32_t says, const dl_attribute *href,
                  const dl_attribute *rel) {
    if (rel) {
        link_types types = read_link_types(dl_attribute_value(w->doc, rel));
        if (types.author) {
            dl_add_author(w, DL_VISIBLE_REL_AUTHOR, node, dl_short_text(w, node, DL_SHORT_TEXT_BYTES),
                          value_of(w, href), 80);
            return;
        }
        if (types.category || (types.tag && is_of_category(w, node))) {
            if (!(w->flags & (DL_REGION_ELSEWHERE & ~DL_REGION_FOOTER))) /* entries have footers, too */
                add_section(w, DL_VISIBLE_CATEGORY_LINK, node, href, 60);
            return;
        }
        if (types.tag && !(w->flags & DL_REGION_ELSEWHERE)) {
            dl_visible_add(w, DL_VISIBLE_TAG_LINK, DL_FIELD_KEYWORD, node, dl_short_text(w, node, 80), 60);
            return;
        }
    }
    if (node < w->tags_end ||
        ((says & DL_SAYS_TAGS) && !(w->flags & (DL_REGION_ELSEWHERE & ~DL_REGION_FOOTER)))) {
        dl_visible_add(w, DL_VISIBLE_TAG_LINK, DL_FIELD_KEYWORD, node, dl_short_text(w, node, 80), 50);
    }
    if (node < w->breadcrumb_end && !is_root_address(value_of(w, href)))
        add_section(w, DL_VISIBLE_BREADCRUMB, node, href, 55);
    if (href && node >= w->author_end && !(w->flags & (DL_REGION_NAV | DL_REGION_COMMENTS)) &&
        may_be_author_address(w->doc, href) && is_author_address(dl_attribute_value(w->doc, href))) {
        dl_span text = dl_short_text(w, node, 80);
        if (text.size) dl_add_author(w, DL_VISIBLE_AUTHOR_LINK, node, text, value_of(w, href), 55);
    }
}

/* "By" in one element and the names in the next: joins the runs of text up to the end of the block in which
 * the first name stands. */
static dl_span gather(dl_visible_walk *w, dl_node node) {
    char bytes[GATHERED_BYTES];
    size_t size = 0;
    dl_node block = dl_parent(w->doc, node);
    while (block && !dl_is_block(dl_tag_of(w->doc, block))) block = dl_parent(w->doc, block);
    dl_node end = dl_subtree_end(w->doc, block), most = node + 60, count = dl_node_count(w->doc);
    size_t prefix = 0;
    for (dl_node at = node; at < most && at < count; at++) {
        if (at >= end) {
            /* End of the block: done if there is something besides the word for "by". */
            if (dl_span_trim(dl_span_sub(dl_span_of(bytes, size), prefix, size)).size > 1) break;
            dl_node next = at;
            while (next < most && next < count && !dl_is_text(w->doc, next)) next++;
            if (next >= most || next >= count) break;
            block = dl_parent(w->doc, next);
            end = dl_subtree_end(w->doc, block);
        }
        if (!dl_is_text(w->doc, at)) {
            if (size && size < sizeof bytes && dl_tag_of(w->doc, at) == DL_TAG_BR && prefix &&
                size > prefix + 3)
                break;
            continue;
        }
        dl_tag parent = dl_tag_of(w->doc, dl_parent(w->doc, at));
        if (parent == DL_TAG_SCRIPT || parent == DL_TAG_STYLE) continue;
        dl_span text = dl_node_text(w->doc, at);
        if (at != node && size && size < sizeof bytes) bytes[size++] = ' ';
        size_t fits = text.size < sizeof bytes - size ? text.size : sizeof bytes - size;
        memcpy(bytes + size, text.data, fits);
        size += fits;
        if (at == node) {
            /* "Von" alone, or already with a name after it? */
            dl_span own = dl_trim_edges(dl_span_of(bytes, size));
            size_t by = dl_byline_prefix(own);
            prefix = by && by < own.size ? by : size;
        }
        if (fits < text.size) break;
    }
    size = dl_utf8_valid_prefix(dl_span_of(bytes, size));
    return dl_text_clean(w->arena, dl_arena_copy(w->arena, dl_span_of(bytes, size)));
}

/* Whether a longer text run precedes it among its siblings: then it continues a sentence. */
static bool goes_on_with_sentence(const dl_visible_walk *w, dl_node node) {
    enum { SENTENCE_BYTES = 40, MOST_SIBLINGS = 4 };
    for (int i = 0; i < MOST_SIBLINGS && (node = dl_previous_sibling(w->doc, node)); i++) {
        if (dl_is_text(w->doc, node) && dl_span_trim(dl_raw_text(w->doc, node)).size > SENTENCE_BYTES)
            return true;
        if (dl_tag_of(w->doc, node) == DL_TAG_BR) return false;
    }
    return false;
}

/* Whether it stands with a picture: there "By Jane Doe" names who took it. */
static bool is_in_figure(const dl_visible_walk *w, dl_node node) {
    enum { MOST_LEVELS = 6 };
    for (int i = 0; i < MOST_LEVELS && (node = dl_parent(w->doc, node)); i++) {
        dl_tag tag = dl_tag_of(w->doc, node);
        if (tag == DL_TAG_FIGURE || tag == DL_TAG_FIGCAPTION) return true;
    }
    return false;
}

void dl_read_by_text(dl_visible_walk *w, dl_node node, dl_span raw) {
    if (w->counts[DL_VISIBLE_BY_TEXT] >= DL_VISIBLE_PER_KIND || raw.size > DL_SHORT_TEXT_BYTES) return;
    raw = dl_span_trim(raw);
    bool bracketed = dl_span_starts_with(raw, DL_SPAN("〔")) || dl_span_starts_with(raw, DL_SPAN("【"));
    if (bracketed) raw = dl_trim_edges(raw); /* 〔記者陳小明／台北報導〕 */
    size_t prefix = dl_byline_prefix(dl_span_sub(raw, 0, 120));
    if (prefix == 0) return;
    /* A sentence that begins with such a word is not a byline: a byline is short, or a name follows at once.
     */
    dl_span rest = dl_span_trim(dl_span_sub(raw, prefix, raw.size));
    if (rest.size && rest.data[rest.size - 1] == '.' && rest.size > 60) return;
    if (rest.size && dl_ascii_is_alpha(rest.data[0]) && rest.data[0] >= 'a') return;
    /* "… von Hand" in the middle of a sentence. */
    bool goes_on = raw.data[0] >= 'a' && raw.data[0] <= 'z';
    if (goes_on && (dl_text_clean(w->arena, raw).size > 60 || goes_on_with_sentence(w, node))) return;
    if (is_in_figure(w, node)) return;
    dl_span text = bracketed ? dl_trim_edges(gather(w, node)) : gather(w, node);
    prefix = dl_byline_prefix(text);
    if (prefix < text.size && text.data[prefix] >= 'a' && text.data[prefix] <= 'z') return;
    dl_names names;
    dl_names_read(text, DL_BYLINE_VISIBLE, w->arena, &names);
    if (names.count) dl_add_author(w, DL_VISIBLE_BY_TEXT, node, text, DL_SPAN_NONE, 45);
}

/* The bytes of the mark that divides parts of a line, with which the text begins; 0: it begins otherwise. */
static size_t divider_size(dl_span text) {
    static const dl_span dividers[] = {DL_SPAN_INIT("|"), DL_SPAN_INIT("-"), DL_SPAN_INIT("/"),
                                       DL_SPAN_INIT("–"), DL_SPAN_INIT("—"), DL_SPAN_INIT("·"),
                                       DL_SPAN_INIT("•"), DL_SPAN_INIT("@")};
    for (size_t i = 0; i < DL_COUNT_OF(dividers); i++) {
        if (dl_span_starts_with(text, dividers[i])) return dividers[i].size;
    }
    return 0;
}

/* The first, or the last, part of a line that marks between spaces divide; absent when none divides it. */
static dl_span outer_part(dl_span line, bool last) {
    dl_span found = DL_SPAN_NONE, word;
    const char *start = line.data;
    for (dl_span rest = line; dl_span_next_word(&rest, &word);) {
        size_t size = divider_size(word);
        if (size == 0 || (size < word.size && word.data[0] != '@')) continue;
        if (!last) return dl_span_trim(dl_span_between(start, word.data));
        found = dl_span_between(word.data + size, line.data + line.size);
    }
    return dl_span_trim(found);
}

static bool is_full_name(dl_span text) {
    enum { LEAST_WORDS = 2, MOST_WORDS = 3 };
    size_t words = dl_count_words(text);
    return words >= LEAST_WORDS && words <= MOST_WORDS && dl_name_shaped(text) &&
           !dl_name_is_organization(text);
}

void dl_read_author_beside_date(dl_visible_walk *w, dl_node node, dl_span line, dl_span date) {
    enum { LONGEST_BYTES = 100, BY_TRUST = 45, TRUST = 30 };
    if (w->flags & DL_REGION_ELSEWHERE || node < w->author_end) return;
    line = dl_span_trim(line);
    if (line.size > LONGEST_BYTES || is_in_figure(w, node)) return;
    dl_span behind = dl_span_trim(dl_span_between(date.data + date.size, line.data + line.size));
    if (dl_byline_prefix(behind)) {
        dl_names names;
        dl_names_read(behind, DL_BYLINE_VISIBLE, w->arena, &names);
        if (names.count) dl_add_author(w, DL_VISIBLE_BY_TEXT, node, behind, DL_SPAN_NONE, BY_TRUST);
        return;
    }
    dl_span name = behind.size ? outer_part(behind, true) : outer_part(line, false);
    if (is_full_name(name)) dl_add_author(w, DL_VISIBLE_BESIDE_DATE, node, name, DL_SPAN_NONE, TRUST);
}
