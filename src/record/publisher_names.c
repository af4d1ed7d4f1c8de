#include "record/publisher_names.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "values/word_lists.h"

dl_span dl_squeeze(dl_span text, dl_arena *arena) {
    return dl_squeeze_folded(dl_text_fold(arena, text), arena);
}

dl_span dl_squeeze_folded(dl_span folded, dl_arena *arena) {
    if (dl_span_empty(folded) || dl_span_find_byte(folded, ' ', 0) == SIZE_MAX) return folded;
    char *bytes = dl_arena_alloc_bytes(arena, folded.size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < folded.size; i++) {
        *out = folded.data[i];
        out += folded.data[i] != ' ';
    }
    return dl_span_between(bytes, out);
}

dl_span dl_declared_language(const dl_claims *claims) {
    enum { LEAST_BYTES = 2 };
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_LANGUAGE, claim));) {
        if (claim->source == DL_SOURCE_META && dl_meta_kind_of(claim) == DL_META_HTML &&
            claim->text.size >= LEAST_BYTES)
            return claim->text;
    }
    const dl_claim *claim = dl_claims_next(claims, DL_FIELD_LANGUAGE, NULL);
    return claim ? claim->text : DL_SPAN_NONE;
}

dl_node dl_main_heading(const dl_claims *claims, const dl_claim *headline) {
    if (headline && headline->source == DL_SOURCE_VISIBLE) return headline->node;
    dl_node heading = 0;
    int best = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || dl_visible_kind_of(claim) != DL_VISIBLE_H1 ||
            claim->trust <= best)
            continue;
        best = claim->trust;
        heading = claim->node;
    }
    return heading;
}

/* The label before the public suffix: "example" of "www.example.co.uk". */
static dl_span main_label(dl_span host) {
    static const char second_level[] = " co com org net ac gov edu or ne go in ";
    if (dl_span_starts_with_nocase(host, DL_SPAN("www."))) host = dl_span_sub(host, 4, host.size);
    dl_span labels[10], label;
    uint32_t count = 0;
    while (count < 10 && dl_span_split(&host, '.', &label)) labels[count++] = label;
    if (count == 0) return DL_SPAN_NONE;
    if (count == 1) return labels[0];
    uint32_t at = count - 2;
    if (at > 0 && labels[count - 1].size == 2 && labels[at].size <= 3) {
        char padded[6] = " ";
        memcpy(padded + 1, labels[at].data, labels[at].size);
        padded[1 + labels[at].size] = ' ';
        padded[2 + labels[at].size] = '\0';
        if (strstr(second_level, padded)) at--;
    }
    return labels[at];
}

void dl_publisher_names_add(dl_publisher_names *names, dl_span name, dl_arena *arena) {
    name = dl_squeeze(name, arena);
    if (name.size < 2 || names->count >= DL_PUBLISHER_NAMES_MAX) return;
    for (uint32_t i = 0; i < names->count; i++) {
        if (dl_span_equal(names->items[i], name)) return;
    }
    names->items[names->count++] = name;
}

void dl_publisher_names_add_host(dl_publisher_names *names, dl_span url, dl_arena *arena) {
    dl_url parts;
    if (!dl_url_split(url, &parts)) return;
    bool www = dl_span_starts_with_nocase(parts.host, DL_SPAN("www."));
    dl_publisher_names_add(names, dl_span_sub(parts.host, www ? 4 : 0, parts.host.size), arena);
    dl_span label = main_label(parts.host);
    names->host = dl_squeeze(label, arena);
    /* "Lantern.example" of news.lantern.example */
    dl_publisher_names_add(names, dl_span_between(label.data, parts.host.data + parts.host.size), arena);
}

void dl_publisher_names_read(dl_publisher_names *names, const dl_claims *claims) {
    *names = (dl_publisher_names){0};
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SITE_NAME, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE) continue; /* words of any link to the home page */
        dl_publisher_names_add(names, claim->text, claims->arena);
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_PUBLISHER_NAME, claim));) {
        if (!dl_span_contains(claim->text, DL_SPAN("://")))
            dl_publisher_names_add(names, claim->text, claims->arena);
    }
    dl_publisher_names_add_host(names, dl_claims_page_url(claims), claims->arena);
}

/* Whether `longer` is `name` with a short ending such as "com", "de", "online", or "the" before it. */
static bool is_name_with_ending(dl_span longer, dl_span name) {
    if (dl_span_equal(longer, name)) return true;
    if (name.size < 3) return false;
    if (dl_span_starts_with(longer, DL_SPAN("the")) &&
        dl_span_equal(dl_span_sub(longer, 3, longer.size), name))
        return true;
    if (!dl_span_starts_with(longer, name)) return false;
    dl_span rest = dl_span_sub(longer, name.size, longer.size);
    for (size_t i = 0; i < DL_COUNT_OF(dl_publisher_ending_words); i++) {
        if (dl_span_equal(rest, dl_publisher_ending_words[i])) return true;
    }
    return false;
}

bool dl_is_publisher_name(const dl_publisher_names *names, dl_span text, dl_arena *arena) {
    dl_span name = dl_squeeze(text, arena);
    if (dl_span_empty(name)) return false;
    for (uint32_t i = 0; i < names->count; i++) {
        if (is_name_with_ending(name, names->items[i]) || is_name_with_ending(names->items[i], name))
            return true;
    }
    return names->host.size &&
           (is_name_with_ending(name, names->host) || is_name_with_ending(names->host, name));
}
