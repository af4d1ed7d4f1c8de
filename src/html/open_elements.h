/* The stack of open elements: "13.2.4.2 The stack of open elements" (#the-stack-of-open-elements) and
 * "13.2.6.3 Closing elements that have implied end tags".
 *
 * The stack is dl_parser.open; html is its entry 0 and stays until the end, so index 0 also says "none". What
 * searches look for on it is kept with the entries (dl_open.flags) and counted by name (open_names), so that
 * most questions need no search; a search costs one step (dl_step) per entry. */
#ifndef DL_HTML_OPEN_ELEMENTS_H
#define DL_HTML_OPEN_ELEMENTS_H

#include "html/parser_state.h"
#include "html/traits.h"

static inline bool dl_open_is(const dl_open *open, dl_tag tag) { /* the HTML element of that name */
    return open->name == tag && (open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
}

/* "The current node" */
static inline dl_open *dl_current(dl_parser *p) {
    return &p->open[p->open_count - 1];
}

static inline bool dl_current_is(dl_parser *p, dl_tag tag) {
    return dl_open_is(dl_current(p), tag);
}

/* Whether the current node is an HTML element with one of these traits. */
static inline bool dl_current_has(dl_parser *p, unsigned wanted) {
    const dl_open *top = dl_current(p);
    return (top->flags & DL_NAMESPACE_BITS) == DL_NS_HTML && (dl_traits_of(top->name) & wanted);
}

/* "The adjusted current node" */
static inline dl_open *dl_adjusted_current(dl_parser *p) {
    return p->fragment && p->open_count == 1 ? &p->context : dl_current(p);
}

/* Whether an HTML element of that name is anywhere on the stack. */
static inline bool dl_is_open(dl_parser *p, dl_tag tag) {
    return p->open_names[tag] > 0;
}

/* "Has a p element in button scope" */
static inline bool dl_p_in_button_scope(dl_parser *p) {
    return (dl_current(p)->flags & DL_OPEN_P_IN_SCOPE) != 0;
}

/* The flags that an element has on the stack, but for those that it inherits.  `node` is 0 where only the
 * name is known. */
unsigned dl_flags_of_element(dl_parser *p, dl_node node, unsigned name, dl_namespace ns);

/* Puts an element on the stack, with all its flags; node 0 is left out. */
void dl_push(dl_parser *p, dl_node node);

/* Pops the current node unless it is html. */
void dl_pop(dl_parser *p);

/* Pops all from that index on. */
void dl_pop_to(dl_parser *p, uint32_t index);

/* Pops up to and including the topmost HTML element of that name. */
void dl_pop_until(dl_parser *p, dl_tag tag);

/* Takes out an entry wherever it is. */
void dl_remove_open(dl_parser *p, uint32_t index);

/* For callers that move entries themselves: counts an HTML element by its name as pushed (1) or popped
 * (UINT32_MAX); */
void dl_count_name(dl_parser *p, const dl_open *open, uint32_t change);
/* sets what an entry inherits from the one below it, for all from `from` on. */
void dl_inherit(dl_parser *p, uint32_t from);

/* The index of a node on the stack, searched from the top; 0 when it is not there (or is html). */
uint32_t dl_index_of(dl_parser *p, dl_node node);

/* The index of the topmost HTML element of that name in scope, 0 when there is none.  `ends`: the flags of
 * the elements that end the scope. */
uint32_t dl_in_scope_ended_by(dl_parser *p, dl_tag tag, unsigned ends);

/* "Has an element in scope", "… in table scope" (#has-an-element-in-scope) */
uint32_t dl_in_scope(dl_parser *p, dl_tag tag);
uint32_t dl_in_table_scope(dl_parser *p, dl_tag tag);

/* "Generate implied end tags", except for elements of that name (0: for all). */
void dl_generate_implied_end_tags(dl_parser *p, unsigned except);

/* "Generate all implied end tags thoroughly" */
void dl_generate_all_implied_end_tags(dl_parser *p);

#endif
