#include "archive/changes.h"

const char *dl_change_name(dl_change change) {
    static const char *const names[DL_CHANGE_COUNT] = {
        [DL_CHANGE_FIRST] = "first", [DL_CHANGE_HEADLINE] = "headline", [DL_CHANGE_CORRECTION] = "correction",
        [DL_CHANGE_ADDED] = "added", [DL_CHANGE_CUT] = "cut",           [DL_CHANGE_REWRITTEN] = "rewritten",
        [DL_CHANGE_MOVED] = "moved", [DL_CHANGE_FACTS] = "facts",       [DL_CHANGE_DATE] = "date",
    };
    return (unsigned)change < DL_CHANGE_COUNT ? names[change] : "";
}
