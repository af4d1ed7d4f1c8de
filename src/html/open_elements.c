/* "The stack of open elements" (#the-stack-of-open-elements), "Closing elements that have implied end tags"
 * (#closing-elements-that-have-implied-end-tags). */
#include "html/open_elements.h"

#include "html/selectedcontent.h"

/* --- what is kept with an entry --- */

static bool value_is(dl_parser *p, dl_node node, dl_attr name, const char *wanted) {
    const dl_attribute *attribute = dl_find_attribute(&p->doc, node, name);
    return attribute &&
           dl_span_equal_nocase(dl_attribute_value(&p->doc, attribute), dl_span_from_string(wanted));
}

unsigned dl_flags_of_element(dl_parser *p, dl_node node, unsigned name, dl_namespace ns) {
    unsigned flags = ns;
    if (ns == DL_NS_HTML) {
        unsigned t = dl_traits_of(name);
        if (t & DL_TRAIT_SPECIAL) flags |= DL_OPEN_SPECIAL;
        if (t & DL_TRAIT_SCOPE) flags |= DL_OPEN_SCOPE;
        if (name == DL_TAG_OL || name == DL_TAG_UL) flags |= DL_OPEN_LIST_SCOPE;
        if (name == DL_TAG_BUTTON) flags |= DL_OPEN_BUTTON;
        if (name == DL_TAG_HTML || name == DL_TAG_TABLE || name == DL_TAG_TEMPLATE)
            flags |= DL_OPEN_TABLE_SCOPE;
        if (name == DL_TAG_OPTION) flags |= DL_OPEN_OPTION;
        if (t & DL_TRAIT_FORMATTING) flags |= DL_OPEN_FORMATTING;
        if (t & DL_TRAIT_HEADING) flags |= DL_OPEN_HEADING;
    } else if (ns == DL_NS_SVG) {
        if (name == DL_TAG_FOREIGNOBJECT || name == DL_TAG_DESC || name == DL_TAG_TITLE) {
            flags |= DL_OPEN_SPECIAL | DL_OPEN_SCOPE | DL_OPEN_HTML_POINT;
        }
    } else if (name == DL_TAG_MI || name == DL_TAG_MO || name == DL_TAG_MN || name == DL_TAG_MS ||
               name == DL_TAG_MTEXT) {
        flags |= DL_OPEN_SPECIAL | DL_OPEN_SCOPE | DL_OPEN_MATHML_POINT;
    } else if (name == DL_TAG_ANNOTATION_XML) {
        flags |= DL_OPEN_SPECIAL | DL_OPEN_SCOPE;
        if (node && (value_is(p, node, DL_ATTR_ENCODING, "text/html") ||
                     value_is(p, node, DL_ATTR_ENCODING, "application/xhtml+xml"))) {
            flags |= DL_OPEN_HTML_POINT;
        }
    }
    return flags;
}

void dl_inherit(dl_parser *p, uint32_t from) {
    for (uint32_t i = from; i < p->open_count && dl_step(p); i++) {
        dl_open *open = &p->open[i];
        bool inside = i > 0 && (p->open[i - 1].flags & DL_OPEN_P_IN_SCOPE);
        if (open->flags & (DL_OPEN_SCOPE | DL_OPEN_BUTTON)) inside = false;
        if (dl_open_is(open, DL_TAG_P)) inside = true;
        open->flags = (uint16_t)((open->flags & ~DL_OPEN_P_IN_SCOPE) | (inside ? DL_OPEN_P_IN_SCOPE : 0));
    }
}

void dl_count_name(dl_parser *p, const dl_open *open, uint32_t change) {
    if ((open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML && open->name < DL_TAG_COUNT) {
        p->open_names[open->name] += change;
    }
}

/* --- pushing and popping --- */

void dl_push(dl_parser *p, dl_node node) {
    if (!node || !DL_PARSER_ROOM(p, open, open_count, open_capacity, UINT32_MAX / 16)) return;
    dl_parser_set_open_room(p);
    const dl_node_data *data = &p->doc.nodes[node];
    dl_namespace ns = (dl_namespace)(data->flags & DL_NAMESPACE_BITS);
    unsigned flags = dl_flags_of_element(p, node, data->name, ns);
    if (ns == DL_NS_HTML && data->name < DL_TAG_COUNT)
        flags |= p->tags[data->name].open_flags & DL_OPEN_CLOSES;
    p->open[p->open_count++] = (dl_open){node, data->name, (uint16_t)flags};
    dl_count_name(p, dl_current(p), 1);
    dl_inherit(p, p->open_count - 1);
}

void dl_pop(dl_parser *p) {
    if (p->open_count <= 1) return; /* html stays */
    dl_open *top = dl_current(p);
    dl_count_name(p, top, UINT32_MAX);
    p->open_count--;
    if (top->flags & DL_OPEN_FORMATTING) p->unusual |= DL_RECONSTRUCTS;
    if ((top->flags & DL_OPEN_OPTION) && p->selectedcontent) dl_maybe_clone_option(p, top->node);
}

void dl_pop_to(dl_parser *p, uint32_t index) { /* the entry there goes, too */
    while (p->open_count > index && p->open_count > 1) dl_pop(p);
}

void dl_pop_until(dl_parser *p, dl_tag tag) {
    while (p->open_count > 1) {
        bool found = dl_current_is(p, tag);
        dl_pop(p);
        if (found) return;
    }
}

void dl_remove_open(dl_parser *p, uint32_t index) {
    dl_count_name(p, &p->open[index], UINT32_MAX);
    p->unusual |= DL_RECONSTRUCTS;
    p->work -= p->open_count - index;
    memmove(&p->open[index], &p->open[index + 1], (p->open_count - index - 1) * sizeof *p->open);
    p->open_count--;
    dl_inherit(p, index);
}

/* --- searching --- */

uint32_t dl_index_of(dl_parser *p, dl_node node) {
    for (uint32_t i = p->open_count - 1; i > 0 && dl_step(p); i--) {
        if (p->open[i].node == node) return i;
    }
    return 0;
}

uint32_t dl_in_scope_ended_by(dl_parser *p, dl_tag tag, unsigned ends) {
    if (!dl_is_open(p, tag)) return 0;
    for (uint32_t i = p->open_count; i-- > 0 && dl_step(p);) {
        if (dl_open_is(&p->open[i], tag)) return i;
        if (p->open[i].flags & ends) return 0;
    }
    return 0;
}

uint32_t dl_in_scope(dl_parser *p, dl_tag tag) {
    return dl_in_scope_ended_by(p, tag, DL_OPEN_SCOPE);
}

uint32_t dl_in_table_scope(dl_parser *p, dl_tag tag) {
    return dl_in_scope_ended_by(p, tag, DL_OPEN_TABLE_SCOPE);
}

/* --- implied end tags (#generate-implied-end-tags) --- */

void dl_generate_implied_end_tags(dl_parser *p, unsigned except) {
    while (dl_current_has(p, DL_TRAIT_IMPLIED_END) && dl_current(p)->name != except) dl_pop(p);
}

void dl_generate_all_implied_end_tags(dl_parser *p) {
    while (dl_current_has(p, DL_TRAIT_IMPLIED_END | DL_TRAIT_THOROUGH_END)) dl_pop(p);
}
