/* The tables behind fast.h, made once per document from the traits of the elements' names. */
#include "html/fast.h"

#include "html/open_elements.h"

const uint8_t dl_mode_bits[DL_MODE_COUNT] = {
    [DL_MODE_IN_HEAD] = DL_WHEN_HEAD, [DL_MODE_IN_BODY] = DL_WHEN_BODY, [DL_MODE_IN_CAPTION] = DL_WHEN_BODY,
    [DL_MODE_IN_CELL] = DL_WHEN_BODY, [DL_MODE_TEXT] = DL_IN_TEXT,
};

/* Start tags that never take the fast path, besides those with a trait that says so. */
static bool has_start_of_its_own(unsigned tag) {
    static const dl_tag others[] = {
        DL_TAG_HTML,     DL_TAG_BODY,      DL_TAG_FRAMESET, DL_TAG_PRE,
        DL_TAG_LISTING,  DL_TAG_FORM,      DL_TAG_DD,       DL_TAG_DT,
        DL_TAG_NOBR,     DL_TAG_PLAINTEXT, DL_TAG_BUTTON,   DL_TAG_APPLET,
        DL_TAG_OBJECT,   DL_TAG_MARQUEE,   DL_TAG_INPUT,    DL_TAG_TEMPLATE,
        DL_TAG_TITLE,    DL_TAG_NOFRAMES,  DL_TAG_HR,       DL_TAG_IMAGE,
        DL_TAG_TEXTAREA, DL_TAG_XMP,       DL_TAG_IFRAME,   DL_TAG_NOEMBED,
        DL_TAG_SELECT,   DL_TAG_OPTGROUP,  DL_TAG_OPTION,   DL_TAG_RB,
        DL_TAG_RTC,      DL_TAG_RP,        DL_TAG_RT,       DL_TAG_MATH,
        DL_TAG_SVG,      DL_TAG_FRAME,     DL_TAG_HEAD,     DL_TAG_SELECTEDCONTENT,
    };
    for (size_t i = 0; i < DL_COUNT_OF(others); i++) {
        if (others[i] == tag) return true;
    }
    return false;
}

static bool has_end_of_its_own(unsigned tag) {
    return tag == DL_TAG_HTML || tag == DL_TAG_BODY || tag == DL_TAG_FORM || tag == DL_TAG_APPLET ||
           tag == DL_TAG_MARQUEE || tag == DL_TAG_OBJECT || tag == DL_TAG_TEMPLATE || tag == DL_TAG_OPTION;
}

/* Start tags that may take the fast path: sets when, forbidden, … */
static void prepare_start(unsigned tag, dl_tag_entry *entry) {
    unsigned known = dl_tag_traits[tag];
    bool leaf = (known & DL_TRAIT_VOID_FORMATTED) || tag == DL_TAG_SOURCE || tag == DL_TAG_TRACK ||
                tag == DL_TAG_PARAM;
    entry->when |= DL_WHEN_BODY;
    entry->forbidden = DL_NO_PLACE;
    entry->keeps_frameset = !(known & DL_TRAIT_VOID_FORMATTED) && tag != DL_TAG_LI;
    if (known & DL_TRAIT_HEAD_CONTENT) {
        entry->when |= DL_WHEN_HEAD;
        if (tag == DL_TAG_SCRIPT || tag == DL_TAG_STYLE) {
            entry->when |= DL_STARTS_RAW;
        } else {
            leaf = true;
        }
    } else if (known & (DL_TRAIT_CLOSES_P | DL_TRAIT_HEADING)) {
        entry->forbidden |= DL_OPEN_P_IN_SCOPE;
        if (known & DL_TRAIT_HEADING) entry->forbidden |= DL_OPEN_HEADING;
    } else if (tag == DL_TAG_LI) {
        entry->forbidden |= DL_OPEN_P_IN_SCOPE | DL_OPEN_LIST_SCOPE;
    } else if (!leaf || (known & DL_TRAIT_VOID_FORMATTED)) {
        entry->when |= DL_RECONSTRUCTS;
    }
    if (!leaf) entry->when |= DL_STAYS_OPEN;
}

static void prepare_end(dl_parser *p, unsigned tag, dl_tag_entry *entry) {
    dl_span name = dl_tag_to_name((dl_tag)tag);
    if (!(entry->when & (DL_END_POPS | DL_END_FORMATTING)) || !name.size || name.size > 7) return;
    dl_end_tag *end = &p->end_tags[tag];
    for (size_t i = 0; i <= name.size; i++)
        end->text |= (uint64_t)(unsigned char)(i < name.size ? name.data[i] : '>') << 8 * i;
    end->unused = (uint8_t)(64 - 8 * (name.size + 1));
    end->length = (uint8_t)(2 + name.size + 1);
    entry->open_flags |= DL_OPEN_CLOSES;
}

void dl_fast_prepare(dl_parser *p) {
    for (unsigned tag = DL_TAG_UNKNOWN; tag < DL_TAG_COUNT; tag++) {
        dl_tag_entry *entry = &p->tags[tag];
        unsigned known = dl_tag_traits[tag];
        entry->open_flags = (uint16_t)dl_flags_of_element(p, 0, tag, DL_NS_HTML);
        if (tag == DL_TAG_P) entry->open_flags |= DL_OPEN_P_IN_SCOPE;
        if (!(entry->open_flags & (DL_OPEN_SCOPE | DL_OPEN_BUTTON))) entry->inherited = DL_OPEN_P_IN_SCOPE;
        if (known & DL_TRAIT_FORMATTING) {
            entry->when |= DL_END_FORMATTING;
        } else if (!(known & (DL_TRAIT_CELL_END | DL_TRAIT_TABLE_PART)) && !has_end_of_its_own(tag)) {
            entry->when |= DL_END_POPS;
        }
        if (!(known & (DL_TRAIT_CELL_END | DL_TRAIT_TABLE_PART)) && !has_start_of_its_own(tag))
            prepare_start(tag, entry);
        prepare_end(p, tag, entry);
    }
}
