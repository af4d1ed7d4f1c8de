#include "cli/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

enum { SIGNALS = 3 };
static const int signals[SIGNALS] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction before[SIGNALS];
static volatile sig_atomic_t came;

static void note(int number) {
    came = number;
    for (size_t i = 0; i < SIGNALS; i++) sigaction(signals[i], &before[i], NULL);
}

static void note_and_say(int number) {
    static const char message[] = "dateline: finishing work in progress; another signal stops at once\n";
    note(number);
    ssize_t said = write(STDERR_FILENO, message, sizeof message - 1);
    (void)said;
}

static void watch(void (*handler)(int number)) {
    const struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    for (size_t i = 0; i < SIGNALS; i++) sigaction(signals[i], NULL, &before[i]);
    for (size_t i = 0; i < SIGNALS; i++) {
        if (before[i].sa_handler != SIG_IGN) sigaction(signals[i], &action, NULL);
    }
}

void dl_interrupt_watch(void) {
    watch(note_and_say);
}

void dl_interrupt_watch_quietly(void) {
    watch(note);
}

int dl_interrupted(void) {
    return came;
}
