/* Captured pages of an archive, read again from their files, for the pages that show them. */
#ifndef DL_READ_AGAIN_H
#define DL_READ_AGAIN_H

#include "web/capture.h"

/* A dl_web_read_capture; `context` is the dl_allocator that readers and extractors are made with, or NULL. */
void dl_read_capture_again(void *context, const dl_story_capture *place, uint64_t deadline_ns,
                           dl_arena *arena, dl_web_capture *capture);

#endif
