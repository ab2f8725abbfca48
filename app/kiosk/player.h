// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operation/operation.h"
#include "packchoice.h"
#include "pictures/picturestore.h"
#include "playeroptions.h"
#include "presentation/access.h"
#include "presentation/guide.h"
#include "presentation/languages.h"
#include "presentation/narrator.h"
#include "presentation/screenreader.h"
#include "presentation/searchresults.h"
#include "presentation/shownexhibition.h"
#include "presentation/visit.h"
#include "presentation/visitorpresence.h"
#include "session/clock.h"
#include "storage/packdatabase.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace vitrine {

/// One exhibition in one mode: everything that is needed for it, put together.
class Player : public QObject
{
    Q_OBJECT

public:
    /// Throws StorageError where the pack of \a exhibition cannot be read.
    Player(PlayedExhibition exhibition, const PlayerOptions &options, const Clock &clock,
           QObject *parent = nullptr);

    /// What the operator's panel over the window shows; before show(). None: there is no panel.
    void setOperation(Operation *operation) { m_operation = operation; }
    /// Makes the window and shows it. Says why not, in a sentence; empty where all is well.
    [[nodiscard]] QString show();

    [[nodiscard]] ShownExhibition &exhibition() { return m_exhibition; }
    [[nodiscard]] Visit &visit() { return m_visit; }
    [[nodiscard]] VisitorPresence &presence() { return m_presence; }
    [[nodiscard]] SearchResults &search() { return m_search; }
    [[nodiscard]] Guide &guide() { return m_guide; }
    [[nodiscard]] Narrator &narrator() { return m_narrator; }
    [[nodiscard]] Access &access() { return m_access; }
    [[nodiscard]] PictureStore &pictures() { return m_pictures; }
    /// The visitors' window; none before show().
    [[nodiscard]] QQuickWindow *window() const;

signals:
    /// The first screen is on the panel with its picture; once.
    void firstPictureShown();

private:
    void reset();
    [[nodiscard]] QString open();
    [[nodiscard]] QVariantMap properties();
    [[nodiscard]] QVariantMap mounting() const;
    void place(QQuickWindow &window) const;
    /// The guide's screen in present mode; none where there is only the audience's.
    [[nodiscard]] QScreen *consoleScreen() const;
    /// Makes the console's window where it has a screen. Says why not, in a sentence.
    [[nodiscard]] QString showConsole();
    /// Has the first picture decoded while the window is being made, in the size it will be asked
    /// for in.
    void decodeFirstPicture();
    [[nodiscard]] std::optional<PictureWanted> firstPicture() const;
    /// px of the window.
    [[nodiscard]] QSize windowSize() const;
    /// Once the first screen is on the panel with its picture.
    void tellFirstPicture();

    PlayerOptions m_options;
    std::unique_ptr<PhotoExhibition> m_photographs;
    ShownExhibition m_exhibition;
    Languages m_languages;
    Visit m_visit;
    VisitorPresence m_presence;
    SearchResults m_search;
    Guide m_guide;
    Access m_access;
    Narrator m_narrator;
    ScreenReader m_reader;
    Operation *m_operation = nullptr;
    SlideSpan m_span = {};
    bool m_isFirstFrame = true;
    PictureStore m_pictures;
    PictureOrder m_first = {};
    std::shared_ptr<const QImage> m_firstHeld = {}; ///< Until the window has come to rest.
    QQmlApplicationEngine m_engine;
};

} // namespace vitrine
