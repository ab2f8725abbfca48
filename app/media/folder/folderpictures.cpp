// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderpictures.h"

#include "media/playback/picturedecoding.h"

#include <QFile>
#include <QLoggingCategory>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.media", QtInfoMsg)

} // namespace

QImage FolderPictures::decode(const PictureWanted &wanted, const PixelLedger &ledger,
                              const std::atomic<bool> &cancelled) const
{
    const QString path = m_files.value(qsizetype(wanted.picture.value) - 1);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        qCWarning(log).noquote() << path << "cannot be opened. Is the stick still there?";
        return {};
    }
    // Read, not mapped: a stick that is pulled would end the program in the middle of a mapping.
    const QByteArray bytes = file.readAll();
    if (cancelled)
        return {};
    const QImage image = decoded(bytes, wanted, Trust::Photograph, ledger, cancelled);
    if (image.isNull() && !cancelled)
        qCWarning(log).noquote() << path << "cannot be read and is left out. Copy it again.";
    return image;
}

} // namespace vitrine
