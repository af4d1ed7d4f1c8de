#include "record/read_claims.h"

#include "values/strict_json.h"

typedef struct reader {
    dl_strict_json json;
    dl_claims *claims;
    struct {
        dl_span *items;
        uint32_t count, capacity;
    } words; /* of the claims */
} reader;

/* A claim as it is written: {"value": "…", "provenance": "…"}; or how many there were more: {"more": 3}. */
typedef struct written_claim {
    dl_span value, provenance;
    uint64_t more;
    bool of_another;
} written_claim;

static dl_span text_or_skip(dl_strict_json *json) {
    if (dl_strict_peek(json) == '"') return dl_strict_string(json);
    dl_strict_skip(json);
    return DL_SPAN_NONE;
}

static void read_member(dl_strict_json *json, dl_span name, written_claim *claim) {
    char first = dl_strict_peek(json);
    if (dl_span_equal(name, DL_SPAN("value"))) {
        claim->value = text_or_skip(json);
    } else if (dl_span_equal(name, DL_SPAN("provenance"))) {
        claim->provenance = text_or_skip(json);
    } else if (dl_span_equal(name, DL_SPAN("ofAnother")) && first == 't') {
        dl_strict_boolean(json, &claim->of_another);
    } else if (dl_span_equal(name, DL_SPAN("more")) && dl_ascii_is_digit(first)) {
        dl_strict_uint(json, &claim->more);
    } else {
        dl_strict_skip(json);
    }
}

/* The source that provenance begins with; what has no such word was inferred. */
static dl_source source_of(dl_span provenance) {
    dl_span word = dl_span_sub(provenance, 0, dl_span_find_byte(provenance, ':', 0));
    for (dl_source source = 0; source < DL_SOURCE_COUNT; source++) {
        if (dl_span_equal(word, dl_span_from_string(dl_source_word(source)))) return source;
    }
    return DL_SOURCE_TEXT;
}

static void add(reader *r, dl_field field, const written_claim *written) {
    const dl_claim claim = {
        .field = (uint8_t)field,
        .text = written->value,
        .source = (uint8_t)source_of(written->provenance),
        .flags = written->of_another ? DL_CLAIM_OTHER : 0,
    };
    uint64_t more = r->claims->left_out[field] + written->more;
    r->claims->left_out[field] = more < UINT32_MAX ? (uint32_t)more : UINT32_MAX;
    if (!written->value.size || !dl_claims_add(r->claims, claim)) return;
    DL_ARENA_PUSH(r->json.arena, &r->words, written->provenance);
}

static bool find_field(dl_span name, dl_field *field) {
    for (*field = 0; *field < DL_FIELD_COUNT; ++*field) {
        if (dl_span_equal(name, dl_span_from_string(dl_field_member(*field)))) return true;
    }
    return false;
}

static void read_claims_of(reader *r, dl_field field) {
    bool begun = false;
    while (dl_strict_next_item(&r->json, &begun)) {
        written_claim claim = {0};
        bool inside = false;
        dl_span name;
        if (dl_strict_peek(&r->json) != '{') {
            dl_strict_skip(&r->json);
            continue;
        }
        while (dl_strict_next_member(&r->json, &inside, &name)) read_member(&r->json, name, &claim);
        if (!r->json.wrong) add(r, field, &claim);
    }
}

void dl_record_read_claims(const dl_record *record, dl_claims *claims) {
    reader r = {.json = dl_strict_json_of(record->disagreements, claims->arena), .claims = claims};
    bool begun = false;
    dl_span name;
    dl_field field;
    if (!record->disagreements.size || dl_strict_peek(&r.json) != '{') return;
    while (dl_strict_next_member(&r.json, &begun, &name)) {
        if (find_field(name, &field) && dl_strict_peek(&r.json) == '[') {
            read_claims_of(&r, field);
        } else {
            dl_strict_skip(&r.json);
        }
    }
    claims->words = r.words.items;
    /* Without memory some claims have no words. */
    if (claims->arena->failed) dl_claims_begin(claims, claims->doc, claims->arena, claims->context);
}
