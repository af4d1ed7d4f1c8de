/* Class values are split into words, which are looked up by their first and last letters; the verdicts on
 * values are remembered, since a page repeats few of them often. */
#include "claims/class_words.h"

#include "base/bytes.h"

typedef struct class_word {
    dl_span text;
    uint32_t says;
} class_word;

static const class_word class_word_list[] = {
    {DL_SPAN_INIT("author"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("authors"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("autor"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("autoren"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("autorin"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("auteur"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("autore"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("byline"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("bylines"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("writer"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("writers"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("contributor"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("contributors"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("journalist"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("reporter"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("verfasser"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("redacteur"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("creator"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("firma"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("columnist"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("postedby"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("username"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("dc:creator"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("authored"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("penulis"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("yazar"), DL_SAYS_AUTHOR},
    {DL_SPAN_INIT("name"), DL_SAYS_NAME},
    {DL_SPAN_INIT("fn"), DL_SAYS_NAME},
    {DL_SPAN_INIT("date"), DL_SAYS_DATE},
    {DL_SPAN_INIT("dates"), DL_SAYS_DATE},
    {DL_SPAN_INIT("dateline"), DL_SAYS_DATE},
    {DL_SPAN_INIT("datetime"), DL_SAYS_DATE},
    {DL_SPAN_INIT("timestamp"), DL_SAYS_DATE},
    {DL_SPAN_INIT("pubdate"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("postdate"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("datum"), DL_SAYS_DATE},
    {DL_SPAN_INIT("fecha"), DL_SAYS_DATE},
    {DL_SPAN_INIT("datestamp"), DL_SAYS_DATE},
    {DL_SPAN_INIT("dtstamp"), DL_SAYS_DATE},
    {DL_SPAN_INIT("published"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("publish"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("publication"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("publicationdate"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("posted"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("dtreviewed"), DL_SAYS_DATE},
    {DL_SPAN_INIT("tarih"), DL_SAYS_DATE},
    {DL_SPAN_INIT("tanggal"), DL_SAYS_DATE},
    {DL_SPAN_INIT("pubtime"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("created"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("datepublished"), DL_SAYS_DATE | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("modified"), DL_SAYS_DATE | DL_SAYS_MODIFIED},
    {DL_SPAN_INIT("updated"), DL_SAYS_DATE | DL_SAYS_MODIFIED},
    {DL_SPAN_INIT("update"), DL_SAYS_DATE | DL_SAYS_MODIFIED},
    {DL_SPAN_INIT("lastmod"), DL_SAYS_DATE | DL_SAYS_MODIFIED},
    {DL_SPAN_INIT("datemodified"), DL_SAYS_DATE | DL_SAYS_MODIFIED},
    {DL_SPAN_INIT("changed"), DL_SAYS_MODIFIED},
    {DL_SPAN_INIT("time"), DL_SAYS_TIME},
    {DL_SPAN_INIT("times"), DL_SAYS_TIME},
    {DL_SPAN_INIT("day"), DL_SAYS_TIME},
    {DL_SPAN_INIT("meta"), DL_SAYS_TIME},
    {DL_SPAN_INIT("metadata"), DL_SAYS_TIME},
    {DL_SPAN_INIT("metas"), DL_SAYS_TIME},
    {DL_SPAN_INIT("info"), DL_SAYS_TIME},
    {DL_SPAN_INIT("infos"), DL_SAYS_TIME},
    {DL_SPAN_INIT("when"), DL_SAYS_TIME},
    {DL_SPAN_INIT("postmeta"), DL_SAYS_TIME},
    {DL_SPAN_INIT("postmetadata"), DL_SAYS_TIME},
    {DL_SPAN_INIT("subline"), DL_SAYS_TIME},
    {DL_SPAN_INIT("details"), DL_SAYS_TIME},
    {DL_SPAN_INIT("credits"), DL_SAYS_TIME},
    {DL_SPAN_INIT("submitted"), DL_SAYS_TIME | DL_SAYS_PUBLISHED},
    {DL_SPAN_INIT("breadcrumb"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("breadcrumbs"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("crumb"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("crumbs"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("brotkrumen"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("topicpath"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("pankuzu"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("migas"), DL_SAYS_BREADCRUMB},
    {DL_SPAN_INIT("tag"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("tags"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("topics"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("keywords"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("schlagworte"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("etiquetas"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("taglist"), DL_SAYS_TAGS},
    {DL_SPAN_INIT("tagcloud"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("kicker"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("overline"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("eyebrow"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("dachzeile"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("spitzmarke"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("supertitle"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("headlinekicker"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("pretitle"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("topline"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("roofline"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("antetitulo"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("occhiello"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("surtitre"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("overhead"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("suptitle"), DL_SAYS_KICKER},
    {DL_SPAN_INIT("headline"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("title"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("titel"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("titre"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("titulo"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("heading"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("titolo"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("otsikko"), DL_SAYS_TITLE},
    {DL_SPAN_INIT("subtitle"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("standfirst"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("subheadline"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("subheading"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("deck"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("dek"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("intro"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("lead"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("lede"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("excerpt"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("summary"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("strapline"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("bajada"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("chapo"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("subtitulo"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("vorspann"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("sommario"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("perex"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("ingress"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("lid"), DL_SAYS_STANDFIRST},
    {DL_SPAN_INIT("comment"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("comments"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("kommentar"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("kommentare"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("commentaires"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("comentarios"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("commentlist"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("disqus"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("replies"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("respond"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("discussion"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("reviews"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("testimonial"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("testimonials"), DL_SAYS_COMMENTS},
    {DL_SPAN_INIT("teaser"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("teasers"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("related"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("recommend"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("recommended"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("recommendations"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("promo"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("popular"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("trending"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("recent"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("latest"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("similar"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("carousel"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("swiper"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("mostread"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("readmore"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("widget"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("newsletter"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("outbrain"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("taboola"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("weitere"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("newslist"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("newsticker"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("topnews"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("mostviewed"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("ticker"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("advert"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("advertisement"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("popup"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("modal"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("cookie"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("lightbox"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("twitter"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("tweet"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("event"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("events"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("calendar"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("upcoming"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("prevnext"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("archives"), DL_SAYS_TEASER},
    {DL_SPAN_INIT("footer"), DL_SAYS_FOOTER},
    {DL_SPAN_INIT("copyright"), DL_SAYS_FOOTER},
    {DL_SPAN_INIT("impressum"), DL_SAYS_FOOTER},
    {DL_SPAN_INIT("colophon"), DL_SAYS_FOOTER},
    {DL_SPAN_INIT("nav"), DL_SAYS_NAV},
    {DL_SPAN_INIT("navigation"), DL_SAYS_NAV},
    {DL_SPAN_INIT("navbar"), DL_SAYS_NAV},
    {DL_SPAN_INIT("menu"), DL_SAYS_NAV},
    {DL_SPAN_INIT("toolbar"), DL_SAYS_NAV},
    {DL_SPAN_INIT("pagination"), DL_SAYS_NAV},
    {DL_SPAN_INIT("pager"), DL_SAYS_NAV},
    {DL_SPAN_INIT("sidebar"), DL_SAYS_ASIDE},
    {DL_SPAN_INIT("aside"), DL_SAYS_ASIDE},
    {DL_SPAN_INIT("rail"), DL_SAYS_ASIDE},
    {DL_SPAN_INIT("bio"), DL_SAYS_BOX},
    {DL_SPAN_INIT("biography"), DL_SAYS_BOX},
    {DL_SPAN_INIT("about"), DL_SAYS_BOX},
    {DL_SPAN_INIT("box"), DL_SAYS_BOX},
    {DL_SPAN_INIT("profile"), DL_SAYS_BOX},
    {DL_SPAN_INIT("hidden"), DL_SAYS_HIDDEN},
    {DL_SPAN_INIT("sr"), DL_SAYS_HIDDEN},
    {DL_SPAN_INIT("visuallyhidden"), DL_SAYS_HIDDEN},
    {DL_SPAN_INIT("invisible"), DL_SAYS_HIDDEN},
    {DL_SPAN_INIT("offscreen"), DL_SAYS_HIDDEN},
    {DL_SPAN_INIT("logo"), DL_SAYS_SITE},
    {DL_SPAN_INIT("brand"), DL_SAYS_SITE},
    {DL_SPAN_INIT("site"), DL_SAYS_SITE},
    {DL_SPAN_INIT("branding"), DL_SAYS_SITE},
    {DL_SPAN_INIT("masthead"), DL_SAYS_SITE},
    {DL_SPAN_INIT("blog"), DL_SAYS_SITE},
    {DL_SPAN_INIT("entry"), DL_SAYS_STORY},
    {DL_SPAN_INIT("post"), DL_SAYS_STORY},
    {DL_SPAN_INIT("article"), DL_SAYS_STORY},
    {DL_SPAN_INIT("story"), DL_SAYS_STORY},
    {DL_SPAN_INIT("news"), DL_SAYS_STORY},
    {DL_SPAN_INIT("artikel"), DL_SAYS_STORY},
    {DL_SPAN_INIT("page"), DL_SAYS_STORY},
    {DL_SPAN_INIT("content"), DL_SAYS_STORY},
    {DL_SPAN_INIT("thread"), DL_SAYS_STORY},
    {DL_SPAN_INIT("avatar"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("image"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("img"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("photo"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("caption"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("credit"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("gallery"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("figure"), DL_SAYS_IMAGE},
    {DL_SPAN_INIT("picture"), DL_SAYS_IMAGE},
};

enum { CLASS_WORD_MAX = 24, CLASS_BYTES_MAX = 300 };

/* The same for both cases of letters, of which there are two or more. */
static inline unsigned word_hash(const char *word, size_t size) {
    uint32_t first, last;
    if (size >= 4) {
        first = dl_load_four_letters(word);
        last = dl_load_four_letters(word + size - 4);
    } else {
        first = last =
            DL_FOUR((unsigned char)word[0], (unsigned char)word[1], (unsigned char)word[size - 1], 0) |
            0x20202020u;
    }
    return ((first * 0x9E3779B1u) ^ (last * 0x85EBCA6Bu) ^ (uint32_t)size * 0xC2B2AE35u) >>
           (32 - DL_CLASS_WORD_BITS);
}

enum { CLASS_WORDS = sizeof class_word_list / sizeof *class_word_list };
_Static_assert(CLASS_WORDS < 255, "a slot holds the index and one");

void dl_class_words_begin(dl_class_words *known) {
    memset(known, 0, sizeof *known);
    for (unsigned i = 0; i < CLASS_WORDS; i++) {
        unsigned slot = word_hash(class_word_list[i].text.data, class_word_list[i].text.size);
        while (known->slots[slot]) slot = (slot + 1) % DL_CLASS_WORD_SLOTS;
        known->slots[slot] = (uint8_t)(i + 1);
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
    switch (dl_load_four_letters(word)) {
    case DL_FOUR('a', 'u', 't', 'h'):
    case DL_FOUR('b', 'y', 'l', 'i'):
    case DL_FOUR('p', 'u', 'b', 'l'):
    case DL_FOUR('c', 'o', 'm', 'm'):
    case DL_FOUR('b', 'r', 'e', 'a'):
        return true;
    default:
        break;
    }
    switch (dl_load_four_letters(word + size - 4)) {
    case DL_FOUR('t', 'h', 'o', 'r'):
    case DL_FOUR('u', 't', 'o', 'r'):
    case DL_FOUR('l', 'i', 'n', 'e'):
    case DL_FOUR('d', 'a', 't', 'e'):
    case DL_FOUR('a', 't', 'u', 'm'):
    case DL_FOUR('t', 'a', 'm', 'p'):
    case DL_FOUR('i', 't', 'l', 'e'):
    case DL_FOUR('e', 'n', 't', 's'):
    case DL_FOUR('e', 'b', 'a', 'r'):
    case DL_FOUR('l', 'o', 'g', 'o'):
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
    uint32_t differing = dl_load_four_letters(raw + size - 4) ^ dl_load_four_letters(word + size - 4);
    for (size_t i = 0; i + 4 < size; i += 4)
        differing |= dl_load_four_letters(raw + i) ^ dl_load_four_letters(word + i);
    return differing == 0;
}

/* `raw` consists of letters. */
static uint32_t word_says(const dl_class_words *known, const char *raw, size_t size) {
    if (size < 2 || size > CLASS_WORD_MAX) return 0;
    for (unsigned slot = word_hash(raw, size); known->slots[slot]; slot = (slot + 1) % DL_CLASS_WORD_SLOTS) {
        const class_word *word = &class_word_list[known->slots[slot] - 1];
        if (word->text.size == size && is_word(raw, word->text.data, size)) return word->says;
    }
    /* Words written together. */
    if (size < 7 || !may_be_joined(raw, size)) return 0;
    char word[CLASS_WORD_MAX];
    for (size_t i = 0; i < size; i++) word[i] = (char)(raw[i] | 0x20);
    if (has_prefix(word, size, "author") || has_prefix(word, size, "byline"))
        return memcmp(word, "authori", 7) == 0 ? 0 : DL_SAYS_AUTHOR;
    if (has_suffix(word, size, "author") || has_suffix(word, size, "byline") ||
        has_suffix(word, size, "autor"))
        return DL_SAYS_AUTHOR;
    if (has_prefix(word, size, "publish") && !has_prefix(word, size, "publisher"))
        return DL_SAYS_DATE | DL_SAYS_PUBLISHED;
    if (has_suffix(word, size, "date") && !has_suffix(word, size, "candidate") &&
        !has_suffix(word, size, "mandate") && !has_suffix(word, size, "validate"))
        return has_suffix(word, size, "update") ? DL_SAYS_DATE | DL_SAYS_MODIFIED : DL_SAYS_DATE;
    if (has_suffix(word, size, "datum") || has_suffix(word, size, "timestamp")) return DL_SAYS_DATE;
    if (has_suffix(word, size, "headline") || has_suffix(word, size, "title")) return DL_SAYS_TITLE;
    if (has_suffix(word, size, "comments") || has_prefix(word, size, "comment")) return DL_SAYS_COMMENTS;
    if (has_prefix(word, size, "breadcrumb")) return DL_SAYS_BREADCRUMB;
    if (has_suffix(word, size, "sidebar")) return DL_SAYS_ASIDE;
    if (has_suffix(word, size, "logo")) return DL_SAYS_SITE;
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
        uint64_t word = dl_load_eight(bytes + from);
        uint64_t lowered = (word & DL_EACH_BYTE(0x7F)) | DL_EACH_BYTE(0x20);
        uint64_t letters =
            (lowered + DL_EACH_BYTE(0x80 - 'a')) & ~(lowered + DL_EACH_BYTE(0x7F - 'z')) & ~word;
        bits.letters |= dl_high_bits(letters) << from;
        bits.capitals |= dl_high_bits(letters & ~(word << 2)) << from;
    }
    return bits;
}

/* Splits a class value at marks and humps ("articleTitle") and collects what its words say.  The bounds of
 * words are found for 64 bytes at once: reading byte by byte, the processor foretells few of them. */
static uint32_t read_class(const dl_class_words *known, dl_span value) {
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
                if (*word == 'h' && is_entry_root(dl_span_between(word, end))) says |= DL_SAYS_ENTRY;
            }
            says |= word_says(known, word, stop - start);
        }
    }
    return says;
}

/* Three words of eight bytes from either end and the middle stand for the value: two that agree in them and
 * in length are taken for the same, which is right but for lists of utility classes, where it does not
 * matter. */
uint32_t dl_class_says(dl_class_words *words, dl_span value) {
    if (value.size < 2) return 0;
    uint64_t first, middle, last;
    if (value.size >= 8) {
        first = dl_load_eight(value.data);
        middle = dl_load_eight(value.data + (value.size - 8) / 2);
        last = dl_load_eight(value.data + value.size - 8);
    } else {
        first = middle = last = 0;
        memcpy(&first, value.data, value.size);
    }
    uint64_t key =
        (first ^ (last << 7 | last >> 57) ^ (middle << 21 | middle >> 43) ^ value.size) * 0x9E3779B97F4A7C15u;
    dl_class_verdict *known = &words->verdicts[(key >> 50) % DL_CLASS_VERDICTS];
    if (known->first == first && known->last == last && known->middle == middle &&
        known->size == value.size) {
        return known->says;
    }
    *known = (dl_class_verdict){first, middle, last, (uint32_t)value.size, read_class(words, value)};
    return known->says;
}
