// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/state/statedatabase.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace vitrine {

/// The one place of the player that reads and writes `state.db` while the show runs: on a thread of
/// its own, one piece of work after the other, so that nobody ever waits for the disk.
///
/// Work that throws is logged and dropped: a full disk stops nothing.
class StateWorker
{
public:
    using Work = std::function<void(StateDatabase &)>;

    explicit StateWorker(StateDatabase state);
    /// Waits until everything that was posted is done.
    ~StateWorker();
    Q_DISABLE_COPY_MOVE(StateWorker)

    /// Does \a work after everything that was posted before.
    void post(Work work);

    /// Likewise, and promises what \a work returns, or what it throws.
    /// Go on with `.then(context, …)` and `.onFailed(context, …)`.
    template <class Asked>
    [[nodiscard]] auto ask(Asked work) -> QFuture<std::invoke_result_t<Asked, StateDatabase &>>
    {
        using Result = std::invoke_result_t<Asked, StateDatabase &>;
        const auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        post([promise, work = std::move(work)](StateDatabase &state) {
            try {
                promise->addResult(work(state));
                promise->finish();
            } catch (...) {
                promise->setException(std::current_exception());
                promise->finish();
                throw; // To be logged.
            }
        });
        return promise->future();
    }

    /// Waits until everything posted so far is done.
    void finish();

private:
    void run(const Work &work);

    StateDatabase m_state;
    QString m_lastFault = {}; ///< Logged once as long as it stays the same.
    QThreadPool m_thread;
};

} // namespace vitrine
