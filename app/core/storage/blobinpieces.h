// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <SQLiteCpp/Database.h>

#include <cstdint>

struct sqlite3_blob;

namespace vitrine {

/// One value of a pack that is read or written piece by piece, so that it may be larger than
/// memory. Throws SQLite::Exception.
class BlobInPieces
{
public:
    enum class For { Reading, Writing };

    BlobInPieces(SQLite::Database &db, const char *table, const char *column, std::int64_t row,
                 For purpose);
    ~BlobInPieces();
    Q_DISABLE_COPY_MOVE(BlobInPieces)

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool atEnd() const { return m_position == size(); }

    /// The next bytes, a few megabytes at most; valid until the next call.
    [[nodiscard]] const QByteArray &read();
    /// Writes \a piece behind what was written before; no more than there is room for.
    void write(const QByteArray &piece);

    static constexpr qint64 pieceBytes = 4 * 1024 * 1024;

private:
    void check(int result) const;

    SQLite::Database &m_db;
    sqlite3_blob *m_blob = nullptr;
    QByteArray m_piece = {};
    qint64 m_position = 0; ///< bytes
};

} // namespace vitrine
