/* A group is the sum of its stories' vectors: a word leads to the groups that have it, and a group to its
 * words. */
#include "archive/cluster_window.h"

#include <math.h>
#include <stdlib.h>

#include "archive/statement.h"

enum {
    MOST_LOOKED_AT = 1 << 14, /* words of groups, for a story: its common words are looked at last */
    MOST_GROUP_WORDS = 1024,  /* what more a group's stories have is not in the sum */
    LEAST_STORIES = 4096,     /* that are there before old ones are forgotten */
    IDS = 1 << 15,
};

/* Of the cosine: chosen on annotated events of English news, where it gave the best mean of precision and
 * recall. */
#define LEAST_NEARNESS 0.22F

typedef struct member {
    sqlite3_int64 story, published;
    uint32_t group;
    dl_weighted_words words;
} member;

/* A word of a group. */
typedef struct posting {
    uint32_t word, group;
    float weight;
    uint32_t next;          /* of the same word, from 1; 0: none */
    uint32_t next_in_group; /* the same */
} posting;

struct dl_window {
    sqlite3_int64 seconds;
    uint32_t most_stories, clear_at;
    struct {
        dl_event_group *items;
        uint32_t count, capacity;
    } groups;
    struct {
        member *items;
        uint32_t count, capacity;
    } members;
    struct {
        posting *items;
        uint32_t count, capacity;
    } postings;
    uint32_t *touched; /* groups that a look found; as many as there can be */
    uint32_t touched_count, look;
    uint32_t heads[DL_WORD_COUNT];
    uint8_t places[DL_WORD_COUNT]; /* of words in the vector that is added, from 1; 0: it is not in it */
    uint32_t ids[IDS];             /* groups by the hash of the cluster's id */
};

dl_window *dl_window_new(sqlite3_int64 seconds, uint32_t most_stories) {
    dl_window *window = dl_zeroed(sizeof *window);
    if (!window) return NULL;
    window->seconds = seconds;
    window->most_stories = most_stories;
    window->clear_at = LEAST_STORIES < most_stories ? LEAST_STORIES : most_stories;
    return window;
}

void dl_window_free(dl_window *window) {
    if (!window) return;
    sqlite3_free(window->groups.items);
    sqlite3_free(window->members.items);
    sqlite3_free(window->postings.items);
    sqlite3_free(window->touched);
    sqlite3_free(window);
}

/* --- looking --- */

static void touch(dl_window *window, uint32_t number, float shared) {
    dl_event_group *group = &window->groups.items[number];
    if (group->look != window->look) {
        group->look = window->look;
        group->shared = 0;
        window->touched[window->touched_count++] = number;
    }
    group->shared += shared;
}

static bool is_open(const dl_window *window, const dl_event_group *group, sqlite3_int64 published) {
    return published >= group->first - window->seconds && published <= group->last + window->seconds;
}

static uint32_t find_nearest(const dl_window *window, uint8_t language, sqlite3_int64 published) {
    uint32_t best = DL_NO_GROUP;
    float best_nearness = LEAST_NEARNESS;
    for (uint32_t i = 0; i < window->touched_count; i++) {
        uint32_t number = window->touched[i];
        const dl_event_group *group = &window->groups.items[number];
        float nearness = group->shared / sqrtf(group->square);
        bool is_nearer = nearness > best_nearness || (nearness >= best_nearness && number < best);
        if (!is_nearer || group->language != language || !is_open(window, group, published)) continue;
        best = number;
        best_nearness = nearness;
    }
    return best;
}

uint32_t dl_window_look(dl_window *window, const dl_weighted_words *words, sqlite3_int64 published) {
    uint32_t looked_at = 0;
    window->look++;
    window->touched_count = 0;
    for (uint32_t i = 0; i < words->count; i++) {
        uint32_t at = window->heads[words->words[i]];
        for (; at && looked_at < MOST_LOOKED_AT; looked_at++) {
            const posting *of = &window->postings.items[at - 1];
            touch(window, of->group, of->weight * words->weights[i]);
            at = of->next;
        }
    }
    return find_nearest(window, words->language, published);
}

/* --- groups --- */

dl_event_group *dl_window_group(dl_window *window, uint32_t number) {
    return &window->groups.items[number];
}

static uint32_t id_hash(sqlite3_int64 cluster) {
    return (uint32_t)((uint64_t)cluster * UINT64_C(0x9E3779B97F4A7C15) >> 32) % IDS;
}

uint32_t dl_window_find(const dl_window *window, sqlite3_int64 cluster) {
    uint32_t at = window->ids[id_hash(cluster)];
    while (at && window->groups.items[at - 1].cluster != cluster) at = window->groups.items[at - 1].next;
    return at ? at - 1 : DL_NO_GROUP;
}

void dl_window_set_cluster(dl_window *window, uint32_t number, sqlite3_int64 cluster) {
    dl_event_group *group = &window->groups.items[number];
    uint32_t *head = &window->ids[id_hash(cluster)];
    group->cluster = cluster;
    group->next = *head;
    *head = number + 1;
}

/* --- adding --- */

/* Room for so many more items; grows by half. */
static bool reserve(void **items, uint32_t count, uint32_t *capacity, uint32_t more, size_t item_size) {
    if (*capacity - count >= more) return true;
    uint32_t wanted = count + count / 2 + more;
    void *moved = sqlite3_realloc64(*items, wanted * item_size);
    if (!moved) return false;
    *items = moved;
    *capacity = wanted;
    return true;
}

#define RESERVE(list, more)                                                                                  \
    reserve((void **)&(list)->items, (list)->count, &(list)->capacity, (more), sizeof *(list)->items)

static bool make_room(dl_window *window, uint32_t words) {
    uint32_t before = window->groups.capacity;
    if (!RESERVE(&window->groups, 1) || !RESERVE(&window->members, 1) || !RESERVE(&window->postings, words))
        return false;
    if (window->groups.capacity == before) return true;
    uint32_t *touched = sqlite3_realloc64(window->touched, window->groups.capacity * sizeof *touched);
    if (!touched) window->groups.capacity = before; /* the old list still fits so many */
    if (touched) window->touched = touched;
    return touched != NULL;
}

/* A word that the group does not have yet. */
static void add_word(dl_window *window, uint32_t number, uint32_t word, float weight) {
    dl_event_group *group = &window->groups.items[number];
    uint32_t *head = &window->heads[word];
    window->postings.items[window->postings.count++] = (posting){word, number, weight, *head, group->words};
    *head = group->words = window->postings.count;
    group->word_count++;
    group->square += weight * weight;
}

/* Adds a vector to the group's sum. */
static void add_words(dl_window *window, uint32_t number, const dl_weighted_words *words) {
    dl_event_group *group = &window->groups.items[number];
    for (uint32_t i = 0; i < words->count; i++) window->places[words->words[i]] = (uint8_t)(i + 1);
    for (uint32_t at = group->words; at; at = window->postings.items[at - 1].next_in_group) {
        posting *of = &window->postings.items[at - 1];
        uint8_t *place = &window->places[of->word];
        if (!*place) continue;
        float weight = words->weights[*place - 1];
        group->square += 2 * of->weight * weight + weight * weight;
        of->weight += weight;
        *place = 0;
    }
    for (uint32_t i = 0; i < words->count; i++) {
        uint8_t *place = &window->places[words->words[i]];
        if (*place && group->word_count < MOST_GROUP_WORDS)
            add_word(window, number, words->words[i], words->weights[i]);
        *place = 0;
    }
}

uint32_t dl_window_add(dl_window *window, uint32_t number, const dl_weighted_words *words,
                       sqlite3_int64 story, sqlite3_int64 published) {
    if (!make_room(window, words->count)) return DL_NO_GROUP;
    if (number == DL_NO_GROUP) {
        number = window->groups.count++;
        window->groups.items[number] = (dl_event_group){
            .story = story, .first = published, .last = published, .language = words->language};
    }
    dl_event_group *group = &window->groups.items[number];
    if (published < group->first) group->first = published;
    if (published > group->last) group->last = published;
    window->members.items[window->members.count++] = (member){story, published, number, *words};
    add_words(window, number, words);
    return number;
}

/* --- moving on --- */

static int compare_times(const void *a, const void *b) {
    sqlite3_int64 first = *(const sqlite3_int64 *)a, second = *(const sqlite3_int64 *)b;
    return (first > second) - (first < second);
}

/* When the earliest story that is to stay was published. */
static sqlite3_int64 find_horizon(const dl_window *window, sqlite3_int64 published) {
    sqlite3_int64 horizon = published - window->seconds;
    uint32_t count = window->members.count, live = 0;
    for (uint32_t i = 0; i < count; i++) live += window->members.items[i].published >= horizon;
    sqlite3_int64 *times = live > window->most_stories / 2 ? sqlite3_malloc64(count * sizeof *times) : NULL;
    if (!times) return horizon;
    for (uint32_t i = 0; i < count; i++) times[i] = window->members.items[i].published;
    qsort(times, count, sizeof *times, compare_times);
    sqlite3_int64 middle = times[count - window->most_stories / 2];
    sqlite3_free(times);
    return middle > horizon ? middle : horizon;
}

/* Without the stories from before the horizon, and groups that had only such; `numbers` gets the groups' new
 * ones. */
static void drop_old(dl_window *window, sqlite3_int64 horizon, uint32_t *numbers) {
    uint32_t kept = 0, kept_groups = 0;
    for (uint32_t i = 0; i < window->groups.count; i++) numbers[i] = DL_NO_GROUP;
    for (uint32_t i = 0; i < window->members.count; i++) {
        const member *of = &window->members.items[i];
        if (of->published < horizon) continue;
        numbers[of->group] = 0;
        if (kept != i) window->members.items[kept] = *of;
        kept++;
    }
    for (uint32_t i = 0; i < window->groups.count; i++) {
        if (numbers[i] == DL_NO_GROUP) continue;
        window->groups.items[kept_groups] = window->groups.items[i];
        numbers[i] = kept_groups++;
    }
    window->members.count = kept;
    window->groups.count = kept_groups;
}

/* Makes the sums anew, of the stories that are left. */
static void add_up(dl_window *window, const uint32_t *numbers) {
    memset(window->heads, 0, sizeof window->heads);
    memset(window->ids, 0, sizeof window->ids);
    window->postings.count = 0;
    for (uint32_t i = 0; i < window->groups.count; i++) {
        dl_event_group *group = &window->groups.items[i];
        group->words = group->word_count = group->look = 0;
        group->square = 0;
        if (group->cluster) dl_window_set_cluster(window, i, group->cluster);
    }
    for (uint32_t i = 0; i < window->members.count; i++) {
        member *of = &window->members.items[i];
        of->group = numbers[of->group];
        add_words(window, of->group, &of->words);
    }
    window->look = 0;
}

void dl_window_move(dl_window *window, sqlite3_int64 published) {
    if (window->members.count < window->clear_at) return;
    uint32_t *numbers = window->touched; /* there is room for as many as there are groups */
    drop_old(window, find_horizon(window, published), numbers);
    add_up(window, numbers);
    uint32_t next = window->members.count * 2;
    if (next < LEAST_STORIES) next = LEAST_STORIES;
    window->clear_at = next < window->most_stories ? next : window->most_stories;
}
