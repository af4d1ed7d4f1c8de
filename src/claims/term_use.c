#include "claims/term_use.h"

dl_term_use dl_use_of_term(dl_term term) {
    switch (term) {
    case DL_TERM_HEADLINE:
        return (dl_term_use){DL_FIELD_HEADLINE, 100};
    case DL_TERM_NAME:
    case DL_TERM_TITLE:
        return (dl_term_use){DL_FIELD_HEADLINE, 60};
    case DL_TERM_ALTERNATIVE_HEADLINE:
    case DL_TERM_SUBTITLE:
        return (dl_term_use){DL_FIELD_ALTERNATIVE_HEADLINE, 100};
    case DL_TERM_ALTERNATE_NAME:
        return (dl_term_use){DL_FIELD_ALTERNATIVE_HEADLINE, 60};
    case DL_TERM_DESCRIPTION:
        return (dl_term_use){DL_FIELD_DESCRIPTION, 100};
    case DL_TERM_ABSTRACT:
        return (dl_term_use){DL_FIELD_DESCRIPTION, 60};
    case DL_TERM_DATELINE:
        return (dl_term_use){DL_FIELD_DATELINE, 100};
    case DL_TERM_DATE_PUBLISHED:
        return (dl_term_use){DL_FIELD_DATE_PUBLISHED, 100};
    case DL_TERM_UPLOAD_DATE:
        return (dl_term_use){DL_FIELD_DATE_PUBLISHED, 60};
    case DL_TERM_DATE_CREATED:
        return (dl_term_use){DL_FIELD_DATE_CREATED, 100};
    case DL_TERM_DATE_MODIFIED:
        return (dl_term_use){DL_FIELD_DATE_MODIFIED, 100};
    case DL_TERM_COPYRIGHT_HOLDER:
        return (dl_term_use){DL_FIELD_COPYRIGHT_HOLDER, 100};
    case DL_TERM_COPYRIGHT_YEAR:
        return (dl_term_use){DL_FIELD_COPYRIGHT_YEAR, 100};
    case DL_TERM_IS_ACCESSIBLE_FOR_FREE:
        return (dl_term_use){DL_FIELD_FREE, 100};
    case DL_TERM_WORD_COUNT:
        return (dl_term_use){DL_FIELD_WORD_COUNT, 100};
    case DL_TERM_GENRE:
        return (dl_term_use){DL_FIELD_GENRE, 100};
    default:
        return (dl_term_use){DL_FIELD_COUNT, 0};
    }
}
