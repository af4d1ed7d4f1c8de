/* Which day, then which minute, then in which zone.
 *
 * The day is a weighted vote: every kind of place gives its weight to the days that
 * it names, since no fixed order of places is as often right (.918 against .902).
 * Among the stamps of that day the most trusted place that gives a time gives the
 * minute.  A stamp without a zone borrows one from the same moment elsewhere on the
 * page. */
#include "base/text.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "record/publisher_names.h"
#include "record/record.h"
#include "values/dates.h"
#include "values/schema.h"

enum {
    STAMPS_MAX = 128,
    FIRST_YEAR = 1991,
    POSTING_WEIGHT = 600,
    CHANGE_PERCENT = 60,
    LATE_CHANGE_PERCENT = 30,
    LEAST_TRUST_OF_NAMED =
        50 /* of the claims of weak_dates.c: the value has a name that means the publication */
};

typedef enum place {
    PLACE_JSONLD,
    PLACE_META,
    PLACE_MICRODATA,
    PLACE_DATE_CLASS,
    PLACE_TIME,
    PLACE_TEXT,
    PLACE_URL,
    PLACE_DATA,
    PLACE_STATE,
    PLACE_JSONLD_OTHER,
    PLACE_LIST, /* a feed or sitemap */
    PLACE_COUNT,
} place;

/* The weight of a place in the vote on the day, in hundredths. */
static const int place_weight[PLACE_COUNT] = {
    [PLACE_JSONLD] = 140, [PLACE_META] = 210,        [PLACE_MICRODATA] = 140, [PLACE_DATE_CLASS] = 260,
    [PLACE_TIME] = 100,   [PLACE_TEXT] = 175,        [PLACE_URL] = 210,       [PLACE_DATA] = 60,
    [PLACE_STATE] = 120,  [PLACE_JSONLD_OTHER] = 50, [PLACE_LIST] = 130,
};

/* The order of places for the time of day, in points by which each is behind the first. */
static const int place_order[PLACE_COUNT] = {
    [PLACE_JSONLD] = 0, [PLACE_META] = 40,          [PLACE_MICRODATA] = 80, [PLACE_LIST] = 100,
    [PLACE_TIME] = 120, [PLACE_DATE_CLASS] = 160,   [PLACE_TEXT] = 200,     [PLACE_STATE] = 240,
    [PLACE_DATA] = 280, [PLACE_JSONLD_OTHER] = 320, [PLACE_URL] = 360,
};

typedef enum role { ROLE_PUBLISHED, ROLE_CREATED, ROLE_MODIFIED } role;

typedef struct stamp {
    const dl_claim *claim;
    dl_date date;
    uint8_t place, role;
    int weight;
    int32_t days;
} stamp;

typedef struct ballot {
    const dl_claims *claims;
    dl_arena *arena;
    dl_date_hints hints;
    dl_node heading; /* the h1, 0 when there is none */
    struct hours {
        int8_t west, east; /* of UTC: where a page's readers live, by its language and country */
    } home;
    int32_t latest; /* no day after it is believed */
    uint32_t count;
    stamp stamps[STAMPS_MAX];
} ballot;

/* --- gathering --- */

static place place_of(const dl_claim *claim) {
    switch ((dl_source)claim->source) {
    case DL_SOURCE_JSONLD:
        return claim->flags & DL_CLAIM_OTHER ? PLACE_JSONLD_OTHER : PLACE_JSONLD;
    case DL_SOURCE_MICRODATA:
    case DL_SOURCE_RDFA:
    case DL_SOURCE_MICROFORMAT:
        return PLACE_MICRODATA;
    case DL_SOURCE_META:
        return PLACE_META;
    case DL_SOURCE_LINK: /* the day in the canonical address */
    case DL_SOURCE_URL:
        return PLACE_URL;
    case DL_SOURCE_STATE:
        return PLACE_STATE;
    case DL_SOURCE_VISIBLE:
        return dl_visible_kind_of(claim) == DL_VISIBLE_TIME         ? PLACE_TIME
               : dl_visible_kind_of(claim) == DL_VISIBLE_DATE_CLASS ? PLACE_DATE_CLASS
               : dl_visible_kind_of(claim) == DL_VISIBLE_DATE_DATA  ? PLACE_DATA
                                                                    : PLACE_TEXT;
    case DL_SOURCE_FEED:
    case DL_SOURCE_SITEMAP:
        return PLACE_LIST;
    default:
        return PLACE_META;
    }
}

/* Visible dates near the main heading are those of the article; distant ones are more often those of others.
 */
static int weigh_visible(const ballot *b, const dl_claim *claim, const dl_date *date, int weight) {
    enum { NEAR_NODES = 80, FAR_NODES = 300 };
    bool labelled = (dl_regions_of(claim) & DL_REGION_PUBLISHED) != 0;
    if (dl_regions_of(claim) & DL_REGION_OF_OTHERS) {
        weight /= 12;
    } else if (dl_regions_of(claim) & (DL_REGION_FOOTER | DL_REGION_ASIDE)) {
        weight /= labelled ? 3 : 6;
    }
    if (dl_regions_of(claim) & DL_REGION_LINK) weight /= 3;
    if (labelled) weight = weight * 5 / 4;
    if (b->heading) {
        bool before = claim->node < b->heading;
        dl_node distance = before ? b->heading - claim->node : claim->node - b->heading;
        if (distance <= NEAR_NODES) {
            weight = weight * 6 / 5;
        } else if (before) {
            weight /= 3; /* today's date at the top of the page */
        } else if (distance > FAR_NODES && dl_visible_kind_of(claim) != DL_VISIBLE_TIME) {
            weight = labelled ? weight * 2 / 3 : weight / 2;
        }
    }
    if (date->flags & DL_DATE_YEAR_INFERRED) weight /= 2;
    if (date->flags & DL_DATE_RELATIVE) weight /= 3;
    return weight;
}

static int weight_of(const ballot *b, const dl_claim *claim, const dl_date *date, place where, role as) {
    int weight = place_weight[where];
    /* On a forum the visible dates are those of replies and of when members joined. */
    bool posting = (claim->source == DL_SOURCE_JSONLD || claim->source == DL_SOURCE_MICRODATA) &&
                   dl_class_of(claim) == DL_CLASS_POSTING && (claim->flags & DL_CLAIM_MAIN);
    if (posting) weight = POSTING_WEIGHT;
    if (claim->source == DL_SOURCE_VISIBLE) {
        weight = weigh_visible(b, claim, date, weight);
    } else if (claim->flags & DL_CLAIM_OTHER) {
        weight /= 3;
    }
    if (as == ROLE_CREATED) weight = weight * 3 / 4;
    if (as == ROLE_MODIFIED) weight /= 6;
    return weight;
}

static bool is_midnight(const dl_date *date) {
    return date->hour == 0 && date->minute == 0 && date->second == 0;
}

/* "2021-10-21T00:00:00" without a zone is what a program makes of a day. */
static bool is_made_midnight(const dl_date *date, bool machine) {
    return date->has_time && is_midnight(date) && !date->has_offset && (machine || date->has_seconds);
}

/* Of equal dates before the heading, at some distance from one another, the nearest is that of the heading:
 * the others are those of other entries of a list.  `first` is the best one so far. */
static bool is_nearer_heading(const ballot *b, const stamp *first, const dl_claim *claim) {
    enum { NEAR_NODES = 80, ONE_LINE_NODES = 8 };
    return b->heading && first->claim->source == DL_SOURCE_VISIBLE && claim->source == DL_SOURCE_VISIBLE &&
           first->claim->node < claim->node && claim->node < b->heading &&
           b->heading - first->claim->node <= NEAR_NODES && claim->node - first->claim->node > ONE_LINE_NODES;
}

static void gather(ballot *b, dl_field field, role as) {
    int heaviest[PLACE_COUNT] = {0}, before[PLACE_COUNT] = {0};
    uint32_t first[PLACE_COUNT] = {0};
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(b->claims, field, claim));) {
        place where = place_of(claim);
        if (claim->source == DL_SOURCE_CAPTURE) continue; /* see modified_by_server */
        if (b->count >= STAMPS_MAX) return;
        b->hints.machine = claim->source != DL_SOURCE_VISIBLE ||
                           dl_visible_kind_of(claim) == DL_VISIBLE_TIME ||
                           dl_visible_kind_of(claim) == DL_VISIBLE_DATE_DATA;
        dl_date date;
        if (!dl_date_read(claim->text, &b->hints, &date, NULL)) continue;
        int32_t days = dl_date_days(&date);
        if (date.year < FIRST_YEAR || days > b->latest) continue;
        if (is_made_midnight(&date, b->hints.machine)) date.has_time = false;
        int weight = weight_of(b, claim, &date, where, as);
        /* Of several equally good dates in one kind of place, the first is usually that of the article. */
        bool nearer = heaviest[where] && weight == heaviest[where] &&
                      is_nearer_heading(b, &b->stamps[first[where]], claim);
        if (nearer) b->stamps[first[where]].weight /= 3;
        if (nearer || weight > heaviest[where]) {
            heaviest[where] = weight;
            before[where] = 1;
            first[where] = b->count;
        } else {
            weight /= before[where] > 3 ? 8 : before[where] * 2 + 1;
            before[where]++;
        }
        b->stamps[b->count++] = (stamp){claim, date, (uint8_t)where, (uint8_t)as, weight, days};
    }
}

/* Dates of other stories on the page are no date of this one, not even for want of a better. */
static void drop_dates_of_others(ballot *b) {
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (!(dl_regions_of(s->claim) & DL_REGION_OF_OTHERS)) return;
    }
    b->count = 0;
}

/* Many dates of one kind far from the heading are a list: of replies, of other stories. */
static void discount_lists(ballot *b) {
    enum { LIST_LENGTH = 3, NEAR_NODES = 80 };
    unsigned far[PLACE_COUNT] = {0};
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t i = 0; i < b->count; i++) {
            stamp *s = &b->stamps[i];
            if (s->claim->source != DL_SOURCE_VISIBLE || !b->heading) continue;
            dl_node node = s->claim->node;
            dl_node distance = node > b->heading ? node - b->heading : b->heading - node;
            if (distance <= NEAR_NODES) continue;
            if (pass == 0) {
                far[s->place]++;
            } else if (far[s->place] >= LIST_LENGTH) {
                s->weight /= 2;
            }
        }
    }
}

static void swap_order(stamp *s) {
    uint8_t day = s->date.day;
    s->date.day = s->date.month;
    s->date.month = day;
    s->date.flags ^= DL_DATE_DAY_FIRST | DL_DATE_MONTH_FIRST;
    s->days = dl_date_days(&s->date);
}

static int32_t swapped_days(const stamp *s) {
    return dl_days_from_date(s->date.year, s->date.day, s->date.month);
}

/* 11/01/2023 is the first of November where another place says so, and then 11/02/2023 on that page is the
 * second. */
static void settle_order(ballot *b) {
    unsigned day_first = 0, month_first = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        bool same = false, swapped = false;
        for (uint32_t j = 0; j < b->count && (s->date.flags & DL_DATE_SWAPPABLE); j++) {
            if (b->stamps[j].date.flags & DL_DATE_SWAPPABLE) continue;
            same = same || b->stamps[j].days == s->days;
            swapped = swapped || b->stamps[j].days == swapped_days(s);
        }
        if (!same && swapped) swap_order(s);
        if ((s->date.flags & DL_DATE_SWAPPABLE) && same == swapped) continue;
        day_first += (s->date.flags & DL_DATE_DAY_FIRST) != 0;
        month_first += (s->date.flags & DL_DATE_MONTH_FIRST) != 0;
    }
    if ((day_first != 0) == (month_first != 0)) return;
    uint8_t other_order = day_first ? DL_DATE_MONTH_FIRST : DL_DATE_DAY_FIRST;
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        bool open = (s->date.flags & DL_DATE_SWAPPABLE) && (s->date.flags & other_order);
        if (open && swapped_days(s) <= b->latest) swap_order(s);
    }
}

/* A lunar Hijri day is reckoned: where another place says the same day in another calendar, that is it. */
static void settle_calendars(ballot *b) {
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        for (uint32_t j = 0; j < b->count && (s->date.flags & DL_DATE_LUNAR); j++) {
            const dl_date *other = &b->stamps[j].date;
            if (!dl_date_same_by_moon(&s->date, other)) continue;
            s->date.year = other->year, s->date.month = other->month, s->date.day = other->day;
            s->date.flags &= (uint8_t)~DL_DATE_LUNAR;
            s->days = b->stamps[j].days;
        }
    }
}

/* A time element or a property of microdata in which a program put a midnight, where readers see the day
 * alone. */
static void drop_unseen_midnights(ballot *b) {
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        bool beside_text = s->place == PLACE_TIME || s->place == PLACE_DATA || s->place == PLACE_MICRODATA;
        if (!beside_text || !s->date.has_time || !is_midnight(&s->date)) continue;
        for (uint32_t j = 0; j < b->count; j++) {
            const stamp *shown = &b->stamps[j];
            bool text = shown->place == PLACE_TEXT || shown->place == PLACE_DATE_CLASS;
            if (text && shown->days == s->days && !shown->date.has_time) s->date.has_time = false;
        }
    }
}

/* A plain "date" at the time of the last change or days after it says nothing about the publication. */
static void discount_changes(ballot *b) {
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        bool plain = s->place == PLACE_META && (dl_meta_kind_of(s->claim) == DL_META_PLAIN ||
                                                dl_meta_kind_of(s->claim) == DL_META_DUBLIN_CORE);
        if (!plain || s->role != ROLE_PUBLISHED || !s->date.has_time) continue;
        for (uint32_t j = 0; j < b->count; j++) {
            const stamp *other = &b->stamps[j];
            if (other->role == ROLE_MODIFIED && other->date.has_time &&
                (dl_date_local_minutes(&other->date) == dl_date_local_minutes(&s->date) ||
                 other->days < s->days)) {
                s->weight /= 2;
                break;
            }
        }
    }
}

/* What the page declares as its time of publication, or NULL. */
static const stamp *declared_publication(const ballot *b) {
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        bool declared = s->place == PLACE_JSONLD || s->place == PLACE_MICRODATA ||
                        (s->place == PLACE_META && dl_meta_kind_of(s->claim) != DL_META_PLAIN);
        if (declared && s->role == ROLE_PUBLISHED) return s;
    }
    return NULL;
}

/* A page that was moved from one system to another is often declared to be of the day of the move; its
 * address has kept the day. */
static void credit_older_address(ballot *b) {
    enum { LEAST_DAYS = 30 };
    const stamp *published = declared_publication(b);
    for (uint32_t i = 0; published && i < b->count; i++) {
        stamp *s = &b->stamps[i];
        if (s->place == PLACE_URL && s->days < published->days - LEAST_DAYS) s->weight = s->weight * 3 / 2;
    }
}

/* If nothing declares the publication, "Updated …" at the heading is the best source: better than dates in
 * the running text. */
static void credit_visible_changes(ballot *b) {
    enum { NEAR_NODES = 80 };
    if (!b->heading || declared_publication(b)) return;
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        if (s->claim->source != DL_SOURCE_VISIBLE || s->role != ROLE_MODIFIED) continue;
        dl_node node = s->claim->node;
        if ((node > b->heading ? node - b->heading : b->heading - node) <= NEAR_NODES) s->weight *= 3;
    }
}

/* A visible date that is not labelled as that of the publication, and that is the day of the last change
 * while the page declares another day for the publication, belongs to the change.  This is more certain the
 * longer ago the publication was: within days, the declaration may be that of a first draft. */
static void discount_visible_changes(ballot *b) {
    enum { DAYS_OF_A_YEAR = 365 };
    const stamp *published = declared_publication(b);
    if (!published) return;
    for (uint32_t i = 0; i < b->count; i++) {
        stamp *s = &b->stamps[i];
        bool shown = s->claim->source == DL_SOURCE_VISIBLE || s->claim->source == DL_SOURCE_MICROFORMAT;
        if (!shown || s->role != ROLE_PUBLISHED || s->days == published->days) continue;
        if ((dl_regions_of(s->claim) & (DL_REGION_PUBLISHED | DL_REGION_MODIFIED)) == DL_REGION_PUBLISHED)
            continue;
        for (uint32_t j = 0; j < b->count; j++) {
            const stamp *other = &b->stamps[j];
            if (other->role == ROLE_MODIFIED && other->claim->source != DL_SOURCE_VISIBLE &&
                other->days == s->days) {
                bool late = s->days - published->days > DAYS_OF_A_YEAR;
                s->weight = s->weight * (late ? LATE_CHANGE_PERCENT : CHANGE_PERCENT) / 100;
                break;
            }
        }
    }
}

/* A page without any other date may have one in its headline, its description or its first lines. */
static bool read_prose(ballot *b, dl_value source, dl_value *published) {
    dl_date date;
    b->hints.machine = false;
    if (source.text.size == 0 || !dl_date_read(source.text, &b->hints, &date, NULL)) return false;
    if (date.flags & (DL_DATE_YEAR_INFERRED | DL_DATE_RELATIVE)) return false;
    if (date.year < FIRST_YEAR || dl_date_days(&date) > b->latest) return false;
    date.has_time = false;
    *published = (dl_value){.text = dl_date_format(&date, b->arena),
                            .claim = source.claim,
                            .provenance = source.provenance,
                            .weak = true};
    return true;
}

/* The most trusted date of weak_dates.c with at least that trust, no later than `latest`. */
static bool read_weak(ballot *b, int least_trust, int32_t latest, dl_value *published) {
    b->hints.machine = true;
    int trust = least_trust - 1;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(b->claims, DL_FIELD_DATE_WEAK, claim));) {
        dl_date date;
        if (claim->trust <= trust || !dl_date_read(claim->text, &b->hints, &date, NULL)) continue;
        if (date.year < FIRST_YEAR || dl_date_days(&date) > latest) continue;
        if (is_made_midnight(&date, true)) date.has_time = false;
        trust = claim->trust;
        *published = (dl_value){.text = dl_date_format(&date, b->arena), .claim = claim, .weak = true};
    }
    return trust >= least_trust;
}

static void fall_back(ballot *b, dl_record *record) {
    enum { OPENING_BLOCKS = 3 };
    if (read_weak(b, LEAST_TRUST_OF_NAMED, b->latest, &record->published)) return;
    if (read_prose(b, record->headline, &record->published)) return;
    if (read_weak(b, 0, b->latest, &record->published)) return;
    if (read_prose(b, record->description, &record->published)) return;
    for (uint32_t i = 0; i < record->body.blocks.count && i < OPENING_BLOCKS; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        dl_value opening = {.text = dl_span_sub(block->text, 0, 100),
                            .provenance = dl_arena_format(b->arena, "text@%u", block->offset)};
        if (read_prose(b, opening, &record->published)) return;
    }
}

/* --- the day --- */

/* Minutes since 1970 in UTC; only for timestamps with time and offset. */
static int64_t instant(const dl_date *date) {
    return dl_date_local_minutes(date) - date->offset_minutes;
}

static bool is_utc(const stamp *s) {
    return s->date.has_time && s->date.has_offset && s->date.offset_minutes == 0;
}

typedef struct hours hours;

static hours home_of(const dl_date_hints *hints) {
    static const struct {
        const char *names; /* languages, or countries before which a dot stands */
        hours home;
    } homes[] = {
        {".uk .ie .gb .pt", {0, 1}},
        {".us .ca", {-10, -3}},
        {".au .nz", {8, 13}},
        {".in .lk .pk", {5, 6}},
        {".za .ng .ke .gh .na", {0, 3}},
        {".mx .ar .cl .co .pe .uy .bo .br .ve .ec .hn .gt .cr", {-8, -2}},
        {"de nl it pl cs sk da sv nb no nn fi hu ro el bg hr sr bs sl mk et lv lt uk sq is lb ca eu gl mt",
         {0, 4}},
        {"fr", {-5, 4}},
        {"es pt", {-8, 2}},
        {"ru be", {2, 12}},
        {"tr he ar fa ku az hy ka", {0, 5}},
        {"hi bn ta te mr gu kn ml pa ne si ur", {4, 7}},
        {"zh ja ko th vi id ms fil my km lo mn", {6, 10}},
    };
    char country[5] = ".";
    memcpy(country + 1, hints->country, sizeof hints->country);
    for (size_t i = 0; i < DL_COUNT_OF(homes); i++) {
        const char *name = homes[i].names[0] == '.' ? country : hints->language;
        if (name[0] == '\0' || name[1] == '\0') continue;
        dl_span rest = dl_span_from_string(homes[i].names), word;
        while (dl_span_next_word(&rest, &word)) {
            if (dl_span_equal(word, dl_span_from_string(name))) return homes[i].home;
        }
    }
    return (hours){-11, 14};
}

/* Whether a timestamp in UTC could be on that day in the time zone of the page. */
static bool could_be_on(const ballot *b, const stamp *s, int32_t day) {
    if (s->days == day) return true;
    if (!is_utc(s)) return false;
    int hour = s->date.hour;
    return (s->days + 1 == day && hour + b->home.east >= 24) ||
           (s->days - 1 == day && hour + b->home.west < 0);
}

/* Whether a place gives the day of the publication explicitly, in the page's own time zone. */
static bool is_anchored(const ballot *b, int32_t day) {
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (s->days == day && !is_utc(s) && s->role != ROLE_MODIFIED) return true;
    }
    return false;
}

static int32_t vote_for_day(const ballot *b, int *best_votes) {
    int32_t best = 0;
    *best_votes = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        int32_t day = b->stamps[i].days;
        bool anchored = is_anchored(b, day);
        int per_place[PLACE_COUNT][3] = {{0}};
        int votes = 0;
        for (uint32_t j = 0; j < b->count; j++) {
            const stamp *s = &b->stamps[j];
            int weight = s->weight;
            if (s->days != day) {
                if (!anchored || !could_be_on(b, s, day)) continue;
                weight = weight * 9 / 10;
            }
            if (weight > per_place[s->place][s->role]) {
                votes += weight - per_place[s->place][s->role];
                per_place[s->place][s->role] = weight;
            }
        }
        if (votes > *best_votes || (votes == *best_votes && best && day < best)) {
            *best_votes = votes;
            best = day;
        }
    }
    return best;
}

/* Whether only times of changes speak for the day. */
static bool is_of_change_only(const ballot *b, int32_t day) {
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (s->role != ROLE_MODIFIED && s->weight > 0 && could_be_on(b, s, day)) return false;
    }
    return true;
}

/* --- the minute --- */

static const stamp *stamp_of_day(const ballot *b, int32_t day) {
    const stamp *best = NULL;
    int best_rank = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (!could_be_on(b, s, day)) continue;
        int rank = 2000 - place_order[s->place];
        if (s->role == ROLE_CREATED) rank -= 200;
        if (s->role == ROLE_MODIFIED) rank -= 900;
        if (s->days != day) rank -= 100;
        if (s->date.has_time) rank += 600;
        if (s->date.has_time && is_midnight(&s->date)) rank -= 350;
        if (s->date.has_time && s->role == ROLE_MODIFIED)
            rank -= 700; /* the time of an update is not that of the article */
        if (s->claim->source == DL_SOURCE_VISIBLE && (dl_regions_of(s->claim) & DL_REGION_ELSEWHERE))
            rank -= 800;
        if (s->place == PLACE_JSONLD_OTHER) rank -= 300;
        if (rank > best_rank) best = s, best_rank = rank;
    }
    return best;
}

/* --- the zone --- */

static bool same_clock(const dl_date *a, const dl_date *b) {
    return dl_date_local_minutes(a) == dl_date_local_minutes(b);
}

static bool plausible_offset(int64_t minutes) {
    return minutes >= -12 * 60 && minutes <= 14 * 60 && minutes % 15 == 0;
}

/* An offset for a timestamp without one. */
static bool borrow_zone(const ballot *b, const dl_date *date, role as, int16_t *offset) {
    /* The same wall clock with an offset. */
    for (uint32_t i = 0; i < b->count; i++) {
        const dl_date *other = &b->stamps[i].date;
        if (other->has_time && other->has_offset && same_clock(date, other)) {
            *offset = other->offset_minutes;
            return true;
        }
    }
    /* The same instant in UTC: "16:25" beside 14:25Z. */
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        bool reliable = s->place <= PLACE_TIME || s->place == PLACE_STATE || s->place == PLACE_LIST;
        if (!s->date.has_time || !s->date.has_offset || s->role != as || !reliable) continue;
        int64_t difference = dl_date_local_minutes(date) - instant(&s->date);
        if (difference != 0 && plausible_offset(difference)) {
            *offset = (int16_t)difference;
            return true;
        }
    }
    /* The page's other timestamps, if they agree. */
    bool found = false;
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (!s->date.has_time || !s->date.has_offset) continue;
        int32_t apart = s->days - dl_date_days(date);
        if (apart < -60 || apart > 60) continue; /* another season, perhaps */
        if (s->claim->source == DL_SOURCE_VISIBLE && (dl_regions_of(s->claim) & DL_REGION_ELSEWHERE))
            continue;
        if (found && *offset != s->date.offset_minutes) return false;
        *offset = s->date.offset_minutes;
        found = true;
    }
    return found;
}

/* "16:25Z" beside "16:25+02:00" is local time with a wrong offset. */
static bool true_zone(const ballot *b, const dl_date *date, int16_t *offset) {
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (s->date.has_time && s->date.has_offset && s->date.offset_minutes != 0 &&
            same_clock(date, &s->date)) {
            *offset = s->date.offset_minutes;
            return true;
        }
    }
    return false;
}

/* The time zone in which a UTC timestamp falls on the chosen day: that of the page's other timestamps, or the
 * one that follows from its visible time. */
static bool local_zone(const ballot *b, const dl_date *date, int32_t day, int16_t *offset) {
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (!s->date.has_time || s->days != day) continue;
        int64_t difference =
            s->date.has_offset ? s->date.offset_minutes : dl_date_local_minutes(&s->date) - instant(date);
        if (s->date.has_offset ? difference == 0 : !plausible_offset(difference)) continue;
        dl_date moved = *date;
        dl_date_move_zone(&moved, (int16_t)difference);
        if (dl_date_days(&moved) != day) continue;
        *offset = (int16_t)difference;
        return true;
    }
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (!s->date.has_time || !s->date.has_offset || s->date.offset_minutes == 0) continue;
        dl_date moved = *date;
        dl_date_move_zone(&moved, s->date.offset_minutes);
        if (dl_date_days(&moved) != day) continue;
        *offset = s->date.offset_minutes;
        return true;
    }
    return false;
}

static dl_value value_of(const ballot *b, const stamp *s, dl_date date) {
    return (dl_value){.text = dl_date_format(&date, b->arena), .claim = s->claim};
}

static dl_date settle(const ballot *b, const stamp *s, int32_t day) {
    dl_date date = s->date;
    int16_t offset = 0;
    if (!date.has_time) return date;
    if (!date.has_offset) {
        if (borrow_zone(b, &date, (role)s->role, &offset)) {
            date.has_offset = true;
            date.offset_minutes = offset;
        }
    } else if (date.offset_minutes == 0 && true_zone(b, &date, &offset)) {
        date.offset_minutes = offset;
    } else if (s->days != day && local_zone(b, &date, day, &offset)) {
        dl_date_move_zone(&date, offset);
    } else if (s->days != day) {
        /* The page shows another day than UTC, but the offset is unknown: only the day is certain. */
        dl_date plain = {0};
        dl_date_from_days(day, &plain.year, &plain.month, &plain.day);
        return plain;
    }
    return date;
}

/* Newspapers date an article by its printed edition, but publish it the evening before: if only dates without
 * a time give the day, and structured data gives a time on the evening before, that is the time of
 * publication. */
static int32_t before_the_edition(const ballot *b, int32_t day) {
    enum { EVENING_HOUR = 16 };
    const stamp *evening = NULL;
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (s->role != ROLE_PUBLISHED) continue;
        if (s->days == day && s->date.has_time) return day;
        bool structured = s->place == PLACE_JSONLD || s->place == PLACE_META || s->place == PLACE_MICRODATA;
        if (structured && s->days == day - 1 && s->date.has_time && s->date.has_offset &&
            s->date.hour >= EVENING_HOUR && !could_be_on(b, s, day)) {
            evening = s;
        }
    }
    return evening ? day - 1 : day;
}

/* --- the three dates --- */

static const stamp *best_with_role(const ballot *b, role as, int32_t not_before) {
    const stamp *best = NULL;
    int best_rank = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        const stamp *s = &b->stamps[i];
        if (s->role != as || s->days < not_before || s->place == PLACE_JSONLD_OTHER) continue;
        if (s->claim->source == DL_SOURCE_VISIBLE && (dl_regions_of(s->claim) & DL_REGION_ELSEWHERE))
            continue;
        int rank = 1000 - place_order[s->place] + (s->date.has_time ? 100 : 0);
        if (rank > best_rank) best = s, best_rank = rank;
    }
    return best;
}

/* The server's time of modification is used only if the page itself gives none, and only if it is not before
 * the publication and some time before the capture: a page generated on request has the time of the request.
 */
static void modified_by_server(ballot *b, dl_record *record, const dl_date *published) {
    enum { LEAST_MINUTES_BEFORE_CAPTURE = 10 };
    if (!published || !b->hints.has_now || !b->hints.now.has_time) return;
    for (uint32_t i = 0; i < b->count; i++) {
        if (b->stamps[i].role == ROLE_MODIFIED) return;
    }
    b->hints.machine = true;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(b->claims, DL_FIELD_DATE_MODIFIED, claim));) {
        dl_date date;
        if (claim->source != DL_SOURCE_CAPTURE || !dl_date_read(claim->text, &b->hints, &date, NULL))
            continue;
        if (!date.has_time || !date.has_offset) continue;
        if (instant(&date) > instant(&b->hints.now) - LEAST_MINUTES_BEFORE_CAPTURE) continue;
        bool exact = published->has_time && published->has_offset;
        if (exact ? instant(&date) < instant(published) : dl_date_days(&date) < dl_date_days(published))
            continue;
        record->modified = (dl_value){.text = dl_date_format(&date, b->arena), .claim = claim};
        return;
    }
}

void dl_resolve_dates(dl_record *record, const dl_claims *claims) {
    ballot *b = dl_arena_alloc(claims->arena, sizeof *b);
    if (!b) return;
    memset(b, 0, offsetof(ballot, stamps)); /* there are many, and usually few are used */
    b->claims = claims;
    b->arena = claims->arena;
    dl_date_hints_init(&b->hints, dl_declared_language(claims), dl_claims_page_url(claims),
                       claims->context ? claims->context->captured : DL_SPAN_NONE);
    b->home = home_of(&b->hints);
    b->latest = b->hints.has_now ? dl_date_days(&b->hints.now) + 1 : INT32_MAX;
    b->heading = dl_main_heading(claims, record->headline.claim);
    gather(b, DL_FIELD_DATE_PUBLISHED, ROLE_PUBLISHED);
    gather(b, DL_FIELD_DATE_CREATED, ROLE_CREATED);
    gather(b, DL_FIELD_DATE_MODIFIED, ROLE_MODIFIED);
    drop_dates_of_others(b);
    settle_order(b);
    settle_calendars(b);
    drop_unseen_midnights(b);
    discount_lists(b);
    discount_changes(b);
    discount_visible_changes(b);
    credit_older_address(b);
    credit_visible_changes(b);
    int votes;
    int32_t day = vote_for_day(b, &votes), published_day = INT32_MIN;
    dl_date published;
    if (votes > 0) {
        day = before_the_edition(b, day);
        const stamp *s = stamp_of_day(b, day);
        if (s) {
            published = settle(b, s, day);
            record->published = value_of(b, s, published);
            record->published.weak = is_of_change_only(b, day);
            published_day = day - 1;
            if (record->published.weak) read_weak(b, LEAST_TRUST_OF_NAMED, day, &record->published);
        }
    } else {
        fall_back(b, record);
    }
    const stamp *modified = best_with_role(b, ROLE_MODIFIED, published_day);
    if (modified) record->modified = value_of(b, modified, settle(b, modified, modified->days));
    modified_by_server(b, record, published_day == INT32_MIN ? NULL : &published);
    const stamp *created = best_with_role(b, ROLE_CREATED, INT32_MIN);
    if (created) record->created = value_of(b, created, settle(b, created, created->days));
}
