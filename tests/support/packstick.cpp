// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packstick.h"

#include "fakepictures.h"
#include "testexhibition.h"

#include "packs/packbuilder.h"
#include "packs/signing/packsignature.h"
#include "packs/source/sourcereader.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(path.toStdString());
}

} // namespace

PackStick::PackStick() : m_key(SecretKey::generate())
{
    write(m_keys.filePath(u"museum.pub"_s), m_key.publicKey().text());
}

QString PackStick::put(int version, const QString &name) const
{
    const TestExhibition source;
    source.change(u"exhibition.toml"_s, u"locales ="_s, u"version = %1\nlocales ="_s.arg(version));
    const QString path = m_stick.filePath(name);
    const SourceReading reading = SourceReader(source.path()).read();
    if (!PackBuilder(reading.exhibition, FakePictures()).build(path).empty())
        throw std::runtime_error("the pack has problems");
    sign(path);
    return path;
}

void PackStick::sign(const QString &path) const
{
    sign(path, m_key);
}

void PackStick::sign(const QString &path, const SecretKey &key) const
{
    write(PackSignature::pathFor(path),
          PackSignature::make(path, key, "for the tests").value().text());
}

} // namespace vitrine
