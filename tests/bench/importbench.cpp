// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importbench.h"

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int differentPictures = 6; // The others are copies of these.

const QString renditionOptions = u"[Q=90,strip]"_s;

void runAll(const QString &folder, const QStringList &scripts)
{
    std::vector<std::unique_ptr<Program>> programs;
    for (const QString &script : scripts)
        programs.push_back(std::make_unique<Program>(
            u"sh"_s,
            QStringList {u"-ec"_s,
                         u"export VIPS_CONCURRENCY=1; cd '%1'; %2"_s.arg(folder, script)}));
    for (const std::unique_ptr<Program> &program : programs)
        program->waitForEnd();
}

struct Cost {
    double seconds = 0;
    double peak = 0; ///< MiB
};

/// A source folder in which every picture is a photograph of 12 megapixels.
class PhotographExhibition
{
public:
    explicit PhotographExhibition(int count)
    {
        QDir(m_folder.path()).mkpath(u"source/media"_s);
        QDir(m_folder.path()).mkpath(u"source/pictures"_s);
        QDir(m_folder.path()).mkpath(u"source/zones/hall"_s);
        for (int number = 0; number < std::min(count, differentPictures); ++number)
            takePhotograph(number);
        QByteArray pictures;
        for (int number = 0; number < count; ++number) {
            if (number >= differentPictures)
                QFile::copy(photograph(number % differentPictures), photograph(number));
            pictures
                += u"[[picture]]\nid = \"p%1\"\nfile = \"media/%1.jpg\"\n"_s.arg(number).toUtf8();
            m_names.append(u"%1.jpg"_s.arg(number));
        }
        write(u"pictures/all.toml"_s, pictures);
        write(u"exhibition.toml"_s,
              "id = \"photographs\"\nlocales = [\"en\"]\nzones = [\"hall\"]\n"
              "title = { en = \"Photographs\" }\ncredit = { en = \"-\" }\n[attract]\npictures = "
              "[\"p0\"]\n");
        write(u"zones/hall/zone.toml"_s,
              "kind = \"zone\"\npicture = \"p0\"\nstories = [\"wall\"]\n"
              "title = { en = \"Hall\" }\nintroduction = { en = \"Look.\" }\n");
        write(u"zones/hall/wall.toml"_s,
              "picture = \"p0\"\ntitle = { en = \"Wall\" }\nsummary = { en = \"Look.\" }\n"
              "[[slide]]\nid = \"one\"\nfacts = [\"A\"]\ncaption = { en = \"Look.\" }\n");
        write(u"facts.toml"_s,
              "[[fact]]\nid = \"A\"\nconfidence = \"inference\"\nnote = \"-\"\n"
              "text = { en = \"Look.\" }\n");
        write(u"sources.toml"_s, "");
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString media() const { return m_folder.filePath(u"source/media"_s); }
    [[nodiscard]] qsizetype count() const { return m_names.size(); }
    /// The names of the photographs, one part for each core.
    [[nodiscard]] std::vector<QStringList> parts() const
    {
        std::vector<QStringList> parts(std::size_t(QThread::idealThreadCount()));
        for (qsizetype i = 0; i < m_names.size(); ++i)
            parts[std::size_t(i) % parts.size()].append(m_names[i]);
        return parts;
    }

    /// What `vitrinectl pack` takes for all of them.
    [[nodiscard]] Cost pack(const QStringList &options) const
    {
        const QStringList arguments {u"pack"_s,        m_folder.filePath(u"source"_s),
                                     u"-o"_s,          m_folder.filePath(u"photographs.vitrine"_s),
                                     u"--no-speech"_s, u"--quiet"_s};
        Cost cost;
        cost.seconds = millisecondsOf([&] {
                           cost.peak = Program(QStringLiteral(VITRINECTL), arguments + options)
                                           .waitForPeakMemory();
                       })
            / 1000;
        return cost;
    }

private:
    /// Clouds with fine rings and grain in them: about as hard to compress as a town.
    void takePhotograph(int number) const
    {
        runAll(
            m_folder.path(),
            {u"vips perlin clouds.v 4000 3000 --cell-size 256 --uchar --seed %1; "
             "vips gaussnoise grain.v 4000 3000 --sigma 12 --mean 0 --seed %1; "
             "vips zone rings.v 4000 3000 --uchar; vips add clouds.v grain.v mixed.v; "
             "vips add mixed.v rings.v light.v; "
             "vips linear light.v colours.v '0.5 0.4 0.6' '10 30 5'; "
             "vips cast colours.v bytes.v uchar; vips copy bytes.v photo.v --interpretation srgb; "
             "vips copy photo.v 'source/media/%1.jpg[Q=90]'; "
             "rm clouds.v grain.v rings.v mixed.v light.v colours.v bytes.v"_s.arg(number)});
    }
    [[nodiscard]] QString photograph(int number) const
    {
        return m_folder.filePath(u"source/media/%1.jpg"_s.arg(number));
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"source/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("The source of the photographs cannot be written.");
    }

    QTemporaryDir m_folder {QStringLiteral(VITRINE_BENCH_FOLDER) + u"/import-XXXXXX"_s};
    QStringList m_names = {};
};

/// Seconds that the tools of libvips take for the four renditions: one on each core, each with many
/// files.
double thumbnailing(const PhotographExhibition &photographs)
{
    QStringList scripts;
    for (const QStringList &part : photographs.parts())
        scripts.append(
            u"for width in 480 960 1920 3840; do "
            "vipsthumbnail --size \"${width}x3840>\" -o \"%tn_${width}_%s.jpg%1\" %2; done"_s
                .replace(u"%tn"_s, photographs.folder() + u"/tn"_s)
                .replace(u"%1"_s, renditionOptions)
                .replace(u"%2"_s, part.join(u' ')));
    return millisecondsOf([&] { runAll(photographs.media(), scripts); }) / 1000;
}

/// Seconds that they take for the tiles.
double tiling(const PhotographExhibition &photographs)
{
    QStringList scripts;
    for (const QStringList &part : photographs.parts())
        scripts.append(
            u"for name in %1; do vips dzsave $name %2/dz_$name --tile-size 512 --overlap 0 "
            "--suffix '.jpg[Q=90]'; done"_s.arg(part.join(u' '), photographs.folder()));
    return millisecondsOf([&] { runAll(photographs.media(), scripts); }) / 1000;
}

} // namespace

void measureImport(Measurements &measurements, int pictures)
{
    tellProgress(u"Taking %1 photographs of 12 megapixels"_s.arg(pictures));
    const PhotographExhibition photographs(pictures);
    const double count = pictures;
    tellProgress(u"Packing them, and making as much of them with the tools of libvips"_s);
    const Cost plain = photographs.pack({u"--no-close-ups"_s});
    const double thumbnails = thumbnailing(photographs);
    const Cost whole = photographs.pack({});
    const double tiles = tiling(photographs);
    measurements.addHeading(
        u"Importing %1 photographs of 12 megapixels; ratios are to the tools of libvips"_s.arg(
            pictures));
    const auto add = [&](const QString &name, const QString &unit, double value) {
        measurements.add({.name = name, .unit = unit, .values = {value}});
    };
    add(u"vitrinectl pack, four renditions"_s, u"1/s"_s, count / plain.seconds);
    add(u"vipsthumbnail, four times"_s, u"1/s"_s, count / thumbnails);
    add(u"  ratio"_s, u"times"_s, thumbnails / plain.seconds);
    add(u"vitrinectl pack, renditions and tiles"_s, u"1/s"_s, count / whole.seconds);
    add(u"vipsthumbnail and vips dzsave"_s, u"1/s"_s, count / (thumbnails + tiles));
    add(u"  ratio"_s, u"times"_s, (thumbnails + tiles) / whole.seconds);
    add(u"peak memory of vitrinectl pack"_s, u"MiB"_s, std::max(plain.peak, whole.peak));
}

void measureGiants(Measurements &measurements)
{
    measurements.addHeading(u"Importing one picture of a gigapixel"_s);
    const PhotographExhibition photographs(1);
    for (const QString &format : {u"jpg[Q=80]"_s, u"tif[compression=jpeg,Q=80]"_s}) {
        const QString ending = format.section(u'[', 0, 0);
        tellProgress(u"Packing a gigapixel as .%1"_s.arg(ending));
        runAll(photographs.folder(),
               {u"rm -f source/media/*; vips replicate photo.v 'source/media/0.%1' 10 9; "
                "sed -i 's/0[.][a-z]*/0.%2/' source/pictures/all.toml"_s.arg(format, ending)});
        const Cost cost = photographs.pack({});
        measurements.add({.name = u"vitrinectl pack, .%1"_s.arg(ending),
                          .unit = u"s"_s,
                          .values = {cost.seconds}});
        measurements.add({.name = u"  peak memory"_s, .unit = u"MiB"_s, .values = {cost.peak}});
    }
}

} // namespace vitrine
