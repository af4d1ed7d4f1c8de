/* What a page says about its own encoding. */
#ifndef DL_CHARSET_PRESCAN_H
#define DL_CHARSET_PRESCAN_H

#include "charset/tables.h"

/* "Prescan a byte stream to determine its encoding" (HTML standard,
 * #prescan-a-byte-stream-to-determine-its-encoding), over all the bytes given.  NULL when nothing is
 * declared. */
const dl_encoding *dl_prescan(dl_span bytes);

/* "Extracting a character encoding from a meta element"
 * (#algorithm-for-extracting-a-character-encoding-from-a-meta-element). */
const dl_encoding *dl_encoding_from_meta_content(dl_span content);

/* The encoding of a byte order mark and its length (#bom-sniff); NULL when there is none. */
const dl_encoding *dl_sniff_bom(dl_span bytes, size_t *mark_bytes);

#endif
