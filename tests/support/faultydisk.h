// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vitrine {

/// A disk that fails: while one of these lives, every SQLite file of this process that is opened
/// writes through it.
///
/// What changes a file is counted: writes, syncs and truncations. From the n-th on, or only at the
/// n-th, they fail.
class FaultyDisk
{
public:
    enum class Fault {
        Full, ///< SQLITE_FULL
        Failing, ///< SQLITE_IOERR at a write, a sync or a truncation
    };
    enum class For {
        Once, ///< The next one works again.
        Good, ///< As when the power goes: nothing reaches the disk any more.
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Counts from 1 anew and lets the \a at-th fail.
    void fail(int at, Fault fault, For howLong);
    /// Lets everything work again.
    void repair();
    /// Whether anything has failed since fail().
    [[nodiscard]] bool hasFailed() const;
};

} // namespace vitrine
