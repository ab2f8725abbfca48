// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include <QAccessible>

#include <map>
#include <set>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody who knows the screen only by what an assistive program is told of it.
class Listener : public StagedPlayer
{
public:
    explicit Listener(const QString &locale) : StagedPlayer(summit(), {.locale = locale})
    {
        QAccessible::setActive(true);
    }

    void look(const QString &screen)
    {
        REQUIRE(eventually([&] { return isSettled(); }));
        CAPTURE(screen.toStdString());
        std::set<const QObject *> told;
        collect(QAccessible::queryAccessibleInterface(&window()), told);
        for (QQuickItem *item : shownItems(*window().contentItem())) {
            if (isButton(*item))
                lookAtControl(*item, told);
            else if (isText(*item) && !item->property("text").toString().isEmpty())
                lookAtText(*item, told);
        }
        ++m_screens;
    }

    [[nodiscard]] int screens() const { return m_screens; }
    [[nodiscard]] int controls() const { return m_controls; }

    /// Presses the control of that name as an assistive program does.
    void press(const QString &name)
    {
        REQUIRE(eventually([&] { return isSettled() && button(window(), name); }));
        QAccessibleInterface *const told
            = QAccessible::queryAccessibleInterface(button(window(), name));
        REQUIRE(told);
        REQUIRE(told->actionInterface());
        told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

private:
    static void collect(QAccessibleInterface *from, std::set<const QObject *> &told)
    {
        if (!from || !from->isValid())
            return;
        told.insert(from->object());
        for (int child = 0; child < from->childCount(); ++child)
            collect(from->child(child), told);
    }

    void lookAtControl(QQuickItem &item, const std::set<const QObject *> &told)
    {
        ++m_controls;
        INFO("the control “" << item.property("text").toString().toStdString() << "”");
        QAccessibleInterface *const control = QAccessible::queryAccessibleInterface(&item);
        REQUIRE(control);
        CHECK(told.count(&item) == 1);
        CHECK_FALSE(control->text(QAccessible::Name).trimmed().isEmpty());
        const QAccessible::Role role = control->role();
        CHECK((role == QAccessible::Button || role == QAccessible::CheckBox));
        CHECK(control->actionInterface());
    }

    /// A text says itself, or something around it says it.
    void lookAtText(QQuickItem &item, const std::set<const QObject *> &told)
    {
        const QString text = item.property("text").toString();
        INFO("the text “" << text.toStdString() << "”");
        for (QQuickItem *at = &item; at; at = at->parentItem()) {
            if (told.count(at) == 0)
                continue;
            const QAccessibleInterface *const said = QAccessible::queryAccessibleInterface(at);
            if (said && !said->text(QAccessible::Name).isEmpty())
                return;
        }
        FAIL_CHECK("Nobody is told of it.");
    }

    int m_screens = 0;
    int m_controls = 0;
};

/// How often each name is there among the controls that can be touched.
std::map<QString, int> namesOf(Listener &listener)
{
    std::map<QString, int> names;
    for (QQuickItem *item : shownItems(*listener.window().contentItem())) {
        const QRectF window(QPointF(), listener.window().size());
        if (isButton(*item) && window.contains(sceneRect(*item).center()))
            ++names[item->property("text").toString()];
    }
    return names;
}

} // namespace

TEST_CASE("Everything on every screen has a name that an assistive program can say", "[endtoend]")
{
    // Names follow the language; where they stand does not.
    const auto [locale, zones] = GENERATE(table<QString, int>({{u"en"_s, 9}, {u"zh-Hant"_s, 2}}));
    Listener listener(locale);
    Visit &visit = listener.visit();

    listener.look(u"attract"_s);
    visit.enterHall();
    listener.look(u"hall"_s);
    visit.setAccessShown(true);
    listener.look(u"access"_s);
    for (ShownZone *zone : listener.player().exhibition().zoneList().first(zones)) {
        visit.openZone(zone->zoneId());
        listener.look(zone->slug());
        ShownStory *const story = zone->storyList().constFirst();
        visit.openStory(story->storyId());
        for (int position = 0; position <= visit.lastPosition(); ++position) {
            visit.setPosition(position);
            listener.look(u"%1 %2"_s.arg(story->slug()).arg(position));
        }
        visit.setPosition(0);
        visit.setSourcesShown(true);
        listener.look(story->slug() + u" sources"_s);
        visit.setTakeawayShown(true);
        listener.look(story->slug() + u" takeaway"_s);
        visit.setZoomShown(true);
        listener.look(story->slug() + u" zoom"_s);
    }
    visit.openSearch();
    listener.player().search().setTyped(u"fz"_s);
    REQUIRE(eventually([&] { return !listener.player().search().isBusy(); }));
    listener.look(u"search"_s);
    listener.wait(60s);
    listener.look(u"prompt"_s);

    CHECK(listener.screens() > 6 * zones);
    CHECK(listener.controls() > 60 * zones);
}

TEST_CASE("A slide says what its picture shows", "[endtoend]")
{
    Listener listener(u"en"_s);
    REQUIRE(listener.visit().open(u"hong-kong/first-pavilion"_s));
    REQUIRE(eventually([&] { return listener.isSettled(); }));

    QQuickItem *const slide = component(listener.window(), u"SlideView"_s);
    REQUIRE(slide);
    const QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(slide);
    REQUIRE(told);
    CHECK(told->text(QAccessible::Description)
              .contains(listener.visit().story()->slide(0)->picture().alt()));
}

TEST_CASE("No two controls of a screen have the same name", "[endtoend]")
{
    Listener listener(u"en"_s);
    for (const QString &place : {u"hong-kong"_s, u"summit"_s, u"hong-kong/first-pavilion"_s}) {
        REQUIRE(listener.visit().open(place));
        REQUIRE(eventually([&] { return listener.isSettled(); }));
        for (const auto &[name, count] : namesOf(listener)) {
            INFO(place.toStdString() << ": " << name.toStdString());
            CHECK(count == 1);
        }
    }
}

TEST_CASE("An assistive program's press does what a touch does", "[endtoend]")
{
    Listener listener(u"en"_s);
    listener.visit().enterHall();

    listener.press(u"Hong Kong On-site Experience Zone"_s);
    CHECK(listener.visit().screen() == Visit::Zone);
    listener.press(u"Access"_s);
    CHECK(listener.visit().accessShown());
    listener.press(u"High contrast"_s);
    CHECK(listener.player().access().isHighContrast());
    listener.press(u"Larger text"_s);
    CHECK(listener.player().access().textStep() == 2);
    listener.press(u"Home"_s);
    CHECK(listener.visit().screen() == Visit::Hall);
}

TEST_CASE("The prompt waits twenty seconds, and one touch extends it as often as wanted",
          "[endtoend]")
{
    Listener listener(u"en"_s);
    listener.visit().enterHall();
    const auto state = [&] { return listener.player().presence().state(); };
    CHECK(listener.player().exhibition().prompt() >= 20s);

    for (int time = 0; time < 12; ++time) {
        INFO("extended " << time << " times");
        listener.wait(60s);
        REQUIRE(state() == VisitorPresence::Asking);
        listener.wait(19s);
        REQUIRE(state() == VisitorPresence::Asking);
        REQUIRE(eventually([&] { return button(listener.window(), u"Go on"_s) != nullptr; }));
        listener.finger().tap(QPointF(30, 30));
        REQUIRE(state() == VisitorPresence::Somebody);
    }
    CHECK(listener.visit().screen() == Visit::Hall);
    listener.wait(60s);
    listener.wait(20s);
    CHECK(state() == VisitorPresence::Nobody);
}
