// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include "picturecomparison.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int quality = 50; // of 100; both sides of a comparison go through it
constexpr int smaller = 3; // times: as large as is needed to see everything that counts
constexpr int gap = 8; // px between pictures that stand side by side

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(u"%1 cannot be written."_s.arg(path).toStdString());
}

} // namespace

References::References(const QString &tour, const QString &references, const QString &failed)
    : m_tour(tour),
      m_references(references),
      m_failed(failed)
{
}

QStringList References::faults() const
{
    QStringList faults;
    for (const Screen &screen : screens()) {
        const QString fault = faultOf(screen);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    for (const QString &name : leftOver())
        faults.append(u"%1 was not drawn, but has a reference."_s.arg(name));
    return faults;
}

QStringList References::update() const
{
    if (!m_references.mkpath(u"."_s))
        throw std::runtime_error(u"%1 cannot be made."_s.arg(m_references.path()).toStdString());
    QStringList changes;
    for (const Screen &screen : screens()) {
        if (faultOf(screen).isEmpty())
            continue;
        write(pathOf(screen.name), referenceBytes(QImage(screen.drawn)));
        changes.append(u"%1 has a new reference."_s.arg(screen.name));
    }
    for (const QString &name : leftOver()) {
        QFile::remove(pathOf(name));
        changes.append(u"%1 was not drawn; its reference is removed."_s.arg(name));
    }
    return changes;
}

QList<References::Screen> References::screens() const
{
    QList<Screen> screens;
    for (const QString &file : m_tour.entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.section(u'-', 1).chopped(4); // 07-hall.png
        screens.append({name, m_tour.filePath(file)});
    }
    return screens;
}

QStringList References::leftOver() const
{
    QStringList names;
    for (const QString &file : m_references.entryList({u"*.webp"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    for (const Screen &screen : screens())
        names.removeAll(screen.name);
    return names;
}

QString References::pathOf(const QString &name) const
{
    return m_references.filePath(name + u".webp"_s);
}

QString References::faultOf(const Screen &screen) const
{
    const QImage full(screen.drawn);
    if (full.isNull())
        return u"%1: its picture cannot be read."_s.arg(screen.name);
    const QImage drawn = QImage::fromData(referenceBytes(full), "WEBP");
    const QImage reference = QImage::fromData(bytesIn(pathOf(screen.name)), "WEBP");
    if (reference.isNull()) {
        paint(screen.name, {}, drawn, {});
        return u"%1 has no reference. Look at it, then make one: ./dev look --update"_s.arg(
            screen.name);
    }
    if (reference.size() != drawn.size()) {
        paint(screen.name, reference, drawn, {});
        return u"%1 is %2x%3 px, its reference %4x%5."_s.arg(screen.name)
            .arg(drawn.width())
            .arg(drawn.height())
            .arg(reference.width())
            .arg(reference.height());
    }
    const PictureDifference found = difference(reference, drawn);
    if (found.isTolerated())
        return {};
    paint(screen.name, reference, drawn, found.map);
    return u"%1 differs by %2 times what is tolerated, within %3x%4 px at (%5, %6)."_s
        .arg(screen.name)
        .arg(found.strongest, 0, 'f', 1)
        .arg(found.where.width() * smaller)
        .arg(found.where.height() * smaller)
        .arg(found.where.x() * smaller)
        .arg(found.where.y() * smaller);
}

void References::paint(const QString &name, const QImage &reference, const QImage &drawn,
                       const QImage &map) const
{
    QImage sheet(3 * drawn.width() + 2 * gap, drawn.height(), QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect place(QPoint(), drawn.size());
    for (const QImage &image : {reference, drawn, map}) {
        if (!image.isNull())
            painter.drawImage(place, image);
        place.translate(drawn.width() + gap, 0);
    }
    painter.end();
    m_failed.mkpath(u"."_s);
    if (!sheet.save(m_failed.filePath(name + u".png"_s)))
        throw std::runtime_error(
            u"%1 cannot be written."_s.arg(m_failed.filePath(name)).toStdString());
}

QByteArray referenceBytes(const QImage &drawn)
{
    const QImage small
        = drawn.convertToFormat(QImage::Format_RGB32)
              .scaled(drawn.size() / smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!small.save(&buffer, "WEBP", quality))
        throw std::runtime_error("Qt cannot write WebP. Install qt6-image-formats-plugins.");
    return bytes;
}

} // namespace vitrine
