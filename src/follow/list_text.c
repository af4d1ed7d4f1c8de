/* Lists of URLs as plain text, one on each line (https://www.sitemaps.org/protocol.html#otherformats). Words
 * beside the URLs, lines without any, and comments after "#" are passed over. */
#include "follow/list_read.h"

enum { SAMPLE_LINES = 100 };

static bool is_url(dl_span word) {
    return dl_span_starts_with_nocase(word, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(word, DL_SPAN("https://"));
}

/* Takes a line, which LF, CR or both end. */
static bool take_line(dl_span *rest, dl_span *line) {
    if (!rest->size) return false;
    size_t end = 0;
    while (end < rest->size && rest->data[end] != '\n' && rest->data[end] != '\r') end++;
    *line = dl_span_trim(dl_span_sub(*rest, 0, end));
    *rest = dl_span_sub(*rest, end + 1, rest->size);
    return true;
}

bool dl_list_is_text(dl_span text) {
    size_t lines = 0, urls = 0;
    for (dl_span line; lines < SAMPLE_LINES && take_line(&text, &line);) {
        if (!line.size || line.data[0] == '#') continue;
        lines++;
        urls += is_url(line);
    }
    return urls && urls * 2 >= lines;
}

bool dl_list_read_text(dl_list_maker *maker, dl_span text) {
    dl_list_draft draft = {.entry = {.author_count = 0}};
    bool more = true;
    dl_list_maker_restart(maker, DL_LIST_TEXT);
    for (dl_span line, word; more && take_line(&text, &line);) {
        while (more && dl_span_next_word(&line, &word) && word.data[0] != '#') {
            if (!is_url(word)) continue;
            draft.entry.url = dl_list_url(maker, DL_SPAN_NONE, word);
            more = dl_list_add(maker, &draft);
        }
    }
    return !dl_list_maker_failed(maker);
}
