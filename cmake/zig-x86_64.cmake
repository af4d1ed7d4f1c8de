set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(GATHERED_BY zig)
include(${CMAKE_CURRENT_LIST_DIR}/gathered.cmake)
