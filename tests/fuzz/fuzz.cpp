// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace vitrine {

const QString &fuzzFolder()
{
    static const QTemporaryDir folder(
        QDir(QStringLiteral("/dev/shm")).exists()
            ? QStringLiteral("/dev/shm/vitrine-fuzz-XXXXXX")
            : QDir::temp().filePath(QStringLiteral("vitrine-fuzz-XXXXXX")));
    static const QString path = folder.path();
    return path;
}

QString fuzzFile(const QString &name, const std::uint8_t *bytes, std::size_t size)
{
    QFile file(QDir(fuzzFolder()).filePath(name));
    demand(file.open(QIODevice::WriteOnly));
    demand(file.write(reinterpret_cast<const char *>(bytes), qint64(size)) == qint64(size));
    return file.fileName();
}

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace vitrine
