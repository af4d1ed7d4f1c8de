#include "record/other_claims.h"

#include "claims/visible.h"

bool dl_claim_is_of_another(const dl_claim *claim) {
    bool is_date = claim->field >= DL_FIELD_DATE_CREATED && claim->field <= DL_FIELD_DATE_WEAK;
    uint32_t others = is_date ? DL_REGION_OF_OTHERS : DL_REGION_TEASER | DL_REGION_COMMENTS;
    return claim->flags & DL_CLAIM_OTHER || dl_regions_of(claim) & others;
}
