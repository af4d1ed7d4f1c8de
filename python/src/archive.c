/* _core.Archive: an archive of stories.  Whoever calls it sees to it that only one thread does so at a time.
 *
 * Each function that may read or write the file is a `call`: its arguments and results, and what is to be
 * done without the GIL. */
#include "core.h"

#include <stdlib.h>
#include <unistd.h>

typedef struct archive_object {
    PyObject_HEAD dateline_archive *archive; /* NULL: closed */
    PyObject *path, *error_type;             /* for messages: error_type(path, code, message) */
    PyThreadState *thread; /* while the archive is in use: the state of the thread that released the GIL */
    bool busy;             /* under the GIL */
    pid_t process;         /* SQLite's connections do not survive a fork */
} archive_object;

typedef struct call {
    dateline_result (*make)(dateline_archive *archive, struct call *call);
    dateline_text text, captured;
    const dateline_record *record;
    int64_t id;
    uint32_t number;
    bool flag;
    dateline_search_options options;
    dateline_addition addition;
    dateline_story *story;
    dateline_record *kept;
    dateline_results *results;
    dateline_text ids; /* of revisions: int64_t */
    size_t taken;      /* so many of them */
    dateline_batch *batch;
    struct {
        char *data;
        size_t size, room;
    } found; /* bytes that were gathered; allocated by malloc */
    uint64_t count;
    dateline_result result;
} call;

static archive_object *own_of(PyObject *self) {
    return (archive_object *)(void *)self;
}

/* --- failures --- */

/* Raises what the archive's last function failed with. */
static void raise_failure(archive_object *self, const dateline_archive *archive) {
    const char *code = dateline_archive_error(archive);
    PyObject *message = core_text(dateline_archive_message(archive));
    PyObject *error =
        message ? PyObject_CallFunction(self->error_type, "OzO", self->path, code, message) : NULL;
    if (error) PyErr_SetObject(self->error_type, error);
    Py_XDECREF(message);
    Py_XDECREF(error);
}

/* While another writer is waited for, or the archive is at work for long, without the GIL: Ctrl-C ends that.
 */
static bool check_signals(void *context) {
    archive_object *self = context;
    PyEval_RestoreThread(self->thread);
    bool goes_on = !PyErr_Occurred() && PyErr_CheckSignals() == 0;
    self->thread = PyEval_SaveThread();
    return goes_on;
}

static bool is_usable(archive_object *self) {
    if (!self->archive) {
        PyErr_SetString(PyExc_ValueError, "the archive is closed");
    } else if (self->process != getpid()) {
        PyErr_SetString(PyExc_RuntimeError,
                        "the process was forked after the archive was opened; open it again in the child");
    } else if (self->busy) {
        PyErr_SetString(PyExc_RuntimeError, "the archive is in use");
    } else {
        return true;
    }
    return false;
}

/* Makes the call.  False with an exception: it failed. */
static bool perform(archive_object *self, call *given) {
    if (!is_usable(self)) return false;
    self->busy = true;
    self->thread = PyEval_SaveThread();
    given->result = given->make(self->archive, given);
    PyEval_RestoreThread(self->thread);
    self->busy = false;
    if (PyErr_Occurred()) return false; /* a signal */
    switch (given->result) {
    case DATELINE_OK:
    case DATELINE_ABSENT:
    case DATELINE_BAD_QUERY:
        return true;
    case DATELINE_FAILED:
        raise_failure(self, self->archive);
        return false;
    default:
        core_raise(given->result);
        return false;
    }
}

/* --- opening --- */

static dateline_result open_archive(archive_object *self, dateline_text path,
                                    dateline_archive_options *options) {
    dateline_archive *made = NULL;
    options->waiting = options->working = check_signals;
    options->context = self;
    self->thread = PyEval_SaveThread();
    dateline_result result = dateline_archive_open(path, options, &made);
    PyEval_RestoreThread(self->thread);
    if (result == DATELINE_OK) {
        self->archive = made;
        return result;
    }
    if (result == DATELINE_FAILED && !PyErr_Occurred()) raise_failure(self, made);
    dateline_archive_close(made);
    return result;
}

/* Archive(error_type, path, file, (read_only, create, copies, batch, wait_milliseconds)): `path` is for
 * messages, `file` the same as bytes. */
static PyObject *archive_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)kwargs;
    PyObject *error_type, *path, *file;
    dateline_text name;
    int read_only, create, copies;
    unsigned int batch, wait;
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    if (!PyArg_ParseTuple(args, "OOO(pppII)", &error_type, &path, &file, &read_only, &create, &copies, &batch,
                          &wait) ||
        !core_text_of(file, &name))
        return NULL;
    options.read_only = read_only;
    options.no_create = !create;
    options.no_copies = !copies;
    options.batch_records = batch;
    options.wait_milliseconds = wait;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, 0);
    if (!self) return NULL;
    own_of(self)->process = getpid();
    own_of(self)->path = Py_NewRef(path);
    own_of(self)->error_type = Py_NewRef(error_type);
    dateline_result result = open_archive(own_of(self), name, &options);
    if (result == DATELINE_OK) return self;
    Py_DECREF(self);
    return PyErr_Occurred() ? NULL : core_raise(result);
}

/* In a forked child the connection is left as it is: closing it would take away the parent's locks. */
static dateline_archive *take_archive(archive_object *self) {
    dateline_archive *archive = self->process == getpid() ? self->archive : NULL;
    self->archive = NULL;
    return archive;
}

static void archive_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    dateline_archive_close(take_archive(own_of(self)));
    Py_XDECREF(own_of(self)->path);
    Py_XDECREF(own_of(self)->error_type);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

/* close(): what was not committed is lost. */
static PyObject *archive_close(PyObject *self, PyObject *nothing) {
    archive_object *own = own_of(self);
    (void)nothing;
    if (own->busy) {
        PyErr_SetString(PyExc_RuntimeError, "the archive is in use");
        return NULL;
    }
    dateline_archive *archive = take_archive(own);
    Py_BEGIN_ALLOW_THREADS dateline_archive_close(archive);
    Py_END_ALLOW_THREADS return Py_NewRef(Py_None);
}

/* is_open(): False also in a forked child. */
static PyObject *archive_is_open(PyObject *self, PyObject *nothing) {
    (void)nothing;
    return PyBool_FromLong(own_of(self)->archive && own_of(self)->process == getpid());
}

/* --- adding --- */

static dateline_result make_add(dateline_archive *archive, call *given) {
    return dateline_archive_add(archive, given->record, &given->addition);
}

static dateline_result make_add_gone(dateline_archive *archive, call *given) {
    return dateline_archive_add_gone(archive, given->text, given->captured, given->number, &given->addition);
}

static dateline_result make_commit(dateline_archive *archive, call *given) {
    (void)given;
    return dateline_archive_commit(archive);
}

/* An id, or None. */
static PyObject *id_of(int64_t id) {
    return id ? PyLong_FromLongLong(id) : Py_NewRef(Py_None);
}

static PyObject *add(PyObject *self, call *given) {
    given->addition = (dateline_addition)DATELINE_ADDITION_INIT;
    if (!perform(own_of(self), given)) return NULL;
    const dateline_addition *made = &given->addition;
    return Py_BuildValue("(iNNz)", (int)made->added, id_of(made->story), id_of(made->revision), made->change);
}

/* add(record): (what became of it, story or None, revision or None, change or None). */
static PyObject *archive_add(PyObject *self, PyObject *record) {
    call given = {.make = make_add, .record = core_record_kept(record)};
    return add(self, &given);
}

/* add_gone(url, captured, status): the same. */
static PyObject *archive_add_gone(PyObject *self, PyObject *args) {
    call given = {.make = make_add_gone};
    PyObject *url, *captured;
    if (!PyArg_ParseTuple(args, "OOI", &url, &captured, &given.number) || !core_text_of(url, &given.text) ||
        !core_text_of(captured, &given.captured))
        return NULL;
    return add(self, &given);
}

static PyObject *archive_commit(PyObject *self, PyObject *nothing) {
    call given = {.make = make_commit};
    (void)nothing;
    return perform(own_of(self), &given) ? Py_NewRef(Py_None) : NULL;
}

static dateline_result make_clusters(dateline_archive *archive, call *given) {
    (void)given;
    return dateline_archive_cluster(archive);
}

static PyObject *archive_cluster(PyObject *self, PyObject *nothing) {
    call given = {.make = make_clusters};
    (void)nothing;
    return perform(own_of(self), &given) ? Py_NewRef(Py_None) : NULL;
}

/* --- stories --- */

static dateline_result make_story(dateline_archive *archive, call *given) {
    return given->text.data ? dateline_archive_story_at(archive, given->text, &given->story)
                            : dateline_archive_story(archive, given->id, &given->story);
}

/* Puts the item, which it takes over, at the end of the list. */
static bool append(PyObject *list, PyObject *item) {
    bool done = item && PyList_Append(list, item) == 0;
    Py_XDECREF(item);
    return done;
}

static PyObject *revisions_of(const dateline_story *story) {
    dateline_revision row = DATELINE_REVISION_INIT;
    PyObject *list = PyList_New(0);
    for (uint32_t i = 0; list && dateline_story_get_revision(story, i, &row) == DATELINE_OK; i++) {
        PyObject *item = Py_BuildValue("(LNNNNNNII)", (long long)row.id, core_text(row.first_seen),
                                       core_text(row.last_seen), core_text(row.change),
                                       core_text(row.headline), core_text(row.date_published),
                                       core_text(row.date_modified), row.words, row.capture_count);
        if (!append(list, item)) Py_CLEAR(list);
    }
    return list;
}

static PyObject *offset_of(bool is_known, uint64_t offset) {
    return is_known ? PyLong_FromUnsignedLongLong(offset) : Py_NewRef(Py_None);
}

static PyObject *captures_of(const dateline_story *story) {
    dateline_story_capture row = DATELINE_STORY_CAPTURE_INIT;
    PyObject *list = PyList_New(0);
    for (uint32_t i = 0; list && dateline_story_get_capture(story, i, &row) == DATELINE_OK; i++) {
        PyObject *item =
            Py_BuildValue("(NNNNNNNNNNNN)", id_of(row.revision), core_text(row.captured), core_text(row.url),
                          core_text(row.path), offset_of(row.has_offset, row.offset),
                          offset_of(row.member_offset, row.member_offset), core_text(row.record_id),
                          id_of(row.http_status), core_text(row.media_type), core_text(row.charset),
                          core_text(row.digest), PyBool_FromLong(row.assumed));
        if (!append(list, item)) Py_CLEAR(list);
    }
    return list;
}

static PyObject *addresses_of(const dateline_story *story) {
    dateline_text url;
    PyObject *list = PyList_New(0);
    for (uint32_t i = 0; list && dateline_story_get_address(story, i, &url) == DATELINE_OK; i++) {
        if (!append(list, core_text(url))) Py_CLEAR(list);
    }
    return list;
}

static PyObject *told_story(const dateline_story *story) {
    dateline_story_info info = DATELINE_STORY_INFO_INIT;
    dateline_story_get_info(story, &info);
    return Py_BuildValue("(LNNNNNNNN)", (long long)info.id, core_text(info.url), core_text(info.site),
                         core_text(info.first_seen), core_text(info.last_seen), core_text(info.unpublished),
                         revisions_of(story), captures_of(story), addresses_of(story));
}

/* story(id or url): (id, url, site, first_seen, last_seen, unpublished, revisions, captures, addresses), or
 * None. */
static PyObject *archive_story(PyObject *self, PyObject *which) {
    call given = {.make = make_story};
    if (PyLong_Check(which)) {
        given.id = PyLong_AsLongLong(which);
        if (PyErr_Occurred()) return NULL;
    } else if (!core_text_of(which, &given.text)) {
        return NULL;
    }
    if (!perform(own_of(self), &given)) return NULL;
    if (given.result == DATELINE_ABSENT) return Py_NewRef(Py_None);
    PyObject *story = told_story(given.story);
    dateline_story_free(given.story);
    return story;
}

/* --- records --- */

static dateline_result make_record(dateline_archive *archive, call *given) {
    return dateline_archive_record(archive, given->id, &given->kept);
}

/* record(type, revision): a record, or None. */
static PyObject *archive_record(PyObject *self, PyObject *args) {
    call given = {.make = make_record};
    PyObject *type;
    long long revision;
    if (!PyArg_ParseTuple(args, "OL", &type, &revision)) return NULL;
    given.id = revision;
    if (!perform(own_of(self), &given)) return NULL;
    if (given.result == DATELINE_ABSENT) return Py_NewRef(Py_None);
    return core_record_new((PyTypeObject *)(void *)type, given.kept);
}

/* False without memory. */
static bool gather(call *given, const void *bytes, size_t size) {
    if (given->found.room - given->found.size < size) {
        size_t room = 2 * given->found.room + size;
        char *data = realloc(given->found.data, room);
        if (!data) return false;
        given->found.data = data;
        given->found.room = room;
    }
    memcpy(given->found.data + given->found.size, bytes, size);
    given->found.size += size;
    return true;
}

static bool gather_id(void *context, int64_t story, int64_t revision) {
    (void)story;
    return gather(context, &revision, sizeof revision);
}

static dateline_result make_ids(dateline_archive *archive, call *given) {
    dateline_result result = dateline_archive_each(archive, given->flag, gather_id, given);
    return result == DATELINE_STOPPED ? DATELINE_NO_MEMORY : result;
}

/* What was gathered, as bytes. */
static PyObject *take_found(call *given, bool done) {
    PyObject *bytes =
        done ? PyBytes_FromStringAndSize(given->found.data, (Py_ssize_t)given->found.size) : NULL;
    free(given->found.data);
    return bytes;
}

/* revisions(all): ids of all stories' newest revisions, or of all revisions, as the bytes of int64_t. */
static PyObject *archive_revisions(PyObject *self, PyObject *all) {
    call given = {.make = make_ids, .flag = PyObject_IsTrue(all) == 1};
    return take_found(&given, perform(own_of(self), &given));
}

/* A batch is handed over when it has so many bytes, if not so many rows as wanted before. */
enum { BATCH_BYTES = 32 << 20 };

/* The records of these revisions, as many as fit; those that are there no more are passed over. */
static dateline_result make_batch(dateline_archive *archive, call *given) {
    dateline_result result = DATELINE_OK;
    for (; given->taken < given->ids.size_bytes / sizeof(int64_t) &&
           dateline_batch_bytes(given->batch) < BATCH_BYTES;
         given->taken++) {
        dateline_record *kept;
        int64_t id;
        memcpy(&id, given->ids.data + given->taken * sizeof id, sizeof id);
        result = dateline_archive_record(archive, id, &kept);
        if (result == DATELINE_ABSENT) continue;
        if (result != DATELINE_OK) return result;
        result = dateline_batch_add(given->batch, kept);
        dateline_record_free(kept);
        if (result == DATELINE_TOO_LARGE && dateline_batch_rows(given->batch)) break;
        if (result != DATELINE_OK) return result;
    }
    return DATELINE_OK;
}

/* batch(members, ids): (a capsule "arrow_array" of their records, how many these are, how many of the ids
 * were taken); `ids` are the bytes of int64_t. */
static PyObject *archive_batch(PyObject *self, PyObject *args) {
    call given = {.make = make_batch};
    PyObject *numbers, *ids;
    core_members members;
    struct ArrowArray array;
    dateline_batch_options options = DATELINE_BATCH_OPTIONS_INIT;
    if (!PyArg_ParseTuple(args, "OO", &numbers, &ids) || !core_members_of(numbers, &members) ||
        !core_text_of(ids, &given.ids))
        return NULL;
    CORE_CHOOSE(&options, &members);
    dateline_result result = dateline_batch_new(&options, &given.batch);
    if (result != DATELINE_OK) return core_raise(result);
    bool done = perform(own_of(self), &given);
    Py_ssize_t rows = (Py_ssize_t)dateline_batch_rows(given.batch);
    if (done) result = dateline_batch_export(given.batch, &array);
    dateline_batch_free(given.batch);
    if (!done) return NULL;
    return result == DATELINE_OK
               ? Py_BuildValue("(Nnn)", core_array_capsule(&array), rows, (Py_ssize_t)given.taken)
               : core_raise(result);
}

/* --- searching --- */

static dateline_result make_search(dateline_archive *archive, call *given) {
    return dateline_archive_search(archive, given->text, &given->options, &given->results);
}

/* search(type, query, (order, first, count, facet_values, scored_hits)): a _core.Results, which may hold an
 * error. */
static PyObject *archive_search(PyObject *self, PyObject *args) {
    call given = {.make = make_search, .options = DATELINE_SEARCH_OPTIONS_INIT};
    PyObject *query, *type;
    int order;
    unsigned long long scored;
    dateline_search_options *options = &given.options;
    if (!PyArg_ParseTuple(args, "OO(iIIIK)", &type, &query, &order, &options->first, &options->count,
                          &options->facet_values, &scored) ||
        !core_text_of(query, &given.text))
        return NULL;
    options->order = (dateline_order)order;
    options->scored_hits = scored;
    if (!perform(own_of(self), &given)) return NULL;
    return core_results_new((PyTypeObject *)(void *)type, given.results);
}

/* --- the whole --- */

static dateline_result make_count(dateline_archive *archive, call *given) {
    dateline_archive_count count = DATELINE_ARCHIVE_COUNT_INIT;
    dateline_result result = dateline_archive_count_at(archive, given->number, &count);
    given->text = dateline_text_of(count.name);
    given->count = count.count;
    return result == DATELINE_END ? DATELINE_ABSENT : result;
}

/* counts(): {name: number}. */
static PyObject *archive_counts(PyObject *self, PyObject *nothing) {
    call given = {.make = make_count};
    PyObject *dict = PyDict_New();
    (void)nothing;
    for (; dict; given.number++) {
        if (!perform(own_of(self), &given)) {
            Py_CLEAR(dict);
            break;
        }
        if (given.result == DATELINE_ABSENT) break;
        PyObject *count = PyLong_FromUnsignedLongLong(given.count);
        if (!count || PyDict_SetItemString(dict, given.text.data, count) < 0) Py_CLEAR(dict);
        Py_XDECREF(count);
    }
    return dict;
}

/* A finding, and a line end. */
static bool gather_finding(void *context, const char *bytes, size_t size_bytes) {
    call *given = context;
    given->count++;
    return gather(given, bytes, size_bytes) && gather(given, "\n", 1);
}

/* Findings are no failure, unless there are none that say what is damaged. */
static dateline_result make_check(dateline_archive *archive, call *given) {
    dateline_result result = dateline_archive_check(archive, gather_finding, given);
    const char *code = dateline_archive_error(archive);
    if (result == DATELINE_FAILED && given->count && code && strcmp(code, "damaged") == 0) return DATELINE_OK;
    return result == DATELINE_STOPPED ? DATELINE_NO_MEMORY : result;
}

/* check(): the bytes of lines, each a finding. */
static PyObject *archive_check(PyObject *self, PyObject *nothing) {
    call given = {.make = make_check};
    (void)nothing;
    return take_found(&given, perform(own_of(self), &given));
}

static dateline_result make_vacuum(dateline_archive *archive, call *given) {
    (void)given;
    return dateline_archive_vacuum(archive);
}

static PyObject *archive_vacuum(PyObject *self, PyObject *nothing) {
    call given = {.make = make_vacuum};
    (void)nothing;
    return perform(own_of(self), &given) ? Py_NewRef(Py_None) : NULL;
}

static dateline_result make_forget(dateline_archive *archive, call *given) {
    return dateline_archive_forget(archive, given->text, &given->count);
}

/* forget(site or url): how many stories. */
static PyObject *archive_forget(PyObject *self, PyObject *which) {
    call given = {.make = make_forget};
    if (!core_text_of(which, &given.text) || !perform(own_of(self), &given)) return NULL;
    return PyLong_FromUnsignedLongLong(given.count);
}

static PyMethodDef archive_methods[] = {
    {"close", archive_close, METH_NOARGS, NULL},
    {"is_open", archive_is_open, METH_NOARGS, NULL},
    {"add", archive_add, METH_O, NULL},
    {"add_gone", archive_add_gone, METH_VARARGS, NULL},
    {"commit", archive_commit, METH_NOARGS, NULL},
    {"cluster", archive_cluster, METH_NOARGS, NULL},
    {"story", archive_story, METH_O, NULL},
    {"record", archive_record, METH_VARARGS, NULL},
    {"revisions", archive_revisions, METH_O, NULL},
    {"batch", archive_batch, METH_VARARGS, NULL},
    {"search", archive_search, METH_VARARGS, NULL},
    {"counts", archive_counts, METH_NOARGS, NULL},
    {"check", archive_check, METH_NOARGS, NULL},
    {"vacuum", archive_vacuum, METH_NOARGS, NULL},
    {"forget", archive_forget, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot archive_slots[] = {
    {Py_tp_new, (void *)archive_new},
    {Py_tp_dealloc, (void *)archive_dealloc},
    {Py_tp_methods, archive_methods},
    {0, NULL},
};

PyType_Spec core_archive_spec = {
    .name = "dateline._core.Archive",
    .basicsize = sizeof(archive_object),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = archive_slots,
};
