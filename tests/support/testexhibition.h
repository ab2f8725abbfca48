// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace vitrine {

/// The folder tests/fixtures.
[[nodiscard]] QString fixtures();

/// A copy of the exhibition in fixtures/sources/valid that a test may spoil: two zones, two
/// stories, four slides of which one is reused, two drawings.
class TestExhibition
{
public:
    TestExhibition();

    /// The source folder.
    [[nodiscard]] QString path() const;
    /// A path beside the source folder, for packs and the like.
    [[nodiscard]] QString beside(const QString &name) const;

    [[nodiscard]] QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    /// Replaces \a before, which must be there, in \a file.
    void change(const QString &file, const QString &before, const QString &after) const;
    void remove(const QString &file) const;
    /// Copies every file of \a folder over the exhibition.
    void overlay(const QString &folder) const;

private:
    QTemporaryDir m_folder;
};

/// The bytes of a file; none where it is not there.
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace vitrine
