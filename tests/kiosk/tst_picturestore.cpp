// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"

#include "pictures/picturestore.h"

#include <QMutex>
#include <QQmlEngine>
#include <QSemaphore>

#include <algorithm>
#include <memory>
#include <vector>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ample = 500'000'000;

/// Decodes nothing before it may, and remembers what it was asked for.
class HeldOrigin : public PictureOrigin
{
public:
    struct State {
        QSemaphore permits;
        QMutex mutex;
        std::vector<std::int64_t> asked = {};
        std::atomic<int> working = 0;
    };
    explicit HeldOrigin(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    QImage decode(const PictureWanted &wanted, const PixelLedger &ledger,
                  const std::atomic<bool> &cancelled) const override
    {
        {
            const QMutexLocker lock(&m_state->mutex);
            m_state->asked.push_back(wanted.picture.value);
        }
        ++m_state->working;
        m_state->permits.acquire();
        --m_state->working;
        if (cancelled || wanted.picture.value == 99)
            return {};
        return ledger.image({100, 10}, QImage::Format_RGB32);
    }
    QImage preview(Id<Picture>, const PixelLedger &) const override { return {}; }
    QSize size(Id<Picture>) const override { return {100, 10}; }
    std::optional<TilePyramid> pyramid(Id<Picture>) const override { return {}; }

private:
    std::shared_ptr<State> m_state;
};

/// A store whose threads all work at something that does not end yet.
class BusyStore
{
public:
    BusyStore()
    {
        for (int number = 1001; number <= 1008; ++number)
            m_orders.push_back(
                store.order(of(number), PictureStore::Urgency::Shown, [](auto &) {}));
        REQUIRE(eventually([&] { return state->working >= 2; }));
    }
    ~BusyStore() { state->permits.release(1000); }

    static PictureWanted of(int number) { return {.picture = {number}, .size = {100, 10}}; }
    /// The numbers below 1000 that were decoded, in their order.
    std::vector<std::int64_t> asked() const
    {
        const QMutexLocker lock(&state->mutex);
        std::vector<std::int64_t> numbers;
        std::copy_if(state->asked.begin(), state->asked.end(), std::back_inserter(numbers),
                     [](auto number) { return number < 1000; });
        return numbers;
    }

    std::shared_ptr<HeldOrigin::State> state = std::make_shared<HeldOrigin::State>();
    PictureStore store = PictureStore(std::make_unique<HeldOrigin>(state), ample);

private:
    std::vector<PictureOrder> m_orders = {};
};

} // namespace

TEST_CASE("A picture that was ordered comes, and is there at once the next time", "[picturestore]")
{
    BusyStore busy;
    QImage came;
    const PictureOrder order = busy.store.order(busy.of(1), PictureStore::Urgency::Shown,
                                                [&](const QImage &image) { came = image; });
    CHECK(busy.store.find(busy.of(1)).isNull());

    busy.state->permits.release(100);

    REQUIRE(eventually([&] { return !came.isNull(); }));
    CHECK(busy.store.find(busy.of(1)).cacheKey() == came.cacheKey());
    CHECK_FALSE(order.isOpen());
}

TEST_CASE("What is shown is decoded before what may be shown", "[picturestore]")
{
    BusyStore busy;
    std::vector<PictureOrder> orders;
    int came = 0;
    const auto order = [&](int number, PictureStore::Urgency urgency) {
        orders.push_back(
            busy.store.order(busy.of(number), urgency, [&](const QImage &) { ++came; }));
    };
    order(1, PictureStore::Urgency::Behind);
    order(2, PictureStore::Urgency::Ahead);
    order(3, PictureStore::Urgency::Shown);

    while (came < 3) {
        busy.state->permits.release(1);
        QCoreApplication::processEvents();
    }

    CHECK(busy.asked() == std::vector<std::int64_t> {3, 2, 1});
}

TEST_CASE("What was likely and is now shown is decoded first, and once", "[picturestore]")
{
    BusyStore busy;
    int came = 0;
    const auto count = [&](const QImage &) { ++came; };
    const PictureOrder behind = busy.store.order(busy.of(1), PictureStore::Urgency::Behind, count);
    const PictureOrder ahead = busy.store.order(busy.of(2), PictureStore::Urgency::Ahead, count);
    const PictureOrder shown = busy.store.order(busy.of(1), PictureStore::Urgency::Shown, count);

    while (came < 3) {
        busy.state->permits.release(1);
        QCoreApplication::processEvents();
    }

    CHECK(busy.asked() == std::vector<std::int64_t> {1, 2});
}

TEST_CASE("What nobody waits for any more is not decoded", "[picturestore]")
{
    BusyStore busy;
    bool came = false;
    {
        const PictureOrder given = busy.store.order(busy.of(1), PictureStore::Urgency::Ahead,
                                                    [&](const QImage &) { came = true; });
        PictureOrder replaced = busy.store.order(busy.of(2), PictureStore::Urgency::Ahead,
                                                 [&](const QImage &) { came = true; });
        replaced = {};
    }
    bool last = false;
    const PictureOrder order = busy.store.order(busy.of(3), PictureStore::Urgency::Behind,
                                                [&](const QImage &) { last = true; });

    busy.state->permits.release(100);

    REQUIRE(eventually([&] { return last; }));
    CHECK(busy.asked() == std::vector<std::int64_t> {3});
    CHECK_FALSE(came);
}

TEST_CASE("Who still waits gets the picture that another let go of", "[picturestore]")
{
    BusyStore busy;
    bool came = false;
    PictureOrder gone
        = busy.store.order(busy.of(1), PictureStore::Urgency::Shown, [](const QImage &) {});
    const PictureOrder stays = busy.store.order(busy.of(1), PictureStore::Urgency::Ahead,
                                                [&](const QImage &) { came = true; });

    gone.cancel();
    busy.state->permits.release(100);

    CHECK(eventually([&] { return came; }));
}

TEST_CASE("Who waits for a picture that cannot be read is told", "[picturestore]")
{
    BusyStore busy;
    bool told = false;
    const PictureOrder order
        = busy.store.order(busy.of(99), PictureStore::Urgency::Shown,
                           [&](const QImage &image) { told = image.isNull(); });

    busy.state->permits.release(100);

    CHECK(eventually([&] { return told; }));
    CHECK(busy.store.find(busy.of(99)).isNull());
}

TEST_CASE("A store that goes waits for its threads and leaves nothing decoded", "[picturestore]")
{
    auto state = std::make_shared<HeldOrigin::State>();
    state->permits.release(100);
    PixelLedger ledger;
    PictureOrder order;
    {
        PictureStore store(std::make_unique<HeldOrigin>(state), ample);
        ledger = store.ledger();
        order = store.order(BusyStore::of(1), PictureStore::Urgency::Shown,
                            [](const QImage &) { FAIL("It has gone"); });
    }
    order.cancel();
    QCoreApplication::processEvents();

    CHECK(ledger.bytes() == 0);
    CHECK(state->working == 0);
}

TEST_CASE("A picture's address names it, and nothing else does", "[picturestore]")
{
    CHECK(PictureStore::pictureOf(QUrl(u"picture:12"_s)) == Id<Picture> {12});
    CHECK_FALSE(PictureStore::pictureOf(QUrl(u"picture:cat"_s)).isValid());
    CHECK_FALSE(PictureStore::pictureOf(QUrl(u"file:12"_s)).isValid());
    CHECK_FALSE(PictureStore::pictureOf({}).isValid());
}

TEST_CASE("The store of an engine is found from it", "[picturestore]")
{
    QQmlEngine engine;
    CHECK(PictureStore::of(&engine) == nullptr);
    PictureStore store(std::make_unique<HeldOrigin>(std::make_shared<HeldOrigin::State>()), ample);

    store.serve(engine);

    CHECK(PictureStore::of(&engine) == &store);
}

TEST_CASE("What is on screen is found however small the budget, and no longer", "[picturestore]")
{
    auto state = std::make_shared<HeldOrigin::State>();
    state->permits.release(100);
    PictureStore store(std::make_unique<HeldOrigin>(state), 1);
    const QImage shown = store.ledger().image({100, 10}, QImage::Format_RGB32);
    std::shared_ptr<const QImage> lent = store.lend(BusyStore::of(1), shown);

    static_cast<void>(store.lend(BusyStore::of(1), shown)); // Another who lets go at once.
    CHECK(store.find(BusyStore::of(1)).cacheKey() == shown.cacheKey());
    lent.reset();

    CHECK(store.find(BusyStore::of(1)).isNull());
}
