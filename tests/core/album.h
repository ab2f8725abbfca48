// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catchqt.h"
#include "testexhibition.h"

#include "media/import/pictureimport.h"

#include <QImage>
#include <QTemporaryDir>

namespace vitrine {

/// Pictures made for one test.
class Album
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Left half red, right half blue.
    QString paint(const QString &name, int width, int height) const;

private:
    QTemporaryDir m_folder;
};

/// A picture of tests/fixtures/pictures.
[[nodiscard]] QString pictureFixture(const QString &name);

/// Why the picture can neither be examined nor imported: sentence and remedy.
[[nodiscard]] QString refusalOf(const QString &path);

/// What is odd about a picture that can be examined and imported.
[[nodiscard]] QStringList remarksOn(const QString &path);

[[nodiscard]] bool isNear(QRgb colour, int red, int green, int blue);

/// The widths of the renditions, which must be JPEG files of the sizes they say.
[[nodiscard]] QList<int> widthsOf(const ImportedPicture &picture);

/// The largest rendition.
[[nodiscard]] QImage shown(const PictureResult<ImportedPicture> &picture);

} // namespace vitrine
