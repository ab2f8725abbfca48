// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace vitrine {

/// The memory that pictures may take while several threads read them: each claims what it will need
/// and waits until the others have left that much. One that needs more than there is works alone.
class MemoryBudget
{
public:
    /// What is claimed until the end of a scope.
    class Claim
    {
    public:
        Claim(MemoryBudget &budget, qint64 bytes);
        ~Claim();
        Q_DISABLE_COPY_MOVE(Claim)

    private:
        MemoryBudget &m_budget;
        qint64 m_bytes;
    };

    explicit MemoryBudget(qint64 bytes) : m_total(bytes), m_free(bytes) { }

    [[nodiscard]] qint64 total() const { return m_total; }

    /// What the whole program may take on this machine: 1.5 GiB on two cores, and 256 MiB more for
    /// every further one.
    [[nodiscard]] static qint64 ofProgram();

    /// What is left of that for pictures in work.
    [[nodiscard]] static qint64 ofPictures();

private:
    const qint64 m_total; ///< bytes
    qint64 m_free; ///< bytes
    std::mutex m_mutex;
    std::condition_variable m_freed;
};

} // namespace vitrine
