/* Threads that answer requests: the one that came first is the first to be answered, whoever is free does it,
 * and one that takes long holds up one thread alone. */
#ifndef DL_WEB_POOL_H
#define DL_WEB_POOL_H

#include <pthread.h>
#include <stdbool.h>

enum { DL_WEB_MOST_THREADS = 64 };

/* The first member of what is to be done. */
typedef struct dl_web_job {
    struct dl_web_job *next;
} dl_web_job;

typedef struct dl_web_pool {
    pthread_mutex_t lock; /* of the list */
    pthread_cond_t wakes;
    dl_web_job *first, *last; /* that wait */
    bool ends;
    pthread_t threads[DL_WEB_MOST_THREADS];
    unsigned thread_count;
    void (*run)(void *context, dl_web_job *job);
    void *context;
} dl_web_pool;

/* False if no thread can be started.  Stop and release it in any case.  `run` is called in each of the
 * threads. */
bool dl_web_pool_start(dl_web_pool *pool, unsigned threads, void (*run)(void *context, dl_web_job *job),
                       void *context);

/* Adds a job, and calls `before` with `argument` when it is sure that it is done.  False after the end. */
bool dl_web_pool_add(dl_web_pool *pool, dl_web_job *job, void (*before)(void *argument), void *argument);

/* Does what waits, and ends the threads.  Others may still try to add jobs. */
void dl_web_pool_stop(dl_web_pool *pool);

/* When it was stopped and nobody adds jobs any more. */
void dl_web_pool_release(dl_web_pool *pool);

#endif
