/* Links to other articles in and between the body's blocks, and to the site's home page. */
#include "article/shown_readers.h"

#include "base/text.h"
#include "base/url.h"
#include "base/vector.h"
#include "base/words.h"
#include "claims/visible.h"
#include "html/dom.h"
#include "values/word_lists.h"

enum { MOST_LINKS = 500, TRUST_IN_TEXT = 40, TRUST_BETWEEN = 30 };

/* --- URLs of articles --- */

/* The URL of an article ends in its title, its number or both: a segment of several joined words, or a long
 * number.
 */
static bool names_story(dl_span segment) {
    size_t joints = 0, digits = 0, most_digits = 0;
    for (size_t i = 0; i < segment.size; i++) {
        char c = segment.data[i];
        joints += (c == '-' || c == '_') && i > 0;
        digits = dl_ascii_is_digit(c) ? digits + 1 : 0;
        if (digits > most_digits) most_digits = digits;
        if (joints >= 3) return true;
    }
    return most_digits >= 5;
}

/* What a quick look at a reference finds: enough that its URL may name a story. */
typedef struct glance {
    unsigned joints;
    unsigned digits; /* a bit for each of the last two bytes, the highest that of the last one */
} glance;

enum { ENOUGH_JOINTS = 3 };

/* Looks at the last `count` bytes of sixteen; returns whether they, with those before, are enough. */
static bool glance_at(glance *seen, const char *bytes, unsigned count) {
    dl_vector v = dl_vector_load(bytes);
    unsigned skipped = DL_VECTOR_BYTES - count;
    unsigned joints = dl_vector_bits(dl_vector_equal(v, '-') | dl_vector_equal(v, '_')) >> skipped;
    unsigned digits = dl_vector_bits(dl_vector_among(v, '0', 10)) >> skipped << 2 | seen->digits;
    for (; joints; joints &= joints - 1) seen->joints++;
    seen->digits = digits >> count;
    return seen->joints >= ENOUGH_JOINTS || (digits & digits >> 1 & digits >> 2) ||
           dl_vector_bits(dl_vector_below_or_wide(v, ' '));
}

/* Whether the URL of a link may end so: its last segment is one of the reference, unless that is written
 * beside another URL, and has the joints and digits of the reference, and two more of a byte that is encoded.
 * For most links to listings this saves making the URL. */
static bool may_name_story(dl_span href) {
    bool whole = dl_span_starts_with(href, DL_SPAN("/")) || dl_span_starts_with(href, DL_SPAN("http://")) ||
                 dl_span_starts_with(href, DL_SPAN("https://"));
    if (!whole || href.size < DL_VECTOR_BYTES) return true;
    glance seen = {0};
    for (size_t at = 0; at < href.size; at += DL_VECTOR_BYTES) {
        size_t left = href.size - at, count = left < DL_VECTOR_BYTES ? left : DL_VECTOR_BYTES;
        if (glance_at(&seen, href.data + at + count - DL_VECTOR_BYTES, (unsigned)count)) return true;
    }
    return false;
}

static bool is_story(const dl_words *listings, dl_span url) {
    static const dl_span files[] = {DL_SPAN_INIT(".pdf"), DL_SPAN_INIT(".mp3"), DL_SPAN_INIT(".mp4"),
                                    DL_SPAN_INIT(".zip")};
    dl_url parts;
    if (!dl_url_split(url, &parts) || !dl_span_starts_with_nocase(parts.scheme, DL_SPAN("http")))
        return false;
    dl_span path = parts.path, segment;
    if (dl_span_ends_with(path, DL_SPAN("/"))) path.size--;
    size_t slash = dl_span_find_last_byte(path, '/');
    if (slash == SIZE_MAX || !names_story(dl_span_sub(path, slash + 1, path.size))) return false;
    if (dl_url_is_picture(parts.path)) return false;
    for (size_t i = 0; i < DL_COUNT_OF(files); i++) {
        if (dl_span_ends_with_nocase(parts.path, files[i])) return false;
    }
    while (dl_span_split(&path, '/', &segment)) {
        if (dl_words_have(listings, segment)) return false;
    }
    return true;
}

/* --- links to other articles --- */

typedef struct links {
    dl_claims *claims;
    uint32_t count;
    dl_node first, end; /* of the body */
    bool *seen;         /* by node of the body: links of its blocks */
    dl_words listings;
} links;

static bool leads_to_story(const links *l, dl_span href) {
    return may_name_story(href) && is_story(&l->listings, dl_claims_resolve_url(l->claims, href));
}

static void add_link(links *l, dl_claim address, dl_span name) {
    address.group = dl_claims_group(l->claims);
    if (!dl_claims_add(l->claims, address)) return;
    l->count++;
    address.field = DL_FIELD_MENTION_NAME;
    address.text = name;
    dl_claims_add(l->claims, address);
}

static void add_links_of_blocks(links *l, const dl_body *body) {
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        for (uint32_t k = 0; k < block->links.count && l->count < MOST_LINKS; k++) {
            const dl_link *link = &block->links.items[k];
            if (link->node >= l->first && link->node < l->end) l->seen[link->node - l->first] = true;
            if (!leads_to_story(l, link->url)) continue;
            dl_claim claim =
                dl_shown_claim(l->claims, DL_FIELD_MENTION_URL, DL_VISIBLE_TEXT_LINK, link->node, link->url);
            claim.trust = TRUST_IN_TEXT;
            add_link(l, claim, link->text);
        }
    }
}

/* The first node from `node` on that is a link or holds those of something else; `end`: none before that. */
static dl_node next_candidate(const dl_document *doc, dl_node node, dl_node end) {
    static const bool candidates[DL_TAG_COUNT] = {
        [DL_TAG_A] = true, [DL_TAG_NAV] = true, [DL_TAG_FOOTER] = true, [DL_TAG_FORM] = true};
    while (node < end && !candidates[dl_tag_of(doc, node)]) node++;
    return node;
}

/* A teaser of a related article, a list "more on this". */
static void add_links_between(links *l) {
    dl_document *doc = l->claims->doc;
    for (dl_node node = next_candidate(doc, l->first, l->end); node < l->end && l->count < MOST_LINKS;
         node = next_candidate(doc, node + 1, l->end)) {
        switch (dl_tag_of(doc, node)) {
        case DL_TAG_NAV:
        case DL_TAG_FOOTER:
        case DL_TAG_FORM:
            node = dl_subtree_end(doc, node) - 1;
            continue;
        case DL_TAG_A:
            break;
        default:
            continue;
        }
        dl_span href = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_HREF));
        if (l->seen[node - l->first] || href.size == 0 || href.data[0] == '#') continue;
        if (!leads_to_story(l, href)) continue;
        dl_claim claim = dl_shown_claim(l->claims, DL_FIELD_MENTION_URL, DL_VISIBLE_BETWEEN_LINK, node, href);
        claim.trust = TRUST_BETWEEN;
        add_link(l, claim, dl_visible_text(doc, node, l->claims->arena));
    }
}

void dl_read_body_links(dl_claims *claims, const dl_body *body) {
    links l = {.claims = claims, .first = body->first, .end = body->end};
    if (!body->first) return;
    l.seen = dl_arena_alloc_zero(claims->arena, (body->end - body->first) * sizeof *l.seen);
    if (!l.seen) return;
    DL_WORDS_INIT(&l.listings, dl_listing_folder_words);
    add_links_of_blocks(&l, body);
    add_links_between(&l);
}

/* --- links to the home page --- */

/* Whether a reference may lead to a site's home page: it names no file or folder. */
static bool may_lead_home(dl_span href) {
    href = dl_span_trim(href);
    if (href.size == 0) return false; /* to the page itself */
    size_t scheme = dl_span_find(href, DL_SPAN("//"), 0), at = 0;
    if (scheme != SIZE_MAX) {
        at = dl_span_find_byte(href, '/', scheme + 2);
        if (at == SIZE_MAX) return true;
    }
    while (at < href.size && (href.data[at] == '/' || href.data[at] == '.')) at++;
    return at == href.size;
}

/* The text of links to the home page near the top: the only place where many blogs give their name. */
void dl_read_home_links(dl_claims *claims) {
    enum { MOST_NODES = 400, MOST_HOME_LINKS = 10, LONGEST_BYTES = 60, MOST_WORDS = 6, TRUST = 20 };
    dl_document *doc = claims->doc;
    dl_url own, parts;
    dl_node body = dl_body_element(doc), end = body + MOST_NODES;
    bool placed = dl_url_split(dl_claims_page_url(claims), &own);
    if (!body) return;
    if (end > dl_node_count(doc)) end = dl_node_count(doc);
    uint32_t count = 0;
    for (uint32_t i = dl_claims_first_anchor(claims, body);
         i < claims->anchor_count && count < MOST_HOME_LINKS; i++) {
        dl_node node = claims->anchors[i];
        if (node >= end) break;
        if (!dl_is_html(doc, node, DL_TAG_A)) continue;
        dl_span href = dl_get_attribute(doc, node, DL_ATTR_HREF);
        if (!may_lead_home(href)) continue;
        if (!placed && !dl_span_equal(dl_span_trim(href), DL_SPAN("/")))
            continue; /* of a page of no known host */
        dl_span url = placed ? dl_claims_resolve_url(claims, href) : DL_SPAN_NONE;
        if (placed && (!dl_url_split(url, &parts) || parts.path.size > 1 || parts.query.size ||
                       parts.fragment.size || !dl_span_equal_nocase(parts.host, own.host)))
            continue;
        dl_span text = dl_visible_text(doc, node, claims->arena);
        if (text.size > LONGEST_BYTES || dl_text_count_words(text) > MOST_WORDS) continue;
        dl_claim claim = dl_shown_claim(claims, DL_FIELD_SITE_NAME, DL_VISIBLE_HOME_LINK, node, text);
        claim.trust = TRUST;
        count += dl_claims_add(claims, claim) != NULL;
    }
}
