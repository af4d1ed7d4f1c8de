/* Which way a text is written. */
#ifndef DL_WEB_DIRECTION_H
#define DL_WEB_DIRECTION_H

#include "base/span.h"

/* Whether it is written from right to left: by its language, else by its first letter that tells. */
bool dl_web_is_right_to_left(dl_span language, dl_span text);

#endif
