// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captionpack.h"

#include "measurements.h"
#include "storage/packwriter.h"
#include "storage/searchwords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int slidesPerStory = 20;
constexpr int storiesPerZone = 100;
constexpr std::array locales {"en", "zh-Hans", "zh-Hant"};

QByteArray schema()
{
    QFile file(u":/vitrine/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The schema is not in this program.");
    return file.readAll();
}

int storyOf(int slide)
{
    return (slide - 1) / slidesPerStory + 1;
}

int zoneOf(int story)
{
    return (story - 1) / storiesPerZone + 1;
}

template <class Add>
void forEachLocale(const Add &add)
{
    for (std::size_t language = 0; language < locales.size(); ++language)
        add(Id<Locale> {std::int64_t(language) + 1}, language);
}

} // namespace

QString CaptionPack::path()
{
    const QDir folder(QStringLiteral(VITRINE_BENCH_FOLDER));
    const QString kind = u"captions-%1-"_s.arg(m_count);
    const QString path = folder.filePath(kind + fingerprint() + u".vitrine"_s);
    if (QFile::exists(path))
        return path;
    for (const QString &old : folder.entryList({kind + u'*'}, QDir::Files))
        QFile::remove(folder.filePath(old));
    const QString unfinished = folder.filePath(kind + u"unfinished"_s);
    write(unfinished);
    if (!QFile::rename(unfinished, path))
        throw std::runtime_error("The pack of captions cannot be kept.");
    return path;
}

QString CaptionPack::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(schema());
    for (int number = 1; number <= 100; ++number) {
        const CaptionTexts texts = m_captions.at(number);
        for (const QString &text : texts.captions)
            hash.addData((indexedWords(text) + m_pinyin.tokens(text).join(u' ')).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().first(12));
}

void CaptionPack::write(const QString &path)
{
    PackWriter writer(path, QString::fromUtf8(schema()));
    addFrame(writer);
    const int step = std::max(m_count / 10, 10'000);
    for (int number = 1; number <= m_count; ++number) {
        addSlide(writer, number);
        if (number % step == 0)
            tellProgress(u"  writing captions: %1 of %2"_s.arg(number).arg(m_count));
    }
    for (int number = 1; number <= m_count; ++number) {
        addSearchText(writer, number);
        if (number % step == 0)
            tellProgress(u"  indexing captions: %1 of %2"_s.arg(number).arg(m_count));
    }
    writer.finishSearch();
    writer.finish();
}

void CaptionPack::addFrame(PackWriter &writer) const
{
    writer.add(Exhibition {.slug = u"captions"_s});
    writer.add(Picture {.id = {1}}, u"none"_s, u"none.png"_s, 16, 9);
    forEachLocale([&](Id<Locale> locale, std::size_t language) {
        writer.add({.id = locale,
                    .tag = QString::fromLatin1(locales[language]),
                    .position = int(language)},
                   {});
        writer.addText(locale, Exhibition {.title = u"Captions"_s});
        writer.addText(locale, Picture {.id = {1}});
    });
    const int stories = storyOf(m_count);
    for (int number = 1; number <= zoneOf(stories); ++number) {
        const QString name = u"zone-%1"_s.arg(number);
        const Zone zone {.id = {number}, .slug = name, .picture = {1}, .title = name};
        writer.add(zone, number);
        forEachLocale([&](Id<Locale> locale, std::size_t) { writer.addText(locale, zone); });
    }
    for (int number = 1; number <= stories; ++number) {
        const QString name = u"story-%1"_s.arg(number);
        const Story story {
            .id = {number}, .zone = {zoneOf(number)}, .slug = name, .picture = {1}, .title = name};
        writer.add(story, number);
        forEachLocale([&](Id<Locale> locale, std::size_t) { writer.addText(locale, story); });
    }
}

void CaptionPack::addSlide(PackWriter &writer, int number) const
{
    Slide slide {.id = {number},
                 .story = {storyOf(number)},
                 .picture = {.id = {1}},
                 .position = (number - 1) % slidesPerStory};
    writer.add(slide, QString::number(number));
    const CaptionTexts texts = m_captions.at(number);
    forEachLocale([&](Id<Locale> locale, std::size_t language) {
        slide.title = texts.titles[language];
        slide.caption = texts.captions[language];
        writer.addText(locale, slide);
    });
}

void CaptionPack::addSearchText(PackWriter &writer, int number) const
{
    const auto withPinyin = [&](const std::array<QString, 3> &texts) {
        const QString words = QStringList(texts.begin(), texts.end()).join(u'\n');
        return words + u'\n' + m_pinyin.tokens(words).join(u' ');
    };
    const CaptionTexts texts = m_captions.at(number);
    const int story = storyOf(number);
    writer.addSearchText({.zone = {zoneOf(story)},
                          .story = Id<Story> {story},
                          .slide = Id<Slide> {number},
                          .title = withPinyin(texts.titles),
                          .body = withPinyin(texts.captions)});
}

} // namespace vitrine
