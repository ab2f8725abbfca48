// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "openedpack.h"

#include "packs/pinyin.h"
#include "storage/packwriter.h"
#include "storage/searchindex.h"
#include "storage/searchquery.h"

#include <QTemporaryDir>

#include <random>
#include <thread>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Locale> english {1};
constexpr Id<Locale> simplified {2};

/// Hits as numbers: zone, zone/story or zone/story/slide.
QStringList places(const std::vector<SearchHit> &hits)
{
    QStringList all;
    for (const SearchHit &hit : hits) {
        QString place = QString::number(hit.zone.value);
        if (hit.story)
            place += u'/' + QString::number(hit.story->value);
        if (hit.slide)
            place += u'/' + QString::number(hit.slide->value);
        all.append(place);
    }
    return all;
}

QStringList found(const PackDatabase &pack, const QString &typed, int limit = 20)
{
    return places(SearchIndex(pack).find(typed, english, limit));
}

/// A pack of one story with two thousand slides: each is titled by its number; every tenth has its
/// words about tea in the caption, the last two also in the title.
class LargePack
{
public:
    static constexpr int slides = 2000;

    LargePack()
    {
        PackWriter writer(m_folder.filePath(u"large.vitrine"_s),
                          QString::fromUtf8(bytesOf(u":/vitrine/schema.sql"_s)));
        writer.add({.id = english, .tag = u"en"_s}, {});
        writer.add(Exhibition {.slug = u"large"_s});
        writer.addText(english, Exhibition {.title = u"Large"_s});
        writer.add({.id = {1}}, u"cup"_s, u"cup.png"_s, 16, 9);
        writer.addText(english, Picture {.id = {1}});
        const Zone zone {.id = {1}, .slug = u"z"_s, .picture = {1}, .title = u"Hall"_s};
        writer.add(zone, 0);
        writer.addText(english, zone);
        const Story story {.id = {1}, .zone = {1}, .slug = u"s"_s, .picture = {1}};
        writer.add(story, 0);
        writer.addText(english, story);
        for (int number = 1; number <= slides; ++number)
            add(writer, number);
        writer.finishSearch();
        writer.finish();
        m_pack.emplace(std::move(*PackDatabase::open(m_folder.filePath(u"large.vitrine"_s))));
    }

    const PackDatabase &pack() const { return *m_pack; }

private:
    void add(PackWriter &writer, int number)
    {
        const QString words = number % 10 == 0 ? u"Oolong 武夷山的茶"_s : u"Porcelain 景德镇"_s;
        const bool isTitled = number > slides - 2;
        const Slide slide {.id = {number},
                           .story = {1},
                           .picture = {.id = {1}},
                           .position = number - 1,
                           .title = u"Cup %1"_s.arg(number) + (isTitled ? u" 茶 oolong"_s : u""_s),
                           .caption = words};
        writer.add(slide, QString::number(number));
        writer.addText(english, slide);
        writer.addSearchText({.zone = {1},
                              .story = Id<Story> {1},
                              .slide = slide.id,
                              .title = withPinyin(slide.title),
                              .body = withPinyin(words)});
    }
    QString withPinyin(const QString &words) const
    {
        return words + u' ' + m_pinyin.tokens(words).join(u' ');
    }

    QTemporaryDir m_folder;
    Pinyin m_pinyin;
    std::optional<PackDatabase> m_pack = {};
};

} // namespace

TEST_CASE("What is typed becomes words that all must begin so", "[search]")
{
    CHECK(matchExpression(u"tide"_s) == u"\"tide\"*"_s);
    CHECK(matchExpression(u"  High\twater "_s) == u"\"high\"* AND \"water\"*"_s);
    CHECK(matchExpression(u"2024"_s) == u"\"2024\"*"_s);
    CHECK(matchExpression(u"ＡＩ　２０２４"_s) == u"\"ai\"* AND \"2024\"*"_s);
}

TEST_CASE("Of typed Chinese characters every two neighbours stand together", "[search]")
{
    CHECK(matchExpression(u"粉彩"_s) == u"\"粉彩\"*"_s);
    CHECK(matchExpression(u"茶"_s) == u"\"茶\"*"_s);
    CHECK(matchExpression(u"福州市"_s) == u"\"福州\"* AND \"州市\"*"_s);
    CHECK(matchExpression(u"福州 峰会"_s) == u"\"福州\"* AND \"峰会\"*"_s);
    CHECK(matchExpression(u"福州2024年fair"_s)
          == u"\"福州\"* AND \"2024\"* AND \"年\"* AND \"fair\"*"_s);
    CHECK(matchExpression(u"𠀀，海"_s) == u"\"𠀀\"* AND \"海\"*"_s);
}

TEST_CASE("What is written with hyphens and apostrophes is also looked for written together",
          "[search]")
{
    CHECK(matchExpression(u"xi'an"_s) == u"((\"xi\" AND \"an\"*) OR \"xian\"*)"_s);
    CHECK(
        matchExpression(u"visitor’s e-mail"_s)
        == u"((\"visitor\" AND \"s\"*) OR \"visitors\"*) AND ((\"e\" AND \"mail\"*) OR \"email\"*)"_s);
    CHECK(matchExpression(u"'tide-'"_s) == u"\"tide\"*"_s);
}

TEST_CASE("What is typed twice, or goes on in another word, is looked for once", "[search]")
{
    CHECK(matchExpression(u"e e e e"_s) == u"\"e\"*"_s);
    CHECK(matchExpression(u"ex tide exhibition e"_s) == u"\"tide\"* AND \"exhibition\"*"_s);
    CHECK(matchExpression(u"福 福州"_s) == u"\"福州\"*"_s);
}

TEST_CASE("Of a long word the first twelve letters are looked for", "[search]")
{
    CHECK(matchExpression(u"internationalisation"_s) == u"\"internationa\"*"_s);
    CHECK(matchExpression(u"shuzizhongguo"_s) == u"\"shuzizhonggu\"*"_s);
}

TEST_CASE("Where nothing can be looked for nothing is", "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    for (const QString &typed :
         {u""_s, u"   "_s, u"\"*()"_s, u"？。“”"_s, u"-'-"_s, u"😀"_s, u"\u0301"_s, u"\0"_s}) {
        CHECK(matchExpression(typed).isEmpty());
        CHECK(found(pack, typed).isEmpty());
    }
    CHECK(found(pack, u"sea"_s, 0).isEmpty());
}

TEST_CASE("A whole page that was pasted is searched by its first words", "[search]")
{
    QString page;
    for (int number = 10'000; number < 20'000; ++number)
        page += u"word%1 "_s.arg(number);

    const QString expression = matchExpression(page);

    CHECK(expression.count(u"word"_s) == 8);
}

TEST_CASE("Nothing that can be typed spoils a search", "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);
    const QStringList pieces {u"\""_s,
                              u"'"_s,
                              u"’"_s,
                              u"*"_s,
                              u"("_s,
                              u")"_s,
                              u"{title}"_s,
                              u":"_s,
                              u"^"_s,
                              u"+"_s,
                              u"-"_s,
                              u","_s,
                              u";--"_s,
                              u"\\"_s,
                              u"AND"_s,
                              u"OR"_s,
                              u"NOT"_s,
                              u"NEAR"_s,
                              u"/1"_s,
                              u"sea"_s,
                              u"海"_s,
                              u"é"_s,
                              u"e\u0301"_s,
                              u"\u0301"_s,
                              u" "_s,
                              u"%1"_s,
                              u"\n"_s,
                              u"\u200b"_s,
                              u"𠀀"_s,
                              u"😀"_s,
                              u"ß"_s,
                              u"№"_s,
                              QString(QChar(0)),
                              QString(QChar(0xd800)),
                              QString(QChar(0xdc00)),
                              QString(QChar(0xffff)),
                              u"\U00030000"_s,
                              u"\ue000"_s,
                              u"ー"_s,
                              u"々"_s,
                              u"한"_s,
                              u"ا"_s};
    std::mt19937 random(2024);

    for (int time = 0; time < 3000; ++time) {
        QString typed;
        for (auto count = random() % 8 + 1; count > 0; --count)
            typed += pieces[qsizetype(random() % std::size_t(pieces.size()))];
        INFO(typed.toStdString() << " -> " << matchExpression(typed).toStdString());
        CHECK_NOTHROW(found(pack, typed));
    }
}

TEST_CASE("Words of the search language are words like others", "[search]")
{
    const TestExhibition source;
    source.change(u"zones/sea/tides.toml"_s, u"Twice a day the sea rises."_s,
                  u"Twice a day, not near noon or night."_s);
    const PackDatabase pack = openPack(source);

    CHECK(found(pack, u"NOT NEAR OR"_s) == QStringList {u"1/1"_s});
    CHECK(found(pack, u"title:sky"_s).isEmpty());
    CHECK(found(pack, u"sea*"_s) == found(pack, u"sea"_s));
}

TEST_CASE("Visitors find by beginnings, in any order, in any language", "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    CHECK(found(pack, u"tid"_s) == QStringList {u"1/1"_s});
    CHECK(found(pack, u"TIDES"_s) == QStringList {u"1/1"_s});
    CHECK(found(pack, u"water HIGH"_s) == QStringList {u"1/1/1"_s});
    CHECK(found(pack, u"water low"_s) == QStringList {u"1/1/1"_s}); // Its figure names both.
    CHECK(found(pack, u"water nowhere"_s).isEmpty());
    CHECK(found(pack, u"长乐"_s) == QStringList {u"1/1/1"_s});
    CHECK(found(pack, u"長樂"_s) == QStringList {u"1/1/1"_s});
    CHECK(found(pack, u"乐长"_s).isEmpty());
    CHECK(found(pack, u"editors'"_s) == QStringList {u"1"_s});
    CHECK(found(pack, u"tídés"_s) == QStringList {u"1/1"_s});
}

TEST_CASE("Visitors find Chinese by its pinyin", "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    CHECK(found(pack, u"fz"_s) == QStringList {u"1"_s});
    CHECK(found(pack, u"fuzhou"_s) == QStringList {u"1"_s});
    CHECK(found(pack, u"fu zhou"_s) == QStringList {u"1"_s});
    CHECK(found(pack, u"fu'zhou"_s) == QStringList {u"1"_s});
    CHECK(found(pack, u"Fúzhōu"_s) == QStringList {u"1"_s});
    CHECK(found(pack, u"changle"_s) == QStringList {u"1/1/1"_s});
    CHECK(found(pack, u"zhangle"_s).isEmpty());
}

TEST_CASE("Answers with the words in their title come before those that only mention them",
          "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    // The sky's introduction, the tides' summary and the clouds' mention the sea.
    CHECK(found(pack, u"sea"_s) == QStringList {u"1"_s, u"2"_s, u"1/1"_s, u"2/2"_s, u"2/2/3"_s});
    CHECK(found(pack, u"sky"_s) == QStringList {u"2"_s});
    CHECK(found(pack, u"clouds"_s) == QStringList {u"2/2"_s, u"2/2/3"_s});
    // One character: of a story's title, then of a zone's introduction and a summary.
    CHECK(found(pack, u"潮"_s) == QStringList {u"1/1"_s, u"1/1/1"_s, u"1"_s});
    CHECK(found(pack, u"sea"_s, 2) == QStringList {u"1"_s, u"2"_s});
}

TEST_CASE("An answer says where it stands, in the visitor's language", "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);
    const auto answer = [&](const QString &typed, Id<Locale> locale) {
        const std::vector<SearchHit> hits = SearchIndex(pack).find(typed, locale, 1);
        REQUIRE(hits.size() == 1);
        return hits[0];
    };

    const SearchHit zone = answer(u"fuzhou"_s, english);
    CHECK(zone.title == u"The Sea at Fuzhou"_s);
    CHECK(zone.context.isEmpty());
    CHECK(zone.excerpt == u"The sea comes and goes."_s);
    CHECK(zone.picture.value == 1);

    const SearchHit story = answer(u"clouds"_s, simplified);
    CHECK(story.title == u"云"_s);
    CHECK(story.context == u"天空"_s);
    CHECK(story.excerpt == u"云从海上来。"_s);
    CHECK(story.picture.value == 2);
    CHECK_FALSE(story.slide);

    const SearchHit slide = answer(u"高潮"_s, english);
    CHECK(slide.title == u"High water"_s);
    CHECK(slide.context == u"The Sea at Fuzhou · Tides"_s);
    CHECK(slide.excerpt == u"At Changle the water rises by six metres."_s);
    CHECK(slide.slidePosition == 0);

    const SearchHit untitled = answer(u"sand"_s, english);
    CHECK(untitled.title == u"Tides"_s);
    CHECK(untitled.context == u"The Sea at Fuzhou"_s);
    CHECK(untitled.slide == Id<Slide> {2});
    CHECK(untitled.slidePosition == 1);
    CHECK(untitled.picture.value == 2);
}

TEST_CASE("A slide that is shown twice is found once", "[search]")
{
    const TestExhibition source;
    const PackDatabase pack = openPack(source);

    CHECK(found(pack, u"changle six"_s) == QStringList {u"1/1/1"_s});
}

TEST_CASE("In two thousand slides the titles come first, then the rest in order", "[search]")
{
    const LargePack large;

    CHECK(found(large.pack(), u"oolong"_s, 5)
          == QStringList {u"1/1/1999"_s, u"1/1/2000"_s, u"1/1/10"_s, u"1/1/20"_s, u"1/1/30"_s});
    CHECK(found(large.pack(), u"茶"_s, 3)
          == QStringList {u"1/1/1999"_s, u"1/1/2000"_s, u"1/1/10"_s});
    CHECK(found(large.pack(), u"武夷山"_s, 2) == QStringList {u"1/1/10"_s, u"1/1/20"_s});
    CHECK(found(large.pack(), u"武夷茶"_s, 2).isEmpty());
    CHECK(found(large.pack(), u"wuyishandecha"_s, 2) == QStringList {u"1/1/10"_s, u"1/1/20"_s});
    CHECK(found(large.pack(), u"wuyi"_s, 2) == QStringList {u"1/1/10"_s, u"1/1/20"_s});
    CHECK(found(large.pack(), u"wys"_s, 2) == QStringList {u"1/1/10"_s, u"1/1/20"_s});
    CHECK(found(large.pack(), u"cup 1234"_s, 5) == QStringList {u"1/1/1234"_s});
    CHECK(found(large.pack(), u"oolong 1000"_s, 5) == QStringList {u"1/1/1000"_s});
    CHECK(found(large.pack(), u"o"_s, 9999).size() == 201); // Each once, also 1999 by its title.
    CHECK(found(large.pack(), u"cup"_s, 9999).size() == LargePack::slides);
}

TEST_CASE("A search that is no longer wanted stops, and the next one works", "[search]")
{
    const LargePack large;
    const SearchIndex index(large.pack());
    std::atomic<bool> isOver = false;
    std::thread impatient([&] {
        while (!isOver)
            index.interrupt();
    });

    bool wasInterrupted = false;
    for (int time = 0; time < 1000 && !wasInterrupted; ++time) {
        try {
            static_cast<void>(index.find(u"cup"_s, english, LargePack::slides));
        } catch (const SearchInterrupted &) {
            wasInterrupted = true;
        }
    }
    isOver = true;
    impatient.join();

    CHECK(wasInterrupted);
    CHECK(index.find(u"cup"_s, english, 24).size() == 24);
}
