// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <exception>

using namespace vitrine;
using namespace Qt::StringLiterals;

/// `vitrine_look check|update TOUR REFERENCES FAILED`: a sentence for each fault or change. Exits
/// with 1 where there is a fault.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // It finds the plugins for WebP.
    const QStringList arguments = QCoreApplication::arguments();
    const bool isUpdate = arguments.value(1) == u"update"_s;
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (arguments.size() != 5 || (!isUpdate && arguments[1] != u"check"_s)) {
        err << "vitrine_look check|update TOUR REFERENCES FAILED\n";
        return 2;
    }
    try {
        const References references(arguments[2], arguments[3], arguments[4]);
        const QStringList sentences = isUpdate ? references.update() : references.faults();
        for (const QString &sentence : sentences)
            out << sentence << '\n';
        return !isUpdate && !sentences.isEmpty() ? 1 : 0;
    } catch (const std::exception &error) {
        err << "vitrine_look: " << QString::fromUtf8(error.what()) << '\n';
        return 2;
    }
}
