/* "Creating and inserting nodes" (#creating-and-inserting-nodes), "Parsing elements that contain only text"
 * (#parsing-elements-that-contain-only-text). */
#include "html/insert.h"

#include "html/open_elements.h"
#include "html/values.h"

/* --- "The appropriate place for inserting a node" (#appropriate-place-for-inserting-a-node) --- */

static dl_node content_of(dl_parser *p, dl_node template) {
    return p->doc.nodes[template].first;
}

static bool is_html_template(const dl_parser *p, dl_node node) {
    const dl_node_data *data = &p->doc.nodes[node];
    return data->type == DL_NODE_ELEMENT && data->name == DL_TAG_TEMPLATE &&
           (data->flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
}

/* "Foster parent" */
static dl_place foster_place(dl_parser *p) {
    uint32_t table = 0, template = 0;
    for (uint32_t i = p->open_count - 1; i > 0 && !table && dl_step(p); i--) {
        if (dl_open_is(&p->open[i], DL_TAG_TABLE)) table = i;
        if (dl_open_is(&p->open[i], DL_TAG_TEMPLATE)) {
            template = i;
            break;
        }
    }
    if (template) return (dl_place){content_of(p, p->open[template].node), 0};
    if (!table) return (dl_place){p->open[0].node, 0};
    dl_node node = p->open[table].node, parent = p->doc.nodes[node].parent;
    if (parent) return (dl_place){parent, node};
    return (dl_place){p->open[table - 1].node, 0};
}

dl_place dl_place_in(dl_parser *p, dl_node target, bool foster_target) {
    dl_place where = {target, 0};
    if (p->foster_parenting && foster_target) {
        where = foster_place(p);
        p->out_of_order = true;
    }
    if (is_html_template(p, where.parent)) where = (dl_place){content_of(p, where.parent), 0};
    return where;
}

static dl_place appropriate_place(dl_parser *p) {
    return dl_place_in(p, dl_current(p)->node, dl_current_has(p, DL_TRAIT_TABLE_PART));
}

dl_place dl_place_of_element(dl_parser *p) {
    if (p->open_count <= p->max_depth) return appropriate_place(p);
    /* Past the depth limit elements become siblings. */
    p->out_of_order = true;
    return dl_place_in(p, p->open[p->max_depth - 1].node, dl_current_has(p, DL_TRAIT_TABLE_PART));
}

/* --- texts and comments --- */

bool dl_is_nothing(dl_parser *p, const dl_token *t) { /* NUL alone, where it is dropped */
    if (!(t->run & DL_RUN_NUL) || (t->run & DL_RUN_KEEP)) return t->length == 0;
    dl_span raw = dl_raw(p, t->offset, t->length);
    for (size_t i = 0; i < raw.size; i++) {
        if (raw.data[i]) return false;
    }
    return true;
}

void dl_insert_text(dl_parser *p, const dl_token *t) {
    if (dl_is_nothing(p, t)) return;
    dl_place where = appropriate_place(p);
    if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
    dl_run run = {t->offset, t->length, t->run};
    dl_node before = where.before ? p->doc.nodes[where.before].previous : p->doc.nodes[where.parent].last;
    if (before && p->doc.nodes[before].type == DL_NODE_TEXT) {
        dl_text_append(p, before, run);
        return;
    }
    dl_node text = dl_new_node(p, DL_NODE_TEXT, t->offset);
    dl_text_set(p, text, run);
    dl_insert_at(p, where, text);
}

void dl_insert_comment_at(dl_parser *p, const dl_token *t, dl_place where) {
    dl_node comment = dl_new_node(p, DL_NODE_COMMENT, t->offset);
    dl_text_set(p, comment, (dl_run){t->offset, t->length, t->run});
    dl_insert_at(p, where, comment);
}

void dl_insert_comment(dl_parser *p, const dl_token *t) {
    if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
    dl_insert_comment_at(p, t, appropriate_place(p));
}

/* --- elements --- */

dl_node dl_new_element(dl_parser *p, unsigned name, dl_namespace ns, const dl_token *t,
                       bool with_attributes) {
    dl_node node = dl_new_node(p, DL_NODE_ELEMENT, t->offset);
    if (!node) return 0;
    dl_node_data *data = &p->doc.nodes[node];
    uint32_t count = with_attributes ? t->attribute_count : 0;
    data->name = (uint16_t)name;
    data->flags = (uint8_t)(ns | (count < DL_COUNT_MANY ? count : DL_COUNT_MANY) << DL_COUNT_SHIFT);
    data->length = with_attributes ? t->attributes : 0;
    if (name == DL_TAG_TEMPLATE && ns == DL_NS_HTML) {
        p->shadow_roots |= dl_find_attribute_named(&p->doc, node, DL_SPAN("shadowrootmode")) != NULL;
        dl_append(p, node, dl_new_node(p, DL_NODE_CONTENT, t->offset));
        if (p->stopped) return 0;
    }
    return node;
}

static dl_node insert_element(dl_parser *p, unsigned name, dl_namespace ns, const dl_token *t,
                              bool with_attributes) {
    if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
    dl_place where = dl_place_of_element(p);
    dl_node node = dl_new_element(p, name, ns, t, with_attributes);
    dl_insert_at(p, where, node);
    dl_push(p, node);
    return node;
}

dl_node dl_insert_html(dl_parser *p, const dl_token *t) {
    return insert_element(p, t->name, DL_NS_HTML, t, true);
}

dl_node dl_insert_phantom(dl_parser *p, dl_tag tag, const dl_token *t) {
    return insert_element(p, tag, DL_NS_HTML, t, false);
}

void dl_insert_void(dl_parser *p, const dl_token *t) {
    dl_insert_html(p, t);
    if (!p->stopped) dl_pop(p);
}

void dl_insert_foreign(dl_parser *p, dl_token *t, dl_namespace ns) {
    if (ns == DL_NS_SVG) {
        for (uint32_t i = 0; i < t->attribute_count; i++) {
            dl_attribute *attribute = p->doc.attributes + t->attributes + i;
            if (attribute->name >= DL_ATTR_FIRST_SVG) attribute->name_length |= DL_ATTRIBUTE_SVG;
        }
    }
    insert_element(p, t->name, ns, t, true);
    if (t->self_closing && !p->stopped) dl_pop(p);
}

dl_node dl_clone_node(dl_parser *p, dl_node original) {
    dl_node node = dl_new_node(p, DL_NODE_ELEMENT, 0);
    if (!node) return 0;
    const dl_node_data *from = &p->doc.nodes[original];
    dl_node_data *data = &p->doc.nodes[node];
    data->type = from->type;
    data->flags = from->flags;
    data->name = from->name;
    data->offset = from->offset;
    data->length = from->length;
    return node;
}

void dl_start_raw(dl_parser *p, const dl_token *t, dl_content content) {
    dl_insert_html(p, t);
    if (p->stopped) return;
    p->content = (uint8_t)content;
    p->raw_name = t->name;
    p->original_mode = p->mode;
    p->mode = DL_MODE_TEXT;
}
