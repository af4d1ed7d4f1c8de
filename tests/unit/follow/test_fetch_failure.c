/* What failures say, and which of them may be those of this machine's network. */
#include "follow/fetch_failure.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/span.h"

static void outcomes(void **state) {
    static const struct {
        CURLcode code;
        dl_fetch_outcome outcome;
    } rows[] = {
        {CURLE_URL_MALFORMAT, DL_FETCH_BAD_URL},
        {CURLE_COULDNT_RESOLVE_HOST, DL_FETCH_NO_HOST},
        {CURLE_COULDNT_RESOLVE_PROXY, DL_FETCH_NO_CONNECTION},
        {CURLE_COULDNT_CONNECT, DL_FETCH_NO_CONNECTION},
        {CURLE_OPERATION_TIMEDOUT, DL_FETCH_TIMEOUT},
        {CURLE_OUT_OF_MEMORY, DL_FETCH_NO_MEMORY},
        {CURLE_PEER_FAILED_VERIFICATION, DL_FETCH_TLS},
        {CURLE_SSL_CONNECT_ERROR, DL_FETCH_TLS},
        {CURLE_SSL_CACERT_BADFILE, DL_FETCH_TLS},
        {CURLE_GOT_NOTHING, DL_FETCH_BROKEN},
        {CURLE_RECV_ERROR, DL_FETCH_BROKEN},
        {CURLE_HTTP2_STREAM, DL_FETCH_BROKEN},
        {CURLE_UNSUPPORTED_PROTOCOL, DL_FETCH_BROKEN}, /* HTTP/0.9 */
    };
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++)
        assert_int_equal(dl_fetch_failure_outcome(rows[i].code), rows[i].outcome);
}

static void ours(void **state) {
    static const struct {
        CURLcode code;
        long os_error;
        bool connected, may_be_ours;
    } rows[] = {
        {CURLE_COULDNT_RESOLVE_HOST, 0, false, true},
        {CURLE_COULDNT_RESOLVE_PROXY, 0, false, true},
        {CURLE_COULDNT_CONNECT, ENETUNREACH, false, true},
        {CURLE_COULDNT_CONNECT, EHOSTUNREACH, false, true},
        {CURLE_COULDNT_CONNECT, ENETDOWN, false, true},
        {CURLE_COULDNT_CONNECT, EADDRNOTAVAIL, false, true},
        {CURLE_COULDNT_CONNECT, ETIMEDOUT, false, true},
        {CURLE_COULDNT_CONNECT, ECONNREFUSED, false, false}, /* the host has spoken */
        {CURLE_COULDNT_CONNECT, ECONNRESET, false, false},
        {CURLE_OPERATION_TIMEDOUT, 0, false, true},
        {CURLE_OPERATION_TIMEDOUT, 0, true, false},
        {CURLE_RECV_ERROR, 0, true, false},
        {CURLE_PEER_FAILED_VERIFICATION, 0, false, false},
    };
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        if (dl_fetch_failure_may_be_ours(rows[i].code, rows[i].os_error, rows[i].connected) !=
            rows[i].may_be_ours)
            fail_msg("row %zu", i);
    }
}

/* Each has a word of its own and a sentence. */
static void words(void **state) {
    (void)state;
    for (unsigned i = 0; i < DL_FETCH_OUTCOME_COUNT; i++) {
        assert_true(strlen(dl_fetch_outcome_name(i)) > 2);
        assert_true(strlen(dl_fetch_outcome_meaning(i)) > 10);
        for (unsigned j = 0; j < i; j++)
            assert_string_not_equal(dl_fetch_outcome_name(i), dl_fetch_outcome_name(j));
    }
    assert_string_equal(dl_fetch_outcome_name(DL_FETCH_NO_NETWORK), "no-network");
    assert_string_equal(dl_fetch_outcome_name(DL_FETCH_OUTCOME_COUNT), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outcomes),
        cmocka_unit_test(ours),
        cmocka_unit_test(words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
