// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace vitrine {

/// Digits an operator types to open the panel of a kiosk; only PINs that are hard enough to guess.
class Pin
{
public:
    static constexpr int leastDigits = 6;
    static constexpr int mostDigits = 32;

    /// Refuses what is too short, too long, not made of digits, or what everybody tries first, with
    /// a sentence for the operator.
    [[nodiscard]] static tl::expected<Pin, QString> from(const QString &digits);

    /// argon2id with a salt of its own, as text; takes about a tenth of a second and 64 MiB, so not
    /// on a thread that draws. Throws std::bad_alloc where there is no such memory.
    [[nodiscard]] QByteArray hash() const;

private:
    explicit Pin(QByteArray digits) : m_digits(std::move(digits)) { }

    QByteArray m_digits;
};

/// Whether \a digits are those that \a hash was made of; as slow as making it.
[[nodiscard]] bool isPin(const QString &digits, const QByteArray &hash);

} // namespace vitrine
