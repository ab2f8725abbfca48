// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publickey.h"

#include <QStringList>

#include <vector>

namespace vitrine {

/// Where a kiosk's trusted keys lie: the machine's own folder and the one in \a stateFolder.
[[nodiscard]] QStringList trustedKeyFolders(const QString &stateFolder);

/// The keys in some folders, each in a file NAME.pub.
struct TrustedKeys {
    std::vector<PublicKey> keys = {};
    QStringList faults = {}; ///< A sentence for every file that is no key.

    /// A folder that is not there holds no keys.
    [[nodiscard]] static TrustedKeys in(const QStringList &folders);
};

} // namespace vitrine
