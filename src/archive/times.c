#include "archive/times.h"

#include "output/read_date.h"
#include "values/calendar.h"

#define SECONDS_PER_DAY INT64_C(86400)
#define FIRST_SECOND    INT64_C(-62167219200) /* 0000-01-01 */
#define LAST_SECOND     INT64_C(253402300799) /* 9999-12-31T23:59:59 */

/* Two digits at `at`. */
static bool number_at(dl_span text, size_t at, unsigned limit, int64_t *number) {
    uint64_t found;
    if (text.size < at + 2 || !dl_span_to_uint(dl_span_sub(text, at, 2), &found) || found > limit)
        return false;
    *number = (int64_t)found;
    return true;
}

/* "T10:20" or "T10:20:30", and whatever follows. */
static bool read_clock(dl_span text, int64_t *seconds) {
    int64_t hours, minutes, rest = 0;
    if (text.data[0] != 'T' && text.data[0] != ' ') return false;
    if (!number_at(text, 1, 24, &hours) || text.size < 6 || text.data[3] != ':' ||
        !number_at(text, 4, 59, &minutes))
        return false;
    if (text.size > 6 && text.data[6] == ':' && !number_at(text, 7, 60, &rest)) return false;
    *seconds += hours * 3600 + minutes * 60 + rest;
    return true;
}

bool dl_time_read(dl_span date, int64_t *seconds) {
    int64_t found;
    dl_span rest = date;
    if (dl_iso_instant(date, &found)) {
        *seconds = found / 1000000 - (found % 1000000 < 0);
        return true;
    }
    if (!dl_iso_day(&rest, &found)) return false;
    found *= SECONDS_PER_DAY;
    if (rest.size && !read_clock(rest, &found)) return false;
    *seconds = found;
    return true;
}

int64_t dl_time_day(int64_t seconds) {
    return seconds / SECONDS_PER_DAY - (seconds % SECONDS_PER_DAY < 0);
}

dl_span dl_time_write(int64_t seconds, dl_arena *arena) {
    int32_t year;
    uint8_t month, day;
    if (seconds < FIRST_SECOND) seconds = FIRST_SECOND;
    if (seconds > LAST_SECOND) seconds = LAST_SECOND;
    int64_t days = dl_time_day(seconds), rest = seconds - days * SECONDS_PER_DAY;
    dl_date_from_days((int32_t)days, &year, &month, &day);
    return dl_arena_format(arena, "%04d-%02u-%02uT%02d:%02d:%02dZ", (int)year, (unsigned)month, (unsigned)day,
                           (int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
}
