// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/access.h"

#include <QSize>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace vitrine {

/// How a panel hangs, for those who need the controls low.
struct Mounting {
    double diagonal = 0; ///< Inches; 0: as the screen says itself.
    std::optional<double> lowerEdge = {}; ///< mm over the floor; none: 800 wide, 400 tall.
    double lowest = 800; ///< mm over the floor, of the band in which a low reach has all controls.
    double highest = 1100;
};

/// What `vitrine` was asked for on its command line.
struct PlayerOptions {
    enum class Mode { Kiosk, Present, Display };
    enum class TourOf { All, Kinds };

    QString pack = {}; ///< Or a folder of photographs; empty: the installed exhibition.
    Mode mode = Mode::Kiosk;
    bool isWindowed = false;
    int screen = -1; ///< Counted from 0; -1 for the system's first.
    QSize size = {}; ///< px of the window; empty: the whole screen.
    QString locale = {}; ///< BCP 47; empty: the exhibition's first language.
    QString open = {}; ///< ZONE[/STORY[/N]]; empty: the attract loop.
    QString tour = {}; ///< The folder to write pictures of the screens to.
    TourOf tourOf = TourOf::All; ///< Every screen, or one of each kind.
    std::optional<std::chrono::milliseconds> seconds = {}; ///< A display's, for each picture.
    std::optional<std::chrono::milliseconds> fade = {}; ///< A display's; 0 for a cut.
    bool isHeld = false; ///< A display stays with a picture until a key is pressed.
    std::optional<std::chrono::milliseconds> idle = {}; ///< Instead of the exhibition's own.
    std::optional<std::chrono::milliseconds> prompt = {};
    std::optional<qint64> pictureCache = {}; ///< Bytes; none: five pictures of the screen.
    bool isDoctor = false; ///< Examine the machine instead of showing anything.
    QString state = {}; ///< The folder of the kiosk's state; empty: the usual one.
    Access::Settings access = {}; ///< What a visit begins with.
    Mounting mounting = {};

    /// Nobody is there to read an error: something is shown whatever happens.
    [[nodiscard]] bool isUnattended() const
    {
        return mode != Mode::Present && !isWindowed && tour.isEmpty();
    }
};

/// Why the program ends before it has begun: help that was asked for, or a usage error.
struct EarlyEnd {
    int exitCode = 0;
    QString text = {};
};

/// Reads the command line.
[[nodiscard]] tl::expected<PlayerOptions, EarlyEnd> playerOptions(int argc, char **argv);

} // namespace vitrine
