// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blobinpieces.h"

#include <sqlite3.h>

#include <algorithm>

namespace vitrine {

BlobInPieces::BlobInPieces(SQLite::Database &db, const char *table, const char *column,
                           std::int64_t row, For purpose)
    : m_db(db)
{
    check(sqlite3_blob_open(m_db.getHandle(), "main", table, column, row,
                            purpose == For::Writing ? 1 : 0, &m_blob));
}

BlobInPieces::~BlobInPieces()
{
    sqlite3_blob_close(m_blob);
}

qint64 BlobInPieces::size() const
{
    return sqlite3_blob_bytes(m_blob);
}

const QByteArray &BlobInPieces::read()
{
    m_piece.resize(std::min(pieceBytes, size() - m_position));
    check(sqlite3_blob_read(m_blob, m_piece.data(), int(m_piece.size()), int(m_position)));
    m_position += m_piece.size();
    return m_piece;
}

void BlobInPieces::write(const QByteArray &piece)
{
    check(sqlite3_blob_write(m_blob, piece.constData(), int(piece.size()), int(m_position)));
    m_position += piece.size();
}

void BlobInPieces::check(int result) const
{
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_db.getHandle(), result);
}

} // namespace vitrine
