// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keypassword.h"

#include "cli/secretinput.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFile>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QByteArray firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(
            u"%1 cannot be read: %2. Give a file whose first line is the password."_s.arg(
                QDir::toNativeSeparators(path), file.errorString()));
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QByteArray keyPassword(const QString &file)
{
    return file.isEmpty() ? askForSecret(u"Password of the key"_s).toUtf8() : firstLineOf(file);
}

QByteArray newKeyPassword(const QString &file)
{
    return file.isEmpty() ? askForNewSecret(u"Password for the new key"_s).toUtf8()
                          : firstLineOf(file);
}

} // namespace vitrine
