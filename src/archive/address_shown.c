#include "archive/address_shown.h"

#include "base/address.h"
#include "base/address_words.h"

static bool is_tracking(dl_span parameter) {
    while (dl_span_starts_with_nocase(parameter, DL_SPAN("amp;")))
        parameter = dl_span_sub(parameter, 4, parameter.size);
    dl_span name = dl_span_sub(parameter, 0, dl_span_find_byte(parameter, '=', 0));
    return dl_parameter_kind_of(name) == DL_PARAMETER_TRACKING;
}

/* The query without the parameters that only track; `*dropped` says whether there were some. */
static dl_span without_tracking(dl_span query, bool *dropped, dl_arena *arena) {
    size_t most = 1, count = 0;
    dl_span one;
    for (size_t i = 0; i < query.size; i++) most += query.data[i] == '&';
    dl_span *kept = dl_arena_alloc(arena, most * sizeof *kept);
    if (!kept) return query;
    while (dl_span_split(&query, '&', &one)) {
        bool tracking = is_tracking(one);
        *dropped |= tracking;
        if (!tracking) kept[count++] = one;
    }
    return dl_arena_join(arena, kept, count, DL_SPAN("&"));
}

/* Pages that are put together by scripts have their address behind "#!". */
static dl_span shorten(dl_span url, dl_arena *arena) {
    size_t hash = dl_span_find_byte(url, '#', 0);
    dl_span fragment = hash == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(url, hash, url.size);
    bool keeps_fragment = dl_span_starts_with(fragment, DL_SPAN("#!")), dropped = false;
    dl_span rest = dl_span_sub(url, 0, hash);
    size_t mark = dl_span_find_byte(rest, '?', 0);
    dl_span query = DL_SPAN_NONE;
    if (mark != SIZE_MAX) query = without_tracking(dl_span_sub(rest, mark + 1, rest.size), &dropped, arena);
    if (!dropped) return keeps_fragment ? url : rest;
    const dl_span parts[] = {dl_span_sub(rest, 0, query.size ? mark + 1 : mark), query,
                             keeps_fragment ? fragment : DL_SPAN("")};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* What is no URL of the web stays as it is, and so does what would be another address. */
dl_span dl_address_shown(dl_span url, dl_arena *arena) {
    dl_span shown = dl_span_starts_with_nocase(url, DL_SPAN("http")) ? shorten(url, arena) : url;
    if (shown.size == url.size || dl_span_equal(dl_address_key(shown, arena), dl_address_key(url, arena)))
        return shown;
    return url;
}
