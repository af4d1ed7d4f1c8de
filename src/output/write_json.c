/* The record as a JSON object: jsonl and json.  The table of members says what it consists of; here are the
 * members that need code of their own. */
#include "base/text.h"
#include "output/format.h"
#include "output/write_rows.h"
#include "record/other_claims.h"

/* A list of keywords is in the page once, but its raw text would be written once per keyword. */
enum { LONGEST_RAW_BYTES = 500 };

typedef struct record_writer {
    dl_writer json;
    const dl_record *record;
    const dl_output_options *options;
    dl_arena *scratch;
    dl_written *parts; /* where the texts of blocks were written before, or NULL */
} record_writer;

static bool wanted(const record_writer *w, dl_member member) {
    return dl_is_chosen(w->options, member);
}

/* --- the body --- */

/* The body's text consists of the blocks' texts in order: where each was written is kept in `parts`, so that
 * it need not be escaped twice.  Texts that are not found there keep the size 0. */
static void write_body_text(record_writer *w) {
    const dl_body *body = &w->record->body;
    dl_span rest = body->text, gap = DL_SPAN("\n\n");
    w->parts = dl_arena_alloc_zero(w->scratch, (body->blocks.count + 1) * sizeof *w->parts);
    dl_writer_begin_string(&w->json);
    for (uint32_t i = 0; i < body->blocks.count && w->parts && rest.size; i++) {
        dl_span text = body->blocks.items[i].text, behind = dl_span_sub(rest, text.size, gap.size);
        if (!text.size || !dl_span_take_part(&rest, text, gap)) continue;
        w->parts[i] = dl_writer_string_part(&w->json, text);
        dl_writer_string_part(&w->json, behind);
    }
    dl_writer_string_part(&w->json, rest);
    dl_writer_end_string(&w->json);
}

static void write_block(record_writer *w, const dl_member_row *row, uint32_t index) {
    const dl_block *block = &w->record->body.blocks.items[index];
    dl_writer_begin_object(&w->json);
    for (size_t i = 0; i < row->part_count; i++) {
        const dl_member_row *part = &row->parts[i];
        if (part->essential && w->parts && w->parts[index].size) {
            dl_writer_plain_key(&w->json, part->name);
            dl_writer_string_again(&w->json, w->parts[index]);
        } else {
            dl_write_row(&w->json, DL_PLAIN, part, block);
        }
    }
    dl_writer_end_object(&w->json);
}

static void write_blocks(record_writer *w) {
    dl_writer_begin_array(&w->json);
    for (uint32_t i = 0; i < w->record->body.blocks.count; i++) {
        write_block(w, dl_members[DL_MEMBER_BLOCKS].item, i);
    }
    dl_writer_end_array(&w->json);
}

/* --- provenance --- */

/* A dl_told_visitor. */
static void write_provenance_of(void *context, const dl_told *told) {
    record_writer *w = context;
    if (!wanted(w, told->member)) return;
    dl_span words = dl_value_provenance(w->record, told->value, w->scratch);
    if (words.size) {
        dl_writer_plain_key(&w->json, told->name);
        dl_writer_string(&w->json, words);
    }
    if (w->options->claims && told->value->claim) {
        const dl_span raw[] = {told->name, DL_SPAN("raw")};
        dl_writer_key_span(&w->json, dl_arena_join(w->scratch, raw, DL_COUNT_OF(raw), DL_SPAN(".")));
        dl_writer_string(&w->json, dl_text_prefix(told->value->claim->text, LONGEST_RAW_BYTES));
    }
}

static void write_provenance(record_writer *w) {
    dl_writer_begin_object(&w->json);
    dl_record_each_told(w->record, w->scratch, write_provenance_of, w);
    dl_writer_end_object(&w->json);
}

/* --- the claims that were not chosen, by field --- */

typedef struct chosen_claims {
    const dl_claims *claims;
    bool *marks; /* by claim */
} chosen_claims;

/* A dl_told_visitor. */
static void mark_chosen(void *context, const dl_told *told) {
    const chosen_claims *chosen = context;
    size_t place;
    if (dl_claims_find(chosen->claims, told->value->claim, &place)) chosen->marks[place] = true;
}

static void end_claims(record_writer *w, uint32_t left_out) {
    if (left_out) {
        dl_writer_begin_object(&w->json);
        dl_writer_member_uint(&w->json, "more", left_out);
        dl_writer_end_object(&w->json);
    }
    dl_writer_end_array(&w->json);
}

static void write_claims_of(record_writer *w, const chosen_claims *chosen, dl_field field) {
    bool begun = false;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(chosen->claims, field, claim));) {
        if (chosen->marks[claim - chosen->claims->items]) continue;
        if (!begun) {
            dl_writer_key(&w->json, dl_field_member(field));
            dl_writer_begin_array(&w->json);
        }
        begun = true;
        dl_writer_begin_object(&w->json);
        dl_writer_member(&w->json, "value", claim->text);
        dl_writer_member(&w->json, "provenance", dl_claim_provenance(chosen->claims, claim, w->scratch));
        if (dl_claim_is_of_another(claim)) {
            dl_writer_key(&w->json, "ofAnother");
            dl_writer_bool(&w->json, true);
        }
        dl_writer_end_object(&w->json);
    }
    if (begun) end_claims(w, chosen->claims->left_out[field]);
}

static void write_disagreements(record_writer *w) {
    const dl_claims *claims = w->record->claims;
    chosen_claims chosen = {claims, dl_arena_alloc_zero(w->scratch, claims->count + 1)};
    dl_writer_begin_object(&w->json);
    if (chosen.marks) {
        dl_record_each_told(w->record, w->scratch, mark_chosen, &chosen);
        for (dl_field field = 0; field < DL_FIELD_COUNT; field++) write_claims_of(w, &chosen, field);
    }
    dl_writer_end_object(&w->json);
}

/* --- the whole --- */

/* Members that need code of their own. */
static void (*const own_ways[DL_MEMBER_COUNT])(record_writer *) = {
    [DL_MEMBER_ARTICLE_BODY] = write_body_text,
    [DL_MEMBER_BLOCKS] = write_blocks,
    [DL_MEMBER_PROVENANCE] = write_provenance,
    [DL_MEMBER_DISAGREEMENTS] = write_disagreements,
};

/* Whether the body's text is what its blocks give. */
static bool is_made_of_blocks(record_writer *w) {
    return dl_span_equal(dl_join_blocks(&w->record->body, w->scratch), w->record->body.text);
}

static void write_member(record_writer *w, dl_member member) {
    const dl_member_row *row = &dl_members[member];
    if (!wanted(w, member) || (member == DL_MEMBER_DISAGREEMENTS && !w->options->claims)) return;
    if (member == DL_MEMBER_ARTICLE_BODY && w->options->lean && is_made_of_blocks(w)) return;
    if (!own_ways[member]) {
        dl_write_row(&w->json, DL_PLAIN, row, w->record);
    } else if (row->storage == DL_STORED_NOWHERE || dl_member_known(row, w->record)) {
        dl_writer_plain_key(&w->json, row->name);
        own_ways[member](w);
    }
}

void dl_write_json(dl_output *output, dl_buffer *out, const dl_record *record) {
    record_writer w = {.record = record, .options = &output->options, .scratch = &output->scratch};
    dl_writer_init(&w.json, out, output->format == DL_FORMAT_JSON);
    dl_writer_begin_object(&w.json);
    if (record->error_code) {
        dl_write_failure(&w.json, record);
    } else {
        for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) write_member(&w, i);
    }
    dl_writer_end_object(&w.json);
    dl_buffer_append_byte(out, '\n');
}

void dl_write_json_value(dl_output *output, dl_buffer *out, const dl_record *record, dl_member member) {
    record_writer w = {.record = record, .options = &output->options, .scratch = &output->scratch};
    dl_writer_init(&w.json, out, false);
    if (own_ways[member]) {
        own_ways[member](&w);
    } else {
        dl_write_row_value(&w.json, DL_PLAIN, &dl_members[member], record);
    }
}
