/* The words of times in running text, by language: one sorted table for each, made by
 * tools/make_word_lists.py from words/. */
#ifndef DL_VALUES_TIME_WORDS_H
#define DL_VALUES_TIME_WORDS_H

#include "base/span.h"

/* In the order of the script's TIME_LISTS; words/README.md tells what each list is. */
typedef enum dl_time_word_class {
    DL_TIME_WEEKDAY, /* 1 (Monday) to 7 */
    DL_TIME_UNIT,    /* enum dl_calendar_unit; also those of time_set */
    DL_TIME_PLURAL,
    DL_TIME_LAST, /* 1: before the one that the text has named */
    DL_TIME_PAST,
    DL_TIME_NEXT, /* 1: behind it */
    DL_TIME_THIS,
    DL_TIME_THAT,
    DL_TIME_THE, /* 1: plural */
    DL_TIME_OF,
    DL_TIME_NUMBER, /* 0: several */
    DL_TIME_ORDINAL,
    DL_TIME_PART,        /* enum dl_part_of_day; also those of today and yesterday */
    DL_TIME_DAY_FROM,    /* days after today */
    DL_TIME_TODAY_PART,  /* "tonight" */
    DL_TIME_BEFORE_PART, /* the same of yesterday */
    DL_TIME_AGO,
    DL_TIME_AGO_BEFORE,
    DL_TIME_ABOUT,
    DL_TIME_EDGE,
    DL_TIME_SEASON, /* 1 (spring) to 4 */
    DL_TIME_EARLIER,
    DL_TIME_LATER,
    DL_TIME_EVERY,
    DL_TIME_SET,
    DL_TIME_REF, /* 0 past, 1 present, 2 future */
    DL_TIME_IN,  /* 1: nothing but a period follows */
    DL_TIME_UNTIL,
    DL_TIME_AT,
    DL_TIME_FUTURE,
    DL_TIME_HAPPENED,
    DL_TIME_YEAR_OF,
    DL_TIME_HOLIDAY,  /* month × 100 + day */
    DL_TIME_RELATIVE, /* years after this one */
    DL_TIME_NAMED,
    DL_TIME_EVENT,
    DL_TIME_WHOLE,
    DL_TIME_SAME,       /* years after the period that is meant */
    DL_TIME_MONTH_NAME, /* 1 to 12; those of the calendar, of this language alone */
    DL_TIME_WORD_CLASSES
} dl_time_word_class;

typedef enum dl_calendar_unit {
    DL_CALENDAR_SECOND,
    DL_CALENDAR_MINUTE,
    DL_CALENDAR_HOUR,
    DL_CALENDAR_DAY,
    DL_CALENDAR_WEEK,
    DL_CALENDAR_WEEKEND,
    DL_CALENDAR_MONTH,
    DL_CALENDAR_QUARTER,
    DL_CALENDAR_HALF,
    DL_CALENDAR_YEAR,
    DL_CALENDAR_DECADE,
    DL_CALENDAR_CENTURY
} dl_calendar_unit;

typedef enum dl_part_of_day {
    DL_NO_PART,
    DL_PART_MORNING,
    DL_PART_MIDDAY,
    DL_PART_AFTERNOON,
    DL_PART_EVENING,
    DL_PART_NIGHT
} dl_part_of_day;

typedef struct dl_time_word {
    uint16_t key;     /* position in dl_time_word_keys, counted over all rows */
    uint8_t key_size; /* bytes */
    uint8_t word_class;
    int16_t value; /* see the class */
} dl_time_word;

typedef enum dl_time_ending_class { DL_ENDING_FUTURE, DL_ENDING_HAPPENED } dl_time_ending_class;

typedef struct dl_time_ending {
    dl_span text;
    uint8_t ending_class;
} dl_time_ending;

/* What dl_time_words and dl_time_endings have of a language, from `first` up to `end`. */
typedef struct dl_time_language {
    char code[4];
    uint16_t first, end, first_ending, end_of_endings;
} dl_time_language;

enum { DL_TIME_WORD_ROW = 4096 };
extern const char dl_time_word_keys[][DL_TIME_WORD_ROW];
extern const dl_time_word dl_time_words[];
extern const dl_time_ending dl_time_endings[];
extern const size_t dl_time_language_count;
extern const dl_time_language dl_time_languages[];

/* As in date_words.h, for the first words of all keys. */
enum { DL_TIME_WORD_FILTER_BITS = 14 };
extern const uint64_t dl_time_word_filter[1 << DL_TIME_WORD_FILTER_BITS >> 6];

/* A hash table: of the words without one of which a text of the language has no time with a period of the
 * calendar; 0: free. */
enum { DL_TIME_SIGN_BITS = 11 };
extern const uint32_t dl_time_signs[1 << DL_TIME_SIGN_BITS];

/* Whether the word, in the form of keys, is a sign of times; as dl_in_word_filter. */
static inline bool dl_is_time_sign(const dl_time_language *language, uint64_t beginning, size_t size) {
    uint64_t number = (uint64_t)(language - dl_time_languages);
    uint64_t mixed = (beginning ^ (uint64_t)size << 56) + number * UINT64_C(0xD6E8FEB86659FD93);
    mixed *= UINT64_C(0x9E3779B97F4A7C15);
    uint32_t place = (uint32_t)(mixed >> (64 - DL_TIME_SIGN_BITS)), tag = (uint32_t)mixed | 1;
    while (dl_time_signs[place] && dl_time_signs[place] != tag)
        place = (place + 1) & ((1u << DL_TIME_SIGN_BITS) - 1);
    return dl_time_signs[place] == tag;
}

static inline dl_span dl_time_key(const dl_time_word *word) {
    return dl_span_of(dl_time_word_keys[word->key / DL_TIME_WORD_ROW] + word->key % DL_TIME_WORD_ROW,
                      word->key_size);
}

#endif
