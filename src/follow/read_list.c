/* From the bytes of a list to its text, and by the text to the reader of its kind. */
#include "follow/list.h"

#include "base/page.h"
#include "base/text.h"
#include "base/validate.h"
#include "capture/sniff.h"
#include "capture/unpack.h"
#include "charset/charset.h"
#include "charset/decode.h"
#include "charset/labels.h"
#include "charset/prescan.h"
#include "follow/list_read.h"
#include "html/lookup.h"

const char *dl_list_kind_name(dl_list_kind kind) {
    static const char *const names[] = {
#define DL_X(name, word) word,
        DL_LIST_KINDS(DL_X)
#undef DL_X
    };
    return names[kind];
}

/* --- bytes --- */

enum { MOST_PACKINGS = 2 }; /* a gzip file is at times packed once more on its way */

typedef struct list_source {
    dl_list_maker *maker;
    dl_buffer bytes; /* with room for padding */
    dl_buffer mended;
    dl_charset *charset;
    dl_unpacker *unpacker;
    dl_span text;
    unsigned lines_before; /* the text */
} list_source;

static bool unpack_once(list_source *s) {
    dl_buffer out;
    dl_buffer_init(&out, 0, s->maker->arena->allocator);
    dl_unpacked result = dl_unpack_gzip(s->unpacker, dl_buffer_span(&s->bytes), DL_LIST_MAX_BYTES, &out);
    if (result == DL_UNPACK_TOO_LARGE) s->maker->list->cut = true;
    if (result == DL_UNPACK_DAMAGED) dl_list_say(s->maker, "its gzip data are damaged");
    if (result == DL_UNPACK_NEEDS_MORE) dl_list_say(s->maker, "its gzip data end early");
    dl_buffer_release(&s->bytes);
    s->bytes = out;
    return result != DL_UNPACK_NO_MEMORY && !out.failed;
}

static bool unpack(list_source *s) {
    for (int i = 0; i < MOST_PACKINGS && dl_is_gzip(dl_buffer_span(&s->bytes)); i++) {
        if (!s->unpacker) s->unpacker = dl_unpacker_new(s->maker->arena->allocator);
        if (!s->unpacker || !unpack_once(s)) return false;
    }
    return true;
}

/* --- text --- */

enum { DECLARATION_BYTES = 4 << 10 };

static unsigned count_lines(dl_span text) {
    unsigned lines = 0;
    for (size_t at = 0; (at = dl_span_find_byte(text, '\n', at)) != SIZE_MAX; at++) lines++;
    return lines;
}

/* What stands before an XML declaration, white space or messages of a script, hides which encoding it
 * declares. */
static dl_span from_declaration(dl_span bytes) {
    size_t mark_bytes;
    if (dl_sniff_bom(bytes, &mark_bytes)) return bytes; /* the mark tells */
    size_t at = dl_span_find(dl_span_sub(bytes, 0, DECLARATION_BYTES), DL_SPAN("<?xml "), 0);
    return at == SIZE_MAX ? bytes : dl_span_sub(bytes, at, bytes.size);
}

/* In text that is UTF-8 else, single bytes that are not, come from windows-1252: an entry that was pasted.
 * What is left of longer sequences stays unreadable. */
static bool mend_single_bytes(list_source *s, dl_span bytes) {
    const dl_encoding *windows = dl_encoding_named("windows-1252");
    dl_buffer *out = &s->mended;
    size_t mark_bytes = 0;
    if (dl_sniff_bom(bytes, &mark_bytes)) bytes = dl_span_sub(bytes, mark_bytes, bytes.size);
    dl_buffer_clear(out);
    dl_buffer_reserve(out, bytes.size + bytes.size / 8 + DL_PAGE_PADDING);
    while (bytes.size) {
        size_t good = dl_utf8_valid_prefix(bytes);
        dl_buffer_append(out, dl_span_sub(bytes, 0, good));
        bytes = dl_span_sub(bytes, good, bytes.size);
        if (!bytes.size) break;
        size_t bad = 0;
        dl_utf8_decode(bytes, &bad);
        dl_decode(bad == 1 ? windows : dl_encoding_named("UTF-8"), dl_span_sub(bytes, 0, bad), out);
        bytes = dl_span_sub(bytes, bad, bytes.size);
    }
    bool good = dl_buffer_reserve(out, DL_PAGE_PADDING);
    s->text = dl_buffer_span(out); /* only now does it stay in place */
    return good;
}

static bool decode(list_source *s, dl_span charset) {
    if (!dl_buffer_reserve(&s->bytes, DL_PAGE_PADDING)) return false;
    s->charset = dl_charset_new(s->maker->arena->allocator);
    if (!s->charset) return false;
    dl_span whole = dl_buffer_span(&s->bytes), bytes = from_declaration(whole);
    s->lines_before = count_lines(dl_span_sub(whole, 0, whole.size - bytes.size));
    dl_charset_result result = dl_charset_decode(s->charset, bytes, charset);
    if (result.no_memory) return false;
    s->text = result.text;
    bool is_mixed = result.replaced && strcmp(result.name, "UTF-8") == 0 && !result.mended;
    return !is_mixed || mend_single_bytes(s, bytes);
}

/* --- kinds --- */

enum { MOST_TAGS = 64 }; /* before the root: messages of scripts have some */

/* What the first tags tell. */
typedef struct found_root {
    dl_list_kind kind; /* PAGE also for any other HTML, NONE for other XML and for what has no tags */
    size_t at;
    dl_span name;
} found_root;

static dl_list_kind kind_of_root(dl_span name) {
    static const struct {
        dl_span name;
        dl_list_kind kind;
    } roots[] = {
        {DL_SPAN_INIT("rss"), DL_LIST_RSS},    {DL_SPAN_INIT("channel"), DL_LIST_RSS},
        {DL_SPAN_INIT("rdf"), DL_LIST_RDF},    {DL_SPAN_INIT("feed"), DL_LIST_ATOM},
        {DL_SPAN_INIT("entry"), DL_LIST_ATOM}, {DL_SPAN_INIT("urlset"), DL_LIST_SITEMAP},
        {DL_SPAN_INIT("html"), DL_LIST_PAGE},  {DL_SPAN_INIT("head"), DL_LIST_PAGE},
        {DL_SPAN_INIT("body"), DL_LIST_PAGE},  {DL_SPAN_INIT("sitemapindex"), DL_LIST_SITEMAP_INDEX},
    };
    size_t colon = dl_span_find_byte(name, ':', 0);
    if (colon != SIZE_MAX) name = dl_span_sub(name, colon + 1, name.size);
    for (size_t i = 0; i < DL_COUNT_OF(roots); i++) {
        if (dl_span_equal_nocase(name, roots[i].name)) return roots[i].kind;
    }
    return DL_LIST_UNKNOWN;
}

/* Past a declaration with what is declared in brackets. */
static size_t past_doctype(dl_span text, size_t at) {
    size_t end = dl_span_find_byte(text, '>', at), bracket = dl_span_find_byte(text, '[', at);
    if (bracket < end) {
        bracket = dl_span_find_byte(text, ']', bracket);
        end = bracket == SIZE_MAX ? SIZE_MAX : dl_span_find_byte(text, '>', bracket);
    }
    return end;
}

/* The end of what begins with the "<" at `at`, if that is no start tag; SIZE_MAX: it has none. */
static size_t past_markup(dl_span text, size_t at) {
    dl_span rest = dl_span_sub(text, at, text.size);
    if (dl_span_starts_with(rest, DL_SPAN("<!--"))) {
        size_t end = dl_span_find(text, DL_SPAN("-->"), at);
        return end == SIZE_MAX ? at + 4 : end + 3;
    }
    if (dl_span_starts_with(rest, DL_SPAN("<!"))) return past_doctype(text, at);
    return dl_span_find_byte(text, '>', at);
}

static dl_span name_at(dl_span text, size_t at) {
    size_t end = at;
    while (end < text.size && (dl_ascii_is_alnum(text.data[end]) || strchr(":_-.", text.data[end])) &&
           text.data[end])
        end++;
    return dl_span_sub(text, at, end - at);
}

static found_root find_root(dl_span text) {
    found_root found = {.kind = DL_LIST_UNKNOWN};
    size_t at = 0;
    for (int tags = 0; tags < MOST_TAGS && (at = dl_span_find_byte(text, '<', at)) != SIZE_MAX; tags++) {
        char next = at + 1 < text.size ? text.data[at + 1] : '\0';
        if (next == '!' || next == '?' || next == '/') {
            at = past_markup(text, at);
            if (at == SIZE_MAX) break;
            continue;
        }
        dl_span name = name_at(text, at + 1);
        dl_list_kind kind = name.size ? kind_of_root(name) : DL_LIST_UNKNOWN;
        if (kind != DL_LIST_UNKNOWN) return (found_root){.kind = kind, .at = at, .name = name};
        if (name.size && !found.name.size) {
            found.name = name;
            found.at = at;
            if (dl_tag_from_name(name) == DL_TAG_UNKNOWN) return found; /* XML of another kind */
            found.kind = DL_LIST_PAGE;
        }
        at++;
    }
    return found;
}

/* Says what it is instead. */
static void say_none(list_source *s, const found_root *root, dl_span media_type) {
    dl_list_maker *maker = s->maker;
    const char *other = dl_sniff_other_format(dl_span_sub(dl_buffer_span(&s->bytes), 0, DL_SNIFF_BYTES)).name;
    dl_list_maker_restart(maker, DL_LIST_UNKNOWN);
    if (!s->bytes.size) {
        dl_list_say(maker, "it is empty");
    } else if (root->name.size) {
        dl_list_say(maker, "neither a feed nor a sitemap: its root element is '%.*s'",
                    DL_SPAN_ARG(dl_span_sub(root->name, 0, 40)));
    } else if (other) {
        dl_list_say(maker, "neither a feed nor a sitemap but %s", other);
    } else {
        bool told = media_type.size > 0;
        dl_list_say(maker, "neither a feed, a sitemap nor a list of URLs%s%.*s%s", told ? " (sent as " : "",
                    DL_SPAN_ARG(dl_span_sub(media_type, 0, 60)), told ? ")" : "");
    }
}

static bool read_text(list_source *s, dl_span media_type) {
    dl_span text = dl_span_trim(s->text);
    if (dl_span_starts_with(text, DL_SPAN("{"))) return dl_list_read_json(s->maker, text);
    if (dl_list_is_text(text)) return dl_list_read_text(s->maker, text);
    found_root root = find_root(s->text);
    dl_span tree = dl_span_sub(s->text, root.at, s->text.size);
    unsigned line = 1 + s->lines_before + count_lines(dl_span_sub(s->text, 0, root.at));
    switch (root.kind) {
    case DL_LIST_RSS:
    case DL_LIST_RDF:
    case DL_LIST_ATOM:
        return dl_list_read_feed(s->maker, root.kind, tree, line);
    case DL_LIST_SITEMAP:
    case DL_LIST_SITEMAP_INDEX:
        return dl_list_read_sitemap(s->maker, root.kind, tree, line);
    case DL_LIST_PAGE:
        return dl_list_read_page(s->maker, s->text);
    default:
        say_none(s, &root, media_type);
        return !dl_list_maker_failed(s->maker);
    }
}

/* --- the whole --- */

static bool read_source(list_source *s, dl_span bytes, dl_span media_type, dl_span charset) {
    dl_list *list = s->maker->list;
    dl_buffer_append(&s->bytes, dl_span_sub(bytes, 0, DL_LIST_MAX_BYTES));
    if (bytes.size > DL_LIST_MAX_BYTES) list->cut = true;
    if (s->bytes.failed || !unpack(s) || !decode(s, charset) || !read_text(s, media_type)) return false;
    dl_list_finish(s->maker);
    if (list->kind == DL_LIST_PAGE && !list->entry_count && !list->problem)
        dl_list_say(s->maker, "a page without links to stories");
    return !dl_list_maker_failed(s->maker);
}

bool dl_list_read(dl_span bytes, dl_span url, dl_span media_type, dl_span charset, int64_t now_ms,
                  dl_arena *arena, dl_list *list) {
    dl_list_maker maker;
    dl_list_maker_init(&maker, list, url, now_ms, arena);
    list_source source = {.maker = &maker};
    dl_buffer_init(&source.bytes, 0, arena->allocator);
    dl_buffer_init(&source.mended, 0, arena->allocator);
    bool good = read_source(&source, bytes, media_type, charset);
    dl_charset_free(source.charset);
    dl_unpacker_free(source.unpacker);
    dl_buffer_release(&source.bytes);
    dl_buffer_release(&source.mended);
    dl_list_maker_release(&maker);
    return good;
}
