#include "follow/keeping.h"

#include <stdio.h>
#include <string.h>

#include "capture/headers.h"

/* What a body may be when its codings are undone. */
enum { MOST_DECODED_BYTES = 64 << 20 };

dl_span dl_exchange_header(const dl_exchange *exchange, dl_span name) {
    dl_span rest = exchange->head, line, found, value;
    dl_next_line(&rest, &line);
    while (dl_next_header(&rest, &found, &value)) {
        if (dl_span_equal_nocase(found, name)) return value;
    }
    return DL_SPAN_NONE;
}

/* --- keeping --- */

static bool begin_piece(dl_follower *follower, const dl_kept *kept, size_t at) {
    const dl_piece_start *last =
        follower->pieces.count ? &follower->pieces.items[follower->pieces.count - 1] : NULL;
    if (last && strcmp(last->file_name, kept->file_name) == 0) return true;
    dl_piece_start piece = {.first_offset = kept->first_offset, .at = at};
    snprintf(piece.file_name, sizeof piece.file_name, "%s", kept->file_name);
    return DL_ARENA_PUSH(&follower->batch, &follower->pieces, piece) || dl_follower_no_memory(follower);
}

/* A digest of what came is kept with the row of a response that was kept in full. */
static void note_record(dl_visit *visit, const dl_kept *kept, dl_span digest) {
    dl_arena *arena = &visit->arena;
    visit->row.record_id = dl_text_from(dl_arena_copy(arena, dl_span_from_string(kept->record_id)));
    visit->row.record_date = dl_text_from(dl_arena_copy(arena, dl_span_from_string(kept->date)));
    visit->row.record_digest = dl_text_from(dl_arena_copy(arena, dl_span_from_string(kept->payload_digest)));
    visit->row.digest = dl_text_from(dl_arena_copy(arena, digest));
}

bool dl_follower_keep(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange, bool revisited) {
    dl_kept kept;
    dl_kept_exchange kept_exchange = {
        .url = exchange->url,
        .date_ms = exchange->started_ms,
        .request = exchange->request,
        .head = exchange->head,
        .body = exchange->body,
        .truncated = exchange->truncated,
        .address = exchange->address,
        .protocol = exchange->protocol,
    };
    /* What a list says is of the page, and not of what stands in its place now: a redirect, an error. */
    bool is_page = revisited || exchange->status / 100 == 2;
    if (is_page) kept_exchange.metadata_json = dl_span_from(visit->row.entry);
    if (!follower->folder) return true; /* a dry run */
    if (revisited)
        kept_exchange.revisited = (dl_revisited){.record_id = dl_span_from(visit->row.record_id),
                                                 .url = dl_span_from(visit->row.url),
                                                 .date = dl_span_from(visit->row.record_date),
                                                 .payload_digest = dl_span_from(visit->row.record_digest)};
    size_t before = follower->bytes.size;
    dl_warc_folder_result result =
        dl_warc_folder_add(follower->folder, &kept_exchange, &kept, &follower->bytes);
    if (result == DL_WARC_FOLDER_BAD_EXCHANGE) {
        dl_follower_tell(follower, DATELINE_FOLLOW_NOTE, visit, exchange->url, "cannot be kept: %s",
                         dl_warc_folder_message(follower->folder));
        return true;
    }
    if (result == DL_WARC_FOLDER_NO_MEMORY) return dl_follower_no_memory(follower);
    if (result != DL_WARC_FOLDER_OK)
        return dl_follower_fail(follower, "%s", dl_warc_folder_message(follower->folder));
    memcpy(visit->record_id, kept.record_id, sizeof visit->record_id);
    visit->is_kept = true;
    if (is_page) visit->row.entry = (dateline_text){NULL, 0};
    if (!revisited && exchange->status / 100 == 2 && !exchange->truncated) {
        char text[DL_SHA1_TEXT_BYTES];
        note_record(visit, &kept, dl_warc_entity_digest(exchange->head, exchange->body, text));
    }
    return begin_piece(follower, &kept, before);
}

dl_span dl_follower_decode(dl_follower *follower, const dl_exchange *exchange, dl_http_response *response,
                           const char **problem) {
    dl_span parts[] = {exchange->head, exchange->body};
    dl_span message = dl_arena_join(&follower->scratch, parts, 2, DL_SPAN(""));
    const dl_http_room room = {
        follower->unpacker, {&follower->joined, &follower->unpacked}, MOST_DECODED_BYTES};
    if (!message.data || !dl_http_parse(message, exchange->head.size + 1, &follower->scratch, response)) {
        *problem = "the response is not HTTP";
        return DL_SPAN_NONE;
    }
    dl_http_payload payload = dl_http_decode(response, &room);
    if (payload.error == DL_CAPTURE_ERROR_NONE) return payload.bytes;
    *problem = payload.error == DL_CAPTURE_ERROR_TOO_LARGE ? "the response is too large when decompressed"
                                                           : "the response cannot be decompressed";
    return DL_SPAN_NONE;
}
