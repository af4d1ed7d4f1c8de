/* The terms of schema.org (https://schema.org) and of JSON-LD that readers use:
 * names of properties, and classes of types.  JSON-LD, microdata and RDFa share
 * them. */
#ifndef DL_VALUES_SCHEMA_H
#define DL_VALUES_SCHEMA_H

#include "base/span.h"

/* Property names by length (so that looking one up compares few): enum and text. */
/* clang-format off */
#define DL_TERMS_2(X) \
    X(ID, "id")
#define DL_TERMS_3(X) \
    X(AT_ID, "@id") X(URL, "url")
#define DL_TERMS_4(X) \
    X(ITEM, "item") X(LOGO, "logo") X(NAME, "name") X(TAGS, "tags") X(TEXT, "text") X(TYPE, "type")
#define DL_TERMS_5(X) \
    X(AT_LIST, "@list") X(AT_TYPE, "@type") X(ABOUT, "about") X(AUDIO, "audio") X(EMAIL, "email") \
    X(GENRE, "genre") X(IMAGE, "image") X(TITLE, "title") X(VALUE, "value") X(VIDEO, "video") \
    X(WIDTH, "width") X(XPATH, "xpath")
#define DL_TERMS_6(X) \
    X(AT_GRAPH, "@graph") X(AT_VALUE, "@value") X(AUTHOR, "author") X(EDITOR, "editor") \
    X(HEIGHT, "height") X(SAME_AS, "sameAs")
#define DL_TERMS_7(X) \
    X(CAPTION, "caption") X(CREATOR, "creator") X(HAS_PART, "hasPart") X(LICENSE, "license")
#define DL_TERMS_8(X) \
    X(AT_REVERSE, "@reverse") X(ABSTRACT, "abstract") X(DATELINE, "dateline") X(DURATION, "duration") \
    X(EMBED_URL, "embedUrl") X(HEADLINE, "headline") X(IS_PART_OF, "isPartOf") X(KEYWORDS, "keywords") \
    X(LANGUAGE, "language") X(MENTIONS, "mentions") X(POSITION, "position") X(PROVIDER, "provider") \
    X(SUBTITLE, "subtitle")
#define DL_TERMS_9(X) \
    X(AT_LANGUAGE, "@language") X(GIVEN_NAME, "givenName") X(LEGAL_NAME, "legalName") \
    X(PUBLISHER, "publisher") X(SPEAKABLE, "speakable") X(TELEPHONE, "telephone") \
    X(THUMBNAIL, "thumbnail") X(WORD_COUNT, "wordCount")
#define DL_TERMS_10(X) \
    X(BREADCRUMB, "breadcrumb") X(CONTENT_URL, "contentUrl") X(CREDIT_TEXT, "creditText") \
    X(FAMILY_NAME, "familyName") X(IN_LANGUAGE, "inLanguage") X(MAIN_ENTITY, "mainEntity") \
    X(UPLOAD_DATE, "uploadDate")
#define DL_TERMS_11(X) \
    X(ARTICLE_BODY, "articleBody") X(CONTRIBUTOR, "contributor") X(CSS_SELECTOR, "cssSelector") \
    X(DATE_CREATED, "dateCreated") X(DESCRIPTION, "description")
#define DL_TERMS_12(X) \
    X(CONTACT_POINT, "contactPoint") X(DATE_MODIFIED, "dateModified") X(THUMBNAIL_URL, "thumbnailUrl")
#define DL_TERMS_13(X) \
    X(ALTERNATE_NAME, "alternateName") X(COPYRIGHT_YEAR, "copyrightYear") \
    X(DATE_PUBLISHED, "datePublished")
#define DL_TERMS_14(X) \
    X(ARTICLE_SECTION, "articleSection") X(LIVE_BLOG_UPDATE, "liveBlogUpdate")
#define DL_TERMS_15(X) \
    X(ASSOCIATED_MEDIA, "associatedMedia") X(COPYRIGHT_HOLDER, "copyrightHolder") \
    X(ITEM_LIST_ELEMENT, "itemListElement")
#define DL_TERMS_16(X) \
    X(MAIN_ENTITY_OF_PAGE, "mainEntityOfPage")
#define DL_TERMS_18(X) \
    X(PRIMARY_IMAGE, "primaryImageOfPage") X(SOURCE_ORGANIZATION, "sourceOrganization")
#define DL_TERMS_19(X) \
    X(ALTERNATIVE_HEADLINE, "alternativeHeadline") X(IS_ACCESSIBLE_FOR_FREE, "isAccessibleForFree")
#define DL_TERMS_20(X) \
    X(REPRESENTATIVE_OF_PAGE, "representativeOfPage")

#define DL_TERMS(X) \
    DL_TERMS_2(X) DL_TERMS_3(X) DL_TERMS_4(X) DL_TERMS_5(X) DL_TERMS_6(X) DL_TERMS_7(X) \
    DL_TERMS_8(X) DL_TERMS_9(X) DL_TERMS_10(X) DL_TERMS_11(X) DL_TERMS_12(X) DL_TERMS_13(X) \
    DL_TERMS_14(X) DL_TERMS_15(X) DL_TERMS_16(X) DL_TERMS_18(X) DL_TERMS_19(X) DL_TERMS_20(X)
/* clang-format on */

typedef enum dl_term {
    DL_TERM_NONE, /* a name not in the list, or no name at all */
#define X(name, text) DL_TERM_##name,
    DL_TERMS(X)
#undef X
        DL_TERM_COUNT
} dl_term;

/* The number of a property name; a prefix or address of the vocabulary before it ("schema:",
 * "http://schema.org/") does not matter. */
dl_term dl_find_term(dl_span name);

/* The meaning of a type for a news page. */
typedef enum dl_type_class {
    DL_CLASS_UNKNOWN,
    DL_CLASS_ARTICLE, /* Article and what is below it */
    DL_CLASS_POSTING, /* forum and social postings, questions */
    DL_CLASS_WORK,    /* other works a page can be about: recipes, events, products, … */
    DL_CLASS_PAGE,    /* WebPage and what is below it */
    DL_CLASS_LISTING, /* pages that list others */
    DL_CLASS_SITE,
    DL_CLASS_PERSON,
    DL_CLASS_ORGANIZATION,
    DL_CLASS_IMAGE,
    DL_CLASS_VIDEO,
    DL_CLASS_AUDIO,
    DL_CLASS_BREADCRUMBS,
    DL_CLASS_LIST,
    DL_CLASS_REMARK, /* comments, answers, ratings: not statements of the page itself */
} dl_type_class;

/* The class of a type name, ignoring case, and a prefix or the URL of the vocabulary before it. */
dl_type_class dl_find_type(dl_span type);

/* Whether it is schema.org's Article or one of its subtypes; in the form for dl_find_type.  DL_CLASS_ARTICLE
 * is wider in some ways and narrower in others: it is what is read like an article. */
bool dl_type_is_article(dl_span type);

/* Hints from the words in a type's name, even if it is in no vocabulary; the model of the body was trained
 * with these. */
enum dl_type_hint { DL_HINT_ARTICLE = 1, DL_HINT_PRODUCT = 2, DL_HINT_FORUM = 4, DL_HINT_LISTING = 8 };
unsigned dl_type_hints(dl_span type);

/* The name without prefix, address or closing slash: "http://schema.org/NewsArticle" gives "NewsArticle". */
dl_span dl_type_name(dl_span type);

/* The type in schema.org's spelling; absent if it is not in the list. */
dl_span dl_type_spelling(dl_span type);

#endif
