/* The public API of archives: as the store of a follower. */
#include "archive/followed.h"
#include "archive/followed_sites.h"
#include "archive_front.h"
#include "sized.h"

dateline_result dateline_archive_follow_store(dateline_archive *archive, dateline_follow_store *store) {
    if (!dl_sized_fill(store, sizeof *store, NULL) || !dl_archive_ready(archive))
        return DATELINE_BAD_ARGUMENT;
    const dateline_follow_store made = dl_followed_store(&archive->inner);
    dl_sized_fill(store, sizeof *store, &made);
    return DATELINE_OK;
}

const char *dateline_followed_state_name(dateline_followed_state state) {
    return dl_followed_state_name(state);
}

dateline_result dateline_archive_each_followed_site(dateline_archive *archive, int64_t now_ms,
                                                    dateline_site_visitor visitor, void *context) {
    bool stopped;
    if (!visitor || !dl_archive_ready(archive)) return DATELINE_BAD_ARGUMENT;
    bool done = dl_archive_each_followed_site(&archive->inner, now_ms, visitor, context, &stopped);
    return stopped ? DATELINE_STOPPED : dl_archive_result(archive, done);
}

dateline_result dateline_followed_site_write(const dateline_followed_site *site, dateline_sink sink,
                                             void *context) {
    dateline_followed_site known;
    dl_buffer line;
    if (!site || !sink || !dl_sized_read(&known, sizeof known, site) || !dl_followed_state_name(known.state))
        return DATELINE_BAD_ARGUMENT;
    dl_buffer_init(&line, 0, NULL);
    dl_followed_site_write(&line, &known);
    dateline_result result = line.failed                           ? DATELINE_NO_MEMORY
                             : sink(context, line.data, line.size) ? DATELINE_OK
                                                                   : DATELINE_STOPPED;
    dl_buffer_release(&line);
    return result;
}
