/* What changed from one text of a story to another, hunk by hunk. */
#ifndef DL_WEB_DIFF_HUNKS_H
#define DL_WEB_DIFF_HUNKS_H

#include "archive/differences.h"
#include "web/story_view.h"

typedef struct dl_web_diff {
    const dl_web_story *story;
    uint32_t from, to; /* numbers of its revisions */
    const dl_record *old, *new;
    dl_differences differences;
} dl_web_diff;

/* Finds them; false on failure, which the archive tells. */
bool dl_web_diff_find(dl_web_site *site, const dl_web_story *story, uint32_t from, uint32_t to,
                      dl_web_diff *diff);

bool dl_web_is_hunk(const dl_block_difference *block);
uint32_t dl_web_count_hunks(const dl_differences *differences);

/* All hunks, and what is the same between them, folded.  `in_one`: in one text, else side by side. */
void dl_web_write_hunks(dl_html *html, const dl_web_diff *diff, bool in_one);

/* When the text of that number was first seen. */
void dl_web_write_seen(dl_html *html, const dl_web_diff *diff, uint32_t revision);

/* The start tag of a paragraph in the story's language. */
void dl_web_begin_text(dl_html *html, const dl_web_diff *diff, dl_span text);

/* A text with what was cut and added marked; without the one or the other, it is the new or the old text. */
void dl_web_write_runs(dl_html *html, const dl_word_runs *runs, dl_span old, dl_span new, bool with_cut,
                       bool with_added);

#endif
