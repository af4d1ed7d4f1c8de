/* A node of a page's tree, as claims and records keep it: a number, in document order, that only those who
 * read the tree (html/dom.h) look behind. */
#ifndef DL_BASE_NODE_H
#define DL_BASE_NODE_H

#include <stdint.h>

typedef uint32_t dl_node; /* 0: none */

#endif
