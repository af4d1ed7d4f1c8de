/* dateline follow: from a list of sites to an archive that stays current. */
#include "cli/commands.h"
#include "cli/fetched.h"
#include "cli/follow_report.h"
#include "cli/inputs.h"
#include "cli/interrupt.h"
#include "cli/open_archive.h"
#include "cli/terminal.h"

#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Stories are put into clusters now and then, not after each page. */
enum { SECONDS_BETWEEN_CLUSTERS = 600, SECONDS_BETWEEN_LINES = 1 };

typedef struct follow_run {
    dl_archiving archiving;
    dateline_follower *follower;
    bool only_tells; /* how the sites are */
    bool dry_run, tells_all, clusters, is_terminal, has_line;
    uint64_t failures;
    double clustered_s, said_s;
} follow_run;

static double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* --- what is said meanwhile --- */

static void clear_line(follow_run *run) {
    if (run->has_line) fputs("\r\x1b[K", stderr);
    run->has_line = false;
}

static void say_line(follow_run *run) {
    dateline_follow_totals totals = DATELINE_FOLLOW_TOTALS_INIT;
    double now_s = seconds_now();
    if (!run->is_terminal || run->tells_all || now_s - run->said_s < SECONDS_BETWEEN_LINES) return;
    run->said_s = now_s;
    if (dateline_follower_totals(run->follower, &totals) != DATELINE_OK) return;
    clear_line(run);
    fprintf(
        stderr,
        "%llu requests, %llu new pages found; of %llu pages %llu new or changed, %llu unchanged; %llu failed",
        (unsigned long long)totals.requests, (unsigned long long)totals.found,
        (unsigned long long)totals.pages, (unsigned long long)totals.changed, (unsigned long long)totals.same,
        (unsigned long long)totals.failed);
    fflush(stderr);
    run->has_line = true;
}

static void say_event(follow_run *run, const dateline_follow_event *event, const char *what) {
    buffer line = {.data = NULL};
    clear_line(run);
    if (event->site.size_bytes) {
        dl_append_harmless(&line, event->site);
        buffer_append(&line, TEXT(": "));
    }
    buffer_append_format(&line, "%s", what);
    dl_append_harmless(&line, event->url);
    if (event->text.size_bytes && event->url.size_bytes) buffer_append(&line, TEXT(": "));
    dl_append_harmless(&line, event->text);
    buffer_append_byte(&line, '\0');
    if (!line.failed) dl_say("%s", line.data);
    buffer_release(&line);
}

static void on_event(void *context, const dateline_follow_event *event) {
    follow_run *run = context;
    switch (event->kind) {
    case DATELINE_FOLLOW_ASKED:
        if (run->tells_all) say_event(run, event, "");
        break;
    case DATELINE_FOLLOW_FOUND:
        if (run->tells_all) say_event(run, event, "found ");
        break;
    case DATELINE_FOLLOW_LEFT_OUT:
        if (run->dry_run)
            printf("%.*s\t%.*s\n", TEXT_ARG(event->url), TEXT_ARG(event->text));
        else if (run->tells_all)
            say_event(run, event, "left out ");
        break;
    case DATELINE_FOLLOW_FAILED:
        run->failures++;
        say_event(run, event, "");
        break;
    default:
        say_event(run, event, "");
    }
    say_line(run);
}

/* Between two batches. */
static void cluster_now_and_then(follow_run *run) {
    double now_s = seconds_now();
    if (!run->clusters || run->dry_run || now_s - run->clustered_s < SECONDS_BETWEEN_CLUSTERS) return;
    run->clustered_s = now_s;
    dateline_result result = dateline_archive_cluster(run->archiving.archive);
    if (result == DATELINE_OK || dl_interrupted()) return;
    run->archiving.status = dl_say_archive_failed(run->archiving.archive, run->archiving.path, result);
    run->archiving.failed = true;
}

static bool on_ends(void *context) {
    follow_run *run = context;
    say_line(run);
    cluster_now_and_then(run);
    return run->archiving.failed || dl_interrupted();
}

static bool on_keep(void *context, const dateline_fetched *fetched) {
    follow_run *run = context;
    clear_line(run);
    if (run->dry_run) return true;
    return dl_archive_fetched(&run->archiving, fetched);
}

/* --- the run --- */

static dl_exit fail(follow_run *run, dateline_result result) {
    dateline_text message = dateline_follower_message(run->follower);
    if (run->archiving.failed) return run->archiving.status;
    dl_say_harmless(message.data ? message : dateline_text_of(dateline_result_text(result)));
    return DL_EXIT_NOTHING;
}

static void say_totals(follow_run *run) {
    dateline_follow_totals totals = DATELINE_FOLLOW_TOTALS_INIT;
    if (dateline_follower_totals(run->follower, &totals) != DATELINE_OK) return;
    dl_say("%llu requests: %llu pages (%llu new or changed, %llu unchanged, %llu gone), %llu lists, %llu "
           "robots.txt; "
           "%llu new pages found, %llu left out, %llu requests failed",
           (unsigned long long)totals.requests, (unsigned long long)totals.pages,
           (unsigned long long)totals.changed, (unsigned long long)totals.same,
           (unsigned long long)totals.gone, (unsigned long long)totals.lists,
           (unsigned long long)totals.robots, (unsigned long long)totals.found,
           (unsigned long long)totals.left_out, (unsigned long long)totals.failed);
}

static dl_exit finish(follow_run *run, dateline_result result) {
    bool interrupted = dl_interrupted() != 0;
    clear_line(run);
    if (result != DATELINE_OK || run->archiving.failed) return fail(run, result);
    say_totals(run);
    if (run->clusters && !run->dry_run && !interrupted) {
        result = dateline_archive_cluster(run->archiving.archive);
        if (result != DATELINE_OK && !dl_interrupted())
            return dl_say_archive_failed(run->archiving.archive, run->archiving.path, result);
    }
    dateline_follow_totals totals = DATELINE_FOLLOW_TOTALS_INIT;
    bool has_totals = dateline_follower_totals(run->follower, &totals) == DATELINE_OK;
    if (!has_totals || !totals.failed) return DL_EXIT_DONE;
    return totals.failed >= totals.requests ? DL_EXIT_NOTHING : DL_EXIT_SOME_FAILED;
}

static dl_exit follow(follow_run *run, const dl_arguments *arguments, dateline_text config) {
    dateline_follow_options options = DATELINE_FOLLOW_OPTIONS_INIT;
    const char *warc = dl_arguments_text(arguments, DL_OPTION_WARC_FOLDER);
    options.config = config;
    options.config_name = dateline_text_of(arguments->operands[0]);
    if (warc && !run->only_tells) options.warc_folder = dateline_text_of(warc);
    dl_set_network(&options, arguments);
    options.store = (dateline_follow_store)DATELINE_FOLLOW_STORE_INIT;
    options.context = run;
    options.keep = on_keep;
    options.event = on_event;
    options.ends = on_ends;
    options.once = dl_arguments_has(arguments, DL_OPTION_ONCE);
    options.dry_run = run->dry_run;
    dateline_result result = dateline_archive_follow_store(run->archiving.archive, &options.store);
    if (result == DATELINE_OK) result = dateline_follower_new(&options, &run->follower);
    if (result == DATELINE_FAILED && !run->follower) result = DATELINE_NO_MEMORY;
    dl_exit status = DL_EXIT_USAGE;
    if (result == DATELINE_OK && run->only_tells) {
        status = dl_print_followed(run->archiving.archive, run->archiving.path, run->follower,
                                   dl_arguments_has(arguments, DL_OPTION_JSON));
    } else if (result == DATELINE_OK) {
        dl_interrupt_watch();
        status = finish(run, dateline_follower_run(run->follower));
    } else {
        fail(run, result);
    }
    dateline_follower_free(run->follower);
    return status;
}

/* A dry run must not make an archive: what it finds out is kept nowhere. */
static dl_exit open_store(follow_run *run, const char *path) {
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    bool is_new = access(path, F_OK) != 0;
    if (run->only_tells) return dl_open_archive_to_read(path, &run->archiving.archive);
    if (!run->dry_run || !is_new) return dl_open_archive(path, &options, &run->archiving.archive);
    dateline_result result =
        dateline_archive_open(dateline_text_of(":memory:"), &options, &run->archiving.archive);
    return result == DATELINE_OK ? DL_EXIT_DONE : dl_say_archive_failed(run->archiving.archive, path, result);
}

static bool makes_sense(const dl_arguments *arguments) {
    bool dry = dl_arguments_has(arguments, DL_OPTION_DRY_RUN),
         status = dl_arguments_has(arguments, DL_OPTION_STATUS);
    const char *lacks = NULL;
    if (!dl_arguments_has(arguments, DL_OPTION_ARCHIVE) && !dry)
        lacks = "--archive FILE is needed, for the stories and the state of the sites";
    else if (!dl_arguments_has(arguments, DL_OPTION_WARC_FOLDER) && !dry && !status)
        lacks = "--warc DIR is needed, for what is received";
    if (lacks) dl_say("%s", lacks);
    return !lacks;
}

dl_exit dl_run_follow(const dl_arguments *arguments) {
    const char *archive = dl_arguments_text(arguments, DL_OPTION_ARCHIVE);
    if (!makes_sense(arguments)) return DL_EXIT_USAGE;
    buffer config = {.data = NULL};
    if (!buffer_append_file(&config, arguments->operands[0])) {
        dl_say_of(dateline_text_of(arguments->operands[0]), dateline_text_of(strerror(errno)));
        buffer_release(&config);
        return DL_EXIT_NOTHING;
    }
    dateline_options library = dl_library_options(arguments);
    follow_run run = {
        .archiving = {.path = archive ? archive : "archive",
                      .library = &library,
                      .jobs = (uint32_t)dl_arguments_number(arguments, DL_OPTION_JOBS, 0)},
        .only_tells = dl_arguments_has(arguments, DL_OPTION_STATUS),
        .dry_run = dl_arguments_has(arguments, DL_OPTION_DRY_RUN),
        .tells_all = dl_arguments_has(arguments, DL_OPTION_TELL_REQUESTS),
        .clusters = !dl_arguments_has(arguments, DL_OPTION_NO_CLUSTERS),
        .is_terminal = isatty(STDERR_FILENO) != 0,
        .clustered_s = seconds_now(),
    };
    dl_exit status = open_store(&run, run.archiving.path);
    if (status == DL_EXIT_DONE) status = follow(&run, arguments, buffer_text(&config));
    dateline_archive_close(run.archiving.archive);
    buffer_release(&config);
    return status;
}
