# SPDX-FileCopyrightText: 2026 The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian packages, made by `cpack` or ./dev package: the player, the kiosk's session, the guides.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vitrine)
set(CPACK_PACKAGE_CONTACT ${VITRINE_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each has its own
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)
set(CPACK_COMPONENTS_ALL vitrine kiosk doc)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${VITRINE_HOMEPAGE})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# What a library does not pull in by itself: the one list has it.
file(STRINGS debian-packages.txt lines REGEX "^[^#]")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS debian-packages.txt)
set(section "")
foreach(line ${lines})
    if(line MATCHES "^\\[(.*)\\]$")
        set(section ${CMAKE_MATCH_1})
    elseif(section STREQUAL runtime)
        list(APPEND needed ${line})
    elseif(section STREQUAL kiosk)
        list(APPEND needed_by_kiosk ${line})
    endif()
endforeach()
list(JOIN needed ", " needed)
list(JOIN needed_by_kiosk ", " needed_by_kiosk)
set(this_version "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")

set(CPACK_DEBIAN_VITRINE_PACKAGE_NAME vitrine)
set(CPACK_DEBIAN_VITRINE_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_VITRINE_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_VITRINE_PACKAGE_DEPENDS "${needed}")
set(CPACK_DEBIAN_VITRINE_PACKAGE_SUGGESTS "vitrine-doc, vitrine-kiosk")
set(CPACK_COMPONENT_VITRINE_DESCRIPTION "exhibition player for touchscreens
Vitrine shows an exhibition on a touchscreen: zones, stories and pictures with
captions and sources, in several languages. It needs no network and runs for
months without a keyboard.
.
This package has the player, the tool that builds and examines packs, and the
exhibition of the seventh Digital China Summit in English and Chinese.")

set(CPACK_DEBIAN_KIOSK_PACKAGE_NAME vitrine-kiosk)
set(CPACK_DEBIAN_KIOSK_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_KIOSK_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS
    "vitrine (>= ${this_version}), vitrine (<< ${this_version}.1~), ${needed_by_kiosk}"
)
set(CPACK_DEBIAN_KIOSK_PACKAGE_RECOMMENDS pulseaudio)
set(CPACK_DEBIAN_KIOSK_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/conffiles
    ${CMAKE_CURRENT_BINARY_DIR}/postinst
    ${CMAKE_CURRENT_BINARY_DIR}/postrm
    ${CMAKE_CURRENT_BINARY_DIR}/prerm
)
foreach(script postinst postrm prerm)
    configure_file(debian/vitrine-kiosk.${script} ${script} COPYONLY)
endforeach()
set(CPACK_COMPONENT_KIOSK_DESCRIPTION "exhibition on the panel from the start of the machine
Vitrine shows an exhibition on a touchscreen. This package makes a machine
without a desktop an exhibition kiosk: install it, restart, and the exhibition
is on the panel.
.
It starts the player in a Wayland compositor on the first console, as a user
who can do nothing else, and starts it anew when it hangs. USB sticks are
mounted while they are plugged in.")

set(CPACK_DEBIAN_DOC_PACKAGE_NAME vitrine-doc)
set(CPACK_DEBIAN_DOC_PACKAGE_SECTION doc)
set(CPACK_DEBIAN_DOC_PACKAGE_ARCHITECTURE all)
set(CPACK_COMPONENT_DOC_DESCRIPTION "guides to making an exhibition for Vitrine
Vitrine shows an exhibition on a touchscreen. This package has the description
of the source folder that an exhibition is built of, a small one as an example,
and the account of accessibility.")

# What Debian wants of every package: its licences and what has changed.
set(DEB_VERSION ${this_version})
set(DEB_DATE "Sun, 01 Nov 2026 12:00:00 +0000")
file(READ ${PROJECT_SOURCE_DIR}/LICENSES/CC-BY-4.0.txt CC_BY)
string(STRIP "${CC_BY}" CC_BY)
string(REGEX REPLACE "[ \t]+\n" "\n" CC_BY "${CC_BY}")
string(REGEX REPLACE "\n\n+" "\n.\n" CC_BY "${CC_BY}")
string(REPLACE "\n" "\n " CC_BY " ${CC_BY}")
configure_file(debian/copyright.in copyright @ONLY)
configure_file(debian/changelog.in changelog @ONLY)
vitrine_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
vitrine_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
foreach(part vitrine kiosk doc)
    string(TOUPPER ${part} upper)
    install(
        FILES
            ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
            ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
            ${CMAKE_CURRENT_BINARY_DIR}/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME}
        COMPONENT ${part} EXCLUDE_FROM_ALL
    )
endforeach()

include(CPack)
