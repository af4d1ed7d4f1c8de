/* From chosen text blocks to the blocks of a body: paragraphs, headings, lists
 * with their items, tables with their rows, quotes, code, captions, embeds. */
#ifndef DL_ARTICLE_ASSEMBLE_H
#define DL_ARTICLE_ASSEMBLE_H

#include "article/blocks.h"

/* Fills body->blocks, text, first, end and container. */
void dl_assemble_body(dl_body *body, const dl_blocks *blocks, const bool *taken, const float *probabilities,
                      const dl_page_context *context);

/* articleBody of the blocks: those that are text, a blank line between them. */
dl_span dl_join_blocks(const dl_body *body, dl_arena *arena);

#endif
