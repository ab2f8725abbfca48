// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// A pack on a stick, as it lies there.
struct FoundPack {
    QString path = {};
    qint64 size = 0; ///< bytes
    QDateTime modified = {};

    friend bool operator==(const FoundPack &, const FoundPack &) = default;
};

/// Where sticks and other removable disks are mounted now.
[[nodiscard]] QStringList removableMounts();

/// The newest NAME.vitrine at the top of each of \a folders.
[[nodiscard]] std::vector<FoundPack> packsOn(const QStringList &folders);

} // namespace vitrine
