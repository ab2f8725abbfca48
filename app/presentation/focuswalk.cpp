// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focuswalk.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace vitrine {

namespace {

constexpr double slack = 1; // px that two edges may overlap and still lie one after the other
constexpr double aside = 100'000; // px: what lies straight on comes before all that does not

QRectF sceneRect(const QQuickItem &item)
{
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

/// The list that \a item can be scrolled into sight in; none where it stands still.
QQuickItem *scroller(const QQuickItem &item)
{
    for (QQuickItem *at = item.parentItem(); at; at = at->parentItem())
        if (at->inherits("QQuickFlickable")
            && at->property("contentHeight").toDouble() > at->height() + slack)
            return at;
    return nullptr;
}

bool canBeReached(const QQuickItem &item)
{
    const QRectF window(QPointF(), item.window()->size());
    return item.width() > 0 && item.height() > 0
        && (window.contains(sceneRect(item).center()) || scroller(item));
}

void collect(QQuickItem &parent, QList<QQuickItem *> &controls)
{
    if (!parent.isVisible() || !parent.isEnabled())
        return;
    if (parent.activeFocusOnTab() && canBeReached(parent))
        controls.append(&parent);
    for (QQuickItem *child : parent.childItems())
        collect(*child, controls);
}

/// How far it is from \a one to \a other that way; nothing where it does not lie that way.
std::optional<double> distance(const QRectF &one, const QRectF &other,
                               FocusWalk::Direction direction)
{
    const bool isAcross = direction == FocusWalk::Left || direction == FocusWalk::Right;
    double ahead = 0;
    switch (direction) {
    case FocusWalk::Left: ahead = one.left() - other.right(); break;
    case FocusWalk::Right: ahead = other.left() - one.right(); break;
    case FocusWalk::Up: ahead = one.top() - other.bottom(); break;
    case FocusWalk::Down: ahead = other.top() - one.bottom(); break;
    }
    if (ahead < -slack)
        return {};
    const double gap = isAcross
        ? std::max(one.top(), other.top()) - std::min(one.bottom(), other.bottom())
        : std::max(one.left(), other.left()) - std::min(one.right(), other.right());
    const QPointF between = other.center() - one.center();
    return std::max(0.0, ahead) + (gap > 0 ? aside + gap : 0)
        + std::abs(isAcross ? between.y() : between.x()) / 3;
}

/// The first of \a controls in reading order, or the last.
QQuickItem *atEnd(const QList<QQuickItem *> &controls, bool first)
{
    const auto isBefore = [](const QQuickItem *one, const QQuickItem *other) {
        const QPointF a = sceneRect(*one).topLeft();
        const QPointF b = sceneRect(*other).topLeft();
        return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x());
    };
    const auto [least, most] = std::minmax_element(controls.begin(), controls.end(), isBefore);
    return first ? *least : *most;
}

void bringIntoSight(QQuickItem &item)
{
    QQuickItem *const view = scroller(item);
    if (!view)
        return;
    const double y = item.mapToItem(view, QPointF()).y();
    const double over = std::min(0.0, y);
    const double under = std::max(0.0, y + item.height() - view->height());
    view->setProperty("contentY", view->property("contentY").toDouble() + over + under);
}

void focus(QQuickItem &item, Qt::FocusReason reason)
{
    item.forceActiveFocus(reason);
    bringIntoSight(item);
}

} // namespace

void FocusWalk::setArea(QQuickItem *area)
{
    if (m_area == area)
        return;
    if (m_area)
        disconnect(m_area, nullptr, this, nullptr);
    m_area = area;
    if (area) {
        connect(area, &QQuickItem::windowChanged, this, &FocusWalk::watch);
        watch(area->window());
    }
    emit areaChanged();
}

void FocusWalk::watch(QQuickWindow *window)
{
    if (m_window == window)
        return;
    if (m_window) {
        m_window->removeEventFilter(this);
        disconnect(m_window, nullptr, this, nullptr);
    }
    m_window = window;
    if (!window)
        return;
    window->installEventFilter(this);
    connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusWalk::readName);
}

bool FocusWalk::go(Direction direction)
{
    const QList<QQuickItem *> all = controls();
    if (all.isEmpty())
        return false;
    const QQuickItem *const from = focused();
    const bool isOnward = direction == Right || direction == Down;
    QQuickItem *nearest = from ? nullptr : atEnd(all, isOnward);
    double least = 0;
    for (QQuickItem *item : all) {
        if (!from || item == from)
            continue;
        const auto way = distance(sceneRect(*from), sceneRect(*item), direction);
        if (way && (!nearest || *way < least)) {
            nearest = item;
            least = *way;
        }
    }
    if (!nearest)
        return false;
    focus(*nearest, isOnward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool FocusWalk::goOn(bool forward)
{
    const QList<QQuickItem *> all = controls();
    if (all.isEmpty())
        return false;
    const qsizetype at = all.indexOf(focused());
    const qsizetype next = forward ? at + 1 : (at < 0 ? 0 : at) - 1;
    focus(*all[(next + all.size()) % all.size()],
          forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool FocusWalk::isOnControl() const
{
    return focused() != nullptr;
}

bool FocusWalk::eventFilter(QObject *watched, QEvent *event)
{
    // Before Qt's own way through the whole window, which knows nothing of what covers what.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return goOn(key == Qt::Key_Tab);
    }
    return QObject::eventFilter(watched, event);
}

void FocusWalk::readName()
{
    QString name;
    if (QQuickItem *const item = focused())
        if (const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item))
            name = spoken->text(QAccessible::Name);
    if (name == m_name)
        return;
    m_name = name;
    emit nameChanged();
}

QList<QQuickItem *> FocusWalk::controls() const
{
    QList<QQuickItem *> all;
    if (m_area && m_area->window())
        collect(*m_area, all);
    return all;
}

QQuickItem *FocusWalk::focused() const
{
    QQuickItem *const item = m_window ? m_window->activeFocusItem() : nullptr;
    return item && m_area && item->activeFocusOnTab() && m_area->isAncestorOf(item) ? item
                                                                                    : nullptr;
}

} // namespace vitrine
