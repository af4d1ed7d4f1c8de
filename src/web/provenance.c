#include "web/provenance.h"

#include "archive/times.h"
#include "base/hash_map.h"
#include "base/text.h"

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

const dl_web_told *dl_web_told_of(const dl_web_cards *cards, dl_span member) {
    for (uint32_t i = 0; i < cards->told.count; i++) {
        if (dl_span_equal(cards->told.items[i].name, member)) return &cards->told.items[i];
    }
    return NULL;
}

/* --- what else the page says --- */

/* The record's facts, where they are in the capture. */
static void read_facts(const dl_web_cards *cards, dl_facts *facts) {
    dl_facts_read(facts, cards->story->record, &cards->site->arena);
    for (uint32_t i = 0, t = 0; i < facts->count; i++) {
        dl_fact *fact = &facts->items[i];
        while (t < cards->told.count && cards->told.items[t].value.data != fact->text.data) t++;
        if (t < cards->told.count) fact->byte = cards->told.items[t].place.byte;
    }
}

static void put_said(dl_web_cards *cards, dl_span member, dl_span text, dl_span provenance, bool rival) {
    const dl_web_said one = {member, text, dl_web_provenance_read(provenance), rival};
    DL_ARENA_PUSH(&cards->site->arena, &cards->said, one);
}

/* Of rivals that say the same, the first one. */
static void say_capture(dl_web_cards *cards) {
    dl_arena *arena = &cards->site->arena;
    const dl_web_capture *capture = cards->capture;
    dl_facts facts;
    dl_hash_map known;
    read_facts(cards, &facts);
    if (!dl_hash_map_make(&known, arena, capture->claims.count)) return;
    for (uint32_t i = 0; i < capture->claims.count; i++) {
        const dl_web_claim *claim = &capture->claims.items[i];
        dl_saying saying = dl_saying_of(&facts, claim->member, claim->text, claim->provenance, arena);
        if (saying == DL_SAYS_NOTHING_NEW) continue;
        bool rival = saying == DL_SAYS_ANOTHER;
        const dl_span words[] = {claim->member, dl_text_fold(arena, claim->text)};
        uint64_t hash = dl_span_hash(dl_arena_join(arena, words, DL_COUNT_OF(words), DL_SPAN(" ")));
        if (!rival || !(*dl_hash_map_at(&known, hash))++)
            put_said(cards, claim->member, claim->text, claim->provenance, rival);
    }
}

static void say_kept(dl_web_cards *cards) {
    dl_rivals_find(&cards->rivals, cards->story->record, &cards->site->arena);
    for (uint32_t i = 0; i < cards->rivals.count; i++) {
        const dl_rival *rival = &cards->rivals.items[i];
        put_said(cards, rival->member, rival->text, rival->provenance, true);
    }
}

uint32_t dl_web_find_said(const dl_web_cards *cards, dl_span member, bool rival, const dl_web_said **found,
                          uint32_t most) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < cards->said.count; i++) {
        const dl_web_said *said = &cards->said.items[i];
        if (said->rival != rival || !dl_span_equal(said->member, member)) continue;
        if (count < most) found[count] = said;
        count++;
    }
    return rival ? count + dl_rivals_more(&cards->rivals, member) : count;
}

bool dl_web_has_capture(const dl_web_cards *cards) {
    return cards->capture && cards->capture->state == DL_WEB_CAPTURE_THERE;
}

void dl_web_cards_begin(dl_web_cards *cards, dl_web_site *site, const dl_web_story *story,
                        const dl_web_capture *capture) {
    *cards = (dl_web_cards){.site = site, .story = story, .capture = capture};
    dl_record_each_told(story->record, &site->arena, tell, cards);
    if (!dl_web_has_capture(cards)) {
        say_kept(cards);
        return;
    }
    for (uint32_t i = 0; i < cards->told.count && i < MOST_TOLD; i++) {
        if (cards->told.items[i].place.has_byte) find_in_capture(&cards->told.items[i], capture);
    }
    say_capture(cards);
}
