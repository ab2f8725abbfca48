// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderowner.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {

void giveToFolderOwner(const QString &path)
{
    struct stat folder {
    };
    if (geteuid() != 0
        || stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &folder) != 0)
        return;
    // Where the file system has no owners nobody misses them.
    static_cast<void>(lchown(QFile::encodeName(path).constData(), folder.st_uid, folder.st_gid)
                      == 0);
}

} // namespace vitrine
