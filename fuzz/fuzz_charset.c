/* Decoding: the first byte chooses what HTTP says of the encoding, the rest is the page. */
#include "base/text.h"
#include "charset/charset.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const labels[] = {
        NULL,           "utf-8",  "windows-1252",   "shift_jis",   "gb18030",
        "big5",         "euc-kr", "iso-2022-jp",    "euc-jp",      "utf-16le",
        "utf-16be",     "koi8-r", "x-user-defined", "replacement", "windows-1258",
        "no such label"};
    static dl_charset *charset;
    if (!charset) charset = dl_charset_new(NULL);
    if (!charset) abort();
    if (size == 0) return 0;
    char *page = calloc(1, size + DL_PAGE_PADDING);
    if (!page) abort();
    memcpy(page, data + 1, size - 1);
    const char *label = labels[data[0] % (DL_COUNT_OF(labels))];
    dl_charset_result result =
        dl_charset_decode(charset, dl_span_of(page, size - 1), dl_span_from_string(label));
    if (result.no_memory || !result.name) abort();
    /* Only a page that called itself UTF-8 may keep ill-formed bytes, and none may change the padding's
     * promise. */
    memset((char *)(uintptr_t)result.text.data + result.text.size, 0, DL_PAGE_PADDING);
    free(page);
    return 0;
}
