#include "tree.h"

#include "base/page.h"

#include <stdlib.h>

char *tree_padded_copy(dl_span page) {
    char *copy = malloc(page.size + DL_PAGE_PADDING);
    if (!copy) abort();
    if (page.size) memcpy(copy, page.data, page.size);
    memset(copy + page.size, 0x55, DL_PAGE_PADDING);
    return copy;
}

/* --- dumping --- */

static void append(dl_buffer *out, const char *text) {
    dl_buffer_append(out, dl_span_from_string(text));
}

static void indent(dl_buffer *out, unsigned depth) {
    append(out, "| ");
    for (unsigned i = 0; i < depth; i++) append(out, "  ");
}

/* "Adjust foreign attributes": the qualified name with its prefix apart. */
static void append_attribute_name(dl_document *doc, dl_node node, const dl_attribute *attribute,
                                  dl_buffer *out) {
    dl_span name = dl_attribute_name(doc, attribute);
    dl_namespace ns = dl_namespace_of(doc, node);
    if (ns != DL_NS_HTML) {
        switch (attribute->name) {
        case DL_ATTR_XLINK_ACTUATE:
        case DL_ATTR_XLINK_ARCROLE:
        case DL_ATTR_XLINK_HREF:
        case DL_ATTR_XLINK_ROLE:
        case DL_ATTR_XLINK_SHOW:
        case DL_ATTR_XLINK_TITLE:
        case DL_ATTR_XLINK_TYPE:
        case DL_ATTR_XML_LANG:
        case DL_ATTR_XML_SPACE:
        case DL_ATTR_XMLNS_XLINK: {
            size_t colon = dl_span_find_byte(name, ':', 0);
            dl_buffer_append(out, dl_span_sub(name, 0, colon));
            append(out, " ");
            dl_buffer_append(out, dl_span_sub(name, colon + 1, SIZE_MAX));
            return;
        }
        case DL_ATTR_XMLNS:
            append(out, "xmlns xmlns");
            return;
        case DL_ATTR_DEFINITIONURL:
            append(out, ns == DL_NS_MATHML ? "definitionURL" : "definitionurl");
            return;
        default:
            break;
        }
    }
    dl_buffer_append(out, name);
}

static int compare_spans(const void *a, const void *b) {
    return dl_span_compare(*(const dl_span *)a, *(const dl_span *)b);
}

static void dump_attributes(dl_document *doc, dl_node node, unsigned depth, dl_buffer *out) {
    uint32_t count = dl_attribute_count(doc, node);
    if (!count) return;
    dl_buffer lines;
    dl_buffer_init(&lines, 0, NULL);
    size_t *starts = malloc((count + 1) * sizeof *starts);
    dl_span *spans = malloc(count * sizeof *spans);
    if (!starts || !spans) abort();
    for (uint32_t i = 0; i < count; i++) {
        const dl_attribute *attribute = dl_attributes(doc, node) + i;
        starts[i] = lines.size;
        append_attribute_name(doc, node, attribute, &lines);
        append(&lines, "=\"");
        dl_buffer_append(&lines, dl_attribute_value(doc, attribute));
        append(&lines, "\"\n");
    }
    starts[count] = lines.size;
    for (uint32_t i = 0; i < count; i++) {
        spans[i] = dl_span_of(lines.data + starts[i], starts[i + 1] - starts[i]);
    }
    qsort(spans, count, sizeof *spans, compare_spans);
    for (uint32_t i = 0; i < count; i++) {
        indent(out, depth);
        dl_buffer_append(out, spans[i]);
    }
    free(spans);
    free(starts);
    dl_buffer_release(&lines);
}

static void dump_doctype(dl_document *doc, dl_node node, dl_buffer *out) {
    dl_doctype doctype = dl_doctype_of(doc, node);
    append(out, "<!DOCTYPE ");
    dl_buffer_append(out, doctype.name);
    if (doctype.public_id.size || doctype.system_id.size) {
        append(out, " \"");
        dl_buffer_append(out, doctype.public_id);
        append(out, "\" \"");
        dl_buffer_append(out, doctype.system_id);
        append(out, "\"");
    }
    append(out, ">\n");
}

static void dump_node(dl_document *doc, dl_node node, unsigned depth, dl_buffer *out) {
    static const char *const prefixes[] = {"<", "<svg ", "<math "};
    indent(out, depth);
    switch (dl_type_of(doc, node)) {
    case DL_NODE_DOCTYPE:
        dump_doctype(doc, node, out);
        break;
    case DL_NODE_ELEMENT:
        append(out, prefixes[dl_namespace_of(doc, node)]);
        dl_buffer_append(out, dl_tag_name(doc, node));
        append(out, ">\n");
        dump_attributes(doc, node, depth + 1, out);
        break;
    case DL_NODE_TEXT:
        append(out, "\"");
        dl_buffer_append(out, dl_node_text(doc, node));
        append(out, "\"\n");
        break;
    case DL_NODE_COMMENT:
        append(out, "<!-- ");
        dl_buffer_append(out, dl_node_text(doc, node));
        append(out, " -->\n");
        break;
    default:
        append(out, "content\n");
        break;
    }
}

void tree_dump(dl_document *doc, dl_node root, dl_buffer *out) {
    dl_node end = dl_subtree_end(doc, root);
    unsigned depth = 0;
    for (dl_node node = root + 1; node < end; node++) {
        /* Nodes are in document order: after a node comes its first child, or its next sibling, or one above.
         */
        if (node > root + 1) {
            dl_node previous = node - 1;
            if (dl_parent(doc, node) == previous) {
                depth++;
            } else {
                for (; dl_parent(doc, previous) != dl_parent(doc, node); previous = dl_parent(doc, previous))
                    depth--;
            }
        }
        dump_node(doc, node, depth, out);
    }
}

/* --- checking --- */

static bool inside(const dl_document *doc, uint64_t offset, uint64_t length) {
    return offset <= doc->page.size && length <= doc->page.size - offset;
}

static const char *check_attributes(dl_document *doc, dl_node node) {
    uint32_t count = dl_attribute_count(doc, node);
    if (!count) return NULL;
    const dl_attribute *attributes = dl_attributes(doc, node);
    if (attributes + count > doc->attributes + doc->attribute_count) return "attributes outside the array";
    for (uint32_t i = 0; i < count; i++) {
        const dl_attribute *attribute = attributes + i;
        if (attribute->name == DL_ATTR_NONE || attribute->name >= DL_ATTR_COUNT)
            return "attribute without a name";
        if (!inside(doc, attribute->name_offset, attribute->name_length & DL_NAME_LENGTH_BITS)) {
            return "attribute name outside the page";
        }
        bool decoded = attribute->name_length & DL_ATTRIBUTE_DECODED;
        if (!inside(doc, attribute->value_offset, decoded ? 0 : attribute->value_length)) {
            return "attribute value outside the page";
        }
        dl_span value = dl_attribute_value(doc, attribute), name = dl_attribute_name(doc, attribute);
        if (!value.data || !name.data || !name.size) return "attribute without bytes";
    }
    return NULL;
}

static const char *check_links(const dl_document *doc, dl_node node) {
    const dl_node_data *nodes = dl_nodes(doc), *data = &nodes[node];
    uint32_t count = dl_node_count(doc);
    if (data->parent >= count || data->first >= count || data->last >= count || data->previous >= count ||
        data->next >= count) {
        return "link to a node that is not there";
    }
    if (!data->first != !data->last) return "first child without last child";
    if (data->first &&
        (data->first != node + 1 || nodes[data->first].parent != node || nodes[data->first].previous)) {
        return "first child not right behind its parent";
    }
    if (data->last && (nodes[data->last].parent != node || nodes[data->last].next))
        return "last child has a next one";
    if (node == 0) return data->parent || data->next || data->previous ? "document with relatives" : NULL;
    if (data->parent >= node) return "parent behind its child";
    if (data->next && (data->next <= node || nodes[data->next].previous != node))
        return "next sibling before";
    if (data->next && nodes[data->next].parent != data->parent) return "siblings with different parents";
    if (data->previous && nodes[data->previous].next != node) return "previous sibling leads elsewhere";
    if (!data->previous && nodes[data->parent].first != node) return "not its parent's first child";
    if (!data->next && nodes[data->parent].last != node) return "not its parent's last child";
    return NULL;
}

/* The node behind this one must be its first child or the next sibling of the nearest that has one. */
static const char *check_order(const dl_document *doc, dl_node node) {
    dl_node next = dl_first_child(doc, node) ? dl_first_child(doc, node) : dl_subtree_end(doc, node);
    return next == node + 1 ? NULL : "not in document order";
}

const char *tree_validate(dl_document *doc, dl_node *node) {
    for (*node = 0; *node < dl_node_count(doc); ++*node) {
        const char *wrong = check_links(doc, *node);
        if (!wrong) wrong = check_order(doc, *node);
        if (wrong) return wrong;
        const dl_node_data *data = &dl_nodes(doc)[*node];
        switch (data->type) {
        case DL_NODE_DOCUMENT:
            if (*node) return "a second document";
            break;
        case DL_NODE_ELEMENT:
            if (!data->name || !dl_tag_name(doc, *node).size) return "element without a name";
            if ((data->flags & DL_NAMESPACE_BITS) > DL_NS_MATHML) return "unknown namespace";
            wrong = check_attributes(doc, *node);
            if (wrong) return wrong;
            break;
        case DL_NODE_TEXT:
        case DL_NODE_COMMENT:
            if (data->first) return "text with children";
            if (!inside(doc, data->offset, data->flags & DL_TEXT_DECODED ? 0 : data->length)) {
                return "text outside the page";
            }
            if (!dl_node_text(doc, *node).data) return "text without bytes";
            if (data->type == DL_NODE_TEXT && dl_node_text(doc, *node).size == 0) return "empty text";
            break;
        case DL_NODE_DOCTYPE:
            (void)dl_doctype_of(doc, *node);
            break;
        case DL_NODE_CONTENT:
            if (!dl_is_html(doc, data->parent, DL_TAG_TEMPLATE)) return "content outside a template";
            break;
        default:
            return "unknown type of node";
        }
        if (data->offset > doc->page.size) return "offset outside the page";
    }
    return NULL;
}
