/* What is followed: the tables that a follower keeps its state in, in the form of its store. */
#ifndef DL_ARCHIVE_FOLLOWED_H
#define DL_ARCHIVE_FOLLOWED_H

#include "archive/archive.h"
#include "dateline_follow.h"

/* The functions of a store, with the archive as their context. */
dateline_follow_store dl_followed_store(dl_archive *archive);

#endif
