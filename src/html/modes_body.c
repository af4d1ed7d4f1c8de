/* The insertion modes "in body" and "text". */
#include "html/builder.h"
#include "html/formatting.h"
#include "html/insert.h"
#include "html/modes.h"
#include "html/open_elements.h"
#include "html/selectedcontent.h"

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
        for (uint32_t j = 0; j < old_count && !known && dl_step(p); j++) {
            known = list[j].name == candidate->name && (candidate->name != DL_ATTR_UNKNOWN ||
                                                        dl_span_equal(dl_attribute_name(&p->doc, &list[j]),
                                                                      dl_attribute_name(&p->doc, candidate)));
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

static void close_p(dl_parser *p) {
    dl_generate_implied_end_tags(p, DL_TAG_P);
    dl_pop_until(p, DL_TAG_P);
}

static void close_p_in_button_scope(dl_parser *p) {
    if (dl_p_in_button_scope(p)) close_p(p);
}

/* Pops up to the topmost element of the token's name, which is in scope. */
static void end_element(dl_parser *p, uint32_t index) {
    dl_generate_implied_end_tags(p, 0);
    dl_pop_to(p, index);
}

void dl_any_other_end_tag(dl_parser *p, const dl_token *t) {
    if (t->name < DL_TAG_COUNT && !p->open_names[t->name]) return;
    for (uint32_t i = p->open_count - 1; i > 0 && dl_step(p); i--) {
        dl_open *open = &p->open[i];
        if (open->name == t->name && (open->flags & DL_NAMESPACE_BITS) == DL_NS_HTML) {
            dl_generate_implied_end_tags(p, t->name);
            dl_pop_to(p, i);
            return;
        }
        if (open->flags & DL_OPEN_SPECIAL) return;
    }
}

static void start_list_item(dl_parser *p, dl_token *t) {
    p->frameset_ok = false;
    bool definition = t->name != DL_TAG_LI;
    for (uint32_t i = p->open_count - 1; i > 0 && dl_step(p); i--) {
        const dl_open *open = &p->open[i];
        if (definition ? dl_open_is(open, DL_TAG_DD) || dl_open_is(open, DL_TAG_DT)
                       : dl_open_is(open, DL_TAG_LI)) {
            dl_generate_implied_end_tags(p, open->name);
            dl_pop_to(p, i);
            break;
        }
        if ((open->flags & DL_OPEN_SPECIAL) && !dl_open_is(open, DL_TAG_ADDRESS) &&
            !dl_open_is(open, DL_TAG_DIV) && !dl_open_is(open, DL_TAG_P)) {
            break;
        }
    }
    close_p_in_button_scope(p);
    dl_insert_html(p, t);
}

static void start_a(dl_parser *p, dl_token *t) {
    uint32_t index = dl_formatting_by_name(p, DL_TAG_A);
    if (index != UINT32_MAX) {
        dl_node node = p->formatting[index].node;
        dl_adoption_agency(p, t);
        index = dl_formatting_of(p, node);
        if (index != UINT32_MAX) dl_remove_formatting(p, index);
        index = dl_index_of(p, node);
        if (index) dl_remove_open(p, index);
    }
    dl_reconstruct_formatting(p);
    dl_push_formatting(p, dl_insert_html(p, t));
}

static void start_frameset_in_body(dl_parser *p, dl_token *t) {
    if (p->open_count < 2 || !dl_open_is(&p->open[1], DL_TAG_BODY) || !p->frameset_ok) return;
    dl_detach(p, p->open[1].node);
    while (p->open_count > 1) {
        dl_count_name(p, dl_current(p), UINT32_MAX);
        p->open_count--;
    }
    p->doc.body = dl_insert_html(p, t);
    p->mode = DL_MODE_IN_FRAMESET;
}

bool dl_is_hidden_input(dl_parser *p, const dl_token *t) {
    for (uint32_t i = 0; i < t->attribute_count; i++) {
        const dl_attribute *attribute = p->doc.attributes + t->attributes + i;
        if (attribute->name == DL_ATTR_TYPE) {
            return dl_span_equal_nocase(dl_attribute_value(&p->doc, attribute), DL_SPAN("hidden"));
        }
    }
    return false;
}

static void close_select(dl_parser *p) {
    dl_pop_until(p, DL_TAG_SELECT);
}

static void start_tag_in_body(dl_parser *p, dl_token *t) {
    unsigned known = dl_traits_of(t->name);
    if (known & DL_TRAIT_HEAD_CONTENT) {
        dl_mode_in_head(p, t);
        return;
    }
    if (known & DL_TRAIT_CLOSES_P) {
        close_p_in_button_scope(p);
        dl_insert_html(p, t);
        return;
    }
    if (known & DL_TRAIT_HEADING) {
        close_p_in_button_scope(p);
        if (dl_current_has(p, DL_TRAIT_HEADING)) dl_pop(p);
        dl_insert_html(p, t);
        return;
    }
    if (known & DL_TRAIT_VOID_FORMATTED) {
        dl_reconstruct_formatting(p);
        dl_insert_void(p, t);
        p->frameset_ok = false;
        return;
    }
    switch (t->name) {
    case DL_TAG_HTML:
        if (!dl_is_open(p, DL_TAG_TEMPLATE)) merge_attributes(p, p->open[0].node, t);
        return;
    case DL_TAG_BODY:
        if (p->open_count < 2 || !dl_open_is(&p->open[1], DL_TAG_BODY) || dl_is_open(p, DL_TAG_TEMPLATE))
            return;
        p->frameset_ok = false;
        merge_attributes(p, p->open[1].node, t);
        return;
    case DL_TAG_FRAMESET:
        start_frameset_in_body(p, t);
        return;
    case DL_TAG_PRE:
    case DL_TAG_LISTING:
        close_p_in_button_scope(p);
        dl_insert_html(p, t);
        p->skip_newline = true;
        p->frameset_ok = false;
        return;
    case DL_TAG_FORM:
        if (p->form && !dl_is_open(p, DL_TAG_TEMPLATE)) return;
        close_p_in_button_scope(p);
        dl_insert_html(p, t);
        if (!dl_is_open(p, DL_TAG_TEMPLATE) && !p->stopped) p->form = dl_current(p)->node;
        return;
    case DL_TAG_LI:
    case DL_TAG_DD:
    case DL_TAG_DT:
        start_list_item(p, t);
        return;
    case DL_TAG_PLAINTEXT:
        close_p_in_button_scope(p);
        dl_insert_html(p, t);
        p->content = DL_CONTENT_PLAINTEXT;
        return;
    case DL_TAG_BUTTON:
        if (dl_is_open(p, DL_TAG_BUTTON)) {
            uint32_t index = dl_in_scope(p, DL_TAG_BUTTON);
            if (index) end_element(p, index);
        }
        dl_reconstruct_formatting(p);
        dl_insert_html(p, t);
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
        dl_reconstruct_formatting(p);
        dl_push_formatting(p, dl_insert_html(p, t));
        return;
    case DL_TAG_NOBR:
        dl_reconstruct_formatting(p);
        if (dl_in_scope(p, DL_TAG_NOBR)) {
            dl_adoption_agency(p, t);
            dl_reconstruct_formatting(p);
        }
        dl_push_formatting(p, dl_insert_html(p, t));
        return;
    case DL_TAG_APPLET:
    case DL_TAG_MARQUEE:
    case DL_TAG_OBJECT:
        dl_reconstruct_formatting(p);
        dl_insert_html(p, t);
        dl_push_marker(p);
        p->frameset_ok = false;
        return;
    case DL_TAG_TABLE:
        if (!p->quirks) close_p_in_button_scope(p);
        dl_insert_html(p, t);
        p->frameset_ok = false;
        p->mode = DL_MODE_IN_TABLE;
        return;
    case DL_TAG_INPUT:
        if (p->fragment && dl_open_is(&p->context, DL_TAG_SELECT)) return;
        if (dl_in_scope(p, DL_TAG_SELECT)) close_select(p);
        dl_reconstruct_formatting(p);
        dl_insert_void(p, t);
        if (!dl_is_hidden_input(p, t)) p->frameset_ok = false;
        return;
    case DL_TAG_PARAM:
    case DL_TAG_SOURCE:
    case DL_TAG_TRACK:
        dl_insert_void(p, t);
        return;
    case DL_TAG_HR:
        close_p_in_button_scope(p);
        if (dl_in_scope(p, DL_TAG_SELECT)) dl_generate_implied_end_tags(p, 0);
        dl_insert_void(p, t);
        p->frameset_ok = false;
        return;
    case DL_TAG_IMAGE:
        t->name = DL_TAG_IMG;
        start_tag_in_body(p, t);
        return;
    case DL_TAG_TEXTAREA:
        dl_start_raw(p, t, DL_CONTENT_RCDATA);
        p->skip_newline = true;
        p->frameset_ok = false;
        return;
    case DL_TAG_XMP:
        close_p_in_button_scope(p);
        dl_reconstruct_formatting(p);
        p->frameset_ok = false;
        dl_start_raw(p, t, DL_CONTENT_RAWTEXT);
        return;
    case DL_TAG_IFRAME:
        p->frameset_ok = false;
        dl_start_raw(p, t, DL_CONTENT_RAWTEXT);
        return;
    case DL_TAG_NOEMBED:
        dl_start_raw(p, t, DL_CONTENT_RAWTEXT);
        return;
    case DL_TAG_SELECT:
        if (p->fragment && dl_open_is(&p->context, DL_TAG_SELECT)) return;
        if (dl_in_scope(p, DL_TAG_SELECT)) {
            close_select(p);
            return;
        }
        dl_reconstruct_formatting(p);
        dl_insert_html(p, t);
        p->frameset_ok = false;
        return;
    case DL_TAG_OPTGROUP:
    case DL_TAG_OPTION:
        if (dl_in_scope(p, DL_TAG_SELECT)) {
            dl_generate_implied_end_tags(p, t->name == DL_TAG_OPTION ? DL_TAG_OPTGROUP : 0);
        } else if (dl_current_is(p, DL_TAG_OPTION)) {
            dl_pop(p);
        }
        dl_reconstruct_formatting(p);
        dl_insert_html(p, t);
        return;
    case DL_TAG_RB:
    case DL_TAG_RTC:
        if (dl_in_scope(p, DL_TAG_RUBY)) dl_generate_implied_end_tags(p, 0);
        dl_insert_html(p, t);
        return;
    case DL_TAG_RP:
    case DL_TAG_RT:
        if (dl_in_scope(p, DL_TAG_RUBY)) dl_generate_implied_end_tags(p, DL_TAG_RTC);
        dl_insert_html(p, t);
        return;
    case DL_TAG_MATH:
        dl_reconstruct_formatting(p);
        dl_insert_foreign(p, t, DL_NS_MATHML);
        return;
    case DL_TAG_SVG:
        dl_reconstruct_formatting(p);
        dl_insert_foreign(p, t, DL_NS_SVG);
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
        dl_reconstruct_formatting(p);
        dl_node node = dl_insert_html(p, t);
        if (node) dl_update_selectedcontent(p, node);
        return;
    }
    default:
        dl_reconstruct_formatting(p);
        dl_insert_html(p, t);
        return;
    }
}

static void end_form(dl_parser *p) {
    if (dl_is_open(p, DL_TAG_TEMPLATE)) {
        uint32_t index = dl_in_scope(p, DL_TAG_FORM);
        if (index) end_element(p, index);
        return;
    }
    dl_node form = p->form;
    p->form = 0;
    if (!form || !dl_is_open(p, DL_TAG_FORM)) return;
    uint32_t index = 0;
    for (uint32_t i = p->open_count - 1; i > 0 && dl_step(p); i--) {
        if (p->open[i].node == form) {
            index = i;
            break;
        }
        if (p->open[i].flags & DL_OPEN_SCOPE) return;
    }
    if (!index) return;
    dl_generate_implied_end_tags(p, 0);
    index = dl_index_of(p, form);
    if (index) dl_remove_open(p, index);
}

static bool end_tag_in_body(dl_parser *p, dl_token *t) {
    unsigned known = dl_traits_of(t->name);
    uint32_t index;
    if (known & DL_TRAIT_FORMATTING) {
        dl_adoption_agency(p, t);
        return true;
    }
    if (known & DL_TRAIT_BLOCK_END) {
        index = dl_in_scope(p, (dl_tag)t->name);
        if (index) end_element(p, index);
        return true;
    }
    switch (t->name) {
    case DL_TAG_TEMPLATE:
        dl_end_template(p);
        return true;
    case DL_TAG_BODY:
        if (dl_in_scope(p, DL_TAG_BODY)) p->mode = DL_MODE_AFTER_BODY;
        return true;
    case DL_TAG_HTML:
        if (!dl_in_scope(p, DL_TAG_BODY)) return true;
        p->mode = DL_MODE_AFTER_BODY;
        return false;
    case DL_TAG_FORM:
        end_form(p);
        return true;
    case DL_TAG_P:
        if (!dl_p_in_button_scope(p)) dl_insert_phantom(p, DL_TAG_P, t);
        close_p(p);
        return true;
    case DL_TAG_LI:
        index = dl_in_scope_ended_by(p, DL_TAG_LI, DL_OPEN_SCOPE | DL_OPEN_LIST_SCOPE);
        if (!index) return true;
        dl_generate_implied_end_tags(p, DL_TAG_LI);
        dl_pop_to(p, index);
        return true;
    case DL_TAG_DD:
    case DL_TAG_DT:
        index = dl_in_scope(p, (dl_tag)t->name);
        if (!index) return true;
        dl_generate_implied_end_tags(p, t->name);
        dl_pop_to(p, index);
        return true;
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
    case DL_TAG_H4:
    case DL_TAG_H5:
    case DL_TAG_H6: {
        /* Any heading in scope will do. */
        index = 0;
        for (uint32_t i = p->open_count - 1; i > 0 && !index && dl_step(p); i--) {
            bool html = (p->open[i].flags & DL_NAMESPACE_BITS) == DL_NS_HTML;
            if (html && (dl_traits_of(p->open[i].name) & DL_TRAIT_HEADING)) index = i;
            if (p->open[i].flags & DL_OPEN_SCOPE) break;
        }
        if (index) end_element(p, index);
        return true;
    }
    case DL_TAG_APPLET:
    case DL_TAG_MARQUEE:
    case DL_TAG_OBJECT:
        index = dl_in_scope(p, (dl_tag)t->name);
        if (!index) return true;
        end_element(p, index);
        dl_clear_to_marker(p);
        return true;
    case DL_TAG_BR: {
        dl_token br = *t;
        br.kind = DL_TOKEN_START;
        br.attribute_count = 0;
        start_tag_in_body(p, &br);
        return true;
    }
    default:
        dl_any_other_end_tag(p, t);
        return true;
    }
}

/* #parsing-main-inbody */
bool dl_mode_in_body(dl_parser *p, dl_token *t) {
    switch (t->kind) {
    case DL_TOKEN_TEXT:
        if (dl_is_nothing(p, t)) return true;
        dl_reconstruct_formatting(p);
        dl_insert_text(p, t);
        if (p->frameset_ok && !dl_is_blank_text(p, t)) p->frameset_ok = false;
        return true;
    case DL_TOKEN_COMMENT:
        dl_insert_comment(p, t);
        return true;
    case DL_TOKEN_DOCTYPE:
        return true;
    case DL_TOKEN_START:
        start_tag_in_body(p, t);
        return true;
    case DL_TOKEN_END:
        return end_tag_in_body(p, t);
    default:
        return p->template_mode_count ? dl_mode_in_template(p, t) : true;
    }
}

/* #parsing-main-incdata */
bool dl_mode_text(dl_parser *p, dl_token *t) {
    if (t->kind == DL_TOKEN_TEXT) {
        dl_insert_text(p, t);
        return true;
    }
    dl_pop(p);
    p->mode = p->original_mode;
    return t->kind == DL_TOKEN_END;
}
