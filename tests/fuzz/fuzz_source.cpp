// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include "packs/source/sourcereader.h"

#include <QDir>

using namespace vitrine;

namespace {

const QStringList files {
    QStringLiteral("exhibition.toml"),      QStringLiteral("facts.toml"),
    QStringLiteral("pictures/all.toml"),    QStringLiteral("sources.toml"),
    QStringLiteral("zones/sea/tides.toml"), QStringLiteral("zones/sea/zone.toml"),
};

} // namespace

/// The source of an exhibition: the first byte says which of its files the others are.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const bool isReady = [] {
        QDir folder(fuzzFolder());
        return folder.mkpath(QStringLiteral("pictures"))
            && folder.mkpath(QStringLiteral("zones/sea"));
    }();
    demand(isReady);
    if (size == 0)
        return 0;
    fuzzFile(files[bytes[0] % files.size()], bytes + 1, size - 1);
    const SourceReading reading = SourceReader(fuzzFolder()).read();
    for (const Problem &problem : reading.problems)
        demand(!problem.sentence.isEmpty());
    return 0;
}
