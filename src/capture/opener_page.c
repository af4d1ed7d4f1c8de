/* Files that hold a page, and those with dumps or records in JSON. */
#include "capture/json_objects.h"
#include "capture/mhtml.h"
#include "capture/opener_parts.h"
#include "capture/saved.h"
#include "capture/sniff.h"

enum { MAX_DUMP_LINE_BYTES = 8 << 10 };

/* A page that is no record is chosen, too. */
static dl_opener_step choose(dl_opener *opener, dl_capture *capture, dl_opener_step result) {
    if (result != DL_STEP_CAPTURE || (capture->kind != DL_CAPTURE_PAGE && capture->kind != DL_CAPTURE_DUMP) ||
        dl_selection_has(opener->limits.selection, &opener->arena, capture->url, capture->captured))
        return result;
    dl_span url = dl_span_sub(capture->url, 0, DL_SHOWN_BYTES);
    return DL_OPENER_SKIP(opener, capture, NOT_CHOSEN, "the page is not chosen%s%.*s", url.size ? ": " : "",
                          DL_SPAN_ARG(url));
}

/* The next dump in `opener->records`, which starts at `unit_offset`. */
static dl_opener_step next_dump(dl_opener *opener, dl_capture *capture) {
    dl_span *rest = &opener->records;
    size_t start = dl_dump_find(*rest, 0);
    if (start == SIZE_MAX) {
        opener->in_unit = false;
        return DL_STEP_END;
    }
    size_t next = dl_dump_find(*rest, start + 1);
    dl_span dump = dl_span_sub(*rest, start, (next == SIZE_MAX ? rest->size : next) - start);
    capture->kind = DL_CAPTURE_DUMP;
    capture->offset = opener->unit_offset + start;
    capture->has_offset = true;
    opener->unit_offset += start + dump.size;
    *rest = dl_span_sub(*rest, start + dump.size, rest->size);
    if (dump.size > opener->limits.max_page_bytes) return dl_opener_give_too_large(opener, capture);
    capture->bytes = dump;
    if (!opener->limits.selection) return DL_STEP_CAPTURE;
    dl_span line = dl_span_sub(dump, 0, MAX_DUMP_LINE_BYTES), word, day, url;
    bool told =
        dl_span_next_word(&line, &word) && dl_span_next_word(&line, &day) && dl_span_next_word(&line, &url);
    bool chosen = told && dl_selection_has(opener->limits.selection, &opener->arena, url, day);
    return chosen ? DL_STEP_CAPTURE
                  : DL_OPENER_SKIP(opener, capture, NOT_CHOSEN, "the dump at offset %llu is not chosen: %.*s",
                                   (dl_ull)capture->offset, DL_SPAN_ARG(dl_span_sub(url, 0, DL_SHOWN_BYTES)));
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
static dl_opener_step give_json(dl_opener *opener, dl_capture *capture, dl_span json, bool goes_on) {
    capture->kind = DL_CAPTURE_JSON;
    capture->has_offset = true;
    if (goes_on || json.size > opener->limits.max_page_bytes)
        return DL_OPENER_FAIL(opener, capture, TOO_LARGE,
                              "the record at offset %llu is larger than the limit of %zu bytes",
                              (dl_ull)capture->offset, opener->limits.max_page_bytes);
    capture->bytes = json;
    if (!dl_selection_asks(opener->limits.selection)) return DL_STEP_CAPTURE;
    opener->in_unit = false; /* said once */
    return DL_OPENER_FAIL(opener, capture, NOT_A_PAGE,
                          "these are records, from which captures cannot be chosen by host, time or URL");
}

/* The next line in `opener->records`, which starts at `unit_offset`; empty ones are passed over. */
static dl_opener_step next_line(dl_opener *opener, dl_capture *capture) {
    dl_span line;
    bool goes_on; /* behind the packet */
    pass_rest_of_record(opener);
    do {
        dl_span rest = opener->records;
        if (!rest.size) {
            opener->in_unit = false;
            return DL_STEP_END;
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
static dl_opener_step next_object(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_json_object object;
    pass_rest_of_record(opener);
    dl_span rest = opener->records;
    if (dl_json_object_next(rest, 0, true, &object) == DL_OBJECT_NONE) {
        opener->in_unit = false;
        return DL_STEP_END;
    }
    capture->offset = opener->unit_offset + object.start;
    pass_bytes(opener, object.end);
    dl_span json = dl_span_trim(dl_span_sub(rest, object.start, object.end - object.start));
    return give_json(opener, capture, json, !opener->records.size && !packet->cut && !packet->final);
}

dl_opener_step dl_opener_next_in_text(dl_opener *opener, dl_capture *capture, dl_file_kind texts) {
    const dl_span mark = DL_SPAN("\xEF\xBB\xBF");
    if (!opener->in_unit) return DL_STEP_END;
    if (!opener->unit_offset && dl_span_starts_with(opener->records, mark)) pass_bytes(opener, mark.size);
    return texts == DL_FILE_LINES     ? next_line(opener, capture)
           : texts == DL_FILE_OBJECTS ? next_object(opener, capture)
                                      : next_dump(opener, capture);
}

static dl_opener_step open_mhtml(dl_opener *opener, dl_capture *capture, dl_span bytes) {
    dl_mhtml_page page;
    switch (dl_mhtml_open(bytes, opener->limits.max_page_bytes, &opener->arena, &opener->body[0], &page)) {
    case DL_MHTML_OK:
        break;
    case DL_MHTML_NO_PAGE:
        return DL_OPENER_FAIL(opener, capture, NOT_A_PAGE, "this is a MIME message without an HTML part");
    case DL_MHTML_TOO_LARGE:
        return dl_opener_give_too_large(opener, capture);
    case DL_MHTML_NO_MEMORY:
        return DL_OPENER_FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    }
    if (!dl_buffer_reserve(&opener->body[0], DL_PAGE_PADDING))
        return DL_OPENER_FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    capture->bytes = dl_buffer_span(&opener->body[0]);
    capture->media_type = page.media_type;
    capture->charset = page.charset;
    if (!capture->url.size && dl_opener_is_web_address(page.url)) capture->url = page.url;
    if (!capture->captured.size) capture->captured = page.captured;
    if (page.truncated) dl_opener_set_truncated(capture, DL_SPAN("the MIME message is not closed"));
    return DL_STEP_CAPTURE;
}

/* What the file holds, unpacked. */
static dl_opener_step open_page(dl_opener *opener, dl_capture *capture, dl_span bytes) {
    dl_sniffed content = dl_sniff_content(bytes);
    if (content == DL_SNIFFED_MHTML) return open_mhtml(opener, capture, bytes);
    dl_file_kind texts = dl_text_kind_of(content);
    if (texts != DL_FILE_PAGE) {
        opener->in_unit = true;
        opener->texts = texts;
        opener->records = bytes;
        opener->unit_offset = 0;
        return DL_STEP_ON;
    }
    dl_other_format other = {"something binary", DL_OTHER_OTHER};
    if (content == DL_SNIFFED_HTML) other.name = NULL;
    if (content == DL_SNIFFED_TEXT) other = dl_sniff_other_text(bytes);
    if (content == DL_SNIFFED_TEXT && opener->packet->file->is_page_by_name) other.name = NULL;
    if (other.name) {
        return DL_OPENER_FAIL(opener, capture, NOT_A_PAGE, "this is %s, not HTML or WARC", other.name);
    }
    dl_saved saved = dl_saved_from(bytes, &opener->arena);
    if (!capture->url.size) capture->url = saved.url;
    if (!capture->captured.size) capture->captured = saved.captured;
    capture->bytes = bytes;
    return DL_STEP_CAPTURE;
}

dl_opener_step dl_opener_open_page_file(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at >= bytes.size) return DL_STEP_END;
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
        if (result != DL_UNPACKED) return dl_opener_give_unpack_error(opener, capture, result, what);
        bytes = dl_buffer_span(&opener->unit);
    }
    if (!bytes.size) {
        return DL_OPENER_FAIL(opener, capture, EMPTY, "the file is empty after decompression");
    }
    return choose(opener, capture, open_page(opener, capture, bytes));
}
