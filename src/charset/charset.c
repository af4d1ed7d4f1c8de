#include "charset/charset.h"

#include "base/validate.h"
#include "charset/decode.h"
#include "charset/detect.h"
#include "charset/labels.h"
#include "charset/mend.h"
#include "charset/prescan.h"

enum {
    PRESCAN_BYTES = 1024,           /* what the standard recommends and browsers do */
    LATE_PRESCAN_BYTES = 256 << 10, /* where the tree builder of a browser would still meet the declaration */
};

struct dl_charset {
    const dl_allocator *allocator;
    dl_buffer out;
    dl_buffer mended;
    dl_buffer sample;
    uchardet_t detector;
};

dl_charset *dl_charset_new(const dl_allocator *allocator) {
    dl_charset *charset = dl_allocator_resize(allocator, NULL, sizeof *charset);
    if (!charset) return NULL;
    *charset = (dl_charset){.allocator = allocator};
    dl_buffer_init(&charset->out, 0, allocator);
    dl_buffer_init(&charset->mended, 0, allocator);
    dl_buffer_init(&charset->sample, 0, allocator);
    return charset;
}

void dl_charset_free(dl_charset *charset) {
    if (!charset) return;
    dl_buffer_release(&charset->out);
    dl_buffer_release(&charset->mended);
    dl_buffer_release(&charset->sample);
    if (charset->detector) uchardet_delete(charset->detector);
    dl_allocator_resize(charset->allocator, charset, 0);
}

/* An encoding and how it was determined. */
typedef struct verdict {
    const dl_encoding *encoding; /* NULL: nothing declared */
    dl_charset_source source;
    size_t mark_bytes;
    bool as_is;       /* what follows the mark is its own decoding, */
    bool is_singular; /* in which nothing was encoded twice */
} verdict;

static verdict verdict_of(const dl_encoding *encoding, dl_charset_source source) {
    return (verdict){.encoding = encoding, .source = source};
}

static verdict declared_encoding(dl_span page, dl_span http_charset) {
    verdict told = {.encoding = NULL, .source = DL_CHARSET_DEFAULT};
    told.encoding = dl_sniff_bom(page, &told.mark_bytes);
    if (told.encoding) {
        told.source = DL_CHARSET_BOM;
        return told;
    }
    told.encoding = dl_encoding_of_label(http_charset);
    if (told.encoding) {
        told.source = DL_CHARSET_HTTP;
        return told;
    }
    told.encoding = dl_prescan(dl_span_sub(page, 0, PRESCAN_BYTES));
    if (told.encoding) told.source = DL_CHARSET_META;
    return told;
}

static bool is_utf16(const dl_encoding *encoding) {
    return encoding->kind == DL_ENCODING_UTF16LE || encoding->kind == DL_ENCODING_UTF16BE;
}

static bool is_utf8(const dl_encoding *encoding) {
    return encoding->kind == DL_ENCODING_UTF8;
}

/* Escape sequences switch its meaning, so that what looks like ASCII need not be. */
static bool has_modes(const dl_encoding *encoding) {
    return encoding->kind == DL_ENCODING_ISO_2022_JP;
}

static const dl_encoding *detect(dl_charset *charset, dl_span page) {
    if (!charset->detector) charset->detector = uchardet_new();
    return dl_detect_encoding(charset->detector, &charset->sample, page);
}

/* The page is well-formed UTF-8.  Whether that is what it means depends on how likely it is that text of the
 * declared encoding looks so by chance: next to impossible for two sequences of a single-byte encoding, which
 * is how pages look that were transcoded without their declaration; not so for short Chinese or Japanese
 * text. */
static verdict judge_well_formed(dl_charset *charset, dl_span page, verdict told, unsigned seen) {
    const verdict utf8 = {
        .encoding = dl_encoding_named("UTF-8"), .source = DL_CHARSET_DETECTED, .as_is = true};
    if (!(seen & DL_UTF8_BEYOND_ASCII)) {
        bool has_escapes = memchr(page.data, '\x1B', page.size) != NULL;
        if (has_escapes && !told.encoding) {
            const dl_encoding *found = detect(charset, page);
            if (has_modes(found)) return verdict_of(found, DL_CHARSET_DETECTED);
        }
        if (!told.encoding)
            return (verdict){.encoding = utf8.encoding, .source = DL_CHARSET_DEFAULT, .as_is = true};
        told.as_is = !has_escapes || !has_modes(told.encoding);
        return told;
    }
    size_t enough = told.encoding && told.encoding->kind != DL_ENCODING_SINGLE ? 16 : 2;
    return told.encoding && dl_utf8_count(page).good < enough ? told : utf8;
}

/* The page is not well-formed UTF-8. */
static verdict judge_ill_formed(dl_charset *charset, dl_span page, verdict told) {
    dl_utf8_tally tally = dl_utf8_count(page);
    bool mostly_utf8 = tally.good >= 16 && tally.good / 16 >= tally.bad;
    if (told.encoding && is_utf8(told.encoding)) {
        /* A few bad bytes in a page that is UTF-8 otherwise; but when most of them are bad, it is not. */
        if (tally.bad <= tally.good) return told;
    } else if (told.encoding) {
        if (!mostly_utf8) return told;
        return verdict_of(dl_encoding_named("UTF-8"), DL_CHARSET_DETECTED);
    } else if (mostly_utf8) {
        return verdict_of(dl_encoding_named("UTF-8"), DL_CHARSET_DETECTED);
    }
    const dl_encoding *late = dl_prescan(dl_span_sub(page, 0, LATE_PRESCAN_BYTES));
    if (late && !is_utf8(late)) return verdict_of(late, DL_CHARSET_META);
    return verdict_of(detect(charset, page), DL_CHARSET_DETECTED);
}

static verdict judge(dl_charset *charset, dl_span page, dl_span http_charset) {
    verdict told = declared_encoding(page, http_charset);
    if (told.source == DL_CHARSET_BOM) {
        dl_span text = dl_span_sub(page, told.mark_bytes, page.size);
        unsigned seen = 0;
        told.as_is = is_utf8(told.encoding) && dl_utf8_survey(text, &seen) == text.size;
        told.is_singular = !(seen & DL_UTF8_TWICE);
        return told;
    }
    if (told.encoding && told.encoding->kind == DL_ENCODING_REPLACEMENT) return told;
    const dl_encoding *utf16 = dl_detect_utf16(page);
    if (utf16) {
        if (told.encoding && is_utf16(told.encoding)) return told;
        return verdict_of(utf16, DL_CHARSET_DETECTED);
    }
    /* UTF-16 in which no second byte is zero has no markup: the header is wrong. */
    if (told.encoding && is_utf16(told.encoding)) {
        told.encoding = dl_prescan(dl_span_sub(page, 0, PRESCAN_BYTES));
        told.source = told.encoding ? DL_CHARSET_META : DL_CHARSET_DEFAULT;
    }
    unsigned seen;
    if (dl_utf8_survey(page, &seen) < page.size) return judge_ill_formed(charset, page, told);
    if (told.encoding && is_utf8(told.encoding)) {
        told.as_is = true;
    } else {
        told = judge_well_formed(charset, page, told, seen);
    }
    told.is_singular = !(seen & DL_UTF8_TWICE);
    return told;
}

/* From this many on, characters that look encoded twice are no coincidence. */
enum { ENOUGH_DOUBLES = 3 };

dl_charset_result dl_charset_decode(dl_charset *charset, dl_span page, dl_span http_charset) {
    verdict told = judge(charset, page, http_charset);
    dl_charset_result result = {.name = told.encoding->name, .source = told.source};
    result.text = dl_span_sub(page, told.mark_bytes, page.size);
    if (!told.as_is) {
        dl_buffer *out = &charset->out;
        dl_buffer_clear(out);
        dl_buffer_reserve(out, result.text.size + result.text.size / 8 + DL_PAGE_PADDING);
        result.replaced = dl_decode(told.encoding, result.text, out);
        result.no_memory = !dl_buffer_reserve(out, DL_PAGE_PADDING);
        result.text = dl_buffer_span(out);
    }
    bool may_be_double = !(told.as_is && told.is_singular);
    if (!result.no_memory && may_be_double &&
        dl_count_double_utf8(result.text, ENOUGH_DOUBLES) >= ENOUGH_DOUBLES) {
        dl_buffer *out = &charset->mended;
        dl_buffer_clear(out);
        dl_buffer_reserve(out, result.text.size + DL_PAGE_PADDING);
        dl_mend_double_utf8(result.text, out);
        result.no_memory = !dl_buffer_reserve(out, DL_PAGE_PADDING);
        result.text = dl_buffer_span(out);
        result.mended = true;
    }
    if (result.no_memory) result.text = DL_SPAN_NONE;
    return result;
}
