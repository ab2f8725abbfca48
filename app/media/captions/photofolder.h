// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

/// The photographs of a folder. Those directly in it are one room, named like the folder; each
/// sub-folder is a room with everything below it. Rooms without photographs are left out.
struct PhotoFolder {
    struct Room {
        QString name = {};
        QStringList files = {}; ///< Relative to `path`, as people count: 2 before 10.
    };

    QString path = {};
    QList<Room> rooms = {};

    /// Reads what files there are, and nothing of them. \a endings are those of photographs,
    /// without the dot. Hidden files, what may not be read and links that lead around in a circle
    /// are passed over.
    [[nodiscard]] static PhotoFolder scan(const QString &path, const QStringList &endings);
};

} // namespace vitrine
