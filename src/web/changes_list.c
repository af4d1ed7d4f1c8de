#include "web/changes_list.h"

#include "archive/group.h"

/* --- what was asked for --- */

static void read_kinds(dl_web_changes_form *form, const dl_web_request *request) {
    for (uint32_t i = 0; i < request->parameter_count; i++) {
        const dl_web_parameter *parameter = &request->parameters[i];
        if (!dl_span_equal(parameter->name, DL_SPAN("kind"))) continue;
        if (!parameter->value.size && request->form == DL_WEB_HTML) continue; /* of a form */
        unsigned kind = dl_event_of_name(dl_span_trim(parameter->value));
        if (kind == DL_EVENT_KINDS) {
            form->has_unknown_kind = true;
        } else {
            form->kinds |= 1u << kind;
        }
    }
    form->all = !form->kinds;
    if (form->all) form->kinds = ((1u << DL_EVENT_KINDS) - 1) & ~(1u << DL_CHANGE_DATE);
}

/* "2024-05", or what the list itself gives: time, kind and id, with commas between. */
static bool read_before(dl_span before, dl_event_place *place) {
    dl_span rest = before, kind, id;
    uint64_t number;
    *place = (dl_event_place){0};
    if (!before.size) return true;
    if (!dl_span_split(&rest, ',', &place->time)) return false;
    for (size_t i = 0; i < place->time.size; i++) {
        if (!dl_ascii_is_digit(place->time.data[i]) && !memchr("-:TZ", place->time.data[i], 4)) return false;
    }
    if (place->time.size < 4 || place->time.size > 20) return false;
    place->kind = DL_EVENT_KINDS; /* behind all others of that time */
    if (!dl_span_split(&rest, ',', &kind)) return true;
    place->kind = dl_event_of_name(kind);
    if (place->kind == DL_EVENT_KINDS || !dl_span_split(&rest, ',', &id)) return false;
    if (!dl_span_to_uint(id, &number) || number > INT64_MAX || rest.size) return false;
    place->id = (sqlite3_int64)number;
    return true;
}

void dl_web_changes_form_read(dl_web_changes_form *form, dl_web_site *site, const dl_web_request *request) {
    *form = (dl_web_changes_form){.host = dl_web_parameter_of(request, "site"),
                                  .before = dl_web_parameter_of(request, "before")};
    read_kinds(form, request);
    form->request = (dl_events_request){.kinds = form->kinds, .count = DL_WEB_CHANGES};
    if (form->host.size) {
        form->request.site = dl_group_id(site->archive.db, DL_GROUP_SITE, form->host);
        if (!form->request.site) form->unknown_host = form->host;
    }
    if (!read_before(form->before, &form->request.behind)) form->bad_before = form->before;
}

/* --- reading --- */

bool dl_web_changes_read(dl_web_changes_list *list, dl_web_site *site, const dl_web_changes_form *form) {
    if (!dl_events_read(&site->archive, &form->request, &list->events, &site->arena)) return false;
    list->excerpts =
        dl_arena_alloc_zero(&site->arena, (list->events.count + (size_t)1) * sizeof *list->excerpts);
    for (uint32_t i = 0; list->excerpts && i < list->events.count; i++) {
        if (!dl_excerpt_make(&list->excerpts[i], &site->archive, &list->events.items[i], &site->arena))
            return false;
    }
    return list->excerpts != NULL;
}

/* --- addresses --- */

static void append_parameter(dl_buffer *out, char *separator, const char *name, dl_span value) {
    dl_buffer_append_byte(out, *separator);
    dl_buffer_append(out, dl_span_from_string(name));
    dl_buffer_append_byte(out, '=');
    dl_html_encode(out, value);
    *separator = '&';
}

static char append_address(dl_buffer *out, const dl_web_changes_form *form, const char *ending,
                           unsigned kind) {
    char separator = '?';
    unsigned kinds = kind ? 1u << kind : form->all ? 0 : form->kinds;
    dl_buffer_append(out, DL_SPAN("/changes"));
    dl_buffer_append(out, dl_span_from_string(ending));
    for (unsigned i = 1; kind != DL_EVENT_KINDS && i < DL_EVENT_KINDS; i++) {
        if (kinds >> i & 1) append_parameter(out, &separator, "kind", dl_span_from_string(dl_event_name(i)));
    }
    if (form->host.size) append_parameter(out, &separator, "site", form->host);
    return separator;
}

static dl_span take(dl_buffer *out, dl_arena *arena) {
    dl_span text = out->failed ? DL_SPAN_NONE : dl_arena_copy(arena, dl_buffer_span(out));
    dl_buffer_release(out);
    return text;
}

dl_span dl_web_changes_address(const dl_web_changes_form *form, const char *ending, unsigned kind,
                               dl_arena *arena) {
    dl_buffer out;
    dl_buffer_init(&out, 0, arena->allocator);
    append_address(&out, form, ending, kind);
    return take(&out, arena);
}

dl_span dl_web_changes_next(const dl_web_changes_form *form, const dl_web_changes_list *list,
                            const char *ending, dl_arena *arena) {
    dl_buffer out;
    if (!list->events.more || !list->events.count) return DL_SPAN_NONE;
    const dl_event_place *last = &list->events.items[list->events.count - 1].place;
    dl_buffer_init(&out, 0, arena->allocator);
    char separator = append_address(&out, form, ending, 0);
    dl_span before = dl_arena_format(arena, "%.*s,%s,%lld", DL_SPAN_ARG(last->time),
                                     dl_event_name(last->kind), (long long)last->id);
    append_parameter(&out, &separator, "before", before);
    return take(&out, arena);
}

dl_span dl_web_event_address(const dl_event *event, dl_arena *arena) {
    if (event->place.kind < DL_EVENT_UNPUBLISHED && event->before)
        return dl_arena_format(arena, "/story/%lld/diff/%lld/%lld", (long long)event->story,
                               (long long)event->before, (long long)event->revision);
    return dl_arena_format(arena, "/story/%lld", (long long)event->story);
}
