/* What the archive holds, all in all. */
#ifndef DL_WEB_OVERVIEW_H
#define DL_WEB_OVERVIEW_H

#include "archive/group.h"
#include "web/site.h"

enum { DL_WEB_MOST_PERIODS = 120 };

typedef struct dl_web_overview {
    dl_story_group group; /* of all stories */
    uint64_t stories, texts, sites, languages;
    uint64_t captures; /* counted in a sample if that says so */
    bool captures_sampled;
    uint64_t
        copies; /* stories whose text is another one's, whole or in part; so many at least if that says so */
    bool more_copies;
    uint64_t bytes; /* of the file */
    /* Stories a week, or a month if these are too many; from the day on since when there are more than a few.
     */
    bool months;
    int32_t first_period; /* days since 1970 of a Monday, or months since the year 0 */
    uint32_t periods[DL_WEB_MOST_PERIODS], period_count;
} dl_web_overview;

/* Without captures, copies and the file, which take longer.  False on failure, which the archive tells. */
bool dl_web_overview_read(dl_web_overview *overview, dl_web_site *site);

bool dl_web_overview_read_captures(dl_web_overview *overview, dl_web_site *site);
bool dl_web_overview_read_copies(dl_web_overview *overview, dl_web_site *site);

#endif
