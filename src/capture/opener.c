/* From packets to captures: decompresses, finds the records, and extracts the page from each. */
#include "capture/digest.h"
#include "capture/headers.h"
#include "capture/http.h"
#include "capture/json_objects.h"
#include "capture/mhtml.h"
#include "capture/packet.h"
#include "capture/saved.h"
#include "capture/sniff.h"
#include "capture/units.h"

#include <stdio.h>

/* A metadata record that may belong to the response behind it.  It is looked at, and given, only once that
 * one is there: where a packet ends between the two, the next one begins with it. */
typedef struct list_entry {
    dl_buffer record;               /* its bytes */
    size_t at;                      /* where it, or its member or frame, starts in the packet, */
    uint64_t offset, member_offset; /* and in the file */
    bool alone;                     /* nothing is before it in its member or frame */
    bool owed;                      /* it was not given yet */
    bool pending;                   /* it was, and nothing since */
} list_entry;

struct dl_opener {
    const dl_allocator *allocator;
    dl_capture_limits limits;
    dl_unpacker *unpacker;
    dl_arena arena;    /* text of the present capture */
    dl_buffer unit;    /* the gzip member, zstd frame or packed file that is being read */
    dl_buffer body[2]; /* for the codings of HTTP bodies */
    const dl_packet *packet;
    size_t at;            /* in the packet: what was not looked at yet starts here */
    dl_span records;      /* in `unit`: the rest of its records, of its dumps, or of its lines or objects */
    dl_file_kind texts;   /* what of these it holds, in the file of a page */
    uint64_t unit_offset; /* where that unit starts in the file */
    uint64_t unit_bytes;  /* in the file */
    bool in_unit;
    size_t unit_at; /* in the packet */
    bool unit_cut;  /* it ends early, at the end of the file */
    list_entry entry;
    size_t wasted_bytes; /* unpacked from units that turned out damaged or too large */
    bool error_given;    /* the packet's own */
    dl_leftover leftover;
};

dl_opener *dl_opener_new(const dl_capture_limits *limits, const dl_allocator *allocator) {
    dl_opener *opener = dl_allocator_resize(allocator, NULL, sizeof *opener);
    if (!opener) return NULL;
    *opener = (dl_opener){.allocator = allocator, .limits = dl_capture_limits_of(limits)};
    dl_arena_init(&opener->arena, 0, allocator);
    dl_buffer_init(&opener->unit, 0, allocator);
    dl_buffer_init(&opener->body[0], 0, allocator);
    dl_buffer_init(&opener->body[1], 0, allocator);
    dl_buffer_init(&opener->entry.record, 0, allocator);
    opener->unpacker = dl_unpacker_new(allocator);
    if (!opener->unpacker) {
        dl_opener_free(opener);
        return NULL;
    }
    return opener;
}

void dl_opener_free(dl_opener *opener) {
    if (!opener) return;
    dl_unpacker_free(opener->unpacker);
    dl_arena_release(&opener->arena);
    dl_buffer_release(&opener->unit);
    dl_buffer_release(&opener->body[0]);
    dl_buffer_release(&opener->body[1]);
    dl_buffer_release(&opener->entry.record);
    dl_allocator_resize(opener->allocator, opener, 0);
}

/* --- capture by capture --- */

/* Whether captures at the offset are wanted. */
static bool is_in_range(const dl_opener *opener, uint64_t offset) {
    const dl_packet *packet = opener->packet;
    return offset >= packet->from && (!packet->to || offset < packet->to);
}

/* Whether there is nothing wanted from the offset on. */
static bool is_behind_range(const dl_opener *opener, uint64_t offset) {
    return opener->packet->to && offset >= opener->packet->to;
}

/* The result of looking at one unit of input. */
typedef enum step {
    STEP_CAPTURE, /* a capture came out */
    STEP_ON,      /* nothing for the caller: continue with what follows */
    STEP_END,     /* nothing more in the packet */
} step;

static void start_capture(const dl_opener *opener, dl_capture *capture) {
    const dl_file *file = opener->packet->file;
    *capture = (dl_capture){
        .kind = DL_CAPTURE_PAGE, .path = file->path, .url = file->url, .captured = file->captured};
}

static step give_error(dl_capture *capture, dl_capture_error error, dl_span message) {
    capture->kind = DL_CAPTURE_ERROR;
    capture->bytes = DL_SPAN_NONE;
    capture->error = message.data ? error : DL_CAPTURE_ERROR_NO_MEMORY;
    capture->message = message.data ? message : DL_SPAN("out of memory");
    return STEP_CAPTURE;
}

#define FAIL(opener, capture, error, ...)                                                                    \
    give_error((capture), DL_CAPTURE_ERROR_##error, dl_arena_format(&(opener)->arena, __VA_ARGS__))

typedef unsigned long long ull; /* what printf knows */

static step skip(dl_capture *capture, dl_skip_reason reason, dl_span message) {
    give_error(capture, DL_CAPTURE_ERROR_NONE, message);
    if (capture->error == DL_CAPTURE_ERROR_NONE) capture->kind = DL_CAPTURE_SKIPPED;
    capture->skipped = reason;
    return STEP_CAPTURE;
}

#define SKIP(opener, capture, reason, ...)                                                                   \
    skip((capture), DL_SKIP_##reason, dl_arena_format(&(opener)->arena, __VA_ARGS__))

/* What shows that it is not whole; what showed it first counts. */
static void set_truncated(dl_capture *capture, dl_span by) {
    if (!capture->truncated) capture->truncated_by = by;
    capture->truncated = true;
}

static step give_too_large(dl_opener *opener, dl_capture *capture) {
    return FAIL(opener, capture, TOO_LARGE, "the page is larger than the limit of %zu bytes",
                opener->limits.max_page_bytes);
}

static step give_no_dictionary(dl_opener *opener, dl_capture *capture, const char *what) {
    return FAIL(opener, capture, NO_DICTIONARY, "the %s was compressed with a dictionary, which is missing",
                what);
}

static step give_wide_window(dl_opener *opener, dl_capture *capture, const char *what) {
    return FAIL(opener, capture, TOO_LARGE, "the %s needs a window of more than 128 MiB, the limit", what);
}

/* Why a whole file or a member could not be decompressed. */
static step give_unpack_error(dl_opener *opener, dl_capture *capture, dl_unpacked result, const char *what) {
    size_t size = opener->unit.size;
    switch (result) {
    case DL_UNPACK_NEEDS_MORE:
        return FAIL(opener, capture, TRUNCATED, "the %s is truncated: it ends after %zu decompressed bytes",
                    what, size);
    case DL_UNPACK_TOO_LARGE:
        return give_too_large(opener, capture);
    case DL_UNPACK_NO_MEMORY:
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decompressing the %s", what);
    case DL_UNPACK_NO_DICTIONARY:
        return give_no_dictionary(opener, capture, what);
    case DL_UNPACK_WIDE_WINDOW:
        return give_wide_window(opener, capture, what);
    case DL_UNPACKED:
    case DL_UNPACK_DAMAGED:
        break;
    }
    return FAIL(opener, capture, DAMAGED, "the %s is damaged after %zu decompressed bytes", what, size);
}

/* --- the page in a record --- */

static bool is_web_address(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("https://"));
}

static bool is_html_type(dl_span media_type) {
    return dl_span_equal(media_type, DL_SPAN("text/html")) ||
           dl_span_equal(media_type, DL_SPAN("application/xhtml+xml"));
}

/* What RFC 9110 and MIME Sniffing have browsers find out by themselves: nothing said, a type that is not one
 * ("html", "\"text/html\""), or one that says nothing. */
static bool is_undefined_type(dl_span media_type) {
    static const char *const unknown[] = {("*/"
                                           "*"),
                                          "unknown/unknown", "application/unknown"};
    dl_span rest = media_type, type;
    if (!dl_span_split(&rest, '/', &type) || !type.size || !rest.size) return true;
    for (size_t i = 0; i < media_type.size; i++) {
        char c = media_type.data[i];
        bool is_mark = c && (c == '\'' || strchr("!#$%&*+-.^_`|~/", c));
        if (!dl_ascii_is_alnum(c) && !is_mark) return true;
    }
    for (size_t i = 0; i < DL_COUNT_OF(unknown); i++) {
        if (dl_span_equal(media_type, dl_span_from_string(unknown[i]))) return true;
    }
    return false;
}

/* XML that browsers show as a page when it is XHTML. */
static bool is_xml_type(dl_span media_type) {
    return dl_span_equal(media_type, DL_SPAN("application/xml")) ||
           dl_span_equal(media_type, DL_SPAN("text/xml"));
}

/* Whether records of the type hold what was fetched; else why they are skipped. */
static bool has_page_type(const dl_warc_record *record, dl_skip_reason *reason) {
    static const dl_skip_reason reasons[] = {
        [DL_WARC_OTHER] = DL_SKIP_OTHER_TYPE,      [DL_WARC_REVISIT] = DL_SKIP_REVISIT,
        [DL_WARC_CONVERSION] = DL_SKIP_CONVERSION, [DL_WARC_CONTINUATION] = DL_SKIP_CONTINUATION,
        [DL_WARC_REQUEST] = DL_SKIP_REQUEST,       [DL_WARC_METADATA] = DL_SKIP_METADATA,
        [DL_WARC_WARCINFO] = DL_SKIP_WARCINFO,
    };
    if (record->type == DL_WARC_RESPONSE || record->type == DL_WARC_RESOURCE) return true;
    *reason = reasons[record->type];
    return false;
}

/* As far as the record's own headers show. */
static bool may_hold_page(const dl_warc_record *record, dl_skip_reason *reason) {
    if (!has_page_type(record, reason)) return false;
    *reason = DL_SKIP_NOT_WEB;
    if (dl_span_present(record->target_uri) && !is_web_address(record->target_uri)) return false;
    if (record->type == DL_WARC_RESPONSE) {
        return !record->content_type.size || dl_span_contains_nocase(record->content_type, DL_SPAN("http"));
    }
    *reason = DL_SKIP_NOT_HTML;
    return dl_span_contains_nocase(record->content_type, DL_SPAN("html"));
}

static bool is_chosen(dl_opener *opener, const dl_warc_record *record) {
    const dl_file *file = opener->packet->file;
    dl_span url = dl_span_present(record->target_uri) ? record->target_uri : file->url;
    dl_span date = dl_span_present(record->date) ? record->date : file->captured;
    return dl_selection_has(opener->limits.selection, &opener->arena, url, date) &&
           (!file->pages || dl_page_list_has(file->pages, &opener->arena, url));
}

/* As far as they show, and as far as it is chosen. */
static bool is_wanted(dl_opener *opener, const dl_warc_record *record, dl_skip_reason *reason) {
    bool may_hold = may_hold_page(record, reason);
    if (!may_hold && *reason != DL_SKIP_REVISIT) return false;
    if (is_chosen(opener, record)) return may_hold;
    *reason = DL_SKIP_NOT_CHOSEN;
    return false;
}

static void describe(dl_opener *opener, dl_capture *capture, const dl_warc_record *record) {
    capture->is_record = true;
    capture->record_type = record->type_name;
    capture->record_id = record->record_id;
    if (dl_span_present(record->target_uri)) capture->url = record->target_uri;
    if (dl_span_present(record->date)) capture->captured = record->date;
    capture->digest = dl_span_present(record->payload_digest) ? record->payload_digest : record->block_digest;
    capture->refers_to = record->refers_to;
    capture->refers_to_url = record->refers_to_uri;
    capture->refers_to_captured = record->refers_to_date;
    if (dl_span_present(record->truncated)) {
        set_truncated(
            capture, dl_arena_format(&opener->arena, "WARC-Truncated: %.*s", DL_SPAN_ARG(record->truncated)));
    }
    if (dl_span_present(record->segment_number)) {
        set_truncated(capture, DL_SPAN("the record is the first of several segments"));
    }
}

enum { MAX_DUMP_LINE_BYTES = 8 << 10 };
enum { MOST_SHOWN_BYTES = 300 }; /* of an address, in messages */

/* A record that its own headers say holds no page. */
static step skip_by_head(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                         dl_skip_reason reason) {
    ull at = capture->offset;
    dl_span url = dl_span_sub(record->target_uri, 0, MOST_SHOWN_BYTES);
    dl_span text;
    if (reason == DL_SKIP_REVISIT) {
        dl_span of = dl_span_present(record->refers_to_uri) ? record->refers_to_uri : record->target_uri;
        dl_span date = dl_span_sub(record->refers_to_date, 0, 40);
        dl_span id = dl_span_sub(record->refers_to, 0, MOST_SHOWN_BYTES);
        of = dl_span_sub(of, 0, MOST_SHOWN_BYTES);
        text = dl_arena_format(&opener->arena,
                               "the record at offset %llu is a revisit: its page is that of %.*s%s%.*s%s%.*s",
                               at, DL_SPAN_ARG(of), date.size ? ", captured " : "", DL_SPAN_ARG(date),
                               id.size ? ", record " : "", DL_SPAN_ARG(id));
    } else if (reason == DL_SKIP_NOT_CHOSEN) {
        text = dl_arena_format(&opener->arena, "the record at offset %llu is not chosen: %.*s", at,
                               DL_SPAN_ARG(url));
    } else if (reason == DL_SKIP_NOT_WEB || reason == DL_SKIP_NOT_HTML) {
        dl_span type = dl_span_sub(record->content_type, 0, 80);
        text = dl_arena_format(&opener->arena, "the record at offset %llu holds no web page: %.*s%s%.*s", at,
                               DL_SPAN_ARG(url), type.size ? ", " : "", DL_SPAN_ARG(type));
    } else {
        dl_span type = dl_span_sub(record->type_name, 0, 40);
        text = dl_arena_format(&opener->arena, "the record at offset %llu is of the type \"%.*s\"", at,
                               DL_SPAN_ARG(type));
    }
    return skip(capture, reason, text);
}

/* Decides whether the decoded payload is a page. */
static step give_page(dl_opener *opener, dl_capture *capture, dl_span payload) {
    if (!payload.size) {
        return SKIP(opener, capture, NO_BODY, "the record at offset %llu has no body", (ull)capture->offset);
    }
    dl_sniffed content = dl_sniff_content(payload);
    bool declared = is_html_type(capture->media_type);
    bool is_page = content == DL_SNIFFED_HTML ||
                   (declared && content != DL_SNIFFED_BINARY && content != DL_SNIFFED_WARC);
    if (is_xml_type(capture->media_type)) is_page = dl_is_xhtml(dl_span_sub(payload, 0, 4096));
    if (!is_page) {
        dl_other_format format = dl_sniff_other_format(payload);
        return SKIP(opener, capture, NOT_HTML, "the content of the record at offset %llu is not HTML%s%s",
                    (ull)capture->offset, format.name ? " but " : "", format.name ? format.name : "");
    }
    capture->bytes = payload;
    return STEP_CAPTURE;
}

/* Compares what the record says of its bytes with them.  The payload is the body as it is kept here; some
 * writers take it without its transfer coding, or without any coding. */
static void verify(dl_capture *capture, const dl_warc_record *record, dl_span block, const dl_span *payloads,
                   size_t count) {
    dl_digest_state block_state = dl_digest_check(record->block_digest, block);
    dl_digest_state payload_state = DL_DIGEST_UNKNOWN;
    for (size_t i = 0; i < count && payload_state != DL_DIGEST_MATCHES; i++) {
        bool again = i && payloads[i].data == payloads[i - 1].data;
        if (dl_span_present(payloads[i]) && !again)
            payload_state = dl_digest_check(record->payload_digest, payloads[i]);
    }
    if (dl_span_present(record->segment_number)) payload_state = DL_DIGEST_UNKNOWN; /* of all segments */
    bool differs = block_state == DL_DIGEST_DIFFERS || payload_state == DL_DIGEST_DIFFERS;
    bool matches = block_state == DL_DIGEST_MATCHES || payload_state == DL_DIGEST_MATCHES;
    capture->digest_state = differs ? DL_DIGEST_DIFFERS : matches ? DL_DIGEST_MATCHES : DL_DIGEST_UNKNOWN;
}

/* Whether a part that came alone (206) is all the same the whole: "bytes 0-999/1000". */
static bool is_whole_range(dl_span range, size_t have) {
    dl_span rest = range, unit, from, to;
    uint64_t first, last, all;
    return dl_span_split(&rest, ' ', &unit) && dl_span_split(&rest, '-', &from) &&
           dl_span_split(&rest, '/', &to) && dl_span_to_uint(dl_span_trim(from), &first) &&
           dl_span_to_uint(to, &last) && dl_span_to_uint(dl_span_trim(rest), &all) && first == 0 &&
           last < UINT64_MAX && last + 1 == all && have >= all;
}

/* What the HTTP head says: status, and type.  False when it says that there is no page; it was skipped then.
 */
static bool read_http_head(dl_opener *opener, dl_capture *capture, const dl_http_response *response,
                           step *result) {
    capture->http_status = response->status;
    capture->media_type = dl_media_type(&opener->arena, response->content_type, &capture->charset);
    capture->content_language = response->content_language;
    capture->last_modified = response->last_modified;
    ull at = capture->offset;
    if (response->status < 200 || response->status > 299) {
        *result = SKIP(opener, capture, STATUS, "the response at offset %llu has the status %u", at,
                       response->status);
        return false;
    }
    dl_span type = capture->media_type;
    if (!is_undefined_type(type) && !is_html_type(type) && !is_xml_type(type)) {
        type = dl_span_sub(type, 0, 80);
        *result = SKIP(opener, capture, NOT_HTML, "the response at offset %llu is %.*s, not HTML", at,
                       DL_SPAN_ARG(type));
        return false;
    }
    if (response->status == 206 && !is_whole_range(response->content_range, response->body.size)) {
        dl_span range = dl_span_sub(response->content_range, 0, 80);
        set_truncated(capture, dl_arena_format(&opener->arena, "the response holds only a part (206)%s%.*s",
                                               range.size ? ": " : "", DL_SPAN_ARG(range)));
    }
    return true;
}

static step give_payload_error(dl_opener *opener, dl_capture *capture, dl_capture_error error,
                               dl_span coding) {
    ull at = capture->offset;
    switch (error) {
    case DL_CAPTURE_ERROR_TOO_LARGE:
        return give_too_large(opener, capture);
    case DL_CAPTURE_ERROR_UNKNOWN_CODING:
        coding = dl_span_sub(coding, 0, 40);
        return FAIL(opener, capture, UNKNOWN_CODING,
                    "the page at offset %llu has an unknown content coding, \"%.*s\"", at,
                    DL_SPAN_ARG(coding));
    case DL_CAPTURE_ERROR_NO_DICTIONARY:
        return FAIL(opener, capture, NO_DICTIONARY,
                    "the HTTP response at offset %llu was compressed with a dictionary, which is missing",
                    at);
    case DL_CAPTURE_ERROR_NO_MEMORY:
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    default:
        break;
    }
    return FAIL(opener, capture, DAMAGED, "the HTTP response at offset %llu cannot be decompressed", at);
}

static step open_response(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                          dl_span block) {
    dl_http_response response;
    step skipped;
    if (!dl_http_parse(block, opener->limits.max_header_bytes, &opener->arena, &response)) {
        return FAIL(opener, capture, BAD_HTTP, "the record at offset %llu has no readable HTTP response",
                    (ull)capture->offset);
    }
    if (!read_http_head(opener, capture, &response, &skipped)) return skipped;
    dl_http_room room = {
        opener->unpacker, {&opener->body[0], &opener->body[1]}, opener->limits.max_page_bytes};
    dl_http_payload payload = dl_http_decode(&response, &room);
    if (payload.truncated) set_truncated(capture, dl_span_from_string(payload.truncated_by));
    if (payload.error != DL_CAPTURE_ERROR_NONE)
        return give_payload_error(opener, capture, payload.error, response.content_encoding);
    if (opener->limits.verify) {
        const dl_span payloads[] = {response.body, payload.entity, payload.bytes};
        verify(capture, record, block, payloads, DL_COUNT_OF(payloads));
    }
    return give_page(opener, capture, payload.bytes);
}

/* A record too large while be kept whole, as far as it is there: it is over the limit only if it may be a
 * page.
 */
static step judge_large(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                        dl_span beginning) {
    dl_http_response response;
    step skipped;
    dl_span body = beginning;
    if (record->type == DL_WARC_RESPONSE &&
        dl_http_parse(beginning, opener->limits.max_header_bytes, &opener->arena, &response)) {
        if (!read_http_head(opener, capture, &response, &skipped)) return skipped;
        body = response.content_encoding.size ? DL_SPAN_NONE : response.body;
    }
    if (body.size && dl_sniff_other_format(body).name && !dl_is_gzip(body))
        return give_page(opener, capture, body); /* which skips it */
    return give_too_large(opener, capture);
}

/* An ARC record without an HTTP head, as protocols older than it have. */
static bool is_bare(const dl_warc_record *record, dl_span block) {
    return dl_span_present(record->media_type) && !dl_span_starts_with_nocase(block, DL_SPAN("HTTP/"));
}

/* How long the record is in the file: all of its member or frame, or up to the end of its block; 0 when
 * it cannot be read at its place, since others are packed with it. */
static uint64_t bytes_of_record(const dl_opener *opener, const dl_capture *capture,
                                const dl_warc_record *record) {
    const dl_file *file = opener->packet->file;
    if (file->is_packed_whole || file->is_inside) return 0;
    if (opener->in_unit) return capture->member_offset ? 0 : opener->unit_bytes;
    return record->header_bytes + record->content_length;
}

/* What the headers say of a record: for indexes.  `is_whole`: all of the block is there. */
static step give_head(dl_opener *opener, dl_capture *capture, const dl_warc_record *record, dl_span block,
                      bool is_whole) {
    dl_http_response response = {.body = block};
    bool bare = is_bare(record, block);
    bool has_http = !bare && (record->type == DL_WARC_RESPONSE || record->type == DL_WARC_REVISIT) &&
                    dl_http_parse(block, opener->limits.max_header_bytes, &opener->arena, &response);
    describe(opener, capture, record);
    capture->kind = DL_CAPTURE_RECORD;
    capture->record_bytes = bytes_of_record(opener, capture, record);
    dl_span type = has_http ? response.content_type : bare ? record->media_type : record->content_type;
    if (record->type == DL_WARC_RESPONSE && !bare && !has_http) type = DL_SPAN_NONE;
    capture->media_type = dl_media_type(&opener->arena, type, &capture->charset);
    if (has_http) {
        capture->http_status = response.status;
        capture->content_language = response.content_language;
        capture->last_modified = response.last_modified;
    }
    capture->digest = record->payload_digest;
    if (!dl_span_present(capture->digest) && is_whole && record->type != DL_WARC_REVISIT) {
        char text[DL_SHA1_TEXT_BYTES];
        capture->digest = dl_arena_copy(&opener->arena, dl_digest_of(response.body, text));
    }
    return STEP_CAPTURE;
}

static dl_record_format format_of(const dl_opener *opener) {
    return opener->packet->file->format;
}

static dl_warc_result parse(dl_opener *opener, dl_span bytes, dl_warc_record *record) {
    return dl_record_parse(format_of(opener), bytes, opener->limits.max_header_bytes, &opener->arena, record);
}

/* --- what a list says of a page --- */

static bool is_entry(const dl_opener *opener, const dl_warc_record *record, dl_span block) {
    dl_span rest = record->content_type, type;
    return record->type == DL_WARC_METADATA && record->concurrent_to.size && !opener->limits.heads &&
           !opener->unit_cut && dl_span_split(&rest, ';', &type) &&
           dl_span_equal_nocase(dl_span_trim(type), DL_SPAN("application/json")) &&
           block.size <= DL_LIST_ENTRY_BYTES;
}

/* Keeps the record, whose bytes end with the block, for when what is behind it is there; false without
 * memory.
 */
static bool keep_entry(dl_opener *opener, const dl_capture *capture, const dl_warc_record *record,
                       dl_span block) {
    list_entry *entry = &opener->entry;
    dl_span bytes = dl_span_of(block.data - record->header_bytes, record->header_bytes + block.size);
    dl_buffer_clear(&entry->record);
    dl_buffer_append(&entry->record, bytes);
    entry->at = opener->in_unit ? opener->unit_at : (size_t)(bytes.data - opener->packet->data.data);
    entry->offset = capture->offset;
    entry->member_offset = capture->member_offset;
    entry->alone = capture->member_offset == 0;
    entry->owed = !entry->record.failed;
    return entry->owed;
}

static dl_span block_of_entry(dl_opener *opener, dl_warc_record *record) {
    dl_span bytes = dl_buffer_span(&opener->entry.record);
    if (parse(opener, bytes, record) != DL_WARC_OK) return DL_SPAN_NONE; /* no memory */
    return dl_span_sub(bytes, record->header_bytes, bytes.size);
}

/* Gives the record that was kept, as any other of its type. */
static step give_entry(dl_opener *opener, dl_capture *capture) {
    dl_warc_record record;
    list_entry *entry = &opener->entry;
    block_of_entry(opener, &record);
    entry->owed = false;
    entry->pending = true;
    capture->offset = entry->offset;
    capture->member_offset = entry->member_offset;
    capture->has_offset = true;
    describe(opener, capture, &record);
    return skip_by_head(opener, capture, &record, DL_SKIP_METADATA);
}

/* What the list says of the response, if the record before it says so. */
static dl_span take_entry(dl_opener *opener, const dl_capture *capture, const dl_warc_record *record) {
    dl_warc_record metadata;
    bool may_be = opener->entry.pending && record->type == DL_WARC_RESPONSE && record->record_id.size &&
                  capture->offset - opener->entry.offset <= DL_LIST_ENTRY_REACH_BYTES;
    opener->entry.pending = false;
    if (!may_be) return DL_SPAN_NONE;
    dl_span json = block_of_entry(opener, &metadata);
    return dl_span_equal(metadata.concurrent_to, record->record_id) ? json : DL_SPAN_NONE;
}

/* The packet ends before the record that starts there does: the next one begins with it, or with what a list
 * says of it. */
static step leave(dl_opener *opener, size_t start) {
    opener->leftover.from = opener->entry.owed ? opener->entry.at : start;
    opener->entry.owed = false;
    return STEP_END;
}

/* Nothing more is in the packet. */
static step end_packet(dl_opener *opener, dl_capture *capture) {
    bool is_at_end = opener->at >= opener->packet->data.size;
    if (!opener->entry.owed) return STEP_END;
    return is_at_end && !opener->packet->final ? leave(opener, opener->at) : give_entry(opener, capture);
}

/* --- a record --- */

static step open_record(dl_opener *opener, dl_capture *capture, const dl_warc_record *record, dl_span block) {
    dl_skip_reason reason;
    dl_span entry = take_entry(opener, capture, record);
    if (is_entry(opener, record, block)) {
        if (keep_entry(opener, capture, record, block)) return STEP_ON;
        return FAIL(opener, capture, NO_MEMORY, "out of memory while reading a metadata record");
    }
    if (!is_in_range(opener, capture->offset)) return STEP_ON;
    capture->list_entry = entry;
    if (opener->limits.heads && is_chosen(opener, record))
        return give_head(opener, capture, record, block, true);
    describe(opener, capture, record);
    if (!is_wanted(opener, record, &reason)) return skip_by_head(opener, capture, record, reason);
    bool bare = is_bare(record, block);
    if (record->type == DL_WARC_RESPONSE && !bare) return open_response(opener, capture, record, block);
    dl_span type = bare ? record->media_type : record->content_type;
    capture->media_type = dl_media_type(&opener->arena, type, &capture->charset);
    if (block.size > opener->limits.max_page_bytes) return give_too_large(opener, capture);
    if (opener->limits.verify) verify(capture, record, block, &block, 1);
    return give_page(opener, capture, block);
}

/* --- records --- */

/* The start of the first record in [from, end) with readable headers; SIZE_MAX if there is none. */
static size_t find_readable_record(dl_opener *opener, dl_span bytes, size_t from, size_t end) {
    dl_record_format format = format_of(opener);
    for (size_t at = dl_record_find(format, bytes, from); at < end;
         at = dl_record_find(format, bytes, at + 1)) {
        dl_warc_record record;
        dl_warc_result result = parse(opener, dl_span_sub(bytes, at, bytes.size), &record);
        if (result == DL_WARC_OK || result == DL_WARC_NEEDS_MORE) return at;
    }
    return SIZE_MAX;
}

/* The start of the next record, if the declared length of the record at the front is too large: the next one
 * starts within its block, and at the end of the block neither does a record start nor do the bytes end.
 * SIZE_MAX if the length seems right. */
static size_t find_overrun(dl_opener *opener, dl_span bytes, const dl_warc_record *record) {
    size_t end = bytes.size;
    if (record->content_length <= bytes.size - record->header_bytes) {
        end = record->header_bytes + (size_t)record->content_length;
        if (dl_record_may_end(format_of(opener), bytes, end)) return SIZE_MAX;
    }
    return find_readable_record(opener, bytes, record->header_bytes, end);
}

static step give_overrun(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                         uint64_t offset, size_t next) {
    describe(opener, capture, record);
    return FAIL(opener, capture, BAD_RECORD,
                "the record at offset %llu has a Content-Length of %llu, which reaches into the next record; "
                "reading continued %zu bytes later",
                (ull)offset, (ull)record->content_length, next);
}

/* What makes a record end early. */
static const char *what_is_cut(const dl_opener *opener) {
    return opener->packet->is_place ? "the file is truncated, or the length in the index is too small"
                                    : "the file is truncated";
}

/* The file ends within the unit, of which so much came out. */
static step give_cut_unit(dl_opener *opener, dl_capture *capture) {
    bool is_zstd = opener->packet->file->kind == DL_FILE_WARC_ZSTD;
    return FAIL(opener, capture, TRUNCATED, "%s: the %s at offset %llu ends after %zu decompressed bytes",
                what_is_cut(opener), is_zstd ? "zstd frame" : "gzip member", (ull)opener->unit_offset,
                opener->unit.size);
}

/* Of a unit that is cut, the last record: whole itself, as far as its length tells. */
static step open_last_of_cut(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                             dl_span block) {
    step result = open_record(opener, capture, record, block);
    opener->unit_cut = false;
    if (result == STEP_ON) return result;
    if (capture->kind == DL_CAPTURE_SKIPPED) return give_cut_unit(opener, capture);
    set_truncated(capture, DL_SPAN("the archive ends within the packed record"));
    return result;
}

/* What follows the last record that could be read in the unit is none. */
static step give_rest_of_unit(dl_opener *opener, dl_capture *capture, dl_warc_result result,
                              const dl_warc_record *record) {
    size_t have = opener->records.size - record->header_bytes;
    dl_span block = dl_span_sub(opener->records, record->header_bytes, opener->records.size);
    bool too_large = opener->unit.size >= dl_record_ceiling(&opener->limits);
    dl_skip_reason reason;
    opener->records = DL_SPAN_NONE;
    if (opener->unit_cut) {
        opener->unit_cut = false;
        return give_cut_unit(opener, capture);
    }
    if (result != DL_WARC_OK) {
        return FAIL(opener, capture, BAD_RECORD, "the compressed data at offset %llu is not %s record",
                    (ull)opener->unit_offset, dl_record_format_name(format_of(opener)));
    }
    describe(opener, capture, record);
    if (too_large && opener->limits.heads && is_chosen(opener, record))
        return give_head(opener, capture, record, block, false);
    if (too_large) {
        return is_wanted(opener, record, &reason) ? judge_large(opener, capture, record, block)
                                                  : skip_by_head(opener, capture, record, reason);
    }
    return FAIL(opener, capture, TRUNCATED,
                "the record at offset %llu is truncated: it has %zu bytes, but its headers say %llu",
                (ull)opener->unit_offset, have, (ull)record->content_length);
}

/* The next record of the unit, which was decompressed as far as `records` reaches. */
static step next_unit_record(dl_opener *opener, dl_capture *capture) {
    dl_span *records = &opener->records;
    *records = dl_span_sub(*records, dl_warc_skip_padding(*records, 0), records->size);
    /* One that is alone may belong to what is in the next unit. */
    if (opener->entry.owed && (records->size || !opener->entry.alone)) return give_entry(opener, capture);
    if (!records->size && !opener->entry.alone) opener->entry.pending = false;
    capture->offset = opener->unit_offset;
    capture->has_offset = true;
    if (!records->size) {
        opener->in_unit = false;
        if (!opener->unit_cut) return STEP_ON;
        opener->unit_cut = false;
        return give_cut_unit(opener, capture);
    }
    dl_warc_record record;
    dl_warc_result result = parse(opener, *records, &record);
    capture->member_offset = (uint64_t)(records->data - opener->unit.data);
    size_t overrun = result == DL_WARC_OK ? find_overrun(opener, *records, &record) : SIZE_MAX;
    if (overrun != SIZE_MAX) {
        *records = dl_span_sub(*records, overrun, records->size);
        return give_overrun(opener, capture, &record, opener->unit_offset, overrun);
    }
    if (result != DL_WARC_OK || record.content_length > records->size - record.header_bytes)
        return give_rest_of_unit(opener, capture, result, &record);
    dl_span block = dl_span_sub(*records, record.header_bytes, (size_t)record.content_length);
    *records = dl_span_sub(*records, record.header_bytes + block.size, records->size);
    bool last = dl_warc_skip_padding(*records, 0) >= records->size;
    return last && opener->unit_cut ? open_last_of_cut(opener, capture, &record, block)
                                    : open_record(opener, capture, &record, block);
}

static dl_unpacked unpack_unit(dl_opener *opener, dl_span packed, size_t *used) {
    size_t ceiling = dl_record_ceiling(&opener->limits);
    dl_buffer_clear(&opener->unit);
    dl_unpacked result =
        opener->packet->file->kind == DL_FILE_WARC_ZSTD
            ? dl_unpack_zstd_frame(opener->unpacker, packed, opener->packet->file->dictionary, ceiling,
                                   &opener->unit, used)
            : dl_unpack_gzip_member(opener->unpacker, packed, ceiling, &opener->unit, used);
    return dl_buffer_reserve(&opener->unit, DL_PAGE_PADDING) ? result : DL_UNPACK_NO_MEMORY;
}

/* Damaged units can be made to overlap, so that each byte of the packet is decompressed again and again. This
 * bounds the work of searching right after the start of a bad unit; beyond it, the search starts where
 * decompression ended. */
enum { MAX_WASTED_BYTES = 256 << 20 };

static size_t where_to_look(dl_opener *opener, size_t start, size_t used) {
    opener->wasted_bytes += opener->unit.size;
    return start + (opener->wasted_bytes < MAX_WASTED_BYTES || used == 0 ? 1 : used);
}

/* Continues at the first place at or after `from` where a record seems to start. */
static void resync_units(dl_opener *opener, size_t from) {
    dl_span bytes = dl_buffer_span(&opener->packet->data);
    size_t found = dl_find_unit(opener->unpacker, opener->packet->file, bytes, from);
    opener->at = found == SIZE_MAX ? bytes.size : found;
}

/* Decompresses the next gzip member or zstd frame. */
static step next_unit(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at == 0 && !packet->synced) resync_units(opener, 0);
    while (opener->at < bytes.size && bytes.data[opener->at] == '\0') opener->at++; /* padding, as on tapes */
    if (opener->at >= bytes.size || is_behind_range(opener, packet->offset + opener->at))
        return end_packet(opener, capture);
    size_t start = opener->at, used = 0;
    dl_span packed = dl_span_sub(bytes, start, bytes.size);
    bool is_zstd = packet->file->kind == DL_FILE_WARC_ZSTD;
    const char *what = is_zstd ? "zstd frame" : "gzip member";
    capture->offset = opener->unit_offset = packet->offset + start;
    capture->has_offset = true;
    dl_unpacked result = unpack_unit(opener, packed, &used);
    if (result == DL_UNPACK_NEEDS_MORE && !packet->final) return leave(opener, start);
    if (result != DL_UNPACKED && opener->entry.owed) return give_entry(opener, capture);
    opener->unit_at = start;
    if (result == DL_UNPACKED) {
        opener->at = start + used;
    } else {
        resync_units(opener, where_to_look(opener, start, used));
    }
    opener->unit_bytes = opener->at - start;
    dl_span unit = dl_buffer_span(&opener->unit);
    bool has_record = dl_record_may_start(format_of(opener), unit);
    /* What seems cut though other records follow is damaged, and not to be trusted. */
    opener->unit_cut = result == DL_UNPACK_NEEDS_MORE && has_record && opener->at >= bytes.size;
    if (result == DL_UNPACKED || opener->unit_cut || (result == DL_UNPACK_TOO_LARGE && has_record)) {
        opener->in_unit = true;
        opener->records = unit;
        return STEP_ON;
    }
    if (result == DL_UNPACK_NEEDS_MORE) return give_cut_unit(opener, capture);
    char at[64];
    snprintf(at, sizeof at, "%s at offset %llu", what, (ull)opener->unit_offset);
    if (result == DL_UNPACK_NO_DICTIONARY) return give_no_dictionary(opener, capture, at);
    if (result == DL_UNPACK_WIDE_WINDOW) return give_wide_window(opener, capture, at);
    if (result == DL_UNPACK_NO_MEMORY)
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decompressing a %s", what);
    return FAIL(opener, capture, DAMAGED,
                "the %s at offset %llu is damaged; reading continued %zu bytes later", what,
                (ull)opener->unit_offset, opener->at - start);
}

/* What starts at `opener->at` is no record. */
static step give_no_record(dl_opener *opener, dl_capture *capture, dl_span rest) {
    size_t next = find_readable_record(opener, rest, 1, rest.size);
    opener->at += next == SIZE_MAX ? rest.size : next;
    return FAIL(opener, capture, BAD_RECORD,
                "the data at offset %llu is not %s record; reading continued %zu bytes later",
                (ull)capture->offset, dl_record_format_name(format_of(opener)),
                next == SIZE_MAX ? rest.size : next);
}

/* The record goes on behind the packet, or is said to. */
static step next_long_record(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                             dl_span rest) {
    const dl_packet *packet = opener->packet;
    size_t have = rest.size - record->header_bytes;
    dl_span beginning = dl_span_sub(rest, record->header_bytes, rest.size);
    dl_skip_reason reason;
    bool heads = opener->limits.heads && is_chosen(opener, record);
    bool wanted = is_wanted(opener, record, &reason) || heads;
    bool too_large = record->content_length > opener->limits.max_page_bytes + opener->limits.max_header_bytes;
    if (!packet->final && wanted && !too_large) return leave(opener, opener->at);
    if (opener->entry.owed) return give_entry(opener, capture);
    opener->at = packet->data.size;
    describe(opener, capture, record);
    if (packet->final) {
        return FAIL(opener, capture, TRUNCATED,
                    "%s: the record at offset %llu has %zu bytes, but its headers say %llu",
                    what_is_cut(opener), (ull)capture->offset, have, (ull)record->content_length);
    }
    opener->leftover.skip_bytes = record->content_length - have;
    if (heads) return give_head(opener, capture, record, beginning, false);
    return wanted ? judge_large(opener, capture, record, beginning)
                  : skip_by_head(opener, capture, record, reason);
}

/* The next record of an archive that is not packed. */
static step next_plain_record(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at == 0 && !packet->synced) {
        size_t found = dl_record_find(format_of(opener), bytes, 0);
        opener->at = found == SIZE_MAX ? bytes.size : found;
    }
    size_t start = opener->at = dl_warc_skip_padding(bytes, opener->at);
    if (start >= bytes.size || is_behind_range(opener, packet->offset + start))
        return end_packet(opener, capture);
    dl_span rest = dl_span_sub(bytes, start, bytes.size);
    capture->offset = packet->offset + start;
    capture->has_offset = true;
    dl_warc_record record;
    dl_warc_result result = parse(opener, rest, &record);
    if (result == DL_WARC_NEEDS_MORE) {
        if (!packet->final) return leave(opener, start);
        if (opener->entry.owed) return give_entry(opener, capture);
        opener->at = bytes.size;
        return FAIL(opener, capture, TRUNCATED, "%s: it ends in the headers of the record at offset %llu",
                    what_is_cut(opener), (ull)capture->offset);
    }
    if (result != DL_WARC_OK && opener->entry.owed) return give_entry(opener, capture);
    if (result != DL_WARC_OK) return give_no_record(opener, capture, rest);
    size_t have = rest.size - record.header_bytes;
    size_t overrun = find_overrun(opener, rest, &record);
    if (overrun == SIZE_MAX && record.content_length > have && packet->cut) overrun = rest.size;
    /* A record that seems to start within a record extending beyond the packet may be part of that record.
     * The end of the outer record decides, if it can be kept until then. */
    if (overrun != SIZE_MAX && record.content_length > have && !packet->final &&
        record.content_length < dl_record_ceiling(&opener->limits))
        return leave(opener, start);
    if (overrun != SIZE_MAX && opener->entry.owed) return give_entry(opener, capture);
    if (overrun != SIZE_MAX) {
        opener->at = start + overrun;
        return give_overrun(opener, capture, &record, capture->offset, overrun);
    }
    if (record.content_length > have) return next_long_record(opener, capture, &record, rest);
    if (opener->entry.owed) return give_entry(opener, capture);
    dl_span block = dl_span_sub(rest, record.header_bytes, (size_t)record.content_length);
    opener->at = start + record.header_bytes + block.size;
    return open_record(opener, capture, &record, block);
}

/* --- pages and dumps --- */

/* A page that is no record is chosen, too. */
static step choose(dl_opener *opener, dl_capture *capture, step result) {
    if (result != STEP_CAPTURE || (capture->kind != DL_CAPTURE_PAGE && capture->kind != DL_CAPTURE_DUMP) ||
        dl_selection_has(opener->limits.selection, &opener->arena, capture->url, capture->captured))
        return result;
    dl_span url = dl_span_sub(capture->url, 0, MOST_SHOWN_BYTES);
    return SKIP(opener, capture, NOT_CHOSEN, "the page is not chosen%s%.*s", url.size ? ": " : "",
                DL_SPAN_ARG(url));
}

/* The next dump in `opener->records`, which starts at `unit_offset`. */
static step next_dump(dl_opener *opener, dl_capture *capture) {
    dl_span *rest = &opener->records;
    size_t start = dl_dump_find(*rest, 0);
    if (start == SIZE_MAX) {
        opener->in_unit = false;
        return STEP_END;
    }
    size_t next = dl_dump_find(*rest, start + 1);
    dl_span dump = dl_span_sub(*rest, start, (next == SIZE_MAX ? rest->size : next) - start);
    capture->kind = DL_CAPTURE_DUMP;
    capture->offset = opener->unit_offset + start;
    capture->has_offset = true;
    opener->unit_offset += start + dump.size;
    *rest = dl_span_sub(*rest, start + dump.size, rest->size);
    if (dump.size > opener->limits.max_page_bytes) return give_too_large(opener, capture);
    capture->bytes = dump;
    if (!opener->limits.selection) return STEP_CAPTURE;
    dl_span line = dl_span_sub(dump, 0, MAX_DUMP_LINE_BYTES), word, day, url;
    bool told =
        dl_span_next_word(&line, &word) && dl_span_next_word(&line, &day) && dl_span_next_word(&line, &url);
    bool chosen = told && dl_selection_has(opener->limits.selection, &opener->arena, url, day);
    return chosen ? STEP_CAPTURE
                  : SKIP(opener, capture, NOT_CHOSEN, "the dump at offset %llu is not chosen: %.*s",
                         (ull)capture->offset, DL_SPAN_ARG(dl_span_sub(url, 0, MOST_SHOWN_BYTES)));
}

/* --- records in JSON --- */

/* Takes so many bytes off the front of `opener->records`. */
static void pass_bytes(dl_opener *opener, size_t size) {
    opener->unit_offset += size;
    opener->records = dl_span_sub(opener->records, size, SIZE_MAX);
}

/* The first record of a packet goes on from the one before, where it was too long. */
static void pass_rest_of_record(dl_opener *opener) {
    const dl_packet *packet = opener->packet;
    dl_span records = opener->records;
    bool at_front = opener->unit_offset == packet->offset && records.size == packet->data.size;
    bool is_lines = packet->file->kind == DL_FILE_LINES;
    if (packet->synced || !at_front || packet->file->kind == DL_FILE_PAGE) return;
    size_t end = is_lines ? dl_span_find_byte(records, '\n', 0) : dl_record_object_find(records, 0);
    pass_bytes(opener, end == SIZE_MAX ? records.size : end + is_lines);
}

/* A record in JSON, or something broken; if it goes on behind the packet, it is too long. */
static step give_json(dl_opener *opener, dl_capture *capture, dl_span json, bool goes_on) {
    capture->kind = DL_CAPTURE_JSON;
    capture->has_offset = true;
    if (goes_on || json.size > opener->limits.max_page_bytes)
        return FAIL(opener, capture, TOO_LARGE,
                    "the record at offset %llu is larger than the limit of %zu bytes", (ull)capture->offset,
                    opener->limits.max_page_bytes);
    capture->bytes = json;
    if (!dl_selection_asks(opener->limits.selection)) return STEP_CAPTURE;
    opener->in_unit = false; /* said once */
    return FAIL(opener, capture, NOT_A_PAGE,
                "these are records, from which captures cannot be chosen by host, time or URL");
}

/* The next line in `opener->records`, which starts at `unit_offset`; empty ones are passed over. */
static step next_line(dl_opener *opener, dl_capture *capture) {
    dl_span line;
    bool goes_on; /* behind the packet */
    pass_rest_of_record(opener);
    do {
        dl_span rest = opener->records;
        if (!rest.size) {
            opener->in_unit = false;
            return STEP_END;
        }
        size_t end = dl_span_find_byte(rest, '\n', 0);
        size_t size = end == SIZE_MAX ? rest.size : end + 1;
        capture->offset = opener->unit_offset;
        pass_bytes(opener, size);
        line = dl_span_trim(dl_span_sub(rest, 0, size));
        goes_on = end == SIZE_MAX && !opener->packet->final;
    } while (!line.size && !goes_on);
    return give_json(opener, capture, line, goes_on);
}

/* The next object in `opener->records`. */
static step next_object(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_json_object object;
    pass_rest_of_record(opener);
    dl_span rest = opener->records;
    if (dl_json_object_next(rest, 0, true, &object) == DL_OBJECT_NONE) {
        opener->in_unit = false;
        return STEP_END;
    }
    capture->offset = opener->unit_offset + object.start;
    pass_bytes(opener, object.end);
    dl_span json = dl_span_trim(dl_span_sub(rest, object.start, object.end - object.start));
    return give_json(opener, capture, json, !opener->records.size && !packet->cut && !packet->final);
}

static step next_in_text(dl_opener *opener, dl_capture *capture, dl_file_kind texts) {
    const dl_span mark = DL_SPAN("\xEF\xBB\xBF");
    if (!opener->in_unit) return STEP_END;
    if (!opener->unit_offset && dl_span_starts_with(opener->records, mark)) pass_bytes(opener, mark.size);
    return texts == DL_FILE_LINES     ? next_line(opener, capture)
           : texts == DL_FILE_OBJECTS ? next_object(opener, capture)
                                      : next_dump(opener, capture);
}

static step open_mhtml(dl_opener *opener, dl_capture *capture, dl_span bytes) {
    dl_mhtml_page page;
    switch (dl_mhtml_open(bytes, opener->limits.max_page_bytes, &opener->arena, &opener->body[0], &page)) {
    case DL_MHTML_OK:
        break;
    case DL_MHTML_NO_PAGE:
        return FAIL(opener, capture, NOT_A_PAGE, "this is a MIME message without an HTML part");
    case DL_MHTML_TOO_LARGE:
        return give_too_large(opener, capture);
    case DL_MHTML_NO_MEMORY:
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    }
    if (!dl_buffer_reserve(&opener->body[0], DL_PAGE_PADDING))
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    capture->bytes = dl_buffer_span(&opener->body[0]);
    capture->media_type = page.media_type;
    capture->charset = page.charset;
    if (!capture->url.size && is_web_address(page.url)) capture->url = page.url;
    if (!capture->captured.size) capture->captured = page.captured;
    if (page.truncated) set_truncated(capture, DL_SPAN("the MIME message is not closed"));
    return STEP_CAPTURE;
}

/* What the file holds, unpacked. */
static step open_page(dl_opener *opener, dl_capture *capture, dl_span bytes) {
    dl_sniffed content = dl_sniff_content(bytes);
    if (content == DL_SNIFFED_MHTML) return open_mhtml(opener, capture, bytes);
    dl_file_kind texts = dl_text_kind_of(content);
    if (texts != DL_FILE_PAGE) {
        opener->in_unit = true;
        opener->texts = texts;
        opener->records = bytes;
        opener->unit_offset = 0;
        return STEP_ON;
    }
    dl_other_format other = {"something binary", DL_OTHER_OTHER};
    if (content == DL_SNIFFED_HTML) other.name = NULL;
    if (content == DL_SNIFFED_TEXT) other = dl_sniff_other_text(bytes);
    if (content == DL_SNIFFED_TEXT && opener->packet->file->is_page_by_name) other.name = NULL;
    if (other.name) {
        return FAIL(opener, capture, NOT_A_PAGE, "this is %s, not HTML or WARC", other.name);
    }
    dl_saved saved = dl_saved_from(bytes, &opener->arena);
    if (!capture->url.size) capture->url = saved.url;
    if (!capture->captured.size) capture->captured = saved.captured;
    capture->bytes = bytes;
    return STEP_CAPTURE;
}

/* The file of a page, which is completely in the packet. */
static step open_page_file(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at >= bytes.size) return STEP_END;
    opener->at = bytes.size;
    static const struct {
        dl_unpacked (*unpack)(dl_unpacker *, dl_span, size_t, dl_buffer *);
        const char *name;
    } packings[] = {
        [DL_PACKING_NONE] = {NULL, NULL},
        [DL_PACKING_GZIP] = {dl_unpack_gzip, "gzip file"},
        [DL_PACKING_ZSTD] = {dl_unpack_zstd, "zstd file"},
        [DL_PACKING_LZ4] = {dl_unpack_lz4, "lz4 file"},
        [DL_PACKING_BROTLI] = {dl_unpack_brotli, "brotli file"},
    };
    dl_packing packing = packet->file->packing;
    if (packing != DL_PACKING_NONE) {
        const char *what = packings[packing].name;
        dl_buffer_clear(&opener->unit);
        dl_unpacked result =
            packings[packing].unpack(opener->unpacker, bytes, opener->limits.max_page_bytes, &opener->unit);
        if (!dl_buffer_reserve(&opener->unit, DL_PAGE_PADDING)) result = DL_UNPACK_NO_MEMORY;
        if (result != DL_UNPACKED) return give_unpack_error(opener, capture, result, what);
        bytes = dl_buffer_span(&opener->unit);
    }
    if (!bytes.size) {
        return FAIL(opener, capture, EMPTY, "the file is empty after decompression");
    }
    return choose(opener, capture, open_page(opener, capture, bytes));
}

/* --- the packet --- */

void dl_opener_begin(dl_opener *opener, const dl_packet *packet) {
    opener->packet = packet;
    opener->at = 0;
    opener->in_unit = false;
    opener->wasted_bytes = 0;
    opener->error_given = false;
    opener->leftover = (dl_leftover){.from = packet->data.size};
    opener->entry.owed = opener->entry.pending = false;
    if (dl_file_kind_is_text(packet->file->kind)) {
        opener->in_unit = true;
        opener->records = dl_buffer_span(&packet->data);
        opener->unit_offset = packet->offset;
    }
}

static step next_step(dl_opener *opener, dl_capture *capture) {
    switch (opener->packet->file->kind) {
    case DL_FILE_PAGE:
        if (!opener->in_unit) return open_page_file(opener, capture);
        return next_in_text(opener, capture, opener->texts);
    case DL_FILE_DUMPS:
    case DL_FILE_LINES:
    case DL_FILE_OBJECTS:
        return next_in_text(opener, capture, opener->packet->file->kind);
    case DL_FILE_WARC:
        return next_plain_record(opener, capture);
    case DL_FILE_WARC_GZIP:
    case DL_FILE_WARC_ZSTD:
        break;
    }
    return opener->in_unit ? next_unit_record(opener, capture) : next_unit(opener, capture);
}

/* What is wrong with the content of a file is said in the range that its place is in; what kept it from being
 * read, in each. */
static bool says_error(const dl_opener *opener) {
    const dl_packet *packet = opener->packet;
    switch (packet->error) {
    case DL_CAPTURE_ERROR_NONE:
    case DL_CAPTURE_ERROR_EMPTY:
    case DL_CAPTURE_ERROR_NOT_A_PAGE:
    case DL_CAPTURE_ERROR_TOO_LARGE:
    case DL_CAPTURE_ERROR_TRUNCATED:
    case DL_CAPTURE_ERROR_DAMAGED:
    case DL_CAPTURE_ERROR_BAD_RECORD:
        return is_in_range(opener, packet->offset + packet->data.size);
    default:
        return true;
    }
}

bool dl_opener_next(dl_opener *opener, dl_capture *capture) {
    step result;
    do {
        dl_arena_reset(&opener->arena);
        start_capture(opener, capture);
        bool pending = opener->entry.pending;
        result = next_step(opener, capture);
        if (result == STEP_CAPTURE && pending) opener->entry.pending = false; /* of an error, say */
    } while (result == STEP_ON || (result == STEP_CAPTURE && !is_in_range(opener, capture->offset)));
    if (result == STEP_CAPTURE && opener->packet->file->is_inside && capture->has_offset) {
        capture->member_offset += capture->offset;
        capture->offset = opener->packet->file->place;
    }
    if (result == STEP_CAPTURE) return true;
    const dl_packet *packet = opener->packet;
    bool failed = packet->error || packet->skipped || packet->not_chosen;
    if (!failed || opener->error_given || !says_error(opener)) return false;
    opener->error_given = true;
    start_capture(opener, capture);
    if (packet->not_chosen) {
        skip(capture, DL_SKIP_NOT_CHOSEN, dl_span_from_string(packet->message));
        capture->is_record = capture->has_offset = true;
        capture->offset = packet->offset;
        return true;
    }
    if (packet->error == DL_CAPTURE_ERROR_BAD_INDEX) {
        capture->offset = packet->offset;
        capture->has_offset = packet->offset > 0;
    }
    if (opener->packet->skipped) {
        skip(capture, DL_SKIP_FILE, dl_span_from_string(opener->packet->message));
        capture->other_kind = opener->packet->other_kind;
        return true;
    }
    give_error(capture, opener->packet->error, dl_span_from_string(opener->packet->message));
    return true;
}

dl_leftover dl_opener_leftover(const dl_opener *opener) {
    return opener->leftover;
}
