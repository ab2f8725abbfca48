// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packschema.h"

#include "storage/storageerror.h"

#include <QFile>

namespace vitrine {

using namespace Qt::StringLiterals;

QString packSchema()
{
    QFile file(u":/vitrine/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(u"This program was built without the schema of a pack."_s);
    return QString::fromUtf8(file.readAll());
}

} // namespace vitrine
