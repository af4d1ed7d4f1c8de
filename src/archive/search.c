#include "archive/search.h"

#include "archive/query_parser.h"
#include "archive/search_facets.h"
#include "archive/searcher.h"

static bool ranks_by_words(const dl_search_request *request, const dl_query *query) {
    return request->order == DL_ORDER_RELEVANCE && query->match.size && !query->is_complement;
}

/* Without words there is no relevance: the newest come first then. */
static int begin_pass(dl_pass *pass, dl_searcher *searcher, const dl_search_request *request,
                      const dl_query *query, dl_arena *arena) {
    const dl_facets *facets = searcher->facets;
    uint32_t most = facets->count;
    uint64_t wanted = (uint64_t)request->first + request->count;
    bool by_words = ranks_by_words(request, query);
    *pass = (dl_pass){
        .query = query,
        .facets = facets,
        .sets = &searcher->sets,
        .phrase_counts = &searcher->phrase_counts,
        .tally = request->facet_values ? &searcher->tally : NULL,
        .order = by_words || request->order == DL_ORDER_OLDEST ? request->order : DL_ORDER_NEWEST,
        .budget = request->budget ? request->budget : DL_SEARCH_USUAL_BUDGET,
    };
    if (wanted > DL_SEARCH_MOST_HITS) wanted = DL_SEARCH_MOST_HITS;
    if (wanted < most) most = (uint32_t)wanted;
    if (!dl_best_init(&pass->best, most, request->order == DL_ORDER_OLDEST, arena)) return SQLITE_NOMEM;
    if (query->is_complement) {
        pass->left_out = dl_arena_alloc_zero(arena, facets->count / 8 + 1);
        if (!pass->left_out) return SQLITE_NOMEM;
    }
    if (pass->tally) {
        dl_tally_clear(pass->tally); /* also what a search left that failed */
        int result = dl_facet_sets_read(&searcher->sets, facets, searcher->db, DL_FACET_UNPUBLISHED);
        if (result != SQLITE_OK) return result;
    }
    return dl_conditions_prepare(&pass->conditions, query, facets, &searcher->sets, searcher->db, arena);
}

static int prepare_match(dl_searcher *searcher) {
    if (searcher->match) return SQLITE_OK;
    return sqlite3_prepare_v3(searcher->db, DL_PASS_STATEMENT, -1, SQLITE_PREPARE_PERSISTENT,
                              &searcher->match, NULL);
}

static int search(dl_searcher *searcher, const dl_search_request *request, const dl_query *query,
                  dl_search_results *results) {
    dl_pass pass;
    int result = dl_searcher_refresh(searcher);
    if (result == SQLITE_OK) result = begin_pass(&pass, searcher, request, query, &results->arena);
    if (result == SQLITE_OK) result = prepare_match(searcher);
    if (result == SQLITE_OK) result = dl_pass_run(&pass, searcher->match);
    if (result != SQLITE_OK) return result;
    uint32_t skipped = request->first < pass.best.count ? request->first : pass.best.count;
    results->count = pass.count;
    results->only_newest_scored = pass.order == DL_ORDER_RELEVANCE && pass.scored < pass.count;
    if (pass.order != DL_ORDER_RELEVANCE) {
        for (uint32_t i = 0; i < pass.best.count; i++) pass.best.items[i].rank = 0; /* it is no score */
    }
    result = dl_search_show(&searcher->reader, query, searcher->facets, pass.best.items + skipped,
                            pass.best.count - skipped, results);
    if (result != SQLITE_OK || !pass.tally) return result;
    uint32_t values =
        request->facet_values < DL_SEARCH_MOST_VALUES ? request->facet_values : DL_SEARCH_MOST_VALUES;
    return dl_search_take_tally(searcher->db, searcher->facets, pass.tally, values, results);
}

/* All of a search sees one state of the archive. */
static int search_within(dl_searcher *searcher, const dl_search_request *request, const dl_query *query,
                         dl_search_results *results) {
    bool begins = sqlite3_get_autocommit(searcher->db);
    int result = begins ? sqlite3_exec(searcher->db, "BEGIN", NULL, NULL, NULL) : SQLITE_OK;
    if (result != SQLITE_OK) return result;
    result = search(searcher, request, query, results);
    if (begins) {
        int ended = sqlite3_exec(searcher->db, "COMMIT", NULL, NULL, NULL);
        if (result == SQLITE_OK) result = ended;
    }
    return result;
}

int dl_search(dl_searcher *searcher, const dl_search_request *request, dl_search_results *results) {
    dl_query query;
    memset(results, 0, sizeof *results);
    dl_arena_init(&results->arena, 0, &searcher->allocator);
    if (!dl_query_parse(&query, request->query, &results->arena)) {
        if (results->arena.failed) return SQLITE_NOMEM;
        results->error = query.error.message;
        results->error_offset = query.error.offset;
        results->error_size = query.error.size;
        return SQLITE_OK;
    }
    int result = search_within(searcher, request, &query, results);
    return result == SQLITE_OK && results->arena.failed ? SQLITE_NOMEM : result;
}
