// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bareslideshow.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QUrl>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr auto slideshow = R"qml(
import QtQuick

Window {
    property alias source: picture.source
    readonly property bool settled: picture.status === Image.Ready

    width: 1920
    height: 1080
    visible: true

    Image {
        id: picture

        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
    }
}
)qml";

} // namespace

int showBareSlideshow(const QString &path)
{
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"source"_s, QUrl::fromLocalFile(path)}});
    engine.loadData(slideshow);
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *const window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [window] {
        if (window->property("settled").toBool())
            QTextStream(stdout) << "first picture\n";
    });
    return QGuiApplication::exec();
}

} // namespace vitrine
