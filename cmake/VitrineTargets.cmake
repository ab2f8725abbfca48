# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags for our own C++ only: what Qt generates from QML does not pass them.
add_library(vitrine_warnings INTERFACE)
target_compile_options(vitrine_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${VITRINE_WERROR}>:-Werror>
)
target_compile_definitions(vitrine_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_STRICT_ITERATORS
)

if(VITRINE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# vitrine_library(NAME SOURCES … [PUBLIC libraries …] [PRIVATE libraries …])
# A static library of app/, included as "folder/file.h" from app/ or app/core/.
function(vitrine_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC
        ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/app/core
    )
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE vitrine_warnings ${ARG_PRIVATE})
endfunction()

# vitrine_qml_module(NAME URI QML_FILES … [SINGLETONS …] [IMPORTS modules …] [PLUGINS targets …])
# A QML module of its own folder, compiled ahead of time into a static library.
function(vitrine_qml_module name uri)
    cmake_parse_arguments(ARG "" "" "QML_FILES;SINGLETONS;IMPORTS;PLUGINS" ${ARGN})
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    string(REPLACE "." "/" folder ${uri})
    qt_add_library(${name} STATIC)
    qt_add_qml_module(${name}
        URI ${uri}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${folder}
        IMPORT_PATH ${QT_QML_OUTPUT_DIRECTORY}
        DEPENDENCIES QtQuick ${ARG_IMPORTS}
        QML_FILES ${ARG_SINGLETONS} ${ARG_QML_FILES}
    )
    target_link_libraries(${name} PRIVATE Qt6::Quick ${ARG_PLUGINS})
endfunction()
