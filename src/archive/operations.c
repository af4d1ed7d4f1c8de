#include "archive/operations.h"

const char *dl_operation_name(dl_operation operation) {
    static const char *const names[] = {
        [DL_OPERATION_SAME] = "same",   [DL_OPERATION_CUT] = "cut",         [DL_OPERATION_ADDED] = "added",
        [DL_OPERATION_MOVED] = "moved", [DL_OPERATION_CHANGED] = "changed",
    };
    return names[operation];
}

const char *dl_word_mark_name(unsigned place) {
    static const char *const names[DL_WORD_MARKS] = {"number", "name", "quotation"};
    return names[place];
}
