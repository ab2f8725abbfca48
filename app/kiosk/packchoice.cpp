// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packchoice.h"

#include <QCoreApplication>
#include <QDir>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

std::optional<PackDatabase> opened(const QString &path, QStringList &faults)
{
    PackResult<PackDatabase> pack = PackDatabase::open(path);
    if (pack)
        return std::move(*pack);
    faults.append(pack.error().sentence);
    if (!pack.error().detail.isEmpty())
        faults.append(pack.error().detail);
    return {};
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
    choice.pack = opened(asked.isEmpty() ? installed : asked, choice.faults);
    if (!choice.pack && isUnattended && !asked.isEmpty())
        choice.pack = opened(installed, choice.faults);
    return choice;
}

} // namespace vitrine
