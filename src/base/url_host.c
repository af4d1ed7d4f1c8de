#include "base/url_host.h"

#include "base/idna.h"
#include "base/url_escapes.h"

#include <stdio.h>

/* --- IPv4 (https://url.spec.whatwg.org/#concept-ipv4-parser) --- */

/* The host without the dot behind it. */
static dl_span without_last_dot(dl_span host) {
    if (host.size > 1 && host.data[host.size - 1] == '.') host.size--;
    return host;
}

/* Hexadecimal, octal or decimal; more than 32 bits count as UINT32_MAX + 1. */
static bool read_ipv4_number(dl_span text, uint64_t *number) {
    uint64_t radix = 10;
    if (dl_span_starts_with_nocase(text, DL_SPAN("0x"))) {
        radix = 16;
        text = dl_span_sub(text, 2, text.size);
    } else if (text.size >= 2 && text.data[0] == '0') {
        radix = 8;
    } else if (text.size == 0) {
        return false;
    }
    *number = 0;
    for (size_t i = 0; i < text.size; i++) {
        int digit = dl_ascii_hex_digit(text.data[i]);
        if (digit < 0 || (uint64_t)digit >= radix) return false;
        *number = *number * radix + (uint64_t)digit;
        if (*number > UINT32_MAX) *number = (uint64_t)UINT32_MAX + 1;
    }
    return true;
}

bool dl_url_host_ends_in_number(dl_span host) {
    host = without_last_dot(host);
    size_t dot = dl_span_find_last_byte(host, '.');
    dl_span last = dot == SIZE_MAX ? host : dl_span_sub(host, dot + 1, host.size);
    size_t digits = 0;
    while (digits < last.size && dl_ascii_is_digit(last.data[digits])) digits++;
    uint64_t number;
    return last.size && (digits == last.size || read_ipv4_number(last, &number));
}

static dl_span read_ipv4(dl_arena *arena, dl_span host) {
    uint64_t numbers[4], address;
    size_t count = 0;
    dl_span rest = without_last_dot(host), part;
    while (dl_span_split(&rest, '.', &part)) {
        if (count == 4 || !read_ipv4_number(part, &numbers[count])) return DL_SPAN_NONE;
        count++;
    }
    /* The last one fills all bytes that are left. */
    if (count == 0 || numbers[count - 1] >> 8 * (5 - count)) return DL_SPAN_NONE;
    address = numbers[count - 1];
    for (size_t i = 0; i + 1 < count; i++) {
        if (numbers[i] > 255) return DL_SPAN_NONE;
        address += numbers[i] << 8 * (3 - i);
    }
    return dl_arena_format(arena, "%u.%u.%u.%u", (unsigned)(address >> 24), (unsigned)(address >> 16 & 255),
                           (unsigned)(address >> 8 & 255), (unsigned)(address & 255));
}

/* --- IPv6 (https://url.spec.whatwg.org/#concept-ipv6-parser) --- */

enum { PIECES = 8 };

/* Up to four hexadecimal digits at `*at`; how many there were. */
static size_t read_piece(dl_span text, size_t *at, uint16_t *piece) {
    size_t start = *at;
    *piece = 0;
    while (*at < text.size && *at - start < 4 && dl_ascii_hex_digit(text.data[*at]) >= 0) {
        *piece = (uint16_t)(*piece * 16 + dl_ascii_hex_digit(text.data[(*at)++]));
    }
    return *at - start;
}

/* The address of four numbers that may end one of IPv6; it is the rest of the text. */
static bool read_ipv4_in_ipv6(dl_span text, uint16_t pieces[2]) {
    for (size_t i = 0; i < 4; i++) {
        dl_span part;
        uint64_t number;
        if (!dl_span_split(&text, '.', &part) || !dl_span_to_uint(part, &number) || number > 255)
            return false;
        if (part.size > 3 || (part.size > 1 && part.data[0] == '0')) return false;
        pieces[i / 2] = (uint16_t)((uint64_t)pieces[i / 2] << 8 | number);
    }
    dl_span more;
    return !dl_span_split(&text, '.', &more);
}

static bool read_ipv6_pieces(dl_span text, uint16_t pieces[PIECES]) {
    size_t count = 0, compress = SIZE_MAX, at = 0;
    if (text.size && text.data[0] == ':') {
        if (!dl_span_starts_with(text, DL_SPAN("::"))) return false;
        at = 2;
        compress = 0;
    }
    while (at < text.size) {
        if (count == PIECES) return false;
        if (text.data[at] == ':') {
            if (compress != SIZE_MAX) return false;
            at++;
            compress = count;
            continue;
        }
        size_t start = at, digits = read_piece(text, &at, &pieces[count]);
        if (at < text.size && text.data[at] == '.') {
            pieces[count] = 0;
            if (count > PIECES - 2) return false;
            if (!read_ipv4_in_ipv6(dl_span_sub(text, start, text.size), &pieces[count])) return false;
            count += 2;
            break;
        }
        if (at < text.size) {
            if (text.data[at] != ':' || digits == 0 || ++at == text.size) return false;
        }
        count++;
    }
    if (compress == SIZE_MAX) return count == PIECES;
    if (count == PIECES) return false;
    size_t moved = count - compress, zeros = PIECES - count;
    memmove(&pieces[PIECES - moved], &pieces[compress], moved * sizeof *pieces);
    memset(&pieces[compress], 0, zeros * sizeof *pieces);
    return true;
}

/* https://url.spec.whatwg.org/#concept-ipv6-serializer; `text` has no brackets. */
static dl_span read_ipv6(dl_arena *arena, dl_span text) {
    uint16_t pieces[PIECES] = {0};
    if (!read_ipv6_pieces(text, pieces)) return DL_SPAN_NONE;
    size_t longest = 0, longest_at = 0; /* of the runs of zeros */
    for (size_t i = 0; i < PIECES; i++) {
        size_t run = 0;
        while (i + run < PIECES && pieces[i + run] == 0) run++;
        if (run > longest) longest = run, longest_at = i;
    }
    char out[48];
    size_t size = 0;
    out[size++] = '[';
    for (size_t i = 0; i < PIECES; i++) {
        if (longest > 1 && i == longest_at) {
            out[size++] = ':';
            if (i == 0) out[size++] = ':';
            i += longest - 1;
            continue;
        }
        size += (size_t)snprintf(out + size, sizeof out - size, "%x", pieces[i]);
        if (i + 1 < PIECES) out[size++] = ':';
    }
    out[size++] = ']';
    return dl_arena_copy(arena, dl_span_of(out, size));
}

/* --- all of them --- */

/* https://url.spec.whatwg.org/#concept-opaque-host-parser */
static dl_span read_opaque_host(dl_arena *arena, dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (dl_url_class(text.data[i]) & DL_URL_NO_HOST) return DL_SPAN_NONE;
    }
    return dl_url_encode(arena, text, DL_URL_CONTROL);
}

static bool is_domain(dl_span domain) {
    for (size_t i = 0; i < domain.size; i++) {
        if (dl_url_class(domain.data[i]) & (DL_URL_NO_HOST | DL_URL_NO_DOMAIN)) return false;
    }
    return domain.size > 0;
}

static bool is_plain_domain(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if ((c < 'a' || c > 'z') && c != '.' && c != '-' && !dl_ascii_is_digit(c)) return false;
    }
    return true;
}

dl_span dl_url_host(dl_arena *arena, dl_span text, bool special) {
    if (text.data[0] == '[') {
        if (text.data[text.size - 1] != ']') return DL_SPAN_NONE;
        return read_ipv6(arena, dl_span_sub(text, 1, text.size - 2));
    }
    if (!special) return read_opaque_host(arena, text);
    if (!is_plain_domain(text)) {
        text = dl_idna_to_ascii(arena, dl_url_decode(arena, text));
        if (!is_domain(text)) return DL_SPAN_NONE;
    }
    return dl_url_host_ends_in_number(text) ? read_ipv4(arena, text) : text;
}
