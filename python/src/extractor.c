/* _core.Extractor: one page at a time. */
#include "core.h"

typedef struct extractor_object {
    PyObject_HEAD dateline_extractor *extractor;
    bool busy; /* under the GIL */
} extractor_object;

static PyObject *extractor_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)kwargs;
    dateline_options options;
    PyObject *given;
    if (!PyArg_ParseTuple(args, "O!", &PyTuple_Type, &given) || !core_options_of(given, &options))
        return NULL;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, 0);
    if (!self) return NULL;
    dateline_result result = dateline_extractor_new(&options, &((extractor_object *)(void *)self)->extractor);
    if (result == DATELINE_OK) return self;
    Py_DECREF(self);
    return core_raise(result);
}

static void extractor_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    dateline_extractor_free(((extractor_object *)(void *)self)->extractor);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

/* Without the GIL. */
static dateline_result make(dateline_extractor *extractor, const dateline_page *page, bool claims,
                            dateline_record **kept) {
    const dateline_record *record;
    dateline_keep_options keep = DATELINE_KEEP_OPTIONS_INIT;
    keep.claims = claims;
    dateline_result result = dateline_extract(extractor, page, &record);
    return result == DATELINE_OK ? dateline_record_keep(record, &keep, kept) : result;
}

/* extract(type, page, path, url, captured, content_type, content_language, last_modified, claims): a record.
 */
static PyObject *extractor_extract(PyObject *self, PyObject *args) {
    extractor_object *own = (extractor_object *)(void *)self;
    PyObject *type, *bytes, *path, *url, *captured, *content_type, *language, *modified;
    int claims;
    dateline_page page = DATELINE_PAGE_INIT;
    dateline_text text;
    if (!PyArg_ParseTuple(args, "OOOOOOOOp", &type, &bytes, &path, &url, &captured, &content_type, &language,
                          &modified, &claims) ||
        !core_text_of(bytes, &text) || !core_text_of(path, &page.path) || !core_text_of(url, &page.url) ||
        !core_text_of(captured, &page.captured) || !core_text_of(content_type, &page.content_type) ||
        !core_text_of(language, &page.content_language) || !core_text_of(modified, &page.last_modified))
        return NULL;
    if (own->busy) {
        PyErr_SetString(PyExc_RuntimeError, "this extractor is in use by another thread");
        return NULL;
    }
    page.bytes = text.data;
    page.byte_count = text.size_bytes;
    dateline_record *kept = NULL;
    dateline_result result;
    own->busy = true;
    Py_BEGIN_ALLOW_THREADS result = make(own->extractor, &page, claims, &kept);
    Py_END_ALLOW_THREADS own->busy = false;
    return result == DATELINE_OK ? core_record_new((PyTypeObject *)(void *)type, kept) : core_raise(result);
}

static PyMethodDef extractor_methods[] = {
    {"extract", extractor_extract, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot extractor_slots[] = {
    {Py_tp_new, (void *)extractor_new},
    {Py_tp_dealloc, (void *)extractor_dealloc},
    {Py_tp_methods, extractor_methods},
    {0, NULL},
};

PyType_Spec core_extractor_spec = {
    .name = "dateline._core.Extractor",
    .basicsize = sizeof(extractor_object),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = extractor_slots,
};
