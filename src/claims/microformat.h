/* Microformats: class names that mark the entry in the page of a blog. */
#ifndef DL_CLAIMS_MICROFORMAT_H
#define DL_CLAIMS_MICROFORMAT_H

#include "claims/claim.h"

/* Adds the claims of the entry at `root`, an element of class hentry or h-entry. */
void dl_read_microformat(dl_claims *claims, dl_node root);

#endif
