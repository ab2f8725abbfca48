// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pin.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <new>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void startSodium()
{
    if (sodium_init() < 0)
        throw std::runtime_error("The cryptographic library cannot be used on this machine.");
}

/// 123456, 987654, 111111, 121212, 123123: every digit follows from those before.
bool isEasy(const QByteArray &digits)
{
    const auto isRun = [&](int step) {
        for (qsizetype i = 1; i < digits.size(); ++i)
            if ((digits[i] - digits[i - 1] + 10) % 10 != (step + 10) % 10)
                return false;
        return true;
    };
    const auto repeats = [&](qsizetype length) {
        for (qsizetype i = length; i < digits.size(); ++i)
            if (digits[i] != digits[i - length])
                return false;
        return true;
    };
    return isRun(1) || isRun(-1) || repeats(1) || repeats(2) || repeats(3);
}

} // namespace

tl::expected<Pin, QString> Pin::from(const QString &digits)
{
    const bool areDigits = std::all_of(digits.begin(), digits.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    if (!areDigits)
        return tl::unexpected(u"A PIN is made of the digits 0 to 9 alone."_s);
    if (digits.size() < leastDigits)
        return tl::unexpected(
            u"A PIN has %1 digits or more; these are %2."_s.arg(leastDigits).arg(digits.size()));
    if (digits.size() > mostDigits)
        return tl::unexpected(u"A PIN has %1 digits at most."_s.arg(mostDigits));
    const QByteArray bytes = digits.toLatin1();
    if (isEasy(bytes))
        return tl::unexpected(
            u"This PIN is one that everybody tries first. Choose digits that do not follow from each other."_s);
    return Pin(bytes);
}

QByteArray Pin::hash() const
{
    startSodium();
    std::array<char, crypto_pwhash_argon2id_STRBYTES> text = {};
    if (crypto_pwhash_argon2id_str(text.data(), m_digits.constData(),
                                   static_cast<unsigned long long>(m_digits.size()),
                                   crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE,
                                   crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE)
        != 0)
        throw std::bad_alloc();
    return QByteArray(text.data());
}

bool isPin(const QString &digits, const QByteArray &hash)
{
    startSodium();
    const QByteArray bytes = digits.toLatin1();
    return crypto_pwhash_argon2id_str_verify(hash.constData(), bytes.constData(),
                                             static_cast<unsigned long long>(bytes.size()))
        == 0;
}

} // namespace vitrine
