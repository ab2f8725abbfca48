// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// The first number in a text as a language writes it, "over 360,000" or "3.2 万亿": what it is on
/// its way from nothing to itself, and its unit.
class RunningNumber
{
public:
    explicit RunningNumber(const QString &text);

    /// The text with the number that \a part of it, from 0 to 1, comes to: as wide as the whole
    /// where digits are, with spaces of their width for those not yet needed.
    [[nodiscard]] QString at(double part) const;
    /// What stands after the number but words that only say how large it is: "m²", "yuan", "%".
    [[nodiscard]] QString unit() const;

private:
    QString m_text = {};
    qsizetype m_start = 0;
    QString m_number = {}; ///< Digits, and the separators between them.
    QString m_digits = {};
};

} // namespace vitrine
