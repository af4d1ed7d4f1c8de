#include "web/links_out.h"

bool dl_web_leads_out(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("https://")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("http://"));
}

/* Characters that no URL has (https://url.spec.whatwg.org/#url-code-points) are percent-encoded, as browsers
 * do. */
void dl_web_write_link_out(dl_html *html, dl_span url) {
    size_t start = 0;
    DL_HTML(html, " href=\"");
    for (size_t i = 0; i < url.size && dl_web_leads_out(url); i++) {
        bool fine = (unsigned char)url.data[i] > ' ' && !strchr("\"<>\\^`{|}", url.data[i]);
        if (fine && i + 1 < url.size) continue;
        DL_HTML(html, "%t", dl_span_sub(url, start, i - start + fine));
        if (!fine) DL_HTML(html, "%q", dl_span_sub(url, i, 1));
        start = i + 1;
    }
    DL_HTML(html, "\" rel=\"noopener nofollow\"");
}

dl_span dl_web_host_of(dl_span url) {
    size_t slashes = dl_span_find(url, DL_SPAN("//"), 0);
    dl_span host = slashes == SIZE_MAX ? url : dl_span_sub(url, slashes + 2, url.size);
    for (size_t i = 0; i < host.size; i++) {
        if (strchr("/?#", host.data[i])) host.size = i;
    }
    size_t at = dl_span_find_last_byte(host, '@');
    if (at != SIZE_MAX) host = dl_span_sub(host, at + 1, host.size);
    return dl_span_starts_with_nocase(host, DL_SPAN("www.")) ? dl_span_sub(host, 4, host.size) : host;
}
