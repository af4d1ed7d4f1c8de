#include "web/page_machines.h"

#include "web/assets.h"

/* The stories belong to others, whose pages search engines ought to lead to; and lists have no end. */
void dl_web_page_robots(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    (void)site, (void)request;
    response->status = 200;
    response->type = "text/plain; charset=utf-8";
    dl_buffer_append(&response->body, DL_SPAN("User-agent: *\nDisallow: /\n"));
}

/* OpenSearch 1.1: browsers offer to search the archive.  Addresses in it have to be whole. */
void dl_web_page_opensearch(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    (void)site;
    dl_span base = request->base.data ? request->base : DL_SPAN("");
    dl_html html = {&response->body};
    response->status = 200;
    response->type = "application/opensearchdescription+xml; charset=utf-8";
    DL_HTML(
        &html,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<OpenSearchDescription "
        "xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n<ShortName>dateline</ShortName>\n"
        "<Description>News stories with all their changes</Description>\n"
        "<InputEncoding>UTF-8</InputEncoding>\n"
        "<Url type=\"text/html\" template=\"%t/search?q={searchTerms}&amp;page={startPage?}\"/>\n"
        "<Url type=\"application/atom+xml\" "
        "template=\"%t/search.atom?q={searchTerms}&amp;page={startPage?}\"/>\n"
        "<Url type=\"application/json\" template=\"%t/search.json?q={searchTerms}&amp;page={startPage?}\"/>\n"
        "<Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"%t/opensearch.xml\"/>\n"
        "</OpenSearchDescription>\n",
        base, base, base, base);
}

/* src/web/assets/openapi.json, as it is. */
void dl_web_page_openapi(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    (void)site;
    dl_asset_answer(dl_span_from_string(dl_asset_address("openapi.json")), request->takes_gzip, response);
    response->immutable = false; /* this address stays when it changes */
}
