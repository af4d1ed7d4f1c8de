/* The JSON Schema of a record (https://json-schema.org/draft/2020-12), by the table of members. */
#include "dateline_capture.h"
#include "sized.h"

#include "output/writer.h"
#include "record/members.h"

/* RFC 3339, or its beginning; without an offset where none is known. */
#define DATE_PATTERN                                                                                         \
    "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?" \
    ")?$"

/* "author[1].url", "headline.raw" */
#define NAME_PATTERN "^[A-Za-z]+(\\[[0-9]+\\])?([.][A-Za-z]+(\\[[0-9]+\\])?)*$"

static void string_member(dl_writer *json, const char *key, const char *value) {
    dl_writer_member(json, key, dl_span_from_string(value));
}

static void put_type(dl_writer *json, const char *type) {
    string_member(json, "type", type);
}

static void forbid_others(dl_writer *json) {
    dl_writer_key(json, "additionalProperties");
    dl_writer_bool(json, false);
}

/* A schema of one keyword, in an object of its own. */
static void put_constant(dl_writer *json, bool value) {
    dl_writer_key(json, "const");
    dl_writer_bool(json, value);
}

/* --- values --- */

/* What is empty or 0 is unknown, and is not written, but for the few that always are. */
static void put_text(dl_writer *json, const dl_member_row *row) {
    put_type(json, "string");
    if (row->type == DL_TYPE_DATE && !row->as_given) {
        string_member(json, "pattern", DATE_PATTERN);
    } else if (row->storage == DL_STORED_WORD) {
        dl_writer_key(json, "enum");
        dl_writer_begin_array(json);
        for (size_t i = 0; i < row->word_count; i++)
            dl_writer_string(json, dl_span_from_string(row->words[i]));
        dl_writer_end_array(json);
    } else if (!row->always) {
        dl_writer_member_uint(json, "minLength", 1);
    }
}

static void put_integer(dl_writer *json, const dl_member_row *row) {
    bool zero_is_unknown =
        !row->always && (row->storage == DL_STORED_UINT8 || row->storage == DL_STORED_UINT32);
    put_type(json, "integer");
    dl_writer_key(json, "minimum");
    dl_writer_uint(json, zero_is_unknown);
}

static void put_boolean(dl_writer *json, const dl_member_row *row) {
    if (row->storage == DL_STORED_TRUE) {
        put_constant(json, true);
    } else if (row->storage == DL_STORED_REASON) {
        put_constant(json, false);
    } else {
        put_type(json, "boolean");
    }
}

static void put_row(dl_writer *json, const dl_member_row *row);

static void put_schema(dl_writer *json, const dl_member_row *row) {
    dl_writer_begin_object(json);
    put_row(json, row);
    dl_writer_end_object(json);
}

static void put_list(dl_writer *json, const dl_member_row *row) {
    put_type(json, "array");
    if (!row->always) dl_writer_member_uint(json, "minItems", 1);
    dl_writer_key(json, "items");
    put_schema(json, row->item);
}

static bool is_one_of_two(const dl_member_row *parts, size_t count, size_t i) {
    return parts[i].essential && !parts[i].optional &&
           ((i && parts[i - 1].essential) || (i + 1 < count && parts[i + 1].essential));
}

/* Of two adjacent essential parts a thing has one: {"anyOf":[{"required":[…]},{"required":[…]}]}. */
static void put_required(dl_writer *json, const dl_member_row *row) {
    size_t written = 0, either = 0;
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        bool one_of_two = is_one_of_two(row->parts, row->part_count, i);
        either += one_of_two;
        if (one_of_two || !dl_member_is_required(part)) continue;
        if (!written++) {
            dl_writer_key(json, "required");
            dl_writer_begin_array(json);
        }
        dl_writer_string(json, part->name);
    }
    if (written) dl_writer_end_array(json);
    if (!either) return;
    dl_writer_key(json, "anyOf");
    dl_writer_begin_array(json);
    for (size_t i = 0; i < row->part_count; i++) {
        if (!is_one_of_two(row->parts, row->part_count, i)) continue;
        dl_writer_begin_object(json);
        dl_writer_key(json, "required");
        dl_writer_begin_array(json);
        dl_writer_string(json, row->parts[i].name);
        dl_writer_end_array(json);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void put_object(dl_writer *json, const dl_member_row *row) {
    put_type(json, "object");
    dl_writer_key(json, "properties");
    dl_writer_begin_object(json);
    for (size_t i = 0; i < row->part_count; i++) {
        dl_writer_plain_key(json, row->parts[i].name);
        put_schema(json, &row->parts[i]);
    }
    dl_writer_end_object(json);
    put_required(json, row);
    forbid_others(json);
}

static void put_row(dl_writer *json, const dl_member_row *row) {
    switch (row->type) {
    case DL_TYPE_TEXT:
    case DL_TYPE_DATE:
        put_text(json, row);
        break;
    case DL_TYPE_INTEGER:
        put_integer(json, row);
        break;
    case DL_TYPE_BOOLEAN:
        put_boolean(json, row);
        break;
    case DL_TYPE_LIST:
        put_list(json, row);
        break;
    case DL_TYPE_OBJECT:
        put_object(json, row);
        break;
    }
}

/* --- members without parts in the table, and errors --- */

static void put_provenance(dl_writer *json) {
    put_type(json, "object");
    dl_writer_key(json, "propertyNames");
    dl_writer_begin_object(json);
    string_member(json, "pattern", NAME_PATTERN);
    dl_writer_end_object(json);
    dl_writer_key(json, "additionalProperties");
    dl_writer_begin_object(json);
    put_type(json, "string");
    dl_writer_end_object(json);
}

static void put_claim(dl_writer *json) {
    static const char *const names[] = {"value", "provenance"};
    dl_writer_begin_object(json);
    put_type(json, "object");
    dl_writer_key(json, "properties");
    dl_writer_begin_object(json);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        dl_writer_key(json, names[i]);
        dl_writer_begin_object(json);
        put_type(json, "string");
        dl_writer_end_object(json);
    }
    dl_writer_key(json, "ofAnother");
    dl_writer_begin_object(json);
    put_constant(json, true);
    dl_writer_end_object(json);
    dl_writer_key(json, "more"); /* how many were left out: the last entry, alone */
    dl_writer_begin_object(json);
    put_type(json, "integer");
    dl_writer_member_uint(json, "minimum", 1);
    dl_writer_end_object(json);
    dl_writer_end_object(json);
    forbid_others(json);
    dl_writer_end_object(json);
}

static void put_disagreements(dl_writer *json) {
    put_type(json, "object");
    dl_writer_key(json, "properties");
    dl_writer_begin_object(json);
    for (dl_field field = 0; field < DL_FIELD_COUNT; field++) {
        dl_writer_key(json, dl_field_member(field));
        dl_writer_begin_object(json);
        string_member(json, "$ref", "#/$defs/claims");
        dl_writer_end_object(json);
    }
    dl_writer_end_object(json);
    forbid_others(json);
}

static void put_claims(dl_writer *json) {
    dl_writer_begin_object(json);
    put_type(json, "array");
    dl_writer_member_uint(json, "minItems", 1);
    dl_writer_key(json, "items");
    put_claim(json);
    dl_writer_end_object(json);
}

static void put_error(dl_writer *json) {
    dateline_error_info info = DATELINE_ERROR_INFO_INIT;
    dl_writer_begin_object(json);
    string_member(json, "description", "why there is no record; the only other member is then `source`");
    put_type(json, "object");
    dl_writer_key(json, "properties");
    dl_writer_begin_object(json);
    dl_writer_key(json, "code");
    dl_writer_begin_object(json);
    dl_writer_key(json, "enum");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; dateline_error_at(i, &info) == DATELINE_OK; i++)
        dl_writer_string(json, dl_span_from_string(info.code));
    dl_writer_end_array(json);
    dl_writer_end_object(json);
    dl_writer_key(json, "message");
    dl_writer_begin_object(json);
    put_type(json, "string");
    dl_writer_end_object(json);
    dl_writer_end_object(json);
    forbid_others(json);
    dl_writer_end_object(json);
}

/* --- the whole --- */

static void put_member(dl_writer *json, dl_member member) {
    const dl_member_row *row = &dl_members[member];
    dl_writer_plain_key(json, row->name);
    dl_writer_begin_object(json);
    string_member(json, "description", row->about);
    if (member == DL_MEMBER_PROVENANCE) {
        put_provenance(json);
    } else if (member == DL_MEMBER_DISAGREEMENTS) {
        put_disagreements(json);
    } else {
        put_row(json, row);
    }
    dl_writer_end_object(json);
}

/* A record with an error has its source, and nothing else. */
static void put_dependence(dl_writer *json) {
    dl_writer_key(json, "dependentSchemas");
    dl_writer_begin_object(json);
    dl_writer_key(json, "error");
    dl_writer_begin_object(json);
    dl_writer_key(json, "required");
    dl_writer_begin_array(json);
    dl_writer_string(json, dl_members[DL_MEMBER_SOURCE].name);
    dl_writer_end_array(json);
    dl_writer_member_uint(json, "maxProperties", 2);
    dl_writer_end_object(json);
    dl_writer_end_object(json);
}

static void put_record(dl_writer *json) {
    dl_writer_begin_object(json);
    string_member(json, "$schema", "https://json-schema.org/draft/2020-12/schema");
    string_member(json, "title", "A record of dateline");
    string_member(
        json, "description",
        "What dateline writes for a page as JSON.  Unknown values are left out: no null, no empty text.");
    put_type(json, "object");
    dl_writer_key(json, "properties");
    dl_writer_begin_object(json);
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) put_member(json, i);
    dl_writer_key(json, "error");
    put_error(json);
    dl_writer_end_object(json);
    forbid_others(json);
    put_dependence(json);
    dl_writer_key(json, "$defs");
    dl_writer_begin_object(json);
    dl_writer_key(json, "claims");
    put_claims(json);
    dl_writer_end_object(json);
    dl_writer_end_object(json);
    dl_buffer_append_byte(json->out, '\n');
}

dateline_result dateline_record_schema(dateline_sink sink, void *context) {
    dl_buffer out;
    dl_writer json;
    if (!sink) return DATELINE_BAD_ARGUMENT;
    dl_buffer_init(&out, 0, NULL);
    dl_writer_init(&json, &out, true);
    put_record(&json);
    dateline_result result = out.failed                          ? DATELINE_NO_MEMORY
                             : sink(context, out.data, out.size) ? DATELINE_OK
                                                                 : DATELINE_STOPPED;
    dl_buffer_release(&out);
    return result;
}
