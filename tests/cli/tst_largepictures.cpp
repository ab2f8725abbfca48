// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "eventually.h"
#include "testexhibition.h"
#include "vipspainting.h"
#include "vitrinectl.h"

#include "cli/timeleft.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>

#include <csignal>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// An exhibition with photographs in media/.
class Gallery
{
public:
    TestExhibition source;
    QString pack = source.beside(u"one.vitrine"_s);

    Gallery() { QDir(source.path()).mkdir(u"media"_s); }

    void add(const QString &name, const VipsPainting &painting, const QString &options = {})
    {
        paint(painting, (source.path() + u"/media/"_s + name + options).toStdString());
        QByteArray pictures = source.read(u"pictures/all.toml"_s);
        pictures += "\n[[picture]]\nid = \"" + name.section(u'.', 0, 0).toUtf8()
            + "\"\nfile = \"media/" + name.toUtf8()
            + "\"\nalt = { en = \"A photograph\" }\ncredit = { en = \"A passer-by\" }\n";
        source.write(u"pictures/all.toml"_s, pictures);
    }
    QStringList packing() const
    {
        return {u"pack"_s,    source.path(),           u"-o"_s, pack, u"--no-speech"_s,
                u"--cache"_s, source.beside(u"kept"_s)};
    }
    /// When each kept picture was written.
    QMap<QString, QDateTime> kept() const
    {
        QMap<QString, QDateTime> times;
        const QDir folder(source.beside(u"kept"_s));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            if (!file.fileName().contains(u'.'))
                times.insert(file.fileName(), file.lastModified());
        return times;
    }
};

} // namespace

TEST_CASE("A picture of 150 megapixels and one that is turned are packed in bounded memory",
          "[cli]")
{
    Gallery gallery;
    gallery.add(u"wide.jpg"_s, {.width = 15000, .height = 10000}, u"[Q=60]"_s);
    gallery.add(u"turned.jpg"_s, {.width = 9000, .height = 8000, .orientation = 6}, u"[Q=60]"_s);

    CHECK(peakMemory(
              {u"pack"_s, gallery.source.path(), u"-o"_s, gallery.pack, u"--no-speech"_s, u"-q"_s})
          < 600);
    const Outcome info = vitrinectl({u"info"_s, gallery.pack});
    CHECK(info.out.contains(u"close-ups"_s));
    CHECK(vitrinectl({u"verify"_s, gallery.pack}).exitCode == 0);
}

TEST_CASE("A large original costs no memory, neither packed nor unpacked", "[cli]")
{
    const Gallery gallery;
    QFile original(gallery.source.path() + u"/README.raw"_s);
    REQUIRE(original.open(QIODevice::WriteOnly));
    REQUIRE(original.resize(300'000'000));
    original.close();

    const double packing = peakMemory(
        {u"pack"_s, gallery.source.path(), u"-o"_s, gallery.pack, u"--no-speech"_s, u"-q"_s});
    const double verifying = peakMemory({u"verify"_s, gallery.pack});
    const QString back = gallery.source.beside(u"back"_s);
    const double unpacking = peakMemory({u"unpack"_s, gallery.pack, back});

    CHECK(packing < 270);
    CHECK(verifying < 120);
    CHECK(unpacking < 120);
    CHECK(QFileInfo(back + u"/README.raw"_s).size() == 300'000'000);
}

TEST_CASE("A file that no pack can hold is told by check and by pack", "[cli]")
{
    const Gallery gallery;
    QFile original(gallery.source.path() + u"/README.raw"_s);
    REQUIRE(original.open(QIODevice::WriteOnly));
    REQUIRE(original.resize(1'200'000'000)); // It takes no room on the disk.
    const QString line
        = u"README.raw: error: This file has 1.2 GB; a pack holds files of less than 1 GB. Save it smaller, a picture for example as JPEG or as compressed TIFF.\n"_s;

    CHECK(vitrinectl({u"check"_s, gallery.source.path()}).out.startsWith(line));
    const Outcome packed = vitrinectl(gallery.packing());
    CHECK(packed.exitCode == 1);
    CHECK(packed.err.startsWith(line));
    CHECK_FALSE(QFile::exists(gallery.pack));
}

TEST_CASE("What was imported before an interruption is not imported again", "[cli]")
{
    Gallery gallery;
    constexpr int pictures = 14; // And two drawings.
    for (int number = 1; number <= pictures; ++number)
        gallery.add(u"p%1.png"_s.arg(number),
                    {.width = 2000 + number, .height = 1500, .isGrainy = true},
                    u"[compression=1]"_s);

    for (const int signal : {SIGINT, SIGKILL}) {
        INFO("signal " << signal);
        const qsizetype least = gallery.kept().size() + 3;
        QProcess process;
        process.start(QStringLiteral(VITRINECTL), gallery.packing());
        REQUIRE(eventually([&] { return gallery.kept().size() >= least; }));
        kill(pid_t(process.processId()), signal);
        REQUIRE(process.waitForFinished());
        CHECK_FALSE(QFile::exists(gallery.pack));
        REQUIRE(gallery.kept().size() < pictures + 2);
    }
    const QMap<QString, QDateTime> before = gallery.kept();
    REQUIRE(vitrinectl(gallery.packing()).exitCode == 0);

    const QMap<QString, QDateTime> after = gallery.kept();
    CHECK(after.size() == pictures + 2);
    for (auto kept = before.begin(); kept != before.end(); ++kept)
        CHECK(after.value(kept.key()) == kept.value());
}

TEST_CASE("Every unusable picture is told at once, and an odd one is only warned of", "[cli]")
{
    Gallery gallery;
    gallery.add(u"good.jpg"_s, {});
    gallery.add(u"odd.tif"_s, {.profile = "no profile"});
    gallery.add(u"short.png"_s, {.isGrainy = true});
    gallery.add(u"none.png"_s, {});
    gallery.source.write(u"media/none.png"_s, {});
    gallery.source.write(u"media/short.png"_s,
                         gallery.source.read(u"media/short.png"_s).left(2000));

    const Outcome packed = vitrinectl(gallery.packing());

    CHECK(packed.exitCode == 1);
    CHECK(packed.err.contains(u"media/none.png is empty."_s));
    CHECK(packed.err.contains(u"media/short.png is damaged or cut short"_s));
    CHECK(packed.err.contains(u"2 errors, 1 warning; no pack was written."_s));

    paint({}, (gallery.source.path() + u"/media/none.png"_s).toStdString());
    paint({}, (gallery.source.path() + u"/media/short.png"_s).toStdString());
    const Outcome mended = vitrinectl(gallery.packing());
    CHECK(mended.exitCode == 0);
    CHECK(mended.err.contains(u"warning: media/odd.tif has a damaged colour profile"_s));
    CHECK(vitrinectl({u"check"_s, gallery.source.path()})
              .out.contains(u"warning: media/odd.tif has a damaged colour profile"_s));
}

TEST_CASE("A terminal shows how many pictures are done", "[cli]")
{
    const Gallery gallery;
    QProcess terminal;
    terminal.start(
        u"script"_s,
        {u"-qec"_s,
         u"'%1' '%2'"_s.arg(QStringLiteral(VITRINECTL), gallery.packing().join(u"' '"_s)),
         u"/dev/null"_s});
    REQUIRE(terminal.waitForFinished());

    CHECK(terminal.exitCode() == 0);
    CHECK(terminal.readAll().contains("Pictures: 1 of 2"));
}

TEST_CASE("The time left follows the pace of the last pictures", "[cli]")
{
    using namespace std::chrono_literals;
    TimeLeft left;

    CHECK(left.after(1, 1000, 0s).isEmpty());
    CHECK(left.after(2, 1000, 1s).isEmpty()); // Too soon to tell.
    CHECK(left.after(11, 1000, 10s) == u", about 17 min left"_s);
    for (std::size_t done = 12; done < 500; ++done) // These were kept.
        static_cast<void>(left.after(done, 1000, 10s));
    CHECK(left.after(500, 1000, 15s) == u", about 2 min left"_s);
    for (std::size_t done = 501; done < 970; ++done)
        static_cast<void>(left.after(done, 1000, 15s + 1s * (done - 500)));
    CHECK(left.after(970, 1000, 485s) == u", less than a minute left"_s);
    CHECK(left.after(1000, 1000, 500s).isEmpty());
    TimeLeft slow;
    static_cast<void>(slow.after(1, 100, 0s));
    CHECK(slow.after(2, 100, 600s) == u", about 17 h left"_s);
}
