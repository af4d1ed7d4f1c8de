"""The logistic regression over tokens (src/article/model/tokens.h), whose score is the trees' first feature."""
import numpy as np
from scipy import sparse
from scipy.optimize import minimize
from scipy.special import expit

LEAST_DOMAINS = 8
SCALE = 32                      # weights are written in 32nds of log-odds
OWN, NEAR, ANY, OTHER = range(4)


def vocabulary(pages):
    """Tokens of at least so many domains: sorted array of token | kind << 32."""
    domains = {}
    for page in pages:
        key = np.unique(page.tokens.astype(np.uint64) | (page.kinds.astype(np.uint64) << np.uint64(32)))
        domains.setdefault(page.domain, []).append(key)
    seen = np.concatenate([np.unique(np.concatenate(keys)) for keys in domains.values()])
    tokens, counts = np.unique(seen, return_counts=True)
    return tokens[counts >= LEAST_DOMAINS]


def matrix(pages, rows, vocab):
    """A sparse matrix of the chosen rows of each page: how often each token is said of the block."""
    indptr, indices = [np.zeros(1, np.int64)], []
    total = 0
    for page, chosen in zip(pages, rows):
        key = page.tokens.astype(np.uint64) | (page.kinds.astype(np.uint64) << np.uint64(32))
        at = np.searchsorted(vocab, key)
        at[at == len(vocab)] = 0
        known = vocab[at] == key
        counts = np.concatenate([[0], np.cumsum(known)])
        lengths = counts[page.starts[1:]] - counts[page.starts[:-1]]
        block = np.repeat(np.arange(len(page.words)), np.diff(page.starts))
        mask = np.zeros(len(page.words), bool)
        mask[chosen] = True
        indices.append(at[known & mask[block]].astype(np.int32))
        ends = total + np.cumsum(lengths[mask])
        indptr.append(ends)
        if len(ends):
            total = ends[-1]
    indptr, indices = np.concatenate(indptr), np.concatenate(indices)
    m = sparse.csr_matrix((np.ones(len(indices), np.float32), indices, indptr), shape=(len(indptr) - 1, len(vocab)))
    m.sum_duplicates()
    return m


def fit(m, labels, weights, l2=25.0, rounds=60):
    """(weights of the columns, bias) of an L2-regularised logistic regression."""
    labels, weights = labels.astype(np.float64), weights.astype(np.float64) * len(labels) / weights.sum() / 20
    transposed = m.T.tocsr()

    def loss(x):
        z = m @ x[:-1].astype(np.float32) + x[-1]
        p = expit(z)
        value = np.sum(weights * (np.logaddexp(0, z) - labels * z)) + l2 / 2 * np.dot(x[:-1], x[:-1])
        error = (weights * (p - labels)).astype(np.float32)
        return value, np.concatenate([transposed @ error + l2 * x[:-1], [error.sum()]])

    found = minimize(loss, np.zeros(m.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return found.x[:-1], found.x[-1]


def table(vocab, weights, bias):
    """{token: [own, near, any]} in 32nds, words and page tokens under own; those that weigh nothing left out."""
    found = {}
    for key, weight in zip(vocab, weights):
        token, kind = int(key) & 0xFFFFFFFF, int(key) >> 32
        value = int(np.clip(np.rint(weight * SCALE), -127, 127))
        if value:
            found.setdefault(token, [0, 0, 0])[0 if kind == OTHER else kind] = value
    return {t: w for t, w in found.items() if max(map(abs, w)) > 1}, int(round(bias * SCALE))


def write_weights(path, weights, bias):
    with open(path, "w") as file:
        file.write(f"bias {bias}\n")
        for token, (own, near, any_) in weights.items():
            file.write(f"{token:x} {own} {near} {any_}\n")
