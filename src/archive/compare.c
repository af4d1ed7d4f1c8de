#include "archive/compare.h"

#include "archive/comparison.h"

uint64_t dl_compare_digest(const dl_record *record, dl_arena *scratch) {
    dl_compared compared;
    dl_compared_make(&compared, record, NULL, scratch);
    return dl_compared_digest(&compared);
}

dl_changes dl_compare(const dl_record *old, const dl_record *new, dl_arena *scratch) {
    dl_comparison comparison;
    (void)dl_comparison_make(&comparison, old, new, scratch);
    return comparison.changes;
}
