/* The story in the data of scripts: which is chosen, and that hostile data takes no more than its share. */
#include "unit/claims/page.h"

#include "article/script_blocks.h"

#include <stdlib.h>

#define TITLE "<title>The bridge that fell at night</title>"
#define LONG  "It fell in the night, when nobody was on it but a fox, and the town heard of it at dawn. "
#define STORY LONG LONG LONG LONG

static dl_script_story find_in(page *p, dl_arena *work) {
    dl_arena_init(work, 64 << 20, NULL);
    return dl_find_script_story(&p->claims, work);
}

/* The words and the beginning of the story of a page with these scripts; "" for none. */
static void expect_story(const char *file, int line, const char *scripts, const char *beginning,
                         bool titled) {
    page *p = page_open(scripts, "https://n.example/a");
    dl_arena work;
    dl_script_story story = find_in(p, &work);
    dl_span got = dl_span_sub(story.markup, 0, strlen(beginning));
    if (!dl_span_equal(got, dl_span_from_string(beginning)) || (*beginning == 0 && story.markup.size) ||
        story.titled != titled)
        fail_msg("%s:%d: \"%.*s\", titled %d", file, line, DL_SPAN_ARG(story.markup), story.titled);
    dl_arena_release(&work);
    page_close(p);
}

#define EXPECT(beginning, titled, html) expect_story(__FILE__, __LINE__, html, beginning, titled)
#define JSON(text)                      "<script type=application/json>" text "</script>"

static void which_story_is_chosen(void **state) {
    (void)state;
    EXPECT("<p>a", false, JSON("{\"x\":\"<p>a " STORY "\",\"filler\":\"" LONG LONG "\"}"));
    EXPECT("", false, JSON("{\"x\":\"" STORY STORY "\"}")); /* no markup, and no name that says so */
    EXPECT("<p><p>It", true,
           TITLE JSON("{\"title\":\"The bridge that fell at night\",\"body\":\"" STORY STORY "\"}"));
    EXPECT("", false, TITLE JSON("{\"title\":\"Another bridge altogether\",\"body\":\"" STORY STORY "\"}"));
    EXPECT("<p>b", true,
           TITLE JSON("{\"a\":{\"body\":\"<p>a " STORY STORY "\"},"
                      "\"b\":{\"title\":\"The bridge that fell at night\",\"body\":\"<p>b " STORY "\"}}"));
    EXPECT("<p>b", true,
           TITLE JSON("{\"b\":{\"title\":\"The bridge that fell at night\",\"body\":\"<p>b " STORY "\"},"
                      "\"a\":{\"body\":\"<p>a " STORY STORY "\"}}"));
    EXPECT("<p>b", false, JSON("{\"a\":\"<p>a " STORY "\",\"b\":\"<p>b " STORY STORY "\"}"));
    EXPECT("<p>a", false, JSON("{\"a\":\"<p>a " STORY STORY "\",\"b\":\"<p>b " STORY "\"}"));
    EXPECT("", false,
           "<script>var x = [{\"type\":\"paragraph\",\"text\":\"" STORY "\"}];</script>"); /* one */
    EXPECT("", false, "<script type=text/template>{\"a\":\"<p>a " STORY STORY "\"}</script>");
    EXPECT("<p>a", false, "<script>f(1); g = function(){ return {a: '<p>a " STORY STORY "'} }</script>");
    EXPECT("<p>a", false, "<div data-state='{\"a\":\"&lt;p>a " STORY STORY "\"}'></div>");
}

#define BLOCK(type, more) "{\"type\":\"" type "\"," more "},"
#define THREE                                                                                                \
    BLOCK("paragraph", "\"text\":\"" LONG "\"")                                                              \
    BLOCK("text", "\"content\":\"" STORY "\"") BLOCK("p", "\"html\":\"" STORY "\"")

static void types_of_blocks(void **state) {
    (void)state;
#define BLOCKS(wanted, first) EXPECT(wanted, false, JSON("{\"c\":[" first THREE "1]}"))
    BLOCKS("<p>It fell", "");
    BLOCKS("<h3>A</h3>", BLOCK("heading", "\"level\":3,\"text\":\"A\""));
    BLOCKS("<h4>A</h4>", BLOCK("header-four", "\"text\":\"A\""));
    BLOCKS("<h2>A</h2>", BLOCK("heading", "\"level\":9,\"text\":\"A\""));
    BLOCKS("<p>A</p>", BLOCK("core/paragraph", "\"attributes\":{\"content\":\"A\"}"));
    BLOCKS("<p>A&amp;B &lt; C</p>", BLOCK("paragraph", "\"text\":\"A&B < C\""));
    BLOCKS("<p>A&amp;B</p>", BLOCK("paragraph", "\"text\":\"A&amp;B\""));
    BLOCKS("<p>A<br>B</p>",
           BLOCK("paragraph", "\"children\":[{\"text\":\"A\"},{\"type\":\"hardBreak\"},{\"text\":\"B\"}]"));
    BLOCKS("<p>AC</p>",
           BLOCK("paragraph",
                 "\"children\":[{\"text\":\"A\"},{\"type\":\"image\",\"text\":\"B\"},{\"text\":\"C\"}]"));
    BLOCKS("<div>A</div>", BLOCK("html", "\"value\":\"<div>A</div>\""));
    BLOCKS("<pre>A</pre>", BLOCK("code", "\"code\":1,\"text\":\"A\""));
    BLOCKS("<blockquote><p>A</p></blockquote>", BLOCK("pull-block-quote", "\"text\":\"A\""));
    BLOCKS("<ol><li>A</li></ol>", BLOCK("ordered-list", "\"items\":[\"A\"]"));
    BLOCKS("<ul><li>A</li><li>B</li></ul>", "{\"_type\":\"block\",\"listItem\":\"bullet\",\"text\":\"A\"},"
                                            "{\"_type\":\"block\",\"listItem\":\"bullet\",\"text\":\"B\"},");
    BLOCKS("<table><tr><td>A</td></tr></table>", BLOCK("table", "\"rows\":[[\"A\"]]"));
    BLOCKS("<p>It fell", BLOCK("image", "\"text\":\"A\"") BLOCK("advert", "\"text\":\"A\"")
                             BLOCK("divider", "\"text\":\"A\""));
    BLOCKS("<p>It fell", "{\"type\":\"paragraph\"},null,");
}

#define CARD  BLOCK("card", "\"text\":\"A\"")
#define CARDS CARD CARD CARD CARD CARD CARD CARD CARD

static void arrays_of_other_things(void **state) {
    (void)state;
    EXPECT("<p>It fell", false, JSON("{\"c\":[" THREE CARD CARD "1]}"));
    EXPECT("", false, JSON("{\"c\":[" THREE CARDS "1]}"));
}

/* What the scripts of a page may hold to keep a reader busy; each must come to an end soon. */
static void hostile_data_is_bounded(void **state) {
    (void)state;
    enum { SIZE = 3 << 20 };
    static const struct {
        const char *start, *again, *end;
        unsigned times;
    } shapes[] = {
        {"<script type=application/json>", "{\"type\":\"paragraph\",\"children\":[", "", 20000},
        {"<script type=application/json>", "[{\"type\":\"p\",\"text\":[", "", 60000},
        {"<script>", "x = {a: '", "", 60000},
        {"<script>", "={", "", 300000},
        {"<script>", "JSON.parse(\"", "", 60000},
        {"<script>", "\"\\\\\\\\", "", 200000},
        {"<script>", "self.__next_f.push([1,\"1:T7fffffff,", "", 20000},
        {"<script>self.__next_f.push([1,\"", "1:[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":", "\"])", 20000},
        {"<script id=__NUXT_DATA__ type=application/json>[", "[0,1,2,3,0,1,2,3],", "0]", 60000},
        {"<script id=__NUXT_DATA__ type=application/json>[{\"type\":1,\"text\":2},\"paragraph\",[0,0,0,0],",
         "[0,0,0,0],", "0]", 60000},
        {"<script type=application/json>{\"a\":[", "{\"__ref\":\"b\"},", "1],\"b\":{\"__ref\":\"b\"}}",
         60000},
        {"<script type=application/json>[\"", "<p>&lt;p>", "\"]", 200000},
        {"<div data-state='", "[[[[[[[[[[[[[[[[[[", "'>", 60000},
    };
    char *html = malloc(SIZE);
    assert_non_null(html);
    for (size_t i = 0; i < DL_COUNT_OF(shapes); i++) {
        size_t at = (size_t)sprintf(html, TITLE "%s", shapes[i].start);
        for (unsigned n = 0; n < shapes[i].times && at + 200 < SIZE; n++)
            at += (size_t)sprintf(html + at, "%s", shapes[i].again);
        sprintf(html + at, "%s", shapes[i].end);
        page *p = page_open(html, NULL);
        dl_arena work;
        (void)find_in(p, &work);
        assert_true(work.used_bytes <= (size_t)64 << 20);
        dl_arena_release(&work);
        page_close(p);
    }
    free(html);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(which_story_is_chosen),
        cmocka_unit_test(types_of_blocks),
        cmocka_unit_test(arrays_of_other_things),
        cmocka_unit_test(hostile_data_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
