/* _core.Results: what a search found. */
#include "core.h"

typedef struct results_object {
    PyObject_HEAD dateline_results *results;
} results_object;

static const dateline_results *results_of(PyObject *self) {
    return ((results_object *)(void *)self)->results;
}

PyObject *core_results_new(PyTypeObject *type, dateline_results *results) {
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *made = alloc(type, 0);
    if (!made) {
        dateline_results_free(results);
        return NULL;
    }
    ((results_object *)(void *)made)->results = results;
    return made;
}

static void results_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    dateline_results_free(((results_object *)(void *)self)->results);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

/* Results are made by searching only. */
static PyObject *results_refuse(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)type, (void)args, (void)kwargs;
    PyErr_SetString(PyExc_TypeError, "results are made by searching an archive");
    return NULL;
}

/* info(): (count, whether only the newest were scored, error or None, its offset and size in bytes). */
static PyObject *results_info(PyObject *self, PyObject *nothing) {
    dateline_results_info info = DATELINE_RESULTS_INFO_INIT;
    (void)nothing;
    dateline_results_get_info(results_of(self), &info);
    return Py_BuildValue("(KNNnn)", (unsigned long long)info.count, PyBool_FromLong(info.scored_only_newest),
                         core_text(info.error), (Py_ssize_t)info.error_offset,
                         (Py_ssize_t)info.error_size_bytes);
}

/* How many code points begin in these bytes of UTF-8. */
static Py_ssize_t code_points(const char *bytes, size_t from, size_t to) {
    Py_ssize_t count = 0;
    for (size_t i = from; i < to; i++) count += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    return count;
}

/* ((start, end), …) in code points of the text. */
static PyObject *marks_of(dateline_text text, const dateline_mark *marks, size_t count) {
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    Py_ssize_t characters = 0;
    size_t at = 0;
    for (size_t i = 0; tuple && i < count; i++) {
        Py_ssize_t start = characters + code_points(text.data, at, marks[i].start);
        Py_ssize_t end = start + code_points(text.data, marks[i].start, marks[i].end);
        PyObject *mark = Py_BuildValue("(nn)", start, end);
        if (!mark || PyTuple_SetItem(tuple, (Py_ssize_t)i, mark) < 0) Py_CLEAR(tuple);
        characters = end;
        at = marks[i].end;
    }
    return tuple;
}

static PyObject *texts_of(const dateline_text *texts, size_t count) {
    PyObject *tuple = PyTuple_New((Py_ssize_t)count);
    for (size_t i = 0; tuple && i < count; i++) {
        PyObject *text = core_text(texts[i]);
        if (!text || PyTuple_SetItem(tuple, (Py_ssize_t)i, text) < 0) Py_CLEAR(tuple);
    }
    return tuple;
}

static PyObject *told_hit(const dateline_hit *hit) {
    return Py_BuildValue("(NNNNNNNNNNNNNIILLdNN)", core_text(hit->url), core_text(hit->headline),
                         core_text(hit->site), core_text(hit->type), core_text(hit->language),
                         texts_of(hit->authors, hit->author_count), core_text(hit->date_published),
                         core_text(hit->first_seen), core_text(hit->last_seen), core_text(hit->unpublished),
                         core_text(hit->snippet),
                         marks_of(hit->headline, hit->headline_marks, hit->headline_mark_count),
                         marks_of(hit->snippet, hit->snippet_marks, hit->snippet_mark_count), hit->revisions,
                         hit->copies, (long long)hit->story, (long long)hit->revision, hit->score,
                         PyBool_FromLong(hit->cut_before), PyBool_FromLong(hit->cut_after));
}

/* hits(): [(url, headline, …)], in the order of dateline.Hit. */
static PyObject *results_hits(PyObject *self, PyObject *nothing) {
    dateline_hit hit = DATELINE_HIT_INIT;
    PyObject *list = PyList_New(0);
    (void)nothing;
    for (uint32_t i = 0; list && dateline_results_get_hit(results_of(self), i, &hit) == DATELINE_OK; i++) {
        PyObject *item = told_hit(&hit);
        if (!item || PyList_Append(list, item) < 0) Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* {value: count}, the most frequent first. */
static PyObject *values_of(const dateline_results *results, uint32_t facet) {
    dateline_facet_value value = DATELINE_FACET_VALUE_INIT;
    PyObject *dict = PyDict_New();
    for (uint32_t i = 0; dict && dateline_results_get_facet_value(results, facet, i, &value) == DATELINE_OK;
         i++) {
        PyObject *name = core_text(value.name), *count = PyLong_FromUnsignedLongLong(value.count);
        if (!name || !count || PyDict_SetItem(dict, name, count) < 0) Py_CLEAR(dict);
        Py_XDECREF(name);
        Py_XDECREF(count);
    }
    return dict;
}

/* facets(): [(name, {value: count}, how many values are left out, how many stories have none)]. */
static PyObject *results_facets(PyObject *self, PyObject *nothing) {
    dateline_facet facet = DATELINE_FACET_INIT;
    PyObject *list = PyList_New(0);
    (void)nothing;
    for (uint32_t i = 0; list && dateline_results_get_facet(results_of(self), i, &facet) == DATELINE_OK;
         i++) {
        PyObject *item = Py_BuildValue("(sNIK)", facet.name, values_of(results_of(self), i),
                                       facet.other_count, (unsigned long long)facet.none_count);
        if (!item || PyList_Append(list, item) < 0) Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* days(): {day: count}, in order. */
static PyObject *results_days(PyObject *self, PyObject *nothing) {
    dateline_day_count day = DATELINE_DAY_COUNT_INIT;
    PyObject *dict = PyDict_New();
    (void)nothing;
    for (uint32_t i = 0; dict && dateline_results_get_day(results_of(self), i, &day) == DATELINE_OK; i++) {
        PyObject *name = core_text(day.day), *count = PyLong_FromUnsignedLongLong(day.count);
        if (!name || !count || PyDict_SetItem(dict, name, count) < 0) Py_CLEAR(dict);
        Py_XDECREF(name);
        Py_XDECREF(count);
    }
    return dict;
}

/* json(index): a hit as a line of JSON; with a negative index, what was counted. */
static PyObject *results_json(PyObject *self, PyObject *index) {
    PyObject *text = NULL;
    long number = PyLong_AsLong(index);
    if (number == -1 && PyErr_Occurred()) return NULL;
    dateline_result result =
        number < 0 ? dateline_results_write_counts(results_of(self), core_take_text, &text)
                   : dateline_results_write_hit(results_of(self), (uint32_t)number, core_take_text, &text);
    if (result == DATELINE_OK) return text;
    Py_XDECREF(text);
    return PyErr_Occurred() ? NULL : core_raise(result);
}

static PyMethodDef results_methods[] = {
    {"info", results_info, METH_NOARGS, NULL},     {"hits", results_hits, METH_NOARGS, NULL},
    {"facets", results_facets, METH_NOARGS, NULL}, {"days", results_days, METH_NOARGS, NULL},
    {"json", results_json, METH_O, NULL},          {NULL, NULL, 0, NULL},
};

static PyType_Slot results_slots[] = {
    {Py_tp_new, (void *)results_refuse},
    {Py_tp_dealloc, (void *)results_dealloc},
    {Py_tp_methods, results_methods},
    {0, NULL},
};

PyType_Spec core_results_spec = {
    .name = "dateline._core.Results",
    .basicsize = sizeof(results_object),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = results_slots,
};
