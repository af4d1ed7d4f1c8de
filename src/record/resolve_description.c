/* The description: of the places that have one, the standard meta element comes first, then those for
 * sharing.
 *
 * One that says nothing of the story (the site's own on all its pages, the headline over again) gives way to
 * any other; a byline is none at all.  Of one that is cut, another place may have the whole. */
#include "record/resolve_description.h"

#include "base/text.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "record/choose.h"
#include "record/placeholders.h"
#include "values/persons.h"

#include <limits.h>

typedef struct summary {
    const dl_record *record;
    const dl_claims *claims;
    const dl_publisher_names *publisher;
    dl_arena *arena;
    dl_span headline; /* folded */
    dl_span *texts;   /* of the claims, by their index, clean; absent: not asked for yet */
} summary;

/* The claim's text; cleaned once, which takes longer than all that is asked of it. */
static dl_span text_of(const summary *s, const dl_claim *claim) {
    if (!s->texts) return DL_SPAN_NONE;
    dl_span *text = &s->texts[claim - s->claims->items];
    if (!text->data) *text = dl_claim_text(s->claims, claim);
    return *text;
}

/* Whether a day stands there, as in "21.10.2021". */
static bool is_day_at(dl_span text, size_t at) {
    enum { DAY_BYTES = sizeof "21.10.2021" - 1 };
    dl_span day = dl_span_sub(text, at, DAY_BYTES);
    for (size_t i = 0; i < day.size; i++) {
        if (i == 2 || i == 5 ? day.data[i] != '.' : !dl_ascii_is_digit(day.data[i])) return false;
    }
    return day.size == DAY_BYTES;
}

/* "…, who said so. 21.10.2021, The House": agencies' systems append the day and their name to each
 * description, and others begin it with "21.10.2021, 11.41 Uhr : ". */
static dl_span without_date_and_publisher(summary *s, dl_span text) {
    enum { DAY_BYTES = sizeof "21.10.2021" - 1, MOST_CLOCK_BYTES = 16 };
    if (is_day_at(text, 0)) {
        dl_span head = dl_span_sub(text, 0, DAY_BYTES + MOST_CLOCK_BYTES);
        size_t colon = dl_span_find(head, DL_SPAN(" : "), DAY_BYTES);
        if (colon != SIZE_MAX) return dl_span_trim(dl_span_sub(text, colon + 3, text.size));
    }
    size_t comma = dl_span_find_last_byte(text, ',');
    if (comma == SIZE_MAX || comma < DAY_BYTES + 10) return text;
    dl_span name = dl_span_trim(dl_span_sub(text, comma + 1, text.size));
    if (!is_day_at(text, comma - DAY_BYTES) || !dl_is_publisher_name(s->publisher, name, s->arena))
        return text;
    return dl_span_trim(dl_span_sub(text, 0, comma - DAY_BYTES));
}

/* "The Lantern is the daily of the valley": a description of the site.  A bare name is none at all. */
static bool describes_site(const summary *s, dl_span text) {
    enum { LEAST_NAME = 5 };
    dl_span squeezed = dl_squeeze(text, s->arena);
    for (uint32_t i = 0; i < s->publisher->count; i++) {
        if (s->publisher->items[i].size >= LEAST_NAME &&
            dl_span_starts_with(squeezed, s->publisher->items[i]))
            return true;
    }
    return false;
}

/* Without the dots that say that it is cut: "… and then […]", "… and th..."; itself if it is not. */
static dl_span without_dots(dl_span text) {
    static const dl_span marks[] = {DL_SPAN_INIT("]"), DL_SPAN_INIT(")"), DL_SPAN_INIT("\u2026"),
                                    DL_SPAN_INIT("...")};
    dl_span bare = text;
    bool dots = false;
    for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
        if (!dl_span_ends_with(bare, marks[i])) continue;
        bare = dl_span_trim(dl_span_sub(bare, 0, bare.size - marks[i].size));
        dots = dots || i >= 2;
    }
    if (dots && (dl_span_ends_with(bare, DL_SPAN("[")) || dl_span_ends_with(bare, DL_SPAN("("))))
        bare = dl_span_trim(dl_span_sub(bare, 0, bare.size - 1));
    return dots ? bare : text;
}

/* Which description comes first: the standard one, then those for sharing; 0: not at all. */
static int rank_of_description(const dl_claim *claim) {
    if (claim->flags & DL_CLAIM_OTHER) return 0;
    if (claim->source == DL_SOURCE_VISIBLE && (dl_regions_of(claim) & DL_REGION_LINK)) return 0;
    if (claim->source == DL_SOURCE_JSONLD) return (claim->flags & DL_CLAIM_MAIN) ? 4 : 2;
    if (claim->source == DL_SOURCE_FEED || claim->source == DL_SOURCE_SITEMAP) return 2;
    if (claim->source != DL_SOURCE_META) return 1;
    switch (dl_meta_kind_of(claim)) {
    case DL_META_STANDARD:
        return 6;
    case DL_META_OPEN_GRAPH:
        return 5;
    default:
        return 3;
    }
}

/* Whether it ends as a sentence does, perhaps a quoted one. */
static bool ends_sentence(dl_span text) {
    static const dl_span ends[] = {DL_SPAN_INIT("."),      DL_SPAN_INIT("!"),      DL_SPAN_INIT("?"),
                                   DL_SPAN_INIT("\""),     DL_SPAN_INIT("\u201D"), DL_SPAN_INIT("\u00BB"),
                                   DL_SPAN_INIT("\u3002"), DL_SPAN_INIT("\uFF01"), DL_SPAN_INIT("\uFF1F"),
                                   DL_SPAN_INIT("\u061F"), DL_SPAN_INIT("\u06D4"), DL_SPAN_INIT("\u0964")};
    for (size_t i = 0; i < DL_COUNT_OF(ends); i++) {
        if (dl_span_ends_with(text, ends[i])) return true;
    }
    return false;
}

/* "By Ann Example": who wrote it, and nothing else. */
static bool is_byline(const summary *s, dl_span text) {
    enum { MOST_BYTES = 60 };
    if (text.size > MOST_BYTES || ends_sentence(text) || !dl_byline_prefix(text)) return false;
    dl_names names;
    dl_names_read(text, DL_BYLINE_HANDLE, s->arena, &names);
    return names.count > 0;
}

/* Whether a folded text has the headline, or its beginning, and hardly a word more, as the site's name. */
static bool repeats_headline(const summary *s, dl_span folded) {
    enum { MOST_MORE_BYTES = 40 };
    size_t size = s->headline.size, more = 2 * size < MOST_MORE_BYTES ? 2 * size : MOST_MORE_BYTES;
    if (!size || folded.size > size + more) return false;
    return dl_span_starts_with(folded, s->headline) || dl_span_starts_with(s->headline, folded);
}

/* Moves on to the next word that tells what a text is about: short ones are those of all texts. */
static bool next_telling_word(dl_span *rest, dl_span *word) {
    enum { LEAST_CHARACTERS = 5 };
    while (dl_span_next_word(rest, word)) {
        *word = dl_trim_edges(*word);
        if (dl_utf8_length(*word) >= LEAST_CHARACTERS) return true;
    }
    return false;
}

/* How many there are; 0 in scripts without spaces between words. */
static uint32_t count_telling_words(dl_span text) {
    uint32_t words = 0;
    for (dl_span word; next_telling_word(&text, &word); words++) {
        if (dl_char_is_spaceless(dl_first_char(word))) return 0;
    }
    return words;
}

/* How many of them the story has in its headline or its body, counted up to `enough`. */
static uint32_t words_in_story(dl_span text, dl_span headline, dl_span body, uint32_t enough) {
    uint32_t found = 0;
    for (dl_span word; found < enough && next_telling_word(&text, &word);)
        found += dl_span_contains(headline, word) || dl_span_contains(body, word);
    return found;
}

/* Whether at most one word in four is the story's. */
static bool is_foreign(dl_span text, dl_span headline, dl_span body) {
    uint32_t words = count_telling_words(text), enough = words / 4 + 1;
    return words && words_in_story(text, headline, body, enough) < enough;
}

/* Whether at least three words in four are. */
static bool is_of_story(dl_span text, dl_span headline, dl_span body) {
    enum { LEAST_WORDS = 4 };
    uint32_t words = count_telling_words(text), enough = words - words / 4;
    return words >= LEAST_WORDS && words_in_story(text, headline, body, enough) == enough;
}

/* Whether a claim is worth asking for the story where the text is not about it. */
static bool is_other_text(const summary *s, const dl_claim *claim, dl_span text) {
    enum { LEAST_BYTES = 60, LEAST_RANK = 3, ALIKE_BYTES = 20 };
    if (rank_of_description(claim) < LEAST_RANK) return false;
    dl_span other = text_of(s, claim);
    return other.size >= LEAST_BYTES && !dl_span_starts_with(other, dl_span_sub(text, 0, ALIKE_BYTES));
}

/* A place whose words are the story's, where those of the best one are not: a slogan or what a site offers,
 * set on all of its pages, or what stands on a page of lyrics.  NULL if there is none. */
static const dl_claim *of_the_story(const summary *s, const dl_claim *best) {
    enum { LEAST_BODY = 400, LEAST_RANK = 3 };
    dl_span body = s->record->body.text, text = text_of(s, best), folded = DL_SPAN_NONE;
    if (rank_of_description(best) < LEAST_RANK || body.size < LEAST_BODY) return NULL;
    const dl_claim *found = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(s->claims, DL_FIELD_DESCRIPTION, claim));) {
        if (!is_other_text(s, claim, text)) continue;
        if (found && rank_of_description(claim) <= rank_of_description(found)) continue;
        if (!folded.data) { /* most are told by their words as they stand there */
            if (!is_foreign(text, s->record->headline.text, body)) return NULL;
            folded = dl_text_fold(s->arena, body);
            if (!is_foreign(dl_text_fold(s->arena, text), s->headline, folded)) return NULL;
        }
        if (is_of_story(dl_text_fold(s->arena, text_of(s, claim)), s->headline, folded)) found = claim;
    }
    return found;
}

/* Whether a text that ends neither with a sentence nor with dots breaks off where the other goes on: within a
 * word, before the next, or at the quotation mark that closes a careless attribute. */
static bool breaks_off(dl_span text, dl_span other) {
    enum { LEAST_MORE = 12 };
    if (ends_sentence(text) || without_dots(text).size < text.size) return false;
    if (dl_span_ends_with(text, DL_SPAN("\\"))) text = dl_span_trim(dl_span_sub(text, 0, text.size - 1));
    if (other.size < text.size + LEAST_MORE || !dl_span_starts_with(other, text)) return false;
    dl_span rest = dl_span_trim(dl_span_sub(other, text.size, other.size));
    uint32_t c = dl_first_char(rest);
    return dl_char_is_word(c) || c == '"';
}

/* Whether the text is the headline, then the other text, and perhaps the site's name. */
static bool has_headline_before(const summary *s, dl_span text, dl_span other) {
    enum { LEAST_BYTES = 60 };
    dl_span headline = s->record->headline.text;
    if (!headline.size || other.size < LEAST_BYTES || !dl_span_starts_with(text, headline)) return false;
    dl_span rest = dl_span_sub(text, headline.size, text.size);
    return dl_span_starts_with(dl_trim_edges(rest), other) || dl_span_starts_with(rest, other);
}

/* A place that has the whole text where the best one is cut; else og:description, if the best one, cut as
 * well or much longer, merely goes on where that is cut; else one that has more where the best breaks off, or
 * the same without the headline; else NULL. */
static const dl_claim *better_length(const summary *s, const dl_claim *best, dl_span text) {
    enum { LEAST_SHARED = 40, LEAST_GRAPH = 100, MUCH_LONGER = 2 };
    dl_span bare = without_dots(text);
    bool has_dots = bare.size < text.size, is_cut = has_dots && bare.size >= LEAST_SHARED;
    dl_span reached = text; /* by those that go on where another breaks off */
    const dl_claim *shorter = NULL, *longer = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(s->claims, DL_FIELD_DESCRIPTION, claim));) {
        if (claim == best || !rank_of_description(claim)) continue;
        dl_span other = text_of(s, claim), other_bare = without_dots(other);
        bool whole = ends_sentence(other) && other_bare.size == other.size;
        if (is_cut && whole && other.size > bare.size && dl_span_starts_with(other, bare)) return claim;
        bool graph = claim->source == DL_SOURCE_META && dl_meta_kind_of(claim) == DL_META_OPEN_GRAPH;
        if (graph && other_bare.size < other.size && other_bare.size >= LEAST_GRAPH &&
            other_bare.size < bare.size && (has_dots || bare.size > other_bare.size * MUCH_LONGER) &&
            dl_span_starts_with(bare, other_bare))
            shorter = claim;
        bool declared = claim->source != DL_SOURCE_VISIBLE; /* what is shown may hold a byline, too */
        if (declared && breaks_off(reached, other)) longer = claim, reached = other;
        if (!longer && has_headline_before(s, text, other)) longer = claim;
    }
    return shorter ? shorter : longer;
}

/* "The bridge fallsIt was closed on Monday": without a headline, of some words, that is not set off from what
 * follows. */
static dl_span without_glued_headline(const summary *s, dl_span text) {
    dl_span headline = s->record->headline.text;
    if (dl_span_find_byte(headline, ' ', 0) == SIZE_MAX || !dl_span_starts_with(text, headline)) return text;
    dl_span rest = dl_span_sub(text, headline.size, text.size);
    return dl_char_is_upper(dl_first_char(rest)) ? rest : text;
}

/* The rank of a description that is one, below all others if it says nothing of the story; 0: not at all. */
static int rank_of_text(const summary *s, const dl_claim *claim, dl_span text, bool story) {
    enum { LEAST_BYTES = 10, OF_NO_STORY = -10, LONGEST_FOLDED = 200 };
    int rank = rank_of_description(claim);
    if (text.size < LEAST_BYTES || dl_is_publisher_name(s->publisher, text, s->arena) || is_byline(s, text))
        return 0;
    dl_span folded = dl_text_fold(s->arena, dl_text_prefix(text, LONGEST_FOLDED));
    if (dl_is_placeholder(folded)) return 0;
    bool of_site = story && claim->source == DL_SOURCE_META && describes_site(s, text);
    return of_site || repeats_headline(s, folded) ? rank + OF_NO_STORY : rank;
}

void dl_resolve_description(dl_record *record, const dl_claims *claims, const dl_publisher_names *publisher) {
    enum { LEAST_OTHER = 60 };
    summary s = {.record = record, .claims = claims, .publisher = publisher, .arena = claims->arena};
    const dl_claim *best = NULL;
    int best_rank = INT_MIN;
    bool story = dl_is_story(claims), declared = dl_is_declared_story(claims);
    s.headline = dl_text_fold(s.arena, record->headline.text);
    s.texts = dl_arena_alloc_zero(s.arena, claims->count * sizeof *s.texts);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_DESCRIPTION, claim));) {
        int rank = rank_of_description(claim);
        if (rank == 0 || rank <= best_rank) continue;
        dl_span text = text_of(&s, claim);
        rank = rank_of_text(&s, claim, text, story);
        if (rank == 0) continue;
        bool shown = claim->source == DL_SOURCE_VISIBLE;
        if (best && best_rank < 0 && (text.size < LEAST_OTHER || (shown && !declared))) continue;
        if (rank > best_rank) best = claim, best_rank = rank;
    }
    if (!best) return;
    const dl_claim *other = of_the_story(&s, best);
    if (other) best = other;
    other = better_length(&s, best, text_of(&s, best));
    if (other) best = other;
    dl_span text = without_date_and_publisher(&s, text_of(&s, best));
    record->description = (dl_value){.text = without_glued_headline(&s, text), .claim = best};
}
