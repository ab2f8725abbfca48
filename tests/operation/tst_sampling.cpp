// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/resourceuse.h"
#include "operation/sampling.h"
#include "session/settableclock.h"
#include "storage/state/samplerepository.h"

#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Sampled {
    QTemporaryDir folder;
    SettableClock clock = {};
    StateWorker worker = StateWorker(StateDatabase::open(folder.path()));
    Sampling sampling {worker, clock, [] { return 4711; }};

    std::vector<Sample> all(SampleRepository::Span span)
    {
        worker.finish();
        return SampleRepository(StateDatabase::open(folder.path())).all(span);
    }
};

} // namespace

TEST_CASE("What the program uses is what it uses", "[sampling]")
{
    const Sample before = resourceUse();
    CHECK(before.residentBytes > 1'000'000);
    CHECK(before.ownBytes > 1'000'000);
    CHECK(before.ownBytes <= before.residentBytes * 11 / 10);
    CHECK(before.threads >= 1);

    QFile file(u"/dev/null"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<char> memory(30'000'000, 'x');
    std::atomic<bool> isOver = false;
    std::thread thread([&] { isOver.wait(false); });
    const Sample after = resourceUse();
    isOver = true;
    isOver.notify_all();
    thread.join();

    CHECK(memory.back() == 'x');
    CHECK(after.handles == before.handles + 1);
    CHECK(after.threads == before.threads + 1);
    CHECK(after.heapBytes >= before.heapBytes + 30'000'000);
    CHECK(after.residentBytes >= before.residentBytes + 25'000'000);
}

TEST_CASE("A sample is taken every minute, and every sixtieth is one of the hour", "[sampling]")
{
    Sampled sampled;

    for (int minute = 0; minute < 121; ++minute) {
        sampled.clock.forward(1min);
        sampled.sampling.take();
    }

    const std::vector<Sample> minutes = sampled.all(SampleRepository::Span::Minute);
    const std::vector<Sample> hours = sampled.all(SampleRepository::Span::Hour);
    REQUIRE(minutes.size() == 121);
    REQUIRE(hours.size() == 3);
    CHECK(minutes[0].up == 60);
    CHECK(minutes[120].up == 121 * 60);
    CHECK(hours[2].up - hours[1].up == 3600);
    CHECK(minutes[0].pictureBytes == 4711);
    CHECK(minutes[0].takenAt == QDateTime(QDate(2030, 5, 24), QTime(10, 1)).toSecsSinceEpoch());
    CHECK(minutes[0].residentBytes > 1'000'000);
}

TEST_CASE("Samples know how the frames of a window did", "[sampling]")
{
    Sampled sampled;
    QQuickWindow window;
    sampled.sampling.watch(window);
    int swapped = 0;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { ++swapped; });
    window.show();
    REQUIRE(eventually([&] { return swapped > 0; }));

    sampled.sampling.take();

    const std::vector<Sample> minutes = sampled.all(SampleRepository::Span::Minute);
    REQUIRE(minutes.size() == 1);
    CHECK(minutes[0].frames >= 1);
    CHECK(minutes[0].frameLongest >= minutes[0].frameMost);
    CHECK(minutes[0].frameMost >= minutes[0].frameHalf);
}
