# The short way to everything; the build itself is CMake's (CMakeLists.txt, CMakePresets.json).

.PHONY: all
all: build/build.ninja
	@cmake --build build

build/build.ninja:
	@cmake --preset release

.PHONY: test
test:
	@scripts/test

.PHONY: bench
bench:
	@bench/run
