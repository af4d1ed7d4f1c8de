/* A captured page, read again from the file that the archive names.  The pages know no files: who opens the
 * site hands over a function that reads them. */
#ifndef DL_WEB_CAPTURE_H
#define DL_WEB_CAPTURE_H

#include "archive/story.h"

typedef enum dl_web_capture_state {
    DL_WEB_CAPTURE_THERE,
    DL_WEB_CAPTURE_NO_FILE,   /* the file cannot be opened, */
    DL_WEB_CAPTURE_NOT_IN_IT, /* or has no page at that place, */
    DL_WEB_CAPTURE_OTHER,     /* or not the one that the archive read there; */
    DL_WEB_CAPTURE_TOO_SLOW,  /* or it takes too long to find */
    DL_WEB_CAPTURE_NO_MEMORY,
    DL_WEB_CAPTURE_NO_READER, /* nobody reads files for this site */
} dl_web_capture_state;

/* What the page says about one of its members somewhere. */
typedef struct dl_web_claim {
    dl_span member, text, provenance; /* "headline", "Bridge shut", "meta:og:title@1204" */
} dl_web_claim;

/* Where in it a block of the body begins. */
typedef struct dl_web_place {
    dl_span text;
    uint32_t offset; /* in bytes; 0: not known */
} dl_web_place;

typedef struct dl_web_capture {
    dl_web_capture_state state;
    dl_span page; /* decoded to UTF-8; absent unless it is there */
    dl_span url, digest, media_type, headline;
    const char *charset;     /* that it was decoded from; a constant, or NULL */
    uint64_t compare_digest; /* of the record that is read from it now */
    struct {
        dl_web_claim *items;
        uint32_t count, capacity;
    } claims; /* all that are about this page's article */
    struct {
        dl_web_place *items;
        uint32_t count, capacity;
    } blocks;
} dl_web_capture;

/* Fills *capture, whose texts are in the arena.  Called from any thread; ends by deadline_ns
 * (CLOCK_MONOTONIC; 0: none). */
typedef void dl_web_read_capture(void *context, const dl_story_capture *place, uint64_t deadline_ns,
                                 dl_arena *arena, dl_web_capture *capture);

typedef struct dl_web_capture_reader {
    dl_web_read_capture *read; /* NULL: none */
    void *context;
} dl_web_capture_reader;

#endif
