#include "web/pool.h"

#include <stddef.h>

/* Waits for a job; NULL in the end. */
static dl_web_job *take(dl_web_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    while (!pool->first && !pool->ends) pthread_cond_wait(&pool->wakes, &pool->lock);
    dl_web_job *job = pool->first;
    if (job) pool->first = job->next;
    if (!pool->first) pool->last = NULL;
    pthread_mutex_unlock(&pool->lock);
    return job;
}

static void *work(void *context) {
    dl_web_pool *pool = context;
    dl_web_job *job;
    while ((job = take(pool))) pool->run(pool->context, job);
    return NULL;
}

bool dl_web_pool_start(dl_web_pool *pool, unsigned threads, void (*run)(void *context, dl_web_job *job),
                       void *context) {
    *pool = (dl_web_pool){.run = run, .context = context};
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->wakes, NULL);
    while (pool->thread_count < threads && pool->thread_count < DL_WEB_MOST_THREADS &&
           pthread_create(&pool->threads[pool->thread_count], NULL, work, pool) == 0)
        pool->thread_count++;
    return pool->thread_count > 0;
}

bool dl_web_pool_add(dl_web_pool *pool, dl_web_job *job, void (*before)(void *argument), void *argument) {
    pthread_mutex_lock(&pool->lock);
    bool is_taken = !pool->ends;
    if (is_taken) {
        before(argument);
        job->next = NULL;
        if (pool->last) {
            pool->last->next = job;
        } else {
            pool->first = job;
        }
        pool->last = job;
        pthread_cond_signal(&pool->wakes);
    }
    pthread_mutex_unlock(&pool->lock);
    return is_taken;
}

void dl_web_pool_stop(dl_web_pool *pool) {
    pthread_mutex_lock(&pool->lock);
    pool->ends = true;
    pthread_cond_broadcast(&pool->wakes);
    pthread_mutex_unlock(&pool->lock);
    for (unsigned i = 0; i < pool->thread_count; i++) pthread_join(pool->threads[i], NULL);
}

void dl_web_pool_release(dl_web_pool *pool) {
    pthread_cond_destroy(&pool->wakes);
    pthread_mutex_destroy(&pool->lock);
}
