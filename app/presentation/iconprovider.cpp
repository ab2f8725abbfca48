// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iconprovider.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.presentation", QtInfoMsg)

} // namespace

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(u'/', 0, 0);
    const QSize wanted = requestedSize.isEmpty() ? QSize(48, 48) : requestedSize;
    QFile file(u":/vitrine/icons/"_s + name + u".svg"_s);
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", '#' + id.section(u'/', 1).toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&image);
        renderer.render(&painter);
    } else {
        qCWarning(log).noquote() << "There is no icon" << name;
    }
    *size = wanted;
    return image;
}

} // namespace vitrine
