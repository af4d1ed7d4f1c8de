#include "archive/search_json.h"

#include "base/text.h"
#include "output/writer.h"

/* `[[start, end], …]`, and nothing when there are none. */
static void write_marks(dl_writer *json, const char *key, const dl_snippet *snippet) {
    size_t characters = 0, at = 0;
    if (!snippet->mark_count) return;
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < snippet->mark_count; i++) {
        const uint32_t places[] = {snippet->marks[i].start, snippet->marks[i].end};
        dl_writer_begin_array(json);
        for (size_t k = 0; k < DL_COUNT_OF(places); k++) {
            characters += dl_utf8_length(dl_span_sub(snippet->text, at, places[k] - at));
            at = places[k];
            dl_writer_uint(json, characters);
        }
        dl_writer_end_array(json);
    }
    dl_writer_end_array(json);
}

static void write_authors(dl_writer *json, const dl_search_hit *hit) {
    if (!hit->author_count) return;
    dl_writer_key(json, "author");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < hit->author_count; i++) dl_writer_string(json, hit->authors[i]);
    dl_writer_end_array(json);
}

void dl_search_write_hit(dl_buffer *out, const dl_search_hit *hit) {
    dl_writer json;
    dl_writer_init(&json, out, false);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "url", hit->url);
    dl_writer_member(&json, "site", hit->site);
    dl_writer_member(&json, "siteName", hit->site_name);
    dl_writer_member(&json, "type", hit->type);
    dl_writer_member(&json, "headline", hit->headline.text);
    write_marks(&json, "headlineMarks", &hit->headline);
    dl_writer_member(&json, "datePublished", hit->date_published);
    write_authors(&json, hit);
    dl_writer_member(&json, "inLanguage", hit->language);
    dl_writer_member(&json, "snippet", hit->snippet.text);
    write_marks(&json, "snippetMarks", &hit->snippet);
    dl_writer_key(&json, "revisions");
    dl_writer_uint(&json, hit->revisions);
    dl_writer_key(&json, "copies");
    dl_writer_uint(&json, hit->copies);
    dl_writer_member(&json, "firstSeen", hit->first_seen);
    dl_writer_member(&json, "lastSeen", hit->last_seen);
    dl_writer_member(&json, "unpublished", hit->unpublished);
    dl_writer_key(&json, "story");
    dl_writer_uint(&json, (uint64_t)hit->story);
    dl_writer_key(&json, "revision");
    dl_writer_uint(&json, (uint64_t)hit->revision);
    if (hit->score > 0) {
        dl_writer_key(&json, "score");
        dl_writer_thousandths(&json, (uint64_t)(hit->score * 1000 + 0.5));
    }
    dl_writer_end_object(&json);
    dl_buffer_append_byte(out, '\n');
}

static void write_counted(dl_writer *json, const char *key, dl_span value, dl_span label, uint32_t count) {
    dl_writer_begin_object(json);
    dl_writer_member(json, key, value);
    dl_writer_member(json, "name", label);
    dl_writer_key(json, "count");
    dl_writer_uint(json, count);
    dl_writer_end_object(json);
}

static void write_facet(dl_writer *json, const dl_search_facet *facet) {
    if (!facet->name) return; /* none were wanted */
    dl_writer_key(json, facet->name);
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < facet->count; i++)
        write_counted(json, "value", facet->values[i].name, facet->values[i].label, facet->values[i].count);
    if (facet->none) write_counted(json, "value", DL_SPAN_NONE, DL_SPAN_NONE, facet->none);
    dl_writer_end_array(json);
}

void dl_search_write_counts(dl_buffer *out, const dl_search_results *results) {
    dl_writer json;
    dl_writer_init(&json, out, false);
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "count");
    dl_writer_uint(&json, results->count);
    if (results->only_newest_scored) {
        dl_writer_key(&json, "scoredOnlyNewest");
        dl_writer_bool(&json, true);
    }
    dl_writer_key(&json, "facets");
    dl_writer_begin_object(&json);
    for (size_t i = 0; i < DL_SEARCH_FACET_COUNT; i++) write_facet(&json, &results->facets[i]);
    dl_writer_end_object(&json);
    dl_writer_key(&json, "days");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < results->day_count; i++)
        write_counted(&json, "day", dl_span_of(results->days[i].text, DL_DAY_BYTES), DL_SPAN_NONE,
                      results->days[i].count);
    dl_writer_end_array(&json);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(out, '\n');
}
