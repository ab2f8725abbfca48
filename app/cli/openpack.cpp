// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpack.h"

#include "output.h"

namespace vitrine {

using namespace Qt::StringLiterals;

QString fromArgument(const std::string &argument)
{
    return QString::fromLocal8Bit(argument.c_str());
}

tl::expected<PackDatabase, ExitCode> openPack(const QString &path)
{
    PackResult<PackDatabase> pack = PackDatabase::open(path);
    if (pack)
        return std::move(*pack);
    const PackError &error = pack.error();
    printError(u"vitrinectl: "_s + error.sentence);
    if (!error.detail.isEmpty())
        printError(u"vitrinectl: "_s + error.detail);
    return tl::unexpected(error.kind == PackError::Kind::NotFound ? ExitCode::UsageOrDisk
                                                                  : ExitCode::ContentHasErrors);
}

} // namespace vitrine
