/* Small pictures of counts: columns over time, bars of shares.  Their geometry is in attributes of SVG,
 * percent along x and pixels along y. */
#ifndef DL_WEB_CHARTS_H
#define DL_WEB_CHARTS_H

#include "web/html.h"

typedef enum dl_web_column { DL_WEB_COLUMN, DL_WEB_COLUMN_OFF, DL_WEB_COLUMN_ON } dl_web_column_look;

typedef struct dl_web_columns {
    const uint32_t *counts;
    uint32_t count;
    const uint8_t *looks; /* dl_web_column_look of each; NULL: all the same */
    unsigned top, base;   /* the y of the greatest one's end, and of all feet */
    unsigned gap;         /* between two, in percent of a column's room */
} dl_web_columns;

/* The columns alone, for within an svg element.  Those of 0 are left out. */
void dl_web_write_columns(dl_html *html, const dl_web_columns *columns);

uint32_t dl_web_greatest(const uint32_t *counts, uint32_t count);

/* A picture for a row of a table or list, `height` pixels high, that says nothing by itself to screen
 * readers. */
void dl_web_write_sparkline(dl_html *html, const uint32_t *counts, uint32_t count, unsigned height);

/* One of <dl class="bars">: its bar is as long as its part of the greatest one; what it says is its share of
 * the whole.  With an address, the words are a link. */
typedef struct dl_web_bar {
    dl_span words, address;
    uint64_t count;
    bool is_text; /* the words came from a page: their direction can differ */
    bool on;
} dl_web_bar;

void dl_web_write_bar(dl_html *html, const dl_web_bar *bar, uint64_t greatest, uint64_t whole);

#endif
