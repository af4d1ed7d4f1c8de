/* The images, video and audio of an article.
 *
 * An image is named in many places: in structured data, in Open Graph, by a
 * figure at the top of the article, each time in another size.  The URLs are
 * collected into one entry per image; two URLs show the same image if their
 * keys (pictures.h) are equal. */
#include "record/choose.h"
#include "record/picture_index.h"
#include "record/pictures.h"
#include "record/publisher_names.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "values/schema.h"
#include "values/word_lists.h"

enum {
    MOST_PICTURES = 200,
    MOST_VERSIONS = 64, /* of one picture */
};

/* What is known about an image of the gallery. */
enum marks {
    SHOWN = 1,   /* by an element of the story */
    AT_HEAD = 2, /* shown before the body's first paragraph */
    FOR_SHARING =
        4 /* named by a meta element or link, which have one image of the page in a size of their own */
};

/* --- labels of credits --- */

typedef struct credit_labels {
    dl_words fronts, credits, sources, captions;
} credit_labels;

typedef struct gallery {
    dl_record *record;
    const dl_claims *claims;
    uint8_t marks[MOST_PICTURES]; /* of the record's images, by the same index */
    dl_picture_index addresses;   /* of the images with their variants, until the first one is removed */
    dl_picture_index keys;        /* those of the addresses that they began with, too */
    dl_picture_file last_file;
    dl_picture_words words;
    credit_labels labels;
} gallery;

static uint32_t number_of(const gallery *g, const dl_picture *picture) {
    return (uint32_t)(picture - g->record->images.items);
}

static dl_span key_of(gallery *g, dl_span url) {
    return dl_picture_key_after(&g->words, g->claims->arena, url, &g->last_file);
}

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
    if (DL_ARENA_PUSH(g->claims->arena, &picture->variants, version))
        dl_picture_index_add(&g->addresses, g->claims->arena, url, number_of(g, picture));
}

/* The image with that URL as its own. */
static dl_picture *find_address(const gallery *g, dl_span url) {
    uint32_t first = DL_NO_PICTURE;
    for (const dl_picture_name *name = NULL; (name = dl_picture_index_next(&g->addresses, url, name));) {
        bool own = dl_span_equal(g->record->images.items[name->picture].url.text, url);
        if (own && name->picture < first) first = name->picture;
    }
    return first == DL_NO_PICTURE ? NULL : &g->record->images.items[first];
}

/* The first image that has the address, as its own or that of a variant, or the key. */
static dl_picture *find_picture(gallery *g, dl_span url, dl_span key) {
    uint32_t by_address = dl_picture_index_find(&g->addresses, url);
    uint32_t by_key = key.size ? dl_picture_index_find(&g->keys, key) : DL_NO_PICTURE;
    uint32_t first = by_address < by_key ? by_address : by_key;
    return first == DL_NO_PICTURE ? NULL : &g->record->images.items[first];
}

static dl_picture *new_picture(gallery *g, dl_picture picture, dl_span key) {
    dl_arena *arena = g->claims->arena;
    uint32_t number = g->record->images.count;
    if (number >= MOST_PICTURES || !DL_ARENA_PUSH(arena, &g->record->images, picture)) return NULL;
    g->marks[number] = 0;
    if (key.size) dl_picture_index_add(&g->keys, arena, key, number);
    dl_picture_index_add(&g->addresses, arena, picture.url.text, number);
    for (uint32_t i = 0; i < picture.variants.count; i++)
        dl_picture_index_add(&g->addresses, arena, picture.variants.items[i].url, number);
    return &g->record->images.items[number];
}

static void complete(dl_span *member, dl_span text) {
    if (!member->size && text.size) *member = text;
}

/* --- who made it --- */

/* Where a label may end: at the first colon or comma of any script; *size: the mark's.  SIZE_MAX: nowhere. */
static size_t end_of_label(dl_span head, bool commas, size_t *size) {
    static const dl_span colons[] = {DL_SPAN_INIT(":"), DL_SPAN_INIT("\uFF1A")};
    static const dl_span others[] = {DL_SPAN_INIT(","), DL_SPAN_INIT("\uFF0C"), DL_SPAN_INIT("\u060C")};
    size_t first = SIZE_MAX;
    for (size_t i = 0; i < DL_COUNT_OF(colons) + (commas ? DL_COUNT_OF(others) : 0); i++) {
        dl_span mark = i < DL_COUNT_OF(colons) ? colons[i] : others[i - DL_COUNT_OF(colons)];
        size_t at = dl_span_find(head, mark, 0);
        if (at < first) first = at, *size = mark.size;
    }
    return first;
}

/* The label at the beginning of a text, including its colon; size 0: none. */
typedef struct credit_label {
    size_t size;
    bool is_source; /* it may name the source of what the caption says, not of the image */
} credit_label;

static credit_label label_of(const credit_labels *labels, dl_span text) {
    enum { LONGEST_LABEL = 24 };
    credit_label label = {.size = dl_words_begin(&labels->fronts, text)};
    if (label.size) return label;
    size_t mark = 0, end = end_of_label(dl_span_sub(text, 0, LONGEST_LABEL), false, &mark);
    if (end == SIZE_MAX) return label;
    dl_span word = dl_span_trim(dl_span_sub(text, 0, end));
    if (dl_span_ends_with(word, DL_SPAN("\u00A0"))) word.size -= 2;
    label.is_source = dl_words_have(&labels->sources, word);
    if (label.is_source || dl_words_have(&labels->credits, word)) label.size = end + mark;
    return label;
}

/* "Image caption, The bridge" without what only says that a caption follows. */
static dl_span without_caption_label(const credit_labels *labels, dl_span text) {
    enum { LONGEST_LABEL = 48 };
    size_t mark = 0, end = end_of_label(dl_span_sub(text, 0, LONGEST_LABEL), true, &mark);
    if (end == SIZE_MAX || !dl_words_have(&labels->captions, dl_span_trim(dl_span_sub(text, 0, end))))
        return text;
    return dl_span_trim(dl_span_sub(text, end + mark, SIZE_MAX));
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

/* "© Photo: Ada Reed" without the labels that introduce the credit. */
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

/* Whether the text before this place, if any, is complete. */
static bool is_after_end(dl_span text, size_t at) {
    while (at > 0 && text.data[at - 1] == ' ') at--;
    return at == 0 || (unsigned char)text.data[at - 1] >= 0x80 ||
           memchr(".!?()[]/|-\"", text.data[at - 1], 12);
}

/* The start of the credit at the end of a caption: after a credit label, or else after a source label;
 * SIZE_MAX if there is none. */
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

/* Removes "(Photo: Ada Reed)" from the end of the caption; absent if there is no such credit. */
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
        DL_WORDS_INIT(&g->labels.fronts, dl_credit_front_words);
        DL_WORDS_INIT(&g->labels.credits, dl_credit_words);
        DL_WORDS_INIT(&g->labels.sources, dl_source_words);
        DL_WORDS_INIT(&g->labels.captions, dl_caption_label_words);
    }
    complete(&picture->credit, without_credit_label(&g->labels, credit));
    caption = without_caption_label(&g->labels, caption);
    dl_span found = split_credit(&g->labels, &caption);
    complete(&picture->credit, found);
    complete(&picture->caption, caption);
}

/* --- images named by structured data and meta elements --- */

/* The rectangle in "left:top:right:bottom". */
static void read_crop(dl_picture *picture, dl_span text) {
    dl_span part;
    uint32_t edges[4] = {0};
    for (int i = 0; i < 4 && dl_span_split(&text, ':', &part); i++) edges[i] = dl_span_leading_number(part);
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
    uint32_t w = width ? dl_span_leading_number(width->text) : 0,
             h = height ? dl_span_leading_number(height->text) : 0;
    if (w && w < DL_SMALLEST_PICTURE) return;
    dl_span key = picture ? DL_SPAN_NONE : key_of(g, url.text);
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
        g->marks[number_of(g, picture)] |= FOR_SHARING;
    }
    const dl_claim *crop = dl_claims_in_group(claims, claim->group, DL_FIELD_IMAGE_CROP);
    if (crop) read_crop(picture, crop->text);
}

/* A dump names one image and the sizes of all its crops, whose URLs are lost. */
static void add_lost_crops(gallery *g) {
    dl_picture *picture = g->record->images.count ? &g->record->images.items[0] : NULL;
    for (const dl_claim *claim = NULL;
         picture && (claim = dl_claims_next(g->claims, DL_FIELD_IMAGE_WIDTH, claim));) {
        if (claim->source != DL_SOURCE_DUMP || claim->flags & DL_CLAIM_MAIN) continue;
        const dl_claim *height = dl_claims_in_group(g->claims, claim->group, DL_FIELD_IMAGE_HEIGHT);
        dl_picture_version version = {.width = dl_span_leading_number(claim->text),
                                      .height = height ? dl_span_leading_number(height->text) : 0};
        (void)DL_ARENA_PUSH(g->claims->arena, &picture->variants, version);
    }
}

/* The page's lead image: what its main entity and its meta elements name. */
static void add_lead(gallery *g) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(g->claims, DL_FIELD_IMAGE_URL, claim));) {
        if (claim->flags & DL_CLAIM_OTHER || claim->source == DL_SOURCE_VISIBLE || claim->trust < 50)
            continue;
        if (claim->source == DL_SOURCE_JSONLD && !(claim->flags & DL_CLAIM_MAIN) &&
            dl_class_of(claim) != DL_CLASS_PAGE)
            continue;
        add_claimed(g, claim);
    }
}

/* --- images that the page shows --- */

/* An image of unknown size that only meta elements name is replaced by the version that readers see, if that
 * has a known minimum size: the other one is cropped for sharing. */
static void prefer_shown(gallery *g, dl_picture *picture, const dl_picture *shown) {
    enum { LEAST_WIDTH = 600 };
    bool sharing = g->marks[number_of(g, picture)] & FOR_SHARING;
    if (!sharing || picture->width || shown->width < LEAST_WIDTH ||
        dl_span_equal(picture->url.text, shown->url.text) || dl_picture_width(picture->url.text))
        return;
    dl_span other = picture->url.text;
    bool kept = false;
    picture->url = shown->url;
    picture->width = shown->width;
    picture->height = shown->height;
    for (uint32_t i = 0; i < picture->variants.count; i++) {
        dl_picture_version *version = &picture->variants.items[i];
        if (!dl_span_equal(version->url, shown->url.text)) continue;
        *version = (dl_picture_version){.url = other};
        kept = true;
    }
    if (kept) return; /* else there were too many variants for it to be one */
    dl_picture_index_remove(&g->addresses, other, number_of(g, picture));
    dl_picture_index_add(&g->addresses, g->claims->arena, shown->url.text, number_of(g, picture));
}

/* The image of the gallery with one of the URLs, or a similar one; NULL: none.  `key` becomes that of its own
 * URL, if it had to be made. */
static dl_picture *find_shown(gallery *g, const dl_picture *shown, dl_span *key) {
    dl_picture *picture = find_address(g, shown->url.text);
    if (picture) return picture;
    *key = key_of(g, shown->url.text);
    picture = find_picture(g, shown->url.text, *key);
    for (uint32_t i = 0; i < shown->variants.count && !picture; i++) {
        dl_span other = shown->variants.items[i].url;
        if (dl_span_equal(other, shown->url.text)) continue;
        picture = find_picture(g, other, key_of(g, other));
    }
    return picture;
}

static void add_versions(gallery *g, dl_picture *picture, const dl_picture *other) {
    for (uint32_t i = 0; i < other->variants.count; i++) {
        const dl_picture_version *version = &other->variants.items[i];
        add_variant(g, picture, version->url, version->width, version->height);
    }
}

/* Adds an image that is not a version of one in the gallery. */
static dl_picture *add_first_shown(gallery *g, dl_picture shown, dl_span key) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < shown.variants.count; i++) {
        if (dl_span_equal(shown.variants.items[i].url, shown.url.text)) continue;
        shown.variants.items[kept++] = shown.variants.items[i];
    }
    shown.variants.count = kept;
    return new_picture(g, shown, key);
}

/* A box that is named for the credit may hold the caption, too: whole sentences before a label. */
static void divide_credit(const gallery *g, dl_picture *picture) {
    dl_span rest = picture->credit;
    if (picture->caption.size || !picture->credit.size) return;
    dl_span credit = split_credit(&g->labels, &rest);
    if (!credit.size || !rest.size || !strchr(".!?", rest.data[rest.size - 1])) return;
    picture->credit = credit;
    picture->caption = rest;
}

/* The larger view that it links to, credits and captions: the claims after its URLs. */
static void complete_shown(gallery *g, dl_picture *picture, const dl_claim *first) {
    const dl_claims *claims = g->claims;
    for (const dl_claim *claim = first; claim; claim = dl_claims_next_in_group(claims, claim)) {
        if (claim->field == DL_FIELD_IMAGE_URL && dl_visible_kind_of(claim) == DL_VISIBLE_PICTURE_FILE) {
            dl_span url = dl_claims_resolve_url(claims, claim->text);
            if (url.size) add_variant(g, picture, url, 0, 0);
        }
        if (claim->field == DL_FIELD_IMAGE_CREDIT) describe(g, picture, DL_SPAN_NONE, claim->text);
        if (claim->field == DL_FIELD_IMAGE_CAPTION) describe(g, picture, claim->text, DL_SPAN_NONE);
    }
    divide_credit(g, picture);
}

static void add_shown(gallery *g, const dl_claim *first) {
    dl_picture shown;
    if (!dl_picture_of_claims(&shown, &g->words, g->claims, first)) return;
    dl_span key = DL_SPAN_NONE;
    dl_picture *picture = find_shown(g, &shown, &key);
    if (picture) {
        add_versions(g, picture, &shown);
        prefer_shown(g, picture, &shown);
    } else {
        picture = add_first_shown(g, shown, key);
    }
    if (!picture) return;
    complete_shown(g, picture, first);
    g->marks[number_of(g, picture)] |=
        (uint8_t)(SHOWN | (dl_visible_kind_of(first) == DL_VISIBLE_PICTURE_AHEAD ? AT_HEAD : 0));
}

/* The first claim of the next image shown in the article or, if `behind`, after it. */
static const dl_claim *next_shown(const dl_claims *claims, const dl_claim *previous, bool behind) {
    uint16_t group = previous ? previous->group : 0;
    for (const dl_claim *claim = previous; (claim = dl_claims_next(claims, DL_FIELD_IMAGE_URL, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || claim->flags & DL_CLAIM_OTHER || claim->group == group)
            continue;
        if ((dl_visible_kind_of(claim) == DL_VISIBLE_PICTURE_BEHIND) == behind) return claim;
    }
    return NULL;
}

static void add_story_pictures(gallery *g) {
    for (const dl_claim *claim = NULL; (claim = next_shown(g->claims, claim, false));) add_shown(g, claim);
}

/* The slides of a gallery come after the text; structured data names them.  Their other sizes are found
 * there. */
static void add_slides(gallery *g) {
    enum { LEAST_UNSEEN = 2 };
    uint32_t unseen = 0;
    for (uint32_t i = 0; i < g->record->images.count; i++) unseen += !(g->marks[i] & SHOWN);
    if (unseen < LEAST_UNSEEN) return;
    for (const dl_claim *claim = NULL; (claim = next_shown(g->claims, claim, true));) {
        dl_picture slide;
        if (!dl_picture_of_claims(&slide, &g->words, g->claims, claim)) continue;
        dl_picture *picture = find_picture(g, slide.url.text, key_of(g, slide.url.text));
        if (picture && !(g->marks[number_of(g, picture)] & SHOWN)) add_versions(g, picture, &slide);
    }
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
    memmove(&g->marks[at], &g->marks[at + 1], behind);
}

/* The site's own picture for sharing is not the story's, if that shows one. */
static void remove_brands(gallery *g) {
    bool shown = false, read = false;
    for (uint32_t i = 0; i < g->record->images.count; i++) shown = shown || g->marks[i] & SHOWN;
    if (!shown) return;
    dl_publisher_names names;
    for (uint32_t i = g->record->images.count; i-- > 0;) {
        if (g->marks[i] != FOR_SHARING) continue;
        if (!read) dl_publisher_names_read(&names, g->claims);
        read = true;
        if (dl_picture_is_brand(&g->words, g->record->images.items[i].url.text, names.host))
            remove_picture(g, i);
    }
}

/* The image for sharing is a crop of the one at the top of the article, even if the URLs do not show it: if
 * none of the images named by meta elements is shown, they are taken as versions of the first one shown
 * there. */
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

/* The lead image first: the one for sharing if it is shown at all, else the first. */
static void mark_lead(gallery *g) {
    uint32_t lead = 0;
    for (uint32_t i = 0; i < g->record->images.count; i++) {
        if (!(g->marks[i] & FOR_SHARING)) continue;
        lead = i;
        break;
    }
    if (lead < g->record->images.count) g->record->images.items[lead].representative = true;
}

/* --- films and sounds --- */

/* Whether the film or sound is among the items: by its address and, when an element of the page plays it,
 * also by the picture that stands for it, or by addresses that differ in size and format alone. */
static bool is_known(const gallery *g, const dl_medium *items, uint32_t count, const dl_claim *claim,
                     const dl_medium *medium) {
    enum { MOST_COMPARED = 20 };
    dl_arena *arena = g->claims->arena;
    bool played = dl_visible_kind_of(claim) == DL_VISIBLE_PLAYER;
    dl_span key = count && played ? dl_picture_key(&g->words, arena, medium->url.text) : DL_SPAN_NONE;
    for (uint32_t i = 0; i < count && i < (played ? MOST_COMPARED : count); i++) {
        if (dl_span_equal(items[i].url.text, medium->url.text)) return true;
        if (!played) continue;
        if (medium->thumbnail.size && dl_span_equal(items[i].thumbnail, medium->thumbnail)) return true;
        if (key.size && dl_span_equal(dl_picture_key(&g->words, arena, items[i].url.text), key)) return true;
    }
    return false;
}

static dl_span member_text(const dl_claims *claims, uint16_t group, dl_field field) {
    const dl_claim *claim = dl_claims_in_group(claims, group, field);
    return claim ? dl_claim_text(claims, claim) : DL_SPAN_NONE;
}

/* Claims of structured data and metas come before those of elements that play something. */
static void resolve_films(gallery *g) {
    const dl_claims *claims = g->claims;
    dl_record *record = g->record;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_VIDEO_URL, claim));) {
        dl_value url = dl_address_of(claims, claim);
        if (claim->flags & DL_CLAIM_OTHER || !url.text.size) continue;
        const dl_claim *thumbnail = dl_claims_in_group(claims, claim->group, DL_FIELD_VIDEO_THUMBNAIL);
        dl_medium film = {.url = url,
                          .thumbnail =
                              thumbnail ? dl_claims_resolve_url(claims, thumbnail->text) : DL_SPAN_NONE,
                          .name = member_text(claims, claim->group, DL_FIELD_VIDEO_NAME),
                          .duration = member_text(claims, claim->group, DL_FIELD_VIDEO_DURATION)};
        if (is_known(g, record->videos.items, record->videos.count, claim, &film)) continue;
        (void)DL_ARENA_PUSH(claims->arena, &record->videos, film);
        if (record->videos.count >= MOST_PICTURES) break;
    }
}

static void resolve_sounds(gallery *g) {
    const dl_claims *claims = g->claims;
    dl_record *record = g->record;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_AUDIO_URL, claim));) {
        dl_value url = dl_address_of(claims, claim);
        if (claim->flags & DL_CLAIM_OTHER || !url.text.size) continue;
        dl_medium sound = {.url = url,
                           .name = member_text(claims, claim->group, DL_FIELD_AUDIO_NAME),
                           .duration = member_text(claims, claim->group, DL_FIELD_AUDIO_DURATION)};
        if (is_known(g, record->audios.items, record->audios.count, claim, &sound)) continue;
        (void)DL_ARENA_PUSH(claims->arena, &record->audios, sound);
        if (record->audios.count >= MOST_PICTURES) break;
    }
}

void dl_resolve_media(dl_record *record, const dl_claims *claims) {
    gallery *g = dl_arena_alloc(claims->arena, sizeof *g);
    if (!g) return;
    g->record = record;
    g->claims = claims;
    dl_picture_words_init(&g->words);
    g->labels.fronts.items = NULL; /* nothing to describe yet */
    dl_picture_index_init(&g->addresses);
    dl_picture_index_init(&g->keys);
    g->last_file = (dl_picture_file){.name = DL_SPAN_NONE};
    add_lead(g);
    add_lost_crops(g);
    add_story_pictures(g);
    add_slides(g);
    remove_brands(g);
    unite_lead(g);
    mark_lead(g);
    resolve_films(g);
    resolve_sounds(g);
}
