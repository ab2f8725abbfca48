// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpack.h"

#include "storage/storageerror.h"

#include <QLoggingCategory>

namespace vitrine {

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.presentation", QtInfoMsg)

} // namespace

OpenPack::OpenPack(PackDatabase pack)
    : database(std::move(pack)),
      exhibitions(database),
      zones(database),
      stories(database),
      slides(database),
      citations(database),
      pictures(database),
      narrations(database)
{
}

void OpenPack::guard(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        qCWarning(log) << error.what();
    }
}

} // namespace vitrine
