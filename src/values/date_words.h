/* The words of dates in the world's languages: one sorted table, made by tools/make_word_lists.py from
 * words/. */
#ifndef DL_VALUES_DATE_WORDS_H
#define DL_VALUES_DATE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* In the order of the script's DATE_LISTS; words/README.md tells what each list is. */
typedef enum dl_date_word_class {
    DL_WORD_MONTH,        /* Gregorian, 1 to 12 */
    DL_WORD_JALALI_MONTH, /* of the Solar Hijri calendar, 1 to 12 */
    DL_WORD_HIJRI_MONTH,  /* of the lunar Hijri calendar, 1 to 12 */
    DL_WORD_WEEKDAY,
    DL_WORD_DAY_PERIOD, /* enum dl_day_period */
    DL_WORD_AGO,        /* a pattern without spaces, "#" for the number: "vor#stunden"; enum dl_time_unit */
    DL_WORD_DAYS_BACK,  /* "today" 0, "yesterday" 1 */
    DL_WORD_ZONE,       /* minutes east of UTC; from 2000: enum dl_unsettled_zone */
    DL_WORD_FILLER,     /* a small word that may be between the parts of a date */
    DL_WORD_UNIT,       /* enum dl_date_unit: what the number before it counts */
    DL_WORD_ERA,        /* enum dl_era */
    DL_WORD_CALENDAR,   /* 1 Jalali, 2 Hijri, 3 Gregorian, said after the year */
    DL_WORD_ORDINAL,    /* what follows a day's number: "st" */
    DL_WORD_HOUR,       /* what follows an hour's number: "uhr" */
    DL_WORD_ONE,        /* "an" in "an hour ago" */
    DL_WORD_BEFORE_ZONE,
} dl_date_word_class;

typedef enum dl_day_period {
    DL_PERIOD_AM,
    DL_PERIOD_PM,
    DL_PERIOD_NIGHT,
    DL_PERIOD_NOON,
    DL_PERIOD_MIDNIGHT
} dl_day_period;

typedef enum dl_time_unit {
    DL_TIME_SECOND,
    DL_TIME_MINUTE,
    DL_TIME_HOUR,
    DL_TIME_DAY,
    DL_TIME_WEEK,
    DL_TIME_MONTH,
    DL_TIME_YEAR
} dl_time_unit;

typedef enum dl_date_unit {
    DL_UNIT_YEAR,
    DL_UNIT_MONTH,
    DL_UNIT_DAY,
    DL_UNIT_HOUR,
    DL_UNIT_MINUTE,
    DL_UNIT_SECOND,
    DL_UNIT_MONTH_BEFORE /* comes before its number: "tháng 10" */
} dl_date_unit;

typedef enum dl_era {
    DL_ERA_REIWA = 1,
    DL_ERA_HEISEI,
    DL_ERA_SHOWA,
    DL_ERA_MINGUO,
    DL_ERA_BUDDHIST,
    DL_ERA_COMMON
} dl_era;

/* Zones whose offset depends on the date, the language or the country. */
typedef enum dl_unsettled_zone {
    DL_ZONE_US_EASTERN = 2000,
    DL_ZONE_US_CENTRAL,
    DL_ZONE_US_MOUNTAIN,
    DL_ZONE_US_PACIFIC,
    DL_ZONE_BST,
    DL_ZONE_IST,
    DL_ZONE_CST,
} dl_unsettled_zone;

typedef struct dl_date_word {
    uint32_t key;     /* position in dl_date_word_keys, counted over all rows */
    int16_t value;    /* see the class */
    uint8_t key_size; /* bytes */
    uint8_t word_class;
    uint8_t language; /* position in dl_date_word_languages; 0: the same in all that have it */
} dl_date_word;

enum { DL_DATE_WORD_ROW = 4096 };
extern const char dl_date_word_keys[][DL_DATE_WORD_ROW];
extern const char dl_date_word_languages[][4];
extern const uint32_t dl_date_word_count;
extern const dl_date_word dl_date_words[];
/* Where the keys that begin with a byte start; the last entry is dl_date_word_count. */
extern const uint16_t dl_date_word_first[257];

/* Most words are in no key.  A bit table, indexed by a hash of the word in the form of keys (its first eight
 * bytes, padded with zero bytes, as a little-endian number; its size), rules these out.  Bits are set for
 * keys without "#" and for the first words of keys with several. */
enum { DL_DATE_WORD_FILTER_BITS = 16 };
extern const uint64_t dl_date_word_filter[1 << DL_DATE_WORD_FILTER_BITS >> 6];

static inline bool dl_in_word_filter(const uint64_t *filter, unsigned bits, uint64_t beginning, size_t size) {
    uint64_t mixed = beginning ^ (uint64_t)size << 56;
    uint64_t place = mixed * UINT64_C(0x9E3779B97F4A7C15) >> (64 - bits);
    return filter[place >> 6] >> (place & 63) & 1;
}

static inline bool dl_may_be_date_word(uint64_t beginning, size_t size) {
    return dl_in_word_filter(dl_date_word_filter, DL_DATE_WORD_FILTER_BITS, beginning, size);
}

/* The same for the words right behind the number in patterns of "ago" ("hours"), or before it where nothing
 * is behind it; of Han, the character.  Of all units, and of seconds, minutes and hours alone. */
typedef enum dl_ago_units { DL_AGO_ALL, DL_AGO_TO_HOURS } dl_ago_units;
enum { DL_AGO_FILTER_BITS = 14 };
extern const uint64_t dl_ago_filters[][1 << DL_AGO_FILTER_BITS >> 6];

static inline bool dl_may_be_unit_of_ago(dl_ago_units units, uint64_t beginning, size_t size) {
    return dl_in_word_filter(dl_ago_filters[units], DL_AGO_FILTER_BITS, beginning, size);
}

#endif
