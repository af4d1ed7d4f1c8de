#include "follow/fetch_failure.h"

#include <errno.h>

#include "base/span.h"

dl_fetch_outcome dl_fetch_failure_outcome(CURLcode code) {
    static const struct {
        CURLcode code;
        dl_fetch_outcome outcome;
    } rows[] = {
        {CURLE_URL_MALFORMAT, DL_FETCH_BAD_URL},
        {CURLE_COULDNT_RESOLVE_HOST, DL_FETCH_NO_HOST},
        {CURLE_COULDNT_RESOLVE_PROXY, DL_FETCH_NO_CONNECTION},
        {CURLE_COULDNT_CONNECT, DL_FETCH_NO_CONNECTION},
        {CURLE_PROXY, DL_FETCH_NO_CONNECTION},
        {CURLE_OPERATION_TIMEDOUT, DL_FETCH_TIMEOUT},
        {CURLE_OUT_OF_MEMORY, DL_FETCH_NO_MEMORY},
        {CURLE_SSL_CONNECT_ERROR, DL_FETCH_TLS},
        {CURLE_SSL_ENGINE_NOTFOUND, DL_FETCH_TLS},
        {CURLE_SSL_ENGINE_SETFAILED, DL_FETCH_TLS},
        {CURLE_SSL_CERTPROBLEM, DL_FETCH_TLS},
        {CURLE_SSL_CIPHER, DL_FETCH_TLS},
        {CURLE_PEER_FAILED_VERIFICATION, DL_FETCH_TLS},
        {CURLE_USE_SSL_FAILED, DL_FETCH_TLS},
        {CURLE_SSL_ENGINE_INITFAILED, DL_FETCH_TLS},
        {CURLE_SSL_CACERT_BADFILE, DL_FETCH_TLS},
        {CURLE_SSL_CRL_BADFILE, DL_FETCH_TLS},
        {CURLE_SSL_ISSUER_ERROR, DL_FETCH_TLS},
        {CURLE_SSL_PINNEDPUBKEYNOTMATCH, DL_FETCH_TLS},
        {CURLE_SSL_INVALIDCERTSTATUS, DL_FETCH_TLS},
        {CURLE_SSL_CLIENTCERT, DL_FETCH_TLS},
    };
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        if (rows[i].code == code) return rows[i].outcome;
    }
    return DL_FETCH_BROKEN; /* all others come from what the host sends, or from how it ends */
}

bool dl_fetch_failure_may_be_ours(CURLcode code, long os_error, bool connected) {
    if (connected) return false;
    if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY) return true;
    if (code == CURLE_OPERATION_TIMEDOUT) return true;
    if (code != CURLE_COULDNT_CONNECT) return false;
    return os_error == ENETUNREACH || os_error == EHOSTUNREACH || os_error == ENETDOWN ||
           os_error == EADDRNOTAVAIL || os_error == ETIMEDOUT;
}
