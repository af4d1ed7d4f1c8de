#include "web/story_path.h"

/* An id at the start of *rest, which is moved past it and a slash behind it; 0: there is none. */
static sqlite3_int64 take_id(dl_span *rest) {
    uint64_t id;
    dl_span part;
    if (!dl_span_split(rest, '/', &part) || !dl_span_to_uint(part, &id) || id > INT64_MAX) return 0;
    return (sqlite3_int64)id;
}

static sqlite3_int64 parameter_id(const dl_web_request *request, const char *name, bool *wrong) {
    uint64_t id = 0;
    dl_span value = dl_web_parameter_of(request, name);
    if (value.size && (!dl_span_to_uint(value, &id) || id > INT64_MAX || !id)) *wrong = true;
    return (sqlite3_int64)id;
}

static bool read_diff(dl_web_story_path *path, dl_span rest, const dl_web_request *request) {
    bool wrong = false;
    path->page = DL_WEB_STORY_DIFF;
    if (rest.size) {
        path->from = take_id(&rest);
        path->to = take_id(&rest);
        return path->from && path->to && !rest.size;
    }
    path->asked = true;
    path->from = parameter_id(request, "from", &wrong);
    path->to = parameter_id(request, "to", &wrong);
    return path->from && path->to && !wrong;
}

bool dl_web_story_path_read(dl_web_story_path *path, const dl_web_request *request) {
    static const struct {
        const char *name;
        dl_web_story_page page;
    } pages[] = {{"", DL_WEB_STORY_TEXT},
                 {"source", DL_WEB_STORY_SOURCE},
                 {"revisions", DL_WEB_STORY_REVISIONS},
                 {"copies", DL_WEB_STORY_COPIES}};
    const dl_span before = DL_SPAN("/story/");
    bool wrong = false;
    dl_span rest, name = DL_SPAN("");
    *path = (dl_web_story_path){0};
    path->json = dl_web_wants_json(request, &rest);
    if (!dl_span_starts_with(rest, before)) return false;
    rest = dl_span_sub(rest, before.size, rest.size);
    path->story = take_id(&rest);
    path->revision = parameter_id(request, "revision", &wrong);
    if (!path->story || wrong) return false;
    if (rest.size) dl_span_split(&rest, '/', &name);
    if (dl_span_equal(name, DL_SPAN("diff"))) return read_diff(path, rest, request);
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        if (!dl_span_equal(name, dl_span_from_string(pages[i].name))) continue;
        path->page = pages[i].page;
        return !rest.size;
    }
    return false;
}
