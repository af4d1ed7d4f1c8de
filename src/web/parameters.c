#include "web/parameters.h"

#include "web/page.h"
#include "web/page_lists.h"
#include "web/search_form.h"
#include "web/speaker.h"

/* A number within limits, or one of some words. */
typedef struct rule {
    const char *path; /* and below it */
    const char *name;
    uint64_t least, most;
    const char *words; /* with spaces between; NULL: it is a number */
    bool several;      /* it can be given more than once */
    bool is_period;    /* a year or a month */
} rule;

static const rule rules[] = {
    {"/search", "page", 1, DL_WEB_SEARCH_PAGES, NULL, false, false},
    {"/search", "sort", 0, 0, "best newest oldest", false, false},
    {"/search", "without", 0, 0, "language section author type", true, false},
    {"/sites", "page", 1, DL_WEB_LIST_PAGES, NULL, false, false},
    {"/people", "page", 1, DL_WEB_LIST_PAGES, NULL, false, false},
    {"/speakers", "page", 1, DL_WEB_LIST_PAGES, NULL, false, false},
    {"/following", "page", 1, DL_WEB_LIST_PAGES, NULL, false, false},
    {"/following", "state", 0, 0, "failing late quiet new fresh", false, false},
    {"/story/", "revision", 1, INT64_MAX, NULL, false, false},
    {"/story/", "page", 1, UINT32_MAX, NULL, false, false},
    {"/story/", "from", 0, INT64_MAX, NULL, false, false},
    {"/story/", "to", 0, INT64_MAX, NULL, false, false},
    {"/story/", "byte", 0, INT64_MAX, NULL, false, false},
    {"/story/", "view", 0, 0, "all inline", false, false},
    {"/story/", "order", 0, 0, "newest oldest", false, false},
    {"/speaker/", "page", 1, DL_SAYINGS_MOST_ROWS / DL_WEB_SPEAKER_ROWS, NULL, false, false},
    {"/speaker/", "order", 0, 0, "newest carried", false, false},
    {"/speaker/", "as", 0, 0, "mention", false, false},
    {"/speaker/", "since", 0, 0, NULL, false, .is_period = true},
    {"/speaker/", "until", 0, 0, NULL, false, .is_period = true},
    {"/event/", "story", 1, INT64_MAX, NULL, false, false},
    {"/event/", "view", 0, 0, "own", false, false},
};

static bool is_for(const rule *one, dl_span path) {
    dl_span own = dl_span_from_string(one->path);
    return dl_span_ends_with(own, DL_SPAN("/")) ? dl_span_starts_with(path, own) : dl_span_equal(path, own);
}

static bool is_word(const rule *one, dl_span value) {
    dl_span rest = dl_span_from_string(one->words), word;
    while (dl_span_split(&rest, ' ', &word)) {
        if (dl_span_equal(word, value)) return true;
    }
    return false;
}

/* A form sends fields that were left empty. */
static bool fits(const rule *one, dl_span value, bool may_be_empty) {
    uint64_t number;
    int64_t seconds;
    if (!value.size) return may_be_empty;
    if (one->words) return is_word(one, value);
    if (one->is_period) return dl_web_period_read(value, &seconds, &seconds);
    return dl_span_to_uint(value, &number) && number >= one->least && number <= one->most;
}

/* "a number from 1 to 100", "one of: best, newest, oldest". */
static dl_span expected(const rule *one, dl_arena *arena) {
    dl_buffer out;
    dl_span rest = dl_span_from_string(one->words), word;
    if (one->is_period) return DL_SPAN("a year or a month, such as 2024 or 2024-11");
    if (!one->words && one->most > UINT32_MAX) return DL_SPAN("a whole number");
    if (!one->words)
        return dl_arena_format(arena, "a whole number from %llu to %llu", (unsigned long long)one->least,
                               (unsigned long long)one->most);
    dl_buffer_init(&out, 0, NULL);
    while (dl_span_split(&rest, ' ', &word)) {
        dl_buffer_append(&out, out.size ? DL_SPAN(" or ") : DL_SPAN(""));
        dl_buffer_append(&out, word);
    }
    dl_span text = out.failed ? DL_SPAN("another word") : dl_arena_copy(arena, dl_buffer_span(&out));
    dl_buffer_release(&out);
    return text;
}

static void write_problem(dl_web_response *response, const rule *one, dl_span value, bool again,
                          dl_arena *arena) {
    dl_writer json = dl_web_begin_json(response);
    response->type = "application/problem+json";
    const dl_span detail[] = {dl_span_from_string(one->name),
                              again ? DL_SPAN(" is given twice") : DL_SPAN(" has to be "),
                              again ? DL_SPAN("") : expected(one, arena)};
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "status");
    dl_writer_uint(&json, response->status);
    dl_writer_member(&json, "title", DL_SPAN("A parameter has a value that cannot be"));
    dl_writer_member(&json, "detail", dl_arena_join(arena, detail, DL_COUNT_OF(detail), DL_SPAN("")));
    dl_writer_member(&json, "parameter", dl_span_from_string(one->name));
    dl_writer_member(&json, "value", value);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

static void write_page(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       const rule *one, dl_span value, bool again) {
    const dl_web_page page = {.title = DL_SPAN("This address cannot be read")};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    DL_HTML(&html, "<div class=\"state\"><h1 class=\"title\">This address cannot be read</h1>\n<p "
                   "class=\"stand\">");
    if (again) {
        DL_HTML(&html, "It has <code>%s</code> twice.", one->name);
    } else {
        DL_HTML(&html, "In it, <code>%s</code> is “<bdi>%t</bdi>”. It has to be %t.", one->name, value,
                expected(one, &site->arena));
    }
    DL_HTML(&html,
            "</p>\n<p><a class=\"btn main\" href=\"%l\">The same page without it</a> <a class=\"btn\" "
            "href=\"/\">Search the archive</a></p></div>\n",
            request->path);
    dl_web_page_end(&html, site, &page);
}

static bool check(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                  const rule *one) {
    bool is_page = request->form == DL_WEB_HTML, is_given = false;
    for (uint32_t i = 0; i < request->parameter_count; i++) {
        const dl_web_parameter *parameter = &request->parameters[i];
        if (!dl_span_equal(parameter->name, dl_span_from_string(one->name))) continue;
        dl_span value = dl_span_trim(parameter->value);
        bool fit = fits(one, value, is_page);
        if (fit && (one->several || !is_given)) {
            is_given = true;
            continue;
        }
        response->status = 400;
        if (is_page) {
            write_page(site, request, response, one, value, fit);
        } else {
            write_problem(response, one, value, fit, &site->arena);
        }
        return false;
    }
    return true;
}

bool dl_web_parameters_fit(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    for (size_t i = 0; i < DL_COUNT_OF(rules); i++) {
        if (is_for(&rules[i], request->path) && !check(site, request, response, &rules[i])) return false;
    }
    return true;
}
