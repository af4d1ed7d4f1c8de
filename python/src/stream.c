/* Arrow data in capsules, and streams whose batches a Python function makes: whoever reads them takes the GIL
 * for each. */
#include "core.h"

#include <errno.h>
#include <stdlib.h>

typedef struct stream_state {
    PyObject *next; /* next(): a capsule "arrow_array", or None after the last one */
    dateline_batch *schema;
    char message[300];
} stream_state;

static void free_array_capsule(PyObject *capsule) {
    struct ArrowArray *array = PyCapsule_GetPointer(capsule, "arrow_array");
    if (array->release) array->release(array);
    free(array);
}

PyObject *core_array_capsule(struct ArrowArray *array) {
    struct ArrowArray *own = malloc(sizeof *own);
    PyObject *capsule = own ? PyCapsule_New(own, "arrow_array", free_array_capsule) : PyErr_NoMemory();
    if (capsule) {
        *own = *array;
        return capsule;
    }
    free(own);
    array->release(array);
    return NULL;
}

static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *schema) {
    stream_state *self = stream->private_data;
    return dateline_batch_schema(self->schema, schema) == DATELINE_OK ? 0 : ENOMEM;
}

/* "ArchiveError: stories.db: …" */
static void note_failure(stream_state *self) {
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    PyObject *name = type ? PyObject_GetAttrString(type, "__name__") : NULL;
    PyObject *said = name ? PyUnicode_FromFormat("%U: %S", name, value) : NULL;
    PyObject *bytes = said ? PyUnicode_AsEncodedString(said, "utf-8", "replace") : NULL;
    snprintf(self->message, sizeof self->message, "%s", bytes ? PyBytes_AsString(bytes) : "reading failed");
    PyErr_Clear();
    Py_XDECREF(bytes);
    Py_XDECREF(said);
    Py_XDECREF(name);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
}

static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *array) {
    stream_state *self = stream->private_data;
    int result = 0;
    *array = (struct ArrowArray){0};
    PyGILState_STATE gil = PyGILState_Ensure();
    PyObject *capsule = PyObject_CallNoArgs(self->next);
    if (!capsule) {
        note_failure(self);
        result = EIO;
    } else if (capsule != Py_None) {
        struct ArrowArray *made = PyCapsule_GetPointer(capsule, "arrow_array");
        *array = *made;
        made->release = NULL; /* it has moved */
    }
    Py_XDECREF(capsule);
    PyGILState_Release(gil);
    return result;
}

static const char *last_error(struct ArrowArrayStream *stream) {
    stream_state *self = stream->private_data;
    return self->message[0] ? self->message : NULL;
}

static void release(struct ArrowArrayStream *stream) {
    stream_state *self = stream->private_data;
    PyGILState_STATE gil = PyGILState_Ensure();
    Py_DECREF(self->next);
    PyGILState_Release(gil);
    dateline_batch_free(self->schema);
    free(self);
    stream->release = NULL;
}

static void free_stream_capsule(PyObject *capsule) {
    struct ArrowArrayStream *stream = PyCapsule_GetPointer(capsule, "arrow_array_stream");
    if (stream->release) stream->release(stream);
    free(stream);
}

PyObject *core_stream_capsule(struct ArrowArrayStream *stream) {
    struct ArrowArrayStream *own = malloc(sizeof *own);
    PyObject *capsule =
        own ? PyCapsule_New(own, "arrow_array_stream", free_stream_capsule) : PyErr_NoMemory();
    if (capsule) {
        *own = *stream;
        return capsule;
    }
    free(own);
    stream->release(stream);
    return NULL;
}

static PyObject *make_capsule(PyObject *next, dateline_batch *schema) {
    stream_state *self = calloc(1, sizeof *self);
    if (!self) {
        dateline_batch_free(schema);
        return PyErr_NoMemory();
    }
    self->next = Py_NewRef(next);
    self->schema = schema;
    struct ArrowArrayStream stream = {
        .get_schema = get_schema,
        .get_next = get_next,
        .get_last_error = last_error,
        .release = release,
        .private_data = self,
    };
    return core_stream_capsule(&stream);
}

PyObject *core_stream(PyObject *module, PyObject *args) {
    PyObject *numbers, *next;
    core_members members;
    dateline_batch *schema;
    dateline_batch_options options = DATELINE_BATCH_OPTIONS_INIT;
    (void)module;
    if (!PyArg_ParseTuple(args, "OO", &numbers, &next) || !core_members_of(numbers, &members)) return NULL;
    CORE_CHOOSE(&options, &members);
    dateline_result result = dateline_batch_new(&options, &schema);
    return result == DATELINE_OK ? make_capsule(next, schema) : core_raise(result);
}
