// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packs.h"

#include "testexhibition.h"

#include <QFile>

#include <SQLiteCpp/Database.h>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

QString seaAndSky()
{
    return QStringLiteral(VITRINE_TEST_PACK);
}

QString summit()
{
    return QStringLiteral(VITRINE_SUMMIT_PACK);
}

PackDatabase openSound(const QString &path)
{
    PackResult<PackDatabase> pack = PackDatabase::open(path);
    if (!pack)
        throw std::runtime_error(pack.error().sentence.toStdString());
    return std::move(*pack);
}

SpoiltPack::SpoiltPack()
{
    write(bytesOf(seaAndSky()));
}

QString SpoiltPack::path() const
{
    return m_folder.filePath(u"spoilt.vitrine"_s);
}

QByteArray SpoiltPack::bytes() const
{
    return bytesOf(path());
}

void SpoiltPack::write(const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(path().toStdString());
}

void SpoiltPack::cutShort() const
{
    write(bytes().chopped(16384));
}

void SpoiltPack::execute(const char *sql) const
{
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

void SpoiltPack::spoilPictures() const
{
    const QByteArray startOfJpeg("\xff\xd8\xff", 3);
    QByteArray spoilt = bytes();
    for (qsizetype at = spoilt.indexOf(startOfJpeg); at >= 0;
         at = spoilt.indexOf(startOfJpeg, at + 1))
        spoilt.replace(at, startOfJpeg.size(), "???");
    write(spoilt);
}

} // namespace vitrine
