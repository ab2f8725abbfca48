// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packchoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

std::optional<PackDatabase> openedPack(PackResult<PackDatabase> pack, QStringList &faults)
{
    if (pack)
        return std::move(*pack);
    faults.append(pack.error().sentence);
    if (!pack.error().detail.isEmpty())
        faults.append(pack.error().detail);
    return {};
}

std::optional<PlayedExhibition> openedFolder(const QString &path, QStringList &faults)
{
    auto photographs = PhotoExhibition::open(path);
    if (!photographs) {
        faults.append(photographs.error());
        return {};
    }
    std::optional<PackDatabase> pack = openedPack((*photographs)->pack(), faults);
    if (!pack)
        return {};
    return PlayedExhibition {std::move(*pack), std::move(*photographs)};
}

std::optional<PlayedExhibition> opened(const QString &path, QStringList &faults)
{
    if (QFileInfo(path).isDir())
        return openedFolder(path, faults);
    std::optional<PackDatabase> pack = openedPack(PackDatabase::open(path), faults);
    if (!pack)
        return {};
    return PlayedExhibition {std::move(*pack), {}};
}

} // namespace

QString installedPack()
{
    const QDir beside(QCoreApplication::applicationDirPath() + u"/../share/vitrine"_s);
    return QDir::cleanPath(beside.filePath(u"digital-china-2024.vitrine"_s));
}

PackChoice choosePack(const QString &asked, const QString &installed, bool isUnattended)
{
    PackChoice choice;
    choice.exhibition = opened(asked.isEmpty() ? installed : asked, choice.faults);
    if (!choice.exhibition && isUnattended && !asked.isEmpty())
        choice.exhibition = opened(installed, choice.faults);
    return choice;
}

} // namespace vitrine
