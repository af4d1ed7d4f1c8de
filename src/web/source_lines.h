/* The source of a page as rows: its lines, with long ones cut where a reader would. */
#ifndef DL_WEB_SOURCE_LINES_H
#define DL_WEB_SOURCE_LINES_H

#include "web/html.h"
#include "web/value_range.h"

/* The row that begins at or before a byte; rows are the same wherever one begins to read. */
dl_web_range dl_web_source_row(dl_span page, size_t byte);

/* Bytes that are looked for to be shown, with rows around them. */
typedef struct dl_web_wanted {
    size_t byte;
    uint32_t before, behind; /* rows */
} dl_web_wanted;

typedef struct dl_web_source_view {
    dl_span page;
    dl_web_range marked; /* nothing, if it is empty */
    dl_span all_from;    /* the address that shows all of it from a byte on, but for the byte */
} dl_web_source_view;

/* The rows around what is wanted, which is in order, with what is left out between them. */
void dl_web_write_source_excerpt(dl_html *html, const dl_web_source_view *view, const dl_web_wanted *wanted,
                                 uint32_t count);

/* All rows that begin from `from` on, up to `to`. */
void dl_web_write_source_part(dl_html *html, const dl_web_source_view *view, size_t from, size_t to);

#endif
