#include "values/date.h"

int64_t dl_date_local_minutes(const dl_date *date) {
    return (int64_t)dl_date_days(date) * DL_MINUTES_PER_DAY +
           (date->has_time ? date->hour * 60 + date->minute : 0);
}

void dl_date_set_minutes(dl_date *date, int64_t minutes) {
    int64_t day = minutes >= 0 ? minutes / DL_MINUTES_PER_DAY
                               : -((DL_MINUTES_PER_DAY - 1 - minutes) / DL_MINUTES_PER_DAY);
    int64_t rest = minutes - day * DL_MINUTES_PER_DAY;
    dl_date_from_days((int32_t)day, &date->year, &date->month, &date->day);
    date->hour = (uint8_t)(rest / 60);
    date->minute = (uint8_t)(rest % 60);
}

void dl_date_move_zone(dl_date *date, int16_t offset_minutes) {
    dl_date_set_minutes(date, dl_date_local_minutes(date) - date->offset_minutes + offset_minutes);
    date->offset_minutes = offset_minutes;
}

bool dl_date_same_by_moon(const dl_date *a, const dl_date *b) {
    enum { MOST_DAYS_OFF = 2 };
    int32_t apart = dl_date_days(a) - dl_date_days(b);
    return ((a->flags ^ b->flags) & DL_DATE_LUNAR) && apart >= -MOST_DAYS_OFF && apart <= MOST_DAYS_OFF;
}

dl_span dl_date_format(const dl_date *date, dl_arena *arena) {
    char zone[8] = "";
    if (!date->has_time) {
        return dl_arena_format(arena, "%04d-%02u-%02u", (int)date->year, date->month, date->day);
    }
    if (date->has_offset) {
        unsigned offset = (unsigned)(date->offset_minutes < 0 ? -date->offset_minutes : date->offset_minutes);
        zone[0] = date->offset_minutes < 0 ? '-' : '+';
        zone[1] = (char)('0' + offset / 600);
        zone[2] = (char)('0' + offset / 60 % 10);
        zone[3] = ':';
        zone[4] = (char)('0' + offset % 60 / 10);
        zone[5] = (char)('0' + offset % 10);
        zone[6] = '\0';
    }
    return dl_arena_format(arena, "%04d-%02u-%02uT%02u:%02u:%02u%s", (int)date->year, date->month, date->day,
                           date->hour, date->minute, date->second, zone);
}
