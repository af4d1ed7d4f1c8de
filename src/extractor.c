/* Makes a record from a page: runs the stages in their order. */
#include "extractor.h"
#include "record/read_claims.h"
#include "record/read_record.h"

#include "article/find_body.h"
#include "article/shown.h"
#include "base/file_reference.h"
#include "base/url.h"
#include "capture/headers.h"
#include "capture/sniff.h"
#include "capture/unpack.h"
#include "html/shadow.h"
#include "sized.h"
#include "statements/statements.h"

/* The limit of a page's arena: this, plus some bytes per byte of the page.  Statements, for which a bounded
 * part of the text is read, take 22 MB at most of what was tried. */
enum { ARENA_FLOOR_BYTES = 30 << 20, ARENA_BYTES_PER_PAGE_BYTE = 4, ARENA_STATEMENTS_BYTES = 32 << 20 };

#define DEFAULT_MAX_PAGE_BYTES ((size_t)64 << 20)
#define LARGEST_PAGE_BYTES     ((size_t)2047 << 20) /* offsets in a page have 31 bits */

/* --- the extractor --- */

bool dl_options_read(dateline_options *options, const dateline_options *given) {
    static const dateline_options defaults = DATELINE_OPTIONS_INIT;
    return dl_sized_read(options, sizeof *options, given ? given : &defaults) &&
           (unsigned)options->preference <= DATELINE_RECALL;
}

dateline_result dateline_extractor_new(const dateline_options *options, dateline_extractor **made) {
    dateline_options known;
    dl_allocator allocator;
    if (made) *made = NULL;
    if (!made || !dl_options_read(&known, options) || !dl_allocator_read(&allocator, known.allocator))
        return DATELINE_BAD_ARGUMENT;
    dateline_extractor *extractor = dl_allocator_resize(&allocator, NULL, sizeof *extractor);
    if (!extractor) return DATELINE_NO_MEMORY;
    size_t max_page_bytes = known.max_page_bytes ? known.max_page_bytes : DEFAULT_MAX_PAGE_BYTES;
    *extractor = (dateline_extractor){
        .allocator = allocator,
        .max_page_bytes = max_page_bytes < LARGEST_PAGE_BYTES ? max_page_bytes : LARGEST_PAGE_BYTES,
        .limits = {.max_depth = known.max_depth,
                   .max_nodes = known.max_nodes,
                   .max_attributes = known.max_attributes,
                   .max_work = known.max_work},
        .no_weak = known.no_weak,
        .statements = known.statements,
        .body_options = {.preference = (dl_preference)known.preference, .comments = known.comments},
    };
    const dl_allocator *memory = &extractor->allocator;
    dl_arena_init(&extractor->arena, 0, memory);
    dl_output_init(&extractor->output, DL_FORMAT_JSONL, NULL, memory);
    dl_arena_init(&extractor->asked, 0, memory);
    dl_buffer_init(&extractor->page, 0, memory);
    extractor->out.extractor = extractor;
    extractor->doc = dl_document_new(memory);
    extractor->charset = dl_charset_new(memory);
    if (!extractor->doc || !extractor->charset) {
        dateline_extractor_free(extractor);
        return DATELINE_NO_MEMORY;
    }
    *made = extractor;
    return DATELINE_OK;
}

void dateline_extractor_free(dateline_extractor *extractor) {
    if (!extractor) return;
    dl_charset_free(extractor->charset);
    dl_document_free(extractor->doc);
    dl_buffer_release(&extractor->page);
    dl_output_release(&extractor->output);
    dl_arena_release(&extractor->asked);
    dl_arena_release(&extractor->arena);
    dl_allocator allocator = extractor->allocator;
    dl_allocator_resize(&allocator, extractor, 0);
}

/* --- captures in, records out --- */

static void set_error(dl_record *record, const char *code, dl_span message) {
    record->error_code = code;
    record->error_message = message;
}

/* Drops what was read: there are no half records. */
static void fail_for_memory(dl_record *record, dl_span message) {
    *record = (dl_record){.source = record->source, .claims = record->claims};
    set_error(record, dl_capture_error_code(DL_CAPTURE_ERROR_NO_MEMORY), message);
}

void dl_front_fail_writing(dl_record *record) {
    fail_for_memory(record, DL_SPAN("not enough memory to write the record"));
}

static void set_too_large(dateline_extractor *extractor, dl_record *record, size_t size_bytes,
                          size_t limit_bytes) {
    set_error(record, dl_capture_error_code(DL_CAPTURE_ERROR_TOO_LARGE),
              dl_arena_format(&extractor->arena, "the page has %zu bytes; the limit is %zu", size_bytes,
                              limit_bytes));
}

static dl_record *begin_record(dateline_extractor *extractor, const dl_capture *capture) {
    dl_record *record = &extractor->out.record;
    *record = (dl_record){
        .source =
            {
                .path = capture->path,
                .offset = {.value = capture->offset, .known = capture->has_offset},
                .member_offset = {.value = capture->member_offset, .known = capture->member_offset > 0},
                .record_id = capture->record_id,
                .record_type = capture->record_type,
                .captured = capture->captured,
                .url = capture->url,
                .http_status = capture->http_status,
                .media_type = capture->media_type,
                .digest = capture->digest,
                .digest_differs =
                    capture->digest_state == DL_DIGEST_DIFFERS ? "the digest is not that of the bytes" : NULL,
            },
        .claims = &extractor->claims,
    };
    return record;
}

/* What a limit of work leaves of a page: whole characters. */
static dl_span within_work(dl_span page, uint64_t max_work) {
    if (!max_work || max_work >= page.size / DL_BYTES_PER_UNIT + 1) return page;
    size_t size = (size_t)max_work * DL_BYTES_PER_UNIT;
    while (size < page.size && size > 0 && ((unsigned char)page.data[size] & 0xC0) == 0x80) size--;
    return dl_span_sub(page, 0, size);
}

static const char spent[] = "the page takes more work than the limit";

static bool read_page(dateline_extractor *extractor, const dl_capture *capture, dl_record *record) {
    dl_charset_result decoded = dl_charset_decode(extractor->charset, capture->bytes, capture->charset);
    if (decoded.no_memory) return false;
    record->source.charset = dl_span_from_string(decoded.name);
    dl_span text = within_work(decoded.text, extractor->limits.max_work), page = text;
    if (text.size < decoded.text.size) record->truncated = spent;
    if (page.size > LARGEST_PAGE_BYTES) {
        set_too_large(extractor, record, page.size, LARGEST_PAGE_BYTES);
        return true;
    }
    bool dump = capture->kind == DL_CAPTURE_DUMP;
    if (dump) { /* has no tree: an empty page stands for it */
        char *nothing = dl_arena_alloc_zero(&extractor->arena, DL_PAGE_PADDING);
        if (!nothing) return false;
        page = dl_span_of(nothing, 0);
    }
    dl_parse_result parsed = dl_parse(extractor->doc, page, &extractor->limits);
    if (parsed != DL_PARSE_NO_MEMORY) {
        dl_parse_result shown = dl_show_shadow_roots(extractor->doc);
        if (shown != DL_PARSE_OK) parsed = shown;
    }
    switch (parsed) {
    case DL_PARSE_OK:
        break;
    case DL_PARSE_TRUNCATED:
        record->truncated = "the page has more nodes or attributes than the limit";
        break;
    case DL_PARSE_SPENT:
        record->truncated = spent;
        break;
    case DL_PARSE_NO_MEMORY:
        return false;
    }
    dl_span url = dl_url_resolve(&extractor->arena, DL_SPAN_NONE, capture->url);
    extractor->context = (dl_page_context){
        .url = url.size ? url : capture->url,
        .captured = capture->captured,
        .content_language = capture->content_language,
        .last_modified = capture->last_modified,
        .list_entry = capture->list_entry,
    };
    dl_claims_begin(&extractor->claims, extractor->doc, &extractor->arena, &extractor->context);
    if (dump) {
        dl_read_dump(&extractor->claims, text);
    } else {
        dl_read_claims(&extractor->claims);
    }
    dl_read_list_content(&extractor->claims);
    dl_find_body(&record->body, &extractor->claims, &extractor->body_options);
    dl_read_shown(&extractor->claims, &record->body);
    dl_read_list_entry(&extractor->claims);
    if (!dump && !extractor->no_weak) dl_read_weak_dates(&extractor->claims);
    if (extractor->doc->work.spent && !record->truncated) record->truncated = spent;
    return true;
}

/* A record that was written before is read as it is. */
static bool read_json(dateline_extractor *extractor, const dl_capture *capture, dl_record *record) {
    dl_read_error wrong;
    dl_record read;
    bool is_record = dl_record_read(&read, capture->bytes, &extractor->arena, &wrong);
    if (extractor->arena.failed) return false;
    read.claims = &extractor->claims;
    if (is_record) {
        *record = read;
        dl_record_read_claims(record, &extractor->claims);
        if (extractor->no_weak) dl_leave_out_weak(record);
        if (extractor->statements && !record->statements.count) dl_find_statements(record, &extractor->arena);
    } else {
        set_error(record, dl_capture_error_code(DL_CAPTURE_ERROR_BAD_JSON),
                  dl_arena_format(&extractor->arena,
                                  "the JSON at offset %llu is not a record: %s (byte %zu of it)",
                                  (unsigned long long)capture->offset, wrong.message, wrong.offset));
    }
    return true;
}

static dateline_record *finish(dateline_extractor *extractor, bool read) {
    dl_record *record = &extractor->out.record;
    if (read && !record->error_code) {
        record->word_count = record->body.words;
        dl_resolve(record, &extractor->claims);
        if (extractor->no_weak) dl_leave_out_weak(record);
        if (extractor->statements) dl_find_statements(record, &extractor->arena);
    }
    if (!read || extractor->arena.failed || dl_document_failed(extractor->doc)) {
        fail_for_memory(record,
                        DL_SPAN("the page needs more memory than is available or than its size allows"));
    }
    return &extractor->out;
}

static const char *why_not_whole(dateline_extractor *extractor, const dl_capture *capture) {
    static const char otherwise[] = "the capture itself is incomplete";
    if (!capture->truncated_by.size) return otherwise;
    dl_span text =
        dl_arena_format(&extractor->arena, "%s: %.*s%c", otherwise, DL_SPAN_ARG(capture->truncated_by), 0);
    return text.data ? text.data : otherwise;
}

dateline_record *dl_extract_capture(dateline_extractor *extractor, const dl_capture *capture) {
    dl_arena_reset(&extractor->arena);
    extractor->arena.ceiling_bytes = ARENA_FLOOR_BYTES + ARENA_BYTES_PER_PAGE_BYTE * capture->bytes.size;
    if (extractor->statements) extractor->arena.ceiling_bytes += ARENA_STATEMENTS_BYTES;
    dl_record *record = begin_record(extractor, capture);
    dl_claims_begin(&extractor->claims, extractor->doc, &extractor->arena, &extractor->context);
    if (capture->kind == DL_CAPTURE_ERROR) {
        set_error(record, dl_capture_error_code(capture->error), capture->message);
        return &extractor->out;
    }
    if (capture->bytes.size > extractor->max_page_bytes) {
        set_too_large(extractor, record, capture->bytes.size, extractor->max_page_bytes);
        return &extractor->out;
    }
    if (capture->kind == DL_CAPTURE_JSON) {
        if (!read_json(extractor, capture, record))
            fail_for_memory(record, DL_SPAN("out of memory while reading a record"));
        return &extractor->out;
    }
    if (capture->truncated) record->truncated = why_not_whole(extractor, capture);
    return finish(extractor, read_page(extractor, capture, record));
}

/* --- pages --- */

void dl_front_begin(dateline_extractor *extractor) {
    dl_arena_reset(&extractor->asked);
    dateline_record *out = &extractor->out;
    memset(&out->told, 0, sizeof out->told);
    out->claims = NULL;
    out->has_reasons = false;
}

/* The page as a capture; its bytes are copied, because padding must follow them. */
static dl_capture capture_of_page(dateline_extractor *extractor, const dateline_page *page) {
    dl_capture capture = {
        .kind = DL_CAPTURE_PAGE,
        .path = dl_path_text(&extractor->asked, page->path.data ? dl_span_of_text(page->path) : DL_SPAN("")),
        .url = dl_span_of_text(page->url),
        .captured = dl_span_of_text(page->captured),
        .content_language = dl_span_of_text(page->content_language),
        .last_modified = dl_span_of_text(page->last_modified),
        .list_entry = dl_span_of_text(page->list_entry),
    };
    capture.media_type =
        dl_media_type(&extractor->asked, dl_span_of_text(page->content_type), &capture.charset);
    dl_buffer *copy = &extractor->page;
    dl_buffer_clear(copy);
    if (page->byte_count > extractor->max_page_bytes) { /* will be refused, which needs no copy */
        capture.bytes = dl_span_of(page->bytes, page->byte_count);
        return capture;
    }
    if (!dl_buffer_reserve(copy, page->byte_count + DL_PAGE_PADDING) || extractor->asked.failed) {
        capture.kind = DL_CAPTURE_ERROR;
        capture.error = DL_CAPTURE_ERROR_NO_MEMORY;
        capture.message = DL_SPAN("out of memory while copying the page");
        return capture;
    }
    dl_buffer_append(copy, dl_span_of(page->bytes, page->byte_count));
    memset(copy->data + copy->size, 0, DL_PAGE_PADDING);
    capture.bytes = dl_buffer_span(copy);
    return capture;
}

static bool read_given_page(dateline_page *page, const dateline_page *given) {
    return given && dl_sized_read(page, sizeof *page, given) && (page->bytes || !page->byte_count);
}

/* What the bytes of a page plainly are instead of one. */
static void refuse_other_formats(dateline_extractor *extractor, dl_capture *capture) {
    if (capture->kind != DL_CAPTURE_PAGE) return;
    dl_span bytes = capture->bytes;
    dl_sniffed content = dl_sniff_content(bytes);
    dl_other_format format = dl_sniff_other_format(bytes);
    const char *what = content == DL_SNIFFED_WARC || content == DL_SNIFFED_ARC ? "a web archive"
                       : content == DL_SNIFFED_MHTML                           ? "an MHTML message"
                       : dl_is_gzip(bytes) || dl_is_zstd(bytes) || dl_is_lz4(bytes) ||
                               (format.name && format.kind == DL_OTHER_PACKED)
                           ? "packed"
                           : format.name;
    if (!what) return;
    capture->kind = DL_CAPTURE_ERROR;
    capture->error = DL_CAPTURE_ERROR_NOT_A_PAGE;
    capture->message = dl_arena_format(
        &extractor->asked, "the bytes given as a page are not one but %s: a reader opens files of such kinds",
        what);
}

dateline_result dateline_extract(dateline_extractor *extractor, const dateline_page *page,
                                 const dateline_record **record) {
    dateline_page known;
    if (record) *record = NULL;
    if (!record || !extractor || !read_given_page(&known, page)) return DATELINE_BAD_ARGUMENT;
    dl_front_begin(extractor);
    dl_capture capture = capture_of_page(extractor, &known);
    refuse_other_formats(extractor, &capture);
    *record = dl_extract_capture(extractor, &capture);
    return DATELINE_OK;
}

dateline_result dateline_decode(dateline_extractor *extractor, const dateline_page *page,
                                dateline_decoded *decoded) {
    dateline_page known;
    if (!dl_sized_fill(decoded, sizeof *decoded, NULL) || !extractor || !read_given_page(&known, page))
        return DATELINE_BAD_ARGUMENT;
    dl_front_begin(extractor);
    dl_capture capture = capture_of_page(extractor, &known);
    if (capture.kind == DL_CAPTURE_ERROR) return DATELINE_NO_MEMORY;
    if (capture.bytes.size > extractor->max_page_bytes) return DATELINE_TOO_LARGE;
    return dl_front_decode(extractor, &capture, decoded);
}

static const char *const charset_sources[] = {
    [DL_CHARSET_BOM] = "bom",           [DL_CHARSET_HTTP] = "http",       [DL_CHARSET_META] = "meta",
    [DL_CHARSET_DETECTED] = "detected", [DL_CHARSET_DEFAULT] = "default",
};

dateline_result dl_front_decode(dateline_extractor *extractor, const dl_capture *capture,
                                dateline_decoded *decoded) {
    dl_charset_result result = dl_charset_decode(extractor->charset, capture->bytes, capture->charset);
    if (result.no_memory) return DATELINE_NO_MEMORY;
    const dateline_decoded found = {
        .text = dl_text_of_span(result.text),
        .charset = result.name,
        .source = charset_sources[result.source],
        .replaced = result.replaced,
        .mended = result.mended,
    };
    dl_sized_fill(decoded, sizeof *decoded, &found);
    return DATELINE_OK;
}

const char *dateline_record_error(const dateline_record *record) {
    return record ? record->record.error_code : NULL;
}

dateline_text dateline_record_error_message(const dateline_record *record) {
    return dl_text_of_span(record && record->record.error_code ? record->record.error_message : DL_SPAN_NONE);
}
