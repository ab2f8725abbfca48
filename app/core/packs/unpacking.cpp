// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unpacking.h"

#include "source/sourcefolder.h"
#include "storage/sourcefilerepository.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, BlobInPieces &bytes)
{
    QFile file(path);
    bool isWritten = QDir().mkpath(QFileInfo(path).path())
        && file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    while (isWritten && !bytes.atEnd()) {
        const QByteArray &piece = bytes.read();
        isWritten = file.write(piece) == piece.size();
    }
    if (!isWritten || !file.flush())
        throw StorageError(u"%1 cannot be written: %2. Choose another folder."_s.arg(
            QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

int unpack(const PackDatabase &pack, const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    const QDir there(folder);
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        throw StorageError(u"%1 is a file. Give the path of an empty folder."_s.arg(name));
    if (there.exists() && !there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        throw StorageError(
            u"%1 is not empty. Give the path of an empty folder, so that nothing is overwritten."_s
                .arg(name));

    int files = 0;
    SourceFileRepository(pack).forEach([&](const SourceFileRepository::File &file) {
        if (!SourceFolder::isInside(file.path))
            throw StorageError(
                u"%1 holds a file that would be written outside the folder (%2). Do not use this pack."_s
                    .arg(QDir::toNativeSeparators(pack.path()), file.path));
        write(there.filePath(file.path), file.bytes);
        ++files;
    });
    if (files == 0)
        throw StorageError(
            u"%1 was built without its source."_s.arg(QDir::toNativeSeparators(pack.path())));
    return files;
}

} // namespace vitrine
