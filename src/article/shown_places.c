#include "article/shown_places.h"

/* Words in class names of boxes that hold other things than the story's pictures and players. */
static const dl_span foreign_words[] = {
    DL_SPAN_INIT("related"),        DL_SPAN_INIT("recommended"),
    DL_SPAN_INIT("recommendation"), DL_SPAN_INIT("recommendations"),
    DL_SPAN_INIT("promo"),          DL_SPAN_INIT("newsletter"),
    DL_SPAN_INIT("author"),         DL_SPAN_INIT("authors"),
    DL_SPAN_INIT("avatar"),         DL_SPAN_INIT("byline"),
    DL_SPAN_INIT("share"),          DL_SPAN_INIT("sharing"),
    DL_SPAN_INIT("social"),         DL_SPAN_INIT("comment"),
    DL_SPAN_INIT("comments"),       DL_SPAN_INIT("advert"),
    DL_SPAN_INIT("advertisement"),  DL_SPAN_INIT("sponsor"),
    DL_SPAN_INIT("sponsored"),      DL_SPAN_INIT("teaser"),
    DL_SPAN_INIT("teasers"),        DL_SPAN_INIT("readmore"),
    DL_SPAN_INIT("popular"),        DL_SPAN_INIT("trending"),
    DL_SPAN_INIT("outbrain"),       DL_SPAN_INIT("taboola"),
    DL_SPAN_INIT("logo"),           DL_SPAN_INIT("menu"),
    DL_SPAN_INIT("subscribe"),      DL_SPAN_INIT("bio"),
    DL_SPAN_INIT("icon"),           DL_SPAN_INIT("profile"),
    DL_SPAN_INIT("recirc"),         DL_SPAN_INIT("recirculation"),
    DL_SPAN_INIT("authorline"),
};

/* Those that say so inside a name in camel case, too: "articleTrending".  A forum's "postComment" holds the
 * post, and "articleSharePicture" the story's lead. */
static const dl_span inner_words[] = {
    DL_SPAN_INIT("related"), DL_SPAN_INIT("recommended"), DL_SPAN_INIT("recommendations"),
    DL_SPAN_INIT("promo"),   DL_SPAN_INIT("newsletter"),  DL_SPAN_INIT("author"),
    DL_SPAN_INIT("authors"), DL_SPAN_INIT("avatar"),      DL_SPAN_INIT("sponsor"),
    DL_SPAN_INIT("teaser"),  DL_SPAN_INIT("teasers"),     DL_SPAN_INIT("popular"),
    DL_SPAN_INIT("profile"), DL_SPAN_INIT("trending"),    DL_SPAN_INIT("logo"),
};

/* Whether the class name around this place is that of a gallery's part: "gallery-icon" holds its pictures. */
static bool is_gallery_name(dl_span class, size_t at) {
    size_t start = at;
    while (start > 0 && !dl_ascii_is_space(class.data[start - 1])) start--;
    dl_span rest = dl_span_sub(class, start, SIZE_MAX), name;
    return dl_span_next_word(&rest, &name) && dl_span_contains_nocase(name, DL_SPAN("gallery"));
}

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/* Where the word ends that begins there: "article" of "articleTrending". */
static size_t end_of_word(dl_span class, size_t at) {
    size_t end = at;
    while (end < class.size && dl_ascii_is_alnum(class.data[end])) {
        if (end > at && is_upper(class.data[end]) && !is_upper(class.data[end - 1])) break;
        end++;
    }
    return end;
}

static bool is_foreign_class(const dl_foreign_boxes *foreign, dl_span class) {
    for (size_t at = 0; at < class.size;) {
        size_t end = end_of_word(class, at);
        bool inner = (at && dl_ascii_is_alnum(class.data[at - 1])) ||
                     (end < class.size && dl_ascii_is_alnum(class.data[end]));
        if (end > at + 2 &&
            dl_words_have(inner ? &foreign->inner : &foreign->words, dl_span_sub(class, at, end - at)) &&
            !is_gallery_name(class, at))
            return true;
        at = end > at ? end : at + 1;
    }
    return false;
}

bool dl_is_elsewhere(dl_foreign_boxes *foreign, dl_node node) {
    dl_document *doc = foreign->doc;
    switch (dl_tag_of(doc, node)) {
    case DL_TAG_NAV:
    case DL_TAG_ASIDE:
    case DL_TAG_FOOTER:
        return true;
    case DL_TAG_FIGURE:
    case DL_TAG_MAIN:
    case DL_TAG_BODY: /* its classes tell of the whole page ("wp-custom-logo") */
    case DL_TAG_HTML:
        return false;
    default:
        break;
    }
    dl_span class = dl_get_attribute(doc, node, DL_ATTR_CLASS);
    if (!class.size) return false;
    size_t place = dl_span_quick_hash(class, 0) % DL_FOREIGN_CLASSES;
    if (!dl_span_equal(foreign->read[place].class, class)) {
        foreign->read[place].class = class;
        foreign->read[place].foreign = is_foreign_class(foreign, class);
    }
    return foreign->read[place].foreign;
}

void dl_foreign_boxes_init(dl_foreign_boxes *foreign, dl_document *doc) {
    foreign->doc = doc;
    DL_WORDS_INIT(&foreign->words, foreign_words);
    DL_WORDS_INIT(&foreign->inner, inner_words);
    memset(foreign->read, 0, sizeof foreign->read);
}

dl_node dl_head_of_story(const dl_claims *claims, const dl_body *body) {
    enum { MOST_NODES_ABOVE = 120 };
    dl_document *doc = claims->doc;
    dl_node headline = dl_start_of_story(claims, body), start = headline;
    for (dl_node box = dl_parent(doc, headline); box && headline - box <= MOST_NODES_ABOVE;
         box = dl_parent(doc, box)) {
        dl_tag tag = dl_tag_of(doc, box);
        if (tag == DL_TAG_BODY || tag == DL_TAG_HTML) break;
        start = box;
        if (tag == DL_TAG_MAIN || tag == DL_TAG_ARTICLE) break;
    }
    return start;
}
