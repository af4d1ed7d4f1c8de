/* What a file or payload is, told by its first bytes. */
#ifndef DL_CAPTURE_SNIFF_H
#define DL_CAPTURE_SNIFF_H

#include "base/span.h"

typedef enum dl_sniffed {
    DL_SNIFFED_TEXT, /* no markup that we know, but text: a page if somebody says so */
    DL_SNIFFED_HTML, /* starts with markup as HTML pages do */
    DL_SNIFFED_WARC,
    DL_SNIFFED_DUMP,   /* a flattened text dump: white space, then "date YYYY-MM-DD URL" */
    DL_SNIFFED_BINARY, /* a format of something else, or zero bytes that are not UTF-16's */
} dl_sniffed;

enum { DL_SNIFF_BYTES = 1024 };

/* `start` is the beginning of the unpacked content, at most DL_SNIFF_BYTES of which are looked at. */
dl_sniffed dl_sniff_content(dl_span start);

/* Formats that are often found beside pages, told by their first bytes. */
typedef struct dl_other_format {
    const char *name; /* for people: "a PDF", or of a packing "zip"; NULL: none that we know */
    bool is_packing;
} dl_other_format;

dl_other_format dl_sniff_other_format(dl_span start);

/* Whether a dump starts at this line: "date YYYY-MM-DD http…". */
bool dl_is_dump_line(dl_span line);

/* The start of the first dump line at or after `from` that begins a line, and of the last; SIZE_MAX for none.
 */
size_t dl_dump_find(dl_span bytes, size_t from);
size_t dl_dump_find_last(dl_span bytes, size_t from);

#endif
