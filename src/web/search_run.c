#include "web/search_run.h"

bool dl_web_search_run(dl_web_site *site, const dl_web_search_form *form, dl_web_tick without, bool with_hits,
                       dl_search_results *results, dl_span *query) {
    size_t typed_at;
    *query = dl_web_search_query(form, without, &typed_at, &site->arena);
    if (!query->size) *query = DL_SPAN("revisions:>0"); /* that is all of them */
    const dl_search_request request = {
        .query = *query,
        .order = form->order,
        .first = with_hits ? (form->page - 1) * DL_WEB_HITS : 0,
        .count = with_hits ? DL_WEB_HITS : 1,
        .facet_values = DL_WEB_FACET_VALUES,
    };
    site->archive.failed = dl_search(site->searcher, &request, results);
    return !site->archive.failed && !results->error.size;
}
