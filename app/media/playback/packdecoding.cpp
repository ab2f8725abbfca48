// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packdecoding.h"

#include "media/speech/opus.h"
#include "picturedecoding.h"
#include "storage/encodedparts.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int enough = 20; // faults, to know that the pack is bad

bool decodes(const EncodedParts::Part &part, const PixelLedger &ledger)
{
    const std::atomic<bool> never = false;
    switch (part.kind) {
    case EncodedParts::Part::Kind::Narration: return decodedOpus(part.bytes).has_value();
    case EncodedParts::Part::Kind::Tile:
        return !decoded(part.bytes, {}, Trust::Rendition, ledger, never).isNull();
    case EncodedParts::Part::Kind::Picture:
        return decoded(part.bytes, {}, Trust::Rendition, ledger, never).size() == part.size;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList undecodableParts(const PackDatabase &pack, const Onward &onward)
{
    const PixelLedger ledger;
    const EncodedParts parts(pack);
    const int total = parts.count();
    int done = 0;
    QStringList faults;
    parts.forEach([&](const EncodedParts::Part &part) {
        if (!decodes(part, ledger))
            faults.append(u"%1 cannot be decoded."_s.arg(part.name));
        return faults.size() < enough && onward(double(++done) / double(total));
    });
    return faults;
}

} // namespace vitrine
