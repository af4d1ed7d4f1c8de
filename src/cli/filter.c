#include "cli/filter.h"

dl_filter dl_filter_of(const dl_arguments *arguments) {
    return (dl_filter){
        .only_articles = dl_arguments_has(arguments, DL_OPTION_ONLY_ARTICLES),
        .since = dl_span_from_string(dl_arguments_text(arguments, DL_OPTION_SINCE)),
        .until = dl_span_from_string(dl_arguments_text(arguments, DL_OPTION_UNTIL)),
        .languages = dl_span_from_string(dl_arguments_text(arguments, DL_OPTION_LANGUAGE)),
    };
}
