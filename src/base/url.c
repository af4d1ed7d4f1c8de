#include "base/url.h"

#include "base/vector.h"

/* https://url.spec.whatwg.org/#special-scheme; file is special too but has no port. */
static const struct {
    dl_span scheme;
    dl_span port;
} special_schemes[] = {
    {DL_SPAN_INIT("https"), DL_SPAN_INIT("443")}, {DL_SPAN_INIT("http"), DL_SPAN_INIT("80")},
    {DL_SPAN_INIT("ftp"), DL_SPAN_INIT("21")},    {DL_SPAN_INIT("wss"), DL_SPAN_INIT("443")},
    {DL_SPAN_INIT("ws"), DL_SPAN_INIT("80")},     {DL_SPAN_INIT("file"), DL_SPAN_INIT("")},
};

enum { SPECIAL_COUNT = DL_COUNT_OF(special_schemes) };

/* Index into special_schemes, or SPECIAL_COUNT. */
static size_t special_index(dl_span scheme) {
    size_t i = 0;
    if (dl_span_equal(scheme, DL_SPAN("https"))) return i;
    while (i < SPECIAL_COUNT && !dl_span_equal_nocase(special_schemes[i].scheme, scheme)) i++;
    return i;
}

/* The length of the scheme that the text begins with, without its colon; 0 when it has none. */
static size_t scheme_length(dl_span text) {
    if (text.size == 0 || !dl_ascii_is_alpha(text.data[0])) return 0;
    for (size_t i = 1; i < text.size; i++) {
        char c = text.data[i];
        if (c == ':') return i;
        if (!dl_ascii_is_alnum(c) && c != '+' && c != '-' && c != '.') return 0;
    }
    return 0;
}

static bool is_slash(char c, bool special) {
    return c == '/' || (special && c == '\\');
}

/* --- classes of bytes --- */

/* https://url.spec.whatwg.org/#path-percent-encode-set and the smaller sets of query and fragment, the larger
 * one of user and password; what hosts must not hold (#forbidden-host-code-point, less % and []). */
enum {
    PATH_UNSAFE = 1 << 0,
    QUERY_UNSAFE = 1 << 1,
    FRAGMENT_UNSAFE = 1 << 2,
    USER_UNSAFE = 1 << 3,
    HOST_UNSAFE = 1 << 4,
    ENDS_HOST = 1 << 5, /* /, ? and #; and \ in special schemes */
};

/* Of the bytes from 0x21 to 0x7E; the others are unsafe everywhere. */
static const uint8_t classes[128] = {
    ['!'] = HOST_UNSAFE,
    ['"'] = PATH_UNSAFE | QUERY_UNSAFE | FRAGMENT_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
    ['#'] = PATH_UNSAFE | QUERY_UNSAFE | USER_UNSAFE | HOST_UNSAFE | ENDS_HOST,
    ['$'] = HOST_UNSAFE,
    ['&'] = HOST_UNSAFE,
    ['\''] = QUERY_UNSAFE | HOST_UNSAFE,
    ['('] = HOST_UNSAFE,
    [')'] = HOST_UNSAFE,
    ['*'] = HOST_UNSAFE,
    [','] = HOST_UNSAFE,
    ['/'] = USER_UNSAFE | HOST_UNSAFE | ENDS_HOST,
    [';'] = USER_UNSAFE | HOST_UNSAFE,
    ['<'] = PATH_UNSAFE | QUERY_UNSAFE | FRAGMENT_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
    ['='] = USER_UNSAFE | HOST_UNSAFE,
    ['>'] = PATH_UNSAFE | QUERY_UNSAFE | FRAGMENT_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
    ['?'] = PATH_UNSAFE | USER_UNSAFE | HOST_UNSAFE | ENDS_HOST,
    ['@'] = USER_UNSAFE | HOST_UNSAFE,
    ['['] = USER_UNSAFE,
    ['\\'] = USER_UNSAFE | HOST_UNSAFE,
    [']'] = USER_UNSAFE,
    ['^'] = PATH_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
    ['`'] = PATH_UNSAFE | FRAGMENT_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
    ['{'] = PATH_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
    ['|'] = USER_UNSAFE | HOST_UNSAFE,
    ['}'] = PATH_UNSAFE | USER_UNSAFE | HOST_UNSAFE,
};

static inline bool is_printable(unsigned char c) {
    return c > 0x20 && c < 0x7F;
}

static inline bool is_unsafe(unsigned char c, unsigned set) {
    return !is_printable(c) || (classes[c] & set);
}

/* Where the host that starts at `from` ends, or the span's size. */
static size_t find_host_end(dl_span text, bool special, size_t from) {
    size_t i = from;
    for (; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c < 0x80 && ((classes[c] & ENDS_HOST) || (special && c == '\\'))) break;
    }
    return i;
}

static void split_authority(dl_span authority, dl_url *parts) {
    size_t at = SIZE_MAX, colon = SIZE_MAX, bracket = SIZE_MAX;
    for (size_t i = 0; i < authority.size; i++) {
        if (authority.data[i] == '@') at = i;
    }
    if (at != SIZE_MAX) {
        parts->credentials = dl_span_sub(authority, 0, at);
        authority = dl_span_sub(authority, at + 1, authority.size);
    }
    for (size_t i = 0; i < authority.size; i++) {
        if (authority.data[i] == ':') colon = i;
        if (authority.data[i] == ']') bracket = i; /* an IPv6 address has colons of its own */
    }
    if (colon != SIZE_MAX && (bracket == SIZE_MAX || colon > bracket)) {
        parts->port = dl_span_sub(authority, colon + 1, authority.size);
        authority = dl_span_sub(authority, 0, colon);
    }
    parts->host = authority;
}

/* path?query#fragment */
static void split_tail(dl_span tail, dl_url *parts) {
    size_t hash = dl_span_find_byte(tail, '#', 0);
    if (hash != SIZE_MAX) {
        parts->fragment = dl_span_sub(tail, hash + 1, tail.size);
        tail = dl_span_sub(tail, 0, hash);
    }
    size_t question = dl_span_find_byte(tail, '?', 0);
    if (question != SIZE_MAX) {
        parts->query = dl_span_sub(tail, question + 1, tail.size);
        tail = dl_span_sub(tail, 0, question);
    }
    parts->path = tail;
}

bool dl_url_split(dl_span url, dl_url *parts) {
    *parts = (dl_url){0};
    size_t scheme = scheme_length(url);
    if (scheme == 0 || url.size < scheme + 3) return false;
    bool special = special_index(dl_span_sub(url, 0, scheme)) < SPECIAL_COUNT;
    if (!is_slash(url.data[scheme + 1], special) || !is_slash(url.data[scheme + 2], special)) return false;
    parts->scheme = dl_span_sub(url, 0, scheme);
    size_t start = scheme + 3, end = find_host_end(url, special, start);
    split_authority(dl_span_sub(url, start, end - start), parts);
    split_tail(dl_span_sub(url, end, url.size), parts);
    return parts->host.size > 0 || dl_span_equal_nocase(parts->scheme, DL_SPAN("file"));
}

/* --- writing --- */

/* The longest output: every byte percent-encoded, and what the base adds. */
typedef struct writer {
    char *out;
} writer;

static void put(writer *to, dl_span text) {
    if (text.size) memcpy(to->out, text.data, text.size);
    to->out += text.size;
}

static void put_lower(writer *to, dl_span text) {
    for (size_t i = 0; i < text.size; i++) *to->out++ = dl_ascii_lower(text.data[i]);
}

static void put_encoded(writer *to, dl_span text, unsigned unsafe) {
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (is_unsafe(c, unsafe)) {
            *to->out++ = '%';
            *to->out++ = digits[c >> 4];
            *to->out++ = digits[c & 15];
        } else {
            *to->out++ = (char)c;
        }
    }
}

static bool is_single_dot(dl_span segment) {
    return dl_span_equal(segment, DL_SPAN(".")) || dl_span_equal_nocase(segment, DL_SPAN("%2e"));
}

static bool is_double_dot(dl_span segment) {
    return dl_span_equal(segment, DL_SPAN("..")) || dl_span_equal_nocase(segment, DL_SPAN(".%2e")) ||
           dl_span_equal_nocase(segment, DL_SPAN("%2e.")) || dl_span_equal_nocase(segment, DL_SPAN("%2e%2e"));
}

/* Appends the path's segments after what the writer holds from `root` on, resolving dots
 * (https://url.spec.whatwg.org/#path-state). */
static void put_path(writer *to, const char *root, dl_span path, bool special) {
    for (size_t at = 0; at <= path.size;) {
        size_t end = at;
        while (end < path.size && !is_slash(path.data[end], special)) end++;
        dl_span segment = dl_span_sub(path, at, end - at);
        bool last = end >= path.size;
        if (is_double_dot(segment)) {
            while (to->out > root && to->out[-1] != '/') to->out--;
            if (to->out > root) to->out--;
            while (to->out > root && to->out[-1] != '/') to->out--;
            if (to->out > root) to->out--;
            *to->out++ = '/';
        } else if (!is_single_dot(segment)) {
            put_encoded(to, segment, PATH_UNSAFE);
            if (!last) *to->out++ = '/';
        }
        at = end + 1;
    }
}

static bool is_dropped(char c) {
    return c == '\t' || c == '\n' || c == '\r';
}

/* Without C0 controls and spaces at both ends. */
static dl_span strip(dl_span text) {
    while (text.size && (unsigned char)text.data[0] <= 0x20) text.data++, text.size--;
    while (text.size && (unsigned char)text.data[text.size - 1] <= 0x20) text.size--;
    return text;
}

/* Without tabs and newlines. */
static dl_span drop(dl_arena *arena, dl_span text) {
    size_t plain = 0;
    while (plain < text.size && !is_dropped(text.data[plain])) plain++;
    if (plain == text.size) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size; i++) {
        if (!is_dropped(text.data[i])) *out++ = text.data[i];
    }
    return dl_span_between(bytes, out);
}

static bool good_host(dl_span host) {
    for (size_t i = 0; i < host.size; i++) {
        unsigned char c = (unsigned char)host.data[i];
        if (c < 0x80 && is_unsafe(c, HOST_UNSAFE)) return false;
    }
    return true;
}

/* Scheme, authority and the path's opening slash. */
static bool put_front(writer *to, const dl_url *url, size_t special) {
    put_lower(to, url->scheme);
    put(to, DL_SPAN("://"));
    if (!good_host(url->host)) return false;
    if (url->credentials.size) {
        put_encoded(to, url->credentials, USER_UNSAFE);
        put(to, DL_SPAN("@"));
    }
    put_lower(to, url->host);
    uint64_t port;
    if (url->port.size) {
        if (!dl_span_to_uint(url->port, &port) || port > 65535) return false;
        if (special == SPECIAL_COUNT || !dl_span_equal(url->port, special_schemes[special].port)) {
            put(to, DL_SPAN(":"));
            put(to, url->port);
        }
    }
    return true;
}

static void put_query_and_fragment(writer *to, const dl_url *url) {
    if (dl_span_present(url->query)) {
        put(to, DL_SPAN("?"));
        put_encoded(to, url->query, QUERY_UNSAFE);
    }
    if (dl_span_present(url->fragment)) {
        put(to, DL_SPAN("#"));
        put_encoded(to, url->fragment, FRAGMENT_UNSAFE);
    }
}

static dl_span serialise(dl_arena *arena, const dl_url *url, dl_span base_directory) {
    size_t special = special_index(url->scheme);
    size_t most = 16 + 3 * (url->scheme.size + url->credentials.size + url->host.size + url->port.size +
                            base_directory.size + url->path.size + url->query.size + url->fragment.size);
    writer to = {dl_arena_alloc_bytes(arena, most)};
    char *start = to.out;
    if (!start) return DL_SPAN_NONE;
    if (!put_front(&to, url, special)) return DL_SPAN_NONE;
    char *root = to.out;
    if (url->path.size || base_directory.size || special < SPECIAL_COUNT) *to.out++ = '/';
    dl_span directory = base_directory, path = url->path;
    if (directory.size && directory.data[0] == '/') directory = dl_span_sub(directory, 1, directory.size);
    if (directory.size) put_path(&to, root, directory, special < SPECIAL_COUNT);
    if (path.size && is_slash(path.data[0], special < SPECIAL_COUNT) && !base_directory.size) {
        path = dl_span_sub(path, 1, path.size);
    }
    if (path.size) put_path(&to, root, path, special < SPECIAL_COUNT);
    put_query_and_fragment(&to, url);
    size_t used = (size_t)(to.out - start);
    dl_arena_shrink_bytes(arena, start, most, used);
    return dl_span_of(start, used);
}

/* What keeps an address from being taken over as it is: a byte that is encoded, and "/." or "/%". */
enum { UNPLAIN = 1, DOT = 2, SLASH = 4 };
/* clang-format off */
static const uint8_t plainness[256] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
/*     !  "  #  $  %  &  '  (  )  *  +  ,  -  .  /  0  1  2  3  4  5  6  7  8  9  :  ;  <  =  >  ? */
    1, 0, 1, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0,
/*  @  A  B  C  D  E  F  G  H  I  J  K  L  M  N  O  P  Q  R  S  T  U  V  W  X  Y  Z  [  \  ]  ^  _ */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0,
/*  `  a  b  c  d  e  f  g  h  i  j  k  l  m  n  o  p  q  r  s  t  u  v  w  x  y  z  {  |  }  ~ */
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
/* clang-format on */

static dl_span resolve_absolute(dl_arena *arena, dl_span text, size_t scheme) {
    size_t special = special_index(dl_span_sub(text, 0, scheme));
    /* mailto:, data:, javascript:, … stay as they are, and so does file:, whose host may be empty */
    if (special == SPECIAL_COUNT || special_schemes[special].port.size == 0) return text;
    dl_url url = {.scheme = dl_span_sub(text, 0, scheme)};
    size_t start = scheme + 1;
    while (start < text.size && is_slash(text.data[start], true))
        start++; /* "https:/host" and "https:///host" */
    size_t end = find_host_end(text, true, start);
    split_authority(dl_span_sub(text, start, end - start), &url);
    split_tail(dl_span_sub(text, end, text.size), &url);
    return url.host.size ? serialise(arena, &url, DL_SPAN_NONE) : DL_SPAN_NONE;
}

static inline bool is_lower_name(char c) {
    return (c >= 'a' && c <= 'z') || dl_ascii_is_digit(c) || c == '.' || c == '-';
}

/* The size of "https://host" or "http://host" at the front of the text as the standard serialises them, with
 * nothing but a name for a host; 0: there is no such front. */
static size_t plain_front(dl_span text) {
    if (!dl_span_starts_with(text, DL_SPAN("http"))) return 0;
    size_t start = text.size > 4 && text.data[4] == 's' ? 5 : 4;
    if (!dl_span_starts_with(dl_span_sub(text, start, 3), DL_SPAN("://"))) return 0;
    size_t end = start += 3;
    while (end < text.size && is_lower_name(text.data[end])) end++;
    bool ends = end == text.size || text.data[end] == '/' || text.data[end] == '?' || text.data[end] == '#';
    return ends && end > start ? end : 0;
}

/* The same as below for all but the last bytes of the text, sixteen at a time; returns from where on the rest
 * is to be looked at. */
static size_t skip_plain_bytes(dl_span text, bool *plain) {
    size_t at = 0;
    unsigned slash = 0; /* whether the byte before is one */
    for (; *plain && text.size - at >= 16; at += 16) {
        dl_vector v = dl_vector_load(text.data + at);
        dl_vector less_two = v & dl_vector_fill((char)0xFD); /* "<" and ">" alike, "\\" and "^" */
        dl_vector bad = dl_vector_below_or_wide(v, '!') | dl_vector_equal(v, 0x7F) | dl_vector_equal(v, '"') |
                        dl_vector_equal(v, '\'') | dl_vector_equal(less_two, '<') |
                        dl_vector_equal(less_two, '\\') | dl_vector_equal(v, '`') | dl_vector_equal(v, '{') |
                        dl_vector_equal(v, '}');
        unsigned dots = dl_vector_bits(dl_vector_equal(v, '.') | dl_vector_equal(v, '%'));
        unsigned slashes = dl_vector_bits(dl_vector_equal(v, '/'));
        unsigned behind_slash = (slashes << 1 | slash) & dots;
        *plain = (dl_vector_bits(bad) | behind_slash) == 0;
        slash = slashes >> 15;
    }
    return at > 0 ? at - 1 : 0; /* the last byte once more, for it may be a slash */
}

/* Whether all bytes are such that an address may hold them as they are, with no segment that could be a dot.
 */
static bool has_plain_bytes(dl_span text) {
    bool plain = true;
    size_t start = skip_plain_bytes(text, &plain);
    unsigned seen = !plain, slash = 0; /* the latter is the byte before's, when that is a slash */
    for (size_t i = start; i < text.size; i++) {
        unsigned found = plainness[(unsigned char)text.data[i]];
        seen |= (found & UNPLAIN) | (slash & found);
        slash = (found & SLASH) >> 1;
    }
    return !seen;
}

/* References as most are written: absolute and in the standard's form, or a path from the root. */
static bool resolve_plain(dl_arena *arena, dl_span base, dl_span reference, dl_span *url) {
    if (reference.size < 2 || !has_plain_bytes(reference)) return false;
    if (reference.data[0] == '/' && reference.data[1] != '/') {
        size_t front = plain_front(base);
        if (!front) return false;
        dl_span parts[] = {dl_span_sub(base, 0, front), reference};
        *url = dl_arena_join(arena, parts, 2, DL_SPAN_NONE);
        return true;
    }
    size_t front = plain_front(reference);
    *url = reference;
    return front && front < reference.size && reference.data[front] == '/';
}

dl_span dl_url_resolve(dl_arena *arena, dl_span base, dl_span reference) {
    dl_span plain, text = strip(reference);
    if (text.size == 0) return DL_SPAN_NONE;
    if (resolve_plain(arena, base, text, &plain)) return plain;
    text = drop(arena, text);
    size_t scheme = scheme_length(text);
    if (scheme && text.size > scheme + 1 && text.data[scheme + 1] == '/')
        return resolve_absolute(arena, text, scheme);
    dl_url from;
    bool based = dl_url_split(base, &from);
    if (scheme) {
        bool relative = based && dl_span_equal_nocase(dl_span_sub(text, 0, scheme), from.scheme) &&
                        special_index(from.scheme) < SPECIAL_COUNT &&
                        (text.size == scheme + 1 || !is_slash(text.data[scheme + 1], true));
        if (!relative) return resolve_absolute(arena, text, scheme);
        text = dl_span_sub(text, scheme + 1, text.size); /* "https:page" is relative to an https page */
    }
    if (!based) return text;
    bool special = special_index(from.scheme) < SPECIAL_COUNT;
    dl_url url = {
        .scheme = from.scheme, .credentials = from.credentials, .host = from.host, .port = from.port};
    dl_span directory = DL_SPAN_NONE;
    if (text.size >= 2 && is_slash(text.data[0], special) && is_slash(text.data[1], special)) {
        size_t start = 2;
        while (special && start < text.size && is_slash(text.data[start], true)) start++;
        size_t end = find_host_end(text, special, start);
        url.credentials = url.port = DL_SPAN_NONE;
        split_authority(dl_span_sub(text, start, end - start), &url);
        split_tail(dl_span_sub(text, end, text.size), &url);
        if (url.host.size == 0) return DL_SPAN_NONE;
    } else {
        split_tail(text, &url);
        if (url.path.size == 0) {
            url.path = from.path;
            if (!dl_span_present(url.query)) url.query = from.query;
        } else if (!is_slash(url.path.data[0], special)) {
            size_t slash = dl_span_find_last_byte(from.path, '/');
            directory = slash == SIZE_MAX ? DL_SPAN("/") : dl_span_sub(from.path, 0, slash + 1);
        }
    }
    return serialise(arena, &url, directory);
}

bool dl_url_is_picture(dl_span url) {
    static const dl_span endings[] = {DL_SPAN_INIT(".jpg"),  DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                      DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".avif"), DL_SPAN_INIT(".gif")};
    dl_span path = dl_span_sub(url, 0, dl_span_find_byte(url, '?', 0));
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (dl_span_ends_with_nocase(path, endings[i])) return true;
    }
    return false;
}

dl_span dl_url_without_fragment(dl_span url) {
    size_t hash = dl_span_find_byte(url, '#', 0);
    return hash == SIZE_MAX ? url : dl_span_sub(url, 0, hash);
}

dl_span dl_url_file_name(dl_span url) {
    size_t end = 0;
    while (end < url.size && url.data[end] != '?' && url.data[end] != '#') end++;
    dl_span path = dl_span_sub(url, 0, end);
    size_t slash = dl_span_find_last_byte(path, '/');
    return slash == SIZE_MAX ? path : dl_span_sub(path, slash + 1, path.size);
}

/* Without query and fragment, and without a slash at the end. */
static dl_span without_tail(dl_span url) {
    url = dl_span_sub(url, 0, dl_span_find_byte(url, '#', 0));
    url = dl_span_sub(url, 0, dl_span_find_byte(url, '?', 0));
    return dl_span_sub(url, 0, dl_span_ends_with(url, DL_SPAN("/")) ? url.size - 1 : url.size);
}

/* Whether both have a path, and these end differently: enough to tell most pages apart. */
static bool paths_end_apart(dl_span a, dl_span b) {
    enum { ORIGIN_BYTES = 8, TAIL_BYTES = 8 }; /* "https://" */
    a = without_tail(a);
    b = without_tail(b);
    if (a.size < ORIGIN_BYTES + TAIL_BYTES || b.size < ORIGIN_BYTES + TAIL_BYTES) return false;
    if (memcmp(a.data + a.size - TAIL_BYTES, b.data + b.size - TAIL_BYTES, TAIL_BYTES) == 0) return false;
    return dl_span_find_byte(a, '/', ORIGIN_BYTES) < a.size - TAIL_BYTES &&
           dl_span_find_byte(b, '/', ORIGIN_BYTES) < b.size - TAIL_BYTES;
}

bool dl_url_same_page(dl_span a, dl_span b) {
    dl_url one, two;
    if (paths_end_apart(a, b)) return false;
    if (!dl_url_split(a, &one) || !dl_url_split(b, &two)) return false;
    if (dl_span_starts_with_nocase(one.host, DL_SPAN("www.")))
        one.host = dl_span_sub(one.host, 4, one.host.size);
    if (dl_span_starts_with_nocase(two.host, DL_SPAN("www.")))
        two.host = dl_span_sub(two.host, 4, two.host.size);
    if (one.path.size && one.path.data[one.path.size - 1] == '/') one.path.size--;
    if (two.path.size && two.path.data[two.path.size - 1] == '/') two.path.size--;
    bool same_query = one.query.size == 0 || two.query.size == 0 || dl_span_equal(one.query, two.query);
    return same_query && dl_span_equal_nocase(one.host, two.host) && dl_span_equal(one.path, two.path);
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = dl_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

dl_span dl_url_decode(dl_arena *arena, dl_span text) {
    if (dl_span_find_byte(text, '%', 0) == SIZE_MAX) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size; i++) {
        int high = text.data[i] == '%' && i + 2 < text.size ? hex_digit(text.data[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(text.data[i + 2]) : -1;
        *out++ = low >= 0 ? (char)((unsigned)high << 4 | (unsigned)low) : text.data[i];
        if (low >= 0) i += 2;
    }
    dl_arena_shrink_bytes(arena, bytes, text.size, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

bool dl_url_is_likely(dl_span text) {
    static const dl_span beginnings[] = {DL_SPAN_INIT("http://"), DL_SPAN_INIT("https://"),
                                         DL_SPAN_INIT("www."), DL_SPAN_INIT("/")};
    dl_span words = dl_span_trim(text), word;
    if (!dl_span_next_word(&words, &word) || !dl_span_empty(dl_span_trim(words))) return false;
    for (size_t i = 0; i < DL_COUNT_OF(beginnings); i++) {
        if (dl_span_starts_with_nocase(word, beginnings[i])) return true;
    }
    return false;
}
