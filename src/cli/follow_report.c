#include "cli/follow_report.h"

#include "cli/open_archive.h"
#include "cli/terminal.h"

#include <stdlib.h>
#include <time.h>

typedef struct follow_report {
    const dateline_follower *follower;
    bool as_json, any_bad, failed;
    bool *found; /* of each site of the configuration, whether anything is known of it */
    uint32_t site_count;
    int64_t now_ms;
} follow_report;

static bool print_bytes(void *context, const char *bytes, size_t size_bytes) {
    (void)context;
    return fwrite(bytes, 1, size_bytes, stdout) == size_bytes;
}

/* "12 min", "3 h", "5 d"; "-" when it is not known. */
static void append_time(buffer *out, int64_t time_ms, int64_t now_ms) {
    static const struct {
        int64_t ms;
        const char *name;
    } units[] = {{86400000, "d"}, {3600000, "h"}, {60000, "min"}, {1000, "s"}};
    if (time_ms == DATELINE_NO_TIME || time_ms == DATELINE_NEVER) {
        buffer_append(out, TEXT("-"));
        return;
    }
    int64_t away_ms = time_ms > now_ms ? time_ms - now_ms : now_ms - time_ms;
    size_t unit = 0;
    while (unit < 3 && away_ms < 2 * units[unit].ms) unit++;
    buffer_append_format(out, "%s%lld %s%s", time_ms > now_ms ? "in " : "",
                         (long long)(away_ms / units[unit].ms), units[unit].name,
                         time_ms > now_ms ? "" : " ago");
}

static void print_cell(const buffer *cell, int width) {
    printf("%-*.*s  ", width, (int)cell->size, cell->data ? cell->data : "");
}

static void print_time(int64_t time_ms, int64_t now_ms, int width) {
    buffer cell = {.data = NULL};
    append_time(&cell, time_ms, now_ms);
    print_cell(&cell, width);
    buffer_release(&cell);
}

static void print_row(const follow_report *report, const dateline_followed_site *site) {
    buffer name = {.data = NULL}, problem = {.data = NULL};
    dl_append_harmless(&name, site->name);
    dl_append_harmless(&problem, site->problem_url);
    if (site->problem_url.size_bytes) buffer_append(&problem, TEXT(": "));
    dl_append_harmless(&problem, site->problem);
    print_cell(&name, 28);
    printf("%-8s%6llu%9llu%9llu%9llu  ", dateline_followed_state_name((dateline_followed_state)site->state),
           (unsigned long long)site->lists, (unsigned long long)site->pages,
           (unsigned long long)site->waiting_pages, (unsigned long long)site->failing_pages);
    print_time(site->read_ms, report->now_ms, 10);
    print_time(site->found_ms, report->now_ms, 10);
    if (site->next_ms <= report->now_ms)
        printf("%-10s  ", "due");
    else
        print_time(site->next_ms, report->now_ms, 10);
    printf("%.*s\n", TEXT_ARG(buffer_text(&problem)));
    buffer_release(&name);
    buffer_release(&problem);
}

static void print_site(follow_report *report, const dateline_followed_site *site) {
    report->any_bad |= site->state >= DATELINE_SITE_LATE;
    if (!report->as_json)
        print_row(report, site);
    else
        report->failed |= dateline_followed_site_write(site, print_bytes, NULL) != DATELINE_OK;
}

static bool take_site(void *context, const dateline_followed_site *site) {
    follow_report *report = context;
    for (uint32_t i = 0; i < report->site_count; i++) {
        dateline_text name;
        if (dateline_follower_site_at(report->follower, i, &name) != DATELINE_OK ||
            !text_equal(name, site->name))
            continue;
        report->found[i] = true;
        print_site(report, site);
    }
    return !report->failed;
}

/* Sites that nothing was asked of yet. */
static void print_others(follow_report *report) {
    for (uint32_t i = 0; i < report->site_count; i++) {
        dateline_followed_site site = DATELINE_FOLLOWED_SITE_INIT;
        site.read_ms = site.found_ms = site.changed_ms = DATELINE_NO_TIME;
        site.next_ms = DATELINE_NEVER;
        bool named = dateline_follower_site_at(report->follower, i, &site.name) == DATELINE_OK;
        if (named && !report->found[i]) print_site(report, &site);
    }
}

static void count_sites(follow_report *report) {
    dateline_text name;
    while (dateline_follower_site_at(report->follower, report->site_count, &name) == DATELINE_OK)
        report->site_count++;
}

dl_exit dl_print_followed(dateline_archive *archive, const char *path, const dateline_follower *follower,
                          bool as_json) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    follow_report report = {.follower = follower,
                            .as_json = as_json,
                            .now_ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000};
    count_sites(&report);
    report.found = calloc(report.site_count + 1, sizeof *report.found);
    if (!report.found) return DL_EXIT_NOTHING;
    if (!as_json)
        printf("%-28s  %-8s%6s%9s%9s%9s  %-10s  %-10s  %-10s  %s\n", "site", "state", "lists", "pages",
               "waiting", "failing", "read", "new page", "next", "problem");
    dateline_result result = dateline_archive_each_followed_site(archive, report.now_ms, take_site, &report);
    dl_exit status = DL_EXIT_DONE;
    if (result == DATELINE_OK)
        print_others(&report);
    else if (!report.failed)
        status = dl_say_archive_failed(archive, path, result);
    free(report.found);
    if (report.failed) return DL_EXIT_NOTHING;
    return status == DL_EXIT_DONE && report.any_bad ? DL_EXIT_SOME_FAILED : status;
}
