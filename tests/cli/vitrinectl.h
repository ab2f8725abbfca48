// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace vitrine {

/// What one run of the program came to.
struct Outcome {
    int exitCode = -1;
    QString out = {};
    QString err = {};
};

/// Runs the real vitrinectl with an empty environment: no display, no language. It reads \a input.
[[nodiscard]] Outcome vitrinectl(const QStringList &arguments,
                                 const std::function<void()> &inChild = {},
                                 const QByteArray &input = {});

/// The most memory, in MiB, that a run of the real vitrinectl has used, which must succeed.
[[nodiscard]] double peakMemory(const QStringList &arguments);

} // namespace vitrine
