#include "web/http_date.h"

#include "archive/times.h"
#include "values/calendar.h"

static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

enum { NAME_BYTES = 3, DAY_SECONDS = 24 * 60 * 60 };

/* "Thu, 31 May 2007 20:35:00 GMT", where a 0 stands for any digit and an a for any letter. */
static bool has_shape(dl_span text) {
    static const char shape[] = "aaa, 00 aaa 0000 00:00:00 GMT";
    if (text.size != sizeof shape - 1) return false;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        bool fits = shape[i] == '0'   ? dl_ascii_is_digit(c)
                    : shape[i] == 'a' ? dl_ascii_is_alpha(c)
                                      : c == shape[i];
        if (!fits) return false;
    }
    return true;
}

static uint32_t number_at(dl_span text, size_t at, size_t size) {
    return dl_span_leading_number(dl_span_sub(text, at, size));
}

bool dl_http_date_read(dl_span text, int64_t *seconds) {
    text = dl_span_trim(text);
    if (!has_shape(text)) return false;
    unsigned month = 0;
    while (month < 12 && memcmp(months + month * NAME_BYTES, text.data + 8, NAME_BYTES) != 0) month++;
    uint32_t day = number_at(text, 5, 2), year = number_at(text, 12, 4), hour = number_at(text, 17, 2),
             minute = number_at(text, 20, 2), second = number_at(text, 23, 2);
    if (month == 12 || !day || day > dl_days_of_month((int32_t)year, month + 1)) return false;
    if (hour > 23 || minute > 59 || second > 60) return false;
    *seconds = (int64_t)dl_days_from_date((int32_t)year, month + 1, day) * DAY_SECONDS + hour * 3600 +
               minute * 60 + second;
    return true;
}

dl_span dl_http_date_write(int64_t seconds, dl_arena *arena) {
    static const char names[] = "ThuFriSatSunMonTueWed"; /* 1970 began on a Thursday */
    int64_t day = dl_time_day(seconds), of_day = seconds - day * DAY_SECONDS;
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days((int32_t)day, &year, &month, &of_month);
    return dl_arena_format(arena, "%.3s, %02u %.3s %04d %02u:%02u:%02u GMT",
                           names + (day % 7 + 7) % 7 * NAME_BYTES, (unsigned)of_month,
                           months + (month - 1) * NAME_BYTES, (int)year, (unsigned)(of_day / 3600),
                           (unsigned)(of_day / 60 % 60), (unsigned)(of_day % 60));
}
