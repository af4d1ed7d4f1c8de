#include "record/read_record.h"

#include "base/validate.h"
#include "record/members.h"
#include "values/strict_json.h"

typedef struct reader {
    dl_strict_json json;
    dl_record *record;
    dl_span provenance; /* the object's text, read last; absent: there was none */
} reader;

/* --- values, by how they are stored --- */

static const char *string_of(reader *r, dl_span text) {
    char *string = dl_arena_alloc_bytes(r->json.arena, text.size + 1);
    if (!string) return NULL;
    memcpy(string, text.data, text.size);
    string[text.size] = '\0';
    return string;
}

/* A text, or an integer or boolean as it is written. */
static void read_value(reader *r, const dl_member_row *row, dl_value *value) {
    size_t start;
    uint64_t integer;
    bool boolean;
    switch (row->type) {
    case DL_TYPE_INTEGER:
        dl_strict_peek(&r->json);
        start = r->json.cursor.at;
        if (dl_strict_uint(&r->json, &integer))
            value->text = dl_span_sub(r->json.cursor.text, start, r->json.cursor.at - start);
        break;
    case DL_TYPE_BOOLEAN:
        if (dl_strict_boolean(&r->json, &boolean)) value->text = boolean ? DL_SPAN("true") : DL_SPAN("false");
        break;
    default:
        value->text = dl_strict_string(&r->json);
    }
}

static void read_word(reader *r, const dl_member_row *row, unsigned char *place) {
    size_t start = r->json.cursor.at;
    dl_span word = dl_strict_string(&r->json);
    for (size_t i = 0; i < row->word_count && !r->json.wrong; i++) {
        if (!dl_span_equal(word, dl_span_from_string(row->words[i]))) continue;
        *place = (unsigned char)i;
        return;
    }
    if (!r->json.wrong) r->json.cursor.at = start;
    dl_strict_fail(&r->json, "no such kind");
}

static void read_small(reader *r, uint64_t most, void *place) {
    size_t start = r->json.cursor.at;
    uint64_t integer = 0;
    if (!dl_strict_uint(&r->json, &integer)) return;
    if (integer > most) {
        r->json.cursor.at = start;
        dl_strict_fail(&r->json, "the number is too large");
    } else if (most == UINT8_MAX) {
        *(uint8_t *)place = (uint8_t)integer;
    } else {
        *(uint32_t *)place = (uint32_t)integer;
    }
}

static void read_known(reader *r, dl_known_uint *known) {
    known->known = dl_strict_uint(&r->json, &known->value);
}

/* True is what is assumed without it. */
static void read_reason(reader *r, const char **reason) {
    bool boolean = true;
    if (dl_strict_boolean(&r->json, &boolean) && !boolean) *reason = "not said";
}

static void read_row(reader *r, const dl_member_row *row, void *thing);

/* All lists begin alike. */
typedef struct list {
    char *items;
    uint32_t count, capacity;
} list;

static void read_list(reader *r, const dl_member_row *row, void *place) {
    bool begun = false;
    list own = {0};
    while (dl_strict_next_item(&r->json, &begun)) {
        own.items = dl_arena_grow(r->json.arena, own.items, own.count, &own.capacity, row->item_bytes);
        if (!own.items) {
            dl_strict_fail(&r->json, "out of memory");
            return;
        }
        char *item = own.items + own.count * row->item_bytes;
        memset(item, 0, row->item_bytes);
        read_row(r, row->item, item);
        own.count++;
    }
    memcpy(place, &own, sizeof own);
}

static void read_object(reader *r, const dl_member_row *row, void *object) {
    bool begun = false;
    dl_span name;
    while (dl_strict_next_member(&r->json, &begun, &name)) {
        const dl_member_row *part = dl_member_part(row, name);
        if (part) {
            read_row(r, part, object);
        } else {
            dl_strict_skip(&r->json);
        }
    }
}

/* `thing` is what the row belongs to.  null is as good as nothing. */
static void read_row(reader *r, const dl_member_row *row, void *thing) {
    char *place = (char *)thing + row->offset;
    if (dl_strict_peek(&r->json) == 'n') {
        dl_strict_skip(&r->json);
        return;
    }
    switch (row->storage) {
    case DL_STORED_VALUE:
        read_value(r, row, (dl_value *)place);
        break;
    case DL_STORED_SPAN:
        *(dl_span *)place = dl_strict_string(&r->json);
        break;
    case DL_STORED_STRING:
        *(const char **)place = string_of(r, dl_strict_string(&r->json));
        break;
    case DL_STORED_WORD:
        read_word(r, row, (unsigned char *)place);
        break;
    case DL_STORED_UINT8:
        read_small(r, UINT8_MAX, place);
        break;
    case DL_STORED_UINT32:
        read_small(r, UINT32_MAX, place);
        break;
    case DL_STORED_KNOWN:
        read_known(r, (dl_known_uint *)place);
        break;
    case DL_STORED_TRUE:
        dl_strict_boolean(&r->json, (bool *)place);
        break;
    case DL_STORED_REASON:
        read_reason(r, (const char **)place);
        break;
    case DL_STORED_LIST:
        read_list(r, row, place);
        break;
    case DL_STORED_STRUCT:
        read_object(r, row, place);
        break;
    case DL_STORED_NOWHERE:
        dl_strict_skip(&r->json);
        break;
    }
}

/* --- provenance --- */

typedef struct told_text {
    dl_span name, text;
} told_text;

typedef struct told_texts {
    told_text *items;
    uint32_t count, capacity;
} told_texts;

typedef struct assignment {
    reader *reader;
    const told_texts *texts;
    uint32_t next; /* provenance is written in the order in which it is asked for */
} assignment;

static void set_provenance(dl_value *value, dl_span text) {
    const dl_span weak = DL_SPAN("weak:");
    value->weak = dl_span_starts_with(text, weak);
    value->provenance = value->weak ? dl_span_sub(text, weak.size, text.size) : text;
}

/* A dl_told_visitor: gives the value what `provenance` says of it. */
static void assign_provenance(void *context, const dl_told *told) {
    assignment *self = context;
    const told_texts *texts = self->texts;
    for (uint32_t i = 0; i < texts->count; i++) {
        uint32_t at = self->next + i < texts->count ? self->next + i : self->next + i - texts->count;
        if (!dl_span_equal(texts->items[at].name, told->name)) continue;
        dl_record *record = self->reader->record;
        self->next = at + 1 < texts->count ? at + 1 : 0;
        if (told->member == DL_MEMBER_ARTICLE_BODY) {
            record->body.provenance = texts->items[at].text;
        } else if (told->member == DL_MEMBER_BODY_COMPLETE) {
            record->body.incomplete = string_of(self->reader, texts->items[at].text);
        } else {
            set_provenance((dl_value *)told->value, texts->items[at].text); /* a place in this record */
        }
        return;
    }
}

static void read_provenance(reader *r) {
    dl_strict_json json = dl_strict_json_of(r->provenance, r->json.arena);
    told_texts texts = {0};
    told_text told;
    bool begun = false;
    while (dl_strict_next_member(&json, &begun, &told.name)) {
        if (dl_strict_peek(&json) == '"') {
            told.text = dl_strict_string(&json);
            if (!DL_ARENA_PUSH(json.arena, &texts, told)) return;
        } else {
            dl_strict_skip(&json);
        }
    }
    assignment self = {r, &texts, 0};
    dl_record_each_told(r->record, json.arena, assign_provenance, &self);
}

/* --- the whole --- */

static void read_error(reader *r) {
    bool begun = false;
    dl_span name;
    r->record->error_code = "unknown";
    while (dl_strict_next_member(&r->json, &begun, &name)) {
        if (dl_span_equal(name, DL_SPAN("code"))) {
            r->record->error_code = string_of(r, dl_strict_string(&r->json));
        } else if (dl_span_equal(name, DL_SPAN("message"))) {
            r->record->error_message = dl_strict_string(&r->json);
        } else {
            dl_strict_skip(&r->json);
        }
    }
}

/* The text of a value that is read later, or never. */
static dl_span skip_value(reader *r) {
    dl_strict_peek(&r->json);
    size_t start = r->json.cursor.at;
    dl_strict_skip(&r->json);
    return dl_span_sub(r->json.cursor.text, start, r->json.cursor.at - start);
}

static void read_member(reader *r, dl_span name) {
    dl_member member;
    if (dl_span_equal(name, DL_SPAN("error"))) {
        read_error(r);
    } else if (!dl_member_find(name, &member)) {
        dl_strict_skip(&r->json);
    } else if (member == DL_MEMBER_PROVENANCE) {
        r->provenance = skip_value(r);
    } else if (member == DL_MEMBER_DISAGREEMENTS) {
        r->record->disagreements = skip_value(r);
    } else {
        read_row(r, &dl_members[member], r->record);
    }
}

/* Members of the body that are not written, or that other programs leave out. */
static void complete_body(reader *r) {
    dl_body *body = &r->record->body;
    if (!body->text.size && body->blocks.count) body->text = dl_join_blocks(body, r->json.arena);
    body->words = r->record->word_count;
}

bool dl_record_read(dl_record *record, dl_span json, dl_arena *arena, dl_read_error *wrong) {
    static const dl_claims no_claims;
    memset(record, 0, sizeof *record);
    record->claims = &no_claims;
    reader r = {.json = dl_strict_json_of(json, arena), .record = record};
    size_t valid = dl_utf8_valid_prefix(json);
    bool begun = false;
    dl_span name;
    if (valid < json.size) {
        *wrong = (dl_read_error){"not UTF-8", valid};
        return false;
    }
    while (dl_strict_next_member(&r.json, &begun, &name)) read_member(&r, name);
    dl_strict_end(&r.json);
    if (!r.json.wrong) {
        complete_body(&r);
        if (r.provenance.size) read_provenance(&r);
    }
    if (arena->failed) dl_strict_fail(&r.json, "out of memory");
    *wrong = (dl_read_error){r.json.wrong, r.json.cursor.at};
    return !r.json.wrong;
}
