#include "follow/figures.h"

#include <stdio.h>
#include <stdlib.h>

/* --- samples --- */

static void take(made_sample *sample, int64_t value) {
    if (sample->count == sample->capacity) {
        sample->capacity = sample->capacity ? sample->capacity * 2 : 1024;
        sample->items = realloc(sample->items, sample->capacity * sizeof *sample->items);
        if (!sample->items) abort();
    }
    sample->items[sample->count++] = value;
}

static int compare_times(const void *a, const void *b) {
    const int64_t *left = a, *right = b;
    return (*left > *right) - (*left < *right);
}

double minutes_at(made_sample *sample, double share) {
    if (!sample->count) return 0;
    qsort(sample->items, sample->count, sizeof *sample->items, compare_times);
    return (double)sample->items[(size_t)(share * (double)(sample->count - 1))] / (double)MINUTE;
}

double percent(uint64_t part, uint64_t whole) {
    return whole ? 100 * (double)part / (double)whole : 0;
}

void free_figures(figures *f) {
    free(f->found.items);
    free(f->caught_late.items);
}

/* --- counting --- */

void note_found(figures *f, const made_story *story) {
    if (story->of_day) take(&f->found, story->found - story->published);
}

static void count_edit(figures *f, const made_story *story, unsigned edit, int64_t seen) {
    int64_t age = story->edits[edit] - story->published;
    bool caught = seen != INT64_MAX;
    f->edits++, f->caught += caught;
    if (age < HOUR) f->edits_of_hour++, f->caught_of_hour += caught;
    if (age < DAY) f->edits_of_day++, f->caught_of_day += caught;
    if (caught) take(&f->caught_late, seen - story->edits[edit]);
}

unsigned note_edits(figures *f, const made_story *story, unsigned next, int64_t now, bool is_first) {
    unsigned end = next;
    while (end < story->edit_count && story->edits[end] <= now) end++;
    for (unsigned i = next; i < end; i++)
        count_edit(f, story, i, i + 1 == end && !is_first ? now : INT64_MAX);
    return end;
}

void note_unseen(figures *f, const made_story *story, unsigned next) {
    while (next < story->edit_count) count_edit(f, story, next++, INT64_MAX);
}

/* --- printing --- */

void print_head(const made_world *world) {
    printf("%u sites, %zu stories, %llu edits\n\n", world->plan.sites, world->count,
           (unsigned long long)world->edits);
    printf(
        "| schedule | requests a list | found after min (median · 90 %%) | stories missed | requests a story "
        "| edits caught %% (all · first day · first hour) | caught after min (median · 90 %%) "
        "| requests, thousands |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
}

void print_figures(const char *name, const made_world *world, figures *f) {
    printf("| %s | %.1f | %.0f · %.0f | %llu | %.1f | %.1f · %.1f · %.1f | %.0f · %.0f | %.0f |\n", name,
           (double)f->list_requests / world->plan.sites, minutes_at(&f->found, .5), minutes_at(&f->found, .9),
           (unsigned long long)f->missed_stories, (double)f->page_requests / (double)world->count,
           percent(f->caught, f->edits), percent(f->caught_of_day, f->edits_of_day),
           percent(f->caught_of_hour, f->edits_of_hour), minutes_at(&f->caught_late, .5),
           minutes_at(&f->caught_late, .9), (double)(f->list_requests + f->page_requests) / 1000);
    fflush(stdout);
}

bool are_within(const made_bound *bounds, size_t count) {
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        if (bounds[i].figure >= bounds[i].least && bounds[i].figure <= bounds[i].most) continue;
        printf("%.1f %s, not %.1f to %.1f\n", bounds[i].figure, bounds[i].what, bounds[i].least,
               bounds[i].most);
        good = false;
    }
    return good;
}
