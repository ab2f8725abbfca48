// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heldfile.h"
#include "packrefusal.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// A file on its way onto the shelf: under a hidden name until it is whole and wanted.
///
/// Unless commit() was called it is removed; what a killed program leaves behind PackShelf removes.
class ArrivingFile
{
public:
    static constexpr const char *pattern = ".arriving-*";

    /// A new file in \a folder.
    [[nodiscard]] static ShelfResult<ArrivingFile> in(const QString &folder);
    /// The new file \a path.
    [[nodiscard]] static ShelfResult<ArrivingFile> at(const QString &path);

    ArrivingFile(ArrivingFile &&other) noexcept;
    ArrivingFile &operator=(ArrivingFile &&other) noexcept;
    ~ArrivingFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] ShelfResult<void> write(QByteArrayView bytes);
    /// Waits until everything is on the disk, from where it is read from now on.
    [[nodiscard]] ShelfResult<void> finish();
    /// Gives it the name it is known by; what has that name is replaced.
    [[nodiscard]] ShelfResult<void> commit(const QString &path);
    /// Holds the file where it is now.
    [[nodiscard]] std::shared_ptr<const HeldFile> hold();

private:
    ArrivingFile() = default;

    [[nodiscard]] PackRefusal refusal() const;

    QString m_path = {};
    int m_descriptor = -1;
    bool m_isCommitted = false;
};

} // namespace vitrine
