/* The publisher and the copyright of the page. */
#include "record/choose.h"
#include "record/publisher_names.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "values/title_marks.h"

/* A profile or a URL is not a name. */
static bool like_name(dl_span text) {
    return text.size > 1 && text.size < 200 && text.data[0] != '@' && !dl_span_contains(text, DL_SPAN("://"));
}

/* The publisher's name: that of the main entity in structured data, else the site's own name, else any
 * publisher that the page describes. */
static const dl_claim *choose_name(const dl_claims *claims) {
    const dl_claim *best = NULL;
    int best_trust = 0;
    static const dl_field fields[] = {DL_FIELD_PUBLISHER_NAME, DL_FIELD_SITE_NAME};
    for (size_t i = 0; i < DL_COUNT_OF(fields); i++) {
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, fields[i], claim));) {
            if (claim->flags & DL_CLAIM_OTHER || !like_name(claim->text)) continue;
            if (claim->source == DL_SOURCE_VISIBLE) continue; /* see name_by_home_link */
            if (claim->trust > best_trust) best = claim, best_trust = claim->trust;
        }
    }
    return best;
}

static bool same_name(const dl_claims *claims, dl_span a, dl_span b) {
    return dl_span_equal(dl_text_fold(claims->arena, a), dl_text_fold(claims->arena, b));
}

/* The member of the chosen publisher; else that of another description with the same name, or of the only
 * one. */
static const dl_claim *member_of(const dl_claims *claims, const dl_claim *name, dl_field field) {
    const dl_claim *found = name ? dl_claims_in_group(claims, name->group, field) : NULL;
    if (found) return found;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        const dl_claim *other = dl_claims_in_group(claims, claim->group, DL_FIELD_PUBLISHER_NAME);
        bool fits = !other || !name || same_name(claims, other->text, name->text);
        if (fits && (!found || claim->trust > found->trust)) found = claim;
    }
    return found;
}

static dl_value without_scheme(dl_value value, dl_span scheme) {
    if (dl_span_starts_with_nocase(value.text, scheme)) {
        value.text = dl_span_trim(dl_span_sub(value.text, scheme.size, value.text.size));
    }
    return value;
}

static void resolve_names(dl_record *record, const dl_claims *claims) {
    const dl_claim *name = choose_name(claims);
    record->publisher.name = dl_value_of(claims, name);
    record->publisher.legal_name =
        dl_value_of(claims, member_of(claims, name, DL_FIELD_PUBLISHER_LEGAL_NAME));
    record->publisher.url = dl_address_of(claims, member_of(claims, name, DL_FIELD_PUBLISHER_URL));
    record->publisher.email = without_scheme(
        dl_value_of(claims, member_of(claims, name, DL_FIELD_PUBLISHER_EMAIL)), DL_SPAN("mailto:"));
    record->publisher.telephone = without_scheme(
        dl_value_of(claims, member_of(claims, name, DL_FIELD_PUBLISHER_TELEPHONE)), DL_SPAN("tel:"));
    const dl_claim *logo = member_of(claims, name, DL_FIELD_PUBLISHER_LOGO_URL);
    record->publisher.logo.url = dl_address_of(claims, logo);
    if (!logo) logo = name; /* a dump has only the size of the logo */
    if (!logo || !logo->group) return;
    const dl_claim *width = dl_claims_in_group(claims, logo->group, DL_FIELD_PUBLISHER_LOGO_WIDTH);
    const dl_claim *height = dl_claims_in_group(claims, logo->group, DL_FIELD_PUBLISHER_LOGO_HEIGHT);
    if (width) record->publisher.logo.width = dl_span_leading_number(width->text);
    if (height) record->publisher.logo.height = dl_span_leading_number(height->text);
}

/* Finds a year, not long before the web, at [from, to) of the text; 0 if there is none. */
static uint32_t find_year(dl_span text, size_t *from, size_t *to) {
    for (size_t i = 0; i + 4 <= text.size; i++) {
        size_t end = i;
        while (end < text.size && dl_ascii_is_digit(text.data[end])) end++;
        uint64_t year;
        if (end - i == 4 && dl_span_to_uint(dl_span_sub(text, i, 4), &year) && year >= 1980 && year < 2100) {
            *from = i;
            *to = end;
            return (uint32_t)year;
        }
        if (end > i) i = end - 1;
    }
    return 0;
}

/* Splits "© 2021 The House. All rights reserved." into holder and year. */
static void resolve_copyright(dl_record *record, const dl_claims *claims) {
    const dl_claim *year = dl_most_trusted(claims, DL_FIELD_COPYRIGHT_YEAR);
    const dl_claim *holder = dl_most_trusted(claims, DL_FIELD_COPYRIGHT_HOLDER);
    size_t from = 0, to = 0;
    record->copyright_year = dl_value_of(claims, year);
    if (year && !find_year(record->copyright_year.text, &from, &to)) record->copyright_year = (dl_value){0};
    if (record->copyright_year.text.size) {
        record->copyright_year.text = dl_span_sub(record->copyright_year.text, from, to - from);
    }
    record->copyright_holder = dl_value_of(claims, holder);
    if (!holder || holder->source != DL_SOURCE_META) return;
    static const dl_span marks[] = {DL_SPAN_INIT("copyright"), DL_SPAN_INIT("©"),   DL_SPAN_INIT("(c)"),
                                    DL_SPAN_INIT("&copy;"),    DL_SPAN_INIT("by "), DL_SPAN_INIT("-"),
                                    DL_SPAN_INIT(","),         DL_SPAN_INIT(":")};
    dl_span text = record->copyright_holder.text;
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
            if (!dl_span_starts_with_nocase(text, marks[i])) continue;
            text = dl_span_trim(dl_span_sub(text, marks[i].size, text.size));
            changed = true;
        }
        if (find_year(text, &from, &to) && from == 0) {
            if (!record->copyright_year.text.size) {
                record->copyright_year = (dl_value){.text = dl_span_sub(text, 0, 4), .claim = holder};
            }
            text = dl_span_trim(dl_span_sub(text, to, text.size));
            changed = true;
        }
    }
    size_t rights = dl_span_find_nocase(text, DL_SPAN("all rights"), 0);
    if (rights != SIZE_MAX) text = dl_span_trim(dl_span_sub(text, 0, rights));
    while (text.size && strchr(".,;-", text.data[text.size - 1])) text.size--;
    record->copyright_holder.text = text;
    if (text.size == 0 || text.size > 200) record->copyright_holder = (dl_value){0};
}

/* "Politics--The Gazette": the site behind its section. */
static dl_span last_part(dl_span names) {
    static const dl_span mark = DL_SPAN_INIT("--");
    for (size_t at; (at = dl_span_find(names, mark, 0)) != SIZE_MAX;)
        names = dl_span_sub(names, at + mark.size, names.size);
    return names;
}

/* A mark of titles, or a colon. */
static dl_span mark_at(dl_span text, bool first) {
    static const dl_span colons[] = {DL_SPAN_INIT(":"), DL_SPAN_INIT("\uFF1A")};
    for (size_t i = 0; i < DL_COUNT_OF(colons); i++) {
        if (dl_has_mark(text, colons[i], first)) return colons[i];
    }
    return dl_title_mark(text, first);
}

/* What stands beside the headline, without the marks that set it off, and the innermost of them; absent if
 * there are none. */
static dl_span without_marks(dl_span beside, bool first, dl_span *mark) {
    *mark = DL_SPAN_NONE;
    beside = dl_span_trim(beside);
    for (dl_span next; (next = mark_at(beside, first)).size; *mark = next)
        beside = dl_without_mark(beside, next, first);
    return mark->size ? dl_span_trim(beside) : DL_SPAN_NONE;
}

/* Whether "|", " - " or the mark that set it off divides the text. */
static bool is_divided(dl_span text, dl_span mark) {
    static const dl_span spaced[] = {DL_SPAN_INIT(" - "), DL_SPAN_INIT(" : "), DL_SPAN_INIT(" \u00BB "),
                                     DL_SPAN_INIT(" \u00AB ")}; /* without spaces they belong to names */
    if (dl_span_contains(text, DL_SPAN("|")) || dl_span_contains(text, DL_SPAN(" - "))) return true;
    for (size_t i = 0; i < DL_COUNT_OF(spaced); i++) {
        if (dl_span_equal(dl_span_trim(spaced[i]), mark)) return dl_span_contains(text, spaced[i]);
    }
    return dl_span_contains(text, mark);
}

/* If a title is the headline plus one other part, that part is the site: "The Gazette: Ford to be deepened".
 */
static void name_by_title(dl_record *record, const dl_claims *claims) {
    dl_span headline = record->headline.text;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_META || dl_meta_kind_of(claim) != DL_META_TITLE || headline.size < 10)
            continue;
        dl_span title = dl_claim_text(claims, claim), rest = DL_SPAN_NONE, mark = DL_SPAN_NONE;
        if (title.size <= headline.size) continue;
        if (dl_span_ends_with(title, headline))
            rest = without_marks(dl_span_sub(title, 0, title.size - headline.size), false, &mark);
        else if (dl_span_starts_with(title, headline))
            rest = without_marks(dl_span_sub(title, headline.size, title.size), true, &mark);
        rest = dl_span_trim(last_part(rest));
        bool single = rest.size && !is_divided(rest, mark) && dl_text_count_words(rest) <= 5;
        if (single && like_name(rest)) {
            record->publisher.name = (dl_value){.text = rest, .claim = claim};
            return;
        }
    }
}

/* Whether a name and a host match: "Plot Notes" and "plotnotes.example.org", "The Daily Example" and
 * "www.example.com". */
static bool fits_host(const dl_publisher_names *names, dl_span name, dl_span host, dl_arena *arena) {
    enum { LEAST_BYTES = 4 };
    name = dl_squeeze(name, arena);
    host = dl_squeeze(host, arena);
    return (name.size >= LEAST_BYTES && dl_span_contains(host, name)) ||
           (names->host.size >= LEAST_BYTES && dl_span_contains(name, names->host));
}

/* The text that links to the home page: the only name of many blogs. */
static void name_by_home_link(dl_record *record, const dl_claims *claims) {
    dl_url own;
    if (!dl_url_split(dl_claims_page_url(claims), &own)) return;
    dl_publisher_names names;
    dl_publisher_names_read(&names, claims);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SITE_NAME, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || !like_name(claim->text)) continue;
        if (!fits_host(&names, claim->text, own.host, claims->arena)) continue;
        record->publisher.name = dl_value_of(claims, claim);
        return;
    }
}

void dl_resolve_publisher(dl_record *record, const dl_claims *claims) {
    resolve_names(record, claims);
    if (!record->publisher.name.text.size) name_by_title(record, claims);
    if (!record->publisher.name.text.size) name_by_home_link(record, claims);
    resolve_copyright(record, claims);
    record->license = dl_address_of(claims, dl_most_trusted(claims, DL_FIELD_LICENSE));
}
