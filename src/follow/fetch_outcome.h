/* How an exchange can end. */
#ifndef DL_FOLLOW_FETCH_OUTCOME_H
#define DL_FOLLOW_FETCH_OUTCOME_H

/* X(NAME, word, sentence) */
#define DL_FETCH_OUTCOMES(X)                                                                                 \
    X(RESPONSE, "response", "There is a response, whatever its status.")                                     \
    X(NO_NETWORK, "no-network", "This machine has no network, so nothing is known of the site.")             \
    X(NO_HOST, "no-host", "The name of the host is not known.")                                              \
    X(NO_CONNECTION, "no-connection", "The host does not accept the connection.")                            \
    X(PRIVATE, "private", "The address is one of this machine or of a private network.")                     \
    X(TLS, "tls", "The certificate or the encryption is not in order.")                                      \
    X(TIMEOUT, "timeout", "It took too long.")                                                               \
    X(BROKEN, "broken", "The response ends early or is not HTTP.")                                           \
    X(BAD_URL, "bad-url", "The URL is not one of http or https.")                                            \
    X(NO_MEMORY, "no-memory", "There is not enough memory.")

typedef enum dl_fetch_outcome {
#define DL_X(name, word, sentence) DL_FETCH_##name,
    DL_FETCH_OUTCOMES(DL_X)
#undef DL_X
        DL_FETCH_OUTCOME_COUNT
} dl_fetch_outcome;

/* "no-host", and the sentence. */
const char *dl_fetch_outcome_name(dl_fetch_outcome outcome);
const char *dl_fetch_outcome_meaning(dl_fetch_outcome outcome);

#endif
