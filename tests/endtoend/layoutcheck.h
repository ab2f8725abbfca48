// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <vector>

namespace vitrine {

/// Looks at what a screen shows now for texts that are cut off, painted where they do not belong or
/// over one another, and for touch targets that a finger would miss.
class LayoutCheck
{
public:
    /// \a touchTarget in px.
    LayoutCheck(const QQuickWindow &window, double touchTarget);

    /// One sentence for each fault.
    [[nodiscard]] QStringList faults();

private:
    struct Word {
        QQuickItem *item = nullptr;
        QRectF painted = {}; ///< In the window.
    };

    /// The items that a visitor can reach: what lies over everything else, and the control band.
    [[nodiscard]] std::vector<QQuickItem *> reachable() const;
    void look(QQuickItem &root);
    void checkText(const Word &word, const QQuickItem &root);
    void checkButton(const QQuickItem &button, const QQuickItem &root);
    void checkOverlaps(const std::vector<Word> &words, const std::vector<QQuickItem *> &buttons);
    void report(const QQuickItem &item, const QString &what);

    const QQuickWindow &m_window;
    double m_touchTarget;
    QRectF m_band = {};
    QStringList m_faults = {};
};

} // namespace vitrine
