// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <vector>

namespace vitrine {

/// The item and everything in it that is visible and not transparent, parents before children. The
/// opacity of the root itself does not count.
[[nodiscard]] std::vector<QQuickItem *> shownItems(QQuickItem &root);

[[nodiscard]] bool isText(const QQuickItem &item);
[[nodiscard]] bool isButton(const QQuickItem &item);
/// Where it is in the window.
[[nodiscard]] QRectF sceneRect(const QQuickItem &item);

/// The button of that text which a visitor could touch now; null where there is none.
[[nodiscard]] QQuickItem *button(const QQuickWindow &window, const QString &text);
/// The first item whose type is named so in QML, e.g. "SlideLabel"; null where none is shown.
[[nodiscard]] QQuickItem *component(const QQuickWindow &window, const QString &type);
/// Everything that can be read in the window.
[[nodiscard]] QStringList texts(const QQuickWindow &window);

} // namespace vitrine
