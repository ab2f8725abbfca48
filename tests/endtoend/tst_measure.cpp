// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "packs.h"
#include "shownitems.h"
#include "stagedplayer.h"

#include <QFontMetricsF>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// How many of its own letters a line of \a text holds.
double measure(const QQuickItem &text)
{
    const QString words = text.property("text").toString();
    const QFontMetricsF metrics(text.property("font").value<QFont>());
    return double(words.size()) * text.width() / metrics.horizontalAdvance(words);
}

QQuickItem *textItem(const QQuickWindow &window, const QString &text)
{
    for (QQuickItem *item : shownItems(*window.contentItem()))
        if (isText(*item) && item->property("text").toString() == text)
            return item;
    return nullptr;
}

} // namespace

// 45 to 75 letters a line are what books on typography ask for (Bringhurst, The Elements of
// Typographic Style, 2.1.2); about half as many Chinese characters are as wide. A label on a wall
// is read standing: its lines may be a little shorter, not longer.
TEST_CASE("Lines are as long as eyes can follow", "[endtoend]")
{
    const QSize size = GENERATE(QSize(1920, 1080), QSize(1080, 1920), QSize(2520, 1080));
    const auto [locale, least, most] = GENERATE(table<QString, double, double>(
        {{u"en"_s, 40., 75.}, {u"zh-Hans"_s, 18., 30.}, {u"zh-Hant"_s, 18., 30.}}));
    PlayerOptions options {.size = size, .locale = locale, .open = u"hong-kong"_s};
    options.mounting.diagonal = 55;
    StagedPlayer player(summit(), options);
    CAPTURE(size.width(), size.height(), locale.toStdString());

    REQUIRE(eventually([&] { return player.isSettled(); }));
    const QQuickItem *const introduction
        = textItem(player.window(), player.visit().zone()->introduction());
    REQUIRE(introduction);
    CHECK(measure(*introduction) >= least);
    CHECK(measure(*introduction) <= most + 0.5);
    for (ShownStory *story : player.visit().zone()->storyList()) {
        player.visit().openStory(story->storyId());
        REQUIRE(eventually([&] {
            return player.isSettled()
                && textItem(player.window(), story->slide(0)->caption()) != nullptr;
        }));
        const QQuickItem *const caption = textItem(player.window(), story->slide(0)->caption());
        CAPTURE(story->slug().toStdString());
        CHECK(measure(*caption) >= least);
        CHECK(measure(*caption) <= most + 0.5);
    }
}
