/* _core.Record: a kept record. */
#include "core.h"

typedef struct record_object {
    PyObject_HEAD dateline_record *kept;
} record_object;

const dateline_record *core_record_kept(PyObject *object) {
    return ((record_object *)(void *)object)->kept;
}

PyObject *core_record_new(PyTypeObject *type, dateline_record *kept) {
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *made = alloc(type, 0);
    if (!made) {
        dateline_record_free(kept);
        return NULL;
    }
    ((record_object *)(void *)made)->kept = kept;
    return made;
}

/* What is wrong, and where: in characters of a str, in bytes of bytes. */
static PyObject *raise_bad_record(const dateline_read_error *wrong, dateline_text text, bool is_bytes) {
    size_t place = 0;
    for (size_t i = 0; i < wrong->offset && i < text.size_bytes; i++)
        place += is_bytes || ((unsigned char)text.data[i] & 0xC0) != 0x80;
    PyErr_Format(PyExc_ValueError, "not the JSON of a record: %s (%s %zu)", wrong->message,
                 is_bytes ? "byte" : "character", place);
    return NULL;
}

PyObject *core_read_record(PyObject *module, PyObject *args) {
    (void)module;
    PyObject *type, *object;
    dateline_text text;
    dateline_record *kept;
    dateline_read_error wrong = DATELINE_READ_ERROR_INIT;
    dateline_result result;
    if (!PyArg_ParseTuple(args, "OO", &type, &object) || !core_text_of(object, &text)) return NULL;
    Py_BEGIN_ALLOW_THREADS result = dateline_record_read(text, NULL, &wrong, &kept);
    Py_END_ALLOW_THREADS if (result == DATELINE_OK) return core_record_new((PyTypeObject *)(void *)type,
                                                                           kept);
    return result == DATELINE_BAD_RECORD ? raise_bad_record(&wrong, text, PyBytes_Check(object))
                                         : core_raise(result);
}

static void record_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    dateline_record_free(((record_object *)(void *)self)->kept);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

/* Records are made by reading only. */
static PyObject *record_refuse(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)type, (void)args, (void)kwargs;
    PyErr_SetString(PyExc_TypeError, "records are made by dateline.extract and dateline.read");
    return NULL;
}

/* The value of a member, or None. */
static PyObject *record_get(PyObject *self, PyObject *number) {
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    core_members one = {.count = 1};
    one.items[0] = (dateline_member)PyLong_AsUnsignedLong(number);
    if (PyErr_Occurred()) return NULL;
    dateline_result result = dateline_member_at(one.items[0], &info);
    if (result != DATELINE_OK) return core_raise(result);
    if (info.type == DATELINE_TYPE_TEXT || info.type == DATELINE_TYPE_DATE) {
        dateline_text text;
        result = dateline_get_text(core_record_kept(self), one.items[0], 0, &text);
        if (result == DATELINE_OK) return core_text(text);
        return result == DATELINE_ABSENT ? Py_NewRef(Py_None) : core_raise(result);
    }
    PyObject *dict = core_record_dict(core_record_kept(self), &one);
    if (!dict) return NULL;
    PyObject *value = Py_XNewRef(PyDict_GetItemString(dict, info.name));
    Py_DECREF(dict);
    return value ? value : Py_NewRef(Py_None);
}

static PyObject *record_walk(PyObject *self, PyObject *numbers) {
    core_members members;
    return core_members_of(numbers, &members) ? core_record_dict(core_record_kept(self), &members) : NULL;
}

/* write(format, members, claims): the text in that format. */
static PyObject *record_write(PyObject *self, PyObject *args) {
    unsigned int format;
    PyObject *numbers;
    int claims;
    core_members members;
    if (!PyArg_ParseTuple(args, "IOp", &format, &numbers, &claims) || !core_members_of(numbers, &members))
        return NULL;
    dateline_output_options options = DATELINE_OUTPUT_OPTIONS_INIT;
    CORE_CHOOSE(&options, &members);
    options.claims = claims;
    PyObject *text = NULL;
    dateline_result result = dateline_record_write(core_record_kept(self), (dateline_format)format, &options,
                                                   core_take_text, &text);
    if (PyErr_Occurred()) return NULL;
    if (result != DATELINE_OK) return core_raise(result);
    return text ? text : PyUnicode_FromStringAndSize("", 0);
}

/* error(): (code, message), or None. */
static PyObject *record_error(PyObject *self, PyObject *nothing) {
    (void)nothing;
    const char *code = dateline_record_error(core_record_kept(self));
    if (!code) return Py_NewRef(Py_None);
    return Py_BuildValue("(sN)", code, core_text(dateline_record_error_message(core_record_kept(self))));
}

/* claims(): [(field, text, raw, provenance, chosen, of_another, saying)]; none unless they were kept. */
static PyObject *record_claims(PyObject *self, PyObject *nothing) {
    (void)nothing;
    static const char *const sayings[] = {[DATELINE_SAYS_NOTHING_NEW] = "nothing new",
                                          [DATELINE_SAYS_THE_SAME] = "the same",
                                          [DATELINE_SAYS_ANOTHER] = "another"};
    dateline_claim claim = DATELINE_CLAIM_INIT;
    dateline_result result;
    PyObject *list = PyList_New(0);
    if (!list) return NULL;
    for (uint32_t i = 0; (result = dateline_claim_at(core_record_kept(self), i, &claim)) == DATELINE_OK;
         i++) {
        PyObject *item = Py_BuildValue("(sNNNNNs)", claim.field, core_text(claim.text), core_text(claim.raw),
                                       core_text(claim.provenance), PyBool_FromLong(claim.chosen),
                                       PyBool_FromLong(claim.of_another), sayings[claim.saying]);
        bool added = item && PyList_Append(list, item) == 0;
        Py_XDECREF(item);
        if (!added) {
            Py_DECREF(list);
            return NULL;
        }
    }
    if (result == DATELINE_END) return list;
    Py_DECREF(list);
    return core_raise(result);
}

/* provenance(): {name: place}. */
static PyObject *record_provenance(PyObject *self, PyObject *nothing) {
    (void)nothing;
    dateline_provenance told = DATELINE_PROVENANCE_INIT;
    dateline_result result;
    PyObject *dict = PyDict_New();
    if (!dict) return NULL;
    for (uint32_t i = 0; (result = dateline_provenance_at(core_record_kept(self), i, &told)) == DATELINE_OK;
         i++) {
        if (!told.text.size_bytes) continue;
        PyObject *name = core_text(told.name), *place = core_text(told.text);
        bool added = name && place && PyDict_SetItem(dict, name, place) == 0;
        Py_XDECREF(name);
        Py_XDECREF(place);
        if (!added) {
            Py_DECREF(dict);
            return NULL;
        }
    }
    if (result == DATELINE_END) return dict;
    Py_DECREF(dict);
    return core_raise(result);
}

static PyMethodDef record_methods[] = {
    {"_get", record_get, METH_O, NULL},
    {"_walk", record_walk, METH_O, NULL},
    {"_write", record_write, METH_VARARGS, NULL},
    {"_error", record_error, METH_NOARGS, NULL},
    {"_claims", record_claims, METH_NOARGS, NULL},
    {"_provenance", record_provenance, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot record_slots[] = {
    {Py_tp_new, (void *)record_refuse},
    {Py_tp_dealloc, (void *)record_dealloc},
    {Py_tp_methods, record_methods},
    {0, NULL},
};

PyType_Spec core_record_spec = {
    .name = "dateline._core.Record",
    .basicsize = sizeof(record_object),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = record_slots,
};
