/* Configurations of followers.  What is taken has an address for each site, and these are of the web; what is
 * not has a message; both are the same each time, and with other line ends. */
#include "follow/config.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_site(const dl_site *site, dl_arena *arena) {
    if (!site->name.size || !site->seeds.count || !site->hosts.count) abort();
    for (uint32_t i = 0; i < site->seeds.count; i++) {
        dl_span url = site->seeds.items[i].url;
        dl_span host = dl_host_of(url, arena);
        if (!host.size || !dl_site_has_host(site, host)) abort();
        if (dl_span_find_byte(url, '#', 0) != SIZE_MAX) abort();
        for (size_t k = 0; k < url.size; k++) {
            if ((unsigned char)url.data[k] <= ' ' || url.data[k] == 0x7F) abort();
        }
        (void)dl_site_takes(site, url);
    }
}

static void check_config(const dl_follow_config *config, dl_arena *arena) {
    if (!config->sites.count || !config->contact.size || !config->user_agent.size) abort();
    for (size_t i = 0; i < config->user_agent.size; i++) {
        if ((unsigned char)config->user_agent.data[i] < ' ') abort();
    }
    for (uint32_t i = 0; i < config->sites.count; i++) check_site(&config->sites.items[i], arena);
}

static dl_span with_returns(dl_span text, dl_arena *arena) {
    dl_span rest = text, line;
    char *bytes = dl_arena_alloc_bytes(arena, 2 * text.size + 2), *to = bytes;
    while (dl_span_split(&rest, '\n', &line)) {
        memcpy(to, line.data, line.size);
        to += line.size;
        memcpy(to, "\r\n", 2);
        to += 2;
    }
    return dl_span_between(bytes, to);
}

/* Whether it is one; no file that it names is looked for. */
static bool read(dl_span text, dl_arena *arena, dl_follow_config *config, uint32_t *sites) {
    char message[DL_FOLLOW_MESSAGE_BYTES] = "";
    bool good = dl_follow_config_read(text, DL_SPAN("/nonexistent/a"), arena, config, message);
    if (good == (message[0] != '\0')) abort();
    *sites = config->sites.count;
    return good;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dl_span text = dl_span_of(size ? (const char *)data : "", size);
    dl_arena arena;
    dl_follow_config config, again;
    uint32_t sites, sites_again;
    /* Files of URLs are opened by name: that is not to be tried with names of chance. */
    if (dl_span_contains_nocase(text, DL_SPAN("pages"))) return 0;
    dl_arena_init(&arena, 0, NULL);
    bool good = read(text, &arena, &config, &sites);
    if (good) check_config(&config, &arena);
    if (read(with_returns(text, &arena), &arena, &again, &sites_again) != good || sites != sites_again)
        abort();
    dl_arena_release(&arena);
    return 0;
}
