// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace vitrine {

/// Does work(0) … work(count - 1) on all cores and hands the results to use(index, result) in
/// order, on the calling thread. At most a few results wait at a time. Throws what work or use
/// throws.
template <class Result>
void inOrder(std::size_t count, const std::function<Result(std::size_t)> &work,
             const std::function<void(std::size_t, Result)> &use)
{
    const std::size_t workers
        = std::min(count, std::max<std::size_t>(1, std::thread::hardware_concurrency()));
    const std::size_t window = workers + 2;
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::size_t, std::variant<Result, std::exception_ptr>> done;
    std::size_t started = 0;
    std::size_t used = 0;
    bool stopped = false;

    const auto run = [&] {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock,
                         [&] { return stopped || started == count || started < used + window; });
            if (stopped || started == count)
                return;
            const std::size_t index = started++;
            lock.unlock();
            std::variant<Result, std::exception_ptr> result = std::exception_ptr();
            try {
                result = work(index);
            } catch (...) {
                result = std::current_exception();
            }
            lock.lock();
            done.emplace(index, std::move(result));
            changed.notify_all();
        }
    };
    const auto stop = [&] {
        const std::lock_guard lock(mutex);
        stopped = true;
        changed.notify_all();
    };

    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < workers; ++i)
        threads.emplace_back(run);
    try {
        for (std::size_t index = 0; index < count; ++index) {
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return done.contains(index); });
            auto result = std::move(done.extract(index).mapped());
            ++used;
            changed.notify_all();
            lock.unlock();
            if (const auto *error = std::get_if<std::exception_ptr>(&result))
                std::rethrow_exception(*error);
            use(index, std::move(std::get<Result>(result)));
        }
    } catch (...) {
        stop();
        throw;
    }
}

} // namespace vitrine
