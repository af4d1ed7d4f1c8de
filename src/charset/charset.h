/* From the bytes of a page to UTF-8.
 *
 * Which encoding a page is in follows the HTML standard ("13.2.3.2 Determining the character encoding",
 * #determining-the-character-encoding) with the labels and decoders of the Encoding Standard
 * (https://encoding.spec.whatwg.org/); if a page declares no encoding or an obviously wrong one, it is
 * detected from the bytes.  Bytes that cannot be decoded become U+FFFD; nothing fails. */
#ifndef DL_CHARSET_CHARSET_H
#define DL_CHARSET_CHARSET_H

#include "base/arena.h"
#include "base/page.h"

/* How the encoding was determined. */
typedef enum dl_charset_source {
    DL_CHARSET_BOM,      /* a byte order mark */
    DL_CHARSET_HTTP,     /* the Content-Type header */
    DL_CHARSET_META,     /* a meta element or XML declaration near the start */
    DL_CHARSET_DETECTED, /* the bytes themselves */
    DL_CHARSET_DEFAULT,  /* nothing, and nothing in the page needs it: all ASCII, or windows-1252 */
} dl_charset_source;

typedef struct dl_charset_result {
    dl_span text;     /* UTF-8 without a byte order mark, DL_PAGE_PADDING bytes after its end */
    const char *name; /* of the encoding, as the Encoding Standard writes it: "UTF-8", "windows-1252" */
    dl_charset_source source; /* how it was told */
    bool mended;     /* some of it was UTF-8 read as windows-1252 and encoded again ("donâ€™t") */
    size_t replaced; /* how many U+FFFD stand for bytes that did not decode */
    bool no_memory;  /* `text` is absent */
} dl_charset_result;

/* One per worker, for one thread at a time: keeps buffers from page to page.  NULL from
 * dl_charset_new means no memory; the allocator must outlive the handle. */
typedef struct dl_charset dl_charset;

dl_charset *dl_charset_new(const dl_allocator *allocator);
void dl_charset_free(dl_charset *charset);

/* Decodes `page`, which must be followed by DL_PAGE_PADDING writable bytes.  `http_charset` is the charset
 * of the Content-Type header, absent when there is none.  A page that is UTF-8 already is not copied: the
 * text then lies in `page`; otherwise in the handle, valid until the next call.
 *
 * A text in which three characters or more were encoded twice is mended, and so is copied. */
dl_charset_result dl_charset_decode(dl_charset *charset, dl_span page, dl_span http_charset);

#endif
