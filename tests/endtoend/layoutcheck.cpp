// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutcheck.h"

#include "shownitems.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double slack = 1.5; // px that rounding may cost
constexpr int shownLetters = 48; // of a text in a message

QString typeOf(const QQuickItem &item)
{
    const QString name = QString::fromLatin1(item.metaObject()->className());
    return name.section(u"_QML"_s, 0, 0);
}

bool isIn(const QQuickItem &item, const QString &type)
{
    for (const QQuickItem *at = &item; at; at = at->parentItem())
        if (typeOf(*at) == type)
            return true;
    return false;
}

/// Answers of the search are shortened, and what is typed at its beginning; and the guide has the
/// whole text before the audience.
bool mayBeShortened(const QQuickItem &text)
{
    return text.property("elide").toInt() == Qt::ElideLeft || isIn(text, u"HitCard"_s)
        || isIn(text, u"ConsoleView"_s);
}

QRectF paintedRect(const QQuickItem &text)
{
    const double width = text.property("contentWidth").toDouble();
    const double height = text.property("contentHeight").toDouble();
    const int across = text.property("effectiveHorizontalAlignment").toInt();
    const int down = text.property("verticalAlignment").toInt();
    double x = 0;
    if (across & Qt::AlignRight)
        x = text.width() - width;
    else if (across & Qt::AlignHCenter)
        x = (text.width() - width) / 2;
    double y = 0;
    if (down & Qt::AlignBottom)
        y = text.height() - height;
    else if (down & Qt::AlignVCenter)
        y = (text.height() - height) / 2;
    return text.mapRectToScene({x, y, width, height});
}

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

bool overlaps(const QRectF &one, const QRectF &other)
{
    const QRectF both = one & other;
    return both.width() > 2 * slack && both.height() > 2 * slack;
}

const QQuickItem *flickableOf(const QQuickItem &item)
{
    for (const QQuickItem *at = item.parentItem(); at; at = at->parentItem())
        if (at->inherits("QQuickFlickable"))
            return at;
    return nullptr;
}

/// What can be scrolled to need not be in sight.
bool isScrolledAway(const QQuickItem &item, const QRectF &rect)
{
    for (const QQuickItem *at = flickableOf(item); at; at = flickableOf(*at)) {
        const QRectF view = sceneRect(*at);
        const bool scrollsDown = at->property("contentHeight").toDouble() > at->height() + slack;
        if (!overlaps(view, rect)
            || (scrollsDown && (rect.top() < view.top() || rect.bottom() > view.bottom())))
            return true;
    }
    return false;
}

QString sizeText(const QRectF &rect)
{
    return u"%1x%2"_s.arg(qRound(rect.width())).arg(qRound(rect.height()));
}

bool isInside(const QQuickItem &item, const QQuickItem &ancestor)
{
    return &item == &ancestor || ancestor.isAncestorOf(&item);
}

} // namespace

LayoutCheck::LayoutCheck(const QQuickWindow &window, double touchTarget)
    : m_window(window),
      m_touchTarget(touchTarget)
{
}

QStringList LayoutCheck::faults()
{
    m_faults.clear();
    const QQuickItem *const band = component(m_window, u"ControlBand"_s);
    m_band = band ? sceneRect(*band) : QRectF();
    for (QQuickItem *root : reachable())
        look(*root);
    return m_faults;
}

std::vector<QQuickItem *> LayoutCheck::reachable() const
{
    if (QQuickItem *const prompt = component(m_window, u"IdlePrompt"_s))
        return {prompt};
    std::vector<QQuickItem *> roots;
    for (const QString &over :
         {u"OperatorPanel"_s, u"LockPad"_s, u"ClosedScreen"_s, u"AccessPanel"_s, u"SourcesPanel"_s,
          u"TakeawayPanel"_s, u"ZoomView"_s, u"ConsoleView"_s, u"HallScreen"_s, u"ScreenStage"_s,
          u"AudienceView"_s, u"SlideFader"_s}) {
        if (QQuickItem *const found = component(m_window, over)) {
            roots.push_back(found);
            break;
        }
    }
    if (QQuickItem *const band = component(m_window, u"ControlBand"_s))
        roots.push_back(band);
    return roots;
}

void LayoutCheck::look(QQuickItem &root)
{
    std::vector<Word> words;
    std::vector<QQuickItem *> buttons;
    for (QQuickItem *item : shownItems(root)) {
        if (isText(*item) && !item->property("text").toString().isEmpty()) {
            const Word word {item, paintedRect(*item)};
            if (isScrolledAway(*item, word.painted))
                continue;
            checkText(word, root);
            words.push_back(word);
        } else if (isButton(*item)) {
            checkButton(*item, root);
            if (!isScrolledAway(*item, sceneRect(*item)))
                buttons.push_back(item);
        }
    }
    checkOverlaps(words, buttons);
}

void LayoutCheck::checkText(const Word &word, const QQuickItem &root)
{
    const QQuickItem &text = *word.item;
    if (text.property("truncated").toBool() && !mayBeShortened(text))
        report(text, u"is cut short"_s);
    if (text.property("contentWidth").toDouble() > text.width() + slack && !mayBeShortened(text))
        report(text,
               u"is %1 px wider than its box"_s.arg(
                   qRound(text.property("contentWidth").toDouble() - text.width())));
    if (text.property("contentHeight").toDouble() > text.height() + slack)
        report(text,
               u"is %1 px taller than its box"_s.arg(
                   qRound(text.property("contentHeight").toDouble() - text.height())));
    if (!isWithin(word.painted, {QPointF(), QSizeF(m_window.size())}))
        report(text, u"is painted outside the window"_s);
    if (typeOf(root) != u"ControlBand"_s && overlaps(word.painted, m_band))
        report(text, u"lies under the control band"_s);
    for (const QQuickItem *at = text.parentItem(); at && at != &root; at = at->parentItem()) {
        if (at->inherits("QQuickFlickable"))
            break; // Its content is as large as it needs; the view was looked at above.
        // A screen with nothing to touch above it may put its heading there.
        const QRectF box = sceneRect(*at).adjusted(0, -at->property("above").toDouble(), 0, 0);
        if (box.isEmpty() || isWithin(word.painted, box))
            continue;
        report(text,
               u"leaves its %1 of %2 px by (%3, %4, %5, %6)"_s.arg(typeOf(*at), sizeText(box))
                   .arg(qRound(box.left() - word.painted.left()))
                   .arg(qRound(box.top() - word.painted.top()))
                   .arg(qRound(word.painted.right() - box.right()))
                   .arg(qRound(word.painted.bottom() - box.bottom())));
        break;
    }
}

void LayoutCheck::checkButton(const QQuickItem &button, const QQuickItem &root)
{
    const QRectF rect = sceneRect(button);
    if (std::min(button.width(), button.height()) < m_touchTarget - slack)
        report(button,
               u"is %1 px, smaller than a fingertip (%2)"_s.arg(sizeText(rect)).arg(m_touchTarget));
    if (isScrolledAway(button, rect))
        return;
    if (!isWithin(rect, {QPointF(), QSizeF(m_window.size())}))
        report(button, u"lies outside the window"_s);
    if (typeOf(root) != u"ControlBand"_s && overlaps(rect, m_band))
        report(button, u"lies under the control band"_s);
}

void LayoutCheck::checkOverlaps(const std::vector<Word> &words,
                                const std::vector<QQuickItem *> &buttons)
{
    for (auto one = words.begin(); one != words.end(); ++one)
        for (auto other = one + 1; other != words.end(); ++other)
            if (overlaps(one->painted, other->painted))
                report(*one->item,
                       u"overlaps “%1”"_s.arg(
                           other->item->property("text").toString().left(shownLetters)));
    for (const Word &word : words)
        for (const QQuickItem *button : buttons)
            if (!isInside(*word.item, *button) && overlaps(word.painted, sceneRect(*button)))
                report(*word.item,
                       u"runs into the button “%1”"_s.arg(
                           button->property("text").toString().left(shownLetters)));
    for (auto one = buttons.begin(); one != buttons.end(); ++one)
        for (auto other = one + 1; other != buttons.end(); ++other)
            if (overlaps(sceneRect(**one), sceneRect(**other)))
                report(**one,
                       u"overlaps the button “%1”"_s.arg(
                           (*other)->property("text").toString().left(shownLetters)));
}

void LayoutCheck::report(const QQuickItem &item, const QString &what)
{
    QStringList path;
    for (const QQuickItem *at = item.parentItem(); at; at = at->parentItem())
        if (!typeOf(*at).startsWith(u"QQuick"_s))
            path.append(typeOf(*at));
    m_faults.append(u"%1 “%2” in %3 %4"_s.arg(typeOf(item),
                                              item.property("text").toString().left(shownLetters),
                                              path.mid(0, 3).join(u" < "_s), what));
}

} // namespace vitrine
