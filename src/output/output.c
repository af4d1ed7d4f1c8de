#include "output/output.h"

static const char *const format_words[DL_FORMAT_COUNT] = {
#define X(name, word, meaning) word,
    DL_FORMAT_LIST(X)
#undef X
};

bool dl_format_of_word(dl_span word, dl_format *format) {
    for (dl_format i = 0; i < DL_FORMAT_COUNT; i++) {
        if (dl_span_equal(word, dl_span_from_string(format_words[i]))) {
            *format = i;
            return true;
        }
    }
    return false;
}

const char *dl_format_word(dl_format format) {
    return format_words[format];
}

dl_span dl_format_separator(dl_format format) {
    switch (format) {
    case DL_FORMAT_TEXT:
        return DL_SPAN("\f\n");
    case DL_FORMAT_MARKDOWN:
        return DL_SPAN("\n---\n\n");
    default:
        return DL_SPAN_NONE;
    }
}

void dl_write_record(dl_buffer *out, const dl_record *record, dl_format format,
                     const dl_output_options *options) {
    static const dl_output_options all = {0};
    if (!options) options = &all;
    switch (format) {
    case DL_FORMAT_JSONLD:
        dl_write_jsonld(out, record);
        break;
    case DL_FORMAT_TEXT:
        dl_write_text(out, record);
        break;
    case DL_FORMAT_MARKDOWN:
        dl_write_markdown(out, record);
        break;
    default:
        dl_write_json(out, record, format == DL_FORMAT_JSON, options);
        break;
    }
}
