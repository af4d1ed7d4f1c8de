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

/* Below these everything is the address of another page, with a query of its own. */
static bool is_of_memento(dl_span target) {
    return dl_span_starts_with(target, DL_SPAN("/timegate/")) ||
           dl_span_starts_with(target, DL_SPAN("/timemap/")) || dl_span_starts_with(target, DL_SPAN("/web/"));
}

bool dl_web_request_read(dl_web_request *request, dl_span target, dl_arena *arena) {
    *request = (dl_web_request){.target = target, .path = target};
    if (target.size > DL_WEB_LONGEST_TARGET || !dl_span_starts_with(target, DL_SPAN("/"))) return false;
    if (is_of_memento(target)) return true;
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

/* --- forms --- */

static const struct {
    const char *ending, *type;
} forms[DL_WEB_FORM_COUNT] = {
    [DL_WEB_HTML] = {"", "text/html"},
    [DL_WEB_JSON] = {".json", "application/json"},
    [DL_WEB_ATOM] = {".atom", "application/atom+xml"},
    [DL_WEB_JSON_FEED] = {".feed.json", "application/feed+json"},
};

const char *dl_web_form_ending(dl_web_form form) {
    return forms[form].ending;
}

const char *dl_web_form_type(dl_web_form form) {
    return forms[form].type;
}

/* "q=0.8" of parameters, in thousandths; 1000 if there is none. */
static uint32_t read_quality(dl_span parameters) {
    dl_span part;
    while (dl_span_split(&parameters, ';', &part)) {
        part = dl_span_trim(part);
        if (!dl_span_starts_with_nocase(part, DL_SPAN("q="))) continue;
        dl_span digits = dl_span_sub(part, 4, 3); /* behind "q=0." */
        uint32_t quality = part.size > 2 && part.data[2] == '0' ? 0 : 1000, unit = 100;
        for (size_t i = 0; quality < 1000 && i < digits.size && dl_ascii_is_digit(digits.data[i]);
             i++, unit /= 10)
            quality += (uint32_t)(digits.data[i] - '0') * unit;
        return quality;
    }
    return 1000;
}

/* How much a media type is wanted, in thousandths (RFC 9110, section 12.5.1): the most specific range counts.
 */
static uint32_t quality_of(dl_span accept, dl_span type) {
    dl_span rest = accept, range;
    dl_span main_type = dl_span_sub(type, 0, dl_span_find_byte(type, '/', 0) + 1);
    uint32_t quality = 0, specific = 0;
    while (dl_span_split(&rest, ',', &range)) {
        size_t end = dl_span_find_byte(range, ';', 0);
        dl_span name = dl_span_trim(dl_span_sub(range, 0, end));
        bool some = dl_span_ends_with(name, DL_SPAN("/*")) &&
                    dl_span_equal_nocase(dl_span_sub(name, 0, name.size - 1), main_type);
        uint32_t how = dl_span_equal_nocase(name, type) ? 3 : some ? 2 : dl_span_equal(name, DL_SPAN("*/*"));
        if (how <= specific) continue;
        specific = how;
        quality = end == SIZE_MAX ? 1000 : read_quality(dl_span_sub(range, end + 1, range.size));
    }
    return quality;
}

dl_web_form dl_web_accepted_form(dl_span accept, unsigned offered) {
    dl_web_form best = DL_WEB_HTML;
    if (!accept.size) return best;
    uint32_t most = quality_of(accept, dl_span_from_string(forms[DL_WEB_HTML].type));
    for (unsigned form = DL_WEB_JSON; form < DL_WEB_FORM_COUNT; form++) {
        uint32_t quality =
            offered >> form & 1 ? quality_of(accept, dl_span_from_string(forms[form].type)) : 0;
        if (quality <= most) continue;
        most = quality;
        best = (dl_web_form)form;
    }
    return best;
}

/* --- where it came to --- */

/* The first of several is what the client spoke to. */
static dl_span first_of(dl_span list) {
    return dl_span_trim(dl_span_sub(list, 0, dl_span_find_byte(list, ',', 0)));
}

/* Of "for=192.0.2.43;proto=https", whose values can be in quotation marks. */
static dl_span read_forwarded(dl_span forwarded, dl_span name) {
    dl_span rest = first_of(forwarded), part;
    while (dl_span_split(&rest, ';', &part)) {
        part = dl_span_trim(part);
        if (!dl_span_starts_with_nocase(part, name)) continue;
        dl_span value = dl_span_sub(part, name.size, part.size);
        bool quoted = value.size > 1 && value.data[0] == '"' && value.data[value.size - 1] == '"';
        return quoted ? dl_span_sub(value, 1, value.size - 2) : value;
    }
    return DL_SPAN_NONE;
}

static bool is_host(dl_span host) {
    enum { LONGEST = 300 };
    for (size_t i = 0; i < host.size; i++) {
        char c = host.data[i];
        if (!dl_ascii_is_alnum(c) && !memchr(".-:[]", c, 5)) return false;
    }
    return host.size && host.size <= LONGEST;
}

dl_span dl_web_base_of(const dl_web_origin *origin, dl_arena *arena) {
    dl_span scheme = read_forwarded(origin->forwarded, DL_SPAN("proto="));
    dl_span host = read_forwarded(origin->forwarded, DL_SPAN("host="));
    if (!scheme.size) scheme = first_of(origin->forwarded_proto);
    if (!host.size) host = first_of(origin->forwarded_host);
    if (!is_host(host)) host = origin->host;
    if (!is_host(host)) return DL_SPAN_NONE;
    bool is_https = dl_span_equal_nocase(scheme, DL_SPAN("https"));
    const dl_span parts[] = {is_https ? DL_SPAN("https://") : DL_SPAN("http://"), host};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* --- parameters --- */

dl_span dl_web_parameter_of(const dl_web_request *request, const char *name) {
    for (uint32_t i = 0; i < request->parameter_count; i++) {
        if (!dl_span_equal(request->parameters[i].name, dl_span_from_string(name))) continue;
        dl_span value = dl_span_trim(request->parameters[i].value);
        return value.size ? value : DL_SPAN_NONE;
    }
    return DL_SPAN_NONE;
}
