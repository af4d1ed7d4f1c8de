#include "web/provenance_card.h"

#include "base/text.h"
#include "web/value_range.h"

enum { MOST_RIVALS = 5, MOST_SAME = 3, EXCERPT_BEFORE = 28, EXCERPT_VALUE = 240, EXCERPT_BEHIND = 12 };

/* --- the ring --- */

void dl_web_write_mark(dl_html *html, dl_web_cards *cards, const char *label, const char *member) {
    const dl_web_said *rivals[MOST_RIVALS];
    const dl_web_card card = {label, dl_span_from_string(member)};
    if (!dl_web_told_of(cards, card.member) || !DL_ARENA_PUSH(&cards->site->arena, &cards->cards, card))
        return;
    uint32_t count = dl_web_find_said(cards, card.member, true, rivals, MOST_RIVALS);
    DL_HTML(
        html,
        "<button class=\"mark%s\" type=\"button\" popovertarget=\"p%d\" aria-label=\"%s: where it was read",
        count ? " rivals" : "", (int64_t)cards->cards.count, label);
    if (count) DL_HTML(html, ", %n %s", (uint64_t)count, count == 1 ? "rival" : "rivals");
    DL_HTML(html, "\"></button>");
}

/* --- the card --- */

const char *dl_web_member_words(dl_span member) {
    static const char *const words[][2] = {
        {"url", "Address"},
        {"type", "Type"},
        {"headline", "Headline"},
        {"alternativeHeadline", "Other headline"},
        {"kicker", "Kicker"},
        {"description", "Description"},
        {"dateline", "Dateline"},
        {"dateCreated", "Created"},
        {"datePublished", "Published"},
        {"dateModified", "Changed, says the page"},
        {"author", "Author"},
        {"publisher", "Publisher"},
        {"articleSection", "Section"},
        {"keywords", "Keyword"},
        {"genre", "Genre"},
        {"copyrightYear", "Copyright year"},
        {"copyrightHolder", "Copyright"},
        {"license", "Licence"},
        {"isAccessibleForFree", "Free to read"},
        {"inLanguage", "Language"},
        {"image", "Image"},
        {"image.caption", "Caption"},
        {"image.creditText", "Credit"},
        {"video", "Video"},
        {"audio", "Audio"},
        {"articleBody", "Text"},
        {"liveBlogUpdate", "Entry"},
        {"mentions", "Link"},
        {"speakable", "Read aloud"},
    };
    dl_span name = dl_span_sub(member, 0, dl_span_find_byte(member, '[', 0));
    for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
        if (dl_span_equal(name, dl_span_from_string(words[i][0]))) return words[i][1];
    }
    return dl_span_starts_with(name, DL_SPAN("publisher")) ? "Publisher" : "Value";
}

static const char *read_in(dl_span source) {
    static const char *const words[][2] = {
        {"jsonld", "JSON-LD"},
        {"microdata", "microdata"},
        {"rdfa", "RDFa"},
        {"microformat", "a microformat"},
        {"meta", "a meta element, or an attribute of the page"},
        {"link", "a link element"},
        {"visible", "the page as shown"},
        {"state", "data in a script"},
        {"url", "the address"},
        {"capture", "the HTTP response, or what the capture says"},
        {"dump", "the text dump"},
        {"feed", "a feed of the site"},
        {"sitemap", "a sitemap of the site"},
        {"text", "concluded from the text"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
        if (dl_span_equal(source, dl_span_from_string(words[i][0]))) return words[i][1];
    }
    return NULL;
}

void dl_web_write_source_address(dl_html *html, const dl_web_story *story, uint64_t byte) {
    DL_HTML(html, "/story/%d/source?revision=%d&amp;byte=%d#hit", (int64_t)story->story.id,
            (int64_t)dl_web_shown(story)->id, (int64_t)byte);
}

static void put_place(dl_html *html, const dl_web_cards *cards, const dl_web_provenance *place) {
    const char *where = place->source.data ? read_in(place->source) : NULL;
    if (where) DL_HTML(html, "<dt>Read in</dt><dd>%s</dd>", where);
    if (place->weak) DL_HTML(html, "<dt>How sure</dt><dd>a last resort: nothing better is on the page</dd>");
    if (place->source.data) {
        DL_HTML(html, "<dt>Path</dt><dd><code>%t</code></dd>", place->words);
    } else {
        DL_HTML(html, "<dt>Why</dt><dd>%t</dd>", place->words);
    }
    if (!place->has_byte) return;
    DL_HTML(html, "<dt>Byte</dt><dd class=\"num\"><a href=\"");
    dl_web_write_source_address(html, cards->story, place->byte);
    DL_HTML(html, "\">%n</a></dd>", place->byte);
}

static void put_same(dl_html *html, const dl_web_cards *cards, dl_span member) {
    const dl_web_said *same[MOST_SAME];
    uint32_t count = dl_web_find_said(cards, member, false, same, MOST_SAME);
    if (!count) return;
    DL_HTML(html, "<dt>The same in</dt><dd>");
    for (uint32_t i = 0; i < count && i < MOST_SAME; i++)
        DL_HTML(html, "%s<code>%t</code>", i ? "<br>" : "", same[i]->place.words);
    DL_HTML(html, "</dd>");
}

static void put_excerpt(dl_html *html, const dl_web_cards *cards, const dl_web_provenance *place) {
    if (!dl_web_has_capture(cards) || !place->has_byte) return;
    dl_span page = cards->capture->page;
    dl_web_range range = dl_web_range_of_value(page, place->byte);
    if (range.end == range.start) return;
    size_t from = range.start > EXCERPT_BEFORE ? range.start - EXCERPT_BEFORE : 0;
    if (place->byte < range.start) from = (size_t)place->byte; /* the tag */
    bool cut = range.end - range.start > EXCERPT_VALUE;
    if (cut) range.end = dl_web_character_before(page, range.start + EXCERPT_VALUE);
    size_t to = dl_web_character_before(page, range.end + EXCERPT_BEHIND);
    from = dl_web_character_after(page, from);
    DL_HTML(html, "<pre>%t<mark>%t</mark>%t</pre>", dl_span_sub(page, from, range.start - from),
            dl_span_sub(page, range.start, range.end - range.start),
            cut ? DL_SPAN("…") : dl_span_sub(page, range.end, to - range.end));
}

static void put_rival(dl_html *html, const dl_web_cards *cards, const dl_web_said *rival) {
    dl_span start = dl_text_prefix(rival->text, EXCERPT_VALUE);
    DL_HTML(html, "<li><bdi>%t%s</bdi><code>%t", start, start.size < rival->text.size ? "…" : "",
            rival->place.words);
    if (rival->place.has_byte) {
        DL_HTML(html, ", <a href=\"");
        dl_web_write_source_address(html, cards->story, rival->place.byte);
        DL_HTML(html, "\">byte %n</a>", rival->place.byte);
    }
    DL_HTML(html, "</code></li>");
}

static void put_rivals(dl_html *html, const dl_web_cards *cards, dl_span member) {
    const dl_web_said *rivals[MOST_RIVALS];
    uint32_t count = dl_web_find_said(cards, member, true, rivals, MOST_RIVALS);
    uint32_t shown = count < MOST_RIVALS ? count : MOST_RIVALS;
    if (!count) return;
    DL_HTML(html, "<h3>The page also says</h3><ol>");
    for (uint32_t i = 0; i < shown; i++) put_rival(html, cards, rivals[i]);
    DL_HTML(html, "</ol>");
    if (count > shown) DL_HTML(html, "<p class=\"second small\">and %n more</p>", (uint64_t)(count - shown));
}

static void put_card(dl_html *html, const dl_web_cards *cards, uint32_t number) {
    const dl_web_card *card = &cards->cards.items[number];
    const dl_web_told *told = dl_web_told_of(cards, card->member);
    DL_HTML(html,
            "<div class=\"card\" popover id=\"p%d\" role=\"group\" aria-label=\"%s: where it was "
            "read\"><h2>%s</h2><dl>",
            (int64_t)number + 1, card->label, card->label);
    put_place(html, cards, &told->place);
    put_same(html, cards, card->member);
    DL_HTML(html, "</dl>");
    put_excerpt(html, cards, &told->place);
    put_rivals(html, cards, card->member);
    DL_HTML(html, "</div>\n");
}

void dl_web_write_cards(dl_html *html, const dl_web_cards *cards) {
    for (uint32_t i = 0; i < cards->cards.count; i++) put_card(html, cards, i);
}
