/* _core.Run: dateline_run in a thread of its own, which hands its results to whoever asks for them: kept
 * records for Python, or batches for the consumers of an Arrow stream, which need neither Python nor the GIL.
 */
#include "core.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* The run waits when so many results, or bytes of them, were not yet asked for. */
enum { MOST_RESULTS = 128, MOST_BYTES = 64 << 20 };

/* Who waits for records is woken when so many are there, or after so long: waking costs more than handing
 * over. */
enum { ENOUGH_RESULTS = 16, PATIENCE_MILLISECONDS = 10, SIGNAL_CHECK_MILLISECONDS = 100 };

/* A batch is handed over when it has so many bytes, if not so many rows as wanted before. */
enum { BATCH_BYTES = 32 << 20 };

typedef struct result_item {
    dateline_record *record; /* or */
    char *gone;              /* a page that a capture found gone: "404\tTIME\tURL", from malloc; or */
    struct ArrowArray array;
    size_t bytes;
} result_item;

typedef struct run_state {
    atomic_int owners; /* the object, its thread, a stream */
    pid_t process;     /* threads do not survive a fork */
    dateline_reader *reader;
    dateline_options library;
    dateline_filter filter;
    PyObject *held; /* what filter and options point into; released with the GIL */
    uint32_t jobs;
    bool claims, as_batches;
    size_t batch_rows;
    dateline_batch *batch; /* of the run's thread */

    pthread_mutex_t lock;
    pthread_cond_t wanted, offered, over;
    result_item *items; /* a ring */
    size_t first, count, capacity, bytes;
    bool started, ended;
    atomic_bool stopping; /* set under the lock */
    dateline_result result;
    dateline_progress progress;
} run_state;

/* --- results, handed over --- */

static void drop_item(result_item *item) {
    if (item->record) dateline_record_free(item->record);
    free(item->gone);
    if (item->array.release) item->array.release(&item->array);
}

static void deadline_in(struct timespec *at, long milliseconds) {
    clock_gettime(CLOCK_MONOTONIC, at);
    at->tv_nsec += milliseconds * 1000000;
    at->tv_sec += at->tv_nsec / 1000000000;
    at->tv_nsec %= 1000000000;
}

/* In the run's thread.  False: nobody wants it, and it is dropped. */
static bool offer(run_state *self, result_item item) {
    pthread_mutex_lock(&self->lock);
    while (!self->stopping && self->count && (self->count == self->capacity || self->bytes > MOST_BYTES))
        pthread_cond_wait(&self->wanted, &self->lock);
    bool goes_on = !self->stopping;
    if (goes_on) {
        self->items[(self->first + self->count++) % self->capacity] = item;
        self->bytes += item.bytes;
        if (self->as_batches || self->count >= ENOUGH_RESULTS) pthread_cond_signal(&self->offered);
    }
    pthread_mutex_unlock(&self->lock);
    if (!goes_on) drop_item(&item);
    return goes_on;
}

typedef enum taking { TAKEN, NONE_YET, NONE_LEFT } taking;

/* In the consumer's thread, without the GIL.  Waits for at most `milliseconds`; negative: as long as it
 * takes. */
static taking take_one(run_state *self, result_item *item, long milliseconds) {
    struct timespec deadline;
    bool late = false;
    if (milliseconds >= 0) deadline_in(&deadline, milliseconds);
    pthread_mutex_lock(&self->lock);
    while (!self->count && !self->ended && !self->stopping && !late) {
        struct timespec soon;
        deadline_in(&soon, PATIENCE_MILLISECONDS);
        pthread_cond_timedwait(&self->offered, &self->lock, &soon);
        late = milliseconds >= 0 && (soon.tv_sec > deadline.tv_sec ||
                                     (soon.tv_sec == deadline.tv_sec && soon.tv_nsec > deadline.tv_nsec));
    }
    taking found = self->stopping ? NONE_LEFT : self->count ? TAKEN : self->ended ? NONE_LEFT : NONE_YET;
    if (found == TAKEN) {
        *item = self->items[self->first];
        self->first = (self->first + 1) % self->capacity;
        self->bytes -= item->bytes;
        if (--self->count <= self->capacity / 2) pthread_cond_signal(&self->wanted);
    }
    pthread_mutex_unlock(&self->lock);
    return found;
}

/* --- the run's thread and its workers --- */

static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    run_state *self = context;
    dateline_keep_options keep = DATELINE_KEEP_OPTIONS_INIT;
    bool passes = false;
    (void)capture;
    if (self->stopping) return false;
    keep.claims = self->claims;
    if (dateline_record_passes(record, &self->filter, &passes) != DATELINE_OK) return false;
    if (passes) (void)!dateline_output_keep(output, record, &keep);
    return true;
}

/* A page that is gone passes on as a line of output, which holds its place among the records. */
static bool on_skipped(void *context, const dateline_capture *capture, dateline_output *output) {
    const run_state *self = context;
    uint32_t status = capture->http_status;
    char text[24];
    if (self->stopping) return false;
    if (strcmp(capture->skipped, "status") != 0 || (status != 404 && status != 410 && status != 451) ||
        !capture->url.size_bytes || !capture->captured.size_bytes)
        return true;
    int size = snprintf(text, sizeof text, "%u\t", status);
    dateline_output_bytes(output, text, (size_t)size);
    dateline_output_bytes(output, capture->captured.data, capture->captured.size_bytes);
    dateline_output_bytes(output, "\t", 1);
    dateline_output_bytes(output, capture->url.data, capture->url.size_bytes);
    dateline_output_bytes(output, "\n", 1);
    return true;
}

/* Takes the lines apart. */
static bool on_written(void *context, dateline_text lines, dateline_text messages) {
    run_state *self = context;
    (void)messages;
    while (lines.size_bytes) {
        const char *end = memchr(lines.data, '\n', lines.size_bytes);
        size_t size = end ? (size_t)(end - lines.data) : lines.size_bytes;
        result_item item = {.gone = strndup(lines.data, size), .bytes = size};
        if (!item.gone) {
            self->result = DATELINE_NO_MEMORY;
            return false;
        }
        if (!offer(self, item)) return false;
        size += end != NULL;
        lines = (dateline_text){lines.data + size, lines.size_bytes - size};
    }
    return true;
}

static bool offer_batch(run_state *self) {
    result_item item = {.bytes = dateline_batch_bytes(self->batch)};
    if (!dateline_batch_rows(self->batch)) return true;
    if (dateline_batch_export(self->batch, &item.array) != DATELINE_OK) {
        self->result = DATELINE_NO_MEMORY;
        return false;
    }
    return offer(self, item);
}

static bool add_to_batch(run_state *self, const dateline_record *record) {
    dateline_result result = dateline_batch_add(self->batch, record);
    if (result == DATELINE_TOO_LARGE && dateline_batch_rows(self->batch)) {
        if (!offer_batch(self)) return false;
        result = dateline_batch_add(self->batch, record);
    }
    if (result != DATELINE_OK) {
        self->result = result;
        return false;
    }
    bool full = dateline_batch_rows(self->batch) >= self->batch_rows ||
                dateline_batch_bytes(self->batch) >= BATCH_BYTES;
    return !full || offer_batch(self);
}

static bool on_kept(void *context, dateline_record *kept) {
    run_state *self = context;
    if (!self->as_batches)
        return offer(self, (result_item){.record = kept, .bytes = dateline_record_bytes(kept)});
    bool goes_on = add_to_batch(self, kept);
    dateline_record_free(kept);
    return goes_on;
}

static void on_progress(void *context, const dateline_progress *progress) {
    run_state *self = context;
    pthread_mutex_lock(&self->lock);
    self->progress = *progress;
    pthread_mutex_unlock(&self->lock);
}

static void release_state(run_state *self);

static void *run_thread(void *context) {
    run_state *self = context;
    dateline_run_options options = DATELINE_RUN_OPTIONS_INIT;
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    options.extractor = &self->library;
    options.jobs = self->jobs;
    options.context = self;
    options.record = on_record;
    options.take = on_kept;
    if (!self->as_batches) {
        options.skipped = on_skipped;
        options.write = on_written;
    }
    options.progress = on_progress;
    dateline_result result = dateline_run(self->reader, &options, &totals);
    if (result == DATELINE_OK && self->as_batches && !offer_batch(self)) result = DATELINE_STOPPED;
    pthread_mutex_lock(&self->lock);
    if (self->result == DATELINE_OK) self->result = result;
    self->progress = totals;
    self->ended = true;
    pthread_cond_broadcast(&self->offered);
    pthread_cond_broadcast(&self->over);
    pthread_mutex_unlock(&self->lock);
    release_state(self);
    return NULL;
}

/* Signals are for Python's own threads. */
static bool start(run_state *self) {
    pthread_t thread;
    pthread_attr_t detached;
    pthread_attr_init(&detached);
    pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
    self->capacity = self->as_batches ? 2 : MOST_RESULTS;
    self->items = calloc(self->capacity, sizeof *self->items);
    self->started = true;
    atomic_fetch_add(&self->owners, 1);
    bool begun = self->items && pthread_create(&thread, &detached, run_thread, self) == 0;
    pthread_attr_destroy(&detached);
    if (begun) return true;
    atomic_fetch_sub(&self->owners, 1);
    self->ended = true;
    self->result = DATELINE_NO_MEMORY;
    return false;
}

static void stop(run_state *self) {
    pthread_mutex_lock(&self->lock);
    self->stopping = true;
    if (self->result == DATELINE_OK && (self->count || !self->ended)) self->result = DATELINE_STOPPED;
    pthread_cond_broadcast(&self->offered);
    pthread_cond_broadcast(&self->wanted);
    pthread_mutex_unlock(&self->lock);
}

/* What is left is freed by the last owner, whichever thread that is in. */
static void release_state(run_state *self) {
    if (atomic_fetch_sub(&self->owners, 1) != 1) return;
    for (size_t i = 0; i < self->count; i++) drop_item(&self->items[(self->first + i) % self->capacity]);
    free(self->items);
    dateline_reader_free(self->reader); /* closes streams, which takes the GIL */
    dateline_batch_free(self->batch);
    pthread_mutex_destroy(&self->lock);
    pthread_cond_destroy(&self->wanted);
    pthread_cond_destroy(&self->offered);
    pthread_cond_destroy(&self->over);
    PyGILState_STATE gil = PyGILState_Ensure();
    Py_CLEAR(self->held);
    PyGILState_Release(gil);
    free(self);
}

/* --- Python's file objects as streams --- */

typedef struct python_stream {
    const run_state *run;
    PyObject *file;
    PyObject *failures; /* a list, to which what goes wrong is added */
} python_stream;

static void note_failure(const python_stream *self) {
    PyObject *type, *value, *trace;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    if (trace) PyException_SetTraceback(value, trace);
    if (value && PyList_Append(self->failures, value) < 0) PyErr_Clear();
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
}

/* What read() returned, as bytes: a new reference. */
static PyObject *bytes_of(PyObject *read) {
    if (read && PyUnicode_Check(read)) {
        PyErr_SetString(PyExc_TypeError, "the file is open as text; open it in binary mode (\"rb\")");
        return NULL;
    }
    if (read == Py_None) { /* a raw stream without data at the moment */
        PyErr_SetString(PyExc_BlockingIOError, "the file is in non-blocking mode");
        return NULL;
    }
    return read ? PyBytes_FromObject(read) : NULL;
}

static int64_t stream_read(void *context, void *to, size_t room) {
    python_stream *self = context;
    int64_t size = -1;
    if (self->run->stopping) return -1;
    PyGILState_STATE gil = PyGILState_Ensure();
    PyObject *read = PyObject_CallMethod(self->file, "read", "n", (Py_ssize_t)room);
    PyObject *bytes = bytes_of(read);
    if (bytes && (size_t)PyBytes_Size(bytes) > room) {
        PyErr_SetString(PyExc_ValueError, "read(n) returned more than n bytes");
    } else if (bytes) {
        size = PyBytes_Size(bytes);
        memcpy(to, PyBytes_AsString(bytes), (size_t)size);
    }
    if (PyErr_Occurred()) note_failure(self);
    Py_XDECREF(read);
    Py_XDECREF(bytes);
    PyGILState_Release(gil);
    return size;
}

static bool stream_seek(void *context, uint64_t offset) {
    python_stream *self = context;
    PyGILState_STATE gil = PyGILState_Ensure();
    PyObject *can = PyObject_CallMethod(self->file, "seekable", NULL), *at = NULL;
    if (can && PyObject_IsTrue(can) == 1)
        at = PyObject_CallMethod(self->file, "seek", "K", (unsigned long long)offset);
    PyErr_Clear();
    bool done = at != NULL;
    Py_XDECREF(can);
    Py_XDECREF(at);
    PyGILState_Release(gil);
    return done;
}

static void stream_close(void *context) {
    python_stream *self = context;
    PyGILState_STATE gil = PyGILState_Ensure();
    Py_DECREF(self->file);
    Py_DECREF(self->failures);
    PyGILState_Release(gil);
    free(self);
}

/* --- inputs --- */

static bool add_stream(run_state *self, dateline_text name, PyObject *file, PyObject *failures,
                       const dateline_origin *origin, dateline_result *result) {
    python_stream *own = malloc(sizeof *own);
    dateline_stream stream = DATELINE_STREAM_INIT;
    if (!own) return false;
    *own = (python_stream){self, Py_NewRef(file), Py_NewRef(failures)};
    stream.context = own;
    stream.read = stream_read;
    stream.seek = stream_seek;
    stream.close = stream_close;
    *result = dateline_reader_add_stream(self->reader, name, &stream, origin);
    if (*result != DATELINE_OK) stream_close(own);
    return true;
}

/* An input is (kind, name, object, url, captured). */
static bool add_input(run_state *self, PyObject *input, PyObject *failures) {
    const char *kind;
    PyObject *name, *object, *url, *captured;
    dateline_text path, bytes;
    dateline_origin origin = DATELINE_ORIGIN_INIT;
    dateline_result result = DATELINE_BAD_ARGUMENT;
    if (!PyArg_ParseTuple(input, "sOOOO", &kind, &name, &object, &url, &captured) ||
        !core_text_of(name, &path) || !core_text_of(url, &origin.url) ||
        !core_text_of(captured, &origin.captured))
        return false;
    if (strcmp(kind, "path") == 0) {
        result = dateline_reader_add(self->reader, path, &origin);
    } else if (strcmp(kind, "manifest") == 0) {
        result = dateline_reader_add_manifest(self->reader, path);
    } else if (strcmp(kind, "cdxj") == 0) {
        result = dateline_reader_add_cdxj(self->reader, path);
    } else if (strcmp(kind, "bytes") == 0) {
        if (!core_text_of(object, &bytes)) return false;
        result = dateline_reader_add_bytes(self->reader, path, bytes.data, bytes.size_bytes, &origin);
    } else if (!add_stream(self, path, object, failures, &origin, &result)) {
        result = DATELINE_NO_MEMORY;
    }
    if (result != DATELINE_OK) core_raise(result);
    return result == DATELINE_OK;
}

static bool add_inputs(run_state *self, PyObject *inputs, PyObject *failures) {
    Py_ssize_t count = PyTuple_Size(inputs);
    for (Py_ssize_t i = 0; i < count; i++) {
        if (!add_input(self, PyTuple_GetItem(inputs, i), failures)) return false;
    }
    return count >= 0;
}

/* --- the object --- */

typedef struct run_object {
    PyObject_HEAD run_state *state;
} run_object;

static run_state *state_of(PyObject *self) {
    return ((run_object *)(void *)self)->state;
}

static run_state *new_state(void) {
    run_state *made = calloc(1, sizeof *made);
    if (!made) return NULL;
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    atomic_init(&made->owners, 1);
    made->process = getpid();
    made->filter = (dateline_filter)DATELINE_FILTER_INIT;
    made->progress = (dateline_progress)DATELINE_PROGRESS_INIT;
    pthread_mutex_init(&made->lock, NULL);
    pthread_cond_init(&made->wanted, &monotonic);
    pthread_cond_init(&made->offered, &monotonic);
    pthread_cond_init(&made->over, &monotonic);
    pthread_condattr_destroy(&monotonic);
    return made;
}

enum { MOST_PATTERNS = 256 };

/* (start_at, end_at, verify, hosts, captured_since, captured_until, url_patterns, pages_only): a new reader.
 */
static bool make_reader(run_state *self, PyObject *tuple) {
    PyObject *hosts, *since, *until, *patterns;
    int verify = 0, pages_only = 0;
    unsigned long long start_at = 0, end_at = 0;
    dateline_text texts[MOST_PATTERNS];
    dateline_reader_options options = DATELINE_READER_OPTIONS_INIT;
    dateline_selection selection = DATELINE_SELECTION_INIT;
    if (!PyArg_ParseTuple(tuple, "KKpOOOO!p", &start_at, &end_at, &verify, &hosts, &since, &until,
                          &PyTuple_Type, &patterns, &pages_only) ||
        !core_text_of(hosts, &selection.hosts) || !core_text_of(since, &selection.captured_since) ||
        !core_text_of(until, &selection.captured_until))
        return false;
    Py_ssize_t count = PyTuple_Size(patterns);
    if (count > MOST_PATTERNS) {
        PyErr_Format(PyExc_ValueError, "more than %d URL patterns", MOST_PATTERNS);
        return false;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        if (!core_text_of(PyTuple_GetItem(patterns, i), &texts[i])) return false;
    }
    selection.url_patterns = texts;
    selection.pages_only = (uint64_t)pages_only;
    selection.url_pattern_count = (size_t)count;
    options.start_at = start_at;
    options.end_at = end_at;
    options.verify = (uint32_t)verify;
    options.max_page_bytes = self->library.max_page_bytes;
    options.selection = &selection;
    dateline_result result = dateline_reader_new(&options, &self->reader);
    if (result == DATELINE_OK) return true;
    core_raise(result);
    return false;
}

/* Run(inputs, options, jobs, claims, (only_articles, since, until, languages), reader, failures) */
static bool set_up(run_state *self, PyObject *args) {
    PyObject *inputs, *options, *filter, *reader, *failures, *since, *until, *languages;
    int claims = 0, only_articles = 0;
    if (!PyArg_ParseTuple(args, "OOIpOOO", &inputs, &options, &self->jobs, &claims, &filter, &reader,
                          &failures) ||
        !core_options_of(options, &self->library) ||
        !PyArg_ParseTuple(filter, "pOOO", &only_articles, &since, &until, &languages) ||
        !make_reader(self, reader))
        return false;
    self->held = Py_NewRef(args);
    self->claims = claims;
    self->filter.only_articles = only_articles;
    if (!core_text_of(since, &self->filter.since) || !core_text_of(until, &self->filter.until) ||
        !core_text_of(languages, &self->filter.languages))
        return false;
    return add_inputs(self, inputs, failures);
}

static PyObject *run_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    (void)kwargs;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, 0);
    run_state *state = self ? new_state() : NULL;
    if (self) ((run_object *)(void *)self)->state = state;
    if (!state) {
        Py_XDECREF(self);
        return PyErr_NoMemory();
    }
    if (set_up(state, args)) return self;
    Py_DECREF(self);
    return NULL;
}

static void run_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    run_state *state = state_of(self);
    if (state && state->process == getpid()) { /* in a forked child the lock may be held for ever */
        if (!state->as_batches) stop(state);   /* a stream goes on without the object */
        release_state(state);
    }
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(self);
    Py_DECREF(type);
}

static bool can_go_on(run_state *self) {
    if (self->process != getpid()) {
        PyErr_SetString(PyExc_RuntimeError,
                        "the process was forked after reading began; read in the child instead");
    } else if (self->as_batches) {
        PyErr_SetString(PyExc_RuntimeError, "these records were already read; call dateline.read again");
    } else if (self->started || start(self)) {
        return true;
    } else {
        PyErr_NoMemory();
    }
    return false;
}

/* next(type): a record, a str about a page that is gone, or None after the last one. */
static PyObject *run_next(PyObject *object, PyObject *type) {
    run_state *self = state_of(object);
    result_item item = {.record = NULL};
    taking found = NONE_YET;
    if (!can_go_on(self)) return NULL;
    while (found == NONE_YET) {
        Py_BEGIN_ALLOW_THREADS found = take_one(self, &item, SIGNAL_CHECK_MILLISECONDS);
        Py_END_ALLOW_THREADS if (found == NONE_YET && PyErr_CheckSignals() < 0) return NULL;
    }
    if (found == TAKEN && item.gone) {
        PyObject *gone = core_text(dateline_text_of(item.gone));
        free(item.gone);
        return gone;
    }
    if (found == TAKEN) return core_record_new((PyTypeObject *)(void *)type, item.record);
    bool failed = self->result != DATELINE_OK && self->result != DATELINE_STOPPED;
    return failed ? core_raise(self->result) : Py_NewRef(Py_None);
}

/* keep_claims(): records have them from now on; before the first one is asked for. */
static PyObject *run_keep_claims(PyObject *object, PyObject *nothing) {
    run_state *self = state_of(object);
    (void)nothing;
    if (!self->started) self->claims = true;
    return Py_NewRef(Py_None);
}

/* close(): stops the run, and returns when it has ended. */
static PyObject *run_close(PyObject *object, PyObject *nothing) {
    run_state *self = state_of(object);
    (void)nothing;
    if (self->process != getpid()) return Py_NewRef(Py_None);
    stop(self);
    Py_BEGIN_ALLOW_THREADS pthread_mutex_lock(&self->lock);
    while (self->started && !self->ended) pthread_cond_wait(&self->over, &self->lock);
    self->started = self->ended = true;
    pthread_mutex_unlock(&self->lock);
    Py_END_ALLOW_THREADS return Py_NewRef(Py_None);
}

/* progress(): (captures, failed, page_bytes, seconds, ended). */
static PyObject *run_progress(PyObject *object, PyObject *nothing) {
    run_state *self = state_of(object);
    (void)nothing;
    pthread_mutex_lock(&self->lock);
    dateline_progress now = self->progress;
    bool ended = self->ended;
    pthread_mutex_unlock(&self->lock);
    return Py_BuildValue("(KKKdN)", (unsigned long long)now.captures, (unsigned long long)now.failed,
                         (unsigned long long)now.page_bytes, now.seconds, PyBool_FromLong(ended));
}

/* account(): [(group or None, name, count)], when the run has ended. */
static PyObject *run_account(PyObject *object, PyObject *nothing) {
    run_state *self = state_of(object);
    (void)nothing;
    PyObject *list = PyList_New(0);
    dateline_count_info info = DATELINE_COUNT_INFO_INIT;
    for (uint32_t i = 0;
         list && self->ended && dateline_reader_account(self->reader, i, &info) == DATELINE_OK; i++) {
        PyObject *item = Py_BuildValue("(zsK)", info.group, info.name, (unsigned long long)info.count);
        if (!item || PyList_Append(list, item) < 0) Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* --- Arrow --- */

static int stream_get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *schema) {
    run_state *self = stream->private_data;
    return dateline_batch_schema(self->batch, schema) == DATELINE_OK ? 0 : ENOMEM;
}

static int stream_get_next(struct ArrowArrayStream *stream, struct ArrowArray *array) {
    run_state *self = stream->private_data;
    result_item item = {.record = NULL};
    *array = (struct ArrowArray){0};
    if (!self->started && !start(self)) return ENOMEM;
    if (take_one(self, &item, -1) == TAKEN) {
        *array = item.array;
        return 0;
    }
    return self->result == DATELINE_OK ? 0 : self->result == DATELINE_STOPPED ? ECANCELED : ENOMEM;
}

static const char *stream_last_error(struct ArrowArrayStream *stream) {
    run_state *self = stream->private_data;
    return self->result == DATELINE_OK ? NULL : dateline_result_text(self->result);
}

static void stream_release(struct ArrowArrayStream *stream) {
    run_state *self = stream->private_data;
    stop(self);
    stream->release = NULL;
    release_state(self);
}

/* stream(members, rows): a capsule "arrow_array_stream". */
static PyObject *run_stream(PyObject *object, PyObject *args) {
    run_state *self = state_of(object);
    PyObject *numbers;
    Py_ssize_t rows;
    core_members members;
    dateline_batch_options options = DATELINE_BATCH_OPTIONS_INIT;
    if (!PyArg_ParseTuple(args, "On", &numbers, &rows) || !core_members_of(numbers, &members)) return NULL;
    if (self->started || self->as_batches) {
        PyErr_SetString(PyExc_RuntimeError, "these records were already read; call dateline.read again");
        return NULL;
    }
    CORE_CHOOSE(&options, &members);
    dateline_result result = dateline_batch_new(&options, &self->batch);
    if (result != DATELINE_OK) return core_raise(result);
    self->as_batches = true;
    self->batch_rows = (size_t)rows;
    struct ArrowArrayStream stream = {
        .get_schema = stream_get_schema,
        .get_next = stream_get_next,
        .get_last_error = stream_last_error,
        .release = stream_release,
        .private_data = self,
    };
    atomic_fetch_add(&self->owners, 1);
    return core_stream_capsule(&stream);
}

static void free_schema_capsule(PyObject *capsule) {
    struct ArrowSchema *schema = PyCapsule_GetPointer(capsule, "arrow_schema");
    if (schema->release) schema->release(schema);
    free(schema);
}

PyObject *core_schema(PyObject *module, PyObject *numbers) {
    (void)module;
    core_members members;
    dateline_batch_options options = DATELINE_BATCH_OPTIONS_INIT;
    dateline_batch *batch;
    if (!core_members_of(numbers, &members)) return NULL;
    CORE_CHOOSE(&options, &members);
    dateline_result result = dateline_batch_new(&options, &batch);
    if (result != DATELINE_OK) return core_raise(result);
    struct ArrowSchema *schema = calloc(1, sizeof *schema);
    result = schema ? dateline_batch_schema(batch, schema) : DATELINE_NO_MEMORY;
    dateline_batch_free(batch);
    PyObject *capsule = result == DATELINE_OK ? PyCapsule_New(schema, "arrow_schema", free_schema_capsule)
                                              : core_raise(result);
    if (!capsule && schema && schema->release) schema->release(schema);
    if (!capsule) free(schema);
    return capsule;
}

static PyMethodDef run_methods[] = {
    {"next", run_next, METH_O, NULL},
    {"keep_claims", run_keep_claims, METH_NOARGS, NULL},
    {"close", run_close, METH_NOARGS, NULL},
    {"progress", run_progress, METH_NOARGS, NULL},
    {"account", run_account, METH_NOARGS, NULL},
    {"stream", run_stream, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot run_slots[] = {
    {Py_tp_new, (void *)run_new},
    {Py_tp_dealloc, (void *)run_dealloc},
    {Py_tp_methods, run_methods},
    {0, NULL},
};

PyType_Spec core_run_spec = {
    .name = "dateline._core.Run",
    .basicsize = sizeof(run_object),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = run_slots,
};
