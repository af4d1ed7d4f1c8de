/* What things say about the page: the mapping from schema.org properties to claims. */
#ifndef DL_CLAIMS_THING_MAPPING_H
#define DL_CLAIMS_THING_MAPPING_H

#include "claims/things.h"

/* Chooses the main entity among the candidates and adds the claims of all of them. */
void dl_map_things(dl_things *things);

/* Adds the claims of a work's type and properties. */
void dl_map_work(dl_things *things, dl_thing work, dl_type_class class, uint8_t trust);

/* Adds the claims of a property outside all things, which describes the page. */
void dl_map_stray_property(dl_things *things, dl_property property, uint8_t trust);

#endif
