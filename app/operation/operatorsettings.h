// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vitrine {

/// What an operator decides about one kiosk, whatever it shows.
struct OperatorSettings {
    QString locale = {}; ///< BCP 47, after every reset; empty: the exhibition's first language.
    std::optional<std::chrono::seconds> idle = {}; ///< None: as the exhibition says.
    std::optional<std::chrono::seconds> prompt = {};
    double volume = 0.7; ///< Of the panel's loudest, 0 … 1.
    double brightness = 1; ///< Of the panel's brightest, 0.1 … 1; only where it can be set.
    QString openingHours = {}; ///< As OpeningHours reads them; empty: always open.
    QString restartWindow = {}; ///< Of the night, as NightWindow reads it; empty: never.
    bool countsVisits = true;
    bool takesUnsignedPacks = false;

    bool operator==(const OperatorSettings &) const = default;
};

/// Reads what SettingRepository has kept. A value that makes no sense counts as none, with a
/// sentence in \a faults.
[[nodiscard]] OperatorSettings operatorSettings(const QMap<QString, QString> &stored,
                                                QStringList &faults);

/// What SettingRepository is to keep; an empty value for what is as usual.
[[nodiscard]] QMap<QString, QString> storedSettings(const OperatorSettings &settings);

} // namespace vitrine
