#include "base/url.h"

#include "base/bytes.h"
#include "base/url_host.h"
#include "base/url_parser.h"
#include "base/vector.h"

/* Where the host that starts at `from` ends, or the span's size. */
static size_t find_host_end(dl_span text, bool special, size_t from) {
    size_t i = from;
    for (; i < text.size; i++) {
        char c = text.data[i];
        if (c == '/' || c == '?' || c == '#' || (special && c == '\\')) break;
    }
    return i;
}

static bool is_slash(char c, bool special) {
    return c == '/' || (special && c == '\\');
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
    size_t end = dl_span_find_either(tail, '?', '#');
    parts->path = dl_span_sub(tail, 0, end);
    if (end == SIZE_MAX) return;
    size_t hash = dl_span_find_byte(tail, '#', end);
    if (hash != SIZE_MAX) parts->fragment = dl_span_sub(tail, hash + 1, tail.size);
    if (hash != end) parts->query = dl_span_sub(dl_span_sub(tail, 0, hash), end + 1, tail.size);
}

/* Splits an address as most are written, "https://host/…", the host being a name without a port; false, and
 * nothing is done, for others. */
static bool split_plain(dl_span url, dl_url *parts) {
    if (!dl_span_starts_with(url, DL_SPAN("http"))) return false;
    size_t scheme = url.size > 4 && url.data[4] == 's' ? 5 : 4, start = scheme + 3, end = start;
    if (!dl_span_starts_with(dl_span_sub(url, scheme, 3), DL_SPAN("://"))) return false;
    while (end < url.size &&
           (dl_ascii_is_alnum(url.data[end]) || url.data[end] == '.' || url.data[end] == '-'))
        end++;
    if (end == start || (end < url.size && url.data[end] != '/')) return false;
    parts->scheme = dl_span_sub(url, 0, scheme);
    parts->host = dl_span_sub(url, start, end - start);
    split_tail(dl_span_sub(url, end, url.size), parts);
    return true;
}

bool dl_url_split(dl_span url, dl_url *parts) {
    *parts = (dl_url){0};
    if (split_plain(url, parts)) return true;
    size_t scheme = dl_url_scheme_length(url);
    if (scheme == 0 || url.size < scheme + 3) return false;
    bool special = dl_url_is_special_scheme(dl_span_sub(url, 0, scheme));
    if (!is_slash(url.data[scheme + 1], special) || !is_slash(url.data[scheme + 2], special)) return false;
    parts->scheme = dl_span_sub(url, 0, scheme);
    size_t start = scheme + 3, end = find_host_end(url, special, start);
    split_authority(dl_span_sub(url, start, end - start), parts);
    split_tail(dl_span_sub(url, end, url.size), parts);
    return parts->host.size > 0 || dl_span_equal_nocase(parts->scheme, DL_SPAN("file"));
}

/* --- references --- */

static bool is_dropped(char c) {
    return c == '\t' || c == '\n' || c == '\r';
}

/* Without C0 controls and spaces at both ends. */
static dl_span strip(dl_span text) {
    while (text.size && (unsigned char)text.data[0] <= 0x20) text.data++, text.size--;
    while (text.size && (unsigned char)text.data[text.size - 1] <= 0x20) text.size--;
    return text;
}

static bool has_controls(dl_span text) {
    size_t at = 0;
    for (; text.size - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text.data + at, sizeof word);
        if ((word - DL_EACH_BYTE(0x20)) & ~word & DL_EACH_BYTE(0x80)) return true;
    }
    while (at < text.size && (unsigned char)text.data[at] >= 0x20) at++;
    return at < text.size;
}

/* Without tabs and newlines. */
static dl_span drop(dl_arena *arena, dl_span text) {
    if (!has_controls(text)) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size; i++) {
        if (!is_dropped(text.data[i])) *out++ = text.data[i];
    }
    return dl_span_between(bytes, out);
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

static inline bool is_lower_name(char c) {
    return (c >= 'a' && c <= 'z') || dl_ascii_is_digit(c) || c == '.' || c == '-';
}

/* Where the host ends that is at `start` of the text, if the standard serialises it as it is and it is
 * nothing but a name; 0: it is anything else. */
static size_t plain_host_end(dl_span text, size_t start) {
    size_t end = start;
    unsigned names = 0xFFFF; /* sixteen bytes at a time up to one that is not of a name */
    for (; names == 0xFFFF && text.size - end >= DL_VECTOR_BYTES; end += (unsigned)__builtin_ctz(~names)) {
        dl_vector v = dl_vector_load(text.data + end);
        names = dl_vector_bits(dl_vector_among(v, 'a', 26) | dl_vector_among(v, '0', 10) |
                               dl_vector_among(v, '-', 2)); /* and "." */
    }
    while (end < text.size && is_lower_name(text.data[end])) end++;
    bool ends = end == text.size || text.data[end] == '/' || text.data[end] == '?' || text.data[end] == '#';
    if (!ends || end == start) return 0;
    char last = text.data[end - 1]; /* a name that ends in neither is no IP address */
    bool may_be_number =
        dl_ascii_is_digit(last) || (last >= 'a' && last <= 'f') || last == 'x' || last == '.';
    return may_be_number && dl_url_host_ends_in_number(dl_span_sub(text, start, end - start)) ? 0 : end;
}

/* The size of "https://host" or "http://host" at the front of the text as the standard serialises them, with
 * nothing but a name for a host; 0: there is no such front. */
static size_t plain_front(dl_span text) {
    if (!dl_span_starts_with(text, DL_SPAN("http"))) return 0;
    size_t start = text.size > 4 && text.data[4] == 's' ? 5 : 4;
    if (!dl_span_starts_with(dl_span_sub(text, start, 3), DL_SPAN("://"))) return 0;
    return plain_host_end(text, start + 3);
}

/* The same as below for a text of sixteen bytes or more, sixteen at a time. */
static bool has_plain_vectors(dl_span text) {
    size_t last = text.size - DL_VECTOR_BYTES;
    unsigned slash = 0; /* whether the byte before is one */
    for (size_t at = 0;; at = at + DL_VECTOR_BYTES < last ? at + DL_VECTOR_BYTES : last) {
        dl_vector v = dl_vector_load(text.data + at);
        dl_vector less_two = v & dl_vector_fill((char)0xFD); /* "<" and ">" alike, "\\" and "^" */
        dl_vector bad = dl_vector_below_or_wide(v, '!') | dl_vector_equal(v, 0x7F) | dl_vector_equal(v, '"') |
                        dl_vector_equal(v, '\'') | dl_vector_equal(less_two, '<') |
                        dl_vector_equal(less_two, '\\') | dl_vector_equal(v, '`') | dl_vector_equal(v, '{') |
                        dl_vector_equal(v, '}');
        unsigned dots = dl_vector_bits(dl_vector_equal(v, '.') | dl_vector_equal(v, '%'));
        unsigned slashes = dl_vector_bits(dl_vector_equal(v, '/'));
        unsigned behind_slash = (slashes << 1 | slash) & dots;
        if (dl_vector_bits(bad) | behind_slash) return false;
        if (at == last) return true;
        slash = at + DL_VECTOR_BYTES <= last ? slashes >> 15 : 0; /* else its pair has been looked at */
    }
}

/* Whether all bytes are such that an address may hold them as they are, with no segment that could be a dot.
 */
static bool has_plain_bytes(dl_span text) {
    if (text.size >= DL_VECTOR_BYTES) return has_plain_vectors(text);
    unsigned seen = 0, slash = 0; /* the latter is the byte before's, when that is a slash */
    for (size_t i = 0; i < text.size; i++) {
        unsigned found = plainness[(unsigned char)text.data[i]];
        seen |= (found & UNPLAIN) | (slash & found);
        slash = (found & SLASH) >> 1;
    }
    return !seen;
}

/* "//host/…" */
static bool resolve_plain_host(dl_arena *arena, dl_span base, dl_span reference, dl_span *url) {
    size_t end = plain_host_end(reference, 2);
    if (!end || (end < reference.size && reference.data[end] != '/')) return false;
    if (!plain_front(base) || !has_plain_bytes(reference)) return false;
    size_t scheme = base.data[4] == 's' ? 5 : 4;
    dl_span parts[] = {dl_span_sub(base, 0, scheme + 1), reference,
                       end == reference.size ? DL_SPAN("/") : DL_SPAN("")};
    *url = dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN_NONE);
    return true;
}

/* "name", "./name", "?query" or "#fragment": beside the base, or behind it. */
static bool resolve_plain_beside(dl_arena *arena, dl_span base, dl_span reference, dl_span *url) {
    size_t front = plain_front(base);
    if (!front || front == base.size || base.data[front] != '/') return false;
    if (dl_url_scheme_length(reference) || !has_plain_bytes(reference)) return false;
    char first = reference.data[0];
    base = dl_span_sub(base, 0, dl_span_find_byte(base, '#', front));
    if (first != '#') base = dl_span_sub(base, 0, dl_span_find_byte(base, '?', front));
    if (first != '#' && first != '?') base.size = dl_span_find_last_byte(base, '/') + 1;
    if (!has_plain_bytes(base)) return false;
    if (dl_span_starts_with(reference, DL_SPAN("./"))) {
        reference = dl_span_sub(reference, 2, SIZE_MAX);
    } else if (first == '.' || first == '%') { /* it may be a dot in another way */
        return false;
    }
    dl_span parts[] = {base, reference};
    *url = dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN_NONE);
    return true;
}

/* "/folder/name" */
static bool resolve_plain_root(dl_arena *arena, dl_span base, dl_span reference, dl_span *url) {
    size_t front = plain_front(base);
    if (!front || !has_plain_bytes(reference)) return false;
    dl_span parts[] = {dl_span_sub(base, 0, front), reference};
    *url = dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN_NONE);
    return true;
}

/* References as most are written: the standard changes none of their bytes, and neither of the base's. */
static bool resolve_plain(dl_arena *arena, dl_span base, dl_span reference, dl_span *url) {
    if (reference.size == 0) return false;
    if (reference.data[0] == '/') {
        bool host = reference.size > 1 && reference.data[1] == '/';
        return host ? resolve_plain_host(arena, base, reference, url)
                    : resolve_plain_root(arena, base, reference, url);
    }
    size_t front = plain_front(reference);
    if (!front) return resolve_plain_beside(arena, base, reference, url);
    if ((front < reference.size && reference.data[front] != '/') || !has_plain_bytes(reference)) return false;
    dl_span parts[] = {reference, DL_SPAN("/")};
    *url = front < reference.size ? reference : dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN_NONE);
    return true;
}

/* Whether it is an address such as "mailto:…", "javascript:…" or "data:…" in which nothing has to be encoded.
 */
static bool is_plain_opaque(dl_span text) {
    size_t scheme = dl_url_scheme_length(text);
    if (scheme == 0 || text.data[scheme + (text.size > scheme + 1)] == '/') return false;
    if (dl_url_is_special_scheme(dl_span_sub(text, 0, scheme))) return false;
    for (size_t i = 0; i < scheme; i++) {
        if (text.data[i] >= 'A' && text.data[i] <= 'Z') return false;
    }
    for (size_t i = scheme; i < text.size; i++) {
        char c = text.data[i];
        if (c < 0x20 || c > 0x7E || c == '?' || c == '#') return false;
    }
    return true;
}

/* Takes the base apart; one in the standard's form already is only split. */
static bool parse_base(dl_arena *arena, dl_span base, dl_url_record *record) {
    size_t front = plain_front(base);
    if (front == 0 || front == base.size || base.data[front] != '/' || !has_plain_bytes(base)) {
        return dl_url_parse(arena, drop(arena, strip(base)), NULL, record);
    }
    dl_url parts;
    if (!dl_url_split(base, &parts)) return false;
    *record = (dl_url_record){.scheme = parts.scheme,
                              .host = parts.host,
                              .path = parts.path,
                              .query = parts.query,
                              .fragment = parts.fragment,
                              .special = true};
    return true;
}

dl_span dl_url_resolve(dl_arena *arena, dl_span base, dl_span reference) {
    dl_span plain, text = strip(reference);
    dl_url_record url, from;
    if (resolve_plain(arena, base, text, &plain)) return plain;
    if (is_plain_opaque(text)) return text;
    text = drop(arena, text);
    if (!text.data) return DL_SPAN_NONE;
    size_t scheme = dl_url_scheme_length(text);
    bool is_absolute = scheme && dl_span_starts_with(dl_span_sub(text, scheme, 3), DL_SPAN("://"));
    bool based = !is_absolute && parse_base(arena, base, &from);
    if (!based && !scheme) return text.size ? text : DL_SPAN_NONE;
    if (!dl_url_parse(arena, text, based ? &from : NULL, &url)) return DL_SPAN_NONE;
    return dl_url_serialise(arena, &url);
}

bool dl_url_is_picture(dl_span url) {
    static const dl_span endings[] = {DL_SPAN_INIT(".jpg"),  DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                      DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".avif"), DL_SPAN_INIT(".gif")};
    dl_span path = dl_span_sub(url, 0, dl_span_find_byte(url, '?', 0));
    char last = path.size ? dl_ascii_lower(path.data[path.size - 1]) : 0;
    if (last != 'g' && last != 'p' && last != 'f') return false; /* what most addresses end with */
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
    dl_span path = dl_span_sub(url, 0, dl_span_find_either(url, '?', '#'));
    size_t slash = dl_span_find_last_byte(path, '/');
    return slash == SIZE_MAX ? path : dl_span_sub(path, slash + 1, path.size);
}

/* Without query and fragment, and without a slash at the end. */
static dl_span without_tail(dl_span url) {
    url = dl_span_sub(url, 0, dl_span_find_either(url, '?', '#'));
    if (url.size && url.data[url.size - 1] == '/') url.size--;
    return url;
}

uint64_t dl_url_end_of_path(dl_span url) {
    enum { ORIGIN_BYTES = 8, TAIL_BYTES = 8 }; /* "https://" */
    uint64_t end;
    url = without_tail(url);
    if (url.size < ORIGIN_BYTES + TAIL_BYTES) return 0;
    memcpy(&end, url.data + url.size - TAIL_BYTES, TAIL_BYTES);
    return dl_span_find_byte(url, '/', ORIGIN_BYTES) < url.size - TAIL_BYTES ? end : 0;
}

/* Whether the paths of two URLs differ from their first slashes on, which is told without taking them apart.
 */
static bool have_other_paths(dl_span a, dl_span b) {
    enum { ORIGIN_BYTES = 8 }; /* no slash of a path stands before, of these schemes */
    const dl_span *urls[] = {&a, &b};
    for (int i = 0; i < 2; i++) {
        if (!dl_span_starts_with(*urls[i], DL_SPAN("https://")) &&
            !dl_span_starts_with(*urls[i], DL_SPAN("http://")))
            return false;
    }
    a = without_tail(a);
    b = without_tail(b);
    return !dl_span_equal(dl_span_sub(a, dl_span_find_byte(a, '/', ORIGIN_BYTES), SIZE_MAX),
                          dl_span_sub(b, dl_span_find_byte(b, '/', ORIGIN_BYTES), SIZE_MAX));
}

bool dl_url_same_page(dl_span a, dl_span b) {
    dl_url one, two;
    if (have_other_paths(a, b)) return false;
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
