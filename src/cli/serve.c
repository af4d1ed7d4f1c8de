/* dateline serve: an archive as web pages. */
#include "cli/commands.h"
#include "cli/terminal.h"
#include "dateline_web.h"

#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* "127.0.0.1:8642", "[::1]:0"; false if it is neither. */
static bool read_listen(const char *listen, dateline_server_options *options) {
    const char *colon = strrchr(listen, ':');
    char *end;
    if (!colon || !colon[1]) return false;
    unsigned long port = strtoul(colon + 1, &end, 10);
    if (*end || port > UINT16_MAX) return false;
    size_t size = (size_t)(colon - listen);
    bool bracketed = size >= 2 && listen[0] == '[' && colon[-1] == ']';
    options->address = (dateline_text){bracketed ? listen + 1 : listen, bracketed ? size - 2 : size};
    options->port = (uint32_t)port;
    return size > 0;
}

/* The desktop's own way to open a URL; its messages are not ours. */
static void open_browser(dateline_text url) {
    char opener[] = "xdg-open", address[128];
    char *arguments[] = {opener, address, NULL};
    pid_t child;
    snprintf(address, sizeof address, "%.*s", TEXT_ARG(url));
    if (posix_spawnp(&child, opener, NULL, NULL, arguments, environ) != 0)
        dl_say("no browser could be opened (xdg-open); the address is above");
}

static void block_signals(sigset_t *signals) {
    sigemptyset(signals);
    sigaddset(signals, SIGINT);
    sigaddset(signals, SIGTERM);
    sigaddset(signals, SIGHUP);
    sigprocmask(SIG_BLOCK, signals, NULL);
}

dl_exit dl_run_serve(const dl_arguments *arguments) {
    const char *path = arguments->operands[0], *listen = dl_arguments_text(arguments, DL_OPTION_LISTEN);
    dateline_server_options options = DATELINE_SERVER_OPTIONS_INIT;
    if (!read_listen(listen ? listen : "127.0.0.1:8642", &options)) {
        dl_say("--listen: '%s' is not an address and port, such as 127.0.0.1:8642 or [::1]:0", listen);
        return DL_EXIT_USAGE;
    }
    const char *token = getenv("DATELINE_TOKEN");
    if (token && *token) options.token = dateline_text_of(token);
    sigset_t signals;
    block_signals(&signals); /* in all threads: they are waited for here */
    dateline_server *server;
    dateline_result result = dateline_server_start(dateline_text_of(path), &options, &server);
    if (result != DATELINE_OK) {
        dateline_text message = dateline_server_message(server);
        dl_say_of(dateline_text_of(path),
                  message.data ? message : dateline_text_of(dateline_result_text(result)));
        dateline_server_stop(server);
        return DL_EXIT_NOTHING;
    }
    dateline_text url = dateline_server_url(server);
    printf("%.*s\n", TEXT_ARG(url));
    fflush(stdout);
    if (dl_arguments_has(arguments, DL_OPTION_OPEN)) open_browser(url);
    int signal = 0;
    sigwait(&signals, &signal);
    dateline_server_stop(server);
    return (dl_exit)(128 + signal);
}
