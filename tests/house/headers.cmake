# Every header of src/ and include/ compiles by itself, twice in a row, and all of them together in one file: none leans on what was
# included before it, and no two use one name for different things.  It is enough that this compiles.
set(HEADERS_LEFT_OUT
  base/validate_body.h # templates: the source that includes them sets their parameters first
  html/tokenizer_body.h
  html/scan_simd.h # for sources that are built for one instruction set
)
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/src/*.h)
list(FILTER headers EXCLUDE REGEX "_table\\.h$") # generated, each a part of the one source beside it
list(REMOVE_ITEM headers ${HEADERS_LEFT_OUT})
file(GLOB doors CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/include ${CMAKE_SOURCE_DIR}/include/*.h)
list(APPEND headers ${doors})
set(folder ${CMAKE_CURRENT_BINARY_DIR}/headers)
set(together "")
foreach(header ${headers})
  string(REPLACE / _ name ${header})
  file(CONFIGURE OUTPUT ${folder}/${name}.c CONTENT "#include \"${header}\"\n#include \"${header}\"\ntypedef int not_empty;\n")
  list(APPEND header_sources ${folder}/${name}.c)
  string(APPEND together "#include \"${header}\"\n")
endforeach()
file(CONFIGURE OUTPUT ${folder}/together.c CONTENT "${together}")
add_library(house_headers OBJECT ${header_sources} ${folder}/together.c)
target_link_libraries(house_headers PRIVATE dateline_inner)
target_compile_options(house_headers PRIVATE -Werror -Wno-unused-function -O0)
