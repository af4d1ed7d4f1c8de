#include "follow/robots.h"

#include <stdlib.h>

/* A pattern is kept as URLs are compared (see `normalised`).  Rules are in the order in which they win: the
 * longest pattern first, and of two of a length the one that allows (RFC 9309, 2.2.2), so that the first one
 * that matches decides. */
typedef struct robots_rule {
    dl_span pattern; /* without the "$" at its end */
    uint32_t octets; /* of the pattern, with the "$" */
    bool allows;
    bool ends; /* what it matches has to end where the pattern does: "$" */
} robots_rule;

typedef struct robots_rules {
    robots_rule *items;
    uint32_t count, capacity;
} robots_rules;

typedef struct robots_sitemaps {
    dl_span *items;
    uint32_t count, capacity;
} robots_sitemaps;

struct dl_robots {
    dl_arena *arena;
    robots_rules rules;
    robots_sitemaps sitemaps;
    uint64_t delay_ms;
};

/* --- lines --- */

typedef enum line_kind {
    LINE_OTHER,
    LINE_AGENT,
    LINE_ALLOW,
    LINE_DISALLOW,
    LINE_DELAY,
    LINE_SITEMAP
} line_kind;

/* With the misspellings that the reference parser knows. */
static const struct {
    dl_span name;
    line_kind kind;
} line_names[] = {
    {DL_SPAN_INIT("user-agent"), LINE_AGENT},  {DL_SPAN_INIT("useragent"), LINE_AGENT},
    {DL_SPAN_INIT("user agent"), LINE_AGENT},  {DL_SPAN_INIT("allow"), LINE_ALLOW},
    {DL_SPAN_INIT("disallow"), LINE_DISALLOW}, {DL_SPAN_INIT("dissallow"), LINE_DISALLOW},
    {DL_SPAN_INIT("dissalow"), LINE_DISALLOW}, {DL_SPAN_INIT("disalow"), LINE_DISALLOW},
    {DL_SPAN_INIT("diasllow"), LINE_DISALLOW}, {DL_SPAN_INIT("disallaw"), LINE_DISALLOW},
    {DL_SPAN_INIT("crawl-delay"), LINE_DELAY}, {DL_SPAN_INIT("crawldelay"), LINE_DELAY},
    {DL_SPAN_INIT("crawl delay"), LINE_DELAY}, {DL_SPAN_INIT("sitemap"), LINE_SITEMAP},
    {DL_SPAN_INIT("site-map"), LINE_SITEMAP},
};

static line_kind kind_of_name(dl_span name) {
    for (size_t i = 0; i < DL_COUNT_OF(line_names); i++) {
        if (dl_span_equal_nocase(name, line_names[i].name)) return line_names[i].kind;
    }
    return LINE_OTHER;
}

/* "disallow /x": two words are a name and a value though the colon is missing. */
static bool split_at_space(dl_span line, dl_span *name, dl_span *value) {
    dl_span rest = line, more;
    return dl_span_next_word(&rest, name) && dl_span_next_word(&rest, value) &&
           !dl_span_next_word(&rest, &more);
}

static line_kind read_line(dl_span line, dl_span *value) {
    dl_span name, rest = line;
    dl_span_split(&rest, '#', &line);
    size_t colon = dl_span_find_byte(line, ':', 0);
    if (colon != SIZE_MAX) {
        name = dl_span_trim(dl_span_sub(line, 0, colon));
        *value = dl_span_trim(dl_span_sub(line, colon + 1, SIZE_MAX));
    } else if (!split_at_space(line, &name, value)) {
        return LINE_OTHER;
    }
    return kind_of_name(name);
}

/* Takes the next line off `*rest`: it ends with LF, CR, or both. */
static bool next_line(dl_span *rest, dl_span *line) {
    if (!rest->size) return false;
    size_t end = 0;
    while (end < rest->size && rest->data[end] != '\n' && rest->data[end] != '\r') end++;
    *line = dl_span_sub(*rest, 0, end);
    *rest = dl_span_sub(*rest, end + 1, SIZE_MAX); /* the empty line between CR and LF does no harm */
    return true;
}

/* Without a byte order mark, or what was left of one, and without what is behind the limit. */
static dl_span readable_part(dl_span bytes) {
    static const char mark[] = "\xEF\xBB\xBF";
    dl_span part = dl_span_sub(bytes, 0, DL_ROBOTS_MAX_BYTES);
    while (part.size < bytes.size && part.size && part.data[part.size - 1] != '\n' &&
           part.data[part.size - 1] != '\r') {
        part.size--; /* half a rule is another rule */
    }
    for (size_t i = 0; i < sizeof mark - 1 && part.size && part.data[0] == mark[i]; i++) {
        part = dl_span_sub(part, 1, SIZE_MAX);
    }
    return part;
}

/* --- groups --- */

typedef enum agent_match { AGENT_OTHER, AGENT_ANY, AGENT_OURS } agent_match;

/* "FooBot/1.2 (like BarBot)" is FooBot; "*", and whatever follows white space behind it, is everybody. */
static agent_match match_agent(dl_span value, dl_span agent) {
    size_t size = 0;
    if (value.size && value.data[0] == '*' && (value.size == 1 || dl_ascii_is_space(value.data[1])))
        return AGENT_ANY;
    while (size < value.size &&
           (dl_ascii_is_alpha(value.data[size]) || value.data[size] == '-' || value.data[size] == '_')) {
        size++;
    }
    return size && dl_span_equal_nocase(dl_span_sub(value, 0, size), agent) ? AGENT_OURS : AGENT_OTHER;
}

static bool names_agent(dl_span text, dl_span agent) {
    dl_span line, value;
    while (next_line(&text, &line)) {
        if (read_line(line, &value) == LINE_AGENT && match_agent(value, agent) == AGENT_OURS) return true;
    }
    return false;
}

/* --- patterns and paths --- */

static bool is_unreserved(char c) { /* RFC 3986, 2.3 */
    return dl_ascii_is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

static bool is_general_delimiter(char c) { /* RFC 3986, 2.2 */
    return c && strchr(":/?#[]@", c);
}

static bool is_other_delimiter(char c) {
    return c && strchr("!$&'()*+,;=", c);
}

static char *put_encoded(char *at, char c) {
    static const char digits[] = "0123456789ABCDEF";
    *at++ = '%';
    *at++ = digits[(unsigned char)c >> 4];
    *at++ = digits[(unsigned char)c & 15];
    return at;
}

/* The octet that is encoded at `at`, or -1. */
static int encoded_octet(dl_span text, size_t at) {
    if (text.data[at] != '%' || text.size - at < 3) return -1;
    int high = dl_ascii_hex_digit(text.data[at + 1]), low = dl_ascii_hex_digit(text.data[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/* Whether an octet is written as itself.  In a query the general delimiters delimit nothing: the example of
 * the RFC takes "?baz=http://foo.bar" and "?baz=http%3A%2F%2Ffoo.bar" for the same. */
static bool is_plain(char c, bool encoded, bool in_query) {
    if (is_unreserved(c)) return true;
    if (is_general_delimiter(c)) return !encoded || in_query;
    return is_other_delimiter(c) && !encoded;
}

/* Writes a path with its query as RFC 9309, 2.2.2 compares them: what is unreserved is decoded, what is
 * neither that nor a delimiter is encoded, digits are capitals.  A "$" is encoded, and a "*" unless it is one
 * of a pattern that means any octets.  At most three octets come of one; returns where they end. */
static char *put_normalised(char *to, dl_span text, bool is_pattern) {
    bool in_query = false;
    for (size_t at = 0; at < text.size; at++) {
        int octet = encoded_octet(text, at);
        bool encoded = octet >= 0;
        char c = encoded ? (char)octet : text.data[at];
        if (encoded) at += 2;
        if (c == '*' ? is_pattern && !encoded : c != '$' && is_plain(c, encoded, in_query)) {
            *to++ = c;
        } else {
            to = put_encoded(to, c);
        }
        in_query = in_query || (c == '?' && !encoded);
    }
    return to;
}

/* Whether the path begins as the pattern says.  Each part between stars is taken where it first comes: a
 * later place could not help what follows, so nothing is tried twice.  What follows the last star of a
 * pattern with a
 * "$" has to be the end. */
static bool matches(const robots_rule *rule, dl_span path) {
    dl_span rest = rule->pattern, part;
    dl_span_split(&rest, '*', &part);
    if (!dl_span_starts_with(path, part)) return false;
    size_t at = part.size;
    while (dl_span_split(&rest, '*', &part)) {
        if (rule->ends && !dl_span_present(rest)) {
            return path.size - at >= part.size && dl_span_ends_with(path, part);
        }
        size_t found = dl_span_find(path, part, at);
        if (found == SIZE_MAX) return false;
        at = found + part.size;
    }
    return !rule->ends || at == path.size;
}

/* "https://example.org/a?b#c" is "/a?b"; "https://example.org?b" is "?b". */
static dl_span path_of_url(dl_span url) {
    dl_span rest = url;
    dl_span_split(&rest, '#', &url);
    size_t scheme = dl_span_find(url, DL_SPAN("://"), 0), at = scheme == SIZE_MAX ? 0 : scheme + 3;
    while (at < url.size && url.data[at] != '/' && url.data[at] != '?') at++;
    return dl_span_sub(url, at, SIZE_MAX);
}

/* --- rules --- */

static void add_pattern(dl_robots *robots, dl_span pattern, bool allows) {
    robots_rule rule = {.allows = allows, .ends = dl_span_ends_with(pattern, DL_SPAN("$"))};
    if (rule.ends) pattern.size--;
    char *start = dl_arena_alloc_bytes(robots->arena, pattern.size * 3);
    if (!start) return;
    rule.pattern = dl_span_between(start, put_normalised(start, pattern, true));
    dl_arena_shrink_bytes(robots->arena, start, pattern.size * 3, rule.pattern.size);
    rule.octets = (uint32_t)rule.pattern.size + rule.ends;
    DL_ARENA_PUSH(robots->arena, &robots->rules, rule);
}

/* A site that allows "/a/index.html" means "/a/" as well: so the reference parser has it. */
static void add_rule(dl_robots *robots, dl_span pattern, bool allows) {
    if (!pattern.size) return; /* "Disallow:" forbids nothing */
    add_pattern(robots, pattern, allows);
    size_t slash = dl_span_find_last_byte(pattern, '/');
    if (!allows || slash == SIZE_MAX) return;
    if (!dl_span_starts_with(dl_span_sub(pattern, slash, SIZE_MAX), DL_SPAN("/index.htm"))) return;
    dl_span parts[] = {dl_span_sub(pattern, 0, slash + 1), DL_SPAN("$")};
    dl_span folder = dl_arena_join(robots->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    if (dl_span_present(folder)) add_pattern(robots, folder, true);
}

static int compare_rules(const void *a, const void *b) {
    const robots_rule *left = a, *right = b;
    if (left->octets != right->octets) return left->octets > right->octets ? -1 : 1;
    return (int)right->allows - (int)left->allows;
}

/* "10", "0.5"; what follows the number is a unit or a slip.  0 if there is no number, or a negative one. */
static uint64_t read_delay_ms(dl_span value) {
    static const uint64_t most_ms = UINT64_C(24) * 60 * 60 * 1000;
    uint64_t ms = 0, scale = 1000;
    size_t at = 0;
    for (; at < value.size && dl_ascii_is_digit(value.data[at]); at++) {
        ms = ms * 10 + (uint64_t)(value.data[at] - '0') * scale;
        if (ms > most_ms) return most_ms;
    }
    if (at == value.size || value.data[at] != '.') return ms;
    while (++at < value.size && dl_ascii_is_digit(value.data[at])) {
        scale /= 10;
        ms += (uint64_t)(value.data[at] - '0') * scale;
    }
    return ms < most_ms ? ms : most_ms;
}

/* Where in the file the reading is: in a group of ours or not. */
typedef struct robots_place {
    agent_match wanted; /* AGENT_ANY if no group is for us alone */
    bool applies;       /* one of the agents of the present group is the one that is wanted */
    bool has_rules;     /* the present group has: the next line of an agent begins another */
} robots_place;

static void take_agent(robots_place *place, dl_span value, dl_span agent) {
    if (place->has_rules) *place = (robots_place){.wanted = place->wanted};
    if (match_agent(value, agent) == place->wanted) place->applies = true;
}

static void take_line(dl_robots *robots, robots_place *place, dl_span line, dl_span agent) {
    dl_span value;
    line_kind kind = read_line(line, &value);
    switch (kind) {
    case LINE_OTHER:
        break;
    case LINE_AGENT:
        take_agent(place, value, agent);
        break;
    case LINE_ALLOW:
    case LINE_DISALLOW:
        place->has_rules = true;
        if (place->applies) add_rule(robots, value, kind == LINE_ALLOW);
        break;
    case LINE_DELAY:
        if (place->applies && read_delay_ms(value) > robots->delay_ms)
            robots->delay_ms = read_delay_ms(value);
        break;
    case LINE_SITEMAP:
        if (value.size) DL_ARENA_PUSH(robots->arena, &robots->sitemaps, value);
        break;
    }
}

/* Groups of one agent are one group (RFC 9309, 2.2.1); the one for everybody counts only without one of ours.
 */
const dl_robots *dl_robots_read(dl_span bytes, dl_span agent, dl_arena *arena) {
    dl_robots *robots = dl_arena_alloc_zero(arena, sizeof *robots);
    if (!robots) return NULL;
    robots->arena = arena;
    dl_span text = readable_part(bytes), line;
    robots_place place = {.wanted = names_agent(text, agent) ? AGENT_OURS : AGENT_ANY};
    while (next_line(&text, &line)) take_line(robots, &place, line, agent);
    if (arena->failed) return NULL;
    if (robots->rules.count > 1) {
        qsort(robots->rules.items, robots->rules.count, sizeof *robots->rules.items, compare_rules);
    }
    return robots;
}

static bool allows_path(const dl_robots *robots, dl_span path) {
    for (uint32_t i = 0; i < robots->rules.count; i++) {
        if (matches(&robots->rules.items[i], path)) return robots->rules.items[i].allows;
    }
    return true;
}

bool dl_robots_allows(const dl_robots *robots, dl_span url) {
    dl_span path = path_of_url(url);
    size_t most = 1 + 3 * path.size;
    char *start = dl_arena_alloc_bytes(robots->arena, most), *to = start;
    if (!start) return false;
    if (!dl_span_starts_with(path, DL_SPAN("/"))) *to++ = '/';
    path = dl_span_between(start, put_normalised(to, path, false));
    bool allowed =
        dl_span_equal(path, DL_SPAN("/robots.txt")) || allows_path(robots, path); /* RFC 9309, 2.2.2 */
    dl_arena_shrink_bytes(robots->arena, start, most, 0);
    return allowed;
}

uint64_t dl_robots_delay_ms(const dl_robots *robots) {
    return robots->delay_ms;
}

dl_span dl_robots_sitemap(const dl_robots *robots, size_t index) {
    return index < robots->sitemaps.count ? robots->sitemaps.items[index] : DL_SPAN_NONE;
}
