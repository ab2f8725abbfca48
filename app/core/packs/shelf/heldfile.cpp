// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heldfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vitrine {

std::shared_ptr<const HeldFile> HeldFile::hold(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    flock(descriptor, LOCK_SH | LOCK_NB); // A file system without locks tidies none away either.
    return std::make_shared<const HeldFile>(descriptor);
}

HeldFile::~HeldFile()
{
    close(m_descriptor);
}

bool HeldFile::isHeld(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isHeld = descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    if (descriptor >= 0)
        close(descriptor);
    return isHeld;
}

void HeldFile::removeUnlessHeld(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        unlink(name.constData());
    close(descriptor);
}

} // namespace vitrine
