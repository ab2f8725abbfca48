// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "statedatabase.h"

#include <optional>
#include <vector>

namespace vitrine {

/// A pack of the shelf that was made the one to be shown.
struct Activation {
    Id<Activation> id = {};
    QString file = {}; ///< Its name on the shelf.
    PackIdentity identity = {};
    QString sha256 = {}; ///< Of the file, in hexadecimal digits.
    QString signer = {}; ///< The name of the key; empty: it is not signed.
    int starts = 0; ///< How often it was begun with before its first picture was on the screen.
    bool hasShown = false; ///< Whether that picture ever was.
};

/// Which packs were made the one to be shown, and what became of them. Everything that writes does
/// so at once and whole. Throws StorageError where the disk does not play along.
class ActivationRepository
{
public:
    /// Why a pack is not to be shown any more.
    enum class Fate { TakenBack, Failed };

    explicit ActivationRepository(const StateDatabase &state) : m_state(state) { }

    /// The one to be shown, and those that can be gone back to, newest first.
    [[nodiscard]] std::vector<Activation> standing() const;
    /// Whether there was never any.
    [[nodiscard]] bool isEmpty() const;
    /// The SHA-256 of packs that the operator took back, or that never showed their first picture.
    [[nodiscard]] QStringList withdrawn() const;

    /// Makes \a activation the one to be shown, and forgets all but the two before it.
    void activate(const Activation &activation);
    void countStart(Id<Activation> id);
    void markShown(Id<Activation> id);
    void withdraw(Id<Activation> id, Fate fate);

    static constexpr int keptBefore = 2;

private:
    template <class Write>
    void write(const QString &what, const Write &write);

    const StateDatabase &m_state;
};

} // namespace vitrine
