/* Reading a DOCTYPE. */
#ifndef DL_HTML_DOCTYPE_H
#define DL_HTML_DOCTYPE_H

#include "html/token.h"

/* Reads the DOCTYPE whose "<!DOCTYPE" begins at `offset` into the token, whose parts are spans into `page`;
 * returns the offset at which the page goes on. */
uint32_t dl_read_doctype(dl_span page, uint32_t offset, dl_doctype_token *token);

#endif
