// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packintake.h"

namespace vitrine {

/// What a player begins with.
struct PackStart {
    QString path = {}; ///< Empty: the installed pack.
    bool isTrial = false; ///< Its first picture was never on the screen yet.
    QStringList sentences = {}; ///< For the log: why it is not another one.
};

/// The packs that came to this kiosk: the folder `packs` in its state folder, where a file is whole
/// or not there and never changes, and in the state which of them is to be shown.
///
/// Any thread, and any program, may use it; of the state one thread at a time.
class PackShelf
{
public:
    explicit PackShelf(const QString &stateFolder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString pathOf(const Activation &activation) const;

    /// The pack to show now, counted as begun with unless it was shown before: the newest that is
    /// sound and was not begun with twice in vain. Where the state was lost it is the newest on
    /// the shelf. Throws nothing.
    [[nodiscard]] PackStart beginStart(const StateDatabase &state) const;
    /// The first picture of the pack at \a path is on the screen.
    void markShown(const StateDatabase &state, const QString &path) const;

    /// Makes \a pack the one to be shown. It \a isBegunWith where the player shows it at once.
    void activate(const StateDatabase &state, const ShelvedPack &pack, bool isBegunWith) const;
    /// Withdraws the pack at \a shown and whatever was to come after it; what is to be shown now.
    /// Throws nothing.
    [[nodiscard]] PackStart goBack(const StateDatabase &state, const QString &shown,
                                   ActivationRepository::Fate fate) const;
    /// What goBack() from \a shown leads to, the next one first; without the installed pack.
    [[nodiscard]] std::vector<Activation> before(const StateDatabase &state,
                                                 const QString &shown) const;

    /// Removes what interrupted copies left behind, and packs that cannot be gone back to.
    void tidy(const StateDatabase &state) const;

private:
    [[nodiscard]] PackStart firstSound(const StateDatabase &state,
                                       const std::vector<Activation> &standing) const;
    [[nodiscard]] std::vector<Activation>::const_iterator
    positionOf(const std::vector<Activation> &standing, const QString &path) const;
    void recover(const StateDatabase &state, QStringList &sentences) const;

    QString m_folder;
};

} // namespace vitrine
