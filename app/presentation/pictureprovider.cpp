// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureprovider.h"

#include <QQuickImageResponse>
#include <QRunnable>

#include <atomic>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

class PictureResponse : public QQuickImageResponse
{
    Q_OBJECT

public:
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    [[nodiscard]] QString errorString() const override
    {
        return m_image.isNull() ? u"The picture cannot be read."_s : QString();
    }
    void cancel() override { m_isCancelled->store(true); }

    [[nodiscard]] std::shared_ptr<std::atomic_bool> cancellation() const { return m_isCancelled; }
    void setImage(const QImage &image)
    {
        m_image = image;
        emit finished();
    }

private:
    QImage m_image = {};
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace

PictureProvider::PictureProvider(const QString &packPath, qint64 budget)
    : m_pictures(packPath, budget)
{
    m_threads.setMaxThreadCount(2); // One picture for the screen, one ahead of it.
}

PictureProvider::~PictureProvider()
{
    m_threads.clear();
    m_threads.waitForDone();
}

QQuickImageResponse *PictureProvider::requestImageResponse(const QString &id,
                                                           const QSize &requestedSize)
{
    auto *const response = new PictureResponse;
    m_threads.start([this, response, isCancelled = response->cancellation(),
                     picture = Id<Picture> {id.toLongLong()}, requestedSize] {
        // A cancelled response must still be finished; Qt deletes it then.
        const QImage image = *isCancelled ? QImage() : m_pictures.picture(picture, requestedSize);
        // Told in the thread that asked, which by then listens: a quick answer is not lost.
        QMetaObject::invokeMethod(
            response, [response, image] { response->setImage(image); }, Qt::QueuedConnection);
    });
    return response;
}

} // namespace vitrine

#include "pictureprovider.moc"
