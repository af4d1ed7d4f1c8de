/* The public API of captures: readers, and writing web archives. */
#include "extractor.h"
#include "given.h"
#include "sized.h"

#include "capture/reader.h"
#include "capture/sniff.h"
#include "capture/warc_write.h"

/* The internal struct of a capture that the library returned. */
static const dl_capture *inner_capture(const dateline_capture *capture) {
    return &((const dl_given_capture *)(const void *)capture)->inner;
}

/* --- the reader --- */

static dateline_result result_of_selection(dl_selection_result result) {
    return result == DL_SELECTION_OK    ? DATELINE_OK
           : result == DL_SELECTION_BAD ? DATELINE_BAD_ARGUMENT
                                        : DATELINE_NO_MEMORY;
}

static dateline_result read_selection(dateline_reader *reader, const dateline_selection *given) {
    static const dateline_selection none = DATELINE_SELECTION_INIT;
    dateline_selection known;
    if (!dl_sized_read(&known, sizeof known, given ? given : &none) ||
        (known.url_pattern_count && !known.url_patterns))
        return DATELINE_BAD_ARGUMENT;
    dl_selection_terms terms = {
        .hosts = dl_span_of_text(known.hosts),
        .since = dl_span_of_text(known.captured_since),
        .until = dl_span_of_text(known.captured_until),
        .pattern_count = known.url_pattern_count,
        .pages_only = known.pages_only != 0,
    };
    dl_span *patterns = NULL;
    if (terms.pattern_count) {
        patterns = dl_allocator_resize(&reader->allocator, NULL, terms.pattern_count * sizeof *patterns);
        if (!patterns) return DATELINE_NO_MEMORY;
        for (size_t i = 0; i < terms.pattern_count; i++) patterns[i] = dl_span_of_text(known.url_patterns[i]);
    }
    terms.patterns = patterns;
    dl_selection_result result = dl_selection_init(&reader->selection, &terms, &reader->allocator);
    if (patterns) dl_allocator_resize(&reader->allocator, patterns, 0);
    return result_of_selection(result);
}

dateline_result dateline_reader_new(const dateline_reader_options *options, dateline_reader **made) {
    static const dateline_reader_options defaults = DATELINE_READER_OPTIONS_INIT;
    dateline_reader_options known;
    dl_allocator allocator;
    if (made) *made = NULL;
    if (!made || !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        !dl_allocator_read(&allocator, known.allocator) || (known.end_at && known.end_at < known.start_at))
        return DATELINE_BAD_ARGUMENT;
    dateline_reader *reader = dl_allocator_resize(&allocator, NULL, sizeof *reader);
    if (!reader) return DATELINE_NO_MEMORY;
    *reader = (dateline_reader){.allocator = allocator};
    dl_capture_limits limits = {
        .max_page_bytes = known.max_page_bytes,
        .max_header_bytes = known.max_header_bytes,
        .verify = known.verify != 0,
        .heads = known.records != 0,
    };
    dateline_result result = read_selection(reader, known.selection);
    if (known.selection) limits.selection = &reader->selection;
    if (result == DATELINE_OK) {
        reader->inner = dl_reader_new(&limits, &reader->allocator);
        if (!reader->inner) result = DATELINE_NO_MEMORY;
    }
    if (result != DATELINE_OK) {
        dateline_reader_free(reader);
        return result;
    }
    reader->gives_records = limits.heads;
    dl_reader_set_range(reader->inner, known.start_at, known.end_at);
    if (known.skipped) dl_reader_tell_skipped(reader->inner);
    *made = reader;
    return DATELINE_OK;
}

void dateline_reader_free(dateline_reader *reader) {
    if (!reader) return;
    dl_reader_free(reader->inner);
    dl_selection_release(&reader->selection);
    dl_allocator allocator = reader->allocator;
    dl_allocator_resize(&allocator, reader, 0);
}

static bool read_origin(dateline_origin *origin, const dateline_origin *given) {
    static const dateline_origin defaults = DATELINE_ORIGIN_INIT;
    return dl_sized_read(origin, sizeof *origin, given ? given : &defaults) &&
           (!origin->name.data || !memchr(origin->name.data, '\0', origin->name.size_bytes));
}

static dl_known known_of(const dateline_origin *origin) {
    return (dl_known){
        .url = dl_span_of_text(origin->url),
        .captured = dl_span_of_text(origin->captured),
        .name = dl_span_of_text(origin->name),
        .first_offset = origin->first_offset,
    };
}

static bool is_path(dateline_text path) {
    return path.data && !memchr(path.data, '\0', path.size_bytes);
}

static dateline_result result_of_adding(bool added) {
    return added ? DATELINE_OK : DATELINE_NO_MEMORY;
}

dateline_result dateline_reader_add(dateline_reader *reader, dateline_text path,
                                    const dateline_origin *origin) {
    dateline_origin known;
    if (!reader || !is_path(path) || !read_origin(&known, origin)) return DATELINE_BAD_ARGUMENT;
    const dl_known inner = known_of(&known);
    return result_of_adding(dl_reader_add_known(reader->inner, dl_span_of_text(path), &inner));
}

dateline_result dateline_reader_add_manifest(dateline_reader *reader, dateline_text path) {
    if (!reader || !is_path(path)) return DATELINE_BAD_ARGUMENT;
    return result_of_adding(dl_reader_add_manifest(reader->inner, dl_span_of_text(path)));
}

dateline_result dateline_reader_add_cdxj(dateline_reader *reader, dateline_text path) {
    if (!reader || !is_path(path)) return DATELINE_BAD_ARGUMENT;
    return result_of_adding(dl_reader_add_cdxj(reader->inner, dl_span_of_text(path)));
}

dateline_result dateline_reader_add_bytes(dateline_reader *reader, dateline_text name, const void *bytes,
                                          size_t byte_count, const dateline_origin *origin) {
    dateline_origin known;
    if (!reader || !is_path(name) || (!bytes && byte_count) || !read_origin(&known, origin))
        return DATELINE_BAD_ARGUMENT;
    const dl_known inner = known_of(&known);
    return result_of_adding(
        dl_reader_add_bytes(reader->inner, dl_span_of_text(name), &inner, dl_span_of(bytes, byte_count)));
}

dateline_result dateline_reader_add_stream(dateline_reader *reader, dateline_text name,
                                           const dateline_stream *stream, const dateline_origin *origin) {
    dateline_origin known;
    dateline_stream given;
    if (!reader || !is_path(name) || !read_origin(&known, origin) || !stream ||
        !dl_sized_read(&given, sizeof given, stream) || !given.read)
        return DATELINE_BAD_ARGUMENT;
    const dl_stream inner = {given.read, given.seek, given.close, given.context, given.length};
    const dl_known about = known_of(&known);
    return result_of_adding(dl_reader_add_stream(reader->inner, dl_span_of_text(name), &about, &inner));
}

void dateline_reader_leave_out(dateline_reader *reader, int descriptor) {
    if (reader) dl_reader_leave_out(reader->inner, descriptor);
}

dateline_result dateline_reader_guard(dateline_reader *reader, dateline_text path) {
    if (!reader || !is_path(path)) return DATELINE_BAD_ARGUMENT;
    return dl_reader_guard(reader->inner, dl_span_of_text(path)) ? DATELINE_OK : DATELINE_BAD_ARGUMENT;
}

uint64_t dateline_reader_skipped_files(const dateline_reader *reader) {
    return reader ? dl_reader_skipped_files(reader->inner) : 0;
}

dateline_result dateline_reader_measure(const dateline_reader *reader, uint64_t most_files, uint64_t *bytes) {
    uint64_t found = 0;
    if (bytes) *bytes = 0;
    if (!reader || !bytes || reader->begun) return DATELINE_BAD_ARGUMENT;
    if (!dl_packet_source_measure(reader->inner->source, most_files, &found)) return DATELINE_ABSENT;
    *bytes = found;
    return DATELINE_OK;
}

/* --- the account --- */

/* One row for each count, in the order of the header; the count is that of the reader's account at `place`,
 * or, of a file's kind, the source's. */
static const struct {
    const char *group, *name, *one, *several;
    size_t place;
    bool is_file;
    unsigned kind;
} counts[] = {
    {NULL, "records", "record", "records", offsetof(dl_account, records), false, 0},
    {NULL, "pages", "page", "pages", offsetof(dl_account, pages), false, 0},
    {NULL, "errors", "failed", "failed", offsetof(dl_account, errors), false, 0},
    {NULL, "record-pages", "page", "pages", offsetof(dl_account, record_pages), false, 0},
    {NULL, "record-errors", "failed", "failed", offsetof(dl_account, record_errors), false, 0},
    {NULL, "truncated", "not whole", "not whole", offsetof(dl_account, truncated), false, 0},
    {NULL, "digests", "digest compared", "digests compared", offsetof(dl_account, digests_checked), false, 0},
    {NULL, "digests-wrong", "digest wrong", "digests wrong", offsetof(dl_account, digests_wrong), false, 0},
#define X(NAME, code, one, several)                                                                          \
    {"skipped", code, one, several, offsetof(dl_account, skipped) + DL_SKIP_##NAME * sizeof(uint64_t),       \
     false,     0},
    DL_SKIP_REASONS(X)
#undef X
#define X(NAME, code, one, several) {"files", code, one, several, 0, true, DL_OTHER_##NAME},
        DL_OTHER_KINDS(X)
#undef X
#define X(NAME, code, meaning)                                                                               \
    {"failed", code, code, code, offsetof(dl_account, failed) + DL_CAPTURE_ERROR_##NAME * sizeof(uint64_t),  \
     false,    0},
            DL_CAPTURE_ERRORS(X)
#undef X
};

enum { first_failed = DL_COUNT_OF(counts) - DL_CAPTURE_ERROR_COUNT };

dateline_result dateline_reader_account(const dateline_reader *reader, uint32_t index,
                                        dateline_count_info *count) {
    if (!dl_sized_fill(count, sizeof *count, NULL) || !reader) return DATELINE_BAD_ARGUMENT;
    if (index >= first_failed) index++; /* the first code means no error */
    if (index >= DL_COUNT_OF(counts)) return DATELINE_END;
    dateline_count_info found = {
        .group = counts[index].group,
        .name = counts[index].name,
        .one = counts[index].one,
        .several = counts[index].several,
    };
    const char *account = (const char *)dl_reader_account(reader->inner);
    if (counts[index].is_file) {
        found.count = dl_reader_skipped_files_of(reader->inner, counts[index].kind);
    } else {
        memcpy(&found.count, account + counts[index].place, sizeof found.count);
    }
    dl_sized_fill(count, sizeof *count, &found);
    return DATELINE_OK;
}

dateline_result dateline_reader_next(dateline_reader *reader, const dateline_capture **capture) {
    dl_capture inner;
    if (capture) *capture = NULL;
    if (!reader || !capture) return DATELINE_BAD_ARGUMENT;
    reader->begun = true;
    if (!dl_reader_next(reader->inner, &inner)) return DATELINE_END;
    dl_show_capture(&reader->given, &inner);
    *capture = &reader->given.shown;
    return DATELINE_OK;
}

/* --- captures --- */

dateline_result dateline_extract_capture(dateline_extractor *extractor, const dateline_capture *capture,
                                         const dateline_record **record) {
    if (record) *record = NULL;
    if (!extractor || !capture || !record || capture->kind == DATELINE_CAPTURE_SKIPPED ||
        capture->kind == DATELINE_CAPTURE_RECORD)
        return DATELINE_BAD_ARGUMENT;
    dl_front_begin(extractor);
    *record = dl_extract_capture(extractor, inner_capture(capture));
    return DATELINE_OK;
}

dateline_result dateline_decode_capture(dateline_extractor *extractor, const dateline_capture *capture,
                                        dateline_decoded *decoded) {
    if (!dl_sized_fill(decoded, sizeof *decoded, NULL) || !extractor || !capture)
        return DATELINE_BAD_ARGUMENT;
    if (capture->kind != DATELINE_CAPTURE_PAGE && capture->kind != DATELINE_CAPTURE_DUMP)
        return DATELINE_NO_PAGE;
    return dl_front_decode(extractor, inner_capture(capture), decoded);
}

static const dateline_error_info errors[] = {
#define X(name, code, meaning) {sizeof(dateline_error_info), code, meaning},
    DL_CAPTURE_ERRORS(X)
#undef X
};

/* The first code means no error. */
uint32_t dateline_error_count(void) {
    return DL_COUNT_OF(errors) - 1;
}

dateline_result dateline_error_at(uint32_t index, dateline_error_info *info) {
    if (!dl_sized_fill(info, sizeof *info, NULL) || index >= dateline_error_count())
        return DATELINE_BAD_ARGUMENT;
    dl_sized_fill(info, sizeof *info, &errors[index + 1]);
    return DATELINE_OK;
}

/* --- web archives --- */

struct dateline_warc_writer {
    dl_allocator allocator;
    dl_warc_writer *inner;
    dl_buffer out;
};

dateline_result dateline_warc_writer_new(const dateline_warc_options *options, dateline_warc_writer **made) {
    static const dateline_warc_options defaults = DATELINE_WARC_OPTIONS_INIT;
    dateline_warc_options known;
    dl_allocator allocator;
    if (made) *made = NULL;
    if (!made || !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        !dl_allocator_read(&allocator, known.allocator))
        return DATELINE_BAD_ARGUMENT;
    dateline_warc_writer *writer = dl_allocator_resize(&allocator, NULL, sizeof *writer);
    if (!writer) return DATELINE_NO_MEMORY;
    *writer = (dateline_warc_writer){.allocator = allocator};
    dl_buffer_init(&writer->out, 0, &writer->allocator);
    writer->inner = dl_warc_writer_new(known.gzip, &writer->allocator);
    if (!writer->inner) {
        dateline_warc_writer_free(writer);
        return DATELINE_NO_MEMORY;
    }
    *made = writer;
    return DATELINE_OK;
}

void dateline_warc_writer_free(dateline_warc_writer *writer) {
    if (!writer) return;
    dl_warc_writer_free(writer->inner);
    dl_buffer_release(&writer->out);
    dl_allocator allocator = writer->allocator;
    dl_allocator_resize(&allocator, writer, 0);
}

dateline_result dateline_warc_writer_add(dateline_warc_writer *writer, const dateline_warc_page *page,
                                         dateline_sink sink, void *context) {
    dateline_warc_page known;
    if (!writer || !page || !sink || !dl_sized_read(&known, sizeof known, page) ||
        (!known.bytes && known.byte_count))
        return DATELINE_BAD_ARGUMENT;
    const dl_capture capture = {
        .kind = DL_CAPTURE_PAGE,
        .bytes = dl_span_of(known.bytes, known.byte_count),
        .url = dl_span_of_text(known.url),
        .captured = dl_span_of_text(known.captured),
        .media_type = dl_span_of_text(known.media_type),
        .charset = dl_span_of_text(known.charset),
    };
    dl_buffer_clear(&writer->out);
    switch (dl_warc_write_page(writer->inner, &capture, &writer->out)) {
    case DL_WARC_WRITTEN:
        break;
    case DL_WARC_NO_PAGE:
        return DATELINE_NO_PAGE;
    case DL_WARC_NO_URL:
        return DATELINE_NO_URL;
    case DL_WARC_NO_DATE:
        return DATELINE_NO_DATE;
    case DL_WARC_NO_SPACE:
        return DATELINE_NO_MEMORY;
    }
    return sink(context, writer->out.data, writer->out.size) ? DATELINE_OK : DATELINE_STOPPED;
}
