/* Detects the type of a file or payload from its first bytes. */
#ifndef DL_CAPTURE_SNIFF_H
#define DL_CAPTURE_SNIFF_H

#include "base/span.h"

typedef enum dl_sniffed {
    DL_SNIFFED_TEXT, /* text without known markup: a page only if declared as one */
    DL_SNIFFED_HTML, /* starts with markup like an HTML page */
    DL_SNIFFED_WARC,
    DL_SNIFFED_DUMP,   /* a flattened text dump: white space, then "date YYYY-MM-DD URL" */
    DL_SNIFFED_BINARY, /* another known format, or zero bytes that are not part of UTF-16 */
} dl_sniffed;

enum { DL_SNIFF_BYTES = 1024 };

/* `start` is the beginning of the decompressed content; at most DL_SNIFF_BYTES of it are examined. */
dl_sniffed dl_sniff_content(dl_span start);

/* Formats that are often found beside pages, detected by their first bytes. */
typedef struct dl_other_format {
    const char *name; /* for messages: "a PDF", or for a compression format "zip"; NULL: unknown */
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
