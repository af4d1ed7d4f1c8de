/* The threads that answer: every job once, all before the end, none after it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "web/pool.h"

enum { JOBS = 1000 };

typedef struct counted {
    dl_web_job job;
    unsigned before, done;
} counted;

static void count_before(void *argument) {
    ((counted *)argument)->before++;
}

static void count_done(void *context, dl_web_job *job) {
    pthread_mutex_lock(context);
    ((counted *)job)->done++;
    pthread_mutex_unlock(context);
}

static void every_job_is_done_once(void **state) {
    (void)state;
    for (unsigned threads = 1; threads <= 5; threads += 4) {
        static counted jobs[JOBS];
        pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
        dl_web_pool pool;
        counted late = {0};
        for (unsigned i = 0; i < JOBS; i++) jobs[i] = (counted){0};
        assert_true(dl_web_pool_start(&pool, threads, count_done, &lock));
        assert_int_equal(pool.thread_count, threads);
        for (unsigned i = 0; i < JOBS; i++)
            assert_true(dl_web_pool_add(&pool, &jobs[i].job, count_before, &jobs[i]));
        dl_web_pool_stop(&pool);
        for (unsigned i = 0; i < JOBS; i++) {
            assert_int_equal(jobs[i].before, 1);
            assert_int_equal(jobs[i].done, 1);
        }
        assert_null(pool.first);
        assert_false(dl_web_pool_add(&pool, &late.job, count_before, &late));
        assert_int_equal(late.before + late.done, 0);
        dl_web_pool_release(&pool);
    }
}

/* Of one thread the order is that of the jobs. */
static void note_order(void *context, dl_web_job *job) {
    unsigned *next = context;
    ((counted *)job)->done = ++*next;
}

static void the_first_is_done_first(void **state) {
    (void)state;
    static counted jobs[JOBS];
    unsigned next = 0;
    dl_web_pool pool;
    assert_true(dl_web_pool_start(&pool, 1, note_order, &next));
    for (unsigned i = 0; i < JOBS; i++)
        assert_true(dl_web_pool_add(&pool, &jobs[i].job, count_before, &jobs[i]));
    dl_web_pool_stop(&pool);
    dl_web_pool_release(&pool);
    for (unsigned i = 0; i < JOBS; i++) assert_int_equal(jobs[i].done, i + 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_job_is_done_once),
        cmocka_unit_test(the_first_is_done_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
