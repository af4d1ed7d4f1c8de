/* A statement is a Quotation, and a SpecificResource: a part of the page's text that a TextPositionSelector
 * tells.
 *
 * Several selectors of one resource would have to select the same (Web Annotation Data Model, 4.2 Selectors),
 * so a statement in pieces has a part for each.  A selector counts characters, code points, in the whole
 * articleBody, a record's places do in their block; the marks of the quotation are outside. */
#include "output/write_quotations.h"

#include "base/text.h"
#include "output/write_rows.h"

enum { BETWEEN_BLOCKS = 2 }; /* the blank line */

/* The block whose place in articleBody was reckoned last: statements come in the order of the text. */
typedef struct body_place {
    const dl_record *record;
    uint32_t block, characters;
    uint32_t read; /* characters of the block that the text of a piece was looked for in, */
    size_t byte;   /* and their bytes */
} body_place;

static bool is_in_body(const dl_block *block) {
    return dl_block_is_text(block) && block->text.size;
}

/* Characters of articleBody before the block. */
static uint32_t before_block(body_place *self, uint32_t number) {
    if (number < self->block) self->block = self->characters = self->read = 0;
    if (number > self->block) self->read = 0;
    for (; self->block < number; self->block++) {
        const dl_block *block = &self->record->body.blocks.items[self->block];
        if (is_in_body(block)) self->characters += (uint32_t)dl_utf8_length(block->text) + BETWEEN_BLOCKS;
    }
    return self->characters;
}

static void write_selector(dl_writer *json, body_place *self, dl_text_place place) {
    uint32_t before = before_block(self, place.block);
    dl_writer_key(json, "selector");
    dl_writer_begin_object(json);
    dl_writer_member(json, "@type", DL_SPAN("TextPositionSelector"));
    dl_writer_key(json, "start");
    dl_writer_uint(json, before + place.start);
    dl_writer_key(json, "end");
    dl_writer_uint(json, before + place.end);
    dl_writer_end_object(json);
}

/* The types, and what the text is a part of, which a SpecificResource must have. */
static void write_types(dl_writer *json, const dl_record *record, bool placed) {
    dl_span page = record->url.text;
    dl_writer_key(json, "@type");
    if (!placed || !page.size) {
        dl_writer_string(json, DL_SPAN("Quotation"));
        return;
    }
    dl_writer_begin_array(json);
    dl_writer_string(json, DL_SPAN("Quotation"));
    dl_writer_string(json, DL_SPAN("SpecificResource"));
    dl_writer_end_array(json);
    dl_writer_member(json, "source", page);
}

/* Where a character of the newest block begins: pieces of one block come one after the other. */
static size_t byte_of(body_place *self, uint32_t character) {
    dl_span text = self->record->body.blocks.items[self->block].text;
    if (!self->read || character < self->read) {
        self->read = 0;
        self->byte = 0;
    }
    for (; self->read < character && self->byte < text.size; self->read++) dl_utf8_decode(text, &self->byte);
    return self->byte;
}

static dl_span text_at(body_place *self, dl_text_place place) {
    before_block(self, place.block);
    size_t start = byte_of(self, place.start), end = byte_of(self, place.end);
    return dl_span_sub(self->record->body.blocks.items[place.block].text, start,
                       end > start ? end - start : 0);
}

static void write_pieces(dl_writer *json, body_place *self, const dl_said *said) {
    dl_writer_key(json, "hasPart");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < said->spans.count; i++) {
        dl_writer_begin_object(json);
        write_types(json, self->record, true);
        dl_writer_member(json, "text", text_at(self, said->spans.items[i]));
        write_selector(json, self, said->spans.items[i]);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

/* Places that were read from a record's JSON may be outside of its blocks. */
static bool are_in_body(const dl_record *record, const dl_said *said) {
    for (uint32_t i = 0; i < said->spans.count; i++) {
        uint32_t block = said->spans.items[i].block;
        if (block >= record->body.blocks.count || !is_in_body(&record->body.blocks.items[block]))
            return false;
        if (said->spans.items[i].start > said->spans.items[i].end) return false;
    }
    return said->spans.count > 0;
}

static void write_quotation(dl_writer *json, body_place *self, const dl_said *said) {
    const dl_member_row *row = dl_members[DL_MEMBER_STATEMENTS].item;
    bool placed = are_in_body(self->record, said);
    dl_writer_begin_object(json);
    write_types(json, self->record, placed && said->spans.count == 1);
    for (size_t i = 0; i < row->part_count; i++) dl_write_row(json, DL_LINKED, &row->parts[i], said);
    if (placed && said->spans.count == 1) write_selector(json, self, said->spans.items[0]);
    if (placed && said->spans.count > 1) write_pieces(json, self, said);
    dl_writer_end_object(json);
}

void dl_write_quotations(dl_writer *json, const dl_record *record) {
    body_place place = {.record = record};
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < record->statements.count; i++)
        write_quotation(json, &place, &record->statements.items[i]);
    dl_writer_end_array(json);
}

/* schema.org's comes last: of words that both have, such as creator and name, its meaning holds. */
void dl_write_context(dl_writer *json, const dl_record *record) {
    if (!record->statements.count) {
        dl_writer_string(json, DL_SPAN("https://schema.org"));
        return;
    }
    dl_writer_begin_array(json);
    dl_writer_string(json, DL_SPAN("http://www.w3.org/ns/anno.jsonld"));
    dl_writer_string(json, DL_SPAN("https://schema.org"));
    dl_writer_end_array(json);
}
