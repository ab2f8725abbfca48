// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundpack.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

QStringList removableMounts()
{
    static const QStringList places {u"/media/"_s, u"/run/media/"_s, u"/mnt/"_s};
    QStringList mounts;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath() + u'/';
        const bool isRemovable
            = std::any_of(places.begin(), places.end(),
                          [&](const QString &place) { return root.startsWith(place); });
        if (isRemovable && volume.isReady())
            mounts.append(volume.rootPath());
    }
    return mounts;
}

std::vector<FoundPack> packsOn(const QStringList &folders)
{
    std::vector<FoundPack> found;
    for (const QString &folder : folders) {
        const QFileInfoList packs = QDir(folder).entryInfoList(
            {u"*.vitrine"_s}, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDir::Time);
        if (!packs.isEmpty())
            found.push_back({packs.first().absoluteFilePath(), packs.first().size(),
                             packs.first().lastModified()});
    }
    return found;
}

} // namespace vitrine
