/* XML that is nearly well-formed, and what is made of it. */
#include "follow/list_mend.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void check(const char *given, const char *wanted) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    size_t size = strlen(given);
    char *copy = malloc(size + 1); /* nothing behind it may be read */
    memcpy(copy, given, size);
    dl_xml_mend(dl_span_of(copy, size), &out);
    free(copy);
    dl_buffer_append_byte(&out, '\0');
    assert_string_equal(out.data, wanted);
    dl_buffer_release(&out);
}

static void what_is_broken_is_mended(void **state) {
    (void)state;
    static const char *const all[][2] = {
        {"<a>x</a>", "<a>x</a>"},
        {"<a b=\"c\" d='e'/>", "<a b=\"c\" d=\"e\"/>"},
        /* ampersands and references */
        {"<a>x & y && z &", "<a>x &amp; y &amp;&amp; z &amp;</a>"},
        {"<a>&amp;&lt;&gt;&quot;&apos;", "<a>&amp;&lt;&gt;&quot;'</a>"},
        {"<a>&nbsp;&eacute;&#233;&#xE9;&#233", "<a>\xC2\xA0\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9</a>"},
        {"<a>&nothing; &copy=1 &amp", "<a>&amp;nothing; &amp;copy=1 &amp;amp</a>"},
        {"<a>&#150;&#0;&#1;&#xFFFE;&#xD800;", "<a>\xE2\x80\x93\xEF\xBF\xBD\xEF\xBF\xBD</a>"},
        {"<a b='?c=1&d=2&amp;e=3&quot;<>'>", "<a b=\"?c=1&amp;d=2&amp;e=3&quot;&lt;&gt;\"></a>"},
        /* angle brackets */
        {"<a>1 < 2 <3 <- > << <\xC3\xA9>", "<a>1 &lt; 2 &lt;3 &lt;- &gt; &lt;&lt; &lt;\xC3\xA9&gt;</a>"},
        {"<a>x</ a></>", "<a>x&lt;/ a&gt;&lt;/&gt;</a>"},
        {"<a>x<", "<a>x&lt;</a>"},
        {"<a>]]></a>", "<a>]]&gt;</a>"},
        /* elements that are not closed, or closed twice */
        {"<a><b>x<c>y</b>z</a>", "<a><b>x<c>y</c></b>z</a>"},
        {"<a><b>x</c></b></b>y", "<a><b>x</b>y</a>"},
        {"<a><b>x</B>", "<a><b>x</b></a>"},
        {"<a>x</a><b>y", "<a>x<b>y</b></a>"},
        {"<a>x<br>y<img src=z>w</br>", "<a>x<br/>y<img src=\"z\"/>w</a>"},
        {"<a><item>x<item>y<b><item>z", "<a><item>x</item><item>y<b></b></item><item>z</item></a>"},
        {"<a><url><loc>x<url>", "<a><url><loc>x</loc></url><url></url></a>"},
        {"<a><title>x<link>y<guid>z", "<a><title>x</title><link>y</link><guid>z</guid></a>"},
        {"<a><title><b>x<link>y", "<a><title><b>x<link>y</link></b></title></a>"},
        /* attributes */
        {"<a b c=d e = 'f' b=g 1=2 =h \"i\">x", "<a b=\"\" c=\"d\" e=\"f\" h=\"\" i=\"\">x</a>"},
        {"<a b=c/>x", "<a b=\"c\"/>"},
        {"<a><b c=d/>x", "<a><b c=\"d\"/>x</a>"},
        {"<a><b/ >x", "<a><b>x</b></a>"},
        {"<a><b c=\"d>x", "<a><b c=\"d\">x</b></a>"},
        {"<a><b c<d>x", "<a><b c=\"\"><d>x</d></b></a>"},
        {"<a:b:c d:e:f='g' h:='i'>x</a>", "<a d=\"g\" h=\"i\">x</a>"},
        {"<a", "<a></a>"},
        {"<a b", "<a b=\"\"></a>"},
        {"<a b=", "<a b=\"\"></a>"},
        {"<a b='", "<a b=\"\"></a>"},
        /* sections and controls */
        {"<a><!-- <b> & -->x<?c <d> ?>y<!E f>z", "<a>xyz</a>"},
        {"<a>x<!-- y", "<a>x y</a>"},
        {"<a>x<? y", "<a>x y</a>"},
        {"<a>x<!y z", "<a>xy z</a>"},
        {"<a><![CDATA[<b> & &amp; ]] >]]>x", "<a>&lt;b&gt; &amp; &amp;amp; ]] &gt;x</a>"},
        {"<a><![CDATA[x<b>", "<a>x&lt;b&gt;</a>"},
        {"<a><![CDATA[x<![CDATA[y]]>z]]>", "<a>x&lt;![CDATA[yz]]&gt;</a>"},
        {"<a>x\x01\x1F\x7F\t\n\ry\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD", "<a>x\x7F\t\n\ry\xEF\xBF\xBD</a>"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) check(all[i][0], all[i][1]);
}

static void depth_is_limited(void **state) {
    (void)state;
    dl_buffer given, out;
    dl_buffer_init(&given, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    for (int i = 0; i < 300; i++) dl_buffer_append(&given, DL_SPAN("<a>"));
    dl_buffer_append(&given, DL_SPAN("x</a>y"));
    dl_xml_mend(dl_buffer_span(&given), &out);
    size_t opened = 0;
    for (size_t at = 0; (at = dl_span_find(dl_buffer_span(&out), DL_SPAN("<a>"), at)) != SIZE_MAX; at++)
        opened++;
    assert_int_equal(opened, 200);
    assert_true(dl_span_contains(dl_buffer_span(&out), DL_SPAN("x</a>y</a>")));
    dl_buffer_release(&given);
    dl_buffer_release(&out);
}

static size_t count(const dl_buffer *text, const char *part) {
    size_t found = 0;
    for (size_t at = 0; (at = dl_span_find(dl_buffer_span(text), dl_span_from_string(part), at)) != SIZE_MAX;
         at++)
        found++;
    return found;
}

/* Namespaces are those of all open elements. */
static void attributes_and_namespaces_are_limited(void **state) {
    (void)state;
    dl_buffer given, out;
    dl_buffer_init(&given, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    dl_buffer_append(&given, DL_SPAN("<a"));
    for (int i = 0; i < 70; i++) dl_buffer_append_format(&given, " b%d=c", i);
    for (int level = 0; level < 4; level++) {
        dl_buffer_append(&given, DL_SPAN("><d"));
        for (int i = 0; i < 30; i++) dl_buffer_append_format(&given, " xmlns:e%d=f", i);
    }
    dl_buffer_append(&given, DL_SPAN(" xmlns='g'/></d>"));
    for (int i = 0; i < 3; i++) dl_buffer_append(&given, DL_SPAN("<h xmlns='g' xmlns:i='j' k='l'/>"));
    dl_buffer_append(&given, DL_SPAN("</d></d><d xmlns:e='m'>"));
    dl_xml_mend(dl_buffer_span(&given), &out);
    assert_int_equal(count(&out, "=\"c\""), 64);
    assert_int_equal(count(&out, "=\"f\""), 64);
    assert_int_equal(count(&out, "xmlns=\"g\""), 3);
    assert_int_equal(count(&out, "<h xmlns=\"g\" xmlns:i=\"j\" k=\"l\"/>"), 3);
    assert_int_equal(count(&out, "<d xmlns:e=\"m\">"), 1);
    dl_buffer_release(&given);
    dl_buffer_release(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_broken_is_mended),
        cmocka_unit_test(depth_is_limited),
        cmocka_unit_test(attributes_and_namespaces_are_limited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
