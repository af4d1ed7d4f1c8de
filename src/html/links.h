/* New nodes, and the links between nodes.  Node 0 is the document and stands for "no node": a new node that
 * could not be made is 0 (then `stopped` is set), and linking node 0 does nothing. */
#ifndef DL_HTML_LINKS_H
#define DL_HTML_LINKS_H

#include "html/parser_state.h"

/* A node that nothing refers to yet; `offset` is where it begins in the page. */
dl_node dl_new_node(dl_parser *parser, dl_node_type type, uint32_t offset);

/* Makes `node` the last child of `parent`, or puts it before that child of it (0: at the end). */
void dl_append(dl_parser *parser, dl_node parent, dl_node node);
void dl_insert_before(dl_parser *parser, dl_node parent, dl_node node, dl_node before);

/* Takes a node, with all below it, from its parent. */
void dl_detach(dl_parser *parser, dl_node node);

/* Gives the nodes the numbers that document order asks for and drops those that hang nowhere.  Does nothing
 * unless `out_of_order` is set. */
void dl_renumber(dl_parser *parser);

#endif
