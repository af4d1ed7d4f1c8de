#include "web/search_machines.h"

#include "web/feed.h"
#include "web/group_json.h"
#include "web/search_parts.h"
#include "web/search_run.h"

/* "/search.json?…&page=2"; absent if this is the last page. */
static dl_span next_address(const dl_web_search_form *form, const dl_search_results *results,
                            dl_arena *arena) {
    uint64_t last = (uint64_t)(form->page - 1) * DL_WEB_HITS + results->hit_count;
    if (!results->hit_count || last >= results->count || last >= DL_SEARCH_MOST_HITS) return DL_SPAN_NONE;
    dl_span number = dl_arena_format(arena, "%u", (unsigned)form->page + 1);
    dl_span page = dl_web_search_address(form, NULL, DL_SPAN_NONE, "page", number, arena);
    const dl_span path = DL_SPAN("/search"),
                  ending = dl_span_from_string(dl_web_form_ending(form->request->form));
    const dl_span parts[] = {path, ending, dl_span_sub(page, path.size, page.size)};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* --- JSON --- */

static void write_error(dl_web_response *response, dl_span query, const dl_search_results *results) {
    dl_writer json = dl_web_begin_json(response);
    response->status = 400;
    response->type = "application/problem+json";
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "status");
    dl_writer_uint(&json, response->status);
    dl_writer_member(&json, "title", DL_SPAN("This search can’t be read"));
    dl_writer_member(&json, "detail", results->error);
    dl_writer_member(&json, "query", query);
    dl_writer_key(&json, "offset");
    dl_writer_uint(&json, results->error_offset);
    dl_writer_key(&json, "size");
    dl_writer_uint(&json, results->error_size);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

static void write_json(dl_web_response *response, const dl_web_search_form *form, dl_span query,
                       const dl_search_results *results, dl_arena *arena) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "query", query);
    dl_writer_key(&json, "page");
    dl_writer_uint(&json, form->page);
    dl_web_write_results_json(&json, results);
    dl_writer_member(&json, "next", next_address(form, results, arena));
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

/* --- feeds --- */

/* When the text that was found was first seen. */
static dl_span seen_of(dl_web_site *site, sqlite3_stmt *statement, const dl_search_hit *hit) {
    dl_span seen = hit->first_seen;
    sqlite3_bind_int64(statement, 1, hit->revision);
    if (sqlite3_step(statement) == SQLITE_ROW)
        seen = dl_arena_copy(&site->arena, dl_column_text(statement, 0));
    sqlite3_reset(statement);
    return seen;
}

static void add_entry(dl_web_feed *feed, const dl_search_hit *hit, dl_span seen, dl_buffer *content) {
    dl_html html = {content};
    dl_buffer_clear(content);
    DL_HTML(&html, "<p>");
    dl_web_write_snippet(&html, &hit->snippet);
    DL_HTML(&html, "</p>");
    const dl_web_feed_entry entry = {
        .key = dl_arena_format(feed->arena, "%.*s %.*s", DL_SPAN_ARG(hit->url), DL_SPAN_ARG(hit->first_seen)),
        .title = hit->headline.text.size ? hit->headline.text : hit->url,
        .address = dl_arena_format(feed->arena, "/story/%lld", (long long)hit->story),
        .original = hit->url,
        .published = hit->first_seen,
        .updated = seen,
        .content = dl_buffer_span(content),
        .language = hit->language,
        .site = hit->site,
        .authors = hit->authors,
        .author_count = hit->author_count,
    };
    dl_web_feed_add(feed, &entry);
}

static void write_entries(dl_web_feed *feed, dl_web_site *site, const dl_search_results *results,
                          const dl_span *seen) {
    dl_buffer content;
    dl_buffer_init(&content, 0, site->allocator);
    for (uint32_t i = 0; i < results->hit_count; i++) add_entry(feed, &results->hits[i], seen[i], &content);
    if (content.failed) feed->response->body.failed = true;
    dl_buffer_release(&content);
}

static dl_span *read_seen(dl_web_site *site, const dl_search_results *results) {
    sqlite3_stmt *statement;
    dl_span *seen = dl_arena_alloc(&site->arena, (results->hit_count + (size_t)1) * sizeof *seen);
    if (!seen) return NULL;
    site->archive.failed = sqlite3_prepare_v2(
        site->archive.db, "SELECT first_seen FROM revision WHERE id = ?1", -1, &statement, NULL);
    if (site->archive.failed) return NULL;
    for (uint32_t i = 0; i < results->hit_count; i++) seen[i] = seen_of(site, statement, &results->hits[i]);
    site->archive.failed = sqlite3_finalize(statement);
    return site->archive.failed ? NULL : seen;
}

static dl_span newest_of(const dl_span *seen, uint32_t count) {
    dl_span newest = DL_SPAN_NONE;
    for (uint32_t i = 0; i < count; i++) {
        if (!newest.size || dl_span_compare(seen[i], newest) > 0) newest = seen[i];
    }
    return newest;
}

static void write_feed(dl_web_site *site, const dl_web_search_form *form, dl_web_response *response,
                       const dl_search_results *results) {
    dl_arena *arena = &site->arena;
    dl_span *seen = read_seen(site, results);
    if (!seen) return;
    const dl_span parts[] = {DL_SPAN("Stories: "), form->words};
    const dl_web_feed_head head = {
        .title = form->words.size ? dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""))
                                  : DL_SPAN("Stories"),
        .home = dl_web_search_address(form, NULL, DL_SPAN_NONE, NULL, DL_SPAN_NONE, arena),
        .next = next_address(form, results, arena),
        .updated = newest_of(seen, results->hit_count),
    };
    dl_web_feed feed;
    dl_web_feed_begin(&feed, form->request, response, &head, arena);
    write_entries(&feed, site, results, seen);
    dl_web_feed_end(&feed);
}

void dl_web_search_for_machines(dl_web_site *site, dl_web_search_form *form, dl_web_response *response) {
    dl_search_results results = {0};
    dl_span query;
    bool is_feed = form->request->form != DL_WEB_JSON;
    if (is_feed && !dl_web_parameter_of(form->request, "sort").size) form->order = DL_ORDER_NEWEST;
    bool found = dl_web_search_run(site, form, DL_WEB_TICK_COUNT, true, &results, &query);
    if (results.error.size) {
        write_error(response, query, &results);
    } else if (found && is_feed) {
        write_feed(site, form, response, &results);
    } else if (found) {
        write_json(response, form, query, &results, &site->arena);
    }
    dl_search_results_release(&results);
}
