# What the toolchain files of programs that run on other systems share.  They set
#   CMAKE_SYSTEM_PROCESSOR   as the compiler and qemu call it
#   GATHERED_BY              which script gathers compiler and libraries: zig or static
set(CMAKE_SYSTEM_NAME Linux)
get_filename_component(GATHERED ${CMAKE_CURRENT_LIST_DIR}/../build/${GATHERED_BY}/${CMAKE_SYSTEM_PROCESSOR} ABSOLUTE)
if(NOT EXISTS ${GATHERED}/.made-of)
  message(FATAL_ERROR "no compiler and libraries for ${CMAKE_SYSTEM_PROCESSOR} yet: scripts/${GATHERED_BY} ${CMAKE_SYSTEM_PROCESSOR}")
endif()
set(CMAKE_C_COMPILER ${GATHERED}/bin/cc)
set(CMAKE_CXX_COMPILER ${GATHERED}/bin/c++)
set(CMAKE_AR ${GATHERED}/bin/ar CACHE FILEPATH "")
set(CMAKE_RANLIB ${GATHERED}/bin/ranlib CACHE FILEPATH "")

set(CMAKE_LIBRARY_PATH ${GATHERED}/lib) # libcld2, which has no pkg-config file
set(ENV{PKG_CONFIG_LIBDIR} ${GATHERED}/lib/pkgconfig)
set(ENV{PKG_CONFIG_SYSROOT_DIR} "")
# Nothing of the system's is to be found by chance; the headers of Python's interface are the caller's.
set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)
set(CMAKE_EXE_LINKER_FLAGS_INIT -s)
if(GATHERED_BY STREQUAL static)
  set(CMAKE_EXE_LINKER_FLAGS_INIT "-static-pie -s")
endif()
set(CMAKE_SHARED_LINKER_FLAGS_INIT -s)
set(CMAKE_MODULE_LINKER_FLAGS_INIT -s)

# The man page and the completions are written by the program.
if(NOT CMAKE_SYSTEM_PROCESSOR STREQUAL CMAKE_HOST_SYSTEM_PROCESSOR)
  set(CMAKE_CROSSCOMPILING_EMULATOR qemu-${CMAKE_SYSTEM_PROCESSOR};-L;${GATHERED}/system)
endif()
