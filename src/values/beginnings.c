#include "values/beginnings.h"

#include "base/text.h"

static uint32_t three_bytes(const char *bytes) {
    return (uint32_t)(unsigned char)bytes[0] | (uint32_t)(unsigned char)bytes[1] << 8 |
           (uint32_t)(unsigned char)bytes[2] << 16;
}

/* The first three bytes or more of the text in lower case; what is missing stays 0. */
static void lower_first(dl_span text, char out[3 + 4]) {
    size_t size = 0;
    for (size_t at = 0; at < text.size && size < 3;)
        size += dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &at)), out + size);
}

bool dl_may_begin(const uint64_t beginnings[DL_BEGINNING_PLACES / 64], dl_span text) {
    if (text.size < 3) return false;
    uint32_t letters = three_bytes(text.data);
    if (letters & 0x808080) { /* of ASCII, the place is the same for capitals */
        char lower[3 + 4] = {0};
        lower_first(text, lower);
        letters = three_bytes(lower);
    }
    uint32_t place = DL_BEGINNING_PLACE(letters);
    return beginnings[place / 64] >> place % 64 & 1;
}
