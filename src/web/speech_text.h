/* Writes the text of blocks with what is said in it marked. */
#ifndef DL_WEB_SPEECH_TEXT_H
#define DL_WEB_SPEECH_TEXT_H

#include "web/html.h"
#include "web/speech.h"

/* How many statements can be marked at one place: one may quote another. */
enum { DL_WEB_MOST_SPEECH_AT_ONCE = 4 };

typedef struct dl_web_speech_text {
    dl_html *html;
    const dl_web_speech *speech;
    dl_span text;                                                /* of the block */
    uint32_t next, end;                                          /* pieces of the block that are to begin */
    const dl_web_speech_piece *open[DL_WEB_MOST_SPEECH_AT_ONCE]; /* the innermost last */
    unsigned open_count;
} dl_web_speech_text;

/* Of one block: its text and its number. */
void dl_web_speech_text_begin(dl_web_speech_text *marked, dl_html *html, const dl_web_speech *speech,
                              dl_span text, uint32_t block);

/* The text is written in parts, in order, between which other elements may begin and end.  Between the two
 * calls go its runs: of the part from `at` on. */
void dl_web_speech_part_begin(dl_web_speech_text *marked, size_t at);
void dl_web_speech_part_end(dl_web_speech_text *marked, size_t at);

/* A run from `from` to `to`, bytes of the text, in a link if `link` is present. */
void dl_web_speech_run(dl_web_speech_text *marked, size_t from, size_t to, dl_span link);

#endif
