#include "base/surt.h"

#include "base/idna.h"

#include <stdio.h>
#include <stdlib.h>

/* A URL taken apart (RFC 2396, appendix B). */
typedef struct parts {
    dl_span scheme, authority, path, query;

} parts;

static bool is_space(char c) {
    return dl_ascii_is_space(c) || c == '\v';
}

/* --- escapes --- */

/* Undoes percent-encoding until there is none left: what is decoded may complete another escape. */
static dl_span unescape(dl_arena *arena, dl_span text) {
    if (dl_span_find_byte(text, '%', 0) == SIZE_MAX) return text;
    char *out = dl_arena_alloc_bytes(arena, text.size);
    if (!out) return DL_SPAN_NONE;
    size_t size = 0;
    for (size_t i = 0; i < text.size; i++) {
        out[size++] = text.data[i];
        while (size >= 3 && out[size - 3] == '%' && dl_ascii_hex_digit(out[size - 2]) >= 0 &&
               dl_ascii_hex_digit(out[size - 1]) >= 0) {
            out[size - 3] =
                (char)(dl_ascii_hex_digit(out[size - 2]) << 4 | dl_ascii_hex_digit(out[size - 1]));
            size -= 2;
        }
    }
    return dl_span_of(out, size);
}

static bool must_escape(char c) {
    return (unsigned char)c <= 0x20 || (unsigned char)c >= 0x7F || c == '#' || c == '%';
}

static dl_span escape(dl_arena *arena, dl_span text) {
    size_t escaped = 0;
    for (size_t i = 0; i < text.size; i++) escaped += must_escape(text.data[i]);
    if (!escaped) return text;
    char *out = dl_arena_alloc_bytes(arena, text.size + escaped * 2), *to = out;
    if (!out) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (must_escape(text.data[i])) {
            *to++ = '%';
            *to++ = "0123456789ABCDEF"[c >> 4];
            *to++ = "0123456789ABCDEF"[c & 15];
        } else {
            *to++ = (char)c;
        }
    }
    return dl_span_between(out, to);
}

static dl_span lower(dl_arena *arena, dl_span text) {
    char *out = dl_arena_alloc_bytes(arena, text.size);
    if (!out) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size; i++) out[i] = dl_ascii_lower(text.data[i]);
    return dl_span_of(out, text.size);
}

/* --- the parts --- */

/* The length of the scheme; 0: there is none. */
static size_t scheme_size(dl_span url) {
    size_t size = 0;
    while (size < url.size && (dl_ascii_is_alpha(url.data[size]) ||
                               (size && (dl_ascii_is_digit(url.data[size]) || url.data[size] == '+' ||
                                         url.data[size] == '-' || url.data[size] == '.'))))
        size++;
    return size < url.size && url.data[size] == ':' ? size : 0;
}

/* Without white space around it, and without line ends and tabs. */
static dl_span cleaned(dl_arena *arena, dl_span url) {
    while (url.size && is_space(url.data[0])) url = dl_span_sub(url, 1, url.size);
    while (url.size && is_space(url.data[url.size - 1])) url.size--;
    char *out = dl_arena_alloc_bytes(arena, url.size), *to = out;
    if (!out) return DL_SPAN_NONE;
    for (size_t i = 0; i < url.size; i++) {
        if (!strchr("\n\r\t", url.data[i]) || !url.data[i]) *to++ = url.data[i];
    }
    return dl_span_between(out, to);
}

/* "http://https://…" occurs: the last one counts. */
static dl_span without_doubled_scheme(dl_span url) {
    static const dl_span schemes[] = {DL_SPAN_INIT("http://"), DL_SPAN_INIT("https://")};
    for (dl_span last = url;;) {
        size_t i = dl_span_starts_with(last, schemes[0]) ? 0 : 1;
        if (!dl_span_starts_with(last, schemes[i])) return url;
        url = last;
        last = dl_span_sub(last, schemes[i].size, last.size);
    }
}

static size_t find_any(dl_span text, const char *bytes, size_t from) {
    while (from < text.size && (!strchr(bytes, text.data[from]) || !text.data[from])) from++;
    return from;
}

static parts take_apart(dl_span url) {
    parts found = {.scheme = DL_SPAN("http")};
    url = dl_span_sub(url, 0, find_any(url, "#", 0));
    size_t size = scheme_size(url);
    if (size) {
        found.scheme = dl_span_sub(url, 0, size);
        url = dl_span_sub(url, size + 1, url.size);
    }
    if (!size || dl_span_starts_with(url, DL_SPAN("//"))) {
        if (size) url = dl_span_sub(url, 2, url.size);
        found.authority = dl_span_sub(url, 0, find_any(url, "/?", 0));
        url = dl_span_sub(url, found.authority.size, url.size);
    }
    size_t query = find_any(url, "?", 0);
    found.path = dl_span_sub(url, 0, query);
    found.query = dl_span_sub(url, query + 1, url.size);
    return found;
}

/* --- the host --- */

/* The numbers of an IPv4 address as inet_aton takes them: one to four, the last one fills up the rest. */
static bool read_address(dl_span host, uint32_t *address) {
    uint64_t numbers[4];
    size_t count = 0;
    for (dl_span rest = host, part; dl_span_split(&rest, '.', &part); count++) {
        if (count == 4 || !part.size || part.size > 12) return false;
        unsigned base = part.size > 1 && part.data[0] == '0' ? 8 : 10;
        numbers[count] = 0;
        for (size_t i = 0; i < part.size; i++) {
            unsigned digit = (unsigned)(part.data[i] - '0');
            if (!dl_ascii_is_digit(part.data[i]) || digit >= base) return false;
            numbers[count] = numbers[count] * base + digit;
        }
    }
    if (!count || dl_span_ends_with(host, DL_SPAN("."))) return false;
    for (size_t i = 0; i + 1 < count; i++) {
        if (numbers[i] > 255) return false;
    }
    if (numbers[count - 1] >= UINT64_C(1) << (8 * (5 - count))) return false;
    *address = (uint32_t)numbers[count - 1];
    for (size_t i = 0; i + 1 < count; i++) *address |= (uint32_t)(numbers[i] << (24 - 8 * i));
    return true;
}

static dl_span host_in_ascii(dl_arena *arena, dl_span host) {
    host = unescape(arena, host);
    for (size_t i = 0; i < host.size; i++) {
        if ((unsigned char)host.data[i] < 0x80) continue;
        dl_span ascii = dl_idna_to_ascii(arena, host);
        return ascii.size ? ascii : host;
    }
    return host;
}

/* "a..b" and ".a." are "a.b" and "a". */
static dl_span without_empty_labels(dl_arena *arena, dl_span host) {
    char *out = dl_arena_alloc_bytes(arena, host.size), *to = out;
    if (!out) return DL_SPAN_NONE;
    for (size_t i = 0; i < host.size; i++) {
        *to++ = host.data[i];
        if (host.data[i] == '.' && i + 1 < host.size && host.data[i + 1] == '.') i++;
    }
    dl_span made = dl_span_between(out, to);
    while (made.size && made.data[0] == '.') made = dl_span_sub(made, 1, made.size);
    while (made.size && made.data[made.size - 1] == '.') made.size--;
    return made;
}

/* "www.", "www2." at the front. */
static dl_span without_www(dl_span host) {
    size_t at = 3;
    if (!dl_span_starts_with(host, DL_SPAN("www"))) return host;
    while (at < host.size && dl_ascii_is_digit(host.data[at])) at++;
    return at < host.size && host.data[at] == '.' ? dl_span_sub(host, at + 1, host.size) : host;
}

static dl_span host_key(dl_arena *arena, dl_span host, bool is_dns) {
    uint32_t address;
    bool all_digits = host.size > 0;
    host = without_empty_labels(arena, host_in_ascii(arena, lower(arena, host)));
    uint64_t number = 0;
    for (size_t i = 0; i < host.size; i++) {
        all_digits &= dl_ascii_is_digit(host.data[i]);
        number = (number * 10 + (uint64_t)(host.data[i] - '0')) & UINT32_MAX;
    }
    if ((all_digits && host.size) || read_address(host, &address)) {
        if (all_digits) address = (uint32_t)number;
        return dl_arena_format(arena, "%u.%u.%u.%u", address >> 24, address >> 16 & 255, address >> 8 & 255,
                               address & 255);
    }
    host = lower(arena, escape(arena, host));
    return is_dns ? host : without_www(host);
}

static dl_span backwards(dl_arena *arena, dl_span host) {
    char *out = dl_arena_alloc_bytes(arena, host.size), *to = out;
    if (!out) return DL_SPAN_NONE;
    for (size_t end = host.size;;) {
        size_t dot = dl_span_find_last_byte(dl_span_sub(host, 0, end), '.');
        size_t start = dot == SIZE_MAX ? 0 : dot + 1;
        if (end > start) memcpy(to, host.data + start, end - start);
        to += end - start;
        if (dot == SIZE_MAX) break;
        *to++ = ',';
        end = dot;
    }
    return dl_span_between(out, to);
}

/* --- the path --- */

/* Without "." and empty segments, and without ".." and what is before it. */
static dl_span normal_path(dl_arena *arena, dl_span path) {
    if (!path.size) return DL_SPAN("/");
    size_t most = 1, count = 0, size = 1;
    for (size_t i = 0; i < path.size; i++) most += path.data[i] == '/';
    dl_span *kept = dl_arena_alloc(arena, most * sizeof *kept), rest = path, segment;
    char *out = dl_arena_alloc_bytes(arena, path.size + 1);
    if (!kept || !out) return DL_SPAN_NONE;
    bool more = true, first = true;
    while (more) { /* as splitting does, with an empty segment behind a last slash */
        size_t slash = dl_span_find_byte(rest, '/', 0);
        more = slash != SIZE_MAX;
        segment = dl_span_sub(rest, 0, more ? slash : rest.size);
        rest = more ? dl_span_sub(rest, slash + 1, rest.size) : rest;
        bool up = dl_span_equal(segment, DL_SPAN(".."));
        if (!first && up && count) {
            count--;
        } else if (!first && !dl_span_equal(segment, DL_SPAN("."))) {
            kept[count++] = segment;
        }
        first = false;
    }
    out[0] = '/';
    for (size_t i = 0; i < count; i++) {
        if (kept[i].size) memcpy(out + size, kept[i].data, kept[i].size);
        size += kept[i].size;
        if (kept[i].size && i + 1 < count) out[size++] = '/';
    }
    return dl_span_of(out, size);
}

static bool is_alnum_run(dl_span text, size_t at, size_t count) {
    if (at > text.size || text.size - at < count) return false;
    for (size_t i = at; i < at + count; i++) {
        if (!dl_ascii_is_alnum(text.data[i])) return false;
    }
    return true;
}

/* The size of a session of ASP.NET in the path, "(24 letters)/" or "(s(24 letters)f(…))/"; 0: none. */
static size_t session_size(dl_span text, bool nested) {
    size_t at = 1;
    if (!nested) {
        return is_alnum_run(text, 1, 24) && dl_span_starts_with(dl_span_sub(text, 25, 2), DL_SPAN(")/")) ? 27
                                                                                                         : 0;
    }
    while (at + 27 <= text.size && dl_ascii_is_alpha(text.data[at]) && text.data[at + 1] == '(' &&
           is_alnum_run(text, at + 2, 24) && text.data[at + 26] == ')')
        at += 27;
    return at > 1 && dl_span_starts_with(dl_span_sub(text, at, 2), DL_SPAN(")/")) ? at + 2 : 0;
}

static bool names_aspx(dl_span rest) {
    size_t found = dl_span_find(rest, DL_SPAN(".aspx"), 1);
    return found != SIZE_MAX && find_any(rest, "?", 0) > found;
}

static dl_span without_path_session(dl_arena *arena, dl_span path, bool nested) {
    for (size_t end = path.size;;) {
        size_t at = dl_span_find_last_byte(dl_span_sub(path, 0, end), '(');
        if (at == SIZE_MAX || at == 0) return path;
        dl_span rest = dl_span_sub(path, at, path.size);
        size_t size = path.data[at - 1] == '/' ? session_size(rest, nested) : 0;
        rest = dl_span_sub(rest, size, rest.size);
        if (size && names_aspx(rest)) {
            const dl_span both[] = {dl_span_sub(path, 0, at), rest};
            return dl_arena_join(arena, both, 2, DL_SPAN(""));
        }
        end = at;
    }
}

static dl_span path_key(dl_arena *arena, dl_span path, bool has_host) {
    path = unescape(arena, path);
    if (has_host) path = normal_path(arena, path);
    path = lower(arena, escape(arena, path));
    path = without_path_session(arena, path, true);
    path = without_path_session(arena, path, false);
    if (path.size > 1 && path.data[path.size - 1] == '/') path.size--;
    return path;
}

/* --- the query --- */

/* How long the name and value of a session are that starts here; 0: none does. */
typedef size_t session_matcher(dl_span text);

static size_t named_session(dl_span text, dl_span name) {
    return dl_span_starts_with_nocase(text, name) && is_alnum_run(text, name.size, 32) ? name.size + 32 : 0;
}

static size_t match_java(dl_span text) {
    return named_session(text, DL_SPAN("jsessionid="));
}

static size_t match_php(dl_span text) {
    return named_session(text, DL_SPAN("phpsessid="));
}

static size_t match_sid(dl_span text) {
    return named_session(text, DL_SPAN("sid="));
}

static bool is_alpha_run(dl_span text, size_t at, size_t count) {
    if (!is_alnum_run(text, at, count)) return false;
    for (size_t i = at; i < at + count; i++) {
        if (dl_ascii_is_digit(text.data[i])) return false;
    }
    return true;
}

static size_t match_asp(dl_span text) {
    bool found = dl_span_starts_with_nocase(text, DL_SPAN("aspsessionid")) && is_alpha_run(text, 12, 8) &&
                 text.size > 20 && text.data[20] == '=' && is_alpha_run(text, 21, 24);
    return found ? 45 : 0;
}

static size_t match_cold_fusion(dl_span text) {
    if (!dl_span_starts_with_nocase(text, DL_SPAN("cfid="))) return 0;
    size_t end = find_any(text, "&", 5);
    dl_span next = dl_span_sub(text, end, text.size);
    if (end == 5 || !dl_span_starts_with_nocase(next, DL_SPAN("&cftoken="))) return 0;
    size_t size = find_any(next, "&", 9);
    return size == 9 ? 0 : end + size;
}

/* The last one that ends where a value does. */
static dl_span without_session(dl_arena *arena, dl_span query, session_matcher *match) {
    for (size_t at = query.size; at-- > 0;) {
        size_t size = match(dl_span_sub(query, at, query.size)), end = at + size;
        if (!size || (end < query.size && query.data[end] != '&')) continue;
        const dl_span both[] = {dl_span_sub(query, 0, at), dl_span_sub(query, end + 1, query.size)};
        return dl_arena_join(arena, both, 2, DL_SPAN(""));
    }
    return query;
}

/* Arguments are compared by name, then by value; one without "=" comes first. */
static int compare_arguments(const void *a, const void *b) {
    dl_span first = *(const dl_span *)a, second = *(const dl_span *)b;
    size_t first_name = find_any(first, "=", 0), second_name = find_any(second, "=", 0);
    size_t size = first_name < second_name ? first_name : second_name;
    int order = size ? memcmp(first.data, second.data, size) : 0;
    if (!order) order = (first_name > second_name) - (first_name < second_name);
    if (order) return order;
    size = first.size < second.size ? first.size : second.size;
    order = size ? memcmp(first.data, second.data, size) : 0;
    return order ? order : (first.size > second.size) - (first.size < second.size);
}

static dl_span in_order(dl_arena *arena, dl_span query) {
    size_t count = 1;
    for (size_t i = 0; i < query.size; i++) count += query.data[i] == '&';
    dl_span *arguments = dl_arena_alloc(arena, count * sizeof *arguments), rest = query;
    if (!arguments) return DL_SPAN_NONE;
    for (size_t i = 0; i < count; i++) {
        size_t end = find_any(rest, "&", 0);
        arguments[i] = dl_span_sub(rest, 0, end);
        rest = dl_span_sub(rest, end + 1, rest.size);
    }
    qsort(arguments, count, sizeof *arguments, compare_arguments);
    return dl_arena_join(arena, arguments, count, DL_SPAN("&"));
}

static dl_span query_key(dl_arena *arena, dl_span query) {
    static session_matcher *const matchers[] = {match_java, match_php, match_sid, match_asp,
                                                match_cold_fusion};
    query = escape(arena, unescape(arena, query));
    for (size_t i = 0; i < DL_COUNT_OF(matchers); i++) query = without_session(arena, query, matchers[i]);
    query = lower(arena, query);
    return query.size > 1 ? in_order(arena, query) : query;
}

/* --- the whole --- */

/* Takes the port off; false when it is none. */
static bool take_port(dl_span *host, uint64_t *port) {
    dl_span rest = *host;
    size_t at = rest.size && rest.data[0] == '[' ? dl_span_find_byte(rest, ']', 0) : 0;
    size_t colon = at == SIZE_MAX ? SIZE_MAX : dl_span_find_byte(rest, ':', at);
    *port = 0;
    if (at && at != SIZE_MAX) *host = dl_span_sub(rest, 1, at - 1);
    if (colon == SIZE_MAX) return true;
    if (!at) *host = dl_span_sub(rest, 0, colon);
    rest = dl_span_sub(rest, colon + 1, rest.size);
    return !rest.size || (dl_span_to_uint(rest, port) && *port <= UINT16_MAX);
}

static uint64_t usual_port(dl_span scheme) {
    return dl_span_equal_nocase(scheme, DL_SPAN("http"))    ? 80
           : dl_span_equal_nocase(scheme, DL_SPAN("https")) ? 443
                                                            : 0;
}

dl_span dl_surt(dl_arena *arena, dl_span url) {
    if (!url.size) return DL_SPAN("-");
    if (dl_span_starts_with(url, DL_SPAN("filedesc"))) return url;
    parts of = take_apart(without_doubled_scheme(cleaned(arena, url)));
    size_t at = dl_span_find_last_byte(of.authority, '@');
    dl_span host = at == SIZE_MAX ? of.authority : dl_span_sub(of.authority, at + 1, of.authority.size);
    uint64_t port;
    while (host.size && host.data[host.size - 1] == ':') host.size--;
    if (!take_port(&host, &port)) return url;
    if (!host.size && of.path.size &&
        dl_span_starts_with(of.scheme, DL_SPAN("http"))) { /* "http:////example.org/" */
        while (of.path.size && of.path.data[0] == '/') of.path = dl_span_sub(of.path, 1, of.path.size);
        host = dl_span_sub(of.path, 0, find_any(of.path, "/", 0));
        of.path = dl_span_sub(of.path, host.size, of.path.size);
        if (!of.path.size) of.path = DL_SPAN("/");
    }
    if (host.size) host = host_key(arena, host, dl_span_equal(of.scheme, DL_SPAN("dns")));
    bool has_host = host.size > 0;
    if (has_host) host = backwards(arena, host);
    dl_span path = path_key(arena, of.path, has_host), query = query_key(arena, of.query);
    bool shows_port = port && port != usual_port(of.scheme);
    char number[16] = "";
    if (shows_port) snprintf(number, sizeof number, ":%u", (unsigned)port);
    const dl_span key[] = {
        has_host ? host : of.scheme,
        has_host ? dl_span_from_string(number) : DL_SPAN(":"),
        has_host ? DL_SPAN(")") : DL_SPAN(""),
        !path.size && query.size ? DL_SPAN("/") : path,
        query.size ? DL_SPAN("?") : DL_SPAN(""),
        query,
    };
    return arena->failed ? DL_SPAN_NONE : dl_arena_join(arena, key, DL_COUNT_OF(key), DL_SPAN(""));
}
