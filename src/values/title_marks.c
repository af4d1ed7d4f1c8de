#include "values/title_marks.h"

dl_span dl_title_mark(dl_span text, bool first) {
    static const dl_span marks[] = {DL_SPAN_INIT("|"),      DL_SPAN_INIT("_"),      DL_SPAN_INIT("-"),
                                    DL_SPAN_INIT("\u2013"), DL_SPAN_INIT("\u2014"), DL_SPAN_INIT("\u00BB"),
                                    DL_SPAN_INIT("\u00AB"), DL_SPAN_INIT("\u00B7"), DL_SPAN_INIT("\u2022"),
                                    DL_SPAN_INIT("\uFF5C"), DL_SPAN_INIT("\u2502")};
    for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
        if (dl_has_mark(text, marks[i], first)) return marks[i];
    }
    return DL_SPAN_NONE;
}
