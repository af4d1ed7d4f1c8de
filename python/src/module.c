#include "core.h"

/* members(): [(name, meaning, type, item_type, form)], by number. */
static PyObject *module_members(PyObject *module, PyObject *nothing) {
    (void)module, (void)nothing;
    PyObject *list = PyList_New(0);
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    for (dateline_member i = 0; list && i < dateline_member_count(); i++) {
        PyObject *form = NULL;
        dateline_member_at(i, &info);
        if (dateline_member_form(i, core_take_text, &form) != DATELINE_OK) form = Py_NewRef(Py_None);
        PyObject *item =
            Py_BuildValue("(ssiiN)", info.name, info.meaning, (int)info.type, (int)info.item_type, form);
        if (!item || PyList_Append(list, item) < 0) Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* formats(): {name: number}. */
static PyObject *module_formats(PyObject *module, PyObject *nothing) {
    (void)module, (void)nothing;
    PyObject *dict = PyDict_New();
    dateline_format_info info = DATELINE_FORMAT_INFO_INIT;
    for (uint32_t i = 0; dict && i < dateline_format_count(); i++) {
        dateline_format_at(i, &info);
        PyObject *number = PyLong_FromUnsignedLong(i);
        if (!number || PyDict_SetItemString(dict, info.name, number) < 0) Py_CLEAR(dict);
        Py_XDECREF(number);
    }
    return dict;
}

/* surroundings(format, members): (head, separator, foot) of a file in that format. */
static PyObject *module_surroundings(PyObject *module, PyObject *args) {
    (void)module;
    unsigned int format;
    PyObject *numbers, *head = NULL, *foot = NULL;
    core_members members;
    dateline_format_info info = DATELINE_FORMAT_INFO_INIT;
    dateline_output_options options = DATELINE_OUTPUT_OPTIONS_INIT;
    if (!PyArg_ParseTuple(args, "IO", &format, &numbers) || !core_members_of(numbers, &members)) return NULL;
    CORE_CHOOSE(&options, &members);
    dateline_result result = dateline_format_at(format, &info);
    if (result == DATELINE_OK)
        result = dateline_format_head((dateline_format)format, &options, core_take_text, &head);
    if (result == DATELINE_OK)
        result = dateline_format_foot((dateline_format)format, &options, core_take_text, &foot);
    if (result == DATELINE_OK) {
        if (!head) head = PyUnicode_FromStringAndSize("", 0);
        if (!foot) foot = PyUnicode_FromStringAndSize("", 0);
        return Py_BuildValue("(NsN)", head, info.separator, foot);
    }
    Py_XDECREF(head);
    Py_XDECREF(foot);
    return PyErr_Occurred() ? NULL : core_raise(result);
}

/* read_date(text): (year, month, day, (hour, minute, second) or None, minutes east of UTC or None). */
static PyObject *module_read_date(PyObject *module, PyObject *object) {
    (void)module;
    dateline_text text;
    dateline_date date = DATELINE_DATE_INIT;
    if (!core_text_of(object, &text)) return NULL;
    dateline_result result = dateline_read_date(text, &date);
    if (result != DATELINE_OK) return core_raise(result);
    PyObject *clock =
        date.has_time ? Py_BuildValue("(iii)", date.hour, date.minute, date.second) : Py_NewRef(Py_None);
    PyObject *offset = date.has_offset ? PyLong_FromLong(date.offset_minutes) : Py_NewRef(Py_None);
    return Py_BuildValue("(iiiNN)", date.year, date.month, date.day, clock, offset);
}

/* compare_dates(date, limit): negative, 0 or positive, as a filter compares them. */
static PyObject *module_compare_dates(PyObject *module, PyObject *args) {
    (void)module;
    PyObject *first, *second;
    dateline_text date, limit;
    int order = 0;
    if (!PyArg_ParseTuple(args, "OO", &first, &second) || !core_text_of(first, &date) ||
        !core_text_of(second, &limit))
        return NULL;
    dateline_result result = dateline_date_compare(date, limit, &order);
    return result == DATELINE_OK ? PyLong_FromLong(order) : core_raise(result);
}

static int add_type(PyObject *module, PyType_Spec *spec, const char *name) {
    PyObject *type = PyType_FromModuleAndSpec(module, spec, NULL);
    int result = type ? PyModule_AddObjectRef(module, name, type) : -1;
    Py_XDECREF(type);
    return result;
}

static int module_exec(PyObject *module) {
    if (dateline_abi() != DATELINE_ABI) {
        PyErr_SetString(PyExc_ImportError, "dateline was built with another version of libdateline");
        return -1;
    }
    if (add_type(module, &core_record_spec, "Record") < 0 ||
        add_type(module, &core_extractor_spec, "Extractor") < 0 ||
        add_type(module, &core_run_spec, "Run") < 0 || add_type(module, &core_archive_spec, "Archive") < 0 ||
        add_type(module, &core_results_spec, "Results") < 0 || add_type(module, &core_diff_spec, "Diff") < 0)
        return -1;
    return PyModule_AddStringConstant(module, "version", dateline_version());
}

static PyMethodDef module_methods[] = {
    {"members", module_members, METH_NOARGS, NULL},
    {"formats", module_formats, METH_NOARGS, NULL},
    {"surroundings", module_surroundings, METH_VARARGS, NULL},
    {"read_date", module_read_date, METH_O, NULL},
    {"compare_dates", module_compare_dates, METH_VARARGS, NULL},
    {"read_record", core_read_record, METH_VARARGS, NULL},
    {"schema", core_schema, METH_O, NULL},
    {"stream", core_stream, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot module_slots[] = {
    {Py_mod_exec, (void *)module_exec},
    {0, NULL},
};

static PyModuleDef module_def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "dateline._core",
    .m_methods = module_methods,
    .m_slots = module_slots,
};

PyMODINIT_FUNC PyInit__core(void) {
    return PyModuleDef_Init(&module_def);
}
