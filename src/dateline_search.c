/* The public API of searching archives. */
#include "archive/add.h"
#include "archive/search.h"
#include "archive/search_json.h"
#include "archive_front.h"
#include "sized.h"

_Static_assert((int)DATELINE_BY_RELEVANCE == (int)DL_ORDER_RELEVANCE &&
                   (int)DATELINE_NEWEST_FIRST == (int)DL_ORDER_NEWEST &&
                   (int)DATELINE_OLDEST_FIRST == (int)DL_ORDER_OLDEST,
               "orders have the numbers of dateline_archive.h");

enum { USUAL_COUNT = 20 };

/* A hit's lists in the form for callers. */
typedef struct shown_hit {
    dateline_text *authors;
    dateline_mark *headline_marks, *snippet_marks;
} shown_hit;

struct dateline_results {
    dl_allocator allocator;
    dl_search_results inner;
    shown_hit *shown; /* by hit; in the arena of `inner` */
};

/* --- searching --- */

static bool read_options(dl_search_request *request, const dateline_search_options *options) {
    static const dateline_search_options defaults = DATELINE_SEARCH_OPTIONS_INIT;
    dateline_search_options known;
    if (!dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        (unsigned)known.order > DATELINE_OLDEST_FIRST)
        return false;
    request->order = (dl_search_order)known.order;
    request->first = known.first;
    request->count = known.count ? known.count : USUAL_COUNT;
    request->facet_values = known.facet_values;
    request->budget = known.scored_hits;
    return true;
}

static dateline_mark *shown_marks(const dl_snippet *snippet, dl_arena *arena) {
    dateline_mark *marks = dl_arena_alloc(arena, (snippet->mark_count + (size_t)1) * sizeof *marks);
    for (uint32_t i = 0; marks && i < snippet->mark_count; i++)
        marks[i] = (dateline_mark){snippet->marks[i].start, snippet->marks[i].end};
    return marks;
}

/* False without memory. */
static bool show_lists(dateline_results *results) {
    dl_search_results *inner = &results->inner;
    results->shown = dl_arena_alloc(&inner->arena, (inner->hit_count + (size_t)1) * sizeof *results->shown);
    for (uint32_t i = 0; results->shown && i < inner->hit_count; i++) {
        const dl_search_hit *hit = &inner->hits[i];
        shown_hit *shown = &results->shown[i];
        shown->headline_marks = shown_marks(&hit->headline, &inner->arena);
        shown->snippet_marks = shown_marks(&hit->snippet, &inner->arena);
        shown->authors =
            dl_arena_alloc(&inner->arena, (hit->author_count + (size_t)1) * sizeof *shown->authors);
        for (uint32_t k = 0; shown->authors && k < hit->author_count; k++)
            shown->authors[k] = dl_text_of_span(hit->authors[k]);
    }
    return !inner->arena.failed;
}

/* What waits to be written is not in the index yet. */
static dateline_result search(dateline_archive *archive, const dl_search_request *request,
                              dateline_results *results) {
    dl_archive *inner = &archive->inner;
    if (inner->in_transaction && !dl_archive_commit(inner)) return dl_archive_result(archive, false);
    if (!inner->searcher) inner->searcher = dl_searcher_new(inner->db, &archive->allocator);
    dl_archive_watch(inner, true);
    inner->failed = inner->searcher ? dl_search(inner->searcher, request, &results->inner) : SQLITE_NOMEM;
    dl_archive_watch(inner, false);
    if (!inner->failed && !show_lists(results)) inner->failed = SQLITE_NOMEM;
    if (inner->failed) return dl_archive_result(archive, false);
    return results->inner.error.size ? DATELINE_BAD_QUERY : DATELINE_OK;
}

dateline_result dateline_archive_search(dateline_archive *archive, dateline_text query,
                                        const dateline_search_options *options, dateline_results **made) {
    dl_search_request request = {.query = dl_span_of_text(query)};
    if (made) *made = NULL;
    if (!made || !query.data || !read_options(&request, options) || !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    dateline_results *results = dl_allocator_resize(&archive->allocator, NULL, sizeof *results);
    if (!results) return DATELINE_NO_MEMORY;
    *results = (dateline_results){.allocator = archive->allocator};
    dateline_result result = search(archive, &request, results);
    results->inner.arena.allocator = &results->allocator; /* the archive may be closed earlier */
    if (result == DATELINE_OK || result == DATELINE_BAD_QUERY) {
        *made = results;
    } else {
        dateline_results_free(results);
    }
    return result;
}

void dateline_results_free(dateline_results *results) {
    if (!results) return;
    dl_search_results_release(&results->inner);
    dl_allocator allocator = results->allocator;
    dl_allocator_resize(&allocator, results, 0);
}

/* --- what was found --- */

dateline_result dateline_results_get_info(const dateline_results *results, dateline_results_info *info) {
    if (!results) return DATELINE_BAD_ARGUMENT;
    const dl_search_results *inner = &results->inner;
    const dateline_results_info told = {
        .count = inner->count,
        .scored_only_newest = inner->only_newest_scored,
        .hit_count = inner->hit_count,
        .facet_count = inner->facets[0].name ? DL_SEARCH_FACET_COUNT : 0,
        .day_count = inner->day_count,
        .error = dl_text_of_span(inner->error),
        .error_offset = inner->error_offset,
        .error_size_bytes = inner->error_size,
    };
    return dl_sized_fill(info, sizeof *info, &told) ? DATELINE_OK : DATELINE_BAD_ARGUMENT;
}

static dateline_hit told_hit(const dl_search_hit *hit, const shown_hit *shown) {
    return (dateline_hit){
        .story = hit->story,
        .revision = hit->revision,
        .score = hit->score,
        .url = dl_text_of_span(hit->url),
        .headline = dl_text_of_span(hit->headline.text),
        .site = dl_text_of_span(hit->site),
        .type = dl_text_of_span(hit->type),
        .language = dl_text_of_span(hit->language),
        .date_published = dl_text_of_span(hit->date_published),
        .first_seen = dl_text_of_span(hit->first_seen),
        .last_seen = dl_text_of_span(hit->last_seen),
        .unpublished = dl_text_of_span(hit->unpublished),
        .snippet = dl_text_of_span(hit->snippet.text),
        .authors = shown->authors,
        .headline_marks = shown->headline_marks,
        .snippet_marks = shown->snippet_marks,
        .author_count = hit->author_count,
        .headline_mark_count = hit->headline.mark_count,
        .snippet_mark_count = hit->snippet.mark_count,
        .revisions = hit->revisions,
        .copies = hit->copies,
        .cut_before = hit->snippet.cut_before,
        .cut_after = hit->snippet.cut_after,
    };
}

dateline_result dateline_results_get_hit(const dateline_results *results, uint32_t index, dateline_hit *hit) {
    if (!dl_sized_fill(hit, sizeof *hit, NULL) || !results) return DATELINE_BAD_ARGUMENT;
    if (index >= results->inner.hit_count) return DATELINE_END;
    const dateline_hit told = told_hit(&results->inner.hits[index], &results->shown[index]);
    dl_sized_fill(hit, sizeof *hit, &told);
    return DATELINE_OK;
}

/* --- what was counted --- */

/* NULL if there is none of that number. */
static const dl_search_facet *facet_at(const dateline_results *results, uint32_t index) {
    if (index >= DL_SEARCH_FACET_COUNT || !results->inner.facets[index].name) return NULL;
    return &results->inner.facets[index];
}

dateline_result dateline_results_get_facet(const dateline_results *results, uint32_t index,
                                           dateline_facet *facet) {
    if (!dl_sized_fill(facet, sizeof *facet, NULL) || !results) return DATELINE_BAD_ARGUMENT;
    const dl_search_facet *found = facet_at(results, index);
    if (!found) return DATELINE_END;
    const dateline_facet told = {.name = found->name,
                                 .value_count = found->count,
                                 .other_count = found->others,
                                 .none_count = found->none};
    dl_sized_fill(facet, sizeof *facet, &told);
    return DATELINE_OK;
}

dateline_result dateline_results_get_facet_value(const dateline_results *results, uint32_t facet,
                                                 uint32_t index, dateline_facet_value *value) {
    if (!dl_sized_fill(value, sizeof *value, NULL) || !results) return DATELINE_BAD_ARGUMENT;
    const dl_search_facet *found = facet_at(results, facet);
    if (!found || index >= found->count) return DATELINE_END;
    const dateline_facet_value told = {.name = dl_text_of_span(found->values[index].name),
                                       .count = found->values[index].count};
    dl_sized_fill(value, sizeof *value, &told);
    return DATELINE_OK;
}

dateline_result dateline_results_get_day(const dateline_results *results, uint32_t index,
                                         dateline_day_count *day) {
    if (!dl_sized_fill(day, sizeof *day, NULL) || !results) return DATELINE_BAD_ARGUMENT;
    if (index >= results->inner.day_count) return DATELINE_END;
    const dl_search_day *found = &results->inner.days[index];
    const dateline_day_count told = {.day = {found->text, DL_DAY_BYTES}, .count = found->count};
    dl_sized_fill(day, sizeof *day, &told);
    return DATELINE_OK;
}

/* --- as JSON --- */

static dateline_result pass_on(dl_buffer *out, dateline_sink sink, void *context) {
    dateline_result result = out->failed                           ? DATELINE_NO_MEMORY
                             : sink(context, out->data, out->size) ? DATELINE_OK
                                                                   : DATELINE_STOPPED;
    dl_buffer_release(out);
    return result;
}

dateline_result dateline_results_write_hit(const dateline_results *results, uint32_t index,
                                           dateline_sink sink, void *context) {
    dl_buffer out;
    if (!results || !sink) return DATELINE_BAD_ARGUMENT;
    if (index >= results->inner.hit_count) return DATELINE_END;
    dl_buffer_init(&out, 0, &results->allocator);
    dl_search_write_hit(&out, &results->inner.hits[index]);
    return pass_on(&out, sink, context);
}

dateline_result dateline_results_write_counts(const dateline_results *results, dateline_sink sink,
                                              void *context) {
    dl_buffer out;
    if (!results || !sink) return DATELINE_BAD_ARGUMENT;
    dl_buffer_init(&out, 0, &results->allocator);
    dl_search_write_counts(&out, &results->inner);
    return pass_on(&out, sink, context);
}
