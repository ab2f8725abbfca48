// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "loglines.h"

#include "operation/stateworker.h"
#include "storage/state/settingrepository.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <stdexcept>

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("Nobody waits while the disk takes its time", "[state]")
{
    QTemporaryDir folder;
    StateWorker worker(StateDatabase::open(folder.path()));
    QSemaphore diskIsSlow;
    const QThread *const here = QThread::currentThread();
    bool wasElsewhere = false;

    worker.post([&](StateDatabase &) {
        wasElsewhere = QThread::currentThread() != here;
        diskIsSlow.acquire();
    });
    worker.post([](StateDatabase &state) { SettingRepository(state).set({{u"a"_s, u"1"_s}}); });
    auto asked = worker.ask(
        [](StateDatabase &state) { return SettingRepository(state).all().value(u"a"_s); });
    CHECK_FALSE(asked.isFinished());
    diskIsSlow.release();

    CHECK(asked.result() == u"1"_s);
    worker.finish();
    CHECK(wasElsewhere);
}

TEST_CASE("What is posted before the end is written before the end", "[state]")
{
    QTemporaryDir folder;
    {
        StateWorker worker(StateDatabase::open(folder.path()));
        for (int i = 0; i < 50; ++i)
            worker.post([i](StateDatabase &state) {
                SettingRepository(state).set({{u"count"_s, QString::number(i)}});
            });
    }
    const StateDatabase state = StateDatabase::open(folder.path());
    CHECK(SettingRepository(state).all().value(u"count"_s) == u"49"_s);
}

TEST_CASE("Work that fails is logged once, cancels its promise, and the rest goes on", "[state]")
{
    QTemporaryDir folder;
    StateWorker worker(StateDatabase::open(folder.path()));
    LogLines lines;
    const auto failing = [](StateDatabase &) -> int {
        throw std::runtime_error("The disk is full. Free some space and try again.");
    };

    auto first = worker.ask(failing);
    auto second = worker.ask(failing);
    auto third = worker.ask([](StateDatabase &) { return 3; });

    CHECK(third.result() == 3);
    CHECK(first.isCanceled());
    CHECK(second.isCanceled());
    worker.finish();
    CHECK(lines.starting(u"vitrine.operation: The disk is full"_s).size() == 1);
}
