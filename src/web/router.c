#include "web/router.h"

#include "web/assets.h"
#include "web/page_search.h"
#include "web/page_story.h"

static const struct {
    const char *path;
    bool below; /* and everything below it */
    dl_web_page_writer *write;
} routes[] = {
    {"/", false, dl_web_page_home},
    {"/search", false, dl_web_page_search},
    {"/story/", true, dl_web_page_story},
};

static dl_web_page_writer *find_page(dl_span path) {
    for (size_t i = 0; i < DL_COUNT_OF(routes); i++) {
        dl_span route = dl_span_from_string(routes[i].path);
        if (routes[i].below ? dl_span_starts_with(path, route) : dl_span_equal(path, route))
            return routes[i].write;
    }
    return NULL;
}

void dl_web_answer(dl_web_site *site, dl_web_request *request, dl_web_response *response) {
    /* All codings that the server knows are fine for what is compiled in; it sends the right one. */
    if (dl_span_starts_with(request->path, DL_SPAN("/assets/")) &&
        dl_asset_answer(request->path, request->takes_gzip, response))
        return;
    dl_web_page_writer *write = find_page(request->path);
    if (!write) {
        dl_web_state(
            site, response, 404, "Nothing at this address",
            "There is no such page here. If it came from elsewhere, the story may have been taken out.");
        return;
    }
    write(site, request, response);
    if (site->too_slow)
        dl_web_state(site, response, 503, "That took too long",
                     "The archive was asked for more than it can answer in five seconds. Narrow the search: "
                     "by a site, or by "
                     "a time.");
    else if (site->archive.failed)
        dl_web_state(site, response, 500, "The archive could not be read",
                     "dateline archive FILE --check says what is wrong with it.");
    site->archive.failed = 0;
}
