/* Single values of lists, as sites write them.  Complaints about other followers are named by their place in
 * the trackers where they were made (feedparser#81). */
#include "describe.h"

#include <libdeflate.h>

/* --- one entry of a feed --- */

typedef struct tried {
    const char *given;  /* what is in the entry */
    const char *wanted; /* what the list is read as, from the entry on */
} tried;

static void check_in(const char *before, const char *after, const char *head, const tried *all,
                     size_t count) {
    for (size_t i = 0; i < count; i++) {
        dl_buffer given, wanted;
        dl_buffer_init(&given, 0, NULL);
        dl_buffer_init(&wanted, 0, NULL);
        dl_buffer_append_format(&given, "%s%s%s", before, all[i].given, after);
        dl_buffer_append_format(&wanted, "%s%s%c", head, all[i].wanted, '\0');
        expect_list(dl_buffer_span(&given), NULL, wanted.data);
        dl_buffer_release(&given);
        dl_buffer_release(&wanted);
    }
}

#define RSS_SPACES                                                                                           \
    " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"                 \
    " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:content='http://purl.org/rss/1.0/modules/content/'"     \
    " xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"                                               \
    " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'"                                         \
    " xmlns:foaf='http://xmlns.com/foaf/0.1/' xmlns:xhtml='http://www.w3.org/1999/xhtml'"

/* Items with a link of their own. */
static void check_items(const tried *all, size_t count) {
    check_in("<rss version='2.0'" RSS_SPACES "><channel><item><link>http://a.example/1</link>",
             "</item></channel></rss>", "kind rss\nentry http://a.example/1\n", all, count);
}

/* Items without. */
static void check_links(const tried *all, size_t count) {
    check_in("<rss version='2.0'" RSS_SPACES "><channel><item>", "</item></channel></rss>", "kind rss\n", all,
             count);
}

static void check_atom_links(const tried *all, size_t count) {
    check_in("<feed xmlns='http://www.w3.org/2005/Atom'><entry>", "</entry></feed>", "kind atom\n", all,
             count);
}

static void check_channels(const tried *all, size_t count) {
    check_in("<rss version='2.0'" RSS_SPACES "><channel>", "</channel></rss>", "kind rss\n", all, count);
}

static void titles_are_plain(void **state) {
    (void)state;
    static const tried all[] = {
        {"<title>A &amp; B</title>", "  title A & B\n"},
        {"<title>A &amp;amp; B</title>", "  title A & B\n"},
        {"<title><![CDATA[A & B]]></title>", "  title A & B\n"},
        {"<title><![CDATA[A &amp; B]]></title>", "  title A & B\n"},
        {"<title><![CDATA[A &amp;amp; B]]></title>", "  title A & B\n"},
        {"<title>&lt;b&gt;A&lt;/b&gt; B</title>", "  title A B\n"},
        {"<title>&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt; B</title>", "  title A B\n"},
        {"<title><![CDATA[&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt; B]]></title>", "  title A B\n"},
        {"<title><![CDATA[<a href='x'>A</a><br/>B]]></title>", "  title A B\n"},
        {"<title><b>A</b> <i>B</i></title>", "  title A B\n"},
        {"<title>1 &lt; 2 &gt; 0</title>", "  title 1 < 2 > 0\n"},
        {"<title>\n  A\t\n B\xC2\xA0 \xE2\x80\x8B </title>", "  title A B\n"},
        {"<title>A&#8217;s &#x201C;B&#x201D; &#150; &#145;C&#146; &#128;</title>",
         "  title A\xE2\x80\x99s \xE2\x80\x9C"
         "B\xE2\x80\x9D \xE2\x80\x93 \xE2\x80\x98"
         "C\xE2\x80\x99 \xE2\x82\xAC\n"},
        {"<title></title>", ""},
        {"<title> \n </title><dc:title>Other</dc:title>", "  title Other\n"},
        {"<dc:title>Other</dc:title><title>Own</title>", "  title Own\n"},
        {"<title>First</title><title>Second</title>", "  title First\n"},
        {"<TITLE>Loud</TITLE>", "  title Loud\n"},
    };
    check_items(all, DL_COUNT_OF(all));
}

static void texts_stay_as_they_are(void **state) {
    (void)state;
    static const tried all[] = {
        {"<description>&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</description>", "  summary <p>1 &lt; 2</p>\n"},
        {"<description><![CDATA[<p>A &amp; B</p>]]></description>", "  summary <p>A &amp; B</p>\n"},
        {"<description>A <b class='c'>B</b> &amp; C<br/></description>",
         "  summary A <b class=\"c\">B</b> & C<br>\n"},
        {"<description>D</description><content:encoded>E</content:encoded>", "  summary D\n  content E\n"},
        {"<content:encoded>E</content:encoded><description>D</description>", "  summary D\n  content E\n"},
        {"<xhtml:body><xhtml:p>A &lt; B</xhtml:p></xhtml:body>", "  content <p>A &lt; B</p>\n"},
        {"<dc:description>D</dc:description>", "  summary D\n"},
        {"<description> \n </description>", ""},
    };
    check_items(all, DL_COUNT_OF(all));
}

static void authors_are_names(void **state) {
    (void)state;
    static const tried all[] = {
        {"<author>ann@a.example (Ann Example)</author>", "  author Ann Example\n"},
        {"<author>Ann Example (ann@a.example)</author>", "  author Ann Example\n"},
        {"<author>Ann Example &lt;ann@a.example&gt;</author>", "  author Ann Example\n"},
        {"<author>\"Ann Example\" ann@a.example</author>", "  author Ann Example\n"},
        {"<author>ann@a.example</author>", ""},
        {"<author>Ann &amp;amp; Bo</author>", "  author Ann & Bo\n"},
        {"<author>@annexample</author>", "  author @annexample\n"},
        {"<dc:creator>Ann</dc:creator><dc:creator>Bo</dc:creator><author>ann</author>",
         "  author Ann\n  author Bo\n"},
        {"<atom:author><atom:name>Ann</atom:name><atom:email>a@a.example</atom:email></atom:author>",
         "  author Ann\n"},
        {"<author><email>a@a.example</email></author>", ""},
        {"<dc:creator><foaf:Person><foaf:name>Ann</foaf:name></foaf:Person></dc:creator>", "  author Ann\n"},
    };
    check_items(all, DL_COUNT_OF(all));
}

static void keywords_are_words(void **state) {
    (void)state;
    static const tried all[] = {
        {"<category>A</category><category> b </category><category>a</category>",
         "  keyword A\n  keyword b\n"},
        {"<category domain='x'><![CDATA[A &amp; B]]></category>", "  keyword A & B\n"},
        {"<dc:subject>A</dc:subject>", "  keyword A\n"},
        {"<atom:category term='t' label='L'/><atom:category term='t2'/>", "  keyword L\n  keyword t2\n"},
        {"<category>http://a.example/kind#post</category>", "  keyword http://a.example/kind#post\n"},
    };
    check_items(all, DL_COUNT_OF(all));
}

/* feedparser#81, #101, #117, NetNewsWire#2109, django-feedreader#13: odd dates. */
static void dates_of_any_form_are_read(void **state) {
    (void)state;
    static const tried all[] = {
        {"<pubDate>Tue, 03 Jun 2025 12:00:00 GMT</pubDate>",
         "  published Tue, 03 Jun 2025 12:00:00 GMT = 2025-06-03T12:00:00\n"},
        {"<pubDate>3 Jun 25 12:00 EDT</pubDate>", "  published 3 Jun 25 12:00 EDT = 2025-06-03T16:00:00\n"},
        {"<pubDate>Tue, 03 Jun 25 12:00:01 +0200</pubDate>",
         "  published Tue, 03 Jun 25 12:00:01 +0200 = 2025-06-03T10:00:01\n"},
        {"<pubDate>Sat, 01 Jan 94 12:00:00 UT</pubDate>",
         "  published Sat, 01 Jan 94 12:00:00 UT = 1994-01-01T12:00:00\n"},
        {"<pubDate>Mon, 03 Jun 2025 12:00:00 PDT</pubDate>", /* it was a Tuesday */
         "  published Mon, 03 Jun 2025 12:00:00 PDT = 2025-06-03T19:00:00\n"},
        {"<pubDate>Di, 03 Jun 2025 12:00:00 MESZ</pubDate>",
         "  published Di, 03 Jun 2025 12:00:00 MESZ = 2025-06-03T10:00:00\n"},
        {"<pubDate>3. Juni 2025, 12.00 Uhr</pubDate>",
         "  published 3. Juni 2025, 12.00 Uhr = 2025-06-03T12:00:00\n"},
        {"<pubDate>2025-06-03 12:00:00</pubDate>", "  published 2025-06-03 12:00:00 = 2025-06-03T12:00:00\n"},
        {"<pubDate>2025-06-03T12:00:00.5-03:30</pubDate>",
         "  published 2025-06-03T12:00:00.5-03:30 = 2025-06-03T15:30:00\n"},
        {"<pubDate>1748952000</pubDate>", "  published 1748952000 = 2025-06-03T12:00:00\n"},
        {"<dc:date>2025-06-03</dc:date>", "  published 2025-06-03 = 2025-06-03T00:00:00\n"},
        {"<pubDate>soon</pubDate>", "  published soon = ?\n"},
        {"<pubDate>Thu, 05 Jun 2025 23:59:59 GMT</pubDate>", /* now is its first moment */
         "  published Thu, 05 Jun 2025 23:59:59 GMT = 2025-06-05T23:59:59\n"},
        {"<pubDate>Fri, 06 Jun 2025 00:00:00 GMT</pubDate>",
         "  published Fri, 06 Jun 2025 00:00:00 GMT = 2025-06-06T00:00:00\n"},
        {"<pubDate>Fri, 06 Jun 2025 00:00:01 GMT</pubDate>",
         "  published Fri, 06 Jun 2025 00:00:01 GMT = ?\n"},
        {"<pubDate>Mon, 01 Jan 1990 00:00:00 GMT</pubDate>",
         "  published Mon, 01 Jan 1990 00:00:00 GMT = 1990-01-01T00:00:00\n"},
        {"<pubDate>Sun, 31 Dec 1989 23:59:59 GMT</pubDate>",
         "  published Sun, 31 Dec 1989 23:59:59 GMT = ?\n"},
        {"<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>",
         "  published Thu, 01 Jan 1970 00:00:00 GMT = ?\n"},
        {"<dc:date>2025-06-01</dc:date><pubDate>Tue, 03 Jun 2025 12:00:00 GMT</pubDate>"
         "<dcterms:created>2025-05-01</dcterms:created>",
         "  published Tue, 03 Jun 2025 12:00:00 GMT = 2025-06-03T12:00:00\n"},
        {"<pubdate>Tue, 03 Jun 2025 12:00:00 GMT</pubdate>",
         "  published Tue, 03 Jun 2025 12:00:00 GMT = 2025-06-03T12:00:00\n"},
        {"<dcterms:issued>2025-06-03</dcterms:issued><dcterms:modified>2025-06-04</dcterms:modified>",
         "  published 2025-06-03 = 2025-06-03T00:00:00\n  updated 2025-06-04 = 2025-06-04T00:00:00\n"},
    };
    check_items(all, DL_COUNT_OF(all));
}

static void the_best_link_is_taken(void **state) {
    (void)state;
    static const tried all[] = {
        {"<link>http://a.example/1</link><guid>http://a.example/2</guid>",
         "entry http://a.example/1\n  id http://a.example/2\n"},
        {"<guid>http://a.example/2</guid><link>http://a.example/1</link>",
         "entry http://a.example/1\n  id http://a.example/2\n"},
        {"<guid isPermaLink='true'>http://a.example/2</guid>",
         "entry http://a.example/2\n  id http://a.example/2\n"},
        {"<guid>http://a.example/2</guid>", "entry http://a.example/2\n  id http://a.example/2\n"},
        {"<guid isPermaLink='false'>http://a.example/2</guid>", ""},
        {"<guid isPermaLink='FALSE'>http://a.example/2</guid>", ""},
        {"<guid>2</guid>", ""},
        {"<link/><guid>http://a.example/2</guid>", "entry http://a.example/2\n  id http://a.example/2\n"},
        {"<link>javascript:go()</link><guid>http://a.example/2</guid>",
         "entry http://a.example/2\n  id http://a.example/2\n"},
        {"<atom:link href='http://a.example/3'/><link>http://a.example/1</link>",
         "entry http://a.example/1\n"},
        {"<atom:link href='http://a.example/3'/>", "entry http://a.example/3\n"},
        {"<atom:link rel='self' href='http://a.example/3'/>", ""},
        {"<atom:link rel='alternate' type='application/json' href='/3'/><guid>http://a.example/2</guid>",
         "entry http://a.example/2\n  id http://a.example/2\n"},
        {"<feedburner:origLink>http://a.example/4</feedburner:origLink><link>http://a.example/1</link>",
         "entry http://a.example/4\n"},
        {"<link> \n http://a.example/1 \n</link>", "entry http://a.example/1\n"},
        {"<link><![CDATA[http://a.example/1?a=1&b=2]]></link>", "entry http://a.example/1?a=1&b=2\n"},
        {"<link>//a.example/1</link>", "entry https://a.example/1\n"},
        {"<link>1?a</link>", "entry https://example.org/1?a\n"},
        {"<link>www.a.example/1</link>", "entry https://www.a.example/1\n"},
        {"<link>HTTP://A.example/1#part</link>", "entry http://a.example/1\n"},
        {"<link xml:base='http://b.example/c/'>1</link>", "entry http://b.example/c/1\n"},
        {"<link>http://a.example/a b\xC3\xA9</link>", "entry http://a.example/a%20b%C3%A9\n"},
        {"<link>http://a.example/1</link><link>http://a.example/2</link>", "entry http://a.example/1\n"},
        {"<comments>http://a.example/c</comments><enclosure url='http://a.example/e'/>", ""},
    };
    static const tried atom[] = {
        {"<id>http://a.example/i</id><link href='/1'/>",
         "entry https://example.org/1\n  id http://a.example/i\n"},
        {"<id>http://a.example/i</id>", "entry http://a.example/i\n  id http://a.example/i\n"},
        {"<id>urn:x</id>", ""},
        {"<link href='/1?a=1&amp;b=2'/>", "entry https://example.org/1?a=1&b=2\n"},
        {"<link rel='alternate' type='text/plain' href='/1'/><link type='application/xhtml+xml' href='/2'/>",
         "entry https://example.org/2\n"},
        {"<link rel='edit' href='/1'/><link rel=' ALTERNATE ' href='/2'/>", "entry https://example.org/2\n"},
        {"<link rel='alternate' href=' /1 '/><link rel='alternate' href='/2'/>",
         "entry https://example.org/1\n"},
    };
    check_links(all, DL_COUNT_OF(all));
    check_atom_links(atom, DL_COUNT_OF(atom));
}

/* Feeds without GUIDs, or with new ones each time (feedbin#416, #515, NetNewsWire#3286, FreshRSS#5909,
 * lion-reader#1535, liferea#1195): an entry is known by its URL.  Two of one GUID (brief#428, #435) are two.
 */
static void entries_are_told_apart_by_their_urls(void **state) {
    (void)state;
    static const tried all[] = {
        {"<item><guid isPermaLink='false'>7</guid><link>/1</link></item>"
         "<item><guid isPermaLink='false'>7</guid><link>/2</link></item>",
         "entry https://example.org/1\n  id 7\nentry https://example.org/2\n  id 7\n"},
        {"<item><guid isPermaLink='false'>7</guid><link>/1</link><title>A</title></item>"
         "<item><guid isPermaLink='false'>8</guid><link>/1#c</link><title>B</title></item>",
         "entry https://example.org/1\n  id 7\n  title A\n"},
        {"<item><link>/1</link><title>Old</title><pubDate>2025-06-01</pubDate></item><item><link>/2</link></"
         "item>"
         "<item><link>/1</link><title>New</title><pubDate>2025-06-02</pubDate></item>",
         "entry https://example.org/1\n  title New\n  published 2025-06-02 = 2025-06-02T00:00:00\n"
         "entry https://example.org/2\n"},
        {"<item><link>/1</link><title>New</title><atom:updated>2025-06-03</atom:updated></item>"
         "<item><link>/1</link><title>Old</title><pubDate>2025-06-02</pubDate></item>",
         "entry https://example.org/1\n  title New\n  updated 2025-06-03 = 2025-06-03T00:00:00\n"},
        {"<item><link>/list</link></item><item><link>http://example.org/list#x</link></item>", ""},
    };
    check_channels(all, DL_COUNT_OF(all));
}

/* miniflux#1413: what a feed says about when it wants to be asked. */
static void intervals_are_read(void **state) {
    (void)state;
    static const tried all[] = {
        {"<ttl>60</ttl>", "interval 3600\n"},
        {"<ttl> 5 min </ttl>", "interval 300\n"},
        {"<ttl>-5</ttl>", ""},
        {"<ttl>99999999999</ttl>", "interval 59999999940\n"},
        {"<ttl>often</ttl>", ""},
        {"<sy:updatePeriod> DAILY </sy:updatePeriod>", "interval 86400\n"},
        {"<sy:updatePeriod>monthly</sy:updatePeriod><sy:updateFrequency>3</sy:updateFrequency>",
         "interval 864000\n"},
        {"<sy:updatePeriod>yearly</sy:updatePeriod>", "interval 31536000\n"},
        {"<sy:updateFrequency>4</sy:updateFrequency>", "interval 21600\n"},
        {"<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
         "interval 3600\n"},
        {"<sy:updatePeriod>hourly</sy:updatePeriod><ttl>10</ttl>", "interval 3600\n"},
        {"<sy:updatePeriod>hourly</sy:updatePeriod><ttl>120</ttl>", "interval 7200\n"},
        {"<skipHours><hour>23</hour><hour>024</hour><hour>7</hour><day>Monday</day></skipHours>",
         "skip-hours 0 7 23\n"},
        {"<skipDays><day> monday </day><day>Tuesday</day><day>WEDNESDAY</day><day>Thursday</day>"
         "<day>Friday</day><hour>3</hour></skipDays>",
         "skip-days 1 2 3 4 5\n"},
        {"<hour>3</hour><day>Sunday</day>", ""},
    };
    check_channels(all, DL_COUNT_OF(all));
}

static void further_parts_are_named(void **state) {
    (void)state;
    static const tried all[] = {
        {"<atom:link rel='next' href='?2'/><atom:link rel='next' href='?3'/>",
         "next https://example.org/list?2\n"},
        {"<atom:link rel='prev-archive' href='?old'/>", "next https://example.org/list?old\n"},
        {"<atom:link rel='prev-archive' href='?old'/><atom:link rel='next' href='?2'/>",
         "next https://example.org/list?2\n"},
        {"<atom:link rel='next' href='http://example.org/list'/>", ""}, /* the same part */
        {"<atom:link rel='prev' href='?0'/><atom:link rel='self' href='?'/>", ""},
    };
    check_channels(all, DL_COUNT_OF(all));
}

/* --- what a list is, and in which encoding --- */

static void kinds_are_told_by_bytes(void **state) {
    (void)state;
    static const struct {
        const char *given, *wanted;
    } all[] = {
        {"", "kind none\nproblem it is empty\n"},
        {" \n", "kind none\nproblem neither a feed, a sitemap nor a list of URLs (sent as text/html)\n"},
        {"Not found",
         "kind none\nproblem neither a feed, a sitemap nor a list of URLs (sent as text/html)\n"},
        {"%PDF-1.4\n%\xE2\xE3\n", "kind none\nproblem neither a feed nor a sitemap but a PDF\n"},
        {"<rss/>", "kind rss\n"},
        {"  \n\t<rss><channel/></rss>", "kind rss\n"},
        {"<RSS></RSS>", "kind rss\n"},
        {"<channel><item><link>/1</link></item></channel>", "kind rss\nentry https://example.org/1\n"},
        {"<feed/>", "kind atom\n"},
        {"<entry xmlns='http://www.w3.org/2005/Atom'><link href='/1'/><title>T</title></entry>",
         "kind atom\nentry https://example.org/1\n  title T\n"},
        {"<urlset/>", "kind sitemap\n"},
        {"<sitemapindex/>", "kind sitemap-index\n"},
        {"<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'x' [<!ENTITY a '<feed>'> <!-- ] --> ]><rss/>",
         "kind rss\n"},
        {"<!-- <feed> --><?a <urlset> ?><rss/>", "kind rss\n"},
        {"<opml version='2.0'><body><outline/></body></opml>",
         "kind none\nproblem neither a feed nor a sitemap: its root element is 'opml'\n"},
        {"<?xml version='1.0'?><Error><rss/></Error>",
         "kind none\nproblem neither a feed nor a sitemap: its root element is 'Error'\n"},
        /* HTML that is offered as a feed */
        {"<!DOCTYPE html><html><title>Gone</title><p>No <rss> here</html>",
         "kind page\ntitle Gone\nproblem a page without links to stories\n"},
        {"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'>\n<html xmlns='http://www.w3.org/1999/xhtml'>",
         "kind page\nproblem a page without links to stories\n"},
        {"<p>A <a href='/2025/06/03/some-words'>A piece without a head</a>",
         "kind page\nentry https://example.org/2025/06/03/some-words\n  title A piece without a head\n"},
        /* messages of scripts before the feed */
        {"<br />\n<b>Notice</b>: x in <b>y</b><br />\n<rss><channel><title>T</title></channel></rss>",
         "kind rss\ntitle T\n"},
        {"Notice: x\n<?xml version='1.0'?>\n<rss></rss>", "kind rss\n"},
        {"{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}", "kind json-feed\n"},
        {"\xEF\xBB\xBF \n{\"items\": [{\"url\": \"/1\"}]}", "kind json-feed\nentry https://example.org/1\n"},
        {"{\"items\": [{\"name\": \"x\"}]}", "kind none\nproblem JSON, but no JSON Feed\n"},
        {"{\"error\": 404}", "kind none\nproblem JSON, but no JSON Feed\n"},
        {"{", "kind none\nproblem JSON, but no JSON Feed\n"},
        /* usp#29: robots.txt that names itself as a sitemap */
        {"User-agent: *\nDisallow: /x\nSitemap: https://example.org/list\nSitemap: https://example.org/map\n",
         "kind none\nproblem neither a feed, a sitemap nor a list of URLs (sent as text/html)\n"},
        /* trafilatura#64: a list of links that is offered as a sitemap */
        {"https://a.example/1\nhttps://a.example/2\n", "kind text\nentry https://a.example/1\n"
                                                       "entry https://a.example/2\n"},
        {"Our stories\nhttps://a.example/1", "kind text\nentry https://a.example/1\n"},
        {"Our\nstories\nhttps://a.example/1",
         "kind none\nproblem neither a feed, a sitemap nor a list of URLs (sent as text/html)\n"},
        /* the names of extensions are others */
        {"<urlset "
         "xmlns:i='http://www.google.com/schemas/sitemap-image/1.1'><url><i:loc>/1.jpg</i:loc><loc>/1</loc>"
         "<i:lastmod>2025-06-01</i:lastmod><i:news><i:title>T</i:title></i:news></url></urlset>",
         "kind sitemap\nentry https://example.org/1\n"},
        /* usp#13: twice the same sitemap */
        {"<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc> "
         "/a.xml</loc></sitemap></sitemapindex>",
         "kind sitemap-index\nentry https://example.org/a.xml\n"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(all); i++)
        expect_list(dl_span_from_string(all[i].given), NULL, all[i].wanted);
}

#define IN_RSS(title) "<rss><channel><title>" title "</title></channel></rss>"

/* Wrong encodings: feedparser#81. */
static void encodings_are_found_out(void **state) {
    (void)state;
    static const struct {
        dl_span given;
        const char *charset, *title;
    } all[] = {
        {DL_SPAN_INIT("<?xml version='1.0' encoding='windows-1252'?>" IN_RSS("caf\xE9 \x80")), NULL,
         "caf\xC3\xA9 \xE2\x82\xAC"},
        {DL_SPAN_INIT("\n\n<?xml version='1.0' encoding='iso-8859-2'?>" IN_RSS("\xB3\xF3\x64\xBC")), NULL,
         "\xC5\x82\xC3\xB3"
         "d\xC5\xBA"},
        {DL_SPAN_INIT("Oops: <b>1</b>\n<?xml version='1.0' encoding='koi8-r'?>" IN_RSS("\xC4\xC1")), NULL,
         "\xD0\xB4\xD0\xB0"},
        {DL_SPAN_INIT("<?xml version='1.0'?>" IN_RSS("caf\xE9")), "iso-8859-1", "caf\xC3\xA9"},
        /* UTF-8 that says that it is something else, or is said to be */
        {DL_SPAN_INIT("<?xml version='1.0' encoding='iso-8859-1'?>" IN_RSS("caf\xC3\xA9 \xC3\xBC")), NULL,
         "caf\xC3\xA9 \xC3\xBC"},
        {DL_SPAN_INIT("<?xml version='1.0' encoding='utf-8'?>" IN_RSS("caf\xC3\xA9 \xC3\xBC")), "iso-8859-1",
         "caf\xC3\xA9 \xC3\xBC"},
        {DL_SPAN_INIT("<?xml version='1.0' encoding='utf-16'?>" IN_RSS("caf\xC3\xA9")), NULL, "caf\xC3\xA9"},
        /* a mark that contradicts the declaration */
        {DL_SPAN_INIT("\xEF\xBB\xBF<?xml version='1.0' encoding='iso-8859-1'?>" IN_RSS("caf\xC3\xA9")), NULL,
         "caf\xC3\xA9"},
        {DL_SPAN_INIT(
             "\xFF\xFE<\0r\0s\0s\0>\0<\0t\0i\0t\0l\0e\0>\0\xE9\0<\0/\0t\0i\0t\0l\0e\0>\0<\0/\0r\0s\0s\0>\0"),
         "utf-8", "\xC3\xA9"},
        /* windows-1252 that says that it is UTF-8: all of it, and a pasted word */
        {DL_SPAN_INIT("<?xml version='1.0' encoding='utf-8'?>" IN_RSS("\x93"
                                                                      "caf\xE9\x94 d\xE9j\xE0")),
         NULL,
         "\xE2\x80\x9C"
         "caf\xC3\xA9\xE2\x80\x9D d\xC3\xA9j\xC3\xA0"},
        {DL_SPAN_INIT("<?xml version='1.0' encoding='utf-8'?>" IN_RSS(
             "\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC it\x92s a caf\xE9 \xE2\x82!")),
         NULL,
         "\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC it\xE2\x80\x99s a caf\xC3\xA9 \xEF\xBF\xBD!"},
        /* controls */
        {DL_SPAN_INIT(IN_RSS("a\x01\x0B"
                             "b\0c\xEF\xBF\xBF&#1;&#0;d")),
         NULL,
         "abc\xEF\xBF\xBD"
         "d"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(all); i++) {
        dl_arena arena;
        dl_list list;
        dl_arena_init(&arena, 0, NULL);
        assert_true(dl_list_read(all[i].given, DL_SPAN("https://example.org/list"), DL_SPAN_NONE,
                                 dl_span_from_string(all[i].charset), some_now_ms, &arena, &list));
        if (!dl_span_equal(list.title, dl_span_from_string(all[i].title)))
            fail_msg("%zu: %.*s", i, DL_SPAN_ARG(list.title));
        dl_arena_release(&arena);
    }
}

/* Found by fuzzing: the text moved when it grew.  And the mark before it is not part of it. */
static void mended_text_may_grow(void **state) {
    (void)state;
    enum { BYTES = 1000 };
    dl_buffer text, wanted;
    dl_buffer_init(&text, 0, NULL);
    dl_buffer_init(&wanted, 0, NULL);
    dl_buffer_append(&text, DL_SPAN("\xEF\xBB\xBF<rss><channel><title>"));
    dl_buffer_append(&wanted, DL_SPAN("kind rss\ntitle "));
    for (int i = 0; i < BYTES; i++) {
        dl_buffer_append(&text, DL_SPAN("\xE9"));
        dl_buffer_append(&wanted, DL_SPAN("\xC3\xA9"));
    }
    dl_buffer_append(&text, DL_SPAN("</title></channel></rss>"));
    dl_buffer_append(&wanted, DL_SPAN("\n\0"));
    expect_list(dl_buffer_span(&text), NULL, wanted.data);
    expect_list(DL_SPAN("\xEF\xBB\xBFhttps://a.example/\xE9"), NULL,
                "kind text\nentry https://a.example/%C3%A9\n");
    dl_buffer_release(&text);
    dl_buffer_release(&wanted);
}

static void prefixes_do_not_matter(void **state) {
    (void)state;
    static const tried all[] = {
        {"<rss "
         "xmlns:x='http://purl.org/dc/elements/1.1/'><channel><item><link>/1</link><x:creator>A</x:creator>"
         "</item></channel></rss>",
         "  author A\n"},
        {"<rss xmlns:x='HTTPS://purl.org/DC/elements/1.1'><item><link>/1</link><x:creator>A</x:creator>"
         "</item></rss>",
         "  author A\n"},
        {"<rss><item><link>/1</link><dc:creator>A</dc:creator></item></rss>", "  author A\n"},
        {"<rss><item><link>/1</link><other:creator>A</other:creator></item></rss>", ""},
        {"<rss xmlns:dc='http://other.example/'><item><link>/1</link><dc:creator>A</dc:creator></item></rss>",
         ""},
        {"<rss xmlns='http://own.example/'><item><link>/1</link><title>A</title></item></rss>",
         "  title A\n"},
        {"<x:rss "
         "xmlns:x='http://backend.userland.com/rss2'><x:item><x:link>/1</x:link><title>A</title></x:item>"
         "</x:rss>",
         "  title A\n"},
        {"<rss "
         "xmlns:m='http://search.yahoo.com/mrss/'><item><link>/1</link><m:title>A</m:title><m:link>/2</"
         "m:link>"
         "<m:content><title>B</title></m:content></item></rss>",
         ""},
    };
    check_in("", "", "kind rss\nentry https://example.org/1\n", all, DL_COUNT_OF(all));
}

static void authors_are_inherited(void **state) {
    (void)state;
    static const tried all[] = {
        {"<entry><link href='/1'/></entry><author><name>F</name></author>",
         "entry https://example.org/1\n  author F\n"},
        {"<author><name>F</name></author><entry><link href='/1'/><author><name>E</name></author></entry>",
         "entry https://example.org/1\n  author E\n"},
        {"<author><name>F</name></author><entry><link "
         "href='/1'/><source><author><name>S</name></author></source>"
         "<author><name>E</name></author></entry><entry><link href='/2'/></entry>",
         "entry https://example.org/1\n  author E\nentry https://example.org/2\n  author F\n"},
        {"<author><name>F</name></author><entry><link href='/1'/><source><title>T</title><id>i</id>"
         "<author><name>S</name></author></source></entry>",
         "entry https://example.org/1\n  author S\n"},
    };
    check_in("<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>", "kind atom\n", all, DL_COUNT_OF(all));
}

static void types_of_atom_texts_count(void **state) {
    (void)state;
    static const tried all[] = {
        {"<title type='html'>A &amp;lt; B &lt;i&gt;C&lt;/i&gt;</title>", "  title A < B C\n"},
        {"<title type='html'>&lt;blink&gt;A&lt;/blink&gt; B &lt;!-- C --&gt;</title>", "  title A B\n"},
        {"<title type='html'>A&lt;script&gt;if (1 &lt; 2) {}&lt;/script&gt; "
         "&lt;style&gt;a{}&lt;/style&gt;B</title>",
         "  title A B\n"},
        {"<title type='text/html'>1 &lt; 2 &lt;!A &lt;b</title>", "  title 1 < 2 <!A\n"},
        {"<title type='text'>A &lt;blink&gt; B</title>", "  title A <blink> B\n"},
        {"<title type='xhtml'>A<script>x()</script> B</title>", "  title A B\n"},
        {"<content type='xhtml'><p>A<script>x()</script></p></content>", "  content <p>A</p>\n"},
        {"<content type='image/png'>AAAA</content><content type='application/octet-stream'>A</content>", ""},
        {"<content type='image/svg+xml'><svg><g/></svg></content>", "  content <svg><g></g></svg>\n"},
        {"<title type='text'>A &amp;amp; B</title>", "  title A & B\n"},
        {"<title type='xhtml'><div>A &amp;amp; <b>B</b></div></title>", "  title A &amp; B\n"},
        {"<title mode='xml'><b>A</b> &amp;lt;</title>", "  title A &lt;\n"},
        {"<summary type='xhtml'><div>A &lt; B<hr/></div></summary>", "  summary <div>A &lt; B<hr></div>\n"},
        {"<content type='xhtml'>A &amp; B</content>", "  content A &amp; B\n"},
        {"<content type='text'>A &amp; B</content>", "  content A & B\n"},
        {"<content type='html'>A &amp;amp; B</content>", "  content A &amp; B\n"},
        {"<content type='application/xhtml+xml' mode='escaped'>&lt;p&gt;A</content>", "  content <p>A\n"},
        {"<content mode='base64'>PHA+</content>", ""},
        {"<summary>S</summary><description>D</description>", "  summary S\n"},
    };
    check_in("<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/>", "</entry></feed>",
             "kind atom\nentry https://example.org/1\n", all, DL_COUNT_OF(all));
}

static void json_is_read_leniently(void **state) {
    (void)state;
    static const tried all[] = {
        {"\"url\": \"/1\", \"author\": \"Ann\"", "entry https://example.org/1\n  author Ann\n"},
        {"\"url\": \"/1\", \"authors\": [\"Ann\", {\"name\": \"Bo\"}], \"author\": {\"name\": \"Cy\"}",
         "entry https://example.org/1\n  author Ann\n  author Bo\n"},
        {"\"url\": \"/1\", \"tags\": \"a, b\"", "entry https://example.org/1\n  keyword a\n  keyword b\n"},
        {"\"url\": \"/1\", \"tags\": [1, null, \"a\", [\"b\"]]",
         "entry https://example.org/1\n  keyword 1\n  keyword a\n"},
        {"\"url\": null, \"id\": \"/2\"", ""},
        {"\"url\": \"/1\", \"content_text\": \"T\", \"content_html\": \"H\"",
         "entry https://example.org/1\n  content H\n"},
        {"\"url\": \"/1\", \"content_html\": \"\", \"content_text\": \"a\\u0026amp;\\tb\"",
         "entry https://example.org/1\n  content a&amp;\tb\n"},
        {"\"url\": \"/list\"}, {\"url\": \"/1\", \"date_published\": \"2025-06-03\"}, {\"url\": \"/1\"",
         "entry https://example.org/1\n  published 2025-06-03 = 2025-06-03T00:00:00\n"},
    };
    check_in("{\"version\": \"https://jsonfeed.org/version/1.1\", \"next_url\": \"https://example.org/list\","
             " \"items\": [{",
             "}]}", "kind json-feed\n", all, DL_COUNT_OF(all));
}

static void gzip_files_are_unpacked(void **state) {
    (void)state;
    const char *text = "<urlset><url><loc>/1</loc></url></urlset>";
    char once[200], twice[300];
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    size_t once_size = libdeflate_gzip_compress(compressor, text, strlen(text), once, sizeof once);
    size_t twice_size = libdeflate_gzip_compress(compressor, once, once_size, twice, sizeof twice);
    libdeflate_free_compressor(compressor);
    expect_list(dl_span_of(once, once_size), NULL, "kind sitemap\nentry https://example.org/1\n");
    expect_list(dl_span_of(twice, twice_size), NULL, "kind sitemap\nentry https://example.org/1\n");
    expect_list(dl_span_of(once, once_size - 9), NULL,
                "kind sitemap\nproblem its gzip data end early\nentry https://example.org/1\n");
    once[once_size - 6] ^= 1;
    expect_list(dl_span_of(once, once_size), NULL,
                "kind sitemap\nproblem its gzip data are damaged\nentry https://example.org/1\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(titles_are_plain),
        cmocka_unit_test(texts_stay_as_they_are),
        cmocka_unit_test(authors_are_names),
        cmocka_unit_test(keywords_are_words),
        cmocka_unit_test(dates_of_any_form_are_read),
        cmocka_unit_test(the_best_link_is_taken),
        cmocka_unit_test(entries_are_told_apart_by_their_urls),
        cmocka_unit_test(intervals_are_read),
        cmocka_unit_test(further_parts_are_named),
        cmocka_unit_test(kinds_are_told_by_bytes),
        cmocka_unit_test(encodings_are_found_out),
        cmocka_unit_test(mended_text_may_grow),
        cmocka_unit_test(prefixes_do_not_matter),
        cmocka_unit_test(authors_are_inherited),
        cmocka_unit_test(types_of_atom_texts_count),
        cmocka_unit_test(json_is_read_leniently),
        cmocka_unit_test(gzip_files_are_unpacked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
