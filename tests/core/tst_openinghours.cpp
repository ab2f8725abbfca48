// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "schedule/nightwindow.h"
#include "schedule/openinghours.h"

#include <QTimeZone>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

OpeningHours hours(const QString &text)
{
    const auto read = OpeningHours::read(text);
    INFO(text.toStdString() << ": " << (read ? "" : read.error().sentence.toStdString()));
    REQUIRE(read);
    return *read;
}

/// `2030-05-24 10:00` in Berlin, where the clocks change on 31 March and 27 October 2030.
QDateTime berlin(const QString &text)
{
    const QTimeZone zone("Europe/Berlin");
    REQUIRE(zone.isValid());
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                     QTime::fromString(text.mid(11), u"HH:mm"_s), zone);
}

QString next(const QString &text, const QDateTime &time)
{
    const auto change = hours(text).nextChange(time);
    return change ? change->toString(u"yyyy-MM-dd HH:mm"_s) : u"never"_s;
}

QString next(const QString &text, const QString &time)
{
    return next(text, berlin(time));
}

} // namespace

TEST_CASE("A kiosk without opening hours is always open", "[hours]")
{
    const OpeningHours always;

    CHECK(always.isAlways());
    CHECK(always.text().isEmpty());
    CHECK(always.isOpenAt(berlin(u"2030-05-24 03:00"_s)));
    CHECK_FALSE(always.nextChange(berlin(u"2030-05-24 03:00"_s)));
    CHECK(hours(u" "_s) == always);
    CHECK(hours(u"24/7"_s) == always);
    CHECK(hours(u"Mo-Su 00:00-24:00"_s) == always);
}

TEST_CASE("Opening hours hold on the weekdays they are given for", "[hours]")
{
    const QString week = u"Mo-Fr 09:00-17:00; Sa,Su 10:00-18:00"_s;
    const OpeningHours open = hours(week); // 24 May 2030 is a Friday.

    CHECK_FALSE(open.isOpenAt(berlin(u"2030-05-24 08:59"_s)));
    CHECK(open.isOpenAt(berlin(u"2030-05-24 09:00"_s)));
    CHECK(open.isOpenAt(berlin(u"2030-05-24 16:59"_s)));
    CHECK_FALSE(open.isOpenAt(berlin(u"2030-05-24 17:00"_s)));
    CHECK_FALSE(open.isOpenAt(berlin(u"2030-05-25 09:30"_s)));
    CHECK(open.isOpenAt(berlin(u"2030-05-25 17:30"_s)));

    CHECK(next(week, u"2030-05-24 08:00"_s) == u"2030-05-24 09:00"_s);
    CHECK(next(week, u"2030-05-24 09:00"_s) == u"2030-05-24 17:00"_s);
    CHECK(next(week, u"2030-05-24 17:00"_s) == u"2030-05-25 10:00"_s);
    CHECK(next(week, u"2030-05-26 18:00"_s) == u"2030-05-27 09:00"_s);
}

TEST_CASE("A day may have a break at noon, and a week a day of rest", "[hours]")
{
    const QString week = u"Tu-Su 10:00-12:30,14:00-18:00"_s;

    CHECK_FALSE(hours(week).isOpenAt(berlin(u"2030-05-24 13:00"_s)));
    CHECK(next(week, u"2030-05-24 12:00"_s) == u"2030-05-24 12:30"_s);
    CHECK(next(week, u"2030-05-24 13:00"_s) == u"2030-05-24 14:00"_s);
    CHECK_FALSE(hours(week).isOpenAt(berlin(u"2030-05-27 11:00"_s)));
    CHECK(next(week, u"2030-05-26 18:00"_s) == u"2030-05-28 10:00"_s);
}

TEST_CASE("A long night ends on the next day, whatever that day's own hours are", "[hours]")
{
    const QString week = u"Sa 18:00-02:00; Su closed"_s;
    const OpeningHours open = hours(week);

    CHECK(open.isOpenAt(berlin(u"2030-05-25 23:59"_s)));
    CHECK(open.isOpenAt(berlin(u"2030-05-26 00:00"_s)));
    CHECK(open.isOpenAt(berlin(u"2030-05-26 01:59"_s)));
    CHECK_FALSE(open.isOpenAt(berlin(u"2030-05-26 02:00"_s)));
    CHECK(next(week, u"2030-05-25 20:00"_s) == u"2030-05-26 02:00"_s);
    CHECK(next(week, u"2030-05-26 02:00"_s) == u"2030-06-01 18:00"_s);
}

TEST_CASE("Midnight between two open days is no change", "[hours]")
{
    const QString week = u"Fr 10:00-24:00; Sa 00:00-04:00"_s;

    CHECK(hours(week).isOpenAt(berlin(u"2030-05-25 00:00"_s)));
    CHECK(next(week, u"2030-05-24 12:00"_s) == u"2030-05-25 04:00"_s);
    CHECK(next(u"Mo-Fr 00:00-24:00"_s, u"2030-05-20 00:00"_s) == u"2030-05-25 00:00"_s);
}

TEST_CASE("Spans that overlap are one", "[hours]")
{
    CHECK(next(u"Mo-Su 10:00-14:00,12:00-16:00"_s, u"2030-05-24 11:00"_s) == u"2030-05-24 16:00"_s);
    CHECK(next(u"Mo-Su 22:00-03:00,01:00-05:00"_s, u"2030-05-24 23:00"_s) == u"2030-05-25 05:00"_s);
}

TEST_CASE("A date is an exception from its weekday", "[hours]")
{
    const QString year
        = u"Mo-Su 09:00-17:00; 2030-12-24/2030-12-26 closed; 2030-12-31 10:00-14:00"_s;
    const OpeningHours open = hours(year);

    CHECK_FALSE(open.isOpenAt(berlin(u"2030-12-25 12:00"_s)));
    CHECK(next(year, u"2030-12-23 17:00"_s) == u"2030-12-27 09:00"_s);
    CHECK(next(year, u"2030-12-31 09:30"_s) == u"2030-12-31 10:00"_s);
    CHECK(next(year, u"2030-12-31 12:00"_s) == u"2030-12-31 14:00"_s);
}

TEST_CASE("Where only exceptions are given, every other day is open", "[hours]")
{
    const QString text = u"2030-12-25 closed"_s;

    CHECK(hours(text).isOpenAt(berlin(u"2030-12-24 03:00"_s)));
    CHECK_FALSE(hours(text).isOpenAt(berlin(u"2030-12-25 12:00"_s)));
    CHECK(next(text, u"2030-05-24 12:00"_s) == u"2030-12-25 00:00"_s);
    CHECK(next(text, u"2030-12-25 12:00"_s) == u"2030-12-26 00:00"_s);
    CHECK(next(text, u"2031-01-01 12:00"_s) == u"never"_s);
}

TEST_CASE("A leap day has hours as any other day has", "[hours]")
{
    CHECK(next(u"Mo-Su 09:00-17:00; 2032-02-29 closed"_s, u"2032-02-28 17:00"_s)
          == u"2032-03-01 09:00"_s);
    CHECK(next(u"Mo-Su 09:00-17:00"_s, u"2032-02-28 17:00"_s) == u"2032-02-29 09:00"_s);
    CHECK_FALSE(OpeningHours::read(u"2031-02-29 closed"_s));
}

TEST_CASE("A kiosk that is closed for ever says that it never opens", "[hours]")
{
    CHECK_FALSE(hours(u"closed"_s).isOpenAt(berlin(u"2030-05-24 12:00"_s)));
    CHECK(next(u"Mo-Su closed"_s, u"2030-05-24 12:00"_s) == u"never"_s);
}

TEST_CASE("On the day the clocks are put forward, hours are by the clock on the wall",
          "[hours][dst]")
{
    // At 2:00 it became 3:00.
    const QString week = u"Mo-Su 09:00-17:00"_s;
    const QDateTime evening = berlin(u"2030-03-30 17:00"_s);
    const QDateTime morning = berlin(u"2030-03-31 09:00"_s);

    CHECK(hours(week).nextChange(evening) == morning);
    CHECK(evening.secsTo(morning) == 15 * 3600);
    CHECK(hours(week).isOpenAt(morning));

    SECTION("and what would open in the hour that is left out opens at its end")
    {
        const QString early = u"Mo-Su 02:30-05:00"_s;

        CHECK(next(early, u"2030-03-31 01:59"_s) == u"2030-03-31 03:00"_s);
        CHECK(hours(early).isOpenAt(berlin(u"2030-03-31 03:00"_s)));
        CHECK(next(early, u"2030-03-31 03:00"_s) == u"2030-03-31 05:00"_s);
    }
    SECTION("and what would close in that hour closes at its end")
    {
        CHECK(next(u"Sa 20:00-02:30"_s, u"2030-03-30 22:00"_s) == u"2030-03-31 03:00"_s);
    }
    SECTION("and what lies within it takes no time")
    {
        CHECK(next(u"Mo-Su 02:10-02:50"_s, u"2030-03-30 12:00"_s) == u"2030-04-01 02:10"_s);
    }
}

TEST_CASE("On the day the clocks are put back, hours are by the clock on the wall", "[hours][dst]")
{
    // At 3:00 it became 2:00 again.
    const QString week = u"Mo-Su 09:00-17:00"_s;
    const QDateTime evening = berlin(u"2030-10-26 17:00"_s);

    CHECK(evening.secsTo(*hours(week).nextChange(evening)) == 17 * 3600);

    SECTION("and the hour that comes twice is open both times")
    {
        const OpeningHours night = hours(u"Sa 20:00-02:30"_s);
        const QDateTime one = berlin(u"2030-10-27 01:00"_s);
        const QDateTime end = one.addSecs((60 + 90) * 60); // 2:30 for the second time

        CHECK(night.nextChange(one) == end);
        CHECK(night.isOpenAt(end.addSecs(-1)));
        CHECK_FALSE(night.isOpenAt(end));
    }
    SECTION("and an opening is at the first of two times")
    {
        const QDateTime one = berlin(u"2030-10-27 01:00"_s);

        CHECK(hours(u"Su 02:30-05:00"_s).nextChange(one) == one.addSecs(90 * 60));
    }
}

TEST_CASE("Every change is a change, and nothing changes between two", "[hours][dst]")
{
    const QString text = GENERATE(as<QString> {}, u"Mo-Fr 09:00-17:00; Sa,Su 10:00-18:00"_s,
                                  u"Mo-Su 22:30-02:30"_s, u"Su 01:00-02:15,02:45-03:30"_s,
                                  u"Mo-Su 00:00-24:00; 2030-03-31,2030-10-27 closed"_s,
                                  u"Fr 23:00-22:00; Mo 00:00-00:30"_s);
    const OpeningHours open = hours(text);
    const QString from = GENERATE(as<QString> {}, u"2030-03-29 00:00"_s, u"2030-10-25 00:00"_s);
    INFO(text.toStdString() << " from " << from.toStdString());
    const QDateTime begin = berlin(from);
    const QDateTime end = begin.addDays(5);

    for (QDateTime time = begin; time < end; time = time.addSecs(15 * 60)) {
        INFO(time.toString().toStdString());
        const auto change = open.nextChange(time);
        const QDateTime until = change ? std::min(*change, end) : end;
        for (QDateTime between = time; between < until; between = between.addSecs(15 * 60))
            REQUIRE(open.isOpenAt(between) == open.isOpenAt(time));
        if (change)
            REQUIRE(open.isOpenAt(*change) != open.isOpenAt(time));
    }
}

TEST_CASE("Opening hours are written as they can be read", "[hours]")
{
    const auto [written, text] = GENERATE(table<QString, QString>({
        {u"Mo-Fr 9:00-17:00;Sa,Su 10:00-18:00"_s, u"Mo-Fr 09:00-17:00; Sa,Su 10:00-18:00"_s},
        {u"Mo,Tu,We 10:00-12:00, 13:00-15:00"_s, u"Mo-We 10:00-12:00,13:00-15:00"_s},
        {u"Sa-Mo 20:00-02:00"_s, u"Mo,Sa,Su 20:00-02:00"_s},
        {u"09:00-24:00"_s, u"Mo-Su 09:00-24:00"_s},
        {u"Mo-Su 09:00-17:00; Mo off"_s, u"Tu-Su 09:00-17:00"_s},
        {u"closed"_s, u"Mo-Su closed"_s},
        {u"24/7; 2030-12-25,2030-12-26 closed"_s, u"2030-12-25/2030-12-26 closed"_s},
        {u"2030-12-31 10:00–14:00; "_s, u"2030-12-31 10:00-14:00"_s},
    }));

    CHECK(hours(written).text() == text);
    CHECK(hours(text) == hours(written));
}

TEST_CASE("What says no hours is refused with its place and what to write instead", "[hours]")
{
    const auto [text, position, remedy] = GENERATE(table<QString, int, QString>({
        {u"Mo-Fr 9-17"_s, 6, u"09:00-17:00"_s},
        {u"Mo-Fr 09:00"_s, 6, u"09:00-17:00"_s},
        {u"Mo-Fr"_s, 5, u"09:00-17:00"_s},
        {u"Mo-Fr 09:00-25:00"_s, 12, u"09:00-17:00"_s},
        {u"Mo-Fr 09:60-17:00"_s, 6, u"09:00-17:00"_s},
        {u"Mon-Fri 09:00-17:00"_s, 0, u"Mo, Tu"_s},
        {u"Mo-Xy 09:00-17:00"_s, 3, u"Mo, Tu"_s},
        {u"Mo 09:00-09:00"_s, 3, u"00:00-24:00"_s},
        {u"Mo 09:00-12:00 Tu 09:00-12:00"_s, 15, u"semicolon"_s},
        {u"2030-13-25 closed"_s, 0, u"2026-12-25"_s},
        {u"2030-12-26/2030-12-24 closed"_s, 0, u"end after it begins"_s},
        {u"2030-01-01/2032-01-01 closed"_s, 0, u"within a year"_s},
        {u"Mo-Fr shut"_s, 6, u"closed"_s},
        {u"öffnet nie"_s, 0, u"Mo, Tu"_s},
    }));
    INFO(text.toStdString());

    const auto read = OpeningHours::read(text);

    REQUIRE_FALSE(read);
    INFO(read.error().sentence.toStdString());
    CHECK(read.error().position == position);
    CHECK(read.error().sentence.contains(remedy));
    CHECK(read.error().sentence.contains(
        u"character %1"_s.arg(position == text.size() ? position : position + 1)));
}

TEST_CASE("Text of any length and kind is read or refused", "[hours]")
{
    CHECK_FALSE(OpeningHours::read(u"2030-12-25,"_s.repeated(5000)));
    CHECK_FALSE(OpeningHours::read(u"Mo 09:00-"_s));
    CHECK_FALSE(OpeningHours::read(u"2030"_s));
    CHECK_FALSE(OpeningHours::read(u"2030-"_s));
    CHECK_FALSE(OpeningHours::read(QString(QChar(u'\0')).repeated(10)));
}

TEST_CASE("A night has one date, before and after midnight", "[hours]")
{
    const auto window = NightWindow::read(u"23:30-04:30"_s);
    REQUIRE(window);

    CHECK(window->nightOf(berlin(u"2030-05-24 23:45"_s)) == QDate(2030, 5, 24));
    CHECK(window->nightOf(berlin(u"2030-05-25 04:29"_s)) == QDate(2030, 5, 24));
    CHECK_FALSE(window->nightOf(berlin(u"2030-05-25 04:30"_s)));
    CHECK_FALSE(window->nightOf(berlin(u"2030-05-24 23:29"_s)));
    // The second time that the clock shows 2:15, in the night in which it is put back.
    const QDateTime twice = berlin(u"2030-10-27 01:00"_s).addSecs((60 + 75) * 60);
    CHECK(NightWindow::read(u"01:30-02:30"_s)->nightOf(twice) == QDate(2030, 10, 27));
    CHECK(window->text() == u"23:30-04:30"_s);
    CHECK_FALSE(NightWindow::read(u"at night"_s));
    CHECK_FALSE(NightWindow::read(u"03:00-04:00; 05:00-06:00"_s));
    CHECK_FALSE(NightWindow::read({}));
}
