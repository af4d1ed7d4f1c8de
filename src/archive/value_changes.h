/* Which values of the members besides the body have changed. */
#ifndef DL_ARCHIVE_VALUE_CHANGES_H
#define DL_ARCHIVE_VALUE_CHANGES_H

#include "archive/compared.h"

/* Of a list, the first value that is gone with the first new one, and so on. */
typedef struct dl_value_change {
    dl_compared_member member;
    dl_span old, new; /* absent: there was none, there is none now */
} dl_value_change;

typedef struct dl_value_changes {
    dl_value_change *items; /* by member */
    uint32_t count, capacity;
} dl_value_changes;

/* False without memory. */
bool dl_value_changes_find(dl_value_changes *changes, const dl_compared *old, const dl_compared *new,
                           dl_arena *arena);

#endif
