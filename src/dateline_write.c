/* The public API of writing: formats and their options. */
#include "dateline_write.h"

#include "sized.h"

/* In the order of dateline_format. */
static const struct {
    dl_format format;
    const char *meaning;
} formats[] = {
#define X(name, word, meaning) [DATELINE_##name] = {DL_FORMAT_##name, meaning},
    DL_FORMAT_LIST(X)
#undef X
};

_Static_assert(DL_COUNT_OF(formats) == DL_FORMAT_COUNT, "each format has its number in dateline.h");

uint32_t dateline_format_count(void) {
    return DL_FORMAT_COUNT;
}

dateline_result dateline_format_at(uint32_t format, dateline_format_info *info) {
    if (!dl_sized_fill(info, sizeof *info, NULL) || format >= DL_FORMAT_COUNT) return DATELINE_BAD_ARGUMENT;
    dl_format inner = formats[format].format;
    dl_span separator = dl_format_separator(inner);
    bool is_json = inner == DL_FORMAT_JSONL || inner == DL_FORMAT_JSON;
    const dateline_format_info found = {
        .name = dl_format_word(inner),
        .meaning = formats[format].meaning,
        .separator = separator.data ? separator.data : "",
        .has_fields = is_json || inner == DL_FORMAT_CSV,
        .has_comments = is_json || inner == DL_FORMAT_JSONLD || inner == DL_FORMAT_CSV,
        .has_claims = is_json,
    };
    dl_sized_fill(info, sizeof *info, &found);
    return DATELINE_OK;
}

bool dl_format_read(dl_format *format, dateline_format given) {
    if ((unsigned)given >= DL_FORMAT_COUNT) return false;
    *format = formats[given].format;
    return true;
}

/* The members as bits; false if one of them is none. */
static bool read_members(uint64_t *bits, const dateline_member *members, size_t count) {
    if (count && !members) return false;
    for (size_t i = 0; i < count; i++) {
        if (members[i] >= DL_MEMBER_COUNT) return false;
        *bits |= UINT64_C(1) << members[i];
    }
    return true;
}

/* The members that the columns belong to, as bits. */
static bool read_columns(uint64_t *bits, dl_span columns) {
    dl_span column;
    dl_member member;
    *bits = 0;
    while (dl_span_split(&columns, ',', &column)) {
        if (!dl_csv_member(column, &member)) return false;
        *bits |= UINT64_C(1) << member;
    }
    return true;
}

bool dl_output_options_read(dl_output_options *options, const dateline_output_options *given) {
    dateline_output_options known;
    *options = (dl_output_options){0};
    if (!given) return true;
    if (!dl_sized_read(&known, sizeof known, given) ||
        !read_members(&options->members, known.members, known.member_count) ||
        !read_members(&options->omitted, known.omitted, known.omitted_count))
        return false;
    options->claims = known.claims;
    options->columns = dl_span_of_text(known.columns);
    if (known.columns.data && !read_columns(&options->members, options->columns)) return false;
    return dl_members_chosen(options) != 0;
}

/* A kept record may be read by several threads, so each call uses its own memory. */
bool dl_front_write(dl_buffer *out, const dateline_record *record, dl_format format,
                    const dl_output_options *options) {
    dl_output own, *output = record->extractor ? &record->extractor->output : &own;
    if (!record->extractor) dl_output_init(output, format, options, out->allocator);
    output->format = format;
    output->options = *options;
    bool written = dl_write_record(output, out, &record->record);
    if (!record->extractor) dl_output_release(output);
    return written;
}

/* Gives the sink what was written, if that is all, and frees it. */
static dateline_result pass_on(dl_buffer *out, bool written, dateline_sink sink, void *context) {
    bool goes_on = !written || !out->size || sink(context, out->data, out->size);
    dl_buffer_release(out);
    return !written ? DATELINE_NO_MEMORY : goes_on ? DATELINE_OK : DATELINE_STOPPED;
}

dateline_result dateline_record_write(const dateline_record *record, dateline_format format,
                                      const dateline_output_options *options, dateline_sink sink,
                                      void *context) {
    dl_output_options known;
    dl_format inner;
    if (!record || !sink || !dl_format_read(&inner, format) || !dl_output_options_read(&known, options))
        return DATELINE_BAD_ARGUMENT;
    dl_buffer out;
    dl_buffer_init(&out, 0, record->record.claims->arena->allocator);
    return pass_on(&out, dl_front_write(&out, record, inner, &known), sink, context);
}

dateline_result dateline_format_head(dateline_format format, const dateline_output_options *options,
                                     dateline_sink sink, void *context) {
    dl_output_options known;
    dl_format inner;
    if (!sink || !dl_format_read(&inner, format) || !dl_output_options_read(&known, options))
        return DATELINE_BAD_ARGUMENT;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    return pass_on(&out, dl_write_head(&out, inner, &known), sink, context);
}

dateline_result dateline_format_foot(dateline_format format, const dateline_output_options *options,
                                     dateline_sink sink, void *context) {
    dl_output_options known;
    dl_format inner;
    if (!sink || !dl_format_read(&inner, format) || !dl_output_options_read(&known, options))
        return DATELINE_BAD_ARGUMENT;
    dl_span foot = dl_format_foot(inner);
    return !foot.size || sink(context, foot.data, foot.size) ? DATELINE_OK : DATELINE_STOPPED;
}
