/* Who may ask. */
#ifndef DL_WEB_ACCESS_H
#define DL_WEB_ACCESS_H

#include "base/text.h"

/* Whether a server at this address of its own answers for the host of a request.  A page of another site can
 * have a name that leads to this machine (DNS rebinding): on loopback, only its own names are answered. */
bool dl_web_answers_for(dl_span host, const char *address);

/* Takes as long for any token of that length. */
bool dl_web_is_token(dl_span given, dl_span token);

#endif
