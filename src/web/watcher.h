/* A thread that keeps what threads share up with the archive, so that requests find them read: also after
 * others wrote for hours while nobody asked. */
#ifndef DL_WEB_WATCHER_H
#define DL_WEB_WATCHER_H

#include "web/site.h"

typedef struct dl_web_watcher dl_web_watcher;

typedef struct dl_web_watch {
    const char *archive; /* its path */
    dl_web_common shared;
    void (*also)(void *context); /* called several times a second */
    void *context;
} dl_web_watch;

/* Reads the facets and names of the archive, and starts the thread.  NULL if that fails: `message` says
 * why, in `message_bytes`. */
dl_web_watcher *dl_web_watcher_start(const dl_web_watch *watch, const dl_allocator *allocator, char *message,
                                     size_t message_bytes);

/* Ends the thread; NULL does nothing. */
void dl_web_watcher_stop(dl_web_watcher *watcher);

#endif
