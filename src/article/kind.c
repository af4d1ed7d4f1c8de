/* The kind of a page that does not declare it: by its generator, by the names that content systems give to
 * the body element, and by its URL.  The words are parts of paths and class names in general use. */
#include "article/kind.h"

#include "base/url.h"
#include "html/dom.h"

enum {
    OTHER = DL_PAGE_OTHER,
    FORUM = DL_PAGE_FORUM,
    DOCUMENTATION = DL_PAGE_DOCUMENTATION,
    PRODUCT = DL_PAGE_PRODUCT,
    COLLECTION = DL_PAGE_COLLECTION,
};

static const char *const types[DL_PAGE_KINDS] = {
    [FORUM] = "DiscussionForumPosting",
    [DOCUMENTATION] = "TechArticle",
    [PRODUCT] = "ItemPage",
    [COLLECTION] = "CollectionPage",
};

typedef struct word {
    const char *text;
    uint8_t kind; /* enum dl_page_kind */
} word;

/* The first label of a host. */
static const word hosts[] = {
    {"forum", FORUM},          {"forums", FORUM},      {"discuss", FORUM},
    {"docs", DOCUMENTATION},   {"doc", DOCUMENTATION}, {"documentation", DOCUMENTATION},
    {"manual", DOCUMENTATION},
};

/* A whole path segment that is followed by others, or the name of a script. */
static const word segments[] = {
    {"forum", FORUM},
    {"forums", FORUM},
    {"thread", FORUM},
    {"threads", FORUM},
    {"topic", FORUM},
    {"viewtopic.php", FORUM},
    {"showthread.php", FORUM},
    {"discussion", FORUM},
    {"discussions", FORUM},
    {"docs", DOCUMENTATION},
    {"doc", DOCUMENTATION},
    {"documentation", DOCUMENTATION},
    {"manual", DOCUMENTATION},
    {"api-reference", DOCUMENTATION},
    {"man", DOCUMENTATION},
    {"reference", DOCUMENTATION},
    {"product", PRODUCT},
    {"products", PRODUCT},
    {"category", COLLECTION},
    {"categories", COLLECTION},
    {"tag", COLLECTION},
    {"tags", COLLECTION},
    {"collections", COLLECTION},
    {"topics", COLLECTION},
    {"search", COLLECTION},
};

/* Class names of the body element. */
static const word classes[] = {
    {"single-product", PRODUCT},
    {"template-product", PRODUCT},
    {"product-page", PRODUCT},
    {"archive", COLLECTION},
    {"category", COLLECTION},
    {"search-results", COLLECTION},
    {"template-collection", COLLECTION},
    {"tax-product_cat", COLLECTION},
    {"single-topic", FORUM},
    {"single-forum", FORUM},
};

/* The first word of <meta name=generator>, for programs that make only one kind of page. */
static const word generators[] = {
    {"antora", DOCUMENTATION},
    {"asciidoctor", DOCUMENTATION},
    {"bookdown", DOCUMENTATION},
    {"discourse", FORUM},
    {"docbook", DOCUMENTATION},
    {"docfx", DOCUMENTATION},
    {"documenter", DOCUMENTATION},
    {"docusaurus", DOCUMENTATION},
    {"docutils", DOCUMENTATION},
    {"dokuwiki", DOCUMENTATION},
    {"doxygen", DOCUMENTATION},
    {"flarum", FORUM},
    {"gitbook", DOCUMENTATION},
    {"javadoc", DOCUMENTATION},
    {"jsdoc", DOCUMENTATION},
    {"mdbook", DOCUMENTATION},
    {"mkdocs", DOCUMENTATION},
    {"mybb", FORUM},
    {"nodebb", FORUM},
    {"pdoc", DOCUMENTATION},
    {"phpbb", FORUM},
    {"pkgdown", DOCUMENTATION},
    {"rustdoc", DOCUMENTATION},
    {"sphinx", DOCUMENTATION},
    {"starlight", DOCUMENTATION},
    {"typedoc", DOCUMENTATION},
    {"vbulletin", FORUM},
    {"vitepress", DOCUMENTATION},
    {"vuepress", DOCUMENTATION},
    {"xenforo", FORUM},
    {"yard", DOCUMENTATION},
};

static unsigned kind_of(const word *words, size_t count, dl_span text) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal_nocase(text, dl_span_from_string(words[i].text))) return words[i].kind;
    }
    return OTHER;
}

#define KIND_OF(words, text) kind_of(words, sizeof(words) / sizeof *(words), text)

static unsigned kind_by_address(dl_span address) {
    dl_url url;
    if (!dl_url_split(address, &url)) return OTHER;
    unsigned kind = KIND_OF(hosts, dl_span_sub(url.host, 0, dl_span_find_byte(url.host, '.', 0)));
    dl_span path = url.path, segment;
    while (kind == OTHER && dl_span_split(&path, '/', &segment)) {
        bool more = !dl_span_empty(path) || dl_span_ends_with(segment, DL_SPAN(".php"));
        if (more) kind = KIND_OF(segments, segment);
    }
    return kind;
}

static unsigned kind_by_body(dl_document *doc) {
    dl_node body = dl_body_element(doc);
    dl_span names = body ? dl_get_attribute(doc, body, DL_ATTR_CLASS) : DL_SPAN_NONE, name;
    unsigned kind = OTHER;
    while (kind == OTHER && dl_span_next_word(&names, &name)) kind = KIND_OF(classes, name);
    return kind;
}

/* "mkdocs-1.6.1", "Discourse 3.4.0": the name up to the first character that is not a letter. */
static unsigned kind_by_generator(const dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_node head = dl_head_element(doc);
    dl_node end = head ? dl_subtree_end(doc, head) : 0;
    for (uint32_t i = 0; i < claims->named_count && claims->named[i] < end; i++) {
        dl_node node = claims->named[i];
        if (!dl_is_html(doc, node, DL_TAG_META) ||
            !dl_span_equal_nocase(dl_get_attribute(doc, node, DL_ATTR_NAME), DL_SPAN("generator")))
            continue;
        dl_span name = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_CONTENT));
        size_t letters = 0;
        while (letters < name.size && dl_ascii_is_alpha(name.data[letters])) letters++;
        unsigned kind = KIND_OF(generators, dl_span_sub(name, 0, letters));
        if (kind != OTHER) return kind;
    }
    return OTHER;
}

/* By generator, body element and URL. */
static unsigned kind_by_names(const dl_claims *claims) {
    unsigned kind = kind_by_generator(claims);
    if (kind == OTHER) kind = kind_by_body(claims->doc);
    return kind != OTHER ? kind : kind_by_address(claims->context ? claims->context->url : DL_SPAN_NONE);
}

bool dl_claims_article(const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER) && dl_span_contains_nocase(claim->text, DL_SPAN("article")))
            return true;
    }
    return false;
}

dl_page_kind dl_kind_of_page(const dl_claims *claims) {
    static const struct {
        const char *part;
        uint8_t kind;
    } claimed[] = {
        {"recipe", DL_PAGE_RECIPE},
        {"product", PRODUCT},
        {"forum", FORUM},
        {"qapage", FORUM},
        {"techarticle", DOCUMENTATION},
        {"apireference", DOCUMENTATION},
        {"opinionnewsarticle", DL_PAGE_OPINION},
        {"review", DL_PAGE_REVIEW},
        {"newsarticle", OTHER},
        {"posting", OTHER},
    };
    for (size_t i = 0; i < DL_COUNT_OF(claimed); i++) {
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
            if (claim->flags & DL_CLAIM_OTHER) continue;
            if (dl_span_contains_nocase(claim->text, dl_span_from_string(claimed[i].part)))
                return (dl_page_kind)claimed[i].kind;
        }
    }
    unsigned kind = kind_by_names(claims);
    if (kind == FORUM || kind == DOCUMENTATION) return (dl_page_kind)kind;
    /* Many pages declare themselves as articles, but shop pages and lists do not. */
    return dl_claims_article(claims) ? DL_PAGE_OTHER : (dl_page_kind)kind;
}

dl_span dl_inferred_type(const dl_body *body, const dl_claims *claims) {
    if (body->updates.count >= 3) return DL_SPAN("LiveBlogPosting");
    unsigned by_address = kind_by_address(claims->context ? claims->context->url : DL_SPAN_NONE);
    bool article = false;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        article = article || dl_span_contains_nocase(claim->text, DL_SPAN("article")) ||
                  dl_span_contains_nocase(claim->text, DL_SPAN("posting"));
    }
    /* Articles may be in folders "tags" and "products", too, but they have a date. */
    bool dated = claims->by_field[DL_FIELD_DATE_PUBLISHED] > 0;
    if (article || (dated && by_address != FORUM && by_address != DOCUMENTATION)) return DL_SPAN_NONE;
    unsigned kind = kind_by_names(claims);
    return kind == OTHER ? DL_SPAN_NONE : dl_span_from_string(types[kind]);
}
