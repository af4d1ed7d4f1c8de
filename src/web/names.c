#include "web/names.h"

#include "web/changes.h"
#include "web/words.h"

typedef struct named {
    const char *value, *words;
} named;

/* The languages that news are most often in; others are shown by their tags. */
static const named languages[] = {
    {"ar", "Arabic"},  {"bg", "Bulgarian"},  {"bn", "Bengali"},   {"ca", "Catalan"},
    {"cs", "Czech"},   {"da", "Danish"},     {"de", "German"},    {"el", "Greek"},
    {"en", "English"}, {"es", "Spanish"},    {"et", "Estonian"},  {"eu", "Basque"},
    {"fa", "Persian"}, {"fi", "Finnish"},    {"fr", "French"},    {"he", "Hebrew"},
    {"hi", "Hindi"},   {"hr", "Croatian"},   {"hu", "Hungarian"}, {"id", "Indonesian"},
    {"it", "Italian"}, {"ja", "Japanese"},   {"ko", "Korean"},    {"lt", "Lithuanian"},
    {"lv", "Latvian"}, {"nb", "Norwegian"},  {"nl", "Dutch"},     {"no", "Norwegian"},
    {"pl", "Polish"},  {"pt", "Portuguese"}, {"ro", "Romanian"},  {"ru", "Russian"},
    {"sk", "Slovak"},  {"sl", "Slovenian"},  {"sr", "Serbian"},   {"sv", "Swedish"},
    {"ta", "Tamil"},   {"th", "Thai"},       {"tr", "Turkish"},   {"uk", "Ukrainian"},
    {"ur", "Urdu"},    {"vi", "Vietnamese"}, {"zh", "Chinese"},
};

static const named types[] = {
    {"NewsArticle", "News article"},
    {"ReportageNewsArticle", "Report"},
    {"OpinionNewsArticle", "Opinion"},
    {"AnalysisNewsArticle", "Analysis"},
    {"LiveBlogPosting", "Live blog"},
    {"BlogPosting", "Blog post"},
    {"Article", "Article"},
    {"WebPage", "Page"},
    {"ReviewNewsArticle", "Review"},
    {"CollectionPage", "Collection"},
};

static dl_span find(const named *names, size_t count, dl_span value) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal(value, dl_span_from_string(names[i].value)))
            return dl_span_from_string(names[i].words);
    }
    return value;
}

dl_span dl_web_value_words(dl_web_tick tick, dl_span value) {
    switch (tick) {
    case DL_WEB_TICK_LANGUAGE:
        return find(languages, DL_COUNT_OF(languages), value);
    case DL_WEB_TICK_TYPE:
        return find(types, DL_COUNT_OF(types), value);
    case DL_WEB_TICK_CHANGED:
        return dl_span_from_string(dl_web_change_word(value));
    default:
        return value;
    }
}

dl_span dl_web_site_name(dl_web_site *site, dl_span host) {
    dl_span name = DL_SPAN_NONE;
    sqlite3_stmt *statement = dl_web_prepare(site, "SELECT name FROM site WHERE host = ?1", 0);
    if (statement) sqlite3_bind_text(statement, 1, host.data, (int)host.size, SQLITE_STATIC);
    if (dl_web_next(site, statement)) name = dl_web_column(site, statement, 0);
    sqlite3_finalize(statement);
    return name;
}

dl_span dl_web_date_words(dl_span date, dl_arena *arena) {
    uint64_t year = 0, month = 0, day = 0;
    bool is_month = date.size == 7, is_day = date.size == 10;
    if (!(is_month || is_day) || !dl_span_to_uint(dl_span_sub(date, 0, 4), &year) ||
        !dl_span_to_uint(dl_span_sub(date, 5, 2), &month) || month < 1 || month > 12 ||
        (is_day && !dl_span_to_uint(dl_span_sub(date, 8, 2), &day)))
        return date;
    const char *name = dl_web_month_name((unsigned)month);
    return is_day ? dl_arena_format(arena, "%d %s %d", (int)day, name, (int)year)
                  : dl_arena_format(arena, "%s %d", name, (int)year);
}

void dl_web_write_month(dl_html *html, int32_t month) {
    DL_HTML(html, "%s %d", dl_web_month_name((unsigned)(month % 12) + 1), (int64_t)(month / 12));
}
