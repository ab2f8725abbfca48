// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "layoutcheck.h"
#include "packs.h"
#include "plainpictures.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include "kiosk/tourdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>

#include <memory>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 5'000; // ms until a screen is at rest

/// Goes through the screens of the summit, with every motion off and no picture to wait for.
class Inspection : public StagedPlayer
{
public:
    Inspection(PlayerOptions options, QSize size, Operation *operation = nullptr)
        : StagedPlayer(summit(), sized(std::move(options), size), operation)
    {
        QQmlEngine &engine = *qmlEngine(&window());
        engine.addImageProvider(u"picture"_s, new PlainPictures);
        window().setProperty("still", true);
        // Nothing has to be painted for its place to be known.
        window().contentItem()->setOpacity(0);
        QQmlComponent theme(&engine);
        theme.setData("import QtQml\nimport Vitrine.Theme\n"
                      "QtObject { property real touchTarget: Theme.size.touchTarget }",
                      {});
        const std::unique_ptr<QObject> sizes(theme.create());
        m_touchTarget = sizes->property("touchTarget").toDouble();
        REQUIRE(m_touchTarget > 0);
    }

    ShownExhibition &exhibition() { return player().exhibition(); }

    /// Moves what stands still as far as it goes by itself in the course of the day, at \a step.
    void shift(int step)
    {
        QQmlComponent theme(qmlEngine(&window()));
        theme.setData("import QtQml\nimport Vitrine.Theme\nQtObject { property int step: 0\n"
                      "onStepChanged: { Theme.shift.still = false; Theme.shift.step = step; } }",
                      {});
        const std::unique_ptr<QObject> shift(theme.create());
        REQUIRE(shift);
        shift->setProperty("step", step);
    }

    void look(const QString &name)
    {
        rest(name);
        ++m_screens;
        LayoutCheck check(window(), m_touchTarget);
        QStringList faults = check.faults();
        if (!faults.isEmpty()) { // A list may still lay out what it has just made.
            letFramesPass();
            rest(name);
            faults = check.faults();
        }
        for (const QString &fault : faults)
            m_faults.append(u"%1x%2 %3 %4: %5"_s.arg(window().width())
                                .arg(window().height())
                                .arg(exhibition().locale(), name, fault));
    }

    void conclude(int leastScreens)
    {
        m_faults.removeDuplicates();
        for (const QString &fault : m_faults)
            UNSCOPED_INFO(fault.toStdString());
        CHECK(m_faults.isEmpty());
        CHECK(m_screens >= leastScreens);
    }

    /// All pages of the cards on screen.
    void lookAtPages(const QString &name)
    {
        look(name);
        QQuickItem *grid = component(window(), u"PagedGrid"_s);
        if (!grid)
            grid = component(window(), u"HallPages"_s);
        for (int page = 1; grid && page < grid->property("pages").toInt(); ++page) {
            grid->setProperty("page", page);
            look(name + u" page %1"_s.arg(page + 1));
        }
    }

    void lookAtZone(ShownZone &zone)
    {
        const QString name = u"zone "_s + zone.slug();
        visit().openZone(zone.zoneId());
        lookAtPages(name);
        visit().setSourcesShown(true);
        look(name + u" sources"_s);
        for (ShownStory *story : zone.storyList())
            lookAtStory(*story, u"story %1/%2 "_s.arg(zone.slug(), story->slug()));
    }

private:
    /// On a panel of 55 inches, on which lengths follow the screen alone.
    static PlayerOptions sized(PlayerOptions options, QSize size)
    {
        options.size = size;
        if (options.mounting.diagonal <= 0)
            options.mounting.diagonal = 55;
        return options;
    }

    void lookAtStory(ShownStory &story, const QString &name)
    {
        visit().openStory(story.storyId());
        for (int position = 0; position <= visit().lastPosition(); ++position) {
            visit().setPosition(position);
            const QString place = name + QString::number(position + 1);
            look(place);
            if (position == story.slideCount())
                continue;
            visit().setSourcesShown(true);
            look(place + u" sources"_s);
            visit().setZoomShown(true);
            look(place + u" zoom"_s);
        }
        visit().setTakeawayShown(true);
        look(name + u"takeaway"_s);
    }

    void letFramesPass()
    {
        QSignalSpy frames(&window(), &QQuickWindow::frameSwapped);
        for (int frame = 0; frame < 3; ++frame) {
            window().update();
            frames.wait(1000);
        }
    }

    /// Until nothing is loading and every layout has come to rest. One that waits for another is
    /// done in the next round.
    void rest(const QString &name)
    {
        CAPTURE(name.toStdString());
        QElapsedTimer time;
        time.start();
        std::vector<QRectF> before;
        bool isAtRest = false;
        while (!isAtRest && time.elapsed() < longest) {
            QCoreApplication::processEvents();
            std::vector<QRectF> places;
            const std::vector<QQuickItem *> items = shownItems(*window().contentItem());
            for (auto item = items.rbegin(); item != items.rend(); ++item)
                (*item)->ensurePolished();
            for (const QQuickItem *item : items)
                places.push_back(sceneRect(*item));
            isAtRest = isSettled() && !player().search().isBusy() && places == before;
            before = std::move(places);
        }
        CHECK(isAtRest);
    }

    double m_touchTarget = 0;
    int m_screens = 0;
    QStringList m_faults = {};
};

/// What a kiosk is inspected with; the languages differ in the length of words, not in layout.
struct Conditions {
    Access::Settings access = {};
    double inches = 55;
    QStringList locales = {u"en"_s, u"zh-Hans"_s};
};

Conditions all()
{
    return {.locales = {u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s}};
}

void inspectKiosk(QSize size, const Conditions &conditions)
{
    Inspection inspection(
        {.access = conditions.access, .mounting = {.diagonal = conditions.inches}}, size);
    Visit &visit = inspection.visit();
    for (const QString &locale : conditions.locales) {
        inspection.exhibition().setLocale(locale);
        visit.reset();
        inspection.look(u"attract"_s);
        visit.enterHall();
        inspection.lookAtPages(u"hall"_s);
        visit.setAccessShown(true);
        inspection.look(u"access"_s);
        for (ShownZone *zone : inspection.exhibition().zoneList())
            inspection.lookAtZone(*zone);
        visit.openSearch();
        inspection.look(u"search"_s);
        for (const QString &typed : {u"fz"_s, u"digital"_s, u"xqxq"_s, QString(80, u'w')}) {
            inspection.player().search().setTyped(typed);
            inspection.look(u"search "_s + typed.left(10));
        }
        inspection.wait(inspection.player().presence().idle());
        inspection.look(u"prompt"_s);
        inspection.player().presence().stay();
        inspection.player().search().setTyped({});
    }
    inspection.conclude(300 * int(conditions.locales.size()));
}

void inspectShifted(QSize size, const Access::Settings &access = {})
{
    Inspection inspection({.access = access}, size);
    Visit &visit = inspection.visit();
    for (const int step : {2, 4, 6, 10, 12, 14}) { // The ends of the path.
        inspection.shift(step);
        visit.reset();
        inspection.look(u"attract"_s);
        visit.enterHall();
        inspection.look(u"hall"_s);
        for (ShownZone *zone : inspection.exhibition().zoneList()) {
            visit.openZone(zone->zoneId());
            inspection.look(u"zone "_s + zone->slug());
            visit.openStory(zone->storyList().first()->storyId());
            for (int position = 0; position <= visit.lastPosition(); ++position) {
                visit.setPosition(position);
                inspection.look(u"slide %1 in %2"_s.arg(position + 1).arg(zone->slug()));
            }
        }
    }
    inspection.conclude(200);
}

void inspectOperator(QSize size, const Conditions &conditions)
{
    const SettableClock clock;
    TourDesk desk(clock);
    Inspection inspection(
        {.access = conditions.access, .mounting = {.diagonal = conditions.inches}}, size,
        &desk.operation());
    const auto pages = QMetaEnum::fromType<Operation::Page>();
    for (const QString &locale : inspection.exhibition().locales()) {
        inspection.exhibition().setLocale(locale);
        desk.choosePin();
        inspection.look(u"the choice of a PIN"_s);
        desk.lock();
        inspection.look(u"the lock"_s);
        for (int i = 0; i < pages.keyCount(); ++i) {
            desk.open(Operation::Page(pages.value(i)));
            inspection.look(u"the operator's "_s + QString::fromLatin1(pages.key(i)));
        }
        desk.operation().desk()->leave();
    }
    desk.close();
    inspection.look(u"closed"_s);
    inspection.conclude(3 * (2 + pages.keyCount()));
}

void inspectPresent(QSize size)
{
    Inspection inspection({.mode = PlayerOptions::Mode::Present}, size);
    Guide &guide = inspection.player().guide();
    for (const QString &locale : inspection.exhibition().locales()) {
        inspection.exhibition().setLocale(locale);
        for (int number = 1; number <= guide.slideCount(); ++number) {
            guide.goTo(number);
            inspection.look(u"audience %1"_s.arg(number));
        }
        inspection.press(Qt::Key_P);
        for (int number = 1; number <= guide.slideCount(); ++number) {
            guide.goTo(number);
            inspection.look(u"console %1"_s.arg(number));
        }
        guide.toggleFreeze();
        inspection.look(u"console held"_s);
        guide.toggleFreeze();
        inspection.press(Qt::Key_Escape);
        inspection.look(u"hall of the guide"_s);
        inspection.press(Qt::Key_Escape);
    }
    inspection.conclude(600);
}

} // namespace

TEST_CASE("Nothing overflows in a kiosk of 1920x1080", "[overflow]")
{
    inspectKiosk({1920, 1080}, all());
}

TEST_CASE("Nothing overflows in a kiosk of 1080x1920", "[overflow]")
{
    inspectKiosk({1080, 1920}, all());
}

TEST_CASE("Nothing overflows in a kiosk of 3840x2160", "[overflow]")
{
    inspectKiosk({3840, 2160}, {});
}

TEST_CASE("Nothing overflows in a kiosk of 2520x1080", "[overflow]")
{
    inspectKiosk({2520, 1080}, {});
}

TEST_CASE("Nothing overflows in a kiosk of 7680x4320", "[overflow]")
{
    inspectKiosk({7680, 4320}, {.locales = {u"en"_s}});
}

TEST_CASE("Nothing overflows with text of twice its size", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920), QSize(2520, 1080));
    inspectKiosk(size, {.access = {.textStep = 4}});
}

TEST_CASE("Nothing overflows with text of one and a half its size", "[overflow]")
{
    inspectKiosk({1920, 1080}, {.access = {.textStep = 3, .isHighContrast = true}});
}

TEST_CASE("Nothing overflows in the light theme", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920));
    inspectKiosk(size, {.access = {.textStep = 2, .isLight = true}});
}

TEST_CASE("Nothing overflows where all controls are low", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920));
    inspectKiosk(size, {.access = {.isLowReach = true}});
}

TEST_CASE("Nothing overflows on a panel of ten inches", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1200), QSize(1200, 1920));
    inspectKiosk(size, {.inches = 10.1});
}

TEST_CASE("Nothing overflows when what stands still has shifted as far as it goes", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920));
    inspectShifted(size);
    inspectShifted(size, {.textStep = 4});
}

TEST_CASE("Nothing overflows before an operator", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920), QSize(2520, 1080));
    inspectOperator(size, {});
    inspectOperator(size, {.access = {.textStep = 4}});
}

TEST_CASE("Nothing overflows before an operator of a panel of ten inches", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1200), QSize(1200, 1920));
    inspectOperator(size, {.inches = 10.1});
}

TEST_CASE("Nothing overflows before an audience", "[overflow]")
{
    inspectPresent({1920, 1080});
}

TEST_CASE("Nothing overflows before an audience of a tall screen", "[overflow]")
{
    inspectPresent({1080, 1920});
}
