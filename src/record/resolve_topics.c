/* The kind and topics of the page: type, sections, keywords, genre, free access. */
#include "record/choose.h"
#include "record/terms.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "values/schema.h"
#include "values/word_lists.h"

enum { LEAST_KEYWORD_TRUST = 40, TRUST_OF_TITLE_TAKEN_APART = 20, TRUST_OF_THE_SITES = 20 };

/* --- type --- */

/* A date that stands elsewhere in the page, such as in the data of a shop, makes it no article. */
static bool is_dated(const dl_record *record) {
    bool elsewhere = record->published.claim && record->published.claim->field == DL_FIELD_DATE_WEAK;
    return record->published.text.size && (!elsewhere || record->modified.text.size);
}

static dl_value resolve_type(const dl_record *record, const dl_claims *claims) {
    const dl_claim *best = NULL, *opinion = NULL, *entry = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (claim->flags & DL_CLAIM_OTHER || claim->source == DL_SOURCE_META) continue;
        if (claim->source == DL_SOURCE_MICROFORMAT) {
            entry = claim; /* many blog themes are used by newspapers too */
            continue;
        }
        if (!best || claim->trust > best->trust) best = claim;
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (claim->source != DL_SOURCE_META) continue;
        if (dl_meta_kind_of(claim) == DL_META_ARTICLE && dl_span_equal_nocase(claim->text, DL_SPAN("true")))
            opinion = claim;
        /* Open Graph has "article" and "website"; only the first is informative */
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
    /* a page with a headline, a day and a text of some length is an article, even if it does not say so */
    enum { SHORTEST_ARTICLE_WORDS = 120 };
    bool article =
        record->headline.text.size && is_dated(record) && record->word_count >= SHORTEST_ARTICLE_WORDS;
    dl_span concluded = record->body.kind.size ? record->body.kind
                        : article              ? entry ? DL_SPAN("BlogPosting") : DL_SPAN("Article")
                                               : DL_SPAN("WebPage");
    return (dl_value){.text = concluded, .provenance = DL_SPAN("text")};
}

/* --- keywords --- */

/* Whether all its terms are single words of the headline or the URL, both folded: then software made the list
 * by splitting the title. */
static bool is_title_taken_apart(dl_span title, dl_span url, const dl_terms *list) {
    uint32_t taken = 0;
    if (list->count < 3) return false;
    for (uint32_t i = 0; i < list->count; i++) {
        dl_span word = list->items[i].folded;
        if (dl_span_find_byte(word, ' ', 0) != SIZE_MAX) continue;
        taken += dl_span_contains(title, word) || dl_span_contains(url, word);
    }
    return taken * 10 >= list->count * 9;
}

static bool is_shown(const dl_terms *list) {
    return list->source == DL_SOURCE_VISIBLE && list->count > 0;
}

/* Whether the list is about the site: it is long, next to none of its terms occur in the story, and it shares
 * none with the links to topics that the page shows. */
static bool is_of_the_site(const dl_record *record, const dl_claims *claims, const dl_terms lists[],
                           uint32_t count, uint32_t which) {
    enum { LEAST_TERMS = 8, MOST_PERCENT = 15, MOST_BYTES = 1 << 16 };
    const dl_terms *list = &lists[which];
    bool rival = false;
    if (list->source != DL_SOURCE_META || list->count < LEAST_TERMS) return false;
    for (uint32_t i = 0; i < count; i++) {
        if (!is_shown(&lists[i])) continue;
        if (dl_terms_common(list, &lists[i])) return false;
        rival = true;
    }
    if (!rival) return false;
    dl_span parts[] = {record->headline.text, dl_text_prefix(record->body.text, MOST_BYTES)};
    dl_span story = dl_text_fold(claims->arena, dl_arena_join(claims->arena, parts, 2, DL_SPAN("\n")));
    uint32_t told = 0;
    for (uint32_t i = 0; i < list->count; i++) told += dl_span_contains(story, list->items[i].folded);
    return told * 100 <= list->count * MOST_PERCENT;
}

static bool is_row_of_links(const dl_terms *list) {
    return list->source == DL_SOURCE_VISIBLE && list->variety == DL_VISIBLE_TOPIC_LINK;
}

/* Leaves out what the entry was filed under as a section, where the page shows topics of the list and the
 * section is none of them: plug-ins of weblogs write sections and topics into one list. */
static void drop_sections(const dl_record *record, const dl_claims *claims, const dl_terms lists[],
                          uint32_t count, dl_terms *list) {
    const dl_claim *first = record->sections.count ? record->sections.items[0].claim : NULL;
    if (list->source != DL_SOURCE_META || !first || dl_visible_kind_of(first) != DL_VISIBLE_CATEGORY_LINK)
        return;
    const dl_terms *shown = NULL;
    for (uint32_t i = 0; i < count && !shown; i++) {
        if (is_shown(&lists[i]) && dl_terms_common(list, &lists[i])) shown = &lists[i];
    }
    if (!shown) return;
    dl_terms sections = {.count = 0};
    for (uint32_t i = 0; i < record->sections.count; i++)
        dl_terms_add(&sections, claims, record->sections.items[i].text, &record->sections.items[i]);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        dl_terms one = {.items = &list->items[i], .count = 1};
        if (!dl_terms_common(&one, &sections) || dl_terms_common(&one, shown))
            list->items[kept++] = list->items[i];
    }
    list->count = kept;
}

/* The list of the page that agrees most with its other lists; if none agree, the most trusted one. */
static void resolve_keywords(dl_record *record, const dl_claims *claims) {
    dl_terms lists[DL_MOST_LISTS] = {0};
    uint32_t count = dl_terms_collect(lists, claims, DL_FIELD_KEYWORD), best = UINT32_MAX;
    double best_score = 0;
    dl_span title = dl_text_fold(claims->arena, record->headline.text);
    dl_span url = dl_text_fold(claims->arena, dl_url_file_name(record->url.text));
    for (uint32_t i = 0; i < count; i++) {
        if (is_row_of_links(&lists[i])) continue; /* chosen for readers: nothing to drop */
        dl_terms_tidy(&lists[i], record, claims);
        if (is_title_taken_apart(title, url, &lists[i])) lists[i].trust = TRUST_OF_TITLE_TAKEN_APART;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (is_of_the_site(record, claims, lists, count, i)) lists[i].trust = TRUST_OF_THE_SITES;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (lists[i].count == 0 || lists[i].trust < LEAST_KEYWORD_TRUST) continue;
        double score = lists[i].trust / 100.0;
        for (uint32_t j = 0; j < count; j++) {
            if (i == j || lists[j].count == 0) continue;
            score += 2.0 * dl_terms_common(&lists[i], &lists[j]) / (lists[i].count + lists[j].count);
        }
        if (score > best_score) best = i, best_score = score;
    }
    if (best == UINT32_MAX) return;
    drop_sections(record, claims, lists, count, &lists[best]);
    dl_terms_put(&lists[best], claims, &record->keywords);
}

/* --- sections --- */

#define AGREEMENT_OF_SECTIONS 0.5 /* the weight of the lists' agreement relative to their trust */

/* A URL has the names of folders ("lokales"); the site's menu has the names of sections. */
static void name_by_menu(const dl_claims *claims, dl_values *sections) {
    for (uint32_t i = 0; i < sections->count; i++) {
        const dl_claim *claim = sections->items[i].claim;
        const dl_claim *name = dl_claims_in_group(claims, claim->group, DL_FIELD_SECTION_NAME);
        if (name) sections->items[i] = (dl_value){.text = name->text, .claim = name};
    }
}

/* Whether this is a usual name of the first breadcrumb. */
static bool is_home_word(dl_span folded) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_home_words); i++) {
        if (dl_span_equal(folded, dl_home_words[i])) return true;
    }
    return false;
}

static bool is_trail(const dl_terms *list) {
    return list->source == DL_SOURCE_VISIBLE
               ? list->variety == DL_VISIBLE_BREADCRUMB
               : list->source <= DL_SOURCE_MICROFORMAT && list->variety == DL_CLASS_BREADCRUMBS;
}

static dl_span address_of(const dl_claims *claims, const dl_claim *crumb) {
    const dl_claim *address = dl_claims_in_group(claims, crumb->group, DL_FIELD_SECTION_URL);
    return address ? dl_claims_resolve_url(claims, address->text) : DL_SPAN_NONE;
}

/* Whether the breadcrumb's URL is that of a home page.  Visible breadcrumbs never are: their reader skips it.
 */
static bool leads_home(const dl_claims *claims, const dl_claim *crumb) {
    dl_url parts;
    return crumb->source != DL_SOURCE_VISIBLE && dl_url_split(address_of(claims, crumb), &parts) &&
           parts.path.size <= 1;
}

/* Whether the breadcrumb links to another page: that of the article itself does not. */
static bool links_elsewhere(const dl_record *record, const dl_claims *claims, const dl_claim *crumb) {
    if (crumb->source != DL_SOURCE_VISIBLE) return false;
    dl_span url = address_of(claims, crumb);
    return url.size && !dl_url_same_page(url, record->url.text) && !dl_url_same_page(url, claims->base_url);
}

/* Breadcrumbs begin with the site and end with the article; those between are sections.  The list is already
 * cleaned up: the site's own name is not in it. */
static void keep_sections(const dl_record *record, const dl_claims *claims, dl_terms *list) {
    enum { MOST_WORDS = 6 };
    dl_span headline = dl_text_fold(claims->arena, record->headline.text);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        const dl_term_item *one = &list->items[i];
        bool first = i == 0,
             last = i + 1 == list->count && !links_elsewhere(record, claims, one->value.claim);
        if (is_home_word(one->folded)) continue;
        if (first && leads_home(claims, one->value.claim)) continue;
        if (first && dl_span_find_byte(one->value.text, '.', 1) != SIZE_MAX &&
            !dl_span_contains(one->value.text, DL_SPAN(" "))) {
            continue; /* "example.com" */
        }
        if (dl_span_equal(one->folded, headline)) continue;
        if (last && (dl_text_count_words(one->value.text) > MOST_WORDS ||
                     (one->folded.size > 12 && (dl_span_contains(headline, one->folded) ||
                                                dl_span_contains(one->folded, headline))))) {
            continue;
        }
        list->items[kept++] = *one;
    }
    list->count = kept;
}

/* How many nodes lie between a row of links, from `first` to `last`, and the body. */
static dl_node distance_from_body(const dl_body *body, dl_node first, dl_node last) {
    if (last < body->first) return body->first - last;
    return first >= body->end ? first - body->end : 0;
}

/* The links to sections that the entry itself was filed under: a page can show other entries with theirs, so
 * it is the row of links nearest to the body; no terms when none is near. */
static void find_categories(const dl_record *record, const dl_claims *claims, dl_terms *list) {
    enum { NODES_BETWEEN = 14, MOST_NODES_AWAY = 300 };
    const dl_claim *start = NULL, *stop = NULL, *row = NULL;
    dl_node nearest = UINT32_MAX, last = 0;
    uint32_t rows = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SECTION, claim));) {
        if (dl_visible_kind_of(claim) != DL_VISIBLE_CATEGORY_LINK) continue;
        if (!row || claim->node - last > NODES_BETWEEN) row = claim, rows++;
        last = claim->node;
        dl_node away = distance_from_body(&record->body, row->node, last);
        if (row != start && away >= nearest) continue;
        start = row, stop = claim, nearest = away;
    }
    if (rows > 1 && nearest > MOST_NODES_AWAY) return;
    for (const dl_claim *claim = start; claim && claim <= stop; claim++) {
        if (claim->field != DL_FIELD_SECTION || dl_visible_kind_of(claim) != DL_VISIBLE_CATEGORY_LINK)
            continue;
        dl_terms_add(list, claims, dl_claim_text(claims, claim), &(dl_value){.claim = claim});
    }
    dl_terms_tidy(list, record, claims);
}

/* Links to sections that find_categories() did not take. */
static bool is_of_other_entries(const dl_terms *list) {
    return list->source == DL_SOURCE_VISIBLE && list->variety == DL_VISIBLE_CATEGORY_LINK;
}

/* Chosen from the lists of the page, as for keywords; a URL only has folders, and is used if there is nothing
 * else.  What the entry was filed under comes before all. */
static void resolve_sections(dl_record *record, const dl_claims *claims) {
    dl_terms categories = {.source = DL_SOURCE_VISIBLE, .variety = DL_VISIBLE_CATEGORY_LINK};
    find_categories(record, claims, &categories);
    if (categories.count) {
        dl_terms_put(&categories, claims, &record->sections);
        return;
    }
    dl_terms lists[DL_MOST_LISTS] = {0};
    uint32_t count = dl_terms_collect(lists, claims, DL_FIELD_SECTION), best = UINT32_MAX;
    double best_score = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (is_of_other_entries(&lists[i])) lists[i].count = 0;
        dl_terms_tidy(&lists[i], record, claims);
        if (is_trail(&lists[i])) keep_sections(record, claims, &lists[i]);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (lists[i].count == 0) continue;
        double score = lists[i].trust / 100.0;
        for (uint32_t j = 0; j < count && lists[i].source != DL_SOURCE_URL; j++) {
            if (i == j || lists[j].count == 0) continue;
            score += AGREEMENT_OF_SECTIONS * 2.0 * dl_terms_common(&lists[i], &lists[j]) /
                     (lists[i].count + lists[j].count);
        }
        if (score > best_score) best = i, best_score = score;
    }
    if (best == UINT32_MAX) return;
    dl_terms_put(&lists[best], claims, &record->sections);
    if (lists[best].source == DL_SOURCE_URL) name_by_menu(claims, &record->sections);
}

/* --- free access --- */

static void resolve_free(dl_record *record, const dl_claims *claims) {
    const dl_claim *claim = dl_most_trusted(claims, DL_FIELD_FREE);
    if (!claim) return;
    dl_span word = dl_type_name(claim->text);
    static const struct {
        dl_span word;
        bool free;
    } words[] = {
        {DL_SPAN_INIT("true"), true},     {DL_SPAN_INIT("free"), true},    {DL_SPAN_INIT("yes"), true},
        {DL_SPAN_INIT("1"), true},        {DL_SPAN_INIT("false"), false},  {DL_SPAN_INIT("no"), false},
        {DL_SPAN_INIT("0"), false},       {DL_SPAN_INIT("locked"), false}, {DL_SPAN_INIT("paid"), false},
        {DL_SPAN_INIT("metered"), false}, {DL_SPAN_INIT("premium"), false}};
    for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
        if (!dl_span_equal_nocase(word, words[i].word)) continue;
        record->is_accessible_for_free =
            (dl_value){.text = words[i].free ? DL_SPAN("true") : DL_SPAN("false"), .claim = claim};
    }
}

void dl_resolve_topics(dl_record *record, const dl_claims *claims) {
    record->type = resolve_type(record, claims);
    resolve_sections(record, claims);
    resolve_keywords(record, claims);
    resolve_free(record, claims);
    record->genre = dl_value_of(claims, dl_most_trusted(claims, DL_FIELD_GENRE));
}
