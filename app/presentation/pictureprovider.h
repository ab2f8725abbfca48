// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/playback/packpictures.h"

#include <QMutex>
#include <QQuickAsyncImageProvider>
#include <QThreadPool>

namespace vitrine {

/// Serves `image://picture/ID` to QML: decoded in threads of its own, at the size that is asked
/// for.
class PictureProvider : public QQuickAsyncImageProvider
{
public:
    /// \a budget in bytes of decoded pixels that are kept.
    PictureProvider(const QString &packPath, qint64 budget);
    ~PictureProvider() override;

    /// Waits for what is being decoded and decodes nothing more. To be called before the engine
    /// goes: Qt keeps a provider whose responses are under way beyond the engine, and even beyond
    /// the application, which decoding needs.
    void close();

    QQuickImageResponse *requestImageResponse(const QString &id,
                                              const QSize &requestedSize) override;

private:
    PackPictures m_pictures;
    QMutex m_mutex = {};
    bool m_isClosed = false;
    QThreadPool m_threads = {};
};

} // namespace vitrine
