#include "web/provenance.h"

#include "archive/times.h"
#include "base/text.h"
#include "web/value_range.h"

enum { MOST_RIVALS = 5, MOST_SAME = 3, EXCERPT_BEFORE = 28, EXCERPT_VALUE = 240, EXCERPT_BEHIND = 12 };

/* --- reading --- */

dl_web_provenance dl_web_provenance_read(dl_span text) {
    const dl_span weak = DL_SPAN("weak:");
    dl_web_provenance read = {.words = text};
    if (dl_span_starts_with(text, weak)) {
        read.weak = true;
        read.words = dl_span_sub(text, weak.size, text.size);
    }
    size_t at = dl_span_find_last_byte(read.words, '@');
    if (at != SIZE_MAX && dl_span_to_uint(dl_span_sub(read.words, at + 1, text.size), &read.byte)) {
        read.has_byte = true;
        read.words = dl_span_sub(read.words, 0, at);
    }
    dl_span source = dl_span_sub(read.words, 0, dl_span_find_byte(read.words, ':', 0));
    if (source.size && !dl_span_contains(source, DL_SPAN(" "))) read.source = source;
    return read;
}

static void tell(void *context, const dl_told *told) {
    dl_web_cards *cards = context;
    dl_arena *arena = &cards->site->arena;
    dl_span provenance = dl_value_provenance(cards->story->record, told->value, arena);
    if (!provenance.size) return;
    const dl_web_told one = {dl_arena_copy(arena, told->name), told->value->text,
                             dl_web_provenance_read(provenance)};
    DL_ARENA_PUSH(arena, &cards->told, one);
}

void dl_web_cards_begin(dl_web_cards *cards, dl_web_site *site, const dl_web_story *story,
                        const dl_web_capture *capture) {
    *cards = (dl_web_cards){.site = site, .story = story, .capture = capture};
    dl_record_each_told(story->record, &site->arena, tell, cards);
}

const dl_web_told *dl_web_told_of(const dl_web_cards *cards, dl_span member) {
    for (uint32_t i = 0; i < cards->told.count; i++) {
        if (dl_span_equal(cards->told.items[i].name, member)) return &cards->told.items[i];
    }
    return NULL;
}

/* --- what else the page says --- */

/* "author[1]" is of "author". */
static bool is_of_member(dl_span name, dl_span member) {
    return dl_span_starts_with(name, member) && (name.size == member.size || name.data[member.size] == '[');
}

/* Whether two texts say the same: dates as instants. */
static bool says_the_same(dl_span one, dl_span other) {
    int64_t first, second;
    one = dl_span_trim(one);
    other = dl_span_trim(other);
    if (dl_span_equal_nocase(one, other)) return true;
    return one.size >= 16 && other.size >= 16 && dl_time_read(one, &first) && dl_time_read(other, &second) &&
           first == second;
}

/* Headings below the story's own are claims too, which the vote on the headline looks at; nobody takes them
 * for it. */
static bool is_lower_heading(dl_span provenance) {
    return provenance.size > 9 && dl_span_starts_with(provenance, DL_SPAN("visible:h")) &&
           provenance.data[9] > '1' && provenance.data[9] <= '6';
}

typedef enum saying { NOTHING, SAME, RIVAL } saying;

/* What a claim says of a member: the same as one of its values elsewhere, or something else.  What has the
 * value in it ("By Nadia Ferro", "Bridge shut | The Varrow Courier") says nothing new. */
static saying saying_of(const dl_web_cards *cards, const dl_web_claim *claim, dl_span member) {
    saying found = RIVAL;
    if (!dl_span_equal(claim->member, member) || !claim->text.size || is_lower_heading(claim->provenance))
        return NOTHING;
    dl_web_provenance place = dl_web_provenance_read(claim->provenance);
    for (uint32_t i = 0; i < cards->told.count; i++) {
        const dl_web_told *told = &cards->told.items[i];
        if (!is_of_member(told->name, member)) continue;
        if (told->place.has_byte && place.has_byte && told->place.byte == place.byte) return NOTHING;
        if (says_the_same(told->value, claim->text)) {
            found = SAME;
        } else if (found == RIVAL && told->value.size && dl_span_contains_nocase(claim->text, told->value)) {
            found = NOTHING;
        }
    }
    return found;
}

static bool has_capture(const dl_web_cards *cards) {
    return cards->capture && cards->capture->state == DL_WEB_CAPTURE_THERE;
}

/* Different rivals, as far as they are shown. */
static uint32_t find_sayings(const dl_web_cards *cards, dl_span member, saying wanted,
                             const dl_web_claim *found[MOST_RIVALS], uint32_t most) {
    uint32_t count = 0;
    if (!has_capture(cards)) return 0;
    for (uint32_t i = 0; i < cards->capture->claims.count && count < most; i++) {
        const dl_web_claim *claim = &cards->capture->claims.items[i];
        bool known = saying_of(cards, claim, member) != wanted;
        for (uint32_t j = 0; j < count && !known; j++)
            known = wanted == RIVAL && says_the_same(found[j]->text, claim->text);
        if (!known) found[count++] = claim;
    }
    return count;
}

/* --- the ring --- */

void dl_web_write_mark(dl_html *html, dl_web_cards *cards, const char *label, const char *member) {
    const dl_web_claim *rivals[MOST_RIVALS];
    const dl_web_card card = {label, dl_span_from_string(member)};
    if (!dl_web_told_of(cards, card.member) || !DL_ARENA_PUSH(&cards->site->arena, &cards->cards, card))
        return;
    uint32_t count = find_sayings(cards, card.member, RIVAL, rivals, MOST_RIVALS);
    DL_HTML(
        html,
        "<button class=\"mark%s\" type=\"button\" popovertarget=\"p%d\" aria-label=\"%s: where it was read",
        count ? " rivals" : "", (int64_t)cards->cards.count, label);
    if (count) DL_HTML(html, ", %d %s", (int64_t)count, count == 1 ? "rival" : "rivals");
    DL_HTML(html, "\"></button>");
}

/* --- the card --- */

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
    const dl_web_claim *same[MOST_RIVALS];
    uint32_t count = find_sayings(cards, member, SAME, same, MOST_SAME);
    if (!count) return;
    DL_HTML(html, "<dt>The same in</dt><dd>");
    for (uint32_t i = 0; i < count; i++) {
        if (i) DL_HTML(html, "<br>");
        DL_HTML(html, "<code>%t</code>", dl_web_provenance_read(same[i]->provenance).words);
    }
    DL_HTML(html, "</dd>");
}

static void put_excerpt(dl_html *html, const dl_web_cards *cards, const dl_web_provenance *place) {
    if (!has_capture(cards) || !place->has_byte) return;
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

static void put_rivals(dl_html *html, const dl_web_cards *cards, dl_span member) {
    const dl_web_claim *rivals[MOST_RIVALS];
    uint32_t count = find_sayings(cards, member, RIVAL, rivals, MOST_RIVALS);
    if (!count) return;
    DL_HTML(html, "<h3>The page also says</h3><ol>");
    for (uint32_t i = 0; i < count; i++) {
        dl_web_provenance place = dl_web_provenance_read(rivals[i]->provenance);
        DL_HTML(html, "<li><bdi>%t</bdi><code>%t", dl_text_prefix(rivals[i]->text, EXCERPT_VALUE),
                place.words);
        if (place.has_byte) DL_HTML(html, ", byte %n", place.byte);
        DL_HTML(html, "</code></li>");
    }
    DL_HTML(html, "</ol>");
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
