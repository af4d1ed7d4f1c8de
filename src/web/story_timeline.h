/* What became of a story, as dots on a line of time. */
#ifndef DL_WEB_STORY_TIMELINE_H
#define DL_WEB_STORY_TIMELINE_H

#include "web/story_view.h"

/* A strip of dots, as wide as a few letters, of the revisions and of when the story was found gone. */
void dl_web_write_dots(dl_html *html, const dl_story *story);

/* The whole line, with labels; the time between two revisions is shaded (UINT32_MAX: none). */
void dl_web_write_timeline(dl_html *html, dl_web_site *site, const dl_web_story *view, uint32_t from,
                           uint32_t to);

/* A shape and a word; NULL: the usual one. */
void dl_web_write_class(dl_html *html, dl_span kind, const char *word);

/* Numbers of SVG. */
void dl_web_write_percent(dl_html *html, double percent);

#endif
