/* The insertion modes: "13.2.6.4 The rules for parsing tokens in HTML content" (#parsing-main-inhtml) and
 * "13.2.6.5 … in foreign content", and what they use of each other.
 * The functions are defined in modes_*.c and foreign.c.
 *
 * One function per insertion mode, named like it (enum dl_mode); each takes a token and returns whether it is
 * done with it.  When it is not, the token is processed again in the mode that is then current ("reprocess
 * the token").  "Using the rules for" another mode is a call of that mode's function. */
#ifndef DL_HTML_MODES_H
#define DL_HTML_MODES_H

#include "html/parser_state.h"

/* --- from the beginning to the body (modes_head.c) --- */
bool dl_mode_initial(dl_parser *p, dl_token *t);
bool dl_mode_before_html(dl_parser *p, dl_token *t);
bool dl_mode_before_head(dl_parser *p, dl_token *t);
bool dl_mode_in_head(dl_parser *p, dl_token *t);
bool dl_mode_in_head_noscript(dl_parser *p, dl_token *t);
bool dl_mode_after_head(dl_parser *p, dl_token *t);

/* The html element, on which everything stands; `t` is where it begins. */
void dl_make_html(dl_parser *p, dl_token *t, bool with_attributes);

/* --- the body, scripts and raw text (modes_body.c) --- */
bool dl_mode_in_body(dl_parser *p, dl_token *t);
bool dl_mode_text(dl_parser *p, dl_token *t);

/* "Any other end tag" in the body. */
void dl_any_other_end_tag(dl_parser *p, const dl_token *t);
/* An input element of type hidden, in any case. */
bool dl_is_hidden_input(dl_parser *p, const dl_token *t);

/* --- tables (modes_table.c) --- */
bool dl_mode_in_table(dl_parser *p, dl_token *t);
bool dl_mode_in_table_text(dl_parser *p, dl_token *t);
bool dl_mode_in_caption(dl_parser *p, dl_token *t);
bool dl_mode_in_column_group(dl_parser *p, dl_token *t);
bool dl_mode_in_table_body(dl_parser *p, dl_token *t);
bool dl_mode_in_row(dl_parser *p, dl_token *t);
bool dl_mode_in_cell(dl_parser *p, dl_token *t);

/* --- templates (modes_template.c) --- */
bool dl_mode_in_template(dl_parser *p, dl_token *t);

/* Onto "the stack of template insertion modes". */
void dl_push_template_mode(dl_parser *p, dl_mode mode);
/* The end tag of a template, wherever it may stand. */
void dl_end_template(dl_parser *p);

/* --- after the body, and framesets (modes_after.c) --- */
bool dl_mode_after_body(dl_parser *p, dl_token *t);
bool dl_mode_in_frameset(dl_parser *p, dl_token *t);
bool dl_mode_after_frameset(dl_parser *p, dl_token *t);
bool dl_mode_after_after_body(dl_parser *p, dl_token *t);
bool dl_mode_after_after_frameset(dl_parser *p, dl_token *t);

/* --- foreign content (foreign.c) --- */
bool dl_in_foreign(dl_parser *p, dl_token *t);

#endif
