// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packintake.h"

#include "packs/signing/packsignature.h"
#include "storage/exhibitionrepository.h"
#include "storage/folderondisk.h"
#include "storage/packaudit.h"
#include "storage/state/folderowner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

namespace vitrine {

using namespace Qt::StringLiterals;
using Kind = PackRefusal::Kind;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr qint64 spareBytes = 16 * 1024 * 1024; // for the state and the logs
constexpr qint64 largestSignature = 64 * 1024; // bytes
// Of the checking, in its order; most of it is the decoding.
constexpr double signatureShare = 0.1;
constexpr double auditShare = 0.3;

tl::unexpected<PackRefusal> refused(Kind kind, const QString &sentence)
{
    return tl::unexpected(PackRefusal {kind, sentence});
}

PackRefusal unreadable(const QString &source, const QString &said)
{
    return {Kind::Unreadable,
            u"%1 cannot be read: %2. Copy the pack to the stick again, or use another stick."_s.arg(
                QDir::toNativeSeparators(source), said)};
}

PackRefusal cutOff(const QString &source, const QString &said)
{
    return {
        Kind::Unreadable,
        u"%1 could not be copied to its end (%2); everything is as it was. If the stick was pulled out, plug it in again and leave it there until the copy is done."_s
            .arg(QDir::toNativeSeparators(source), said)};
}

/// \a sentence with the name the operator knows in the place of the hidden one.
QString named(QString sentence, const ArrivingFile &file, const QString &source)
{
    return sentence.replace(QDir::toNativeSeparators(file.path()), QDir::toNativeSeparators(source))
        .replace(QFileInfo(file.path()).fileName(), QFileInfo(source).fileName());
}

Onward part(const Onward &onward, double from, double to)
{
    return [onward, from, to](double done) { return onward(from + (to - from) * done); };
}

} // namespace

QString shelfName(const PackIdentity &identity, const QString &sha256)
{
    return u"%1-v%2-%3.vitrine"_s.arg(identity.slug).arg(identity.version).arg(sha256);
}

std::optional<Activation> fromShelfName(const QString &name)
{
    static const QRegularExpression form(
        u"^([a-z0-9-]{1,120})-v([1-9][0-9]{0,8})-([0-9a-f]{64})\\.vitrine$"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    return Activation {.file = name,
                       .identity = {match.captured(1), match.captured(2).toInt()},
                       .sha256 = match.captured(3)};
}

std::optional<QString> sha256Of(const QString &path, const Onward &onward)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 total = file.size();
    qint64 done = 0;
    while (done < total) {
        const QByteArray piece = file.read(pieceBytes);
        done += piece.size();
        if (piece.isEmpty() || !onward(double(done) / double(total)))
            return {};
        hash.addData(piece);
    }
    return QString::fromLatin1(hash.result().toHex());
}

PackIntake::PackIntake(const QString &folder, const IntakeRules &rules)
    : m_folder(folder),
      m_rules(rules)
{
}

ShelfResult<ShelvedPack> PackIntake::take(const QString &source) const
{
    if (isActive(source))
        return refused(Kind::AlreadyShown,
                       u"%1 is the pack that is shown."_s.arg(QDir::toNativeSeparators(source)));
    if (QDir().mkpath(m_folder))
        giveToFolderOwner(m_folder);
    ShelfResult<ArrivingFile> file = ArrivingFile::in(m_folder);
    if (!file)
        return tl::unexpected(file.error());
    const ShelfResult<QString> sha256 = copy(source, *file);
    if (!sha256)
        return tl::unexpected(sha256.error());
    ShelfResult<std::optional<ArrivingFile>> signature = copySignature(source, *file);
    if (!signature)
        return tl::unexpected(signature.error());

    const ShelfResult<QString> signer = this->signer(*file);
    if (!signer)
        return refused(signer.error().kind, named(signer.error().sentence, *file, source));
    const ShelfResult<PackIdentity> identity = examined(*file, *sha256, source);
    if (!identity)
        return tl::unexpected(identity.error());

    const QString path = QDir(m_folder).filePath(shelfName(*identity, *sha256));
    ShelfResult<void> isThere;
    if (*signature)
        isThere = (*signature)->commit(PackSignature::pathFor(path));
    if (isThere)
        isThere = file->commit(path);
    if (!isThere)
        return tl::unexpected(isThere.error());
    putFolderOnDisk(m_folder);
    return ShelvedPack {path, *identity, *sha256, *signer, file->hold()};
}

bool PackIntake::isActive(const QString &source) const
{
    if (!m_rules.active)
        return false;
    const QFileInfo there(QDir(m_folder).filePath(m_rules.active->file));
    return there.exists() && there.size() == QFileInfo(source).size()
        && sha256Of(source, part(m_rules.copying, 0, 0)) == m_rules.active->sha256;
}

ShelfResult<QString> PackIntake::copy(const QString &source, ArrivingFile &file) const
{
    QFile original(source);
    if (QFileInfo(source).isDir() || !original.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(unreadable(source, original.errorString()));
    const qint64 total = original.size();
    const QStorageInfo disk(m_folder);
    if (disk.isValid() && disk.bytesAvailable() < total + spareBytes)
        return refused(Kind::NoRoom,
                       u"%1 needs %2 MB, and %3 has %4 MB left. Free some space and try again."_s
                           .arg(QDir::toNativeSeparators(source))
                           .arg((total + spareBytes) / 1'000'000)
                           .arg(QDir::toNativeSeparators(m_folder))
                           .arg(disk.bytesAvailable() / 1'000'000));

    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (qint64 done = 0; done < total;) {
        const qint64 read = original.read(piece.data(), piece.size());
        if (read <= 0)
            return tl::unexpected(
                cutOff(source, read < 0 ? original.errorString() : u"it ends too soon"_s));
        const QByteArrayView bytes(piece.constData(), read);
        hash.addData(bytes);
        if (const ShelfResult<void> written = file.write(bytes); !written)
            return tl::unexpected(written.error());
        done += read;
        if (!m_rules.copying(double(done) / double(total)))
            return refused(Kind::Stopped, {});
    }
    if (const ShelfResult<void> finished = file.finish(); !finished)
        return tl::unexpected(finished.error());
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    if (sha256Of(file.path()) != sha256)
        return refused(
            Kind::NotWritten,
            u"%1 does not give back what was written to it. Check the disk before anything else is kept there."_s
                .arg(QDir::toNativeSeparators(m_folder)));
    return sha256;
}

ShelfResult<std::optional<ArrivingFile>> PackIntake::copySignature(const QString &source,
                                                                   const ArrivingFile &file) const
{
    QFile original(PackSignature::pathFor(source));
    if (!original.exists())
        return std::optional<ArrivingFile>();
    if (!original.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(original.fileName(), original.errorString()));
    ShelfResult<ArrivingFile> copy = ArrivingFile::at(PackSignature::pathFor(file.path()));
    if (!copy)
        return tl::unexpected(copy.error());
    ShelfResult<void> written = copy->write(original.read(largestSignature));
    if (written)
        written = copy->finish();
    if (!written)
        return tl::unexpected(written.error());
    return std::optional<ArrivingFile>(std::move(*copy));
}

ShelfResult<QString> PackIntake::signer(const ArrivingFile &file) const
{
    const SigningResult<PublicKey> signer
        = signerOf(file.path(), m_rules.trustedKeys, part(m_rules.checking, 0, signatureShare));
    if (signer)
        return signer->name;
    switch (signer.error().kind) {
    case SigningError::Kind::NotSigned:
    case SigningError::Kind::UnknownSigner: // Whoever carries the pack could as well leave it out.
        if (m_rules.takesUnsigned)
            return QString();
        break;
    case SigningError::Kind::Stopped: return refused(Kind::Stopped, {});
    case SigningError::Kind::Unreadable:
    case SigningError::Kind::Malformed:
    case SigningError::Kind::WrongPassword:
    case SigningError::Kind::WrongSignature: break;
    }
    return refused(Kind::Untrusted, signer.error().sentence);
}

ShelfResult<PackIdentity> PackIntake::examined(const ArrivingFile &file, const QString &sha256,
                                               const QString &source) const
{
    try {
        const PackResult<PackDatabase> pack = PackDatabase::open(file.path());
        if (!pack)
            return refused(Kind::Damaged, named(pack.error().sentence, file, source));
        const PackIdentity identity = ExhibitionRepository(*pack).identity();
        if (!fromShelfName(shelfName(identity, sha256)))
            return refused(Kind::Damaged,
                           u"%1 has an id that no exhibition has. Ask for the pack again."_s.arg(
                               QDir::toNativeSeparators(source)));
        ShelfResult<void> isFine = wanted(identity, sha256, source);
        if (isFine)
            isFine = sound(*pack, source);
        if (!isFine)
            return tl::unexpected(isFine.error());
        return identity;
    } catch (const std::exception &error) {
        return refused(Kind::Damaged, named(QString::fromUtf8(error.what()), file, source));
    }
}

ShelfResult<void> PackIntake::sound(const PackDatabase &pack, const QString &source) const
{
    QStringList faults = PackAudit(pack).faults();
    bool goesOn = m_rules.checking(auditShare);
    const Onward decoding = part(m_rules.checking, auditShare, 1);
    if (goesOn && faults.isEmpty() && m_rules.check)
        faults = m_rules.check(pack, [&](double done) { return goesOn = decoding(done); });
    if (!goesOn)
        return refused(Kind::Stopped, {});
    if (!faults.isEmpty())
        return refused(Kind::Damaged,
                       u"%1 is damaged: %2 Copy the pack again, or build it anew."_s.arg(
                           QDir::toNativeSeparators(source), faults.first()));
    return {};
}

ShelfResult<void> PackIntake::wanted(const PackIdentity &identity, const QString &sha256,
                                     const QString &source) const
{
    const QString name = QDir::toNativeSeparators(source);
    if (m_rules.isForced)
        return {};
    if (m_rules.withdrawn.contains(sha256))
        return refused(
            Kind::TakenBack,
            u"%1 was shown here before and taken back. Bring a newer version, or insist on this one."_s
                .arg(name));
    if (m_rules.shown && m_rules.shown->slug == identity.slug
        && identity.version < m_rules.shown->version)
        return refused(
            Kind::Older,
            u"%1 is version %2, and version %3 is shown. Bring a newer version, or insist on this one."_s
                .arg(name)
                .arg(identity.version)
                .arg(m_rules.shown->version));
    return {};
}

} // namespace vitrine
