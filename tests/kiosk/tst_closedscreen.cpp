// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"

#include "presentation/languages.h"
#include "presentation/shownexhibition.h"

#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The picture that the summit's kiosk shows when it is closed.
class ClosedView
{
public:
    explicit ClosedView(const QSize &size)
    {
        m_view.engine()->addImportPath(u"qrc:/qt/qml"_s);
        m_component.setData(R"qml(
            import QtQuick
            import Vitrine.Screens
            import Vitrine.Theme
            ClosedScreen {
                id: root
                Binding { target: Theme; property: "shortSide"; value: Math.min(root.width, root.height) }
            })qml",
                            QUrl(u"qrc:/tests/Closed.qml"_s));
        INFO(m_component.errorString().toStdString());
        m_item = m_component.createWithInitialProperties({
            {u"exhibition"_s, QVariant::fromValue(&m_exhibition)},
            {u"languages"_s, QVariant::fromValue(&m_languages)},
            {u"opensAt"_s, QDateTime(QDate(2030, 5, 27), QTime(10, 0))},
        });
        REQUIRE(m_item);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(size);
        m_view.setContent({}, &m_component, m_item);
        m_view.show();
        REQUIRE(eventually([&] { return m_view.isExposed(); }));
    }

    QQuickView &view() { return m_view; }

private:
    ShownExhibition m_exhibition {openSound(summit()), u"en"_s};
    Languages m_languages {m_exhibition};
    QQuickView m_view;
    QQmlComponent m_component {m_view.engine()};
    QObject *m_item = nullptr; ///< The view's.
};

} // namespace

TEST_CASE("The closed picture is whole on every panel", "[closed]")
{
    const QSize size
        = GENERATE(QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160), QSize(1024, 600));
    INFO(size.width() << " x " << size.height());
    ClosedView closed(size);

    std::vector<QRectF> places;
    for (const QQuickItem *item : shownItems(*closed.view().contentItem()))
        if (isText(*item))
            places.push_back(sceneRect(*item));

    REQUIRE(places.size() == 9); // A title, that it is closed, and until when, in three languages.
    for (std::size_t i = 0; i < places.size(); ++i) {
        CHECK(QRectF({}, QSizeF(size)).contains(places[i]));
        for (std::size_t other = 0; other < i; ++other)
            CHECK_FALSE(places[i].intersects(places[other]));
    }
    if (const QString folder = qEnvironmentVariable("VITRINE_PICTURES"); !folder.isEmpty())
        CHECK(closed.view().grabWindow().save(
            QDir(folder).filePath(u"closed-%1x%2.png"_s.arg(size.width()).arg(size.height()))));
}

TEST_CASE("The closed picture draws nothing by itself", "[closed]")
{
    ClosedView closed({1280, 720});
    int frames = 0;
    QObject::connect(&closed.view(), &QQuickWindow::frameSwapped, &closed.view(),
                     [&] { ++frames; });
    closed.view().update();
    REQUIRE(eventually([&] { return frames > 0; }));
    frames = 0;

    CHECK_FALSE(eventually([&] { return frames > 0; }, 1000));

    for (int minute = 0; minute < 30; ++minute)
        QMetaObject::invokeMethod(closed.view().rootObject(), "advance");
    CHECK(eventually([&] { return frames > 0; }));
}
