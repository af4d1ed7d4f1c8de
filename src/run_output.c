/* What the callbacks of a run append to the output. */
#include "dateline_write.h"
#include "output/copy_of.h"
#include "run_delivery.h"
#include "sized.h"

static dateline_result appended(dateline_output *output, const dl_buffer *to) {
    output->failed |= to->failed;
    return to->failed ? DATELINE_NO_MEMORY : DATELINE_OK;
}

dateline_result dateline_output_bytes(dateline_output *output, const char *bytes, size_t size_bytes) {
    if (!output || (!bytes && size_bytes)) return DATELINE_BAD_ARGUMENT;
    dl_buffer_append(&output->piece->output, dl_span_of(bytes, size_bytes));
    return appended(output, &output->piece->output);
}

dateline_result dateline_output_message(dateline_output *output, const char *bytes, size_t size_bytes) {
    if (!output || (!bytes && size_bytes)) return DATELINE_BAD_ARGUMENT;
    dl_buffer_append(&output->piece->messages, dl_span_of(bytes, size_bytes));
    return appended(output, &output->piece->messages);
}

/* Whether the record is written so that it can be marked as a copy. */
static bool takes_copy_of(const dl_front_run *run, const dateline_record *record, dl_format format,
                          const dl_output_options *options) {
    bool wanted = dl_is_chosen(options, DL_MEMBER_COPY_OF);
    return run->copies.table && wanted && !record->record.error_code &&
           (format == DL_FORMAT_JSONL || format == DL_FORMAT_JSON);
}

dateline_result dateline_output_record(dateline_output *output, const dateline_record *record,
                                       dateline_format format, const dateline_output_options *options,
                                       size_t *written) {
    dl_output_options known;
    dl_format inner;
    if (written) *written = 0;
    if (!output || !record || !dl_format_read(&inner, format) || !dl_output_options_read(&known, options))
        return DATELINE_BAD_ARGUMENT;
    dl_piece *piece = output->piece;
    dl_buffer *out = &piece->output;
    dl_span separator = dl_format_separator(inner);
    size_t start = out->size;
    dl_buffer_append(out, separator);
    size_t begun = out->size;
    bool done = dl_front_write(out, record, inner, &known);
    if (!done && record->extractor && !out->failed) {
        dl_front_fail_writing(&record->extractor->out.record);
        done = dl_front_write(out, record, inner, &known);
    }
    output->failed |= !done;
    if (written) *written = out->size - begun;
    if (out->size == begun) out->size = start;
    if (start == piece->start && out->size > start) piece->lead_bytes = separator.size;
    if (done && takes_copy_of(output->run, record, inner, &known))
        piece->end = begun + dl_record_end(dl_span_sub(dl_buffer_span(out), begun, out->size));
    return done ? DATELINE_OK : DATELINE_NO_MEMORY;
}

dateline_result dateline_output_keep(dateline_output *output, const dateline_record *record,
                                     const dateline_keep_options *options) {
    dateline_record *kept;
    if (!output) return DATELINE_BAD_ARGUMENT;
    dl_buffer *things = &output->piece->things;
    dateline_result result = dateline_record_keep(record, options, &kept);
    if (result == DATELINE_OK) {
        dl_buffer_append(things, dl_span_of((const char *)&kept, sizeof kept));
        output->piece->thing_bytes += dateline_record_bytes(kept);
        if (things->failed) dateline_record_free(kept);
        return appended(output, things);
    }
    output->failed |= result == DATELINE_NO_MEMORY;
    return result;
}
