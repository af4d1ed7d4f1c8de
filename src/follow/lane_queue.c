#include "follow/lane_queue.h"

int64_t dl_lane_ready_ms(const dl_lane *lane) {
    if (lane->under_way) return INT64_MAX;
    int64_t ready = lane->next_ms > lane->blocked_until_ms ? lane->next_ms : lane->blocked_until_ms;
    if (lane->due.count) return ready;
    if (lane->unsettled) return INT64_MAX; /* what the store says of it is old until then */
    return ready > lane->due_ms ? ready : lane->due_ms;
}

/* A binary heap: the one at i is not ready later than those at 2 i + 1 and 2 i + 2. */

static void set(dl_follower *follower, uint32_t place, dl_lane *lane) {
    follower->queue.items[place] = lane;
    lane->place = place;
}

static void move_up(dl_follower *follower, dl_lane *lane) {
    uint32_t place = lane->place;
    while (place) {
        dl_lane *above = follower->queue.items[(place - 1) / 2];
        if (above->ready_ms <= lane->ready_ms) break;
        set(follower, place, above);
        place = (place - 1) / 2;
    }
    set(follower, place, lane);
}

static void move_down(dl_follower *follower, dl_lane *lane) {
    dl_lane **items = follower->queue.items;
    uint32_t place = lane->place, count = follower->queue.count;
    for (uint32_t below; (below = 2 * place + 1) < count; place = below) {
        if (below + 1 < count && items[below + 1]->ready_ms < items[below]->ready_ms) below++;
        if (items[below]->ready_ms >= lane->ready_ms) break;
        set(follower, place, items[below]);
    }
    set(follower, place, lane);
}

void dl_lane_queue_place(dl_follower *follower, dl_lane *lane) {
    int64_t before_ms = lane->ready_ms;
    lane->ready_ms = dl_lane_ready_ms(lane);
    if (lane->ready_ms < before_ms)
        move_up(follower, lane);
    else if (lane->ready_ms > before_ms)
        move_down(follower, lane);
}

bool dl_lane_queue_add(dl_follower *follower, dl_lane *lane) {
    lane->place = follower->queue.count;
    lane->ready_ms = INT64_MAX;
    if (!DL_ARENA_PUSH(&follower->arena, &follower->queue, lane)) return false;
    dl_lane_touch(follower, lane);
    return true;
}

void dl_lane_touch(dl_follower *follower, dl_lane *lane) {
    dl_lane_queue_place(follower, lane);
    if (lane->is_touched) return;
    lane->is_touched = true;
    lane->next_touched = follower->touched;
    follower->touched = lane;
}

dl_lane *dl_lane_queue_first(const dl_follower *follower) {
    return follower->queue.count ? follower->queue.items[0] : NULL;
}

/* Below one that is left to the next run there may be others that are not. */
static int64_t first_below(const dl_follower *follower, uint32_t place, int64_t now_ms) {
    if (place >= follower->queue.count) return INT64_MAX;
    const dl_lane *lane = follower->queue.items[place];
    bool is_left = follower->options.once && lane->backs_off && lane->next_ms > now_ms;
    if (!is_left || lane->ready_ms == INT64_MAX) return lane->ready_ms;
    int64_t left = first_below(follower, 2 * place + 1, now_ms),
            right = first_below(follower, 2 * place + 2, now_ms);
    return left < right ? left : right;
}

int64_t dl_lane_queue_first_ms(const dl_follower *follower, int64_t now_ms) {
    return first_below(follower, 0, now_ms);
}

dl_lane *dl_lane_queue_take_touched(dl_follower *follower) {
    dl_lane *lane = follower->touched;
    if (!lane) return NULL;
    follower->touched = lane->next_touched;
    lane->is_touched = false;
    return lane;
}
