// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "pictures/pictureitem.h"
#include "pictures/tiledpicture.h"
#include "presentation/shownstory.h"
#include "presentation/shownzone.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QQuickItem>
#include <QTimer>

#include <algorithm>
#include <set>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int fastCompression = 80; // of Qt's scale, in which 0 is the smallest file
constexpr qint64 longestWait = 10'000; // ms; then the picture shows what is there

/// A screen is settled without the small pictures of its cards; those who look at it want them,
/// too.
bool isLoading(const QQuickItem &item)
{
    if (!item.isVisible())
        return false;
    if (const auto *const picture = qobject_cast<const PictureItem *>(&item); picture
        && !picture->source().isEmpty() && !picture->isSharp()
        && picture->status() != PictureItem::Failed)
        return true;
    if (const auto *const picture = qobject_cast<const TiledPicture *>(&item);
        picture && !picture->isSharp() && !picture->hasFailed())
        return true;
    const QList<QQuickItem *> children = item.childItems();
    return std::any_of(children.begin(), children.end(),
                       [](const QQuickItem *child) { return isLoading(*child); });
}

/// The picture that is looked at closely; null where none is.
TiledPicture *tiledPicture(QQuickItem &item)
{
    if (auto *const picture = qobject_cast<TiledPicture *>(&item))
        return picture;
    for (QQuickItem *child : item.childItems())
        if (TiledPicture *const picture = tiledPicture(*child))
            return picture;
    return nullptr;
}

QString kindOf(const ShownZone &zone)
{
    switch (zone.kind()) {
    case ShownZone::Place: return u"zone-place"_s;
    case ShownZone::Section: return u"zone-section"_s;
    case ShownZone::Theme: return u"zone-theme"_s;
    }
    Q_UNREACHABLE();
}

/// Slides are laid out by their figures.
QString kindOf(const ShownSlide &slide)
{
    if (slide.figures().isEmpty())
        return u"slide"_s;
    const auto ways = QMetaEnum::fromType<ShownSlide::FiguresAs>();
    const QString way = QString::fromLatin1(ways.valueToKey(slide.figuresAs())).toLower();
    return u"slide-%1-%2"_s.arg(way).arg(slide.figures().size());
}

} // namespace

Tour::Tour(Player &player, const PlayerOptions &options, SettableClock &clock, TourDesk &desk,
           QObject *parent)
    : QObject(parent),
      m_player(player),
      m_options(options),
      m_clock(clock),
      m_desk(desk)
{
    switch (options.mode) {
    case PlayerOptions::Mode::Kiosk: addKioskSteps(); break;
    case PlayerOptions::Mode::Present: addPresentSteps(); break;
    case PlayerOptions::Mode::Display: addDisplaySteps(); break;
    }
    if (options.tourOf == PlayerOptions::TourOf::Kinds)
        keepOneOfEachKind();
}

void Tour::keepOneOfEachKind()
{
    std::set<QString> seen;
    std::erase_if(m_steps, [&](Step &step) {
        if (!step.kind.isEmpty())
            step.name = step.kind;
        return !seen.insert(step.name).second;
    });
}

void Tour::addKioskSteps()
{
    Visit &visit = m_player.visit();
    SearchResults &search = m_player.search();
    m_steps.push_back({u"attract"_s, [&] { visit.reset(); }});
    m_steps.push_back({u"hall"_s, [&] { visit.enterHall(); }});
    for (ShownZone *zone : m_player.exhibition().zoneList())
        addZoneSteps(*zone);
    const auto find = [&](const QString &typed) {
        return [&, typed] {
            visit.openSearch();
            search.setTyped(typed);
        };
    };
    m_steps.push_back({u"search"_s, find({})});
    m_steps.push_back({u"search-found"_s, find(u"fz"_s)});
    m_steps.push_back({u"search-nothing"_s, find(u"xqxq"_s)});
    m_steps.push_back({u"access"_s, [&] {
                           visit.enterHall();
                           visit.setAccessShown(true);
                       }});
    m_steps.push_back({u"idle-prompt"_s, [&] {
                           visit.enterHall();
                           visit.setAccessShown(false);
                           m_clock.forward(m_player.presence().idle());
                           m_player.presence().advance();
                       }});
    addOperatorSteps();
}

void Tour::addOperatorSteps()
{
    m_steps.push_back({u"operator-choose"_s, [&] {
                           m_player.presence().leave();
                           m_desk.choosePin();
                       }});
    m_steps.push_back({u"operator-lock"_s, [&] { m_desk.lock(); }});
    const auto pages = QMetaEnum::fromType<Operation::Page>();
    for (int i = 0; i < pages.keyCount(); ++i)
        m_steps.push_back(
            {u"operator-"_s + QString::fromLatin1(pages.key(i)).remove(u"Page"_s).toLower(),
             [this, page = Operation::Page(pages.value(i))] { m_desk.open(page); }});
    m_steps.push_back({u"closed"_s, [&] { m_desk.close(); }});
}

void Tour::addZoneSteps(ShownZone &zone)
{
    Visit &visit = m_player.visit();
    m_steps.push_back({u"zone-"_s + zone.slug(),
                       [&visit, &zone] {
                           visit.enterHall();
                           visit.openZone(zone.zoneId());
                       },
                       kindOf(zone)});
    bool isFirst = true;
    for (ShownStory *story : zone.storyList()) {
        const QString name = u"story-"_s + zone.slug() + u'-' + story->slug();
        const bool isWhole = isFirst || m_options.tourOf == PlayerOptions::TourOf::Kinds;
        const int last = isWhole ? story->slideCount() : 1;
        for (int position = 0; position < last; ++position)
            m_steps.push_back(
                {name + u"-%1"_s.arg(position + 1),
                 [&visit, story, position] { visit.openStory(story->storyId(), position); },
                 kindOf(*story->slide(position))});
        if (std::exchange(isFirst, false)) {
            m_steps.push_back({name + u"-sources"_s,
                               [&visit, story] {
                                   visit.openStory(story->storyId());
                                   visit.setSourcesShown(true);
                               },
                               u"sources"_s});
            m_steps.push_back({name + u"-zoom"_s,
                               [this, story] {
                                   m_player.visit().openStory(story->storyId());
                                   lookCloser();
                               },
                               u"zoom"_s});
            m_steps.push_back({name + u"-takeaway"_s,
                               [&visit, story] {
                                   visit.openStory(story->storyId());
                                   visit.setTakeawayShown(true);
                               },
                               u"takeaway"_s});
            m_steps.push_back({name + u"-end"_s,
                               [&visit, story] {
                                   visit.openStory(story->storyId());
                                   visit.setPosition(story->slideCount());
                               },
                               u"story-end"_s});
        }
    }
}

void Tour::addPresentSteps()
{
    Guide &guide = m_player.guide();
    m_steps.push_back({u"present-audience"_s, [&] { guide.goTo(2); }});
    m_steps.push_back({u"present-console"_s, [this] { press(Qt::Key_P); }});
    m_steps.push_back({u"present-console-held"_s, [&] {
                           guide.toggleFreeze();
                           guide.next();
                       }});
    m_steps.push_back({u"present-hall"_s, [this] { press(Qt::Key_Escape); }});
}

void Tour::addDisplaySteps()
{
    const int slides = std::min(4, m_player.exhibition().slideCount());
    for (int number = 1; number <= slides; ++number)
        m_steps.push_back({u"display-%1"_s.arg(number),
                           [this, number] { m_player.window()->setProperty("number", number); },
                           u"display"_s});
}

void Tour::start()
{
    if (!QDir().mkpath(m_options.tour)) {
        emit finished(
            0, u"The folder %1 cannot be made. Choose another for --tour."_s.arg(m_options.tour));
        return;
    }
    next();
}

void Tour::next()
{
    if (m_at == m_steps.size()) {
        emit finished(int(m_at), {});
        return;
    }
    m_steps[m_at].go();
    m_waited.start();
    QTimer::singleShot(0, this, &Tour::look);
}

bool Tour::isSettled() const
{
    const QQuickWindow &window = *m_player.window();
    return window.property("settled").toBool() && !m_player.search().isBusy()
        && !isLoading(*window.contentItem());
}

void Tour::look()
{
    // Bindings, layouts and pictures come to rest within a few turns of the event loop.
    QQuickWindow &window = *m_player.window();
    if (!isSettled() && m_waited.elapsed() < longestWait) {
        QTimer::singleShot(10, this, &Tour::look);
        return;
    }
    // The software renderer paints only what has changed, and rounds its edges by that: what was
    // transparent is painted anew, so that a screen is the same whatever came before.
    window.contentItem()->setOpacity(0);
    static_cast<void>(window.grabWindow()); // Lays out what the last change asked for.
    window.contentItem()->setOpacity(1);
    QCoreApplication::processEvents();
    if (!isSettled() && m_waited.elapsed() < longestWait) {
        QTimer::singleShot(10, this, &Tour::look);
        return;
    }
    const QString path
        = QDir(m_options.tour)
              .filePath(
                  u"%1-%2.png"_s.arg(int(m_at) + 1, 2, 10, QChar(u'0')).arg(m_steps[m_at].name));
    if (!window.grabWindow().save(path, "PNG", fastCompression)) {
        emit finished(
            int(m_at),
            u"%1 cannot be written. Is the disk full?"_s.arg(QDir::toNativeSeparators(path)));
        return;
    }
    ++m_at;
    next();
}

void Tour::lookCloser()
{
    m_player.visit().setZoomShown(true);
    if (TiledPicture *const picture = tiledPicture(*m_player.window()->contentItem())) {
        picture->setZoom(0.6);
        picture->setCentre({0.6, 0.4});
    }
}

void Tour::press(int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_player.window(), &down);
    QCoreApplication::sendEvent(m_player.window(), &up);
}

} // namespace vitrine
