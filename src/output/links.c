#include "output/links.h"

/* A page can repeat what looks like the start of a text, and hold many texts that are not there; so very long
 * ones are not searched for, and the search ends after some misses. */
enum { MOST_SEARCHED_BYTES = 512, MOST_MISSES = 8 };

/* Finds the place of the next link. */
static void find_next(dl_links *links) {
    const dl_block *block = links->block;
    links->link = NULL;
    while (links->next < block->links.count && links->misses < MOST_MISSES) {
        const dl_link *link = &block->links.items[links->next++];
        if (dl_span_empty(link->text) || link->text.size > MOST_SEARCHED_BYTES) continue;
        size_t found = dl_span_find(block->text, link->text, links->behind);
        links->misses += found == SIZE_MAX;
        if (found == SIZE_MAX) continue;
        links->link = link;
        links->found = found;
        links->behind = found + link->text.size;
        return;
    }
}

void dl_links_init(dl_links *links, const dl_block *block) {
    *links = (dl_links){.block = block};
    find_next(links);
}

void dl_links_take_all(dl_links *links) {
    links->part_end = links->block->text.size;
}

bool dl_links_take_part(dl_links *links, dl_span part) {
    dl_span text = links->block->text;
    size_t at = links->part_end;
    if (at < text.size && (text.data[at] == '\n' || text.data[at] == '\t')) at++;
    if (!dl_span_starts_with(dl_span_sub(text, at, text.size), part)) return false;
    links->part = at;
    links->part_end = at + part.size;
    return true;
}

bool dl_links_next(dl_links *links, dl_span *text, const dl_link **link) {
    size_t at = links->part, end = links->part_end;
    if (at >= end) return false;
    while (links->link && links->found < at) find_next(links); /* it would begin in the part before */
    bool is_here = links->link && links->behind <= end;
    *link = is_here && links->found == at ? links->link : NULL;
    links->part = !is_here ? end : *link ? links->behind : links->found;
    *text = dl_span_sub(links->block->text, at, links->part - at);
    if (*link) find_next(links);
    return true;
}
