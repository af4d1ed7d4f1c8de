#include "follow/made_web.h"

#include <stdarg.h>
#include <string.h>
#include <time.h>

/* --- which site is how --- */

/* Sites differ by their numbers, in ways that are independent of one another. */
static bool is_each(uint32_t site, uint32_t nth, uint32_t kind) {
    return bench_hash(site, 100 + kind) % nth == 0;
}

enum { HAS_VALIDATORS, HAS_NO_ROBOTS, HAS_PRIVATE_PART, HAS_DELAY, HAS_CLOCK, CRAWL_DELAY_MS = 8000 };

/* One in five has something that goes wrong with it. */
static bool has_trouble(const made_web *web, uint32_t site, made_trouble trouble) {
    static const made_trouble of_sites[] = {TROUBLE_DOWN, TROUBLE_TOO_MANY, TROUBLE_MOVED, TROUBLE_NO_ROBOTS};
    return web->has_troubles && site % 5 == 2 && of_sites[site / 5 % 4] == trouble;
}

/* --- times --- */

static int64_t of_day(const made_web *web, int64_t now_ms) {
    return now_ms - web->world->measured_from;
}

static bool is_between(int64_t time, int64_t from, int64_t until) {
    return time >= from && time < until;
}

/* --- what is there --- */

static void append(made_web *web, size_t *at, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void append(made_web *web, size_t *at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    *at += (size_t)vsnprintf(web->body + *at, web->body_room - *at, format, arguments);
    va_end(arguments);
    if (*at >= web->body_room) abort();
}

static void append_date(made_web *web, size_t *at, const char *name, int64_t time_ms) {
    char text[64];
    struct tm tm;
    time_t seconds = (time_t)(time_ms / 1000);
    (void)strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", gmtime_r(&seconds, &tm));
    append(web, at, "<%s>%s</%s>", name, text, name);
}

static void append_item(made_web *web, size_t *at, uint32_t site, const char *folder, uint32_t number,
                        int64_t published) {
    append(web, at,
           "<item><title>What happened at number %u of %u</title>"
           "<link>https://s%u.example/%s/%u</link><guid>s%u-%s-%u</guid>",
           number, site, site, folder, number, site, folder, number);
    append_date(web, at, "pubDate", published);
    append(web, at, "<description>The first sentence of it, and another.</description></item>\n");
}

/* The newest stories, of which there are `count` by now. */
static void make_feed(made_web *web, uint32_t site, uint32_t count, int64_t now_ms) {
    const made_site *made = &web->world->sites[site];
    size_t at = 0;
    uint32_t first = count > made->list_size ? count - made->list_size : 0;
    append(web, &at, "<rss version='2.0'><channel><title>Site %u</title><link>https://s%u.example/</link>\n",
           site, site);
    if (is_each(site, 3, HAS_CLOCK)) append_date(web, &at, "lastBuildDate", now_ms);
    if (is_each(site, 4, HAS_PRIVATE_PART)) append_item(web, &at, site, "private", 1, now_ms - now_ms % DAY);
    for (uint32_t i = count; i > first; i--)
        append_item(web, &at, site, "story", i - 1, made->stories[i - 1].published);
    append(web, &at, "</channel></rss>\n");
}

static void make_page(made_web *web, uint32_t site, uint32_t number, unsigned edits, int64_t now_ms) {
    size_t at = 0;
    append(web, &at,
           "<!DOCTYPE html><html><head><title>Number %u of %u</title></head><body><article><h1>What happened "
           "at number %u of %u</h1>\n",
           number, site, number, site);
    for (unsigned i = 0; i < 4; i++)
        append(web, &at, "<p>Sentence %u of number %u, as it was told when it was edited %u times.</p>\n", i,
               number, edits);
    /* Sites without validators show something else each time, too. */
    if (!is_each(site, 2, HAS_VALIDATORS)) append(web, &at, "<footer>%lld</footer>", (long long)now_ms);
    append(web, &at, "</article></body></html>\n");
}

static unsigned edits_by(const made_story *story, int64_t now_ms) {
    unsigned count = 0;
    while (count < story->edit_count && story->edits[count] <= now_ms) count++;
    return count;
}

/* --- answers --- */

static void answer_with_tag(made_web *web, const fake_asked *asked, fake_answer *answer, uint32_t site,
                            unsigned number) {
    char tag[40];
    snprintf(tag, sizeof tag, "\"%u-%u\"", site, number);
    snprintf(answer->headers, sizeof answer->headers, "ETag: %s\r\n", tag);
    if (strcmp(asked->etag, tag) != 0) return;
    answer->status = 304;
    answer->body = "";
    web->not_modified++;
}

static void answer_robots(made_web *web, uint32_t site, const fake_asked *asked, fake_answer *answer) {
    made_host *host = &web->hosts[site];
    bool fails =
        has_trouble(web, site, TROUBLE_NO_ROBOTS) && is_between(of_day(web, asked->at_ms), 0, 6 * HOUR);
    size_t at = 0;
    web->robots++;
    if (fails) {
        web->troubles[TROUBLE_NO_ROBOTS]++;
        answer->status = 503;
        return;
    }
    if (is_each(site, 5, HAS_NO_ROBOTS) && !is_each(site, 4, HAS_PRIVATE_PART)) {
        answer->status = 404;
        return;
    }
    append(web, &at, "User-agent: *\nDisallow: /private/\n");
    if (is_each(site, 8, HAS_DELAY)) {
        append(web, &at, "Crawl-delay: %d\n", CRAWL_DELAY_MS / 1000);
        if (host->promised_ms < CRAWL_DELAY_MS) host->promised_ms = CRAWL_DELAY_MS;
    }
    answer->body = web->body;
}

/* What a list tells of at `now_ms` that it did not tell before; those that went by unseen are missed. */
static void note_listed(made_web *web, uint32_t site, uint32_t count, int64_t now_ms) {
    made_site *made = &web->world->sites[site];
    made_host *host = &web->hosts[site];
    for (uint32_t i = host->listed; i < count; i++) {
        made_story *story = &made->stories[i];
        bool shown = count - i <= made->list_size;
        story->found = shown ? now_ms : INT64_MAX;
        if (shown) note_found(&web->figures, story);
        web->figures.missed_stories += !shown && story->of_day;
    }
    host->listed = count;
    host->listed_ms = now_ms;
}

static void answer_list(made_web *web, uint32_t site, const fake_asked *asked, fake_answer *answer) {
    bool is_new_place = strstr(asked->url, "/feed/new") != NULL;
    bool has_moved = has_trouble(web, site, TROUBLE_MOVED) && of_day(web, asked->at_ms) >= 6 * HOUR;
    web->lists++;
    web->figures.list_requests += is_between(of_day(web, asked->at_ms), 0, DAY);
    if (has_moved && !is_new_place) {
        web->troubles[TROUBLE_MOVED]++;
        answer->status = 301;
        snprintf(answer->headers, sizeof answer->headers, "Location: /feed/new\r\n");
        return;
    }
    uint32_t count = stories_by(&web->world->sites[site], web->hosts[site].listed, asked->at_ms);
    note_listed(web, site, count, asked->at_ms);
    make_feed(web, site, count, asked->at_ms);
    answer->body = web->body;
    if (!is_each(site, 3, HAS_CLOCK)) answer_with_tag(web, asked, answer, site, count);
}

static void answer_page(made_web *web, uint32_t site, uint32_t number, const fake_asked *asked,
                        fake_answer *answer) {
    const made_story *story = &web->world->sites[site].stories[number];
    made_visits *visits = &web->visits[site][number];
    web->pages++;
    web->figures.page_requests += story->of_day;
    if (asked->at_ms >= story->gone || asked->at_ms < story->published) {
        web->troubles[TROUBLE_GONE]++;
        answer->status = 404;
        return;
    }
    unsigned edits = edits_by(story, asked->at_ms);
    visits->asked++;
    visits->served = (uint16_t)edits;
    visits->served_ms = asked->at_ms;
    web->hosts[site].paged_ms = asked->at_ms;
    make_page(web, site, number, edits, asked->at_ms);
    answer->body = web->body;
    if (is_each(site, 2, HAS_VALIDATORS)) answer_with_tag(web, asked, answer, site, edits);
}

/* The site does not answer as it should, whatever it is asked. */
static bool is_in_trouble(made_web *web, uint32_t site, int64_t now_ms, fake_answer *answer) {
    int64_t at = of_day(web, now_ms);
    if (web->has_troubles && is_between(at, 18 * HOUR, 19 * HOUR)) {
        web->troubles[TROUBLE_NO_NETWORK]++;
        answer->outcome = DL_FETCH_NO_NETWORK;
    } else if (has_trouble(web, site, TROUBLE_DOWN) && is_between(at, 9 * HOUR, 12 * HOUR)) {
        web->troubles[TROUBLE_DOWN]++;
        answer->outcome = DL_FETCH_NO_CONNECTION;
    } else if (has_trouble(web, site, TROUBLE_TOO_MANY) && is_between(at, 9 * HOUR, 10 * HOUR)) {
        web->troubles[TROUBLE_TOO_MANY]++;
        answer->status = 429;
        snprintf(answer->headers, sizeof answer->headers, "Retry-After: 1200\r\n");
    } else {
        return false;
    }
    return true;
}

/* "https://s42.example/story/7" */
static bool read_url(const made_web *web, const char *url, uint32_t *site, char folder[16],
                     uint32_t *number) {
    folder[0] = '\0';
    *number = 0;
    /* The addresses are of its own making. NOLINTNEXTLINE(cert-err34-c) */
    return sscanf(url, "https://s%u.example/%15[^/]/%u", site, folder, number) >= 1 &&
           *site < web->world->plan.sites;
}

static void answer(void *context, const fake_asked *asked, fake_answer *made) {
    made_web *web = context;
    uint32_t site, number;
    char folder[16];
    if (!read_url(web, asked->url, &site, folder, &number)) abort();
    web->hosts[site].ended_ms = web->fake.now_ms;
    web->hosts[site].under_way--;
    bool is_story = strcmp(folder, "story") == 0 && number < web->world->sites[site].count;
    if (is_in_trouble(web, site, asked->at_ms, made)) return;
    if (strcmp(folder, "robots.txt") == 0) {
        answer_robots(web, site, asked, made);
    } else if (strcmp(folder, "feed") == 0) {
        answer_list(web, site, asked, made);
    } else if (is_story) {
        answer_page(web, site, number, asked, made);
    } else {
        web->forbidden++;
        made->status = 404;
    }
}

/* --- requests --- */

static void note_request(made_web *web, uint32_t site) {
    made_host *host = &web->hosts[site];
    int64_t now_ms = web->fake.now_ms, pause = now_ms - host->ended_ms, day = now_ms / DAY;
    if (++host->under_way > host->most_under_way) host->most_under_way = host->under_way;
    if (pause < web->least_pause_ms) web->least_pause_ms = pause;
    web->figures.too_fast += pause < (int64_t)host->promised_ms;
    if (day != host->day) host->day = day, host->day_requests = 0;
    if (++host->day_requests > host->most_day_requests) host->most_day_requests = host->day_requests;
}

static bool start(void *context, const dl_fetch_request *request) {
    made_web *web = context;
    char url[200], folder[16];
    uint32_t site, number;
    fake_copy(url, sizeof url, request->url);
    if (!read_url(web, url, &site, folder, &number)) abort();
    note_request(web, site);
    return fake_start(&web->fake, request);
}

static bool work(void *context, uint64_t wait_ms, dl_fetched *fetched, void *fetched_context) {
    made_web *web = context;
    return fake_work(&web->fake, wait_ms, fetched, fetched_context);
}

static int64_t now_ms_of(void *context) {
    const made_web *web = context;
    return web->fake.now_ms;
}

dl_transport made_web_transport(made_web *web) {
    return (dl_transport){.context = web, .start = start, .work = work, .now_ms = now_ms_of};
}

bool made_web_story(const made_web *web, dateline_text url, uint32_t *site, uint32_t *story) {
    char text[200], folder[16];
    fake_copy(text, sizeof text, dl_span_of(url.data, url.size_bytes));
    return read_url(web, text, site, folder, story) && strcmp(folder, "story") == 0 &&
           *story < web->world->sites[*site].count;
}

/* --- beginning and end --- */

void made_web_open(made_web *web, made_world *world, int64_t delay_ms, bool has_troubles) {
    uint32_t sites = world->plan.sites;
    *web = (made_web){.fake = {.now_ms = WORLD_BEGIN},
                      .world = world,
                      .has_troubles = has_troubles,
                      .delay_ms = delay_ms,
                      .least_pause_ms = INT64_MAX,
                      .body_room = 64 << 10};
    web->fake.answer = answer;
    web->fake.context = web;
    web->hosts = calloc(sites, sizeof *web->hosts);
    web->visits = calloc(sites, sizeof *web->visits);
    web->body = malloc(web->body_room);
    if (!web->hosts || !web->visits || !web->body) abort();
    for (uint32_t s = 0; s < sites; s++) {
        web->hosts[s].promised_ms = (uint64_t)delay_ms;
        web->hosts[s].ended_ms = INT64_MIN / 2;
        web->visits[s] = calloc(world->sites[s].count + 1, sizeof *web->visits[s]);
        if (!web->visits[s]) abort();
    }
}

void made_web_close(made_web *web) {
    for (uint32_t s = 0; s < web->world->plan.sites; s++) free(web->visits[s]);
    free(web->visits);
    free(web->hosts);
    free(web->body);
    free_figures(&web->figures);
}
