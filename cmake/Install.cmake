# What `make install` puts where: the library (shared and static), its header and pkg-config file, the extension for
# SQLite, the command, its man page and completions.

# Only what is marked DATELINE_API leaves the shared library: everything else is hidden (-fvisibility=hidden).
foreach(kind SHARED STATIC)
  string(TOLOWER ${kind} suffix)
  add_library(dateline_${suffix} ${kind} $<TARGET_OBJECTS:dateline_objects>)
  set_target_properties(dateline_${suffix} PROPERTIES OUTPUT_NAME dateline
    VERSION ${PROJECT_VERSION} SOVERSION ${DATELINE_SOVERSION})
  target_include_directories(dateline_${suffix} PUBLIC include)
  target_link_libraries(dateline_${suffix} PRIVATE PkgConfig::DEPS ${CLD2_LIBRARY} Threads::Threads m)
  install(TARGETS dateline_${suffix})
endforeach()

install(FILES include/dateline.h include/dateline_capture.h include/dateline_arrow.h include/dateline_archive.h TYPE INCLUDE)
if(DATELINE_WEB)
  install(FILES include/dateline_web.h TYPE INCLUDE)
endif()
if(DATELINE_FOLLOW)
  install(FILES include/dateline_follow.h TYPE INCLUDE)
endif()
install(TARGETS dateline_sqlite DESTINATION ${CMAKE_INSTALL_LIBDIR}/dateline)
install(FILES LICENSE THIRD-PARTY.md TYPE DOC)

# Paths below the prefix are written relative to it, so that the installed tree can be moved
# (pkg-config --define-prefix).
foreach(folder INCLUDEDIR LIBDIR)
  set(PC_${folder} ${CMAKE_INSTALL_${folder}})
  if(NOT IS_ABSOLUTE ${PC_${folder}})
    set(PC_${folder} "\${prefix}/${PC_${folder}}")
  endif()
endforeach()
# What libcurl, libxml2, libmicrohttpd and uchardet need in turn when they are linked statically (LDAP, Kerberos, GnuTLS, C++, …) is
# asked of nobody, since Debian's packages of them do not bring it all: programs with libdateline.a take these as shared libraries.
set(PC_MODULES ${DATELINE_MODULES})
list(REMOVE_ITEM PC_MODULES uchardet)
set(PC_LIBRARIES " -luchardet")
if(DATELINE_FOLLOW)
  list(REMOVE_ITEM PC_MODULES libcurl libxml-2.0)
  string(APPEND PC_LIBRARIES " -lcurl -lxml2")
endif()
if(DATELINE_WEB)
  list(REMOVE_ITEM PC_MODULES libmicrohttpd)
  string(APPEND PC_LIBRARIES " -lmicrohttpd")
endif()
list(JOIN PC_MODULES " " LIBRARY_MODULES)
configure_file(cmake/dateline.pc.in dateline.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/dateline.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

# --- the command, and what it says about itself ---
install(TARGETS dateline_command)

function(dateline_generate what file destination)
  add_custom_command(OUTPUT ${file} DEPENDS dateline_command VERBATIM
    COMMAND sh -c "\"$@\" generate ${what} > ${file}" sh ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:dateline_command>)
  set(GENERATED ${GENERATED} ${PROJECT_BINARY_DIR}/${file} PARENT_SCOPE)
  install(FILES ${PROJECT_BINARY_DIR}/${file} DESTINATION ${destination} RENAME ${ARGN})
endfunction()

dateline_generate(man dateline.1 ${CMAKE_INSTALL_MANDIR}/man1 dateline.1)
dateline_generate(bash dateline.bash ${CMAKE_INSTALL_DATADIR}/bash-completion/completions dateline)
dateline_generate(zsh dateline.zsh ${CMAKE_INSTALL_DATADIR}/zsh/site-functions _dateline)
dateline_generate(fish dateline.fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d dateline.fish)
add_custom_target(dateline_generated ALL DEPENDS ${GENERATED})
