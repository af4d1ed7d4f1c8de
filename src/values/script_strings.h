/* Strings and values in the text of scripts. */
#ifndef DL_VALUES_SCRIPT_STRINGS_H
#define DL_VALUES_SCRIPT_STRINGS_H

#include "base/span.h"

/* One level of the escapes of JavaScript and JSON undone; line feeds stay, tabs become spaces.  `out` may be
 * the text itself: the result is never longer than that. */
dl_span dl_script_unescape(dl_span text, char *out);

/* Where the string ends that `quote` began, whose inside goes on at `at`, at most the size; SIZE_MAX when it
 * does not. */
size_t dl_script_string_end(dl_span script, size_t at, char quote);

/* The inside of the string whose quotation mark stands at `at`, escapes and all; absent when it does not end.
 */
dl_span dl_script_string(dl_span script, size_t at);

/* The object or array whose bracket stands at `at`, brackets and all; absent when it does not end. */
dl_span dl_script_brackets(dl_span script, size_t at);

#endif
