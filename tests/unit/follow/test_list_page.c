/* Which links of a page may lead to stories (news-crawl#41: followers that take no pages). */
#include "describe.h"

static size_t read_page(const char *html, dl_arena *arena, dl_list *list) {
    dl_arena_init(arena, 0, NULL);
    assert_true(dl_list_read(dl_span_from_string(html), DL_SPAN("https://www.example.org/"), DL_SPAN_NONE,
                             DL_SPAN_NONE, some_now_ms, arena, list));
    assert_int_equal(list->kind, DL_LIST_PAGE);
    return list->entry_count;
}

typedef struct tried {
    const char *href, *text;
    bool taken;
} tried;

static void links_are_judged_by_their_looks(void **state) {
    (void)state;
    static const tried all[] = {
        /* words in text and path */
        {"/ferry-returns-to-pier", "Ferry returns to its pier", true},
        {"/ferry-returns-to-pier.html", "Ferry returns", true},
        {"/ferry_returns_to_pier/", "Ferry returns", true},
        {"/news/ferry-returns-to-pier/amp", "Ferry returns", true},
        {"/ferry-returns-to-pier", "More", false},
        {"/ferry-returns-to-pier", "", false},
        {"/ferry-returns", "Ferry returns to its pier", true},
        {"/ferry-returns", "Ferry returns again", false},
        {"/ferry-returns", "Ferry is back", false},
        {"/ferry", "The ferry returns to its pier", false},
        {"/sport", "Sport", false},
        {"/politics/europe", "Politics in Europe", false},
        /* numbers and dates */
        {"/story/12345", "Ferry is back", true},
        {"/story/1234", "Ferry is back", false},
        {"/story?id=1234567", "Ferry is back", true},
        {"/2025/06/03/ferry", "Ferry returns", true},
        {"/2025-06-03/ferry", "Ferry returns", true},
        {"/2025/ferry", "Ferry returns", false},
        {"/3025/06/03/ferry", "Ferry returns", false},
        {"/2025/06/03/ferry", "Ferry", false},
        {"/a/12345",
         "\xE6\xB8\xA1\xE8\xBC\xAA\xE3\x81\x8C\xE6\xA1\x9F\xE6\xA9\x8B\xE3\x81\xB8\xE6\x88\xBB\xE3\x82\x8B"
         "\xE6\x97\xA5",
         true},
        {"/a/12345", "\xE6\xB8\xA1\xE8\xBC\xAA\xE3\x81\xAE\xE6\x97\xA5", false},
        /* other hosts */
        {"https://example.org/2025/06/03/ferry", "Ferry returns", true},
        {"http://www.example.org/2025/06/03/ferry", "Ferry returns", true},
        {"https://news.example.org/2025/06/03/ferry", "Ferry returns", true},
        {"https://www.EXAMPLE.org/2025/06/03/ferry", "Ferry returns", true},
        {"https://myexample.org/2025/06/03/ferry", "Ferry returns", false},
        {"https://example.com/2025/06/03/ferry", "Ferry returns", false},
        {"https://org/2025/06/03/ferry", "Ferry returns", false},
        /* other things than pages, other pages than stories */
        {"/2025/06/03/ferry-returns-to-pier.pdf", "Ferry returns to its pier", false},
        {"/2025/06/03/ferry-returns-to-pier.jpg?w=1", "Ferry returns to its pier", false},
        {"/2025/06/03/ferry-returns-to-pier.mp3", "Ferry returns to its pier", false},
        {"/tag/ferry-returns-to-pier", "Ferry returns to its pier", false},
        {"/AUTHOR/ann-example-of-example", "Ann Example of Example", false},
        {"mailto:ann-example-of-example@example.org", "Write to Ann Example", false},
        {"javascript:ferry-returns-to-pier", "Ferry returns to its pier", false},
        {"ftp://example.org/ferry-returns-to-pier", "Ferry returns to its pier", false},
        {"#ferry-returns-to-pier", "Ferry returns to its pier", false},
        {"/#ferry-returns-to-pier", "Ferry returns to its pier", false},
        {"?page=12345", "Older stories of this site", false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) {
        char html[500];
        dl_arena arena;
        dl_list list;
        snprintf(html, sizeof html, "<!doctype html><body><a href='%s'>%s</a>", all[i].href, all[i].text);
        if (read_page(html, &arena, &list) != all[i].taken) fail_msg("%s %s", all[i].href, all[i].text);
        if (all[i].taken) assert_true(dl_span_equal(list.entries[0].title, dl_span_from_string(all[i].text)));
        assert_int_equal(list.problem == NULL, all[i].taken);
        dl_arena_release(&arena);
    }
}

static void check_title(const char *html, const char *title) {
    dl_arena arena;
    dl_list list;
    assert_int_equal(read_page(html, &arena, &list), 1);
    if (!dl_span_equal(list.entries[0].title, dl_span_from_string(title)))
        fail_msg("%.*s instead of %s", DL_SPAN_ARG(list.entries[0].title), title);
    dl_arena_release(&arena);
}

#define STORY "<a href='/2025/06/03/ferry'>"

static void titles_come_from_the_best_text(void **state) {
    (void)state;
    check_title(STORY "Ferry returns</a>" STORY "Read more about it</a>" STORY "Photo</a>",
                "Read more about it");
    check_title(STORY "Read on</a><h2>" STORY "Ferry is back</a></h2>", "Ferry is back");
    check_title(STORY "<p>Harbour</p><h3>Ferry <b>is</b> back</h3><p>And more words of it</p></a>",
                "Ferry is back");
    check_title(STORY "<img alt='Ferry at the pier' src=a></a>", "Ferry at the pier");
    check_title("<a title='Ferry is back' href='/2025/06/03/ferry'><img alt='A' src=a></a>", "Ferry is back");
    check_title(STORY "Ferry &amp;\n<br>others</a>", "Ferry & others");
    check_title(STORY "Ferry <style>a b c</style><script>d e</script>returns</a>", "Ferry returns");
    check_title("<a href='/more'>All <object>" STORY "Ferry is back</a></object> of the news, day by day</a>",
                "Ferry is back");
    check_title(STORY "Ferry <object><a href='/'><h3>Back to all of the news</h3></a></object>returns</a>",
                "Ferry returns");
    check_title("<nav>" STORY "Ferry is back, and more</a></nav>" STORY "Ferry returns</a>", "Ferry returns");
    check_title("<footer>" STORY "Ferry is back, and more</a></footer>" STORY "Ferry returns</a>",
                "Ferry returns");
}

static void long_texts_are_cut(void **state) {
    (void)state;
    char html[2000] = STORY;
    for (int i = 0; i < 200; i++) strcat(html, "\xC3\xA9 w "); /* NOLINT: 5 bytes each */
    dl_arena arena;
    dl_list list;
    assert_int_equal(read_page(html, &arena, &list), 1);
    assert_in_range(list.entries[0].title.size, 290, 300);
    dl_arena_release(&arena);
}

static void *count_bytes(void *context, void *memory, size_t size) {
    *(size_t *)context += size;
    if (size) return realloc(memory, size);
    free(memory);
    return NULL;
}

/* What is in many links, one in another, is not read for each. */
static void links_in_links_take_no_more_memory(void **state) {
    (void)state;
    dl_buffer html;
    dl_arena arena;
    dl_list list;
    size_t allocated = 0;
    const dl_allocator allocator = {.context = &allocated, .resize = count_bytes};
    dl_buffer_init(&html, 0, NULL);
    for (int i = 0; i < 200; i++)
        dl_buffer_append_format(&html, "<a href='/2025/06/03/f%d'><object>Ferry returns", i);
    for (int i = 0; i < 100000; i++) dl_buffer_append(&html, DL_SPAN("ferry "));
    dl_arena_init(&arena, 0, &allocator);
    assert_true(dl_list_read(dl_buffer_span(&html), DL_SPAN("https://www.example.org/"), DL_SPAN_NONE,
                             DL_SPAN_NONE, some_now_ms, &arena, &list));
    assert_int_equal(list.entry_count, 200);
    assert_in_range(allocated, 1, 50 * html.size);
    dl_arena_release(&arena);
    dl_buffer_release(&html);
}

static void feeds_are_named(void **state) {
    (void)state;
    char html[4000] =
        "<base href='https://cdn.example/x/'>"
        "<link rel='ALTERNATE home' type='Application/RSS+XML' href=' 1 '>"
        "<link rel=alternate type='application/feed+json' href=2>"
        "<link rel=alternate type='application/rss+xml' href='1#again'>"
        "<link rel=alternate type='application/json' href=3><link rel=alternate type='text/html' href=4>"
        "<link rel=stylesheet type='application/rss+xml' href=5><link rel=feed href='mailto:a@b.example'>"
        "<link rel=alternate type='application/atom+xml'>";
    dl_arena arena;
    dl_list list;
    read_page(html, &arena, &list);
    assert_int_equal(list.feed_count, 2);
    assert_true(dl_span_equal(list.feeds[0], DL_SPAN("https://cdn.example/x/1")));
    assert_true(dl_span_equal(list.feeds[1], DL_SPAN("https://cdn.example/x/2")));
    dl_arena_release(&arena);
    html[0] = '\0';
    for (int i = 0; i < 40; i++) sprintf(html + strlen(html), "<link rel=feed href=%d>", i);
    read_page(html, &arena, &list);
    assert_int_equal(list.feed_count, 32);
    dl_arena_release(&arena);
}

static void links_are_limited(void **state) {
    (void)state;
    enum { LINKS = 20100, LINK_BYTES = 64 };
    char *html = malloc(LINKS * LINK_BYTES);
    size_t size = 0;
    for (int i = 0; i < LINKS; i++)
        size += (size_t)snprintf(html + size, LINK_BYTES, "<a href='/2025/06/03/f%d'>Ferry returns</a>", i);
    dl_arena arena;
    dl_list list;
    assert_int_equal(read_page(html, &arena, &list), 20000);
    assert_true(list.cut);
    dl_arena_release(&arena);
    free(html);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links_are_judged_by_their_looks),
        cmocka_unit_test(titles_come_from_the_best_text),
        cmocka_unit_test(long_texts_are_cut),
        cmocka_unit_test(links_in_links_take_no_more_memory),
        cmocka_unit_test(feeds_are_named),
        cmocka_unit_test(links_are_limited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
