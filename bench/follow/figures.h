/* What a simulation of a follower counts, and how it is printed. */
#ifndef BENCH_FOLLOW_FIGURES_H
#define BENCH_FOLLOW_FIGURES_H

#include "follow/world.h"

typedef struct made_sample { /* times in milliseconds */
    int64_t *items;
    size_t count, capacity;
} made_sample;

/* Requests are those of lists on the measured day, and of all pages of its stories. */
typedef struct figures {
    uint64_t list_requests, page_requests, missed_stories, too_fast;
    uint64_t edits, caught, edits_of_hour, caught_of_hour, edits_of_day, caught_of_day;
    made_sample found, caught_late;
} figures;

void free_figures(figures *f);
double percent(uint64_t part, uint64_t whole);
double minutes_at(made_sample *sample, double share);

void note_found(figures *f, const made_story *story);

/* Counts the edits from number `next` on that there were by `now`, when the page is seen, and returns the
 * number of the next one.  An edit is caught if the page is seen after it and before the next edit.  What was
 * edited before the first visit cannot be told from what was published. */
unsigned note_edits(figures *f, const made_story *story, unsigned next, int64_t now, bool is_first);
/* Those from `next` on were never seen. */
void note_unseen(figures *f, const made_story *story, unsigned next);

void print_head(const made_world *world);
void print_figures(const char *name, const made_world *world, figures *f);

/* What is to hold of a figure. */
typedef struct made_bound {
    const char *what;
    double figure, least, most;
} made_bound;

/* Prints those that do not hold; whether all do. */
bool are_within(const made_bound *bounds, size_t count);

#endif
