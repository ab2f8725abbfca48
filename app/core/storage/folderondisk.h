// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// Waits until the disk knows which files the folder at \a path has, so that a new name survives a
/// power cut. Some file systems cannot; what is in the files is whole either way.
void putFolderOnDisk(const QString &path);

} // namespace vitrine
