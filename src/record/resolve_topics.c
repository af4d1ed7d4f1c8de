/* What kind of page it is and what it is about: type, sections, keywords, genre, free access. */
#include "record/choose.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/schema.h"
#include "claims/visible.h"

enum { MOST_TERMS = 200, MOST_LISTS = 12, MOST_TERM_BYTES = 160 };

/* --- type --- */

static dl_value resolve_type(const dl_record *record, const dl_claims *claims) {
    const dl_claim *best = NULL, *opinion = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (claim->flags & DL_CLAIM_OTHER || claim->source == DL_SOURCE_META) continue;
        if (!best || claim->trust > best->trust) best = claim;
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (claim->source != DL_SOURCE_META) continue;
        if (claim->kind == DL_META_ARTICLE && dl_span_equal_nocase(claim->text, DL_SPAN("true")))
            opinion = claim;
        /* Open Graph knows "article" and "website"; the first is all that can be told from it */
        if (!best && dl_span_equal_nocase(claim->text, DL_SPAN("article"))) {
            return (dl_value){.text = DL_SPAN("Article"), .claim = claim};
        }
    }
    if (best) {
        dl_span spelling = dl_type_spelling(best->text);
        dl_value value = {.text = spelling.data ? spelling : dl_claim_text(claims, best), .claim = best};
        bool plain = dl_span_equal(value.text, DL_SPAN("NewsArticle")) ||
                     dl_span_equal(value.text, DL_SPAN("Article"));
        if (plain && record->body.kind.size) {
            value = (dl_value){.text = record->body.kind, .provenance = DL_SPAN("text")};
        } else if (plain && opinion) {
            value = (dl_value){.text = DL_SPAN("OpinionNewsArticle"), .claim = opinion};
        }
        return value;
    }
    dl_span concluded = record->body.kind.size ? record->body.kind : DL_SPAN("WebPage");
    return (dl_value){.text = concluded, .provenance = DL_SPAN("text")};
}

/* --- terms --- */

typedef struct term {
    dl_span text, folded;
    const dl_claim *claim;
} term;

typedef struct term_list {
    term *items;
    uint32_t count, capacity;
    uint8_t trust;
    uint8_t source;
    uint8_t kind;
} term_list;

static bool has_term(const term_list *list, dl_span folded) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (dl_span_equal(list->items[i].folded, folded)) return true;
    }
    return false;
}

/* "Label: value" terms of content systems ("tag: economy", "Topic:Economy"): the value is meant.  Names with
 * a colon in them ("Spider-Man: Home") stay, since their first word does not name a kind of term. */
static dl_span without_label(dl_span text) {
    static const dl_span labels[] = {
        DL_SPAN_INIT("tag:"),      DL_SPAN_INIT("tags:"),    DL_SPAN_INIT("topic:"),
        DL_SPAN_INIT("subject:"),  DL_SPAN_INIT("keyword:"), DL_SPAN_INIT("person:"),
        DL_SPAN_INIT("people:"),   DL_SPAN_INIT("place:"),   DL_SPAN_INIT("section:"),
        DL_SPAN_INIT("category:"), DL_SPAN_INIT("channel:"), DL_SPAN_INIT("location:"),
    };
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        if (!dl_span_starts_with_nocase(text, labels[i])) continue;
        dl_span rest = dl_span_trim(dl_span_sub(text, labels[i].size, text.size));
        if (rest.size) return rest;
    }
    return text;
}

static bool is_trimmed(char c) {
    return dl_ascii_is_space(c) || strchr("\"'[]{},;#|", c) != NULL;
}

static void add_term(const dl_claims *claims, term_list *list, dl_span text, const dl_claim *claim) {
    text = dl_text_clean(claims->arena, text);
    while (text.size && is_trimmed(text.data[0])) text.data++, text.size--;
    while (text.size && is_trimmed(text.data[text.size - 1])) text.size--;
    text = without_label(text);
    if (text.size == 0 || text.size > MOST_TERM_BYTES || list->count >= MOST_TERMS) return;
    if (dl_span_starts_with(text, DL_SPAN("http:")) || dl_span_starts_with(text, DL_SPAN("https:"))) return;
    term one = {.text = text, .folded = dl_text_fold(claims->arena, text), .claim = claim};
    if (one.folded.size == 0 || has_term(list, one.folded)) return;
    (void)DL_ARENA_PUSH(claims->arena, list, one);
}

/* Where the next term of a list ends: at the comma of the script at hand, or at what divides it when there is
 * no comma at all. */
static size_t separator_at(dl_span text, size_t from, dl_span separator) {
    static const dl_span others[] = {DL_SPAN_INIT("\xE3\x80\x81"), DL_SPAN_INIT("\xEF\xBC\x8C"),
                                     DL_SPAN_INIT("\xD8\x8C")};
    size_t found = dl_span_find(text, separator, from);
    for (size_t i = 0; i < sizeof others / sizeof others[0] && separator.data[0] == ','; i++) {
        size_t other = dl_span_find(text, others[i], from);
        if (other < found) found = other;
    }
    return found;
}

static size_t separator_size(dl_span text, size_t at) {
    return (unsigned char)text.data[at] >= 0xE0 ? 3 : (unsigned char)text.data[at] >= 0x80 ? 2 : 1;
}

static void add_list(const dl_claims *claims, term_list *list, dl_span text, const dl_claim *claim) {
    static const dl_span separators[] = {DL_SPAN_INIT(","), DL_SPAN_INIT(";"), DL_SPAN_INIT("|")};
    dl_span separator = separators[0];
    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        separator = separators[i];
        if (separator_at(text, 0, separator) != SIZE_MAX) break;
    }
    for (size_t from = 0; from < text.size;) {
        size_t end = separator_at(text, from, separator);
        add_term(claims, list, dl_span_sub(text, from, end == SIZE_MAX ? SIZE_MAX : end - from), claim);
        if (end == SIZE_MAX) break;
        from = end + separator_size(text, end);
    }
}

/* The claims of the field as lists, one for each place and family that gives some. */
static uint32_t collect_lists(const dl_claims *claims, dl_field field, term_list lists[MOST_LISTS]) {
    uint32_t count = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        uint32_t i = 0;
        while (i < count && (lists[i].source != claim->source || lists[i].kind != claim->kind ||
                             lists[i].trust != claim->trust)) {
            i++;
        }
        if (i == MOST_LISTS) continue;
        if (i == count) {
            lists[count++] = (term_list){.trust = claim->trust, .source = claim->source, .kind = claim->kind};
        }
        if (claim->flags & DL_CLAIM_LIST) {
            add_list(claims, &lists[i], claim->text, claim);
        } else {
            add_term(claims, &lists[i], claim->text, claim);
        }
    }
    return count;
}

static uint32_t common_terms(const term_list *a, const term_list *b) {
    uint32_t common = 0;
    for (uint32_t i = 0; i < a->count; i++) common += has_term(b, a->items[i].folded);
    return common;
}

static void put_terms(const dl_claims *claims, dl_values *values, const term_list *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        dl_value value = {.text = list->items[i].text, .claim = list->items[i].claim};
        (void)DL_ARENA_PUSH(claims->arena, values, value);
    }
}

/* --- keywords --- */

/* Of the lists that a page gives, the one that agrees most with the others; the more trusted one where they
 * do not agree. */
static void resolve_keywords(dl_record *record, const dl_claims *claims) {
    term_list lists[MOST_LISTS];
    uint32_t count = collect_lists(claims, DL_FIELD_KEYWORD, lists), best = MOST_LISTS;
    double best_score = -1;
    for (uint32_t i = 0; i < count; i++) {
        if (lists[i].count == 0 || lists[i].trust < 40) continue;
        double score = lists[i].trust / 100.0;
        for (uint32_t j = 0; j < count; j++) {
            if (i == j || lists[j].count == 0) continue;
            score += 2.0 * common_terms(&lists[i], &lists[j]) / (lists[i].count + lists[j].count);
        }
        if (score > best_score) best = i, best_score = score;
    }
    if (best < MOST_LISTS) put_terms(claims, &record->keywords, &lists[best]);
}

/* --- sections --- */

/* Whether an address leads to the section of that name: "/science", "https://host/news/science/". */
static bool leads_to_section(dl_span href, dl_span segment) {
    href = dl_span_trim(href);
    if (href.size && href.data[href.size - 1] == '/') href.size--;
    return href.size > segment.size && dl_span_ends_with_nocase(href, segment) &&
           href.data[href.size - segment.size - 1] == '/';
}

/* An address names its sections as addresses do ("lokales"); the site's menu names them for people. */
static void name_by_menu(const dl_claims *claims, dl_values *sections) {
    enum { MOST_LINKS = 400, LONGEST_NAME_BYTES = 60 };
    dl_document *doc = claims->doc;
    uint32_t links = 0, left = sections->count, nodes = dl_node_count(doc);
    for (dl_node node = 1; node < nodes && links < MOST_LINKS && left; node++) {
        if (!dl_is_html(doc, node, DL_TAG_A)) continue;
        links++;
        dl_span href = dl_get_attribute(doc, node, DL_ATTR_HREF);
        for (uint32_t i = 0; i < sections->count; i++) {
            dl_value *section = &sections->items[i];
            if (!section->claim || !leads_to_section(href, section->claim->text)) continue;
            dl_span name = dl_visible_text(doc, node, claims->arena);
            if (name.size < 2 || name.size > LONGEST_NAME_BYTES) continue;
            section->text = name;
            section->claim = NULL;
            section->provenance = dl_arena_format(claims->arena, "visible:a@%u", dl_node_offset(doc, node));
            left--;
        }
    }
}

static void resolve_sections(dl_record *record, const dl_claims *claims) {
    term_list lists[MOST_LISTS];
    uint32_t count = collect_lists(claims, DL_FIELD_SECTION, lists), best = MOST_LISTS;
    for (uint32_t i = 0; i < count; i++) {
        if (lists[i].count && (best == MOST_LISTS || lists[i].trust > lists[best].trust)) best = i;
    }
    if (best == MOST_LISTS) return;
    put_terms(claims, &record->sections, &lists[best]);
    if (lists[best].source == DL_SOURCE_URL) name_by_menu(claims, &record->sections);
}

/* --- free access --- */

static void resolve_free(dl_record *record, const dl_claims *claims) {
    const dl_claim *claim = dl_most_trusted(claims, DL_FIELD_FREE);
    if (!claim) return;
    dl_span word = dl_type_name(claim->text);
    static const struct {
        dl_span word;
        dl_free free;
    } words[] = {{DL_SPAN_INIT("true"), DL_FREE_YES},  {DL_SPAN_INIT("free"), DL_FREE_YES},
                 {DL_SPAN_INIT("yes"), DL_FREE_YES},   {DL_SPAN_INIT("1"), DL_FREE_YES},
                 {DL_SPAN_INIT("false"), DL_FREE_NO},  {DL_SPAN_INIT("no"), DL_FREE_NO},
                 {DL_SPAN_INIT("0"), DL_FREE_NO},      {DL_SPAN_INIT("locked"), DL_FREE_NO},
                 {DL_SPAN_INIT("paid"), DL_FREE_NO},   {DL_SPAN_INIT("metered"), DL_FREE_NO},
                 {DL_SPAN_INIT("premium"), DL_FREE_NO}};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (!dl_span_equal_nocase(word, words[i].word)) continue;
        record->free = words[i].free;
        record->free_value = dl_value_of(claims, claim);
    }
}

void dl_resolve_topics(dl_record *record, const dl_claims *claims) {
    record->type = resolve_type(record, claims);
    resolve_sections(record, claims);
    resolve_keywords(record, claims);
    resolve_free(record, claims);
    record->genre = dl_value_of(claims, dl_most_trusted(claims, DL_FIELD_GENRE));
}
