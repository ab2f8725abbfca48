// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickImageProvider>

namespace vitrine {

/// Every picture is there at once, of the size that is asked for and in one colour: for tests that
/// look at hundreds of screens and at no picture.
class PlainPictures : public QQuickImageProvider
{
public:
    PlainPictures() : QQuickImageProvider(QQuickImageProvider::Image) { }

    QImage requestImage(const QString &, QSize *size, const QSize &requestedSize) override
    {
        *size = QSize(16, 9).scaled(requestedSize, Qt::KeepAspectRatioByExpanding);
        QImage image(*size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        return image;
    }
};

} // namespace vitrine
