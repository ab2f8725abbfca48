// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "fakepictures.h"
#include "testexhibition.h"

#include "media/import/narrating.h"
#include "packs/packbuilder.h"
#include "packs/source/exhibitioncheck.h"
#include "packs/source/sourcereader.h"
#include "packs/unpacking.h"
#include "storage/narrationrepository.h"
#include "storage/packaudit.h"

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<Locale> english {1};
constexpr Id<Locale> traditional {3};

std::vector<Problem> build(const TestExhibition &source, const QString &target)
{
    const SourceReading reading = SourceReader(source.path()).read();
    REQUIRE_FALSE(hasErrors(reading.problems));
    const FakePictures pictures;
    const Narrating voices;
    PackBuilder builder(reading.exhibition, pictures);
    builder.setNarrations(voices);
    return builder.build(target);
}

PackDatabase built(const TestExhibition &source)
{
    const QString target = source.beside(u"one.vitrine"_s);
    REQUIRE(build(source, target).empty());
    PackResult<PackDatabase> pack = PackDatabase::open(target);
    REQUIRE(pack);
    return std::move(*pack);
}

/// Gives the first slide a recording in English.
void record(const TestExhibition &source, const QByteArray &recording)
{
    source.change(u"zones/sea/tides.toml"_s, u"id = \"high-water\"\n"_s,
                  u"id = \"high-water\"\nnarration = { en = \"narration/high.wav\" }\n"_s);
    source.write(u"narration/high.wav"_s, recording);
}

/// A WAV file of a tenth of a second.
QByteArray shortWav()
{
    return QByteArray::fromHex("52494646 64060000 57415645 666d7420 10000000 0100 0100 401f0000 "
                               "803e0000 0200 1000 64617461 40060000")
        + QByteArray(1600, '\x10');
}

} // namespace

TEST_CASE("Every slide can be read aloud in every language that has a voice", "[speech]")
{
    const TestExhibition source;

    const PackDatabase pack = built(source);

    for (std::int64_t slide = 1; slide <= 4; ++slide)
        for (std::int64_t locale = 1; locale <= 3; ++locale) {
            const auto narration = NarrationRepository(pack).find({slide}, {locale});
            REQUIRE(narration);
            CHECK(narration->isSynthetic);
            CHECK_FALSE(narration->audio.isEmpty());
            CHECK_FALSE(narration->words.empty());
        }
    CHECK_FALSE(NarrationRepository(pack).find({99}, english));
    CHECK(PackAudit(pack).faults().isEmpty());
    CHECK(PackAudit(pack).contents().narrations == 12);
}

TEST_CASE("A narration of which one bit flipped is found", "[speech]")
{
    const TestExhibition source;
    const QString path = source.beside(u"one.vitrine"_s);
    REQUIRE(build(source, path).empty());
    QByteArray bytes = bytesOf(path);
    const QByteArray audio
        = NarrationRepository(*PackDatabase::open(path)).find({1}, english)->audio;
    const qsizetype at = bytes.indexOf(audio.left(1000)) + 500;
    REQUIRE(at > 500);

    bytes[at] = char(bytes[at] ^ 1);
    source.write(u"../one.vitrine"_s, bytes);

    CHECK(PackAudit(*PackDatabase::open(path)).faults()
          == QStringList {u"The narration of slide 1 in en is not what it was."_s});
}

TEST_CASE("Title, figures and caption are read, each word where it stands", "[speech]")
{
    const TestExhibition source;

    const PackDatabase pack = built(source);
    const auto narration = NarrationRepository(pack).find({1}, english);

    REQUIRE(narration);
    QString title;
    bool hasFigures = false;
    for (const SpokenWord &word : narration->words) {
        if (word.part == SpokenWord::Part::Title)
            title += u"High water"_s.mid(word.first, word.length) + u' ';
        hasFigures = hasFigures || word.part == SpokenWord::Part::Figures;
    }
    CHECK(title == u"High water "_s);
    CHECK(hasFigures);
    CHECK(narration->words.back().part == SpokenWord::Part::Caption);
}

TEST_CASE("The same source reads the same, byte for byte", "[speech]")
{
    const TestExhibition source;

    REQUIRE(build(source, source.beside(u"one.vitrine"_s)).empty());
    REQUIRE(build(source, source.beside(u"two.vitrine"_s)).empty());

    CHECK((bytesOf(source.beside(u"one.vitrine"_s)) == bytesOf(source.beside(u"two.vitrine"_s))));
}

TEST_CASE("A curator's recording is heard instead of the synthetic voice", "[speech]")
{
    const TestExhibition source;
    record(source, shortWav());

    const PackDatabase pack = built(source);

    const auto recorded = NarrationRepository(pack).find({1}, english);
    REQUIRE(recorded);
    CHECK_FALSE(recorded->isSynthetic);
    CHECK(recorded->duration.count() == 100);
    CHECK(recorded->words.empty());
    CHECK(NarrationRepository(pack).find({1}, traditional)->isSynthetic);
    static_cast<void>(unpack(pack, source.beside(u"copy"_s)));
    CHECK((bytesOf(source.beside(u"copy/narration/high.wav"_s)) == shortWav()));
}

TEST_CASE("A recording that cannot be used is told with its line, by pack and by check", "[speech]")
{
    const TestExhibition source;
    record(source, "no sound");
    const SourceReading reading = SourceReader(source.path()).read();
    const FakePictures pictures;
    const Narrating voices;
    ExhibitionCheck check(reading.exhibition, pictures);
    check.setNarrations(voices);

    const std::vector<Problem> packed = build(source, source.beside(u"one.vitrine"_s));
    const std::vector<Problem> checked = check.run();

    REQUIRE(packed.size() == 1);
    CHECK(asLine(packed.front()).startsWith(u"zones/sea/tides.toml:"_s));
    CHECK(
        asLine(packed.front()).contains(u"narration/high.wav is no recording that can be read"_s));
    CHECK(std::count_if(
              checked.begin(), checked.end(),
              [&](const Problem &problem) { return asLine(problem) == asLine(packed.front()); })
          == 1);
    CHECK_FALSE(PackDatabase::open(source.beside(u"one.vitrine"_s)));
}

TEST_CASE("A recording outside of the folder is refused", "[speech]")
{
    const TestExhibition source;
    source.change(u"zones/sea/tides.toml"_s, u"id = \"high-water\"\n"_s,
                  u"id = \"high-water\"\nnarration = { en = \"../high.wav\" }\n"_s);

    const SourceReading reading = SourceReader(source.path()).read();

    REQUIRE(hasErrors(reading.problems));
    CHECK(asLine(reading.problems.front()).contains(u"not a path inside the folder"_s));
}
