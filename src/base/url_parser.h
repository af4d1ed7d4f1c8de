/* The parser of the URL Standard (https://url.spec.whatwg.org/#concept-basic-url-parser). */
#ifndef DL_BASE_URL_PARSER_H
#define DL_BASE_URL_PARSER_H

#include "base/arena.h"

/* A URL in the standard's parts, encoded as they are serialised; they lie in the arena or in what was parsed.
 */
typedef struct dl_url_record {
    dl_span scheme; /* lower case */
    dl_span username, password;
    dl_span host;            /* absent when the URL has none, unlike one that is empty */
    dl_span port;            /* absent when it is the scheme's */
    dl_span path;            /* of a list of segments, each behind its slash; else opaque */
    dl_span query, fragment; /* absent when there is none */
    bool special;            /* the scheme is http, https, ftp, ws, wss or file */
    bool opaque_path;
} dl_url_record;

/* The length of the scheme that the text begins with, without its colon; 0 when it has none. */
size_t dl_url_scheme_length(dl_span text);

bool dl_url_is_special_scheme(dl_span scheme);

/* Parses `text`, which has neither tabs nor line ends in it nor controls and spaces at its ends; `base` may
 * be NULL. False when it is no URL, or when there is no memory. */
bool dl_url_parse(dl_arena *arena, dl_span text, const dl_url_record *base, dl_url_record *url);

/* https://url.spec.whatwg.org/#url-serializing */
dl_span dl_url_serialise(dl_arena *arena, const dl_url_record *url);

#endif
