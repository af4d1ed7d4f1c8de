/* The readers of what the page shows (shown_*.c), and what they share (shown_readers.c). */
#ifndef DL_ARTICLE_SHOWN_READERS_H
#define DL_ARTICLE_SHOWN_READERS_H

#include "article/body.h"

/* A name by itself at the beginning or end of the text (AUTHOR_NAME), and the links within bylines
 * (AUTHOR_LINK, AUTHOR_URL).  shown_signature.c */
void dl_read_signature(dl_claims *claims, const dl_body *body);
void dl_read_byline_links(dl_claims *claims);

/* The line before the body that is the title's beginning, where no heading is (HEADLINE).  shown_title.c */
void dl_read_title_line(dl_claims *claims, const dl_body *body);

/* The row of topic links nearest after the body or, if there is none, between headline and body (KEYWORD),
 * and the names in the site's menu of the sections in the page's URL (SECTION_NAME). shown_topics.c */
void dl_read_topic_links(dl_claims *claims, const dl_body *body);
void dl_read_menu_names(dl_claims *claims);

/* Links in the body and between its blocks (MENTION_URL, MENTION_NAME), and those to the home page near the
 * top (SITE_NAME).  shown_links.c */
void dl_read_body_links(dl_claims *claims, const dl_body *body);
void dl_read_home_links(dl_claims *claims);

/* What the selectors of speakable select (SPEAKABLE_TEXT).  shown_speakable.c */
void dl_read_speakable_texts(dl_claims *claims);

/* The images from the headline to the end of the body and, if the page names several, which may be those of a
 * gallery, after it.  Each is a group of consecutive claims: its URLs (IMAGE_URL, a list for a srcset), each
 * followed by its sizes (IMAGE_WIDTH, IMAGE_HEIGHT), then credits and captions. shown_pictures.c */
void dl_read_pictures(dl_claims *claims, const dl_body *body);

/* Films and sounds from the headline to the body's end: each a group of an address and what is said of it
 * (VIDEO_URL, VIDEO_NAME, VIDEO_THUMBNAIL, AUDIO_URL, AUDIO_NAME).  shown_players.c */
void dl_read_players(dl_claims *claims, const dl_body *body);

/* Where the article begins on the page: at its headline if that precedes the body, else with the body; 0 if
 * there is no body. */
dl_node dl_start_of_story(const dl_claims *claims, const dl_body *body);

/* A claim of the source "visible", at the node. */
dl_claim dl_shown_claim(const dl_claims *claims, dl_field field, uint8_t kind, dl_node node, dl_span text);

#endif
