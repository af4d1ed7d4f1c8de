/* Fills the folder named by the argument with WARC files of all that a follower keeps, for other programs to
 * read: bodies of every kind, several files, one of which was left behind and recovered. */
#include "capture/warc_folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <sys/wait.h>

#define HTML "Content-Type: text/html; charset=utf-8\r\n"

static const struct {
    const char *head, *body, *protocol, *truncated;
} responses[] = {
    {"HTTP/1.1 200 OK\r\n" HTML "\r\n", "<!doctype html><p>Plain", "http/1.1", NULL},
    {"HTTP/1.1 200 OK\r\n" HTML "Transfer-Encoding: chunked\r\n\r\n",
     "F\r\n<!doctype html>\r\na\r\n<p>Chunked\r\n0\r\n\r\n", "http/1.1", NULL},
    {"HTTP/2 200\r\ncontent-type: text/html\r\n\r\n", "<!doctype html><p>Lower case", "h2", NULL},
    {"HTTP/1.1 200 OK\r\n" HTML "\r\n", "", "http/1.1", NULL},
    {"HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n", "", "http/1.1", NULL},
    {"HTTP/1.1 200 OK\r\n" HTML "Content-Length: 5000\r\n\r\n", "<!doctype html><p>Cut", "http/1.1",
     "length"},
    {"HTTP/1.0 404\r\n" HTML "\r\n", "<!doctype html><p>Gone", NULL, NULL},
    {"HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n", "", "http/1.1", NULL},
    {"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n", "<rss/>", "http/1.1", NULL},
};

static dl_kept add(dl_warc_folder *folder, unsigned number, const dl_kept *of) {
    char url[64];
    dl_kept kept;
    unsigned which = number % DL_COUNT_OF(responses);
    snprintf(url, sizeof url, "https://a.example/%%C3%%A4?n=%u", number);
    dl_kept_exchange exchange = {.url = dl_span_from_string(url),
                                 .date_ms = 1777803630000 + (int64_t)number * 1001,
                                 .request = DL_SPAN("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"),
                                 .head = dl_span_from_string(responses[which].head),
                                 .body = dl_span_from_string(responses[which].body),
                                 .truncated = responses[which].truncated,
                                 .address = DL_SPAN("2001:db8::7"),
                                 .protocol = responses[which].protocol,
                                 .metadata_json = DL_SPAN("{\"listType\":\"rss\",\"title\":\"\u00C4\"}")};
    if (of)
        exchange.revisited = (dl_revisited){.record_id = dl_span_from_string(of->record_id),
                                            .url = DL_SPAN("https://a.example/%C3%A4?n=0"),
                                            .date = dl_span_from_string(of->date),
                                            .payload_digest = dl_span_from_string(of->payload_digest)};
    if (dl_warc_folder_add(folder, &exchange, &kept, NULL) != DL_WARC_FOLDER_OK) {
        fprintf(stderr, "%s\n", dl_warc_folder_message(folder));
        exit(1);
    }
    return kept;
}

static dl_warc_folder *open_folder(const char *path) {
    static const dl_warc_folder_options options = {.max_bytes = 20000,
                                                   .operator_contact = "Ann <ann@a.example>",
                                                   .user_agent = "dateline/1 (+https://a.example/)",
                                                   .robots = "classic",
                                                   .is_part_of = "tests"};
    dl_warc_folder *folder;
    char message[300];
    if (dl_warc_folder_open(dl_span_from_string(path), &options, &folder, message, sizeof message) !=
        DL_WARC_FOLDER_OK) {
        fprintf(stderr, "%s\n", message);
        exit(1);
    }
    return folder;
}

/* Ends without closing it. */
static void leave_behind(const char *path) {
    dl_warc_folder *folder = open_folder(path);
    for (unsigned i = 0; i < 9; i++) add(folder, 1000 + i, NULL);
    _exit(0);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    pid_t child = fork();
    if (!child) leave_behind(arguments[1]);
    waitpid(child, NULL, 0);
    dl_warc_folder *folder = open_folder(arguments[1]);
    bool well = dl_warc_folder_recover(folder, NULL, NULL) == DL_WARC_FOLDER_OK;
    const dl_kept first = add(folder, 0, NULL);
    for (unsigned i = 1; i < 60; i++) add(folder, i, NULL);
    add(folder, 60 - 60 % 9 + 9, &first);  /* with the same body */
    add(folder, 60 - 60 % 9 + 13, &first); /* 304 */
    well = dl_warc_folder_close(folder, NULL, 0) == DL_WARC_FOLDER_OK && well;
    return well ? 0 : 1;
}
