#include "web/router.h"

#include "web/assets.h"
#include "web/page_about.h"
#include "web/page_changes.h"
#include "web/page_event.h"
#include "web/page_group.h"
#include "web/page_help.h"
#include "web/page_home.h"
#include "web/page_lists.h"
#include "web/page_machines.h"
#include "web/page_memento.h"
#include "web/page_search.h"
#include "web/page_story.h"
#include "web/page_timemap.h"
#include "web/parameters.h"

typedef struct route {
    const char *path;
    bool below;     /* and everything below it */
    unsigned forms; /* beside HTML, as bits */
    dl_web_page_writer *write;
} route;

enum {
    JSON = 1 << DL_WEB_JSON,
    FEEDS = 1 << DL_WEB_JSON | 1 << DL_WEB_ATOM | 1 << DL_WEB_JSON_FEED,
};

static const route routes[] = {
    {"/", false, JSON, dl_web_page_home},
    {"/search", false, FEEDS, dl_web_page_search},
    {"/story/", true, JSON, dl_web_page_story},
    {"/event/", true, JSON, dl_web_page_event},
    {"/changes", false, FEEDS, dl_web_page_changes},
    {"/robots.txt", false, 0, dl_web_page_robots},
    {"/opensearch.xml", false, 0, dl_web_page_opensearch},
    {"/openapi.json", false, 0, dl_web_page_openapi},
    {"/timegate/", true, 0, dl_web_page_timegate},
    {"/timemap/", true, 0, dl_web_page_timemap},
    {"/web/", true, 0, dl_web_page_memento},
    {"/help", false, 0, dl_web_page_help},
    {"/about", false, JSON, dl_web_page_about},
    {"/sites", false, JSON, dl_web_page_sites},
    {"/people", false, JSON, dl_web_page_people},
    {"/site/", true, JSON, dl_web_page_site},
    {"/author/", true, JSON, dl_web_page_author},
    {"/section/", true, JSON, dl_web_page_section},
    {"/keyword/", true, JSON, dl_web_page_keyword},
};

static const route *find_route(dl_span path) {
    for (size_t i = 0; i < DL_COUNT_OF(routes); i++) {
        dl_span own = dl_span_from_string(routes[i].path);
        if (routes[i].below ? dl_span_starts_with(path, own) : dl_span_equal(path, own)) return &routes[i];
    }
    return NULL;
}

/* A form's ending counts if there is something in that form, and is taken off then; else the header does. */
static const route *find_form(dl_web_request *request) {
    static const dl_web_form endings[] = {DL_WEB_JSON_FEED, DL_WEB_ATOM, DL_WEB_JSON};
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        dl_span ending = dl_span_from_string(dl_web_form_ending(endings[i]));
        if (!dl_span_ends_with(request->path, ending)) continue;
        dl_span path = dl_span_sub(request->path, 0, request->path.size - ending.size);
        const route *found = find_route(path);
        if (!found || !(found->forms >> endings[i] & 1)) continue;
        request->path = path;
        request->form = endings[i];
        return found;
    }
    const route *found = find_route(request->path);
    request->form = dl_web_accepted_form(request->accept, found ? found->forms : JSON);
    return found;
}

/* All of a page is of one state of the archive. */
static void write_page(dl_web_site *site, const dl_web_request *request, const route *found,
                       dl_web_response *response) {
    site->archive.failed = dl_web_site_begin(site);
    if (!site->archive.failed) found->write(site, request, response);
    dl_web_site_end(site);
}

static void answer(dl_web_site *site, dl_web_request *request, dl_web_response *response) {
    const route *found = find_form(request);
    if (!found && dl_span_ends_with(request->path, dl_span_from_string(dl_web_form_ending(DL_WEB_JSON))))
        request->form = DL_WEB_JSON;
    response->form = request->form;
    if (!found) {
        dl_web_state(
            site, response, 404, "Nothing at this address",
            "There is no such page here. If it came from elsewhere, the story may have been taken out.");
        return;
    }
    if (!dl_web_parameters_fit(site, request, response)) return;
    write_page(site, request, found, response);
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

void dl_web_answer(dl_web_site *site, dl_web_request *request, dl_web_response *response) {
    /* All codings that the server knows are fine for what is compiled in; it sends the right one. */
    if (dl_span_starts_with(request->path, DL_SPAN("/assets/")) &&
        dl_asset_answer(request->path, request->takes_gzip, response))
        return;
    answer(site, request, response);
}
