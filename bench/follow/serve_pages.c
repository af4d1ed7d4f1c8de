/* A site for bench/follow/run: robots.txt, a sitemap of N pages, and the pages, which differ in their
 * numbers.
 *
 *     dateline-page-server PAGE COUNT     the first line of the output is the port; ends when standard input
 * does
 *
 * In PAGE, each "@@" becomes the number of the page. */
#include <microhttpd.h>

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char page[1 << 20];
static size_t page_bytes;
static unsigned long count;
static char *sitemap;
static size_t sitemap_bytes;

static struct MHD_Response *make_page(const char *number) {
    char *body = malloc(page_bytes + 65536);
    size_t size = 0;
    if (!body) return NULL;
    for (const char *at = page; at < page + page_bytes;) {
        if (at[0] == '@' && at[1] == '@' && size < page_bytes + 65000) {
            size += (size_t)sprintf(body + size, "%.20s", number);
            at += 2;
        } else {
            body[size++] = *at++;
        }
    }
    struct MHD_Response *response = MHD_create_response_from_buffer(size, body, MHD_RESPMEM_MUST_FREE);
    if (response) MHD_add_response_header(response, "Content-Type", "text/html; charset=utf-8");
    return response;
}

static enum MHD_Result answer(void *context, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_size, void **state) {
    static char robots[] = "User-agent: *\nAllow: /\n";
    struct MHD_Response *response;
    (void)context, (void)method, (void)version, (void)upload, (void)upload_size, (void)state;
    if (strcmp(url, "/robots.txt") == 0)
        response = MHD_create_response_from_buffer(sizeof robots - 1, robots, MHD_RESPMEM_PERSISTENT);
    else if (strcmp(url, "/sitemap.xml") == 0)
        response = MHD_create_response_from_buffer(sitemap_bytes, sitemap, MHD_RESPMEM_PERSISTENT);
    else
        response = make_page(strrchr(url, '/') + 1);
    if (!response) return MHD_NO;
    enum MHD_Result result = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return result;
}

/* With the addresses that the pages have. */
static void make_sitemap(unsigned port) {
    char day[16];
    time_t now = time(NULL);
    (void)strftime(day, sizeof day, "%Y-%m-%d", gmtime(&now));
    sitemap = malloc(200 + count * 100);
    if (!sitemap) exit(1);
    char *at = sitemap + sprintf(sitemap, "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (unsigned long i = 0; i < count; i++)
        at +=
            sprintf(at, "<url><loc>http://127.0.0.1:%u/p/%lu</loc><lastmod>%s</lastmod></url>", port, i, day);
    at += sprintf(at, "</urlset>");
    sitemap_bytes = (size_t)(at - sitemap);
}

int main(int argc, char **argv) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    char byte;
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    if (!file) return fprintf(stderr, "usage: %s PAGE COUNT\n", argv[0]), 2;
    page_bytes = fread(page, 1, sizeof page - 1, file);
    fclose(file);
    count = strtoul(argv[2], NULL, 10);
    struct MHD_Daemon *daemon =
        MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, 0, NULL, NULL, answer, NULL, MHD_OPTION_SOCK_ADDR,
                         (struct sockaddr *)&address, MHD_OPTION_END);
    if (!daemon) return 1;
    unsigned port = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    make_sitemap(port);
    printf("%u\n", port);
    fflush(stdout);
    while (read(STDIN_FILENO, &byte, 1) > 0) {
    }
    MHD_stop_daemon(daemon);
    free(sitemap);
    return 0;
}
