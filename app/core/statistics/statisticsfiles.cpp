// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statisticsfiles.h"

#include "statisticspage.h"
#include "statisticstable.h"
#include "storage/folderondisk.h"
#include "storage/state/statisticsrepository.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneDay = 999;

/// A folder that was not there before; empty where none can be made.
QString newFolder(const QDir &parent, const QDate &today)
{
    const QString stem = u"vitrine-statistics-"_s + today.toString(Qt::ISODate);
    for (int number = 1; number <= mostOfOneDay; ++number) {
        const QString name = number == 1 ? stem : u"%1-%2"_s.arg(stem).arg(number);
        if (!parent.exists(name))
            return parent.mkdir(name) ? parent.filePath(name) : QString();
    }
    return {};
}

} // namespace

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return false;
    return fsync(file.handle()) == 0 && file.commit();
}

tl::expected<QString, QString> writeStatistics(const StateDatabase &state, const QString &folder,
                                               const QDate &today)
{
    const VisitCounts counts = StatisticsRepository(state).between({}, {});
    const QDir parent(folder);
    const QString made = newFolder(parent, today);
    const auto refusal = [&](const QString &path) {
        return tl::unexpected(
            u"%1 cannot be written. Look whether the stick is full, write-protected or was pulled, and try again."_s
                .arg(QDir::toNativeSeparators(path)));
    };
    if (made.isEmpty())
        return refusal(folder);
    for (const auto &[name, bytes] :
         {std::pair(u"statistics.csv"_s, statisticsCsv(counts)),
          std::pair(u"statistics.html"_s, statisticsPage(counts, today))}) {
        const QString path = QDir(made).filePath(name);
        if (!writeWhole(path, bytes)) {
            QDir(made).removeRecursively(); // It is ours: it was made above.
            return refusal(path);
        }
    }
    // A stick may be pulled as soon as we say that all is written.
    putFolderOnDisk(made);
    putFolderOnDisk(folder);
    return made;
}

} // namespace vitrine
