# The short way to everything; the build itself is CMake's (CMakeLists.txt, CMakePresets.json).
#
#   make                  builds library and command into build/
#   make deps             installs the system packages that the build and the tests need
#   make demo             a web archive of made-up news pages, and the records that come out of it
#   make test             all tests
#   make golden           writes the records of tests/pages anew, to be read in git diff
#   make conformance      the parser and the sniffing of encodings against the html5lib cases
#   make differential     its trees beside parse5's, on real pages (node, npm)
#   make bench            times it over real pages, beside its limits and its peers
#   make fuzz             feeds every stage broken input for a minute each (clang)
#   make format           lays out the C sources as .clang-format says
#   make shellcheck       shellcheck over all shell scripts
#   make tidy             clang-tidy over all C sources; FILES=src/base/url.c for some
#   make coverage         which lines and branches the tests reach; report in build/coverage/html
#   make portable         all tests without vector instructions
#   make aarch64          all tests built for aarch64, under qemu
#   make install          library, header, pkg-config file, command, man page, completions;
#                         PREFIX=/usr/local, DESTDIR=
#   make clean            removes build/

PREFIX = /usr/local

.PHONY: all
all: build/build.ninja
	@cmake --build build

build/build.ninja:
	@cmake --preset release

.PHONY: deps demo test conformance differential bench fuzz
deps:
	@scripts/deps

demo:
	@scripts/demo

test:
	@scripts/test

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
