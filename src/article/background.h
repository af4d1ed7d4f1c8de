/* Pictures that are an element's background: style="background-image: url(…)", and attributes whose address a
 * script puts there. */
#ifndef DL_ARTICLE_BACKGROUND_H
#define DL_ARTICLE_BACKGROUND_H

#include "html/dom.h"

/* The address of the element's background; absent when there is none, or when the style says that it is
 * smaller than pictures are. */
dl_span dl_background_address(dl_document *doc, dl_node element);

#endif
