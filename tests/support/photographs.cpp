// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photographs.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

#include <exiv2/exiv2.hpp>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QByteArray smallJpeg()
{
    QImage image(32, 24, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "JPEG"))
        throw std::runtime_error("no JPEG");
    return bytes;
}

void addValue(Exiv2::Image &image, const std::string &key, const std::string &value)
{
    if (key.rfind("Xmp", 0) == 0) {
        image.xmpData()[key] = value;
    } else if (key.rfind("Iptc", 0) == 0) {
        const Exiv2::IptcKey where(key);
        const auto parsed
            = Exiv2::Value::create(Exiv2::IptcDataSets::dataSetType(where.tag(), where.record()));
        parsed->read(value);
        image.iptcData().add(where, parsed.get());
    } else {
        image.exifData()[key] = value;
    }
}

} // namespace

QString Photographs::path() const
{
    return m_folder.filePath(u"photographs"_s);
}

QString Photographs::beside(const QString &name) const
{
    return m_folder.filePath(name);
}

QString Photographs::write(const QString &file, const QByteArray &bytes) const
{
    const QString target = path() + u'/' + file;
    QDir().mkpath(QFileInfo(target).path());
    QFile opened(target);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
        throw std::runtime_error(target.toStdString());
    return target;
}

QString Photographs::add(const QString &file, const Metadata &metadata) const
{
    const QString target = write(file, smallJpeg());
    const auto image = Exiv2::ImageFactory::open(QFile::encodeName(target).toStdString());
    image->readMetadata();
    for (auto key = metadata.languages.begin(); key != metadata.languages.end(); ++key) {
        Exiv2::LangAltValue texts;
        for (auto text = key->begin(); text != key->end(); ++text)
            texts.value_[text.key().toStdString()] = text->toStdString();
        image->xmpData().add(Exiv2::XmpKey(key.key().toStdString()), &texts);
    }
    for (const auto &[key, value] : metadata.values)
        addValue(*image, key.toStdString(), value.toStdString());
    image->writeMetadata();
    return target;
}

} // namespace vitrine
