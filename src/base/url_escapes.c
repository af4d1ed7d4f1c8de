#include "base/url_escapes.h"

/* A control is in all sets, and in no domain. */
enum {
    C0 = DL_URL_ALL_SETS | DL_URL_NO_DOMAIN,
    NO_HOST = DL_URL_NO_HOST | DL_URL_NO_DOMAIN,
    QUERIES = DL_URL_QUERY | DL_URL_SPECIAL_QUERY,
    PATHS = DL_URL_PATH | DL_URL_USER,
};

const uint8_t dl_url_classes[128] = {
    [0x00] = C0 | DL_URL_NO_HOST,
    [0x01] = C0,
    [0x02] = C0,
    [0x03] = C0,
    [0x04] = C0,
    [0x05] = C0,
    [0x06] = C0,
    [0x07] = C0,
    [0x08] = C0,
    [0x09] = C0 | DL_URL_NO_HOST,
    [0x0A] = C0 | DL_URL_NO_HOST,
    [0x0B] = C0,
    [0x0C] = C0,
    [0x0D] = C0 | DL_URL_NO_HOST,
    [0x0E] = C0,
    [0x0F] = C0,
    [0x10] = C0,
    [0x11] = C0,
    [0x12] = C0,
    [0x13] = C0,
    [0x14] = C0,
    [0x15] = C0,
    [0x16] = C0,
    [0x17] = C0,
    [0x18] = C0,
    [0x19] = C0,
    [0x1A] = C0,
    [0x1B] = C0,
    [0x1C] = C0,
    [0x1D] = C0,
    [0x1E] = C0,
    [0x1F] = C0,
    [' '] = DL_URL_FRAGMENT | QUERIES | PATHS | NO_HOST,
    ['"'] = DL_URL_FRAGMENT | QUERIES | PATHS,
    ['#'] = QUERIES | PATHS | NO_HOST,
    ['%'] = DL_URL_NO_DOMAIN,
    ['\''] = DL_URL_SPECIAL_QUERY,
    ['/'] = DL_URL_USER | NO_HOST,
    [':'] = DL_URL_USER | NO_HOST,
    [';'] = DL_URL_USER,
    ['<'] = DL_URL_FRAGMENT | QUERIES | PATHS | NO_HOST,
    ['='] = DL_URL_USER,
    ['>'] = DL_URL_FRAGMENT | QUERIES | PATHS | NO_HOST,
    ['?'] = PATHS | NO_HOST,
    ['@'] = DL_URL_USER | NO_HOST,
    ['['] = DL_URL_USER | NO_HOST,
    ['\\'] = DL_URL_USER | NO_HOST,
    [']'] = DL_URL_USER | NO_HOST,
    ['^'] = PATHS | NO_HOST,
    ['`'] = DL_URL_FRAGMENT | PATHS,
    ['{'] = PATHS,
    ['|'] = DL_URL_USER | NO_HOST,
    ['}'] = PATHS,
    [0x7F] = C0,
};

char *dl_url_put_encoded(char *out, dl_span text, unsigned set) {
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (dl_url_class(text.data[i]) & set) {
            *out++ = '%';
            *out++ = digits[c >> 4];
            *out++ = digits[c & 15];
        } else {
            *out++ = (char)c;
        }
    }
    return out;
}

dl_span dl_url_encode(dl_arena *arena, dl_span text, unsigned set) {
    size_t encoded = 0;
    for (size_t i = 0; i < text.size; i++) encoded += (dl_url_class(text.data[i]) & set) != 0;
    if (encoded == 0) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size + 2 * encoded);
    return bytes ? dl_span_between(bytes, dl_url_put_encoded(bytes, text, set)) : DL_SPAN_NONE;
}

char *dl_url_put_decoded(char *out, dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        int high = text.data[i] == '%' && i + 2 < text.size ? dl_ascii_hex_digit(text.data[i + 1]) : -1;
        int low = high >= 0 ? dl_ascii_hex_digit(text.data[i + 2]) : -1;
        *out++ = low >= 0 ? (char)((unsigned)high << 4 | (unsigned)low) : text.data[i];
        if (low >= 0) i += 2;
    }
    return out;
}

dl_span dl_url_decode(dl_arena *arena, dl_span text) {
    if (dl_span_find_byte(text, '%', 0) == SIZE_MAX) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size);
    if (!bytes) return DL_SPAN_NONE;
    char *end = dl_url_put_decoded(bytes, text);
    dl_arena_shrink_bytes(arena, bytes, text.size, (size_t)(end - bytes));
    return dl_span_between(bytes, end);
}
