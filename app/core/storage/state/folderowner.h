// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// What root makes in the state of a kiosk belongs to whom the folder belongs to, so that the kiosk
/// can go on with it: gives the file or folder \a path to the owner of the folder it is in. Does
/// nothing for other users.
void giveToFolderOwner(const QString &path);

} // namespace vitrine
