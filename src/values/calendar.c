#include "values/calendar.h"

int32_t dl_days_from_date(int32_t year, unsigned month, unsigned day) {
    /* Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March. */
    year -= month <= 2;
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    unsigned of_era = (unsigned)(year - era * 400);
    unsigned of_year = (153 * (month + (month > 2 ? -3u : 9u)) + 2) / 5 + day - 1;
    return era * 146097 + (int32_t)(of_era * 365 + of_era / 4 - of_era / 100 + of_year) - 719468;
}

void dl_date_from_days(int32_t days, int32_t *year, uint8_t *month, uint8_t *day) {
    days += 719468;
    int32_t era = (days >= 0 ? days : days - 146096) / 146097;
    unsigned of_era_days = (unsigned)(days - era * 146097);
    unsigned of_era = (of_era_days - of_era_days / 1460 + of_era_days / 36524 - of_era_days / 146096) / 365;
    unsigned of_year = of_era_days - (365 * of_era + of_era / 4 - of_era / 100);
    unsigned shifted = (5 * of_year + 2) / 153;
    *day = (uint8_t)(of_year - (153 * shifted + 2) / 5 + 1);
    *month = (uint8_t)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int32_t)of_era + era * 400 + (*month <= 2);
}

unsigned dl_days_of_month(int32_t year, unsigned month) {
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

int32_t dl_days_from_jalali(int32_t year, unsigned month, unsigned day) {
    /* 1 Farvardin 1400 was 2021-03-21. */
    int32_t shifted = year + 1595;
    int32_t days = 365 * shifted + shifted / 33 * 8 + (shifted % 33 + 3) / 4 + (int32_t)day;
    days += month < 7 ? ((int32_t)month - 1) * 31 : ((int32_t)month - 7) * 30 + 186;
    return days - 355668 - 719528;
}

int32_t dl_days_from_hijri(int32_t year, unsigned month, unsigned day) {
    int32_t julian = (11 * year + 3) / 30 + 354 * year + 30 * (int32_t)month - ((int32_t)month - 1) / 2 +
                     (int32_t)day + 1948439 - 385;
    return julian - 2440588;
}

/* The day of the month that is its n-th Sunday. */
static unsigned nth_sunday(int32_t year, unsigned month, unsigned n) {
    /* 0 is Sunday; 1970-01-01 was a Thursday */
    int32_t weekday = (dl_days_from_date(year, month, 1) + 4) % 7;
    if (weekday < 0) weekday += 7;
    return 1 + (unsigned)((7 - weekday) % 7) + (n - 1) * 7;
}

bool dl_is_american_summer(int32_t year, unsigned month, unsigned day) {
    unsigned of_year = month * 100 + day;
    return of_year >= 300 + nth_sunday(year, 3, 2) && of_year < 1100 + nth_sunday(year, 11, 1);
}
