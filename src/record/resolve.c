#include "record/opening.h"
#include "record/record.h"

/* The headline comes first: dates and authors are searched for near it, and it is used for the language. */
void dl_resolve(dl_record *record, const dl_claims *claims) {
    dl_resolve_text(record, claims);
    dl_resolve_dates(record, claims);
    dl_resolve_authors(record, claims);
    dl_resolve_publisher(record, claims);
    dl_resolve_topics(record, claims);
    dl_resolve_media(record, claims);
    dl_resolve_language(record, claims);
    dl_resolve_links(record, claims);
    dl_settle_opening(record, claims->arena);
}

void dl_leave_out_weak(dl_record *record) {
    if (record->published.weak) record->published = (dl_value){0};
}
