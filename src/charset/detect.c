#include "charset/detect.h"

#include "base/text.h"
#include "charset/labels.h"

/* How much the detector gets to see: it costs some 20 ns per byte, and more text hardly makes it surer. */
enum { SAMPLE_BYTES = 32 << 10 };

/* Whether no character of any encoding here has the byte but ASCII: second bytes start at "0". */
static bool ends_word(char c) {
    return (unsigned char)c < '0' || (c >= ':' && c <= '?');
}

/* Markup, scripts and their words say nothing about the language: the sample is the words that hold anything
 * but ASCII. */
static void take_sample(dl_buffer *sample, dl_span page) {
    dl_buffer_clear(sample);
    for (size_t at = 0; at < page.size && sample->size < SAMPLE_BYTES; at++) {
        at += dl_ascii_prefix(dl_span_sub(page, at, page.size));
        if (at == page.size) break;
        size_t start = at;
        while (start > 0 && at - start < 64 && !ends_word(page.data[start - 1])) start--;
        while (at < page.size && at - start < SAMPLE_BYTES && !ends_word(page.data[at])) at++;
        dl_buffer_append(sample, dl_span_sub(page, start, at - start));
        dl_buffer_append_byte(sample, ' ');
    }
}

const dl_encoding *dl_detect_encoding(uchardet_t detector, dl_buffer *sample, dl_span page) {
    const dl_encoding *encoding = NULL;
    if (dl_span_contains(page, DL_SPAN("\x1B$B")) || dl_span_contains(page, DL_SPAN("\x1B$@"))) {
        return dl_encoding_named("ISO-2022-JP");
    }
    take_sample(sample, page);
    if (detector && sample->size) {
        uchardet_reset(detector);
        if (uchardet_handle_data(detector, sample->data, sample->size) == 0) {
            uchardet_data_end(detector);
            dl_span name = dl_span_from_string(uchardet_get_charset(detector));
            if (dl_span_equal(name, DL_SPAN("UHC"))) name = DL_SPAN("euc-kr");
            encoding = dl_encoding_of_label(name);
        }
    }
    if (!encoding || encoding->kind == DL_ENCODING_UTF16LE || encoding->kind == DL_ENCODING_UTF16BE ||
        encoding->kind == DL_ENCODING_UTF8 || encoding->kind == DL_ENCODING_REPLACEMENT) {
        encoding = dl_encoding_named("windows-1252");
    }
    return encoding;
}

const dl_encoding *dl_detect_utf16(dl_span page) {
    size_t looked_at = page.size < 512 ? page.size : 512;
    size_t even_zeros = 0, odd_zeros = 0;
    if (!looked_at || !memchr(page.data, '\0', looked_at)) return NULL;
    for (size_t i = 0; i < looked_at; i++) {
        if (page.data[i] != '\0') continue;
        if (i % 2) {
            odd_zeros++;
        } else {
            even_zeros++;
        }
    }
    size_t pairs = looked_at / 2;
    if (pairs < 4) return NULL;
    if (odd_zeros * 2 > pairs && even_zeros * 8 < odd_zeros) return dl_encoding_named("UTF-16LE");
    if (even_zeros * 2 > pairs && odd_zeros * 8 < even_zeros) return dl_encoding_named("UTF-16BE");
    return NULL;
}
