// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packbench.h"

#include "program.h"

#include <QTemporaryDir>

namespace vitrine {

using namespace Qt::StringLiterals;

void measurePacking(Measurements &measurements, int runs)
{
    const QTemporaryDir folder(QStringLiteral(VITRINE_BENCH_FOLDER) + u"/packing-XXXXXX"_s);
    const QString source = QStringLiteral(VITRINE_SUMMIT_SOURCE);
    const auto time = [](const QStringList &arguments) {
        return millisecondsOf([&] { Program(QStringLiteral(VITRINECTL), arguments).waitForEnd(); });
    };
    const auto pack = [&] {
        return time({u"pack"_s, source, u"-o"_s, folder.filePath(u"summit.vitrine"_s), u"--quiet"_s,
                     u"--cache"_s, folder.filePath(u"pictures"_s)});
    };
    measurements.addHeading(u"Building the summit's pack"_s);
    tellProgress(u"Packing the summit with every picture anew"_s);
    measurements.add(u"vitrinectl pack, every picture anew"_s, 1, pack);
    tellProgress(u"Packing and checking the summit"_s);
    measurements.add(u"vitrinectl pack, pictures in the cache"_s, runs, pack);
    measurements.add(u"vitrinectl check"_s, runs, [&] { return time({u"check"_s, source}); });
    measurements.add(u"vitrinectl verify"_s, runs, [&] {
        return time({u"verify"_s, folder.filePath(u"summit.vitrine"_s)});
    });
}

} // namespace vitrine
