// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplerepository.h"

#include "storage/insertrow.h"
#include "storage/storageerror.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const char *nameOf(SampleRepository::Span span)
{
    switch (span) {
    case SampleRepository::Span::Minute: return "minute";
    case SampleRepository::Span::Hour: return "hour";
    }
    Q_UNREACHABLE();
}

Sample sampleFrom(SQLite::Statement &row)
{
    const auto number = [&](const char *column) { return row.getColumn(column).getInt64(); };
    return {
        .takenAt = number("taken_at"),
        .up = number("up"),
        .residentBytes = number("resident_bytes"),
        .ownBytes = number("own_bytes"),
        .heapBytes = number("heap_bytes"),
        .pictureBytes = number("picture_bytes"),
        .handles = number("handles"),
        .threads = number("threads"),
        .frames = number("frames"),
        .frameHalf = number("frame_half"),
        .frameMost = number("frame_most"),
        .frameLongest = number("frame_longest"),
    };
}

std::int64_t nextNumber(SQLite::Database &db, const char *span)
{
    SQLite::Statement query(db, R"sql(
        SELECT coalesce(max(number), 0) + 1 FROM sample WHERE span = :span)sql");
    query.bind(":span", span);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

void dropOlder(SQLite::Database &db, const char *span, std::int64_t last)
{
    SQLite::Statement drop(db, R"sql(
        DELETE FROM sample WHERE span = :span AND number <= :last)sql");
    drop.bind(":span", span);
    drop.bind(":last", last);
    drop.exec();
}

} // namespace

int SampleRepository::kept(Span span)
{
    switch (span) {
    case Span::Minute: return 24 * 60;
    case Span::Hour: return 400 * 24;
    }
    Q_UNREACHABLE();
}

void SampleRepository::add(Span span, const Sample &sample)
{
    SQLite::Database &db = m_state.connection();
    try {
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        const std::int64_t number = nextNumber(db, nameOf(span));
        SQLite::Statement insert(db, R"sql(
            INSERT INTO sample (span, number, taken_at, up, resident_bytes, own_bytes, heap_bytes,
                                picture_bytes, handles, threads, frames, frame_half, frame_most,
                                frame_longest)
            VALUES (:span, :number, :taken_at, :up, :resident, :own, :heap,
                    :pictures, :handles, :threads, :frames, :half, :most, :longest))sql");
        insert.bind(":span", nameOf(span));
        insert.bind(":number", number);
        insert.bind(":taken_at", sample.takenAt);
        insert.bind(":up", sample.up);
        insert.bind(":resident", sample.residentBytes);
        insert.bind(":own", sample.ownBytes);
        insert.bind(":heap", sample.heapBytes);
        insert.bind(":pictures", sample.pictureBytes);
        insert.bind(":handles", sample.handles);
        insert.bind(":threads", sample.threads);
        insert.bind(":frames", sample.frames);
        insert.bind(":half", sample.frameHalf);
        insert.bind(":most", sample.frameMost);
        insert.bind(":longest", sample.frameLongest);
        insert.exec();
        dropOlder(db, nameOf(span), number - kept(span));
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        failToWrite(error, u"a sample of what the program uses"_s);
    }
}

std::vector<Sample> SampleRepository::all(Span span) const
{
    try {
        SQLite::Statement query(m_state.connection(), R"sql(
            SELECT taken_at, up, resident_bytes, own_bytes, heap_bytes, picture_bytes, handles,
                   threads, frames, frame_half, frame_most, frame_longest
              FROM sample
             WHERE span = :span
             ORDER BY number)sql");
        query.bind(":span", nameOf(span));
        std::vector<Sample> samples;
        while (query.executeStep())
            samples.push_back(sampleFrom(query));
        return samples;
    } catch (const SQLite::Exception &) {
        std::throw_with_nested(
            StorageError(u"The samples in %1 cannot be read."_s.arg(m_state.path())));
    }
}

} // namespace vitrine
