// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tilefile.h"

#include "storage/storageerror.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

template <class Use>
void forEachAddress(const TilePyramid &pyramid, const Use &use)
{
    for (int level = 0; level < pyramid.levels; ++level) {
        const QSize tiles = pyramid.tiles(level);
        for (int row = 0; row < tiles.height(); ++row)
            for (int column = 0; column < tiles.width(); ++column)
                use(TileAddress {level, row, column});
    }
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

[[noreturn]] void refuse(const QString &path, const QString &verb, const QString &reason)
{
    throw StorageError(
        u"%1 cannot be %2: %3. Free some space or check the disk, then try again."_s.arg(
            QDir::toNativeSeparators(path), verb, reason));
}

bool replace(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

TileFile::TileFile(const QString &path, const TilePyramid &pyramid, const QByteArray &sha256,
                   bool isKept)
    : m_path(path),
      m_pyramid(pyramid),
      m_sha256(sha256),
      m_isKept(isKept)
{
}

TileFile::~TileFile()
{
    if (!m_isKept)
        QFile::remove(m_path);
}

std::shared_ptr<const TileFile> TileFile::written(const QString &path, const TilePyramid &pyramid,
                                                  const Tile &tile)
{
    const std::shared_ptr<TileFile> tiles(new TileFile(path, pyramid, {}, false));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        refuse(path, u"written"_s, file.errorString());
    QDataStream stream(&file);
    forEachAddress(pyramid, [&](const TileAddress &address) { stream << tile(address); });
    if (stream.status() != QDataStream::Ok || !file.flush())
        refuse(path, u"written"_s, file.errorString());
    file.close();
    tiles->m_sha256 = hashOf(path);
    return tiles;
}

std::shared_ptr<const TileFile> TileFile::kept(const QString &path, const TilePyramid &pyramid,
                                               const QByteArray &sha256)
{
    if (sha256.isEmpty() || hashOf(path) != sha256)
        return {};
    return std::shared_ptr<const TileFile>(new TileFile(path, pyramid, sha256, true));
}

void TileFile::forEach(
    const std::function<void(const TileAddress &, const QByteArray &)> &use) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(m_path, u"read"_s, file.errorString());
    QDataStream stream(&file);
    forEachAddress(m_pyramid, [&](const TileAddress &address) {
        QByteArray tile;
        stream >> tile;
        if (stream.status() != QDataStream::Ok || tile.isEmpty())
            refuse(m_path, u"read"_s, u"it is cut short"_s);
        use(address, tile);
    });
}

std::shared_ptr<const TileFile> TileFile::keptAt(const QString &path) const
{
    const QString beside
        = u"%1.%2.part"_s.arg(path).arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    if (!QFile::copy(m_path, beside) || !replace(beside, path)) {
        QFile::remove(beside);
        return {};
    }
    return std::shared_ptr<const TileFile>(new TileFile(path, m_pyramid, m_sha256, true));
}

} // namespace vitrine
