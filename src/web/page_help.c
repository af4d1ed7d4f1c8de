#include "web/page_help.h"

#include "archive/events.h"
#include "web/changes.h"

/* A row: what is written, and what it does.  Several examples are divided by line ends. */
typedef struct row {
    const char *write, *means;
} row;

/* tests/unit/web/test_help.c runs each of the examples. */
static const row words[] = {
    {"night ferry", "both words, anywhere in a story"},
    {"\"night ferry\"", "the words in a row"},
    {"ferr*", "words that begin so, with two letters at least: ferry, ferries, ferryman"},
    {"ferry OR boat", "either; OR joins what is beside it"},
    {"ferry -opinion\n-\"night ferry\" sea", "the one without the other"},
    {"(storm wind) OR flood", "parentheses say what belongs together"},
    {"NEAR(ferry subsidy, 5)", "with at most five words between them; ten if no number is given"},
    {"夜行フェリー", "Chinese, Japanese, Korean, Thai: as written, without spaces"},
    {"https://paper.example/islands/ferry", "an address, in any of its forms: its story"},
};

static const row facts[] = {
    {"author:\"Ada Marsh\"", "stories that name her as author"},
    {"site:paper.example", "stories of one site, and of its subdomains"},
    {"section:islands\nkeyword:ferries", "as the page says"},
    {"by:\"Ada Marsh\"\nin:Islands", "the same of the whole name, as it is written"},
    {"said:\"Ada Marsh\"\nsaid:Marsh",
     "stories in which she is said to have said something, if they were archived "
     "with statements: by the full name that they give, or by a part of it"},
    {"headline:ferry\nheadline:(storm OR flood)\ndescription:ferry\nbody:ferry", "where the words are"},
    {"lang:de", "in a language; de also means de-AT"},
    {"type:LiveBlogPosting", "a type of schema.org, and no other"},
    {"since:2024-09\nuntil:2024-12-31", "by when they were published, or first seen if the page gives no "
                                        "date: a year, a month, a day, or a day with a "
                                        "time; in UTC"},
    {"changed:headline\nchanged:unpublished", "stories that changed so; the classes are below"},
    /* prose: ok, these are words of queries */
    {"has:correction\nhas:picture", "stories that have one: correction, author, section, keyword, picture, "
                                    "mention (a link to another article), "
                                    "language, type, statement, copies, revisions"},
    {"copies:>3\nrevisions:2..5", "with this number of them: 3, >3, >=3, <3, <=3, 2..5"},
};

static const row sources[] = {
    {"jsonld\nmicrodata\nrdfa\nmicroformat", "data that the publisher put into the page for machines"},
    {"meta\nlink", "elements of the page’s head"},
    {"visible", "what readers see"},
    {"state", "data for the page’s own scripts"},
    {"url\ncapture", "the page’s address; what the server sent with the page, and when it was captured"},
    {"feed\nsitemap", "what a feed or sitemap of the site says of the page"},
    {"text", "inferred from the words of the story"},
    {"weak:", "before one of these: a last resort"},
};

static const row machines[] = {
    {"/search.json?q=ferry",
     "any page’s address with .json before the question mark, or Accept: application/json"},
    {"/search.atom?q=ferry\n/search.feed.json?q=ferry", "any search as a feed, the newest first"},
    {"/changes.atom?kind=headline\n/changes.feed.json",
     "changes as a feed, all or of some classes or a site"},
    {"/openapi.json", "what there is, for programs that read such descriptions"},
};

static const row memento[] = {
    {"/timegate/https://paper.example/story",
     "leads to the capture nearest to Accept-Datetime, or to the last one"},
    {"/timemap/link/https://paper.example/story\n/timemap/json/https://paper.example/story",
     "all captures of an address"},
    {"/web/20241203/https://paper.example/story", "the story as it was at that time: 4 to 14 digits, UTC"},
};

static void write_examples(dl_html *html, const char *examples) {
    dl_span rest = dl_span_from_string(examples), example;
    while (dl_span_split(&rest, '\n', &example)) DL_HTML(html, "<code>%t</code> ", example);
}

static void write_table(dl_html *html, const char *id, const char *title, const char *heads[2],
                        const row *rows, size_t count) {
    DL_HTML(html,
            "<div class=\"section gap-t\" id=\"%s\"><h2>%s</h2></div><div class=\"tw\"><table class=\"table "
            "help\"><caption class=\"vh\">%s</caption><thead><tr><th scope=\"col\">%s</th><th "
            "scope=\"col\">%s</th></tr></thead><tbody>\n",
            id, title, title, heads[0], heads[1]);
    for (size_t i = 0; i < count; i++) {
        DL_HTML(html, "<tr><th scope=\"row\">");
        write_examples(html, rows[i].write);
        DL_HTML(html, "</th><td>%s</td></tr>\n", rows[i].means);
    }
    DL_HTML(html, "</tbody></table></div>\n");
}

/* --- classes of change --- */

static const struct {
    uint8_t kind;
    const char *means;
} classes[] = {
    {DL_EVENT_UNPUBLISHED, "the address answers 404, 410 or 451"},
    {DL_EVENT_REPLACED, "another story is at the address"},
    {DL_CHANGE_HEADLINE, "the headline has other words"},
    {DL_CHANGE_CORRECTION, "a passage came that calls itself a correction or clarification"},
    {DL_CHANGE_ADDED, "paragraphs came"},
    {DL_CHANGE_CUT, "paragraphs went"},
    {DL_CHANGE_REWRITTEN, "words within paragraphs changed"},
    {DL_CHANGE_MOVED, "the same paragraphs, in another order"},
    {DL_CHANGE_FACTS, "description, author, section, keyword, image, caption or credit"},
    {DL_CHANGE_DATE, "only a date; not listed unless chosen"},
};

static void write_classes(dl_html *html) {
    DL_HTML(
        html,
        "<div class=\"section gap-t\" id=\"classes\"><h2>Classes of change</h2><p class=\"second\">in this "
        "order: the first that fits</p></div><table class=\"table\"><caption class=\"vh\">Classes of "
        "change</caption><tbody>\n");
    for (size_t i = 0; i < DL_COUNT_OF(classes); i++) {
        DL_HTML(html, "<tr><th scope=\"row\">");
        dl_web_write_event_class(html, classes[i].kind);
        DL_HTML(html, "</th><td>%s</td></tr>\n", classes[i].means);
    }
    DL_HTML(
        html,
        "</tbody></table>\n<p class=\"small second gap-s\">White space, quotation marks, dashes, “3 minutes "
        "ago”, labels of advertisements and pointers to other stories do not count as changes.</p>\n");
}

/* --- who said what --- */

static void write_said(dl_html *html) {
    DL_HTML(html, "<div class=\"section gap-t\" id=\"said\"><h2>Who said what</h2></div><div "
                  "class=\"prose\"><p>Statements are "
                  "found by rules and by a model that was trained on English news about politics: quotations "
                  "nearly always, what "
                  "is told in other words in two cases of three, and mostly only in English and German. "
                  "About one pronoun in "
                  "five is taken for the wrong person. A speaker is known by the full name that the story "
                  "itself gives; "
                  "without one there is no page of the speaker.</p></div>\n");
}

/* --- beside it --- */

static void write_rail(dl_html *html) {
    static const row keys[] = {{"/", "to the search box"}, {"n", "next change"},
                               {"p", "previous change"},   {"v", "other view of a difference"},
                               {"Esc", "close a card"},    {"?", "this page"}};
    DL_HTML(html,
            "<aside class=\"rail\" aria-label=\"Keys and marks\"><section><h2 class=\"label\">Keys</h2><dl "
            "class=\"keys\">");
    for (size_t i = 0; i < DL_COUNT_OF(keys); i++)
        DL_HTML(html, "<div><dt><kbd>%s</kbd></dt><dd>%s</dd></div>", keys[i].write, keys[i].means);
    DL_HTML(html,
            "</dl></section>\n<section><h2 class=\"label\">Marks</h2><p><span class=\"mark still\"></span> "
            "where a "
            "value was read<br><span class=\"mark rivals still\"></span> the same, and the page also says "
            "something else</p></section>\n<section><h2 class=\"label\">On this page</h2><ul class=\"brief "
            "go\"><li><a href=\"#words\">Words</a></li><li><a href=\"#facts\">Facts</a></li><li><a "
            "href=\"#classes\">Classes of change</a></li><li><a href=\"#said\">Who said what</a></li><li><a "
            "href=\"#sources\">Where a fact was "
            "read</a></li><li><a href=\"#machines\">For machines</a></li><li><a "
            "href=\"#memento\">Memento</a></li></ul></section></aside>\n");
}

#define TABLE(html, id, title, first, second, rows)                                                          \
    write_table((html), (id), (title), (const char *[]){(first), (second)}, (rows), DL_COUNT_OF(rows))

void dl_web_page_help(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    const dl_web_page page = {.title = DL_SPAN("Help"), .current = "/help"};
    (void)request;
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    dl_web_write_shapes(&html);
    DL_HTML(&html,
            "<h1 class=\"title\">How to ask</h1><p class=\"stand\">Words find stories that have all of them. "
            "Case, accents and the form of quotation marks do not matter. Only the newest text of each story "
            "is searched.</p>\n<div class=\"well\"><div>\n");
    TABLE(&html, "words", "Words", "Write", "to find", words);
    TABLE(&html, "facts", "Facts", "Write", "to find", facts);
    DL_HTML(
        &html,
        "<p class=\"small second gap-s\">Values with spaces are put in quotation marks. A mistake is pointed "
        "at, and nothing is guessed.</p>\n");
    write_classes(&html);
    write_said(&html);
    TABLE(&html, "sources", "Where a fact was read", "It says", "and it was in", sources);
    DL_HTML(
        &html,
        "<p class=\"small second gap-s\">Behind it are the path within that source and, after @, the byte of "
        "the page: <code>jsonld:$.datePublished@10342</code>.</p>\n");
    TABLE(&html, "machines", "For machines", "Address", "gives", machines);
    TABLE(&html, "memento", "Memento (RFC 7089)", "Address", "gives", memento);
    DL_HTML(&html, "</div>");
    write_rail(&html);
    DL_HTML(&html, "</div>\n");
    dl_web_page_end(&html, site, &page);
}
