#include "capture/packet.h"

#include "base/file_reference.h"

#include <stdarg.h>
#include <stdio.h>

dl_capture_limits dl_capture_limits_of(const dl_capture_limits *limits) {
    dl_capture_limits result = limits ? *limits : (dl_capture_limits){.max_page_bytes = 0};
    if (!result.max_page_bytes) result.max_page_bytes = (size_t)64 << 20;
    if (!result.max_header_bytes) result.max_header_bytes = (size_t)256 << 10;
    return result;
}

size_t dl_record_ceiling(const dl_capture_limits *limits) {
    return limits->max_page_bytes + 2 * limits->max_header_bytes; /* the record's and the HTTP message's */
}

const char *dl_capture_error_code(dl_capture_error error) {
    static const char *const codes[] = {
#define DL_X(name, code, meaning) code,
        DL_CAPTURE_ERRORS(DL_X)
#undef DL_X
    };
    return codes[error];
}

const char *dl_skip_reason_code(dl_skip_reason reason) {
    static const char *const codes[] = {
#define DL_X(name, code, one, several) code,
        DL_SKIP_REASONS(DL_X)
#undef DL_X
    };
    return codes[reason];
}

void dl_account_count(dl_account *account, const dl_capture *capture) {
    account->records += capture->is_record;
    account->digests_checked += capture->digest_state != DL_DIGEST_UNKNOWN;
    account->digests_wrong += capture->digest_state == DL_DIGEST_DIFFERS;
    if (capture->kind == DL_CAPTURE_SKIPPED) {
        account->skipped[capture->skipped]++;
    } else if (capture->kind == DL_CAPTURE_RECORD) {
        return; /* who knows what it holds */
    } else if (capture->kind == DL_CAPTURE_ERROR) {
        account->errors++;
        account->failed[capture->error]++;
        account->record_errors += capture->is_record;
    } else {
        account->pages++;
        account->record_pages += capture->is_record;
        account->truncated += capture->truncated;
    }
}

void dl_account_add(dl_account *account, const dl_account *more) {
    account->records += more->records;
    account->pages += more->pages;
    account->errors += more->errors;
    account->record_pages += more->record_pages;
    account->record_errors += more->record_errors;
    account->truncated += more->truncated;
    account->digests_checked += more->digests_checked;
    account->digests_wrong += more->digests_wrong;
    for (size_t i = 0; i < DL_SKIP_COUNT; i++) account->skipped[i] += more->skipped[i];
    for (size_t i = 0; i < DL_CAPTURE_ERROR_COUNT; i++) account->failed[i] += more->failed[i];
}

static dl_span put(char **to, dl_span span) {
    if (!span.data) return span;
    if (span.size) memcpy(*to, span.data, span.size);
    dl_span copy = dl_span_of(*to, span.size);
    *to += span.size;
    return copy;
}

dl_file *dl_file_new(dl_span path, dl_span url, dl_span captured, const dl_allocator *allocator) {
    bool is_text = dl_path_is_text(path);
    size_t path_room = is_text ? path.size : dl_file_reference_room(path);
    dl_file *file =
        dl_allocator_resize(allocator, NULL, sizeof *file + path_room + url.size + captured.size + 1);
    if (!file) return NULL;
    *file = (dl_file){.allocator = allocator};
    atomic_init(&file->users, 1);
    char *text = (char *)(file + 1);
    if (is_text) {
        file->path = put(&text, path);
    } else {
        file->path = dl_span_between(text, dl_put_file_reference(text, path));
        text += file->path.size;
    }
    file->url = put(&text, url);
    file->captured = put(&text, captured);
    return file;
}

void dl_file_use(dl_file *file) {
    atomic_fetch_add_explicit(&file->users, 1, memory_order_relaxed);
}

void dl_file_drop(dl_file *file) {
    if (!file || atomic_fetch_sub_explicit(&file->users, 1, memory_order_acq_rel) > 1) return;
    dl_zstd_dictionary_free(file->dictionary);
    dl_page_list_drop(file->pages);
    dl_allocator_resize(file->allocator, file, 0);
}

void dl_packet_init(dl_packet *packet, const dl_allocator *allocator) {
    *packet = (dl_packet){.file = NULL};
    dl_buffer_init(&packet->data, 0, allocator);
}

void dl_packet_clear(dl_packet *packet) {
    dl_file_drop(packet->file);
    dl_buffer data = packet->data;
    dl_buffer_clear(&data);
    *packet = (dl_packet){.data = data};
}

void dl_packet_release(dl_packet *packet) {
    dl_packet_clear(packet);
    dl_buffer_release(&packet->data);
}

void dl_packet_fail(dl_packet *packet, dl_capture_error error, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(packet->message, sizeof packet->message, format, arguments);
    va_end(arguments);
    packet->error = error;
    packet->final = true;
}
