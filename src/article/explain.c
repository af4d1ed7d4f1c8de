#include "article/explain.h"
#include "article/block_text.h"

#include "article/model/boosted_trees.h"
#include "article/rules/settle.h"
#include "values/schema.h"

enum { SHOWN = 4 };

typedef struct cause {
    dl_feature feature;
    int weight; /* 256ths of log-odds */
    uint8_t value;
} cause;

static void find_causes(const dl_features *features, uint32_t block, cause causes[SHOWN]) {
    uint8_t values[DL_FEATURE_COUNT];
    for (unsigned f = 0; f < DL_FEATURE_COUNT; f++) values[f] = dl_feature_of(features, block, (dl_feature)f);
    int whole = dl_boosted_run_once(&dl_model_boosted, values);
    memset(causes, 0, SHOWN * sizeof *causes);
    for (unsigned f = 0; f < DL_FEATURE_COUNT; f++) {
        uint8_t value = values[f];
        if (value == dl_model_boosted.usual[f]) continue;
        values[f] = dl_model_boosted.usual[f];
        cause found = {(dl_feature)f, whole - dl_boosted_run_once(&dl_model_boosted, values), value};
        values[f] = value;
        for (unsigned i = 0; i < SHOWN; i++) {
            if (found.weight * (found.weight < 0 ? -1 : 1) <=
                causes[i].weight * (causes[i].weight < 0 ? -1 : 1))
                continue;
            cause weaker = causes[i];
            causes[i] = found;
            found = weaker;
        }
    }
}

/* "page type: article, og article": the names of the bits. */
static dl_span describe_types(unsigned types, dl_arena *arena) {
    static const struct {
        unsigned bit;
        dl_span name;
    } names[] = {
        {DL_HINT_ARTICLE, DL_SPAN_INIT("article")},
        {DL_HINT_PRODUCT, DL_SPAN_INIT("product")},
        {DL_HINT_FORUM, DL_SPAN_INIT("forum")},
        {DL_HINT_LISTING, DL_SPAN_INIT("list")},
        {DL_FEATURE_OG_ARTICLE, DL_SPAN_INIT("og article")},
    };
    dl_span found[DL_COUNT_OF(names)];
    size_t count = 0;
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (types & names[i].bit) found[count++] = names[i].name;
    }
    return count ? dl_arena_join(arena, found, count, DL_SPAN(", ")) : DL_SPAN("none");
}

static dl_span describe(const cause causes[SHOWN], dl_arena *arena) {
    dl_span parts[SHOWN];
    size_t count = 0;
    for (unsigned i = 0; i < SHOWN && causes[i].weight; i++) {
        double weight = (double)causes[i].weight / DL_BOOSTED_SCALE;
        const char *meaning = dl_feature_meaning(causes[i].feature);
        if (causes[i].feature == DL_FEATURE_page_kind) {
            dl_span types = describe_types(causes[i].value, arena);
            parts[count++] = dl_arena_format(arena, "%+.1f %s: %.*s", weight, meaning, DL_SPAN_ARG(types));
            continue;
        }
        parts[count++] = dl_arena_format(arena, "%+.1f %s = %u", weight, meaning, causes[i].value);
    }
    return count ? dl_arena_join(arena, parts, count, DL_SPAN("; ")) : DL_SPAN("");
}

void dl_explain_body(dl_block_reasons *reasons, const dl_claims *claims, const dl_body_options *options) {
    *reasons = (dl_block_reasons){0};
    dl_scored_page page;
    if (!dl_score_page(&page, claims, options->preference)) return;
    dl_settle_page(&page, claims);
    for (uint32_t i = 0; i < page.blocks.blocks.count; i++) {
        const dl_text_block *block = &page.blocks.blocks.items[i];
        dl_block_reason reason = {
            .node = block->first, .words = block->words, .probability = page.probabilities[i]};
        reason.offset = dl_node_offset(claims->doc, block->first);
        reason.taken = page.taken[i];
        reason.apart = dl_stands_apart(&page.blocks, block);
        reason.text = dl_block_text(&page.blocks, block, claims->arena);
        cause causes[SHOWN];
        find_causes(&page.features, i, causes);
        reason.why = describe(causes, claims->arena);
        if (!DL_ARENA_PUSH(claims->arena, reasons, reason)) return;
    }
}
