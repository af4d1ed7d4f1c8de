/* What things say of the page: the one mapping from properties of schema.org to claims. */
#ifndef DL_CLAIMS_THING_MAPPING_H
#define DL_CLAIMS_THING_MAPPING_H

#include "claims/things.h"

/* Chooses the main entity among the candidates and makes claims of it and of the others. */
void dl_map_things(dl_things *things);

/* Makes claims of what a work's type and properties say. */
void dl_map_work(dl_things *things, dl_thing work, dl_type_class class, uint8_t trust);

/* Makes claims of a property that no thing has: the page means itself. */
void dl_map_stray_property(dl_things *things, dl_property property, uint8_t trust);

#endif
