# SPDX-FileCopyrightText: 2026 Dialogist contributors
# SPDX-License-Identifier: MIT

if(MSVC)
  add_compile_options(/W4 /utf-8 /permissive-)
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Werror=return-type -Werror=unused-result)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # no collecting of garbage before a gigabyte, which hardly any file comes to
    add_compile_options("SHELL:--param ggc-min-heapsize=1000000")
  endif()
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING)

# The tests are many programs: with this linker each takes a tenth of the time.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  find_program(DIALOGIST_MOLD mold DOC "A fast linker; the system's own does as well")
  if(DIALOGIST_MOLD)
    add_link_options(-fuse-ld=mold)
  endif()
endif()

if(DIALOGIST_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# One precompiled header for all rooms without windows and one for those with them.
add_library(dialogist_pch_core STATIC "${CMAKE_SOURCE_DIR}/studio/setup/pch/pch.cpp")
target_link_libraries(dialogist_pch_core PUBLIC Qt6::Core)
target_include_directories(dialogist_pch_core PRIVATE "${CMAKE_SOURCE_DIR}")
target_precompile_headers(dialogist_pch_core PRIVATE "${CMAKE_SOURCE_DIR}/studio/setup/pch/core.h")
add_library(dialogist_pch_widgets STATIC "${CMAKE_SOURCE_DIR}/studio/setup/pch/pch.cpp")
target_link_libraries(dialogist_pch_widgets PUBLIC Qt6::Widgets)
target_include_directories(dialogist_pch_widgets PRIVATE "${CMAKE_SOURCE_DIR}")
target_precompile_headers(dialogist_pch_widgets PRIVATE "${CMAKE_SOURCE_DIR}/studio/setup/pch/widgets.h")

# Where CMAKE_UNITY_BUILD is on, several files of a room are compiled as one, which takes a good deal less time. Which ones is said here:
# by itself, each version of CMake counts differently, and what compiles with one would not with another. These files have names of
# their own that others of their room have for something else.
set(files_at_once 6)
set(files_apart
  editors/knowledge/trybench.cpp
  panels/explorer/missingtexts.cpp
  studio/commands/projectcommands.cpp
  studio/knowledge/web/linklist.cpp
  studio/nlu/entities.cpp studio/nlu/intentmodel.cpp studio/nlu/ngrams.cpp
  studio/process/forkserver.cpp studio/process/workerpool.cpp
  studio/publish/passagejson.cpp)
list(TRANSFORM files_apart PREPEND "${CMAKE_SOURCE_DIR}/")
file(GLOB readers "${CMAKE_SOURCE_DIR}/studio/knowledge/readers/*.cpp") # each its own format's words
list(APPEND files_apart ${readers})

# dialogist_together(<target> <file>…)
function(dialogist_together target)
  set(together ${ARGN})
  list(REMOVE_ITEM together ${files_apart})
  set(at 0)
  foreach(unit ${together})
    math(EXPR group "${at} / ${files_at_once}")
    set_source_files_properties("${unit}" PROPERTIES UNITY_GROUP "${group}")
    math(EXPR at "${at} + 1")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# dialogist_room(<folder> [ROOMS <room>…] [LIBS <target>…])
# A folder is a library: its sources are whatever .cpp and .h files lie in it, its name is the folder's path with '/' as '_'.
# ROOMS are rooms of studio/ given without the prefix. A room without sources yet is an interface library.
function(dialogist_room folder)
  cmake_parse_arguments(arg "" "" "ROOMS;LIBS" ${ARGN})
  string(REPLACE "/" "_" target "${folder}")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h")
  list(FILTER sources INCLUDE REGEX "\\.(cpp|h)$")
  set(units ${sources})
  list(FILTER units INCLUDE REGEX "\\.cpp$")
  set(scope PUBLIC)
  if(units)
    add_library(${target} STATIC ${sources})
    dialogist_together(${target} ${units})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
    if("Qt6::Widgets" IN_LIST arg_LIBS)
      target_precompile_headers(${target} REUSE_FROM dialogist_pch_widgets)
    else()
      target_precompile_headers(${target} REUSE_FROM dialogist_pch_core)
    endif()
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE "${CMAKE_SOURCE_DIR}")
    set(scope INTERFACE)
  endif()
  target_link_libraries(${target} ${scope} Qt6::Core ${arg_LIBS})
  foreach(room ${arg_ROOMS})
    if(NOT TARGET studio_${room})
      message(FATAL_ERROR "${folder} may not use studio/${room}: it stands on the same or a higher floor")
    endif()
    target_link_libraries(${target} ${scope} studio_${room})
  endforeach()
endfunction()
