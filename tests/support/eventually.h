// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest/qtestsystem.h>

namespace vitrine {

/// Lets events run until \a condition holds; false where it does not within a time that only a
/// fault takes.
template <class Condition>
[[nodiscard]] bool eventually(const Condition &condition, int milliseconds = 20'000)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace vitrine
