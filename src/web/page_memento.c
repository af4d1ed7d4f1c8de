#include "web/page_memento.h"

#include "archive/times.h"
#include "values/http_date.h"
#include "web/memento_links.h"
#include "web/page_story.h"

/* --- time gates --- */

void dl_web_page_timegate(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_original original;
    int64_t seconds = 0;
    dl_web_add_header(response, "Vary", DL_SPAN("Accept-Datetime"));
    if (!dl_web_original_or_answer(&original, site, request, response,
                                   dl_web_path_behind(request, "/timegate/")))
        return;
    dl_web_memento chosen = original.last;
    if (request->accept_datetime.size) {
        if (!dl_http_date_read(request->accept_datetime, &seconds)) {
            dl_web_state(site, response, 400, "Accept-Datetime is not a date",
                         "It is written like this: Thu, 31 May 2007 20:35:00 GMT");
            return;
        }
        chosen = dl_web_memento_at(site, &original, dl_time_write(seconds, &site->arena));
    }
    response->status = 302;
    response->type = "text/plain; charset=utf-8";
    dl_web_add_header(response, "Location", dl_web_memento_address(&original, chosen.captured));
    dl_web_add_link_header(response, site, &original, &chosen, true);
}

/* --- stories as they were --- */

static void show_memento(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                         const dl_web_memento *memento) {
    dl_arena *arena = &site->arena;
    dl_web_request inner = {
        .head = request->head,
        .takes_gzip = request->takes_gzip,
        .target = request->target,
        .path = dl_arena_format(arena, "/story/%lld", (long long)memento->story),
        .form = dl_web_accepted_form(request->accept, 1u << DL_WEB_JSON),
        .base = request->base,
        .parameters = {{DL_SPAN("revision"), dl_arena_format(arena, "%lld", (long long)memento->revision)}},
        .parameter_count = 1,
    };
    response->form = inner.form;
    dl_web_page_story(site, &inner, response);
}

void dl_web_page_memento(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_original original;
    dl_span digits, address, time = DL_SPAN_NONE;
    if (dl_web_split_time(dl_web_path_behind(request, "/web/"), &digits, &address))
        time = dl_web_memento_time(digits, &site->arena);
    if (!time.size) {
        dl_web_state(site, response, 400, "That is not a time",
                     "An address below /web/ has 4 to 14 digits of a time in UTC and then a story’s address: "
                     "/web/20240503/https://paper.example/story");
        return;
    }
    if (!dl_web_original_or_answer(&original, site, request, response, address)) return;
    const dl_web_memento memento = dl_web_memento_at(site, &original, time);
    dl_web_add_header(response, "Memento-Datetime", dl_web_memento_date(memento.captured, &site->arena));
    dl_web_add_header(response, "Content-Location", dl_web_memento_address(&original, memento.captured));
    dl_web_add_link_header(response, site, &original, &memento, false);
    show_memento(site, request, response, &memento);
}
