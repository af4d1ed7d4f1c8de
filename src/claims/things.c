#include "claims/things.h"

void dl_things_offer(dl_things *things, dl_candidate candidate) {
    static const bool telling[] = {
        [DL_CLASS_ARTICLE] = true,      [DL_CLASS_POSTING] = true, [DL_CLASS_WORK] = true,
        [DL_CLASS_PAGE] = true,         [DL_CLASS_LISTING] = true, [DL_CLASS_SITE] = true,
        [DL_CLASS_ORGANIZATION] = true, [DL_CLASS_VIDEO] = true,   [DL_CLASS_AUDIO] = true,
        [DL_CLASS_BREADCRUMBS] = true,  [DL_CLASS_REMARK] = false};
    if (candidate.class == DL_CLASS_UNKNOWN && !things->in_markup &&
        things->syntax->find_property(things, candidate.thing, DL_TERM_HEADLINE) != DL_NOTHING)
        candidate.class = DL_CLASS_ARTICLE;
    if (!telling[candidate.class] || things->candidates.count >= DL_CANDIDATES_MAX) return;
    (void)DL_ARENA_PUSH(things->claims->arena, &things->candidates, candidate); /* without memory: one less */
}

void dl_types_add(dl_types *types, dl_span type) {
    dl_type_class class = dl_find_type(type);
    if (types->class != DL_CLASS_UNKNOWN && (class == DL_CLASS_UNKNOWN || class >= types->class)) return;
    types->class = class;
    types->name = dl_type_name(type);
}

dl_types dl_types_of_words(dl_span words) {
    dl_types types = {0};
    dl_span word;
    while (dl_span_next_word(&words, &word)) dl_types_add(&types, word);
    return types;
}
