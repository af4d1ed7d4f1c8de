/* The public API of indexes of web archives. */
#include "given.h"
#include "sized.h"

#include "base/surt.h"
#include "capture/index_line.h"

static dateline_result hand_over(const dl_buffer *out, dateline_sink sink, void *context) {
    if (out->failed) return DATELINE_NO_MEMORY;
    return sink(context, out->data, out->size) ? DATELINE_OK : DATELINE_STOPPED;
}

dateline_result dateline_url_key(dateline_text url, dateline_sink sink, void *context) {
    if (!sink || (!url.data && url.size_bytes)) return DATELINE_BAD_ARGUMENT;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span key = dl_surt(&arena, dl_span_of_text(url));
    dateline_result result = DATELINE_NO_MEMORY;
    if (dl_span_present(key)) result = sink(context, key.data, key.size) ? DATELINE_OK : DATELINE_STOPPED;
    dl_arena_release(&arena);
    return result;
}

dateline_result dateline_index_line(const dateline_capture *capture, dateline_text file_name,
                                    dateline_sink sink, void *context) {
    static const dateline_result results[] = {
        [DL_INDEX_LINE] = DATELINE_OK,
        [DL_INDEX_NO_PAGE] = DATELINE_NO_PAGE,
        [DL_INDEX_NO_URL] = DATELINE_NO_URL,
        [DL_INDEX_NO_DATE] = DATELINE_NO_DATE,
        [DL_INDEX_NO_MEMORY] = DATELINE_NO_MEMORY,
    };
    if (!capture || !sink || (!file_name.data && file_name.size_bytes)) return DATELINE_BAD_ARGUMENT;
    const dl_capture *inner = &((const dl_given_capture *)(const void *)capture)->inner;
    dl_arena arena;
    dl_buffer out;
    dl_arena_init(&arena, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    dateline_result result = results[dl_index_line(inner, dl_span_of_text(file_name), &arena, &out)];
    if (result == DATELINE_OK) result = hand_over(&out, sink, context);
    dl_buffer_release(&out);
    dl_arena_release(&arena);
    return result;
}
