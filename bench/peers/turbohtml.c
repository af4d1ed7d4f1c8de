/* turbohtml in a Python process beside this one, which is asked for a round at a time. */
#include "contestant.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define PYTHON BENCH_PEERS_DIR "/venv/bin/python"
#define SCRIPT BENCH_SOURCE_DIR "/peers/turbohtml_rounds.py"

typedef struct process {
    pid_t pid;
    FILE *to, *from;
    uint64_t elements;
} process;

static void close_process(void *state) {
    process *peer = state;
    if (peer->to) fclose(peer->to);
    if (peer->from) fclose(peer->from);
    waitpid(peer->pid, NULL, 0);
    free(peer);
}

static pid_t start(int input[2], int output[2]) {
    pid_t pid = fork();
    if (pid) return pid;
    dup2(input[0], STDIN_FILENO);
    dup2(output[1], STDOUT_FILENO);
    close(input[0]), close(input[1]), close(output[0]), close(output[1]);
    execl(PYTHON, PYTHON, SCRIPT, (char *)NULL);
    _exit(127);
}

static void *open_process(const bench_pages *pages) {
    int input[2], output[2];
    if (access(PYTHON, X_OK) != 0 || pipe(input) != 0) return NULL;
    if (pipe(output) != 0) return close(input[0]), close(input[1]), NULL;
    (void)signal(SIGPIPE, SIG_IGN);
    process *peer = calloc(1, sizeof *peer);
    if (!peer) abort();
    peer->pid = start(input, output);
    close(input[0]), close(output[1]);
    peer->to = fdopen(input[1], "wb");
    peer->from = fdopen(output[0], "r");
    fprintf(peer->to, "%zu\n", pages->count);
    for (size_t i = 0; i < pages->count; ++i) {
        dl_span text = pages->items[i].text;
        fprintf(peer->to, "%zu\n", text.size);
        fwrite(text.data, 1, text.size, peer->to);
    }
    unsigned long long elements = 0;
    /* NOLINTNEXTLINE(cert-err34-c): our own script writes it */
    if (fflush(peer->to) != 0 || fscanf(peer->from, "ready %*s %llu", &elements) != 1)
        return close_process(peer), NULL;
    peer->elements = elements;
    return peer;
}

static double ask_round(void *state, const bench_pages *pages) {
    (void)pages;
    process *peer = state;
    double seconds = -1;
    fputs("round\n", peer->to);
    /* NOLINTNEXTLINE(cert-err34-c): our own script writes it */
    if (fflush(peer->to) != 0 || fscanf(peer->from, "%lf", &seconds) != 1) return -1;
    return seconds;
}

static uint64_t count_elements(void *state, const bench_pages *pages) {
    (void)pages;
    return ((process *)state)->elements;
}

const contestant bench_turbohtml = {
    .name = "turbohtml",
    .what = "turbohtml, parse of a str in Python",
    .open = open_process,
    .close = close_process,
    .round = ask_round,
    .check = count_elements,
};
