/* What the readers of pages promise the parser, so that it can work in their buffers. */
#ifndef DL_BASE_PAGE_H
#define DL_BASE_PAGE_H

#include "base/span.h"

/* Bytes that must be readable and writable after the end of a page.  Whoever writes to them puts back
 * what was there. */
enum { DL_PAGE_PADDING = 128 };

/* Whether the text lies in the page, so that as many bytes may be read past its end. */
static inline bool dl_in_page(dl_span text, dl_span page) {
    return (uintptr_t)text.data - (uintptr_t)page.data < page.size;
}

#endif
