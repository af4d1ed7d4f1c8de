/* The usual tokens, inserted without asking the insertion modes: what nine of ten tags and texts of a page
 * come down to.  Everything here does what the general code (builder.c) would do, under conditions that make
 * most of its steps idle; when they do not hold, the general code is called. */
#ifndef DL_HTML_FAST_H
#define DL_HTML_FAST_H

#include "html/builder.h"

/* Modes in which the tags above go by the rules for "in body". */
extern const bool dl_mode_is_body[DL_MODE_COUNT];

static inline const dl_tag_entry *dl_tag_entry_of(const dl_parser *p, unsigned name) {
    return &p->tags[name < DL_TAG_COUNT ? name : DL_TAG_UNKNOWN];
}

/* Whether what comes next belongs at the end of the element on top: not of a template (html and table, which
 * have the flag in common with it, are no loss). */
static inline bool dl_fast_place(const dl_parser *p, const dl_open *top) {
    return dl_mode_is_body[p->mode] && !(top->flags & (DL_NAMESPACE_BITS | DL_OPEN_TABLE_SCOPE)) &&
           !p->after_body;
}

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

static inline void dl_fast_start_tag(dl_parser *p, dl_token *t) {
    const dl_tag_entry *entry = dl_tag_entry_of(p, t->name);
    const dl_open *top = &p->open[p->open_count - 1];
    if (entry->start == DL_FAST_SLOW || !p->open_count || !dl_fast_place(p, top) ||
        p->doc.node_count == p->node_capacity || p->open_count >= p->max_depth ||
        p->open_count == p->open_capacity) {
        dl_build(p, t);
        return;
    }
    if (entry->start >= DL_FAST_BLOCK) {
        if (top->flags & DL_OPEN_P_IN_SCOPE) {
            if (top->name != DL_TAG_P) { /* it is not just the p on top that has to be closed */
                dl_build(p, t);
                return;
            }
            dl_build_pop(p);
            top = &p->open[p->open_count - 1];
        }
        if (entry->start == DL_FAST_HEADING && dl_tag_entry_of(p, top->name)->start == DL_FAST_HEADING) {
            dl_build(p, t);
            return;
        }
    } else if (p->reconstruct) {
        dl_build(p, t);
        return;
    }
    p->skip_newline = false;
    dl_node node = dl_fast_append(p, top->node);
    dl_node_data *data = &p->doc.nodes[node];
    uint32_t count = t->attribute_count < DL_COUNT_MANY ? t->attribute_count : DL_COUNT_MANY;
    data->type = DL_NODE_ELEMENT;
    data->flags = (uint8_t)(count << DL_COUNT_SHIFT);
    data->name = t->name;
    data->offset = t->offset;
    data->length = t->attributes;
    if (entry->start == DL_FAST_VOID) {
        p->frameset_ok = false;
        return;
    }
    unsigned flags = entry->open_flags;
    if (!(flags & (DL_OPEN_SCOPE | DL_OPEN_BUTTON))) flags |= top->flags & DL_OPEN_P_IN_SCOPE;
    p->open[p->open_count++] = (dl_open){node, t->name, (uint16_t)flags};
    if (t->name < DL_TAG_COUNT) p->open_names[t->name]++;
}

static inline void dl_fast_end_tag(dl_parser *p, dl_token *t) {
    const dl_open *top = &p->open[p->open_count - 1];
    if (p->open_count > 2 && top->name == t->name && dl_tag_entry_of(p, t->name)->end &&
        (top->flags & DL_NAMESPACE_BITS) == DL_NS_HTML && dl_mode_is_body[p->mode]) {
        p->skip_newline = false;
        p->open_count--;
        if (t->name < DL_TAG_COUNT) p->open_names[t->name]--;
        return;
    }
    dl_build(p, t);
}

static inline void dl_fast_text(dl_parser *p, uint32_t offset, uint32_t length, unsigned run) {
    const dl_open *top = &p->open[p->open_count - 1];
    if (!p->open_count || !dl_fast_place(p, top) || p->reconstruct || p->skip_newline || p->frameset_ok ||
        (run & DL_RUN_NUL) || p->doc.node_count == p->node_capacity) {
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
    data->flags = (uint8_t)(run & DL_RUN_CODED ? DL_TEXT_CODED : 0);
    data->name = 0;
    data->offset = offset;
    data->length = length;
}

#endif
