// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resourceuse.h"

#include <QByteArray>
#include <QFile>

#include <dirent.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The number after \a name at the beginning of a line of a file of the kernel; 0 where there is
/// none.
std::int64_t numberIn(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    return 0;
}

std::int64_t openHandles()
{
    DIR *const folder = opendir("/proc/self/fd");
    if (!folder)
        return 0;
    constexpr std::int64_t itselfAndParents = 3;
    std::int64_t entries = 0;
    while (readdir(folder))
        ++entries;
    closedir(folder);
    return entries - itselfAndParents;
}

std::int64_t heapInUse()
{
#ifdef __GLIBC__
    const struct mallinfo2 heap = mallinfo2();
    return std::int64_t(heap.uordblks + heap.hblkhd);
#else
    return 0;
#endif
}

} // namespace

Sample resourceUse()
{
    constexpr int kilo = 1024;
    return {
        .residentBytes = numberIn(u"/proc/self/status"_s, "VmRSS:") * kilo,
        .ownBytes = numberIn(u"/proc/self/smaps_rollup"_s, "Pss:") * kilo,
        .heapBytes = heapInUse(),
        .handles = openHandles(),
        .threads = numberIn(u"/proc/self/status"_s, "Threads:"),
    };
}

} // namespace vitrine
