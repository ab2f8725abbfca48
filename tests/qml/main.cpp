// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "museum.h"
#include "offscreen.h"
#include "packs.h"

#include "media/playback/packpictures.h"
#include "pictures/picturestore.h"
#include "presentation/iconprovider.h"

#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

/// Gives the tests the modules, the pictures and the exhibition that the player gives its windows.
class Setup : public QObject
{
    Q_OBJECT

public:
    Setup() { drawOffscreen(); }

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        dressAsPlayer();
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->addImageProvider(u"icon"_s, new IconProvider);
        m_pictures = std::make_unique<PictureStore>(std::make_unique<PackPictures>(seaAndSky()),
                                                    200'000'000);
        m_pictures->serve(*engine);
        m_museum = std::make_unique<Museum>(seaAndSky());
        m_summit = std::make_unique<Museum>(summit());
        qmlRegisterSingletonInstance("Vitrine.Tests", 1, 0, "Museum", m_museum.get());
        qmlRegisterSingletonInstance("Vitrine.Tests", 1, 0, "Summit", m_summit.get());
    }
    void cleanupTestCase()
    {
        m_museum.reset();
        m_summit.reset();
    }

private:
    std::unique_ptr<PictureStore> m_pictures = {};
    std::unique_ptr<Museum> m_museum = {};
    std::unique_ptr<Museum> m_summit = {};
};

} // namespace vitrine

QUICK_TEST_MAIN_WITH_SETUP(tst_qml, vitrine::Setup)

#include "main.moc"
