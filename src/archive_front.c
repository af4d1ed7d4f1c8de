#include "archive_front.h"

bool dl_archive_ready(dateline_archive *archive) {
    if (!archive || archive->broken) return false;
    archive->inner.code[0] = '\0';
    archive->inner.failed = 0;
    dl_arena_reset(&archive->inner.scratch);
    return true;
}

dateline_result dl_archive_result(dateline_archive *archive, bool done) {
    if (done && !archive->inner.failed) return DATELINE_OK;
    if (!archive->inner.code[0]) dl_archive_fail(&archive->inner);
    return DATELINE_FAILED;
}
