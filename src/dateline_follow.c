/* The public API of followers. */
#include "dateline_follow.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "extractor.h"
#include "follow/follow.h"
#include "sized.h"

enum { CONNECTIONS = 64, FLUSH_MS = 2000 };

struct dateline_follower {
    dl_allocator allocator;
    dl_arena arena; /* of the configuration and the texts of options */
    dl_follow_config config;
    dl_follower inner;
    dl_fetcher *fetcher;
    bool begun; /* `inner` has to be released */
    bool ready; /* and can run */
    char message[DL_FOLLOW_MESSAGE_BYTES];
};

static const char *string_of(dateline_follower *follower, dateline_text text) {
    if (!text.data) return NULL;
    return dl_arena_format(&follower->arena, "%.*s%c", (int)text.size_bytes, text.data, '\0').data;
}

static bool fail(dateline_follower *follower, const char *message) {
    snprintf(follower->message, sizeof follower->message, "%s", message);
    return false;
}

static bool has_store(const dateline_follow_store *store) {
    return store->find && store->put && store->due && store->next && store->hosts && store->find_host &&
           store->put_host && store->hold && store->commit;
}

static bool read_urls(dateline_follower *follower, const dateline_follow_options *known) {
    dl_span contact = dl_arena_copy(&follower->arena, dl_span_of_text(known->contact));
    dl_span *urls = dl_arena_alloc(&follower->arena, known->url_count * sizeof *urls);
    for (size_t i = 0; urls && i < known->url_count; i++)
        urls[i] = dl_arena_copy(&follower->arena, dl_span_of_text(known->urls[i]));
    if (!urls || follower->arena.failed) return fail(follower, "out of memory");
    return dl_follow_config_of_pages(urls, known->url_count, contact, &follower->arena, &follower->config,
                                     follower->message);
}

static bool read_config(dateline_follower *follower, const dateline_follow_options *known) {
    if (known->urls) return read_urls(follower, known);
    dl_span text = dl_arena_copy(&follower->arena, dl_span_of_text(known->config));
    dl_span name =
        dl_arena_copy(&follower->arena, known->config_name.data ? dl_span_of_text(known->config_name)
                                                                : DL_SPAN("configuration"));
    if (!text.data || !name.data) return fail(follower, "out of memory");
    return dl_follow_config_read(text, name, &follower->arena, &follower->config, follower->message);
}

/* Without the file, no certificate would be trusted, and each site would seem to fail. */
static bool has_certificates(dateline_follower *follower, const char *path) {
    FILE *file = path ? fopen(path, "rb") : NULL;
    bool is_there = !path || (file && fgetc(file) != EOF);
    if (!is_there) {
        snprintf(follower->message, sizeof follower->message, "cannot read the certificates in %s: %s", path,
                 file && !ferror(file) ? "the file is empty" : strerror(errno));
    }
    if (file) (void)fclose(file);
    return is_there;
}

static bool make_fetcher(dateline_follower *follower, const dateline_follow_options *known) {
    const dl_fetch_options options = {
        .user_agent =
            dl_arena_format(&follower->arena, "%.*s%c", DL_SPAN_ARG(follower->config.user_agent), '\0').data,
        .allow_private = known->allow_private != 0,
        .certificates = string_of(follower, known->certificates),
        .proxy = string_of(follower, known->proxy),
        .allocator = &follower->allocator,
    };
    if (!has_certificates(follower, options.certificates)) return false;
    follower->fetcher = options.user_agent ? dl_fetcher_new(&options) : NULL;
    return follower->fetcher || fail(follower, "out of memory");
}

static bool begin(dateline_follower *follower, const dateline_follow_options *known) {
    if (!read_config(follower, known) || !make_fetcher(follower, known)) return false;
    const dl_transport transport = dl_fetcher_transport(follower->fetcher);
    const dl_follower_options options = {
        .once = known->once || known->dry_run || known->urls,
        .gives_up = known->urls != NULL,
        .dry_run = known->dry_run != 0,
        .ignore_robots = known->ignore_robots != 0,
        .connections = known->connections ? known->connections : CONNECTIONS,
        .flush_ms = known->flush_ms ? known->flush_ms : FLUSH_MS,
        .context = known->context,
        .keep = known->keep,
        .event = known->event,
        .ends = known->ends,
        .warc_path = string_of(follower, known->warc_folder),
        .warc = {.max_bytes = known->warc_bytes,
                 .max_seconds = (known->warc_ms + 999) / 1000,
                 .operator_contact = string_of(
                     follower, (dateline_text){follower->config.contact.data, follower->config.contact.size}),
                 .user_agent = string_of(follower, (dateline_text){follower->config.user_agent.data,
                                                                   follower->config.user_agent.size}),
                 .finished_by_hand = true,
                 .robots = known->ignore_robots ? "ignore" : "classic",
                 .allocator = &follower->allocator},
        .allocator = &follower->allocator,
    };
    if (follower->arena.failed) return fail(follower, "out of memory");
    follower->begun = true;
    return dl_follower_init(&follower->inner, &follower->config, &known->store, &transport, &options) ||
           fail(follower, follower->inner.message);
}

dateline_result dateline_follower_new(const dateline_follow_options *options, dateline_follower **made) {
    dateline_follow_options known;
    dl_allocator allocator;
    if (made) *made = NULL;
    if (!made || !options || !dl_sized_read(&known, sizeof known, options) ||
        !dl_allocator_read(&allocator, known.allocator) || !known.config.data == !known.urls ||
        !has_store(&known.store))
        return DATELINE_BAD_ARGUMENT;
    dateline_follower *follower = dl_allocator_resize(&allocator, NULL, sizeof *follower);
    if (!follower) return DATELINE_NO_MEMORY;
    memset(follower, 0, sizeof *follower);
    follower->allocator = allocator;
    dl_arena_init(&follower->arena, 0, &follower->allocator);
    follower->ready = begin(follower, &known);
    *made = follower;
    return follower->ready ? DATELINE_OK : DATELINE_FAILED;
}

dateline_result dateline_follower_run(dateline_follower *follower) {
    if (!follower || !follower->ready) return DATELINE_BAD_ARGUMENT;
    if (dl_follower_run(&follower->inner)) return DATELINE_OK;
    if (!follower->inner.failed) return DATELINE_STOPPED;
    fail(follower, follower->inner.message);
    return DATELINE_FAILED;
}

dateline_text dateline_follower_message(const dateline_follower *follower) {
    return follower && follower->message[0] ? dateline_text_of(follower->message) : (dateline_text){NULL, 0};
}

dateline_result dateline_follower_totals(const dateline_follower *follower, dateline_follow_totals *totals) {
    if (!follower || !dl_sized_fill(totals, sizeof *totals, &follower->inner.totals))
        return DATELINE_BAD_ARGUMENT;
    return DATELINE_OK;
}

dateline_result dateline_follower_site_at(const dateline_follower *follower, uint32_t index,
                                          dateline_text *name) {
    if (name) *name = (dateline_text){NULL, 0};
    if (!follower || !follower->ready || !name) return DATELINE_BAD_ARGUMENT;
    if (index >= follower->config.sites.count) return DATELINE_END;
    *name = dl_text_of_span(follower->config.sites.items[index].name);
    return DATELINE_OK;
}

void dateline_follower_free(dateline_follower *follower) {
    if (!follower) return;
    if (follower->begun) dl_follower_release(&follower->inner);
    dl_fetcher_free(follower->fetcher);
    dl_arena_release(&follower->arena);
    dl_allocator allocator = follower->allocator;
    dl_allocator_resize(&allocator, follower, 0);
}

dateline_result dateline_fetched_error(dateline_extractor *extractor, const dateline_fetched_page *page,
                                       const dateline_record **record) {
    if (record) *record = NULL;
    if (!extractor || !page || !record) return DATELINE_BAD_ARGUMENT;
    dl_span problem = dl_span_of_text(page->problem);
    const dl_capture capture = {
        .kind = DL_CAPTURE_ERROR,
        .error = page->result <= DATELINE_FETCHED_SAME ? DL_CAPTURE_ERROR_NOT_A_PAGE
                                                       : DL_CAPTURE_ERROR_NOT_FETCHED,
        .path = dl_span_of_text(page->url), /* as it was given */
        .url = dl_span_of_text(page->url),
        .http_status = page->status,
        .message = problem.size ? problem : DL_SPAN("The page could not be fetched."),
    };
    *record = dl_extract_capture(extractor, &capture);
    return *record ? DATELINE_OK : DATELINE_NO_MEMORY;
}
