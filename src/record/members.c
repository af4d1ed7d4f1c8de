#include "record/members.h"

/* --- the parts of things --- */

/* For most parts, the storage follows from the type in C. */
#define STORAGE_OF(place)                                                                                    \
    _Generic((place), dl_value                                                                               \
             : DL_STORED_VALUE, dl_span                                                                      \
             : DL_STORED_SPAN, const char *                                                                  \
             : DL_STORED_STRING, uint8_t                                                                     \
             : DL_STORED_UINT8, uint32_t                                                                     \
             : DL_STORED_UINT32, dl_known_uint                                                               \
             : DL_STORED_KNOWN, bool                                                                         \
             : DL_STORED_TRUE)
#define PART(thing, place, part_name, part_type, ...)                                                        \
    {                                                                                                        \
        .name = DL_SPAN_INIT(part_name), .type = DL_TYPE_##part_type,                                        \
        .storage = STORAGE_OF(((thing *)0)->place), .offset = offsetof(thing, place), __VA_ARGS__            \
    }
#define WORD_PART(thing, place, part_name, word_table, ...)                                                  \
    {                                                                                                        \
        .name = DL_SPAN_INIT(part_name), .type = DL_TYPE_TEXT, .storage = DL_STORED_WORD,                    \
        .offset = offsetof(thing, place), .words = (word_table), .word_count = DL_COUNT_OF(word_table),      \
        __VA_ARGS__                                                                                          \
    }
#define FALSE_PART(thing, place, part_name)                                                                  \
    {                                                                                                        \
        .name = DL_SPAN_INIT(part_name), .type = DL_TYPE_BOOLEAN, .storage = DL_STORED_REASON,               \
        .offset = offsetof(thing, place)                                                                     \
    }
#define OBJECT_PART(thing, place, part_name, part_table, ...)                                                \
    { .name = DL_SPAN_INIT(part_name), OBJECT(thing, place, part_table), __VA_ARGS__ }
#define LIST_PART(thing, place, part_name, row, ...)                                                         \
    { .name = DL_SPAN_INIT(part_name), LIST(thing, place, items, row), __VA_ARGS__ }
#define OBJECT(thing, place, part_table)                                                                     \
    .type = DL_TYPE_OBJECT, .storage = DL_STORED_STRUCT, .offset = offsetof(thing, place), PARTS(part_table)
#define LIST(thing, place, array, row)                                                                       \
    .type = DL_TYPE_LIST, .storage = DL_STORED_LIST, .offset = offsetof(thing, place), .item = &(row),       \
    .item_bytes = sizeof *((thing *)0)->place.array
#define ITEM(part_table, ...)                                                                                \
    { .type = DL_TYPE_OBJECT, .storage = DL_STORED_STRUCT, PARTS(part_table), __VA_ARGS__ }
#define PARTS(part_table) .parts = (part_table), .part_count = DL_COUNT_OF(part_table)
#define CLAIMED(FIELD)    .claimed = true, .field = DL_FIELD_##FIELD
#define JSONLD(property)  .jsonld = (property)

static const dl_member_row text_value = {.type = DL_TYPE_TEXT, .storage = DL_STORED_VALUE};
static const dl_member_row cell = {.type = DL_TYPE_TEXT, .storage = DL_STORED_SPAN, .always = true};

/* clang-format off */
static const dl_member_row source_parts[] = {
    PART(dl_record_source, path,          "path",         TEXT, .always = true, .minor = true),
    PART(dl_record_source, offset,        "offset",       INTEGER),
    PART(dl_record_source, member_offset, "memberOffset", INTEGER),
    PART(dl_record_source, record_id,     "recordId",     TEXT),
    PART(dl_record_source, record_type,   "recordType",   TEXT),
    PART(dl_record_source, captured,      "capturedAt",   DATE, .as_given = true),
    PART(dl_record_source, url,           "url",          TEXT),
    PART(dl_record_source, http_status,   "httpStatus",   INTEGER),
    PART(dl_record_source, media_type,    "mediaType",    TEXT),
    PART(dl_record_source, charset,       "charset",      TEXT),
    PART(dl_record_source, digest,        "digest",       TEXT),
    FALSE_PART(dl_record_source, digest_differs, "digestMatches"),
};

static const dl_member_row copy_parts[] = {
    PART(dl_record_copy, path,          "path",         TEXT),
    PART(dl_record_copy, offset,        "offset",       INTEGER),
    PART(dl_record_copy, member_offset, "memberOffset", INTEGER),
    PART(dl_record_copy, url,           "url",          TEXT),
    PART(dl_record_copy, kind,          "kind",         TEXT, .essential = true),
    PART(dl_record_copy, share,         "percent",      INTEGER),
    PART(dl_record_copy, of_other,      "otherPercent", INTEGER),
};

static const char *const person_types[] = {[false] = "Person", [true] = "Organization"};
static const dl_member_row person_parts[] = {
    PART(dl_person, name, "name", TEXT, CLAIMED(AUTHOR_NAME), JSONLD("name"), .essential = true),
    PART(dl_person, url,  "url",  TEXT, CLAIMED(AUTHOR_URL),  JSONLD("url")),
    WORD_PART(dl_person, organization, "type", person_types, CLAIMED(AUTHOR_TYPE), JSONLD("@type"), .minor = true),
};

static const dl_member_row logo_parts[] = {
    PART(dl_logo, url,    "url",    TEXT,    CLAIMED(PUBLISHER_LOGO_URL),    JSONLD("url"), .essential = true, .optional = true),
    PART(dl_logo, width,  "width",  INTEGER, CLAIMED(PUBLISHER_LOGO_WIDTH),  JSONLD("width")),
    PART(dl_logo, height, "height", INTEGER, CLAIMED(PUBLISHER_LOGO_HEIGHT), JSONLD("height")),
};
static const dl_member_row publisher_parts[] = {
    PART(dl_publisher, name,       "name",      TEXT, CLAIMED(PUBLISHER_NAME),       JSONLD("name"),
         .essential = true, .optional = true),
    PART(dl_publisher, legal_name, "legalName", TEXT, CLAIMED(PUBLISHER_LEGAL_NAME), JSONLD("legalName")),
    PART(dl_publisher, url,        "url",       TEXT, CLAIMED(PUBLISHER_URL),        JSONLD("url")),
    PART(dl_publisher, email,      "email",     TEXT, CLAIMED(PUBLISHER_EMAIL),      JSONLD("email"),
         .minor = true),
    PART(dl_publisher, telephone,  "telephone", TEXT, CLAIMED(PUBLISHER_TELEPHONE),  JSONLD("telephone"),
         .minor = true),
    OBJECT_PART(dl_publisher, logo, "logo", logo_parts, JSONLD("logo"), .jsonld_type = "ImageObject"),
};

static const dl_member_row version_parts[] = {
    PART(dl_picture_version, url,    "url",    TEXT,    JSONLD("url")),
    PART(dl_picture_version, width,  "width",  INTEGER, JSONLD("width")),
    PART(dl_picture_version, height, "height", INTEGER, JSONLD("height")),
};
static const dl_member_row crop_parts[] = {
    PART(dl_crop, x,      "x",      INTEGER, .always = true, .minor = true),
    PART(dl_crop, y,      "y",      INTEGER, .always = true, .minor = true),
    PART(dl_crop, width,  "width",  INTEGER, .always = true),
    PART(dl_crop, height, "height", INTEGER, .always = true),
};
static const dl_member_row version = ITEM(version_parts, .jsonld_type = "ImageObject");
static const dl_member_row picture_parts[] = {
    PART(dl_picture, url,            "url",        TEXT,    CLAIMED(IMAGE_URL),     JSONLD("url"), .essential = true),
    PART(dl_picture, width,          "width",      INTEGER, CLAIMED(IMAGE_WIDTH),   JSONLD("width")),
    PART(dl_picture, height,         "height",     INTEGER, CLAIMED(IMAGE_HEIGHT),  JSONLD("height")),
    PART(dl_picture, caption,        "caption",    TEXT,    CLAIMED(IMAGE_CAPTION), JSONLD("caption")),
    PART(dl_picture, credit,         "creditText", TEXT,    CLAIMED(IMAGE_CREDIT),  JSONLD("creditText")),
    PART(dl_picture, representative, "representativeOfPage", BOOLEAN, CLAIMED(IMAGE_REPRESENTATIVE),
         JSONLD("representativeOfPage")),
    OBJECT_PART(dl_picture, crop, "crop", crop_parts, CLAIMED(IMAGE_CROP)),
    LIST_PART(dl_picture, variants, "variants", version),
};

static const dl_member_row video_parts[] = {
    PART(dl_medium, url,       "url",          TEXT, CLAIMED(VIDEO_URL),       JSONLD("contentUrl"), .essential = true),
    PART(dl_medium, thumbnail, "thumbnailUrl", TEXT, CLAIMED(VIDEO_THUMBNAIL), JSONLD("thumbnailUrl")),
    PART(dl_medium, name,      "name",         TEXT, CLAIMED(VIDEO_NAME),      JSONLD("name")),
    PART(dl_medium, duration,  "duration",     TEXT, CLAIMED(VIDEO_DURATION),  JSONLD("duration")),
};
static const dl_member_row audio_parts[] = {
    PART(dl_medium, url,       "url",          TEXT, CLAIMED(AUDIO_URL),      JSONLD("contentUrl"), .essential = true),
    PART(dl_medium, thumbnail, "thumbnailUrl", TEXT,                          JSONLD("thumbnailUrl")),
    PART(dl_medium, name,      "name",         TEXT, CLAIMED(AUDIO_NAME),     JSONLD("name")),
    PART(dl_medium, duration,  "duration",     TEXT, CLAIMED(AUDIO_DURATION), JSONLD("duration")),
};

static const dl_member_row list_item_parts[] = {
    PART(dl_list_item, text,    "text",    TEXT, .essential = true, .in_body = DL_NEXT_IN_BODY),
    PART(dl_list_item, depth,   "depth",   INTEGER),
    PART(dl_list_item, ordered, "ordered", BOOLEAN),
};
static const dl_member_row link_parts[] = {
    PART(dl_link, url,  "url",  TEXT, .essential = true),
    PART(dl_link, text, "text", TEXT, .in_body = DL_AMONG_IN_BODY),
};
static const char *const block_kinds[] = {
#define X(name, word) [DL_BLOCK_##name] = word,
    DL_BLOCK_KIND_LIST(X)
#undef X
};
static const dl_member_row embed_parts[] = {
    PART(dl_embed, provider, "provider", TEXT, .essential = true, .optional = true),
    PART(dl_embed, id,       "id",       TEXT),
    PART(dl_embed, url,      "url",      TEXT),
    PART(dl_embed, title,    "title",    TEXT),
};
static const dl_member_row list_item = ITEM(list_item_parts), link = ITEM(link_parts);
static const dl_member_row table_row = {.type = DL_TYPE_LIST, .storage = DL_STORED_LIST, .item = &cell,
                                        .item_bytes = sizeof(dl_span), .always = true};
static const dl_member_row block_parts[] = {
    WORD_PART(dl_block, kind, "kind", block_kinds, .minor = true),
    PART(dl_block, text,  "text",  TEXT, .essential = true, .optional = true, .in_body = DL_NEXT_IN_BODY),
    PART(dl_block, level, "level", INTEGER),
    LIST_PART(dl_block, list,  "items", list_item),
    LIST_PART(dl_block, table, "rows",  table_row),
    PART(dl_block, cite,  "cite",  TEXT),
    OBJECT_PART(dl_block, embed, "embed", embed_parts),
    LIST_PART(dl_block, links, "links", link),
};

static const dl_member_row live_update_parts[] = {
    PART(dl_live_update, headline, "headline",      TEXT, CLAIMED(LIVE_UPDATE_HEADLINE), JSONLD("headline")),
    PART(dl_live_update, date,     "datePublished", DATE, CLAIMED(LIVE_UPDATE_DATE),     JSONLD("datePublished"),
         .as_given = true),
    PART(dl_live_update, author,   "author",        TEXT, CLAIMED(LIVE_UPDATE_AUTHOR),   JSONLD("author"),
         .jsonld_type = "Person"),
    PART(dl_live_update, text,     "articleBody",   TEXT, CLAIMED(LIVE_UPDATE_BODY),     JSONLD("articleBody"),
         .essential = true),
};

static const dl_member_row mention_parts[] = {
    PART(dl_mention, url,  "url",  TEXT, CLAIMED(MENTION_URL),  JSONLD("url"), .essential = true),
    PART(dl_mention, name, "name", TEXT, CLAIMED(MENTION_NAME), JSONLD("name")),
};

/* In JSON-LD the selectors of all items make one SpeakableSpecification. */
static const dl_member_row speakable_parts[] = {
    PART(dl_speakable, xpath,        "xpath",       TEXT, CLAIMED(SPEAKABLE_XPATH), JSONLD("xpath"), .essential = true),
    PART(dl_speakable, css_selector, "cssSelector", TEXT, CLAIMED(SPEAKABLE_CSS),   JSONLD("cssSelector"),
         .essential = true),
    PART(dl_speakable, text,         "text",        TEXT, CLAIMED(SPEAKABLE_TEXT)),
};

static const dl_member_row comment_parts[] = {
    PART(dl_comment, author, "author", TEXT, JSONLD("author"), .jsonld_type = "Person"),
    PART(dl_comment, date,   "date",   DATE, JSONLD("dateCreated"), .as_given = true),
    PART(dl_comment, text,   "text",   TEXT, JSONLD("text"), .essential = true),
};

static const dl_member_row place_parts[] = {
    PART(dl_text_place, block, "block", INTEGER, .always = true, .minor = true),
    PART(dl_text_place, start, "start", INTEGER, .always = true, .minor = true),
    PART(dl_text_place, end,   "end",   INTEGER, .always = true),
};
static const dl_member_row text_place = ITEM(place_parts);
static const dl_member_row speaker_parts[] = {
    PART(dl_speaker, name,    "name",    TEXT, JSONLD("name")),
    PART(dl_speaker, mention, "mention", TEXT, JSONLD("alternateName"), .essential = true),
    OBJECT_PART(dl_speaker, place, "span", place_parts, .minor = true),
    PART(dl_speaker, role,    "role",    TEXT, JSONLD("description")),
};
static const char *const statement_kinds[] = {
    [DL_DIRECT] = "direct", [DL_INDIRECT] = "indirect", [DL_MIXED] = "mixed",
};
static const dl_member_row said_time_parts[] = {
    PART(dl_said_time, text,  "text",  TEXT),
    PART(dl_said_time, value, "value", TEXT, .essential = true),
    OBJECT_PART(dl_said_time, place, "span", place_parts, .minor = true),
};
static const dl_member_row said_time = ITEM(said_time_parts);
static const dl_member_row statement_parts[] = {
    WORD_PART(dl_said, kind, "kind", statement_kinds, .minor = true),
    OBJECT_PART(dl_said, speaker, "speaker", speaker_parts, JSONLD("creator")),
    PART(dl_said, cue, "cue", TEXT),
    OBJECT_PART(dl_said, cue_place, "cueSpan", place_parts, .minor = true),
    PART(dl_said, date, "date", DATE, JSONLD("dateCreated"), .as_given = true),
    PART(dl_said, text, "text", TEXT, JSONLD("text"), .essential = true),
    LIST_PART(dl_said, spans, "spans", text_place),
    LIST_PART(dl_said, times, "times", said_time),
};

static const dl_member_row
    person = ITEM(person_parts),
    picture = ITEM(picture_parts, .jsonld_type = "ImageObject"),
    video = ITEM(video_parts, .jsonld_type = "VideoObject"),
    audio = ITEM(audio_parts, .jsonld_type = "AudioObject"),
    block = ITEM(block_parts),
    live_update = ITEM(live_update_parts, .jsonld_type = "BlogPosting"),
    mention = ITEM(mention_parts, .jsonld_type = "WebPage"),
    speakable_part = ITEM(speakable_parts, .jsonld_type = "SpeakableSpecification"),
    statement = ITEM(statement_parts, .jsonld_type = "Quotation"),
    comment = ITEM(comment_parts, .jsonld_type = "Comment");
/* clang-format on */

/* --- the members --- */

#define OBJECT_AT(place, part_table) OBJECT(dl_record, place, part_table)
#define LIST_AT(place, row)          LIST(dl_record, place, items, row)
#define SCALAR_AT(place, scalar)                                                                             \
    .type = (scalar), .storage = STORAGE_OF(((dl_record *)0)->place), .offset = offsetof(dl_record, place)
#define TEXT_AT(place)    SCALAR_AT(place, DL_TYPE_TEXT)
#define INTEGER_AT(place) SCALAR_AT(place, DL_TYPE_INTEGER)
#define FALSE_AT(place)                                                                                      \
    .type = DL_TYPE_BOOLEAN, .storage = DL_STORED_REASON, .offset = offsetof(dl_record, place)
#define MADE_WHEN_WRITTEN .type = DL_TYPE_OBJECT, .storage = DL_STORED_NOWHERE

const dl_member_row dl_members[DL_MEMBER_COUNT] = {
#define VALUE(NAME, place, member_name, TYPE, CLAIMS, property, sentence)                                    \
    [DL_MEMBER_##NAME] = {.name = DL_SPAN_INIT(member_name),                                                 \
                          .type = DL_TYPE_##TYPE,                                                            \
                          .storage = STORAGE_OF(((dl_record *)0)->place),                                    \
                          .offset = offsetof(dl_record, place),                                              \
                          .claimed = true,                                                                   \
                          .field = DL_FIELD_##CLAIMS,                                                        \
                          .jsonld = (property),                                                              \
                          .about = (sentence)},
#define OTHER(NAME, member_name, sentence, ...)                                                              \
    [DL_MEMBER_##NAME] = {.name = DL_SPAN_INIT(member_name), .about = (sentence), __VA_ARGS__},
    DL_MEMBER_LIST(VALUE, OTHER)
#undef VALUE
#undef OTHER
};

bool dl_member_find(dl_span name, dl_member *member) {
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (!dl_span_equal(name, dl_members[i].name)) continue;
        *member = i;
        return true;
    }
    return false;
}

const dl_member_row *dl_member_part(const dl_member_row *row, dl_span name) {
    for (size_t i = 0; i < row->part_count; i++) {
        if (dl_span_equal(row->parts[i].name, name)) return &row->parts[i];
    }
    return NULL;
}

/* --- what a record holds --- */

static const void *place_of(const dl_member_row *row, const void *thing) {
    return (const char *)thing + row->offset;
}

static const char *string_at(const void *place) {
    return *(const char *const *)place;
}

/* What all lists begin with; copied, since each has its own type. */
typedef struct list_head {
    const char *items;
    uint32_t count;
} list_head;

static list_head list_at(const void *place) {
    list_head list;
    memcpy(&list.items, place, sizeof list.items);
    memcpy(&list.count, (const char *)place + sizeof list.items, sizeof list.count);
    return list;
}

static bool any_part_known(const dl_member_row *row, const void *object) {
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        if (!part->minor && dl_member_known(part, object)) return true;
    }
    return false;
}

bool dl_member_known(const dl_member_row *row, const void *thing) {
    const void *place = place_of(row, thing);
    switch (row->storage) {
    case DL_STORED_VALUE:
        return ((const dl_value *)place)->text.size > 0;
    case DL_STORED_SPAN:
        return ((const dl_span *)place)->size > 0;
    case DL_STORED_STRING:
    case DL_STORED_REASON:
        return string_at(place) != NULL;
    case DL_STORED_WORD:
        return true;
    case DL_STORED_UINT8:
        return *(const uint8_t *)place != 0;
    case DL_STORED_UINT32:
        return *(const uint32_t *)place != 0;
    case DL_STORED_KNOWN:
        return ((const dl_known_uint *)place)->known;
    case DL_STORED_TRUE:
        return *(const bool *)place;
    case DL_STORED_LIST:
        return list_at(place).count > 0;
    case DL_STORED_STRUCT:
        return any_part_known(row, place);
    case DL_STORED_NOWHERE:
        break;
    }
    return false;
}

/* The main part of the object: the first essential one that is known, or NULL. */
static const dl_member_row *essential_part(const dl_member_row *row, const void *object) {
    for (size_t i = 0; i < row->part_count; i++) {
        if (row->parts[i].essential && dl_member_known(&row->parts[i], object)) return &row->parts[i];
    }
    return NULL;
}

dl_span dl_member_text(const dl_member_row *row, const void *thing) {
    const void *place = place_of(row, thing);
    if (row->type == DL_TYPE_OBJECT) {
        const dl_member_row *part = row->parts ? essential_part(row, place) : NULL;
        return part ? dl_member_text(part, place) : DL_SPAN_NONE;
    }
    if (row->type != DL_TYPE_TEXT && row->type != DL_TYPE_DATE) return DL_SPAN_NONE;
    switch (row->storage) {
    case DL_STORED_VALUE:
        return ((const dl_value *)place)->text;
    case DL_STORED_SPAN:
        return *(const dl_span *)place;
    case DL_STORED_STRING:
        return dl_span_from_string(string_at(place));
    case DL_STORED_WORD:
        return dl_span_from_string(row->words[*(const unsigned char *)place]);
    default:
        return DL_SPAN_NONE;
    }
}

bool dl_member_integer(const dl_member_row *row, const void *thing, uint64_t *integer) {
    const void *place = place_of(row, thing);
    if (row->type != DL_TYPE_INTEGER || !dl_member_known(row, thing)) return false;
    switch (row->storage) {
    case DL_STORED_VALUE:
        return dl_span_to_uint(((const dl_value *)place)->text, integer);
    case DL_STORED_UINT8:
        *integer = *(const uint8_t *)place;
        return true;
    case DL_STORED_UINT32:
        *integer = *(const uint32_t *)place;
        return true;
    case DL_STORED_KNOWN:
        *integer = ((const dl_known_uint *)place)->value;
        return true;
    default:
        return false;
    }
}

bool dl_member_boolean(const dl_member_row *row, const void *thing, bool *boolean) {
    if (row->type != DL_TYPE_BOOLEAN || !dl_member_known(row, thing)) return false;
    *boolean = row->storage == DL_STORED_VALUE
                   ? dl_span_equal(((const dl_value *)place_of(row, thing))->text, DL_SPAN("true"))
                   : row->storage == DL_STORED_TRUE;
    return true;
}

dl_span dl_member_words(const dl_member_row *row, const void *thing, dl_arena *arena) {
    uint64_t integer;
    bool boolean;
    if (!row->always && !dl_member_known(row, thing)) return DL_SPAN_NONE;
    if (dl_member_boolean(row, thing, &boolean)) return boolean ? DL_SPAN("true") : DL_SPAN("false");
    if (dl_member_integer(row, thing, &integer))
        return dl_arena_format(arena, "%llu", (unsigned long long)integer);
    return row->type == DL_TYPE_OBJECT ? DL_SPAN_NONE : dl_member_text(row, thing);
}

uint32_t dl_member_count(const dl_member_row *row, const void *thing) {
    return row->storage == DL_STORED_LIST ? list_at(place_of(row, thing)).count : 0;
}

const void *dl_member_item(const dl_member_row *row, const void *thing, uint32_t index) {
    return list_at(place_of(row, thing)).items + index * row->item_bytes;
}

const void *dl_member_object(const dl_member_row *row, const void *thing) {
    return place_of(row, thing);
}

const dl_value *dl_member_value(const dl_member_row *row, const void *thing) {
    const void *place = place_of(row, thing);
    if (row->storage == DL_STORED_VALUE) return place;
    const dl_member_row *part = row->storage == DL_STORED_STRUCT ? essential_part(row, place) : NULL;
    return part ? dl_member_value(part, place) : NULL;
}

/* --- where it was read --- */

dl_span dl_value_provenance(const dl_record *record, const dl_value *value, dl_arena *arena) {
    dl_span words = value->provenance.size || !value->claim
                        ? value->provenance
                        : dl_claim_provenance(record->claims, value->claim, arena);
    return value->weak ? dl_arena_join(arena, (dl_span[]){DL_SPAN("weak:"), words}, 2, DL_SPAN("")) : words;
}

/* The members of the body have no claim or provenance of their own.  A body in the tree has the place of its
 * first block, even if a claim helped to find it. */
static dl_value body_value(const dl_record *record, const dl_member_row *row, dl_arena *arena) {
    if (row->storage == DL_STORED_REASON) {
        return (dl_value){.text = DL_SPAN("false"),
                          .provenance = dl_span_from_string(string_at(place_of(row, record)))};
    }
    const dl_body *body = &record->body;
    dl_value value = {.text = body->text, .claim = body->claim, .provenance = body->provenance};
    if (body->provenance.size || !body->blocks.count || !body->blocks.items[0].node) return value;
    const dl_span words[] = {DL_SPAN("visible:"), body->container_name, DL_SPAN("@")};
    value.claim = NULL;
    value.provenance = dl_arena_join_uint(arena, words, DL_COUNT_OF(words), body->blocks.items[0].offset);
    return value;
}

static bool is_of_body(dl_member member) {
    return member == DL_MEMBER_BODY_COMPLETE || member == DL_MEMBER_ARTICLE_BODY;
}

dl_span dl_member_provenance(const dl_record *record, dl_member member, uint32_t index, dl_arena *arena) {
    const dl_member_row *row = &dl_members[member];
    const void *thing = record;
    if (!dl_member_known(row, record)) return DL_SPAN_NONE;
    if (is_of_body(member)) {
        dl_value value = body_value(record, row, arena);
        return dl_value_provenance(record, &value, arena);
    }
    if (row->type == DL_TYPE_LIST) {
        if (index >= dl_member_count(row, record)) return DL_SPAN_NONE;
        thing = dl_member_item(row, record, index);
        row = row->item;
    }
    const dl_value *value = dl_member_value(row, thing);
    return value ? dl_value_provenance(record, value, arena) : DL_SPAN_NONE;
}

/* A name as in `provenance`, which grows and shrinks during the walk. */
typedef struct walk {
    dl_told_visitor *visit;
    void *context;
    dl_told told;
    char name[128]; /* far longer than any name in the table */
} walk;

static void add_to_name(walk *w, dl_span text) {
    size_t room = sizeof w->name - w->told.name.size;
    if (text.size > room) return;
    memcpy(w->name + w->told.name.size, text.data, text.size);
    w->told.name.size += text.size;
}

static void add_index(walk *w, uint32_t index) {
    char digits[12];
    size_t first = sizeof digits;
    digits[--first] = ']';
    do digits[--first] = (char)('0' + index % 10);
    while (index /= 10);
    digits[--first] = '[';
    add_to_name(w, dl_span_of(digits + first, sizeof digits - first));
}

static void tell(walk *w, const dl_member_row *row, const dl_value *value) {
    if (!value || dl_span_empty(value->text)) return;
    w->told.row = row;
    w->told.value = value;
    w->visit(w->context, &w->told);
}

/* The essential part has the object's name; the names of others are appended to it. */
static void tell_object(walk *w, const dl_member_row *row, const void *object) {
    size_t size = w->told.name.size;
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        if (part->storage != DL_STORED_VALUE && part->storage != DL_STORED_STRUCT) continue;
        if (!part->essential) {
            add_to_name(w, DL_SPAN("."));
            add_to_name(w, part->name);
        }
        if (part->storage == DL_STORED_STRUCT) {
            tell_object(w, part, dl_member_object(part, object));
        } else {
            tell(w, part, dl_member_value(part, object));
        }
        w->told.name.size = size;
    }
}

static void tell_list(walk *w, const dl_member_row *row, const void *thing) {
    size_t size = w->told.name.size;
    for (uint32_t i = 0; i < dl_member_count(row, thing); i++) {
        if (i) add_index(w, i);
        const void *item = dl_member_item(row, thing, i);
        if (row->item->storage == DL_STORED_STRUCT) {
            tell_object(w, row->item, item);
        } else {
            tell(w, row, dl_member_value(row->item, item));
        }
        w->told.name.size = size;
    }
}

static void begin_name(walk *w, dl_member member) {
    w->told.member = member;
    w->told.name = dl_span_of(w->name, 0);
    add_to_name(w, dl_members[member].name);
}

void dl_record_each_told(const dl_record *record, dl_arena *arena, dl_told_visitor *visit, void *context) {
    walk w = {.visit = visit, .context = context};
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        const dl_member_row *row = &dl_members[i];
        begin_name(&w, i);
        if (row->storage == DL_STORED_VALUE) tell(&w, row, dl_member_value(row, record));
        if (row->storage == DL_STORED_STRUCT) tell_object(&w, row, dl_member_object(row, record));
    }
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        begin_name(&w, i);
        if (dl_members[i].storage == DL_STORED_LIST) tell_list(&w, &dl_members[i], record);
    }
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (!is_of_body(i) || !dl_member_known(&dl_members[i], record)) continue;
        dl_value value = body_value(record, &dl_members[i], arena);
        begin_name(&w, i);
        tell(&w, &dl_members[i], &value);
    }
}
