#include "output/output.h"

/* A page whose provenance needs more than this repeats a huge name thousands of times. */
enum { SCRATCH_CEILING_BYTES = 64 << 20 };

_Static_assert(DL_MEMBER_COUNT <= 64, "dl_output_options.members has a bit for each");

static const struct {
    const char *word;
    dl_format_writer *write;
    dl_span separator;
} formats[DL_FORMAT_COUNT] = {
#define X(name, format_word, meaning) [DL_FORMAT_##name].word = format_word,
    DL_FORMAT_LIST(X)
#undef X
        [DL_FORMAT_JSONL]
            .write = dl_write_json,
    [DL_FORMAT_JSON].write = dl_write_json,
    [DL_FORMAT_JSONLD].write = dl_write_jsonld,
    [DL_FORMAT_TEXT].write = dl_write_text,
    [DL_FORMAT_TEXT].separator = DL_SPAN_INIT("\f\n"),
    [DL_FORMAT_MARKDOWN].write = dl_write_markdown,
    [DL_FORMAT_MARKDOWN].separator = DL_SPAN_INIT("\n---\n\n"),
    [DL_FORMAT_HTML].write = dl_write_html,
    [DL_FORMAT_CSV].write = dl_write_csv,
    [DL_FORMAT_TEI].write = dl_write_tei,
};

bool dl_format_of_word(dl_span word, dl_format *format) {
    for (dl_format i = 0; i < DL_FORMAT_COUNT; i++) {
        if (dl_span_equal(word, dl_span_from_string(formats[i].word))) {
            *format = i;
            return true;
        }
    }
    return false;
}

const char *dl_format_word(dl_format format) {
    return formats[format].word;
}

dl_span dl_format_separator(dl_format format) {
    return formats[format].separator;
}

bool dl_write_head(dl_buffer *out, dl_format format, const dl_output_options *options) {
    if (format == DL_FORMAT_HTML) dl_buffer_append(out, dl_html_head);
    if (format == DL_FORMAT_CSV) dl_write_csv_head(out, options);
    if (format == DL_FORMAT_TEI) dl_buffer_append(out, dl_tei_head);
    return !out->failed;
}

dl_span dl_format_foot(dl_format format) {
    return format == DL_FORMAT_HTML ? dl_html_foot : format == DL_FORMAT_TEI ? dl_tei_foot : DL_SPAN_NONE;
}

void dl_output_init(dl_output *output, dl_format format, const dl_output_options *options,
                    const dl_allocator *allocator) {
    *output = (dl_output){.format = format};
    if (options) output->options = *options;
    dl_arena_init(&output->scratch, SCRATCH_CEILING_BYTES, allocator);
}

void dl_output_release(dl_output *output) {
    dl_arena_release(&output->scratch);
}

bool dl_write_record(dl_output *output, dl_buffer *out, const dl_record *record) {
    size_t start = out->size;
    dl_arena_reset(&output->scratch);
    formats[output->format].write(output, out, record);
    if (!out->failed && !output->scratch.failed) return true;
    out->size = start;
    return false;
}
