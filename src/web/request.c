#include "web/request.h"

#include "base/validate.h"

dl_span dl_web_decode(dl_span text, bool plus, dl_arena *arena) {
    char *out = dl_arena_alloc_bytes(arena, text.size + 1);
    size_t size = 0;
    if (!out) return DL_SPAN_NONE;
    for (size_t at = 0; at < text.size; at++) {
        char c = text.data[at];
        int high = c == '%' && at + 2 < text.size ? dl_ascii_hex_digit(text.data[at + 1]) : -1;
        int low = high >= 0 ? dl_ascii_hex_digit(text.data[at + 2]) : -1;
        if (low >= 0) {
            c = (char)(high << 4 | low);
            at += 2;
        } else if (c == '+' && plus) {
            c = ' ';
        }
        out[size++] = c;
    }
    dl_span decoded = dl_span_of(out, size);
    return dl_utf8_valid_prefix(decoded) == size ? decoded : DL_SPAN_NONE;
}

/* "name=value" of a query. */
static bool add_parameter(dl_web_request *request, dl_span part, dl_arena *arena) {
    size_t equals = dl_span_find_byte(part, '=', 0);
    dl_span value = equals == SIZE_MAX ? DL_SPAN("") : dl_span_sub(part, equals + 1, part.size);
    dl_web_parameter parameter = {dl_web_decode(dl_span_sub(part, 0, equals), true, arena),
                                  dl_web_decode(value, true, arena)};
    if (!parameter.name.data || !parameter.value.data) return false;
    if (request->parameter_count == DL_WEB_MOST_PARAMETERS) return false;
    request->parameters[request->parameter_count++] = parameter;
    return true;
}

bool dl_web_request_read(dl_web_request *request, dl_span target, dl_arena *arena) {
    *request = (dl_web_request){.target = target, .path = target};
    if (target.size > DL_WEB_LONGEST_TARGET || !dl_span_starts_with(target, DL_SPAN("/"))) return false;
    size_t mark = dl_span_find_byte(target, '?', 0);
    if (mark == SIZE_MAX) return true;
    request->path = dl_span_sub(target, 0, mark);
    request->query = dl_span_sub(target, mark + 1, target.size);
    dl_span rest = request->query, part;
    while (dl_span_split(&rest, '&', &part)) {
        if (part.size && !add_parameter(request, part, arena)) return false;
    }
    return true;
}

dl_span dl_web_parameter_of(const dl_web_request *request, const char *name) {
    for (uint32_t i = 0; i < request->parameter_count; i++) {
        if (!dl_span_equal(request->parameters[i].name, dl_span_from_string(name))) continue;
        dl_span value = dl_span_trim(request->parameters[i].value);
        return value.size ? value : DL_SPAN_NONE;
    }
    return DL_SPAN_NONE;
}

/* --- what form is wanted --- */

/* "q=0.8" in thousandths; 1,000 where there is none. */
static uint32_t quality_of(dl_span parameters) {
    dl_span parameter;
    while (dl_span_split(&parameters, ';', &parameter)) {
        parameter = dl_span_trim(parameter);
        if (!dl_span_starts_with_nocase(parameter, DL_SPAN("q="))) continue;
        uint32_t quality = dl_span_leading_number(dl_span_sub(parameter, 2, 1)) * 1000, unit = 100;
        for (size_t at = 4; at < parameter.size && dl_ascii_is_digit(parameter.data[at]) && unit;
             at++, unit /= 10)
            quality += (uint32_t)(parameter.data[at] - '0') * unit;
        return quality < 1000 ? quality : 1000;
    }
    return 1000;
}

/* How much a type is wanted; 0: it is not named. */
static uint32_t quality_of_type(dl_span accept, dl_span type) {
    dl_span part;
    while (dl_span_split(&accept, ',', &part)) {
        size_t semicolon = dl_span_find_byte(part, ';', 0);
        if (dl_span_equal_nocase(dl_span_trim(dl_span_sub(part, 0, semicolon)), type))
            return quality_of(semicolon == SIZE_MAX ? DL_SPAN_NONE
                                                    : dl_span_sub(part, semicolon + 1, part.size));
    }
    return 0;
}

bool dl_web_wants_json(const dl_web_request *request, dl_span *path) {
    const dl_span ending = DL_SPAN(".json");
    bool named = dl_span_ends_with(request->path, ending);
    if (path) *path = dl_span_sub(request->path, 0, request->path.size - (named ? ending.size : 0));
    return named || quality_of_type(request->accept, DL_SPAN("application/json")) >
                        quality_of_type(request->accept, DL_SPAN("text/html"));
}
