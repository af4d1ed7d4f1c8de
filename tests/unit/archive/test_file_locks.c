/* Locks stay when somebody else in the process closes the file. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "archive/file_locks.h"
#include "store.h"

/* What SQLite locks (its file format, 1.3.4 and 1.2, and "WAL-mode File Format", 2.3). */
enum { SHARED_FIRST = 0x40000002, SHARED_SIZE = 510, WRITER = 120 };

#define PAGE(path)                                                                                           \
    "{\"url\":\"https://a.example/" path "\",\"source\":{\"capturedAt\":\"2024-05-02T10:00:00Z\"},"          \
    "\"headline\":\"Weir to be rebuilt\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"It was torn "        \
    "away.\"}]}"

static int make(void **state) {
    static store test;
    dl_file_locks_keep();
    store_make(&test, NULL);
    *state = &test;
    return 0;
}

static int release(void **state) {
    store_release(*state);
    return 0;
}

/* Whether another process may write-lock this part of the archive's file with that ending. */
static bool is_locked(const store *test, const char *ending, off_t start, off_t size) {
    char path[80];
    snprintf(path, sizeof path, "%s%s", test->path, ending);
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) {
        struct flock wanted = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = start, .l_len = size};
        int file = open(path, O_RDWR | O_CLOEXEC);
        _exit(file < 0 || fcntl(file, F_GETLK, &wanted) ? 2 : wanted.l_type != F_UNLCK);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_in_range(WEXITSTATUS(status), 0, 1);
    return WEXITSTATUS(status) == 1;
}

static bool is_open(const store *test) {
    return is_locked(test, "", SHARED_FIRST, SHARED_SIZE);
}

static bool is_written(const store *test) {
    return is_locked(test, "-shm", WRITER, 1);
}

/* As another copy of SQLite does. */
static void open_and_close(const store *test) {
    static const char *const endings[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        char path[80];
        snprintf(path, sizeof path, "%s%s", test->path, endings[i]);
        int file = open(path, O_RDWR | O_CLOEXEC);
        assert_true(file >= 0);
        close(file);
    }
}

static void locks_stay_when_the_file_is_closed_elsewhere(void **state) {
    store *test = *state;
    store_add(test, PAGE("1"));
    assert_true(is_open(test));
    assert_true(is_written(test));
    open_and_close(test);
    assert_true(is_open(test));
    assert_true(is_written(test));
    assert_true(dl_archive_commit(&test->archive));
    assert_false(is_written(test));
    assert_true(is_open(test));
}

static void other_locks_of_the_process_are_dropped(void **state) {
    store *test = *state;
    int file = open(test->path, O_RDWR | O_CLOEXEC);
    struct flock wanted = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 7, .l_len = 1};
    assert_int_equal(fcntl(file, F_SETLK, &wanted), 0);
    assert_true(is_locked(test, "", 7, 1));
    open_and_close(test);
    assert_false(is_locked(test, "", 7, 1)); /* else the tests above show nothing */
    close(file);
}

/* The last one to close the archive saw that it was, and put all into the one file. */
static bool is_tidy(const store *test) {
    char path[80];
    snprintf(path, sizeof path, "%s-wal", test->path);
    return access(path, F_OK) != 0;
}

/* SQLite counts them together, and leaves it to the last one to unlock, whichever had locked. */
static void archives_of_one_file_share_its_locks(void **state) {
    store *test = *state, second = {.path = ""};
    memcpy(second.path, test->path, sizeof second.path);
    dl_arena_init(&second.arena, 0, NULL);
    for (int first_closes = 0; first_closes < 2; first_closes++) {
        store *closed = first_closes ? test : &second, *left = first_closes ? &second : test;
        store_open(&second, NULL);
        store_add(left, PAGE("2"));
        dl_archive_close(&closed->archive);
        open_and_close(test);
        assert_true(is_open(test));
        assert_true(is_written(test));
        assert_true(dl_archive_commit(&left->archive));
        assert_false(is_written(test));
        dl_archive_close(&left->archive);
        assert_false(is_open(test));
        assert_true(is_tidy(test));
        store_open(test, NULL);
    }
    dl_arena_release(&second.arena);
}

static unsigned open_descriptors(void) {
    unsigned count = 0;
    for (int i = 0; i < 200; i++) count += fcntl(i, F_GETFD) >= 0;
    return count;
}

static void nothing_stays_open(void **state) {
    store *test = *state;
    dl_archive_close(&test->archive);
    unsigned before = open_descriptors();
    for (int i = 0; i < 3; i++) {
        store_open(test, NULL);
        store_add(test, i ? PAGE("3") : PAGE("4"));
        assert_true(dl_archive_commit(&test->archive));
        assert_true(open_descriptors() > before);
        dl_archive_close(&test->archive);
        assert_int_equal(open_descriptors(), before);
    }
    store_open(test, NULL);
}

/* Holds the archive open, with a lock to write, and ends without closing it, but has a child that goes on
 * until the pipe is closed.  The child has begun before that: until then, it has what it got from its parent.
 */
static void write_and_crash(store *test, const int pipes[2]) {
    int begun[2];
    char byte = 0;
    store_open(test, NULL);
    store_add(test, PAGE("5"));
    if (pipe(begun)) _exit(1);
    pid_t child = fork();
    if (child) _exit(read(begun[0], &byte, 1) != 1 || !is_written(test));
    close(pipes[1]);
    _exit(write(begun[1], &byte, 1) != 1 || read(pipes[0], &byte, 1) != 0);
}

static void children_do_not_keep_the_locks_of_the_dead(void **state) {
    store *test = *state;
    int pipes[2], status = 1;
    dl_archive_close(&test->archive); /* what SQLite knows of it must not get into the child */
    assert_int_equal(pipe(pipes), 0);
    pid_t writer = fork();
    if (!writer) write_and_crash(test, pipes);
    assert_int_equal(waitpid(writer, &status, 0), writer);
    assert_int_equal(status, 0);
    assert_false(is_written(test));
    assert_false(is_open(test));
    close(pipes[1]);
    close(pipes[0]);
    store_open(test, NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(locks_stay_when_the_file_is_closed_elsewhere, make, release),
        cmocka_unit_test_setup_teardown(other_locks_of_the_process_are_dropped, make, release),
        cmocka_unit_test_setup_teardown(archives_of_one_file_share_its_locks, make, release),
        cmocka_unit_test_setup_teardown(nothing_stays_open, make, release),
        cmocka_unit_test_setup_teardown(children_do_not_keep_the_locks_of_the_dead, make, release),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
