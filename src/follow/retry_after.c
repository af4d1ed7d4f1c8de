#include "follow/retry_after.h"

#include "values/http_date.h"

static bool is_digits(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (!dl_ascii_is_digit(text.data[i])) return false;
    }
    return text.size > 0;
}

static uint64_t at_most(uint64_t seconds) {
    return seconds < DL_RETRY_AFTER_MOST_MS / 1000 ? seconds * 1000 : DL_RETRY_AFTER_MOST_MS;
}

uint64_t dl_retry_after_ms(dl_span value, int64_t now_ms) {
    int64_t then;
    uint64_t seconds;
    value = dl_span_trim(value);
    if (is_digits(value)) return dl_span_to_uint(value, &seconds) ? at_most(seconds) : DL_RETRY_AFTER_MOST_MS;
    if (!dl_http_date_read_any(value, now_ms / 1000, &then) || then * 1000 <= now_ms) return 0;
    /* A year has four digits at most, so only a strange `now_ms` can be too far away. */
    uint64_t ms = (uint64_t)(then * 1000) - (uint64_t)now_ms;
    return ms < DL_RETRY_AFTER_MOST_MS ? ms : DL_RETRY_AFTER_MOST_MS;
}
