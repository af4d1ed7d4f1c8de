#include "web/access.h"

static bool is_loopback(const char *address) {
    return strncmp(address, "127.", 4) == 0 || strcmp(address, "::1") == 0;
}

/* The name or address of a Host header, without the port. */
static dl_span host_without_port(dl_span host) {
    size_t bracket = dl_span_find_byte(host, ']', 0);
    size_t colon = dl_span_find_byte(host, ':', bracket == SIZE_MAX ? 0 : bracket);
    return dl_span_sub(host, 0, colon);
}

bool dl_web_answers_for(dl_span host, const char *address) {
    static const char *const names[] = {"localhost", "127.0.0.1", "[::1]"};
    if (!is_loopback(address)) return true;
    dl_span name = host_without_port(host);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i]))) return true;
    }
    return dl_span_equal(name, dl_span_from_string(address));
}

bool dl_web_is_token(dl_span given, dl_span token) {
    unsigned char difference = given.size != token.size;
    for (size_t i = 0; i < given.size; i++)
        difference |= (unsigned char)(given.data[i] ^ token.data[token.size ? i % token.size : 0]);
    return !difference;
}
