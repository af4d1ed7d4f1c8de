/* The stories that the article links to, and what it offers to be read aloud. */
#include "record/choose.h"

#include "base/text.h"
#include "base/url.h"

void dl_resolve_links(dl_record *record, const dl_claims *claims) {
    (void)record, (void)claims;
}
