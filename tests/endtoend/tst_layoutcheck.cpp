// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "layoutcheck.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// What the check says of a screen of 400x300 px that holds \a items.
QStringList faultsOf(const QByteArray &items)
{
    static QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick\nimport QtQuick.Templates as T\nWindow { width: 400; height: 300\n"
        "component ScreenStage: Item {}\n"
        "ScreenStage { anchors.fill: parent\n"
            + items + "\n} }",
        {});
    const std::unique_ptr<QObject> made(component.create());
    INFO(component.errorString().toStdString());
    REQUIRE(made);
    return LayoutCheck(*qobject_cast<QQuickWindow *>(made.get()), 72).faults();
}

} // namespace

TEST_CASE("A screen on which everything fits has no fault", "[overflow]")
{
    CHECK(
        faultsOf(
            "Text { width: 300; text: 'short' } T.AbstractButton { y: 100; width: 80; height: 72 }")
            .isEmpty());
}

TEST_CASE("The check finds each fault that it is for", "[overflow]")
{
    const auto check = [](const QByteArray &items, const QString &fault) {
        const QStringList faults = faultsOf(items);
        CAPTURE(items, faults);
        CHECK(faults.join(u'|').contains(fault));
    };

    check("Text { width: 40; text: 'a long line of words'; elide: Text.ElideRight }",
          u"is cut short"_s);
    check("Text { width: 10; text: 'wide' }", u"wider than its box"_s);
    check(
        "Text { width: 60; height: 10; wrapMode: Text.Wrap; text: 'a b c d e f g h i j k l m n' }",
        u"taller than its box"_s);
    check("Text { x: 390; text: 'at the edge' }", u"is painted outside the window"_s);
    check("Rectangle { width: 20; height: 40; Text { text: 'larger than the card' } }",
          u"leaves its QQuickRectangle of 20x40 px"_s);
    check("Text { text: 'one' } Text { text: 'two' }", u"overlaps “two”"_s);
    check("Text { text: 'one' } T.AbstractButton { text: 'press'; width: 80; height: 80 }",
          u"runs into the button “press”"_s);
    check("T.AbstractButton { width: 80; height: 60 }", u"is 80x60 px, smaller than a fingertip"_s);
    check("T.AbstractButton { x: 350; width: 80; height: 80 }", u"lies outside the window"_s);
    check("T.AbstractButton { width: 80; height: 80 } T.AbstractButton { x: 40; text: 'b'; width: "
          "80; height: 80 }",
          u"overlaps the button “b”"_s);
}

TEST_CASE("What is not to be seen is no fault", "[overflow]")
{
    CHECK(faultsOf("Text { x: 390; text: 'hidden'; visible: false }").isEmpty());
    CHECK(faultsOf("Item { opacity: 0; Text { x: 390; text: 'clear' } }").isEmpty());
    CHECK(faultsOf("Flickable { width: 100; height: 50; contentHeight: 500; Text { y: 200; text: "
                   "'below' } }")
              .isEmpty());
}
