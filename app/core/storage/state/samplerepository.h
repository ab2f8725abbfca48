// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sample.h"
#include "statedatabase.h"

#include <vector>

namespace vitrine {

/// The samples of the last day, minute by minute, and of the last 400 days, hour by hour: about 1
/// MB, however long a kiosk runs. Throws StorageError where the disk does not play along.
class SampleRepository
{
public:
    enum class Span { Minute, Hour };

    explicit SampleRepository(const StateDatabase &state) : m_state(state) { }

    /// How many are kept.
    [[nodiscard]] static int kept(Span span);

    /// Adds \a sample and drops the oldest of \a span where there are too many.
    void add(Span span, const Sample &sample);
    /// The oldest first.
    [[nodiscard]] std::vector<Sample> all(Span span) const;

private:
    const StateDatabase &m_state;
};

} // namespace vitrine
