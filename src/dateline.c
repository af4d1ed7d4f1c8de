/* Page in, record out: the stages of the journey in their order. */
#include "extract.h"

#include "article/find_body.h"
#include "article/shown.h"
#include "base/text.h"
#include "charset/charset.h"
#include "html/parser.h"
#include "output/output.h"

/* Per worker: at most this and four times the page (DESIGN.md, Budgets). */
enum { ARENA_FLOOR_BYTES = 30 << 20, ARENA_BYTES_PER_PAGE_BYTE = 4 };

#define DEFAULT_MAX_PAGE_BYTES ((size_t)64 << 20)
#define LARGEST_PAGE_BYTES     ((size_t)2047 << 20) /* places in a page are counted in 31 bits */

struct dateline_extractor {
    dl_allocator allocator; /* the caller's, in our terms */
    size_t max_page_bytes;
    dl_parse_limits limits;
    dl_body_options body_options;
    dl_arena arena;
    dl_buffer page; /* a padded copy of a page that came through the public door */
    dl_document *doc;
    dl_charset *charset;
    dl_claims claims;
    dl_page_context context;
    dateline_record out;
};

const char *dateline_version(void) {
    return DATELINE_VERSION;
}

dateline_extractor *dateline_extractor_new(const dateline_options *options) {
    static const dateline_options defaults = {0};
    if (!options) options = &defaults;
    dl_allocator allocator = {0};
    if (options->allocator)
        allocator = (dl_allocator){options->allocator->resize, options->allocator->context};
    dateline_extractor *extractor = dl_allocator_resize(&allocator, NULL, sizeof *extractor);
    if (!extractor) return NULL;
    size_t max_page_bytes = options->max_page_bytes ? options->max_page_bytes : DEFAULT_MAX_PAGE_BYTES;
    *extractor = (dateline_extractor){
        .allocator = allocator,
        .max_page_bytes = max_page_bytes < LARGEST_PAGE_BYTES ? max_page_bytes : LARGEST_PAGE_BYTES,
        .limits = {.max_depth = options->max_depth,
                   .max_nodes = options->max_nodes,
                   .max_attributes = options->max_attributes},
        .body_options = {.preference = (dl_preference)options->preference, .comments = options->comments},
    };
    const dl_allocator *memory = &extractor->allocator;
    dl_arena_init(&extractor->arena, 0, memory);
    dl_buffer_init(&extractor->page, 0, memory);
    extractor->doc = dl_document_new(memory);
    extractor->charset = dl_charset_new(memory);
    if (!extractor->doc || !extractor->charset) {
        dateline_extractor_free(extractor);
        return NULL;
    }
    return extractor;
}

void dateline_extractor_free(dateline_extractor *extractor) {
    if (!extractor) return;
    dl_charset_free(extractor->charset);
    dl_document_free(extractor->doc);
    dl_buffer_release(&extractor->page);
    dl_arena_release(&extractor->arena);
    dl_allocator allocator = extractor->allocator;
    dl_allocator_resize(&allocator, extractor, 0);
}

static void set_error(dl_record *record, const char *code, dl_span message) {
    record->error_code = code;
    record->error_message = message;
}

static void set_too_large(dateline_extractor *extractor, dl_record *record, size_t size_bytes,
                          size_t limit_bytes) {
    set_error(record, dl_capture_error_code(DL_CAPTURE_ERROR_TOO_LARGE),
              dl_arena_format(&extractor->arena, "the page has %zu bytes and the limit is %zu", size_bytes,
                              limit_bytes));
}

static dl_record *begin_record(dateline_extractor *extractor, const dl_capture *capture) {
    dl_record *record = &extractor->out.record;
    *record = (dl_record){
        .source =
            {
                .path = capture->path,
                .offset = {.value = capture->offset, .known = capture->has_offset},
                .record_id = capture->record_id,
                .captured = capture->captured,
                .url = capture->url,
                .media_type = capture->media_type,
                .digest = capture->digest,
            },
        .claims = &extractor->claims,
    };
    return record;
}

static bool read_page(dateline_extractor *extractor, const dl_capture *capture, dl_record *record) {
    dl_charset_result decoded = dl_charset_decode(extractor->charset, capture->bytes, capture->charset);
    if (decoded.no_memory) return false;
    record->source.charset = dl_span_from_string(decoded.name);
    dl_span page = decoded.text;
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
    switch (dl_parse(extractor->doc, page, &extractor->limits)) {
    case DL_PARSE_OK:
        break;
    case DL_PARSE_TRUNCATED:
        record->truncated = "the page has more nodes or attributes than the limit";
        break;
    case DL_PARSE_NO_MEMORY:
        return false;
    }
    extractor->context = (dl_page_context){.url = capture->url, .captured = capture->captured};
    dl_claims_begin(&extractor->claims, extractor->doc, &extractor->arena, &extractor->context);
    if (dump) {
        dl_read_dump(&extractor->claims, decoded.text);
    } else {
        dl_read_claims(&extractor->claims);
    }
    dl_find_body(&record->body, &extractor->claims, &extractor->body_options);
    dl_read_shown(&extractor->claims, &record->body);
    return true;
}

static dateline_record *finish(dateline_extractor *extractor, bool read) {
    dl_record *record = &extractor->out.record;
    if (read && !record->error_code) {
        record->word_count = record->body.words;
        dl_resolve(record, &extractor->claims);
    }
    if (!read || extractor->arena.failed) {
        set_error(record, "no-memory",
                  DL_SPAN("the page needs more memory than there is, or than the limit for its size"));
    }
    return &extractor->out;
}

dateline_record *dl_extract_capture(dateline_extractor *extractor, const dl_capture *capture) {
    dl_arena_reset(&extractor->arena);
    extractor->arena.ceiling_bytes = ARENA_FLOOR_BYTES + ARENA_BYTES_PER_PAGE_BYTE * capture->bytes.size;
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
    if (capture->truncated) record->truncated = "the capture itself is not whole";
    return finish(extractor, read_page(extractor, capture, record));
}

/* "text/html; charset=utf-8" into its two halves. */
static void split_content_type(dl_span header, dl_span *media_type, dl_span *charset) {
    dl_span part;
    if (!dl_span_split(&header, ';', &part)) return;
    *media_type = dl_span_trim(part);
    while (dl_span_split(&header, ';', &part)) {
        part = dl_span_trim(part);
        if (!dl_span_starts_with_nocase(part, DL_SPAN("charset="))) continue;
        *charset = dl_span_trim(dl_span_sub(part, sizeof "charset=" - 1, part.size));
        if (charset->size >= 2 && charset->data[0] == '"' && charset->data[charset->size - 1] == '"') {
            *charset = dl_span_sub(*charset, 1, charset->size - 2);
        }
    }
}

const dateline_record *dateline_extract(dateline_extractor *extractor, const dateline_page *page) {
    dl_capture capture = {
        .kind = DL_CAPTURE_PAGE,
        .path = dl_span_from_string(page->path ? page->path : ""),
        .url = dl_span_from_string(page->url),
        .captured = dl_span_from_string(page->captured),
    };
    split_content_type(dl_span_from_string(page->content_type), &capture.media_type, &capture.charset);
    dl_buffer *copy = &extractor->page;
    dl_buffer_clear(copy);
    if (page->size_bytes <= extractor->max_page_bytes) {
        if (dl_buffer_reserve(copy, page->size_bytes + DL_PAGE_PADDING)) {
            if (page->size_bytes) dl_buffer_append(copy, dl_span_of(page->bytes, page->size_bytes));
            memset(copy->data + copy->size, 0, DL_PAGE_PADDING);
        } else {
            capture.kind = DL_CAPTURE_ERROR;
            capture.error = DL_CAPTURE_ERROR_NO_MEMORY;
            capture.message = DL_SPAN("no memory for a copy of the page");
        }
        capture.bytes = dl_buffer_span(copy);
    } else { /* only to be refused for its size, which needs no copy */
        capture.bytes = dl_span_of(page->bytes, page->size_bytes);
    }
    return dl_extract_capture(extractor, &capture);
}

const char *dateline_record_error(const dateline_record *record) {
    return record->record.error_code;
}

bool dateline_record_write(const dateline_record *record, dateline_format format, dateline_sink sink,
                           void *context) {
    static const dl_format formats[] = {
        [DATELINE_JSONL] = DL_FORMAT_JSONL,       [DATELINE_JSON] = DL_FORMAT_JSON,
        [DATELINE_JSONLD] = DL_FORMAT_JSONLD,     [DATELINE_TEXT] = DL_FORMAT_TEXT,
        [DATELINE_MARKDOWN] = DL_FORMAT_MARKDOWN,
    };
    const dl_allocator *allocator = record->record.claims->arena->allocator;
    dl_buffer out;
    dl_buffer_init(&out, 0, allocator);
    dl_output output;
    dl_output_init(&output, formats[format], NULL, allocator);
    bool written = dl_write_record(&output, &out, &record->record) &&
                   (out.size == 0 || sink(context, out.data, out.size));
    dl_output_release(&output);
    dl_buffer_release(&out);
    return written;
}
