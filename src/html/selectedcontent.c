/* "The selectedcontent element" (#the-selectedcontent-element), as far as the parser takes part. */
#include "html/selectedcontent.h"

#include "html/insert.h"

static bool has(const dl_parser *p, dl_node node, dl_attr attr) {
    return dl_find_attribute(&p->doc, node, attr) != NULL;
}

static bool is_element(const dl_parser *p, dl_node node, dl_tag tag) {
    const dl_node_data *data = &p->doc.nodes[node];
    return data->type == DL_NODE_ELEMENT && data->name == tag &&
           (data->flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
}

/* The next node below `root` after `node` in tree order, 0 after the last. */
static dl_node next_below(dl_parser *p, dl_node root, dl_node node) {
    const dl_node_data *nodes = p->doc.nodes;
    if (!dl_step(p)) return 0;
    if (nodes[node].first) return nodes[node].first;
    while (node != root && !nodes[node].next) node = nodes[node].parent;
    return node == root ? 0 : nodes[node].next;
}

/* "option element nearest ancestor select". */
static dl_node select_of_option(dl_parser *p, dl_node option) {
    bool in_group = false;
    for (dl_node up = p->doc.nodes[option].parent; up && dl_step(p); up = p->doc.nodes[up].parent) {
        if (is_element(p, up, DL_TAG_SELECT)) return up;
        if (is_element(p, up, DL_TAG_DATALIST) || is_element(p, up, DL_TAG_HR) ||
            is_element(p, up, DL_TAG_OPTION)) {
            return 0;
        }
        if (is_element(p, up, DL_TAG_OPTGROUP)) {
            if (in_group) return 0;
            in_group = true;
        }
    }
    return 0;
}

static bool is_disabled(dl_parser *p, dl_node option) {
    if (has(p, option, DL_ATTR_DISABLED)) return true;
    dl_node parent = p->doc.nodes[option].parent;
    return is_element(p, parent, DL_TAG_OPTGROUP) && has(p, parent, DL_ATTR_DISABLED);
}

/* The option whose selectedness is true in a select that shows one. */
static dl_node selected_option(dl_parser *p, dl_node select) {
    dl_node selected = 0, first = 0;
    for (dl_node node = next_below(p, select, select); node; node = next_below(p, select, node)) {
        if (!is_element(p, node, DL_TAG_OPTION) || select_of_option(p, node) != select) continue;
        if (has(p, node, DL_ATTR_SELECTED)) selected = node;
        if (!first && !is_disabled(p, node)) first = node;
    }
    if (selected) return selected;
    const dl_attribute *size = dl_find_attribute(&p->doc, select, DL_ATTR_SIZE);
    uint64_t rows = 1;
    if (size && dl_span_to_uint(dl_span_trim(dl_attribute_value(&p->doc, size)), &rows) && rows > 1) return 0;
    return first;
}

/* "Get a select's enabled selectedcontent". */
static dl_node enabled_selectedcontent(dl_parser *p, dl_node select) {
    if (has(p, select, DL_ATTR_MULTIPLE)) return 0;
    dl_node found = 0;
    for (dl_node node = next_below(p, select, select); node && !found; node = next_below(p, select, node)) {
        if (is_element(p, node, DL_TAG_SELECTEDCONTENT)) found = node;
    }
    bool in_select = false;
    for (dl_node up = found ? p->doc.nodes[found].parent : 0; up && dl_step(p);
         up = p->doc.nodes[up].parent) {
        if (is_element(p, up, DL_TAG_OPTION) || is_element(p, up, DL_TAG_SELECTEDCONTENT)) return 0;
        if (is_element(p, up, DL_TAG_SELECT)) {
            if (in_select) return 0;
            in_select = true;
        }
    }
    return found;
}

/* "Clone an option into a selectedcontent". */
static void clone_option(dl_parser *p, dl_node option, dl_node selectedcontent) {
    p->out_of_order = true;
    while (p->doc.nodes[selectedcontent].first && dl_step(p))
        dl_detach(p, p->doc.nodes[selectedcontent].first);
    dl_node parent = selectedcontent;
    dl_node node = p->doc.nodes[option].first;
    while (node && !p->stopped && dl_step(p)) {
        dl_node copy = dl_clone_node(p, node);
        dl_append(p, parent, copy);
        if (!copy) return;
        if (p->doc.nodes[node].first) {
            node = p->doc.nodes[node].first;
            parent = copy;
            continue;
        }
        while (node != option && !p->doc.nodes[node].next) {
            node = p->doc.nodes[node].parent;
            parent = p->doc.nodes[parent].parent;
        }
        if (node == option) return;
        node = p->doc.nodes[node].next;
    }
}

void dl_maybe_clone_option(dl_parser *p, dl_node option) {
    dl_node select = select_of_option(p, option);
    if (!select || selected_option(p, select) != option) return;
    dl_node selectedcontent = enabled_selectedcontent(p, select);
    if (selectedcontent) clone_option(p, option, selectedcontent);
}

void dl_update_selectedcontent(dl_parser *p, dl_node selectedcontent) {
    p->selectedcontent = true;
    dl_node select = 0;
    for (dl_node up = p->doc.nodes[selectedcontent].parent; up && !select && dl_step(p);
         up = p->doc.nodes[up].parent) {
        if (is_element(p, up, DL_TAG_SELECT)) select = up;
    }
    if (!select || enabled_selectedcontent(p, select) != selectedcontent) return;
    dl_node option = selected_option(p, select);
    if (option) clone_option(p, option, selectedcontent);
}
