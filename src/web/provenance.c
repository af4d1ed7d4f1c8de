#include "web/provenance.h"

#include "archive/times.h"

enum { MOST_TOLD = 60 };

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

/* Whether two texts say the same: dates as instants. */
static bool says_the_same(dl_span one, dl_span other) {
    int64_t first, second;
    one = dl_span_trim(one);
    other = dl_span_trim(other);
    if (dl_span_equal_nocase(one, other)) return true;
    return one.size >= 16 && other.size >= 16 && dl_time_read(one, &first) && dl_time_read(other, &second) &&
           first == second;
}

/* The same value at the same path of the capture that is there. */
static void find_in_capture(dl_web_told *told, const dl_web_capture *capture) {
    uint64_t other = told->place.byte;
    for (uint32_t i = 0; i < capture->claims.count; i++) {
        const dl_web_claim *claim = &capture->claims.items[i];
        dl_web_provenance place = dl_web_provenance_read(claim->provenance);
        if (!place.has_byte || !dl_span_equal(place.words, told->place.words)) continue;
        if (place.byte == told->place.byte) return;
        if (other == told->place.byte && says_the_same(claim->text, told->value)) other = place.byte;
    }
    told->place.byte = other;
}

void dl_web_cards_begin(dl_web_cards *cards, dl_web_site *site, const dl_web_story *story,
                        const dl_web_capture *capture) {
    *cards = (dl_web_cards){.site = site, .story = story, .capture = capture};
    dl_record_each_told(story->record, &site->arena, tell, cards);
    if (!capture || capture->state != DL_WEB_CAPTURE_THERE) return;
    for (uint32_t i = 0; i < cards->told.count && i < MOST_TOLD; i++) {
        if (cards->told.items[i].place.has_byte) find_in_capture(&cards->told.items[i], capture);
    }
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

/* Headings below the story's own are claims too, which the vote on the headline looks at; nobody takes them
 * for it. */
static bool is_lower_heading(dl_span provenance) {
    return provenance.size > 9 && dl_span_starts_with(provenance, DL_SPAN("visible:h")) &&
           provenance.data[9] > '1' && provenance.data[9] <= '6';
}

/* What a claim says of a member: the same as one of its values elsewhere, or something else.  What has the
 * value in it ("By Nadia Ferro", "Bridge shut | The Varrow Courier") says nothing new. */
static dl_web_saying saying_of(const dl_web_cards *cards, const dl_web_claim *claim, dl_span member) {
    dl_web_saying found = DL_WEB_RIVAL;
    if (!dl_span_equal(claim->member, member) || !claim->text.size || is_lower_heading(claim->provenance))
        return DL_WEB_NOTHING_NEW;
    dl_web_provenance place = dl_web_provenance_read(claim->provenance);
    for (uint32_t i = 0; i < cards->told.count; i++) {
        const dl_web_told *told = &cards->told.items[i];
        if (!is_of_member(told->name, member)) continue;
        if (told->place.has_byte && place.has_byte && told->place.byte == place.byte)
            return DL_WEB_NOTHING_NEW;
        if (says_the_same(told->value, claim->text)) {
            found = DL_WEB_SAME;
        } else if (found == DL_WEB_RIVAL && told->value.size &&
                   dl_span_contains_nocase(claim->text, told->value)) {
            found = DL_WEB_NOTHING_NEW;
        }
    }
    return found;
}

bool dl_web_has_capture(const dl_web_cards *cards) {
    return cards->capture && cards->capture->state == DL_WEB_CAPTURE_THERE;
}

uint32_t dl_web_find_sayings(const dl_web_cards *cards, dl_span member, dl_web_saying wanted,
                             const dl_web_claim **found, uint32_t most) {
    uint32_t count = 0;
    if (!dl_web_has_capture(cards)) return 0;
    for (uint32_t i = 0; i < cards->capture->claims.count && count < most; i++) {
        const dl_web_claim *claim = &cards->capture->claims.items[i];
        bool known = saying_of(cards, claim, member) != wanted;
        for (uint32_t j = 0; j < count && !known; j++)
            known = wanted == DL_WEB_RIVAL && says_the_same(found[j]->text, claim->text);
        if (!known) found[count++] = claim;
    }
    return count;
}
