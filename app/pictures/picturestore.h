// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/playback/decodedpictures.h"
#include "media/playback/pictureorigin.h"
#include "media/playback/pixelledger.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <functional>
#include <memory>

class QObject;
class QQmlEngine;

namespace vitrine {

struct PictureJob;

/// What somebody waits for; whoever lets go of it waits no more, and what nobody waits for is not
/// decoded.
class PictureOrder
{
public:
    PictureOrder() = default;
    PictureOrder(PictureOrder &&) noexcept = default;
    PictureOrder &operator=(PictureOrder &&other) noexcept;
    ~PictureOrder() { cancel(); }

    void cancel();
    [[nodiscard]] bool isOpen() const { return m_done && *m_done; }

private:
    friend class PictureStore;
    using Done = std::function<void(const QImage &)>;

    std::shared_ptr<PictureJob> m_job = {};
    std::shared_ptr<Done> m_done = {};
};

/// All decoded pictures of a player, within a budget of bytes, and the threads that decode more.
/// For the GUI thread.
class PictureStore : public QObject
{
    Q_OBJECT

public:
    using Wanted = PictureWanted;
    /// What is wanted first comes last.
    enum class Urgency { Behind, Ahead, Tile, Shown };
    /// Called later, by the GUI thread; with a null image where the picture cannot be read.
    using Done = std::function<void(const QImage &)>;

    /// \a budget in bytes of all decoded pixels, with textures.
    PictureStore(std::unique_ptr<PictureOrigin> origin, qint64 budget, QObject *parent = nullptr);
    ~PictureStore() override;

    /// The store whose pictures \a engine's items show; none where none was given to it.
    [[nodiscard]] static PictureStore *of(const QQmlEngine *engine);
    /// Likewise, of the engine of \a item; none before it has one.
    [[nodiscard]] static PictureStore *of(const QObject &item);
    void serve(QQmlEngine &engine);

    /// `picture:7`; an invalid id of anything else.
    [[nodiscard]] static Id<Picture> pictureOf(const QUrl &url);

    /// The pixels, if they are decoded already.
    [[nodiscard]] QImage find(const Wanted &wanted);
    [[nodiscard]] PictureOrder order(const Wanted &wanted, Urgency urgency, Done done);
    /// Lets others find \a image for as long as somebody holds what this returns: pixels that are
    /// on screen cost nothing more, whatever the budget.
    [[nodiscard]] std::shared_ptr<const QImage> lend(const Wanted &wanted, const QImage &image);
    /// The picture small and at once; a null image where there is none so small.
    [[nodiscard]] QImage preview(Id<Picture> picture) const;
    /// px of the largest there is of it: of its tiles, or of its largest rendition; empty where it
    /// is not known before it is decoded.
    [[nodiscard]] QSize fullSize(Id<Picture> picture) const;
    /// px it will be shown in; empty where that is not known before it is decoded.
    [[nodiscard]] QSize shownSize(const Wanted &wanted) const;
    [[nodiscard]] std::optional<TilePyramid> pyramid(Id<Picture> picture) const;

    [[nodiscard]] const PixelLedger &ledger() const { return m_ledger; }
    [[nodiscard]] qint64 budget() const { return m_kept.budget(); }
    void setBudget(qint64 budget) { m_kept.setBudget(budget); }
    /// Of all that was decoded since the beginning, for tests and measurements.
    [[nodiscard]] int decodedCount() const { return m_decodedCount; }

private:
    [[nodiscard]] qint64 bytesOf(const Wanted &wanted) const;
    void start(const std::shared_ptr<PictureJob> &job, Urgency urgency);
    void deliver(const std::shared_ptr<PictureJob> &job, const QImage &image);

    std::unique_ptr<PictureOrigin> m_origin;
    PixelLedger m_ledger = {};
    DecodedPictures m_kept;
    QHash<Wanted, std::weak_ptr<PictureJob>> m_jobs = {};
    QHash<Wanted, std::weak_ptr<const QImage>> m_lent = {};
    mutable QHash<std::int64_t, QSize> m_sizes = {};
    int m_decodedCount = 0;
    QThreadPool m_threads = {};
};

} // namespace vitrine
