/* Meta and link elements, the title, and the html element's language: one table of names, one pass over the
 * tree.  Names are compared in lower case; "dcterms.", "dc.terms." and "dc:" are written "dc." first, and
 * "og:" before another of Open Graph's namespaces is dropped. */
#include "claims/meta.h"

#include "base/bytes.h"
#include "base/perfect_hash.h"
#include "base/text.h"
#include "base/url.h"
#include "html/dom.h"
#include "values/persons.h"

typedef struct row {
    dl_span name;
    uint8_t field; /* enum dl_field */
    uint8_t kind;  /* enum dl_meta_kind */
    uint8_t trust;
    uint8_t flags; /* enum dl_claim_flags */
} row;

/* Shorter names first, names of one length in byte order.  After a change: tools/make_meta_names.py */
/* clang-format off */
static const row rows[] = {
    {DL_SPAN_INIT("byl"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("dat"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("hdl"), DL_FIELD_HEADLINE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("lang"), DL_FIELD_LANGUAGE, DL_META_STANDARD, 50, 0},
    {DL_SPAN_INIT("tags"), DL_FIELD_KEYWORD, DL_META_PLAIN, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("genre"), DL_FIELD_GENRE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("image"), DL_FIELD_IMAGE_URL, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("pdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("ptime"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("title"), DL_FIELD_HEADLINE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("utime"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("author"), DL_FIELD_AUTHOR_NAME, DL_META_STANDARD, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("byline"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("locale"), DL_FIELD_LANGUAGE, DL_META_STANDARD, 50, 0},
    {DL_SPAN_INIT("og:tag"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:url"), DL_FIELD_URL, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("rights"), DL_FIELD_COPYRIGHT_HOLDER, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("topics"), DL_FIELD_KEYWORD, DL_META_PLAIN, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("authors"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("created"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("creator"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("dc.date"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.type"), DL_FIELD_TYPE, DL_META_DUBLIN_CORE, 20, 0},
    {DL_SPAN_INIT("keyword"), DL_FIELD_KEYWORD, DL_META_PLAIN, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("lastmod"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("moddate"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("og:date"), DL_FIELD_DATE_PUBLISHED, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:site"), DL_FIELD_SITE_NAME, DL_META_OPEN_GRAPH, 85, 0},
    {DL_SPAN_INIT("og:type"), DL_FIELD_TYPE, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("pubdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("revised"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("section"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("summary"), DL_FIELD_DESCRIPTION, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("updated"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("vf:tags"), DL_FIELD_KEYWORD, DL_META_ANALYTICS, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("abstract"), DL_FIELD_DESCRIPTION, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("book:tag"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("category"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("cse_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("dc.title"), DL_FIELD_HEADLINE, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("headline"), DL_FIELD_HEADLINE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("keywords"), DL_FIELD_KEYWORD, DL_META_STANDARD, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("language"), DL_FIELD_LANGUAGE, DL_META_STANDARD, 50, 0},
    {DL_SPAN_INIT("modified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("mrf:tags"), DL_FIELD_KEYWORD, DL_META_ANALYTICS, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:audio"), DL_FIELD_AUDIO_URL, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("og:email"), DL_FIELD_PUBLISHER_EMAIL, DL_META_OPEN_GRAPH, 40, 0},
    {DL_SPAN_INIT("og:image"), DL_FIELD_IMAGE_URL, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:title"), DL_FIELD_HEADLINE, DL_META_OPEN_GRAPH, 70, 0},
    {DL_SPAN_INIT("og:video"), DL_FIELD_VIDEO_URL, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("postdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("pub_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("sitename"), DL_FIELD_SITE_NAME, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("vf:image"), DL_FIELD_IMAGE_URL, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("vf:title"), DL_FIELD_HEADLINE, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("vr:title"), DL_FIELD_HEADLINE, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("copyright"), DL_FIELD_COPYRIGHT_HOLDER, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("dc.issued"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.rights"), DL_FIELD_COPYRIGHT_HOLDER, DL_META_DUBLIN_CORE, 50, 0},
    {DL_SPAN_INIT("fulltitle"), DL_FIELD_HEADLINE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("mrf:title"), DL_FIELD_HEADLINE, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("news_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("og:author"), DL_FIELD_AUTHOR_NAME, DL_META_OPEN_GRAPH, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:locale"), DL_FIELD_LANGUAGE, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("post_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("published"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("publisher"), DL_FIELD_PUBLISHER_NAME, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("site_name"), DL_FIELD_SITE_NAME, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("thumbnail"), DL_FIELD_IMAGE_URL, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("timestamp"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("vf:author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("video:tag"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("vr:author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("wordcount"), DL_FIELD_WORD_COUNT, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("bt:pubdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("dateposted"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("dateupdate"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("dc.created"), DL_FIELD_DATE_CREATED, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("dc.creator"), DL_FIELD_AUTHOR_NAME, DL_META_DUBLIN_CORE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("dc.license"), DL_FIELD_LICENSE, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("dc.subject"), DL_FIELD_KEYWORD, DL_META_DUBLIN_CORE, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("inlanguage"), DL_FIELD_LANGUAGE, DL_META_STANDARD, 50, 0},
    {DL_SPAN_INIT("lastupdate"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("nw:pubdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("og:pubdate"), DL_FIELD_DATE_PUBLISHED, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:section"), DL_FIELD_SECTION, DL_META_OPEN_GRAPH, 70, 0},
    {DL_SPAN_INIT("page-topic"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("subsection"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("vf:section"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("word_count"), DL_FIELD_WORD_COUNT, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("article:tag"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("articledate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("author_name"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("book:author"), DL_FIELD_AUTHOR_NAME, DL_META_ARTICLE, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("date.issued"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("datecreated"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("dc.abstract"), DL_FIELD_DESCRIPTION, DL_META_DUBLIN_CORE, 50, 0},
    {DL_SPAN_INIT("dc.keywords"), DL_FIELD_KEYWORD, DL_META_DUBLIN_CORE, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("dc.language"), DL_FIELD_LANGUAGE, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("dc.modified"), DL_FIELD_DATE_MODIFIED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("description"), DL_FIELD_DESCRIPTION, DL_META_STANDARD, 70, 0},
    {DL_SPAN_INIT("displaydate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("mrf:authors"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("news_author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:category"), DL_FIELD_SECTION, DL_META_OPEN_GRAPH, 70, 0},
    {DL_SPAN_INIT("og:keywords"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:language"), DL_FIELD_LANGUAGE, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("prism.genre"), DL_FIELD_GENRE, DL_META_CITATION, 50, 0},
    {DL_SPAN_INIT("publishdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("twitter:url"), DL_FIELD_URL, DL_META_TWITTER, 50, 0},
    {DL_SPAN_INIT("article:tags"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("article_tags"), DL_FIELD_KEYWORD, DL_META_PLAIN, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article_type"), DL_FIELD_GENRE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("content_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("date.created"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("date_created"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("datemodified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("dc.available"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.copyright"), DL_FIELD_COPYRIGHT_HOLDER, DL_META_DUBLIN_CORE, 50, 0},
    {DL_SPAN_INIT("dc.published"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.publisher"), DL_FIELD_PUBLISHER_NAME, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("eprints.date"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("last_updated"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("lastmodified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("mrf:sections"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("newskeywords"), DL_FIELD_KEYWORD, DL_META_NEWS, 80, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:audio:url"), DL_FIELD_AUDIO_URL, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("og:image:alt"), DL_FIELD_IMAGE_CAPTION, DL_META_OPEN_GRAPH, 30, 0},
    {DL_SPAN_INIT("og:image:url"), DL_FIELD_IMAGE_URL, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:site_name"), DL_FIELD_SITE_NAME, DL_META_OPEN_GRAPH, 85, 0},
    {DL_SPAN_INIT("og:video:tag"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:video:url"), DL_FIELD_VIDEO_URL, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("parsely-link"), DL_FIELD_URL, DL_META_PARSELY, 60, 0},
    {DL_SPAN_INIT("parsely-tags"), DL_FIELD_KEYWORD, DL_META_PARSELY, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("parsely-type"), DL_FIELD_TYPE, DL_META_PARSELY, 40, 0},
    {DL_SPAN_INIT("prism.author"), DL_FIELD_AUTHOR_NAME, DL_META_CITATION, 85, DL_CLAIM_LIST},
    {DL_SPAN_INIT("publish-date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("publish_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("publish_time"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("published_at"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("release_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("rnews:author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("thumbnailurl"), DL_FIELD_IMAGE_URL, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("updated_time"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("web_pub_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("article:genre"), DL_FIELD_GENRE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("article:title"), DL_FIELD_HEADLINE, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("articleauthor"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("citation_date"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("creation_date"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("date.modified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("date_modified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("datepublished"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("dcsext.author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("eprints.title"), DL_FIELD_HEADLINE, DL_META_CITATION, 70, 0},
    {DL_SPAN_INIT("last-modified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("last_modified"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("modified_time"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("news-keywords"), DL_FIELD_KEYWORD, DL_META_NEWS, 80, DL_CLAIM_LIST},
    {DL_SPAN_INIT("news_keywords"), DL_FIELD_KEYWORD, DL_META_NEWS, 80, DL_CLAIM_LIST},
    {DL_SPAN_INIT("parsely-title"), DL_FIELD_HEADLINE, DL_META_PARSELY, 60, 0},
    {DL_SPAN_INIT("prism.keyword"), DL_FIELD_KEYWORD, DL_META_CITATION, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("prism.section"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("revision_date"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("sailthru.date"), DL_FIELD_DATE_PUBLISHED, DL_META_SAILTHRU, 75, 0},
    {DL_SPAN_INIT("sailthru.tags"), DL_FIELD_KEYWORD, DL_META_SAILTHRU, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("swiftype:tags"), DL_FIELD_KEYWORD, DL_META_ANALYTICS, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("twitter:image"), DL_FIELD_IMAGE_URL, DL_META_TWITTER, 70, 0},
    {DL_SPAN_INIT("twitter:title"), DL_FIELD_HEADLINE, DL_META_TWITTER, 60, 0},
    {DL_SPAN_INIT("article-author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article.author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article:author"), DL_FIELD_AUTHOR_NAME, DL_META_ARTICLE, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article_author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("articlesection"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("citation_title"), DL_FIELD_HEADLINE, DL_META_CITATION, 70, 0},
    {DL_SPAN_INIT("content_author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("date.published"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("date_published"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("dc.contributor"), DL_FIELD_AUTHOR_NAME, DL_META_DUBLIN_CORE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("dc.date.issued"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.description"), DL_FIELD_DESCRIPTION, DL_META_DUBLIN_CORE, 50, 0},
    {DL_SPAN_INIT("firstpublished"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("og:article:tag"), DL_FIELD_KEYWORD, DL_META_ARTICLE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("og:description"), DL_FIELD_DESCRIPTION, DL_META_OPEN_GRAPH, 70, 0},
    {DL_SPAN_INIT("og:image:width"), DL_FIELD_IMAGE_WIDTH, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("parsely-author"), DL_FIELD_AUTHOR_NAME, DL_META_PARSELY, 80, DL_CLAIM_LIST},
    {DL_SPAN_INIT("published-date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("published_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("sailthru.title"), DL_FIELD_HEADLINE, DL_META_SAILTHRU, 60, 0},
    {DL_SPAN_INIT("twitter:image0"), DL_FIELD_IMAGE_URL, DL_META_TWITTER, 70, 0},
    {DL_SPAN_INIT("twitter:player"), DL_FIELD_VIDEO_URL, DL_META_TWITTER, 40, 0},
    {DL_SPAN_INIT("video:duration"), DL_FIELD_VIDEO_DURATION, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("al:ios:app_name"), DL_FIELD_SITE_NAME, DL_META_TWITTER, 40, 0},
    {DL_SPAN_INIT("article.section"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("article.updated"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("article:created"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("article:opinion"), DL_FIELD_TYPE, DL_META_ARTICLE, 30, 0},
    {DL_SPAN_INIT("article:section"), DL_FIELD_SECTION, DL_META_ARTICLE, 80, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article_section"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("citation_author"), DL_FIELD_AUTHOR_NAME, DL_META_CITATION, 85, DL_CLAIM_LIST},
    {DL_SPAN_INIT("cxenseparse:url"), DL_FIELD_URL, DL_META_CXENSE, 40, 0},
    {DL_SPAN_INIT("dc.date.created"), DL_FIELD_DATE_CREATED, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("dc.date.updated"), DL_FIELD_DATE_MODIFIED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.dateaccepted"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.rightsholder"), DL_FIELD_COPYRIGHT_HOLDER, DL_META_DUBLIN_CORE, 50, 0},
    {DL_SPAN_INIT("first_published"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("og:created_time"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("og:image:height"), DL_FIELD_IMAGE_HEIGHT, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:phone_number"), DL_FIELD_PUBLISHER_TELEPHONE, DL_META_OPEN_GRAPH, 40, 0},
    {DL_SPAN_INIT("og:publish_date"), DL_FIELD_DATE_PUBLISHED, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:release_date"), DL_FIELD_DATE_PUBLISHED, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:updated_time"), DL_FIELD_DATE_MODIFIED, DL_META_OPEN_GRAPH, 75, 0},
    {DL_SPAN_INIT("parsely-section"), DL_FIELD_SECTION, DL_META_PARSELY, 70, 0},
    {DL_SPAN_INIT("pinterest:image"), DL_FIELD_IMAGE_URL, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("primary_section"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("publicationdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("sailthru.author"), DL_FIELD_AUTHOR_NAME, DL_META_SAILTHRU, 80, DL_CLAIM_LIST},
    {DL_SPAN_INIT("application-name"), DL_FIELD_SITE_NAME, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("article:modified"), DL_FIELD_DATE_MODIFIED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("article_keywords"), DL_FIELD_KEYWORD, DL_META_PLAIN, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("citation_authors"), DL_FIELD_AUTHOR_NAME, DL_META_CITATION, 85, DL_CLAIM_LIST},
    {DL_SPAN_INIT("citation_keyword"), DL_FIELD_KEYWORD, DL_META_CITATION, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("content-language"), DL_FIELD_LANGUAGE, DL_META_STANDARD, 50, 0},
    {DL_SPAN_INIT("content_category"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("cxenseparse:tags"), DL_FIELD_KEYWORD, DL_META_ANALYTICS, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("dc.date.modified"), DL_FIELD_DATE_MODIFIED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("lastmodifieddate"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("og:modified_time"), DL_FIELD_DATE_MODIFIED, DL_META_OPEN_GRAPH, 75, 0},
    {DL_SPAN_INIT("parsely-pub-date"), DL_FIELD_DATE_PUBLISHED, DL_META_PARSELY, 80, 0},
    {DL_SPAN_INIT("publication-date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("publication_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("article.published"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("article:post_date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("article:published"), DL_FIELD_DATE_PUBLISHED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("article:publisher"), DL_FIELD_PUBLISHER_NAME, DL_META_ARTICLE, 60, 0},
    {DL_SPAN_INIT("book:release_date"), DL_FIELD_DATE_PUBLISHED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("citation_abstract"), DL_FIELD_DESCRIPTION, DL_META_CITATION, 40, 0},
    {DL_SPAN_INIT("citation_keywords"), DL_FIELD_KEYWORD, DL_META_CITATION, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("citation_language"), DL_FIELD_LANGUAGE, DL_META_CITATION, 50, 0},
    {DL_SPAN_INIT("cxenseparse:image"), DL_FIELD_IMAGE_URL, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("cxenseparse:title"), DL_FIELD_HEADLINE, DL_META_CXENSE, 60, 0},
    {DL_SPAN_INIT("dc.date.published"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("dc.rights.license"), DL_FIELD_LICENSE, DL_META_DUBLIN_CORE, 60, 0},
    {DL_SPAN_INIT("last_updated_date"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("og:published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:video:duration"), DL_FIELD_VIDEO_DURATION, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("parsely-image-url"), DL_FIELD_IMAGE_URL, DL_META_PARSELY, 60, 0},
    {DL_SPAN_INIT("shareaholic:image"), DL_FIELD_IMAGE_URL, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("twitter:image:alt"), DL_FIELD_IMAGE_CAPTION, DL_META_TWITTER, 30, 0},
    {DL_SPAN_INIT("twitter:image:src"), DL_FIELD_IMAGE_URL, DL_META_TWITTER, 70, 0},
    {DL_SPAN_INIT("twitter:image:url"), DL_FIELD_IMAGE_URL, DL_META_TWITTER, 70, 0},
    {DL_SPAN_INIT("vf:published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS, 60, 0},
    {DL_SPAN_INIT("vr:published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS, 60, 0},
    {DL_SPAN_INIT("citation_publisher"), DL_FIELD_PUBLISHER_NAME, DL_META_CITATION, 50, 0},
    {DL_SPAN_INIT("cxenseparse:author"), DL_FIELD_AUTHOR_NAME, DL_META_CXENSE, 75, DL_CLAIM_LIST},
    {DL_SPAN_INIT("mrf:published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS, 60, 0},
    {DL_SPAN_INIT("og:article:section"), DL_FIELD_SECTION, DL_META_OPEN_GRAPH, 70, 0},
    {DL_SPAN_INIT("smartbanner_author"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("twitter:text:title"), DL_FIELD_HEADLINE, DL_META_TWITTER, 60, 0},
    {DL_SPAN_INIT("al:android:app_name"), DL_FIELD_SITE_NAME, DL_META_TWITTER, 40, 0},
    {DL_SPAN_INIT("article:author:name"), DL_FIELD_AUTHOR_NAME, DL_META_ARTICLE, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article:author_name"), DL_FIELD_AUTHOR_NAME, DL_META_ARTICLE, 70, DL_CLAIM_LIST},
    {DL_SPAN_INIT("article:description"), DL_FIELD_DESCRIPTION, DL_META_PLAIN, 40, 0},
    {DL_SPAN_INIT("article:update_time"), DL_FIELD_DATE_MODIFIED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("citation_cover_date"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("citation_public_url"), DL_FIELD_URL, DL_META_CITATION, 40, 0},
    {DL_SPAN_INIT("content_create_date"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("dc.date.publication"), DL_FIELD_DATE_PUBLISHED, DL_META_DUBLIN_CORE, 70, 0},
    {DL_SPAN_INIT("og:article:modified"), DL_FIELD_DATE_MODIFIED, DL_META_OPEN_GRAPH, 75, 0},
    {DL_SPAN_INIT("og:audio:secure_url"), DL_FIELD_AUDIO_URL, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("og:image:secure_url"), DL_FIELD_IMAGE_URL, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("og:video:secure_url"), DL_FIELD_VIDEO_URL, DL_META_OPEN_GRAPH, 60, 0},
    {DL_SPAN_INIT("rnews:datepublished"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("sailthru.image.full"), DL_FIELD_IMAGE_URL, DL_META_SAILTHRU, 60, 0},
    {DL_SPAN_INIT("twitter:description"), DL_FIELD_DESCRIPTION, DL_META_TWITTER, 60, 0},
    {DL_SPAN_INIT("twitter:image:width"), DL_FIELD_IMAGE_WIDTH, DL_META_TWITTER, 70, 0},
    {DL_SPAN_INIT("article:content_tier"), DL_FIELD_FREE, DL_META_ARTICLE, 60, 0},
    {DL_SPAN_INIT("article:created_time"), DL_FIELD_DATE_CREATED, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("article:publish_time"), DL_FIELD_DATE_PUBLISHED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("article:updated_time"), DL_FIELD_DATE_MODIFIED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("citation_online_date"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("cxenseparse:category"), DL_FIELD_SECTION, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("cxenseparse:keywords"), DL_FIELD_KEYWORD, DL_META_ANALYTICS, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("field-name-post-date"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("og:article:published"), DL_FIELD_DATE_PUBLISHED, DL_META_OPEN_GRAPH, 80, 0},
    {DL_SPAN_INIT("sailthru.description"), DL_FIELD_DESCRIPTION, DL_META_SAILTHRU, 50, 0},
    {DL_SPAN_INIT("shareaholic:keywords"), DL_FIELD_KEYWORD, DL_META_ANALYTICS, 50, DL_CLAIM_LIST},
    {DL_SPAN_INIT("twitter:image:height"), DL_FIELD_IMAGE_HEIGHT, DL_META_TWITTER, 70, 0},
    {DL_SPAN_INIT("article:modified_time"), DL_FIELD_DATE_MODIFIED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("article_date_original"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("bepress_citation_date"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("eprints.creators_name"), DL_FIELD_AUTHOR_NAME, DL_META_CITATION, 85, DL_CLAIM_LIST},
    {DL_SPAN_INIT("iso-8601-publish-date"), DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS, 60, 0},
    {DL_SPAN_INIT("prism.publicationdate"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("prism.publicationname"), DL_FIELD_PUBLISHER_NAME, DL_META_CITATION, 50, 0},
    {DL_SPAN_INIT("shareaholic:site_name"), DL_FIELD_SITE_NAME, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("swiftype:published_at"), DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS, 60, 0},
    {DL_SPAN_INIT("article:published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_ARTICLE, 85, 0},
    {DL_SPAN_INIT("bepress_citation_title"), DL_FIELD_HEADLINE, DL_META_CITATION, 70, 0},
    {DL_SPAN_INIT("citation_journal_title"), DL_FIELD_PUBLISHER_NAME, DL_META_CITATION, 50, 0},
    {DL_SPAN_INIT("cxenseparse:recs:title"), DL_FIELD_HEADLINE, DL_META_CXENSE, 60, 0},
    {DL_SPAN_INIT("iso-8601-modified-date"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("og:article:author_name"), DL_FIELD_AUTHOR_NAME, DL_META_OPEN_GRAPH, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("bepress_citation_author"), DL_FIELD_AUTHOR_NAME, DL_META_CITATION, 85, DL_CLAIM_LIST},
    {DL_SPAN_INIT("cxenseparse:publishtime"), DL_FIELD_DATE_PUBLISHED, DL_META_CXENSE, 75, 0},
    {DL_SPAN_INIT("originalpublicationdate"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("twitter:app:name:iphone"), DL_FIELD_SITE_NAME, DL_META_TWITTER, 40, 0},
    {DL_SPAN_INIT("weibo:article:create_at"), DL_FIELD_DATE_PUBLISHED, DL_META_PLAIN, 60, 0},
    {DL_SPAN_INIT("weibo:article:update_at"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("twitter:text:description"), DL_FIELD_DESCRIPTION, DL_META_TWITTER, 60, 0},
    {DL_SPAN_INIT("citation_publication_date"), DL_FIELD_DATE_PUBLISHED, DL_META_CITATION, 75, 0},
    {DL_SPAN_INIT("shareaholic:article_title"), DL_FIELD_HEADLINE, DL_META_ANALYTICS, 50, 0},
    {DL_SPAN_INIT("apple-mobile-web-app-title"), DL_FIELD_SITE_NAME, DL_META_PLAIN, 50, 0},
    {DL_SPAN_INIT("citation_fulltext_html_url"), DL_FIELD_URL, DL_META_CITATION, 40, 0},
    {DL_SPAN_INIT("twitter:app:name:googleplay"), DL_FIELD_SITE_NAME, DL_META_TWITTER, 40, 0},
    {DL_SPAN_INIT("cxenseparse:recs:publishdate"), DL_FIELD_DATE_PUBLISHED, DL_META_CXENSE, 75, 0},
    {DL_SPAN_INIT("cxenseparse:recs:publishtime"), DL_FIELD_DATE_PUBLISHED, DL_META_CXENSE, 75, 0},
    {DL_SPAN_INIT("shareaholic:article_author_name"), DL_FIELD_AUTHOR_NAME, DL_META_PLAIN, 60, DL_CLAIM_LIST},
    {DL_SPAN_INIT("shareaholic:article_modified_time"), DL_FIELD_DATE_MODIFIED, DL_META_PLAIN, 55, 0},
    {DL_SPAN_INIT("shareaholic:article_published_time"), DL_FIELD_DATE_PUBLISHED, DL_META_ANALYTICS, 60, 0},
};
/* clang-format on */

#include "claims/meta_names_table.h"

enum { LONGEST_NAME = 64, MOST_LABELS = 4 };

/* By a perfect hash, see tools/make_meta_names.py. */
static const row *find_row(dl_span name) {
    if (name.size < 3) return NULL;
    uint64_t first, middle, last;
    if (name.size > 8) {
        first = dl_load_eight(name.data);
        middle = dl_load_eight(name.data + (name.size - 8) / 2);
        last = dl_load_eight(name.data + name.size - 8);
    } else {
        char bytes[8] = {0};
        memcpy(bytes, name.data, name.size);
        first = middle = last = dl_load_eight(bytes);
    }
    uint64_t hash = (first * FIRST_FACTOR) ^ (middle * MIDDLE_FACTOR) ^ (last * LAST_FACTOR) ^ name.size;
    unsigned number = dl_perfect_hash_number(&hash_table, hash);
    return number && dl_span_equal(rows[number - 1].name, name) ? &rows[number - 1] : NULL;
}

/* The name in the form of the table; absent if it is too long to be there. */
static dl_span normalise(dl_span name, char buffer[LONGEST_NAME]) {
    if (name.size < 3 || name.size >= LONGEST_NAME) return DL_SPAN_NONE;
    for (size_t i = 0; i < name.size; i++) buffer[i] = dl_ascii_lower(name.data[i]);
    dl_span lowered = dl_span_of(buffer, name.size);
    if (buffer[0] == 'd' && buffer[1] == 'c') {
        static const dl_span prefixes[] = {DL_SPAN_INIT("dcterms."), DL_SPAN_INIT("dcterms:"),
                                           DL_SPAN_INIT("dc.terms."), DL_SPAN_INIT("dc:")};
        for (size_t i = 0; i < DL_COUNT_OF(prefixes); i++) {
            if (!dl_span_starts_with(lowered, prefixes[i])) continue;
            size_t rest = lowered.size - prefixes[i].size;
            memmove(buffer + 3, buffer + prefixes[i].size, rest);
            memcpy(buffer, "dc.", 3);
            return dl_span_of(buffer, rest + 3);
        }
    }
    return lowered;
}

/* A publisher's own prefix before a name that says what kind of date it is: "x-published-date". */
static const row *find_dated(dl_span name) {
    enum { LONGEST_PREFIX = 12, LEAST_NAME = sizeof "publishdate" - 1 };
    for (size_t i = 1; i <= LONGEST_PREFIX && i + LEAST_NAME < name.size; i++) {
        if (!memchr("-_.:", name.data[i], 4)) continue;
        const row *found = find_row(dl_span_sub(name, i + 1, name.size));
        bool dated =
            found && (found->field == DL_FIELD_DATE_PUBLISHED || found->field == DL_FIELD_DATE_MODIFIED);
        return dated ? found : NULL;
    }
    return NULL;
}

static const row *look_up(dl_span name) {
    char buffer[LONGEST_NAME];
    dl_span normal = normalise(name, buffer);
    if (!normal.data) return NULL;
    const row *found = find_row(normal);
    if (!found && dl_span_starts_with(normal, DL_SPAN("og:article:"))) {
        found = find_row(dl_span_sub(normal, 3, normal.size));
    }
    return found ? found : find_dated(normal);
}

/* Pairs of Twitter names: twitter:label1 says what twitter:data1 is. */
typedef struct labelled {
    dl_span label;
    const dl_attribute *data;
    dl_node node;
} labelled;

typedef struct reader {
    dl_claims *claims;
    uint16_t picture;   /* group of the og:image that width, height and alt belong to */
    uint16_t film;      /* the same of og:video */
    uint8_t picture_of; /* the family that began the image */
    bool has_size;      /* the image already has a width: the next URL begins another */
    labelled labels[MOST_LABELS];
} reader;

/* Adds what a row says of an attribute's value. */
static void add(reader *r, const row *as, dl_source source, uint16_t group, dl_node node,
                const dl_attribute *value) {
    dl_claims_add(r->claims, (dl_claim){
                                 .text = dl_attribute_value(r->claims->doc, value),
                                 .offset = value->value_offset,
                                 .node = node,
                                 .group = group,
                                 .field = as->field,
                                 .source = (uint8_t)source,
                                 .meta_kind = as->kind,
                                 .flags = as->flags,
                                 .trust = as->trust,
                             });
}

static const row *row_of(const row *all, size_t count, dl_span name) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal_nocase(name, all[i].name)) return &all[i];
    }
    return NULL;
}

/* The group of a structured property of an image or video
 * (https://ogp.me/#structured): properties after a URL belong to that URL. */
static uint16_t group_of(reader *r, const row *found) {
    switch ((dl_field)found->field) {
    case DL_FIELD_IMAGE_URL: {
        dl_span name = found->name;
        bool more = dl_span_equal(name, DL_SPAN("og:image:secure_url")) ||
                    dl_span_equal(name, DL_SPAN("og:image:url"));
        if (more && r->picture && r->picture_of == found->kind && !r->has_size) return r->picture;
        r->has_size = false;
        r->picture_of = found->kind;
        r->picture = dl_claims_group(r->claims);
        return r->picture;
    }
    case DL_FIELD_IMAGE_WIDTH:
        r->has_size = true;
        return r->picture_of == found->kind ? r->picture : 0;
    case DL_FIELD_IMAGE_HEIGHT:
    case DL_FIELD_IMAGE_CAPTION:
        return r->picture_of == found->kind ? r->picture : 0;
    case DL_FIELD_VIDEO_URL:
        r->film = dl_claims_group(r->claims);
        return r->film;
    case DL_FIELD_VIDEO_DURATION:
        return r->film;
    default:
        return 0;
    }
}

static void read_label(reader *r, dl_span name, dl_node node, const dl_attribute *content) {
    bool label = dl_span_starts_with_nocase(name, DL_SPAN("twitter:label"));
    if (!label && !dl_span_starts_with_nocase(name, DL_SPAN("twitter:data"))) return;
    unsigned number = (unsigned char)name.data[name.size - 1] - '0';
    if (number >= MOST_LABELS) return;
    if (label) {
        r->labels[number].label = dl_attribute_value(r->claims->doc, content);
    } else {
        r->labels[number].data = content;
        r->labels[number].node = node;
    }
}

static void read_name(reader *r, dl_span name, dl_node node, const dl_attribute *content) {
    const row *found = look_up(name);
    if (!found) {
        if (name.size > 12 && (name.data[0] == 't' || name.data[0] == 'T'))
            read_label(r, name, node, content);
        return;
    }
    dl_span text = dl_span_trim(dl_attribute_value(r->claims->doc, content));
    switch ((dl_field)found->field) {
    case DL_FIELD_AUTHOR_NAME: /* often the URL of a profile */
    case DL_FIELD_PUBLISHER_NAME:
        if (dl_url_is_likely(text)) return;
        break;
    case DL_FIELD_IMAGE_CAPTION: /* an alternative text for an image that was never named */
    case DL_FIELD_IMAGE_WIDTH:
    case DL_FIELD_IMAGE_HEIGHT:
        if (r->picture_of != found->kind) return;
        break;
    default:
        break;
    }
    add(r, found, DL_SOURCE_META, group_of(r, found), node, content);
}

/* <meta http-equiv>: the headers that the server would have sent. */
static void read_header(reader *r, dl_span name, dl_node node, const dl_attribute *content) {
    static const row headers[] = {
        {DL_SPAN_INIT("content-language"), DL_FIELD_LANGUAGE, DL_META_HTTP, 40, 0},
        {DL_SPAN_INIT("last-modified"), DL_FIELD_DATE_MODIFIED, DL_META_HTTP, 30, 0},
    };
    const row *found = row_of(headers, DL_COUNT_OF(headers), name);
    if (found) add(r, found, DL_SOURCE_META, 0, node, content);
}

static void read_meta(reader *r, dl_node node) {
    dl_document *doc = r->claims->doc;
    const dl_attribute *attribute = dl_attributes(doc, node), *content = NULL, *property = NULL, *name = NULL,
                       *http = NULL, *value = NULL;
    for (uint32_t count = dl_attribute_count(doc, node); count; count--, attribute++) {
        switch (attribute->name) {
        case DL_ATTR_CONTENT:
            content = attribute;
            break;
        case DL_ATTR_PROPERTY:
            property = attribute;
            break;
        case DL_ATTR_NAME:
            name = attribute;
            break;
        case DL_ATTR_HTTP_EQUIV:
            http = attribute;
            break;
        case DL_ATTR_VALUE:
            value = attribute;
            break;
        default:
            break;
        }
    }
    if (!content) content = value;
    if (!content) return;
    if (property) {
        dl_span names = dl_attribute_value(doc, property), word;
        while (dl_span_next_word(&names, &word)) read_name(r, word, node, content);
    }
    if (name) {
        dl_span text = dl_span_trim(dl_attribute_value(doc, name));
        if (!property || !dl_span_equal_nocase(text, dl_span_trim(dl_attribute_value(doc, property)))) {
            read_name(r, text, node, content);
        }
    }
    if (http) read_header(r, dl_attribute_value(doc, http), node, content);
}

static void read_link(reader *r, dl_node node) {
    static const row relations[] = {
        {DL_SPAN_INIT("canonical"), DL_FIELD_URL, DL_META_CANONICAL, 90, 0},
        {DL_SPAN_INIT("license"), DL_FIELD_LICENSE, DL_META_RELATION, 70, 0},
        {DL_SPAN_INIT("image_src"), DL_FIELD_IMAGE_URL, DL_META_RELATION, 60, 0},
        {DL_SPAN_INIT("author"), DL_FIELD_AUTHOR_NAME, DL_META_RELATION, 30, 0}, /* named in the title */
    };
    dl_document *doc = r->claims->doc;
    const dl_attribute *href = dl_find_attribute(doc, node, DL_ATTR_HREF);
    dl_span relation = dl_get_attribute(doc, node, DL_ATTR_REL), word;
    if (!href) return;
    while (dl_span_next_word(&relation, &word)) {
        const row *found = row_of(relations, DL_COUNT_OF(relations), word);
        if (!found) continue;
        uint16_t group = found->field == DL_FIELD_IMAGE_URL ? dl_claims_group(r->claims) : 0;
        const dl_attribute *value =
            found->field == DL_FIELD_AUTHOR_NAME ? dl_find_attribute(doc, node, DL_ATTR_TITLE) : href;
        if (value) add(r, found, DL_SOURCE_LINK, group, node, value);
    }
}

static void read_title(reader *r, dl_node node) {
    dl_document *doc = r->claims->doc;
    dl_node text = dl_first_child(doc, node);
    if (!text) return;
    dl_claims_add(r->claims, (dl_claim){.text = dl_text_content(doc, node, r->claims->arena),
                                        .offset = dl_node_offset(doc, text),
                                        .node = node,
                                        .field = DL_FIELD_HEADLINE,
                                        .source = DL_SOURCE_META,
                                        .meta_kind = DL_META_TITLE,
                                        .trust = 50});
}

static void read_html_language(reader *r) {
    dl_node html = dl_html_element(r->claims->doc);
    if (!html) return;
    const dl_attribute *lang = dl_find_attribute(r->claims->doc, html, DL_ATTR_LANG);
    if (!lang) lang = dl_find_attribute_named(r->claims->doc, html, DL_SPAN("xml:lang"));
    static const row as = {.field = DL_FIELD_LANGUAGE, .kind = DL_META_HTML, .trust = 70};
    if (lang) add(r, &as, DL_SOURCE_META, 0, html, lang);
}

/* Whether the label precedes an author's name. */
static bool names_author(dl_arena *arena, dl_span label) {
    dl_span lowered = dl_text_lower(arena, dl_text_clean(arena, label));
    while (lowered.size && (lowered.data[lowered.size - 1] == ':' || lowered.data[lowered.size - 1] == ' '))
        lowered.size--;
    return dl_is_byline_label(lowered);
}

static void read_labelled(reader *r) {
    static const row as = {
        .field = DL_FIELD_AUTHOR_NAME, .kind = DL_META_TWITTER_DATA, .trust = 85, .flags = DL_CLAIM_LIST};
    for (int i = 0; i < MOST_LABELS; i++) {
        const labelled *pair = &r->labels[i];
        if (!pair->data || !pair->label.size || !names_author(r->claims->arena, pair->label)) continue;
        add(r, &as, DL_SOURCE_META, 0, pair->node, pair->data);
    }
}

void dl_read_meta(dl_claims *claims) {
    reader r = {.claims = claims};
    const dl_node_data *nodes = dl_nodes(claims->doc);
    bool titled = false;
    read_html_language(&r);
    for (uint32_t i = 0; i < claims->named_count; i++) {
        dl_node node = claims->named[i];
        switch (nodes[node].name) {
        case DL_TAG_META:
            read_meta(&r, node);
            break;
        case DL_TAG_LINK:
            read_link(&r, node);
            break;
        case DL_TAG_TITLE:
            if (titled || dl_namespace_of(claims->doc, node) != DL_NS_HTML) break;
            read_title(&r, node);
            titled = true;
            break;
        default:
            break;
        }
    }
    read_labelled(&r);
}
