/* The text that says where a claim was found.  It is made on demand from node and place, so that the many
 * claims that are never shown cost nothing. */
#include "claims/claim.h"
#include "html/dom.h"
#include "values/json.h"

/* The name of a meta element. */
static dl_span meta_name(dl_document *doc, dl_node node) {
    static const dl_attr naming[] = {DL_ATTR_PROPERTY, DL_ATTR_NAME, DL_ATTR_ITEMPROP, DL_ATTR_HTTP_EQUIV};
    for (size_t i = 0; i < DL_COUNT_OF(naming); i++) {
        dl_span name = dl_span_trim(dl_get_attribute(doc, node, naming[i]));
        if (name.size) return name;
    }
    return dl_tag_name(doc, node); /* the title element, the html element's lang */
}

static dl_span link_name(dl_document *doc, dl_node node) {
    dl_span relation = dl_get_attribute(doc, node, DL_ATTR_REL), word;
    return dl_span_next_word(&relation, &word) ? word : dl_tag_name(doc, node);
}

/* "NewsArticle.author.name": the type of the outermost item around the node, then the properties on the way.
 */
static dl_span item_path(dl_document *doc, dl_node node, dl_attr property, dl_attr type, dl_arena *arena) {
    enum { MOST = 16 };
    dl_span parts[MOST + 1];
    size_t at = MOST + 1;
    for (dl_node element = node; element && at > 1; element = dl_parent(doc, element)) {
        if (!dl_is_element(doc, element)) continue;
        dl_span names = dl_get_attribute(doc, element, property), word;
        if (dl_span_next_word(&names, &word)) {
            parts[--at] = word;
        } else if (element != node && dl_has_attribute(doc, element, type)) {
            dl_span types = dl_get_attribute(doc, element, type);
            if (dl_span_next_word(&types, &word)) {
                size_t slash = dl_span_find_last_byte(word, '/');
                parts[--at] = slash == SIZE_MAX ? word : dl_span_sub(word, slash + 1, word.size);
            }
            break;
        }
    }
    if (at > MOST) return dl_tag_name(doc, node);
    return dl_arena_join(arena, parts + at, MOST + 1 - at, DL_SPAN("."));
}

/* The name whose value begins there: published_at in "published_at": 2021-10-21. */
static dl_span name_before(dl_span page, size_t at) {
    size_t end = at;
    for (bool more = true; more && end > 0;) {
        dl_span before = dl_span_sub(page, 0, end);
        size_t size = dl_span_ends_with(before, DL_SPAN("&quot;"))          ? 6
                      : dl_span_ends_with(before, DL_SPAN("&#34;"))         ? 5
                      : !memchr(" \t\r\n\f\"'\\:=", page.data[end - 1], 10) ? 0
                                                                            : 1;
        end -= size;
        more = size > 0;
    }
    size_t start = end;
    while (start > 0 && (dl_ascii_is_alnum(page.data[start - 1]) || memchr("_-", page.data[start - 1], 2)))
        start--;
    return dl_span_sub(page, start, end - start);
}

static dl_span place(const dl_claims *claims, const dl_claim *claim, dl_arena *arena) {
    dl_document *doc = claims->doc;
    switch ((dl_source)claim->source) {
    case DL_SOURCE_JSONLD:
    case DL_SOURCE_STATE:
        if (claims->json && claim->json_value < claims->json->count) {
            return dl_json_path(claims->json, claim->json_value, arena);
        }
        return claim->node ? DL_SPAN("script") : name_before(dl_page(doc), claim->offset);
    case DL_SOURCE_MICRODATA:
        return item_path(doc, claim->node, DL_ATTR_ITEMPROP, DL_ATTR_ITEMTYPE, arena);
    case DL_SOURCE_RDFA:
        return item_path(doc, claim->node, DL_ATTR_PROPERTY, DL_ATTR_TYPEOF, arena);
    case DL_SOURCE_META:
        return meta_name(doc, claim->node);
    case DL_SOURCE_LINK:
        return link_name(doc, claim->node);
    case DL_SOURCE_MICROFORMAT:
    case DL_SOURCE_VISIBLE:
        return claim->node && dl_is_element(doc, claim->node) ? dl_tag_name(doc, claim->node)
                                                              : DL_SPAN("text");
    case DL_SOURCE_DUMP:
        return dl_arena_format(arena, "block %u", claim->dump_block);
    default:
        return DL_SPAN_NONE;
    }
}

/* "feed:authors[1]": of lists nothing is in the page, so there is no offset. */
static dl_span list_provenance(const dl_claim *claim, dl_span word, dl_arena *arena) {
    dl_list_member member = (dl_list_member)claim->list_member;
    dl_span name = dl_span_from_string(dl_list_member_word(member));
    if (member == DL_LIST_MEMBER_AUTHORS || member == DL_LIST_MEMBER_KEYWORDS)
        return dl_arena_format(arena, "%.*s:%.*s[%u]", DL_SPAN_ARG(word), DL_SPAN_ARG(name),
                               claim->list_index);
    const dl_span parts[] = {word, DL_SPAN(":"), name};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

dl_span dl_claim_provenance(const dl_claims *claims, const dl_claim *claim, dl_arena *arena) {
    if (claims->words) return claims->words[claim - claims->items];
    dl_span word = dl_span_from_string(dl_source_word((dl_source)claim->source));
    switch ((dl_source)claim->source) {
    case DL_SOURCE_URL:
    case DL_SOURCE_CAPTURE:
    case DL_SOURCE_TEXT:
        return word;
    case DL_SOURCE_FEED:
    case DL_SOURCE_SITEMAP:
        return list_provenance(claim, word, arena);
    default: {
        dl_span parts[] = {word, DL_SPAN(":"), place(claims, claim, arena), DL_SPAN("@")};
        return dl_arena_join_uint(arena, parts, DL_COUNT_OF(parts), claim->offset);
    }
    }
}
