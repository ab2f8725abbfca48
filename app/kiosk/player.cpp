// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player.h"

#include "media/playback/packpictures.h"
#include "presentation/iconprovider.h"
#include "presentation/openpack.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>

#include <chrono>
#include <cmath>
#include <utility>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.kiosk", QtInfoMsg)
Q_LOGGING_CATEGORY(timing, "vitrine.timing", QtWarningMsg)

const auto linked = std::chrono::steady_clock::now();

/// ms since the program was loaded and linked; for who measures the start.
double sinceStart()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - linked)
        .count();
}

VisitorSession::Times timesFor(const ShownExhibition &exhibition, const PlayerOptions &options)
{
    return {options.idle.value_or(exhibition.idle()), options.prompt.value_or(exhibition.prompt())};
}

std::function<void(Slide &, const QString &)> captionsOf(const PhotoExhibition *photographs)
{
    if (!photographs)
        return {};
    return [photographs](Slide &slide, const QString &tag) { photographs->caption(slide, tag); };
}

std::unique_ptr<PictureOrigin> originOf(const PhotoExhibition *photographs,
                                        const ShownExhibition &exhibition)
{
    if (photographs)
        return photographs->pictures();
    return std::make_unique<PackPictures>(exhibition.packPath());
}

QUrl windowOf(PlayerOptions::Mode mode)
{
    switch (mode) {
    case PlayerOptions::Mode::Kiosk: return QUrl(u"qrc:/qt/qml/Vitrine/Windows/KioskWindow.qml"_s);
    case PlayerOptions::Mode::Present:
        return QUrl(u"qrc:/qt/qml/Vitrine/Windows/PresentWindow.qml"_s);
    case PlayerOptions::Mode::Display:
        return QUrl(u"qrc:/qt/qml/Vitrine/Windows/DisplayWindow.qml"_s);
    }
    Q_UNREACHABLE();
}

QScreen *screenNumbered(int number)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return number >= 0 && number < screens.size() ? screens[number]
                                                  : QGuiApplication::primaryScreen();
}

/// Bytes of decoded pictures: what was asked for, or five pictures that fill the screen.
qint64 pictureBudget(const PlayerOptions &options)
{
    constexpr int pictures = 5;
    constexpr int bytesPerPixel = 4;
    if (options.pictureCache)
        return *options.pictureCache;
    const QScreen &screen = *screenNumbered(options.screen);
    const QSize size
        = options.size.isValid() ? options.size : screen.size() * screen.devicePixelRatio();
    return qint64(pictures) * size.width() * size.height() * bytesPerPixel;
}

} // namespace

Player::Player(PlayedExhibition exhibition, const PlayerOptions &options, const Clock &clock,
               QObject *parent)
    : QObject(parent),
      m_options(options),
      m_photographs(std::move(exhibition.photographs)),
      m_exhibition(std::move(exhibition.pack), options.locale, captionsOf(m_photographs.get())),
      m_languages(m_exhibition),
      m_visit(m_exhibition),
      m_presence(clock, timesFor(m_exhibition, options)),
      m_search(m_exhibition),
      m_guide(m_exhibition.slideCount(), clock),
      m_access(options.access),
      m_narrator(m_exhibition, clock),
      m_reader(m_exhibition, m_visit, m_access, m_narrator),
      m_pictures(originOf(m_photographs.get(), m_exhibition), pictureBudget(options))
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_pictures.serve(m_engine);
    m_engine.addImageProvider(u"icon"_s, new IconProvider);
    connect(&m_languages, &Languages::changed, &m_engine, &QQmlEngine::retranslate);
    connect(&m_engine, &QQmlEngine::quit, qApp, &QCoreApplication::quit);
    if (options.mode != PlayerOptions::Mode::Kiosk)
        return; // Only there visitors come and go.
    connect(&m_visit, &Visit::moved, this, [this] {
        if (m_visit.screen() != Visit::Attract && m_presence.state() == VisitorPresence::Nobody)
            m_presence.stay();
    });
    // Who watches or listens does not touch anything.
    const auto hold = [this] {
        m_presence.setHeld(m_visit.isPlaying() || m_narrator.state() == Narrator::Speaking);
    };
    connect(&m_visit, &Visit::playingChanged, this, hold);
    connect(&m_narrator, &Narrator::stateChanged, this, hold);
    connect(&m_presence, &VisitorPresence::ended, this, &Player::reset);
    qApp->installEventFilter(&m_presence);
}

QString Player::show()
{
    const QString fault = open();
    if (!fault.isEmpty())
        return fault;
    qCInfo(timing) << "exhibition open" << sinceStart();
    decodeFirstPicture();
    m_engine.setInitialProperties(properties());
    m_engine.load(windowOf(m_options.mode));
    qCInfo(timing) << "window made" << sinceStart();
    QQuickWindow *const made = window();
    if (!made)
        return u"The window cannot be made; the lines above say why."_s;
    connect(made, &QQuickWindow::frameSwapped, this, &Player::tellFirstPicture);
    place(*made);
    return showConsole();
}

std::optional<PictureWanted> Player::firstPicture() const
{
    const OpenPack &pack = m_exhibition.pack();
    const QSize size = windowSize();
    if (m_options.mode == PlayerOptions::Mode::Kiosk && m_options.open.isEmpty()) {
        // As AttractScene asks for it.
        const QList<QUrl> pictures = m_exhibition.attractPictures();
        const bool isPortrait = size.width() < size.height();
        const int reach = int(std::lround(0.05 * size.width()));
        if (!pictures.isEmpty() && !isPortrait)
            return PictureWanted {.picture = PictureStore::pictureOf(pictures.first()),
                                  .size = {size.width() + 2 * reach, size.height()}};
        return {};
    }
    // As SlideView asks for it, unless the slide shares the screen with its label.
    const std::optional<Slide> slide
        = pack.slide({m_span.first}, m_exhibition.localeId(m_exhibition.locale()));
    if (!slide || size.width() < size.height()
        || (slide->picture.isPhotograph && !(slide->title + slide->caption).isEmpty()))
        return {};
    return PictureWanted {
        .picture = slide->picture.id, .size = size, .whole = slide->picture.isPhotograph};
}

void Player::decodeFirstPicture()
{
    const std::optional<PictureWanted> wanted = firstPicture();
    if (wanted)
        m_first = m_pictures.order(*wanted, PictureStore::Urgency::Shown,
                                   [this, wanted = *wanted](const QImage &image) {
                                       if (!image.isNull())
                                           m_firstHeld = m_pictures.lend(wanted, image);
                                   });
}

QSize Player::windowSize() const
{
    const QScreen &screen = *screenNumbered(m_options.screen);
    if (m_options.size.isValid())
        return m_options.size;
    return m_options.isWindowed ? screen.size() * 3 / 4 : screen.size();
}

void Player::tellFirstPicture()
{
    if (std::exchange(m_isFirstFrame, false))
        qCInfo(timing) << "first frame" << sinceStart();
    if (!window()->property("settled").toBool())
        return;
    disconnect(window(), &QQuickWindow::frameSwapped, this, &Player::tellFirstPicture);
    m_firstHeld.reset();
    qCInfo(timing) << "first picture" << sinceStart();
    emit firstPictureShown();
}

QQuickWindow *Player::window() const
{
    return m_engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

void Player::reset()
{
    m_visit.reset();
    m_exhibition.resetLocale();
    m_search.setTyped({});
    m_access.reset();
    m_narrator.stop();
}

QString Player::open()
{
    m_span = {1, m_exhibition.slideCount()};
    if (m_options.open.isEmpty())
        return {};
    if (!m_visit.open(m_options.open)) {
        const QString fault
            = u"There is no %1 in this exhibition. Write ZONE, ZONE/STORY or ZONE/STORY/N with the ids of its source."_s
                  .arg(m_options.open);
        if (!m_options.isUnattended())
            return fault;
        qCWarning(log).noquote() << fault;
        return {};
    }
    m_span = m_visit.span();
    m_guide.goTo(m_span.first);
    return {};
}

QVariantMap Player::properties()
{
    const auto object = [](QObject &value) { return QVariant::fromValue(&value); };
    QVariantMap all {
        {u"exhibition"_s, object(m_exhibition)},
        {u"languages"_s, object(m_languages)},
        {u"access"_s, object(m_access)},
        {u"panelDiagonal"_s, m_options.mounting.diagonal},
        {u"still"_s, !m_options.tour.isEmpty()},
        {u"windowed"_s, m_options.isWindowed || !m_options.tour.isEmpty()},
    };
    if (m_operation)
        all.insert(u"operation"_s, object(*m_operation));
    switch (m_options.mode) {
    case PlayerOptions::Mode::Kiosk:
        all.insert(u"visit"_s, object(m_visit));
        all.insert(u"presence"_s, object(m_presence));
        all.insert(u"search"_s, object(m_search));
        all.insert(u"narrator"_s, object(m_narrator));
        all.insert(u"reader"_s, object(m_reader));
        all.insert(mounting());
        break;
    case PlayerOptions::Mode::Present:
        all.insert(u"guide"_s, object(m_guide));
        all.insert(u"hasConsoleScreen"_s, consoleScreen() != nullptr);
        break;
    case PlayerOptions::Mode::Display:
        all.insert(u"firstSlide"_s, m_span.first);
        all.insert(u"lastSlide"_s, m_span.last);
        all.insert(u"alternates"_s, m_options.locale.isEmpty() && !m_photographs);
        all.insert(u"held"_s, m_options.isHeld);
        if (m_options.seconds)
            all.insert(u"dwell"_s, int(m_options.seconds->count()));
        if (m_options.fade)
            all.insert(u"fade"_s, int(m_options.fade->count()));
        break;
    }
    return all;
}

QVariantMap Player::mounting() const
{
    QVariantMap all {
        {u"lowestReach"_s, m_options.mounting.lowest},
        {u"highestReach"_s, m_options.mounting.highest},
    };
    if (m_options.mounting.lowerEdge)
        all.insert(u"lowerEdge"_s, *m_options.mounting.lowerEdge);
    return all;
}

QScreen *Player::consoleScreen() const
{
    if (m_options.mode != PlayerOptions::Mode::Present || m_options.isWindowed
        || !m_options.tour.isEmpty())
        return nullptr;
    const QScreen *const audience = screenNumbered(m_options.screen);
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != audience)
            return screen;
    return nullptr;
}

QString Player::showConsole()
{
    QScreen *const screen = consoleScreen();
    if (!screen)
        return {};
    m_engine.setInitialProperties({
        {u"exhibition"_s, QVariant::fromValue(&m_exhibition)},
        {u"guide"_s, QVariant::fromValue(&m_guide)},
        {u"audience"_s, QVariant::fromValue(window())},
    });
    m_engine.load(QUrl(u"qrc:/qt/qml/Vitrine/Windows/ConsoleWindow.qml"_s));
    auto *const console = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constLast());
    if (!console || console == window())
        return u"The console cannot be made; the lines above say why."_s;
    console->setScreen(screen);
    console->setGeometry(screen->geometry());
    console->showFullScreen();
    return {};
}

void Player::place(QQuickWindow &window) const
{
    QScreen *const screen = screenNumbered(m_options.screen);
    window.setScreen(screen);
    if (m_options.screen >= QGuiApplication::screens().size())
        qCWarning(log).noquote() << "There is no screen" << m_options.screen
                                 << "here; screens are counted from 0. The first one is used.";
    const QRect area = screen->geometry();
    if (m_options.size.isValid() || m_options.isWindowed) {
        window.setPosition(area.topLeft());
        window.resize(windowSize());
        window.show();
        return;
    }
    window.setGeometry(area);
    window.showFullScreen();
    window.setCursor(m_options.mode == PlayerOptions::Mode::Present ? Qt::ArrowCursor
                                                                    : Qt::BlankCursor);
}

} // namespace vitrine
