#include "archive/file_locks.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"

#ifdef F_OFD_SETLK

/* A file that SQLite has locked.  It counts locks by process and file, whichever descriptor it sets them
 * with; so they are all set with one descriptor, which is only for that. */
typedef struct locked_file {
    struct locked_file *next;
    dev_t device;
    ino_t inode;
    int descriptor;
    unsigned users;
} locked_file;

/* A descriptor of SQLite's that has been locked. */
typedef struct user {
    struct user *next;
    locked_file *file;
    int descriptor;
} user;

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static locked_file *files;
static user *users;
static bool missing; /* the system has no such locks */
static int (*system_close)(int);

/* --- files and their users --- */

/* Another open file description of the same file, whatever its name is now. */
static int open_again(int descriptor) {
    char path[40];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    int again = open(path, O_RDWR | O_CLOEXEC);
    return again >= 0 ? again : open(path, O_RDONLY | O_CLOEXEC);
}

static locked_file *file_of(int descriptor) {
    struct stat about;
    if (fstat(descriptor, &about)) return NULL;
    for (locked_file *file = files; file; file = file->next) {
        if (file->device == about.st_dev && file->inode == about.st_ino) return file;
    }
    locked_file *file = dl_allocator_resize(NULL, NULL, sizeof *file);
    int again = file ? open_again(descriptor) : -1;
    if (again < 0) {
        dl_allocator_resize(NULL, file, 0);
        return NULL;
    }
    *file = (locked_file){files, about.st_dev, about.st_ino, again, 0};
    return files = file;
}

static void end_file(locked_file *file) {
    locked_file **at = &files;
    while (*at != file) at = &(*at)->next;
    *at = file->next;
    system_close(file->descriptor);
    dl_allocator_resize(NULL, file, 0);
}

/* The file that a descriptor of SQLite's is of; NULL: it cannot be opened again, and is locked as usual. */
static locked_file *use(int descriptor) {
    for (user *one = users; one; one = one->next) {
        if (one->descriptor == descriptor) return one->file;
    }
    user *one = dl_allocator_resize(NULL, NULL, sizeof *one);
    locked_file *file = one ? file_of(descriptor) : NULL;
    if (!file) {
        dl_allocator_resize(NULL, one, 0);
        return NULL;
    }
    *one = (user){users, file, descriptor};
    users = one;
    file->users++;
    return file;
}

static void end_use(int descriptor) {
    for (user **at = &users; *at; at = &(*at)->next) {
        if ((*at)->descriptor != descriptor) continue;
        user *one = *at;
        *at = one->next;
        if (--one->file->users == 0) end_file(one->file);
        dl_allocator_resize(NULL, one, 0);
        return;
    }
}

/* A child that goes on without exec() has no locks of its parent's, as usual: what it shares with it are
 * descriptions, and those are the parent's to lock. */
static void forget_in_child(void) {
    while (users) {
        user *one = users;
        users = one->next;
        dl_allocator_resize(NULL, one, 0);
    }
    while (files) end_file(files);
    pthread_mutex_unlock(&guard);
}

static void before_fork(void) {
    pthread_mutex_lock(&guard);
}

static void in_parent(void) {
    pthread_mutex_unlock(&guard);
}

/* --- what SQLite calls --- */

static int lock(int descriptor, int command, struct flock *wanted) {
    pthread_mutex_lock(&guard);
    locked_file *file = missing ? NULL : use(descriptor);
    struct flock own = *wanted;
    own.l_pid = 0;
    int result = -1, why = EINVAL;
    if (file) {
        result = fcntl(file->descriptor, command == F_GETLK ? F_OFD_GETLK : F_OFD_SETLK, &own);
        why = errno;
        if (result == 0 && command == F_GETLK) *wanted = own;
        missing = result < 0 && why == EINVAL;
    }
    if (!file || missing) {
        result = fcntl(descriptor, command, wanted);
        why = errno;
    }
    pthread_mutex_unlock(&guard);
    errno = why;
    return result;
}

static int locking_fcntl(int descriptor, int command, ...) {
    va_list rest;
    va_start(rest, command);
    int result;
    if (command == F_SETLK || command == F_GETLK) {
        result = lock(descriptor, command, va_arg(rest, struct flock *));
    } else {
        result = fcntl(descriptor, command, va_arg(rest, int)); /* SQLite sets and asks for FD_CLOEXEC */
    }
    va_end(rest);
    return result;
}

static int unlocking_close(int descriptor) {
    pthread_mutex_lock(&guard);
    end_use(descriptor);
    pthread_mutex_unlock(&guard);
    return system_close(descriptor);
}

static void install(void) {
    sqlite3_vfs *files_of_unix = sqlite3_vfs_find("unix");
    if (!files_of_unix || files_of_unix->iVersion < 3) return;
    system_close = (int (*)(int))files_of_unix->xGetSystemCall(files_of_unix, "close");
    if (!system_close || pthread_atfork(before_fork, in_parent, forget_in_child)) return;
    files_of_unix->xSetSystemCall(files_of_unix, "fcntl", (sqlite3_syscall_ptr)locking_fcntl);
    files_of_unix->xSetSystemCall(files_of_unix, "close", (sqlite3_syscall_ptr)unlocking_close);
}

void dl_file_locks_keep(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
}

#else

void dl_file_locks_keep(void) {}

#endif
