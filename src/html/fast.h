/* The fast path: the usual tokens, nine of ten tags and texts of a page, inserted without asking the
 * insertion modes.  Everything here does what the general code (builder.c and the insertion modes) would do,
 * under conditions that make most of its steps idle; when they do not hold, the general code is called. */
#ifndef DL_HTML_FAST_H
#define DL_HTML_FAST_H

#include "html/builder.h"
#include "html/scan.h"

#include <assert.h>
#include <stddef.h>

/* Fills `tags` and `end_tags`, once for a document. */
void dl_fast_prepare(dl_parser *parser);

/* By insertion mode, the bits of dl_tag_entry.when that hold in it. */
extern const uint8_t dl_mode_bits[DL_MODE_COUNT];

/* What dl_parser.usual has to be.  Why a token may not take the fast path is decided elsewhere (a newline to
 * be dropped, frameset-ok still to be watched, a mode with rules of its own); here only the bits count. */
static inline uint16_t dl_usual_of(const dl_parser *p) {
    unsigned bits = dl_mode_bits[p->mode];
    if (p->skip_newline || ((bits & DL_WHEN_BODY) && p->frameset_ok)) return 0;
    bool takes_text = (bits & DL_IN_TEXT) || ((bits & DL_WHEN_BODY) && !p->unusual);
    return (uint16_t)(bits | (takes_text ? DL_TAKES_TEXT : 0));
}

/* Current nodes to which text is not simply appended: foreign elements and templates (and html and table,
 * which share a flag with those and are rare here). */
enum { DL_NO_PLACE = DL_NAMESPACE_BITS | DL_OPEN_TABLE_SCOPE };

/* Appends a node to an element, for which there is room. */
static inline void dl_fast_append(dl_parser *p, dl_node parent, dl_node_data data) {
    dl_node_data *nodes = p->doc.nodes, *above = &nodes[parent];
    dl_node node = p->doc.node_count++, last = above->last;
    data.parent = parent;
    data.previous = last;
    nodes[node] = data;
    /* The last child's `next` or the parent's `first`: an unpredictable branch, so this is branch-free. */
    *(last ? &nodes[last].next : &above->first) = node;
    above->last = node;
}

/* Whether a formatting element of that name can be appended to the list without more ado: there is room, no
 * open link that this one closes, and there are not three alike yet. */
static inline bool dl_fast_formatting(const dl_parser *p, unsigned name) {
    unsigned same = 0, most = name == DL_TAG_A ? 1 : 3;
    for (uint32_t i = p->formatting_count; i-- > 0 && p->formatting[i].node;) {
        if (p->formatting[i].name == name && ++same == most) return false;
        if (p->formatting_count - i > 8) return false;
    }
    return p->formatting_count < p->formatting_capacity;
}

/* Which tag comes next is unpredictable, so a branch on it would cost more than all else here: what differs
 * between the usual tags goes into sums and masks instead. */
static inline void dl_fast_start_tag(dl_parser *p, unsigned name, uint32_t offset, uint32_t attributes,
                                     uint32_t attribute_count, bool self_closing) {
    unsigned index = name < DL_TAG_COUNT ? name : DL_TAG_UNKNOWN;
    const dl_tag_entry *entry = &p->tags[index];
    unsigned when = entry->when, depth = p->open_count;
    dl_open *above = &p->open[depth];
    if (!(when & p->usual)) goto slow; /* as it is when nothing is open */
    unsigned top_flags = above[-1].flags;
    if (((top_flags ^ DL_OPEN_LIST_SCOPE) & entry->forbidden) || (when & p->unusual) ||
        p->doc.node_count >= p->node_room || depth >= p->open_room) {
        goto slow;
    }
    if (when & DL_END_FORMATTING) {
        if (!dl_fast_formatting(p, name)) goto slow;
        p->formatting[p->formatting_count++] = (dl_formatting){p->doc.node_count, (uint16_t)name};
    }
    p->frameset_ok &= entry->keeps_frameset;
    uint32_t count = attribute_count < DL_COUNT_MANY ? attribute_count : DL_COUNT_MANY;
    *above = (dl_open){p->doc.node_count, (uint16_t)name,
                       (uint16_t)(entry->open_flags | (top_flags & entry->inherited))};
    dl_fast_append(p, above[-1].node,
                   (dl_node_data){.type = DL_NODE_ELEMENT,
                                  .flags = (uint8_t)(count << DL_COUNT_SHIFT),
                                  .name = (uint16_t)name,
                                  .offset = offset,
                                  .length = attributes});
    unsigned pushed = when & DL_STAYS_OPEN;
    p->open_count = depth + pushed;
    p->open_names[index] += pushed;
    if (when & DL_STARTS_RAW) {
        p->content = name == DL_TAG_SCRIPT ? DL_CONTENT_SCRIPT : DL_CONTENT_RAWTEXT;
        p->raw_name = (uint16_t)name;
        p->original_mode = p->mode;
        p->mode = DL_MODE_TEXT;
        p->usual = DL_IN_TEXT | DL_TAKES_TEXT;
    }
    return;
slow:
    dl_build_start_tag(p, name, offset, attributes, attribute_count, self_closing);
}

static inline void dl_fast_end_tag(dl_parser *p, unsigned name, uint32_t offset) {
    unsigned index = name < DL_TAG_COUNT ? name : DL_TAG_UNKNOWN, when = p->tags[index].when;
    uint32_t depth = p->open_count;
    const dl_open *top = &p->open[depth - (depth != 0)];
    bool usual = (p->usual & (DL_WHEN_BODY | DL_IN_TEXT)) && (when & (DL_END_POPS | DL_END_FORMATTING)) &&
                 depth > 2 && top->name == name && (top->flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
    if (!usual) goto slow;
    if (when & DL_END_FORMATTING) {
        uint32_t count = p->formatting_count;
        if (count == 0 || p->formatting[count - 1].node != top->node) goto slow;
        p->formatting_count = count - 1;
    }
    if (p->mode == DL_MODE_TEXT) {
        p->mode = p->original_mode;
        p->usual = dl_usual_of(p);
    }
    p->open_count = depth - 1;
    p->open_names[index]--;
    return;
slow:
    dl_build_end_tag(p, name, offset);
}

/* Pops the current node when what stands at `at`, which is "</", is its end tag as nearly all are written;
 * returns the tag's length then, otherwise 0.  The name is compared, not looked up, and its length is known
 * beforehand, so that the tokenizer need not wait for a scan to find its end. */
static inline size_t dl_fast_pop(dl_parser *p, const char *at) {
    uint32_t depth = p->open_count;
    if (!(p->usual & (DL_WHEN_BODY | DL_IN_TEXT)) || depth <= 2) return 0;
    const dl_open *top = &p->open[depth - 1];
    if (!(top->flags & DL_OPEN_CLOSES)) return 0;
    const dl_end_tag *end = &p->end_tags[top->name];
    uint64_t text;
    memcpy(&text, at + 2, sizeof text);
    if ((dl_little_endian(text) ^ end->text) << end->unused) return 0;
    if (top->flags & DL_OPEN_FORMATTING) {
        uint32_t count = p->formatting_count;
        if (count == 0 || p->formatting[count - 1].node != top->node) return 0;
        p->formatting_count = count - 1;
    }
    if (p->usual & DL_IN_TEXT) {
        p->mode = p->original_mode;
        p->usual = dl_usual_of(p);
    }
    p->open_count = depth - 1;
    p->open_names[top->name]--;
    return end->length;
}

static inline void dl_fast_text(dl_parser *p, uint32_t offset, uint32_t length, unsigned run) {
    if (!(p->usual & DL_TAKES_TEXT) || p->doc.node_count >= p->node_room || (run & DL_RUN_NUL)) goto slow;
    const dl_open *top = &p->open[p->open_count - 1];
    dl_node last = p->doc.nodes[top->node].last;
    /* Without a last child this looks at node 0, which is not a text. */
    if ((top->flags & DL_NO_PLACE) || p->doc.nodes[last].type == DL_NODE_TEXT) goto slow;
    static_assert((int)DL_RUN_CODED == (int)DL_TEXT_CODED && DL_RUN_RAW >> 1 == (int)DL_TEXT_RAW, "must fit");
    dl_fast_append(p, top->node,
                   (dl_node_data){.type = DL_NODE_TEXT,
                                  .flags = (uint8_t)((run & DL_RUN_CODED) | (run & DL_RUN_RAW) >> 1),
                                  .offset = offset,
                                  .length = length});
    return;
slow:
    dl_build_text(p, offset, length, run);
}

#endif
