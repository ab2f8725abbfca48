// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "plainpictures.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include <QQmlEngine>

#include <map>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr double slack = 1.5; // px that rounding may cost

/// Remembers where the controls of the first screen are, and holds every other screen against it.
class Places : public StagedPlayer
{
public:
    explicit Places(const PlayerOptions &options) : StagedPlayer(summit(), options)
    {
        qmlEngine(&window())->addImageProvider(u"picture"_s, new PlainPictures);
        window().setProperty("still", true);
    }

    void look(const QString &name)
    {
        REQUIRE(eventually([&] { return isSettled() && isAtRest(); }));
        const std::map<QString, QRectF> found = controls();
        if (m_first.empty())
            m_first = found;
        for (const auto &[control, place] : m_first) {
            const auto here = found.find(control);
            if (here == found.end())
                m_faults.append(u"%1 has no “%2”"_s.arg(name, control));
            else if (std::abs(here->second.left() - place.left()) > slack
                     || std::abs(here->second.top() - place.top()) > slack)
                m_faults.append(u"%1 has “%2” at (%3, %4), not at (%5, %6)"_s.arg(name, control)
                                    .arg(here->second.left())
                                    .arg(here->second.top())
                                    .arg(place.left())
                                    .arg(place.top()));
        }
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] std::size_t count() const { return m_first.size(); }

private:
    /// Those of the band that are on every screen, by their icons, or by their language.
    std::map<QString, QRectF> controls()
    {
        std::map<QString, QRectF> found;
        QQuickItem *const band = component(window(), u"ControlBand"_s);
        if (!band)
            return found;
        const QStringList shared {u"home"_s, u"back"_s, u"search"_s, u"access"_s};
        for (QQuickItem *item : shownItems(*band)) {
            const QString icon = item->property("iconName").toString();
            const QString language = item->property("modelData").toString();
            if (isButton(*item) && (shared.contains(icon) || !language.isEmpty()))
                found.emplace(language.isEmpty() ? icon : language, sceneRect(*item));
        }
        return found;
    }
    bool isAtRest()
    {
        const std::map<QString, QRectF> now = controls();
        return std::exchange(m_before, now) == now && !now.empty();
    }

    std::map<QString, QRectF> m_first = {};
    std::map<QString, QRectF> m_before = {};
    QStringList m_faults = {};
};

} // namespace

TEST_CASE("The ways and the languages are at one place on every screen", "[overflow]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920), QSize(2520, 1080));
    const int textStep = GENERATE(1, 4);
    const QString locale = GENERATE(u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s);
    CAPTURE(size.width(), size.height(), textStep, locale);
    Places places({.size = size,
                   .locale = locale,
                   .access = {.textStep = textStep},
                   .mounting = {.diagonal = 55}});
    Visit &visit = places.visit();
    ShownZone *const zone = places.player().exhibition().zoneList().constFirst();
    ShownStory *const story = zone->storyList().constFirst();

    visit.enterHall();
    places.look(u"The hall"_s);
    visit.setAccessShown(true);
    places.look(u"Access"_s);
    visit.openZone(zone->zoneId());
    places.look(u"A zone"_s);
    visit.openStory(story->storyId());
    places.look(u"A slide"_s);
    visit.setSourcesShown(true);
    places.look(u"The sources"_s);
    visit.setPosition(visit.lastPosition());
    places.look(u"The end of a story"_s);
    visit.openSearch();
    places.look(u"The search"_s);
    places.player().search().setTyped(u"fz"_s);
    places.look(u"What was found"_s);

    CHECK(places.count() == 7);
    CHECK(places.faults() == QStringList());
}
