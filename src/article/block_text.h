/* The text of a block, put together from its nodes as it reads. */
#ifndef DL_ARTICLE_BLOCK_TEXT_H
#define DL_ARTICLE_BLOCK_TEXT_H

#include "article/blocks.h"
#include "article/model/tokens.h"

/* Reads the first words of a block, at most `reader->most`; set `words` and `most`, and `stems` if they are
 * wanted. */
void dl_read_block(const dl_blocks *blocks, const dl_text_block *block, dl_word_reader *reader);

/* The text of one of the blocks, cleaned; in preformatted ones the white space is kept.  It is made once, in
 * an arena that lasts as long as the blocks. */
dl_span dl_block_text(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena);

/* The text of the block's first node, where nothing is put before it or in its place; absent otherwise. */
dl_span dl_block_beginning(const dl_blocks *blocks, const dl_text_block *block);

/* The text of the block before it is cleaned, where that is the text of a single node and nothing else;
 * absent otherwise. */
dl_span dl_block_plain(const dl_blocks *blocks, const dl_text_block *block);

/* The same as the page has it, with its white space. */
dl_span dl_block_raw_text(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena);

#endif
