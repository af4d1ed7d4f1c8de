#include "web/router.h"

#include "web/assets.h"
#include "web/page_about.h"
#include "web/page_changes.h"
#include "web/page_event.h"
#include "web/page_followed.h"
#include "web/page_following.h"
#include "web/page_group.h"
#include "web/page_help.h"
#include "web/page_home.h"
#include "web/page_lists.h"
#include "web/page_machines.h"
#include "web/page_memento.h"
#include "web/page_search.h"
#include "web/page_speaker.h"
#include "web/page_speakers.h"
#include "web/page_story.h"
#include "web/page_timemap.h"
#include "web/parameters.h"

typedef struct route {
    const char *path;
    bool below;     /* and everything below it */
    unsigned forms; /* beside HTML, as bits */
    dl_web_page_writer *write;
    unsigned kept; /* from 1 on: without a query, the page is kept until the archive changes */
} route;

enum {
    JSON = 1 << DL_WEB_JSON,
    FEEDS = 1 << DL_WEB_JSON | 1 << DL_WEB_ATOM | 1 << DL_WEB_JSON_FEED,
};

static const route routes[] = {
    {"/", false, JSON, dl_web_page_home, 1},
    {"/search", false, FEEDS, dl_web_page_search, 0},
    {"/story/", true, JSON, dl_web_page_story, 0},
    {"/event/", true, JSON, dl_web_page_event, 0},
    {"/changes", false, FEEDS, dl_web_page_changes, 5},
    {"/robots.txt", false, 0, dl_web_page_robots, 0},
    {"/opensearch.xml", false, 0, dl_web_page_opensearch, 0},
    {"/openapi.json", false, 0, dl_web_page_openapi, 0},
    {"/timegate/", true, 0, dl_web_page_timegate, 0},
    {"/timemap/", true, 0, dl_web_page_timemap, 0},
    {"/web/", true, 0, dl_web_page_memento, 0},
    {"/help", false, 0, dl_web_page_help, 0},
    {"/about", false, JSON, dl_web_page_about, 2},
    {"/sites", false, JSON, dl_web_page_sites, 3},
    {"/people", false, JSON, dl_web_page_people, 4},
    {"/speakers", false, JSON, dl_web_page_speakers, 6},
    {"/following", false, JSON, dl_web_page_following, 0}, /* what it tells depends on the time, too */
    {"/following/", true, JSON, dl_web_page_followed, 0},
    {"/site/", true, JSON, dl_web_page_site, 0},
    {"/author/", true, JSON, dl_web_page_author, 0},
    {"/speaker/", true, JSON, dl_web_page_speaker, 0},
    {"/section/", true, JSON, dl_web_page_section, 0},
    {"/keyword/", true, JSON, dl_web_page_keyword, 0},
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

/* Where the page is kept, or NULL.  Feeds are not: they have whole addresses in them. */
static dl_web_kept *find_kept(dl_web_site *site, const dl_web_request *request, const route *found) {
    if (!found->kept || request->query.data || request->form > DL_WEB_JSON) return NULL;
    return &site->kept[2 * (found->kept - 1) + (request->form == DL_WEB_JSON)];
}

static bool take_kept(const dl_web_kept *kept, const dl_web_site *site, dl_web_response *response) {
    if (!kept || !kept->is_there || kept->data_version != site->searcher->data_version) return false;
    response->status = 200;
    response->type = kept->type;
    dl_buffer_append(&response->body, dl_buffer_span(&kept->body));
    return true;
}

static void keep(dl_web_kept *kept, const dl_web_site *site, const dl_web_response *response) {
    if (!kept || response->status != 200 || response->header_count || site->archive.failed) return;
    dl_buffer_clear(&kept->body);
    dl_buffer_append(&kept->body, dl_buffer_span(&response->body));
    kept->type = response->type;
    kept->data_version = site->searcher->data_version;
    kept->is_there = !kept->body.failed && !response->body.failed;
}

/* All of a page is of one state of the archive. */
static void write_page(dl_web_site *site, const dl_web_request *request, const route *found,
                       dl_web_response *response) {
    dl_web_kept *kept = find_kept(site, request, found);
    site->archive.failed = dl_web_site_begin(site);
    if (!site->archive.failed && !take_kept(kept, site, response)) {
        found->write(site, request, response);
        keep(kept, site, response);
    }
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
                     "The archive could not answer within five seconds. A search within a site or a "
                     "time takes less.");
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
