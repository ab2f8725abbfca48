// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/frametimes.h"

#include <QQuickWindow>

using namespace vitrine;
using namespace std::chrono_literals;

TEST_CASE("Frame times are told by half, by most and by the longest", "[frames]")
{
    FrameTimes times;
    for (int i = 0; i < 90; ++i)
        times.add(3ms);
    for (int i = 0; i < 9; ++i)
        times.add(12ms);
    times.add(70ms);

    const FrameSummary summary = times.take();

    CHECK(summary.frames == 100);
    CHECK(summary.half == 3ms);
    CHECK(summary.most == 12ms);
    CHECK(summary.longest == 70ms);
}

TEST_CASE("Frame times count anew after they were taken", "[frames]")
{
    FrameTimes times;
    times.add(70ms);
    (void)times.take();
    const FrameSummary none = times.take();
    times.add(2ms);
    const FrameSummary one = times.take();

    CHECK(none.frames == 0);
    CHECK(none.half == 0ms);
    CHECK(none.longest == 0ms);
    CHECK(one.frames == 1);
    CHECK(one.longest == 2ms);
}

TEST_CASE("A frame of seconds is counted, and one of no time at all", "[frames]")
{
    FrameTimes times;
    times.add(5s);
    times.add(0ms);
    times.add(6s);

    const FrameSummary summary = times.take();

    CHECK(summary.frames == 3);
    CHECK(summary.half == 6s); // Beyond a quarter of a second only the longest is known.
    CHECK(summary.longest == 6s);
}

TEST_CASE("Every frame of a window is told once, and looking at them causes none", "[frames]")
{
    QQuickWindow window;
    QObject context;
    int frames = 0;
    int swapped = 0;
    watchFrames(window, context, [&](std::chrono::microseconds time) {
        CHECK(time >= 0us);
        ++frames;
    });
    QObject::connect(&window, &QQuickWindow::frameSwapped, &context, [&] { ++swapped; });

    window.show();
    REQUIRE(eventually([&] { return frames > 0; }));
    const int before = frames;
    window.update();
    REQUIRE(eventually([&] { return frames > before; }));

    CHECK(frames == swapped);
}
