/* Most script state tells nothing that is wanted, and to take it apart costs much.  Here it is only walked
 * through: of each object around the present place is kept what its members have said so far.
 *
 * Only what has no fault is understood: what dl_json_read would have to mend, and what it reads but JSON does
 * not know (comments, other quotation marks), ends the look. */
#include "claims/state_skim.h"

#include "values/json.h"
#include "values/script_strings.h"

/* An object or array around the present place. */
typedef struct level {
    const char *start;
    int score;
    char closing; /* the bracket that ends it */
    bool titled;
    bool wanted;
    uint8_t forms; /* how many more members may be forms of the title of the object around it */
} level;

enum { MOST_COMPARED_BYTES = 1 << 20 }; /* of the title, over and over */

typedef struct skimmer {
    const char *at, *end;
    dl_span title;
    const dl_state_wants *wants;
    dl_arena *arena;
    dl_skimmed *found;
    uint32_t titles;
    int best; /* the score of the object that says most, of several the first one */
    const char *best_start;
    uint32_t depth;
    level levels[DL_JSON_MAX_DEPTH];
} skimmer;

static const char *skip_blank(const char *p, const char *end) {
    while (p < end && (unsigned char)*p <= ' ') p++;
    return p;
}

static bool is_of_word(char c) {
    return dl_ascii_is_alnum(c) || c == '_' || c == '$';
}

/* The quotation mark that ends a string; `end` when there is none. */
static const char *end_of_string(const char *p, const char *end) {
    size_t size = p < end ? dl_script_string_end(dl_span_between(p, end), 0, '"') : SIZE_MAX;
    return size == SIZE_MAX ? end : p + size;
}

/* A member's name and the colon, in quotation marks or bare. */
static bool read_name(skimmer *s, dl_state_role *role) {
    const char *from = s->at, *to;
    if (*from == '"') {
        to = end_of_string(++from, s->end);
        s->at = to + 1;
    } else {
        for (to = from; to < s->end && is_of_word(*to);) to++;
        s->at = to;
    }
    if (to >= s->end || s->at == from) return false;
    *role = dl_state_role_of(dl_span_between(from, to));
    s->at = skip_blank(s->at, s->end);
    if (s->at >= s->end || *s->at != ':') return false;
    s->at = skip_blank(s->at + 1, s->end);
    return s->at < s->end;
}

static void compare_title(skimmer *s, level *titled, dl_span raw) {
    if (titled->titled || raw.size < DL_STATE_LEAST_TITLE_BYTES) return;
    if (++s->titles > MOST_COMPARED_BYTES / s->title.size) return;
    titled->titled = dl_state_is_title(s->arena, s->title, dl_json_decode(s->arena, raw));
}

static void note_value(skimmer *s, dl_span raw) {
    if (s->found->values < DL_SKIMMED_VALUES) s->found->first_values[s->found->values] = raw;
    s->found->values++;
}

static bool read_string(skimmer *s, level *around, dl_state_role role, bool is_form) {
    dl_span raw = dl_span_between(s->at + 1, end_of_string(s->at + 1, s->end));
    s->at += raw.size + 2;
    if (s->at > s->end) return false;
    if (role == DL_STATE_TITLE) compare_title(s, around, raw);
    if (is_form) compare_title(s, around - 1, raw);
    if (raw.size >= DL_STATE_LEAST_BYTES && (raw.data[0] == '{' || raw.data[0] == '[')) note_value(s, raw);
    return true;
}

/* A number or a word. */
static bool read_scalar(skimmer *s) {
    const char *from = s->at;
    bool negated = *from == '-' || *from == '!'; /* scripts that were made small have "!0" */
    if (negated && (s->end - from < 2 || !dl_ascii_is_digit(from[1]))) return false;
    if (dl_ascii_is_digit(from[negated])) {
        for (s->at += negated; s->at < s->end && (dl_ascii_is_digit(*s->at) || memchr("+-.eE", *s->at, 5));)
            s->at++;
    } else {
        while (s->at < s->end && is_of_word(*s->at)) s->at++;
    }
    return s->at > from;
}

static bool open_level(skimmer *s, unsigned forms) {
    if (s->depth == DL_JSON_MAX_DEPTH) return false;
    char closing = *s->at == '{' ? '}' : ']';
    s->levels[s->depth++] = (level){.start = s->at++, .closing = closing, .forms = (uint8_t)forms};
    return true;
}

static void close_level(skimmer *s) {
    const level *closed = &s->levels[--s->depth];
    s->at++;
    if (!closed->titled || closed->score < s->best) return;
    if (closed->score == s->best && closed->start > s->best_start) return;
    s->best = closed->score;
    s->best_start = closed->start;
    s->found->is_wanted = closed->wanted;
}

/* A member of an object, or an item of an array; of a container only its beginning. */
static bool read_item(skimmer *s) {
    level *around = &s->levels[s->depth - 1];
    dl_state_role role = DL_STATE_NONE;
    bool is_form = false;
    if (around->closing == '}') {
        if (!read_name(s, &role)) return false;
        if (role) {
            around->score += dl_state_weight(role, s->wants);
            around->wanted = around->wanted || dl_state_is_wanted(role, s->wants);
        }
        if (around->forms) around->forms--, is_form = true;
    }
    switch (*s->at) {
    case '"':
        return read_string(s, around, role, is_form);
    case '{':
        return open_level(s, role == DL_STATE_TITLE ? DL_STATE_MOST_FORMS : 0);
    case '[':
        return open_level(s, 0);
    default:
        return read_scalar(s);
    }
}

/* Closes what ends behind an item, and steps over the comma; true when an item must follow or none is left.
 */
static bool end_item(skimmer *s) {
    while (s->depth) {
        s->at = skip_blank(s->at, s->end);
        if (s->at >= s->end) return false;
        if (*s->at == ',') {
            s->at = skip_blank(s->at + 1, s->end);
            return s->at < s->end;
        }
        if (*s->at != s->levels[s->depth - 1].closing) return false;
        close_level(s);
    }
    return true;
}

static bool skim(skimmer *s) {
    do {
        uint32_t depth = s->depth;
        if (depth ? !read_item(s) : !open_level(s, 0)) return false;
        if (s->depth > depth) {
            s->at = skip_blank(s->at, s->end);
            if (s->at >= s->end) return false;
            if (*s->at != s->levels[depth].closing) continue;
        }
        if (!end_item(s)) return false;
    } while (s->depth);
    /* More titles than are compared when it is taken apart, where others may come first. */
    if (s->titles > DL_STATE_MOST_TITLES && s->best) return false;
    return s->titles <= MOST_COMPARED_BYTES / s->title.size;
}

void dl_skim_state(dl_span text, dl_span title, const dl_state_wants *wants, dl_arena *arena,
                   dl_skimmed *skimmed) {
    skimmer s; /* its levels are written before they are read, as are the values of what is skimmed */
    skimmed->regular = skimmed->has_story = skimmed->is_wanted = false;
    skimmed->values = 0;
    s.at = skip_blank(text.data, text.data + text.size);
    s.end = text.data + text.size;
    s.title = title;
    s.wants = wants;
    s.arena = arena;
    s.found = skimmed;
    s.titles = s.depth = 0;
    s.best = 0;
    s.best_start = NULL;
    if (s.at >= s.end || (*s.at != '{' && *s.at != '[')) return;
    skimmed->regular = skim(&s);
    skimmed->has_story = s.best > 0;
    skimmed->size = (size_t)(s.at - text.data);
}
