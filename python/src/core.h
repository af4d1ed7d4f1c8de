/* The extension module dateline._core: what the Python package needs of libdateline, in Python's stable ABI
 * (3.10 and later).  Arguments are checked by the Python code that calls it. */
#ifndef DATELINE_PYTHON_CORE_H
#define DATELINE_PYTHON_CORE_H

#define PY_SSIZE_T_CLEAN
#ifndef Py_LIMITED_API
#define Py_LIMITED_API 0x030A0000
#endif
#include <Python.h>

#include "dateline.h"
#include "dateline_archive.h"
#include "dateline_arrow.h"
#include "dateline_capture.h"

/* Copied from the Arrow C Stream Interface, which is published for that purpose. */
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE
struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
    const char *(*get_last_error)(struct ArrowArrayStream *);
    void (*release)(struct ArrowArrayStream *);
    void *private_data;
};
#endif

/* --- texts and options --- */

/* A new str, or None for an absent text. */
PyObject *core_text(dateline_text text);

/* The UTF-8 of a str or the bytes of a bytes object, which owns them; absent for None.  False with an
 * exception for other types. */
bool core_text_of(PyObject *object, dateline_text *text);

/* A dateline_sink for what comes in one call: the text becomes a new str in the PyObject * at `context`. */
bool core_take_text(void *context, const char *bytes, size_t size_bytes);

/* Raises MemoryError, or ValueError with what the result means.  Returns NULL. */
PyObject *core_raise(dateline_result result);

/* "(ippnKp)": preference, comments, no_weak, max_page_bytes, max_work, statements. */
bool core_options_of(PyObject *tuple, dateline_options *options);

enum { CORE_MOST_MEMBERS = 128 };

typedef struct core_members {
    dateline_member items[CORE_MOST_MEMBERS], omitted[CORE_MOST_MEMBERS];
    size_t count, omitted_count;
} core_members;

/* From a tuple of numbers of members; -1 - N: all but member N.  None or an empty one: all. */
bool core_members_of(PyObject *tuple, core_members *members);

/* Into options for an output, or a batch, which then point there. */
#define CORE_CHOOSE(options, chosen)                                                                         \
    ((options)->members = (chosen)->items, (options)->member_count = (chosen)->count,                        \
     (options)->omitted = (chosen)->omitted, (options)->omitted_count = (chosen)->omitted_count)

/* --- values --- */

/* The record as a dict, as JSON has it. */
PyObject *core_record_dict(const dateline_record *record, const core_members *members);

/* --- records --- */

/* The base class of dateline.Record. */
extern PyType_Spec core_record_spec;

/* A new object of that class, which owns the kept record from now on, also if NULL is returned. */
PyObject *core_record_new(PyTypeObject *type, dateline_record *kept);

/* The record in an object of that class or a derived one. */
const dateline_record *core_record_kept(PyObject *object);

/* read_record(type, text): the record that the JSON describes. */
PyObject *core_read_record(PyObject *module, PyObject *args);

/* --- extractors and runs --- */

extern PyType_Spec core_extractor_spec;
extern PyType_Spec core_run_spec;

/* A capsule "arrow_schema". */
PyObject *core_schema(PyObject *module, PyObject *members);

/* stream(members, next): a capsule "arrow_array_stream" of what next() gives: capsules "arrow_array", then
 * None. */
PyObject *core_stream(PyObject *module, PyObject *args);

/* A capsule "arrow_array" or "arrow_array_stream", which owns what it is made of from now on, also if NULL is
 * returned. */
PyObject *core_array_capsule(struct ArrowArray *array);
PyObject *core_stream_capsule(struct ArrowArrayStream *stream);

/* --- archives --- */

extern PyType_Spec core_archive_spec;
extern PyType_Spec core_results_spec;
extern PyType_Spec core_diff_spec;

/* A new object of that class, which owns the results from now on, also if NULL is returned. */
PyObject *core_results_new(PyTypeObject *type, dateline_results *results);

#endif
