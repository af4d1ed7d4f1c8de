/* The stories that the article links to or embeds, and what it offers to be read aloud. */
#include "record/choose.h"

#include "base/text.h"
#include "base/url.h"
#include "base/words.h"
#include "html/select.h"

enum { MOST_MENTIONS = 100, MOST_SPEAKABLE = 50 };

/* --- mentions --- */

/* Path segments below which lists, people and services live, in the languages where that is common. */
static const dl_span listing_words[] = {
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

static bool is_story(const dl_words *listings, dl_span url) {
    static const dl_span files[] = {DL_SPAN_INIT(".jpg"), DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                    DL_SPAN_INIT(".pdf"), DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".mp3"),
                                    DL_SPAN_INIT(".mp4"), DL_SPAN_INIT(".gif"),  DL_SPAN_INIT(".zip")};
    dl_url parts;
    if (!dl_url_split(url, &parts) || !dl_span_starts_with_nocase(parts.scheme, DL_SPAN("http")))
        return false;
    dl_span path = parts.path, segment;
    if (dl_span_ends_with(path, DL_SPAN("/"))) path.size--;
    size_t slash = dl_span_find_last_byte(path, '/');
    if (slash == SIZE_MAX || !names_story(dl_span_sub(path, slash + 1, path.size))) return false;
    for (size_t i = 0; i < DL_COUNT_OF(files); i++) {
        if (dl_span_ends_with_nocase(parts.path, files[i])) return false;
    }
    while (dl_span_split(&path, '/', &segment)) {
        if (dl_words_have(listings, segment)) return false;
    }
    return true;
}

/* Where a mention is to be put, so that its name and provenance are only made for one that is new; NULL for
 * this page itself, and for one that is known: that is in *known. */
static dl_mention *new_mention(dl_record *record, const dl_claims *claims, dl_span url, dl_mention **known) {
    dl_span bare = dl_url_without_fragment(url);
    *known = NULL;
    if (record->mentions.count >= MOST_MENTIONS || dl_url_same_page(bare, record->url.text) ||
        dl_url_same_page(bare, claims->base_url)) {
        return NULL;
    }
    for (uint32_t i = 0; i < record->mentions.count; i++) {
        if (!dl_url_same_page(record->mentions.items[i].url.text, bare)) continue;
        *known = &record->mentions.items[i];
        return NULL;
    }
    dl_mention mention = {.url = {.text = bare}};
    if (!DL_ARENA_PUSH(claims->arena, &record->mentions, mention)) return NULL;
    return &record->mentions.items[record->mentions.count - 1];
}

static void add_claimed_mentions(dl_record *record, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_MENTION_URL, claim));) {
        dl_span url = dl_claims_resolve_url(claims, claim->text);
        if (!url.size) continue;
        dl_mention *known, *mention = new_mention(record, claims, url, &known);
        if (mention) mention->url.claim = claim;
        if (!mention) mention = known;
        const dl_claim *name = dl_claims_in_group(claims, claim->group, DL_FIELD_MENTION_NAME);
        if (mention && name && !mention->name.size) mention->name = dl_claim_text(claims, name);
    }
}

static void add_links_of_blocks(dl_record *record, const dl_claims *claims, const dl_words *listings) {
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        for (uint32_t l = 0; l < block->links.count; l++) {
            const dl_link *link = &block->links.items[l];
            dl_span url = dl_claims_resolve_url(claims, link->url);
            if (!url.size || !is_story(listings, url)) continue;
            dl_mention *known, *mention = new_mention(record, claims, url, &known);
            if (mention)
                mention->url.provenance =
                    dl_arena_join_uint(claims->arena, &DL_SPAN("visible:a@"), 1,
                                       link->node ? dl_node_offset(claims->doc, link->node) : block->offset);
            if (!mention) mention = known;
            if (mention && !mention->name.size) mention->name = dl_text_clean(claims->arena, link->text);
        }
    }
}

/* Stories that stand between the body's blocks: a teaser of a related one, a list "more on this". */
static void add_linked_stories(dl_record *record, const dl_claims *claims, const dl_words *listings) {
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
        if (!url.size || !is_story(listings, url)) continue;
        dl_mention *known, *mention = new_mention(record, claims, url, &known);
        if (mention) mention->url.provenance = dl_place_of(claims, DL_SPAN("visible:a@"), node);
        if (!mention) mention = known;
        if (mention && !mention->name.size) mention->name = dl_visible_text(doc, node, claims->arena);
    }
}

static void resolve_mentions(dl_record *record, const dl_claims *claims) {
    dl_words listings;
    DL_WORDS_INIT(&listings, listing_words);
    add_claimed_mentions(record, claims);
    add_links_of_blocks(record, claims, &listings);
    add_linked_stories(record, claims, &listings);
}

/* --- speakable --- */

static void add_speakable(dl_record *record, const dl_claims *claims, const dl_claim *claim, bool css) {
    dl_value selector = dl_value_of(claims, claim);
    dl_speakable part = {0};
    dl_matches matches;
    if (!selector.text.size || record->speakable.count >= MOST_SPEAKABLE) return;
    for (uint32_t i = 0; i < record->speakable.count; i++) {
        const dl_speakable *known = &record->speakable.items[i];
        if (dl_span_equal((css ? known->css_selector : known->xpath).text, selector.text)) return;
    }
    bool read = css ? dl_select_css(claims->doc, selector.text, claims->arena, &matches)
                    : dl_select_xpath(claims->doc, selector.text, claims->arena, &matches);
    if (read) {
        part.text = dl_matches_text(claims->doc, &matches, claims->arena);
        part.forgiven = matches.forgiven;
    }
    if (part.forgiven) {
        dl_span words = dl_claim_provenance(claims, claim, claims->arena);
        selector.provenance =
            dl_arena_format(claims->arena, "%.*s forgiving name= for property=", DL_SPAN_ARG(words));
    }
    *(css ? &part.css_selector : &part.xpath) = selector;
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
