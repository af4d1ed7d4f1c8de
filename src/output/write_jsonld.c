/* The record in schema.org's own terms, as in a page: JSON-LD.  The table of members gives the properties;
 * here are the members that take another form. */
#include "output/format.h"
#include "output/write_quotations.h"
#include "output/write_rows.h"

static void begin_item(dl_writer *json, const dl_member_row *row, const void *item) {
    dl_writer_begin_object(json);
    dl_write_type(json, row, item);
}

static void write_parts(dl_writer *json, const dl_member_row *row, const void *thing) {
    for (size_t i = 0; i < row->part_count; i++) dl_write_row(json, DL_LINKED, &row->parts[i], thing);
}

/* A variant inherits the image's values, except for its own. */
static void write_variant(dl_writer *json, const dl_picture *picture, const dl_picture_version *version) {
    const dl_member_row *of_picture = dl_members[DL_MEMBER_IMAGE].item;
    const dl_member_row *of_version = dl_member_part(of_picture, DL_SPAN("variants"))->item;
    begin_item(json, of_version, version);
    write_parts(json, of_version, version);
    for (size_t i = 0; i < of_picture->part_count; i++) {
        const dl_member_row *part = &of_picture->parts[i];
        if (!dl_member_part(of_version, part->name)) dl_write_row(json, DL_LINKED, part, picture);
    }
    dl_writer_end_object(json);
}

/* schema.org has no word for crops: each is an image of its own. */
static void write_images(dl_writer *json, const dl_record *record) {
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->images.count; i++) {
        const dl_picture *picture = &record->images.items[i];
        dl_write_row_value(json, DL_LINKED, dl_members[DL_MEMBER_IMAGE].item, picture);
        for (uint32_t k = 0; k < picture->variants.count; k++) {
            write_variant(json, picture, &picture->variants.items[k]);
        }
    }
    dl_writer_end_array(json);
}

/* All selectors of one kind. */
static void write_selectors(dl_writer *json, const dl_record *record, const dl_member_row *part) {
    bool begun = false;
    for (uint32_t i = 0; i < record->speakable.count; i++) {
        const dl_speakable *item = &record->speakable.items[i];
        if (!dl_member_known(part, item)) continue;
        if (!begun) {
            dl_writer_key(json, part->jsonld);
            dl_writer_begin_array(json);
        }
        begun = true;
        dl_write_row_value(json, DL_LINKED, part, item);
    }
    if (begun) dl_writer_end_array(json);
}

/* One specification with all selectors. */
static void write_speakable(dl_writer *json, const dl_record *record) {
    const dl_member_row *item = dl_members[DL_MEMBER_SPEAKABLE].item;
    begin_item(json, item, NULL);
    for (size_t i = 0; i < item->part_count; i++) {
        if (item->parts[i].jsonld) write_selectors(json, record, &item->parts[i]);
    }
    dl_writer_end_object(json);
}

static void write_member(dl_writer *json, const dl_record *record, dl_member member) {
    const dl_member_row *row = &dl_members[member];
    if (!dl_member_known(row, record)) return;
    switch (member) {
    case DL_MEMBER_IMAGE:
        dl_writer_key(json, row->jsonld);
        write_images(json, record);
        break;
    case DL_MEMBER_SPEAKABLE:
        dl_writer_key(json, row->jsonld);
        write_speakable(json, record);
        break;
    case DL_MEMBER_STATEMENTS:
        dl_writer_key(json, row->jsonld);
        dl_write_quotations(json, record);
        break;
    case DL_MEMBER_PUBLISHER: /* a URL alone names nobody */
        if (record->publisher.name.text.size) dl_write_row(json, DL_LINKED, row, record);
        break;
    default:
        dl_write_row(json, DL_LINKED, row, record);
    }
}

void dl_write_jsonld(dl_output *output, dl_buffer *out, const dl_record *record) {
    (void)output;
    dl_writer writer, *json = &writer;
    dl_writer_init(json, out, false);
    dl_writer_begin_object(json);
    dl_writer_key(json, "@context");
    dl_write_context(json, record);
    if (record->error_code) {
        dl_writer_member(json, "@type", DL_SPAN("WebPage"));
        dl_writer_member(json, "url", record->source.url);
        dl_write_failure(json, record);
    } else {
        dl_span type = record->type.text;
        dl_writer_member(json, "@type", type.size ? type : DL_SPAN("Article"));
        for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) write_member(json, record, i);
    }
    dl_writer_end_object(json);
    dl_buffer_append_byte(out, '\n');
}
