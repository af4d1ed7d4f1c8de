/* The library's front as the pipeline and the benchmarks see it: captures in, records out, without the copy
 * that dateline_extract makes of each page. */
#ifndef DL_EXTRACT_H
#define DL_EXTRACT_H

#include "capture/capture.h"
#include "dateline.h"
#include "record/record.h"

struct dateline_record {
    dl_record record;
    dateline_extractor *extractor; /* NULL: kept */
};

/* The record of a capture; errors in, error records out.  The record is valid until the extractor's next page,
 * and only as long as the capture is. */
dateline_record *dl_extract_capture(dateline_extractor *extractor, const dl_capture *capture);

#endif
