// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showhealth.h"

#include "kiosk/packchoice.h"
#include "packs/signing/packsignature.h"
#include "packs/signing/trustedkeys.h"
#include "storage/packaudit.h"
#include "storage/storageerror.h"

#include <QFileInfo>

#include <unistd.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

HealthLine signatureHealth(const QString &path, const QString &state)
{
    const TrustedKeys trusted = TrustedKeys::in(trustedKeyFolders(state));
    const SigningResult<PublicKey> signer = signerOf(path, trusted.keys);
    HealthLine line {.name = u"Signature"_s};
    if (signer) {
        line.value = u"by %1"_s.arg(signer->name);
        if (trusted.faults.isEmpty())
            return line;
        line.level = HealthLine::Warning;
        line.remedy = trusted.faults.first();
        return line;
    }
    const bool isUnsigned = signer.error().kind == SigningError::Kind::NotSigned;
    line.level = isUnsigned ? HealthLine::Warning : HealthLine::Fault;
    line.value
        = isUnsigned ? u"none: nobody can tell who made this pack"_s : u"not to be trusted"_s;
    line.remedy = signer.error().sentence;
    return line;
}

HealthLine speechHealth(const PackContents &contents)
{
    if (contents.narrations > 0)
        return {.name = u"Speech"_s,
                .value = u"%1 readings of slides, in their languages"_s.arg(contents.narrations)};
    return {.level = HealthLine::Warning,
            .name = u"Speech"_s,
            .value = u"nothing is read aloud"_s,
            .remedy = u"Pack the exhibition without --no-speech."_s};
}

} // namespace

std::vector<HealthLine> exhibitionHealth(const QString &path, const QString &state,
                                         bool isInstalled)
{
    const PackChoice choice = choosePack(path, installedPack(), false);
    if (!choice.exhibition)
        return {{.level = HealthLine::Fault,
                 .name = u"Pack"_s,
                 .value = path,
                 .remedy = choice.faults.join(u' ')}};
    if (choice.exhibition->photographs)
        return {{.name = u"Pack"_s, .value = u"the photographs in %1"_s.arg(path)}};
    try {
        const PackContents contents = PackAudit(choice.exhibition->pack).contents();
        std::vector<HealthLine> lines {
            {.name = u"Pack"_s,
             .value = u"%1, version %2, %3 slides, at %4"_s.arg(contents.slug)
                          .arg(contents.version)
                          .arg(contents.slides)
                          .arg(path)}};
        if (isInstalled)
            lines.push_back(
                {.name = u"Signature"_s, .value = u"none needed: it came with the program"_s});
        else
            lines.push_back(signatureHealth(path, state));
        lines.push_back(speechHealth(contents));
        return lines;
    } catch (const StorageError &error) {
        return {{.level = HealthLine::Fault,
                 .name = u"Pack"_s,
                 .value = path,
                 .remedy = QString::fromUtf8(error.what())
                     + u" Copy it anew; vitrinectl verify tells more."_s}};
    }
}

HealthLine stateHealth(const QString &folder)
{
    const QFileInfo info(folder);
    HealthLine line {.name = u"State"_s, .value = folder};
    if (!info.exists()) {
        line.level = HealthLine::Warning;
        line.value += u", which is not there yet"_s;
        line.remedy = u"It is made at the first start."_s;
    } else if (!info.isDir() || !info.isWritable()) {
        line.level = HealthLine::Fault;
        line.value += u", which cannot be written to"_s;
        line.remedy
            = u"What the operator sets and what is counted would be lost: give the folder to the user of the kiosk (chown -R vitrine: %1), or start this as that user."_s
                  .arg(folder);
    } else if (info.ownerId() != geteuid()) {
        line.level = HealthLine::Warning;
        line.value += u", which is %1's"_s.arg(info.owner());
        line.remedy
            = u"Whether the kiosk can write to it is seen as that user: runuser -u %1 -- vitrine --doctor"_s
                  .arg(info.owner());
    }
    return line;
}

} // namespace vitrine
