/* The stories that the article links to or embeds, and what it offers to be read aloud. */
#include "record/choose.h"

#include "base/text.h"
#include "base/url.h"
#include "html/select.h"

enum { MOST_MENTIONS = 100, MOST_SPEAKABLE = 50 };

/* --- mentions --- */

/* Path segments below which lists, people and services live, in the languages where that is common. */
static bool is_listing_segment(dl_span segment) {
    static const dl_span words[] = {
        DL_SPAN_INIT("tag"),        DL_SPAN_INIT("tags"),        DL_SPAN_INIT("topic"),
        DL_SPAN_INIT("topics"),     DL_SPAN_INIT("author"),      DL_SPAN_INIT("authors"),
        DL_SPAN_INIT("autor"),      DL_SPAN_INIT("autoren"),     DL_SPAN_INIT("auteur"),
        DL_SPAN_INIT("category"),   DL_SPAN_INIT("categorie"),   DL_SPAN_INIT("kategorie"),
        DL_SPAN_INIT("search"),     DL_SPAN_INIT("suche"),       DL_SPAN_INIT("people"),
        DL_SPAN_INIT("person"),     DL_SPAN_INIT("profile"),     DL_SPAN_INIT("user"),
        DL_SPAN_INIT("users"),      DL_SPAN_INIT("login"),       DL_SPAN_INIT("subscribe"),
        DL_SPAN_INIT("newsletter"), DL_SPAN_INIT("newsletters"), DL_SPAN_INIT("thema"),
        DL_SPAN_INIT("themen"),     DL_SPAN_INIT("tema"),        DL_SPAN_INIT("temas"),
        DL_SPAN_INIT("sujet"),      DL_SPAN_INIT("hashtag"),     DL_SPAN_INIT("share"),
        DL_SPAN_INIT("sharer"),     DL_SPAN_INIT("intent"),      DL_SPAN_INIT("wiki"),
        DL_SPAN_INIT("about"),      DL_SPAN_INIT("contact"),     DL_SPAN_INIT("shop"),
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (dl_span_equal_nocase(segment, words[i])) return true;
    }
    return false;
}

/* A story's address ends in its title, its number or both: a segment of several joined words, or a long
 * number. */
static bool names_story(dl_span segment) {
    size_t joints = 0, digits = 0, most_digits = 0;
    for (size_t i = 0; i < segment.size; i++) {
        char c = segment.data[i];
        joints += (c == '-' || c == '_') && i > 0;
        digits = dl_ascii_is_digit(c) ? digits + 1 : 0;
        if (digits > most_digits) most_digits = digits;
    }
    return joints >= 3 || most_digits >= 5;
}

static bool is_story(dl_span url) {
    dl_url parts;
    if (!dl_url_split(url, &parts) || !dl_span_starts_with_nocase(parts.scheme, DL_SPAN("http")))
        return false;
    dl_span rest = parts.path, segment;
    bool named = false;
    while (dl_span_split(&rest, '/', &segment)) {
        if (is_listing_segment(segment)) return false;
        named = names_story(segment); /* the last one with something in it decides */
        if (!rest.size) break;
    }
    static const dl_span files[] = {DL_SPAN_INIT(".jpg"), DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                    DL_SPAN_INIT(".pdf"), DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".mp3"),
                                    DL_SPAN_INIT(".mp4"), DL_SPAN_INIT(".gif"),  DL_SPAN_INIT(".zip")};
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        if (dl_span_ends_with_nocase(parts.path, files[i])) return false;
    }
    return named;
}

static void add_mention(dl_record *record, const dl_claims *claims, dl_value url, dl_span name) {
    dl_span bare = dl_url_without_fragment(url.text);
    if (record->mentions.count >= MOST_MENTIONS || dl_url_same_page(bare, record->url.text) ||
        dl_url_same_page(bare, claims->base_url)) {
        return;
    }
    for (uint32_t i = 0; i < record->mentions.count; i++) {
        dl_mention *known = &record->mentions.items[i];
        if (!dl_url_same_page(known->url.text, bare)) continue;
        if (!known->name.size) known->name = name;
        return;
    }
    dl_mention mention = {.url = url, .name = name};
    mention.url.text = bare;
    (void)DL_ARENA_PUSH(claims->arena, &record->mentions, mention);
}

/* Stories that stand between the body's blocks: a teaser of a related one, a list "more on this". */
static void add_linked_stories(dl_record *record, const dl_claims *claims) {
    dl_document *doc = claims->doc;
    for (dl_node node = record->body.first; node && node < record->body.end; node++) {
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
        dl_span url = dl_claims_resolve_url(claims, dl_get_attribute(doc, node, DL_ATTR_HREF));
        if (!url.size || !is_story(url)) continue;
        dl_value value = {.text = url, .provenance = dl_place_of(claims, DL_SPAN("visible:a@"), node)};
        add_mention(record, claims, value, dl_visible_text(doc, node, claims->arena));
    }
}

static void resolve_mentions(dl_record *record, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_MENTION_URL, claim));) {
        const dl_claim *name = dl_claims_in_group(claims, claim->group, DL_FIELD_MENTION_NAME);
        dl_value url = dl_address_of(claims, claim);
        if (url.text.size)
            add_mention(record, claims, url, name ? dl_claim_text(claims, name) : DL_SPAN_NONE);
    }
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        for (uint32_t l = 0; l < block->links.count; l++) {
            const dl_link *link = &block->links.items[l];
            dl_span url = dl_claims_resolve_url(claims, link->url);
            if (!url.size || !is_story(url)) continue;
            dl_value value = {.text = url,
                              .provenance = dl_arena_join_uint(
                                  claims->arena, &DL_SPAN("visible:a@"), 1,
                                  link->node ? dl_node_offset(claims->doc, link->node) : block->offset)};
            add_mention(record, claims, value, dl_text_clean(claims->arena, link->text));
        }
    }
    add_linked_stories(record, claims);
}

/* --- speakable --- */

static void add_speakable(dl_record *record, const dl_claims *claims, const dl_claim *claim, bool css) {
    dl_speakable part = {.selector = dl_value_of(claims, claim), .css = css};
    dl_matches matches;
    if (!part.selector.text.size || record->speakable.count >= MOST_SPEAKABLE) return;
    for (uint32_t i = 0; i < record->speakable.count; i++) {
        const dl_speakable *known = &record->speakable.items[i];
        if (known->css == css && dl_span_equal(known->selector.text, part.selector.text)) return;
    }
    bool read = css ? dl_select_css(claims->doc, part.selector.text, claims->arena, &matches)
                    : dl_select_xpath(claims->doc, part.selector.text, claims->arena, &matches);
    if (read) {
        part.text = dl_matches_text(claims->doc, &matches, claims->arena);
        part.forgiven = matches.forgiven;
    }
    if (part.forgiven) {
        dl_span words = dl_claim_provenance(claims, claim, claims->arena);
        part.selector.provenance =
            dl_arena_format(claims->arena, "%.*s forgiving name= for property=", DL_SPAN_ARG(words));
    }
    (void)DL_ARENA_PUSH(claims->arena, &record->speakable, part);
}

static void resolve_speakable(dl_record *record, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SPEAKABLE_XPATH, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_speakable(record, claims, claim, false);
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SPEAKABLE_CSS, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_speakable(record, claims, claim, true);
    }
}

void dl_resolve_links(dl_record *record, const dl_claims *claims) {
    resolve_mentions(record, claims);
    resolve_speakable(record, claims);
}
