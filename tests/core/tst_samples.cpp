// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "storage/state/samplerepository.h"
#include "storage/storageerror.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

using Span = SampleRepository::Span;

Sample numbered(std::int64_t number)
{
    return {.takenAt = 1'900'000'000 + number,
            .up = number,
            .residentBytes = 120'000'000 + number,
            .ownBytes = 90'000'000 + number,
            .heapBytes = 40'000'000 + number,
            .pictureBytes = 41'472'000,
            .handles = 42,
            .threads = 9,
            .frames = 3600,
            .frameHalf = 1500,
            .frameMost = 4000,
            .frameLongest = 17'000};
}

} // namespace

TEST_CASE("A sample is found again as it was taken", "[samples]")
{
    QTemporaryDir folder;
    {
        const StateDatabase state = StateDatabase::open(folder.path());
        SampleRepository(state).add(Span::Minute, numbered(1));
        SampleRepository(state).add(Span::Hour, numbered(2));
    }

    const StateDatabase state = StateDatabase::open(folder.path());

    CHECK(SampleRepository(state).all(Span::Minute) == std::vector {numbered(1)});
    CHECK(SampleRepository(state).all(Span::Hour) == std::vector {numbered(2)});
}

TEST_CASE("Samples of more than a day, and of more than 400, push out the oldest", "[samples]")
{
    QTemporaryDir folder;
    const StateDatabase state = StateDatabase::open(folder.path());
    state.connection().exec("PRAGMA synchronous = OFF");
    SampleRepository samples(state);
    const Span span = GENERATE(Span::Minute, Span::Hour);
    const std::int64_t kept = SampleRepository::kept(span);

    for (std::int64_t number = 0; number < kept + 10; ++number)
        samples.add(span, numbered(number));

    const std::vector<Sample> all = samples.all(span);
    REQUIRE(std::int64_t(all.size()) == kept);
    CHECK(all.front() == numbered(10));
    CHECK(all.back() == numbered(kept + 9));
    const auto pages = state.connection().execAndGet("PRAGMA page_count").getInt();
    CHECK(pages * 4096 < 1'300'000);
}

TEST_CASE("Samples stay in order when the clock on the wall is put back", "[samples]")
{
    QTemporaryDir folder;
    const StateDatabase state = StateDatabase::open(folder.path());
    SampleRepository samples(state);
    Sample later = numbered(1);
    later.takenAt = 0;

    samples.add(Span::Minute, numbered(1));
    samples.add(Span::Minute, later);

    CHECK(samples.all(Span::Minute) == std::vector {numbered(1), later});
}

TEST_CASE("A sample that the disk does not take is an error that names it", "[samples]")
{
    QTemporaryDir folder;
    const StateDatabase state = StateDatabase::open(folder.path());
    state.connection().exec("PRAGMA max_page_count = 1");
    SampleRepository samples(state);

    const auto fill = [&] {
        for (int number = 0; number < 1000; ++number)
            samples.add(Span::Minute, numbered(number));
    };

    CHECK_THROWS_AS(fill(), StorageError);
}
