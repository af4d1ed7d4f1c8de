/* _core.Diff: the differences between two records. */
#include "core.h"

typedef struct diff_object {
    PyObject_HEAD dateline_diff *diff;
} diff_object;

/* Diff(old, new): of two objects of _core.Record. */
static PyObject *diff_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)kwargs;
    PyObject *old, *new;
    if (!PyArg_ParseTuple(args, "OO", &old, &new)) return NULL;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, 0);
    if (!self) return NULL;
    const dateline_record *before = core_record_kept(old), *after = core_record_kept(new);
    dateline_diff *made;
    dateline_result result;
    Py_BEGIN_ALLOW_THREADS result = dateline_diff_new(before, after, &made);
    Py_END_ALLOW_THREADS if (result == DATELINE_OK) {
        ((diff_object *)(void *)self)->diff = made;
        return self;
    }
    Py_DECREF(self);
    return core_raise(result);
}

static void diff_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    dateline_diff_free(((diff_object *)(void *)self)->diff);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

/* write(format, colours): the text in that format. */
static PyObject *diff_write(PyObject *self, PyObject *args) {
    int format, colours;
    PyObject *text = NULL;
    dateline_diff_options options = DATELINE_DIFF_OPTIONS_INIT;
    if (!PyArg_ParseTuple(args, "ip", &format, &colours)) return NULL;
    options.colours = colours;
    dateline_result result = dateline_diff_write(
        ((diff_object *)(void *)self)->diff, (dateline_diff_format)format, &options, core_take_text, &text);
    if (result == DATELINE_OK) return text;
    Py_XDECREF(text);
    return PyErr_Occurred() ? NULL : core_raise(result);
}

static PyMethodDef diff_methods[] = {
    {"write", diff_write, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot diff_slots[] = {
    {Py_tp_new, (void *)diff_new},
    {Py_tp_dealloc, (void *)diff_dealloc},
    {Py_tp_methods, diff_methods},
    {0, NULL},
};

PyType_Spec core_diff_spec = {
    .name = "dateline._core.Diff",
    .basicsize = sizeof(diff_object),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = diff_slots,
};
