#include "base/address_words.h"

#define NAME(word, kind)                                                                                     \
    { DL_SPAN_INIT(word), DL_PARAMETER_##kind }

/* clang-format off */
const dl_parameter_name dl_parameter_names[] = {
    NAME("__s", TRACKING),
    NAME("__twitter_impression", TRACKING),
    NAME("_branch_match_id", TRACKING),
    NAME("_branch_referrer", TRACKING),
    NAME("_ga", TRACKING),
    NAME("_gac", TRACKING),
    NAME("_gl", TRACKING),
    NAME("_ke", TRACKING),
    NAME("_kx", TRACKING),
    NAME("_openstat", TRACKING),
    NAME("action_object_map", TRACKING),
    NAME("action_ref_map", TRACKING),
    NAME("action_type_map", TRACKING),
    NAME("amp", FLAG),
    NAME("amp_gsa", TRACKING),
    NAME("amp_js_v", TRACKING),
    NAME("aoh", TRACKING),
    NAME("campaign", SOURCE),
    NAME("cfid", SESSION),
    NAME("cftoken", SESSION),
    NAME("cmp", SOURCE),
    NAME("cmpid", TRACKING),
    NAME("dclid", TRACKING),
    NAME("device", VERSION),
    NAME("display", VERSION),
    NAME("dm_i", TRACKING),
    NAME("ef_id", TRACKING),
    NAME("fb_action_ids", TRACKING),
    NAME("fb_action_types", TRACKING),
    NAME("fb_comment_id", TRACKING),
    NAME("fb_ref", TRACKING),
    NAME("fb_source", TRACKING),
    NAME("fbclid", TRACKING),
    NAME("format", VERSION),
    NAME("from", SOURCE),
    NAME("ftag", TRACKING),
    NAME("gbraid", TRACKING),
    NAME("gclid", TRACKING),
    NAME("gclsrc", TRACKING),
    NAME("hsctatracking", TRACKING),
    NAME("icid", TRACKING),
    NAME("igsh", TRACKING),
    NAME("igshid", TRACKING),
    NAME("jsessionid", SESSION),
    NAME("layout", VERSION),
    NAME("li_fat_id", TRACKING),
    NAME("m", SHORT_FLAG),
    NAME("mc_cid", TRACKING),
    NAME("mc_eid", TRACKING),
    NAME("mibextid", TRACKING),
    NAME("mkt_tok", TRACKING),
    NAME("mobile", FLAG),
    NAME("mode", VERSION),
    NAME("msclkid", TRACKING),
    NAME("ncid", TRACKING),
    NAME("noamp", TRACKING),
    NAME("nonamp", TRACKING),
    NAME("ocid", TRACKING),
    NAME("openstat", TRACKING),
    NAME("origin", SOURCE),
    NAME("oscsid", LONG_SESSION),
    NAME("output", VERSION),
    NAME("outputtype", VERSION),
    NAME("phpsessid", SESSION),
    NAME("print", FLAG),
    NAME("printable", FLAG),
    NAME("printer", FLAG),
    NAME("printerfriendly", FLAG),
    NAME("printversion", FLAG),
    NAME("printview", FLAG),
    NAME("rb_clickid", TRACKING),
    NAME("ref", SOURCE),
    NAME("ref_src", TRACKING),
    NAME("ref_url", TRACKING),
    NAME("referer", SOURCE),
    NAME("referrer", SOURCE),
    NAME("replytocom", TRACKING),
    NAME("s", LONG_SESSION),
    NAME("s_cid", TRACKING),
    NAME("s_kwcid", TRACKING),
    NAME("sc_campaign", TRACKING),
    NAME("sc_channel", TRACKING),
    NAME("sessid", LONG_SESSION),
    NAME("session", LONG_SESSION),
    NAME("session_id", LONG_SESSION),
    NAME("sessionid", LONG_SESSION),
    NAME("share", SOURCE),
    NAME("sid", LONG_SESSION),
    NAME("skin", VERSION),
    NAME("soc_src", TRACKING),
    NAME("soc_trk", TRACKING),
    NAME("source", SOURCE),
    NAME("spm", TRACKING),
    NAME("sr_share", TRACKING),
    NAME("src", SOURCE),
    NAME("srsltid", TRACKING),
    NAME("style", VERSION),
    NAME("template", VERSION),
    NAME("theme", VERSION),
    NAME("tmpl", VERSION),
    NAME("trk", TRACKING),
    NAME("ttclid", TRACKING),
    NAME("twclid", TRACKING),
    NAME("usqp", TRACKING),
    NAME("version", VERSION),
    NAME("via", SOURCE),
    NAME("view", VERSION),
    NAME("wbraid", TRACKING),
    NAME("wickedid", TRACKING),
    NAME("xtcr", TRACKING),
    NAME("xtmc", TRACKING),
    NAME("xtnp", TRACKING),
    NAME("xtor", TRACKING),
    NAME("xtref", TRACKING),
    NAME("yclid", TRACKING),
    NAME("ymclid", TRACKING),
    NAME("ysclid", TRACKING),
    NAME("zenid", LONG_SESSION),
};

/* Beginnings of names, all of measuring programs but the last. */
static const dl_parameter_name beginnings[] = {
    NAME("__cf_chl_", TRACKING),
    NAME("__hs", TRACKING),
    NAME("_hs", TRACKING),
    NAME("at_", TRACKING),
    NAME("hsa_", TRACKING),
    NAME("itm_", TRACKING),
    NAME("matomo_", TRACKING),
    NAME("mtm_", TRACKING),
    NAME("ns_", TRACKING),
    NAME("oly_", TRACKING),
    NAME("piwik_", TRACKING),
    NAME("pk_", TRACKING),
    NAME("trk_", TRACKING),
    NAME("utm_", TRACKING),
    NAME("vero_", TRACKING),
    NAME("wt.", TRACKING),
    NAME("wt_", TRACKING),
    NAME("aspsessionid", SESSION),
};

/* Words, separated by spaces. */
static const char *const lists[DL_ADDRESS_LIST_COUNT] = {
    [DL_ADDRESS_FLAG_VALUES] = "0 1 true false yes no y n on off",
    [DL_ADDRESS_VERSIONS] = "amp print printable printer printerfriendly mobile touch wap component",
    [DL_ADDRESS_DEVICE_LABELS] = "m mobile mobil amp wap touch",
    [DL_ADDRESS_SUFFIX_LABELS] = "ac co com edu gob gouv gov mil ne net nom or org",
    [DL_ADDRESS_FOLDERS] = "amp print",
    [DL_ADDRESS_LAST_FOLDERS] = "amp print printable printversion print-version imprimir imprimer drucken stampa",
    [DL_ADDRESS_INDEX_NAMES] = "index default",
    [DL_ADDRESS_PAGE_ENDINGS] = "html htm shtml xhtml",
    [DL_ADDRESS_SCRIPT_ENDINGS] = "php php5 asp aspx jsp jspx cfm cgi pl",
    [DL_ADDRESS_CACHES] = "cdn.ampproject.org cdn.ampproject.net bing-amp.com amp.cloudflare.com",
    [DL_ADDRESS_CACHE_TYPES] = "c v wp",
    [DL_ADDRESS_VIEWERS] = "google bing",
};
/* clang-format on */

const size_t dl_parameter_name_count = DL_COUNT_OF(dl_parameter_names);

enum { LONGEST_NAME = 32 };

dl_parameter_kind dl_parameter_kind_of(dl_span name) {
    char lower[LONGEST_NAME];
    dl_span word = {lower, name.size < LONGEST_NAME ? name.size : LONGEST_NAME};
    for (size_t i = 0; i < word.size; i++) lower[i] = dl_ascii_lower(name.data[i]);
    size_t first = 0, end = name.size < LONGEST_NAME ? dl_parameter_name_count : 0;
    while (first < end) {
        size_t middle = (first + end) / 2;
        int order = dl_span_compare(word, dl_parameter_names[middle].name);
        if (order == 0) return dl_parameter_names[middle].kind;
        if (order < 0) end = middle;
        if (order > 0) first = middle + 1;
    }
    for (size_t i = 0; i < DL_COUNT_OF(beginnings); i++) {
        if (dl_span_starts_with(word, beginnings[i].name)) return beginnings[i].kind;
    }
    return DL_PARAMETER_STORY;
}

bool dl_address_lists(dl_address_list list, dl_span word) {
    dl_span rest = dl_span_from_string(lists[list]), listed;
    while (dl_span_next_word(&rest, &listed)) {
        if (dl_span_equal_nocase(word, listed)) return true;
    }
    return false;
}

bool dl_address_lists_host(dl_address_list list, dl_span host) {
    dl_span rest = dl_span_from_string(lists[list]), listed;
    while (dl_span_next_word(&rest, &listed)) {
        if (!dl_span_ends_with(host, listed)) continue;
        if (host.size == listed.size || host.data[host.size - listed.size - 1] == '.') return true;
    }
    return false;
}
