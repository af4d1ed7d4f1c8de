/* The pictures of a story, its films and sounds.
 *
 * A picture is named in many places: in structured data, in Open Graph, by a
 * figure at the head of the story, each time at another size.  The addresses are
 * gathered into one entry a picture; two addresses show the same picture when
 * their keys (pictures.h) agree. */
#include "record/choose.h"
#include "record/pictures.h"
#include "record/topic_links.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "values/schema.h"

enum {
    MOST_PICTURES = 200,
    MOST_SHOWN =
        2000, /* elements of the body that are looked at; each is compared with all pictures so far */
    MOST_VERSIONS = 64,     /* of one picture */
    SMALLEST_PICTURE = 100, /* pixels; below are icons and portraits */
};

/* What is known of a picture of the gallery. */
enum marks {
    SHOWN = 1,   /* by an element of the story */
    AT_HEAD = 2, /* shown before the body's first paragraph */
    FOR_SHARING =
        4 /* named by a meta element or link, which show one picture of the page at a size of their own */
};

/* --- labels of credits --- */

/* What stands before the maker's name without a colon. */
static const dl_span credit_fronts[] = {
    DL_SPAN_INIT("photograph by "), DL_SPAN_INIT("photography by "), DL_SPAN_INIT("photo by "),
    DL_SPAN_INIT("photos by "),     DL_SPAN_INIT("picture by "),     DL_SPAN_INIT("illustration by "),
    DL_SPAN_INIT("foto di "),       DL_SPAN_INIT("foto de "),        DL_SPAN_INIT("\xC2\xA9"),
    DL_SPAN_INIT("사진="),
};

/* And before a colon; case counts beyond ASCII. */
static const dl_span credit_words[] = {
    DL_SPAN_INIT("photo"),         DL_SPAN_INIT("photos"),        DL_SPAN_INIT("photo credit"),
    DL_SPAN_INIT("photo credits"), DL_SPAN_INIT("photo source"),  DL_SPAN_INIT("photograph"),
    DL_SPAN_INIT("photography"),   DL_SPAN_INIT("photographer"),  DL_SPAN_INIT("picture"),
    DL_SPAN_INIT("pictures"),      DL_SPAN_INIT("image"),         DL_SPAN_INIT("images"),
    DL_SPAN_INIT("image credit"),  DL_SPAN_INIT("image credits"), DL_SPAN_INIT("image source"),
    DL_SPAN_INIT("credit"),        DL_SPAN_INIT("credits"),       DL_SPAN_INIT("illustration"),
    DL_SPAN_INIT("illustrations"), DL_SPAN_INIT("foto"),          DL_SPAN_INIT("fotos"),
    DL_SPAN_INIT("fotografie"),    DL_SPAN_INIT("bild"),          DL_SPAN_INIT("bilder"),
    DL_SPAN_INIT("bildquelle"),    DL_SPAN_INIT("fotoquelle"),    DL_SPAN_INIT("bildnachweis"),
    DL_SPAN_INIT("bildrechte"),    DL_SPAN_INIT("crédit"),        DL_SPAN_INIT("crédits"),
    DL_SPAN_INIT("crédit photo"),  DL_SPAN_INIT("crédits photo"), DL_SPAN_INIT("photographie"),
    DL_SPAN_INIT("fotografía"),    DL_SPAN_INIT("crédito"),       DL_SPAN_INIT("créditos"),
    DL_SPAN_INIT("beeld"),         DL_SPAN_INIT("kuva"),          DL_SPAN_INIT("zdjęcie"),
    DL_SPAN_INIT("fotó"),          DL_SPAN_INIT("fotoğraf"),      DL_SPAN_INIT("ảnh"),
    DL_SPAN_INIT("фото"),          DL_SPAN_INIT("Фото"),          DL_SPAN_INIT("φωτογραφία"),
    DL_SPAN_INIT("تصوير"),         DL_SPAN_INIT("写真"),          DL_SPAN_INIT("撮影"),
    DL_SPAN_INIT("摄影"),          DL_SPAN_INIT("攝影"),          DL_SPAN_INIT("图片来源"),
    DL_SPAN_INIT("圖片來源"),      DL_SPAN_INIT("사진"),
};

/* The same of what may as well be the source of what a caption says: labels of a credit at its beginning, and
 * in a caption only where a sentence has ended. */
static const dl_span source_words[] = {
    DL_SPAN_INIT("source"),   DL_SPAN_INIT("sources"),  DL_SPAN_INIT("quelle"),  DL_SPAN_INIT("quellen"),
    DL_SPAN_INIT("fuente"),   DL_SPAN_INIT("fonte"),    DL_SPAN_INIT("bron"),    DL_SPAN_INIT("kilde"),
    DL_SPAN_INIT("källa"),    DL_SPAN_INIT("lähde"),    DL_SPAN_INIT("źródło"),  DL_SPAN_INIT("Źródło"),
    DL_SPAN_INIT("zdroj"),    DL_SPAN_INIT("forrás"),   DL_SPAN_INIT("kaynak"),  DL_SPAN_INIT("sursa"),
    DL_SPAN_INIT("sursă"),    DL_SPAN_INIT("sumber"),   DL_SPAN_INIT("nguồn"),   DL_SPAN_INIT("источник"),
    DL_SPAN_INIT("Источник"), DL_SPAN_INIT("джерело"),  DL_SPAN_INIT("Джерело"), DL_SPAN_INIT("πηγή"),
    DL_SPAN_INIT("Πηγή"),     DL_SPAN_INIT("المصدر"),   DL_SPAN_INIT("来源"),    DL_SPAN_INIT("來源"),
    DL_SPAN_INIT("出典"),     DL_SPAN_INIT("資料來源"), DL_SPAN_INIT("출처"),
};

typedef struct credit_labels {
    dl_words fronts, credits, sources;
} credit_labels;

typedef struct gallery {
    dl_record *record;
    const dl_claims *claims;
    dl_span keys[MOST_PICTURES]; /* of the record's pictures, in step */
    uint8_t marks[MOST_PICTURES];
    dl_node first_paragraph; /* of the body; 0: unknown */
    dl_node here,
        elsewhere; /* the last picture of the story and the last box of something else that were met */
    dl_picture_words words;
    dl_words foreign; /* words of classes */
    dl_finder boxes;  /* parts of classes */
    credit_labels labels;
} gallery;

static void add_variant(gallery *g, dl_picture *picture, dl_span url, uint32_t width, uint32_t height) {
    if (dl_span_equal(picture->url.text, url)) {
        if (!picture->width) picture->width = width, picture->height = height;
        return;
    }
    for (uint32_t i = 0; i < picture->variants.count; i++) {
        dl_picture_version *known = &picture->variants.items[i];
        if (!dl_span_equal(known->url, url)) continue;
        if (!known->width) known->width = width, known->height = height;
        return;
    }
    if (picture->variants.count >= MOST_VERSIONS ||
        dl_picture_is_furniture(&g->words, url, picture->url.text))
        return;
    dl_picture_version version = {.url = url, .width = width, .height = height};
    (void)DL_ARENA_PUSH(g->claims->arena, &picture->variants, version);
}

/* The picture with that address for its own. */
static dl_picture *find_address(const gallery *g, dl_span url) {
    for (uint32_t i = 0; i < g->record->images.count; i++) {
        if (dl_span_equal(g->record->images.items[i].url.text, url)) return &g->record->images.items[i];
    }
    return NULL;
}

static dl_picture *find_picture(gallery *g, dl_span url, dl_span key) {
    for (uint32_t i = 0; i < g->record->images.count; i++) {
        dl_picture *picture = &g->record->images.items[i];
        if (key.size && dl_span_equal(g->keys[i], key)) return picture;
        if (dl_span_equal(picture->url.text, url)) return picture;
        for (uint32_t v = 0; v < picture->variants.count; v++) {
            if (dl_span_equal(picture->variants.items[v].url, url)) return picture;
        }
    }
    return NULL;
}

static dl_picture *new_picture(gallery *g, dl_picture picture, dl_span key) {
    if (g->record->images.count >= MOST_PICTURES) return NULL;
    if (!DL_ARENA_PUSH(g->claims->arena, &g->record->images, picture)) return NULL;
    g->keys[g->record->images.count - 1] = key;
    g->marks[g->record->images.count - 1] = 0;
    return &g->record->images.items[g->record->images.count - 1];
}

static void complete(dl_span *member, dl_span text) {
    if (!member->size && text.size) *member = text;
}

/* --- who made it --- */

/* The label with which a text begins, its colon and what else belongs to it; size 0: none. */
typedef struct credit_label {
    size_t size;
    bool is_source; /* perhaps of what the text says */
} credit_label;

static credit_label label_of(const credit_labels *labels, dl_span text) {
    enum { LONGEST_LABEL = 24 };
    dl_span head = dl_span_sub(text, 0, LONGEST_LABEL), wide = DL_SPAN("\xEF\xBC\x9A");
    credit_label label = {.size = dl_words_begin(&labels->fronts, text)};
    if (label.size) return label;
    size_t colon = dl_span_find_byte(head, ':', 0), size = 1;
    if (colon == SIZE_MAX) colon = dl_span_find(head, wide, 0), size = wide.size;
    if (colon == SIZE_MAX) return label;
    dl_span word = dl_span_trim(dl_span_sub(head, 0, colon));
    if (dl_span_ends_with(word, DL_SPAN("\xC2\xA0"))) word.size -= 2;
    label.is_source = dl_words_have(&labels->sources, word);
    if (label.is_source || dl_words_have(&labels->credits, word)) label.size = colon + size;
    return label;
}

/* "(Photo: Ada Reed)" without the brackets around all of it. */
static dl_span without_brackets(const credit_labels *labels, dl_span text) {
    bool round = text.size > 2 && text.data[0] == '(' && text.data[text.size - 1] == ')';
    bool square = text.size > 2 && text.data[0] == '[' && text.data[text.size - 1] == ']';
    if (!round && !square) return text;
    dl_span inside = dl_span_sub(text, 1, text.size - 2);
    bool nested = dl_span_find_byte(inside, round ? '(' : '[', 0) != SIZE_MAX;
    return !nested && label_of(labels, inside).size ? inside : text;
}

/* "© Photo: Ada Reed" without what only says that a credit follows. */
static dl_span without_credit_label(const credit_labels *labels, dl_span text) {
    text = without_brackets(labels, dl_span_trim(text));
    for (size_t label; (label = label_of(labels, text).size) > 0 && label < text.size;) {
        text = dl_span_trim(dl_span_sub(text, label, text.size));
    }
    return text;
}

static bool is_before_credit(char c) {
    return c == ' ' || c == '(' || c == '[' || c == '/' || c == '|' || c == '.';
}

/* Whether what comes before this place, if anything, has come to an end. */
static bool is_after_end(dl_span text, size_t at) {
    while (at > 0 && text.data[at - 1] == ' ') at--;
    return at == 0 || (unsigned char)text.data[at - 1] >= 0x80 ||
           memchr(".!?()[]/|-\"", text.data[at - 1], 12);
}

/* Where the credit starts that a caption ends in: behind a label that is one, or else one of a source;
 * SIZE_MAX when there is none. */
static size_t find_credit(const credit_labels *labels, dl_span text) {
    enum { LONGEST_CREDIT_BYTES = 100 };
    size_t at = text.size > LONGEST_CREDIT_BYTES ? text.size - LONGEST_CREDIT_BYTES : 0, source = SIZE_MAX;
    for (; at < text.size; at++) {
        if (at > 0 && !is_before_credit(text.data[at - 1])) continue;
        credit_label label = label_of(labels, dl_span_sub(text, at, text.size));
        if (label.size && !label.is_source) return at;
        if (label.size && source == SIZE_MAX && is_after_end(text, at)) source = at;
    }
    return source;
}

/* Takes "(Photo: Ada Reed)" off the caption's end; absent when there is no such thing. */
static dl_span split_credit(const credit_labels *labels, dl_span *caption) {
    dl_span text = *caption;
    size_t at = find_credit(labels, text);
    if (at == SIZE_MAX) return DL_SPAN_NONE;
    dl_span credit = without_credit_label(labels, dl_span_sub(text, at, text.size));
    bool bracket = at > 0 && (text.data[at - 1] == '(' || text.data[at - 1] == '[');
    if (bracket && credit.size && strchr(")]", credit.data[credit.size - 1])) credit.size--;
    if (credit.size < 2) return DL_SPAN_NONE;
    text = dl_span_sub(text, 0, at);
    while (text.size && strchr(" ([/|-", text.data[text.size - 1])) text.size--;
    *caption = text;
    return credit;
}

static void describe(gallery *g, dl_picture *picture, dl_span caption, dl_span credit) {
    if (caption.size == 0 && credit.size == 0) return;
    if (!g->labels.fronts.items) {
        DL_WORDS_INIT(&g->labels.fronts, credit_fronts);
        DL_WORDS_INIT(&g->labels.credits, credit_words);
        DL_WORDS_INIT(&g->labels.sources, source_words);
    }
    complete(&picture->credit, without_credit_label(&g->labels, credit));
    dl_span found = split_credit(&g->labels, &caption);
    complete(&picture->credit, found);
    complete(&picture->caption, caption);
}

/* --- pictures that structured data and metas name --- */

/* The rectangle in "left:top:right:bottom". */
static void read_crop(dl_picture *picture, dl_span text) {
    dl_span part;
    uint32_t edges[4] = {0};
    for (int i = 0; i < 4 && dl_span_split(&text, ':', &part); i++) edges[i] = dl_leading_number(part);
    if (edges[2] <= edges[0] || edges[3] <= edges[1]) return;
    picture->crop.x = edges[0];
    picture->crop.y = edges[1];
    picture->crop.width = edges[2] - edges[0];
    picture->crop.height = edges[3] - edges[1];
}

static void add_claimed(gallery *g, const dl_claim *claim) {
    const dl_claims *claims = g->claims;
    dl_value url = dl_address_of(claims, claim);
    if (!url.text.size) return;
    dl_picture *picture = find_address(g, url.text);
    if (!picture && dl_picture_is_furniture(&g->words, url.text, DL_SPAN_NONE)) return;
    const dl_claim *width = dl_claims_in_group(claims, claim->group, DL_FIELD_IMAGE_WIDTH);
    const dl_claim *height = dl_claims_in_group(claims, claim->group, DL_FIELD_IMAGE_HEIGHT);
    const dl_claim *caption = dl_claims_in_group(claims, claim->group, DL_FIELD_IMAGE_CAPTION);
    const dl_claim *credit = dl_claims_in_group(claims, claim->group, DL_FIELD_IMAGE_CREDIT);
    uint32_t w = width ? dl_leading_number(width->text) : 0, h = height ? dl_leading_number(height->text) : 0;
    if (w && w < SMALLEST_PICTURE) return;
    dl_span key = picture ? DL_SPAN_NONE : dl_picture_key(&g->words, claims->arena, url.text);
    if (!picture) picture = find_picture(g, url.text, key);
    if (picture) {
        add_variant(g, picture, url.text, w, h);
    } else {
        picture = new_picture(g, (dl_picture){.url = url, .width = w, .height = h}, key);
    }
    if (!picture) return;
    if (!picture->url.claim) picture->url.claim = claim;
    bool told = caption && caption->source != DL_SOURCE_META;
    describe(g, picture, told ? dl_claim_text(claims, caption) : DL_SPAN_NONE,
             credit ? dl_claim_text(claims, credit) : DL_SPAN_NONE);
    if (claim->source == DL_SOURCE_META || claim->source == DL_SOURCE_LINK) {
        g->marks[picture - g->record->images.items] |= FOR_SHARING;
    }
    const dl_claim *crop = dl_claims_in_group(claims, claim->group, DL_FIELD_IMAGE_CROP);
    if (crop) read_crop(picture, crop->text);
}

/* A dump names one picture and the sizes of all its crops, whose addresses are lost. */
static void add_lost_crops(gallery *g) {
    dl_picture *picture = g->record->images.count ? &g->record->images.items[0] : NULL;
    for (const dl_claim *claim = NULL;
         picture && (claim = dl_claims_next(g->claims, DL_FIELD_IMAGE_WIDTH, claim));) {
        if (claim->source != DL_SOURCE_DUMP || claim->flags & DL_CLAIM_MAIN) continue;
        const dl_claim *height = dl_claims_in_group(g->claims, claim->group, DL_FIELD_IMAGE_HEIGHT);
        dl_picture_version version = {.width = dl_leading_number(claim->text),
                                      .height = height ? dl_leading_number(height->text) : 0};
        (void)DL_ARENA_PUSH(g->claims->arena, &picture->variants, version);
    }
}

/* The page's own lead picture: what its main entity and its metas name. */
static void add_lead(gallery *g) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(g->claims, DL_FIELD_IMAGE_URL, claim));) {
        if (claim->flags & DL_CLAIM_OTHER || claim->trust < 50) continue;
        if (claim->source == DL_SOURCE_JSONLD && !(claim->flags & DL_CLAIM_MAIN) &&
            dl_class_of(claim) != DL_CLASS_PAGE)
            continue;
        add_claimed(g, claim);
    }
}

/* --- pictures of the body --- */

/* Words in class names of boxes that hold other things than the story's pictures. */
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
};

static bool is_elsewhere(const gallery *g, dl_node node) {
    dl_document *doc = g->claims->doc;
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
    for (size_t at = 0; at < class.size;) {
        size_t end = at;
        while (end < class.size && dl_ascii_is_alnum(class.data[end])) end++;
        if (end > at + 2 && dl_words_have(&g->foreign, dl_span_sub(class, at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

/* What class names of boxes for a caption or a credit hold, and few others. */
static const dl_span box_words[] = {
    DL_SPAN_INIT(" cap"),   DL_SPAN_INIT("caption"),      DL_SPAN_INIT("bildunter"),
    DL_SPAN_INIT("legend"), DL_SPAN_INIT("credit"),       DL_SPAN_INIT("copyright"),
    DL_SPAN_INIT("source"), DL_SPAN_INIT("photographer"), DL_SPAN_INIT("attribution"),
};

typedef struct picture_box {
    bool caption, credit;
} picture_box;

static picture_box box_of(const gallery *g, dl_node node) {
    static const dl_span credit_classes[] = {DL_SPAN_INIT("credit"), DL_SPAN_INIT("copyright"),
                                             DL_SPAN_INIT("source"), DL_SPAN_INIT("photographer"),
                                             DL_SPAN_INIT("attribution")};
    dl_document *doc = g->claims->doc;
    picture_box box = {.caption = dl_tag_of(doc, node) == DL_TAG_FIGCAPTION};
    dl_span class = dl_get_attribute(doc, node, DL_ATTR_CLASS);
    if (!dl_span_starts_with_nocase(class, DL_SPAN("cap")) && !dl_finder_finds(&g->boxes, class)) return box;
    box.caption = box.caption || dl_span_contains_nocase(class, DL_SPAN("caption")) ||
                  dl_span_contains_nocase(class, DL_SPAN("bildunter")) ||
                  dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("cap")) ||
                  dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("legend"));
    for (size_t i = 0; i < DL_COUNT_OF(credit_classes) && !box.credit; i++)
        box.credit = dl_span_contains_nocase(class, credit_classes[i]);
    return box;
}

/* Caption and credit of a picture, from the boxes for them among the nodes. */
static void read_boxes(gallery *g, dl_picture *picture, dl_node from, dl_node end) {
    dl_document *doc = g->claims->doc;
    dl_node caption = 0, credit = 0;
    for (dl_node node = from; node < end; node++) {
        if (!dl_is_element(doc, node)) continue;
        picture_box box = box_of(g, node);
        if (!caption && box.caption) caption = node;
        if (!credit && box.credit) credit = node;
    }
    dl_arena *arena = g->claims->arena;
    dl_span credit_text = credit ? dl_visible_text(doc, credit, arena) : DL_SPAN_NONE;
    dl_span text = caption && caption != credit ? dl_visible_text(doc, caption, arena) : DL_SPAN_NONE;
    bool inside = credit > caption && credit < dl_subtree_end(doc, caption);
    if (inside && dl_span_ends_with(text, credit_text)) {
        text = dl_span_trim(dl_span_sub(text, 0, text.size - credit_text.size));
    }
    describe(g, picture, text, credit_text);
}

/* Without a figure around it, a picture is described by what follows it in the same box. */
static void read_neighbours(gallery *g, dl_picture *picture, dl_node node) {
    dl_document *doc = g->claims->doc;
    int elements = 0;
    for (dl_node next = dl_next_sibling(doc, node); next && elements < 2; next = dl_next_sibling(doc, next)) {
        if (!dl_is_element(doc, next)) continue;
        elements++;
        picture_box box = box_of(g, next);
        if (!box.caption && !box.credit) continue;
        read_boxes(g, picture, next, dl_subtree_end(doc, next));
    }
}

static bool too_small(const dl_claims *claims, dl_node node) {
    uint32_t width = dl_leading_number(dl_get_attribute(claims->doc, node, DL_ATTR_WIDTH));
    uint32_t height = dl_leading_number(dl_get_attribute(claims->doc, node, DL_ATTR_HEIGHT));
    dl_span words = dl_span_trim(dl_get_attribute(claims->doc, node, DL_ATTR_WIDTH));
    bool percent = words.size && words.data[words.size - 1] == '%';
    return !percent && ((width && width < SMALLEST_PICTURE) || (height && height < SMALLEST_PICTURE / 2));
}

/* A picture that links to another story is that story's: the link holds its title too, or the title links
 * there as well, close by.  A link around the picture alone leads to a larger view of it. */
static bool links_elsewhere(const gallery *g, dl_node link) {
    enum { NODES_LOOKED_AT = 40 };
    dl_document *doc = g->claims->doc;
    dl_span href = dl_span_trim(dl_get_attribute(doc, link, DL_ATTR_HREF));
    if (href.size < 2 || href.data[0] == '#') return false;
    dl_node inside = dl_subtree_end(doc, link), end = inside + NODES_LOOKED_AT,
            start = link > NODES_LOOKED_AT ? link - NODES_LOOKED_AT : 1;
    if (end > dl_node_count(doc)) end = dl_node_count(doc);
    dl_tag deepest = DL_TAG_NONE;
    for (dl_node node = link + 1; node < inside; node++) {
        dl_tag tag = dl_tag_of(doc, node);
        if (tag == DL_TAG_FIGCAPTION || tag == DL_TAG_NOSCRIPT) node = dl_subtree_end(doc, node) - 1;
        if (tag >= DL_TAG_H1 && tag <= DL_TAG_H6) deepest = tag;
    }
    if (deepest != DL_TAG_NONE) return true;
    for (dl_node node = start; node < end; node++) {
        if (node == link) node = inside;
        if (node >= end || dl_tag_of(doc, node) != DL_TAG_A) continue;
        if (!dl_span_equal(dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_HREF)), href)) continue;
        if (dl_text_count_words(dl_visible_text(doc, node, g->claims->arena)) >= 3) return true;
    }
    return false;
}

/* A link to a file with a picture in it: the larger view of the one that is shown. */
static bool is_picture_file(dl_span url) {
    static const dl_span endings[] = {DL_SPAN_INIT(".jpg"),  DL_SPAN_INIT(".jpeg"), DL_SPAN_INIT(".png"),
                                      DL_SPAN_INIT(".webp"), DL_SPAN_INIT(".avif"), DL_SPAN_INIT(".gif")};
    size_t query = dl_span_find_byte(url, '?', 0);
    if (query != SIZE_MAX) url.size = query;
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (dl_span_ends_with_nocase(url, endings[i])) return true;
    }
    return false;
}

/* What only the page's metas name, without its size, gives way to the version that readers see, when that is
 * known to be of some size: the other is cut for sharing. */
static void prefer_shown(gallery *g, dl_picture *picture, const dl_picture *shown, dl_node node) {
    enum { LEAST_WIDTH = 600 };
    bool sharing = g->marks[picture - g->record->images.items] & FOR_SHARING;
    if (!sharing || picture->width || shown->width < LEAST_WIDTH ||
        dl_span_equal(picture->url.text, shown->url.text) || dl_picture_width(picture->url.text))
        return;
    dl_span other = picture->url.text;
    picture->url = (dl_value){.text = shown->url.text,
                              .provenance = dl_place_of(g->claims, DL_SPAN("visible:img@"), node)};
    picture->width = shown->width;
    picture->height = shown->height;
    for (uint32_t i = 0; i < picture->variants.count; i++) {
        dl_picture_version *version = &picture->variants.items[i];
        if (dl_span_equal(version->url, shown->url.text)) *version = (dl_picture_version){.url = other};
    }
}

static void add_shown(gallery *g, dl_node node) {
    const dl_claims *claims = g->claims;
    dl_document *doc = claims->doc;
    dl_node figure = 0;
    dl_span linked = DL_SPAN_NONE;
    if (too_small(claims, node)) return;
    bool known = false; /* that what is around is the story's: it was so for another picture */
    for (dl_node at = dl_parent(doc, node); at; at = dl_parent(doc, at)) {
        known = known || (g->here > at && g->here < dl_subtree_end(doc, at));
        if (at == g->elsewhere) return;
        if (!known && is_elsewhere(g, at)) {
            g->elsewhere = at;
            return;
        }
        if (dl_tag_of(doc, at) == DL_TAG_FIGURE && !figure) figure = at;
        if (dl_tag_of(doc, at) != DL_TAG_A) continue;
        if (links_elsewhere(g, at)) return;
        dl_span href = dl_get_attribute(doc, at, DL_ATTR_HREF);
        if (is_picture_file(href)) linked = dl_claims_resolve_url(claims, href);
    }
    g->here = node;
    dl_picture shown;
    if (!dl_picture_of_element(&shown, &g->words, claims, node)) return;
    dl_picture *picture = find_address(g, shown.url.text);
    dl_span key = picture ? DL_SPAN_NONE : dl_picture_key(&g->words, claims->arena, shown.url.text);
    if (!picture) picture = find_picture(g, shown.url.text, key);
    for (uint32_t i = 0; i < shown.variants.count && !picture; i++) {
        dl_span other = shown.variants.items[i].url;
        picture = find_picture(g, other, dl_picture_key(&g->words, claims->arena, other));
    }
    if (picture) {
        for (uint32_t i = 0; i < shown.variants.count; i++) {
            const dl_picture_version *version = &shown.variants.items[i];
            add_variant(g, picture, version->url, version->width, version->height);
        }
        prefer_shown(g, picture, &shown, node);
    } else {
        uint32_t kept = 0;
        for (uint32_t i = 0; i < shown.variants.count; i++) {
            if (dl_span_equal(shown.variants.items[i].url, shown.url.text)) continue;
            shown.variants.items[kept++] = shown.variants.items[i];
        }
        shown.variants.count = kept;
        shown.url.provenance = dl_place_of(claims, DL_SPAN("visible:img@"), node);
        picture = new_picture(g, shown, key);
    }
    if (!picture) return;
    if (linked.size) add_variant(g, picture, linked, 0, 0);
    if (figure) {
        read_boxes(g, picture, figure + 1, dl_subtree_end(doc, figure));
    } else {
        read_neighbours(g, picture, node);
    }
    g->marks[picture - g->record->images.items] |=
        (uint8_t)(SHOWN | (node < g->first_paragraph ? AT_HEAD : 0));
}

/* --- the lead picture --- */

static void move_versions(gallery *g, dl_picture *to, const dl_picture *from) {
    add_variant(g, to, from->url.text, from->width, from->height);
    for (uint32_t i = 0; i < from->variants.count; i++) {
        add_variant(g, to, from->variants.items[i].url, from->variants.items[i].width,
                    from->variants.items[i].height);
    }
    complete(&to->caption, from->caption);
    complete(&to->credit, from->credit);
}

static void remove_picture(gallery *g, uint32_t at) {
    uint32_t behind = --g->record->images.count - at;
    memmove(&g->record->images.items[at], &g->record->images.items[at + 1],
            behind * sizeof g->record->images.items[0]);
    memmove(&g->keys[at], &g->keys[at + 1], behind * sizeof g->keys[0]);
    memmove(&g->marks[at], &g->marks[at + 1], behind);
}

/* The picture for sharing is a crop of the one at the head of the story, also where its address does not
 * tell: when none of the pictures that metas name is shown, they are taken for versions of the first one
 * shown there. */
static void unite_lead(gallery *g) {
    uint32_t head = UINT32_MAX, count = g->record->images.count;
    for (uint32_t i = 0; i < count; i++) {
        if (g->marks[i] & SHOWN && g->marks[i] & FOR_SHARING) return;
        if (g->marks[i] & AT_HEAD && head == UINT32_MAX) head = i;
    }
    if (head == UINT32_MAX) return;
    for (uint32_t i = head; i-- > 0;) {
        if (g->marks[i] != FOR_SHARING) continue;
        move_versions(g, &g->record->images.items[head], &g->record->images.items[i]);
        remove_picture(g, i);
        head--;
    }
}

/* The lead picture first: the one for sharing if it is shown at all, or else the first. */
static void mark_lead(gallery *g) {
    uint32_t lead = 0;
    for (uint32_t i = 0; i < g->record->images.count; i++) {
        if (!(g->marks[i] & FOR_SHARING)) continue;
        lead = i;
        break;
    }
    if (lead < g->record->images.count) g->record->images.items[lead].representative = true;
}

/* The lead picture may stand above the headline: in the box around both, as long as that is not the whole
 * page. */
static dl_node start_of_pictures(const gallery *g) {
    enum { MOST_NODES_ABOVE = 120 };
    dl_document *doc = g->claims->doc;
    dl_node headline = dl_start_of_story(g->record, g->claims), start = headline;
    for (dl_node box = dl_parent(doc, headline); box && headline - box <= MOST_NODES_ABOVE;
         box = dl_parent(doc, box)) {
        dl_tag tag = dl_tag_of(doc, box);
        if (tag == DL_TAG_BODY || tag == DL_TAG_HTML) break;
        start = box;
        if (tag == DL_TAG_MAIN || tag == DL_TAG_ARTICLE) break;
    }
    return start;
}

static dl_node find_first_paragraph(const dl_body *body) {
    enum { LEAST_BYTES = 60 };
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (block->kind == DL_BLOCK_PARAGRAPH && block->text.size >= LEAST_BYTES) return block->node;
    }
    return body->first;
}

static void add_body_pictures(gallery *g) {
    dl_document *doc = g->claims->doc;
    const dl_body *body = &g->record->body;
    if (!body->first) return;
    const dl_node_data *nodes = dl_nodes(doc);
    unsigned shown = 0;
    for (dl_node node = start_of_pictures(g); node < body->end && shown < MOST_SHOWN; node++) {
        if (nodes[node].type != DL_NODE_ELEMENT) continue;
        switch (nodes[node].name) {
        case DL_TAG_PICTURE:
            shown++;
            add_shown(g, node);
            node = dl_subtree_end(doc, node) - 1;
            break;
        case DL_TAG_IMG:
        case DL_TAG_AMP_IMG:
            shown++;
            add_shown(g, node);
            break;
        default:
            break;
        }
    }
}

/* A gallery's slides stand behind the text; structured data names them.  Their other sizes are found there.
 */
static void add_slides(gallery *g) {
    enum { LEAST_UNSEEN = 2, MOST_SLIDES = 400 };
    const dl_body *body = &g->record->body;
    dl_document *doc = g->claims->doc;
    uint32_t unseen = 0, looked_at = 0;
    for (uint32_t i = 0; i < g->record->images.count; i++) unseen += !(g->marks[i] & SHOWN);
    if (!body->first || unseen < LEAST_UNSEEN) return;
    for (dl_node node = body->end; node < dl_node_count(doc) && looked_at < MOST_SLIDES; node++) {
        if (!dl_is_html(doc, node, DL_TAG_IMG) && !dl_is_html(doc, node, DL_TAG_PICTURE)) continue;
        looked_at++;
        dl_picture slide;
        if (!dl_picture_of_element(&slide, &g->words, g->claims, node)) continue;
        dl_picture *picture =
            find_picture(g, slide.url.text, dl_picture_key(&g->words, g->claims->arena, slide.url.text));
        if (!picture || (g->marks[picture - g->record->images.items] & SHOWN)) continue;
        for (uint32_t i = 0; i < slide.variants.count; i++) {
            const dl_picture_version *version = &slide.variants.items[i];
            add_variant(g, picture, version->url, version->width, version->height);
        }
    }
}

/* --- films and sounds --- */

static bool has_medium(const dl_medium *items, uint32_t count, dl_span url) {
    for (uint32_t i = 0; i < count; i++) {
        if (dl_span_equal(items[i].url.text, url)) return true;
    }
    return false;
}

static dl_span member_text(const dl_claims *claims, uint16_t group, dl_field field) {
    const dl_claim *claim = dl_claims_in_group(claims, group, field);
    return claim ? dl_claim_text(claims, claim) : DL_SPAN_NONE;
}

static void resolve_films_and_sounds(dl_record *record, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_VIDEO_URL, claim));) {
        dl_value url = dl_address_of(claims, claim);
        if (claim->flags & DL_CLAIM_OTHER || !url.text.size) continue;
        if (has_medium(record->videos.items, record->videos.count, url.text)) continue;
        const dl_claim *thumbnail = dl_claims_in_group(claims, claim->group, DL_FIELD_VIDEO_THUMBNAIL);
        dl_medium film = {.url = url,
                          .thumbnail =
                              thumbnail ? dl_claims_resolve_url(claims, thumbnail->text) : DL_SPAN_NONE,
                          .name = member_text(claims, claim->group, DL_FIELD_VIDEO_NAME),
                          .duration = member_text(claims, claim->group, DL_FIELD_VIDEO_DURATION)};
        (void)DL_ARENA_PUSH(claims->arena, &record->videos, film);
        if (record->videos.count >= MOST_PICTURES) break;
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_AUDIO_URL, claim));) {
        dl_value url = dl_address_of(claims, claim);
        if (claim->flags & DL_CLAIM_OTHER || !url.text.size) continue;
        if (has_medium(record->audios.items, record->audios.count, url.text)) continue;
        dl_medium sound = {.url = url,
                           .name = member_text(claims, claim->group, DL_FIELD_AUDIO_NAME),
                           .duration = member_text(claims, claim->group, DL_FIELD_AUDIO_DURATION)};
        (void)DL_ARENA_PUSH(claims->arena, &record->audios, sound);
        if (record->audios.count >= MOST_PICTURES) break;
    }
}

void dl_resolve_media(dl_record *record, const dl_claims *claims) {
    gallery *g = dl_arena_alloc(claims->arena, sizeof *g);
    if (!g) return;
    g->record = record;
    g->claims = claims;
    g->here = g->elsewhere = 0;
    dl_picture_words_init(&g->words);
    DL_WORDS_INIT(&g->foreign, foreign_words);
    DL_FINDER_INIT(&g->boxes, box_words);
    g->labels.fronts.items = NULL; /* nothing to describe yet */
    g->first_paragraph = find_first_paragraph(&record->body);
    add_lead(g);
    add_lost_crops(g);
    add_body_pictures(g);
    add_slides(g);
    unite_lead(g);
    mark_lead(g);
    resolve_films_and_sounds(record, claims);
}
