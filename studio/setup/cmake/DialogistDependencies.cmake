# SPDX-FileCopyrightText: 2026 Dialogist contributors
# SPDX-License-Identifier: MIT
# Every library the program uses; README gives the reason for each.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Network Sql Pdf Qml Gui Widgets Svg PrintSupport LinguistTools)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-cpp)
find_package(CURL 7.85 REQUIRED)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # Where Qt's driver uses the system's SQLite, connections are tightened through it; other systems' drivers carry their own copy.
  pkg_check_modules(SQLITE IMPORTED_TARGET sqlite3)
  pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
  set(DIALOGIST_SECCOMP PkgConfig::SECCOMP)
endif()

# Debian 12 has no CMake files for libphonenumber, and those of Debian 13 name static libraries that are not packaged: on Linux the
# library itself is looked for. vcpkg's and Homebrew's CMake files are sound.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
  find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
  pkg_check_modules(PROTOBUF REQUIRED IMPORTED_TARGET protobuf)
  add_library(dialogist_phonenumber INTERFACE)
  target_include_directories(dialogist_phonenumber SYSTEM INTERFACE "${PHONENUMBER_INCLUDE}")
  target_link_libraries(dialogist_phonenumber INTERFACE "${PHONENUMBER_LIBRARY}" PkgConfig::PROTOBUF)
  set(DIALOGIST_PHONENUMBER dialogist_phonenumber)
else()
  find_package(libphonenumber CONFIG REQUIRED)
  set(DIALOGIST_PHONENUMBER libphonenumber::phonenumber)
endif()

find_package(Boost 1.74 REQUIRED)

# Qt 6.8 platforms package KSyntaxHighlighting with KF6; older ones get it built by studio/setup into CMAKE_PREFIX_PATH.
find_package(KF6SyntaxHighlighting QUIET)
if(NOT KF6SyntaxHighlighting_FOUND)
  find_package(KF5SyntaxHighlighting QUIET)
endif()
if(KF6SyntaxHighlighting_FOUND)
  set(DIALOGIST_HIGHLIGHTING KF6::SyntaxHighlighting)
elseif(KF5SyntaxHighlighting_FOUND)
  set(DIALOGIST_HIGHLIGHTING KF5::SyntaxHighlighting)
else()
  message(WARNING "KSyntaxHighlighting was not found: Dialogist is built WITHOUT syntax highlighting")
endif()

# Babel lowers modern JavaScript of Code nodes to what Qt's engine knows; it is built into the program and runs inside that engine. Debian
# packages it (node-babel7-standalone); elsewhere "npm install @babel/standalone@7" in the source folder, or -DDIALOGIST_BABEL=<path>.
find_file(DIALOGIST_BABEL babel.min.js
  PATHS /usr/share/nodejs/@babel/standalone "${CMAKE_SOURCE_DIR}/node_modules/@babel/standalone" "${CMAKE_BINARY_DIR}/../node/node_modules/@babel/standalone"
  NO_DEFAULT_PATH DOC "babel.min.js of @babel/standalone 7")
if(NOT DIALOGIST_BABEL)
  message(WARNING "@babel/standalone was not found: code in bots is limited to ECMAScript 2016")
endif()
