set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(GATHERED_BY static)
include(${CMAKE_CURRENT_LIST_DIR}/gathered.cmake)
