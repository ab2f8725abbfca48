// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "loglines.h"
#include "packs.h"

#include "presentation/narrator.h"
#include "presentation/shownslide.h"
#include "session/settableclock.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody before a panel without loudspeakers, and a clock to set.
struct Listener {
    explicit Listener(const QString &locale = u"en"_s) : exhibition(openSound(summit()), locale) { }

    void read(int slide)
    {
        narrator.readSlide(slide);
        REQUIRE(isHeard());
    }
    /// The first word is marked, so what is read has been decoded.
    bool isHeard()
    {
        return eventually([&] { return narrator.part() != Narrator::None; });
    }
    void wait(std::chrono::milliseconds time)
    {
        clock.forward(time);
        narrator.advance();
    }
    QString word()
    {
        ShownSlide slide;
        slide.setExhibition(&exhibition);
        slide.setNumber(narrator.slide());
        const QString &text = narrator.part() == Narrator::Title ? slide.title() : slide.caption();
        return text.mid(narrator.first(), narrator.length());
    }

    ShownExhibition exhibition;
    SettableClock clock = {};
    Narrator narrator {exhibition, clock};
};

} // namespace

TEST_CASE("The words of a slide are marked one after the other as they are spoken", "[speech]")
{
    Listener listener;
    listener.read(1);
    CHECK(listener.narrator.state() == Narrator::Speaking);
    CHECK(listener.narrator.isSynthetic());
    CHECK(listener.narrator.slide() == 1);
    CHECK(listener.word() == u"A"_s);

    QStringList words {listener.word()};
    for (int step = 0; step < 200 && listener.narrator.state() == Narrator::Speaking; ++step) {
        listener.wait(100ms);
        if (listener.narrator.part() != Narrator::None && listener.word() != words.constLast())
            words.append(listener.word());
    }

    ShownSlide slide;
    slide.setExhibition(&listener.exhibition);
    slide.setNumber(1);
    const QStringList all = (slide.title() + u' ' + slide.caption()).split(u' ');
    CHECK(words.size() > all.size() * 8 / 10); // Short words go by between two looks.
    qsizetype at = 0;
    for (const QString &word : words) {
        at = all.indexOf(word, at);
        INFO(word.toStdString());
        REQUIRE(at >= 0);
    }
    CHECK(listener.narrator.state() == Narrator::Silent);
}

TEST_CASE("In Chinese each character is a word", "[speech]")
{
    Listener listener(u"zh-Hans"_s);
    listener.read(1);

    listener.wait(3s);

    CHECK(listener.narrator.part() == Narrator::Caption);
    CHECK(listener.word().size() == 1);
}

TEST_CASE("A pause holds the word, however long it lasts", "[speech]")
{
    Listener listener;
    listener.read(1);
    listener.wait(2s);
    const int first = listener.narrator.first();

    listener.narrator.pause();
    listener.wait(60s);
    CHECK(listener.narrator.state() == Narrator::Paused);
    CHECK(listener.narrator.first() == first);
    listener.narrator.resume();
    listener.narrator.advance();
    CHECK(listener.narrator.first() == first);
    listener.wait(60s);
    CHECK(listener.narrator.state() == Narrator::Silent);
}

TEST_CASE("Reading ends by itself and says so", "[speech]")
{
    Listener listener;
    QSignalSpy finished(&listener.narrator, &Narrator::finished);
    listener.read(1);

    listener.wait(5min);

    CHECK(finished.count() == 1);
    CHECK(listener.narrator.slide() == 0);
    CHECK(listener.narrator.part() == Narrator::None);
}

TEST_CASE("Who stops it hears nothing more", "[speech]")
{
    Listener listener;
    listener.narrator.readSlide(1);
    listener.narrator.stop();
    QSignalSpy marked(&listener.narrator, &Narrator::wordChanged);

    listener.read(2); // Whatever was prepared before has been thrown away by now.
    CHECK(listener.narrator.slide() == 2);
    listener.narrator.stop();

    CHECK(listener.narrator.state() == Narrator::Silent);
    CHECK(listener.narrator.part() == Narrator::None);
}

TEST_CASE("The newest request is the one that is read", "[speech]")
{
    Listener listener;
    for (int slide = 1; slide <= 12; ++slide)
        listener.narrator.readSlide(slide);
    REQUIRE(listener.isHeard());

    CHECK(listener.narrator.slide() == 12);
}

TEST_CASE("Any text can be said, and then no word of a slide is marked", "[speech]")
{
    Listener listener;
    QSignalSpy finished(&listener.narrator, &Narrator::finished);

    listener.narrator.say(u"Next slide"_s);

    CHECK(listener.narrator.state() == Narrator::Speaking);
    REQUIRE(eventually([&] {
        listener.wait(10s);
        return finished.count() == 1;
    }));
    CHECK(listener.narrator.part() == Narrator::None);
}

TEST_CASE("Without loudspeakers one line in the log says so, and reading goes on", "[speech]")
{
    const LogLines lines;
    Listener listener;

    listener.read(1);
    listener.read(2);
    listener.read(3);

    CHECK(listener.narrator.state() == Narrator::Speaking);
    CHECK(lines.starting(u"vitrine.speech"_s).size() == 1);
}

TEST_CASE("The marked word is underlined, and nothing of a text is taken for markup", "[speech]")
{
    CHECK(Narrator::marked(u"a <b> & c"_s, 2, 3, QColor(u"#112233"_s))
          == u"a <u><font color=\"#112233\">&lt;b&gt;</font></u> &amp; c"_s);
    CHECK(Narrator::marked(u"short"_s, 90, 5, QColor(u"#112233"_s)).startsWith(u"short"_s));
}
