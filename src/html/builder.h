/* The tree builder, as the tokenizer and the insertion modes see it.
 *
 * The tokenizer (tokenizer_body.h) walks the page once and hands each token to the builder as soon as it is
 * found; nothing is queued.  It calls fast.h, which inserts the usual tags and texts itself and leaves the
 * others to the functions here. */
#ifndef DL_HTML_BUILDER_H
#define DL_HTML_BUILDER_H

#include "html/parser_state.h"

/* --- for the tokenizer --- */

/* Before the first token: sets the parser's state, and the context element of a fragment. */
void dl_build_begin(dl_parser *parser);

/* One token of any kind but text, and the same for tags by their parts. */
void dl_build(dl_parser *parser, dl_token *token);
void dl_build_start_tag(dl_parser *parser, unsigned name, uint32_t offset, uint32_t attributes,
                        uint32_t attribute_count, bool self_closing);
void dl_build_end_tag(dl_parser *parser, unsigned name, uint32_t offset);

/* A run of text; `run` is DL_RUN_…. */
void dl_build_text(dl_parser *parser, uint32_t offset, uint32_t length, unsigned run);

/* After the last token: the end-of-file token, and nodes into document order. */
void dl_build_end(dl_parser *parser);

/* Whether "<![CDATA[" opens a CDATA section here. */
bool dl_build_in_foreign(const dl_parser *parser);

/* --- for the insertion modes --- */

/* Processes the token by the rules of the mode that is current; returns whether it is done with. */
bool dl_by_current_mode(dl_parser *p, dl_token *t);

/* "Reset the insertion mode appropriately" */
void dl_reset_mode(dl_parser *p);

/* Whether a text is white space alone (or NUL, which counts for nothing). */
bool dl_is_blank_text(dl_parser *p, const dl_token *t);

#endif
