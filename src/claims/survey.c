/* Which node comes next can't be foretold, so that a branch on what it is costs more than all that is to be
 * done with it: each node is written to the end of a list, which then grows by one or not. */
#include "claims/survey.h"

#include "base/bytes.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* By the name of an element: whether it is among the named ones; whether the visible page's reader wants it
 * even without attributes, or never.  The others it wants when they have attributes: the flags of a node, in
 * which their number is, are or'ed with a use and masked by its high byte. */
enum {
    NAMED = 1,
    WANTED = 1 << DL_COUNT_SHIFT,
    UNWANTED = 0xFF00,
    HAS_ATTRIBUTES = 0xFF & ~(WANTED - 1),
};

static const uint16_t uses[DL_TAG_COUNT] = {
    [DL_TAG_SCRIPT] = NAMED | WANTED,
    [DL_TAG_META] = NAMED,
    [DL_TAG_LINK] = NAMED,
    [DL_TAG_BASE] = NAMED,
    [DL_TAG_TITLE] = NAMED,
    [DL_TAG_H1] = NAMED | WANTED,
    [DL_TAG_H2] = WANTED,
    [DL_TAG_H3] = WANTED,
    [DL_TAG_A] = WANTED,
    [DL_TAG_TIME] = WANTED,
    /* regions */
    [DL_TAG_NAV] = WANTED,
    [DL_TAG_HEADER] = WANTED,
    [DL_TAG_FOOTER] = WANTED,
    [DL_TAG_ASIDE] = WANTED,
    [DL_TAG_MAIN] = WANTED,
    [DL_TAG_ARTICLE] = WANTED,
    /* what they hold is passed over */
    [DL_TAG_STYLE] = WANTED,
    [DL_TAG_SVG] = WANTED,
    [DL_TAG_TEMPLATE] = WANTED,
    [DL_TAG_SELECT] = WANTED,
    [DL_TAG_PRE] = WANTED,
    [DL_TAG_CODE] = WANTED,
    /* they themselves are */
    [DL_TAG_NOSCRIPT] = UNWANTED,
    [DL_TAG_IMG] = UNWANTED,
    [DL_TAG_BUTTON] = UNWANTED,
    [DL_TAG_INPUT] = UNWANTED,
    [DL_TAG_IFRAME] = UNWANTED,
    [DL_TAG_BR] = UNWANTED,
    [DL_TAG_PICTURE] = UNWANTED,
    [DL_TAG_SOURCE] = UNWANTED,
    [DL_TAG_LABEL] = UNWANTED,
};

/* A bit for each of sixteen bytes that is no white space (nor a control). */
static inline unsigned written_bits(const char *bytes) {
#ifdef __SSE2__
    __m128i block = _mm_loadu_si128((const __m128i *)(const void *)bytes);
    __m128i blank = _mm_cmpeq_epi8(_mm_subs_epu8(block, _mm_set1_epi8(' ')), _mm_setzero_si128());
    return ~(unsigned)_mm_movemask_epi8(blank);
#else
    uint64_t first = dl_load_eight(bytes), second = dl_load_eight(bytes + 8);
    first |= (first & DL_EACH_BYTE(0x7F)) + DL_EACH_BYTE(0x7F - ' ');
    second |= (second & DL_EACH_BYTE(0x7F)) + DL_EACH_BYTE(0x7F - ' ');
    return (unsigned)(dl_high_bits(first) | dl_high_bits(second) << 8);
#endif
}

enum { BLANK_BYTES = 16 }; /* looked at of a text */

void dl_survey_page(dl_survey *survey, const dl_document *doc, dl_arena *arena) {
    const dl_node_data *nodes = dl_nodes(doc);
    const uint32_t count = dl_node_count(doc), body = dl_body_element(doc);
    const char *page = dl_page(doc).data;
    *survey = (dl_survey){{NULL, 0}, {NULL, 0}};
    dl_node *named = dl_arena_alloc(arena, count * sizeof *named);
    dl_node *visible = dl_arena_alloc(arena, count * sizeof *visible);
    if (!named || !visible) return;
    uint32_t named_count = 0, visible_count = 0;
    for (dl_node node = 1; node < count; node++) {
        const dl_node_data *data = &nodes[node];
        unsigned name = data->name < DL_TAG_COUNT ? data->name : DL_TAG_UNKNOWN, use = uses[name];
        unsigned marks = (data->flags | use) & ~(use >> 8) & HAS_ATTRIBUTES;
        /* Of what is no text, bytes of the page all the same. */
        unsigned length = data->length < BLANK_BYTES ? data->length : BLANK_BYTES;
        unsigned written = written_bits(page + data->offset) & ((1u << length) - 1);
        written |= (data->length > BLANK_BYTES) | (data->flags & DL_TEXT_DECODED);
        unsigned element = 0u - (data->type == DL_NODE_ELEMENT), text = 0u - (data->type == DL_NODE_TEXT);
        named[named_count] = node;
        named_count += use & NAMED;
        visible[visible_count] = node;
        visible_count += ((marks & element) | (written & text)) != 0;
        if (node == body) { /* what came before it is not shown */
            visible[0] = node;
            visible_count = 1;
        }
    }
    survey->named = (dl_node_list){named, named_count};
    if (body) survey->visible = (dl_node_list){visible, visible_count};
}
