// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrivingfile.h"
#include "packs/onward.h"
#include "packs/signing/publickey.h"
#include "storage/packdatabase.h"
#include "storage/state/activationrepository.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

/// Looks whether everything in a pack can be shown and heard: a sentence for each thing that
/// cannot.
using ContentCheck = std::function<QStringList(const PackDatabase &pack, const Onward &onward)>;

/// A pack on the shelf that was checked.
struct ShelvedPack {
    QString path = {};
    PackIdentity identity = {};
    QString sha256 = {}; ///< Hexadecimal digits
    QString signer = {}; ///< The name of the key; empty: it is not signed.
    std::shared_ptr<const HeldFile> hold = {}; ///< Until it is activated.
};

/// What is asked of a pack before it comes onto the shelf.
struct IntakeRules {
    std::vector<PublicKey> trustedKeys = {};
    bool takesUnsigned = false;
    bool isForced = false; ///< Also an older one, and one that was taken back.
    std::optional<Activation> active = {}; ///< None: the installed pack is shown.
    std::optional<PackIdentity> shown = {}; ///< Of the active or the installed one.
    QStringList withdrawn = {}; ///< SHA-256 of packs that were taken back or failed.
    ContentCheck check = {}; ///< None: only what was built is checked.
    Onward copying = always;
    Onward checking = always;
};

/// Brings packs onto a shelf: copies one from wherever it is, and checks the copy from its
/// signature to the last picture before it gets a name there.
class PackIntake
{
public:
    PackIntake(const QString &folder, const IntakeRules &rules);

    /// What is on the shelf stays as it is, whatever happens.
    [[nodiscard]] ShelfResult<ShelvedPack> take(const QString &source) const;

private:
    [[nodiscard]] ShelfResult<QString> copy(const QString &source, ArrivingFile &file) const;
    [[nodiscard]] ShelfResult<std::optional<ArrivingFile>>
    copySignature(const QString &source, const ArrivingFile &file) const;
    [[nodiscard]] bool isActive(const QString &source) const;
    [[nodiscard]] ShelfResult<QString> signer(const ArrivingFile &file) const;
    [[nodiscard]] ShelfResult<PackIdentity>
    examined(const ArrivingFile &file, const QString &sha256, const QString &source) const;
    [[nodiscard]] ShelfResult<void> wanted(const PackIdentity &identity, const QString &sha256,
                                           const QString &source) const;
    [[nodiscard]] ShelfResult<void> sound(const PackDatabase &pack, const QString &source) const;

    QString m_folder;
    const IntakeRules &m_rules;
};

/// The name of a pack on the shelf: SLUG-vVERSION-SHA256.vitrine. Nothing else ever gets it.
[[nodiscard]] QString shelfName(const PackIdentity &identity, const QString &sha256);
/// What such a name says; nothing of any other.
[[nodiscard]] std::optional<Activation> fromShelfName(const QString &name);
/// The SHA-256 of a file in hexadecimal digits; nothing where it cannot be read to its end, or
/// nobody wants to go on.
[[nodiscard]] std::optional<QString> sha256Of(const QString &path, const Onward &onward = always);

} // namespace vitrine
