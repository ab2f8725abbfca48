// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultydisk.h"

#include <sqlite3.h>

#include <stdexcept>

namespace vitrine {

namespace {

struct Plan {
    int at = 0; ///< 0: never
    FaultyDisk::Fault fault = FaultyDisk::Fault::Full;
    FaultyDisk::For howLong = FaultyDisk::For::Once;
    int count = 0;
    bool hasFailed = false;
};

Plan plan;
sqlite3_vfs *theReal = nullptr;

/// What SQLite sees of a file; the real one lies behind it in the same memory.
struct File {
    sqlite3_file base = {};

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

/// What the next change of a file comes to: \a failing, a full disk, or nothing.
int fate(int failing)
{
    ++plan.count;
    const bool fails = plan.at > 0
        && (plan.howLong == FaultyDisk::For::Once ? plan.count == plan.at : plan.count >= plan.at);
    if (!fails)
        return SQLITE_OK;
    plan.hasFailed = true;
    return plan.fault == FaultyDisk::Fault::Full ? SQLITE_FULL : failing;
}

int close(sqlite3_file *file)
{
    sqlite3_file *const real = realOf(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int read(sqlite3_file *file, void *bytes, int amount, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, amount, at);
}

int write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 at)
{
    const int failed = fate(SQLITE_IOERR_WRITE);
    if (failed == SQLITE_OK)
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, amount, at);
    // A disk that fails in the middle leaves a torn page.
    realOf(file)->pMethods->xWrite(realOf(file), bytes, amount / 2, at);
    return failed;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int failed = fate(SQLITE_IOERR_TRUNCATE);
    return failed ? failed : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    const int failed = fate(SQLITE_IOERR_FSYNC);
    return failed ? failed : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int size(sqlite3_file *file, sqlite3_int64 *answer)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), answer);
}

int lock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int isReserved(sqlite3_file *file, int *answer)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int traits(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int shmMap(sqlite3_file *file, int page, int bytes, int extends, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, bytes, extends, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file *file, int removes)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), removes);
}

const sqlite3_io_methods methods = [] {
    sqlite3_io_methods all {};
    all.iVersion = 2; // Without memory mapping, which would go around us.
    all.xClose = close;
    all.xRead = read;
    all.xWrite = write;
    all.xTruncate = truncate;
    all.xSync = sync;
    all.xFileSize = size;
    all.xLock = lock;
    all.xUnlock = unlock;
    all.xCheckReservedLock = isReserved;
    all.xFileControl = control;
    all.xSectorSize = sectorSize;
    all.xDeviceCharacteristics = traits;
    all.xShmMap = shmMap;
    all.xShmLock = shmLock;
    all.xShmBarrier = shmBarrier;
    all.xShmUnmap = shmUnmap;
    return all;
}();

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    const int opened = theReal->xOpen(theReal, name, realOf(file), flags, given);
    file->pMethods = realOf(file)->pMethods ? &methods : nullptr;
    return opened;
}

sqlite3_vfs &faulty()
{
    static sqlite3_vfs vfs = [] {
        theReal = sqlite3_vfs_find(nullptr);
        sqlite3_vfs made = *theReal; // Whatever is no file stays as it is.
        made.zName = "vitrine-faulty";
        made.pNext = nullptr;
        made.szOsFile = int(sizeof(File)) + theReal->szOsFile;
        made.xOpen = open;
        return made;
    }();
    return vfs;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    plan = {};
    if (sqlite3_vfs_register(&faulty(), 1) != SQLITE_OK)
        throw std::runtime_error("SQLite takes no other file system");
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty());
    sqlite3_vfs_register(theReal, 1);
}

void FaultyDisk::fail(int at, Fault fault, For howLong)
{
    plan = {at, fault, howLong, 0, false};
}

void FaultyDisk::repair()
{
    plan.at = 0;
}

bool FaultyDisk::hasFailed() const
{
    return plan.hasFailed;
}

} // namespace vitrine
