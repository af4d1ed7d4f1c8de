/* Regions (navigation, comments, related stories) are a stack of subtree ends. */
#include "claims/visible_walk.h"

void dl_enter_region(dl_visible_walk *w, dl_node node, uint16_t flags) {
    if ((w->flags | flags) == w->flags || w->depth >= DL_VISIBLE_FRAMES) return;
    w->region_end = dl_subtree_end(w->doc, node);
    w->frames[w->depth++] = (dl_region_frame){w->region_end, w->flags};
    w->flags |= flags;
}

const bool dl_is_container[DL_TAG_COUNT] = {
    [DL_TAG_FOOTER] = true,  [DL_TAG_ASIDE] = true, [DL_TAG_ARTICLE] = true, [DL_TAG_DIV] = true,
    [DL_TAG_SECTION] = true, [DL_TAG_UL] = true,    [DL_TAG_OL] = true,      [DL_TAG_LI] = true,
    [DL_TAG_FORM] = true,    [DL_TAG_TABLE] = true, [DL_TAG_TD] = true,      [DL_TAG_UNKNOWN] = true,
};

uint16_t dl_said_region(const dl_visible_walk *w, dl_node node, uint32_t says) {
    uint16_t flags = 0;
    /* "content with-sidebar": an element with the main heading or most of the page is not one of these. */
    dl_node end = dl_subtree_end(w->doc, node);
    if ((end - node) > dl_node_count(w->doc) / 4) return flags;
    if (w->heading_count < DL_VISIBLE_H1S) {
        for (uint32_t i = 0; i < w->heading_count; i++) {
            if (w->headings[i] > node && w->headings[i] < end) return flags;
        }
    }
    /* "ArticleHeaderComment__publishDate": an opinion's date */
    bool opinion = (says & DL_SAYS_STORY) && (says & DL_SAYS_PUBLISHED);
    if ((says & DL_SAYS_COMMENTS) && !opinion) flags |= DL_REGION_COMMENTS;
    /* "teaser__metadata" is the line of author and date, "widget Blog" a whole weblog. */
    if ((says & DL_SAYS_TEASER) && !(says & (DL_SAYS_TIME | DL_SAYS_DATE | DL_SAYS_AUTHOR | DL_SAYS_SITE))) {
        flags |= DL_REGION_TEASER;
    }
    if ((says & DL_SAYS_FOOTER) && !(says & DL_SAYS_STORY)) flags |= DL_REGION_FOOTER;
    if ((says & DL_SAYS_NAV) && !(says & (DL_SAYS_TIME | DL_SAYS_DATE))) flags |= DL_REGION_NAV;
    if (says & DL_SAYS_ASIDE) flags |= DL_REGION_ASIDE;
    if ((says & DL_SAYS_BOX) && (says & DL_SAYS_AUTHOR)) flags |= DL_REGION_AUTHOR_BOX;
    return flags;
}

/* Large menus, footers, comments and lists of other articles say nothing about this one; a small one may be
 * breadcrumbs or a line of metadata.  An element with a main heading is never skipped. */
bool dl_is_skipped(const dl_visible_walk *w, dl_node node, uint16_t flags) {
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
