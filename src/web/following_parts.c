#include "web/following_parts.h"

#include "archive/followed_sites.h"
#include "archive/times.h"
#include "web/charts.h"
#include "web/moments.h"
#include "web/words.h"

enum { HOUR_S = 3600, DAY_S = 24 * HOUR_S };

/* --- states --- */

void dl_web_write_followed_state(dl_html *html, uint32_t state) {
    static const char *const words[] = {[DATELINE_SITE_NEW] = "New",
                                        [DATELINE_SITE_FRESH] = "Fresh",
                                        [DATELINE_SITE_QUIET] = "Quiet",
                                        [DATELINE_SITE_LATE] = "Late",
                                        [DATELINE_SITE_FAILING] = "Failing"};
    DL_HTML(html,
            "<span class=\"stateword%s\"><svg class=\"g\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\">",
            state == DATELINE_SITE_FAILING ? " k1"
            : state == DATELINE_SITE_NEW   ? " second"
                                           : "");
    switch (state) {
    case DATELINE_SITE_FAILING:
        DL_HTML(html, "<circle class=\"gf\" r=\"5.5\"/>");
        break;
    case DATELINE_SITE_LATE:
        DL_HTML(html, "<circle class=\"gl\" r=\"4\"/><path class=\"gf\" d=\"M0-4a4 4 0 0 1 0 8z\"/>");
        break;
    case DATELINE_SITE_QUIET:
        DL_HTML(html, "<path class=\"gl\" d=\"M-4.5 0h9\"/>");
        break;
    case DATELINE_SITE_NEW:
        DL_HTML(html, "<path class=\"gl\" d=\"M0-4.5v9M-4.5 0h9\"/>");
        break;
    default:
        DL_HTML(html, "<circle class=\"gl\" r=\"4\"/>");
    }
    DL_HTML(html, "</svg>%s</span>", words[state]);
}

/* --- times --- */

static bool is_moment(int64_t time_ms) {
    return time_ms != DATELINE_NO_TIME && time_ms != DATELINE_NEVER;
}

/* To the minute only of what is near. */
static int64_t rounded(int64_t seconds) {
    if (seconds >= 2 * DAY_S) return seconds - seconds % DAY_S;
    return seconds >= 2 * HOUR_S ? seconds - seconds % HOUR_S : seconds;
}

void dl_web_write_followed_moment(dl_html *html, int64_t time_ms, int64_t now_ms, dl_arena *arena) {
    enum { YEAR_IS_PLAIN_S = 300 * DAY_S };
    if (!is_moment(time_ms)) {
        DL_HTML(html, "<span class=\"absent\">%s</span>", time_ms == DATELINE_NEVER ? "never" : "not yet");
        return;
    }
    int64_t away_s = now_ms / 1000 - time_ms / 1000;
    bool is_near = away_s < YEAR_IS_PLAIN_S && away_s > -YEAR_IS_PLAIN_S;
    dl_web_write_utc(html, dl_time_write(time_ms / 1000, arena),
                     is_near ? DL_WEB_MOMENT_SHORT : DL_WEB_MOMENT_FULL);
}

void dl_web_write_followed_away(dl_html *html, int64_t time_ms, int64_t now_ms) {
    if (!is_moment(time_ms)) return;
    int64_t away_s = now_ms / 1000 - time_ms / 1000;
    bool is_past = away_s >= 0;
    if (!is_past) DL_HTML(html, "in ");
    dl_web_write_span(html, rounded(is_past ? away_s : -away_s));
    if (is_past) DL_HTML(html, " ago");
}

void dl_web_write_followed_time(dl_html *html, int64_t time_ms, int64_t now_ms, dl_arena *arena) {
    dl_web_write_followed_moment(html, time_ms, now_ms, arena);
    if (!is_moment(time_ms)) return;
    DL_HTML(html, " <span class=\"second tiny\">");
    dl_web_write_followed_away(html, time_ms, now_ms);
    DL_HTML(html, "</span>");
}

/* --- days --- */

void dl_web_write_followed_days(dl_html *html, const uint32_t days[DL_FOLLOWED_DAYS]) {
    enum { HEIGHT = 18 };
    const dl_web_columns columns = {.counts = days, .count = DL_FOLLOWED_DAYS, .base = HEIGHT, .gap = 28};
    DL_HTML(html,
            "<svg width=\"100%%\" height=\"%d\" role=\"img\" aria-label=\"Pages found a day, last %d days: ",
            (int64_t)HEIGHT, (int64_t)DL_FOLLOWED_DAYS);
    for (int i = 0; i < DL_FOLLOWED_DAYS; i++) DL_HTML(html, "%s%d", i ? ", " : "", (int64_t)days[i]);
    DL_HTML(html, "\">");
    dl_web_write_columns(html, &columns);
    DL_HTML(html, "</svg>");
}

/* --- why --- */

void dl_web_write_followed_url(dl_html *html, dl_span url) {
    bool is_web = dl_span_starts_with_nocase(url, DL_SPAN("https://")) ||
                  dl_span_starts_with_nocase(url, DL_SPAN("http://"));
    if (is_web && dl_html_is_link(url)) {
        DL_HTML(html, "<a class=\"url\" href=\"%l\" rel=\"noopener nofollow\"><bdi>%t</bdi></a>", url, url);
    } else {
        DL_HTML(html, "<bdi class=\"url\">%t</bdi>", url);
    }
}

/* "HTTP status 403 (https://gazette.example/rss)." */
static void write_problem(dl_html *html, const dateline_followed_site *site) {
    dl_span problem = dl_web_text(site->problem), url = dl_web_text(site->problem_url);
    if (!problem.size) return;
    if (dl_span_ends_with(problem, DL_SPAN("."))) problem = dl_span_sub(problem, 0, problem.size - 1);
    DL_HTML(html, "<bdi>%t</bdi>", problem);
    if (url.size) {
        DL_HTML(html, " (");
        dl_web_write_followed_url(html, url);
        DL_HTML(html, ")");
    }
    DL_HTML(html, ".");
}

/* "None of its 3 lists could be read the last time." */
static void write_failing(dl_html *html, const dateline_followed_site *site) {
    if (!site->lists) {
        DL_HTML(html, "None of its pages could be fetched the last time. ");
    } else if (site->lists == 1) {
        DL_HTML(html, "Its list could not be read the last time. ");
    } else {
        DL_HTML(html, "None of its %n lists could be read the last time. ", site->lists);
    }
    write_problem(html, site);
}

static void write_ago(dl_html *html, int64_t time_ms, int64_t now_ms) {
    dl_web_write_span(html, rounded(now_ms / 1000 - time_ms / 1000));
}

/* What is as it should be may still have lists and pages that are not. */
static void write_faults(dl_html *html, const dateline_followed_site *site) {
    if (site->failing_lists)
        DL_HTML(html, "%n of its %n lists could not be read the last time. ", site->failing_lists,
                site->lists);
    if (site->failing_pages)
        DL_HTML(html, "%n %s could not be fetched the last time. ", site->failing_pages,
                dl_web_plural(site->failing_pages, "page", "pages"));
    write_problem(html, site);
}

void dl_web_write_followed_why(dl_html *html, const dateline_followed_site *site, int64_t now_ms) {
    bool has_fault = site->failing_lists || site->failing_pages;
    if (site->state == DATELINE_SITE_FRESH && !has_fault) {
        DL_HTML(html, "<span class=\"quiet\">as it should be</span>");
        return;
    }
    DL_HTML(html, "<span class=\"why\">");
    switch (site->state) {
    case DATELINE_SITE_FAILING:
        write_failing(html, site);
        break;
    case DATELINE_SITE_LATE:
        DL_HTML(html, "Something of it has been due for ");
        write_ago(html, site->next_ms, now_ms);
        DL_HTML(html, ", and nobody asked: no follower runs, or its hosts are slow. ");
        write_faults(html, site);
        break;
    case DATELINE_SITE_QUIET:
        DL_HTML(html, "Nothing new for ");
        write_ago(html, site->found_ms, now_ms);
        DL_HTML(html, ", longer than usual. ");
        write_faults(html, site);
        break;
    case DATELINE_SITE_NEW:
        DL_HTML(html, "Nothing has been requested from it yet.");
        break;
    default:
        write_faults(html, site);
    }
    DL_HTML(html, "</span>");
}
