# dateline in a container: its Debian packages on a slim Debian, nothing else, and not as root.
#
#   docker build -t dateline .
#   docker run --rm -v "$PWD:/data" dateline extract news.warc.gz > records.jsonl
#
# docs/install.md has more. podman and buildah build it, too.
FROM debian:12-slim AS build
COPY . /build/dateline
WORKDIR /build/dateline
ENV DEB_BUILD_OPTIONS="nocheck noautodbgsym" DEB_BUILD_PROFILES="nocheck"
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends dpkg-dev \
 && apt-get build-dep --yes --no-install-recommends ./ \
 && dpkg-buildpackage --build=binary --no-sign

FROM debian:12-slim
COPY --from=build /build/dateline_*.deb /build/libdateline0_*.deb /packages/
# hadolint ignore=DL3008
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates /packages/*.deb \
 && rm -rf /packages /var/lib/apt/lists/* \
 && useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin dateline
USER 10001
WORKDIR /data
ENTRYPOINT ["dateline"]
CMD ["help"]
