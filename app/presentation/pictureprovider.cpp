// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureprovider.h"

#include <QMutex>
#include <QMutexLocker>
#include <QQuickImageResponse>

#include <atomic>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// The way from a decoding thread back to a response, which the engine may have deleted by then.
class WayBack
{
public:
    explicit WayBack(QQuickImageResponse *response) : m_response(response) { }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_response = nullptr;
    }
    /// Tells the thread that asked, which by then listens: a quick answer is not lost.
    void tellFinished(const QImage &image)
    {
        const QMutexLocker lock(&m_mutex);
        m_image = image;
        if (m_response)
            QMetaObject::invokeMethod(m_response, &QQuickImageResponse::finished,
                                      Qt::QueuedConnection);
    }
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] QImage image() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_image;
    }

private:
    mutable QMutex m_mutex;
    QQuickImageResponse *m_response = nullptr;
    QImage m_image = {};
    std::atomic<bool> m_isCancelled = false;
};

class PictureResponse : public QQuickImageResponse
{
public:
    ~PictureResponse() override { m_wayBack->close(); }

    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_wayBack->image());
    }
    [[nodiscard]] QString errorString() const override
    {
        return m_wayBack->image().isNull() ? u"The picture cannot be read."_s : QString();
    }
    void cancel() override { m_wayBack->cancel(); }

    [[nodiscard]] std::shared_ptr<WayBack> wayBack() const { return m_wayBack; }

private:
    std::shared_ptr<WayBack> m_wayBack = std::make_shared<WayBack>(this);
};

} // namespace

PictureProvider::PictureProvider(const QString &packPath, qint64 budget)
    : m_pictures(packPath, budget)
{
    m_threads.setMaxThreadCount(2); // One picture for the screen, one ahead of it.
}

PictureProvider::~PictureProvider()
{
    close();
}

void PictureProvider::close()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = true;
    }
    m_threads.clear();
    m_threads.waitForDone();
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &id,
                                                           const QSize &requestedSize)
{
    auto *const response = new PictureResponse;
    const QMutexLocker lock(&m_mutex);
    if (m_isClosed) {
        response->wayBack()->tellFinished({});
        return response;
    }
    m_threads.start([this, wayBack = response->wayBack(), picture = Id<Picture> {id.toLongLong()},
                     requestedSize] {
        // A cancelled response must still be finished; Qt deletes it then.
        wayBack->tellFinished(wayBack->isCancelled() ? QImage()
                                                     : m_pictures.picture(picture, requestedSize));
    });
    return response;
}

} // namespace vitrine
