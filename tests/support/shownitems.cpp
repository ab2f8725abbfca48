// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownitems.h"

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double invisible = 0.02; // of opacity

void collect(QQuickItem &item, double opacity, std::vector<QQuickItem *> &found)
{
    found.push_back(&item);
    for (QQuickItem *child : item.childItems())
        if (child->isVisible() && opacity * child->opacity() > invisible)
            collect(*child, opacity * child->opacity(), found);
}

QRectF inSight(const QQuickWindow &window)
{
    return {QPointF(), QSizeF(window.size())};
}

} // namespace

std::vector<QQuickItem *> shownItems(QQuickItem &root)
{
    std::vector<QQuickItem *> found;
    if (root.isVisible())
        collect(root, 1, found);
    return found;
}

bool isText(const QQuickItem &item)
{
    return item.inherits("QQuickText");
}

bool isButton(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton");
}

QRectF sceneRect(const QQuickItem &item)
{
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

QQuickItem *button(const QQuickWindow &window, const QString &text)
{
    QQuickItem *last = nullptr; // What is painted last lies on top.
    for (QQuickItem *item : shownItems(*window.contentItem()))
        if (isButton(*item) && item->isEnabled() && item->property("text").toString() == text
            && inSight(window).contains(sceneRect(*item).center()))
            last = item;
    return last;
}

QQuickItem *component(const QQuickWindow &window, const QString &type)
{
    for (QQuickItem *item : shownItems(*window.contentItem())) {
        const QString name = QString::fromLatin1(item->metaObject()->className());
        if (name == type || name.startsWith(type + u"_QMLTYPE_"_s))
            return item;
    }
    return nullptr;
}

QStringList texts(const QQuickWindow &window)
{
    QStringList found;
    for (QQuickItem *item : shownItems(*window.contentItem()))
        if (isText(*item) && inSight(window).intersects(sceneRect(*item)))
            found.append(item->property("text").toString());
    found.removeAll(QString());
    return found;
}

} // namespace vitrine
