/* Records as Python's own values. */
#include "core.h"

PyObject *core_text(dateline_text text) {
    if (!text.data) return Py_NewRef(Py_None);
    return PyUnicode_DecodeUTF8(text.data, (Py_ssize_t)text.size_bytes, "replace");
}

bool core_text_of(PyObject *object, dateline_text *text) {
    Py_ssize_t size = 0;
    *text = (dateline_text){NULL, 0};
    if (object == Py_None) return true;
    if (PyBytes_Check(object)) {
        char *bytes;
        if (PyBytes_AsStringAndSize(object, &bytes, &size) < 0) return false;
        *text = (dateline_text){bytes, (size_t)size};
        return true;
    }
    const char *utf8 = PyUnicode_AsUTF8AndSize(object, &size);
    if (!utf8) return false;
    *text = (dateline_text){utf8, (size_t)size};
    return true;
}

bool core_take_text(void *context, const char *bytes, size_t size_bytes) {
    PyObject **text = context;
    *text = core_text((dateline_text){bytes, size_bytes});
    return *text != NULL;
}

PyObject *core_raise(dateline_result result) {
    if (result == DATELINE_NO_MEMORY) return PyErr_NoMemory();
    PyErr_SetString(PyExc_ValueError, dateline_result_text(result));
    return NULL;
}

bool core_options_of(PyObject *tuple, dateline_options *options) {
    int preference = 0, comments = 0, no_weak = 0, statements = 0;
    Py_ssize_t max_page_bytes = 0;
    unsigned long long max_work = 0;
    *options = (dateline_options)DATELINE_OPTIONS_INIT;
    if (!PyArg_ParseTuple(tuple, "ippnKp", &preference, &comments, &no_weak, &max_page_bytes, &max_work,
                          &statements))
        return false;
    options->preference = (dateline_preference)preference;
    options->comments = comments;
    options->no_weak = no_weak;
    options->statements = statements;
    options->max_page_bytes = (size_t)max_page_bytes;
    options->max_work = max_work;
    return true;
}

bool core_members_of(PyObject *tuple, core_members *members) {
    members->count = members->omitted_count = 0;
    if (tuple == Py_None) return true;
    Py_ssize_t count = PyTuple_Size(tuple);
    if (count < 0) return false;
    if (count > CORE_MOST_MEMBERS) {
        PyErr_SetString(PyExc_ValueError, "too many members");
        return false;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        long member = PyLong_AsLong(PyTuple_GetItem(tuple, i));
        if (PyErr_Occurred()) return false;
        if (member < 0) {
            members->omitted[members->omitted_count++] = (dateline_member)(-1 - member);
        } else {
            members->items[members->count++] = (dateline_member)member;
        }
    }
    return true;
}

/* --- from events --- */

enum { MOST_DEPTH = 32, KEPT_NAMES = 64 };

typedef struct container {
    PyObject *object; /* a list or a dict, borrowed: its parent, or `root`, owns it */
    Py_ssize_t next;  /* of a list: where the next item goes; -1: a dict */
} container;

typedef struct builder {
    PyObject *root;
    container open[MOST_DEPTH];
    int depth;
    PyObject *names[KEPT_NAMES]; /* keys that were used before, by the address of their text */
} builder;

/* The key for a name: names of parts come again and again, and a dict finds the same object faster. */
static PyObject *key_of(builder *self, dateline_text name) {
    PyObject **kept = &self->names[((uintptr_t)name.data >> 2) % KEPT_NAMES];
    if (*kept) {
        Py_ssize_t size;
        const char *utf8 = PyUnicode_AsUTF8AndSize(*kept, &size);
        if (!utf8) return NULL;
        if ((size_t)size == name.size_bytes && memcmp(utf8, name.data, name.size_bytes) == 0)
            return Py_NewRef(*kept);
    }
    PyObject *key = core_text(name);
    if (!key) return NULL;
    Py_XDECREF(*kept);
    *kept = Py_NewRef(key);
    return key;
}

static PyObject *value_of(const dateline_event *event) {
    switch (event->kind) {
    case DATELINE_EVENT_TEXT:
    case DATELINE_EVENT_DATE:
        return event->text.data ? core_text(event->text) : PyUnicode_FromStringAndSize("", 0);
    case DATELINE_EVENT_INTEGER:
        return PyLong_FromLongLong(event->integer);
    case DATELINE_EVENT_BOOLEAN:
        return PyBool_FromLong(event->boolean);
    case DATELINE_EVENT_LIST:
        return PyList_New((Py_ssize_t)event->count);
    case DATELINE_EVENT_OBJECT:
        return PyDict_New();
    case DATELINE_EVENT_END:
        break;
    }
    PyErr_SetString(PyExc_SystemError, "unknown event");
    return NULL;
}

/* Puts the value where it belongs; takes it over. */
static bool put(builder *self, dateline_text name, PyObject *value) {
    if (!self->depth) {
        self->root = value;
        return true;
    }
    container *in = &self->open[self->depth - 1];
    if (in->next >= 0) return PyList_SetItem(in->object, in->next++, value) == 0;
    PyObject *key = key_of(self, name);
    bool done = key && PyDict_SetItem(in->object, key, value) == 0;
    Py_XDECREF(key);
    Py_DECREF(value);
    return done;
}

/* A dateline_visitor. */
static bool build(void *context, const dateline_event *event) {
    builder *self = context;
    if (event->kind == DATELINE_EVENT_END) {
        self->depth--;
        return true;
    }
    PyObject *value = value_of(event);
    if (!value || !put(self, event->name, value)) return false;
    bool is_list = event->kind == DATELINE_EVENT_LIST;
    if (!is_list && event->kind != DATELINE_EVENT_OBJECT) return true;
    if (self->depth == MOST_DEPTH) {
        PyErr_SetString(PyExc_SystemError, "the record is nested too deeply");
        return false;
    }
    self->open[self->depth++] = (container){value, is_list ? 0 : -1};
    return true;
}

PyObject *core_record_dict(const dateline_record *record, const core_members *members) {
    builder self = {.root = NULL};
    dateline_output_options options = DATELINE_OUTPUT_OPTIONS_INIT;
    CORE_CHOOSE(&options, members);
    dateline_result result = dateline_record_walk(record, &options, build, &self);
    for (int i = 0; i < KEPT_NAMES; i++) Py_XDECREF(self.names[i]);
    if (result == DATELINE_OK) return self.root;
    Py_XDECREF(self.root);
    return PyErr_Occurred() ? NULL : core_raise(result);
}
