#include "record/record.h"

void dl_resolve(dl_record *record, const dl_claims *claims) {
    dl_resolve_publisher(record, claims);
    dl_resolve_topics(record, claims);
    dl_resolve_media(record, claims);
    dl_resolve_links(record, claims);
}
