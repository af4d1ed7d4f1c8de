/* Nodes and the links between them. */
#include "html/links.h"

dl_node dl_new_node(dl_parser *p, dl_node_type type, uint32_t offset) {
    if (p->stopped || (p->doc.node_count >= p->node_room && !dl_parser_grow_nodes(p))) return 0;
    dl_node node = p->doc.node_count++;
    p->doc.nodes[node] = (dl_node_data){.type = (uint8_t)type, .offset = offset};
    return node;
}

void dl_append(dl_parser *p, dl_node parent, dl_node node) {
    if (!node) return;
    dl_node_data *nodes = p->doc.nodes;
    dl_node last = nodes[parent].last;
    nodes[node].parent = parent;
    nodes[node].previous = last;
    nodes[node].next = 0;
    if (last) {
        nodes[last].next = node;
    } else {
        nodes[parent].first = node;
    }
    nodes[parent].last = node;
}

void dl_insert_before(dl_parser *p, dl_node parent, dl_node node, dl_node before) {
    if (!node) return;
    if (!before) {
        dl_append(p, parent, node);
        return;
    }
    dl_node_data *nodes = p->doc.nodes;
    dl_node previous = nodes[before].previous;
    p->out_of_order = true;
    nodes[node].parent = parent;
    nodes[node].previous = previous;
    nodes[node].next = before;
    nodes[before].previous = node;
    if (previous) {
        nodes[previous].next = node;
    } else {
        nodes[parent].first = node;
    }
}

void dl_detach(dl_parser *p, dl_node node) {
    dl_node_data *nodes = p->doc.nodes, *data = &nodes[node];
    if (!node) return;
    p->out_of_order = true;
    if (data->previous) {
        nodes[data->previous].next = data->next;
    } else if (data->parent || nodes[0].first == node) {
        nodes[data->parent].first = data->next;
    }
    if (data->next) {
        nodes[data->next].previous = data->previous;
    } else if (data->parent || nodes[0].last == node) {
        nodes[data->parent].last = data->previous;
    }
    data->parent = data->previous = data->next = 0;
}

/* The next node in document order after `node`, whose number does not tell. */
static dl_node following(const dl_node_data *nodes, dl_node node) {
    if (nodes[node].first) return nodes[node].first;
    while (node && !nodes[node].next) node = nodes[node].parent;
    return node ? nodes[node].next : 0;
}

void dl_renumber(dl_parser *p) {
    dl_node_data *nodes = p->doc.nodes;
    uint32_t count = p->doc.node_count;
    if (!p->out_of_order) return;
    /* `numbers[old]` is the new number; nodes that hang nowhere are put after the others. */
    uint32_t *numbers = dl_allocator_resize(p->allocator, NULL, count * sizeof *numbers);
    if (!numbers) {
        p->stopped = DL_PARSE_NO_MEMORY;
        return;
    }
    memset(numbers, 0, count * sizeof *numbers);
    uint32_t kept = 1;
    for (dl_node node = following(nodes, 0); node; node = following(nodes, node)) numbers[node] = kept++;
    uint32_t next_dropped = kept;
    for (dl_node node = 1; node < count; node++) {
        if (!numbers[node]) numbers[node] = next_dropped++;
        nodes[node].parent = numbers[nodes[node].parent];
        nodes[node].first = numbers[nodes[node].first];
        nodes[node].last = numbers[nodes[node].last];
        nodes[node].previous = numbers[nodes[node].previous];
        nodes[node].next = numbers[nodes[node].next];
    }
    nodes[0].first = numbers[nodes[0].first];
    nodes[0].last = numbers[nodes[0].last];
    p->doc.html = numbers[p->doc.html];
    p->doc.head = numbers[p->doc.head];
    p->doc.body = numbers[p->doc.body];
    /* Move along the cycles of the permutation, in place. */
    for (dl_node start = 1; start < count; start++) {
        if (numbers[start] == start) continue;
        dl_node_data moving = nodes[start];
        dl_node place = numbers[start];
        numbers[start] = start;
        while (place != start) {
            dl_node_data displaced = nodes[place];
            uint32_t next = numbers[place];
            nodes[place] = moving;
            numbers[place] = place;
            moving = displaced;
            place = next;
        }
        nodes[start] = moving;
    }
    p->doc.node_count = kept;
    dl_allocator_resize(p->allocator, numbers, 0);
}
