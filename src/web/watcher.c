#include "web/watcher.h"

#include <pthread.h>
#include <stdio.h>
#include <time.h>

enum { MILLISECONDS_BETWEEN_LOOKS = 250 };

struct dl_web_watcher {
    dl_web_watch watch;
    dl_web_site site; /* of the thread */
    pthread_t thread;
    bool is_started;
    pthread_mutex_t lock;
    pthread_cond_t wakes;
    bool ends; /* under the lock */
    dl_allocator allocator;
};

/* Waits; false in the end. */
static bool wait_a_little(dl_web_watcher *watcher) {
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_nsec += MILLISECONDS_BETWEEN_LOOKS * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000L;
    until.tv_nsec %= 1000000000L;
    pthread_mutex_lock(&watcher->lock);
    if (!watcher->ends) pthread_cond_timedwait(&watcher->wakes, &watcher->lock, &until);
    bool goes_on = !watcher->ends;
    pthread_mutex_unlock(&watcher->lock);
    return goes_on;
}

static int follow(dl_web_watcher *watcher) {
    dl_web_site *site = &watcher->site;
    int result = dl_web_site_begin(site);
    if (result == SQLITE_OK) result = dl_name_list_refresh(site->names, site->archive.db);
    dl_web_site_end(site);
    return result;
}

/* What fails here, fails for requests too, which say so. */
static void *keep_up(void *context) {
    dl_web_watcher *watcher = context;
    while (wait_a_little(watcher)) {
        follow(watcher);
        watcher->watch.also(watcher->watch.context);
    }
    return NULL;
}

static bool start(dl_web_watcher *watcher, char *message, size_t message_bytes) {
    const char *archive = watcher->watch.archive;
    if (!dl_web_site_open(&watcher->site, archive, &watcher->watch.shared, &watcher->allocator)) {
        snprintf(message, message_bytes, "%s", watcher->site.archive.message);
        return false;
    }
    int result = follow(watcher);
    if (result != SQLITE_OK) {
        snprintf(message, message_bytes, "cannot read %s: %s", archive, sqlite3_errstr(result));
        return false;
    }
    watcher->is_started = pthread_create(&watcher->thread, NULL, keep_up, watcher) == 0;
    if (!watcher->is_started) snprintf(message, message_bytes, "cannot start a thread");
    return watcher->is_started;
}

dl_web_watcher *dl_web_watcher_start(const dl_web_watch *watch, const dl_allocator *allocator, char *message,
                                     size_t message_bytes) {
    dl_web_watcher *watcher = dl_allocator_resize(allocator, NULL, sizeof *watcher);
    if (!watcher) {
        snprintf(message, message_bytes, "out of memory");
        return NULL;
    }
    memset(watcher, 0, sizeof *watcher);
    watcher->watch = *watch;
    if (allocator) watcher->allocator = *allocator;
    pthread_mutex_init(&watcher->lock, NULL);
    pthread_cond_init(&watcher->wakes, NULL);
    if (start(watcher, message, message_bytes)) return watcher;
    dl_web_watcher_stop(watcher);
    return NULL;
}

void dl_web_watcher_stop(dl_web_watcher *watcher) {
    if (!watcher) return;
    if (watcher->is_started) {
        pthread_mutex_lock(&watcher->lock);
        watcher->ends = true;
        pthread_cond_signal(&watcher->wakes);
        pthread_mutex_unlock(&watcher->lock);
        pthread_join(watcher->thread, NULL);
    }
    dl_web_site_close(&watcher->site);
    pthread_cond_destroy(&watcher->wakes);
    pthread_mutex_destroy(&watcher->lock);
    dl_allocator allocator = watcher->allocator;
    dl_allocator_resize(&allocator, watcher, 0);
}
