// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderondisk.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace vitrine {

void putFolderOnDisk(const QString &path)
{
    const int folder
        = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

} // namespace vitrine
