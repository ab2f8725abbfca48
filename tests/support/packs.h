// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/packdatabase.h"

#include <QString>
#include <QTemporaryDir>

namespace vitrine {

/// The pack of fixtures/sources/valid with its drawings, made by vitrinectl when the tests are
/// built.
[[nodiscard]] QString seaAndSky();
/// The pack of the summit that is installed with the program.
[[nodiscard]] QString summit();

/// Opens a pack that is known to be sound.
[[nodiscard]] PackDatabase openSound(const QString &path);

/// A copy of seaAndSky() that a test may spoil.
class SpoiltPack
{
public:
    SpoiltPack();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray bytes() const;
    void write(const QByteArray &bytes) const;
    void cutShort() const;
    /// Changes the database behind the back of its readers.
    void execute(const char *sql) const;
    /// Overwrites the first bytes of every picture; the database itself stays sound.
    void spoilPictures() const;

private:
    QTemporaryDir m_folder;
};

} // namespace vitrine
