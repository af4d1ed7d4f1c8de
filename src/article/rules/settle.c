#include "article/rules/settle.h"

#include "article/rules/rules.h"
#include "article/updates.h"

static dl_rule *const for_all[] = {dl_settle_places, dl_settle_wholes};

/* A page without a date may be a shop, a list or a forum. */
static dl_rule *const for_dated_articles[] = {dl_settle_lines, dl_settle_islands, dl_settle_pointers,
                                              dl_settle_furniture, dl_settle_ends};

static dl_rule *const for_kinds[] = {
    dl_settle_manuals, dl_settle_products,   dl_settle_parts,   dl_settle_listings, dl_settle_interviews,
    dl_settle_hidden,  dl_settle_structures, dl_settle_replies, dl_settle_notices,  dl_settle_updates,
};

void dl_settle_page(dl_scored_page *page, const dl_claims *claims) {
    bool dated = claims->by_field[DL_FIELD_DATE_PUBLISHED] > 0;
    for (size_t i = 0; i < DL_COUNT_OF(for_all); i++) for_all[i](page, claims);
    for (size_t i = 0; dated && i < DL_COUNT_OF(for_dated_articles); i++) for_dated_articles[i](page, claims);
    if (!dated) dl_settle_date_lines(page, claims);
    for (size_t i = 0; i < DL_COUNT_OF(for_kinds); i++) for_kinds[i](page, claims);
}
