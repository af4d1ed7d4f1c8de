#include "archive/pass.h"

#include <math.h>

#include "archive/columns.h"
#include "archive/tokenizer.h"

/* --- BM25, as FTS5's bm25() has it --- */

static const double k1 = 1.2, b = 0.75;

/* A word in the headline says more of what a story is about.  Whole numbers are added up quicker. */
static const unsigned column_weights[DL_COLUMN_COUNT] = {
    [DL_COLUMN_HEADLINE] = 5, [DL_COLUMN_AUTHOR] = 2,      [DL_COLUMN_SECTION] = 1,
    [DL_COLUMN_KEYWORD] = 2,  [DL_COLUMN_DESCRIPTION] = 2, [DL_COLUMN_BODY] = 1,
};

static double weight_of_phrase(double rows, double with_it) {
    double weight = log((rows - with_it + 0.5) / (with_it + 0.5));
    return weight <= 0 ? 1e-6 : weight;
}

/* How often the phrase is in the row, by the weights of columns. */
static double frequency(const Fts5ExtensionApi *api, Fts5Context *fts, int phrase) {
    Fts5PhraseIter at;
    int column, offset;
    unsigned sum = 0;
    if (api->xPhraseFirst(fts, phrase, &at, &column, &offset) != SQLITE_OK) return 0;
    for (; column >= 0; api->xPhraseNext(fts, &at, &column, &offset)) {
        if (column < DL_COLUMN_COUNT) sum += column_weights[column];
    }
    return sum;
}

static double score(const dl_pass *pass, const Fts5ExtensionApi *api, Fts5Context *fts, uint32_t tokens) {
    double sum = 0, length = k1 * (1 - b + b * tokens / pass->average_tokens);
    for (uint32_t i = 0; i < pass->query->phrase_count; i++) {
        if (pass->query->phrases[i].negative) continue;
        double often = frequency(api, fts, (int)i);
        if (often > 0) sum += pass->weights[i] * ((often * (k1 + 1)) / (often + length));
    }
    return sum;
}

/* --- the first hit --- */

static int count_row(const Fts5ExtensionApi *api, Fts5Context *fts, void *count) {
    (void)api, (void)fts;
    ++*(int64_t *)count;
    return SQLITE_OK;
}

static int count_rows(const dl_pass *pass, const Fts5ExtensionApi *api, Fts5Context *fts, uint32_t phrase,
                      int64_t *rows) {
    dl_span key = pass->query->phrases[phrase].key;
    if (dl_phrase_counts_find(pass->phrase_counts, key, rows)) return SQLITE_OK;
    *rows = 0;
    int result = api->xQueryPhrase(fts, (int)phrase, rows, count_row);
    if (result == SQLITE_OK) dl_phrase_counts_add(pass->phrase_counts, key, *rows);
    return result;
}

/* Of a query of one phrase the weight is known afterwards, and does not change the order. */
static int begin_scoring(dl_pass *pass, const Fts5ExtensionApi *api, Fts5Context *fts) {
    sqlite3_int64 rows = 0, tokens = 0;
    int64_t with_it;
    if (api->xPhraseCount(fts) != (int)pass->query->phrase_count) return SQLITE_CORRUPT; /* cannot be */
    int result = api->xRowCount(fts, &rows);
    if (result == SQLITE_OK) result = api->xColumnTotalSize(fts, -1, &tokens);
    pass->rows = (double)rows;
    pass->average_tokens = (double)tokens / (double)rows;
    for (uint32_t i = 0; i < pass->query->phrase_count && result == SQLITE_OK; i++) {
        pass->weights[i] = 1;
        if (pass->query->phrases[i].negative || pass->query->phrase_count == 1) continue;
        result = count_rows(pass, api, fts, i, &with_it);
        pass->weights[i] = weight_of_phrase(pass->rows, (double)with_it);
    }
    return result;
}

static void end_scoring(dl_pass *pass) {
    if (pass->order != DL_ORDER_RELEVANCE || pass->query->phrase_count != 1 || !pass->has_begun) return;
    double weight = weight_of_phrase(pass->rows, (double)pass->matched);
    for (uint32_t i = 0; i < pass->best.count; i++) pass->best.items[i].rank *= weight;
}

/* --- each hit --- */

void dl_tally_clear(dl_tally *tally) {
    for (size_t i = 0; i < DL_FACET_COUNT; i++) dl_counter_clear(&tally->values[i]);
    dl_counter_clear(&tally->changes);
    dl_counter_clear(&tally->days);
}

static void count_story(dl_pass *pass, uint32_t at) {
    pass->count++;
    if (pass->tally) dl_tally_add(pass->tally, pass->facets, pass->sets, at);
}

static void rank_by_time(dl_pass *pass, uint32_t at) {
    double published = (double)pass->facets->published[at];
    dl_best_offer(&pass->best, pass->order == DL_ORDER_OLDEST ? -published : published, at);
}

static void take_hit(dl_pass *pass, const Fts5ExtensionApi *api, Fts5Context *fts, uint32_t at) {
    count_story(pass, at);
    if (pass->order != DL_ORDER_RELEVANCE) {
        rank_by_time(pass, at);
    } else if (pass->scored < pass->budget) {
        pass->scored++;
        dl_best_offer(&pass->best, score(pass, api, fts, pass->facets->rows[at].tokens), at);
    }
}

/* hit(fts, pass): always false, so that the statement goes on to the next one. */
static void hit(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
                sqlite3_value **values) {
    dl_pass *pass = count == 1 ? sqlite3_value_pointer(values[0], "dl_pass") : NULL;
    if (!pass) {
        sqlite3_result_error(context, "hit() is for dateline's own searches", -1);
        return;
    }
    if (!pass->has_begun) {
        pass->has_begun = true;
        if (pass->order == DL_ORDER_RELEVANCE && !pass->left_out)
            pass->result = begin_scoring(pass, api, fts);
    }
    if (pass->result != SQLITE_OK) {
        sqlite3_result_error_code(context, pass->result);
        return;
    }
    pass->matched++;
    uint32_t at = dl_facets_find(pass->facets, api->xRowid(fts));
    sqlite3_result_int(context, 0);
    if (at == DL_FACET_NO_ROW) return;
    if (pass->left_out) {
        pass->left_out[at / 8] |= (uint8_t)(1u << at % 8);
    } else if (dl_conditions_hold(&pass->conditions, at)) {
        take_hit(pass, api, fts, at);
    }
}

int dl_pass_register(sqlite3 *db) {
    fts5_api *api = dl_fts5_of(db);
    return api ? api->xCreateFunction(api, "hit", NULL, hit, NULL) : SQLITE_ERROR;
}

/* --- the pass --- */

static int run_match(dl_pass *pass, sqlite3_stmt *match) {
    dl_span text = pass->query->match;
    int result = sqlite3_bind_text64(match, 1, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8);
    if (result == SQLITE_OK) result = sqlite3_bind_pointer(match, 2, pass, "dl_pass", NULL);
    if (result == SQLITE_OK) sqlite3_step(match);
    int ended = sqlite3_reset(match);
    sqlite3_clear_bindings(match);
    return result == SQLITE_OK ? ended : result;
}

/* All stories that were not left out, by time: the newest first, unless the oldest are wanted. */
static void scan(dl_pass *pass) {
    for (uint32_t at = pass->facets->count; at-- > 0;) {
        if (pass->facets->rows[at].is_removed) continue;
        if (pass->left_out && pass->left_out[at / 8] >> at % 8 & 1) continue;
        if (!dl_conditions_hold(&pass->conditions, at)) continue;
        count_story(pass, at);
        rank_by_time(pass, at);
    }
}

int dl_pass_run(dl_pass *pass, sqlite3_stmt *match) {
    bool has_words = pass->query->match.size > 0;
    if (has_words) {
        int result = run_match(pass, match);
        if (result != SQLITE_OK) return result;
    }
    if (!has_words || pass->left_out) {
        scan(pass);
    } else {
        end_scoring(pass);
    }
    dl_best_sort(&pass->best);
    return SQLITE_OK;
}
