# What the toolchain files of programs that run on other systems share.  They set
#   CMAKE_SYSTEM_PROCESSOR   as the compiler and qemu call it
# Compiler and libraries are those that scripts/zig gathers.
set(CMAKE_SYSTEM_NAME Linux)
get_filename_component(ZIG_ROOT ${CMAKE_CURRENT_LIST_DIR}/../build/zig/${CMAKE_SYSTEM_PROCESSOR} ABSOLUTE)
if(NOT EXISTS ${ZIG_ROOT}/.made-of)
  message(FATAL_ERROR "no compiler and libraries for ${CMAKE_SYSTEM_PROCESSOR} yet: scripts/zig ${CMAKE_SYSTEM_PROCESSOR}")
endif()
set(CMAKE_C_COMPILER ${ZIG_ROOT}/bin/cc)
set(CMAKE_CXX_COMPILER ${ZIG_ROOT}/bin/c++)
set(CMAKE_AR ${ZIG_ROOT}/bin/ar CACHE FILEPATH "")
set(CMAKE_RANLIB ${ZIG_ROOT}/bin/ranlib CACHE FILEPATH "")

set(CMAKE_LIBRARY_PATH ${ZIG_ROOT}/lib) # libcld2, which has no pkg-config file
set(ENV{PKG_CONFIG_LIBDIR} ${ZIG_ROOT}/lib/pkgconfig)
set(ENV{PKG_CONFIG_SYSROOT_DIR} "")
# Nothing of the system's is to be found by chance; the headers of Python's interface are the caller's.
set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)
set(CMAKE_EXE_LINKER_FLAGS_INIT -s)
set(CMAKE_SHARED_LINKER_FLAGS_INIT -s)
set(CMAKE_MODULE_LINKER_FLAGS_INIT -s)

# The man page and the completions are written by the program.
if(NOT CMAKE_SYSTEM_PROCESSOR STREQUAL CMAKE_HOST_SYSTEM_PROCESSOR)
  set(CMAKE_CROSSCOMPILING_EMULATOR qemu-${CMAKE_SYSTEM_PROCESSOR};-L;${ZIG_ROOT}/system)
endif()
