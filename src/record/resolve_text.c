/* URL, headline, alternative headline, kicker, dateline.
 *
 * The headline is a vote of three: the page's main h1, the main entity's headline
 * in structured data, and og:title without the site's name.  Two that agree win;
 * a text that another heading of the page repeats gets another vote; ties go to
 * the visible one.  Measured on news pages: the best fixed order .823, the vote .858.
 * Two copies of a text for search engines count as one. */
#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "record/choose.h"
#include "record/placeholders.h"
#include "record/publisher_names.h"
#include "record/record.h"
#include "record/resolve_description.h"
#include "values/json.h"
#include "values/schema.h"

typedef struct candidate {
    const dl_claim *claim;
    dl_span text;     /* cleaned, without the site's name */
    dl_span folded;   /* for comparing */
    dl_span squeezed; /* the same without spaces, which markup may swallow: "DemoThe bridge" */
    int votes;
} candidate;

typedef struct titles {
    const dl_claims *claims;
    dl_arena *arena;
    dl_publisher_names publisher;
    candidate heading, structured, graph, title;
    candidate named; /* structured data's name of the page, if it has no headline */
    dl_node story;   /* the first paragraph of the body; 0: none in the tree */
    dl_span *folded; /* the texts of claims, by the same index; absent: not folded yet */
} titles;

/* The claim's text, folded; cached, since all headlines are compared with each other. */
static dl_span fold_claim(const titles *t, const dl_claim *claim) {
    if (!t->folded) return DL_SPAN_NONE;
    dl_span *folded = &t->folded[claim - t->claims->items];
    if (folded->data) return *folded;
    bool marked = dl_span_find_byte(claim->text, '<', 0) != SIZE_MAX ||
                  dl_span_find_byte(claim->text, '&', 0) != SIZE_MAX;
    *folded = dl_text_fold(t->arena, marked ? dl_claim_text(t->claims, claim) : claim->text);
    return *folded;
}

/* --- removing the site's name from a title --- */

/* The separators between a title and a site's name, longer ones first where one begins another. */
static const char *const separators[] = {" | ",
                                         " - ",
                                         " \xE2\x80\x93 ",
                                         " \xE2\x80\x94 ",
                                         " \xC2\xB7 ",
                                         " \xE2\x80\xA2 ",
                                         " :: ",
                                         " : ",
                                         ": ",
                                         " \xC2\xBB ",
                                         " \xC2\xAB ",
                                         " / ",
                                         " // ",
                                         " \xE2\x80\xBA ",
                                         " > ",
                                         " < ",
                                         " ~ ",
                                         " * ",
                                         " \xE2\x80\xBB ",
                                         " at ",
                                         "\xEF\xBD\x9C",
                                         "\xE3\x85\xA3",
                                         "|",
                                         "_",
                                         "\xEF\xBC\x9A",
                                         " -",
                                         "- ",
                                         ", ",
                                         " by ",
                                         "-",
                                         ":"};

typedef struct cut {
    size_t at, size; /* of the separator; size 0: none */
} cut;

/* The longest separator at this place. */
static size_t separator_at(dl_span text, size_t at) {
    size_t best = 0;
    for (size_t i = 0; i < DL_COUNT_OF(separators); i++) {
        if (separators[i][0] != text.data[at]) continue; /* nearly all begin with a space: */
        if (separators[i][1] && (at + 1 == text.size || separators[i][1] != text.data[at + 1])) continue;
        size_t size = strlen(separators[i]);
        if (size > best && at + size <= text.size && memcmp(text.data + at, separators[i], size) == 0)
            best = size;
    }
    return best;
}

/* Whether a separator can begin there. */
static bool may_separate(dl_span text, size_t at) {
    char byte = text.data[at];
    if (byte != ' ')
        return byte == '|' || byte == '-' || byte == ':' || byte == '_' || byte == ',' || byte == '\xEF' ||
               byte == '\xE3';
    char next = at + 1 < text.size ? text.data[at + 1] : '0';
    return !dl_ascii_is_alnum(next) || next == 'a' || next == 'b'; /* " at ", " by " */
}

static cut last_separator(dl_span text, size_t before) {
    for (size_t at = before; at-- > 0;) {
        if (!may_separate(text, at)) continue;
        size_t size = separator_at(text, at);
        if (!size || at + size > before) continue;
        /* " - " rather than the "- " in it */
        if (at > 0 && may_separate(text, at - 1)) {
            size_t longer = separator_at(text, at - 1);
            if (longer > size && at - 1 + longer <= before) return (cut){at - 1, longer};
        }
        return (cut){at, size};
    }
    return (cut){0, 0};
}

static cut first_separator(dl_span text) {
    for (size_t at = 0; at < text.size; at++) {
        size_t size = may_separate(text, at) ? separator_at(text, at) : 0;
        if (size) return (cut){at, size};
    }
    return (cut){0, 0};
}

static bool is_claimed(const titles *t, dl_span text) {
    dl_span folded = dl_text_fold(t->arena, text);
    if (folded.size < 4) return false;
    if (dl_span_equal(folded, t->heading.folded) || dl_span_equal(folded, t->structured.folded)) return true;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim));) {
        bool meta = claim->source == DL_SOURCE_META && dl_meta_kind_of(claim) != DL_META_TITLE &&
                    dl_meta_kind_of(claim) != DL_META_OPEN_GRAPH;
        if (meta && dl_span_equal(folded, fold_claim(t, claim))) return true;
    }
    return false;
}

/* Whether a link to the site's front page says the same. */
static bool is_logo(const titles *t, dl_span text) {
    enum { LEAST_BYTES = 4 };
    dl_span folded = dl_text_fold(t->arena, text);
    if (folded.size < LEAST_BYTES) return false;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_SITE_NAME, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE && dl_span_equal(dl_text_fold(t->arena, claim->text), folded))
            return true;
    }
    return false;
}

/* A part is removed if it is the site's name, or, at the end and with `by_claims`, if the rest is claimed as
 * the headline elsewhere. */
static dl_span cut_site_name(const titles *t, dl_span text, bool by_claims) {
    for (int round = 0; round < 3; round++) {
        bool again = false;
        size_t before = text.size;
        for (int tries = 0; tries < 4; tries++) {
            cut at = last_separator(text, before);
            if (at.size == 0 && before == text.size) return text; /* there is none at all */
            if (at.size == 0 || at.at == 0) break;
            dl_span left = dl_span_trim(dl_span_sub(text, 0, at.at)),
                    right = dl_span_trim(dl_span_sub(text, at.at + at.size, text.size));
            if (left.size < 3) break;
            if ((right.size && (dl_is_publisher_name(&t->publisher, right, t->arena) || is_logo(t, right))) ||
                (by_claims && is_claimed(t, left))) {
                text = left;
                again = true;
                break;
            }
            before = at.at;
        }
        cut at = first_separator(text);
        if (at.size && at.at) {
            dl_span left = dl_span_trim(dl_span_sub(text, 0, at.at)),
                    right = dl_span_trim(dl_span_sub(text, at.at + at.size, text.size));
            if (right.size >= 3 && dl_is_publisher_name(&t->publisher, left, t->arena)) {
                text = right;
                again = true;
            }
        }
        if (!again) break;
    }
    return text;
}

/* --- candidates --- */

static void set_candidate(titles *t, candidate *c, const dl_claim *claim, bool cut_name) {
    c->claim = claim;
    c->text = dl_claim_text(t->claims, claim);
    if (cut_name) c->text = cut_site_name(t, c->text, true);
    bool same = dl_span_equal(c->text, claim->text);
    c->folded = same ? fold_claim(t, claim) : dl_text_fold(t->arena, c->text);
}

static void cut_candidate(const titles *t, candidate *c) {
    c->text = cut_site_name(t, c->text, false);
    bool same = dl_span_equal(c->text, c->claim->text);
    c->folded = same ? fold_claim(t, c->claim) : dl_text_fold(t->arena, c->text);
}

/* The similarity of two folded texts: the share of the shorter one's words that are in the other, 0 to 100.
 */
static int likeness(dl_span a, dl_span b) {
    if (a.size == 0 || b.size == 0) return 0;
    if (dl_span_equal(a, b)) return 100;
    if (a.size > b.size) {
        dl_span swap = a;
        a = b;
        b = swap;
    }
    if (a.size > 8 && dl_span_contains(b, a)) return 90;
    dl_span rest = a, word;
    int words = 0, found = 0;
    while (dl_span_next_word(&rest, &word) && words < 40) {
        words++;
        found += dl_span_contains(b, word);
    }
    return words ? found * 80 / words : 0;
}

/* Whether one of two folded texts contains the other. */
static bool holds(dl_span a, dl_span b) {
    return a.size && b.size && (a.size > b.size ? dl_span_contains(a, b) : dl_span_contains(b, a));
}

/* How well a title covers the words of the page's URL, 0 to 100 (Dice). */
static int likeness_to_address(const titles *t, dl_span folded) {
    enum { LEAST_SLUG_BYTES = 4, MOST_WORDS = 40 };
    dl_url parts;
    if (!dl_url_split(dl_claims_page_url(t->claims), &parts)) return 0;
    dl_span rest = parts.path, segment, slug = DL_SPAN_NONE, word;
    while (dl_span_split(&rest, '/', &segment)) {
        if (segment.size >= LEAST_SLUG_BYTES) slug = segment;
        if (!rest.size) break;
    }
    slug = dl_text_fold(t->arena, dl_url_decode(t->arena, slug));
    int words = 0, found = 0;
    while (words < MOST_WORDS && dl_span_next_word(&slug, &word)) {
        if (word.size < 2) continue;
        words++;
        dl_span others = folded, other;
        bool same = false;
        for (int i = 0; i < MOST_WORDS && !same && dl_span_next_word(&others, &other); i++)
            same = dl_span_equal(word, other);
        found += same;
    }
    return words ? 200 * found / (words + (int)dl_text_count_words(folded)) : 0;
}

/* Whether a folded title tells of no story, as "Home" and "404 Not Found" do; where the page's address spells
 * it, as an encyclopedia's on errors does, it is one. */
static bool is_placeholder(const titles *t, dl_span folded) {
    return dl_is_placeholder(folded) && likeness_to_address(t, folded) < 100;
}

static const dl_claim *first_of_kind(const dl_claims *claims, dl_field field, dl_source source, int kind) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->source == source && (kind < 0 || claim->variety == kind) &&
            !(claim->flags & DL_CLAIM_OTHER))
            return claim;
    }
    return NULL;
}

static void choose_structured(titles *t) {
    enum { LEAST_TRUST = 60 };
    const dl_claim *best = NULL;
    int best_rank = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim));) {
        int rank = 0;
        if (claim->flags & DL_CLAIM_OTHER) continue;
        if (claim->source == DL_SOURCE_JSONLD || claim->source == DL_SOURCE_DUMP) rank = 40;
        if (claim->source == DL_SOURCE_MICRODATA || claim->source == DL_SOURCE_RDFA) rank = 30;
        if (rank && (claim->flags & DL_CLAIM_MAIN)) rank += 20;
        /* The "name" of a page or recipe is its title for search engines. */
        if (claim->trust < LEAST_TRUST) rank = rank ? 1 : 0;
        if (rank > best_rank && !is_placeholder(t, fold_claim(t, claim))) best = claim, best_rank = rank;
    }
    if (best && best_rank > 1) set_candidate(t, &t->structured, best, false);
    if (best && best_rank == 1) set_candidate(t, &t->named, best, true);
}

static void choose_graph(titles *t) {
    const dl_claim *claim = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_META, DL_META_OPEN_GRAPH);
    if (!claim) claim = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_META, DL_META_TWITTER);
    if (claim) set_candidate(t, &t->graph, claim, true);
    if (is_placeholder(t, t->graph.folded)) t->graph = (candidate){0};
    claim = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_META, DL_META_TITLE);
    if (claim) set_candidate(t, &t->title, claim, true);
    if (is_placeholder(t, t->title.folded)) t->title = (candidate){0};
}

/* "Story | Site": an h1 that is the title's last part is the site's name, when og:title does not repeat it.
 */
static bool closes_title(const titles *t, dl_span folded, const dl_claim *title, dl_span graph_folded) {
    if (!title || dl_span_equal(folded, graph_folded)) return false;
    dl_span text = dl_claim_text(t->claims, title);
    cut at = last_separator(text, text.size);
    if (at.size == 0 || at.at < 8) return false;
    if (text.size - at.at > at.at) return false; /* "Site: Story" */
    return dl_span_equal(dl_text_fold(t->arena, dl_span_sub(text, at.at + at.size, text.size)), folded);
}

/* Whether one of the texts is the title's beginning, the other its end, and both are all of it but for what
 * divides them. */
static bool makes_title(dl_span title, dl_span a, dl_span b) {
    return title.size == a.size + 1 + b.size &&
           ((dl_span_starts_with(title, a) && dl_span_ends_with(title, b)) ||
            (dl_span_starts_with(title, b) && dl_span_ends_with(title, a)));
}

/* "Story Â« Site", "Site: Story": an h1 is the site's name when another heading, between it and the story's
 * first paragraph, is the rest of the title. */
static bool is_site_above_story(const titles *t, const dl_claim *h1, dl_span folded, dl_span title_folded) {
    if (!t->story || title_folded.size <= folded.size || !holds(title_folded, folded)) return false;
    for (const dl_claim *claim = h1; (claim = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || dl_is_part_of_heading(claim) || claim->node <= h1->node ||
            claim->node > t->story || dl_visible_kind_of(claim) == DL_VISIBLE_H1)
            continue;
        if (makes_title(title_folded, folded, fold_claim(t, claim))) return true;
    }
    return false;
}

/* Whether a separator divides a title and not words: neither the hyphen of a word, but for one between
 * scripts without spaces, nor a comma. */
static bool divides_titles(dl_span text, cut at) {
    size_t behind = at.at + at.size;
    if (at.size > 2 || text.data[at.at] == '|' || text.data[at.at] == '_') return true;
    return at.size == 1 && at.at && behind < text.size && (unsigned char)text.data[at.at - 1] >= 0x80 &&
           (unsigned char)text.data[behind] >= 0x80;
}

static cut first_division(dl_span text) {
    for (size_t from = 0; from < text.size;) {
        cut at = first_separator(dl_span_sub(text, from, text.size));
        if (at.size == 0) break;
        at.at += from;
        if (divides_titles(text, at)) return at;
        from = at.at + at.size;
    }
    return (cut){0, 0};
}

/* "Story | Section | Site": a heading that is a later part of the title names the section or the site, if the
 * first part is much longer and no other place has the heading's text. */
static bool is_section_of_title(const titles *t, dl_span folded, const dl_claim *title,
                                dl_span graph_folded) {
    enum { LONGER = 2 };
    if (!title || dl_span_equal(folded, graph_folded) || dl_span_equal(folded, t->structured.folded))
        return false;
    dl_span rest = dl_claim_text(t->claims, title);
    cut at = first_division(rest);
    if (at.size == 0 || at.at < folded.size * LONGER) return false;
    while (at.size) {
        rest = dl_span_sub(rest, at.at + at.size, rest.size);
        at = first_division(rest);
        if (dl_span_equal(dl_text_fold(t->arena, at.size ? dl_span_sub(rest, 0, at.at) : rest), folded))
            return true;
    }
    return false;
}

static bool holds_letter(dl_span text) {
    for (size_t at = 0; at < text.size;) {
        if (dl_char_is_letter(dl_utf8_decode(text, &at))) return true;
    }
    return false;
}

/* Whether a separator divides the core from the rest of the title, as in "Kicker: Core". */
static bool divides(const titles *t, dl_span title, dl_span core) {
    title = dl_text_clean(t->arena, title);
    core = dl_text_clean(t->arena, core);
    if (title.size <= core.size || !dl_span_ends_with(title, core)) return false;
    dl_span before = dl_span_trim(dl_span_sub(title, 0, title.size - core.size));
    return dl_span_ends_with(before, DL_SPAN(":")) || dl_span_ends_with(before, DL_SPAN("|"));
}

/* Whether the candidate was not read from the heading itself, as microdata are. */
static bool is_elsewhere(const titles *t, const candidate *c) {
    return c->claim && c->claim->node != t->heading.claim->node;
}

/* Uses the core of the heading, without kicker or date, if another place has it, if only a date precedes it,
 * or if nothing does. */
static void use_core(titles *t, dl_span graph_folded, dl_span graph) {
    enum { LEAST_CORE = 12 };
    const dl_claim *claim = t->heading.claim;
    if (!claim || dl_visible_kind_of(claim) != DL_VISIBLE_H1) return;
    const dl_claim *core = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim);
    if (!core || core->source != DL_SOURCE_VISIBLE || dl_visible_kind_of(core) != DL_VISIBLE_H1_CORE ||
        core->node != claim->node)
        return;
    /* What the heading separates by layout, a title with the whole text separates by a character. */
    bool apart = !divides(t, claim->text, core->text);
    if (is_elsewhere(t, &t->structured) && dl_span_equal(t->heading.folded, t->structured.folded) &&
        !(apart && divides(t, t->structured.text, core->text)))
        return;
    if (dl_span_equal(t->heading.folded, graph_folded) && !(apart && divides(t, graph, core->text))) return;
    dl_span folded = fold_claim(t, core);
    bool claimed = dl_span_equal(folded, t->structured.folded) || dl_span_starts_with(graph_folded, folded);
    /* no other place has the whole text, and one has the core with something else before it */
    claimed = claimed || (folded.size > LEAST_CORE && (dl_span_contains(t->structured.folded, folded) ||
                                                       dl_span_contains(graph_folded, folded)));
    bool at_start = dl_span_starts_with(t->heading.folded, folded);
    bool after_date = dl_span_ends_with(t->heading.folded, folded) &&
                      !holds_letter(dl_span_sub(t->heading.folded, 0, t->heading.folded.size - folded.size));
    if (claimed || at_start || after_date)
        t->heading =
            (candidate){.claim = core, .text = dl_text_clean(t->arena, core->text), .folded = folded};
}

/* How many of the three other places have the whole text. */
static int witnesses(const titles *t, dl_span folded, dl_span graph_folded, dl_span title_folded) {
    enum { WHOLE = 90 };
    return (likeness(folded, t->structured.folded) >= WHOLE) + (likeness(folded, graph_folded) >= WHOLE) +
           (likeness(folded, title_folded) >= WHOLE);
}

/* "News", "Menu", "Day 7": a few letters that the title does not have, beside a title that says a lot. */
static bool is_label(const titles *t, dl_span folded, dl_span title_folded) {
    enum { MOST_BYTES = 20, LEAST_TITLE = 36, LONGER = 3 };
    return folded.size <= MOST_BYTES && title_folded.size >= LEAST_TITLE &&
           title_folded.size >= folded.size * LONGER &&
           likeness_to_address(t, folded) <= likeness_to_address(t, title_folded);
}

/* Whether a link to the site's home page says the same, and a title says more. */
static bool is_masthead(const titles *t, dl_span folded, dl_span graph_folded, dl_span title_folded) {
    enum { MORE = 10 };
    if (dl_span_equal(folded, graph_folded) || dl_span_equal(folded, t->structured.folded) ||
        title_folded.size < folded.size + MORE)
        return false;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_SITE_NAME, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE && dl_span_equal(dl_text_fold(t->arena, claim->text), folded))
            return true;
    }
    return false;
}

/* "The LanternHealth": whether the core of a heading is the site's name, which its section follows. */
static bool has_site_as_core(const titles *t, const dl_claim *h1) {
    const dl_claim *core = dl_claims_next(t->claims, DL_FIELD_HEADLINE, h1);
    return core && core->source == DL_SOURCE_VISIBLE && core->node == h1->node &&
           dl_visible_kind_of(core) == DL_VISIBLE_H1_CORE &&
           dl_is_publisher_name(&t->publisher, core->text, t->arena);
}

/* The main h1: by its trust, and by its similarity to the titles. */
static void choose_heading(titles *t) {
    const dl_claim *graph = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_META, DL_META_OPEN_GRAPH);
    const dl_claim *title = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_META, DL_META_TITLE);
    dl_span graph_folded = graph ? fold_claim(t, graph) : DL_SPAN_NONE;
    dl_span title_folded = title ? fold_claim(t, title) : DL_SPAN_NONE;
    enum { UNLIKE = 30, WITNESS = 12 };
    int best = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || dl_is_part_of_heading(claim)) continue;
        bool h1 = dl_visible_kind_of(claim) == DL_VISIBLE_H1;
        dl_span text = claim->text, folded = fold_claim(t, claim);
        if (text.size < 2) continue;
        /* Another heading replaces a missing h1 only if a title contains it completely. */
        if (!h1 && !holds(t->structured.folded, folded) && !holds(graph_folded, folded) &&
            !holds(title_folded, folded)) {
            continue;
        }
        if (dl_is_publisher_name(&t->publisher, text, t->arena) || is_placeholder(t, folded)) continue;
        if (h1 && has_site_as_core(t, claim)) continue;
        int alike = likeness(folded, t->structured.folded), other = likeness(folded, graph_folded);
        if (other > alike) alike = other;
        other = likeness(folded, title_folded);
        if (other > alike) alike = other;
        int score = claim->trust + alike + WITNESS * witnesses(t, folded, graph_folded, title_folded);
        if (!h1) {
            if (alike < 90 || is_section_of_title(t, folded, title, graph_folded)) continue;
            score = dl_visible_kind_of(claim) == DL_VISIBLE_TITLE_CLASS ? 75 : 70;
            if (dl_regions_of(claim) & DL_REGION_ELSEWHERE) score -= 40;
        } else if (claim->trust < 35 || closes_title(t, folded, title, graph_folded) ||
                   is_site_above_story(t, claim, folded, title_folded) ||
                   is_section_of_title(t, folded, title, graph_folded) ||
                   is_masthead(t, folded, graph_folded, title_folded) || (alike < 30 && claim->trust < 60)) {
            continue;
        } else if (alike < UNLIKE && is_label(t, folded, title_folded)) {
            continue;
        } else if (alike < UNLIKE) {
            score = claim->trust - 40; /* below a heading that is in a title */
        }
        if (score > best) {
            best = score;
            t->heading = (candidate){.claim = claim, .text = dl_text_clean(t->arena, text), .folded = folded};
        }
    }
    use_core(t, graph_folded, graph ? graph->text : DL_SPAN_NONE);
}

/* Votes for a text that another visible heading repeats: two, or one if that heading has more text before it.
 */
static int votes_of_headings(const titles *t, const candidate *c) {
    int votes = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || dl_is_part_of_heading(claim)) continue;
        if (t->heading.claim && claim->node == t->heading.claim->node) continue;
        if (dl_visible_kind_of(claim) == DL_VISIBLE_H1 && claim->trust < 35) continue;
        dl_span folded = fold_claim(t, claim);
        if (dl_span_equal(folded, c->folded)) return 2;
        if (c->folded.size > 12 && folded.size < c->folded.size * 2 && dl_span_ends_with(folded, c->folded))
            votes = 1;
    }
    return votes;
}

/* Pages of offers and products have a slogan in the h1 and their subject in the titles: if the titles agree,
 * they win when the URL is more similar to them. */
static bool is_slogan(const titles *t) {
    enum { CLEARLY = 10 };
    return t->heading.claim && t->graph.folded.size && dl_span_equal(t->graph.folded, t->title.folded) &&
           !dl_span_equal(t->graph.folded, t->heading.folded) && !dl_is_story(t->claims) &&
           likeness_to_address(t, t->graph.folded) > likeness_to_address(t, t->heading.folded) + CLEARLY;
}

/* Whether the main entity is a NewsArticle, as newspapers' content systems declare. */
static bool is_news(const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if ((claim->flags & DL_CLAIM_MAIN) && dl_span_ends_with(claim->text, DL_SPAN("NewsArticle")))
            return true;
    }
    return false;
}

/* Blog plug-ins write one text, made for search engines, into the title element, og:title and the headline of
 * structured data: these are then not independent. */
static bool is_one_text_for_machines(const titles *t) {
    return !is_news(t->claims) && t->structured.claim && t->graph.claim && t->title.claim &&
           dl_span_equal(t->structured.folded, t->graph.folded) &&
           dl_span_equal(fold_claim(t, t->title.claim), fold_claim(t, t->structured.claim));
}

/* Forums put a thread's label before its title: "Question My bridge fell". */
static bool is_labelled_thread(const titles *t) {
    return t->structured.claim && dl_class_of(t->structured.claim) == DL_CLASS_POSTING &&
           t->heading.folded.size > t->structured.folded.size &&
           dl_span_ends_with(t->heading.folded, t->structured.folded);
}

static void vote(titles *t, candidate *three[3]) {
    for (size_t i = 0; i < 3; i++) three[i]->squeezed = dl_squeeze_folded(three[i]->folded, t->arena);
    bool copied = is_one_text_for_machines(t) && !dl_span_equal(t->structured.squeezed, t->heading.squeezed);
    for (size_t i = 0; i < 3; i++) {
        candidate *c = three[i];
        if (!c->claim || c->folded.size == 0) continue;
        for (size_t k = 0; k < 3; k++) {
            if (three[k]->claim && dl_span_equal(c->squeezed, three[k]->squeezed)) c->votes += 2;
        }
        c->votes += votes_of_headings(t, c);
        if (copied && c != &t->heading && !dl_span_equal(c->folded, t->heading.folded)) c->votes -= 2;
    }
    if (is_slogan(t)) t->graph.votes += 2;
    if (is_labelled_thread(t)) t->structured.votes += 4;
}

/* The one of three with the most votes, the first of equals; of equal texts, the one whose words are
 * separated by spaces.  NULL: there is none. */
static const candidate *elect(candidate *three[3]) {
    const candidate *best = NULL;
    for (size_t i = 0; i < 3; i++) {
        const candidate *c = three[i];
        if (!c->claim || c->folded.size == 0) continue;
        if (!best || c->votes > best->votes) best = c;
    }
    for (size_t i = 0; i < 3 && best; i++) {
        const candidate *c = three[i];
        if (c->claim && c->folded.size > best->folded.size && dl_span_equal(c->squeezed, best->squeezed))
            best = c;
    }
    return best;
}

/* What the page declares as such, else one that lost the vote and differs from the headline. */
static void resolve_alternative(titles *t, dl_record *record, candidate *three[3], const candidate *best) {
    enum { ALIKE = 90 };
    const dl_claim *other = dl_claims_next(t->claims, DL_FIELD_ALTERNATIVE_HEADLINE, NULL);
    if (other) {
        dl_span text = dl_claim_text(t->claims, other);
        if (text.size && !dl_span_equal(dl_text_fold(t->arena, text), best->folded))
            record->alternative_headline = (dl_value){.text = text, .claim = other};
    }
    for (size_t i = 0; i < 3 && !record->alternative_headline.claim; i++) {
        const candidate *c = three[i];
        if (c->claim && c->text.size && likeness(c->folded, best->folded) < ALIKE &&
            !dl_is_publisher_name(&t->publisher, c->text, t->arena)) {
            record->alternative_headline = (dl_value){.text = c->text, .claim = c->claim};
        }
    }
}

/* Whether the text is the site's name and no story's: what the link to its front page says, or its publisher.
 */
static bool is_site_name(const titles *t, const candidate *c) {
    if (dl_is_publisher_name(&t->publisher, c->text, t->arena)) return true;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_SITE_NAME, claim));) {
        if (dl_span_equal(dl_text_fold(t->arena, claim->text), c->folded)) return true;
    }
    return false;
}

/* The only heading whose class says that it is the story's title, else the only one in the story; or NULL. */
static const dl_claim *only_heading(const titles *t) {
    const dl_claim *titled = NULL, *plain = NULL;
    unsigned titles_found = 0, plain_found = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim));) {
        uint32_t regions = dl_regions_of(claim);
        if (regions & (DL_REGION_ELSEWHERE | DL_REGION_LINK) || is_placeholder(t, fold_claim(t, claim)))
            continue;
        if (dl_visible_kind_of(claim) == DL_VISIBLE_TITLE_CLASS) titled = claim, titles_found++;
        if (dl_visible_kind_of(claim) == DL_VISIBLE_HEADING &&
            (regions & (DL_REGION_ARTICLE | DL_REGION_MAIN)))
            plain = claim, plain_found++;
    }
    return titles_found == 1 ? titled : titles_found == 0 && plain_found == 1 ? plain : NULL;
}

/* A kicker that the heading has in an element of its own is left out if a title begins with what follows it
 * and neither og:title nor independent structured data has the whole. */
static void use_rest(titles *t) {
    enum { LEAST_REST = 12 };
    const dl_claim *claim = t->heading.claim;
    if (!claim || dl_visible_kind_of(claim) != DL_VISIBLE_H1) return;
    const dl_claim *rest = dl_claims_next(t->claims, DL_FIELD_HEADLINE, claim);
    if (!rest || dl_visible_kind_of(rest) != DL_VISIBLE_H1_REST || rest->node != claim->node) return;
    dl_span whole = t->heading.folded, folded = fold_claim(t, rest);
    if (folded.size < LEAST_REST || dl_span_equal(whole, t->graph.folded) ||
        (is_elsewhere(t, &t->structured) && dl_span_equal(whole, t->structured.folded)))
        return;
    if (dl_span_starts_with(t->graph.folded, folded) || dl_span_starts_with(t->title.folded, folded))
        t->heading =
            (candidate){.claim = rest, .text = dl_text_clean(t->arena, rest->text), .folded = folded};
}

/* Where "Headline | more about the page" is divided; SIZE_MAX: nowhere. */
static size_t find_bar(dl_span text, size_t *size) {
    static const dl_span bars[] = {DL_SPAN_INIT(" |"),           DL_SPAN_INIT("| "),
                                   DL_SPAN_INIT(" ::"),          DL_SPAN_INIT(" \xC2\xBB "),
                                   DL_SPAN_INIT("\xEF\xBD\x9C"), DL_SPAN_INIT(" \xE2\x94\x82"),
                                   DL_SPAN_INIT(" \xC7\x80")};
    size_t first = SIZE_MAX;
    for (size_t i = 0; i < DL_COUNT_OF(bars); i++) {
        size_t at = dl_span_find(text, bars[i], 1);
        if (at < first) first = at, *size = bars[i].size;
    }
    bool quotes = first != SIZE_MAX && dl_span_find(text, DL_SPAN("\xC2\xAB"), 0) < first;
    return quotes ? SIZE_MAX : first;
}

/* "Headline | more about the page" without the rest, which names section, offer and site.  Newspapers have a
 * kicker before the bar; other stories may, if it is shorter than what follows, and any page, if it is one
 * word or in a script without spaces. */
static dl_span first_of_parts(const titles *t, dl_span text) {
    enum { LEAST_WORDS = 4 };
    size_t size = 0, at = find_bar(text, &size);
    if (at == SIZE_MAX || is_news(t->claims)) return text;
    dl_span first = dl_span_trim(dl_span_sub(text, 0, at)), rest = dl_span_sub(text, at + size, text.size);
    size_t next = find_bar(rest, &size);
    if (next != SIZE_MAX) rest = dl_span_sub(rest, 0, next);
    size_t words = dl_text_count_words(first);
    if (dl_is_story(t->claims) && words < LEAST_WORDS && words < dl_text_count_words(rest)) return text;
    bool one_word = dl_span_find_byte(first, ' ', 0) == SIZE_MAX;
    return one_word && first.size < rest.size ? text : first;
}

static void resolve_headline(titles *t, dl_record *record) {
    choose_structured(t);
    if (t->structured.claim) cut_candidate(t, &t->structured);
    choose_heading(t);
    if (t->heading.claim) cut_candidate(t, &t->heading);
    choose_graph(t);
    use_rest(t);
    /* A heading that replaces a missing h1 comes last: it may contain a kicker or a byline. */
    bool substitute = t->heading.claim && dl_visible_kind_of(t->heading.claim) != DL_VISIBLE_H1 &&
                      !dl_is_part_of_heading(t->heading.claim);
    candidate *three[] = {&t->heading, &t->structured, &t->graph};
    if (substitute) three[0] = &t->structured, three[1] = &t->graph, three[2] = &t->heading;
    vote(t, three);
    const candidate *best = elect(three);
    if (!best && t->named.claim && t->named.text.size) best = &t->named;
    candidate listed = {0};
    const dl_claim *of_list = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_FEED, -1);
    if (!of_list) of_list = first_of_kind(t->claims, DL_FIELD_HEADLINE, DL_SOURCE_SITEMAP, -1);
    if (!best && of_list) set_candidate(t, &listed, of_list, true);
    if (listed.text.size) best = &listed;
    if (!best && t->title.claim && t->title.text.size) best = &t->title;
    /* A title that only says what the logo says. */
    bool titles_alone = !t->heading.claim && !t->structured.claim;
    const dl_claim *only = titles_alone && (!best || is_site_name(t, best)) ? only_heading(t) : NULL;
    if (only) {
        set_candidate(t, &t->heading, only, false);
        best = &t->heading;
    }
    if (!best) return;
    record->headline = (dl_value){.text = first_of_parts(t, best->text), .claim = best->claim};
    resolve_alternative(t, record, three, best);
}

/* --- the others --- */

static void resolve_url(titles *t, dl_record *record) {
    dl_span captured = t->claims->context ? t->claims->context->url : DL_SPAN_NONE;
    dl_url own;
    bool known = dl_url_split(captured, &own);
    const dl_claim *best = NULL;
    int best_rank = 0;
    dl_span best_url = DL_SPAN_NONE;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_URL, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        int rank = claim->source == DL_SOURCE_LINK && dl_meta_kind_of(claim) == DL_META_CANONICAL    ? 4
                   : claim->source == DL_SOURCE_META && dl_meta_kind_of(claim) == DL_META_OPEN_GRAPH ? 3
                   : claim->source == DL_SOURCE_JSONLD                                               ? 2
                                                                                                     : 1;
        if (rank <= best_rank) continue;
        dl_span url = dl_url_resolve(t->arena, t->claims->base_url, claim->text);
        dl_url parts;
        if (!dl_url_split(url, &parts)) continue;
        /* A canonical URL that is the home page is wrong. */
        if (known && own.path.size > 1 && parts.path.size <= 1 && parts.query.size == 0) continue;
        best = claim, best_rank = rank, best_url = url;
    }
    if (best) {
        record->url = (dl_value){.text = best_url, .claim = best};
    } else if (known) {
        dl_span url = dl_url_resolve(t->arena, DL_SPAN_NONE, captured);
        if (url.size) record->url = (dl_value){.text = url, .provenance = DL_SPAN("capture")};
    }
}

static void resolve_kicker(titles *t, dl_record *record) {
    enum { NEAR_NODES = 60 };
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(t->claims, DL_FIELD_KICKER, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE && t->heading.claim) {
            dl_node at = t->heading.claim->node;
            dl_node distance = claim->node > at ? claim->node - at : at - claim->node;
            if (distance > NEAR_NODES) continue;
        }
        dl_span text = dl_claim_text(t->claims, claim);
        if (text.size < 2 || text.size > 120 ||
            dl_span_equal(dl_text_fold(t->arena, text), dl_text_fold(t->arena, record->headline.text)))
            continue;
        record->kicker = (dl_value){.text = text, .claim = claim};
        return;
    }
}

/* The size of the "GENEVA, 16 June (Agency) —" at the start of a paragraph: it ends with a dash, and half of
 * its letters are capitals, or there is an agency in brackets before the dash.  0: there is none. */
static size_t dateline_size(dl_span text) {
    enum { LONGEST_BYTES = 90, LEAST_BEFORE = 3, LEAST_SENTENCE_LETTERS = 4 };
    size_t capitals = 0, letters = 0, at = 0;
    bool bracket = false;
    while (at < text.size && at < LONGEST_BYTES) {
        size_t start = at;
        uint32_t c = dl_utf8_decode(text, &at);
        char before = start ? text.data[start - 1] : '\0';
        bool spaced = at < text.size && text.data[at] == ' ';
        bool dash = c == 0x2014 || c == 0x2013 || (c == '-' && (before == ' ' || before == ')') && spaced);
        if (c == '(') bracket = true;
        if (dash && start >= LEAST_BEFORE) {
            bool agency = bracket && text.data[start - 1 - (before == ' ')] == ')';
            return letters && (capitals * 2 >= letters || agency) ? at : 0;
        }
        bool sentence = c == '.' && spaced && letters >= LEAST_SENTENCE_LETTERS;
        if (sentence && capitals * 2 < letters && !bracket) return 0;
        letters += dl_char_is_letter(c);
        capitals += dl_char_is_upper(c);
    }
    return 0;
}

/* The dateline of the first paragraph, as written there.  The "dateline" of structured data is usually a day
 * or the site's name, and is ignored. */
static void resolve_dateline(dl_record *record, dl_arena *arena) {
    enum { BLOCKS_LOOKED_AT = 4 };
    for (uint32_t i = 0; i < record->body.blocks.count && i < BLOCKS_LOOKED_AT; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        if (block->kind != DL_BLOCK_PARAGRAPH) continue;
        size_t size = dateline_size(block->text);
        if (size)
            record->dateline = (dl_value){.text = dl_span_sub(block->text, 0, size),
                                          .provenance = dl_arena_format(arena, "text@%u", block->offset)};
        return;
    }
}

static dl_node first_paragraph(const dl_body *body) {
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        if (body->blocks.items[i].kind == DL_BLOCK_PARAGRAPH) return body->blocks.items[i].node;
    }
    return 0;
}

void dl_resolve_text(dl_record *record, const dl_claims *claims) {
    titles t = {.claims = claims, .arena = claims->arena};
    t.folded = dl_arena_alloc_zero(t.arena, claims->count * sizeof *t.folded);
    dl_publisher_names_read(&t.publisher, claims);
    t.story = first_paragraph(&record->body);
    resolve_url(&t, record);
    resolve_headline(&t, record);
    dl_resolve_description(record, claims, &t.publisher);
    resolve_kicker(&t, record);
    resolve_dateline(record, claims->arena);
}
