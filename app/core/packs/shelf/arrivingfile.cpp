// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arrivingfile.h"

#include "storage/state/folderowner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace vitrine {

using namespace Qt::StringLiterals;

ShelfResult<ArrivingFile> ArrivingFile::in(const QString &folder)
{
    return at(u"%1/.arriving-%2"_s.arg(folder).arg(QRandomGenerator::global()->generate(), 8, 16,
                                                   QChar(u'0')));
}

ShelfResult<ArrivingFile> ArrivingFile::at(const QString &path)
{
    ArrivingFile file;
    file.m_path = path;
    file.m_descriptor
        = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file.m_descriptor < 0)
        return tl::unexpected(file.refusal());
    flock(file.m_descriptor, LOCK_EX | LOCK_NB);
    giveToFolderOwner(path);
    return file;
}

ArrivingFile::ArrivingFile(ArrivingFile &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_isCommitted(other.m_isCommitted)
{
}

ArrivingFile &ArrivingFile::operator=(ArrivingFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_isCommitted, other.m_isCommitted);
    return *this;
}

ArrivingFile::~ArrivingFile()
{
    if (m_descriptor < 0)
        return;
    if (!m_isCommitted)
        unlink(QFile::encodeName(m_path).constData());
    close(m_descriptor);
}

PackRefusal ArrivingFile::refusal() const
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_path).path());
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return {
            PackRefusal::Kind::NoRoom,
            u"There is no room for the pack in %1. Free some space and try again."_s.arg(folder)};
    return {PackRefusal::Kind::NotWritten,
            u"%1 takes no pack: %2. Check the disk and the permissions of the folder."_s.arg(
                folder, qt_error_string(errno))};
}

ShelfResult<void> ArrivingFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return tl::unexpected(refusal());
        bytes = bytes.sliced(written);
    }
    return {};
}

ShelfResult<void> ArrivingFile::finish()
{
    if (fsync(m_descriptor) != 0)
        return tl::unexpected(refusal());
    posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

ShelfResult<void> ArrivingFile::commit(const QString &path)
{
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData())
        != 0)
        return tl::unexpected(refusal());
    m_path = path;
    m_isCommitted = true;
    return {};
}

std::shared_ptr<const HeldFile> ArrivingFile::hold()
{
    return std::make_shared<const HeldFile>(std::exchange(m_descriptor, -1));
}

} // namespace vitrine
