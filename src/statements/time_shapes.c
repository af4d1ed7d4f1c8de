#include "statements/time_shapes.h"

#include "statements/time_meaning.h"
#include "values/date_clock.h"
#include "values/date_shapes.h"
#include "values/relative_dates.h"

/* A shape is a row of letters, each for one token; "?" behind a letter: it may be absent.  The letters are
 * those of `classes`.  The words of a class differ between languages and so does their order: "last week",
 * "la semana pasada", "в прошлом году" are "<u" and "u<", and no shape belongs to one language. */
static const uint8_t classes[128] = {
    ['w'] = DL_TIME_WEEKDAY,      ['u'] = DL_TIME_UNIT,        ['<'] = DL_TIME_LAST,
    ['p'] = DL_TIME_PAST,         ['>'] = DL_TIME_NEXT,        ['='] = DL_TIME_THIS,
    ['T'] = DL_TIME_THAT,         ['t'] = DL_TIME_THE,         ['o'] = DL_TIME_OF,
    ['n'] = DL_TIME_NUMBER, /* or digits */
    ['q'] = DL_TIME_ORDINAL,      ['P'] = DL_TIME_PART,        ['D'] = DL_TIME_DAY_FROM,
    ['N'] = DL_TIME_TODAY_PART,   ['B'] = DL_TIME_BEFORE_PART, ['a'] = DL_TIME_AGO,
    ['A'] = DL_TIME_AGO_BEFORE,   ['~'] = DL_TIME_ABOUT,       ['e'] = DL_TIME_EDGE,
    ['S'] = DL_TIME_SEASON,       ['k'] = DL_TIME_EARLIER,     ['l'] = DL_TIME_LATER,
    ['v'] = DL_TIME_EVERY,        ['s'] = DL_TIME_SET,         ['r'] = DL_TIME_REF,
    ['i'] = DL_TIME_IN,           ['Y'] = DL_TIME_YEAR_OF,     ['h'] = DL_TIME_HOLIDAY,
    ['R'] = DL_TIME_RELATIVE,     ['K'] = DL_TIME_SAME,        ['m'] = DL_TIME_NAMED_MONTH,
    ['M'] = DL_TIME_SHORT_MONTH,  ['d'] = DL_TIME_DAY_NUMBER,  ['y'] = DL_TIME_YEAR_NUMBER,
    ['x'] = DL_TIME_ORDINAL_MARK, ['z'] = DL_TIME_DECADE_MARK, ['W'] = DL_TIME_WHOLE,
    [','] = DL_TIME_COMMA,        ['-'] = DL_TIME_HYPHEN,      ['.'] = DL_TIME_FULL_STOP,
};

typedef enum support {
    ALONE,     /* the words are enough */
    ENGLISH,   /* the same, in English alone: elsewhere the number belongs to what follows */
    NEEDS_AIDE /* another word beside them, or a year, must show that they are a time */
} support;

static const struct {
    char letters[32];
    dl_time_meaning *mean;
    uint8_t support;
} shapes[] = {
    /* Thursday 16 June 2021, 16. Juni 2021, el 16 de junio de 2021, June 16th, 2021, Sept. 30 */
    {"t?dx?.?o?t?m,?o?t?y", dl_mean_day, ALONE},
    {"t?dx?o?M.?,?o?y", dl_mean_day, ALONE},
    {"t?dx?.?o?t?m", dl_mean_day, ALONE},
    {"t?dx?o?M", dl_mean_day, ALONE},
    {"t?w,?t?dx?.?o?t?m,?o?t?y", dl_mean_day, ALONE},
    {"t?w,?t?dx?o?M.?,?o?y", dl_mean_day, ALONE},
    {"t?w,?t?dx?.?o?t?m", dl_mean_day, ALONE},
    {"t?w,?t?dx?o?M", dl_mean_day, ALONE},
    {"t?mdx?,?y", dl_mean_day, ENGLISH},
    {"t?M.?dx?,?y", dl_mean_day, ENGLISH},
    {"t?mt?dx?", dl_mean_day, ENGLISH},
    {"t?M.?dx?", dl_mean_day, ENGLISH},
    {"t?<mdx?", dl_mean_day, ENGLISH},
    {"t?<M.?dx?", dl_mean_day, ENGLISH},
    {"t?w,?mdx?,?y", dl_mean_day, ENGLISH},
    {"t?w,?M.?dx?,?y", dl_mean_day, ENGLISH},
    {"t?w,?mdx?", dl_mean_day, ENGLISH},
    {"t?w,?M.?dx?", dl_mean_day, ENGLISH},
    /* October 2007, octubre del 2007, last March */
    {"m,?o?t?y", dl_mean_month, ALONE},
    {"M.?y", dl_mean_month, ALONE},
    {"<m", dl_mean_month, ALONE},
    {"m<", dl_mean_month, ALONE},
    {"t?>m", dl_mean_month, ALONE},
    {"m>", dl_mean_month, ALONE},
    {"=m", dl_mean_month, ALONE},
    {"m", dl_mean_month, NEEDS_AIDE},
    {"M", dl_mean_month, NEEDS_AIDE},
    /* 2014, fiscal 2014, el año 2014, 2014 году, the 1990s, los años 80 */
    {"y", dl_mean_year, NEEDS_AIDE},
    {"t?Yy", dl_mean_year, ALONE},
    {"yu", dl_mean_year, NEEDS_AIDE},
    {"t?un", dl_mean_decade, NEEDS_AIDE},
    {"t?yz", dl_mean_decade, ALONE},
    {"t?nz", dl_mean_decade, ALONE},
    /* last Thursday, el jueves pasado, Thursday night, la noche del jueves */
    {"t?w", dl_mean_weekday, ALONE},
    {"t?<w", dl_mean_weekday, ALONE},
    {"t?w<", dl_mean_weekday, ALONE},
    {"t?>w", dl_mean_weekday, ALONE},
    {"t?w>", dl_mean_weekday, ALONE},
    {"t?=w", dl_mean_weekday, ALONE},
    {"=pw", dl_mean_weekday, ALONE},
    {"=>w", dl_mean_weekday, ALONE},
    {"t?Po?t?w", dl_mean_weekday, ALONE},
    {"w<i?t?P", dl_mean_weekday, ALONE},
    /* yesterday morning, ayer por la tarde, this morning, last night */
    {"D", dl_mean_day_from, ALONE},
    {"Di?t?P", dl_mean_day_from, ALONE},
    {"Dw", dl_mean_day_from, ALONE},
    {"t?Po?t?D", dl_mean_day_from, ALONE},
    {"=P", dl_mean_part, ALONE},
    {"<P", dl_mean_part, ALONE},
    {"t?P<", dl_mean_part, ALONE},
    {"N", dl_mean_part, ALONE},
    {"B", dl_mean_part, ALONE},
    /* last week, la semana pasada, the past year, this month, the end of the year */
    {"t?<u", dl_mean_unit, ALONE},
    {"t?u<", dl_mean_unit, ALONE},
    {"t?pu", dl_mean_unit, ALONE},
    {"t?up", dl_mean_unit, ALONE},
    {"t?>u", dl_mean_unit, ALONE},
    {"t?u>", dl_mean_unit, ALONE},
    {"=u", dl_mean_unit, ALONE},
    {"t?u=", dl_mean_unit, ALONE},
    {"=pu", dl_mean_unit, ALONE},
    {"=>u", dl_mean_unit, ALONE},
    {"t?u", dl_mean_weekend, NEEDS_AIDE},
    {"t?eot?u", dl_mean_edge, ALONE},
    {"etu", dl_mean_edge, ALONE},
    {"R", dl_mean_relative, ALONE},
    {"Tu", dl_mean_that, ALONE},
    {"t?Wt?u", dl_mean_that, ALONE},
    {"t?<uo?t?m", dl_mean_part_of_month, ALONE},
    {"t?puo?t?m", dl_mean_part_of_month, ALONE},
    {"t?quo?t?m", dl_mean_part_of_month, ALONE},
    {"tu", dl_mean_that, ALONE},
    /* the third quarter, the spring, spring 2009, last summer, Christmas Day */
    {"t?qu", dl_mean_ordinal, ALONE},
    {"t?q-u", dl_mean_ordinal, ALONE},
    {"t?S", dl_mean_season, NEEDS_AIDE},
    {"t?So?t?y", dl_mean_season, ALONE},
    {"t?<S", dl_mean_season, ALONE},
    {"t?S<", dl_mean_season, ALONE},
    {"t?>S", dl_mean_season, ALONE},
    {"t?S>", dl_mean_season, ALONE},
    {"=S", dl_mean_season, ALONE},
    {"h", dl_mean_holiday, ALONE},
    {"h,?o?y", dl_mean_holiday, ALONE},
    /* three days ago, hace casi dos años, a year earlier, the same period last year */
    {"~?nua", dl_mean_ago, ALONE},
    {"A~?n~?u", dl_mean_ago, ALONE},
    {"A~?u", dl_mean_ago, ALONE},
    {"n~?uk", dl_mean_later, ALONE},
    {"n~?ul", dl_mean_later, ALONE},
    {"t?K", dl_mean_same, ALONE},
    {"t?Ki?o?,?nuk", dl_mean_same, ALONE},
    {"t?Ki?o?,?nua", dl_mean_same, ALONE},
    {"t?Ki?o?t?<u", dl_mean_same, ALONE},
    {"t?Ki?o?t?u<", dl_mean_same, ALONE},
    {"t?Ki?o?R", dl_mean_same, ALONE},
    {"t?Ki?o?y", dl_mean_same, ALONE},
    /* six months, five-year, the next four years, los últimos cinco años */
    {"~?nu", dl_mean_duration, ALONE},
    {"n-u", dl_mean_duration, ALONE},
    {"t?pnu", dl_mean_duration, ALONE},
    {"t?npu", dl_mean_duration, ALONE},
    {"t?<nu", dl_mean_duration, ALONE},
    {"t?>nu", dl_mean_duration, ALONE},
    {"t?n>u", dl_mean_duration, ALONE},
    {"t?nu<", dl_mean_duration, ALONE},
    /* every year, every Thursday, weekly, recently */
    {"vu", dl_mean_set, ALONE},
    {"vw", dl_mean_set, ALONE},
    {"vnu", dl_mean_set, ALONE},
    {"s", dl_mean_set, ALONE},
    {"r", dl_mean_reference, ALONE},
};

static bool token_fits(const dl_time_tokens *tokens, size_t i, char letter) {
    if (dl_time_token_is(tokens, i, classes[(unsigned char)letter])) return true;
    return letter == 'n' && dl_time_token_is(tokens, i, DL_TIME_DIGITS);
}

_Static_assert(DL_COUNT_OF(shapes) <= DL_TIME_SHAPES_MAX, "more shapes than bits");

static uint64_t letter_mask(char letter) {
    uint64_t mask = UINT64_C(1) << classes[(unsigned char)letter];
    return letter == 'n' ? mask | UINT64_C(1) << DL_TIME_DIGITS : mask;
}

/* Notes the shape at the classes of the letter. */
static void note_beginning(dl_time_reader *reader, size_t shape, char letter) {
    for (uint64_t mask = letter_mask(letter); mask; mask &= mask - 1)
        reader->shapes[__builtin_ctzll(mask)][shape / 64] |= UINT64_C(1) << shape % 64;
}

void dl_time_reader_init(dl_time_reader *reader) {
    *reader = (dl_time_reader){.shapes = {{0}}};
    for (size_t k = 0; k < DL_COUNT_OF(shapes); k++) {
        for (const char *letter = shapes[k].letters; *letter; letter += 2) {
            note_beginning(reader, k, *letter);
            if (letter[1] != '?') break;
        }
    }
}

/* The shapes that can begin with a token of these classes. */
static void find_candidates(const dl_time_reader *reader, uint64_t mask,
                            uint64_t candidates[DL_TIME_SHAPES_MAX / 64]) {
    for (; mask; mask &= mask - 1) {
        const uint64_t *of_class = reader->shapes[__builtin_ctzll(mask)];
        for (size_t i = 0; i < DL_TIME_SHAPES_MAX / 64; i++) candidates[i] |= of_class[i];
    }
}

/* Each shape has one of these in it, at most LONGEST_LEAD tokens behind its beginning, the edge before it
 * included: "the beginning of the last few weeks". */
static const char cores[] = "wuSPDNBsrhRKmMy";
enum { LONGEST_LEAD = 6 };

size_t dl_time_next(const dl_time_tokens *tokens, size_t i) {
    uint64_t mask = UINT64_C(1) << DL_TIME_DIGITS;
    for (const char *core = cores; *core; core++) mask |= letter_mask(*core);
    for (size_t at = i; at < tokens->count; at++) {
        const dl_time_token *token = &tokens->items[at];
        if (!(token->mask & mask) && token->kind != DL_DATE_TOKEN_NUMBER && !token->month) continue;
        return at > i + LONGEST_LEAD ? at - LONGEST_LEAD : i;
    }
    return tokens->count;
}

/* The token after the shape, or 0; the match has the parts. */
static size_t match_letters(const dl_time_tokens *tokens, const char *letters, size_t i,
                            dl_time_match *match) {
    if (!*letters) return i;
    bool optional = letters[1] == '?';
    const char *rest = letters + 1 + optional;
    if (token_fits(tokens, i, *letters)) {
        match->parts[match->count].letter = *letters;
        match->parts[match->count].token = (uint32_t)i;
        match->count++;
        size_t end = match_letters(tokens, rest, i + 1, match);
        if (end) return end;
        match->count--;
    }
    return optional ? match_letters(tokens, rest, i, match) : 0;
}

/* --- what stands beside words that may be no time --- */

static bool has_aide_before(const dl_time_tokens *tokens, size_t first) {
    if (first == 0) return false;
    return dl_time_token_is(tokens, first - 1, DL_TIME_IN) ||
           dl_time_token_is(tokens, first - 1, DL_TIME_UNTIL) ||
           dl_time_token_is(tokens, first - 1, DL_TIME_EDGE) ||
           dl_time_token_is(tokens, first - 1, DL_TIME_OF);
}

static bool is_word(const dl_time_tokens *tokens, size_t i) {
    return i < tokens->count && tokens->items[i].kind == DL_DATE_TOKEN_WORD;
}

/* "April and May" */
static bool follows_month(const dl_time_tokens *tokens, size_t first) {
    return first >= 2 && tokens->items[first - 2].month &&
           tokens->items[first - 1].kind != DL_DATE_TOKEN_NUMBER;
}

/* A month alone: behind "in" or the like, else only if nothing says that it is a name or a verb. */
static bool is_bare_month(const dl_time_tokens *tokens, const dl_time_match *match) {
    const dl_time_token *token = &tokens->items[match->first];
    bool aided = has_aide_before(tokens, match->first) || follows_month(tokens, match->first);
    bool name_follows = is_word(tokens, match->end) && tokens->items[match->end].capital;
    if (dl_time_token_is(tokens, match->first, DL_TIME_SHORT_MONTH))
        return aided && token->capital && dl_language_is(&tokens->hints, "en");
    bool english = dl_language_is(&tokens->hints, "en");
    if (!english && !dl_language_is(&tokens->hints, "de") && token->capital) return false;
    if (aided) return true;
    bool also_other = english && (token->month >= 3 && token->month <= 8);
    return !also_other && !name_follows && !dl_language_is(&tokens->hints, "fr");
}

/* "homes" of "in 2000 homes", and not "was". */
static bool is_plural(const dl_time_tokens *tokens, size_t i) {
    enum { SHORTEST_PLURAL = 5 };
    if (!is_word(tokens, i) || tokens->items[i].capital || tokens->items[i].words) return false;
    const dl_time_token *token = &tokens->items[i];
    return token->end - token->start >= SHORTEST_PLURAL && tokens->text.data[token->end - 1] == 's';
}

/* $, %, #, and the signs of currencies beyond ASCII. */
static bool is_sign_of_amount(const dl_time_tokens *tokens, size_t i) {
    static const dl_span signs[] = {DL_SPAN_INIT("$"), DL_SPAN_INIT("%"), DL_SPAN_INIT("#"),
                                    DL_SPAN_INIT("€"), DL_SPAN_INIT("£"), DL_SPAN_INIT("¥")};
    const dl_time_token *token = &tokens->items[i];
    dl_span sign = dl_span_sub(tokens->text, token->start, token->end - token->start);
    for (size_t k = 0; k < DL_COUNT_OF(signs); k++) {
        if (dl_span_equal(sign, signs[k])) return true;
    }
    return false;
}

/* Whether a year may follow: "(2014", "2013-2014", "2013/2014", but not "$2014", "a2014", "3/5/2014". */
static bool may_precede_year(const dl_time_tokens *tokens, size_t year) {
    if (year == 0) return true;
    const dl_time_token *before = &tokens->items[year - 1];
    if (before->kind == DL_DATE_TOKEN_MARK && is_sign_of_amount(tokens, year - 1)) return false;
    if (tokens->items[year].space_before) return true;
    if (before->kind != DL_DATE_TOKEN_MARK || !before->mark || !strchr("(-'\"/", before->mark)) return false;
    return year < 2 || tokens->items[year - 2].kind != DL_DATE_TOKEN_NUMBER || before->space_before ||
           tokens->items[year - 2].digits == 4;
}

/* The same of what is behind it: not "2014a", "2014 %", "2014 days", "2014 3". */
static bool may_follow_year(const dl_time_tokens *tokens, size_t next, bool aided) {
    if (next >= tokens->count) return true;
    const dl_time_token *after = &tokens->items[next];
    if (after->kind == DL_DATE_TOKEN_WORD)
        return after->space_before && !dl_time_token_is(tokens, next, DL_TIME_UNIT);
    return after->kind == DL_DATE_TOKEN_NUMBER ? aided : !is_sign_of_amount(tokens, next);
}

/* A number of four digits: a year unless it counts something, or is part of something longer. */
static bool is_bare_year(const dl_time_tokens *tokens, const dl_time_match *match) {
    enum { FIRST_AIDED = 1800, FIRST = 1950, LAST = 2039 };
    size_t i = match->first, next = i + 1;
    uint32_t year = tokens->items[i].value;
    bool aided = has_aide_before(tokens, i) || (i > 0 && (dl_time_token_is(tokens, i - 1, DL_TIME_THE) ||
                                                          dl_time_token_is(tokens, i - 1, DL_TIME_UNTIL)));
    if (!may_precede_year(tokens, i) || !may_follow_year(tokens, next, aided)) return false;
    if (aided) return year >= FIRST_AIDED && (year % 10 || !is_plural(tokens, next));
    bool counts = is_word(tokens, next) && !tokens->items[next].capital && tokens->items[next].words == 0;
    return year >= FIRST && year <= LAST && year % 100 && !counts;
}

static bool is_bare_season(const dl_time_tokens *tokens, const dl_time_match *match) {
    bool article = match->count > 1, english = dl_language_is(&tokens->hints, "en");
    if (dl_time_token_is(tokens, match->end, DL_TIME_OF)) return false; /* "the fall of the government" */
    bool aided = has_aide_before(tokens, match->first);
    if (english && !article) /* "continue to fall" */
        return match->first > 0 && dl_time_token_value(tokens, match->first - 1, DL_TIME_IN) == 1;
    return article ? aided || !english : aided && !dl_language_is(&tokens->hints, "fr");
}

static bool stands_alone(const dl_time_tokens *tokens, const dl_time_match *match, dl_time_meaning *mean) {
    if (mean == dl_mean_month) return is_bare_month(tokens, match);
    if (mean == dl_mean_weekend) return match->count > 1 || has_aide_before(tokens, match->first);
    if (mean == dl_mean_season) return is_bare_season(tokens, match);
    if (mean == dl_mean_decade)
        return match->parts[match->count - 1].letter == 'n' && tokens->items[match->end - 1].digits == 2 &&
               tokens->items[match->end - 1].value % 10 == 0;
    if (match->count == 2) /* "2014 году" */
        return dl_time_token_value(tokens, match->first + 1, DL_TIME_UNIT) == DL_CALENDAR_YEAR;
    return is_bare_year(tokens, match);
}

/* --- reading --- */

/* Takes the shape if it is longer than the best so far and means a time. */
static void try_shape(const dl_time_reader *reader, size_t shape, size_t i, size_t *best, dl_time *time,
                      bool *weak) {
    const dl_time_tokens *tokens = reader->context.tokens;
    if (shapes[shape].support == ENGLISH && !dl_language_is(&tokens->hints, "en")) return;
    dl_time_match match = {.first = i};
    match.end = match_letters(tokens, shapes[shape].letters, i, &match);
    if (match.end <= i || match.end <= *best) return;
    dl_time found = {.first = (uint32_t)i};
    if (!shapes[shape].mean(&reader->context, &match, &found)) return;
    *weak = shapes[shape].support == NEEDS_AIDE && !stands_alone(tokens, &match, shapes[shape].mean);
    *time = found;
    *best = match.end;
}

/* The longest of the shapes; of several the first.  `weak`: it needs an aide and has none. */
static size_t read_shape(const dl_time_reader *reader, size_t i, dl_time *time, bool *weak) {
    const dl_time_tokens *tokens = reader->context.tokens;
    uint64_t candidates[DL_TIME_SHAPES_MAX / 64] = {0};
    size_t best = 0;
    if (i >= tokens->count) return 0;
    find_candidates(reader, tokens->items[i].mask, candidates);
    for (size_t word = 0; word < DL_COUNT_OF(candidates); word++) {
        for (uint64_t rest = candidates[word]; rest; rest &= rest - 1)
            try_shape(reader, word * 64 + (size_t)__builtin_ctzll(rest), i, &best, time, weak);
    }
    return best;
}

static size_t skip(const dl_time_tokens *tokens, size_t i, int word_class) {
    return dl_time_token_is(tokens, i, word_class) ? i + 1 : i;
}

/* What joins a part of a year with the year: "of", "in the", a comma. */
static size_t skip_joint(const dl_time_tokens *tokens, size_t i, bool season) {
    size_t at = skip(tokens, i, DL_TIME_COMMA);
    at = skip(tokens, at, DL_TIME_OF);
    if (at == i && !season) at = skip(tokens, at, DL_TIME_IN); /* "the fall since 1987" */
    return skip(tokens, at, DL_TIME_THE);
}

/* "October of last year": the end of the year's words, or `end`. */
static size_t join_year(const dl_time_reader *reader, size_t end, dl_time *time, bool *weak) {
    size_t at = skip_joint(reader->context.tokens, end, time->period.precision == DL_PRECISION_SEASON);
    if (!time->of_some_year || at >= reader->context.tokens->count) return end;
    dl_time year = {0};
    bool weak_year = false;
    size_t after = read_shape(reader, at, &year, &weak_year);
    if (!after || year.period.precision != DL_PRECISION_YEAR) return end;
    int32_t count = year.period.count;
    if (!dl_time_set_year(time, count)) return end;
    *weak = false;
    return after;
}

/* "early 2009", "the end of last year", "mid-2011": the period that is begun or ended. */
static size_t read_edge(const dl_time_reader *reader, size_t i, dl_time *time) {
    const dl_time_tokens *tokens = reader->context.tokens;
    size_t at = skip(tokens, i, DL_TIME_THE);
    if (!dl_time_token_is(tokens, at, DL_TIME_EDGE)) return 0;
    at = skip(tokens, at + 1, DL_TIME_HYPHEN);
    size_t inner = skip(tokens, skip(tokens, at, DL_TIME_OF), DL_TIME_IN);
    bool weak = false;
    size_t end = read_shape(reader, inner, time, &weak);
    if (!end) {
        inner = skip(tokens, inner, DL_TIME_THE);
        end = read_shape(reader, inner, time, &weak);
    }
    if (!end || time->type != DL_TIMEX_DATE || !time->period.precision) return 0;
    end = join_year(reader, end, time, &weak);
    time->first = (uint32_t)i;
    time->bare_year = false;
    return end;
}

/* "Thursday in the evening", "el viernes por la noche" */
static size_t join_part(const dl_time_reader *reader, size_t end, dl_time *time) {
    const dl_time_tokens *tokens = reader->context.tokens;
    if (time->period.precision != DL_PRECISION_DAY || time->type != DL_TIMEX_DATE) return end;
    size_t at = skip(tokens, skip(tokens, end, DL_TIME_IN), DL_TIME_THE);
    if (!dl_time_token_is(tokens, at, DL_TIME_PART)) return end;
    time->type = DL_TIMEX_TIME;
    time->period.part = (uint8_t)dl_time_token_value(tokens, at, DL_TIME_PART);
    return at + 1;
}

/* --- times of day, and what the reader of dates knows by itself --- */

enum { SHAPE_BYTES = 160, WORDS_BEFORE_AGO = 3 };

/* The tokens of the reader of dates from one of ours on. */
static void read_tokens(const dl_time_tokens *tokens, size_t i, dl_date_tokens *few) {
    dl_date_tokens_init(few, dl_span_sub(tokens->text, tokens->items[i].start, SHAPE_BYTES), &tokens->hints);
}

/* The first of our tokens from `i` on that begins at or after the end of theirs. */
static size_t after_token(const dl_time_tokens *tokens, size_t i, const dl_date_tokens *few, size_t end) {
    uint32_t stop = (uint32_t)(few->text.data - tokens->text.data) + few->items[end - 1].end;
    while (i < tokens->count && tokens->items[i].start < stop) i++;
    return i;
}

/* "a las 16.25", "16.25 Uhr", and not the amounts that are written the same way. */
static bool is_clock_with_stop(const dl_time_tokens *tokens, size_t i) {
    bool amount = i + 3 < tokens->count && is_sign_of_amount(tokens, i + 3);
    if (dl_language_is(&tokens->hints, "en") || amount) return false;
    return dl_language_is(&tokens->hints, "de") || (i > 0 && dl_time_token_is(tokens, i - 1, DL_TIME_AT));
}

/* A time of day at this token: with a colon, or a word that says so. */
static size_t read_clock(const dl_time_reader *reader, size_t i, dl_period *clock) {
    const dl_time_tokens *tokens = reader->context.tokens;
    if (i >= tokens->count || tokens->items[i].kind != DL_DATE_TOKEN_NUMBER || tokens->items[i].digits > 2)
        return 0;
    if (!dl_time_token_is(tokens, i, DL_TIME_DIGITS) && !is_clock_with_stop(tokens, i)) return 0;
    dl_date_tokens few;
    dl_date date = {0};
    read_tokens(tokens, i, &few);
    size_t end = dl_read_clock(&few, 0, &date);
    if (!end || !date.has_time) return 0;
    clock->has_clock = true;
    clock->hour = date.hour, clock->minute = date.minute;
    clock->has_offset = date.has_offset;
    clock->offset_minutes = date.offset_minutes;
    return after_token(tokens, i, &few, end);
}

static void set_clock(dl_time *time, const dl_period *clock) {
    int32_t count = time->period.count;
    time->period = *clock;
    time->period.precision = DL_PRECISION_DAY;
    time->period.count = count;
    time->type = DL_TIMEX_TIME;
}

/* The day that the sentence names before a time of day. */
static const dl_time *day_of_clock(const dl_time_reader *reader, size_t i) {
    enum { REACH = 40 };
    const dl_times *found = reader->context.found;
    const dl_time *last = found->count ? &found->items[found->count - 1] : NULL;
    if (!last || last->period.precision != DL_PRECISION_DAY || i > last->after + REACH) return NULL;
    for (size_t at = last->after; at <= i; at++) {
        if (dl_time_begins_sentence(reader->context.tokens, at)) return NULL;
    }
    return last;
}

/* "12:00 UTC Monday", "18:00 UTC"; alone only with a zone, which newspapers write of the day itself, or
 * behind "at". */
static size_t read_clock_first(const dl_time_reader *reader, size_t i, dl_time *time) {
    const dl_time_tokens *tokens = reader->context.tokens;
    dl_period clock = {0};
    size_t end = read_clock(reader, i, &clock);
    if (!end) return 0;
    size_t comma = skip(tokens, end, DL_TIME_COMMA), at = skip(tokens, comma, DL_TIME_OF);
    at = skip(tokens, skip(tokens, at, DL_TIME_IN), DL_TIME_OF);
    bool weak = false;
    dl_time day = {0};
    size_t after = at < tokens->count && tokens->language ? read_shape(reader, at, &day, &weak) : 0;
    if (after && !weak && day.period.precision == DL_PRECISION_DAY) {
        *time = day;
        time->first = (uint32_t)i;
        set_clock(time, &clock);
        return comma == end ? after : end; /* behind a comma the day is a time of its own */
    }
    bool aided = clock.has_offset || (i > 0 && dl_time_token_is(tokens, i - 1, DL_TIME_AT));
    if (!aided) return 0;
    const dl_time *named = day_of_clock(reader, i);
    *time = (dl_time){.first = (uint32_t)i, .type = DL_TIMEX_TIME};
    if (!named && (!clock.has_offset || !reader->context.has_today))
        return end; /* of which day is not certain */
    time->period.count = named ? named->period.count : reader->context.today;
    set_clock(time, &clock);
    return end;
}

/* Numbers: 2021-10-21, 21.10.2021, 2021年10月21日; in languages without words of times all dates with a year.
 */
static size_t read_date(const dl_time_reader *reader, size_t i, dl_time *time) {
    const dl_time_tokens *tokens = reader->context.tokens;
    const dl_time_token *token = &tokens->items[i];
    bool number = token->kind == DL_DATE_TOKEN_NUMBER && (token->digits <= 2 || token->digits == 4);
    if (!number && (tokens->language || !token->month)) return 0;
    if (i + 1 >= tokens->count || tokens->items[i + 1].kind == DL_DATE_TOKEN_NUMBER) return 0;
    if (tokens->language && tokens->items[i + 1].kind != DL_DATE_TOKEN_MARK) return 0;
    dl_date_tokens few;
    dl_date date = {0};
    read_tokens(tokens, i, &few);
    size_t end = dl_read_day(&few, 0, &date);
    if (!end || date.flags & (DL_DATE_SWAPPABLE | DL_DATE_YEAR_INFERRED | DL_DATE_LUNAR)) return 0;
    if (tokens->language && !(date.flags & DL_DATE_NUMERIC)) return 0;
    *time = (dl_time){.first = (uint32_t)i, .year_given = true};
    time->period = (dl_period){.precision = DL_PRECISION_DAY, .count = dl_date_days(&date)};
    return after_token(tokens, i, &few, end);
}

/* "3 dagar sedan" where the language has no words of times. */
static size_t read_ago(const dl_time_reader *reader, size_t i, dl_time *time) {
    const dl_time_tokens *tokens = reader->context.tokens;
    const dl_time_token *token = &tokens->items[i];
    static const uint8_t precisions[] = {[DL_TIME_DAY] = DL_PRECISION_DAY,
                                         [DL_TIME_WEEK] = DL_PRECISION_WEEK,
                                         [DL_TIME_MONTH] = DL_PRECISION_MONTH,
                                         [DL_TIME_YEAR] = DL_PRECISION_YEAR};
    if (tokens->language || !reader->context.has_today || token->kind != DL_DATE_TOKEN_NUMBER ||
        token->digits > 3)
        return 0;
    dl_date_tokens few;
    dl_time_unit unit;
    const dl_times *found = reader->context.found;
    size_t earliest = found->count ? found->items[found->count - 1].after : 0;
    size_t from = i < earliest + WORDS_BEFORE_AGO ? earliest : i - WORDS_BEFORE_AGO, number = 0, first, end;
    read_tokens(tokens, from, &few);
    while (number < few.count && few.items[number].start < token->start - tokens->items[from].start) number++;
    if (number == few.count || !dl_find_ago(&few, number, &unit, &first, &end) || unit < DL_TIME_DAY)
        return 0;
    dl_time_precision precision = (dl_time_precision)precisions[unit];
    *time = (dl_time){.first = (uint32_t)after_token(tokens, from, &few, first ? first : 1)};
    if (!first) time->first = (uint32_t)from;
    time->period.precision = (uint8_t)precision;
    time->period.count = dl_period_of_day(precision, reader->context.today) - (int32_t)token->value;
    return after_token(tokens, i, &few, end);
}

size_t dl_time_read_at(const dl_time_reader *reader, size_t i, dl_time *time) {
    const dl_time_tokens *tokens = reader->context.tokens;
    const dl_time_token *token = &tokens->items[i];
    if (!token->mask && token->kind != DL_DATE_TOKEN_NUMBER) return 0;
    size_t end = token->kind == DL_DATE_TOKEN_NUMBER ? read_clock_first(reader, i, time) : 0;
    if (!end) end = read_date(reader, i, time);
    if (!end) end = read_ago(reader, i, time);
    if (end) return end;
    bool weak = false;
    if (tokens->language) {
        dl_time edge = {0};
        size_t edge_end = read_edge(reader, i, &edge);
        end = read_shape(reader, i, time, &weak);
        if (end) end = join_year(reader, end, time, &weak);
        if (edge_end > end || (edge_end && weak)) {
            *time = edge;
            return edge_end;
        }
        if (weak) return 0;
        if (end) end = join_part(reader, end, time);
    }
    return end;
}
