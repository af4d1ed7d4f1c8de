#include "capture/warc_write.h"

#include <libdeflate.h>
#include <nettle/sha1.h>

enum { GZIP_LEVEL = 6, DIGEST_BASE32_BYTES = 32 };

struct dl_warc_writer {
    const dl_allocator *allocator;
    struct libdeflate_compressor *compressor; /* NULL: plain */
    dl_arena arena;
    dl_buffer head;   /* HTTP status line and headers */
    dl_buffer record; /* the whole, before it is packed */
    bool begun;
};

dl_warc_writer *dl_warc_writer_new(bool gzip, const dl_allocator *allocator) {
    dl_warc_writer *writer = dl_allocator_resize(allocator, NULL, sizeof *writer);
    if (!writer) return NULL;
    *writer = (dl_warc_writer){.allocator = allocator};
    dl_arena_init(&writer->arena, 0, allocator);
    dl_buffer_init(&writer->head, 0, allocator);
    dl_buffer_init(&writer->record, 0, allocator);
    if (!gzip) return writer;
    writer->compressor = libdeflate_alloc_compressor(GZIP_LEVEL);
    if (writer->compressor) return writer;
    dl_warc_writer_free(writer);
    return NULL;
}

void dl_warc_writer_free(dl_warc_writer *writer) {
    if (!writer) return;
    if (writer->compressor) libdeflate_free_compressor(writer->compressor);
    dl_arena_release(&writer->arena);
    dl_buffer_release(&writer->head);
    dl_buffer_release(&writer->record);
    dl_allocator_resize(writer->allocator, writer, 0);
}

/* --- dates --- */

/* Takes `count` digits off the front; false when there are fewer. */
static bool take_digits(dl_span *rest, size_t count, int *value) {
    uint64_t number;
    if (rest->size < count || !dl_span_to_uint(dl_span_sub(*rest, 0, count), &number)) return false;
    *value = (int)number;
    *rest = dl_span_sub(*rest, count, rest->size);
    return true;
}

static bool take_byte(dl_span *rest, char byte) {
    if (!rest->size || rest->data[0] != byte) return false;
    *rest = dl_span_sub(*rest, 1, rest->size);
    return true;
}

/* Days since 1970-01-01 of a day of the Gregorian calendar, and back: years begin in March, so that the leap
 * day is the last. */
static int64_t days_of(int year, int month, int day) {
    int64_t y = month > 2 ? year : year - 1;
    int64_t era = y / 400, year_of_era = y % 400;
    int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static void day_of(int64_t days, int *year, int *month, int *day) {
    days += 719468;
    int64_t era = days / 146097, day_of_era = days % 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    *day = (int)(day_of_year - (153 * shifted + 2) / 5 + 1);
    *month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int)(year_of_era + era * 400 + (*month <= 2));
}

static int days_in(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* "Z", "+02:00", "-0330", or nothing, in minutes. */
static bool take_zone(dl_span *rest, int *minutes) {
    int hour, minute = 0;
    *minutes = 0;
    if (!rest->size || take_byte(rest, 'Z') || take_byte(rest, 'z')) return true;
    bool west = rest->data[0] == '-';
    if (!take_byte(rest, '+') && !take_byte(rest, '-')) return false;
    if (!take_digits(rest, 2, &hour)) return false;
    take_byte(rest, ':');
    if (rest->size && !take_digits(rest, 2, &minute)) return false;
    if (hour > 14 || minute > 59) return false;
    *minutes = (hour * 60 + minute) * (west ? -1 : 1);
    return true;
}

dl_span dl_warc_date(dl_arena *arena, dl_span date) {
    dl_span rest = dl_span_trim(date);
    int year, month, day, hour, minute, second = 0, zone;
    if (!take_digits(&rest, 4, &year) || !take_byte(&rest, '-') || !take_digits(&rest, 2, &month) ||
        !take_byte(&rest, '-') || !take_digits(&rest, 2, &day) || month < 1 || month > 12 || day < 1 ||
        day > days_in(year, month) || year < 1) {
        return DL_SPAN_NONE;
    }
    if (!rest.size) return dl_arena_format(arena, "%04d-%02d-%02d", year, month, day);
    if (!take_byte(&rest, 'T') && !take_byte(&rest, 't') && !take_byte(&rest, ' ')) return DL_SPAN_NONE;
    if (!take_digits(&rest, 2, &hour) || !take_byte(&rest, ':') || !take_digits(&rest, 2, &minute))
        return DL_SPAN_NONE;
    if (take_byte(&rest, ':')) {
        if (!take_digits(&rest, 2, &second)) return DL_SPAN_NONE;
        if (take_byte(&rest, '.') || take_byte(&rest, ',')) {
            while (rest.size && dl_ascii_is_digit(rest.data[0])) rest = dl_span_sub(rest, 1, rest.size);
        }
    }
    rest = dl_span_trim(rest);
    if (!take_zone(&rest, &zone) || rest.size || hour > 24 || minute > 59 || second > 60) return DL_SPAN_NONE;
    if (hour == 24 && (minute || second)) return DL_SPAN_NONE;
    int64_t minutes = days_of(year, month, day) * 1440 + hour * 60 + minute - zone;
    int64_t of_day = (minutes % 1440 + 1440) % 1440;
    day_of((minutes - of_day) / 1440, &year, &month, &day);
    return dl_arena_format(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, (int)(of_day / 60),
                           (int)(of_day % 60), second);
}

/* --- records --- */

/* RFC 4648, as WARC files write their SHA-1 digests. */
static void base32(const uint8_t digest[SHA1_DIGEST_SIZE], char out[DIGEST_BASE32_BYTES + 1]) {
    uint64_t bits = 0;
    unsigned held = 0;
    for (size_t i = 0, to = 0; i < SHA1_DIGEST_SIZE; i++) {
        bits = bits << 8 | digest[i];
        for (held += 8; held >= 5; held -= 5)
            out[to++] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits >> (held - 5) & 31];
    }
    out[DIGEST_BASE32_BYTES] = '\0';
}

static void hash(struct sha1_ctx *context, dl_span span) {
    sha1_update(context, span.size, (const uint8_t *)span.data);
}

/* Digests of the payload and of the whole block, which starts with the head. */
typedef struct digests {
    char payload[DIGEST_BASE32_BYTES + 1];
    char block[DIGEST_BASE32_BYTES + 1];
} digests;

static digests digests_of(dl_span head, dl_span payload) {
    digests result;
    struct sha1_ctx context;
    uint8_t digest[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    hash(&context, payload);
    sha1_digest(&context, sizeof digest, digest);
    base32(digest, result.payload);
    hash(&context, head);
    hash(&context, payload);
    sha1_digest(&context, sizeof digest, digest);
    base32(digest, result.block);
    return result;
}

/* A UUID made from a name, version 5 in form (RFC 9562). */
static void append_record_id(dl_buffer *out, const char *type, dl_span url, dl_span date,
                             const char *block_digest) {
    struct sha1_ctx context;
    uint8_t id[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    dl_span parts[] = {dl_span_from_string(type), url, date, dl_span_from_string(block_digest)};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        hash(&context, parts[i]);
        hash(&context, DL_SPAN("\n"));
    }
    sha1_digest(&context, sizeof id, id);
    id[6] = (uint8_t)((id[6] & 0x0F) | 0x50);
    id[8] = (uint8_t)((id[8] & 0x3F) | 0x80);
    dl_buffer_append(out, DL_SPAN("WARC-Record-ID: <urn:uuid:"));
    for (size_t i = 0; i < 16; i++) {
        dl_buffer_append_format(out, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x", id[i]);
    }
    dl_buffer_append(out, DL_SPAN(">\r\n"));
}

/* Appends `record` to `out`, unchanged or as a gzip member. */
static void put_record(dl_warc_writer *writer, dl_buffer *out) {
    const dl_buffer *record = &writer->record;
    if (!writer->compressor) {
        dl_buffer_append(out, dl_buffer_span(record));
        return;
    }
    size_t room = libdeflate_gzip_compress_bound(writer->compressor, record->size);
    if (!dl_buffer_reserve(out, room)) return;
    out->size +=
        libdeflate_gzip_compress(writer->compressor, record->data, record->size, out->data + out->size, room);
}

typedef struct parts {
    const char *type, *content_type;
    dl_span url, date, head, payload; /* a head is an HTTP response's; without one the payload is the block */
} parts;

static void write_record(dl_warc_writer *writer, const parts *p, dl_buffer *out) {
    dl_buffer *record = &writer->record;
    digests made = digests_of(p->head, p->payload);
    dl_buffer_clear(record);
    dl_buffer_append_format(record, "WARC/1.1\r\nWARC-Type: %s\r\n", p->type);
    append_record_id(record, p->type, p->url, p->date, made.block);
    if (p->url.size) dl_buffer_append_format(record, "WARC-Target-URI: %.*s\r\n", DL_SPAN_ARG(p->url));
    dl_buffer_append_format(record, "WARC-Date: %.*s\r\nWARC-Block-Digest: sha1:%s\r\n", DL_SPAN_ARG(p->date),
                            made.block);
    if (p->head.size) dl_buffer_append_format(record, "WARC-Payload-Digest: sha1:%s\r\n", made.payload);
    dl_buffer_append_format(record, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", p->content_type,
                            p->head.size + p->payload.size);
    dl_buffer_append(record, p->head);
    dl_buffer_append(record, p->payload);
    dl_buffer_append(record, DL_SPAN("\r\n\r\n"));
    put_record(writer, out);
}

static void write_head(dl_buffer *head, const dl_capture *capture) {
    dl_span type = capture->media_type.size ? capture->media_type : DL_SPAN("text/html");
    dl_buffer_clear(head);
    dl_buffer_append_format(head, "HTTP/1.1 200 OK\r\nContent-Type: %.*s", DL_SPAN_ARG(type));
    if (capture->charset.size) dl_buffer_append_format(head, "; charset=%.*s", DL_SPAN_ARG(capture->charset));
    dl_buffer_append_format(head, "\r\nContent-Length: %zu\r\n\r\n", capture->bytes.size);
}

/* A header's value must not contain line ends. */
static bool fits_header(dl_span value) {
    for (size_t i = 0; i < value.size; i++) {
        if ((unsigned char)value.data[i] <= ' ' || value.data[i] == 0x7F) return false;
    }
    return true;
}

bool dl_warc_is_web_address(dl_span url) {
    static const dl_span schemes[] = {DL_SPAN_INIT("http://"), DL_SPAN_INIT("https://")};
    for (size_t i = 0; i < DL_COUNT_OF(schemes); i++) {
        if (dl_span_starts_with_nocase(url, schemes[i]))
            return url.size > schemes[i].size && fits_header(url);
    }
    return false;
}

dl_warc_written dl_warc_write_page(dl_warc_writer *writer, const dl_capture *capture, dl_buffer *out) {
    if (capture->kind != DL_CAPTURE_PAGE) return DL_WARC_NO_PAGE;
    if (!dl_warc_is_web_address(capture->url)) return DL_WARC_NO_URL;
    dl_arena_reset(&writer->arena);
    dl_span date = dl_warc_date(&writer->arena, capture->captured);
    if (!date.size) return DL_WARC_NO_DATE;
    size_t before = out->size;
    if (!writer->begun) {
        parts info = {.type = "warcinfo",
                      .content_type = "application/warc-fields",
                      .date = date,
                      .payload = DL_SPAN("software: dateline/" DATELINE_VERSION
                                         "\r\nformat: WARC File Format 1.1\r\n")};
        write_record(writer, &info, out);
    }
    write_head(&writer->head, capture);
    parts response = {.type = "response",
                      .content_type = "application/http; msgtype=response",
                      .url = capture->url,
                      .date = date,
                      .head = dl_buffer_span(&writer->head),
                      .payload = capture->bytes};
    write_record(writer, &response, out);
    if (out->failed || writer->head.failed || writer->record.failed || writer->arena.failed) {
        out->size = before;
        return DL_WARC_NO_SPACE;
    }
    writer->begun = true;
    return DL_WARC_WRITTEN;
}
