/* The standard's states become functions over what is left of the text: scheme, authority, path, query and
 * fragment are found by their delimiters, each once. */
#include "base/url_parser.h"

#include "base/url_escapes.h"
#include "base/url_host.h"

/* https://url.spec.whatwg.org/#special-scheme, with its default port */
static const struct {
    dl_span scheme;
    dl_span port;
} special_schemes[] = {
    {DL_SPAN_INIT("https"), DL_SPAN_INIT("443")}, {DL_SPAN_INIT("http"), DL_SPAN_INIT("80")},
    {DL_SPAN_INIT("ftp"), DL_SPAN_INIT("21")},    {DL_SPAN_INIT("wss"), DL_SPAN_INIT("443")},
    {DL_SPAN_INIT("ws"), DL_SPAN_INIT("80")},     {DL_SPAN_INIT("file"), DL_SPAN_INIT("")},
};

/* Index into special_schemes, or their count. */
static size_t special_index(dl_span scheme) {
    size_t i = 0;
    while (i < DL_COUNT_OF(special_schemes) && !dl_span_equal_nocase(special_schemes[i].scheme, scheme)) i++;
    return i;
}

bool dl_url_is_special_scheme(dl_span scheme) {
    return special_index(scheme) < DL_COUNT_OF(special_schemes);
}

size_t dl_url_scheme_length(dl_span text) {
    if (text.size == 0 || !dl_ascii_is_alpha(text.data[0])) return 0;
    for (size_t i = 1; i < text.size; i++) {
        char c = text.data[i];
        if (c == ':') return i;
        if (!dl_ascii_is_alnum(c) && c != '+' && c != '-' && c != '.') return 0;
    }
    return 0;
}

/* What the states share. */
typedef struct parser {
    dl_arena *arena;
    dl_span rest; /* what is not read yet */
    dl_url_record *url;
    bool is_file;
} parser;

static bool is_slash(const parser *p, char c) {
    return c == '/' || (c == '\\' && p->url->special);
}

static bool starts_with_slash(const parser *p) {
    return p->rest.size > 0 && is_slash(p, p->rest.data[0]);
}

static void skip(parser *p, size_t bytes) {
    p->rest = dl_span_sub(p->rest, bytes, p->rest.size);
}

/* How far a part reaches that ends at a slash, if those end it, a question mark or a number sign. */
static size_t find_end(const parser *p, bool at_slash) {
    size_t end = 0;
    for (; end < p->rest.size; end++) {
        char c = p->rest.data[end];
        if (c == '?' || c == '#' || (at_slash && is_slash(p, c))) break;
    }
    return end;
}

/* --- query and fragment --- */

/* Reads what stands behind the path. */
static bool parse_tail(parser *p) {
    dl_url_record *url = p->url;
    if (p->rest.size && p->rest.data[0] == '?') {
        size_t hash = dl_span_find_byte(p->rest, '#', 0);
        size_t end = hash == SIZE_MAX ? p->rest.size : hash;
        unsigned set = url->special ? DL_URL_SPECIAL_QUERY : DL_URL_QUERY;
        url->query = dl_url_encode(p->arena, dl_span_sub(p->rest, 1, end - 1), set);
        if (!url->query.data) return false;
        skip(p, end);
    }
    if (p->rest.size) {
        url->fragment = dl_url_encode(p->arena, dl_span_sub(p->rest, 1, p->rest.size), DL_URL_FRAGMENT);
        if (!url->fragment.data) return false;
    }
    return true;
}

/* --- the path --- */

static bool is_single_dot(dl_span segment) {
    return dl_span_equal(segment, DL_SPAN(".")) || dl_span_equal_nocase(segment, DL_SPAN("%2e"));
}

static bool is_double_dot(dl_span segment) {
    return dl_span_equal(segment, DL_SPAN("..")) || dl_span_equal_nocase(segment, DL_SPAN(".%2e")) ||
           dl_span_equal_nocase(segment, DL_SPAN("%2e.")) || dl_span_equal_nocase(segment, DL_SPAN("%2e%2e"));
}

/* "C:" or "C|" */
static bool is_drive(dl_span text) {
    return text.size == 2 && dl_ascii_is_alpha(text.data[0]) && (text.data[1] == ':' || text.data[1] == '|');
}

static bool starts_with_drive(dl_span text) {
    return is_drive(dl_span_sub(text, 0, 2)) && (text.size == 2 || strchr("/\\?#", text.data[2]));
}

/* The path without its last segment, which a drive of a file URL keeps being. */
static size_t shortened(const parser *p, dl_span path) {
    if (p->is_file && path.size == 3 && path.data[2] == ':' && is_drive(dl_span_sub(path, 1, 2)))
        return path.size;
    size_t slash = dl_span_find_last_byte(path, '/');
    return slash == SIZE_MAX ? 0 : slash;
}

/* Reads the segments of the path state, behind those that the URL has already, and the rest
 * (https://url.spec.whatwg.org/#path-state). */
static bool parse_segments(parser *p) {
    dl_span before = p->url->path, text = dl_span_sub(p->rest, 0, find_end(p, false));
    size_t most = before.size + 3 * text.size + 2; /* a slash for the first segment, and one for a last dot */
    char *bytes = dl_arena_alloc_bytes(p->arena, most), *out = bytes;
    if (!bytes) return false;
    if (before.size) memcpy(bytes, before.data, before.size);
    out += before.size;
    for (size_t at = 0; at <= text.size;) {
        size_t end = at;
        while (end < text.size && !is_slash(p, text.data[end])) end++;
        dl_span segment = dl_span_sub(text, at, end - at);
        bool is_last = end == text.size, is_dots = is_single_dot(segment);
        if (is_double_dot(segment)) {
            out = bytes + shortened(p, dl_span_between(bytes, out));
            is_dots = true;
        }
        if (!is_dots || is_last) *out++ = '/';
        if (!is_dots) {
            bool drive = p->is_file && out == bytes + 1 && is_drive(segment);
            out = dl_url_put_encoded(out, segment, DL_URL_PATH);
            if (drive) bytes[2] = ':';
            if (drive) out = bytes + 3;
        }
        at = end + 1;
    }
    dl_arena_shrink_bytes(p->arena, bytes, most, (size_t)(out - bytes));
    p->url->path = dl_span_between(bytes, out);
    skip(p, text.size);
    return parse_tail(p);
}

/* https://url.spec.whatwg.org/#path-start-state */
static bool parse_path(parser *p) {
    p->url->path = DL_SPAN("");
    if (starts_with_slash(p)) {
        skip(p, 1);
    } else if (!p->url->special && find_end(p, false) == 0) {
        return parse_tail(p);
    }
    return parse_segments(p);
}

/* https://url.spec.whatwg.org/#cannot-be-a-base-url-path-state: spaces stay, but for one before query or
 * fragment */
static bool parse_opaque_path(parser *p) {
    dl_url_record *url = p->url;
    size_t end = find_end(p, false);
    dl_span path = dl_span_sub(p->rest, 0, end);
    bool ends_in_space = end < p->rest.size && end > 0 && path.data[end - 1] == ' ';
    url->opaque_path = true;
    url->path = dl_url_encode(p->arena, dl_span_sub(path, 0, end - ends_in_space), DL_URL_CONTROL);
    if (ends_in_space) {
        dl_span parts[] = {url->path, DL_SPAN("%20")};
        url->path = dl_arena_join(p->arena, parts, 2, DL_SPAN_NONE);
    }
    skip(p, end);
    return url->path.data && parse_tail(p);
}

/* --- the authority --- */

static bool parse_port(parser *p, dl_span port) {
    uint64_t number;
    if (port.size == 0) return true;
    if (!dl_span_to_uint(port, &number) || number > 65535) return false;
    while (port.size > 1 && port.data[0] == '0') port = dl_span_sub(port, 1, port.size);
    size_t special = special_index(p->url->scheme);
    bool is_default =
        special < DL_COUNT_OF(special_schemes) && dl_span_equal(port, special_schemes[special].port);
    if (!is_default) p->url->port = port;
    return true;
}

static bool parse_credentials(parser *p, dl_span credentials) {
    size_t colon = dl_span_find_byte(credentials, ':', 0);
    dl_span password = DL_SPAN("");
    if (colon != SIZE_MAX) {
        password = dl_span_sub(credentials, colon + 1, credentials.size);
        credentials = dl_span_sub(credentials, 0, colon);
    }
    p->url->username = dl_url_encode(p->arena, credentials, DL_URL_USER);
    p->url->password = dl_url_encode(p->arena, password, DL_URL_USER);
    return p->url->username.data && p->url->password.data;
}

/* https://url.spec.whatwg.org/#authority-state and those of host and port */
static bool parse_authority(parser *p) {
    dl_url_record *url = p->url;
    dl_span host = dl_span_sub(p->rest, 0, find_end(p, true)), port = DL_SPAN_NONE;
    skip(p, host.size);
    size_t at = dl_span_find_last_byte(host, '@');
    if (at != SIZE_MAX) {
        if (!parse_credentials(p, dl_span_sub(host, 0, at))) return false;
        host = dl_span_sub(host, at + 1, host.size);
        if (host.size == 0) return false;
    }
    bool in_brackets = false; /* an IPv6 address has colons of its own */
    for (size_t i = 0; i < host.size; i++) {
        char c = host.data[i];
        if (c == '[') in_brackets = true;
        if (c == ']') in_brackets = false;
        if (c != ':' || in_brackets) continue;
        port = dl_span_sub(host, i + 1, host.size);
        host = dl_span_sub(host, 0, i);
        if (i == 0) return false;
        break;
    }
    if (host.size == 0 && url->special) return false;
    url->host = host.size ? dl_url_host(p->arena, host, url->special) : DL_SPAN("");
    return url->host.data && parse_port(p, port) && parse_path(p);
}

/* https://url.spec.whatwg.org/#special-authority-ignore-slashes-state */
static bool parse_special_authority(parser *p) {
    while (starts_with_slash(p)) skip(p, 1);
    return parse_authority(p);
}

/* --- references --- */

/* Path, query and fragment of a reference that has neither scheme nor authority nor a slash in front. */
static bool parse_relative_path(parser *p, const dl_url_record *base) {
    dl_url_record *url = p->url;
    url->path = base->path;
    if (find_end(p, false) > 0) {
        url->path = dl_span_sub(base->path, 0, shortened(p, base->path));
        return parse_segments(p);
    }
    if (p->rest.size == 0 || p->rest.data[0] == '#') url->query = base->query;
    return parse_tail(p);
}

/* https://url.spec.whatwg.org/#relative-state */
static bool parse_relative(parser *p, const dl_url_record *base) {
    if (starts_with_slash(p)) {
        parser behind = *p;
        skip(&behind, 1);
        if (starts_with_slash(&behind)) {
            skip(&behind, 1);
            *p = behind;
            return p->url->special ? parse_special_authority(p) : parse_authority(p);
        }
    }
    p->url->username = base->username;
    p->url->password = base->password;
    p->url->host = base->host;
    p->url->port = base->port;
    return starts_with_slash(p) ? parse_path(p) : parse_relative_path(p, base);
}

/* https://url.spec.whatwg.org/#file-host-state */
static bool parse_file_host(parser *p) {
    dl_span host = dl_span_sub(p->rest, 0, find_end(p, true));
    if (is_drive(host)) { /* the path's first segment */
        p->url->path = DL_SPAN("");
        return parse_segments(p);
    }
    skip(p, host.size);
    if (host.size) p->url->host = dl_url_host(p->arena, host, true);
    if (dl_span_equal(p->url->host, DL_SPAN("localhost"))) p->url->host = DL_SPAN("");
    return p->url->host.data && parse_path(p);
}

/* https://url.spec.whatwg.org/#file-state and #file-slash-state; `base` is NULL unless it is a file, too */
static bool parse_file(parser *p, const dl_url_record *base) {
    dl_url_record *url = p->url;
    url->host = url->path = DL_SPAN("");
    if (starts_with_slash(p)) {
        skip(p, 1);
        if (starts_with_slash(p)) {
            skip(p, 1);
            return parse_file_host(p);
        }
        if (base) {
            url->host = base->host;
            bool has_drive = base->path.size >= 3 && is_drive(dl_span_sub(base->path, 1, 2)) &&
                             base->path.data[2] == ':' && (base->path.size == 3 || base->path.data[3] == '/');
            if (has_drive && !starts_with_drive(p->rest)) url->path = dl_span_sub(base->path, 0, 3);
        }
        return parse_segments(p);
    }
    if (!base) return parse_segments(p);
    url->host = base->host;
    return starts_with_drive(p->rest) ? parse_segments(p) : parse_relative_path(p, base);
}

static bool is_scheme_of(const dl_url_record *base, dl_span scheme) {
    return base && dl_span_equal(base->scheme, scheme);
}

/* https://url.spec.whatwg.org/#scheme-state, behind the colon */
static bool parse_absolute(parser *p, const dl_url_record *base) {
    dl_url_record *url = p->url;
    if (p->is_file) return parse_file(p, is_scheme_of(base, url->scheme) ? base : NULL);
    if (url->special) {
        bool has_authority = dl_span_starts_with(p->rest, DL_SPAN("//"));
        if (is_scheme_of(base, url->scheme) && !has_authority) return parse_relative(p, base);
        return parse_special_authority(p);
    }
    if (dl_span_starts_with(p->rest, DL_SPAN("//"))) {
        skip(p, 2);
        return parse_authority(p);
    }
    return starts_with_slash(p) ? parse_path(p) : parse_opaque_path(p);
}

static dl_span lowered_scheme(dl_arena *arena, dl_span scheme) {
    size_t special = special_index(scheme);
    if (special < DL_COUNT_OF(special_schemes)) return special_schemes[special].scheme;
    char *bytes = dl_arena_alloc_bytes(arena, scheme.size);
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < scheme.size; i++) bytes[i] = dl_ascii_lower(scheme.data[i]);
    return dl_span_of(bytes, scheme.size);
}

bool dl_url_parse(dl_arena *arena, dl_span text, const dl_url_record *base, dl_url_record *url) {
    *url = (dl_url_record){0};
    size_t scheme = dl_url_scheme_length(text);
    parser p = {.arena = arena, .rest = text, .url = url};
    if (scheme) {
        url->scheme = lowered_scheme(arena, dl_span_sub(text, 0, scheme));
        if (!url->scheme.data) return false;
        skip(&p, scheme + 1);
    } else {
        bool only_fragment = text.size && text.data[0] == '#';
        if (!base || (base->opaque_path && !only_fragment)) return false;
        url->scheme = base->scheme;
    }
    url->special = dl_url_is_special_scheme(url->scheme);
    p.is_file = dl_span_equal(url->scheme, DL_SPAN("file"));
    if (scheme) return parse_absolute(&p, base);
    if (base->opaque_path) {
        url->opaque_path = true;
        return parse_relative_path(&p, base);
    }
    return p.is_file ? parse_file(&p, base) : parse_relative(&p, base);
}

dl_span dl_url_serialise(dl_arena *arena, const dl_url_record *url) {
    dl_span parts[16];
    size_t count = 0;
    parts[count++] = url->scheme;
    parts[count++] = DL_SPAN(":");
    if (url->host.data) {
        parts[count++] = DL_SPAN("//");
        if (url->username.size || url->password.size) {
            parts[count++] = url->username;
            if (url->password.size) parts[count++] = DL_SPAN(":");
            parts[count++] = url->password;
            parts[count++] = DL_SPAN("@");
        }
        parts[count++] = url->host;
        if (url->port.data) parts[count++] = DL_SPAN(":");
        parts[count++] = url->port;
    } else if (!url->opaque_path && dl_span_starts_with(url->path, DL_SPAN("//"))) {
        parts[count++] = DL_SPAN("/."); /* or the path would be taken for a host */
    }
    parts[count++] = url->path;
    if (url->query.data) parts[count++] = DL_SPAN("?");
    parts[count++] = url->query;
    if (url->fragment.data) parts[count++] = DL_SPAN("#");
    parts[count++] = url->fragment;
    return dl_arena_join(arena, parts, count, DL_SPAN_NONE);
}
