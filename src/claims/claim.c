#include "claims/claim.h"

#include "base/url.h"

static const char *const field_members[DL_FIELD_COUNT] = {
#define X(name, member) [DL_FIELD_##name] = member,
    DL_FIELD_LIST(X)
#undef X
};

static const char *const source_words[DL_SOURCE_COUNT] = {
#define X(name, word) [DL_SOURCE_##name] = word,
    DL_SOURCE_LIST(X)
#undef X
};

static const char *const list_member_words[DL_LIST_MEMBER_COUNT] = {
#define X(name, word) [DL_LIST_MEMBER_##name] = word,
    DL_LIST_MEMBER_LIST(X)
#undef X
};

const char *dl_list_member_word(dl_list_member member) {
    return list_member_words[member];
}

const char *dl_field_member(dl_field field) {
    return field_members[field];
}

const char *dl_source_word(dl_source source) {
    return source_words[source];
}

void dl_claims_begin(dl_claims *claims, dl_document *doc, dl_arena *arena, const dl_page_context *context) {
    *claims = (dl_claims){.doc = doc, .arena = arena, .context = context};
}

uint16_t dl_claims_group(dl_claims *claims) {
    return claims->groups < UINT16_MAX ? ++claims->groups : claims->groups;
}

dl_claim *dl_claims_add(dl_claims *claims, dl_claim claim) {
    if (claims->count >= DL_CLAIMS_MAX) return NULL;
    claim.text = dl_span_trim(claim.text);
    if (dl_span_empty(claim.text)) return NULL;
    claim.next = 0;
    if (!DL_ARENA_PUSH(claims->arena, claims, claim)) return NULL;
    uint32_t place = claims->count, before = claims->of_field[claim.field].last;
    if (before) {
        claims->items[before - 1].next = place;
    } else {
        claims->of_field[claim.field].first = place;
    }
    claims->of_field[claim.field].last = place;
    claims->by_field[claim.field]++;
    return &claims->items[place - 1];
}

const dl_claim *dl_claims_next(const dl_claims *claims, dl_field field, const dl_claim *previous) {
    uint32_t place = previous ? previous->next : claims->of_field[field].first;
    return place ? &claims->items[place - 1] : NULL;
}

const dl_claim *dl_claims_in_group(const dl_claims *claims, uint16_t group, dl_field field) {
    if (group == 0) return NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->group == group) return claim;
    }
    return NULL;
}

const dl_claim *dl_claims_next_in_group(const dl_claims *claims, const dl_claim *previous) {
    const dl_claim *next = previous + 1;
    bool same = next < claims->items + claims->count && next->group == previous->group;
    return same && next->group ? next : NULL;
}

bool dl_claims_find(const dl_claims *claims, const dl_claim *claim, size_t *place) {
    /* Without claims there is no memory either, and a null pointer takes no offset. */
    if (claims->count == 0 || claim < claims->items || claim >= claims->items + claims->count) return false;
    *place = (size_t)(claim - claims->items);
    return true;
}

dl_span dl_claims_page_url(const dl_claims *claims) {
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE;
    return url.size ? url : claims->base_url;
}

dl_span dl_claims_resolve_url(const dl_claims *claims, dl_span reference) {
    return dl_url_resolve(claims->arena, claims->base_url, reference);
}
