#include "cli/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

enum { SIGNALS = 3 };
static const int signals[SIGNALS] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction before[SIGNALS];
static volatile sig_atomic_t came;

static void note(int number) {
    static const char message[] = "dateline: finishing what was begun; another signal ends at once\n";
    came = number;
    for (size_t i = 0; i < SIGNALS; i++) sigaction(signals[i], &before[i], NULL);
    ssize_t said = write(STDERR_FILENO, message, sizeof message - 1);
    (void)said;
}

void dl_interrupt_watch(void) {
    const struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    for (size_t i = 0; i < SIGNALS; i++) sigaction(signals[i], NULL, &before[i]);
    for (size_t i = 0; i < SIGNALS; i++) {
        if (before[i].sa_handler != SIG_IGN) sigaction(signals[i], &action, NULL);
    }
}

int dl_interrupted(void) {
    return came;
}
