// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"

#include "media/import/narrating.h"
#include "media/import/narrationcache.h"
#include "media/speech/opus.h"
#include "media/speech/speechsynthesis.h"
#include "media/speech/spokentext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace vitrine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList wordsOf(const SpokenPassage &passage, const QString &text)
{
    QStringList words;
    for (const SpokenWord &word : passage.words)
        words.append(text.mid(word.first, word.length));
    return words;
}

/// A tone of 440 Hz.
Pcm tone(std::chrono::milliseconds duration, int rate)
{
    Pcm sound {.rate = rate};
    for (int sample = 0; sample < rate * duration / 1s; ++sample)
        sound.samples.push_back(std::int16_t(12'000 * std::sin(sample * 6.28318 * 440 / rate)));
    return sound;
}

double loudness(const Pcm &sound)
{
    double sum = 0;
    for (const std::int16_t sample : sound.samples)
        sum += double(sample) * sample;
    return std::sqrt(sum / double(sound.samples.size()));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A WAV file of \a sound.
QByteArray asWav(const Pcm &sound)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray all;
        for (int byte = 0; byte < bytes; ++byte)
            all.append(char(value >> (8 * byte)));
        return all;
    };
    const auto data = quint32(sound.samples.size() * 2);
    const auto rate = quint32(sound.rate);
    return "RIFF" + number(36 + data, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) + number(1, 2)
        + number(rate, 4) + number(rate * 2, 4) + number(2, 2) + number(16, 2) + "data"
        + number(data, 4)
        + QByteArray(reinterpret_cast<const char *>(sound.samples.data()), qsizetype(data));
}

NarrationText sentence()
{
    return {.locale = u"en"_s,
            .passages = {{SpokenWord::Part::Title, u"A harbour"_s},
                         {SpokenWord::Part::Caption, u"Ships come and go."_s}}};
}

} // namespace

TEST_CASE("An English sentence is spoken word by word", "[speech]")
{
    const QString text = u"The city’s brain watches 1,600 river gates."_s;

    const SpokenPassage passage = SpeechSynthesis::speak(text, u"en"_s);

    CHECK(wordsOf(passage, text) == text.split(u' '));
    CHECK(passage.sound.duration() > 2s);
    CHECK(passage.sound.duration() < 8s);
    for (std::size_t word = 1; word < passage.words.size(); ++word)
        CHECK(passage.words[word].at > passage.words[word - 1].at);
    CHECK(passage.words.back().at < passage.sound.duration());
    CHECK(loudness(passage.sound) > 200);
}

TEST_CASE("A Chinese sentence is spoken character by character", "[speech]")
{
    const QString text = u"福州有闽江，也有茉莉花。"_s;

    const SpokenPassage passage = SpeechSynthesis::speak(text, u"zh-Hans"_s);

    CHECK(wordsOf(passage, text).join(QString()) == u"福州有闽江也有茉莉花"_s);
    CHECK(passage.words.back().at < passage.sound.duration());
}

TEST_CASE("Chinese is read by its sounds, with years, shares and Latin names", "[speech]")
{
    CHECK(spokenInPinyin(u"福州"_s).spoken == u"fú zhōu"_s);
    CHECK(spokenInPinyin(u"2024年"_s).spoken == u"èr líng èr sì nián"_s);
    CHECK(spokenInPinyin(u"占40%。"_s).spoken.trimmed() == u"zhàn bǎi fēn zhī 40."_s);
    CHECK(spokenInPinyin(u"1,600个"_s).spoken.startsWith(u"1600 "_s));
    CHECK(spokenInPinyin(u"5G和VR"_s).spoken == u"5 jì hé wēi ā ěr"_s);
    CHECK(spokenInPinyin(u"190+"_s).spoken == u"190 yǐ shàng"_s);
    CHECK(spokenInPinyin(u"2万个"_s).spoken == u"liǎng wàn gè"_s);
}

TEST_CASE("A character is read as the word it stands in wants it, in both scripts", "[speech]")
{
    for (const QString &text : {u"长乐银行重新了解行业"_s, u"長樂銀行重新了解行業"_s})
        CHECK(spokenInPinyin(text).spoken == u"cháng lè yín háng chóng xīn liǎo jiě háng yè"_s);
    CHECK(spokenInPinyin(u"增长"_s).spoken == u"zēng zhǎng"_s);
    CHECK(spokenInPinyin(u"不会不用一样一天第一次"_s).spoken
          == u"bú huì bú yòng yí yàng yì tiān dì yī cì"_s);
}

TEST_CASE("Every character of a Chinese text is marked once, in order", "[speech]")
{
    const QString text = u"福州的長樂，有1.5億+用戶；𠮷祥。"_s;
    QStringList words;
    for (const SpokenText::Word &word : spokenInPinyin(text).words)
        words.append(text.mid(word.first, word.length));

    CHECK(words
          == QStringList {u"福"_s, u"州"_s, u"的"_s, u"長"_s, u"樂"_s, u"有"_s, u"1.5"_s, u"億"_s,
                          u"+"_s, u"用"_s, u"戶"_s, u"𠮷"_s, u"祥"_s});
}

TEST_CASE("The same text always sounds the same, whatever was read before", "[speech]")
{
    const std::vector<std::pair<QString, QString>> texts {
        {u"Tides"_s, u"en"_s},     {u"A safe harbour for data."_s, u"en"_s},
        {u"Why?"_s, u"en"_s},      {u"Stop! At once"_s, u"en"_s},
        {u"潮汐"_s, u"zh-Hans"_s}, {u"福州，數據的避風港。"_s, u"zh-Hant"_s}};

    for (const auto &[text, locale] : texts) {
        const SpokenPassage alone = SpeechSynthesis::speak(text, locale);
        REQUIRE_FALSE(alone.sound.samples.empty());
        for (const auto &[before, localeBefore] : texts) {
            static_cast<void>(SpeechSynthesis::speak(before, localeBefore));
            const SpokenPassage again = SpeechSynthesis::speak(text, locale);

            INFO(text.toStdString() << " after " << before.toStdString());
            CHECK((alone.sound.samples == again.sound.samples));
            CHECK(alone.words == again.words);
        }
        CHECK((encodedAsOpus(alone.sound) == encodedAsOpus(alone.sound)));
    }
}

TEST_CASE("Where there is nothing to say there is silence, not an error", "[speech]")
{
    for (const QString &text : {QString(), u"   "_s, u"。，！"_s, u"🙂"_s})
        for (const QString &locale : {u"zh-Hans"_s, u"fr"_s})
            CHECK(SpeechSynthesis::speak(text, locale).sound.samples.empty());
    CHECK(SpeechSynthesis::speak(QString(), u"en"_s).sound.samples.empty());
    CHECK_FALSE(SpeechSynthesis::canSpeak(u"fr"_s));
}

TEST_CASE("A very long text is read to its end", "[speech]")
{
    const QString text = u"One more word and "_s.repeated(300).trimmed();

    const SpokenPassage passage = SpeechSynthesis::speak(text, u"en"_s);

    CHECK(passage.words.size() == 1200);
}

TEST_CASE("Opus keeps how long and how loud a sound is", "[speech]")
{
    const Pcm sound = tone(1500ms, 22'050);

    const QByteArray file = encodedAsOpus(sound);
    const std::optional<Pcm> heard = decodedOpus(file);

    CHECK(file.size() < 8'000);
    REQUIRE(heard);
    CHECK(std::abs((heard->duration() - sound.duration()).count()) < 30);
    CHECK(std::abs(loudness(*heard) / loudness(sound) - 1) < 0.1);
}

TEST_CASE("What is no Opus file, or half of one, is not taken for sound", "[speech]")
{
    const QByteArray file = encodedAsOpus(tone(500ms, 48'000));

    CHECK_FALSE(decodedOpus({}));
    CHECK_FALSE(decodedOpus("no sound"));
    CHECK_FALSE(decodedOpus(file.left(60)));
}

TEST_CASE("A narration reads title and caption with a pause between, and knows each word",
          "[speech]")
{
    const std::optional<Narration> narration = Narrating().narrate(sentence());

    REQUIRE(narration);
    CHECK(narration->isSynthetic);
    REQUIRE(narration->words.size() == 6);
    CHECK(narration->words[1].part == SpokenWord::Part::Title);
    CHECK(narration->words[2].part == SpokenWord::Part::Caption);
    CHECK(narration->words[2].first == 0);
    CHECK(narration->words[2].at - narration->words[1].at > 450ms);
    const std::optional<Pcm> heard = decodedOpus(narration->audio);
    REQUIRE(heard);
    CHECK(std::abs((heard->duration() - narration->duration).count()) < 30);
    CHECK_FALSE(Narrating().narrate({.locale = u"fr"_s, .passages = {{.text = u"Bonjour"_s}}}));
}

TEST_CASE("What was read once is kept, and read anew where the kept file is damaged", "[speech]")
{
    const QTemporaryDir folder;
    const Narrating voices;
    const NarrationCache cache(voices, Narrating::recipe(), folder.path());

    const std::optional<Narration> first = cache.narrate(sentence());
    const QStringList kept = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(kept.size() == 1);
    const std::optional<Narration> second = cache.narrate(sentence());
    write(folder.filePath(kept.first()), "damaged");
    const std::optional<Narration> third = cache.narrate(sentence());

    for (const std::optional<Narration> &other : {second, third}) {
        REQUIRE(other);
        CHECK(other->audio == first->audio);
        CHECK(other->words == first->words);
        CHECK(other->duration == first->duration);
    }
}

TEST_CASE("A recording is taken as it was spoken", "[speech]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"voice.wav"_s), asWav(tone(800ms, 44'100)));

    const auto narration = Narrating().recorded(folder.filePath(u"voice.wav"_s));

    REQUIRE(narration);
    CHECK_FALSE(narration->isSynthetic);
    CHECK(narration->duration == 800ms);
    CHECK(narration->words.empty());
    CHECK(decodedOpus(narration->audio));
}

TEST_CASE("A recording that cannot be used is refused with what to do", "[speech]")
{
    const QTemporaryDir folder;
    const QByteArray wav = asWav(tone(800ms, 44'100));
    write(folder.filePath(u"empty.wav"_s), {});
    write(folder.filePath(u"text.wav"_s), "Dear curator, the recording follows by post.");
    write(folder.filePath(u"silent.wav"_s), asWav({.rate = 44'100}));

    for (const auto &[name, sentence] :
         {std::pair(u"missing.wav"_s, u"is not there."_s),
          std::pair(u"empty.wav"_s, u"is empty."_s),
          std::pair(u"text.wav"_s, u"is no recording that can be read"_s),
          std::pair(u"silent.wav"_s, u"holds no sound."_s),
          std::pair(u"."_s, u"is not there."_s)}) {
        const auto narration = Narrating().recorded(folder.filePath(name));

        INFO(name.toStdString());
        REQUIRE_FALSE(narration);
        CHECK(narration.error().sentence.startsWith(sentence));
        CHECK_FALSE(narration.error().remedy.isEmpty());
    }
}
