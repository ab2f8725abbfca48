// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "operation/log.h"
#include "operation/logtail.h"
#include "session/settableclock.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(category, "vitrine.test", QtDebugMsg)

/// A pipe; nobody reads from it but read().
struct Pipe {
    std::array<int, 2> ends = {};

    Pipe() { REQUIRE(pipe2(ends.data(), O_NONBLOCK) == 0); }
    ~Pipe()
    {
        close(ends[0]);
        close(ends[1]);
    }
    int in() const { return ends[1]; }
    QByteArray read() const
    {
        QByteArray all;
        std::array<char, 4096> some = {};
        for (ssize_t size = 0; (size = ::read(ends[0], some.data(), some.size())) > 0;)
            all.append(some.data(), size);
        return all;
    }
};

} // namespace

TEST_CASE("An event is one line, whatever is in it", "[log]")
{
    const SettableClock clock;
    const Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);

    log.write(QtWarningMsg, "vitrine.test", u"a\nb\tc\x1b[31m of 福州\n"_s);
    log.write(QtInfoMsg, "default", u"without a category"_s);
    log.write(QtInfoMsg, nullptr, u"nor with one"_s);

    CHECK(pipe.read()
          == u"vitrine.test: a b c [31m of 福州\nwithout a category\nnor with one\n"_s.toUtf8());
}

TEST_CASE("The journal is told how grave an event is", "[log]")
{
    const SettableClock clock;
    const Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Journal);

    log.write(QtDebugMsg, "c", u"1"_s);
    log.write(QtInfoMsg, "c", u"2"_s);
    log.write(QtWarningMsg, "c", u"3"_s);
    log.write(QtCriticalMsg, "c", u"4"_s);
    log.write(QtFatalMsg, "c", u"5"_s);

    CHECK(pipe.read() == "<7>c: 1\n<6>c: 2\n<4>c: 3\n<3>c: 4\n<2>c: 5\n");
}

TEST_CASE("The journal is where JOURNAL_STREAM says, and nowhere else", "[log]")
{
    const Pipe pipe;
    const Pipe other;
    struct stat info {
    };
    REQUIRE(fstat(pipe.in(), &info) == 0);
    qputenv("JOURNAL_STREAM",
            QByteArray::number(quint64(info.st_dev)) + ':'
                + QByteArray::number(quint64(info.st_ino)));

    CHECK(Log::formOf(pipe.in()) == Log::Form::Journal);
    CHECK(Log::formOf(other.in()) == Log::Form::Readable);
    qunsetenv("JOURNAL_STREAM");
    CHECK(Log::formOf(pipe.in()) == Log::Form::Readable);
}

TEST_CASE("What Qt and the program say goes through the log while it is installed", "[log]")
{
    const SettableClock clock;
    const Pipe pipe;
    {
        Log log(clock, pipe.in(), Log::Form::Readable);
        log.install();
        qCInfo(category) << "heard";
    }
    qCInfo(category) << "no more";

    CHECK(pipe.read() == "vitrine.test: heard\n");
}

TEST_CASE("The same event over and over is written a few times and then counted", "[log]")
{
    SettableClock clock;
    const Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);

    for (int i = 0; i < 50; ++i)
        log.write(QtWarningMsg, "c", u"again"_s);
    CHECK(pipe.read() == QByteArray("c: again\n").repeated(5));
    clock.forward(61s);
    log.write(QtInfoMsg, "c", u"another"_s);

    CHECK(pipe.read() == "c: again (45 times more within a minute)\nc: another\n");
}

TEST_CASE("A reader that has stopped reading holds nothing up, and is told what it missed", "[log]")
{
    SettableClock clock;
    const Pipe pipe;
    // As a journal that hangs: a write would wait for ever.
    REQUIRE(fcntl(pipe.in(), F_SETFL, 0) == 0);
    Log log(clock, pipe.in(), Log::Form::Readable);

    for (int i = 0; i < 100; ++i) {
        clock.forward(1s);
        log.write(QtInfoMsg, "c", QString::number(i) + QString(3000, u'x'));
    }
    CHECK(log.tail().size() == 100);
    CHECK(pipe.read().count('\n') < 100);
    log.write(QtInfoMsg, "c", u"well again"_s);

    const QByteArray said = pipe.read();
    CHECK(said.contains("lines were lost"));
    CHECK(said.endsWith("c: well again\n"));
}

TEST_CASE("A reader that has gone ends nothing", "[log]")
{
    const SettableClock clock;
    Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);
    log.install();
    close(pipe.ends[0]);

    qCWarning(category) << "nobody hears";

    CHECK(log.tail().size() == 1);
    pipe.ends[0] = -1;
}

TEST_CASE("A full disk ends nothing", "[log]")
{
    const SettableClock clock;
    const int full = open("/dev/full", O_WRONLY);
    REQUIRE(full >= 0);
    Log log(clock, full, Log::Form::Readable);

    for (int i = 0; i < 10; ++i)
        log.write(QtWarningMsg, "c", QString::number(i));

    CHECK(log.tail().size() == 10);
    close(full);
}

TEST_CASE("A line that is far too long is cut, between two characters", "[log]")
{
    const SettableClock clock;
    const Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);

    log.write(QtWarningMsg, "c", QString(5000, QChar(0x798f)));

    const QByteArray said = pipe.read();
    CHECK(said.size() < 4096);
    CHECK(said.endsWith("…\n"));
    CHECK(QString::fromUtf8(said).count(QChar(0x798f)) > 1300);
}

TEST_CASE("The panel has the last two hundred lines with their time", "[log]")
{
    SettableClock clock;
    Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);

    for (int i = 0; i < 300; ++i) {
        clock.forward(1s);
        log.write(QtInfoMsg, "c", QString::number(i));
    }

    const QStringList tail = log.tail();
    REQUIRE(tail.size() == 200);
    CHECK(tail.last() == u"10:05:00 c: 299"_s);
    CHECK(log.lineCount() == 300);
}

TEST_CASE("Many threads may write at once", "[log]")
{
    const SettableClock clock;
    const Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);
    log.install();
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number)
        threads.emplace_back([&, number] {
            const QByteArray name = "thread" + QByteArray::number(number);
            for (int i = 0; i < 50; ++i)
                log.write(QtInfoMsg, name.constData(), u"line %1"_s.arg(i));
        });
    for (std::thread &thread : threads)
        thread.join();

    const QList<QByteArray> lines = pipe.read().split('\n');
    CHECK(lines.size() == 201);
    for (const QByteArray &line : lines)
        CHECK((line.isEmpty() || line.startsWith("thread")));
}

TEST_CASE("The panel's lines follow the log while somebody looks", "[log]")
{
    const SettableClock clock;
    const Pipe pipe;
    Log log(clock, pipe.in(), Log::Form::Readable);
    LogTail tail(log);
    QSignalSpy changed(&tail, &LogTail::linesChanged);

    log.write(QtInfoMsg, "c", u"before"_s);
    CHECK(tail.lines().isEmpty());
    tail.setWatched(true);
    REQUIRE(tail.lines().size() == 1);
    log.write(QtInfoMsg, "c", u"after"_s);
    CHECK(eventually([&] { return tail.lines().size() == 2; }));

    tail.setWatched(false);
    CHECK(tail.lines().isEmpty());
    CHECK(changed.size() == 3);
}
