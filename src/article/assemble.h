/* From chosen text blocks to the blocks of a body: paragraphs, headings, lists
 * with their items, tables with their rows, quotes, code, captions, embeds. */
#ifndef DL_ARTICLE_ASSEMBLE_H
#define DL_ARTICLE_ASSEMBLE_H

#include "article/blocks.h"
#include "article/body.h"

/* Fills body->blocks, text, words, first, end and container; `taken` and `probabilities` are by block; `base`
 * is what addresses are relative to, or absent.  What it makes is in the blocks' arena. */
void dl_assemble_body(dl_body *body, const dl_blocks *blocks, const bool *taken, const float *probabilities,
                      dl_span base);

#endif
