// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "packs.h"

#include "presentation/shownzone.h"
#include "presentation/takeaway.h"
#include "presentation/textpages.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

TEST_CASE("A text is cut into as few pages as it needs, none too long", "[takeaway]")
{
    const QStringList blocks {u"One. Two. Three.\n\n"_s, u"Four. Five.\n\n"_s, u"Six."_s};

    CHECK(pagesOf(blocks, 100) == QStringList {u"One. Two. Three.\n\nFour. Five.\n\nSix."_s});
    CHECK(pagesOf(blocks, 20) == QStringList {u"One. Two. Three."_s, u"Four. Five.\n\nSix."_s});
    for (const QString &page : pagesOf({QString(300, u'字')}, 100))
        CHECK(page.toUtf8().size() <= 100);
    CHECK(pagesOf({QString(300, u'字')}, 100).join(QString()) == QString(300, u'字'));
    CHECK(pagesOf({}, 100).isEmpty());
}

TEST_CASE("Every story can be taken along in a few codes, in every language", "[takeaway]")
{
    ShownExhibition exhibition(openSound(summit()), u"en"_s);
    Takeaway takeaway;
    takeaway.setExhibition(&exhibition);
    qsizetype most = 0;

    for (const QString &locale : exhibition.locales()) {
        exhibition.setLocale(locale);
        for (ShownZone *zone : exhibition.zoneList())
            for (ShownStory *story : zone->storyList()) {
                takeaway.setStory(story);
                INFO(locale.toStdString() << ' ' << story->slug().toStdString());
                REQUIRE_FALSE(takeaway.pages().isEmpty());
                most = std::max(most, takeaway.pages().size());
                QString joined;
                for (const QString &page : takeaway.pages()) {
                    CHECK(page.toUtf8().size() <= Takeaway::mostBytes);
                    joined += page.section(u" · "_s, takeaway.pages().size() > 1 ? 1 : 0);
                }
                const auto letters
                    = [](const QString &text) { return QString(text).remove(u'\n').remove(u' '); };
                CHECK(letters(joined) == letters(takeaway.text()));
                CHECK(joined.contains(story->slide(0)->caption().left(12)));
            }
    }
    CHECK(most <= 6);
}

TEST_CASE("What is taken along says where it comes from", "[takeaway]")
{
    ShownExhibition exhibition(openSound(summit()), u"en"_s);
    Takeaway takeaway;
    takeaway.setExhibition(&exhibition);
    takeaway.setStory(exhibition.zoneList().constFirst()->storyList().constFirst());

    CHECK(takeaway.text().contains(u"Sources\n"_s));
    CHECK(takeaway.text().contains(u"China Daily"_s));
    CHECK(takeaway.text().endsWith(exhibition.credit()));
}

TEST_CASE("What is taken along follows the language", "[takeaway]")
{
    ShownExhibition exhibition(openSound(summit()), u"en"_s);
    Takeaway takeaway;
    takeaway.setExhibition(&exhibition);
    ShownStory *const story = exhibition.zoneList().constFirst()->storyList().constFirst();
    takeaway.setStory(story);

    exhibition.setLocale(u"zh-Hans"_s);

    CHECK(takeaway.pages().constFirst().contains(story->title()));
}
