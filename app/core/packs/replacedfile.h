// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// A new file that takes the place of \a target at once and whole, or not at all.
///
/// It is written under another name in the target's folder. Unless commit() was called it is
/// removed; what a killed program left behind is removed by the next one that writes the same
/// target. Throws StorageError with a sentence for the curator.
class ReplacedFile
{
public:
    explicit ReplacedFile(const QString &target);
    ~ReplacedFile();
    Q_DISABLE_COPY_MOVE(ReplacedFile)

    /// The file to write to; it is there and empty.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Waits until the file is on the disk, then gives it the target's name.
    void commit();

private:
    void removeLeftBehind() const;
    void makeFile();

    QString m_target;
    QString m_folder;
    QString m_path;
    int m_descriptor = -1;
    bool m_isCommitted = false;
};

} // namespace vitrine
