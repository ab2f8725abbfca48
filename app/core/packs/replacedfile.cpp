// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replacedfile.h"

#include "storage/folderondisk.h"
#include "storage/storageerror.h"

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

namespace {

[[noreturn]] void refuse(const QString &target, const QString &remedy)
{
    throw StorageError(u"%1 cannot be written: %2. %3"_s.arg(QDir::toNativeSeparators(target),
                                                             qt_error_string(errno), remedy));
}

} // namespace

ReplacedFile::ReplacedFile(const QString &target)
{
    const QFileInfo info(target);
    m_target
        = info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    m_folder = QFileInfo(m_target).absolutePath();
    if (QFileInfo(m_target).isDir())
        throw StorageError(
            u"%1 is a folder. Give the path of the file to write, for example %1/exhibition.vitrine."_s
                .arg(QDir::toNativeSeparators(target)));
    if (!QFileInfo(m_folder).isDir())
        throw StorageError(u"There is no folder %1. Make it first, or choose another one."_s.arg(
            QDir::toNativeSeparators(m_folder)));
    removeLeftBehind();
    makeFile();
}

ReplacedFile::~ReplacedFile()
{
    if (!m_isCommitted)
        QFile::remove(m_path);
    close(m_descriptor);
}

void ReplacedFile::removeLeftBehind() const
{
    const QString pattern = u".%1.*.part"_s.arg(QFileInfo(m_target).fileName());
    QDir folder(m_folder);
    for (const QString &name : folder.entryList({pattern}, QDir::Files | QDir::Hidden)) {
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int descriptor = open(path.constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) // Its writer is gone.
            unlink(path.constData());
        close(descriptor);
    }
}

void ReplacedFile::makeFile()
{
    m_path = u"%1/.%2.%3.part"_s.arg(m_folder, QFileInfo(m_target).fileName())
                 .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    m_descriptor
        = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        refuse(m_target, u"Choose a folder you may write to, on a disk with free space."_s);
    flock(m_descriptor, LOCK_EX | LOCK_NB);
}

void ReplacedFile::commit()
{
    const QString remedy = u"Free some space or check the disk, then try again."_s;
    if (fsync(m_descriptor) != 0)
        refuse(m_target, remedy);
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData())
        != 0)
        refuse(m_target, remedy);
    m_isCommitted = true;
    putFolderOnDisk(m_folder);
}

} // namespace vitrine
