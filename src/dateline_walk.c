/* A record as a sequence of events, by the table of members. */
#include "dateline_write.h"

#include "record/members.h"
#include "sized.h"

_Static_assert((int)DATELINE_EVENT_TEXT == (int)DL_TYPE_TEXT &&
                   (int)DATELINE_EVENT_DATE == (int)DL_TYPE_DATE &&
                   (int)DATELINE_EVENT_INTEGER == (int)DL_TYPE_INTEGER &&
                   (int)DATELINE_EVENT_BOOLEAN == (int)DL_TYPE_BOOLEAN &&
                   (int)DATELINE_EVENT_LIST == (int)DL_TYPE_LIST &&
                   (int)DATELINE_EVENT_OBJECT == (int)DL_TYPE_OBJECT,
               "events have the numbers of the types");

typedef struct walk {
    const dateline_record *record;
    dateline_visitor visitor;
    void *context;
} walk;

static bool visit(const walk *self, dateline_event event) {
    event.size_bytes = sizeof event;
    return self->visitor(self->context, &event);
}

static bool visit_text(const walk *self, dateline_text name, dateline_text text) {
    return visit(self, (dateline_event){.kind = DATELINE_EVENT_TEXT, .name = name, .text = text});
}

static bool begin_object(const walk *self, dateline_text name) {
    return visit(self, (dateline_event){.kind = DATELINE_EVENT_OBJECT, .name = name});
}

static bool end(const walk *self) {
    return visit(self, (dateline_event){.kind = DATELINE_EVENT_END});
}

static bool visit_row(const walk *self, const dl_member_row *row, const void *thing);

static bool visit_within(const walk *self, const dl_member_row *row, const void *thing) {
    if (row->type == DL_TYPE_LIST) {
        for (uint32_t i = 0, count = dl_member_count(row, thing); i < count; i++) {
            if (!visit_row(self, row->item, dl_member_item(row, thing, i))) return false;
        }
    } else if (row->type == DL_TYPE_OBJECT) {
        const void *object = dl_member_object(row, thing);
        for (size_t i = 0; i < row->part_count; i++) {
            const dl_member_row *part = &row->parts[i];
            if ((part->always || dl_member_known(part, object)) && !visit_row(self, part, object))
                return false;
        }
    } else {
        return true;
    }
    return end(self);
}

static bool visit_row(const walk *self, const dl_member_row *row, const void *thing) {
    dateline_event event = {.kind = (dateline_event_kind)row->type, .name = dl_text_of_span(row->name)};
    uint64_t integer = 0;
    if (row->type == DL_TYPE_TEXT || row->type == DL_TYPE_DATE) {
        event.text = dl_text_of_span(dl_member_text(row, thing));
    } else if (row->type == DL_TYPE_INTEGER && dl_member_integer(row, thing, &integer)) {
        event.integer = (int64_t)integer;
    } else if (row->type == DL_TYPE_BOOLEAN) {
        dl_member_boolean(row, thing, &event.boolean);
    }
    event.count = dl_member_count(row, thing);
    return visit(self, event) && visit_within(self, row, thing);
}

/* The error of a record, which is no member of the table. */
static bool visit_error(const walk *self) {
    return begin_object(self, dateline_text_of("error")) &&
           visit_text(self, dateline_text_of("code"),
                      dateline_text_of(dateline_record_error(self->record))) &&
           visit_text(self, dateline_text_of("message"), dateline_record_error_message(self->record)) &&
           end(self);
}

static dateline_result visit_provenance(const walk *self, const dl_output_options *options) {
    dateline_provenance told = DATELINE_PROVENANCE_INIT;
    dateline_result result = DATELINE_OK;
    if (!begin_object(self, dl_text_of_span(dl_members[DL_MEMBER_PROVENANCE].name))) return DATELINE_STOPPED;
    for (uint32_t i = 0; (result = dateline_provenance_at(self->record, i, &told)) == DATELINE_OK; i++) {
        bool wanted = dl_is_chosen(options, (dl_member)told.member);
        if (wanted && told.text.size_bytes && !visit_text(self, told.name, told.text))
            return DATELINE_STOPPED;
    }
    if (result != DATELINE_END) return result;
    return end(self) ? DATELINE_OK : DATELINE_STOPPED;
}

static dateline_result visit_members(const walk *self, const dl_output_options *options) {
    const dl_record *record = &self->record->record;
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        const dl_member_row *row = &dl_members[i];
        if (!dl_is_chosen(options, i)) continue;
        if (i == DL_MEMBER_PROVENANCE) {
            dateline_result result = visit_provenance(self, options);
            if (result != DATELINE_OK) return result;
        } else if (row->storage != DL_STORED_NOWHERE && (row->always || dl_member_known(row, record))) {
            if (!visit_row(self, row, record)) return DATELINE_STOPPED;
        }
    }
    return DATELINE_OK;
}

dateline_result dateline_record_walk(const dateline_record *record, const dateline_output_options *options,
                                     dateline_visitor visitor, void *context) {
    dl_output_options known;
    if (!record || !visitor || !dl_output_options_read(&known, options)) return DATELINE_BAD_ARGUMENT;
    const walk self = {record, visitor, context};
    dateline_result result = DATELINE_OK;
    if (!begin_object(&self, (dateline_text){NULL, 0})) return DATELINE_STOPPED;
    if (dateline_record_error(record)) {
        const dl_member_row *source = &dl_members[DL_MEMBER_SOURCE];
        if (!visit_row(&self, source, &record->record) || !visit_error(&self)) return DATELINE_STOPPED;
    } else {
        result = visit_members(&self, &known);
    }
    if (result != DATELINE_OK) return result;
    return end(&self) ? DATELINE_OK : DATELINE_STOPPED;
}
