/* What a checker looks for first among changed words: numbers, names, quotations. */
#ifndef DL_WEB_DIFF_TOLD_H
#define DL_WEB_DIFF_TOLD_H

#include "archive/differences.h"
#include "web/html.h"

/* A span for each: "a number changed: 11 to 17", "a name is new: Rafiq Sandel". */
void dl_web_write_told(dl_html *html, const dl_word_runs *runs, dl_span old, dl_span new);

#endif
