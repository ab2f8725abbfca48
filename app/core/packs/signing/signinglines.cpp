// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinglines.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <cstring>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 8192 + 32; // bytes; minisign's longest comment and what is before it

} // namespace

SigningResult<QByteArrayList> signingLines(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(SigningError {
            SigningError::Kind::Unreadable,
            u"%1 cannot be read: %2."_s.arg(QDir::toNativeSeparators(path), file.errorString())});
    QByteArrayList all;
    while (all.size() < lines && !file.atEnd()) {
        QByteArray line = file.readLine(longestLine);
        if (line.isEmpty())
            return tl::unexpected(
                SigningError {SigningError::Kind::Unreadable,
                              u"%1 cannot be read: %2."_s.arg(QDir::toNativeSeparators(path),
                                                              file.errorString())});
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        all.append(line);
    }
    return all;
}

std::optional<QByteArray> lineBehind(const QByteArray &line, const char *prefix)
{
    if (!line.startsWith(prefix))
        return {};
    return line.mid(qsizetype(std::strlen(prefix)));
}

std::optional<QByteArray> fromBase64(const QByteArray &line, qsizetype bytes)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != bytes)
        return {};
    return decoded.decoded;
}

void readySodium()
{
    static const int answer = sodium_init();
    if (answer < 0)
        throw std::runtime_error("libsodium cannot begin: the system gives no random numbers.");
}

} // namespace vitrine
