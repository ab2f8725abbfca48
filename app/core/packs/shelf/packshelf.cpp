// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packshelf.h"

#include "packs/signing/packsignature.h"

#include <QDir>

#include <algorithm>
#include <exception>

namespace vitrine {

using namespace Qt::StringLiterals;
using Fate = ActivationRepository::Fate;

namespace {

constexpr int trials = 2;

QString nameOf(const Activation &activation)
{
    return u"%1, version %2"_s.arg(activation.identity.slug).arg(activation.identity.version);
}

/// Runs \a work; a disk that does not play along is told, and keeps nothing from being shown.
template <class Work>
void trying(QStringList &sentences, const Work &work)
{
    try {
        work();
    } catch (const std::exception &error) {
        sentences.append(QString::fromUtf8(error.what()));
    }
}

} // namespace

PackShelf::PackShelf(const QString &stateFolder)
    : m_folder(QDir(stateFolder).absoluteFilePath(u"packs"_s))
{
}

QString PackShelf::pathOf(const Activation &activation) const
{
    return QDir(m_folder).filePath(activation.file);
}

PackStart PackShelf::beginStart(const StateDatabase &state) const
{
    QStringList sentences;
    trying(sentences, [&] { recover(state, sentences); });
    PackStart start;
    trying(sentences, [&] { start = firstSound(state, ActivationRepository(state).standing()); });
    start.sentences = sentences + start.sentences;
    return start;
}

PackStart PackShelf::firstSound(const StateDatabase &state,
                                const std::vector<Activation> &standing) const
{
    ActivationRepository activations(state);
    PackStart start;
    for (const Activation &activation : standing) {
        if (!activation.hasShown && activation.starts >= trials) {
            start.sentences.append(
                u"%1 was begun with %2 times and never showed a picture; the pack before it is shown again."_s
                    .arg(nameOf(activation))
                    .arg(activation.starts));
            trying(start.sentences, [&] { activations.withdraw(activation.id, Fate::Failed); });
            continue;
        }
        if (const auto pack = PackDatabase::open(pathOf(activation)); !pack) {
            start.sentences.append(pack.error().sentence);
            continue;
        }
        if (!activation.hasShown)
            trying(start.sentences, [&] { activations.countStart(activation.id); });
        start.path = pathOf(activation);
        start.isTrial = !activation.hasShown;
        break;
    }
    return start;
}

void PackShelf::recover(const StateDatabase &state, QStringList &sentences) const
{
    ActivationRepository activations(state);
    if (!activations.isEmpty())
        return;
    std::vector<Activation> found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.vitrine"_s}, QDir::Files, QDir::Time)) {
        std::optional<Activation> activation = fromShelfName(name);
        // What is held waits for its moment.
        if (!activation || HeldFile::isHeld(pathOf(*activation))
            || sha256Of(pathOf(*activation)) != activation->sha256)
            continue;
        if (const auto signature = PackSignature::read(PackSignature::pathFor(pathOf(*activation))))
            activation->signer = shownKeyId(signature->keyId);
        found.push_back(*activation);
        if (found.size() > ActivationRepository::keptBefore)
            break;
    }
    for (auto oldest = found.rbegin(); oldest != found.rend(); ++oldest)
        activations.activate(*oldest);
    if (!found.empty())
        sentences.append(
            u"It is not known which pack was shown; %1 came last to %2, and is shown now."_s.arg(
                nameOf(found.front()), QDir::toNativeSeparators(m_folder)));
}

void PackShelf::markShown(const StateDatabase &state, const QString &path) const
{
    ActivationRepository activations(state);
    for (const Activation &activation : activations.standing())
        if (pathOf(activation) == path && !activation.hasShown)
            activations.markShown(activation.id);
}

void PackShelf::activate(const StateDatabase &state, const ShelvedPack &pack,
                         bool isBegunWith) const
{
    ActivationRepository(state).activate({.file = QFileInfo(pack.path).fileName(),
                                          .identity = pack.identity,
                                          .sha256 = pack.sha256,
                                          .signer = pack.signer,
                                          .starts = isBegunWith ? 1 : 0});
}

PackStart PackShelf::goBack(const StateDatabase &state, const QString &shown, Fate fate) const
{
    QStringList sentences;
    PackStart start;
    trying(sentences, [&] {
        ActivationRepository activations(state);
        const std::vector<Activation> standing = activations.standing();
        const auto found = positionOf(standing, shown);
        const auto kept = found == standing.end() ? standing.begin() : found + 1;
        for (auto each = standing.begin(); each != kept; ++each)
            trying(sentences, [&] { activations.withdraw(each->id, fate); });
        start = firstSound(state, {kept, standing.end()});
    });
    start.sentences = sentences + start.sentences;
    return start;
}

std::vector<Activation> PackShelf::before(const StateDatabase &state, const QString &shown) const
{
    const std::vector<Activation> standing = ActivationRepository(state).standing();
    const auto found = positionOf(standing, shown);
    return {found == standing.end() ? found : found + 1, standing.end()};
}

std::vector<Activation>::const_iterator
PackShelf::positionOf(const std::vector<Activation> &standing, const QString &path) const
{
    return std::find_if(standing.begin(), standing.end(),
                        [&](const Activation &activation) { return pathOf(activation) == path; });
}

void PackShelf::tidy(const StateDatabase &state) const
{
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({QString::fromLatin1(ArrivingFile::pattern)}, QDir::Files | QDir::Hidden))
        HeldFile::removeUnlessHeld(folder.filePath(name));
    if (!state.isKept()) // What is written on the disk may still want them.
        return;
    QStringList kept;
    for (const Activation &activation : ActivationRepository(state).standing())
        kept.append(activation.file);
    for (const QString &name : folder.entryList({u"*.vitrine"_s}, QDir::Files))
        if (!kept.contains(name))
            HeldFile::removeUnlessHeld(folder.filePath(name));
    for (const QString &name : folder.entryList({u"*.vitrine.minisig"_s}, QDir::Files))
        if (!QFileInfo::exists(folder.filePath(name.chopped(8))))
            HeldFile::removeUnlessHeld(folder.filePath(name));
}

} // namespace vitrine
