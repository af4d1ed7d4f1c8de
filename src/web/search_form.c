#include "web/search_form.h"

#include "web/html.h"

const struct dl_web_tick_row dl_web_ticks[DL_WEB_TICK_COUNT] = {
    [DL_WEB_TICK_SITE] = {"site", "site", "Site", "sites", "site", NULL},
    [DL_WEB_TICK_LANGUAGE] = {"lang", "language", "Language", "languages", "lang", "no language on the page"},
    [DL_WEB_TICK_SECTION] = {"section", "section", "Section", "sections", "in", "no section on the page"},
    [DL_WEB_TICK_AUTHOR] = {"author", "author", "Author", "authors", "by", "no author on the page"},
    [DL_WEB_TICK_TYPE] = {"type", "type", "Type", "types", "type", "no type on the page"},
    [DL_WEB_TICK_CHANGED] = {"changed", "change", "What changed", "kinds", "changed", NULL},
};

void dl_web_search_form_read(dl_web_search_form *form, const dl_web_request *request) {
    dl_span sort = dl_web_parameter_of(request, "sort"), page = dl_web_parameter_of(request, "page");
    uint64_t number = 1;
    *form = (dl_web_search_form){
        .request = request,
        .words = dl_web_parameter_of(request, "q"),
        .since = dl_web_parameter_of(request, "since"),
        .until = dl_web_parameter_of(request, "until"),
        .order = dl_span_equal(sort, DL_SPAN("newest"))   ? DL_ORDER_NEWEST
                 : dl_span_equal(sort, DL_SPAN("oldest")) ? DL_ORDER_OLDEST
                                                          : DL_ORDER_RELEVANCE,
    };
    _Static_assert(DL_WEB_SEARCH_PAGES * DL_WEB_HITS == DL_SEARCH_MOST_HITS, "all that can be shown");
    if (!dl_span_to_uint(page, &number)) number = 1; /* web/parameters.h has looked at it */
    form->page = (uint32_t)number;
}

static bool is_tick(const dl_web_parameter *parameter, dl_web_tick tick) {
    return parameter->value.size &&
           dl_span_equal(parameter->name, dl_span_from_string(dl_web_ticks[tick].parameter));
}

static bool is_none(const dl_web_parameter *parameter, dl_web_tick tick) {
    return dl_web_ticks[tick].none && dl_span_equal(parameter->name, DL_SPAN(DL_WEB_WITHOUT)) &&
           dl_span_equal(parameter->value, dl_span_from_string(dl_web_ticks[tick].facet));
}

bool dl_web_is_ticked(const dl_web_search_form *form, dl_web_tick tick, dl_span value) {
    for (uint32_t i = 0; i < form->request->parameter_count; i++) {
        const dl_web_parameter *parameter = &form->request->parameters[i];
        if (!value.size ? is_none(parameter, tick)
                        : is_tick(parameter, tick) && dl_span_equal(parameter->value, value))
            return true;
    }
    return false;
}

bool dl_web_any_ticked(const dl_web_search_form *form, dl_web_tick tick) {
    for (uint32_t i = 0; i < form->request->parameter_count; i++) {
        const dl_web_parameter *parameter = &form->request->parameters[i];
        if (is_tick(parameter, tick) || is_none(parameter, tick)) return true;
    }
    return false;
}

bool dl_web_is_narrowed(const dl_web_search_form *form) {
    bool narrowed = form->since.size || form->until.size;
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) narrowed |= dl_web_any_ticked(form, (dl_web_tick)i);
    return narrowed;
}

/* A value in quotation marks; the query language has no escape, so those in it become spaces. */
static void append_quoted(dl_buffer *out, dl_span value) {
    dl_buffer_append_byte(out, '"');
    for (size_t i = 0; i < value.size; i++)
        dl_buffer_append_byte(out, value.data[i] == '"' ? ' ' : value.data[i]);
    dl_buffer_append_byte(out, '"');
}

static void append_ticks(const dl_web_search_form *form, dl_web_tick tick, dl_buffer *out) {
    bool first = true;
    for (uint32_t i = 0; i < form->request->parameter_count; i++) {
        const dl_web_parameter *parameter = &form->request->parameters[i];
        bool none = is_none(parameter, tick);
        if (!none && !is_tick(parameter, tick)) continue;
        dl_buffer_append(out, first ? DL_SPAN(" (") : DL_SPAN(" OR "));
        dl_buffer_append(out, none ? DL_SPAN("-has") : dl_span_from_string(dl_web_ticks[tick].condition));
        dl_buffer_append_byte(out, ':');
        if (none) {
            dl_buffer_append(out, parameter->value);
        } else {
            append_quoted(out, parameter->value);
        }
        first = false;
    }
    if (!first) dl_buffer_append_byte(out, ')');
}

static void append_limit(dl_buffer *out, const char *name, dl_span date) {
    if (!date.size) return;
    dl_buffer_append_byte(out, ' ');
    dl_buffer_append(out, dl_span_from_string(name));
    append_quoted(out, date);
}

static dl_span take(dl_buffer *out, dl_arena *arena) {
    dl_span text = out->failed ? DL_SPAN_NONE : dl_arena_copy(arena, dl_buffer_span(out));
    dl_buffer_release(out);
    return text;
}

dl_span dl_web_search_query(const dl_web_search_form *form, dl_web_tick without, size_t *typed_at,
                            dl_arena *arena) {
    dl_buffer out;
    bool narrowed = dl_web_is_narrowed(form);
    dl_buffer_init(&out, 0, NULL);
    *typed_at = narrowed && form->words.size;
    if (*typed_at) dl_buffer_append_byte(&out, '(');
    dl_buffer_append(&out, form->words);
    if (*typed_at) dl_buffer_append_byte(&out, ')');
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) {
        if (i != (int)without) append_ticks(form, (dl_web_tick)i, &out);
    }
    append_limit(&out, "since:", form->since);
    append_limit(&out, "until:", form->until);
    return take(&out, arena);
}

static void append_parameter(dl_buffer *out, bool *first, dl_span name, dl_span value) {
    dl_buffer_append_byte(out, *first ? '?' : '&');
    dl_html_encode(out, name);
    dl_buffer_append_byte(out, '=');
    dl_html_encode(out, value);
    *first = false;
}

dl_span dl_web_search_address(const dl_web_search_form *form, const char *drop, dl_span value,
                              const char *add, dl_span added, dl_arena *arena) {
    dl_buffer out;
    bool first = true;
    dl_buffer_init(&out, 0, NULL);
    dl_buffer_append(&out, DL_SPAN("/search"));
    for (uint32_t i = 0; i < form->request->parameter_count; i++) {
        const dl_web_parameter *parameter = &form->request->parameters[i];
        bool dropped = drop && dl_span_equal(parameter->name, dl_span_from_string(drop)) &&
                       (!value.data || dl_span_equal(parameter->value, value));
        bool replaced = add && dl_span_equal(parameter->name, dl_span_from_string(add));
        if (dropped || replaced || dl_span_equal(parameter->name, DL_SPAN("page")) || !parameter->value.size)
            continue;
        append_parameter(&out, &first, parameter->name, parameter->value);
    }
    if (add && added.size) append_parameter(&out, &first, dl_span_from_string(add), added);
    return take(&out, arena);
}
