/* Keys of URLs in indexes of web archives: the host backwards, and what differs between URLs of one page put
 * in order ("https://www.Example.org/a/?b=2&a=1" gives "org,example)/a?a=1&b=2").
 *
 * The rules are those that archives agree on (Sort-friendly URI Reordering Transform,
 * https://iipc.github.io/warc-specifications/specifications/cdx-format/cdx-2015/, with the canonicalisation
 * that the Wayback Machine and pywb use), so that keys made here are found in their indexes. */
#ifndef DL_BASE_SURT_H
#define DL_BASE_SURT_H

#include "base/arena.h"

/* Absent only without memory; the URL itself when it is none. */
dl_span dl_surt(dl_arena *arena, dl_span url);

#endif
