# The SQL of archives as C, since programs have it compiled in: build/generated/archive/schema_sql.h, with a string
# dl_schema_N for each src/archive/schema_N.sql.
file(GLOB SCHEMAS CONFIGURE_DEPENDS src/archive/schema_*.sql)
set(SCHEMA_HEADER "/* Made by cmake/Schema.cmake from src/archive/schema_*.sql; change those instead. */\n")
foreach(schema ${SCHEMAS})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema})
  get_filename_component(name ${schema} NAME_WE)
  file(READ ${schema} bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(APPEND SCHEMA_HEADER "static const char dl_${name}[] = {${bytes}0};\n")
endforeach()
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/generated/archive/schema_sql.h CONTENT "${SCHEMA_HEADER}")
