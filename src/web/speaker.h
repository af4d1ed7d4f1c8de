/* What the page of a speaker shows, for people and for machines: what they said over time. */
#ifndef DL_WEB_SPEAKER_H
#define DL_WEB_SPEAKER_H

#include "archive/sayings.h"
#include "web/request.h"
#include "web/site.h"

enum {
    DL_WEB_SPEAKER_ROWS = 20,
    DL_WEB_SPEAKER_SITES = 8,
    DL_WEB_SPEAKER_ROLES = 3,
    DL_WEB_SPEAKER_NAMESAKES = 6,
    DL_WEB_SPEAKER_PIECES = 12,
    DL_WEB_SPEAKER_MONTHS = 600
};

/* Words, and the stories of a few weeks that have them: one statement. */
typedef struct dl_web_quoted {
    const dl_spoken *first; /* of the story that had them first */
    const dl_spoken
        *former; /* what that story had until a revision put these words in its place; NULL: nothing */
    int64_t said_s;
    uint32_t stories, sites; /* that have them */
    uint32_t last;           /* of the stories that have them, for dl_web_speaker.before */
} dl_web_quoted;

typedef struct dl_web_quoted_row {
    const dl_web_quoted *quoted;
    dl_saying_shown shown, former;         /* the former, if there is one */
    dl_span pieces[DL_WEB_SPEAKER_PIECES]; /* as they stand in the text, with their marks of quotation */
    uint32_t piece_count, block; /* 0: only the text is known; the number of the block that the first is in */
} dl_web_quoted_row;

typedef struct dl_web_speaker_site {
    dl_span host, name; /* the name is the host's if it has none of its own */
    uint32_t statements;
} dl_web_speaker_site;

typedef struct dl_web_namesake {
    dl_span name;
    uint64_t statements;
} dl_web_namesake;

typedef struct dl_web_speaker {
    dl_span asked, name; /* as the address has it, and as it was met first */
    bool named;          /* a full name; else what texts say that give none */
    sqlite3_int64 id;
    dl_sayings sayings;
    uint32_t *before; /* of each saying: the one before it with the same words, UINT32_MAX: none */
    dl_web_quoted *quoted;
    uint32_t count, site_count, kinds[3];
    int32_t first_month; /* since the year 0 */
    uint32_t *months, month_count;
    dl_web_speaker_site sites[DL_WEB_SPEAKER_SITES];
    uint32_t shown_sites, in_other_sites; /* statements */
    dl_span roles[DL_WEB_SPEAKER_ROLES];
    uint32_t role_count;
    dl_span last_name; /* absent: the name is one word */
    uint64_t without_first_name;
    dl_web_namesake namesakes[DL_WEB_SPEAKER_NAMESAKES];
    uint32_t namesake_count;
    /* what was asked for */
    bool most_carried;
    dl_span since, until; /* "2024", "2024-11"; absent: all */
    uint32_t page, in_time;
    dl_web_quoted_row *rows;
    uint32_t row_count;
} dl_web_speaker;

/* The speaker whose name stands behind "/speaker/".  False if there is none, or on failure: site->archive
 * tells. */
bool dl_web_speaker_read(dl_web_speaker *speaker, dl_web_site *site, const dl_web_request *request);

/* "direct", "indirect", "mixed"; a constant. */
const char *dl_web_kind_name(uint8_t kind);

/* The first and the last second of "2024" or "2024-11"; false if the text is neither. */
bool dl_web_period_read(dl_span period, int64_t *first_s, int64_t *last_s);

#endif
