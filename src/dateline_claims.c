/* Provenance and claims, made on demand, since most callers never need them. */
#include "dateline_claims.h"

#include "sized.h"

#include "archive/rivals.h"
#include "base/text.h"
#include "record/members.h"
#include "record/other_claims.h"

/* For an extractor's record this is made in a separate arena, since the page's has a ceiling; it is released
 * with the page, like the record.  A kept record has everything already. */
static dl_arena *room_of(const dateline_record *record, dateline_record **own) {
    if (!record->extractor) return NULL;
    *own = &record->extractor->out;
    return &record->extractor->asked;
}

/* --- provenance --- */

typedef struct telling {
    dateline_record *record;
    dl_arena *arena;
} telling;

static void tell(void *context, const dl_told *told) {
    telling *self = context;
    const dl_told_entry entry = {
        .member = told->member,
        .name = dl_arena_copy(self->arena, told->name),
        .text = dl_value_provenance(&self->record->record, told->value, self->arena),
        .value = told->value->text,
    };
    if (entry.text.size) DL_ARENA_PUSH(self->arena, &self->record->told, entry);
}

bool dl_front_tell(dateline_record *record, dl_arena *arena) {
    telling self = {record, arena};
    memset(&record->told, 0, sizeof record->told);
    if (!record->record.error_code) dl_record_each_told(&record->record, arena, tell, &self);
    record->told.made = !arena->failed;
    return record->told.made;
}

/* False when there is no memory. */
static bool has_told(const dateline_record *record) {
    dateline_record *own;
    dl_arena *arena = room_of(record, &own);
    return record->told.made || (arena && dl_front_tell(own, arena));
}

/* "author[1]" for the second author; the first has the plain name. */
static bool is_name_of(dl_span name, dl_span member, uint32_t index) {
    uint64_t number;
    if (!dl_span_starts_with(name, member)) return false;
    dl_span rest = dl_span_sub(name, member.size, name.size);
    if (!index) return rest.size == 0;
    return rest.size > 2 && rest.data[0] == '[' && rest.data[rest.size - 1] == ']' &&
           dl_span_to_uint(dl_span_sub(rest, 1, rest.size - 2), &number) && number == index;
}

dateline_result dateline_get_provenance(const dateline_record *record, dateline_member member, uint32_t index,
                                        dateline_text *provenance) {
    if (provenance) *provenance = (dateline_text){NULL, 0};
    if (!record || !provenance || member >= DL_MEMBER_COUNT) return DATELINE_BAD_ARGUMENT;
    if (!has_told(record)) return DATELINE_NO_MEMORY;
    for (uint32_t i = 0; i < record->told.count; i++) {
        const dl_told_entry *entry = &record->told.items[i];
        if (entry->member != member || !is_name_of(entry->name, dl_members[member].name, index)) continue;
        *provenance = dl_text_of_span(entry->text);
        return DATELINE_OK;
    }
    return DATELINE_ABSENT;
}

dateline_result dateline_provenance_at(const dateline_record *record, uint32_t index,
                                       dateline_provenance *provenance) {
    if (!dl_sized_fill(provenance, sizeof *provenance, NULL) || !record) return DATELINE_BAD_ARGUMENT;
    if (!has_told(record)) return DATELINE_NO_MEMORY;
    if (index >= record->told.count) return DATELINE_END;
    const dl_told_entry *entry = &record->told.items[index];
    const dateline_provenance found = {
        .name = dl_text_of_span(entry->name),
        .text = dl_text_of_span(entry->text),
        .value = dl_text_of_span(entry->value),
        .member = entry->member,
    };
    dl_sized_fill(provenance, sizeof *provenance, &found);
    return DATELINE_OK;
}

/* --- claims --- */

static void mark_chosen(void *context, const dl_told *told) {
    telling *self = context;
    size_t place;
    if (dl_claims_find(self->record->record.claims, told->value->claim, &place))
        self->record->claims[place].chosen = true;
}

bool dl_front_list_claims(dateline_record *record, dl_arena *arena) {
    telling self = {record, arena};
    const dl_claims *claims = record->record.claims;
    record->claims = dl_arena_alloc_zero(arena, (claims->count + 1) * sizeof *record->claims);
    record->facts = dl_arena_alloc_zero(arena, sizeof *record->facts);
    if (!record->claims || !record->facts) return false;
    if (!record->record.error_code) dl_facts_read(record->facts, &record->record, arena);
    if (!record->record.error_code) dl_record_each_told(&record->record, arena, mark_chosen, &self);
    size_t place; /* of the body's, which may have told only where to look */
    if (dl_claims_find(claims, record->record.body.claim, &place)) record->claims[place].chosen = true;
    return true;
}

/* "image[1].caption" is of "image.caption". */
static bool is_of_field(dl_span name, dl_span field) {
    size_t at = 0;
    bool in_index = false;
    for (size_t i = 0; i < name.size; i++) {
        in_index |= name.data[i] == '[';
        if (!in_index && (at == field.size || name.data[i] != field.data[at++])) return false;
        in_index &= name.data[i] != ']';
    }
    return at == field.size;
}

/* Of fields that no facts are kept of: the same bytes, or others.  Of things in a list, nothing says which
 * one a claim is about. */
static dateline_saying plain_saying(const dateline_record *record, dl_span field, dl_span text) {
    dateline_saying found = DATELINE_SAYS_NOTHING_NEW;
    for (uint32_t i = 0; i < record->told.count; i++) {
        const dl_told_entry *entry = &record->told.items[i];
        if (!is_of_field(entry->name, field)) continue;
        if (dl_span_equal(entry->value, text)) return DATELINE_SAYS_THE_SAME;
        if (dl_members[entry->member].type != DL_TYPE_LIST) found = DATELINE_SAYS_ANOTHER;
    }
    return found;
}

static dateline_saying saying_of(const dateline_record *record, const dl_claim *claim,
                                 const dl_claim_entry *entry, dl_arena *arena) {
    static const dateline_saying sayings[] = {[DL_SAYS_NOTHING_NEW] = DATELINE_SAYS_NOTHING_NEW,
                                              [DL_SAYS_THE_SAME] = DATELINE_SAYS_THE_SAME,
                                              [DL_SAYS_ANOTHER] = DATELINE_SAYS_ANOTHER};
    dl_span field = dl_span_from_string(dl_field_member((dl_field)claim->field));
    if (entry->chosen || dl_claim_is_of_another(claim)) return DATELINE_SAYS_NOTHING_NEW;
    if (!dl_is_fact(field)) return plain_saying(record, field, entry->text);
    return sayings[dl_saying_of(record->facts, field, entry->text, entry->provenance, arena)];
}

bool dl_front_show_claim(dateline_record *record, uint32_t index, dl_arena *arena) {
    const dl_claims *claims = record->record.claims;
    dl_claim_entry *entry = &record->claims[index];
    if (entry->made) return true;
    entry->text = dl_text_clean(arena, claims->items[index].text);
    entry->provenance = dl_claim_provenance(claims, &claims->items[index], arena);
    if (!record->told.made && !dl_front_tell(record, arena)) return false;
    entry->saying = (uint8_t)saying_of(record, &claims->items[index], entry, arena);
    entry->made = !arena->failed;
    return entry->made;
}

bool dl_front_show_claims(dateline_record *record, dl_arena *arena) {
    for (uint32_t i = 0; i < record->record.claims->count; i++) {
        if (!dl_front_show_claim(record, i, arena)) return false;
    }
    return true;
}

static bool has_claim(const dateline_record *record, uint32_t index) {
    dateline_record *own;
    dl_arena *arena = room_of(record, &own);
    if (!arena) return true;
    return (own->claims || dl_front_list_claims(own, arena)) && dl_front_show_claim(own, index, arena);
}

dateline_result dateline_claim_at(const dateline_record *record, uint32_t index, dateline_claim *claim) {
    if (!dl_sized_fill(claim, sizeof *claim, NULL) || !record) return DATELINE_BAD_ARGUMENT;
    const dl_claims *claims = record->record.claims;
    if (record->record.error_code || index >= claims->count) return DATELINE_END;
    if (!has_claim(record, index)) return DATELINE_NO_MEMORY;
    const dl_claim *own = &claims->items[index];
    const dl_claim_entry *entry = &record->claims[index];
    const dateline_claim found = {
        .field = dl_field_member((dl_field)own->field),
        .text = dl_text_of_span(entry->text),
        .raw = dl_text_of_span(own->text),
        .provenance = dl_text_of_span(entry->provenance),
        .chosen = entry->chosen,
        .of_another = dl_claim_is_of_another(own),
        .saying = (dateline_saying)entry->saying,
    };
    dl_sized_fill(claim, sizeof *claim, &found);
    return DATELINE_OK;
}

/* --- candidates --- */

static bool make_reasons(dateline_record *record, dl_arena *arena) {
    const dateline_extractor *extractor = record->extractor;
    dl_claims claims = *record->record.claims;
    claims.arena = arena;
    dl_explain_body(&record->reasons, &claims, &extractor->body_options);
    record->has_reasons = !arena->failed;
    return record->has_reasons;
}

dateline_result dateline_candidate_at(const dateline_record *record, uint32_t index,
                                      dateline_candidate *candidate) {
    dateline_record *own;
    if (!dl_sized_fill(candidate, sizeof *candidate, NULL) || !record) return DATELINE_BAD_ARGUMENT;
    dl_arena *arena = room_of(record, &own);
    if (!arena) return DATELINE_ABSENT;
    if (record->record.error_code) return DATELINE_END;
    if (!record->has_reasons && !make_reasons(own, arena)) return DATELINE_NO_MEMORY;
    if (index >= record->reasons.count) return DATELINE_END;
    const dl_block_reason *reason = &record->reasons.items[index];
    const dateline_candidate found = {
        .text = dl_text_of_span(reason->text),
        .reasons = dl_text_of_span(reason->why),
        .offset = reason->offset,
        .words = reason->words,
        .score = reason->probability,
        .taken = reason->taken,
    };
    dl_sized_fill(candidate, sizeof *candidate, &found);
    return DATELINE_OK;
}
