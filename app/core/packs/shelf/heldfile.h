// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace vitrine {

/// A file that no program of ours tidies away while this lives.
class HeldFile
{
public:
    /// Nothing where there is no such file.
    [[nodiscard]] static std::shared_ptr<const HeldFile> hold(const QString &path);
    /// Takes over \a descriptor, whose file is locked.
    explicit HeldFile(int descriptor) : m_descriptor(descriptor) { }
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

    /// Whether somebody holds the file at \a path.
    [[nodiscard]] static bool isHeld(const QString &path);
    /// Removes the file at \a path, unless somebody holds it.
    static void removeUnlessHeld(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace vitrine
