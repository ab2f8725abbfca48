// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturestore.h"

#include "media/playback/picturedecoding.h"

#include <QQmlEngine>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <vector>

namespace vitrine {

using namespace Qt::StringLiterals;

/// One picture being decoded, or about to be.
struct PictureJob {
    PictureWanted wanted = {};
    PictureStore::Urgency urgency = PictureStore::Urgency::Behind;
    std::atomic<bool> isTaken = false; ///< By one of the threads it was offered to.
    std::atomic<bool> isCancelled = false;
    std::vector<std::shared_ptr<PictureStore::Done>> waiting = {}; ///< The GUI thread's alone.

    [[nodiscard]] bool isAwaited() const
    {
        return std::any_of(waiting.begin(), waiting.end(), [](const auto &done) { return *done; });
    }
};

namespace {

constexpr int tileSide = 512; // px, of most
constexpr const char *storeProperty = "_vitrine_pictures";

/// One core stays with what moves on screen.
int decodingThreads()
{
    return std::clamp(QThread::idealThreadCount(), 2, 4);
}

} // namespace

PictureOrder &PictureOrder::operator=(PictureOrder &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_job = std::move(other.m_job);
        m_done = std::move(other.m_done);
    }
    return *this;
}

void PictureOrder::cancel()
{
    if (!m_done)
        return;
    *m_done = {};
    if (!m_job->isAwaited())
        m_job->isCancelled = true;
    m_done.reset();
    m_job.reset();
}

PictureStore::PictureStore(std::unique_ptr<PictureOrigin> origin, qint64 budget, QObject *parent)
    : QObject(parent),
      m_origin(std::move(origin)),
      m_kept(m_ledger, budget)
{
    m_threads.setMaxThreadCount(decodingThreads());
    m_threads.setExpiryTimeout(-1); // Their connections to the pack stay open.
}

PictureStore::~PictureStore()
{
    m_threads.clear();
    for (const std::weak_ptr<PictureJob> &kept : std::as_const(m_jobs))
        if (const std::shared_ptr<PictureJob> job = kept.lock())
            job->isCancelled = true;
    m_threads.waitForDone();
}

PictureStore *PictureStore::of(const QQmlEngine *engine)
{
    return engine ? qobject_cast<PictureStore *>(engine->property(storeProperty).value<QObject *>())
                  : nullptr;
}

PictureStore *PictureStore::of(const QObject &item)
{
    return of(qmlEngine(&item));
}

void PictureStore::serve(QQmlEngine &engine)
{
    engine.setProperty(storeProperty, QVariant::fromValue<QObject *>(this));
}

Id<Picture> PictureStore::pictureOf(const QUrl &url)
{
    return {url.scheme() == "picture"_L1 ? url.path().toLongLong() : 0};
}

QImage PictureStore::find(const Wanted &wanted)
{
    QImage image = m_kept.find(wanted);
    if (image.isNull())
        if (const std::shared_ptr<const QImage> lent = m_lent.value(wanted).lock())
            image = *lent;
    return image;
}

std::shared_ptr<const QImage> PictureStore::lend(const Wanted &wanted, const QImage &image)
{
    m_lent.removeIf([](const auto &entry) { return entry.value().expired(); });
    if (std::shared_ptr<const QImage> same = m_lent.value(wanted).lock())
        return same;
    auto lent = std::make_shared<const QImage>(image);
    m_lent.insert(wanted, lent);
    return lent;
}

PictureOrder PictureStore::order(const Wanted &wanted, Urgency urgency, Done done)
{
    PictureOrder order;
    order.m_done = std::make_shared<Done>(std::move(done));
    std::shared_ptr<PictureJob> job = m_jobs.value(wanted).lock();
    const bool isNew = !job || job->isCancelled;
    if (isNew) {
        job = std::make_shared<PictureJob>();
        job->wanted = wanted;
        m_jobs.insert(wanted, job);
    }
    job->waiting.push_back(order.m_done);
    order.m_job = job;
    if (isNew)
        m_kept.makeRoomFor(bytesOf(wanted));
    // Offered once more where it has become more urgent; whoever comes first takes it.
    if (isNew || urgency > job->urgency)
        start(job, urgency);
    return order;
}

qint64 PictureStore::bytesOf(const Wanted &wanted) const
{
    constexpr int bytesPerPixel = 4;
    const QSize known = shownSize(wanted);
    const QSize size = wanted.tile ? QSize(tileSide, tileSide)
        : known.isEmpty()          ? wanted.size
                                   : known;
    return qint64(size.width()) * size.height() * bytesPerPixel;
}

void PictureStore::start(const std::shared_ptr<PictureJob> &job, Urgency urgency)
{
    job->urgency = urgency;
    const auto work = [this, job] {
        if (job->isCancelled || job->isTaken.exchange(true))
            return;
        const QImage image = m_origin->decode(job->wanted, m_ledger, job->isCancelled);
        QMetaObject::invokeMethod(
            this, [this, job, image] { deliver(job, image); }, Qt::QueuedConnection);
    };
    m_threads.start(work, int(urgency));
}

void PictureStore::deliver(const std::shared_ptr<PictureJob> &job, const QImage &image)
{
    if (m_jobs.value(job->wanted).lock() == job)
        m_jobs.remove(job->wanted);
    if (!image.isNull()) {
        ++m_decodedCount;
        m_kept.keep(job->wanted, image);
    }
    if (job->isCancelled)
        return; // Cut short by those who waited for it.
    const std::vector<std::shared_ptr<Done>> waiting = std::move(job->waiting);
    for (const std::shared_ptr<Done> &done : waiting)
        if (const Done tell = std::exchange(*done, {}))
            tell(image);
}

QImage PictureStore::preview(Id<Picture> picture) const
{
    return m_origin->preview(picture, m_ledger);
}

QSize PictureStore::fullSize(Id<Picture> picture) const
{
    if (const std::optional<TilePyramid> tiles = pyramid(picture))
        return tiles->size;
    return shownSize({.picture = picture});
}

QSize PictureStore::shownSize(const Wanted &wanted) const
{
    const auto known = m_sizes.constFind(wanted.picture.value);
    const QSize size = known == m_sizes.constEnd() ? m_origin->size(wanted.picture) : *known;
    if (known == m_sizes.constEnd())
        m_sizes.insert(wanted.picture.value, size);
    return size.isEmpty() || (wanted.size.isNull() && !wanted.whole)
        ? size
        : vitrine::shownSize(size, wanted);
}

std::optional<TilePyramid> PictureStore::pyramid(Id<Picture> picture) const
{
    return m_origin->pyramid(picture);
}

} // namespace vitrine
