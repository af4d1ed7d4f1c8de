/* The tree builder: WHATWG HTML, "13.2.6 Tree construction".
 *
 * One function per insertion mode; each takes a token and returns whether it is done with it.  When it is
 * not, the token is processed again in the mode that is then current ("reprocess the token").  "Using the
 * rules for" another mode is a call of that mode's function. */
#include "html/builder.h"

#include "html/fast.h"
#include "html/references.h"

/* --- what is known of elements, by name --- */

enum {
    SPECIAL = 1 << 0,
    FORMATTING = 1 << 1,
    SCOPE = 1 << 2,
    IMPLIED_END = 1 << 3,  /* "generate implied end tags" pops it */
    THOROUGH_END = 1 << 4, /* only "… thoroughly" does */
    CLOSES_P = 1 << 5,     /* start tag of a plain block: closes a p, is inserted */
    BLOCK_END = 1 << 6,    /* end tag of such a block */
    HEADING = 1 << 7,
    VOID_FORMATTED = 1 << 8, /* area, br, embed, img, keygen, wbr */
    BREAKS_OUT = 1 << 9,     /* start tag that ends foreign content */
    HEAD_CONTENT = 1 << 10,  /* base, link, meta, script, style, template, title, … */
    TABLE_PART = 1 << 11,    /* table, tbody, tfoot, thead, tr: text in it is fostered */
    CELL_END = 1 << 12,      /* caption, col, colgroup, tbody, td, tfoot, th, thead, tr */
    MAY_STAY_OPEN = 1 << 13,
};

static const uint16_t traits[DL_TAG_COUNT] = {
    [DL_TAG_A] = FORMATTING,
    [DL_TAG_ADDRESS] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_APPLET] = SPECIAL | SCOPE,
    [DL_TAG_AREA] = SPECIAL | VOID_FORMATTED,
    [DL_TAG_ARTICLE] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_ASIDE] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_B] = FORMATTING | BREAKS_OUT,
    [DL_TAG_BASE] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_BASEFONT] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_BGSOUND] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_BIG] = FORMATTING | BREAKS_OUT,
    [DL_TAG_BLOCKQUOTE] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_BODY] = SPECIAL | BREAKS_OUT | MAY_STAY_OPEN,
    [DL_TAG_BR] = SPECIAL | VOID_FORMATTED | BREAKS_OUT,
    [DL_TAG_BUTTON] = SPECIAL | BLOCK_END,
    [DL_TAG_CAPTION] = SPECIAL | SCOPE | THOROUGH_END | CELL_END,
    [DL_TAG_CENTER] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_CODE] = FORMATTING | BREAKS_OUT,
    [DL_TAG_COL] = SPECIAL | CELL_END,
    [DL_TAG_COLGROUP] = SPECIAL | THOROUGH_END | CELL_END,
    [DL_TAG_DD] = SPECIAL | IMPLIED_END | BREAKS_OUT,
    [DL_TAG_DETAILS] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_DIALOG] = CLOSES_P | BLOCK_END,
    [DL_TAG_DIR] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_DIV] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_DL] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_DT] = SPECIAL | IMPLIED_END | BREAKS_OUT,
    [DL_TAG_EM] = FORMATTING | BREAKS_OUT,
    [DL_TAG_EMBED] = SPECIAL | VOID_FORMATTED | BREAKS_OUT,
    [DL_TAG_FIELDSET] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_FIGCAPTION] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_FIGURE] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_FONT] = FORMATTING,
    [DL_TAG_FOOTER] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_FORM] = SPECIAL,
    [DL_TAG_FRAME] = SPECIAL,
    [DL_TAG_FRAMESET] = SPECIAL,
    [DL_TAG_H1] = SPECIAL | HEADING | BREAKS_OUT,
    [DL_TAG_H2] = SPECIAL | HEADING | BREAKS_OUT,
    [DL_TAG_H3] = SPECIAL | HEADING | BREAKS_OUT,
    [DL_TAG_H4] = SPECIAL | HEADING | BREAKS_OUT,
    [DL_TAG_H5] = SPECIAL | HEADING | BREAKS_OUT,
    [DL_TAG_H6] = SPECIAL | HEADING | BREAKS_OUT,
    [DL_TAG_HEAD] = SPECIAL | BREAKS_OUT,
    [DL_TAG_HEADER] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_HGROUP] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_HR] = SPECIAL | BREAKS_OUT,
    [DL_TAG_HTML] = SPECIAL | SCOPE | MAY_STAY_OPEN,
    [DL_TAG_I] = FORMATTING | BREAKS_OUT,
    [DL_TAG_IFRAME] = SPECIAL,
    [DL_TAG_IMG] = SPECIAL | VOID_FORMATTED | BREAKS_OUT,
    [DL_TAG_INPUT] = SPECIAL,
    [DL_TAG_KEYGEN] = SPECIAL | VOID_FORMATTED,
    [DL_TAG_LI] = SPECIAL | IMPLIED_END | BREAKS_OUT,
    [DL_TAG_LINK] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_LISTING] = SPECIAL | BLOCK_END | BREAKS_OUT,
    [DL_TAG_MAIN] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_MARQUEE] = SPECIAL | SCOPE,
    [DL_TAG_MENU] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_META] = SPECIAL | HEAD_CONTENT | BREAKS_OUT,
    [DL_TAG_NAV] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_NOBR] = FORMATTING | BREAKS_OUT,
    [DL_TAG_NOEMBED] = SPECIAL,
    [DL_TAG_NOFRAMES] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_NOSCRIPT] = SPECIAL,
    [DL_TAG_OBJECT] = SPECIAL | SCOPE,
    [DL_TAG_OL] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_OPTGROUP] = IMPLIED_END,
    [DL_TAG_OPTION] = IMPLIED_END,
    [DL_TAG_P] = SPECIAL | IMPLIED_END | CLOSES_P | BREAKS_OUT,
    [DL_TAG_PARAM] = SPECIAL,
    [DL_TAG_PLAINTEXT] = SPECIAL,
    [DL_TAG_PRE] = SPECIAL | BLOCK_END | BREAKS_OUT,
    [DL_TAG_RB] = IMPLIED_END,
    [DL_TAG_RP] = IMPLIED_END,
    [DL_TAG_RT] = IMPLIED_END,
    [DL_TAG_RTC] = IMPLIED_END,
    [DL_TAG_RUBY] = BREAKS_OUT,
    [DL_TAG_S] = FORMATTING | BREAKS_OUT,
    [DL_TAG_SCRIPT] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_SEARCH] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_SECTION] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_SELECT] = SPECIAL | SCOPE | BLOCK_END,
    [DL_TAG_SMALL] = FORMATTING | BREAKS_OUT,
    [DL_TAG_SOURCE] = SPECIAL,
    [DL_TAG_SPAN] = BREAKS_OUT,
    [DL_TAG_STRIKE] = FORMATTING | BREAKS_OUT,
    [DL_TAG_STRONG] = FORMATTING | BREAKS_OUT,
    [DL_TAG_STYLE] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_SUB] = BREAKS_OUT,
    [DL_TAG_SUMMARY] = SPECIAL | CLOSES_P | BLOCK_END,
    [DL_TAG_SUP] = BREAKS_OUT,
    [DL_TAG_TABLE] = SPECIAL | SCOPE | TABLE_PART | BREAKS_OUT,
    [DL_TAG_TBODY] = SPECIAL | THOROUGH_END | TABLE_PART | CELL_END,
    [DL_TAG_TD] = SPECIAL | SCOPE | THOROUGH_END | CELL_END,
    [DL_TAG_TEMPLATE] = SPECIAL | SCOPE | HEAD_CONTENT,
    [DL_TAG_TEXTAREA] = SPECIAL,
    [DL_TAG_TFOOT] = SPECIAL | THOROUGH_END | TABLE_PART | CELL_END,
    [DL_TAG_TH] = SPECIAL | SCOPE | THOROUGH_END | CELL_END,
    [DL_TAG_THEAD] = SPECIAL | THOROUGH_END | TABLE_PART | CELL_END,
    [DL_TAG_TITLE] = SPECIAL | HEAD_CONTENT,
    [DL_TAG_TR] = SPECIAL | THOROUGH_END | TABLE_PART | CELL_END,
    [DL_TAG_TRACK] = SPECIAL,
    [DL_TAG_TT] = FORMATTING | BREAKS_OUT,
    [DL_TAG_U] = FORMATTING | BREAKS_OUT,
    [DL_TAG_UL] = SPECIAL | CLOSES_P | BLOCK_END | BREAKS_OUT,
    [DL_TAG_VAR] = BREAKS_OUT,
    [DL_TAG_WBR] = SPECIAL | VOID_FORMATTED,
    [DL_TAG_XMP] = SPECIAL,
};

static unsigned traits_of(unsigned name) {
    return name < DL_TAG_COUNT ? traits[name] : 0u;
}

/* --- the stack of open elements --- */

static bool is(const dl_open *open, dl_tag tag) { /* the HTML element of that name */
    return open->name == tag && (open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
}

static dl_open *current(dl_parser *p) {
    return &p->open[p->open_count - 1];
}

static bool current_is(dl_parser *p, dl_tag tag) {
    return is(current(p), tag);
}

static bool current_has(dl_parser *p, unsigned wanted) {
    const dl_open *top = current(p);
    return (top->flags & DL_NAMESPACE_BITS) == DL_NS_HTML && (traits_of(top->name) & wanted);
}

static dl_open *adjusted_current(dl_parser *p) {
    return p->fragment && p->open_count == 1 ? &p->context : current(p);
}

/* One step of a search; false when the page has used up its share of them. */
static bool step(dl_parser *p) {
    if (p->work-- > 0) return true;
    if (!p->stopped) p->stopped = DL_PARSE_TRUNCATED;
    return false;
}

static bool value_is(dl_parser *p, dl_node node, dl_attr name, const char *wanted) {
    const dl_attribute *attribute = dl_find_attribute(&p->doc, node, name);
    return attribute &&
           dl_span_equal_nocase(dl_attribute_value(&p->doc, attribute), dl_span_from_string(wanted));
}

static unsigned flags_of_element(dl_parser *p, dl_node node, unsigned name, dl_namespace ns) {
    unsigned flags = ns;
    if (ns == DL_NS_HTML) {
        unsigned t = traits_of(name);
        if (t & SPECIAL) flags |= DL_OPEN_SPECIAL;
        if (t & SCOPE) flags |= DL_OPEN_SCOPE;
        if (name == DL_TAG_OL || name == DL_TAG_UL) flags |= DL_OPEN_LIST_SCOPE;
        if (name == DL_TAG_BUTTON) flags |= DL_OPEN_BUTTON;
        if (name == DL_TAG_HTML || name == DL_TAG_TABLE || name == DL_TAG_TEMPLATE)
            flags |= DL_OPEN_TABLE_SCOPE;
        if (name == DL_TAG_OPTION) flags |= DL_OPEN_OPTION;
        if (t & FORMATTING) flags |= DL_OPEN_FORMATTING;
        if (t & HEADING) flags |= DL_OPEN_HEADING;
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

/* Sets what an entry inherits from the one below it, for all from `from` on. */
static void inherit(dl_parser *p, uint32_t from) {
    for (uint32_t i = from; i < p->open_count && step(p); i++) {
        dl_open *open = &p->open[i];
        bool inside = i > 0 && (p->open[i - 1].flags & DL_OPEN_P_IN_SCOPE);
        if (open->flags & (DL_OPEN_SCOPE | DL_OPEN_BUTTON)) inside = false;
        if (is(open, DL_TAG_P)) inside = true;
        open->flags = (uint16_t)((open->flags & ~DL_OPEN_P_IN_SCOPE) | (inside ? DL_OPEN_P_IN_SCOPE : 0));
    }
}

static void count_name(dl_parser *p, const dl_open *open, uint32_t change) {
    if ((open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML && open->name < DL_TAG_COUNT) {
        p->open_names[open->name] += change;
    }
}

static void push(dl_parser *p, dl_node node) {
    if (!node || !DL_PARSER_ROOM(p, open, open_count, open_capacity, UINT32_MAX / 16)) return;
    p->open_room = p->open_capacity < p->max_depth ? p->open_capacity : p->max_depth;
    const dl_node_data *data = &p->doc.nodes[node];
    dl_namespace ns = (dl_namespace)(data->flags & DL_NAMESPACE_BITS);
    unsigned flags = flags_of_element(p, node, data->name, ns);
    if (ns == DL_NS_HTML && data->name < DL_TAG_COUNT)
        flags |= p->tags[data->name].open_flags & DL_OPEN_CLOSES;
    p->open[p->open_count++] = (dl_open){node, data->name, (uint16_t)flags};
    count_name(p, current(p), 1);
    inherit(p, p->open_count - 1);
}

static void maybe_clone_option(dl_parser *p, dl_node option);

static void pop(dl_parser *p) {
    if (p->open_count <= 1) return; /* html stays */
    dl_open *top = current(p);
    count_name(p, top, UINT32_MAX);
    p->open_count--;
    if (top->flags & DL_OPEN_FORMATTING) p->unusual |= DL_RECONSTRUCTS;
    if ((top->flags & DL_OPEN_OPTION) && p->selectedcontent) maybe_clone_option(p, top->node);
}

void dl_build_pop(dl_parser *p) {
    pop(p);
}

static void pop_to(dl_parser *p, uint32_t index) { /* the entry there goes, too */
    while (p->open_count > index && p->open_count > 1) pop(p);
}

/* Takes out an entry wherever it is. */
static void remove_open(dl_parser *p, uint32_t index) {
    count_name(p, &p->open[index], UINT32_MAX);
    p->unusual |= DL_RECONSTRUCTS;
    p->work -= p->open_count - index;
    memmove(&p->open[index], &p->open[index + 1], (p->open_count - index - 1) * sizeof *p->open);
    p->open_count--;
    inherit(p, index);
}

/* The index of a node on the stack, searched from the top; 0 when it is not there (or is html). */
static uint32_t index_of(dl_parser *p, dl_node node) {
    for (uint32_t i = p->open_count - 1; i > 0 && step(p); i--) {
        if (p->open[i].node == node) return i;
    }
    return 0;
}

static bool is_open(dl_parser *p, dl_tag tag) {
    return p->open_names[tag] > 0;
}

static void pop_until(dl_parser *p, dl_tag tag) {
    while (p->open_count > 1) {
        bool found = current_is(p, tag);
        pop(p);
        if (found) return;
    }
}

/* The index of the topmost HTML element of that name in scope, 0 when there is none.  `ends`: the flags of
 * the elements that end the scope. */
static uint32_t in_scope_ended_by(dl_parser *p, dl_tag tag, unsigned ends) {
    if (!is_open(p, tag)) return 0;
    for (uint32_t i = p->open_count; i-- > 0 && step(p);) {
        if (is(&p->open[i], tag)) return i;
        if (p->open[i].flags & ends) return 0;
    }
    return 0;
}

static uint32_t in_scope(dl_parser *p, dl_tag tag) {
    return in_scope_ended_by(p, tag, DL_OPEN_SCOPE);
}

static uint32_t in_table_scope(dl_parser *p, dl_tag tag) {
    return in_scope_ended_by(p, tag, DL_OPEN_TABLE_SCOPE);
}

static bool p_in_button_scope(dl_parser *p) {
    return (current(p)->flags & DL_OPEN_P_IN_SCOPE) != 0;
}

static void generate_implied_end_tags(dl_parser *p, unsigned except) {
    while (current_has(p, IMPLIED_END) && current(p)->name != except) pop(p);
}

static void generate_all_implied_end_tags(dl_parser *p) {
    while (current_has(p, IMPLIED_END | THOROUGH_END)) pop(p);
}

static void close_p(dl_parser *p) {
    generate_implied_end_tags(p, DL_TAG_P);
    pop_until(p, DL_TAG_P);
}

static void close_p_in_button_scope(dl_parser *p) {
    if (p_in_button_scope(p)) close_p(p);
}

/* --- inserting --- */

typedef struct place {
    dl_node parent, before; /* before 0: at the end */
} place;

static dl_node content_of(dl_parser *p, dl_node template) {
    return p->doc.nodes[template].first;
}

static bool is_html_template(const dl_parser *p, dl_node node) {
    const dl_node_data *data = &p->doc.nodes[node];
    return data->type == DL_NODE_ELEMENT && data->name == DL_TAG_TEMPLATE &&
           (data->flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
}

static place foster_place(dl_parser *p) {
    uint32_t table = 0, template = 0;
    for (uint32_t i = p->open_count - 1; i > 0 && !table && step(p); i--) {
        if (is(&p->open[i], DL_TAG_TABLE)) table = i;
        if (is(&p->open[i], DL_TAG_TEMPLATE)) {
            template = i;
            break;
        }
    }
    if (template) return (place){content_of(p, p->open[template].node), 0};
    if (!table) return (place){p->open[0].node, 0};
    dl_node node = p->open[table].node, parent = p->doc.nodes[node].parent;
    if (parent) return (place){parent, node};
    return (place){p->open[table - 1].node, 0};
}

/* "The appropriate place for inserting a node", in `target`, which is an element on the stack. */
static place place_in(dl_parser *p, dl_node target, bool foster_target) {
    place where = {target, 0};
    if (p->foster_parenting && foster_target) {
        where = foster_place(p);
        p->out_of_order = true;
    }
    if (is_html_template(p, where.parent)) where = (place){content_of(p, where.parent), 0};
    return where;
}

static place appropriate_place(dl_parser *p) {
    return place_in(p, current(p)->node, current_has(p, TABLE_PART));
}

static place place_of_element(dl_parser *p) {
    if (p->open_count <= p->max_depth) return appropriate_place(p);
    /* Past the depth limit elements become siblings. */
    p->out_of_order = true;
    return place_in(p, p->open[p->max_depth - 1].node, current_has(p, TABLE_PART));
}

static void insert_at(dl_parser *p, place where, dl_node node) {
    dl_insert_before(p, where.parent, node, where.before);
}

static bool is_nothing(dl_parser *p, const dl_token *t) { /* NUL alone, where it is dropped */
    if (!(t->run & DL_RUN_NUL) || (t->run & DL_RUN_KEEP)) return t->length == 0;
    dl_span raw = dl_raw(p, t->offset, t->length);
    for (size_t i = 0; i < raw.size; i++) {
        if (raw.data[i]) return false;
    }
    return true;
}

static void insert_text(dl_parser *p, const dl_token *t) {
    if (is_nothing(p, t)) return;
    place where = appropriate_place(p);
    if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
    dl_run run = {t->offset, t->length, t->run};
    dl_node before = where.before ? p->doc.nodes[where.before].previous : p->doc.nodes[where.parent].last;
    if (before && p->doc.nodes[before].type == DL_NODE_TEXT) {
        dl_text_append(p, before, run);
        return;
    }
    dl_node text = dl_new_node(p, DL_NODE_TEXT, t->offset);
    dl_text_set(p, text, run);
    insert_at(p, where, text);
}

static void insert_comment_at(dl_parser *p, const dl_token *t, place where) {
    dl_node comment = dl_new_node(p, DL_NODE_COMMENT, t->offset);
    dl_text_set(p, comment, (dl_run){t->offset, t->length, t->run});
    insert_at(p, where, comment);
}

static void insert_comment(dl_parser *p, const dl_token *t) {
    if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
    insert_comment_at(p, t, appropriate_place(p));
}

/* An element that nothing refers to yet. */
static dl_node new_element(dl_parser *p, unsigned name, dl_namespace ns, const dl_token *t,
                           bool with_attributes) {
    dl_node node = dl_new_node(p, DL_NODE_ELEMENT, t->offset);
    if (!node) return 0;
    dl_node_data *data = &p->doc.nodes[node];
    uint32_t count = with_attributes ? t->attribute_count : 0;
    data->name = (uint16_t)name;
    data->flags = (uint8_t)(ns | (count < DL_COUNT_MANY ? count : DL_COUNT_MANY) << DL_COUNT_SHIFT);
    data->length = with_attributes ? t->attributes : 0;
    if (name == DL_TAG_TEMPLATE && ns == DL_NS_HTML) {
        dl_append(p, node, dl_new_node(p, DL_NODE_CONTENT, t->offset));
        if (p->stopped) return 0;
    }
    return node;
}

static void update_selectedcontent(dl_parser *p, dl_node selectedcontent);

static dl_node insert_element(dl_parser *p, unsigned name, dl_namespace ns, const dl_token *t,
                              bool with_attributes) {
    if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
    place where = place_of_element(p);
    dl_node node = new_element(p, name, ns, t, with_attributes);
    insert_at(p, where, node);
    push(p, node);
    return node;
}

static dl_node insert_html(dl_parser *p, const dl_token *t) {
    return insert_element(p, t->name, DL_NS_HTML, t, true);
}

/* An HTML element that no tag asked for. */
static dl_node insert_phantom(dl_parser *p, dl_tag tag, const dl_token *t) {
    return insert_element(p, tag, DL_NS_HTML, t, false);
}

static void insert_void(dl_parser *p, const dl_token *t) {
    insert_html(p, t);
    if (!p->stopped) pop(p);
}

/* A copy of an element without its children. */
static dl_node clone_node(dl_parser *p, dl_node original) {
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

/* --- selectedcontent --- */

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
    if (!step(p)) return 0;
    if (nodes[node].first) return nodes[node].first;
    while (node != root && !nodes[node].next) node = nodes[node].parent;
    return node == root ? 0 : nodes[node].next;
}

/* "option element nearest ancestor select". */
static dl_node select_of_option(dl_parser *p, dl_node option) {
    bool in_group = false;
    for (dl_node up = p->doc.nodes[option].parent; up && step(p); up = p->doc.nodes[up].parent) {
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
    for (dl_node up = found ? p->doc.nodes[found].parent : 0; up && step(p); up = p->doc.nodes[up].parent) {
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
    while (p->doc.nodes[selectedcontent].first && step(p)) dl_detach(p, p->doc.nodes[selectedcontent].first);
    dl_node parent = selectedcontent;
    dl_node node = p->doc.nodes[option].first;
    while (node && !p->stopped && step(p)) {
        dl_node copy = clone_node(p, node);
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

/* "Maybe clone an option into selectedcontent", when the option is popped. */
static void maybe_clone_option(dl_parser *p, dl_node option) {
    dl_node select = select_of_option(p, option);
    if (!select || selected_option(p, select) != option) return;
    dl_node selectedcontent = enabled_selectedcontent(p, select);
    if (selectedcontent) clone_option(p, option, selectedcontent);
}

/* The element's own steps when it is put into the tree. */
static void update_selectedcontent(dl_parser *p, dl_node selectedcontent) {
    p->selectedcontent = true;
    dl_node select = 0;
    for (dl_node up = p->doc.nodes[selectedcontent].parent; up && !select && step(p);
         up = p->doc.nodes[up].parent) {
        if (is_element(p, up, DL_TAG_SELECT)) select = up;
    }
    if (!select || enabled_selectedcontent(p, select) != selectedcontent) return;
    dl_node option = selected_option(p, select);
    if (option) clone_option(p, option, selectedcontent);
}

/* --- the list of active formatting elements --- */

static void push_marker(dl_parser *p) {
    if (!DL_PARSER_ROOM(p, formatting, formatting_count, formatting_capacity, UINT32_MAX / 16)) return;
    p->formatting[p->formatting_count++] = (dl_formatting){0, 0};
}

static void clear_to_marker(dl_parser *p) {
    p->unusual |= DL_RECONSTRUCTS; /* those before the marker may be closed */
    while (p->formatting_count) {
        if (!p->formatting[--p->formatting_count].node) break;
    }
}

static dl_span raw_name_of(dl_parser *p, const dl_attribute *attribute) {
    return dl_attribute_name(&p->doc, attribute);
}

/* Whether two elements have the same attributes. */
static bool same_attributes(dl_parser *p, dl_node a, dl_node b) {
    uint32_t count = dl_attribute_count(&p->doc, a);
    if (count != dl_attribute_count(&p->doc, b)) return false;
    if (p->doc.nodes[a].length == p->doc.nodes[b].length) return true;
    for (uint32_t i = 0; i < count; i++) {
        const dl_attribute *one = dl_attributes(&p->doc, a) + i, *other = NULL;
        for (uint32_t j = 0; j < count && step(p); j++) {
            const dl_attribute *candidate = dl_attributes(&p->doc, b) + j;
            if (candidate->name != one->name) continue;
            if (one->name == DL_ATTR_UNKNOWN &&
                !dl_span_equal(raw_name_of(p, one), raw_name_of(p, candidate)))
                continue;
            other = candidate;
            break;
        }
        if (!other || !dl_span_equal(dl_attribute_value(&p->doc, one), dl_attribute_value(&p->doc, other)))
            return false;
    }
    return true;
}

static void remove_formatting(dl_parser *p, uint32_t index) {
    p->work -= p->formatting_count - index;
    memmove(&p->formatting[index], &p->formatting[index + 1],
            (p->formatting_count - index - 1) * sizeof *p->formatting);
    p->formatting_count--;
}

static void push_formatting(dl_parser *p, dl_node node) {
    if (!node) return;
    unsigned name = p->doc.nodes[node].name;
    uint32_t same = 0, earliest = 0;
    for (uint32_t i = p->formatting_count; i-- > 0 && p->formatting[i].node && step(p);) {
        if (p->formatting[i].name != name || !same_attributes(p, p->formatting[i].node, node)) continue;
        same++;
        earliest = i;
    }
    if (same >= 3) remove_formatting(p, earliest); /* "Noah's Ark clause" */
    if (!DL_PARSER_ROOM(p, formatting, formatting_count, formatting_capacity, UINT32_MAX / 16)) return;
    p->formatting[p->formatting_count++] = (dl_formatting){node, (uint16_t)name};
}

static void reconstruct_formatting(dl_parser *p) {
    if (!(p->unusual & DL_RECONSTRUCTS)) return;
    if (p->unusual == DL_RECONSTRUCTS) p->unusual = 0;
    uint32_t i = p->formatting_count;
    /* Back to the last entry that is a marker or open. */
    while (i > 0 && p->formatting[i - 1].node && !index_of(p, p->formatting[i - 1].node)) {
        if (!step(p)) return;
        i--;
    }
    for (; i < p->formatting_count && !p->stopped; i++) {
        dl_node copy = clone_node(p, p->formatting[i].node);
        if (!copy) return;
        if (p->unusual == DL_UNUSUAL) p->out_of_order = true;
        insert_at(p, place_of_element(p), copy);
        push(p, copy);
        p->formatting[i].node = copy;
    }
}

/* The index in the list of the last entry of that name after the last marker, UINT32_MAX when there is none.
 */
static uint32_t formatting_by_name(dl_parser *p, unsigned name) {
    for (uint32_t i = p->formatting_count; i-- > 0 && p->formatting[i].node && step(p);) {
        if (p->formatting[i].name == name) return i;
    }
    return UINT32_MAX;
}

static uint32_t formatting_of(dl_parser *p, dl_node node) {
    for (uint32_t i = p->formatting_count; i-- > 0 && step(p);) {
        if (p->formatting[i].node == node) return i;
    }
    return UINT32_MAX;
}

static void any_other_end_tag(dl_parser *p, const dl_token *t) {
    if (t->name < DL_TAG_COUNT && !p->open_names[t->name]) return;
    for (uint32_t i = p->open_count - 1; i > 0 && step(p); i--) {
        dl_open *open = &p->open[i];
        if (open->name == t->name && (open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML) {
            generate_implied_end_tags(p, t->name);
            pop_to(p, i);
            return;
        }
        if (open->flags & DL_OPEN_SPECIAL) return;
    }
}

/* Moves all children of one node to the end of another. */
static void move_children(dl_parser *p, dl_node from, dl_node to) {
    dl_node_data *nodes = p->doc.nodes;
    if (!nodes[from].first) return;
    p->out_of_order = true;
    for (dl_node child = nodes[from].first; child && step(p); child = nodes[child].next)
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
    uint32_t list_index = formatting_by_name(p, t->name);
    if (list_index == UINT32_MAX) {
        any_other_end_tag(p, t);
        return false;
    }
    dl_node formatting = p->formatting[list_index].node;
    uint32_t index = index_of(p, formatting);
    if (!index) {
        remove_formatting(p, list_index);
        return false;
    }
    for (uint32_t i = p->open_count - 1; i > index; i--) { /* in scope? */
        if (p->open[i].flags & DL_OPEN_SCOPE) return false;
        if (!step(p)) return false;
    }
    uint32_t furthest = 0;
    for (uint32_t i = index + 1; i < p->open_count && !furthest && step(p); i++) {
        if (p->open[i].flags & DL_OPEN_SPECIAL) furthest = i;
    }
    if (!furthest) {
        pop_to(p, index);
        remove_formatting(p, list_index);
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
        uint32_t in_list = formatting_of(p, node);
        if (counter > 3 && in_list != UINT32_MAX) {
            remove_formatting(p, in_list);
            if (in_list < bookmark) bookmark--;
            if (in_list < list_index) list_index--;
            in_list = UINT32_MAX;
        }
        if (in_list == UINT32_MAX) {
            remove_open(p, i);
            furthest--;
            continue;
        }
        dl_node copy = clone_node(p, node);
        if (!copy) return false;
        p->formatting[in_list].node = copy;
        p->open[i].node = copy;
        if (last == block) bookmark = in_list + 1;
        dl_detach(p, last);
        dl_append(p, copy, last);
        last = copy;
        if (!step(p)) return false;
    }
    if (p->stopped) return false;
    dl_detach(p, last);
    place where =
        place_in(p, common.node,
                 (common.flags & DL_NAMESPACE_BITS) == DL_NS_HTML && (traits_of(common.name) & TABLE_PART));
    insert_at(p, where, last);
    dl_node copy = clone_node(p, formatting);
    if (!copy) return false;
    move_children(p, block, copy);
    dl_append(p, block, copy);
    /* In the list: out with the old, in with the new at the bookmark. */
    if (list_index < bookmark) bookmark--;
    remove_formatting(p, list_index);
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
    inherit(p, index);
    return true;
}

/* "The adoption agency algorithm". */
static void adoption_agency(dl_parser *p, const dl_token *t) {
    const dl_open *top = current(p);
    if (top->name == t->name && (top->flags & DL_NAMESPACE_BITS) == DL_NS_HTML &&
        formatting_of(p, top->node) == UINT32_MAX) {
        pop(p);
        return;
    }
    for (int round = 0; round < 8 && adopt_once(p, t) && !p->stopped; round++) {
    }
}

/* --- changing modes --- */

static void push_template_mode(dl_parser *p, dl_mode mode) {
    if (!DL_PARSER_ROOM(p, template_modes, template_mode_count, template_mode_capacity, UINT32_MAX / 16))
        return;
    p->template_modes[p->template_mode_count++] = (uint8_t)mode;
}

static void reset_mode(dl_parser *p) {
    for (uint32_t i = p->open_count; i-- > 0;) {
        bool last = i == 0;
        const dl_open *open = last && p->fragment ? &p->context : &p->open[i];
        if (!step(p)) break;
        if ((open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML) {
            switch (open->name) {
            case DL_TAG_TD:
            case DL_TAG_TH:
                if (last) break;
                p->mode = DL_MODE_IN_CELL;
                return;
            case DL_TAG_TR:
                p->mode = DL_MODE_IN_ROW;
                return;
            case DL_TAG_TBODY:
            case DL_TAG_THEAD:
            case DL_TAG_TFOOT:
                p->mode = DL_MODE_IN_TABLE_BODY;
                return;
            case DL_TAG_CAPTION:
                p->mode = DL_MODE_IN_CAPTION;
                return;
            case DL_TAG_COLGROUP:
                p->mode = DL_MODE_IN_COLUMN_GROUP;
                return;
            case DL_TAG_TABLE:
                p->mode = DL_MODE_IN_TABLE;
                return;
            case DL_TAG_TEMPLATE:
                p->mode =
                    p->template_mode_count ? p->template_modes[p->template_mode_count - 1] : DL_MODE_IN_BODY;
                return;
            case DL_TAG_HEAD:
                if (last) break;
                p->mode = DL_MODE_IN_HEAD;
                return;
            case DL_TAG_BODY:
                p->mode = DL_MODE_IN_BODY;
                return;
            case DL_TAG_FRAMESET:
                p->mode = DL_MODE_IN_FRAMESET;
                return;
            case DL_TAG_HTML:
                p->mode = p->head ? DL_MODE_AFTER_HEAD : DL_MODE_BEFORE_HEAD;
                return;
            default:
                break;
            }
        }
    }
    p->mode = DL_MODE_IN_BODY;
}

static void start_raw(dl_parser *p, const dl_token *t, dl_content content) {
    insert_html(p, t);
    if (p->stopped) return;
    p->content = (uint8_t)content;
    p->raw_name = t->name;
    p->original_mode = p->mode;
    p->mode = DL_MODE_TEXT;
}

/* Adds to `node` those attributes of the token that it lacks. */
static void merge_attributes(dl_parser *p, dl_node node, const dl_token *t) {
    uint32_t old_count = dl_attribute_count(&p->doc, node), added = 0;
    if (!node || !t->attribute_count) return;
    /* The list is built anew behind the others: a place for the count, the old ones, the added ones. */
    uint32_t start = p->doc.attribute_count;
    for (uint32_t i = 0; i < old_count + t->attribute_count + 1; i++) {
        if (p->doc.attribute_count >= p->attribute_room && !dl_parser_grow_attributes(p)) {
            p->doc.attribute_count = start;
            return;
        }
        p->doc.attributes[p->doc.attribute_count++] = (dl_attribute){0};
    }
    dl_attribute *attributes = p->doc.attributes, *list = attributes + start + 1;
    memcpy(list, attributes + p->doc.nodes[node].length, old_count * sizeof *list);
    p->work -= old_count;
    for (uint32_t i = 0; i < t->attribute_count; i++) {
        const dl_attribute *candidate = attributes + t->attributes + i;
        bool known = false;
        for (uint32_t j = 0; j < old_count && !known && step(p); j++) {
            known = list[j].name == candidate->name &&
                    (candidate->name != DL_ATTR_UNKNOWN ||
                     dl_span_equal(raw_name_of(p, &list[j]), raw_name_of(p, candidate)));
        }
        if (!known) list[old_count + added++] = *candidate;
    }
    if (!added) {
        p->doc.attribute_count = start;
        return;
    }
    uint32_t count = old_count + added;
    p->doc.attribute_count = start + 1 + count;
    list[-1].value_length = count;
    dl_node_data *data = &p->doc.nodes[node];
    data->length = start + 1;
    data->flags = (uint8_t)((data->flags & DL_NAMESPACE_BITS) |
                            (count < DL_COUNT_MANY ? count : DL_COUNT_MANY) << DL_COUNT_SHIFT);
}

/* --- the insertion modes --- */

static bool in_body(dl_parser *p, dl_token *t);
static bool in_head(dl_parser *p, dl_token *t);
static bool in_table(dl_parser *p, dl_token *t);
static bool in_template(dl_parser *p, dl_token *t);

static unsigned tag_traits(const dl_token *t) {
    return traits_of(t->name);
}

static bool span_is(dl_span span, const char *text) {
    return dl_span_equal_nocase(span, dl_span_from_string(text));
}

/* "If the DOCTYPE token matches one of the conditions" for quirks mode. */
static bool is_quirky(const dl_doctype_token *t) {
    static const char *const starts[] = {
        "+//Silmaril//dtd html Pro v0r11 19970101//",
        "-//AS//DTD HTML 3.0 asWedit + extensions//",
        "-//AdvaSoft Ltd//DTD HTML 3.0 asWedit + extensions//",
        "-//IETF//DTD HTML 2.0 Level 1//",
        "-//IETF//DTD HTML 2.0 Level 2//",
        "-//IETF//DTD HTML 2.0 Strict Level 1//",
        "-//IETF//DTD HTML 2.0 Strict Level 2//",
        "-//IETF//DTD HTML 2.0 Strict//",
        "-//IETF//DTD HTML 2.0//",
        "-//IETF//DTD HTML 2.1E//",
        "-//IETF//DTD HTML 3.0//",
        "-//IETF//DTD HTML 3.2 Final//",
        "-//IETF//DTD HTML 3.2//",
        "-//IETF//DTD HTML 3//",
        "-//IETF//DTD HTML Level 0//",
        "-//IETF//DTD HTML Level 1//",
        "-//IETF//DTD HTML Level 2//",
        "-//IETF//DTD HTML Level 3//",
        "-//IETF//DTD HTML Strict Level 0//",
        "-//IETF//DTD HTML Strict Level 1//",
        "-//IETF//DTD HTML Strict Level 2//",
        "-//IETF//DTD HTML Strict Level 3//",
        "-//IETF//DTD HTML Strict//",
        "-//IETF//DTD HTML//",
        "-//Metrius//DTD Metrius Presentational//",
        "-//Microsoft//DTD Internet Explorer 2.0 HTML Strict//",
        "-//Microsoft//DTD Internet Explorer 2.0 HTML//",
        "-//Microsoft//DTD Internet Explorer 2.0 Tables//",
        "-//Microsoft//DTD Internet Explorer 3.0 HTML Strict//",
        "-//Microsoft//DTD Internet Explorer 3.0 HTML//",
        "-//Microsoft//DTD Internet Explorer 3.0 Tables//",
        "-//Netscape Comm. Corp.//DTD HTML//",
        "-//Netscape Comm. Corp.//DTD Strict HTML//",
        "-//O'Reilly and Associates//DTD HTML 2.0//",
        "-//O'Reilly and Associates//DTD HTML Extended 1.0//",
        "-//O'Reilly and Associates//DTD HTML Extended Relaxed 1.0//",
        "-//SQ//DTD HTML 2.0 HoTMetaL + extensions//",
        "-//SoftQuad Software//DTD HoTMetaL PRO 6.0::19990601::extensions to HTML 4.0//",
        "-//SoftQuad//DTD HoTMetaL PRO 4.0::19971010::extensions to HTML 4.0//",
        "-//Spyglass//DTD HTML 2.0 Extended//",
        "-//Sun Microsystems Corp.//DTD HotJava HTML//",
        "-//Sun Microsystems Corp.//DTD HotJava Strict HTML//",
        "-//W3C//DTD HTML 3 1995-03-24//",
        "-//W3C//DTD HTML 3.2 Draft//",
        "-//W3C//DTD HTML 3.2 Final//",
        "-//W3C//DTD HTML 3.2//",
        "-//W3C//DTD HTML 3.2S Draft//",
        "-//W3C//DTD HTML 4.0 Frameset//",
        "-//W3C//DTD HTML 4.0 Transitional//",
        "-//W3C//DTD HTML Experimental 19960712//",
        "-//W3C//DTD HTML Experimental 970421//",
        "-//W3C//DTD W3 HTML//",
        "-//W3O//DTD W3 HTML 3.0//",
        "-//WebTechs//DTD Mozilla HTML 2.0//",
        "-//WebTechs//DTD Mozilla HTML//",
    };
    if (t->force_quirks || !span_is(t->name, "html")) return true;
    if (span_is(t->public_id, "-//W3O//DTD W3 HTML Strict 3.0//EN//") ||
        span_is(t->public_id, "-/W3C/DTD HTML 4.0 Transitional/EN") || span_is(t->public_id, "HTML") ||
        span_is(t->system_id, "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd")) {
        return true;
    }
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        if (dl_span_starts_with_nocase(t->public_id, dl_span_from_string(starts[i]))) return true;
    }
    return !dl_span_present(t->system_id) &&
           (dl_span_starts_with_nocase(t->public_id, DL_SPAN("-//W3C//DTD HTML 4.01 Frameset//")) ||
            dl_span_starts_with_nocase(t->public_id, DL_SPAN("-//W3C//DTD HTML 4.01 Transitional//")));
}

static bool initial(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) return true;
        break;
    case DL_TOKEN_COMMENT:
        insert_comment_at(p, t, (place){0, 0});
        return true;
    case DL_TOKEN_DOCTYPE: {
        dl_node doctype = dl_new_node(p, DL_NODE_DOCTYPE, t->offset);
        if (doctype) {
            dl_append(p, 0, doctype);
        }
        p->quirks = is_quirky(t->doctype);
        p->mode = DL_MODE_BEFORE_HTML;
        return true;
    }
    default:
        break;
    }
    p->quirks = true;
    p->mode = DL_MODE_BEFORE_HTML;
    return false;
}

static void make_html(dl_parser *p, dl_token *t, bool with_attributes) {
    dl_node html = new_element(p, DL_TAG_HTML, DL_NS_HTML, t, with_attributes);
    dl_append(p, 0, html);
    push(p, html);
    p->doc.html = html;
    p->mode = DL_MODE_BEFORE_HEAD;
}

static bool before_html(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment_at(p, t, (place){0, 0});
        return true;
    case DL_TOKEN_TEXT:
        if (t->space) return true;
        break;
    case DL_TOKEN_START:
        if (t->name != DL_TAG_HTML) break;
        make_html(p, t, true);
        return true;
    case DL_TOKEN_END:
        if (t->name != DL_TAG_HEAD && t->name != DL_TAG_BODY && t->name != DL_TAG_HTML &&
            t->name != DL_TAG_BR)
            return true;
        break;
    default:
        break;
    }
    make_html(p, t, false);
    return false;
}

static bool before_head(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_TEXT:
        if (t->space) return true;
        break;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return in_body(p, t);
        if (t->name != DL_TAG_HEAD) break;
        p->head = p->doc.head = insert_html(p, t);
        p->mode = DL_MODE_IN_HEAD;
        return true;
    case DL_TOKEN_END:
        if (t->name != DL_TAG_HEAD && t->name != DL_TAG_BODY && t->name != DL_TAG_HTML &&
            t->name != DL_TAG_BR)
            return true;
        break;
    default:
        break;
    }
    p->head = p->doc.head = insert_phantom(p, DL_TAG_HEAD, t);
    p->mode = DL_MODE_IN_HEAD;
    return false;
}

static void end_template(dl_parser *p) {
    if (!is_open(p, DL_TAG_TEMPLATE)) return;
    generate_all_implied_end_tags(p);
    pop_until(p, DL_TAG_TEMPLATE);
    clear_to_marker(p);
    if (p->template_mode_count) p->template_mode_count--;
    reset_mode(p);
}

static bool in_head(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (!t->space) break;
        insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_HTML:
            return in_body(p, t);
        case DL_TAG_BASE:
        case DL_TAG_BASEFONT:
        case DL_TAG_BGSOUND:
        case DL_TAG_LINK:
        case DL_TAG_META:
            insert_void(p, t);
            return true;
        case DL_TAG_TITLE:
            start_raw(p, t, DL_CONTENT_RCDATA);
            return true;
        case DL_TAG_NOFRAMES:
        case DL_TAG_STYLE:
            start_raw(p, t, DL_CONTENT_RAWTEXT);
            return true;
        case DL_TAG_NOSCRIPT:
            insert_html(p, t);
            p->mode = DL_MODE_IN_HEAD_NOSCRIPT;
            return true;
        case DL_TAG_SCRIPT:
            start_raw(p, t, DL_CONTENT_SCRIPT);
            return true;
        case DL_TAG_TEMPLATE:
            insert_html(p, t);
            push_marker(p);
            p->frameset_ok = false;
            p->mode = DL_MODE_IN_TEMPLATE;
            push_template_mode(p, DL_MODE_IN_TEMPLATE);
            return true;
        case DL_TAG_HEAD:
            return true;
        default:
            break;
        }
        break;
    case DL_TOKEN_END:
        switch (t->name) {
        case DL_TAG_HEAD:
            pop(p);
            p->mode = DL_MODE_AFTER_HEAD;
            return true;
        case DL_TAG_TEMPLATE:
            end_template(p);
            return true;
        case DL_TAG_BODY:
        case DL_TAG_HTML:
        case DL_TAG_BR:
            break;
        default:
            return true;
        }
        break;
    default:
        break;
    }
    pop(p);
    p->mode = DL_MODE_AFTER_HEAD;
    return false;
}

static bool in_head_noscript(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_TEXT:
        if (t->space) return in_head(p, t);
        break;
    case DL_TOKEN_COMMENT:
        return in_head(p, t);
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_HTML:
            return in_body(p, t);
        case DL_TAG_BASEFONT:
        case DL_TAG_BGSOUND:
        case DL_TAG_LINK:
        case DL_TAG_META:
        case DL_TAG_NOFRAMES:
        case DL_TAG_STYLE:
            return in_head(p, t);
        case DL_TAG_HEAD:
        case DL_TAG_NOSCRIPT:
            return true;
        default:
            break;
        }
        break;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_NOSCRIPT) {
            pop(p);
            p->mode = DL_MODE_IN_HEAD;
            return true;
        }
        if (t->name != DL_TAG_BR) return true;
        break;
    default:
        break;
    }
    pop(p);
    p->mode = DL_MODE_IN_HEAD;
    return false;
}

static bool after_head(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (!t->space) break;
        insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_HTML:
            return in_body(p, t);
        case DL_TAG_BODY:
            p->doc.body = insert_html(p, t);
            p->frameset_ok = false;
            p->mode = DL_MODE_IN_BODY;
            return true;
        case DL_TAG_FRAMESET:
            p->doc.body = insert_html(p, t);
            p->mode = DL_MODE_IN_FRAMESET;
            return true;
        case DL_TAG_HEAD:
            return true;
        default:
            break;
        }
        if (tag_traits(t) & HEAD_CONTENT) {
            dl_node head = p->head;
            if (p->doc.nodes[head].next) p->out_of_order = true; /* it goes back into the head */
            push(p, head);
            in_head(p, t);
            uint32_t index = index_of(p, head);
            if (index) remove_open(p, index);
            return true;
        }
        break;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_TEMPLATE) return in_head(p, t);
        if (t->name != DL_TAG_BODY && t->name != DL_TAG_HTML && t->name != DL_TAG_BR) return true;
        break;
    default:
        break;
    }
    p->doc.body = insert_phantom(p, DL_TAG_BODY, t);
    p->mode = DL_MODE_IN_BODY;
    return false;
}

/* Pops up to the topmost element of the token's name, which is in scope. */
static void end_element(dl_parser *p, uint32_t index) {
    generate_implied_end_tags(p, 0);
    pop_to(p, index);
}

static void start_list_item(dl_parser *p, dl_token *t) {
    p->frameset_ok = false;
    bool definition = t->name != DL_TAG_LI;
    for (uint32_t i = p->open_count - 1; i > 0 && step(p); i--) {
        const dl_open *open = &p->open[i];
        if (definition ? is(open, DL_TAG_DD) || is(open, DL_TAG_DT) : is(open, DL_TAG_LI)) {
            generate_implied_end_tags(p, open->name);
            pop_to(p, i);
            break;
        }
        if ((open->flags & DL_OPEN_SPECIAL) && !is(open, DL_TAG_ADDRESS) && !is(open, DL_TAG_DIV) &&
            !is(open, DL_TAG_P)) {
            break;
        }
    }
    close_p_in_button_scope(p);
    insert_html(p, t);
}

static void start_a(dl_parser *p, dl_token *t) {
    uint32_t index = formatting_by_name(p, DL_TAG_A);
    if (index != UINT32_MAX) {
        dl_node node = p->formatting[index].node;
        adoption_agency(p, t);
        index = formatting_of(p, node);
        if (index != UINT32_MAX) remove_formatting(p, index);
        index = index_of(p, node);
        if (index) remove_open(p, index);
    }
    reconstruct_formatting(p);
    push_formatting(p, insert_html(p, t));
}

static void start_frameset_in_body(dl_parser *p, dl_token *t) {
    if (p->open_count < 2 || !is(&p->open[1], DL_TAG_BODY) || !p->frameset_ok) return;
    dl_detach(p, p->open[1].node);
    while (p->open_count > 1) {
        count_name(p, current(p), UINT32_MAX);
        p->open_count--;
    }
    p->doc.body = insert_html(p, t);
    p->mode = DL_MODE_IN_FRAMESET;
}

static void end_form(dl_parser *p) {
    if (is_open(p, DL_TAG_TEMPLATE)) {
        uint32_t index = in_scope(p, DL_TAG_FORM);
        if (index) end_element(p, index);
        return;
    }
    dl_node form = p->form;
    p->form = 0;
    if (!form || !is_open(p, DL_TAG_FORM)) return;
    uint32_t index = 0;
    for (uint32_t i = p->open_count - 1; i > 0 && step(p); i--) {
        if (p->open[i].node == form) {
            index = i;
            break;
        }
        if (p->open[i].flags & DL_OPEN_SCOPE) return;
    }
    if (!index) return;
    generate_implied_end_tags(p, 0);
    index = index_of(p, form);
    if (index) remove_open(p, index);
}

static bool is_hidden_input(dl_parser *p, const dl_token *t) {
    for (uint32_t i = 0; i < t->attribute_count; i++) {
        const dl_attribute *attribute = p->doc.attributes + t->attributes + i;
        if (attribute->name == DL_ATTR_TYPE) {
            return dl_span_equal_nocase(dl_attribute_value(&p->doc, attribute), DL_SPAN("hidden"));
        }
    }
    return false;
}

static void insert_foreign(dl_parser *p, dl_token *t, dl_namespace ns) {
    if (ns == DL_NS_SVG) {
        for (uint32_t i = 0; i < t->attribute_count; i++) {
            dl_attribute *attribute = p->doc.attributes + t->attributes + i;
            if (attribute->name >= DL_ATTR_FIRST_SVG) attribute->name_length |= DL_ATTRIBUTE_SVG;
        }
    }
    insert_element(p, t->name, ns, t, true);
    if (t->self_closing && !p->stopped) pop(p);
}

static void close_select(dl_parser *p) {
    pop_until(p, DL_TAG_SELECT);
}

static void start_tag_in_body(dl_parser *p, dl_token *t) {
    unsigned known = tag_traits(t);
    if (known & HEAD_CONTENT) {
        in_head(p, t);
        return;
    }
    if (known & CLOSES_P) {
        close_p_in_button_scope(p);
        insert_html(p, t);
        return;
    }
    if (known & HEADING) {
        close_p_in_button_scope(p);
        if (current_has(p, HEADING)) pop(p);
        insert_html(p, t);
        return;
    }
    if (known & VOID_FORMATTED) {
        reconstruct_formatting(p);
        insert_void(p, t);
        p->frameset_ok = false;
        return;
    }
    switch (t->name) {
    case DL_TAG_HTML:
        if (!is_open(p, DL_TAG_TEMPLATE)) merge_attributes(p, p->open[0].node, t);
        return;
    case DL_TAG_BODY:
        if (p->open_count < 2 || !is(&p->open[1], DL_TAG_BODY) || is_open(p, DL_TAG_TEMPLATE)) return;
        p->frameset_ok = false;
        merge_attributes(p, p->open[1].node, t);
        return;
    case DL_TAG_FRAMESET:
        start_frameset_in_body(p, t);
        return;
    case DL_TAG_PRE:
    case DL_TAG_LISTING:
        close_p_in_button_scope(p);
        insert_html(p, t);
        p->skip_newline = true;
        p->frameset_ok = false;
        return;
    case DL_TAG_FORM:
        if (p->form && !is_open(p, DL_TAG_TEMPLATE)) return;
        close_p_in_button_scope(p);
        insert_html(p, t);
        if (!is_open(p, DL_TAG_TEMPLATE) && !p->stopped) p->form = current(p)->node;
        return;
    case DL_TAG_LI:
    case DL_TAG_DD:
    case DL_TAG_DT:
        start_list_item(p, t);
        return;
    case DL_TAG_PLAINTEXT:
        close_p_in_button_scope(p);
        insert_html(p, t);
        p->content = DL_CONTENT_PLAINTEXT;
        return;
    case DL_TAG_BUTTON:
        if (is_open(p, DL_TAG_BUTTON)) {
            uint32_t index = in_scope(p, DL_TAG_BUTTON);
            if (index) end_element(p, index);
        }
        reconstruct_formatting(p);
        insert_html(p, t);
        p->frameset_ok = false;
        return;
    case DL_TAG_A:
        start_a(p, t);
        return;
    case DL_TAG_B:
    case DL_TAG_BIG:
    case DL_TAG_CODE:
    case DL_TAG_EM:
    case DL_TAG_FONT:
    case DL_TAG_I:
    case DL_TAG_S:
    case DL_TAG_SMALL:
    case DL_TAG_STRIKE:
    case DL_TAG_STRONG:
    case DL_TAG_TT:
    case DL_TAG_U:
        reconstruct_formatting(p);
        push_formatting(p, insert_html(p, t));
        return;
    case DL_TAG_NOBR:
        reconstruct_formatting(p);
        if (in_scope(p, DL_TAG_NOBR)) {
            adoption_agency(p, t);
            reconstruct_formatting(p);
        }
        push_formatting(p, insert_html(p, t));
        return;
    case DL_TAG_APPLET:
    case DL_TAG_MARQUEE:
    case DL_TAG_OBJECT:
        reconstruct_formatting(p);
        insert_html(p, t);
        push_marker(p);
        p->frameset_ok = false;
        return;
    case DL_TAG_TABLE:
        if (!p->quirks) close_p_in_button_scope(p);
        insert_html(p, t);
        p->frameset_ok = false;
        p->mode = DL_MODE_IN_TABLE;
        return;
    case DL_TAG_INPUT:
        if (p->fragment && is(&p->context, DL_TAG_SELECT)) return;
        if (in_scope(p, DL_TAG_SELECT)) close_select(p);
        reconstruct_formatting(p);
        insert_void(p, t);
        if (!is_hidden_input(p, t)) p->frameset_ok = false;
        return;
    case DL_TAG_PARAM:
    case DL_TAG_SOURCE:
    case DL_TAG_TRACK:
        insert_void(p, t);
        return;
    case DL_TAG_HR:
        close_p_in_button_scope(p);
        if (in_scope(p, DL_TAG_SELECT)) generate_implied_end_tags(p, 0);
        insert_void(p, t);
        p->frameset_ok = false;
        return;
    case DL_TAG_IMAGE:
        t->name = DL_TAG_IMG;
        start_tag_in_body(p, t);
        return;
    case DL_TAG_TEXTAREA:
        start_raw(p, t, DL_CONTENT_RCDATA);
        p->skip_newline = true;
        p->frameset_ok = false;
        return;
    case DL_TAG_XMP:
        close_p_in_button_scope(p);
        reconstruct_formatting(p);
        p->frameset_ok = false;
        start_raw(p, t, DL_CONTENT_RAWTEXT);
        return;
    case DL_TAG_IFRAME:
        p->frameset_ok = false;
        start_raw(p, t, DL_CONTENT_RAWTEXT);
        return;
    case DL_TAG_NOEMBED:
        start_raw(p, t, DL_CONTENT_RAWTEXT);
        return;
    case DL_TAG_SELECT:
        if (p->fragment && is(&p->context, DL_TAG_SELECT)) return;
        if (in_scope(p, DL_TAG_SELECT)) {
            close_select(p);
            return;
        }
        reconstruct_formatting(p);
        insert_html(p, t);
        p->frameset_ok = false;
        return;
    case DL_TAG_OPTGROUP:
    case DL_TAG_OPTION:
        if (in_scope(p, DL_TAG_SELECT)) {
            generate_implied_end_tags(p, t->name == DL_TAG_OPTION ? DL_TAG_OPTGROUP : 0);
        } else if (current_is(p, DL_TAG_OPTION)) {
            pop(p);
        }
        reconstruct_formatting(p);
        insert_html(p, t);
        return;
    case DL_TAG_RB:
    case DL_TAG_RTC:
        if (in_scope(p, DL_TAG_RUBY)) generate_implied_end_tags(p, 0);
        insert_html(p, t);
        return;
    case DL_TAG_RP:
    case DL_TAG_RT:
        if (in_scope(p, DL_TAG_RUBY)) generate_implied_end_tags(p, DL_TAG_RTC);
        insert_html(p, t);
        return;
    case DL_TAG_MATH:
        reconstruct_formatting(p);
        insert_foreign(p, t, DL_NS_MATHML);
        return;
    case DL_TAG_SVG:
        reconstruct_formatting(p);
        insert_foreign(p, t, DL_NS_SVG);
        return;
    case DL_TAG_CAPTION:
    case DL_TAG_COL:
    case DL_TAG_COLGROUP:
    case DL_TAG_FRAME:
    case DL_TAG_HEAD:
    case DL_TAG_TBODY:
    case DL_TAG_TD:
    case DL_TAG_TFOOT:
    case DL_TAG_TH:
    case DL_TAG_THEAD:
    case DL_TAG_TR:
        return;
    case DL_TAG_SELECTEDCONTENT: {
        reconstruct_formatting(p);
        dl_node node = insert_html(p, t);
        if (node) update_selectedcontent(p, node);
        return;
    }
    default:
        reconstruct_formatting(p);
        insert_html(p, t);
        return;
    }
}

static bool end_tag_in_body(dl_parser *p, dl_token *t) {
    unsigned known = tag_traits(t);
    uint32_t index;
    if (known & FORMATTING) {
        adoption_agency(p, t);
        return true;
    }
    if (known & BLOCK_END) {
        index = in_scope(p, (dl_tag)t->name);
        if (index) end_element(p, index);
        return true;
    }
    switch (t->name) {
    case DL_TAG_TEMPLATE:
        end_template(p);
        return true;
    case DL_TAG_BODY:
        if (in_scope(p, DL_TAG_BODY)) p->mode = DL_MODE_AFTER_BODY;
        return true;
    case DL_TAG_HTML:
        if (!in_scope(p, DL_TAG_BODY)) return true;
        p->mode = DL_MODE_AFTER_BODY;
        return false;
    case DL_TAG_FORM:
        end_form(p);
        return true;
    case DL_TAG_P:
        if (!p_in_button_scope(p)) insert_phantom(p, DL_TAG_P, t);
        close_p(p);
        return true;
    case DL_TAG_LI:
        index = in_scope_ended_by(p, DL_TAG_LI, DL_OPEN_SCOPE | DL_OPEN_LIST_SCOPE);
        if (!index) return true;
        generate_implied_end_tags(p, DL_TAG_LI);
        pop_to(p, index);
        return true;
    case DL_TAG_DD:
    case DL_TAG_DT:
        index = in_scope(p, (dl_tag)t->name);
        if (!index) return true;
        generate_implied_end_tags(p, t->name);
        pop_to(p, index);
        return true;
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
    case DL_TAG_H4:
    case DL_TAG_H5:
    case DL_TAG_H6: {
        /* Any heading in scope will do. */
        index = 0;
        for (uint32_t i = p->open_count - 1; i > 0 && !index && step(p); i--) {
            bool html = (p->open[i].flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
            if (html && (traits_of(p->open[i].name) & HEADING)) index = i;
            if (p->open[i].flags & DL_OPEN_SCOPE) break;
        }
        if (index) end_element(p, index);
        return true;
    }
    case DL_TAG_APPLET:
    case DL_TAG_MARQUEE:
    case DL_TAG_OBJECT:
        index = in_scope(p, (dl_tag)t->name);
        if (!index) return true;
        end_element(p, index);
        clear_to_marker(p);
        return true;
    case DL_TAG_BR: {
        dl_token br = *t;
        br.kind = DL_TOKEN_START;
        br.attribute_count = 0;
        start_tag_in_body(p, &br);
        return true;
    }
    default:
        any_other_end_tag(p, t);
        return true;
    }
}

static bool is_blank(dl_parser *p, const dl_token *t);

static bool in_body(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (is_nothing(p, t)) return true;
        reconstruct_formatting(p);
        insert_text(p, t);
        if (p->frameset_ok && !is_blank(p, t)) p->frameset_ok = false;
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        start_tag_in_body(p, t);
        return true;
    case DL_TOKEN_END:
        return end_tag_in_body(p, t);
    default:
        return p->template_mode_count ? in_template(p, t) : true;
    }
}

static bool in_text_mode(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_TEXT) {
        insert_text(p, t);
        return true;
    }
    pop(p);
    p->mode = p->original_mode;
    return t->kind == DL_TOKEN_END;
}

static void clear_to(dl_parser *p, dl_tag a, dl_tag b, dl_tag c) {
    while (p->open_count > 1) {
        const dl_open *top = current(p);
        if (is(top, a) || is(top, b) || is(top, c) || is(top, DL_TAG_TEMPLATE)) return;
        pop(p);
    }
}

static void clear_to_table(dl_parser *p) {
    clear_to(p, DL_TAG_TABLE, DL_TAG_TABLE, DL_TAG_TABLE);
}

static void clear_to_table_body(dl_parser *p) {
    clear_to(p, DL_TAG_TBODY, DL_TAG_TFOOT, DL_TAG_THEAD);
}

static void clear_to_row(dl_parser *p) {
    clear_to(p, DL_TAG_TR, DL_TAG_TR, DL_TAG_TR);
}

static bool foster(dl_parser *p, dl_token *t) {
    p->foster_parenting = true;
    bool done = in_body(p, t);
    p->foster_parenting = false;
    return done;
}

static bool in_table(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (!current_has(p, TABLE_PART) && !current_is(p, DL_TAG_TEMPLATE)) break;
        p->pending_count = 0;
        p->original_mode = p->mode;
        p->mode = DL_MODE_IN_TABLE_TEXT;
        return false;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_CAPTION:
            clear_to_table(p);
            push_marker(p);
            insert_html(p, t);
            p->mode = DL_MODE_IN_CAPTION;
            return true;
        case DL_TAG_COLGROUP:
            clear_to_table(p);
            insert_html(p, t);
            p->mode = DL_MODE_IN_COLUMN_GROUP;
            return true;
        case DL_TAG_COL:
            clear_to_table(p);
            insert_phantom(p, DL_TAG_COLGROUP, t);
            p->mode = DL_MODE_IN_COLUMN_GROUP;
            return false;
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            clear_to_table(p);
            insert_html(p, t);
            p->mode = DL_MODE_IN_TABLE_BODY;
            return true;
        case DL_TAG_TD:
        case DL_TAG_TH:
        case DL_TAG_TR:
            clear_to_table(p);
            insert_phantom(p, DL_TAG_TBODY, t);
            p->mode = DL_MODE_IN_TABLE_BODY;
            return false;
        case DL_TAG_TABLE:
            if (!in_table_scope(p, DL_TAG_TABLE)) return true;
            pop_until(p, DL_TAG_TABLE);
            reset_mode(p);
            return false;
        case DL_TAG_STYLE:
        case DL_TAG_SCRIPT:
        case DL_TAG_TEMPLATE:
            return in_head(p, t);
        case DL_TAG_INPUT:
            if (!is_hidden_input(p, t)) break;
            insert_void(p, t);
            return true;
        case DL_TAG_FORM:
            if (is_open(p, DL_TAG_TEMPLATE) || p->form) return true;
            insert_html(p, t);
            if (!p->stopped) {
                p->form = current(p)->node;
                pop(p);
            }
            return true;
        default:
            break;
        }
        break;
    case DL_TOKEN_END:
        switch (t->name) {
        case DL_TAG_TABLE:
            if (!in_table_scope(p, DL_TAG_TABLE)) return true;
            pop_until(p, DL_TAG_TABLE);
            reset_mode(p);
            return true;
        case DL_TAG_BODY:
        case DL_TAG_HTML:
            return true;
        case DL_TAG_TEMPLATE:
            return in_head(p, t);
        default:
            if (tag_traits(t) & CELL_END) return true;
            break;
        }
        break;
    default:
        return in_body(p, t);
    }
    return foster(p, t);
}

/* All that has been gathered is processed when something else comes. */
static void flush_table_text(dl_parser *p) {
    bool blank = true;
    dl_token t = {.kind = DL_TOKEN_TEXT};
    for (uint32_t i = 0; i < p->pending_count && blank; i++) {
        t.offset = p->pending[i].offset;
        t.length = p->pending[i].length;
        t.run = p->pending[i].run;
        blank = is_blank(p, &t);
    }
    uint32_t count = p->pending_count;
    p->pending_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        t.offset = p->pending[i].offset;
        t.length = p->pending[i].length;
        t.run = p->pending[i].run;
        if (blank) {
            insert_text(p, &t);
        } else {
            foster(p, &t);
        }
    }
}

static bool in_table_text(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_TEXT) {
        if (!DL_PARSER_ROOM(p, pending, pending_count, pending_capacity, UINT32_MAX / 16)) return true;
        p->pending[p->pending_count++] = (dl_run){t->offset, t->length, t->run};
        return true;
    }
    flush_table_text(p);
    p->mode = p->original_mode;
    return false;
}

/* What ends a caption: true when there was one. */
static bool end_caption(dl_parser *p) {
    if (!in_table_scope(p, DL_TAG_CAPTION)) return false;
    generate_implied_end_tags(p, 0);
    pop_until(p, DL_TAG_CAPTION);
    clear_to_marker(p);
    p->mode = DL_MODE_IN_TABLE;
    return true;
}

static bool in_caption(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_END) {
        if (t->name == DL_TAG_CAPTION) {
            end_caption(p);
            return true;
        }
        if (t->name == DL_TAG_TABLE) return !end_caption(p);
        if (t->name == DL_TAG_BODY || t->name == DL_TAG_HTML || (tag_traits(t) & CELL_END)) return true;
    }
    if (t->kind == DL_TOKEN_START && (tag_traits(t) & CELL_END)) return !end_caption(p);
    return in_body(p, t);
}

static bool in_column_group(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (!t->space) break;
        insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return in_body(p, t);
        if (t->name == DL_TAG_TEMPLATE) return in_head(p, t);
        if (t->name != DL_TAG_COL) break;
        insert_void(p, t);
        return true;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_TEMPLATE) return in_head(p, t);
        if (t->name == DL_TAG_COL) return true;
        if (t->name != DL_TAG_COLGROUP) break;
        if (!current_is(p, DL_TAG_COLGROUP)) return true;
        pop(p);
        p->mode = DL_MODE_IN_TABLE;
        return true;
    default:
        return in_body(p, t);
    }
    if (!current_is(p, DL_TAG_COLGROUP)) return true;
    pop(p);
    p->mode = DL_MODE_IN_TABLE;
    return false;
}

static bool table_section_in_scope(dl_parser *p) {
    return in_table_scope(p, DL_TAG_TBODY) || in_table_scope(p, DL_TAG_THEAD) ||
           in_table_scope(p, DL_TAG_TFOOT);
}

static bool in_table_body(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_START) {
        switch (t->name) {
        case DL_TAG_TR:
            clear_to_table_body(p);
            insert_html(p, t);
            p->mode = DL_MODE_IN_ROW;
            return true;
        case DL_TAG_TH:
        case DL_TAG_TD:
            clear_to_table_body(p);
            insert_phantom(p, DL_TAG_TR, t);
            p->mode = DL_MODE_IN_ROW;
            return false;
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            if (!table_section_in_scope(p)) return true;
            clear_to_table_body(p);
            pop(p);
            p->mode = DL_MODE_IN_TABLE;
            return false;
        default:
            break;
        }
    } else if (t->kind == DL_TOKEN_END) {
        switch (t->name) {
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            if (!in_table_scope(p, (dl_tag)t->name)) return true;
            clear_to_table_body(p);
            pop(p);
            p->mode = DL_MODE_IN_TABLE;
            return true;
        case DL_TAG_TABLE:
            if (!table_section_in_scope(p)) return true;
            clear_to_table_body(p);
            pop(p);
            p->mode = DL_MODE_IN_TABLE;
            return false;
        case DL_TAG_BODY:
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_HTML:
        case DL_TAG_TD:
        case DL_TAG_TH:
        case DL_TAG_TR:
            return true;
        default:
            break;
        }
    }
    return in_table(p, t);
}

/* What ends a row: true when there was one. */
static bool end_row(dl_parser *p) {
    if (!in_table_scope(p, DL_TAG_TR)) return false;
    clear_to_row(p);
    pop(p);
    p->mode = DL_MODE_IN_TABLE_BODY;
    return true;
}

static bool in_row(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_START) {
        if (t->name == DL_TAG_TH || t->name == DL_TAG_TD) {
            clear_to_row(p);
            insert_html(p, t);
            p->mode = DL_MODE_IN_CELL;
            push_marker(p);
            return true;
        }
        if (tag_traits(t) & CELL_END) return !end_row(p);
    } else if (t->kind == DL_TOKEN_END) {
        switch (t->name) {
        case DL_TAG_TR:
            end_row(p);
            return true;
        case DL_TAG_TABLE:
            return !end_row(p);
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            return !in_table_scope(p, (dl_tag)t->name) || !end_row(p);
        case DL_TAG_BODY:
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_HTML:
        case DL_TAG_TD:
        case DL_TAG_TH:
            return true;
        default:
            break;
        }
    }
    return in_table(p, t);
}

static void close_cell(dl_parser *p) {
    generate_implied_end_tags(p, 0);
    while (p->open_count > 1) {
        bool cell = current_is(p, DL_TAG_TD) || current_is(p, DL_TAG_TH);
        pop(p);
        if (cell) break;
    }
    clear_to_marker(p);
    p->mode = DL_MODE_IN_ROW;
}

static bool in_cell(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_END) {
        switch (t->name) {
        case DL_TAG_TD:
        case DL_TAG_TH:
            if (!in_table_scope(p, (dl_tag)t->name)) return true;
            generate_implied_end_tags(p, 0);
            pop_until(p, (dl_tag)t->name);
            clear_to_marker(p);
            p->mode = DL_MODE_IN_ROW;
            return true;
        case DL_TAG_BODY:
        case DL_TAG_CAPTION:
        case DL_TAG_COL:
        case DL_TAG_COLGROUP:
        case DL_TAG_HTML:
            return true;
        case DL_TAG_TABLE:
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
        case DL_TAG_TR:
            if (!in_table_scope(p, (dl_tag)t->name)) return true;
            close_cell(p);
            return false;
        default:
            break;
        }
    } else if (t->kind == DL_TOKEN_START && (tag_traits(t) & CELL_END)) {
        if (!in_table_scope(p, DL_TAG_TD) && !in_table_scope(p, DL_TAG_TH)) return true;
        close_cell(p);
        return false;
    }
    return in_body(p, t);
}

static void change_template_mode(dl_parser *p, dl_mode mode) {
    if (p->template_mode_count) p->template_modes[p->template_mode_count - 1] = (uint8_t)mode;
    p->mode = (uint8_t)mode;
}

static bool in_template(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_CAPTION:
        case DL_TAG_COLGROUP:
        case DL_TAG_TBODY:
        case DL_TAG_TFOOT:
        case DL_TAG_THEAD:
            change_template_mode(p, DL_MODE_IN_TABLE);
            return false;
        case DL_TAG_COL:
            change_template_mode(p, DL_MODE_IN_COLUMN_GROUP);
            return false;
        case DL_TAG_TR:
            change_template_mode(p, DL_MODE_IN_TABLE_BODY);
            return false;
        case DL_TAG_TD:
        case DL_TAG_TH:
            change_template_mode(p, DL_MODE_IN_ROW);
            return false;
        default:
            if (tag_traits(t) & HEAD_CONTENT) return in_head(p, t);
            change_template_mode(p, DL_MODE_IN_BODY);
            return false;
        }
    case DL_TOKEN_END:
        if (t->name == DL_TAG_TEMPLATE) return in_head(p, t);
        return true;
    case DL_TOKEN_EOF:
        if (!is_open(p, DL_TAG_TEMPLATE)) return true;
        pop_until(p, DL_TAG_TEMPLATE);
        clear_to_marker(p);
        if (p->template_mode_count) p->template_mode_count--;
        reset_mode(p);
        return p->stopped != DL_PARSE_OK;
    default:
        return in_body(p, t);
    }
}

static bool after_body(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) return in_body(p, t);
        break;
    case DL_TOKEN_COMMENT:
        insert_comment_at(p, t, (place){p->open[0].node, 0});
        p->unusual = DL_UNUSUAL;
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return in_body(p, t);
        break;
    case DL_TOKEN_END:
        if (t->name != DL_TAG_HTML) break;
        if (!p->fragment) p->mode = DL_MODE_AFTER_AFTER_BODY;
        return true;
    default:
        return true;
    }
    p->mode = DL_MODE_IN_BODY;
    return false;
}

static bool in_frameset(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_START:
        switch (t->name) {
        case DL_TAG_HTML:
            return in_body(p, t);
        case DL_TAG_FRAMESET:
            insert_html(p, t);
            return true;
        case DL_TAG_FRAME:
            insert_void(p, t);
            return true;
        case DL_TAG_NOFRAMES:
            return in_head(p, t);
        default:
            return true;
        }
    case DL_TOKEN_END:
        if (t->name != DL_TAG_FRAMESET || p->open_count <= 1) return true;
        pop(p);
        if (!p->fragment && !current_is(p, DL_TAG_FRAMESET)) p->mode = DL_MODE_AFTER_FRAMESET;
        return true;
    default:
        return true;
    }
}

static bool after_frameset(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (t->space) insert_text(p, t);
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return in_body(p, t);
        if (t->name == DL_TAG_NOFRAMES) return in_head(p, t);
        return true;
    case DL_TOKEN_END:
        if (t->name == DL_TAG_HTML) p->mode = DL_MODE_AFTER_AFTER_FRAMESET;
        return true;
    default:
        return true;
    }
}

static bool after_after_body(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_COMMENT:
        insert_comment_at(p, t, (place){0, 0});
        p->unusual = DL_UNUSUAL;
        return true;
    case DL_TOKEN_DOCTYPE:
        return in_body(p, t);
    case DL_TOKEN_TEXT:
        if (t->space) return in_body(p, t);
        break;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return in_body(p, t);
        break;
    case DL_TOKEN_EOF:
        return true;
    default:
        break;
    }
    p->mode = DL_MODE_IN_BODY;
    return false;
}

static bool after_after_frameset(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_COMMENT:
        insert_comment_at(p, t, (place){0, 0});
        p->unusual = DL_UNUSUAL;
        return true;
    case DL_TOKEN_DOCTYPE:
        return in_body(p, t);
    case DL_TOKEN_TEXT:
        return t->space ? in_body(p, t) : true;
    case DL_TOKEN_START:
        if (t->name == DL_TAG_HTML) return in_body(p, t);
        if (t->name == DL_TAG_NOFRAMES) return in_head(p, t);
        return true;
    default:
        return true;
    }
}

static bool (*const modes[DL_MODE_COUNT])(dl_parser *, dl_token *) = {
    [DL_MODE_INITIAL] = initial,
    [DL_MODE_BEFORE_HTML] = before_html,
    [DL_MODE_BEFORE_HEAD] = before_head,
    [DL_MODE_IN_HEAD] = in_head,
    [DL_MODE_IN_HEAD_NOSCRIPT] = in_head_noscript,
    [DL_MODE_AFTER_HEAD] = after_head,
    [DL_MODE_IN_BODY] = in_body,
    [DL_MODE_TEXT] = in_text_mode,
    [DL_MODE_IN_TABLE] = in_table,
    [DL_MODE_IN_TABLE_TEXT] = in_table_text,
    [DL_MODE_IN_CAPTION] = in_caption,
    [DL_MODE_IN_COLUMN_GROUP] = in_column_group,
    [DL_MODE_IN_TABLE_BODY] = in_table_body,
    [DL_MODE_IN_ROW] = in_row,
    [DL_MODE_IN_CELL] = in_cell,
    [DL_MODE_IN_TEMPLATE] = in_template,
    [DL_MODE_AFTER_BODY] = after_body,
    [DL_MODE_IN_FRAMESET] = in_frameset,
    [DL_MODE_AFTER_FRAMESET] = after_frameset,
    [DL_MODE_AFTER_AFTER_BODY] = after_after_body,
    [DL_MODE_AFTER_AFTER_FRAMESET] = after_after_frameset,
};

/* --- foreign content --- */

static void pop_out_of_foreign(dl_parser *p) {
    while (p->open_count > 1 && (current(p)->flags & DL_NAMESPACE_BITS) != DL_NS_HTML &&
           !(current(p)->flags & (DL_OPEN_HTML_POINT | DL_OPEN_MATHML_POINT))) {
        pop(p);
    }
}

static bool breaks_out(dl_parser *p, const dl_token *t) {
    if (t->kind == DL_TOKEN_END) return t->name == DL_TAG_BR || t->name == DL_TAG_P;
    if (tag_traits(t) & BREAKS_OUT) return true;
    if (t->name != DL_TAG_FONT) return false;
    for (uint32_t i = 0; i < t->attribute_count; i++) {
        unsigned name = p->doc.attributes[t->attributes + i].name;
        if (name == DL_ATTR_COLOR || name == DL_ATTR_FACE || name == DL_ATTR_SIZE) return true;
    }
    return false;
}

static bool foreign_end_tag(dl_parser *p, dl_token *t) {
    for (uint32_t i = p->open_count - 1; i > 0 && step(p); i--) {
        if (p->open[i].name == t->name) {
            pop_to(p, i);
            return true;
        }
        if ((p->open[i - 1].flags & DL_NAMESPACE_BITS) == DL_NS_HTML) return modes[p->mode](p, t);
    }
    return true;
}

static bool in_foreign(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        t->run |= DL_RUN_KEEP;
        insert_text(p, t);
        if (p->frameset_ok && !is_blank(p, t)) p->frameset_ok = false;
        return true;
    case DL_TOKEN_COMMENT:
        insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        if (breaks_out(p, t)) {
            pop_out_of_foreign(p);
            return modes[p->mode](p, t);
        }
        insert_foreign(p, t, (dl_namespace)(adjusted_current(p)->flags & DL_NAMESPACE_BITS));
        return true;
    default:
        if (breaks_out(p, t)) {
            pop_out_of_foreign(p);
            return modes[p->mode](p, t);
        }
        return foreign_end_tag(p, t);
    }
}

/* "Tree construction dispatcher": whether the token goes by the rules for foreign content. */
static bool goes_foreign(dl_parser *p, const dl_token *t) {
    if (p->open_count == 0 || t->kind == DL_TOKEN_EOF) return false;
    const dl_open *top = adjusted_current(p);
    dl_namespace ns = (dl_namespace)(top->flags & DL_NAMESPACE_BITS);
    if (ns == DL_NS_HTML) return false;
    bool is_start = t->kind == DL_TOKEN_START, is_text = t->kind == DL_TOKEN_TEXT;
    if (top->flags & DL_OPEN_MATHML_POINT) {
        if (is_text || (is_start && t->name != DL_TAG_MGLYPH && t->name != DL_TAG_MALIGNMARK)) return false;
    }
    if (ns == DL_NS_MATHML && top->name == DL_TAG_ANNOTATION_XML && is_start && t->name == DL_TAG_SVG)
        return false;
    return !((top->flags & DL_OPEN_HTML_POINT) && (is_start || is_text));
}

/* Notes what may be inserted as it comes from now on, until the next token that may not. */
static void note_usual(dl_parser *p) {
    p->usual = dl_usual_of(p);
}

void dl_build(dl_parser *p, dl_token *t) {
    p->skip_newline = false;
    while (!p->stopped) {
        bool done = goes_foreign(p, t) ? in_foreign(p, t) : modes[p->mode](p, t);
        if (done || !step(p)) break;
    }
    note_usual(p);
}

void dl_build_start_tag(dl_parser *p, unsigned name, uint32_t offset, uint32_t attributes,
                        uint32_t attribute_count, bool self_closing) {
    dl_token t = {.kind = DL_TOKEN_START,
                  .self_closing = self_closing,
                  .name = (uint16_t)name,
                  .offset = offset,
                  .attributes = attributes,
                  .attribute_count = attribute_count};
    dl_build(p, &t);
}

void dl_build_end_tag(dl_parser *p, unsigned name, uint32_t offset) {
    dl_token t = {.kind = DL_TOKEN_END, .name = (uint16_t)name, .offset = offset};
    dl_build(p, &t);
}

/* --- runs of text --- */

/* The first piece of the run: white space alone or none at all, references decoded for that. */
static dl_token first_piece(dl_parser *p, const dl_token *run) {
    dl_span raw = dl_raw(p, run->offset, run->length);
    dl_token piece = *run;
    size_t at = 0;
    bool space = false;
    while (at < raw.size) {
        char c = raw.data[at];
        bool this_space = dl_ascii_is_space(c);
        size_t taken = 1;
        if (c == '&' && !(run->run & DL_RUN_RAW)) {
            char text[7];
            size_t length;
            taken = dl_decode_reference(dl_span_of(raw.data + at, raw.size - at), false, text, &length);
            this_space = taken && length == 1 && dl_ascii_is_space(text[0]);
            if (!taken) taken = 1;
        }
        if (at && this_space != space) break;
        space = this_space;
        at += taken;
    }
    piece.length = (uint32_t)at;
    piece.space = space;
    return piece;
}

/* Whether it is white space alone (or NUL, which counts for nothing). */
static bool is_blank(dl_parser *p, const dl_token *t) {
    dl_token rest = *t;
    while (rest.length) {
        if (dl_raw(p, rest.offset, 1).data[0] == '\0') {
            rest.offset++;
            rest.length--;
            continue;
        }
        dl_token piece = first_piece(p, &rest);
        if (!piece.space) return false;
        rest.offset += piece.length;
        rest.length -= piece.length;
    }
    return true;
}

/* Modes in which a whole run of text is treated alike. */
static bool takes_whole_runs(dl_parser *p) {
    switch (p->mode) {
    case DL_MODE_IN_BODY:
    case DL_MODE_TEXT:
    case DL_MODE_IN_TABLE:
    case DL_MODE_IN_TABLE_TEXT:
    case DL_MODE_IN_CAPTION:
    case DL_MODE_IN_TABLE_BODY:
    case DL_MODE_IN_ROW:
    case DL_MODE_IN_CELL:
    case DL_MODE_IN_TEMPLATE:
        return true;
    default:
        return false;
    }
}

static void drop_newline(dl_parser *p, dl_token *t) {
    dl_span raw = dl_raw(p, t->offset, t->length);
    size_t taken = 0;
    if (raw.data[0] == '\n') {
        taken = 1;
    } else if (raw.data[0] == '\r') {
        taken = raw.size > 1 && raw.data[1] == '\n' ? 2 : 1;
    } else if (raw.data[0] == '&' && !(t->run & DL_RUN_RAW)) {
        char text[7];
        size_t length;
        taken = dl_decode_reference(raw, false, text, &length);
        if (!taken || length != 1 || text[0] != '\n') taken = 0;
    }
    t->offset += (uint32_t)taken;
    t->length -= (uint32_t)taken;
}

void dl_build_text(dl_parser *p, uint32_t offset, uint32_t length, unsigned run) {
    dl_token t = {.kind = DL_TOKEN_TEXT, .offset = offset, .length = length, .run = (uint8_t)run};
    if (p->skip_newline && length) {
        p->skip_newline = false;
        drop_newline(p, &t);
    }
    while (t.length && !p->stopped) {
        dl_token piece = t;
        if (!goes_foreign(p, &t) && !takes_whole_runs(p)) piece = first_piece(p, &t);
        t.offset += piece.length;
        t.length -= piece.length;
        /* While it is not done, the mode may have changed to one that would take more at once; that it
         * comes in pieces then makes no difference. */
        while (!p->stopped) {
            bool done = goes_foreign(p, &piece) ? in_foreign(p, &piece) : modes[p->mode](p, &piece);
            if (done || !step(p)) break;
        }
    }
    note_usual(p);
}

bool dl_build_in_foreign(const dl_parser *p) {
    if (!p->open_count) return false;
    const dl_open *top = p->fragment && p->open_count == 1 ? &p->context : &p->open[p->open_count - 1];
    return (top->flags & DL_NAMESPACE_BITS) != DL_NS_HTML;
}

/* --- the usual tags, for fast.h --- */

const uint8_t dl_mode_bits[DL_MODE_COUNT] = {
    [DL_MODE_IN_HEAD] = DL_WHEN_HEAD, [DL_MODE_IN_BODY] = DL_WHEN_BODY, [DL_MODE_IN_CAPTION] = DL_WHEN_BODY,
    [DL_MODE_IN_CELL] = DL_WHEN_BODY, [DL_MODE_TEXT] = DL_IN_TEXT,
};

/* Start tags that are not inserted as they come, beside those with a trait that says so. */
static bool has_start_of_its_own(unsigned tag) {
    static const dl_tag others[] = {
        DL_TAG_HTML,     DL_TAG_BODY,      DL_TAG_FRAMESET, DL_TAG_PRE,
        DL_TAG_LISTING,  DL_TAG_FORM,      DL_TAG_DD,       DL_TAG_DT,
        DL_TAG_NOBR,     DL_TAG_PLAINTEXT, DL_TAG_BUTTON,   DL_TAG_APPLET,
        DL_TAG_OBJECT,   DL_TAG_MARQUEE,   DL_TAG_INPUT,    DL_TAG_TEMPLATE,
        DL_TAG_TITLE,    DL_TAG_NOFRAMES,  DL_TAG_HR,       DL_TAG_IMAGE,
        DL_TAG_TEXTAREA, DL_TAG_XMP,       DL_TAG_IFRAME,   DL_TAG_NOEMBED,
        DL_TAG_SELECT,   DL_TAG_OPTGROUP,  DL_TAG_OPTION,   DL_TAG_RB,
        DL_TAG_RTC,      DL_TAG_RP,        DL_TAG_RT,       DL_TAG_MATH,
        DL_TAG_SVG,      DL_TAG_FRAME,     DL_TAG_HEAD,     DL_TAG_SELECTEDCONTENT,
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (others[i] == tag) return true;
    }
    return false;
}

static bool has_end_of_its_own(unsigned tag) {
    return tag == DL_TAG_HTML || tag == DL_TAG_BODY || tag == DL_TAG_FORM || tag == DL_TAG_APPLET ||
           tag == DL_TAG_MARQUEE || tag == DL_TAG_OBJECT || tag == DL_TAG_TEMPLATE || tag == DL_TAG_OPTION;
}

/* Start tags that are inserted as they come: sets when, forbidden, … */
static void prepare_start(unsigned tag, dl_tag_entry *entry) {
    unsigned known = traits[tag];
    bool leaf =
        (known & VOID_FORMATTED) || tag == DL_TAG_SOURCE || tag == DL_TAG_TRACK || tag == DL_TAG_PARAM;
    entry->when |= DL_WHEN_BODY;
    entry->forbidden = DL_NO_PLACE;
    entry->keeps_frameset = !(known & VOID_FORMATTED) && tag != DL_TAG_LI;
    if (known & HEAD_CONTENT) {
        entry->when |= DL_WHEN_HEAD;
        if (tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE) {
            entry->when |= DL_STARTS_RAW;
        } else {
            leaf = true;
        }
    } else if (known & (CLOSES_P | HEADING)) {
        entry->forbidden |= DL_OPEN_P_IN_SCOPE;
        if (known & HEADING) entry->forbidden |= DL_OPEN_HEADING;
    } else if (tag == DL_TAG_LI) {
        entry->forbidden |= DL_OPEN_P_IN_SCOPE | DL_OPEN_LIST_SCOPE;
    } else if (!leaf || (known & VOID_FORMATTED)) {
        entry->when |= DL_RECONSTRUCTS;
    }
    if (!leaf) entry->when |= DL_STAYS_OPEN;
}

static void prepare_end(dl_parser *p, unsigned tag, dl_tag_entry *entry) {
    dl_span name = dl_tag_to_name((dl_tag)tag);
    if (!(entry->when & (DL_END_POPS | DL_END_FORMATTING)) || !name.size || name.size > 7) return;
    dl_end_tag *end = &p->end_tags[tag];
    for (size_t i = 0; i <= name.size; i++)
        end->text |= (uint64_t)(unsigned char)(i < name.size ? name.data[i] : '>') << 8 * i;
    end->unused = (uint8_t)(64 - 8 * (name.size + 1));
    end->length = (uint8_t)(2 + name.size + 1);
    entry->open_flags |= DL_OPEN_CLOSES;
}

void dl_build_prepare(dl_parser *p) {
    for (unsigned tag = DL_TAG_UNKNOWN; tag < DL_TAG_COUNT; tag++) {
        dl_tag_entry *entry = &p->tags[tag];
        unsigned known = traits[tag];
        entry->open_flags = (uint16_t)flags_of_element(p, 0, tag, DL_NS_HTML);
        if (tag == DL_TAG_P) entry->open_flags |= DL_OPEN_P_IN_SCOPE;
        if (!(entry->open_flags & (DL_OPEN_SCOPE | DL_OPEN_BUTTON))) entry->inherited = DL_OPEN_P_IN_SCOPE;
        if (known & FORMATTING) {
            entry->when |= DL_END_FORMATTING;
        } else if (!(known & (CELL_END | TABLE_PART)) && !has_end_of_its_own(tag)) {
            entry->when |= DL_END_POPS;
        }
        if (!(known & (CELL_END | TABLE_PART)) && !has_start_of_its_own(tag)) prepare_start(tag, entry);
        prepare_end(p, tag, entry);
    }
}

/* --- beginning and end --- */

void dl_build_begin(dl_parser *p) {
    p->open_count = p->formatting_count = p->template_mode_count = p->pending_count = 0;
    p->form = p->head = 0;
    p->mode = p->original_mode = DL_MODE_INITIAL;
    p->content = DL_CONTENT_DATA;
    p->frameset_ok = true;
    p->foster_parenting = p->quirks = p->skip_newline = p->out_of_order = p->selectedcontent = false;
    p->unusual = 0;
    p->usual = 0;
    memset(p->open_names, 0, sizeof p->open_names);
    if (!p->fragment) return;
    /* "Parsing HTML fragments" */
    p->context.flags =
        (uint16_t)(p->context.flags | flags_of_element(p, 0, p->context.name,
                                                       (dl_namespace)(p->context.flags & DL_NAMESPACE_BITS)));
    dl_token none = {.kind = DL_TOKEN_START, .name = DL_TAG_HTML};
    make_html(p, &none, false);
    if (is(&p->context, DL_TAG_TEMPLATE)) push_template_mode(p, DL_MODE_IN_TEMPLATE);
    if (!p->stopped) reset_mode(p);
    if ((p->context.flags & DL_NAMESPACE_BITS) != DL_NS_HTML) return;
    p->raw_name = DL_TAG_NONE; /* no end tag is the appropriate one */
    switch (p->context.name) {
    case DL_TAG_TITLE:
    case DL_TAG_TEXTAREA:
        p->content = DL_CONTENT_RCDATA;
        break;
    case DL_TAG_STYLE:
    case DL_TAG_XMP:
    case DL_TAG_IFRAME:
    case DL_TAG_NOEMBED:
    case DL_TAG_NOFRAMES:
        p->content = DL_CONTENT_RAWTEXT;
        break;
    case DL_TAG_SCRIPT:
        p->content = DL_CONTENT_SCRIPT;
        break;
    case DL_TAG_PLAINTEXT:
        p->content = DL_CONTENT_PLAINTEXT;
        break;
    default:
        break;
    }
}

void dl_build_end(dl_parser *p) {
    dl_token eof = {.kind = DL_TOKEN_EOF, .offset = (uint32_t)p->doc.page.size};
    if (!p->stopped) dl_build(p, &eof);
    while (p->selectedcontent && p->open_count > 1 && !p->stopped) pop(p);
    if (p->stopped) p->out_of_order = true; /* what was being made then hangs nowhere */
    dl_renumber(p);
}
