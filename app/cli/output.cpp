// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line + u'\n');
}

void printError(const QString &line)
{
    write(stderr, line + u'\n');
}

void print(const QJsonObject &object)
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson()));
}

void print(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        print(asLine(problem));
}

QString tally(const std::vector<Problem> &problems)
{
    const auto errors = std::count_if(problems.begin(), problems.end(),
                                      [](const Problem &problem) { return problem.isError(); });
    const auto warnings = qint64(problems.size()) - errors;
    return counted(errors, u"error"_s, u"errors"_s) + u", "_s
        + counted(warnings, u"warning"_s, u"warnings"_s);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString fileSize(qint64 bytes)
{
    return u"%1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 1);
}

ProgressLine::ProgressLine(bool isWanted) : m_isShown(isWanted && isatty(STDERR_FILENO) == 1) { }

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        write(stderr, u"\r\033[K"_s);
}

void ProgressLine::show(const QString &text) const
{
    if (m_isShown)
        write(stderr, u"\r%1\033[K"_s.arg(text));
}

} // namespace vitrine
