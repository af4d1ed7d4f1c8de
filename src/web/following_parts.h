/* What both pages of sites that are followed show: states, times, days, why. */
#ifndef DL_WEB_FOLLOWING_PARTS_H
#define DL_WEB_FOLLOWING_PARTS_H

#include "web/following.h"
#include "web/html.h"

static inline dl_span dl_web_text(dateline_text text) {
    return dl_span_of(text.data, text.data ? text.size_bytes : 0);
}

/* The word with its shape. */
void dl_web_write_followed_state(dl_html *html, uint32_t state);

/* "29 Nov, 14:29"; "not yet" or "never" if there is no such time. */
void dl_web_write_followed_moment(dl_html *html, int64_t time_ms, int64_t now_ms, dl_arena *arena);

/* "2 min ago", "in 9 min": how far from `now_ms` it is; nothing if there is no such time. */
void dl_web_write_followed_away(dl_html *html, int64_t time_ms, int64_t now_ms);

/* Both, one beside the other. */
void dl_web_write_followed_time(dl_html *html, int64_t time_ms, int64_t now_ms, dl_arena *arena);

/* Columns, with what they say for screen readers. */
void dl_web_write_followed_days(dl_html *html, const uint32_t days[DL_FOLLOWED_DAYS]);

/* Sentences that say why a site is in its state. */
void dl_web_write_followed_why(dl_html *html, const dateline_followed_site *site, int64_t now_ms);

/* An address as a link; as a text if it may not be followed. */
void dl_web_write_followed_url(dl_html *html, dl_span url);

#endif
