/* The features of every block, as bytes: the model is trained on the numbers that it runs on.
 *
 * Scales: `log` is 16 × log2(1 + n), `share` is 255 × a / b, `step` counts up
 * to 255, `flag` is 0 or 1, `score` is 128 + 16 × log-odds.
 *
 * The values lie feature by feature: values[feature * stride + row]; a row is a block. */
#ifndef DL_ARTICLE_MODEL_FEATURES_H
#define DL_ARTICLE_MODEL_FEATURES_H

#include "article/blocks.h"
#include "article/model/model_table.h"
#include "article/model/tokens.h"

#define DL_FEATURE_LIST(X)                                                                                   \
    /* names of the elements around it (tokens.h), weighed by a logistic regression */                       \
    X(token_score, "score: names and words together")                                                        \
    X(token_text, "score: its words")                                                                        \
    X(token_page, "score: names that stand for the whole page")                                              \
    /* its text */                                                                                           \
    X(words, "words, log")                                                                                   \
    X(link_share, "share of words in links")                                                                 \
    X(commas, "commas a word, share")                                                                        \
    X(stops, "sentence ends, log")                                                                           \
    X(end, "class of its last character")                                                                    \
    X(capitals, "share of words that begin with a capital")                                                  \
    /* its element */                                                                                        \
    X(tag, "kind of element")                                                                                \
    X(in_nav, "in navigation, flag")                                                                         \
    X(in_footer, "in a footer, flag")                                                                        \
    X(in_aside, "in an aside, flag")                                                                         \
    X(in_main, "in main, flag")                                                                              \
    X(in_article, "in an article element, flag")                                                             \
    X(in_dialog, "in a dialog or button, flag")                                                              \
    X(in_body, "in an element said to be the articleBody, flag")                                             \
    X(hidden, "not shown, flag")                                                                             \
    X(article_up, "boxes up to the article element, step")                                                   \
    X(article_share, "share of the good words in its article element")                                       \
    /* the boxes around it */                                                                                \
    X(share0, "share of the good words in its box")                                                          \
    X(share1, "share of the good words in the box around")                                                   \
    X(share2, "share of the good words two boxes out")                                                       \
    X(share3, "share of the good words three boxes out")                                                     \
    X(like0, "share of the good words in boxes like its own")                                                \
    X(like1, "share of the good words in boxes like the one around")                                         \
    X(score1, "container score of the box around against the best")                                          \
    X(score2, "container score two boxes out against the best")                                              \
    X(score3, "container score three boxes out against the best")                                            \
    X(links1, "share of words in links in the box around")                                                   \
    X(links2, "share of words in links two boxes out")                                                       \
    X(count0, "boxes like its own, log")                                                                     \
    X(repeats, "greatest number of boxes like one around it, log")                                           \
    X(repeat_words, "words in each of those, log")                                                           \
    X(repeat_links, "share of words in links in those")                                                      \
    X(core_up, "boxes up to the one that holds the core, step")                                              \
    X(core_down, "boxes down from the core, step; 255 outside")                                              \
    X(core_side, "where it is to the core")                                                                  \
    X(core_words, "words between it and the core, log")                                                      \
    /* its place */                                                                                          \
    X(place, "share of the page's words before it")                                                          \
    X(good_before, "share of the good words before it")                                                      \
    X(h1_words, "words since the first h1, log; 0 before it")                                                \
    X(h1_before, "the first h1 is still to come, flag")                                                      \
    X(heading_gap, "blocks since the last heading, log")                                                     \
    X(heading_level, "level of the last heading")                                                            \
    X(window_links3, "share of words in links, three blocks to each side")                                   \
    X(window_links8, "share of words in links, eight blocks to each side")                                   \
    X(window_good3, "share of words that are good, three blocks to each side")                               \
    X(window_good8, "share of words that are good, eight blocks to each side")                               \
    X(window_tokens, "score: names, mean of three blocks to each side")                                      \
    X(story_words, "words since the headline, log; 0 before it")                                             \
    X(story_links, "words in links since the headline or the core, log")                                     \
    X(good_after, "share of the good words after it")                                                        \
    X(last_good, "words since the last good block, log; 255 before the first")                               \
    X(good_before3, "share of words that are good, three blocks before")                                     \
    X(good_after3, "share of words that are good, three blocks after")                                       \
    X(run_words, "words between the nearest blocks that are links, log")                                     \
    X(dates_words, "words since the last short text with digits, log; 255 before the first")                 \
    X(stamps, "short texts with a day and a clock since the core began, log")                                \
    /* its neighbours */                                                                                     \
    X(last_tokens, "score: names of the block before")                                                       \
    X(next_tokens, "score: names of the block after")                                                        \
    /* against the text of the core */                                                                       \
    X(shared_words, "share of its words that are in other blocks of the core")                               \
    X(next_shared, "the same of the block after")                                                            \
    /* against what the page says of itself */                                                               \
    X(title_cover, "share of the title's words that are in it")                                              \
    X(summary_share, "share of its words that are in the description")                                       \
    /* the page */                                                                                           \
    X(page_words, "words of the page, log")                                                                  \
    X(page_good, "good words of the page, log")                                                              \
    X(page_good_share, "share of its words that are good")                                                   \
    X(page_links, "share of its words in links")                                                             \
    X(page_blocks, "its blocks, log")                                                                        \
    X(page_h2, "h2 and h3 elements, log")                                                                    \
    X(page_core, "share of the good words in the core")                                                      \
    X(page_top, "share of the good words in the most common kind of box")                                    \
    X(page_repeats, "greatest number of boxes alike with 8 words and more, log")                             \
    X(page_dates, "its short texts with digits, log")                                                        \
    X(page_tokens, "score: names, mean over the words of the page")                                          \
    X(page_kind, "page type") /* bits: dl_type_hint, and DL_FEATURE_OG_ARTICLE */

typedef enum dl_feature {
#define X(name, meaning) DL_FEATURE_##name,
    DL_FEATURE_LIST(X)
#undef X
        DL_FEATURE_COUNT
} dl_feature;

typedef struct dl_features {
    uint8_t *values;
    uint32_t *rows;             /* the block of each row */
    uint32_t row_count, stride; /* how many there are; rounded up to DL_FEATURE_ROUND */
    uint32_t core;              /* the deepest box that holds more than half of the good words */
    uint32_t good_words;
    uint32_t words;
    uint32_t *copy_of; /* of each block: the earlier one elsewhere on the page that it repeats, or itself */
} dl_features;

enum { DL_FEATURE_ROUND = 32 };

/* The bit of page_kind that stands for an article by Open Graph alone, beside those of dl_type_hint. */
enum { DL_FEATURE_OG_ARTICLE = 16 };

/* A block of running text: at least a dozen words, few of them in links. */
static inline bool dl_is_good_block(const dl_text_block *block) {
    return (block->words >= 12) & (block->link_words * 20 < block->words * 7);
}

/* Which blocks get a row: those that may be the story's, or all of them. */
typedef enum dl_rows { DL_LIKELY_ROWS, DL_ALL_ROWS } dl_rows;

/* False when there is no memory. */
bool dl_measure_blocks(dl_features *features, const dl_blocks *blocks, const dl_claims *claims,
                       const dl_token_table *tokens, dl_rows wanted);

static inline uint8_t dl_feature_of(const dl_features *features, uint32_t row, dl_feature feature) {
    return features->values[(uint32_t)feature * features->stride + row];
}

const char *dl_feature_name(dl_feature feature);
const char *dl_feature_meaning(dl_feature feature);

#endif
