/* One pass over the tree.  Each element with a class or id is sorted by the words
 * of it ("article__byline-author" says byline and author); the verdicts on class
 * values are remembered for the page, since a page repeats few of them often.
 * Regions (navigation, comments, related stories) are a stack of subtree ends.
 * Texts are only read where a word or their own shape promises something. */
#include "claims/visible.h"

#include "base/text.h"
#include "claims/dates.h"
#include "claims/microformat.h"
#include "claims/persons.h"

/* What the words of class and id values say. */
enum class_words {
    SAYS_AUTHOR = 1 << 0,
    SAYS_DATE = 1 << 1,
    SAYS_TIME = 1 << 2, /* weaker: also of reading times, opening times */
    SAYS_PUBLISHED = 1 << 3,
    SAYS_MODIFIED = 1 << 4,
    SAYS_BREADCRUMB = 1 << 5,
    SAYS_TAGS = 1 << 6,
    SAYS_KICKER = 1 << 7,
    SAYS_TITLE = 1 << 8,
    SAYS_STANDFIRST = 1 << 9,
    SAYS_COMMENTS = 1 << 10,
    SAYS_TEASER = 1 << 11,
    SAYS_FOOTER = 1 << 12,
    SAYS_NAV = 1 << 13,
    SAYS_ASIDE = 1 << 14,
    SAYS_BOX = 1 << 15, /* a box about somebody: bio, profile */
    SAYS_HIDDEN = 1 << 16,
    SAYS_SITE = 1 << 17,  /* logo, brand: the site's, not the story's */
    SAYS_STORY = 1 << 18, /* entry, post, article */
    SAYS_NAME = 1 << 19,
    SAYS_IMAGE = 1 << 20,
    SAYS_ENTRY = 1 << 21, /* the root of a microformat */
};

typedef struct class_word {
    dl_span text;
    uint32_t says;
} class_word;

static const class_word class_word_list[] = {
    {DL_SPAN_INIT("author"), SAYS_AUTHOR},
    {DL_SPAN_INIT("authors"), SAYS_AUTHOR},
    {DL_SPAN_INIT("autor"), SAYS_AUTHOR},
    {DL_SPAN_INIT("autoren"), SAYS_AUTHOR},
    {DL_SPAN_INIT("autorin"), SAYS_AUTHOR},
    {DL_SPAN_INIT("auteur"), SAYS_AUTHOR},
    {DL_SPAN_INIT("autore"), SAYS_AUTHOR},
    {DL_SPAN_INIT("byline"), SAYS_AUTHOR},
    {DL_SPAN_INIT("bylines"), SAYS_AUTHOR},
    {DL_SPAN_INIT("writer"), SAYS_AUTHOR},
    {DL_SPAN_INIT("writers"), SAYS_AUTHOR},
    {DL_SPAN_INIT("contributor"), SAYS_AUTHOR},
    {DL_SPAN_INIT("contributors"), SAYS_AUTHOR},
    {DL_SPAN_INIT("journalist"), SAYS_AUTHOR},
    {DL_SPAN_INIT("reporter"), SAYS_AUTHOR},
    {DL_SPAN_INIT("verfasser"), SAYS_AUTHOR},
    {DL_SPAN_INIT("redacteur"), SAYS_AUTHOR},
    {DL_SPAN_INIT("creator"), SAYS_AUTHOR},
    {DL_SPAN_INIT("firma"), SAYS_AUTHOR},
    {DL_SPAN_INIT("columnist"), SAYS_AUTHOR},
    {DL_SPAN_INIT("postedby"), SAYS_AUTHOR},
    {DL_SPAN_INIT("username"), SAYS_AUTHOR},
    {DL_SPAN_INIT("dc:creator"), SAYS_AUTHOR},
    {DL_SPAN_INIT("authored"), SAYS_AUTHOR},
    {DL_SPAN_INIT("penulis"), SAYS_AUTHOR},
    {DL_SPAN_INIT("yazar"), SAYS_AUTHOR},
    {DL_SPAN_INIT("name"), SAYS_NAME},
    {DL_SPAN_INIT("fn"), SAYS_NAME},
    {DL_SPAN_INIT("date"), SAYS_DATE},
    {DL_SPAN_INIT("dates"), SAYS_DATE},
    {DL_SPAN_INIT("dateline"), SAYS_DATE},
    {DL_SPAN_INIT("datetime"), SAYS_DATE},
    {DL_SPAN_INIT("timestamp"), SAYS_DATE},
    {DL_SPAN_INIT("pubdate"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("postdate"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("datum"), SAYS_DATE},
    {DL_SPAN_INIT("fecha"), SAYS_DATE},
    {DL_SPAN_INIT("datestamp"), SAYS_DATE},
    {DL_SPAN_INIT("dtstamp"), SAYS_DATE},
    {DL_SPAN_INIT("published"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("publish"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("publication"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("publicationdate"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("posted"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("dtreviewed"), SAYS_DATE},
    {DL_SPAN_INIT("tarih"), SAYS_DATE},
    {DL_SPAN_INIT("tanggal"), SAYS_DATE},
    {DL_SPAN_INIT("pubtime"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("created"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("datepublished"), SAYS_DATE | SAYS_PUBLISHED},
    {DL_SPAN_INIT("modified"), SAYS_DATE | SAYS_MODIFIED},
    {DL_SPAN_INIT("updated"), SAYS_DATE | SAYS_MODIFIED},
    {DL_SPAN_INIT("update"), SAYS_DATE | SAYS_MODIFIED},
    {DL_SPAN_INIT("lastmod"), SAYS_DATE | SAYS_MODIFIED},
    {DL_SPAN_INIT("datemodified"), SAYS_DATE | SAYS_MODIFIED},
    {DL_SPAN_INIT("changed"), SAYS_MODIFIED},
    {DL_SPAN_INIT("time"), SAYS_TIME},
    {DL_SPAN_INIT("times"), SAYS_TIME},
    {DL_SPAN_INIT("day"), SAYS_TIME},
    {DL_SPAN_INIT("meta"), SAYS_TIME},
    {DL_SPAN_INIT("metadata"), SAYS_TIME},
    {DL_SPAN_INIT("metas"), SAYS_TIME},
    {DL_SPAN_INIT("info"), SAYS_TIME},
    {DL_SPAN_INIT("infos"), SAYS_TIME},
    {DL_SPAN_INIT("when"), SAYS_TIME},
    {DL_SPAN_INIT("postmeta"), SAYS_TIME},
    {DL_SPAN_INIT("postmetadata"), SAYS_TIME},
    {DL_SPAN_INIT("subline"), SAYS_TIME},
    {DL_SPAN_INIT("details"), SAYS_TIME},
    {DL_SPAN_INIT("credits"), SAYS_TIME},
    {DL_SPAN_INIT("submitted"), SAYS_TIME | SAYS_PUBLISHED},
    {DL_SPAN_INIT("breadcrumb"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("breadcrumbs"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("crumb"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("crumbs"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("brotkrumen"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("topicpath"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("pankuzu"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("migas"), SAYS_BREADCRUMB},
    {DL_SPAN_INIT("tag"), SAYS_TAGS},
    {DL_SPAN_INIT("tags"), SAYS_TAGS},
    {DL_SPAN_INIT("topics"), SAYS_TAGS},
    {DL_SPAN_INIT("keywords"), SAYS_TAGS},
    {DL_SPAN_INIT("schlagworte"), SAYS_TAGS},
    {DL_SPAN_INIT("etiquetas"), SAYS_TAGS},
    {DL_SPAN_INIT("taglist"), SAYS_TAGS},
    {DL_SPAN_INIT("tagcloud"), SAYS_TEASER},
    {DL_SPAN_INIT("kicker"), SAYS_KICKER},
    {DL_SPAN_INIT("overline"), SAYS_KICKER},
    {DL_SPAN_INIT("eyebrow"), SAYS_KICKER},
    {DL_SPAN_INIT("dachzeile"), SAYS_KICKER},
    {DL_SPAN_INIT("spitzmarke"), SAYS_KICKER},
    {DL_SPAN_INIT("supertitle"), SAYS_KICKER},
    {DL_SPAN_INIT("headlinekicker"), SAYS_KICKER},
    {DL_SPAN_INIT("pretitle"), SAYS_KICKER},
    {DL_SPAN_INIT("topline"), SAYS_KICKER},
    {DL_SPAN_INIT("roofline"), SAYS_KICKER},
    {DL_SPAN_INIT("antetitulo"), SAYS_KICKER},
    {DL_SPAN_INIT("occhiello"), SAYS_KICKER},
    {DL_SPAN_INIT("surtitre"), SAYS_KICKER},
    {DL_SPAN_INIT("overhead"), SAYS_KICKER},
    {DL_SPAN_INIT("suptitle"), SAYS_KICKER},
    {DL_SPAN_INIT("headline"), SAYS_TITLE},
    {DL_SPAN_INIT("title"), SAYS_TITLE},
    {DL_SPAN_INIT("titel"), SAYS_TITLE},
    {DL_SPAN_INIT("titre"), SAYS_TITLE},
    {DL_SPAN_INIT("titulo"), SAYS_TITLE},
    {DL_SPAN_INIT("heading"), SAYS_TITLE},
    {DL_SPAN_INIT("titolo"), SAYS_TITLE},
    {DL_SPAN_INIT("otsikko"), SAYS_TITLE},
    {DL_SPAN_INIT("subtitle"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("standfirst"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("subheadline"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("subheading"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("deck"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("dek"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("intro"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("lead"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("lede"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("excerpt"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("summary"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("strapline"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("bajada"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("chapo"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("subtitulo"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("vorspann"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("sommario"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("perex"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("ingress"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("lid"), SAYS_STANDFIRST},
    {DL_SPAN_INIT("comment"), SAYS_COMMENTS},
    {DL_SPAN_INIT("comments"), SAYS_COMMENTS},
    {DL_SPAN_INIT("kommentar"), SAYS_COMMENTS},
    {DL_SPAN_INIT("kommentare"), SAYS_COMMENTS},
    {DL_SPAN_INIT("commentaires"), SAYS_COMMENTS},
    {DL_SPAN_INIT("comentarios"), SAYS_COMMENTS},
    {DL_SPAN_INIT("commentlist"), SAYS_COMMENTS},
    {DL_SPAN_INIT("disqus"), SAYS_COMMENTS},
    {DL_SPAN_INIT("replies"), SAYS_COMMENTS},
    {DL_SPAN_INIT("respond"), SAYS_COMMENTS},
    {DL_SPAN_INIT("discussion"), SAYS_COMMENTS},
    {DL_SPAN_INIT("reviews"), SAYS_COMMENTS},
    {DL_SPAN_INIT("testimonial"), SAYS_COMMENTS},
    {DL_SPAN_INIT("testimonials"), SAYS_COMMENTS},
    {DL_SPAN_INIT("teaser"), SAYS_TEASER},
    {DL_SPAN_INIT("teasers"), SAYS_TEASER},
    {DL_SPAN_INIT("related"), SAYS_TEASER},
    {DL_SPAN_INIT("recommend"), SAYS_TEASER},
    {DL_SPAN_INIT("recommended"), SAYS_TEASER},
    {DL_SPAN_INIT("recommendations"), SAYS_TEASER},
    {DL_SPAN_INIT("promo"), SAYS_TEASER},
    {DL_SPAN_INIT("popular"), SAYS_TEASER},
    {DL_SPAN_INIT("trending"), SAYS_TEASER},
    {DL_SPAN_INIT("recent"), SAYS_TEASER},
    {DL_SPAN_INIT("latest"), SAYS_TEASER},
    {DL_SPAN_INIT("similar"), SAYS_TEASER},
    {DL_SPAN_INIT("carousel"), SAYS_TEASER},
    {DL_SPAN_INIT("swiper"), SAYS_TEASER},
    {DL_SPAN_INIT("mostread"), SAYS_TEASER},
    {DL_SPAN_INIT("readmore"), SAYS_TEASER},
    {DL_SPAN_INIT("widget"), SAYS_TEASER},
    {DL_SPAN_INIT("newsletter"), SAYS_TEASER},
    {DL_SPAN_INIT("outbrain"), SAYS_TEASER},
    {DL_SPAN_INIT("taboola"), SAYS_TEASER},
    {DL_SPAN_INIT("weitere"), SAYS_TEASER},
    {DL_SPAN_INIT("newslist"), SAYS_TEASER},
    {DL_SPAN_INIT("newsticker"), SAYS_TEASER},
    {DL_SPAN_INIT("topnews"), SAYS_TEASER},
    {DL_SPAN_INIT("mostviewed"), SAYS_TEASER},
    {DL_SPAN_INIT("ticker"), SAYS_TEASER},
    {DL_SPAN_INIT("advert"), SAYS_TEASER},
    {DL_SPAN_INIT("advertisement"), SAYS_TEASER},
    {DL_SPAN_INIT("popup"), SAYS_TEASER},
    {DL_SPAN_INIT("modal"), SAYS_TEASER},
    {DL_SPAN_INIT("cookie"), SAYS_TEASER},
    {DL_SPAN_INIT("lightbox"), SAYS_TEASER},
    {DL_SPAN_INIT("twitter"), SAYS_TEASER},
    {DL_SPAN_INIT("tweet"), SAYS_TEASER},
    {DL_SPAN_INIT("event"), SAYS_TEASER},
    {DL_SPAN_INIT("events"), SAYS_TEASER},
    {DL_SPAN_INIT("calendar"), SAYS_TEASER},
    {DL_SPAN_INIT("upcoming"), SAYS_TEASER},
    {DL_SPAN_INIT("prevnext"), SAYS_TEASER},
    {DL_SPAN_INIT("archives"), SAYS_TEASER},
    {DL_SPAN_INIT("footer"), SAYS_FOOTER},
    {DL_SPAN_INIT("copyright"), SAYS_FOOTER},
    {DL_SPAN_INIT("impressum"), SAYS_FOOTER},
    {DL_SPAN_INIT("colophon"), SAYS_FOOTER},
    {DL_SPAN_INIT("nav"), SAYS_NAV},
    {DL_SPAN_INIT("navigation"), SAYS_NAV},
    {DL_SPAN_INIT("navbar"), SAYS_NAV},
    {DL_SPAN_INIT("menu"), SAYS_NAV},
    {DL_SPAN_INIT("toolbar"), SAYS_NAV},
    {DL_SPAN_INIT("pagination"), SAYS_NAV},
    {DL_SPAN_INIT("pager"), SAYS_NAV},
    {DL_SPAN_INIT("sidebar"), SAYS_ASIDE},
    {DL_SPAN_INIT("aside"), SAYS_ASIDE},
    {DL_SPAN_INIT("rail"), SAYS_ASIDE},
    {DL_SPAN_INIT("bio"), SAYS_BOX},
    {DL_SPAN_INIT("biography"), SAYS_BOX},
    {DL_SPAN_INIT("about"), SAYS_BOX},
    {DL_SPAN_INIT("box"), SAYS_BOX},
    {DL_SPAN_INIT("profile"), SAYS_BOX},
    {DL_SPAN_INIT("hidden"), SAYS_HIDDEN},
    {DL_SPAN_INIT("sr"), SAYS_HIDDEN},
    {DL_SPAN_INIT("visuallyhidden"), SAYS_HIDDEN},
    {DL_SPAN_INIT("invisible"), SAYS_HIDDEN},
    {DL_SPAN_INIT("offscreen"), SAYS_HIDDEN},
    {DL_SPAN_INIT("logo"), SAYS_SITE},
    {DL_SPAN_INIT("brand"), SAYS_SITE},
    {DL_SPAN_INIT("site"), SAYS_SITE},
    {DL_SPAN_INIT("branding"), SAYS_SITE},
    {DL_SPAN_INIT("masthead"), SAYS_SITE},
    {DL_SPAN_INIT("blog"), SAYS_SITE},
    {DL_SPAN_INIT("entry"), SAYS_STORY},
    {DL_SPAN_INIT("post"), SAYS_STORY},
    {DL_SPAN_INIT("article"), SAYS_STORY},
    {DL_SPAN_INIT("story"), SAYS_STORY},
    {DL_SPAN_INIT("news"), SAYS_STORY},
    {DL_SPAN_INIT("artikel"), SAYS_STORY},
    {DL_SPAN_INIT("page"), SAYS_STORY},
    {DL_SPAN_INIT("content"), SAYS_STORY},
    {DL_SPAN_INIT("thread"), SAYS_STORY},
    {DL_SPAN_INIT("avatar"), SAYS_IMAGE},
    {DL_SPAN_INIT("image"), SAYS_IMAGE},
    {DL_SPAN_INIT("img"), SAYS_IMAGE},
    {DL_SPAN_INIT("photo"), SAYS_IMAGE},
    {DL_SPAN_INIT("caption"), SAYS_IMAGE},
    {DL_SPAN_INIT("credit"), SAYS_IMAGE},
    {DL_SPAN_INIT("gallery"), SAYS_IMAGE},
    {DL_SPAN_INIT("figure"), SAYS_IMAGE},
    {DL_SPAN_INIT("picture"), SAYS_IMAGE},
};

enum {
    WORD_SLOT_BITS = 12,
    WORD_SLOTS = 1 << WORD_SLOT_BITS,
    CACHE_SLOTS = 256,
    CLASS_WORD_MAX = 24,
    CLASS_BYTES_MAX = 300,
    FRAMES_MAX = 64,
    H1_MAX = 4, /* a page with more marks other things with it */
    ENTRIES_MAX = 4,
    HEADINGS_MAX = 20,
    PER_KIND_MAX = 40,
    DATE_ELEMENTS_MAX = 48,
    SHORT_TEXT_BYTES = 160,
    GATHERED_BYTES = 240,
};

typedef struct region_frame {
    dl_node end;
    uint16_t flags;
} region_frame;

/* What a class value says, known by three words of it. */
typedef struct class_verdict {
    uint64_t first, middle, last;
    uint32_t size, says;
} class_verdict;

typedef struct walker {
    dl_claims *claims;
    dl_document *doc;
    dl_arena *arena;
    uint16_t flags; /* of the regions around the present node */
    uint32_t depth;
    dl_node region_end; /* of the innermost region; UINT32_MAX outside all */
    region_frame frames[FRAMES_MAX];
    uint16_t counts[DL_VISIBLE_STANDFIRST + 1]; /* claims added, by kind */
    dl_date_hints hints;
    dl_node author_end, date_end; /* inside an element that has already been read as such */
    dl_node breadcrumb_end, tags_end;
    dl_node entries[ENTRIES_MAX]; /* roots of microformats, none inside another */
    uint32_t entry_count;
    dl_node headings[H1_MAX]; /* the page's h1 elements */
    uint32_t heading_count;
    uint32_t date_elements;    /* looked at for a date because of their class */
    uint8_t words[WORD_SLOTS]; /* index + 1 into class_word_list, by hash */
    class_verdict cache[CACHE_SLOTS];
} walker;

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* --- words of classes --- */

#define FOUR(a, b, c, d) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)

/* Four letters in lower case. */
static inline uint32_t load_four(const char *at) {
    return FOUR((unsigned char)at[0], (unsigned char)at[1], (unsigned char)at[2], (unsigned char)at[3]) |
           0x20202020u;
}

/* The same for both cases of letters, of which there are two or more. */
static inline unsigned word_hash(const char *word, size_t size) {
    uint32_t first, last;
    if (size >= 4) {
        first = load_four(word);
        last = load_four(word + size - 4);
    } else {
        first = last =
            FOUR((unsigned char)word[0], (unsigned char)word[1], (unsigned char)word[size - 1], 0) |
            0x20202020u;
    }
    return ((first * 0x9E3779B1u) ^ (last * 0x85EBCA6Bu) ^ (uint32_t)size * 0xC2B2AE35u) >>
           (32 - WORD_SLOT_BITS);
}

enum { CLASS_WORDS = sizeof class_word_list / sizeof *class_word_list };
_Static_assert(CLASS_WORDS < 255, "a slot holds the index and one");

static void index_words(walker *w) {
    memset(w->words, 0, sizeof w->words);
    for (unsigned i = 0; i < CLASS_WORDS; i++) {
        unsigned slot = word_hash(class_word_list[i].text.data, class_word_list[i].text.size);
        while (w->words[slot]) slot = (slot + 1) % WORD_SLOTS;
        w->words[slot] = (uint8_t)(i + 1);
    }
}

static inline bool has_prefix(const char *word, size_t size, const char *prefix) {
    size_t length = strlen(prefix);
    return size > length && memcmp(word, prefix, length) == 0;
}

static inline bool has_suffix(const char *word, size_t size, const char *suffix) {
    size_t length = strlen(suffix);
    return size > length && memcmp(word + size - length, suffix, length) == 0;
}

/* Whether the word, of four letters or more, begins or ends with four letters that word_says looks for. */
static inline bool may_be_joined(const char *word, size_t size) {
    switch (load_four(word)) {
    case FOUR('a', 'u', 't', 'h'):
    case FOUR('b', 'y', 'l', 'i'):
    case FOUR('p', 'u', 'b', 'l'):
    case FOUR('c', 'o', 'm', 'm'):
    case FOUR('b', 'r', 'e', 'a'):
        return true;
    default:
        break;
    }
    switch (load_four(word + size - 4)) {
    case FOUR('t', 'h', 'o', 'r'):
    case FOUR('u', 't', 'o', 'r'):
    case FOUR('l', 'i', 'n', 'e'):
    case FOUR('d', 'a', 't', 'e'):
    case FOUR('a', 't', 'u', 'm'):
    case FOUR('t', 'a', 'm', 'p'):
    case FOUR('i', 't', 'l', 'e'):
    case FOUR('e', 'n', 't', 's'):
    case FOUR('e', 'b', 'a', 'r'):
    case FOUR('l', 'o', 'g', 'o'):
        return true;
    default:
        return false;
    }
}

/* Whether the letters are those of the word of the same length, which is in lower case.  Four at once; the
 * last four may overlap those before. */
static inline bool is_word(const char *raw, const char *word, size_t size) {
    if (size < 4) {
        for (size_t i = 0; i < size; i++) {
            if ((raw[i] | 0x20) != word[i]) return false;
        }
        return true;
    }
    uint32_t differing = load_four(raw + size - 4) ^ load_four(word + size - 4);
    for (size_t i = 0; i + 4 < size; i += 4) differing |= load_four(raw + i) ^ load_four(word + i);
    return differing == 0;
}

/* `raw` consists of letters. */
static uint32_t word_says(const walker *w, const char *raw, size_t size) {
    if (size < 2 || size > CLASS_WORD_MAX) return 0;
    for (unsigned slot = word_hash(raw, size); w->words[slot]; slot = (slot + 1) % WORD_SLOTS) {
        const class_word *known = &class_word_list[w->words[slot] - 1];
        if (known->text.size == size && is_word(raw, known->text.data, size)) return known->says;
    }
    /* Words written together. */
    if (size < 7 || !may_be_joined(raw, size)) return 0;
    char word[CLASS_WORD_MAX];
    for (size_t i = 0; i < size; i++) word[i] = (char)(raw[i] | 0x20);
    if (has_prefix(word, size, "author") || has_prefix(word, size, "byline"))
        return memcmp(word, "authori", 7) == 0 ? 0 : SAYS_AUTHOR;
    if (has_suffix(word, size, "author") || has_suffix(word, size, "byline") ||
        has_suffix(word, size, "autor"))
        return SAYS_AUTHOR;
    if (has_prefix(word, size, "publish") && !has_prefix(word, size, "publisher"))
        return SAYS_DATE | SAYS_PUBLISHED;
    if (has_suffix(word, size, "date") && !has_suffix(word, size, "candidate") &&
        !has_suffix(word, size, "mandate") && !has_suffix(word, size, "validate"))
        return has_suffix(word, size, "update") ? SAYS_DATE | SAYS_MODIFIED : SAYS_DATE;
    if (has_suffix(word, size, "datum") || has_suffix(word, size, "timestamp")) return SAYS_DATE;
    if (has_suffix(word, size, "headline") || has_suffix(word, size, "title")) return SAYS_TITLE;
    if (has_suffix(word, size, "comments") || has_prefix(word, size, "comment")) return SAYS_COMMENTS;
    if (has_prefix(word, size, "breadcrumb")) return SAYS_BREADCRUMB;
    if (has_suffix(word, size, "sidebar")) return SAYS_ASIDE;
    if (has_suffix(word, size, "logo")) return SAYS_SITE;
    return 0;
}

/* "category-opinion tag-comment" tell the story's topics, "no-sidebar with-comments" what is elsewhere. */
static bool is_of_others(dl_span name) {
    static const dl_span others[] = {DL_SPAN_INIT("category-"), DL_SPAN_INIT("tag-"),
                                     DL_SPAN_INIT("no-"),       DL_SPAN_INIT("with-"),
                                     DL_SPAN_INIT("has-"),      DL_SPAN_INIT("wpautop")};
    switch (name.data[0]) {
    case 'c':
    case 't':
    case 'n':
    case 'w':
    case 'h':
        break;
    default:
        return false;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (dl_span_starts_with(name, others[i])) return true;
    }
    return false;
}

/* Whether the name that begins there is "hentry" or "h-entry". */
static bool is_entry_root(dl_span rest) {
    static const dl_span names[] = {DL_SPAN_INIT("hentry"), DL_SPAN_INIT("h-entry")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (dl_span_starts_with(rest, names[i]) &&
            (rest.size == names[i].size || dl_ascii_is_space(rest.data[names[i].size])))
            return true;
    }
    return false;
}

/* A bit for each of up to 64 bytes, the first lowest: is it a letter, is it a capital. */
typedef struct letter_bits {
    uint64_t letters, capitals;
} letter_bits;

/* The highest bits of eight bytes side by side. */
static inline uint64_t gather_bits(uint64_t word) {
    return ((word & EACH_BYTE(0x80)) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static letter_bits find_letters(const char *bytes, size_t size) {
    letter_bits bits = {0, 0};
    if (size < 8) {
        for (size_t i = 0; i < size; i++) {
            uint64_t bit = UINT64_C(1) << i;
            if (dl_ascii_is_alpha(bytes[i])) bits.letters |= bit;
            if (bytes[i] >= 'A' && bytes[i] <= 'Z') bits.capitals |= bit;
        }
        return bits;
    }
    for (size_t i = 0; i < size; i += 8) {
        size_t from = i + 8 <= size ? i : size - 8; /* the last eight may overlap those before */
        uint64_t word;
        memcpy(&word, bytes + from, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
        uint64_t lowered = (word & EACH_BYTE(0x7F)) | EACH_BYTE(0x20);
        uint64_t letters = (lowered + EACH_BYTE(0x80 - 'a')) & ~(lowered + EACH_BYTE(0x7F - 'z')) & ~word;
        bits.letters |= gather_bits(letters) << from;
        bits.capitals |= gather_bits(letters & ~(word << 2)) << from;
    }
    return bits;
}

/* Splits a class value at marks and humps ("articleTitle") and collects what its words say.  The bounds of
 * words are found for 64 bytes at once: reading byte by byte, the processor foretells few of them. */
static uint32_t read_class(const walker *w, dl_span value) {
    enum { BLOCK_BYTES = 64 };
    uint32_t says = 0;
    const char *end = value.data + (value.size < CLASS_BYTES_MAX ? value.size : CLASS_BYTES_MAX);
    for (const char *block = value.data, *next; block < end; block = next) {
        size_t size = end - block < BLOCK_BYTES ? (size_t)(end - block) : BLOCK_BYTES;
        letter_bits bits = find_letters(block, size);
        uint64_t small = bits.letters & ~bits.capitals;
        uint64_t starts = (bits.letters & ~(bits.letters << 1)) | (bits.capitals & (small << 1));
        uint64_t stops = starts | (~bits.letters & (bits.letters << 1));
        next = block + size;
        while (starts) {
            unsigned start = (unsigned)__builtin_ctzll(starts);
            uint64_t after = stops & ~((UINT64_C(2) << start) - 1);
            size_t stop = after ? (size_t)__builtin_ctzll(after) : size;
            const char *word = block + start;
            starts &= starts - 1;
            if (!after && next < end) { /* it may go on behind this block */
                if (start > 0) {
                    next = word;
                    break;
                }
                while (next < end && *next >= 'a' && *next <= 'z') next++; /* too long to be known */
                break;
            }
            if (word == value.data || dl_ascii_is_space(word[-1])) {
                if (is_of_others(dl_span_between(word, end))) {
                    while (word < end && !dl_ascii_is_space(*word)) word++;
                    if (word >= next) {
                        next = word;
                        break;
                    }
                    starts &= ~UINT64_C(0) << (word - block);
                    continue;
                }
                if (*word == 'h' && is_entry_root(dl_span_between(word, end))) says |= SAYS_ENTRY;
            }
            says |= word_says(w, word, stop - start);
        }
    }
    return says;
}

static inline uint64_t load_word(const char *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

/* Three words of eight bytes from either end and the middle stand for the value: two that agree in them and
 * in length are taken for the same, which is right but for lists of utility classes, where it does not
 * matter. */
static uint32_t class_says(walker *w, dl_span value) {
    if (value.size < 2) return 0;
    uint64_t first, middle, last;
    if (value.size >= 8) {
        first = load_word(value.data);
        middle = load_word(value.data + (value.size - 8) / 2);
        last = load_word(value.data + value.size - 8);
    } else {
        first = middle = last = 0;
        memcpy(&first, value.data, value.size);
    }
    uint64_t key =
        (first ^ (last << 7 | last >> 57) ^ (middle << 21 | middle >> 43) ^ value.size) * 0x9E3779B97F4A7C15u;
    class_verdict *known = &w->cache[(key >> 50) % CACHE_SLOTS];
    if (known->first == first && known->last == last && known->middle == middle &&
        known->size == value.size) {
        return known->says;
    }
    *known = (class_verdict){first, middle, last, (uint32_t)value.size, read_class(w, value)};
    return known->says;
}

/* --- claims --- */

static dl_claim *add(walker *w, dl_visible_kind kind, dl_field field, dl_node node, dl_span text,
                     uint8_t trust) {
    if (w->counts[kind] >= PER_KIND_MAX) return NULL;
    w->counts[kind]++;
    return dl_claims_add(w->claims, (dl_claim){
                                        .text = text,
                                        .offset = dl_node_offset(w->doc, node),
                                        .node = node,
                                        .locator = w->flags,
                                        .field = (uint8_t)field,
                                        .source = DL_SOURCE_VISIBLE,
                                        .kind = (uint8_t)kind,
                                        .trust = trust,
                                    });
}

/* A text as it stands in the page, character references and all, unless it has been decoded already. */
static dl_span raw_text(dl_document *doc, dl_node node) {
    const dl_node_data *data = &dl_nodes(doc)[node];
    if (data->flags & DL_TEXT_DECODED) return dl_node_text(doc, node);
    return dl_span_of(dl_page(doc).data + data->offset, data->length);
}

/* The visible text of an element that is expected to be short; absent when it is longer than `most`.  Looks
 * at the raw size first, so that a container costs little. */
static dl_span short_text(walker *w, dl_node node, size_t most) {
    size_t size = 0;
    dl_node end = dl_subtree_end(w->doc, node);
    if (end - node > 120) return DL_SPAN_NONE;
    for (dl_node at = node; at < end; at++) {
        if (!dl_is_text(w->doc, at)) continue;
        dl_tag parent = dl_tag_of(w->doc, dl_parent(w->doc, at));
        if (parent == DL_TAG_SCRIPT || parent == DL_TAG_STYLE) continue;
        size += raw_text(w->doc, at).size;
        if (size > most * 4) return DL_SPAN_NONE;
    }
    dl_span text = dl_visible_text(w->doc, node, w->arena);
    return text.size <= most ? text : DL_SPAN_NONE;
}

/* --- regions --- */

static void leave_regions(walker *w, dl_node node) {
    while (node >= w->region_end) {
        w->flags = w->frames[--w->depth].flags;
        w->region_end = w->depth ? w->frames[w->depth - 1].end : UINT32_MAX;
    }
}

static void enter_region(walker *w, dl_node node, uint16_t flags) {
    if ((w->flags | flags) == w->flags || w->depth >= FRAMES_MAX) return;
    w->region_end = dl_subtree_end(w->doc, node);
    w->frames[w->depth++] = (region_frame){w->region_end, w->flags};
    w->flags |= flags;
}

static uint16_t region_of(const walker *w, dl_node node, dl_tag tag, uint32_t says) {
    uint16_t flags = 0;
    switch (tag) {
    case DL_TAG_NAV:
        flags |= DL_REGION_NAV;
        break;
    case DL_TAG_HEADER:
        flags |= DL_REGION_HEADER;
        break;
    case DL_TAG_FOOTER:
        flags |= DL_REGION_FOOTER;
        break;
    case DL_TAG_ASIDE:
        flags |= DL_REGION_ASIDE;
        break;
    case DL_TAG_MAIN:
    case DL_TAG_ARTICLE:
        flags |= DL_REGION_MAIN;
        break;
    case DL_TAG_A:
        flags |= DL_REGION_LINK;
        break;
    default:
        break;
    }
    bool container = tag == DL_TAG_DIV || tag == DL_TAG_SECTION || tag == DL_TAG_ASIDE || tag == DL_TAG_UL ||
                     tag == DL_TAG_OL || tag == DL_TAG_LI || tag == DL_TAG_FORM || tag == DL_TAG_TABLE ||
                     tag == DL_TAG_ARTICLE || tag == DL_TAG_TD || tag == DL_TAG_FOOTER ||
                     tag == DL_TAG_UNKNOWN;
    uint32_t regions = SAYS_COMMENTS | SAYS_TEASER | SAYS_FOOTER | SAYS_NAV | SAYS_ASIDE | SAYS_BOX;
    if (!container || !(says & regions)) return flags;
    /* "content with-sidebar": what holds the main heading or most of the page is none of these. */
    dl_node end = dl_subtree_end(w->doc, node);
    if ((end - node) > dl_node_count(w->doc) / 4) return flags;
    if (w->heading_count < H1_MAX) {
        for (uint32_t i = 0; i < w->heading_count; i++) {
            if (w->headings[i] > node && w->headings[i] < end) return flags;
        }
    }
    /* "ArticleHeaderComment__publishDate": an opinion's date */
    bool opinion = (says & SAYS_STORY) && (says & SAYS_PUBLISHED);
    if ((says & SAYS_COMMENTS) && !opinion) flags |= DL_REGION_COMMENTS;
    /* "teaser__metadata" is the line of author and date, "widget Blog" a whole weblog. */
    if ((says & SAYS_TEASER) && !(says & (SAYS_TIME | SAYS_DATE | SAYS_AUTHOR | SAYS_SITE))) {
        flags |= DL_REGION_TEASER;
    }
    if ((says & SAYS_FOOTER) && !(says & SAYS_STORY)) flags |= DL_REGION_FOOTER;
    if ((says & SAYS_NAV) && !(says & (SAYS_TIME | SAYS_DATE))) flags |= DL_REGION_NAV;
    if (says & SAYS_ASIDE) flags |= DL_REGION_ASIDE;
    if ((says & SAYS_BOX) && (says & SAYS_AUTHOR)) flags |= DL_REGION_AUTHOR_BOX;
    return flags;
}

/* --- dates --- */

static bool has_digit(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (dl_ascii_is_digit(text.data[i])) return true;
    }
    return false;
}

/* The highest bits of those of eight bytes that are digits. */
static inline uint64_t digits_of(uint64_t word) {
    uint64_t low = word & EACH_BYTE(0x7F);
    return (low + EACH_BYTE(0x80 - '0')) & ~(low + EACH_BYTE(0x7F - '9')) & ~word;
}

/* The same, among other bits, of those that are zero; after one, others may be taken for such. */
static inline uint64_t zeros_of(uint64_t word) {
    return (word - EACH_BYTE(1)) & ~word;
}

/* Whether there is a digit or a byte that is not ASCII. */
static bool has_digit_or_other(dl_span text) {
    uint64_t found = 0;
    size_t i = 0;
    for (; i + 8 <= text.size; i += 8) {
        uint64_t word;
        memcpy(&word, text.data + i, sizeof word);
        found |= digits_of(word) | word;
    }
    if (found & EACH_BYTE(0x80)) return true;
    for (; i < text.size; i++) {
        if (dl_ascii_is_digit(text.data[i]) || (unsigned char)text.data[i] >= 0x80) return true;
    }
    return false;
}

/* Whether another number stands near the year at [start, end): its day, mostly. */
static bool has_number_near(dl_span text, size_t start, size_t end) {
    enum { REACH_BYTES = 30 };
    size_t from = start > REACH_BYTES ? start - REACH_BYTES : 0;
    size_t to = end + REACH_BYTES < text.size ? end + REACH_BYTES : text.size;
    for (size_t i = from; i < start; i++) {
        if (dl_ascii_is_digit(text.data[i])) return true;
    }
    for (size_t i = end; i < to; i++) {
        if (dl_ascii_is_digit(text.data[i])) return true;
    }
    return false;
}

/* Bytes at which a date shows itself: a year's first digit, a divider, digits of other scripts. */
static const bool shows_date[256] = {
    ['1'] = true, ['2'] = true, ['.'] = true, ['/'] = true, [0xDB] = true, [0xD9] = true, [0xE0] = true};

/* Passes over eight bytes at a time in which no date can show itself: neither a digit, which stands on both
 * sides of a divider, nor the first byte of a digit in another script. */
static size_t skip_dateless(dl_span text, size_t at) {
    for (; text.size - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text.data + at, sizeof word);
        uint64_t arabic = (word & EACH_BYTE(0xFD)) ^ EACH_BYTE(0xD9), indic = word ^ EACH_BYTE(0xE0);
        if ((digits_of(word) | zeros_of(arabic) | zeros_of(indic)) & EACH_BYTE(0x80)) break;
    }
    return at;
}

/* Whether a short text holds something like a year or a numeric date; cheap, and right to let too much
 * through. */
static bool may_be_date(dl_span text) {
    for (size_t i = skip_dateless(text, 0); i + 1 < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i], next = (unsigned char)text.data[i + 1];
        if (!shows_date[c]) continue;
        if ((c == '1' && next == '9') || (c == '2' && next == '0')) {
            if (i + 3 < text.size && dl_ascii_is_digit(text.data[i + 2]) &&
                dl_ascii_is_digit(text.data[i + 3]) && has_number_near(text, i, i + 4))
                return true;
        }
        if ((c == '.' || c == '/') && dl_ascii_is_digit((char)next) && i > 0 &&
            dl_ascii_is_digit(text.data[i - 1]) && text.size < 60) {
            size_t k = i + 1;
            while (k < text.size && dl_ascii_is_digit(text.data[k])) k++;
            if (k + 2 < text.size && (unsigned char)text.data[k] == c &&
                dl_ascii_is_digit(text.data[k + 1]) && dl_ascii_is_digit(text.data[k + 2]))
                return true;
        }
        /* Arabic and Persian digits, 年, Devanagari, Bengali and Thai digits' first bytes */
        if ((c == 0xDB && next >= 0xB0 && next <= 0xB9) || (c == 0xD9 && next >= 0xA0 && next <= 0xA9))
            return true;
        if (c == 0xE0 && (next == 0xA5 || next == 0xA7) && i + 2 < text.size &&
            (unsigned char)text.data[i + 2] >= 0xA6)
            return true;
    }
    return false;
}

/* What stands before a date tells whether it is of the publication or of a change.  Beginnings of words. */
static const dl_span modified_words[] = {
    DL_SPAN_INIT("update"),    DL_SPAN_INIT("modified"),   DL_SPAN_INIT("aktualisier"),
    DL_SPAN_INIT("geändert"),  DL_SPAN_INIT("bearbeitet"), DL_SPAN_INIT("mis à jour"),
    DL_SPAN_INIT("modifié"),   DL_SPAN_INIT("actualiz"),   DL_SPAN_INIT("modificad"),
    DL_SPAN_INIT("atualizad"), DL_SPAN_INIT("aggiorna"),   DL_SPAN_INIT("bijgewerkt"),
    DL_SPAN_INIT("обновлен"),  DL_SPAN_INIT("изменен"),    DL_SPAN_INIT("aktualiz"),
    DL_SPAN_INIT("güncelle"),  DL_SPAN_INIT("수정"),       DL_SPAN_INIT("更新"),
    DL_SPAN_INIT("ažur"),      DL_SPAN_INIT("stand:"),     DL_SPAN_INIT("opdateret"),
    DL_SPAN_INIT("oppdatert"), DL_SPAN_INIT("uppdatera"),  DL_SPAN_INIT("päivitetty"),
    DL_SPAN_INIT("revised"),   DL_SPAN_INIT("edited"),     DL_SPAN_INIT("changed"),
    DL_SPAN_INIT("diperbarui")};
static const dl_span published_words[] = {
    DL_SPAN_INIT("publish"),   DL_SPAN_INIT("posted"),       DL_SPAN_INIT("veröffentlicht"),
    DL_SPAN_INIT("erstellt"),  DL_SPAN_INIT("publié"),       DL_SPAN_INIT("publicad"),
    DL_SPAN_INIT("pubblicat"), DL_SPAN_INIT("gepubliceerd"), DL_SPAN_INIT("опубликован"),
    DL_SPAN_INIT("yayın"),     DL_SPAN_INIT("입력"),         DL_SPAN_INIT("発表"),
    DL_SPAN_INIT("发布"),      DL_SPAN_INIT("發布"),         DL_SPAN_INIT("publikov"),
    DL_SPAN_INIT("created"),   DL_SPAN_INIT("written"),      DL_SPAN_INIT("first"),
    DL_SPAN_INIT("submitted"), DL_SPAN_INIT("julkaistu"),    DL_SPAN_INIT("publicerad"),
    DL_SPAN_INIT("publisert"), DL_SPAN_INIT("erschienen"),   DL_SPAN_INIT("eingestellt"),
    DL_SPAN_INIT("added"),     DL_SPAN_INIT("released")};

static bool begins_with_one(dl_span text, const dl_span *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (words[i].data[0] == text.data[0] && words[i].size <= text.size &&
            memcmp(words[i].data, text.data, words[i].size) == 0) {
            return true;
        }
    }
    return false;
}

static uint16_t date_label(dl_span text) {
    enum { LONGEST_BYTES = 200 };
    uint16_t flags = 0;
    char lowered[LONGEST_BYTES];
    size_t size = text.size < sizeof lowered ? text.size : sizeof lowered;
    for (size_t i = 0; i < size; i++) lowered[i] = dl_ascii_lower(text.data[i]);
    bool in_word = false;
    for (size_t i = 0; i < size; i++) {
        unsigned char byte = (unsigned char)lowered[i];
        bool starts = byte >= 0xC0 || (dl_ascii_is_alpha((char)byte) && !in_word);
        in_word = dl_ascii_is_alpha((char)byte) || byte >= 0x80;
        if (!starts) continue;
        dl_span rest = dl_span_of(lowered + i, size - i);
        if (begins_with_one(rest, modified_words, sizeof modified_words / sizeof *modified_words))
            flags |= DL_REGION_MODIFIED;
        if (begins_with_one(rest, published_words, sizeof published_words / sizeof *published_words))
            flags |= DL_REGION_PUBLISHED;
    }
    return flags;
}

/* "Joined: Jul 24, 2017" beside a posting: the day on which its writer became a member. */
static bool speaks_of_membership(dl_span text) {
    static const dl_span words[] = {
        DL_SPAN_INIT("joined"),
        DL_SPAN_INIT("registered"),
        DL_SPAN_INIT("member since"),
        DL_SPAN_INIT("join date"),
        DL_SPAN_INIT("registriert"),
        DL_SPAN_INIT("mitglied seit"),
        DL_SPAN_INIT("dabei seit"),
        DL_SPAN_INIT("beigetreten"),
        DL_SPAN_INIT("anmeldedatum"),
        DL_SPAN_INIT("inscrit"),
        DL_SPAN_INIT("inscription"),
        DL_SPAN_INIT("membre depuis"),
        DL_SPAN_INIT("registrado"),
        DL_SPAN_INIT("miembro desde"),
        DL_SPAN_INIT("membro desde"),
        DL_SPAN_INIT("iscritto"),
        DL_SPAN_INIT("iscrizione"),
        DL_SPAN_INIT("lid sinds"),
        DL_SPAN_INIT("geregistreerd"),
        DL_SPAN_INIT("rejestracja"),
        DL_SPAN_INIT("dołączy"),
        DL_SPAN_INIT("зарегистрирован"),
        DL_SPAN_INIT("Зарегистрирован"),
        DL_SPAN_INIT("Регистрация"),
        DL_SPAN_INIT("kayıt tarih"),
        DL_SPAN_INIT("katılım"),
        DL_SPAN_INIT("注册"),
        DL_SPAN_INIT("註冊"),
        DL_SPAN_INIT("加入"),
        DL_SPAN_INIT("登録日"),
    };
    text = dl_span_trim(text);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dl_span_starts_with_nocase(text, words[i])) return true;
    }
    return false;
}

/* Whether the label of a date says so: the words before it in its text, or the element before it. */
static bool is_of_membership(walker *w, dl_node node, dl_span before) {
    enum { LABEL_BYTES = 40 };
    if (dl_span_trim(before).size) return speaks_of_membership(before);
    dl_node label = dl_previous_sibling(w->doc, node);
    if (!label && dl_parent(w->doc, node)) label = dl_previous_sibling(w->doc, dl_parent(w->doc, node));
    return label && dl_is_element(w->doc, label) && speaks_of_membership(short_text(w, label, LABEL_BYTES));
}

static uint16_t label_of_class(uint32_t says) {
    return (uint16_t)((says & SAYS_MODIFIED ? DL_REGION_MODIFIED : 0) |
                      (says & SAYS_PUBLISHED ? DL_REGION_PUBLISHED : 0));
}

/* Adds what was read as a date from `part`, which `label` and its own words say to be of this or that. */
static bool add_date(walker *w, dl_visible_kind kind, dl_node node, dl_span part, uint16_t label,
                     uint8_t trust) {
    bool modified = (label & DL_REGION_MODIFIED) && !(label & DL_REGION_PUBLISHED);
    dl_claim *claim =
        add(w, kind, modified ? DL_FIELD_DATE_MODIFIED : DL_FIELD_DATE_PUBLISHED, node, part, trust);
    if (claim) claim->locator |= label;
    return claim != NULL;
}

/* Adds the dates of a text: one text may hold "Published …, updated …". */
static bool add_dates(walker *w, dl_visible_kind kind, dl_node node, dl_span text, uint16_t label,
                      uint8_t trust) {
    enum { MOST_DATES = 3 };
    dl_span rest = text;
    bool found = false;
    for (int i = 0; i < MOST_DATES && rest.size && (i == 0 || may_be_date(rest)); i++) {
        dl_date date;
        dl_span part;
        if (!dl_date_read(rest, &w->hints, &date, &part)) break;
        uint16_t own = date_label(dl_span_between(rest.data, part.data));
        if (!add_date(w, kind, node, part, own ? own : label, trust)) break;
        found = true;
        if ((label & DL_REGION_PUBLISHED) && !own) label = 0;
        rest = dl_span_between(part.data + part.size, rest.data + rest.size);
    }
    return found;
}

static void read_time_element(walker *w, dl_node node, uint32_t says) {
    dl_span datetime = dl_get_attribute(w->doc, node, DL_ATTR_DATETIME);
    dl_span text = short_text(w, node, SHORT_TEXT_BYTES);
    uint16_t label = label_of_class(says) | date_label(text);
    if (dl_has_attribute(w->doc, node, DL_ATTR_ITEMPROP)) {
        dl_span property = dl_get_attribute(w->doc, node, DL_ATTR_ITEMPROP);
        if (dl_span_contains_nocase(property, DL_SPAN("modified"))) label |= DL_REGION_MODIFIED;
    }
    /* A label that stands before the element, in the text or the element before it. */
    dl_node before = dl_previous_sibling(w->doc, node);
    if (!label && before) {
        dl_span words = dl_is_text(w->doc, before) ? dl_node_text(w->doc, before) : short_text(w, before, 60);
        if (words.size <= 60) label = date_label(words);
    }
    if (has_digit(datetime)) {
        dl_claim *claim =
            add(w, DL_VISIBLE_TIME,
                label & DL_REGION_MODIFIED && !(label & DL_REGION_PUBLISHED) ? DL_FIELD_DATE_MODIFIED
                                                                             : DL_FIELD_DATE_PUBLISHED,
                node, datetime, 60);
        if (claim) claim->locator |= label;
        if (may_be_date(text)) add_dates(w, DL_VISIBLE_DATE_TEXT, node, text, label, 55);
    } else if (text.size) {
        add_dates(w, DL_VISIBLE_TIME, node, text, label, 55);
    }
}

/* Whether a text below has a digit, or is in a script with digits and words of its own. */
static bool holds_number(const walker *w, dl_node node) {
    enum { MOST_NODES = 120 };
    dl_node end = dl_subtree_end(w->doc, node);
    if (end - node > MOST_NODES) return false;
    const dl_node_data *nodes = dl_nodes(w->doc);
    for (dl_node at = node + 1; at < end; at++) {
        if (nodes[at].type != DL_NODE_TEXT) continue;
        if (has_digit_or_other(raw_text(w->doc, at))) return true;
    }
    return false;
}

static void read_date_class(walker *w, dl_node node, uint32_t says) {
    if (w->counts[DL_VISIBLE_DATE_CLASS] >= PER_KIND_MAX || w->date_elements >= DATE_ELEMENTS_MAX) return;
    w->date_elements++;
    if (!(says & SAYS_DATE) && !holds_number(w, node)) return;
    dl_span text = short_text(w, node, (says & SAYS_DATE) ? 240 : 320);
    if (text.size < 4) return;
    dl_span title = dl_get_attribute(w->doc, node, DL_ATTR_TITLE);
    dl_visible_kind kind = (says & SAYS_DATE) ? DL_VISIBLE_DATE_CLASS : DL_VISIBLE_DATE_TEXT;
    if (kind == DL_VISIBLE_DATE_TEXT && !may_be_date(text)) return;
    bool found =
        add_dates(w, kind, node, text, label_of_class(says), kind == DL_VISIBLE_DATE_CLASS ? 70 : 50);
    if (title.size && has_digit(title)) found |= add_dates(w, kind, node, title, label_of_class(says), 65);
    if (found) w->date_end = dl_subtree_end(w->doc, node);
}

/* "Today is Sunday, 10 June 2007": the day of the visit, which mastheads show. */
static bool speaks_of_today(dl_span text) {
    static const dl_span words[] = {
        DL_SPAN_INIT("today"),      DL_SPAN_INIT("heute"),   DL_SPAN_INIT("aujourd"),
        DL_SPAN_INIT("hoy "),       DL_SPAN_INIT("oggi"),    DL_SPAN_INIT("hoje"),
        DL_SPAN_INIT("vandaag"),    DL_SPAN_INIT("dnes"),    DL_SPAN_INIT("dzi\u015b"),
        DL_SPAN_INIT("bug\u00fcn"), DL_SPAN_INIT("Сегодня"), DL_SPAN_INIT("сегодня"),
        DL_SPAN_INIT("Сьогодні"),   DL_SPAN_INIT("今日"),    DL_SPAN_INIT("今天"),
        DL_SPAN_INIT("오늘"),
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dl_span_starts_with_nocase(text, words[i])) return true;
    }
    return false;
}

static void read_date_text(walker *w, dl_node node, dl_span raw) {
    if (w->counts[DL_VISIBLE_DATE_TEXT] >= PER_KIND_MAX || !may_be_date(raw)) return;
    dl_span text = dl_node_text(w->doc, node);
    dl_date date;
    dl_span part;
    w->hints.absolute = true;
    bool found = dl_date_read(text, &w->hints, &date, &part);
    w->hints.absolute = false;
    if (!found) return;
    uint16_t label = date_label(dl_span_between(text.data, part.data));
    dl_span trimmed = dl_span_trim(text);
    /* At the start, or in brackets after the place: "Karlsruhe (12.11.2021) …" */
    bool leads = part.data <= trimmed.data + 2 ||
                 (part.data <= trimmed.data + 30 && part.data > text.data && part.data[-1] == '(');
    if (!leads && speaks_of_today(trimmed)) return;
    if ((w->flags & DL_REGION_LINK) && part.size * 2 < trimmed.size) return;
    if (!label && !leads && part.size * 3 < trimmed.size && trimmed.size > 60) return;
    if (trimmed.size > SHORT_TEXT_BYTES && !leads) return;
    if (dl_span_contains(text, DL_SPAN("\xC2\xA9"))) return; /* © */
    if (is_of_membership(w, node, dl_span_between(text.data, part.data))) return;
    if (!add_date(w, DL_VISIBLE_DATE_TEXT, node, part, label, label ? 55 : 45)) return;
    dl_span rest = dl_span_between(part.data + part.size, text.data + text.size);
    if (may_be_date(rest)) add_dates(w, DL_VISIBLE_DATE_TEXT, node, rest, label, label ? 55 : 45);
}

static void read_date_data(walker *w, dl_node node) {
    static const dl_attr names[] = {DL_ATTR_DATA_PUBLISHED, DL_ATTR_DATA_DATETIME, DL_ATTR_DATA_TIMESTAMP,
                                    DL_ATTR_DATA_DATE, DL_ATTR_DATA_TIME};
    uint32_t count = dl_attribute_count(w->doc, node);
    const dl_attribute *attribute = dl_attributes(w->doc, node);
    for (uint32_t i = 0; i < count; i++) {
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
            if (attribute[i].name != names[k]) continue;
            dl_span value = dl_attribute_value(w->doc, &attribute[i]);
            if (value.size < 8 || value.size > 60 || !has_digit(value)) continue;
            add(w, DL_VISIBLE_DATE_DATA, DL_FIELD_DATE_PUBLISHED, node, value, 40);
        }
    }
}

/* --- authors --- */

static bool is_block(dl_tag tag) {
    switch (tag) {
    case DL_TAG_P:
    case DL_TAG_DIV:
    case DL_TAG_LI:
    case DL_TAG_UL:
    case DL_TAG_OL:
    case DL_TAG_SECTION:
    case DL_TAG_ARTICLE:
    case DL_TAG_HEADER:
    case DL_TAG_FOOTER:
    case DL_TAG_ASIDE:
    case DL_TAG_TD:
    case DL_TAG_TR:
    case DL_TAG_TABLE:
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
    case DL_TAG_H4:
    case DL_TAG_H5:
    case DL_TAG_H6:
    case DL_TAG_DL:
    case DL_TAG_DT:
    case DL_TAG_DD:
    case DL_TAG_MAIN:
    case DL_TAG_BODY:
    case DL_TAG_FIGURE:
    case DL_TAG_FIGCAPTION:
    case DL_TAG_BLOCKQUOTE:
    case DL_TAG_FORM:
        return true;
    default:
        return false;
    }
}

/* The element's text with a space wherever an element begins or ends: names in neighbouring elements stay
 * apart. */
static dl_span spaced_text(walker *w, dl_node node, size_t most) {
    char bytes[SHORT_TEXT_BYTES * 2];
    size_t size = 0;
    dl_node end = dl_subtree_end(w->doc, node);
    if (end - node > 60) return DL_SPAN_NONE;
    for (dl_node at = node; at < end; at++) {
        if (dl_is_element(w->doc, at)) {
            dl_tag tag = dl_tag_of(w->doc, at);
            if (tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_SVG || tag == DL_TAG_TIME) {
                at = dl_subtree_end(w->doc, at) - 1;
            }
            if (size && size + 1 < sizeof bytes)
                bytes[size++] = tag == DL_TAG_LI || tag == DL_TAG_BR || is_block(tag) ? ',' : ' ';
        } else if (dl_is_text(w->doc, at)) {
            dl_span text = dl_node_text(w->doc, at);
            if (text.size + 2 > sizeof bytes - size) return DL_SPAN_NONE;
            memcpy(bytes + size, text.data, text.size);
            size += text.size;
            bytes[size++] = ' ';
        }
    }
    dl_span text = dl_text_clean(w->arena, dl_arena_copy(w->arena, dl_span_trim(dl_span_of(bytes, size))));
    return text.size <= most ? text : DL_SPAN_NONE;
}

/* What people do to a story other than write it, as labels before their names say; in lower case. */
static bool names_other_deed(dl_span text) {
    static const dl_span deeds[] = {
        DL_SPAN_INIT("reviewed by"),  DL_SPAN_INIT("checked by"),    DL_SPAN_INIT("fact checker"),
        DL_SPAN_INIT("edited by"),    DL_SPAN_INIT("verified by"),   DL_SPAN_INIT("researched by"),
        DL_SPAN_INIT("updated by"),   DL_SPAN_INIT("translated by"), DL_SPAN_INIT("illustrated by"),
        DL_SPAN_INIT("photos by"),    DL_SPAN_INIT("photo by"),      DL_SPAN_INIT("photography by"),
        DL_SPAN_INIT("images by"),    DL_SPAN_INIT("produced by"),   DL_SPAN_INIT("contributions from"),
        DL_SPAN_INIT("geprüft von"),  DL_SPAN_INIT("übersetzt von"), DL_SPAN_INIT("bearbeitet von"),
        DL_SPAN_INIT("fotos von"),    DL_SPAN_INIT("fotos:"),        DL_SPAN_INIT("foto:"),
        DL_SPAN_INIT("vérifié par"),  DL_SPAN_INIT("traduit par"),   DL_SPAN_INIT("relu par"),
        DL_SPAN_INIT("revisado por"), DL_SPAN_INIT("editado por"),   DL_SPAN_INIT("traducido por"),
        DL_SPAN_INIT("reviewer:"),    DL_SPAN_INIT("editor:"),
    };
    return dl_span_contains_any_nocase(text, deeds, sizeof deeds / sizeof *deeds);
}

/* Whether the label before a name says such a thing: "Fact-checked by <a>Jane Doe</a>", also where other
 * names stand between. */
static bool is_of_other_deed(walker *w, dl_node node) {
    enum { LABEL_BYTES = 60, MOST_STEPS = 8, MOST_LEVELS = 3 };
    int levels = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
        dl_node before = dl_previous_sibling(w->doc, node);
        if (!before) {
            node = dl_parent(w->doc, node);
            if (!node || ++levels >= MOST_LEVELS || dl_tag_of(w->doc, node) == DL_TAG_BODY) return false;
            continue;
        }
        node = before;
        bool text = dl_is_text(w->doc, node);
        dl_span words = text ? dl_span_trim(dl_node_text(w->doc, node)) : short_text(w, node, LABEL_BYTES);
        if (words.size == 0 && !text && dl_first_child(w->doc, node)) continue; /* a picture, or too long */
        if (words.size > LABEL_BYTES) return false;
        if (names_other_deed(words)) return true;
        bool between = words.size <= 3 || (!text && dl_tag_of(w->doc, node) == DL_TAG_A);
        if (!between) return false;
    }
    return false;
}

static void add_author(walker *w, dl_visible_kind kind, dl_node node, dl_span text, dl_span url,
                       uint8_t trust) {
    text = dl_span_trim(text);
    if (text.size < 2 || is_of_other_deed(w, node)) return;
    uint16_t group = dl_claims_group(w->claims);
    dl_claim *claim = add(w, kind, DL_FIELD_AUTHOR_NAME, node, text, trust);
    if (!claim) return;
    claim->group = group;
    if (url.size) {
        claim = add(w, DL_VISIBLE_NONE, DL_FIELD_AUTHOR_URL, node, url, trust);
        if (claim) claim->group = group;
    }
}

/* The first "/" or "?" from `at` on; the span's size when there is none. */
static size_t next_divider(dl_span text, size_t at) {
    for (; text.size - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text.data + at, sizeof word);
        if (zeros_of((word & EACH_BYTE(0xEF)) ^ EACH_BYTE('/')) & EACH_BYTE(0x80)) break;
    }
    while (at < text.size && text.data[at] != '/' && text.data[at] != '?') at++;
    return at;
}

/* Whether the three letters are the first ones of a part that is_author_address looks for. */
static inline bool begins_author_folder(const char *at) {
    switch (FOUR((unsigned char)at[0], (unsigned char)at[1], (unsigned char)at[2], 0)) {
    case FOUR('a', 'u', 't', 0):
    case FOUR('b', 'y', 'l', 0):
    case FOUR('b', 'y', '/', 0):
    case FOUR('c', 'o', 'n', 0):
    case FOUR('c', 'o', 'l', 0):
    case FOUR('j', 'o', 'u', 0):
    case FOUR('p', 'e', 'o', 0):
    case FOUR('r', 'e', 'd', 0):
    case FOUR('r', 'e', 'p', 0):
    case FOUR('s', 't', 'a', 0):
    case FOUR('w', 'r', 'i', 0):
    case FOUR('y', 'a', 'z', 0):
        return true;
    default:
        return false;
    }
}

/* Whether a folder of authors' pages, or the like, stands in the address and something after it. */
static bool is_author_address(dl_span href) {
    static const dl_span parts[] = {
        DL_SPAN_INIT("/author/"),     DL_SPAN_INIT("/authors/"),   DL_SPAN_INIT("/autor/"),
        DL_SPAN_INIT("/autoren/"),    DL_SPAN_INIT("/autores/"),   DL_SPAN_INIT("/auteur/"),
        DL_SPAN_INIT("/auteurs/"),    DL_SPAN_INIT("/autore/"),    DL_SPAN_INIT("/autori/"),
        DL_SPAN_INIT("/contributor"), DL_SPAN_INIT("/journalist"), DL_SPAN_INIT("/redakteur"),
        DL_SPAN_INIT("/reporter"),    DL_SPAN_INIT("/writer"),     DL_SPAN_INIT("/columnist"),
        DL_SPAN_INIT("/byline"),      DL_SPAN_INIT("/by/"),        DL_SPAN_INIT("/staff/"),
        DL_SPAN_INIT("/people/"),     DL_SPAN_INIT("/autor-"),     DL_SPAN_INIT("?author="),
        DL_SPAN_INIT("/yazar")};
    if (href.size < 5) return false;
    for (size_t at = next_divider(href, 0); at + 4 < href.size; at = next_divider(href, at + 1)) {
        if (!begins_author_folder(href.data + at + 1)) continue;
        dl_span rest = dl_span_sub(href, at, href.size);
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
            if (rest.size > parts[i].size && dl_span_starts_with(rest, parts[i]))
                return !dl_span_contains(href, DL_SPAN("/licenses/")); /* "…/licenses/by/4.0/" */
        }
    }
    return false;
}

/* "/" or "https://host/": where a breadcrumb starts, no section. */
static bool is_root_address(dl_span href) {
    size_t scheme = dl_span_find(href, DL_SPAN("://"), 0);
    size_t slash = dl_span_find_byte(href, '/', scheme == SIZE_MAX ? 0 : scheme + 3);
    return slash == SIZE_MAX ? scheme != SIZE_MAX
                             : slash + 1 == href.size && (slash == 0 || scheme != SIZE_MAX);
}

static void read_link(walker *w, dl_node node, uint32_t says) {
    dl_span href = DL_SPAN_NONE, rel = DL_SPAN_NONE;
    uint32_t count = dl_attribute_count(w->doc, node);
    const dl_attribute *attributes = dl_attributes(w->doc, node);
    for (uint32_t i = 0; i < count; i++) {
        if (attributes[i].name == DL_ATTR_HREF) href = dl_attribute_value(w->doc, &attributes[i]);
        if (attributes[i].name == DL_ATTR_REL) rel = dl_attribute_value(w->doc, &attributes[i]);
    }
    if (rel.size) {
        if (dl_has_token(w->doc, node, DL_ATTR_REL, DL_SPAN("author"))) {
            add_author(w, DL_VISIBLE_REL_AUTHOR, node, short_text(w, node, SHORT_TEXT_BYTES), href, 80);
            return;
        }
        if (dl_has_token(w->doc, node, DL_ATTR_REL, DL_SPAN("tag")) && !(w->flags & DL_REGION_ELSEWHERE)) {
            dl_span text = short_text(w, node, 80);
            /* rel="category tag" is a section. */
            bool section = dl_span_contains_nocase(rel, DL_SPAN("category"));
            add(w, section ? DL_VISIBLE_BREADCRUMB : DL_VISIBLE_TAG_LINK,
                section ? DL_FIELD_SECTION : DL_FIELD_KEYWORD, node, text, 60);
            return;
        }
    }
    if (node < w->tags_end ||
        ((says & SAYS_TAGS) && !(w->flags & (DL_REGION_ELSEWHERE & ~DL_REGION_FOOTER)))) {
        add(w, DL_VISIBLE_TAG_LINK, DL_FIELD_KEYWORD, node, short_text(w, node, 80), 50);
    }
    if (node < w->breadcrumb_end && !is_root_address(href))
        add(w, DL_VISIBLE_BREADCRUMB, DL_FIELD_SECTION, node, short_text(w, node, 80), 55);
    if (node >= w->author_end && !(w->flags & (DL_REGION_NAV | DL_REGION_COMMENTS)) &&
        is_author_address(href)) {
        dl_span text = short_text(w, node, 80);
        if (text.size) add_author(w, DL_VISIBLE_AUTHOR_LINK, node, text, href, 55);
    }
}

/* "By" in one element and the names in the next: joins the runs of text up to the end of the block in which
 * the first name stands. */
static dl_span gather(walker *w, dl_node node) {
    char bytes[GATHERED_BYTES];
    size_t size = 0;
    dl_node block = dl_parent(w->doc, node);
    while (block && !is_block(dl_tag_of(w->doc, block))) block = dl_parent(w->doc, block);
    dl_node end = dl_subtree_end(w->doc, block), most = node + 60, count = dl_node_count(w->doc);
    size_t prefix = 0;
    for (dl_node at = node; at < most && at < count; at++) {
        if (at >= end) {
            /* The block is over: done once there is something beside the word for "by". */
            if (dl_span_trim(dl_span_sub(dl_span_of(bytes, size), prefix, size)).size > 1) break;
            dl_node next = at;
            while (next < most && next < count && !dl_is_text(w->doc, next)) next++;
            if (next >= most || next >= count) break;
            block = dl_parent(w->doc, next);
            end = dl_subtree_end(w->doc, block);
        }
        if (!dl_is_text(w->doc, at)) {
            if (size && size < sizeof bytes && dl_tag_of(w->doc, at) == DL_TAG_BR && prefix &&
                size > prefix + 3)
                break;
            continue;
        }
        dl_tag parent = dl_tag_of(w->doc, dl_parent(w->doc, at));
        if (parent == DL_TAG_SCRIPT || parent == DL_TAG_STYLE) continue;
        dl_span text = dl_node_text(w->doc, at);
        if (at != node && size && size < sizeof bytes) bytes[size++] = ' ';
        size_t fits = text.size < sizeof bytes - size ? text.size : sizeof bytes - size;
        memcpy(bytes + size, text.data, fits);
        size += fits;
        if (at == node) {
            /* "Von" alone, or already with a name after it? */
            dl_span own = dl_span_trim(dl_span_of(bytes, size));
            size_t by = dl_byline_prefix(own);
            prefix = by && by < own.size ? by : size;
        }
        if (fits < text.size) break;
    }
    size = dl_utf8_valid_prefix(dl_span_of(bytes, size));
    return dl_text_clean(w->arena, dl_arena_copy(w->arena, dl_span_of(bytes, size)));
}

/* Whether a text run of some length stands before it among its siblings: then it goes on with a sentence. */
static bool goes_on_with_sentence(const walker *w, dl_node node) {
    enum { SENTENCE_BYTES = 40, MOST_SIBLINGS = 4 };
    for (int i = 0; i < MOST_SIBLINGS && (node = dl_previous_sibling(w->doc, node)); i++) {
        if (dl_is_text(w->doc, node) && dl_span_trim(raw_text(w->doc, node)).size > SENTENCE_BYTES)
            return true;
        if (dl_tag_of(w->doc, node) == DL_TAG_BR) return false;
    }
    return false;
}

static void read_by_text(walker *w, dl_node node, dl_span raw) {
    if (w->counts[DL_VISIBLE_BY_TEXT] >= PER_KIND_MAX || raw.size > SHORT_TEXT_BYTES) return;
    raw = dl_span_trim(raw);
    size_t prefix = dl_byline_prefix(dl_span_sub(raw, 0, 120));
    if (prefix == 0) return;
    /* A sentence that begins with such a word is no byline: short, or a name right after it. */
    dl_span rest = dl_span_trim(dl_span_sub(raw, prefix, raw.size));
    if (rest.size && rest.data[rest.size - 1] == '.' && rest.size > 60) return;
    if (rest.size && dl_ascii_is_alpha(rest.data[0]) && rest.data[0] >= 'a') return;
    /* "… von Hand" in the middle of a sentence. */
    if (raw.data[0] >= 'a' && raw.data[0] <= 'z' && (raw.size > 60 || goes_on_with_sentence(w, node))) return;
    dl_span text = gather(w, node);
    prefix = dl_byline_prefix(text);
    if (prefix < text.size && text.data[prefix] >= 'a' && text.data[prefix] <= 'z') return;
    dl_names names;
    dl_names_read(text, DL_BYLINE_VISIBLE, w->arena, &names);
    if (names.count) add_author(w, DL_VISIBLE_BY_TEXT, node, text, DL_SPAN_NONE, 45);
}

/* The second and third letters of the words for "by" by their first: a quick no for nearly all texts. */
static bool may_begin_byline(dl_span text) {
    static const char *const letters[26] = {
        ['a' - 'a'] = "boddnartskutufv f  c",
        ['b' - 'a'] = "y y:y-yleier",
        ['c' - 'a'] = "onre",
        ['d' - 'a'] = "i e:ooit",
        ['e' - 'a'] = "inrssc",
        ['g' - 'a'] = "esasep",
        ['i' - 'a'] = "nt",
        ['k' - 'a'] = "omir",
        ['n' - 'a'] = "ap",
        ['o' - 'a'] = "piprle",
        ['p' - 'a'] = "osubroarori\xC5"
                      "en",
        ['r' - 'a'] = "epeved\xC3\xA9",
        ['s' - 'a'] = "toubtacrkrze",
        ['t' - 'a'] = "hiexekoi\xC3\xA1",
        ['u' - 'a'] = "n ",
        ['v' - 'a'] = "oner",
        ['w' - 'a'] = "orri",
        ['y' - 'a'] = "az",
    };
    if (text.size < 2) return false;
    unsigned char first = (unsigned char)dl_ascii_lower(text.data[0]);
    if (first >= 0xC3) return true;
    if (first < 'a' || first > 'z' || !letters[first - 'a']) return false;
    char second = dl_ascii_lower(text.data[1]), third = text.size > 2 ? dl_ascii_lower(text.data[2]) : ' ';
    if (dl_ascii_is_space(third)) third = ' ';
    for (const char *pair = letters[first - 'a']; *pair; pair += 2) {
        if (pair[0] == second && (pair[1] == third || third == '\xC2')) return true;
    }
    return false;
}

/* --- headings --- */

/* The heading's text without the kicker, date or byline that some sites put into it; absent when it has none.
 */
static dl_span heading_core(walker *w, dl_node node) {
    dl_node end = dl_subtree_end(w->doc, node);
    bool others = false;
    char bytes[400];
    size_t size = 0;
    for (dl_node at = node + 1; at < end; at++) {
        if (dl_is_element(w->doc, at)) {
            dl_tag tag = dl_tag_of(w->doc, at);
            dl_span value = dl_get_attribute(w->doc, at, DL_ATTR_CLASS);
            uint32_t says = value.size ? class_says(w, value) : 0;
            bool other_class =
                (says & (SAYS_KICKER | SAYS_DATE | SAYS_HIDDEN | SAYS_AUTHOR | SAYS_STANDFIRST)) &&
                !(says & SAYS_TITLE);
            bool other_tag = tag == DL_TAG_TIME || tag == DL_TAG_SMALL || tag == DL_TAG_BUTTON ||
                             tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE || tag == DL_TAG_SVG;
            if (other_class || other_tag) {
                others = true;
                at = dl_subtree_end(w->doc, at) - 1;
            } else if ((tag == DL_TAG_BR || is_block(tag)) && size < sizeof bytes) {
                bytes[size++] = ' ';
            }
        } else if (dl_is_text(w->doc, at)) {
            dl_span text = dl_node_text(w->doc, at);
            if (text.size > sizeof bytes - size) return DL_SPAN_NONE;
            memcpy(bytes + size, text.data, text.size);
            size += text.size;
        }
    }
    dl_span own = dl_span_trim(dl_span_of(bytes, size));
    while (own.size && strchr(":|-", own.data[0])) own = dl_span_trim(dl_span_sub(own, 1, own.size));
    if (!others || own.size < 8) return DL_SPAN_NONE;
    return dl_text_clean(w->arena, dl_arena_copy(w->arena, own));
}

static void read_heading(walker *w, dl_node node, dl_tag tag, uint32_t says) {
    if (tag == DL_TAG_H1) {
        dl_span text = short_text(w, node, 400);
        if (text.size == 0) return;
        int trust = 90;
        if (w->flags &
            (DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_ASIDE | DL_REGION_COMMENTS | DL_REGION_TEASER))
            trust -= 40;
        if (says & (SAYS_SITE | SAYS_BREADCRUMB | SAYS_NAV) && !(says & (SAYS_TITLE | SAYS_STORY)))
            trust -= 40;
        if ((says & SAYS_SITE) && (says & SAYS_TITLE) && !(says & SAYS_STORY)) trust -= 40;
        if (says & SAYS_HIDDEN) trust -= 30;
        if (w->flags & DL_REGION_LINK) trust -= 10;
        if (says & (SAYS_TITLE | SAYS_STORY)) trust += 5;
        if (w->flags & DL_REGION_MAIN) trust += 5;
        /* The last crumb of the trail is marked up as h1 on some sites; the headline is another element. */
        if ((w->flags & DL_REGION_NAV) || (says & SAYS_BREADCRUMB) || node < w->breadcrumb_end) trust = 20;
        if (trust < 5) trust = 5;
        dl_claim *claim = add(w, DL_VISIBLE_H1, DL_FIELD_HEADLINE, node, text, (uint8_t)trust);
        if (claim && (says & SAYS_HIDDEN)) claim->flags |= DL_CLAIM_HIDDEN;
        dl_span core = heading_core(w, node);
        if (core.size) add(w, DL_VISIBLE_H1_CORE, DL_FIELD_HEADLINE, node, core, (uint8_t)trust);
        return;
    }
    if (w->counts[DL_VISIBLE_HEADING] >= (tag == DL_TAG_H2 ? HEADINGS_MAX : HEADINGS_MAX / 2) ||
        (w->flags & (DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_COMMENTS)))
        return;
    dl_span text = short_text(w, node, 300);
    if (text.size)
        add(w, (says & SAYS_TITLE) && (says & SAYS_STORY) ? DL_VISIBLE_TITLE_CLASS : DL_VISIBLE_HEADING,
            DL_FIELD_HEADLINE, node, text, 40);
}

/* --- the pass --- */

/* Large menus, footers, comments and lists of other stories say nothing of this one; a small one may be a
 * trail or a line of facts.  What holds a main heading is never skipped. */
static bool is_skipped(const walker *w, dl_node node, uint16_t flags) {
    enum { LARGE_MENU_NODES = 60, LARGE_LIST_NODES = 600, LARGE_TEASER_NODES = 40 };
    if (!(flags & DL_REGION_ELSEWHERE)) return false;
    dl_node end = dl_subtree_end(w->doc, node);
    dl_node most = flags & DL_REGION_NAV      ? LARGE_MENU_NODES
                   : flags & DL_REGION_TEASER ? LARGE_TEASER_NODES
                                              : LARGE_LIST_NODES;
    if (end - node <= most) return false;
    for (uint32_t i = 0; i < w->heading_count; i++) {
        if (w->headings[i] >= node && w->headings[i] < end) return false;
    }
    return true;
}

static void note_entry(walker *w, dl_node node) {
    if (w->entry_count >= ENTRIES_MAX) return;
    if (w->entry_count && node < dl_subtree_end(w->doc, w->entries[w->entry_count - 1])) return;
    w->entries[w->entry_count++] = node;
}

/* The entry that the page is about: the one with its h1, or the only one there is; 0 when there is none such.
 */
static dl_node main_entry(const walker *w) {
    for (uint32_t i = 0; i < w->entry_count; i++) {
        dl_node end = dl_subtree_end(w->doc, w->entries[i]);
        for (uint32_t h = 0; h < w->heading_count; h++) {
            if (w->headings[h] > w->entries[i] && w->headings[h] < end) return w->entries[i];
        }
    }
    return w->entry_count == 1 ? w->entries[0] : 0;
}

/* Returns the last node that it dealt with. */
static dl_node read_element(walker *w, dl_node node) {
    dl_tag tag = dl_tag_of(w->doc, node);
    uint32_t says = 0;
    uint32_t count = dl_attribute_count(w->doc, node);
    const dl_attribute *attribute = dl_attributes(w->doc, node);
    bool data = false;
    dl_span id = DL_SPAN_NONE;
    for (uint32_t i = 0; i < count; i++) {
        switch (attribute[i].name) {
        case DL_ATTR_CLASS:
            says |= class_says(w, dl_attribute_value(w->doc, &attribute[i]));
            break;
        case DL_ATTR_ARIA_LABEL: /* as the ARIA practices name such a nav */
            if (dl_span_equal_nocase(dl_attribute_value(w->doc, &attribute[i]), DL_SPAN("breadcrumb")))
                says |= SAYS_BREADCRUMB;
            break;
        case DL_ATTR_ID:
            id = dl_attribute_value(w->doc, &attribute[i]);
            break;
        case DL_ATTR_DATA_DATE:
        case DL_ATTR_DATA_TIME:
        case DL_ATTR_DATA_DATETIME:
        case DL_ATTR_DATA_TIMESTAMP:
        case DL_ATTR_DATA_PUBLISHED:
            data = true;
            break;
        default:
            break;
        }
    }
    if (id.size && id.size < 60) says |= class_says(w, id);
    uint16_t flags = region_of(w, node, tag, says);
    if (flags) {
        if (!(says & SAYS_BREADCRUMB) && is_skipped(w, node, flags)) return dl_subtree_end(w->doc, node) - 1;
        enter_region(w, node, flags);
    }
    if ((says & SAYS_ENTRY) && !(w->flags & DL_REGION_ELSEWHERE)) note_entry(w, node);
    switch (tag) {
    case DL_TAG_A:
        read_link(w, node, says);
        break;
    case DL_TAG_TIME:
        read_time_element(w, node, says);
        w->date_end = dl_subtree_end(w->doc, node);
        break;
    case DL_TAG_H1:
    case DL_TAG_H2:
    case DL_TAG_H3:
        read_heading(w, node, tag, says);
        break;
    default:
        break;
    }
    if (data && !(w->flags & DL_REGION_ELSEWHERE)) read_date_data(w, node);
    if (!says || tag == DL_TAG_BODY || tag == DL_TAG_HTML || tag == DL_TAG_SCRIPT || tag == DL_TAG_IMG)
        return node;
    if ((says & SAYS_BREADCRUMB) && node >= w->breadcrumb_end) /* often a nav element */
        w->breadcrumb_end = dl_subtree_end(w->doc, node);
    if (w->flags & (DL_REGION_COMMENTS | DL_REGION_NAV)) return node;
    if ((says & SAYS_AUTHOR) && node >= w->author_end &&
        !(says & (SAYS_TEASER | SAYS_COMMENTS | SAYS_IMAGE))) {
        dl_span text = spaced_text(w, node, SHORT_TEXT_BYTES);
        if (text.size) {
            add_author(w, DL_VISIBLE_AUTHOR_CLASS, node, text, DL_SPAN_NONE, 60);
            /* A short text is the name itself; in a longer one a link or an inner element may name it better.
             */
            if (text.size < 30) w->author_end = dl_subtree_end(w->doc, node);
        }
    }
    if ((says & (SAYS_DATE | SAYS_TIME)) && node >= w->date_end && tag != DL_TAG_TIME &&
        (!(w->flags & DL_REGION_TEASER) || w->counts[DL_VISIBLE_DATE_CLASS] < 6))
        read_date_class(w, node, says);
    if ((says & SAYS_TAGS) && !(w->flags & (DL_REGION_ELSEWHERE & ~DL_REGION_FOOTER)) &&
        dl_subtree_end(w->doc, node) - node < 200)
        w->tags_end = dl_subtree_end(w->doc, node);
    if ((says & SAYS_KICKER) && !(w->flags & DL_REGION_ELSEWHERE))
        add(w, DL_VISIBLE_KICKER, DL_FIELD_KICKER, node, short_text(w, node, 120), 60);
    if ((says & SAYS_STANDFIRST) && !(w->flags & DL_REGION_ELSEWHERE) &&
        (is_block(tag) || tag == DL_TAG_SPAN))
        add(w, DL_VISIBLE_STANDFIRST, DL_FIELD_DESCRIPTION, node, short_text(w, node, 900), 40);
    if ((says & SAYS_TITLE) && (says & SAYS_STORY) && tag != DL_TAG_H1 && tag != DL_TAG_H2 &&
        tag != DL_TAG_H3 && !(w->flags & DL_REGION_ELSEWHERE)) {
        add(w, DL_VISIBLE_TITLE_CLASS, DL_FIELD_HEADLINE, node, short_text(w, node, 300), 45);
    }
    return node;
}

/* Whether the only h1 is so far away that a byline or date there would hardly be the story's. */
static bool is_far(const walker *w, dl_node node) {
    enum { BEFORE_NODES = 200, AFTER_NODES = 400 };
    if (w->heading_count != 1) return false;
    dl_node heading = w->headings[0];
    if (node > heading) return node - heading > AFTER_NODES;
    /* A heading near the page's end is some other thing's. */
    return heading - node > BEFORE_NODES && heading < dl_node_count(w->doc) / 2;
}

static void read_text(walker *w, dl_node node, dl_span raw) {
    if (raw.size < 2 || (w->flags & (DL_REGION_NAV | DL_REGION_COMMENTS))) return;
    bool far = is_far(w, node), before = far && node < w->headings[0];
    bool named = before || (far && (w->counts[DL_VISIBLE_REL_AUTHOR] || w->counts[DL_VISIBLE_AUTHOR_CLASS] ||
                                    w->counts[DL_VISIBLE_BY_TEXT]));
    bool dated = before || (far && (w->counts[DL_VISIBLE_DATE_CLASS] || w->counts[DL_VISIBLE_TIME] ||
                                    w->counts[DL_VISIBLE_DATE_TEXT]));
    if (named && dated) return;
    raw = dl_span_trim(raw);
    if (raw.size < 2 || raw.size > 400) return;
    if (!named && may_begin_byline(raw) && node >= w->author_end) read_by_text(w, node, raw);
    if (!dated && raw.size >= 6 && node >= w->date_end && !(w->flags & DL_REGION_TEASER))
        read_date_text(w, node, raw);
}

/* What is done about elements, by their names: most are read, of some only what is inside, of others nothing.
 */
enum { READ_ELEMENT, READ_CONTENT, SKIP_SUBTREE };
static const uint8_t treatments[DL_TAG_COUNT] = {
    [DL_TAG_SCRIPT] = SKIP_SUBTREE,   [DL_TAG_STYLE] = SKIP_SUBTREE,    [DL_TAG_SVG] = SKIP_SUBTREE,
    [DL_TAG_TEMPLATE] = SKIP_SUBTREE, [DL_TAG_SELECT] = SKIP_SUBTREE,   [DL_TAG_PRE] = SKIP_SUBTREE,
    [DL_TAG_CODE] = SKIP_SUBTREE,     [DL_TAG_NOSCRIPT] = READ_CONTENT, [DL_TAG_IMG] = READ_CONTENT,
    [DL_TAG_BUTTON] = READ_CONTENT,   [DL_TAG_INPUT] = READ_CONTENT,    [DL_TAG_IFRAME] = READ_CONTENT,
    [DL_TAG_BR] = READ_CONTENT,       [DL_TAG_PICTURE] = READ_CONTENT,  [DL_TAG_SOURCE] = READ_CONTENT,
    [DL_TAG_LABEL] = READ_CONTENT,
};

void dl_read_visible(dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_node body = dl_body_element(doc);
    if (!body) return;
    walker *w = dl_arena_alloc_zero(claims->arena, sizeof *w);
    if (!w) return;
    w->claims = claims;
    w->doc = doc;
    w->arena = claims->arena;
    w->region_end = UINT32_MAX;
    dl_date_hints_init(&w->hints,
                       dl_html_element(doc) ? dl_get_attribute(doc, dl_html_element(doc), DL_ATTR_LANG)
                                            : DL_SPAN_NONE,
                       claims->context ? claims->context->url : DL_SPAN_NONE,
                       claims->context ? claims->context->captured : DL_SPAN_NONE);
    w->hints.machine = false;
    index_words(w);
    for (uint32_t i = 0; i < claims->marked.count && w->heading_count < H1_MAX; i++) {
        dl_node node = claims->marked.items[i];
        if (node >= body && dl_is_html(doc, node, DL_TAG_H1)) w->headings[w->heading_count++] = node;
    }
    const dl_node_data *nodes = dl_nodes(doc);
    dl_node count = dl_node_count(doc);
    for (dl_node node = body; node < count; node++) {
        leave_regions(w, node);
        if (nodes[node].type == DL_NODE_TEXT) {
            read_text(w, node, raw_text(doc, node));
        } else if (nodes[node].type == DL_NODE_ELEMENT) {
            unsigned name = nodes[node].name;
            uint8_t treatment = name < DL_TAG_COUNT ? treatments[name] : READ_ELEMENT;
            if (treatment == READ_ELEMENT) {
                node = read_element(w, node);
            } else if (treatment == SKIP_SUBTREE) {
                node = dl_subtree_end(doc, node) - 1;
            }
        }
    }
    dl_node entry = main_entry(w);
    if (entry) dl_read_microformat(claims, entry);
}
