#include "archive/rivals.h"

#include "archive/fold.h"
#include "base/hash_map.h"
#include "base/text.h"
#include "output/writer.h"
#include "record/members.h"
#include "record/other_claims.h"
#include "record/read_claims.h"
#include "values/dates.h"

/* What a page can hold is bounded, but not small: of more values nobody reads the rivals. */
enum { MOST_VALUES = 64, MOST_CLAIMS = 400, COMPARED_BYTES = 2000 };

/* How the values of a member are compared. */
typedef enum manner {
    BY_TEXT,  /* as it is read: punctuation counts */
    BY_WORDS, /* letters and digits alone */
    BY_PART,  /* the same; one that is a part of the value says nothing new ("/weir" of an address, "en" of
                 "en-GB") */
    BY_KIND,  /* by words; a type that is more general says nothing new */
    BY_DATE,
    BY_TRUTH,
} manner;

static const struct {
    dl_field field;
    manner manner;
} kept[] = {
    {DL_FIELD_URL, BY_PART},
    {DL_FIELD_TYPE, BY_KIND},
    {DL_FIELD_HEADLINE, BY_TEXT},
    {DL_FIELD_ALTERNATIVE_HEADLINE, BY_TEXT},
    {DL_FIELD_DESCRIPTION, BY_TEXT},
    {DL_FIELD_DATE_CREATED, BY_DATE},
    {DL_FIELD_DATE_PUBLISHED, BY_DATE},
    {DL_FIELD_DATE_MODIFIED, BY_DATE},
    {DL_FIELD_AUTHOR_NAME, BY_WORDS},
    {DL_FIELD_PUBLISHER_NAME, BY_WORDS},
    {DL_FIELD_SECTION, BY_WORDS},
    {DL_FIELD_KEYWORD, BY_WORDS},
    {DL_FIELD_GENRE, BY_WORDS},
    {DL_FIELD_COPYRIGHT_HOLDER, BY_WORDS},
    {DL_FIELD_LICENSE, BY_PART},
    {DL_FIELD_FREE, BY_TRUTH},
    {DL_FIELD_LANGUAGE, BY_PART},
};

static dl_span name_of(size_t number) {
    return dl_span_from_string(dl_field_member(kept[number].field));
}

static bool find_kept(dl_span member, size_t *number) {
    for (*number = 0; *number < DL_COUNT_OF(kept); ++*number) {
        if (dl_span_equal(member, name_of(*number))) return true;
    }
    return false;
}

bool dl_is_fact(dl_span member) {
    size_t number;
    return find_kept(member, &number);
}

/* --- the facts --- */

static dl_span fold(dl_span text, manner how, dl_arena *arena) {
    dl_span start = dl_text_prefix(text, COMPARED_BYTES);
    if (how != BY_TEXT) return dl_text_fold(arena, start);
    return dl_text_lower(arena, dl_fold(start, DL_FOLD_STATEMENT, arena));
}

static bool read_byte(dl_span provenance, uint64_t *byte) {
    size_t at = dl_span_find_last_byte(provenance, '@');
    return at != SIZE_MAX && dl_span_to_uint(dl_span_sub(provenance, at + 1, provenance.size), byte);
}

typedef struct gathering {
    dl_facts *facts;
    const dl_record *record;
    dl_arena *arena;
} gathering;

/* A dl_told_visitor. */
static void gather(void *context, const dl_told *told) {
    const gathering *self = context;
    dl_span member = dl_span_sub(told->name, 0, dl_span_find_byte(told->name, '[', 0));
    size_t number;
    if (!told->value->text.size || !find_kept(member, &number)) return;
    dl_fact fact = {.member = name_of(number), .text = told->value->text};
    fact.folded = fold(fact.text, kept[number].manner, self->arena);
    fact.has_byte = read_byte(dl_value_provenance(self->record, told->value, self->arena), &fact.byte);
    DL_ARENA_PUSH(self->arena, self->facts, fact);
}

void dl_facts_read(dl_facts *facts, const dl_record *record, dl_arena *arena) {
    gathering self = {facts, record, arena};
    *facts = (dl_facts){0};
    dl_date_hints_init(&facts->hints, record->language.text, record->url.text, record->source.captured);
    dl_record_each_told(record, arena, gather, &self);
}

/* --- what a claim says of one value --- */

/* "2025-03-04T00:00:00" without a zone is what a program makes of a day. */
static void drop_made_midnight(dl_date *date) {
    if (date->has_time && !date->has_offset && !date->hour && !date->minute && !date->second)
        date->has_time = false;
}

/* Seconds since 1970, of a time without an offset as if it were in UTC. */
static int64_t seconds_of(const dl_date *date) {
    int64_t minutes = dl_date_local_minutes(date) - (date->has_offset ? date->offset_minutes : 0);
    return minutes * 60 + date->second;
}

/* Whether the two can mean the same day, in any time zone that one of them names. */
static bool is_same_day(const dl_date *one, const dl_date *other) {
    dl_date first = *one, second = *other;
    if (dl_date_days(&first) == dl_date_days(&second)) return true;
    if (first.has_time && first.has_offset) dl_date_move_zone(&first, 0);
    if (second.has_time && second.has_offset) dl_date_move_zone(&second, 0);
    return dl_date_days(&first) == dl_date_days(&second);
}

static bool is_same_moment(const dl_date *one, const dl_date *other) {
    if (!one->has_time || !other->has_time) return is_same_day(one, other);
    bool both_have_seconds = one->has_seconds && other->has_seconds;
    int64_t unit = both_have_seconds ? 1 : 60;
    if (one->has_offset == other->has_offset) return seconds_of(one) / unit == seconds_of(other) / unit;
    /* A clock without a zone is that of the place, or of the server. */
    dl_date clock = *(one->has_offset ? other : one), moment = *(one->has_offset ? one : other);
    dl_date local = moment;
    local.has_offset = false;
    return seconds_of(&clock) / unit == seconds_of(&moment) / unit ||
           seconds_of(&clock) / unit == seconds_of(&local) / unit;
}

/* 3/4/2025 is read both ways: the page's other dates settled it, which are not here. */
static bool is_same_date(const dl_facts *facts, dl_span value, dl_span text, bool machine) {
    dl_date_hints hints = facts->hints;
    dl_date one, other;
    hints.machine = true;
    if (!dl_date_read(value, &hints, &one, NULL)) return false;
    hints.machine = machine;
    if (!dl_date_read(text, &hints, &other, NULL)) return false;
    drop_made_midnight(&one);
    drop_made_midnight(&other);
    if (is_same_moment(&one, &other)) return true;
    if (!(other.flags & DL_DATE_SWAPPABLE) || other.day > 12) return false;
    uint8_t day = other.day;
    other.day = other.month;
    other.month = day;
    return is_same_moment(&one, &other);
}

static bool is_part(dl_span whole, dl_span part) {
    size_t at = dl_span_find(whole, part, 0);
    return at != SIZE_MAX && (at == 0 || whole.data[at - 1] == ' ') &&
           (at + part.size == whole.size || whole.data[at + part.size] == ' ');
}

/* "free", "metered" and "locked" are the words of article:content_tier. */
static bool is_true(dl_span folded) {
    return dl_span_ends_with(folded, DL_SPAN("true")) || dl_span_equal(folded, DL_SPAN("free")) ||
           dl_span_equal(folded, DL_SPAN("yes")) || dl_span_equal(folded, DL_SPAN("1"));
}

/* Types that most pages give besides one that says more. */
static bool is_general(dl_span folded) {
    static const char *const types[] = {"article", "webpage", "website", "creativework", "thing"};
    for (size_t i = 0; i < DL_COUNT_OF(types); i++) {
        if (dl_span_equal(folded, dl_span_from_string(types[i]))) return true;
    }
    return false;
}

typedef struct comparing {
    const dl_facts *facts;
    dl_span text, folded;
    manner manner;
    bool machine; /* not a text for people */
} comparing;

static dl_saying saying_of_value(const comparing *claim, const dl_fact *fact) {
    if (claim->manner == BY_DATE)
        return is_same_date(claim->facts, fact->text, claim->text, claim->machine) ? DL_SAYS_THE_SAME
                                                                                   : DL_SAYS_ANOTHER;
    if (claim->manner == BY_TRUTH)
        return is_true(claim->folded) == is_true(fact->folded) ? DL_SAYS_THE_SAME : DL_SAYS_ANOTHER;
    if (dl_span_equal(claim->folded, fact->folded)) return DL_SAYS_THE_SAME;
    if (fact->folded.size && dl_span_contains(claim->folded, fact->folded)) return DL_SAYS_NOTHING_NEW;
    if (claim->manner == BY_KIND && is_general(claim->folded)) return DL_SAYS_NOTHING_NEW;
    if (claim->manner == BY_PART && is_part(fact->folded, claim->folded)) return DL_SAYS_NOTHING_NEW;
    return DL_SAYS_ANOTHER;
}

/* --- and of all --- */

/* Headings below the story's own are claims too, which the vote on the headline looks at; nobody takes them
 * for it. Parts of its own, without a kicker or date, are such claims as well. */
static bool is_other_heading(const comparing *claim, const dl_fact *fact, dl_span provenance) {
    const dl_span heading = DL_SPAN("visible:h");
    if (!dl_span_starts_with(provenance, heading) || provenance.size == heading.size) return false;
    char level = provenance.data[heading.size];
    return (level > '1' && level <= '6') || (level == '1' && dl_span_contains(fact->folded, claim->folded));
}

static dl_saying saying_of(const dl_facts *facts, size_t number, dl_span text, dl_span provenance,
                           dl_arena *arena) {
    dl_saying found = DL_SAYS_ANOTHER;
    dl_span member = name_of(number);
    uint64_t byte;
    uint32_t values = 0;
    bool has_byte = read_byte(provenance, &byte), is_headline = kept[number].field == DL_FIELD_HEADLINE;
    comparing claim = {facts, text, fold(text, kept[number].manner, arena), kept[number].manner,
                       !dl_span_starts_with(provenance, DL_SPAN("visible:")) ||
                           dl_span_starts_with(provenance, DL_SPAN("visible:time"))};
    if (!claim.folded.size) return DL_SAYS_NOTHING_NEW;
    for (uint32_t i = 0; i < facts->count; i++) {
        const dl_fact *fact = &facts->items[i];
        if (!dl_span_equal(fact->member, member)) continue;
        if (++values > MOST_VALUES) return DL_SAYS_NOTHING_NEW;
        if (fact->has_byte && has_byte && fact->byte == byte) return DL_SAYS_NOTHING_NEW;
        if (is_headline && is_other_heading(&claim, fact, provenance)) return DL_SAYS_NOTHING_NEW;
        dl_saying saying = saying_of_value(&claim, fact);
        if (saying == DL_SAYS_THE_SAME || found == DL_SAYS_ANOTHER) found = saying;
    }
    return values ? found : DL_SAYS_NOTHING_NEW;
}

dl_saying dl_saying_of(const dl_facts *facts, dl_span member, dl_span text, dl_span provenance,
                       dl_arena *arena) {
    size_t number;
    return find_kept(member, &number) ? saying_of(facts, number, text, provenance, arena)
                                      : DL_SAYS_NOTHING_NEW;
}

/* --- the rivals of a record --- */

typedef struct finding {
    dl_rivals *rivals;
    const dl_claims *claims;
    bool *chosen; /* by claim, for whatever member */
    dl_facts facts;
    dl_arena *arena;
} finding;

static dl_span shortened(dl_span text, dl_arena *arena) {
    dl_span start = dl_text_prefix(text, DL_RIVAL_BYTES);
    const dl_span parts[] = {start, DL_SPAN("…")};
    return start.size < text.size ? dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN("")) : text;
}

/* A dl_told_visitor. */
static void mark_chosen(void *context, const dl_told *told) {
    const finding *self = context;
    size_t place;
    if (dl_claims_find(self->claims, told->value->claim, &place)) self->chosen[place] = true;
}

static void find_of_field(finding *self, size_t number) {
    dl_field field = kept[number].field;
    uint32_t looked_at = 0, found = 0;
    dl_hash_map known;
    if (!self->claims->by_field[field] || !dl_hash_map_make(&known, self->arena, MOST_CLAIMS)) return;
    self->rivals->more[field] = self->claims->left_out[field];
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(self->claims, field, claim));) {
        if (self->chosen[claim - self->claims->items] || dl_claim_is_of_another(claim)) continue;
        if (++looked_at > MOST_CLAIMS) return;
        dl_span text = dl_text_clean(self->arena, dl_text_prefix(claim->text, COMPARED_BYTES));
        dl_span provenance = dl_claim_provenance(self->claims, claim, self->arena);
        if (saying_of(&self->facts, number, text, provenance, self->arena) != DL_SAYS_ANOTHER) continue;
        uint32_t *times = dl_hash_map_at(&known, dl_span_hash(fold(text, kept[number].manner, self->arena)));
        if ((*times)++) continue;
        if (++found > DL_RIVALS_OF_MEMBER) {
            self->rivals->more[field]++;
            continue;
        }
        const dl_rival rival = {name_of(number), shortened(text, self->arena), provenance};
        DL_ARENA_PUSH(self->arena, self->rivals, rival);
    }
}

void dl_rivals_find(dl_rivals *rivals, const dl_record *record, dl_arena *arena) {
    dl_claims written;
    finding self = {.rivals = rivals, .claims = record->claims, .arena = arena};
    *rivals = (dl_rivals){0};
    if (!record->claims->count) {
        dl_claims_begin(&written, NULL, arena, NULL);
        dl_record_read_claims(record, &written);
        self.claims = &written;
    }
    if (!self.claims->count) return;
    self.chosen = dl_arena_alloc_zero(arena, self.claims->count * sizeof *self.chosen);
    if (!self.chosen) return;
    dl_record_each_told(record, arena, mark_chosen, &self);
    dl_facts_read(&self.facts, record, arena);
    for (size_t i = 0; i < DL_COUNT_OF(kept); i++) find_of_field(&self, i);
}

uint32_t dl_rivals_more(const dl_rivals *rivals, dl_span member) {
    size_t number;
    return find_kept(member, &number) ? rivals->more[kept[number].field] : 0;
}

/* --- as JSON --- */

static void append_of_field(const dl_rivals *rivals, size_t number, dl_writer *json) {
    dl_span member = name_of(number);
    bool begun = false;
    for (uint32_t i = 0; i < rivals->count; i++) {
        const dl_rival *rival = &rivals->items[i];
        if (!dl_span_equal(rival->member, member)) continue;
        if (!begun) {
            dl_writer_plain_key(json, member);
            dl_writer_begin_array(json);
        }
        begun = true;
        dl_writer_begin_object(json);
        dl_writer_member(json, "value", rival->text);
        dl_writer_member(json, "provenance", rival->provenance);
        dl_writer_end_object(json);
    }
    if (!begun) return;
    if (rivals->more[kept[number].field]) {
        dl_writer_begin_object(json);
        dl_writer_member_uint(json, "more", rivals->more[kept[number].field]);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

void dl_rivals_append(const dl_rivals *rivals, dl_buffer *json) {
    dl_writer writer;
    if (!rivals->count || json->size < 2 || json->failed) return;
    json->size -= 2; /* the brace and the end of the line */
    dl_buffer_append(json, DL_SPAN(",\"disagreements\":"));
    dl_writer_init(&writer, json, false);
    dl_writer_begin_object(&writer);
    for (size_t i = 0; i < DL_COUNT_OF(kept); i++) append_of_field(rivals, i, &writer);
    dl_writer_end_object(&writer);
    dl_buffer_append(json, DL_SPAN("}\n"));
}
