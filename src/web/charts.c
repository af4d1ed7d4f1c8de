#include "web/charts.h"

#include "web/words.h"

uint32_t dl_web_greatest(const uint32_t *counts, uint32_t count) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (counts[i] > most) most = counts[i];
    }
    return most;
}

void dl_web_write_columns(dl_html *html, const dl_web_columns *columns) {
    static const char *const classes[] = {"b", "b off", "b on"};
    uint32_t most = dl_web_greatest(columns->counts, columns->count);
    uint64_t room = columns->count ? 10000 : 0; /* percent, in hundredths */
    int64_t width = columns->count ? (int64_t)(room / columns->count * (100 - columns->gap) / 100) : 0;
    for (uint32_t i = 0; i < columns->count; i++) {
        if (!columns->counts[i]) continue;
        uint64_t height = (uint64_t)(columns->base - columns->top) * 100 * columns->counts[i] / most;
        if (height < 100) height = 100; /* a pixel, to be seen */
        DL_HTML(html, "<rect class=\"%s\" x=\"%h%%\" y=\"%h\" width=\"%h%%\" height=\"%h\"/>",
                classes[columns->looks ? columns->looks[i] : DL_WEB_COLUMN],
                (int64_t)(room * i / columns->count), (int64_t)(columns->base * 100 - height),
                width ? width : 1, (int64_t)height);
    }
}

void dl_web_write_sparkline(dl_html *html, const uint32_t *counts, uint32_t count, unsigned height) {
    const dl_web_columns columns = {.counts = counts, .count = count, .base = height, .gap = 28};
    DL_HTML(html, "<svg width=\"100%%\" height=\"%d\" aria-hidden=\"true\">", (int64_t)height);
    dl_web_write_columns(html, &columns);
    DL_HTML(html, "</svg>");
}

void dl_web_write_bar(dl_html *html, const dl_web_bar *bar, uint64_t greatest, uint64_t whole) {
    DL_HTML(html, "<div><dt>");
    if (bar->address.size) DL_HTML(html, "<a href=\"%l\">", bar->address);
    if (bar->is_text) {
        DL_HTML(html, "<bdi>%t</bdi>", bar->words);
    } else {
        DL_HTML(html, "%t", bar->words);
    }
    if (bar->address.size) DL_HTML(html, "</a>");
    DL_HTML(html,
            "</dt><dd><svg width=\"100%%\" height=\"10\" aria-hidden=\"true\"><rect class=\"%s\" "
            "width=\"%h%%\" height=\"10\"/></svg><span class=\"num\">",
            bar->on ? "b on" : "b", (int64_t)(greatest ? bar->count * 10000 / greatest : 0));
    dl_web_write_share(html, bar->count, whole);
    DL_HTML(html, "</span></dd></div>\n");
}
