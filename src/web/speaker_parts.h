/* Parts of the page of a speaker. */
#ifndef DL_WEB_SPEAKER_PARTS_H
#define DL_WEB_SPEAKER_PARTS_H

#include "web/html.h"
#include "web/speaker.h"

/* Statements a month; nothing if all are of one month, or there are only a few. */
void dl_web_write_speaker_plot(dl_html *html, const dl_web_speaker *speaker);

/* One of them: when, the words, who has them, what became of them. */
void dl_web_write_quoted(dl_html *html, dl_web_site *site, const dl_web_speaker *speaker,
                         const dl_web_quoted_row *row);

/* How they are told, by whom, and whether it is one person. */
void dl_web_write_speaker_rail(dl_html *html, const dl_web_speaker *speaker);

/* "/speaker/…?since=2024-11&amp;until=2024-12&amp;order=carried", of what is not as usual. */
typedef struct dl_web_speaker_view {
    dl_span since, until;
    bool most_carried;
    uint32_t page;
} dl_web_speaker_view;

void dl_web_write_speaker_view(dl_html *html, const dl_web_speaker *speaker, const dl_web_speaker_view *view);

#endif
