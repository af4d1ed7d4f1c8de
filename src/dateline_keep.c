/* Records that outlive their page: copied by walking the table of members, so that new members need no code
 * here. */
#include "dateline_claims.h"
#include "extractor.h"
#include "record/members.h"
#include "sized.h"

typedef struct keeper {
    const dateline_record *from_record;
    const dl_record *from;
    dateline_record *kept;
    dl_arena *arena; /* the kept record's */
    dl_claims view;  /* the claims of the page, whose small pieces are made in that arena */
} keeper;

static dl_span copy(keeper *self, dl_span text) {
    return dl_arena_copy(self->arena, text);
}

static const char *copy_string(keeper *self, const char *string) {
    return string ? dl_arena_copy(self->arena, dl_span_of(string, strlen(string) + 1)).data : NULL;
}

/* The same claim in the kept record. */
static const dl_claim *copy_of_claim(const keeper *self, const dl_claim *claim) {
    const dl_claims *from = &self->view, *own = &self->kept->own_claims;
    bool is_one = claim >= from->items && claim < from->items + from->count;
    return is_one && own->count ? own->items + (claim - from->items) : NULL;
}

/* Provenance is copied as text, since its claim and tree are freed. */
static void keep_value(keeper *self, dl_value *value) {
    dl_record from = *self->from;
    from.claims = &self->view;
    value->provenance = copy(self, dl_value_provenance(&from, value, self->arena));
    value->weak = false; /* the text says so */
    value->claim = value->claim ? copy_of_claim(self, value->claim) : NULL;
    value->text = copy(self, value->text);
}

static void keep_thing(keeper *self, const dl_member_row *row, void *thing);

/* All lists begin alike. */
typedef struct list {
    char *items;
    uint32_t count, capacity;
} list;

static void keep_list(keeper *self, const dl_member_row *row, void *place) {
    list own;
    memcpy(&own, place, sizeof own);
    size_t size = (size_t)own.count * row->item_bytes;
    char *items = dl_arena_alloc(self->arena, size);
    if (items && size) memcpy(items, own.items, size);
    own = (list){items, items ? own.count : 0, items ? own.count : 0};
    memcpy(place, &own, sizeof own);
    for (uint32_t i = 0; i < own.count; i++) keep_thing(self, row->item, items + i * row->item_bytes);
}

/* Replaces the texts of a copied thing, which still point to the original, by copies. */
static void keep_thing(keeper *self, const dl_member_row *row, void *thing) {
    void *place = (char *)thing + row->offset;
    switch (row->storage) {
    case DL_STORED_VALUE:
        keep_value(self, place);
        break;
    case DL_STORED_SPAN:
        *(dl_span *)place = copy(self, *(dl_span *)place);
        break;
    case DL_STORED_STRING:
    case DL_STORED_REASON:
        *(const char **)place = copy_string(self, *(const char **)place);
        break;
    case DL_STORED_LIST:
        keep_list(self, row, place);
        break;
    case DL_STORED_STRUCT:
        for (size_t i = 0; i < row->part_count; i++) keep_thing(self, &row->parts[i], place);
        break;
    case DL_STORED_WORD:
    case DL_STORED_UINT8:
    case DL_STORED_UINT32:
    case DL_STORED_KNOWN:
    case DL_STORED_TRUE:
    case DL_STORED_NOWHERE:
        break;
    }
}

/* Copies all claims with their words; their indexes, by which they are linked, stay the same. */
static void keep_claims(keeper *self) {
    const dl_claims *from = &self->view;
    dl_claims *own = &self->kept->own_claims;
    dl_span *words = dl_arena_alloc(self->arena, (from->count + 1) * sizeof *words);
    dl_claim *items = dl_arena_alloc(self->arena, (from->count + 1) * sizeof *items);
    if (!words || !items) return;
    for (uint32_t i = 0; i < from->count; i++) {
        items[i] = from->items[i];
        items[i].text = copy(self, items[i].text);
        words[i] = copy(self, dl_claim_provenance(from, &from->items[i], self->arena));
    }
    *own = *from;
    own->items = items;
    own->capacity = own->count;
    own->words = words;
    own->doc = NULL;
    own->json = NULL;
    own->context = NULL;
    own->named = NULL;
    own->named_count = 0;
    own->base_url = DL_SPAN_NONE;
}

static void keep_body(keeper *self) {
    dl_body *body = &self->kept->record.body;
    dl_record from = *self->from;
    from.claims = &self->view;
    body->provenance = copy(self, dl_member_provenance(&from, DL_MEMBER_ARTICLE_BODY, 0, self->arena));
    body->claim = body->claim ? copy_of_claim(self, body->claim) : NULL;
    body->kind = DL_SPAN_NONE;
    body->first = body->end = body->container = 0;
}

/* Makes everything that callers may ask for, so that reading the record does not change it. */
static void make_answers(keeper *self) {
    dateline_record *kept = self->kept;
    if (!dl_front_tell(kept, self->arena) || !dl_front_list_claims(kept, self->arena) ||
        !dl_front_show_claims(kept, self->arena))
        return;
    for (uint32_t i = 0; i < kept->own_claims.count; i++) {
        kept->claims[i].chosen |= self->from_record->extractor
                                      ? self->from->body.claim == &self->view.items[i]
                                      : self->from_record->claims[i].chosen;
    }
}

static void keep(keeper *self, bool with_claims) {
    dateline_record *kept = self->kept;
    kept->record = *self->from;
    kept->record.claims = &kept->own_claims;
    kept->record.disagreements = DL_SPAN_NONE; /* they are among the claims */
    if (with_claims) keep_claims(self);
    kept->own_claims.arena = self->arena;
    kept->record.error_message = copy(self, kept->record.error_message);
    keep_body(self);
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) keep_thing(self, &dl_members[i], &kept->record);
    make_answers(self);
}

dateline_result dateline_record_keep(const dateline_record *record, const dateline_keep_options *options,
                                     dateline_record **made) {
    static const dateline_keep_options defaults = DATELINE_KEEP_OPTIONS_INIT;
    dateline_keep_options known;
    if (made) *made = NULL;
    if (!made || !record || !dl_sized_read(&known, sizeof known, options ? options : &defaults))
        return DATELINE_BAD_ARGUMENT;
    dl_allocator allocator = record->extractor ? record->extractor->allocator : record->allocator;
    dateline_record *kept = dl_allocator_resize(&allocator, NULL, sizeof *kept);
    if (!kept) return DATELINE_NO_MEMORY;
    memset(kept, 0, sizeof *kept);
    kept->allocator = allocator;
    dl_arena_init(&kept->arena, 0, &kept->allocator);
    keeper self = {
        .from_record = record,
        .from = &record->record,
        .kept = kept,
        .arena = &kept->arena,
        .view = *record->record.claims,
    };
    self.view.arena = self.arena;
    keep(&self, known.claims);
    if (kept->arena.failed) {
        dateline_record_free(kept);
        return DATELINE_NO_MEMORY;
    }
    *made = kept;
    return DATELINE_OK;
}

size_t dateline_record_bytes(const dateline_record *record) {
    return record && !record->extractor ? sizeof *record + record->arena.used_bytes : 0;
}

void dateline_record_free(dateline_record *kept) {
    if (!kept || kept->extractor) return;
    dl_arena_release(&kept->arena);
    dl_allocator allocator = kept->allocator;
    dl_allocator_resize(&allocator, kept, 0);
}
