#include "output/write_rows.h"

static bool is_type(const dl_member_row *row) {
    return row->jsonld && row->jsonld[0] == '@';
}

void dl_write_type(dl_writer *json, const dl_member_row *row, const void *object) {
    dl_span type = dl_span_from_string(row->jsonld_type);
    for (size_t i = 0; i < row->part_count && !type.size; i++) {
        if (is_type(&row->parts[i])) type = dl_member_text(&row->parts[i], object);
    }
    dl_writer_member(json, "@type", type);
}

static void write_object(dl_writer *json, dl_vocabulary vocabulary, const dl_member_row *row,
                         const void *object) {
    dl_writer_begin_object(json);
    if (vocabulary == DL_LINKED) dl_write_type(json, row, object);
    for (size_t i = 0; i < row->part_count; i++) dl_write_row(json, vocabulary, &row->parts[i], object);
    dl_writer_end_object(json);
}

/* A text that becomes the name of a thing in JSON-LD. */
static void write_named(dl_writer *json, const char *type, dl_span name) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "@type", dl_span_from_string(type));
    dl_writer_member(json, "name", name);
    dl_writer_end_object(json);
}

void dl_write_row_value(dl_writer *json, dl_vocabulary vocabulary, const dl_member_row *row,
                        const void *thing) {
    uint64_t integer = 0;
    bool boolean = false;
    switch (row->type) {
    case DL_TYPE_TEXT:
    case DL_TYPE_DATE:
        if (vocabulary == DL_LINKED && row->jsonld_type) {
            write_named(json, row->jsonld_type, dl_member_text(row, thing));
        } else {
            dl_writer_string(json, dl_member_text(row, thing));
        }
        break;
    case DL_TYPE_INTEGER:
        dl_member_integer(row, thing, &integer);
        dl_writer_uint(json, integer);
        break;
    case DL_TYPE_BOOLEAN:
        dl_member_boolean(row, thing, &boolean);
        dl_writer_bool(json, boolean);
        break;
    case DL_TYPE_LIST:
        dl_writer_begin_array(json);
        for (uint32_t i = 0, count = dl_member_count(row, thing); i < count; i++) {
            dl_write_row_value(json, vocabulary, row->item, dl_member_item(row, thing, i));
        }
        dl_writer_end_array(json);
        break;
    case DL_TYPE_OBJECT:
        write_object(json, vocabulary, row, dl_member_object(row, thing));
        break;
    }
}

void dl_write_row(dl_writer *json, dl_vocabulary vocabulary, const dl_member_row *row, const void *thing) {
    if (vocabulary == DL_LINKED && (!row->jsonld || is_type(row))) return; /* the type goes first */
    if (!row->always && !dl_member_known(row, thing)) return;
    dl_writer_plain_key(json, vocabulary == DL_LINKED ? dl_span_from_string(row->jsonld) : row->name);
    dl_write_row_value(json, vocabulary, row, thing);
}

void dl_write_failure(dl_writer *json, const dl_record *record) {
    dl_write_row(json, DL_PLAIN, &dl_members[DL_MEMBER_SOURCE], record);
    dl_writer_key(json, "error");
    dl_writer_begin_object(json);
    dl_writer_member(json, "code", dl_span_from_string(record->error_code));
    dl_writer_member(json, "message", record->error_message);
    dl_writer_end_object(json);
}
