// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statedatabase.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace vitrine {

/// The operator's PIN as it is remembered: never the digits.
struct StoredPin {
    QByteArray hash = {};
    int failures = 0; ///< Since it was last entered right.
    std::chrono::seconds failedAt = {}; ///< Since 1970: the last of them.
};

/// Throws StorageError where the disk does not play along.
class PinRepository
{
public:
    explicit PinRepository(const StateDatabase &state) : m_state(state) { }

    [[nodiscard]] std::optional<StoredPin> find() const;
    /// A new PIN; failures are forgotten.
    void set(const QByteArray &hash);
    /// Removes it: the panel cannot be opened.
    void clear();
    /// One more failure, at \a now.
    void addFailure(std::chrono::seconds now);
    void forgetFailures();

private:
    const StateDatabase &m_state;
};

} // namespace vitrine
