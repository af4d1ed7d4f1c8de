# Short commands; the build itself is done by CMake (CMakeLists.txt, CMakePresets.json).
#
#   make                  builds library and command into build/
#   make deps             installs the system packages that the build and the tests need
#   make demo             packs made-up news pages into a web archive and shows their records
#   make test             runs all tests
#   make python           installs the Python package into build/venv and runs its tests
#   make spark            the same for the Spark data source, in build/venv-spark
#   make browser          tests the pages in Chromium and Firefox, in build/browser
#   make docs             builds the documents as web pages into build/site, and checks their links (MkDocs, from PyPI)
#   make packages         builds Debian packages, and tries them on a bare system
#   make golden           rewrites the expected records of tests/pages; check them with git diff
#   make conformance      runs the parser and encoding detection on the html5lib cases
#   make differential     compares its trees with those of parse5, on real pages (node, npm)
#   make bench            times it on real pages, together with its limits and other parsers
#   make bench-scale      times it from Python, into Parquet, in Spark, and over a million pages
#   make bench-archive    times the archive with a million records, beside other search engines
#   make bench-web        times the pages under load, beside Datasette
#   make bench-follow     times a follower of a site on this machine
#   make fuzz             fuzzes every stage for a minute each (clang)
#   make format           formats the C sources with clang-format
#   make shellcheck       runs shellcheck on all shell scripts
#   make tidy             runs clang-tidy on all C sources; FILES=src/base/url.c for some
#   make coverage         shows which lines and branches the tests reach; report in build/coverage/html
#   make portable         runs all tests without vector instructions
#   make aarch64          runs all tests built for aarch64, under qemu
#   make install          installs library, headers, pkg-config file, command, man page, completions;
#                         PREFIX=/usr/local, DESTDIR=
#   make clean            removes build/

PREFIX = /usr/local

.PHONY: all
all: build/build.ninja
	@cmake --build build

build/build.ninja:
	@cmake --preset release

.PHONY: deps demo test python spark browser conformance differential bench bench-scale bench-archive bench-web bench-follow fuzz
deps:
	@scripts/deps

demo:
	@scripts/demo

test:
	@scripts/test --all

python:
	@python/tests/run

spark:
	@integrations/spark/tests/run

browser:
	@tests/browser/run

.PHONY: docs
docs:
	@scripts/docs

.PHONY: packages
packages:
	@scripts/deps packages
	@tests/packages/debian

.PHONY: golden
golden: all
	@UPDATE_GOLDEN=1 build/tests/golden_test_records
	@git --no-pager diff --stat tests/pages

conformance: all
	@ctest --test-dir build -R 'conformance/|charset/' --verbose

differential:
	@tests/differential/run

bench:
	@bench/run

bench-scale:
	@bench/scale/run

bench-archive:
	@bench/archive/run

bench-follow:
	bench/follow/run

bench-web:
	@bench/web/run

fuzz:
	@scripts/fuzz

.PHONY: format shellcheck tidy coverage portable aarch64
format:
	@scripts/deps lint
	@scripts/format

shellcheck:
	@scripts/deps lint
	@scripts/shellcheck

tidy:
	@scripts/deps lint
	@scripts/tidy $(FILES)

coverage:
	@scripts/deps coverage
	@scripts/coverage

portable:
	@scripts/deps
	@cmake --preset portable && cmake --build build/portable && ctest --test-dir build/portable --output-on-failure

aarch64:
	@scripts/deps cross
	@scripts/sysroot arm64
	@cmake --preset aarch64 && cmake --build build/aarch64 && ctest --test-dir build/aarch64 --output-on-failure

# ldconfig makes a library that was put where the system looks known to it; without rights it stays as it was.
.PHONY: install
install:
	@cmake --preset release -DCMAKE_INSTALL_PREFIX=$(PREFIX) >/dev/null
	@cmake --build build
	@DESTDIR=$(DESTDIR) cmake --install build
	@[ -n "$(DESTDIR)" ] || ldconfig 2>/dev/null || true

.PHONY: clean
clean:
	@cmake -E rm -rf build
