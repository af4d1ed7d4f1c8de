/* Microformats: class names by which a weblog's page marks its entry. */
#ifndef DL_CLAIMS_MICROFORMAT_H
#define DL_CLAIMS_MICROFORMAT_H

#include "claims/claim.h"

/* Adds what the entry at `root`, an element of class hentry or h-entry, says of itself. */
void dl_read_microformat(dl_claims *claims, dl_node root);

#endif
