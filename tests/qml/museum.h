// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/access.h"
#include "presentation/guide.h"
#include "presentation/languages.h"
#include "presentation/narrator.h"
#include "presentation/screenreader.h"
#include "presentation/searchresults.h"
#include "presentation/shownexhibition.h"
#include "presentation/visit.h"
#include "presentation/visitorpresence.h"
#include "session/settableclock.h"

#include <QObject>

namespace vitrine {

/// The exhibition of the tests, Sea and Sky, and all that screens need to show it: two zones, the
/// stories Tides (two slides, related to Clouds) and Clouds (two slides).
class Museum : public QObject
{
    Q_OBJECT
    Q_PROPERTY(vitrine::ShownExhibition *exhibition READ exhibition CONSTANT FINAL)
    Q_PROPERTY(vitrine::Languages *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(vitrine::Visit *visit READ visit CONSTANT FINAL)
    Q_PROPERTY(vitrine::VisitorPresence *presence READ presence CONSTANT FINAL)
    Q_PROPERTY(vitrine::SearchResults *search READ search CONSTANT FINAL)
    Q_PROPERTY(vitrine::Access *access READ access CONSTANT FINAL)
    Q_PROPERTY(vitrine::Narrator *narrator READ narrator CONSTANT FINAL)
    Q_PROPERTY(vitrine::ScreenReader *reader READ reader CONSTANT FINAL)
    Q_PROPERTY(vitrine::Guide *guide READ guide CONSTANT FINAL)

public:
    explicit Museum(const QString &pack);

    ShownExhibition *exhibition() { return &m_exhibition; }
    Languages *languages() { return &m_languages; }
    Visit *visit() { return &m_visit; }
    VisitorPresence *presence() { return &m_presence; }
    SearchResults *search() { return &m_search; }
    Access *access() { return &m_access; }
    Narrator *narrator() { return &m_narrator; }
    ScreenReader *reader() { return &m_reader; }
    Guide *guide() { return &m_guide; }

    Q_INVOKABLE void open(const QString &path);
    /// Of the slide ZONE/STORY/N, its place in the exhibition.
    Q_INVOKABLE int numberOf(const QString &path);
    Q_INVOKABLE void forward(int milliseconds);
    /// As before the first visitor, and the guide at the first slide.
    Q_INVOKABLE void reset();

private:
    SettableClock m_clock = {};
    ShownExhibition m_exhibition;
    Languages m_languages;
    Visit m_visit;
    VisitorPresence m_presence;
    SearchResults m_search;
    Guide m_guide;
    Access m_access = Access({});
    Narrator m_narrator = Narrator(m_exhibition, m_clock);
    ScreenReader m_reader = ScreenReader(m_exhibition, m_visit, m_access, m_narrator);
};

} // namespace vitrine
