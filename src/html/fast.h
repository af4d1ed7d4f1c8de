/* The usual tokens, inserted without asking the insertion modes: what nine of ten tags and texts of a page
 * come down to.  Everything here does what the general code (builder.c) would do, under conditions that make
 * most of its steps idle; when they do not hold, the general code is called. */
#ifndef DL_HTML_FAST_H
#define DL_HTML_FAST_H

#include "html/builder.h"

/* By insertion mode, the bits of dl_tag_entry.when that hold in it. */
extern const uint8_t dl_mode_bits[DL_MODE_COUNT];

static inline const dl_tag_entry *dl_tag_entry_of(const dl_parser *p, unsigned name) {
    return &p->tags[name < DL_TAG_COUNT ? name : DL_TAG_UNKNOWN];
}

/* Elements on top that the text after them is not simply put into: foreign ones, templates (and html and
 * table, which have a flag in common with those and are no loss). */
enum { DL_NO_PLACE = DL_NAMESPACE_BITS | DL_OPEN_TABLE_SCOPE };

/* A new last child of the node on top. */
static inline dl_node dl_fast_append(dl_parser *p, dl_node parent) {
    dl_node_data *nodes = p->doc.nodes;
    dl_node node = p->doc.node_count++, last = nodes[parent].last;
    nodes[node].parent = parent;
    nodes[node].first = nodes[node].last = 0;
    nodes[node].previous = last;
    nodes[node].next = 0;
    *(last ? &nodes[last].next : &nodes[parent].first) = node;
    nodes[parent].last = node;
    return node;
}

/* Whether a formatting element of that name can go to the end of the list just like that: there is room, no
 * open link for another to close, not yet three alike. */
static inline bool dl_fast_formatting(const dl_parser *p, unsigned name) {
    unsigned same = 0, most = name == DL_TAG_A ? 1 : 3;
    for (uint32_t i = p->formatting_count; i-- > 0 && p->formatting[i].node;) {
        if (p->formatting[i].name == name && ++same == most) return false;
        if (p->formatting_count - i > 8) return false;
    }
    return p->formatting_count < p->formatting_capacity;
}

/* Which tag comes next can't be foretold, so a branch on what it is costs more than all else here; what
 * differs between the usual tags is put into sums and masks instead. */
static inline void dl_fast_start_tag(dl_parser *p, dl_token *t) {
    const dl_tag_entry *entry = dl_tag_entry_of(p, t->name);
    unsigned when = entry->when;
    if (!(when & dl_mode_bits[p->mode])) goto slow;
    const dl_open *top = &p->open[p->open_count - 1];
    unsigned top_flags = top->flags;
    if (((top_flags ^ DL_OPEN_LIST_SCOPE) & entry->forbidden) || (when & p->unusual) ||
        p->doc.node_count == p->node_capacity || p->open_count >= p->max_depth ||
        p->open_count == p->open_capacity) {
        goto slow;
    }
    if (when & DL_END_FORMATTING) {
        if (!dl_fast_formatting(p, t->name)) goto slow;
        p->formatting[p->formatting_count++] = (dl_formatting){p->doc.node_count, t->name};
    }
    p->skip_newline = false;
    p->frameset_ok &= entry->keeps_frameset;
    dl_node node = dl_fast_append(p, top->node);
    dl_node_data *data = &p->doc.nodes[node];
    uint32_t count = t->attribute_count < DL_COUNT_MANY ? t->attribute_count : DL_COUNT_MANY;
    data->type = DL_NODE_ELEMENT;
    data->flags = (uint8_t)(count << DL_COUNT_SHIFT);
    data->name = t->name;
    data->offset = t->offset;
    data->length = t->attributes;
    unsigned pushed = when & DL_STAYS_OPEN;
    p->open[p->open_count] =
        (dl_open){node, t->name, (uint16_t)(entry->open_flags | (top_flags & entry->inherited))};
    p->open_count += pushed;
    p->open_names[t->name < DL_TAG_COUNT ? t->name : DL_TAG_NONE] += pushed;
    if (when & DL_STARTS_RAW) {
        p->content = t->name == DL_TAG_SCRIPT ? DL_CONTENT_SCRIPT : DL_CONTENT_RAWTEXT;
        p->raw_name = t->name;
        p->original_mode = p->mode;
        p->mode = DL_MODE_TEXT;
    }
    return;
slow:
    dl_build(p, t);
}

static inline void dl_fast_end_tag(dl_parser *p, dl_token *t) {
    const dl_open *top = &p->open[p->open_count - (p->open_count != 0)];
    unsigned when = dl_tag_entry_of(p, t->name)->when;
    unsigned formatting = (when & DL_END_FORMATTING) != 0;
    uint32_t last = p->formatting_count - (p->formatting_count != 0);
    if (top->name != t->name || p->open_count <= 2 || (top->flags & DL_NAMESPACE_BITS) != DL_NS_HTML ||
        !(when & (DL_END_POPS | DL_END_FORMATTING)) ||
        !(dl_mode_bits[p->mode] & (DL_WHEN_BODY | DL_IN_TEXT)) ||
        (formatting & ((p->formatting[last].node != top->node) | (p->formatting_count == 0)))) {
        dl_build(p, t);
        return;
    }
    p->formatting_count -= formatting;
    if (p->mode == DL_MODE_TEXT) p->mode = p->original_mode;
    p->skip_newline = false;
    p->open_count--;
    p->open_names[t->name < DL_TAG_COUNT ? t->name : DL_TAG_NONE]--;
}

static inline void dl_fast_text(dl_parser *p, uint32_t offset, uint32_t length, unsigned run) {
    const dl_open *top = &p->open[p->open_count - 1];
    bool usual =
        p->mode == DL_MODE_TEXT || ((dl_mode_bits[p->mode] & DL_WHEN_BODY) && !p->unusual && !p->frameset_ok);
    if (!usual || p->skip_newline || (run & DL_RUN_NUL) || (top->flags & DL_NO_PLACE) ||
        p->doc.node_count == p->node_capacity) {
        dl_build_text(p, offset, length, run);
        return;
    }
    dl_node last = p->doc.nodes[top->node].last;
    if (last && p->doc.nodes[last].type == DL_NODE_TEXT) {
        dl_build_text(p, offset, length, run);
        return;
    }
    dl_node_data *data = &p->doc.nodes[dl_fast_append(p, top->node)];
    data->type = DL_NODE_TEXT;
    data->flags = (uint8_t)((run & DL_RUN_CODED ? DL_TEXT_CODED : 0) | (run & DL_RUN_RAW ? DL_TEXT_RAW : 0));
    data->name = 0;
    data->offset = offset;
    data->length = length;
}

#endif
