#include "follow/config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "base/url.h"
#include "capture/selection.h"

enum { DAY_MS = 86400 * 1000, MOST_URLS_BYTES = 64 << 20, MOST_NUMBER = 1000000000 };

typedef struct reading {
    dl_arena *arena;
    dl_follow_config *config;
    dl_span name;  /* of the file */
    uint32_t line; /* from 1 */
    dl_site *site; /* the section; NULL: before the first */
    dl_follow_settings common;
    dl_span agent_name;
    char *message;
} reading;

static bool wrong(reading *r, const char *what, dl_span about) {
    snprintf(r->message, DL_FOLLOW_MESSAGE_BYTES, "%.*s:%u: %s%s%.*s%s", DL_SPAN_ARG(r->name), r->line, what,
             about.size ? ": '" : "", (int)(about.size < 150 ? about.size : 150),
             about.size ? about.data : "", about.size ? "'" : "");
    return false;
}

static bool out_of_memory(reading *r) {
    return wrong(r, "out of memory", DL_SPAN_NONE);
}

static bool push(reading *r, dl_span_list *list, dl_span item) {
    item = dl_arena_copy(r->arena, item);
    return (item.data && DL_ARENA_PUSH(r->arena, list, item)) || out_of_memory(r);
}

/* --- seeds --- */

static const char *const seed_keys[] = {
#define DL_X(name, key) key,
    DL_SEED_KINDS(DL_X)
#undef DL_X
};

const char *dl_seed_kind_key(dl_seed_kind kind) {
    return seed_keys[kind];
}

dl_seed_kind dl_seed_kind_of(dl_span key) {
    for (size_t i = 0; i < DL_COUNT_OF(seed_keys); i++) {
        if (dl_span_equal(key, dl_span_from_string(seed_keys[i]))) return (dl_seed_kind)i;
    }
    return DL_SEED_KIND_COUNT;
}

/* --- hosts --- */

dl_span dl_host_of(dl_span url, dl_arena *arena) {
    dl_url parts;
    bool is_https = dl_span_starts_with_nocase(url, DL_SPAN("https://"));
    if (!is_https && !dl_span_starts_with_nocase(url, DL_SPAN("http://"))) return DL_SPAN_NONE;
    if (!dl_url_split(url, &parts) || !parts.host.size) return DL_SPAN_NONE;
    dl_span usual = is_https ? DL_SPAN("443") : DL_SPAN("80");
    dl_span host = dl_text_lower(arena, parts.host);
    if (!parts.port.size || dl_span_equal(parts.port, usual)) return host;
    return dl_arena_format(arena, "%.*s:%.*s", DL_SPAN_ARG(host), DL_SPAN_ARG(parts.port));
}

static dl_span without_www(dl_span host) {
    bool has_more = host.size > 4 && dl_span_starts_with(host, DL_SPAN("www."));
    return has_more ? dl_span_sub(host, 4, host.size) : host;
}

static dl_span without_port(dl_span host) {
    size_t colon = dl_span_find_last_byte(host, ':');
    bool is_port = colon != SIZE_MAX && dl_span_find_byte(host, ']', colon) == SIZE_MAX;
    return is_port ? dl_span_sub(host, 0, colon) : host;
}

bool dl_site_add_host(dl_site *site, dl_span host, dl_arena *arena) {
    host = without_www(without_port(host));
    for (uint32_t i = 0; i < site->hosts.count; i++) {
        if (dl_span_equal(site->hosts.items[i], host)) return true;
    }
    host = dl_arena_copy(arena, host);
    return host.data && DL_ARENA_PUSH(arena, &site->hosts, host);
}

static bool is_below(dl_span host, dl_span domain) {
    return dl_span_ends_with(host, domain) &&
           (host.size == domain.size || host.data[host.size - domain.size - 1] == '.');
}

bool dl_site_has_host(const dl_site *site, dl_span host) {
    host = without_port(host);
    for (uint32_t i = 0; i < site->hosts.count; i++) {
        dl_span known = site->hosts.items[i];
        if (dl_span_equal(known, DL_SPAN("*")) || is_below(host, known)) return true;
    }
    return false;
}

static bool fits_any(const dl_span_list *patterns, dl_span url) {
    for (uint32_t i = 0; i < patterns->count; i++) {
        if (dl_glob_matches(patterns->items[i], url)) return true;
    }
    return false;
}

bool dl_site_takes(const dl_site *site, dl_span url) {
    const dl_follow_settings *settings = &site->settings;
    return (!settings->only.count || fits_any(&settings->only, url)) && !fits_any(&settings->skip, url);
}

/* --- values --- */

static const struct {
    const char *name;
    uint64_t ms;
} units[] = {
    {"ms", 1},          {"s", 1000},       {"sec", 1000},      {"second", 1000}, {"seconds", 1000},
    {"min", 60000},     {"minute", 60000}, {"minutes", 60000}, {"h", 3600000},   {"hour", 3600000},
    {"hours", 3600000}, {"d", DAY_MS},     {"day", DAY_MS},    {"days", DAY_MS},
};

/* "5 s", "2h", "30": seconds without a unit. */
static bool read_duration(reading *r, dl_span value, uint64_t *ms) {
    size_t digits = 0;
    uint64_t number;
    while (digits < value.size && dl_ascii_is_digit(value.data[digits])) digits++;
    dl_span unit = dl_span_trim(dl_span_sub(value, digits, value.size));
    bool good = dl_span_to_uint(dl_span_sub(value, 0, digits), &number) && number <= MOST_NUMBER;
    if (good && !unit.size) return *ms = number * 1000, true;
    for (size_t i = 0; good && i < DL_COUNT_OF(units); i++) {
        if (dl_span_equal_nocase(unit, dl_span_from_string(units[i].name)))
            return *ms = number * units[i].ms, true;
    }
    return wrong(r, "not a time, such as 5 s, 15 min, 6 h or 30 days", value);
}

static bool read_number(reading *r, dl_span value, uint64_t *number) {
    return (dl_span_to_uint(value, number) && *number <= MOST_NUMBER) ||
           wrong(r, "not a whole number", value);
}

static bool is_web_url(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("https://"));
}

static bool add_seed(reading *r, dl_site *site, dl_seed_kind kind, dl_span url) {
    dl_seed seed = {dl_url_without_fragment(dl_url_resolve(r->arena, DL_SPAN_NONE, url)), kind};
    dl_span host = seed.url.size ? dl_host_of(seed.url, r->arena) : DL_SPAN_NONE;
    dl_url parts;
    if (!host.size) return wrong(r, "not a URL of the web (https://…)", url);
    seed.url = dl_arena_copy(r->arena, seed.url); /* it may be the text's own */
    if (dl_url_split(seed.url, &parts) && parts.credentials.size)
        return wrong(r, "a URL with a password is not followed", url);
    return (DL_ARENA_PUSH(r->arena, &site->seeds, seed) && dl_site_add_host(site, host, r->arena)) ||
           out_of_memory(r);
}

/* --- files of URLs --- */

static dl_span path_of(reading *r, dl_span file) {
    size_t slash = dl_span_find_last_byte(r->name, '/');
    dl_span folder =
        slash == SIZE_MAX || file.data[0] == '/' ? DL_SPAN("") : dl_span_sub(r->name, 0, slash + 1);
    return dl_arena_format(r->arena, "%.*s%.*s%c", DL_SPAN_ARG(folder), DL_SPAN_ARG(file), '\0');
}

static bool read_file(const char *path, dl_arena *arena, dl_span *bytes) {
    FILE *file = fopen(path, "rb");
    dl_buffer read;
    size_t got = 1;
    if (!file) return false;
    dl_buffer_init(&read, MOST_URLS_BYTES, arena->allocator);
    while (got && dl_buffer_reserve(&read, 1 << 16)) {
        got = fread(read.data + read.size, 1, 1 << 16, file);
        read.size += got;
    }
    bool good = !read.failed && !ferror(file);
    fclose(file);
    *bytes = good ? dl_arena_copy(arena, read.data ? dl_buffer_span(&read) : DL_SPAN("")) : DL_SPAN_NONE;
    dl_buffer_release(&read);
    return bytes->data != NULL;
}

static bool is_comment(dl_span line) {
    return !line.size || line.data[0] == '#' || line.data[0] == ';';
}

static bool add_pages_of(reading *r, dl_site *site, dl_span file) {
    dl_span path = path_of(r, file), bytes, line;
    if (!path.data) return out_of_memory(r);
    if (!read_file(path.data, r->arena, &bytes)) return wrong(r, "this file of URLs cannot be read", file);
    reading inner = *r;
    inner.name = dl_span_sub(path, 0, path.size - 1);
    for (inner.line = 1; dl_span_split(&bytes, '\n', &line); inner.line++) {
        line = dl_span_trim(line);
        if (!is_comment(line) && !add_seed(&inner, site, DL_SEED_PAGE, line)) return false;
    }
    return true;
}

/* --- lines --- */

static dl_site *add_site(reading *r, dl_span name) {
    dl_site site = {.name = dl_arena_copy(r->arena, name), .settings = r->common};
    /* What is added to these belongs to the site alone. */
    site.settings.only.capacity = site.settings.only.count;
    site.settings.skip.capacity = site.settings.skip.count;
    for (uint32_t i = 0; i < r->config->sites.count; i++) {
        if (!dl_span_equal(r->config->sites.items[i].name, name)) continue;
        wrong(r, "another site has this name", name);
        return NULL;
    }
    if (!site.name.data || !DL_ARENA_PUSH(r->arena, &r->config->sites, site)) {
        out_of_memory(r);
        return NULL;
    }
    return &r->config->sites.items[r->config->sites.count - 1];
}

/* A line with nothing but a URL is a site by itself, or another address of the section's. */
static bool take_url(reading *r, dl_span url) {
    dl_site *site = r->site;
    if (!site) {
        dl_span host = dl_host_of(url, r->arena);
        if (!host.size) return wrong(r, "not a URL of the web (https://…)", url);
        site = add_site(r, without_www(host));
    }
    return site && add_seed(r, site, DL_SEED_SITE, url);
}

static bool take_section(reading *r, dl_span line) {
    if (line.data[line.size - 1] != ']') return wrong(r, "the name of a site ends with ]", line);
    dl_span name = dl_span_trim(dl_span_sub(line, 1, line.size - 2));
    if (!name.size) return wrong(r, "this site has no name", line);
    r->site = add_site(r, name);
    return r->site != NULL;
}

static bool take_hosts(reading *r, dl_span value) {
    dl_span rest = value, part;
    if (!r->site) return wrong(r, "hosts belong to a site, below its [name]", value);
    while (dl_span_split(&rest, ',', &part)) {
        part = dl_text_lower(r->arena, dl_span_trim(part));
        if (!part.size || dl_span_find_byte(part, '/', 0) != SIZE_MAX) return wrong(r, "not a host", value);
        if (!dl_site_add_host(r->site, part, r->arena)) return out_of_memory(r);
    }
    return true;
}

static bool take_seed(reading *r, dl_seed_kind kind, dl_span value) {
    if (r->site) return add_seed(r, r->site, kind, value);
    if (kind == DL_SEED_SITE) return take_url(r, value);
    return wrong(r, "this key belongs to a site, below its [name]", value);
}

/* Keys that are given once for all sites. */
static bool take_common(reading *r, dl_span *to, dl_span value) {
    if (r->site) return wrong(r, "this key comes before the first [site], once", value);
    *to = dl_arena_copy(r->arena, value);
    return to->data || out_of_memory(r);
}

static bool unknown_key(reading *r, dl_span key) {
    wrong(r, "unknown key", key);
    size_t used = strlen(r->message);
    snprintf(r->message + used, DL_FOLLOW_MESSAGE_BYTES - used,
             "; the keys are contact, agent, delay, daily, since, revisit, only, skip, hosts, url, feed, "
             "sitemap, home, page, pages");
    return false;
}

static bool take_pair(reading *r, dl_span key, dl_span value) {
    dl_follow_settings *settings = r->site ? &r->site->settings : &r->common;
    const struct {
        const char *key;
        uint64_t *to;
        bool (*read)(reading *, dl_span, uint64_t *);
    } numbers[] = {
        {"delay", &settings->delay_ms, read_duration},
        {"daily", &settings->daily, read_number},
        {"since", &settings->since_ms, read_duration},
        {"revisit", &settings->revisit_ms, read_duration},
    };
    if (!value.size) return wrong(r, "this key has no value", key);
    dl_seed_kind seed = dl_seed_kind_of(key);
    if (seed != DL_SEED_KIND_COUNT) return take_seed(r, seed, value);
    for (size_t i = 0; i < DL_COUNT_OF(numbers); i++) {
        if (dl_span_equal(key, dl_span_from_string(numbers[i].key)))
            return numbers[i].read(r, value, numbers[i].to);
    }
    if (dl_span_equal(key, DL_SPAN("only"))) return push(r, &settings->only, value);
    if (dl_span_equal(key, DL_SPAN("skip"))) return push(r, &settings->skip, value);
    if (dl_span_equal(key, DL_SPAN("hosts"))) return take_hosts(r, value);
    if (dl_span_equal(key, DL_SPAN("contact"))) return take_common(r, &r->config->contact, value);
    if (dl_span_equal(key, DL_SPAN("agent"))) return take_common(r, &r->agent_name, value);
    if (dl_span_equal(key, DL_SPAN("pages")))
        return r->site ? add_pages_of(r, r->site, value)
                       : wrong(r, "this key belongs to a site, below its [name]", value);
    return unknown_key(r, key);
}

static bool take_line(reading *r, dl_span line) {
    if (is_comment(line)) return true;
    if (line.data[0] == '[') return take_section(r, line);
    if (is_web_url(line)) return take_url(r, line);
    size_t equals = dl_span_find_byte(line, '=', 0);
    if (equals == SIZE_MAX)
        return wrong(r, "not a line of the form 'key = value', '[name of a site]' or a URL", line);
    return take_pair(r, dl_span_trim(dl_span_sub(line, 0, equals)),
                     dl_span_trim(dl_span_sub(line, equals + 1, line.size)));
}

/* --- the whole --- */

static bool is_token(dl_span name) {
    for (size_t i = 0; i < name.size; i++) {
        char c = name.data[i];
        if (!dl_ascii_is_alpha(c) && c != '-' && c != '_') return false;
    }
    return name.size > 0;
}

static bool is_printable(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if ((unsigned char)text.data[i] < ' ' || text.data[i] == 0x7F) return false;
    }
    return true;
}

/* An address of mail, or a page: what an operator of a site can write to. */
static bool is_contact(dl_span contact) {
    size_t at = dl_span_find_byte(contact, '@', 0);
    bool is_mail = at != SIZE_MAX && at > 0 && dl_span_find_byte(contact, '.', at) != SIZE_MAX;
    return is_printable(contact) && dl_span_find_byte(contact, ' ', 0) == SIZE_MAX &&
           (is_web_url(contact) || is_mail);
}

static bool name_agent(reading *r, dl_span name) {
    dl_follow_config *config = r->config;
    bool has_contact = config->contact.size > 0;
    config->agent = name;
    config->user_agent =
        dl_arena_format(r->arena, "%.*s/%s%s%.*s%s", DL_SPAN_ARG(name), DATELINE_VERSION,
                        has_contact ? " (+" : "", DL_SPAN_ARG(config->contact), has_contact ? ")" : "");
    return config->user_agent.data || out_of_memory(r);
}

static bool say_who(reading *r) {
    dl_follow_config *config = r->config;
    dl_span name = r->agent_name.size ? r->agent_name : DL_SPAN("dateline");
    const char *lacks = NULL;
    if (!config->contact.size)
        lacks = "has no contact for questions about the requests: contact = you@example.org";
    else if (!is_contact(config->contact))
        lacks = "the contact is neither an email address nor a URL: contact = you@example.org";
    else if (!is_token(name))
        lacks = "the agent's name may only have letters, - and _ (RFC 9309)";
    if (lacks) {
        snprintf(r->message, DL_FOLLOW_MESSAGE_BYTES, "%.*s: %s", DL_SPAN_ARG(r->name), lacks);
        return false;
    }
    return name_agent(r, name);
}

static bool has_seeds(reading *r) {
    const dl_follow_config *config = r->config;
    for (uint32_t i = 0; i < config->sites.count; i++) {
        if (config->sites.items[i].seeds.count) continue;
        snprintf(r->message, DL_FOLLOW_MESSAGE_BYTES,
                 "%.*s: the site [%.*s] has no address: url, feed, sitemap, home, page or pages is needed",
                 DL_SPAN_ARG(r->name), DL_SPAN_ARG(config->sites.items[i].name));
        return false;
    }
    if (config->sites.count) return true;
    snprintf(r->message, DL_FOLLOW_MESSAGE_BYTES, "%.*s: no site is named in it", DL_SPAN_ARG(r->name));
    return false;
}

bool dl_follow_config_read(dl_span text, dl_span name, dl_arena *arena, dl_follow_config *config,
                           char message[DL_FOLLOW_MESSAGE_BYTES]) {
    reading r = {.arena = arena, .config = config, .name = name, .message = message};
    dl_span line;
    *config = (dl_follow_config){.sites = {NULL, 0, 0}};
    r.common = (dl_follow_settings){.delay_ms = 5000,
                                    .daily = 5000,
                                    .since_ms = UINT64_C(7) * DAY_MS,
                                    .revisit_ms = UINT64_C(90) * DAY_MS};
    if (dl_span_starts_with(text, DL_SPAN("\xEF\xBB\xBF"))) text = dl_span_sub(text, 3, text.size);
    for (r.line = 1; dl_span_split(&text, '\n', &line); r.line++) {
        if (!take_line(&r, dl_span_trim(line))) return false;
    }
    return say_who(&r) && has_seeds(&r);
}

/* An address as people type it. */
static dl_span with_scheme(dl_span url, dl_arena *arena) {
    bool has_one = dl_span_contains(url, DL_SPAN("://"));
    return has_one ? url : dl_arena_format(arena, "https://%.*s", DL_SPAN_ARG(url));
}

bool dl_follow_config_of_pages(const dl_span *urls, size_t count, dl_span contact, dl_arena *arena,
                               dl_follow_config *config, char message[DL_FOLLOW_MESSAGE_BYTES]) {
    reading r = {.arena = arena, .config = config, .name = DL_SPAN("URL"), .message = message};
    *config = (dl_follow_config){.contact = contact};
    if (contact.size && !is_contact(contact)) return wrong(&r, "neither an email address nor a URL", contact);
    r.common = (dl_follow_settings){
        .delay_ms = 1000, .daily = MOST_NUMBER, .since_ms = DAY_MS, .revisit_ms = DAY_MS};
    dl_site *site = add_site(&r, DL_SPAN("fetch"));
    if (!site || !dl_site_add_host(site, DL_SPAN("*"), arena)) return out_of_memory(&r);
    for (size_t i = 0; i < count; i++) {
        r.line = (uint32_t)i + 1;
        if (!add_seed(&r, site, DL_SEED_PAGE, with_scheme(urls[i], arena))) return false;
    }
    return name_agent(&r, DL_SPAN("dateline"));
}
