// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publickey.h"

#include <array>
#include <cstdint>
#include <functional>

namespace vitrine {

/// What a pack is signed with, as minisign keeps it in NAME.key: encrypted by a password, or bare.
/// Its bytes are wiped from memory when it goes.
class SecretKey
{
public:
    /// How long a password is worked on, and in how much memory.
    struct Effort {
        std::uint64_t operations = 33'554'432;
        std::size_t memory = 1'073'741'824; ///< bytes; minisign's own: 1 GiB

        /// For tests.
        static constexpr Effort least() { return {32'768, 16'777'216}; }
    };

    [[nodiscard]] static SecretKey generate();
    /// Asks for \a password only where the file is encrypted.
    [[nodiscard]] static SigningResult<SecretKey> read(const QString &path,
                                                       const std::function<QByteArray()> &password);

    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    ~SecretKey();

    /// The file's content; not encrypted where \a password is empty. It is worked on with less
    /// memory where the machine has not as much as \a effort says.
    [[nodiscard]] QByteArray text(const QByteArray &password, Effort effort) const;
    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] PublicKey publicKey() const;
    /// 64 bytes
    [[nodiscard]] QByteArray signatureOf(const QByteArray &message) const;

private:
    SecretKey() = default;

    [[nodiscard]] QByteArray checksum() const;

    QByteArray m_id = {};
    std::array<unsigned char, 64> m_key = {};
};

} // namespace vitrine
