/* A key is made of the parts of a URL that the URL Standard's parser finds:
 *
 *     http://WWW.Example.org:80//news/./story-1/amp/?utm_source=x&b=2&a=1#top
 *     example.org                /news/story-1       ?a=1&b=2
 *
 * Rules drop what does not say which story it is.  Where a word can be a story's or a version's ("/tag/amp"
 * and
 * "/story-1/amp"), it is only dropped if what is in front of it looks like the name of a story. */
#include "base/address.h"

#include <stdlib.h>

#include "base/address_words.h"
#include "base/url.h"
#include "base/url_escapes.h"

enum {
    MOST_WRAPPERS = 8,        /* of web archives and AMP caches around an address */
    STAMP_DIGITS = 14,        /* of a time in a web archive's address, "20240503102030" */
    LEAST_STORY_BYTES = 16,   /* a folder of one word that is as long may be a story */
    LEAST_STORY_DIGITS = 3,   /* in the name of a program: "story123.php" is a story, "story.php" is none */
    LEAST_SESSION_BYTES = 20, /* in its value */
};

/* --- addresses in addresses --- */

static bool take_apart(dl_arena *arena, dl_span url, dl_span *whole, dl_url *parts) {
    *whole = dl_url_resolve(arena, DL_SPAN_NONE, url);
    return dl_url_split(*whole, parts) &&
           (dl_span_equal(parts->scheme, DL_SPAN("http")) || dl_span_equal(parts->scheme, DL_SPAN("https")));
}

/* From there to the end of the whole, its query and fragment included. */
static dl_span rest_from(dl_span whole, const char *start) {
    return dl_span_between(start, whole.data + whole.size);
}

/* "/20240503102030id_/http://…", and behind "/web" also fewer digits: the rest from "http" on. */
static dl_span archived(dl_span whole, dl_span path) {
    for (size_t at = 0; at < path.size; at++) {
        if (path.data[at] != '/') continue;
        size_t end = at + 1;
        while (end < path.size && dl_ascii_is_digit(path.data[end])) end++;
        size_t digits = end - at - 1;
        bool behind_web = at >= 4 && memcmp(path.data + at - 4, "/web", 4) == 0;
        if (digits != STAMP_DIGITS && !(behind_web && digits < STAMP_DIGITS)) continue;
        while (digits && end < path.size && (dl_ascii_is_alpha(path.data[end]) || path.data[end] == '_'))
            end++;
        dl_span rest = dl_span_sub(path, digits ? end + 1 : end, path.size);
        if (digits && (end == path.size || path.data[end] != '/')) continue;
        if (dl_span_starts_with_nocase(rest, DL_SPAN("http:/")) ||
            dl_span_starts_with_nocase(rest, DL_SPAN("https:/")))
            return rest_from(whole, rest.data);
    }
    return DL_SPAN_NONE;
}

/* Takes "/word" off the path if it is followed by a slash. */
static bool take_folder(dl_span *path, dl_span *folder) {
    size_t slash = path->size ? dl_span_find_byte(*path, '/', 1) : SIZE_MAX;
    if (slash == SIZE_MAX) return false;
    *folder = dl_span_sub(*path, 1, slash - 1);
    *path = dl_span_sub(*path, slash, path->size);
    return true;
}

static size_t count_labels(dl_span host) {
    size_t count = 1;
    for (size_t i = 0; i < host.size; i++) count += host.data[i] == '.';
    return count;
}

/* "co.uk", and "org" too. */
static bool is_suffix(dl_span host) {
    size_t dot = dl_span_find_byte(host, '.', 0);
    if (dot == SIZE_MAX) return true;
    return host.size - dot - 1 == 2 && dl_address_lists(DL_ADDRESS_SUFFIX_LABELS, dl_span_sub(host, 0, dot));
}

/* Hosts that show pages of AMP caches: "www.google.com", "google.co.uk". */
static bool is_viewer(dl_span host) {
    if (dl_span_starts_with(host, DL_SPAN("www."))) host = dl_span_sub(host, 4, host.size);
    size_t dot = dl_span_find_byte(host, '.', 0);
    return dot != SIZE_MAX && dl_address_lists(DL_ADDRESS_VIEWERS, dl_span_sub(host, 0, dot)) &&
           is_suffix(dl_span_sub(host, dot + 1, host.size));
}

/* "https://a-example.cdn.ampproject.org/c/s/a.example/…" and "https://www.google.com/amp/s/a.example/…": what
 * is behind, as an address (https://developers.google.com/amp/cache/overview, "AMP Cache URL format").
 * Viewers escape the question mark; what they add behind that is not the story's. */
static dl_span cached(dl_arena *arena, dl_span whole, const dl_url *parts) {
    dl_span path = parts->path, folder;
    if (!take_folder(&path, &folder)) return DL_SPAN_NONE;
    bool is_cache = dl_address_lists_host(DL_ADDRESS_CACHES, parts->host) &&
                    dl_address_lists(DL_ADDRESS_CACHE_TYPES, folder);
    if (!is_cache && !(is_viewer(parts->host) && dl_span_equal(folder, DL_SPAN("amp")))) return DL_SPAN_NONE;
    dl_span secure = path;
    if (take_folder(&secure, &folder) && dl_span_equal(folder, DL_SPAN("s"))) path = secure;
    dl_span inner = path;
    while (inner.size && inner.data[0] == '/') inner = dl_span_sub(inner, 1, inner.size);
    dl_span host = dl_span_sub(inner, 0, dl_span_find_byte(inner, '/', 0));
    size_t query = dl_span_find_nocase(inner, DL_SPAN("%3F"), 0);
    bool has_host = dl_span_find_byte(host, '.', 0) != SIZE_MAX;
    const dl_span address[] = {
        DL_SPAN("https://"),
        query == SIZE_MAX ? rest_from(whole, inner.data) : dl_span_sub(inner, 0, query),
        query == SIZE_MAX ? DL_SPAN("") : DL_SPAN("?"),
        query == SIZE_MAX ? DL_SPAN("") : dl_url_decode(arena, dl_span_sub(inner, query + 3, inner.size)),
    };
    return has_host ? dl_arena_join(arena, address, DL_COUNT_OF(address), DL_SPAN_NONE) : DL_SPAN_NONE;
}

/* The parts of the story's own address; false if it has none. */
static bool find_address(dl_arena *arena, dl_span url, dl_url *parts) {
    dl_span whole;
    for (unsigned wrappers = 0; wrappers <= MOST_WRAPPERS; wrappers++) {
        if (!take_apart(arena, url, &whole, parts)) return false;
        url = archived(whole, parts->path);
        if (dl_span_present(url)) continue;
        url = cached(arena, whole, parts);
        if (!dl_span_present(url)) return true;
    }
    return false;
}

/* --- the host --- */

static bool is_www(dl_span label) {
    size_t at = 3;
    while (at < label.size && dl_ascii_is_digit(label.data[at])) at++;
    return dl_span_starts_with(label, DL_SPAN("www")) && at == label.size;
}

/* Without "www." and "m." in front, and the "m" of "de.m.example.org"; the domain itself stays. */
static dl_span host_key(dl_arena *arena, dl_span host) {
    if (dl_span_starts_with(host, DL_SPAN(".")) || dl_span_contains(host, DL_SPAN(".."))) return host;
    if (dl_span_ends_with(host, DL_SPAN("."))) host.size--;
    dl_span first, rest;
    for (;; host = rest) {
        size_t dot = dl_span_find_byte(host, '.', 0);
        if (dot == SIZE_MAX) return host;
        first = dl_span_sub(host, 0, dot);
        rest = dl_span_sub(host, dot + 1, host.size);
        if (is_www(first) ? count_labels(rest) < 2
                          : !dl_address_lists(DL_ADDRESS_DEVICE_LABELS, first) || is_suffix(rest))
            break;
    }
    dl_span inner = rest;
    while (dl_span_starts_with(inner, DL_SPAN("m.")) && !is_suffix(dl_span_sub(inner, 2, inner.size)))
        inner = dl_span_sub(inner, 2, inner.size);
    const dl_span both[] = {first, inner};
    return inner.size == rest.size ? host : dl_arena_join(arena, both, 2, DL_SPAN("."));
}

/* --- percent-encoding --- */

/* The text with escapes of visible ASCII characters undone, but for those that mean something if they are not
 * escaped; other escapes in upper case. */
static dl_span unescape(dl_arena *arena, dl_span text, const char *meaning, bool plus_is_space) {
    if (dl_span_find_byte(text, '%', 0) == SIZE_MAX &&
        (!plus_is_space || dl_span_find_byte(text, '+', 0) == SIZE_MAX))
        return text;
    static const char digits[] = "0123456789ABCDEF";
    char *bytes = dl_arena_alloc_bytes(arena, text.size * 3), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        int high = i + 2 < text.size ? dl_ascii_hex_digit(text.data[i + 1]) : -1;
        int low = high < 0 ? -1 : dl_ascii_hex_digit(text.data[i + 2]);
        bool escaped = byte == '%';
        if (escaped && low >= 0) {
            byte = (unsigned char)(high << 4 | low);
            i += 2;
            escaped = byte <= 0x20 || byte >= 0x7F || strchr(meaning, byte);
        } else if (byte == '+' && plus_is_space) {
            byte = ' ';
            escaped = true;
        }
        if (escaped) *out++ = '%', *out++ = digits[byte >> 4];
        *out++ = escaped ? digits[byte & 15] : (char)byte;
    }
    dl_arena_shrink_bytes(arena, bytes, text.size * 3, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

/* --- the path --- */

typedef struct path {
    dl_span *segments;
    size_t count;
    bool names_story; /* the last segment is like the name of a story */
} path;

static bool is_alnum_run(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (!dl_ascii_is_alnum(text.data[i])) return false;
    }
    return true;
}

/* Of ASP.NET: "(S(24 letters and digits))". */
static bool is_session_folder(dl_span segment) {
    return segment.size == 29 && segment.data[0] == '(' && segment.data[2] == '(' &&
           dl_span_ends_with(segment, DL_SPAN("))")) && is_alnum_run(dl_span_sub(segment, 3, 24));
}

/* "story;jsessionid=…" */
static dl_span without_session(dl_span segment) {
    dl_span rest = segment, part;
    while (dl_span_split(&rest, ';', &part)) {
        size_t equals = dl_span_find_byte(part, '=', 0);
        dl_parameter_kind kind = dl_parameter_kind_of(dl_span_sub(part, 0, equals));
        bool is_session =
            equals != SIZE_MAX && (kind == DL_PARAMETER_SESSION || kind == DL_PARAMETER_LONG_SESSION);
        if (is_session && part.data > segment.data)
            return dl_span_between(segment.data, part.data - 1); /* without the semicolon */
    }
    return segment;
}

static bool read_path(dl_arena *arena, dl_span text, path *of) {
    size_t most = 1;
    for (size_t i = 0; i < text.size; i++) most += text.data[i] == '/';
    of->segments = dl_arena_alloc(arena, most * sizeof *of->segments);
    if (!of->segments) return false;
    dl_span segment;
    while (dl_span_split(&text, '/', &segment)) {
        segment = without_session(unescape(arena, segment, "/?#%\\", false));
        if (!segment.size || dl_span_equal(segment, DL_SPAN(".")) || is_session_folder(segment)) continue;
        if (!dl_span_equal(segment, DL_SPAN(".."))) {
            of->segments[of->count++] = segment;
        } else if (of->count) {
            of->count--;
        }
    }
    return true;
}

/* What is behind the last dot; nothing if there are but dots in front of it. */
static dl_span ending_of(dl_span segment) {
    size_t dot = dl_span_find_last_byte(segment, '.'), dots = 0;
    while (dots < segment.size && segment.data[dots] == '.') dots++;
    return dot == SIZE_MAX || dot < dots ? DL_SPAN("") : dl_span_sub(segment, dot + 1, segment.size);
}

static dl_span stem_of(dl_span segment) {
    dl_span ending = ending_of(segment);
    return ending.size ? dl_span_sub(segment, 0, segment.size - ending.size - 1) : segment;
}

/* The program that shows all pages: "index.php". */
static bool is_index_script(dl_span segment) {
    return dl_address_lists(DL_ADDRESS_INDEX_NAMES, stem_of(segment)) &&
           dl_address_lists(DL_ADDRESS_SCRIPT_ENDINGS, ending_of(segment));
}

static bool is_index(dl_span segment) {
    bool is_page = dl_address_lists(DL_ADDRESS_INDEX_NAMES, stem_of(segment)) &&
                   dl_address_lists(DL_ADDRESS_PAGE_ENDINGS, ending_of(segment));
    return is_page || is_index_script(segment) || dl_span_equal_nocase(segment, DL_SPAN("index"));
}

/* Without "index.html", ".html", ".amp" and ".print" at the end; whether it was the ending of a page is told.
 */
static bool drop_endings(path *of, bool *is_page) {
    size_t dropped = 0;
    for (; of->count; dropped++) {
        dl_span *last = &of->segments[of->count - 1], ending = ending_of(*last);
        bool has_ending = ending.size && (dl_address_lists(DL_ADDRESS_PAGE_ENDINGS, ending) ||
                                          dl_address_lists(DL_ADDRESS_FOLDERS, ending));
        bool has_index = is_index(*last) || is_session_folder(*last);
        if (!has_index && !has_ending) break;
        *is_page = !has_index;
        if (has_index) of->count--;
        if (!has_index) *last = stem_of(*last);
    }
    return dropped > 0;
}

/* Names of stories have words or numbers in them; those of sections and topics are a word mostly. */
static bool is_like_story(dl_span segment) {
    size_t digits = 0, joints = 0;
    for (size_t i = 0; i < segment.size; i++) {
        digits += dl_ascii_is_digit(segment.data[i]);
        joints += strchr("-_.,%+", segment.data[i]) != NULL;
    }
    if (dl_address_lists(DL_ADDRESS_SCRIPT_ENDINGS, ending_of(segment))) return digits >= LEAST_STORY_DIGITS;
    return digits || joints || segment.size >= LEAST_STORY_BYTES;
}

/* How many segments there are in front of "/print/amp". */
static size_t count_names(const path *of) {
    size_t names = of->count;
    while (names && dl_address_lists(DL_ADDRESS_LAST_FOLDERS, of->segments[names - 1])) names--;
    return names;
}

/* Without "/amp" and "/print" behind the name of a story. */
static bool drop_last_folders(path *of) {
    size_t names = count_names(of);
    if (names == of->count || !names || !is_like_story(of->segments[names - 1])) return false;
    of->count = names;
    return true;
}

/* Without the segments in front of the last one that are dropped. */
static void drop_folders(path *of, bool is_dropped(dl_span segment)) {
    size_t kept = 0;
    for (size_t i = 0; i < of->count; i++) {
        if (i + 1 == of->count || !is_dropped(of->segments[i])) of->segments[kept++] = of->segments[i];
    }
    of->count = kept;
}

static bool is_version_folder(dl_span segment) {
    return dl_address_lists(DL_ADDRESS_FOLDERS, segment);
}

static void drop_versions(path *of) {
    bool is_page = false, changes = true;
    drop_folders(of, is_index_script);
    while (changes) {
        changes = drop_endings(of, &is_page);
        changes |= drop_last_folders(of);
    }
    of->names_story = of->count && (is_page || is_like_story(of->segments[of->count - 1]));
    if (of->names_story) drop_folders(of, is_version_folder);
}

/* --- the query --- */

static bool has_number(dl_span value) {
    size_t run = 0;
    for (size_t i = 0; i < value.size && run < LEAST_STORY_DIGITS; i++)
        run = dl_ascii_is_digit(value.data[i]) ? run + 1 : 0;
    return run == LEAST_STORY_DIGITS;
}

static bool is_session(dl_span value) {
    bool has_digit = false;
    for (size_t i = 0; i < value.size; i++) has_digit |= dl_ascii_is_digit(value.data[i]);
    return has_digit && value.size >= LEAST_SESSION_BYTES && is_alnum_run(value);
}

static bool is_dropped(dl_span name, dl_span value, bool path_names_story) {
    bool is_flag = !value.size || dl_address_lists(DL_ADDRESS_FLAG_VALUES, value);
    switch (dl_parameter_kind_of(name)) {
    case DL_PARAMETER_STORY:
        return !name.size && !value.size;
    case DL_PARAMETER_SOURCE:
        return path_names_story && !has_number(value);
    case DL_PARAMETER_LONG_SESSION:
        return is_session(value);
    case DL_PARAMETER_FLAG:
        return is_flag;
    case DL_PARAMETER_SHORT_FLAG:
        return is_flag && path_names_story;
    case DL_PARAMETER_VERSION:
        return dl_address_lists(DL_ADDRESS_VERSIONS, value);
    default:
        return true;
    }
}

static int compare(const void *a, const void *b) {
    return dl_span_compare(*(const dl_span *)a, *(const dl_span *)b);
}

/* The parameters that may say which story, in order, each once. */
static dl_span query_key(dl_arena *arena, dl_span query, bool path_names_story) {
    size_t most = 1, count = 0, kept = 0;
    for (size_t i = 0; i < query.size; i++) most += query.data[i] == '&';
    dl_span *parameters = dl_arena_alloc(arena, most * sizeof *parameters), one;
    if (!parameters) return DL_SPAN_NONE;
    while (dl_span_split(&query, '&', &one)) {
        one = unescape(arena, one, "&=+#%", true);
        while (dl_span_starts_with_nocase(one, DL_SPAN("amp;"))) one = dl_span_sub(one, 4, one.size);
        size_t equals = dl_span_find_byte(one, '=', 0);
        dl_span value = dl_span_sub(one, equals == SIZE_MAX ? one.size : equals + 1, one.size);
        dl_span name = dl_span_sub(one, 0, equals);
        if (is_dropped(name, value, path_names_story)) continue;
        parameters[count++] = value.size ? one : name;
    }
    qsort(parameters, count, sizeof *parameters, compare);
    for (size_t i = 0; i < count; i++) {
        if (!kept || !dl_span_equal(parameters[kept - 1], parameters[i])) parameters[kept++] = parameters[i];
    }
    return dl_arena_join(arena, parameters, kept, DL_SPAN("&"));
}

/* --- the whole --- */

/* Those of both schemes are none, since the scheme does not matter. */
static bool is_port(dl_span port) {
    return port.size && !dl_span_equal(port, DL_SPAN("80")) && !dl_span_equal(port, DL_SPAN("443"));
}

/* Pages that are put together by scripts have their address behind "#!". */
static dl_span fragment_key(dl_span fragment) {
    bool says_page = fragment.size > 1 && fragment.data[0] == '!' && !dl_span_equal(fragment, DL_SPAN("!/"));
    return says_page ? fragment : DL_SPAN("");
}

/* Absent if it is no address of a story. */
static dl_span make_key(dl_arena *arena, dl_span url) {
    dl_url parts;
    path of = {.count = 0};
    if (!find_address(arena, url, &parts) || !read_path(arena, parts.path, &of)) return DL_SPAN_NONE;
    drop_versions(&of);
    dl_span query = query_key(arena, parts.query, of.names_story), fragment = fragment_key(parts.fragment);
    if (query.size && count_names(&of) == 0) of.count = 0; /* "/amp/?p=1" */
    bool has_port = is_port(parts.port);
    const dl_span key[] = {
        host_key(arena, parts.host),
        has_port ? DL_SPAN(":") : DL_SPAN(""),
        has_port ? parts.port : DL_SPAN(""),
        DL_SPAN("/"),
        dl_arena_join(arena, of.segments, of.count, DL_SPAN("/")),
        query.size ? DL_SPAN("?") : DL_SPAN(""),
        query,
        fragment.size ? DL_SPAN("#") : DL_SPAN(""),
        fragment,
    };
    return dl_arena_join(arena, key, DL_COUNT_OF(key), DL_SPAN_NONE);
}

/* Whether what is left may be an address around another one, which could not be seen before. */
static bool may_wrap(dl_span key) {
    dl_span host = dl_span_sub(key, 0, dl_span_find_byte(key, '/', 0));
    return dl_span_contains_nocase(key, DL_SPAN("/http")) || dl_address_lists_host(DL_ADDRESS_CACHES, host) ||
           is_viewer(host);
}

dl_span dl_address_key(dl_span url, dl_arena *arena) {
    const dl_span other[] = {DL_SPAN(":"), url};
    dl_span key = make_key(arena, url);
    bool is_done = !dl_span_present(key) || !may_wrap(key);
    for (unsigned wrappers = 0; wrappers < MOST_WRAPPERS && !is_done; wrappers++) {
        const dl_span whole[] = {DL_SPAN("http://"), key};
        dl_span again = make_key(arena, dl_arena_join(arena, whole, 2, DL_SPAN_NONE));
        is_done = !dl_span_present(again) || dl_span_equal(again, key);
        key = again;
    }
    if (is_done && dl_span_present(key)) return arena->failed ? DL_SPAN_NONE : key;
    return arena->failed ? DL_SPAN_NONE : dl_arena_join(arena, other, 2, DL_SPAN_NONE);
}

uint64_t dl_address_hash(dl_span key) {
    return dl_span_hash(key);
}
