/* How much a page may cost.  Parts that are linear in what the page has need no watching; those that search
 * take their steps from a common store, which is counted and not timed, so that a page is cut at the same
 * place on every machine. */
#ifndef DL_BASE_WORK_H
#define DL_BASE_WORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* For each unit of a limit of work (html/parser.h) a page may have so many bytes, and searches may take so
 * many steps, first those of the parser, then those of all stages behind it. */
enum { DL_BYTES_PER_UNIT = 64, DL_STEPS_PER_UNIT = 64 };

typedef struct dl_work {
    uint64_t steps; /* that may still be taken */
    uint64_t units; /* the limit, which holds for a text that the page carries as markup, too; 0: none */
    bool spent;     /* more steps were asked for than there were */
} dl_work;

/* The steps for a page without a limit of units: far more than real pages need, and few enough that none
 * takes long. */
enum { DL_WORK_STEPS = 4 << 20, DL_WORK_STEPS_PER_BYTE = 16 };

/* Of a page of that size; `max_units` 0: no limit. */
static inline dl_work dl_work_of(size_t page_bytes, uint64_t max_units) {
    uint64_t steps = DL_WORK_STEPS + (uint64_t)DL_WORK_STEPS_PER_BYTE * page_bytes;
    bool fewer = max_units && max_units < steps / DL_STEPS_PER_UNIT;
    return (dl_work){.steps = fewer ? max_units * DL_STEPS_PER_UNIT : steps, .units = max_units};
}

/* Takes some steps; false, from then on, if there are not so many left. */
static inline bool dl_work_take(dl_work *work, uint64_t steps) {
    if (steps <= work->steps && !work->spent) {
        work->steps -= steps;
        return true;
    }
    work->spent = true;
    return false;
}

#endif
