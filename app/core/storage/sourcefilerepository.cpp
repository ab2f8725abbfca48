// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcefilerepository.h"

#include "storageerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace vitrine {

using namespace Qt::StringLiterals;

void SourceFileRepository::forEach(const std::function<void(const File &)> &use) const
{
    try {
        SQLite::Statement query(m_pack.connection(), R"sql(
            SELECT path, rowid AS row FROM source_file ORDER BY path)sql");
        while (query.executeStep()) {
            BlobInPieces bytes(m_pack.connection(), "source_file", "bytes",
                               query.getColumn("row").getInt64(), BlobInPieces::For::Reading);
            use({QString::fromStdString(query.getColumn("path").getString()), bytes});
        }
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"%1 is damaged. Copy the pack again."_s.arg(m_pack.path())));
    }
}

} // namespace vitrine
