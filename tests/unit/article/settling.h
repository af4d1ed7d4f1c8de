/* What a settling step makes of a choice that a model might have made: which blocks are taken then, by their
 * text. */
#ifndef TESTS_ARTICLE_SETTLING_H
#define TESTS_ARTICLE_SETTLING_H

#include "article/block_text.h"
#include "unit/claims/page.h"

#include "article/rules/rules.h"

#define LONG "The harbour is open again after two weeks of storms, the harbour master said on Friday."

static inline void check(const char *html, const char *url, bool (*take)(dl_span text), dl_rule *settle,
                         const char *want) {
    page *p = page_open(html, url);
    dl_scored_page scored;
    assert_true(dl_score_page(&scored, &p->claims, DL_BALANCED));
    const dl_blocks *blocks = &scored.blocks;
    for (uint32_t i = 0; i < blocks->blocks.count; i++)
        scored.taken[i] = take(dl_block_text(blocks, &blocks->blocks.items[i], p->claims.arena));
    settle(&scored, &p->claims);
    char got[1024];
    size_t size = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        dl_span text = dl_block_text(blocks, &blocks->blocks.items[i], p->claims.arena);
        if (scored.taken[i] && text.size < 20)
            size += (size_t)snprintf(got + size, sizeof got - size, "%.*s|", DL_SPAN_ARG(text));
    }
    got[size] = 0;
    assert_string_equal(got, want);
    page_close(p);
}

#endif
