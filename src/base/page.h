/* What the readers of pages promise the parser, so that it can work in their buffers. */
#ifndef DL_BASE_PAGE_H
#define DL_BASE_PAGE_H

/* Bytes that must be readable and writable after the end of a page.  Whoever writes to them puts back
 * what was there. */
enum { DL_PAGE_PADDING = 128 };

#endif
