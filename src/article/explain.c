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

static void find_causes(const dl_features *features, uint32_t row, cause causes[SHOWN]) {
    uint8_t values[DL_FEATURE_COUNT];
    for (unsigned f = 0; f < DL_FEATURE_COUNT; f++) values[f] = dl_feature_of(features, row, (dl_feature)f);
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

/* Values that are numbers only for the model; NULL: no such value, or none is known by name. */
static const char *name_of_value(dl_feature feature, uint8_t value) {
    static const char *const kinds[] = {
        [1] = "p",          [2] = "text beside blocks",
        [3] = "blockquote", [4] = "pre",
        [6] = "li",         [7] = "dd",
        [8] = "dt",         [9] = "td",
        [10] = "th",        [11] = "h1",
        [12] = "h2",        [13] = "h3",
        [14] = "h4",        [15] = "h5, h6",
        [16] = "div",       [17] = "other",
        [18] = "section",   [19] = "header",
        [20] = "figure",    [21] = "caption",
        [22] = "details",   [23] = "address",
        [24] = "form",      [25] = "aside",
        [26] = "footer",    [27] = "nav",
        [28] = "button",
    };
    static const char *const ends[] = {
        [DL_TEXT_SPACE] = "none",           [DL_TEXT_LOWER] = "lower case",
        [DL_TEXT_UPPER] = "upper case",     [DL_TEXT_DIGIT] = "digit",
        [DL_TEXT_OTHER] = "other letter",   [DL_TEXT_STOP] = "end of a sentence",
        [DL_TEXT_COMMA] = "comma",          [DL_TEXT_COLON] = "colon",
        [DL_TEXT_QUOTE] = "quotation mark", [DL_TEXT_SYMBOL] = "separator",
        [DL_TEXT_MARK] = "other mark",
    };
    static const char *const hidden[] = {"no", "hidden", "noscript", "hidden, noscript"};
    static const char *const sides[] = {"before", "in", "after"};
    static const struct {
        dl_feature feature;
        const char *const *names;
        size_t count;
    } tables[] = {
        {DL_FEATURE_tag, kinds, DL_COUNT_OF(kinds)},
        {DL_FEATURE_end, ends, DL_COUNT_OF(ends)},
        {DL_FEATURE_hidden, hidden, DL_COUNT_OF(hidden)},
        {DL_FEATURE_core_side, sides, DL_COUNT_OF(sides)},
    };
    for (size_t i = 0; i < DL_COUNT_OF(tables); i++) {
        if (tables[i].feature == feature) return value < tables[i].count ? tables[i].names[value] : NULL;
    }
    return NULL;
}

/* Whether the meaning ends so: "in main, flag"; it is then cut off. */
static bool take_end(dl_span *meaning, dl_span end) {
    if (!dl_span_ends_with(*meaning, end)) return false;
    *meaning = dl_span_sub(*meaning, 0, meaning->size - end.size);
    return true;
}

/* "+2.1 share of the good words in its box = 97", "-0.3 in main: no", "+0.2 kind of element: li" */
static dl_span describe_cause(const cause *of, dl_arena *arena) {
    double weight = (double)of->weight / DL_BOOSTED_SCALE;
    dl_span meaning = dl_span_from_string(dl_feature_meaning(of->feature)), value;
    bool is_flag = take_end(&meaning, DL_SPAN(", flag"));
    const char *name = name_of_value(of->feature, of->value);
    if (of->feature == DL_FEATURE_page_kind) {
        value = describe_types(of->value, arena);
    } else if (name) {
        value = dl_span_from_string(name);
    } else if (is_flag) {
        value = of->value ? DL_SPAN("yes") : DL_SPAN("no");
    } else {
        return dl_arena_format(arena, "%+.1f %.*s = %u", weight, DL_SPAN_ARG(meaning), of->value);
    }
    return dl_arena_format(arena, "%+.1f %.*s: %.*s", weight, DL_SPAN_ARG(meaning), DL_SPAN_ARG(value));
}

static dl_span describe(const cause causes[SHOWN], dl_arena *arena) {
    dl_span parts[SHOWN];
    size_t count = 0;
    for (unsigned i = 0; i < SHOWN && causes[i].weight; i++)
        parts[count++] = describe_cause(&causes[i], arena);
    return count ? dl_arena_join(arena, parts, count, DL_SPAN("; ")) : DL_SPAN("");
}

/* Of a block that the model was not asked about. */
static dl_span describe_ruled_out(const dl_blocks *blocks, const dl_text_block *block) {
    uint32_t state = blocks->boxes.items[block->box].state;
    return state & DL_REGION_NAV      ? DL_SPAN("no running text, in navigation")
           : state & DL_REGION_FOOTER ? DL_SPAN("no running text, in a footer")
                                      : DL_SPAN("no running text, and names of elements speak against it");
}

void dl_explain_body(dl_block_reasons *reasons, const dl_claims *claims, const dl_body_options *options) {
    *reasons = (dl_block_reasons){0};
    dl_scored_page page;
    if (!dl_score_page(&page, claims, options->preference)) return;
    dl_settle_page(&page, claims);
    uint32_t row = 0;
    for (uint32_t i = 0; i < page.blocks.blocks.count; i++) {
        const dl_text_block *block = &page.blocks.blocks.items[i];
        dl_block_reason reason = {
            .node = block->first, .words = block->words, .probability = page.probabilities[i]};
        reason.offset = dl_node_offset(claims->doc, block->first);
        reason.taken = page.taken[i];
        reason.apart = dl_stands_apart(&page.blocks, block);
        reason.text = dl_block_text(&page.blocks, block, claims->arena);
        if (row < page.features.row_count && page.features.rows[row] == i) {
            cause causes[SHOWN];
            find_causes(&page.features, row++, causes);
            reason.why = describe(causes, claims->arena);
        } else {
            reason.why = describe_ruled_out(&page.blocks, block);
        }
        if (!DL_ARENA_PUSH(claims->arena, reasons, reason)) return;
    }
}
