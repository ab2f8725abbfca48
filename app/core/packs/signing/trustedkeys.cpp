// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trustedkeys.h"

#include <QDir>

namespace vitrine {

using namespace Qt::StringLiterals;

QStringList trustedKeyFolders(const QString &stateFolder)
{
    return {u"/etc/vitrine/trusted-keys"_s, QDir(stateFolder).filePath(u"trusted-keys"_s)};
}

TrustedKeys TrustedKeys::in(const QStringList &folders)
{
    TrustedKeys trusted;
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &name : folder.entryList({u"*.pub"_s}, QDir::Files, QDir::Name)) {
            SigningResult<PublicKey> key = PublicKey::read(folder.filePath(name));
            if (key)
                trusted.keys.push_back(std::move(*key));
            else
                trusted.faults.append(key.error().sentence);
        }
    }
    return trusted;
}

} // namespace vitrine
