/* "The list of active formatting elements" (#the-list-of-active-formatting-elements), "The adoption agency
 * algorithm" (#adoption-agency-algorithm). */
#include "html/formatting.h"

#include "html/insert.h"
#include "html/modes.h"
#include "html/open_elements.h"

void dl_push_marker(dl_parser *p) {
    if (!DL_PARSER_ROOM(p, formatting, formatting_count, formatting_capacity, UINT32_MAX / 16)) return;
    p->formatting[p->formatting_count++] = (dl_formatting){0, 0};
}

void dl_clear_to_marker(dl_parser *p) {
    p->unusual |= DL_RECONSTRUCTS; /* those before the marker may be closed */
    while (p->formatting_count) {
        if (!p->formatting[--p->formatting_count].node) break;
    }
}

/* Whether two elements have the same attributes. */
static bool same_attributes(dl_parser *p, dl_node a, dl_node b) {
    uint32_t count = dl_attribute_count(&p->doc, a);
    if (count != dl_attribute_count(&p->doc, b)) return false;
    if (p->doc.nodes[a].length == p->doc.nodes[b].length) return true;
    for (uint32_t i = 0; i < count; i++) {
        const dl_attribute *one = dl_attributes(&p->doc, a) + i, *other = NULL;
        for (uint32_t j = 0; j < count && dl_step(p); j++) {
            const dl_attribute *candidate = dl_attributes(&p->doc, b) + j;
            if (candidate->name != one->name) continue;
            if (one->name == DL_ATTR_UNKNOWN &&
                !dl_span_equal(dl_attribute_name(&p->doc, one), dl_attribute_name(&p->doc, candidate)))
                continue;
            other = candidate;
            break;
        }
        if (!other || !dl_span_equal(dl_attribute_value(&p->doc, one), dl_attribute_value(&p->doc, other)))
            return false;
    }
    return true;
}

void dl_remove_formatting(dl_parser *p, uint32_t index) {
    p->work -= p->formatting_count - index;
    memmove(&p->formatting[index], &p->formatting[index + 1],
            (p->formatting_count - index - 1) * sizeof *p->formatting);
    p->formatting_count--;
}

void dl_push_formatting(dl_parser *p, dl_node node) {
    if (!node) return;
    unsigned name = p->doc.nodes[node].name;
    uint32_t same = 0, earliest = 0;
    for (uint32_t i = p->formatting_count; i-- > 0 && p->formatting[i].node && dl_step(p);) {
        if (p->formatting[i].name != name || !same_attributes(p, p->formatting[i].node, node)) continue;
        same++;
        earliest = i;
    }
    if (same >= 3) dl_remove_formatting(p, earliest); /* "Noah's Ark clause" */
    if (!DL_PARSER_ROOM(p, formatting, formatting_count, formatting_capacity, UINT32_MAX / 16)) return;
    p->formatting[p->formatting_count++] = (dl_formatting){node, (uint16_t)name};
}

void dl_reconstruct_formatting(dl_parser *p) {
    if (!(p->unusual & DL_RECONSTRUCTS)) return;
    if (p->unusual == DL_RECONSTRUCTS) p->unusual = 0;
    uint32_t i = p->formatting_count;
    /* Back to the last entry that is a marker or open. */
    while (i > 0 && p->formatting[i - 1].node && !dl_index_of(p, p->formatting[i - 1].node)) {
        if (!dl_step(p)) return;
        i--;
    }
    for (; i < p->formatting_count && !p->stopped; i++) {
        dl_node copy = dl_clone_node(p, p->formatting[i].node);
        if (!copy) return;
        if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
        dl_insert_at(p, dl_place_of_element(p), copy);
        dl_push(p, copy);
        p->formatting[i].node = copy;
    }
}

uint32_t dl_formatting_by_name(dl_parser *p, unsigned name) {
    for (uint32_t i = p->formatting_count; i-- > 0 && p->formatting[i].node && dl_step(p);) {
        if (p->formatting[i].name == name) return i;
    }
    return UINT32_MAX;
}

uint32_t dl_formatting_of(dl_parser *p, dl_node node) {
    for (uint32_t i = p->formatting_count; i-- > 0 && dl_step(p);) {
        if (p->formatting[i].node == node) return i;
    }
    return UINT32_MAX;
}

/* --- the adoption agency --- */

/* Moves all children of one node to the end of another. */
static void move_children(dl_parser *p, dl_node from, dl_node to) {
    dl_node_data *nodes = p->doc.nodes;
    if (!nodes[from].first) return;
    p->out_of_order = true;
    for (dl_node child = nodes[from].first; child && dl_step(p); child = nodes[child].next)
        nodes[child].parent = to;
    nodes[nodes[from].first].previous = nodes[to].last;
    if (nodes[to].last) {
        nodes[nodes[to].last].next = nodes[from].first;
    } else {
        nodes[to].first = nodes[from].first;
    }
    nodes[to].last = nodes[from].last;
    nodes[from].first = nodes[from].last = 0;
}

/* One round of the outer loop of the adoption agency; true when there may be another. */
static bool adopt_once(dl_parser *p, const dl_token *t) {
    uint32_t list_index = dl_formatting_by_name(p, t->name);
    if (list_index == UINT32_MAX) {
        dl_any_other_end_tag(p, t);
        return false;
    }
    dl_node formatting = p->formatting[list_index].node;
    uint32_t index = dl_index_of(p, formatting);
    if (!index) {
        dl_remove_formatting(p, list_index);
        return false;
    }
    for (uint32_t i = p->open_count - 1; i > index; i--) { /* in scope? */
        if (p->open[i].flags & DL_OPEN_SCOPE) return false;
        if (!dl_step(p)) return false;
    }
    uint32_t furthest = 0;
    for (uint32_t i = index + 1; i < p->open_count && !furthest && dl_step(p); i++) {
        if (p->open[i].flags & DL_OPEN_SPECIAL) furthest = i;
    }
    if (!furthest) {
        dl_pop_to(p, index);
        dl_remove_formatting(p, list_index);
        return false;
    }
    p->out_of_order = true;
    dl_open common = p->open[index - 1];
    dl_node block = p->open[furthest].node, last = block;
    uint32_t bookmark = list_index + 1; /* in the list, before which the new element goes */
    uint32_t i = furthest;
    for (int counter = 1; !p->stopped; counter++) {
        i--;
        dl_node node = p->open[i].node;
        if (node == formatting) break;
        uint32_t in_list = dl_formatting_of(p, node);
        if (counter > 3 && in_list != UINT32_MAX) {
            dl_remove_formatting(p, in_list);
            if (in_list < bookmark) bookmark--;
            if (in_list < list_index) list_index--;
            in_list = UINT32_MAX;
        }
        if (in_list == UINT32_MAX) {
            dl_remove_open(p, i);
            furthest--;
            continue;
        }
        dl_node copy = dl_clone_node(p, node);
        if (!copy) return false;
        p->formatting[in_list].node = copy;
        p->open[i].node = copy;
        if (last == block) bookmark = in_list + 1;
        dl_detach(p, last);
        dl_append(p, copy, last);
        last = copy;
        if (!dl_step(p)) return false;
    }
    if (p->stopped) return false;
    dl_detach(p, last);
    dl_place where = dl_place_in(p, common.node,
                                 (common.flags & DL_NAMESPACE_BITS) == DL_NS_HTML &&
                                     (dl_traits_of(common.name) & DL_TRAIT_TABLE_PART));
    dl_insert_at(p, where, last);
    dl_node copy = dl_clone_node(p, formatting);
    if (!copy) return false;
    move_children(p, block, copy);
    dl_append(p, block, copy);
    /* In the list: out with the old, in with the new at the bookmark. */
    if (list_index < bookmark) bookmark--;
    dl_remove_formatting(p, list_index);
    memmove(&p->formatting[bookmark + 1], &p->formatting[bookmark],
            (p->formatting_count - bookmark) * sizeof *p->formatting);
    p->formatting[bookmark] = (dl_formatting){copy, t->name};
    p->formatting_count++;
    /* On the stack: the new one right above the furthest block; those between move down. */
    dl_open entry = p->open[index];
    entry.node = copy;
    memmove(&p->open[index], &p->open[index + 1], (furthest - index) * sizeof *p->open);
    p->open[furthest] = entry;
    p->work -= furthest - index;
    dl_inherit(p, index);
    return true;
}

void dl_adoption_agency(dl_parser *p, const dl_token *t) {
    const dl_open *top = dl_current(p);
    if (top->name == t->name && (top->flags & DL_NAMESPACE_BITS) == DL_NS_HTML &&
        dl_formatting_of(p, top->node) == UINT32_MAX) {
        dl_pop(p);
        return;
    }
    for (int round = 0; round < 8 && adopt_once(p, t) && !p->stopped; round++) {
    }
}
