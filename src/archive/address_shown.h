/* Addresses as they are shown. */
#ifndef DL_ARCHIVE_ADDRESS_SHOWN_H
#define DL_ARCHIVE_ADDRESS_SHOWN_H

#include "base/arena.h"

/* The URL as it is shown: without the parameters that only tell who followed which link, and without a
 * fragment
 * ("#comments"; "#!/story" stays).  It has the same key (base/address.h). */
dl_span dl_address_shown(dl_span url, dl_arena *arena);

#endif
