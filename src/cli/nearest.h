/* Finds the known word nearest to a mistyped one.
 *
 *     dl_nearest nearest = dl_nearest_to("formt");
 *     dl_nearest_offer(&nearest, "fields");
 *     dl_nearest_offer(&nearest, "format");
 *     nearest.word is "format" */
#ifndef DL_CLI_NEAREST_H
#define DL_CLI_NEAREST_H

#include <stddef.h>

typedef struct dl_nearest {
    const char *typed;
    size_t distance;  /* only words nearer than this are taken */
    const char *word; /* NULL: none is near enough */
} dl_nearest;

dl_nearest dl_nearest_to(const char *typed);
void dl_nearest_offer(dl_nearest *nearest, const char *candidate);

#endif
