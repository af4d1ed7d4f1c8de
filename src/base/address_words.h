/* Names in addresses that do not say which story it is: of parameters, hosts and folders.  Data for
 * address.c. */
#ifndef DL_BASE_ADDRESS_WORDS_H
#define DL_BASE_ADDRESS_WORDS_H

#include "base/span.h"

/* What a parameter of the query is for. */
typedef enum dl_parameter_kind {
    DL_PARAMETER_STORY,        /* it may say which story: all that are not known to do something else */
    DL_PARAMETER_TRACKING,     /* never: who followed which link, mostly */
    DL_PARAMETER_SOURCE,       /* the same if its value is a word; a number may be that of a story */
    DL_PARAMETER_SESSION,      /* */
    DL_PARAMETER_LONG_SESSION, /* the same if its value is as long as those of sessions */
    DL_PARAMETER_FLAG,         /* asks for a version of the page if its value is like "1" or "yes" */
    DL_PARAMETER_SHORT_FLAG,   /* the same, if the path says which story */
    DL_PARAMETER_VERSION,      /* asks for a version of the page if its value is the name of one */
} dl_parameter_kind;

typedef struct dl_parameter_name {
    dl_span name; /* in lower case */
    dl_parameter_kind kind;
} dl_parameter_name;

/* In the order of their bytes. */
extern const dl_parameter_name dl_parameter_names[];
extern const size_t dl_parameter_name_count;

/* What a parameter of this name, in any case, is for. */
dl_parameter_kind dl_parameter_kind_of(dl_span name);

/* Lists of words; all are looked up without regard to case. */
typedef enum dl_address_list {
    DL_ADDRESS_FLAG_VALUES,    /* "1", "yes", "off" */
    DL_ADDRESS_VERSIONS,       /* "amp", "print": values of DL_PARAMETER_VERSION */
    DL_ADDRESS_DEVICE_LABELS,  /* of hosts: "m", "amp" */
    DL_ADDRESS_SUFFIX_LABELS,  /* "co" in "co.uk": what is in front of it is the domain, not a device */
    DL_ADDRESS_FOLDERS,        /* "amp", "print": in front of a story's path, */
    DL_ADDRESS_LAST_FOLDERS,   /* and behind it */
    DL_ADDRESS_INDEX_NAMES,    /* "index": of files that a folder shows */
    DL_ADDRESS_PAGE_ENDINGS,   /* "html": of files that are pages, */
    DL_ADDRESS_SCRIPT_ENDINGS, /* "php": and of programs that make them */
    DL_ADDRESS_CACHES,         /* hosts of AMP caches */
    DL_ADDRESS_CACHE_TYPES,    /* first folders there, for documents */
    DL_ADDRESS_VIEWERS,        /* hosts without their suffix that show pages of AMP caches */
    DL_ADDRESS_LIST_COUNT
} dl_address_list;

bool dl_address_lists(dl_address_list list, dl_span word);

/* Whether the host is of the list, or below one of it. */
bool dl_address_lists_host(dl_address_list list, dl_span host);

#endif
