/* Detects the type of a file or payload from its first bytes. */
#ifndef DL_CAPTURE_SNIFF_H
#define DL_CAPTURE_SNIFF_H

#include "base/span.h"

typedef enum dl_sniffed {
    DL_SNIFFED_TEXT, /* text without known markup: a page only if declared as one */
    DL_SNIFFED_HTML, /* starts with markup like an HTML page */
    DL_SNIFFED_WARC,
    DL_SNIFFED_ARC,
    DL_SNIFFED_MHTML,   /* a page with its resources as one MIME message */
    DL_SNIFFED_DUMP,    /* a flattened text dump: white space, then "date YYYY-MM-DD URL" */
    DL_SNIFFED_LINES,   /* records as JSON Lines, as dateline writes them */
    DL_SNIFFED_OBJECTS, /* records as JSON over several lines, or in an array */
    DL_SNIFFED_BINARY,  /* another known format, or full of bytes that no text has */
} dl_sniffed;

enum { DL_SNIFF_BYTES = 1024 };

/* `start` is the beginning of the decompressed content; at most DL_SNIFF_BYTES of it are examined. */
dl_sniffed dl_sniff_content(dl_span start);

/* What files beside pages are; X(NAME, code, one, several) */
#define DL_OTHER_KINDS(X)                                                                                    \
    X(PICTURE, "picture", "image", "images")                                                                 \
    X(RECORDING, "recording", "audio or video file", "audio or video files")                                 \
    X(FONT, "font", "font", "fonts")                                                                         \
    X(DOCUMENT, "document", "PDF or office document", "PDFs or office documents")                            \
    X(PACKED, "packed", "packed file", "packed files")                                                       \
    X(DATA, "data", "JSON, XML or feed file", "JSON, XML or feed files")                                     \
    X(TEXT, "text", "text, script or style sheet", "texts, scripts or style sheets")                         \
    X(EMPTY, "empty-file", "empty file", "empty files")                                                      \
    X(OTHER, "other", "file of another kind", "files of other kinds")

typedef enum dl_other_kind {
#define DL_X(name, code, one, several) DL_OTHER_##name,
    DL_OTHER_KINDS(DL_X)
#undef DL_X
        DL_OTHER_COUNT
} dl_other_kind;

/* Formats that are often found beside pages, detected by their first bytes. */
typedef struct dl_other_format {
    const char *name; /* for messages: "a PDF", or for a compression format "zip"; NULL: unknown */
    dl_other_kind kind;
} dl_other_format;

dl_other_format dl_sniff_other_format(dl_span start);

/* Of what was sniffed as text: data in JSON or XML, told by its start, or text in which no markup of HTML is
 * found; the name is NULL when it may be a page.  All of `start` is looked at. */
dl_other_format dl_sniff_other_text(dl_span start);

/* Whether none of the bytes is one that text does not have (MIME Sniffing, "binary data byte"), but for a
 * few. */
bool dl_sniff_is_text(dl_span start);

/* Whether XML starts there whose outermost element is html in the namespace of XHTML. */
bool dl_is_xhtml(dl_span start);

/* Whether a dump starts at this line: "date YYYY-MM-DD http…". */
bool dl_is_dump_line(dl_span line);

/* The start of the first dump line at or after `from` that begins a line, and of the last; SIZE_MAX for none.
 */
size_t dl_dump_find(dl_span bytes, size_t from);
size_t dl_dump_find_last(dl_span bytes, size_t from);

/* Whether a line begins a file of records: an object whose members begin with `url` and `source`, or with
 * `source`. */
bool dl_is_record_line(dl_span line);

/* The start of the last line, at or after `from`; SIZE_MAX for none. */
size_t dl_line_find_last(dl_span bytes, size_t from);

#endif
