// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "packs/inorder.h"

#include <atomic>
#include <numeric>
#include <stdexcept>

using namespace vitrine;

TEST_CASE("Results are handed over in order, whichever is ready first", "[packs]")
{
    std::vector<std::size_t> used;

    inOrder<std::size_t>(
        200,
        [](std::size_t index) {
            for (std::size_t i = 0; i < (200 - index) * 10; ++i)
                std::this_thread::yield();
            return index * index;
        },
        [&](std::size_t index, std::size_t square) {
            CHECK(square == index * index);
            used.push_back(index);
        });

    std::vector<std::size_t> expected(200);
    std::iota(expected.begin(), expected.end(), 0);
    CHECK(used == expected);
}

TEST_CASE("Only a few results wait at a time", "[packs]")
{
    std::atomic<int> waiting = 0;
    int most = 0;

    inOrder<int>(
        300, [&](std::size_t) { return ++waiting; },
        [&](std::size_t, int) {
            most = std::max(most, waiting.load());
            --waiting;
        });

    CHECK(most <= int(std::thread::hardware_concurrency()) * 2 + 3);
}

TEST_CASE("A failure ends the work and reaches the caller", "[packs]")
{
    int used = 0;
    const auto failAt = [&](std::size_t failing) {
        inOrder<int>(
            1000,
            [&](std::size_t index) {
                if (index == failing)
                    throw std::runtime_error("torn");
                return 0;
            },
            [&](std::size_t, int) { ++used; });
    };

    CHECK_THROWS_WITH(failAt(7), "torn");
    CHECK(used == 7);
}

TEST_CASE("No work is no work", "[packs]")
{
    inOrder<int>(
        0, [](std::size_t) { return 0; }, [](std::size_t, int) { FAIL("nothing to use"); });
}
