/* The page in a record of an archive, and what a list said of it. */
#include "capture/digest.h"
#include "capture/headers.h"
#include "capture/http.h"
#include "capture/opener_parts.h"
#include "capture/sniff.h"

bool dl_opener_is_web_address(dl_span url) {
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
    static const char *const unknown[] = {"*\x2F*", "unknown/unknown", "application/unknown"};
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
    if (dl_span_present(record->target_uri) && !dl_opener_is_web_address(record->target_uri)) return false;
    if (record->type == DL_WARC_RESPONSE) {
        return !record->content_type.size || dl_span_contains_nocase(record->content_type, DL_SPAN("http"));
    }
    *reason = DL_SKIP_NOT_HTML;
    return dl_span_contains_nocase(record->content_type, DL_SPAN("html"));
}

bool dl_opener_is_chosen(dl_opener *opener, const dl_warc_record *record) {
    const dl_file *file = opener->packet->file;
    dl_span url = dl_span_present(record->target_uri) ? record->target_uri : file->url;
    dl_span date = dl_span_present(record->date) ? record->date : file->captured;
    return dl_selection_has(opener->limits.selection, &opener->arena, url, date) &&
           (!file->pages || dl_page_list_has(file->pages, &opener->arena, url));
}

bool dl_opener_is_wanted(dl_opener *opener, const dl_warc_record *record, dl_skip_reason *reason) {
    bool may_hold = may_hold_page(record, reason);
    if (!may_hold && *reason != DL_SKIP_REVISIT) return false;
    if (dl_opener_is_chosen(opener, record)) return may_hold;
    *reason = DL_SKIP_NOT_CHOSEN;
    return false;
}

void dl_opener_describe(dl_opener *opener, dl_capture *capture, const dl_warc_record *record) {
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
        dl_opener_set_truncated(
            capture, dl_arena_format(&opener->arena, "WARC-Truncated: %.*s", DL_SPAN_ARG(record->truncated)));
    }
    if (dl_span_present(record->segment_number)) {
        dl_opener_set_truncated(capture, DL_SPAN("the record is the first of several segments"));
    }
}

dl_opener_step dl_opener_skip_by_head(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                      dl_skip_reason reason) {
    dl_ull at = capture->offset;
    dl_span url = dl_span_sub(record->target_uri, 0, DL_SHOWN_BYTES);
    dl_span text;
    if (reason == DL_SKIP_REVISIT) {
        dl_span of = dl_span_present(record->refers_to_uri) ? record->refers_to_uri : record->target_uri;
        dl_span date = dl_span_sub(record->refers_to_date, 0, 40);
        dl_span id = dl_span_sub(record->refers_to, 0, DL_SHOWN_BYTES);
        of = dl_span_sub(of, 0, DL_SHOWN_BYTES);
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
    return dl_opener_skip(capture, reason, text);
}

/* Decides whether the decoded payload is a page. */
static dl_opener_step give_page(dl_opener *opener, dl_capture *capture, dl_span payload) {
    if (!payload.size) {
        return DL_OPENER_SKIP(opener, capture, NO_BODY, "the record at offset %llu has no body",
                              (dl_ull)capture->offset);
    }
    dl_sniffed content = dl_sniff_content(payload);
    bool declared = is_html_type(capture->media_type);
    bool is_page = content == DL_SNIFFED_HTML ||
                   (declared && content != DL_SNIFFED_BINARY && content != DL_SNIFFED_WARC);
    if (is_xml_type(capture->media_type)) is_page = dl_is_xhtml(dl_span_sub(payload, 0, 4096));
    if (!is_page) {
        dl_other_format format = dl_sniff_other_format(payload);
        return DL_OPENER_SKIP(
            opener, capture, NOT_HTML, "the content of the record at offset %llu is not HTML%s%s",
            (dl_ull)capture->offset, format.name ? " but " : "", format.name ? format.name : "");
    }
    capture->bytes = payload;
    return DL_STEP_CAPTURE;
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
                           dl_opener_step *result) {
    capture->http_status = response->status;
    capture->media_type = dl_media_type(&opener->arena, response->content_type, &capture->charset);
    capture->content_language = response->content_language;
    capture->last_modified = response->last_modified;
    dl_ull at = capture->offset;
    if (response->status < 200 || response->status > 299) {
        *result = DL_OPENER_SKIP(opener, capture, STATUS, "the response at offset %llu has the status %u", at,
                                 response->status);
        return false;
    }
    dl_span type = capture->media_type;
    if (!is_undefined_type(type) && !is_html_type(type) && !is_xml_type(type)) {
        type = dl_span_sub(type, 0, 80);
        *result = DL_OPENER_SKIP(opener, capture, NOT_HTML, "the response at offset %llu is %.*s, not HTML",
                                 at, DL_SPAN_ARG(type));
        return false;
    }
    if (response->status == 206 && !is_whole_range(response->content_range, response->body.size)) {
        dl_span range = dl_span_sub(response->content_range, 0, 80);
        dl_opener_set_truncated(capture,
                                dl_arena_format(&opener->arena, "the response holds only a part (206)%s%.*s",
                                                range.size ? ": " : "", DL_SPAN_ARG(range)));
    }
    return true;
}

static dl_opener_step give_payload_error(dl_opener *opener, dl_capture *capture, dl_capture_error error,
                                         dl_span coding) {
    dl_ull at = capture->offset;
    switch (error) {
    case DL_CAPTURE_ERROR_TOO_LARGE:
        return dl_opener_give_too_large(opener, capture);
    case DL_CAPTURE_ERROR_UNKNOWN_CODING:
        coding = dl_span_sub(coding, 0, 40);
        return DL_OPENER_FAIL(opener, capture, UNKNOWN_CODING,
                              "the page at offset %llu has an unknown content coding, \"%.*s\"", at,
                              DL_SPAN_ARG(coding));
    case DL_CAPTURE_ERROR_NO_DICTIONARY:
        return DL_OPENER_FAIL(
            opener, capture, NO_DICTIONARY,
            "the HTTP response at offset %llu was compressed with a dictionary, which is missing", at);
    case DL_CAPTURE_ERROR_NO_MEMORY:
        return DL_OPENER_FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    default:
        break;
    }
    return DL_OPENER_FAIL(opener, capture, DAMAGED, "the HTTP response at offset %llu cannot be decompressed",
                          at);
}

static dl_opener_step open_response(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                    dl_span block) {
    dl_http_response response;
    dl_opener_step skipped;
    if (!dl_http_parse(block, opener->limits.max_header_bytes, &opener->arena, &response)) {
        return DL_OPENER_FAIL(opener, capture, BAD_HTTP,
                              "the record at offset %llu has no readable HTTP response",
                              (dl_ull)capture->offset);
    }
    if (!read_http_head(opener, capture, &response, &skipped)) return skipped;
    dl_http_room room = {
        opener->unpacker, {&opener->body[0], &opener->body[1]}, opener->limits.max_page_bytes};
    dl_http_payload payload = dl_http_decode(&response, &room);
    if (payload.truncated) dl_opener_set_truncated(capture, dl_span_from_string(payload.truncated_by));
    if (payload.error != DL_CAPTURE_ERROR_NONE)
        return give_payload_error(opener, capture, payload.error, response.content_encoding);
    if (opener->limits.verify) {
        const dl_span payloads[] = {response.body, payload.entity, payload.bytes};
        verify(capture, record, block, payloads, DL_COUNT_OF(payloads));
    }
    return give_page(opener, capture, payload.bytes);
}

dl_opener_step dl_opener_judge_large(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                     dl_span beginning) {
    dl_http_response response;
    dl_opener_step skipped;
    dl_span body = beginning;
    if (record->type == DL_WARC_RESPONSE &&
        dl_http_parse(beginning, opener->limits.max_header_bytes, &opener->arena, &response)) {
        if (!read_http_head(opener, capture, &response, &skipped)) return skipped;
        body = response.content_encoding.size ? DL_SPAN_NONE : response.body;
    }
    if (body.size && dl_sniff_other_format(body).name && !dl_is_gzip(body))
        return give_page(opener, capture, body); /* which skips it */
    return dl_opener_give_too_large(opener, capture);
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

dl_opener_step dl_opener_give_head(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                   dl_span block, bool is_whole) {
    dl_http_response response = {.body = block};
    bool bare = is_bare(record, block);
    bool has_http = !bare && (record->type == DL_WARC_RESPONSE || record->type == DL_WARC_REVISIT) &&
                    dl_http_parse(block, opener->limits.max_header_bytes, &opener->arena, &response);
    dl_opener_describe(opener, capture, record);
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
    return DL_STEP_CAPTURE;
}

dl_warc_result dl_opener_parse(dl_opener *opener, dl_span bytes, dl_warc_record *record) {
    return dl_record_parse(dl_opener_format(opener), bytes, opener->limits.max_header_bytes, &opener->arena,
                           record);
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
    dl_opener_entry *entry = &opener->entry;
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
    if (dl_opener_parse(opener, bytes, record) != DL_WARC_OK) return DL_SPAN_NONE; /* no memory */
    return dl_span_sub(bytes, record->header_bytes, bytes.size);
}

dl_opener_step dl_opener_give_entry(dl_opener *opener, dl_capture *capture) {
    dl_warc_record record;
    dl_opener_entry *entry = &opener->entry;
    block_of_entry(opener, &record);
    entry->owed = false;
    entry->pending = true;
    capture->offset = entry->offset;
    capture->member_offset = entry->member_offset;
    capture->has_offset = true;
    dl_opener_describe(opener, capture, &record);
    return dl_opener_skip_by_head(opener, capture, &record, DL_SKIP_METADATA);
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

dl_opener_step dl_opener_leave(dl_opener *opener, size_t start) {
    opener->leftover.from = opener->entry.owed ? opener->entry.at : start;
    opener->entry.owed = false;
    return DL_STEP_END;
}

dl_opener_step dl_opener_end_packet(dl_opener *opener, dl_capture *capture) {
    bool is_at_end = opener->at >= opener->packet->data.size;
    if (!opener->entry.owed) return DL_STEP_END;
    return is_at_end && !opener->packet->final ? dl_opener_leave(opener, opener->at)
                                               : dl_opener_give_entry(opener, capture);
}

/* --- a record --- */

dl_opener_step dl_opener_open_record(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                     dl_span block) {
    dl_skip_reason reason;
    dl_span entry = take_entry(opener, capture, record);
    if (is_entry(opener, record, block)) {
        if (keep_entry(opener, capture, record, block)) return DL_STEP_ON;
        return DL_OPENER_FAIL(opener, capture, NO_MEMORY, "out of memory while reading a metadata record");
    }
    if (!dl_opener_is_in_range(opener, capture->offset)) return DL_STEP_ON;
    capture->list_entry = entry;
    if (opener->limits.heads && dl_opener_is_chosen(opener, record))
        return dl_opener_give_head(opener, capture, record, block, true);
    dl_opener_describe(opener, capture, record);
    if (!dl_opener_is_wanted(opener, record, &reason))
        return dl_opener_skip_by_head(opener, capture, record, reason);
    bool bare = is_bare(record, block);
    if (record->type == DL_WARC_RESPONSE && !bare) return open_response(opener, capture, record, block);
    dl_span type = bare ? record->media_type : record->content_type;
    capture->media_type = dl_media_type(&opener->arena, type, &capture->charset);
    if (block.size > opener->limits.max_page_bytes) return dl_opener_give_too_large(opener, capture);
    if (opener->limits.verify) verify(capture, record, block, &block, 1);
    return give_page(opener, capture, block);
}
