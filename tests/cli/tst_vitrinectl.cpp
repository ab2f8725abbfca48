// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "testexhibition.h"
#include "vitrinectl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// A source folder and the pack that vitrinectl builds of it.
class Museum
{
public:
    TestExhibition source;
    QString pack = source.beside(u"packs/one.vitrine"_s);

    Museum() { QDir().mkpath(source.beside(u"packs"_s)); }

    Outcome build(const std::function<void()> &inChild = {}) const
    {
        return vitrinectl({u"pack"_s, source.path(), u"-o"_s, pack, u"--quiet"_s}, inChild);
    }
    QStringList packs() const
    {
        return QDir(source.beside(u"packs"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

QJsonObject json(const Outcome &outcome)
{
    const QJsonDocument document = QJsonDocument::fromJson(outcome.out.toUtf8());
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace

TEST_CASE("Every verb explains itself", "[cli]")
{
    const Outcome all = vitrinectl({u"--help"_s});
    CHECK(all.exitCode == 0);

    for (const QString &verb :
         {u"pack"_s, u"unpack"_s, u"info"_s, u"import"_s, u"check"_s, u"verify"_s, u"keygen"_s,
          u"sign"_s, u"install"_s, u"rollback"_s, u"shelf"_s}) {
        INFO(verb.toStdString());
        CHECK(all.out.contains(u"  "_s + verb + u' '));
        const Outcome help = vitrinectl({verb, u"--help"_s});
        CHECK(help.exitCode == 0);
        CHECK(help.out.contains(u"Usage: vitrinectl %1 "_s.arg(verb)));
        CHECK(help.err.isEmpty());
    }
}

TEST_CASE("The program tells its version", "[cli]")
{
    const Outcome version = vitrinectl({u"--version"_s});

    CHECK(version.exitCode == 0);
    CHECK(version.out == QStringLiteral("vitrinectl " VITRINE_VERSION "\n"));
}

TEST_CASE("Wrong use ends with 2 and says what is missing", "[cli]")
{
    for (const QStringList &arguments : {QStringList {},
                                         {u"dance"_s},
                                         {u"pack"_s},
                                         {u"pack"_s, u"a"_s},
                                         {u"info"_s, u"--yaml"_s}}) {
        const Outcome outcome = vitrinectl(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK_FALSE(outcome.err.isEmpty());
        CHECK(outcome.out.isEmpty());
    }
}

TEST_CASE("A source is packed, verified, described and unpacked", "[cli]")
{
    const Museum museum;

    const Outcome packed = vitrinectl({u"pack"_s, museum.source.path(), u"-o"_s, museum.pack});
    CHECK(packed.exitCode == 0);
    CHECK(packed.out.startsWith(museum.pack + u": 2 zones, 2 stories, 4 slides, 2 pictures, "_s));
    CHECK(packed.err.isEmpty()); // No terminal, no progress.
    CHECK(museum.packs() == QStringList {u"one.vitrine"_s});

    const Outcome verified = vitrinectl({u"verify"_s, museum.pack});
    CHECK(verified.exitCode == 0);
    CHECK(verified.out.startsWith(museum.pack + u" is sound.\n"_s));

    const Outcome info = vitrinectl({u"info"_s, museum.pack});
    CHECK(info.exitCode == 0);
    CHECK(info.out.contains(u"zh-Hans        海与天\n"_s));

    const QJsonObject facts = json(vitrinectl({u"info"_s, museum.pack, u"--json"_s}));
    CHECK(facts[u"id"_s] == u"sea-and-sky"_s);
    CHECK(facts[u"slides"_s] == 4);
    CHECK(facts[u"renditions"_s] == 8);
    CHECK(facts[u"bytes"_s].toInteger() == QFile(museum.pack).size());

    const QString copy = museum.source.beside(u"copy"_s);
    const Outcome unpacked = vitrinectl({u"unpack"_s, museum.pack, copy});
    CHECK(unpacked.exitCode == 0);
    CHECK(unpacked.out == copy + u": 12 files\n"_s);
    const QString again = museum.source.beside(u"again.vitrine"_s);
    CHECK(vitrinectl({u"pack"_s, copy, u"-o"_s, again}).exitCode == 0);
    CHECK((bytesOf(again) == bytesOf(museum.pack)));
}

TEST_CASE("Quiet means not a word", "[cli]")
{
    const Museum museum;

    const Outcome packed = museum.build();

    CHECK(packed.exitCode == 0);
    CHECK(packed.out.isEmpty());
    CHECK(packed.err.isEmpty());
}

TEST_CASE("A check of a good source shows how complete it is", "[cli]")
{
    const Museum museum;

    const Outcome checked = vitrinectl({u"check"_s, museum.source.path()});

    CHECK(checked.exitCode == 0);
    CHECK(checked.out
          == u"texts            en        zh-Hans   zh-Hant\n"
             "exhibition.toml  4/4       4/4       4/4\n"
             "sea              11/11     11/11     11/11\n"
             "sky              5/5       5/5       5/5\n"
             "pictures/*.toml  4/4       4/4       4/4\n"
             "facts.toml       4/4       4/4       4/4\n"
             "0 errors, 0 warnings\n"_s);
}

TEST_CASE("A check of a pack reads the source inside it", "[cli]")
{
    const Museum museum;
    museum.source.change(u"zones/sky/clouds.toml"_s, u", zh-Hant = \"雲\""_s, {});
    REQUIRE(museum.build().exitCode == 0);

    const Outcome checked = vitrinectl({u"check"_s, museum.pack});

    CHECK(checked.exitCode == 0);
    CHECK(checked.out.startsWith(
        u"zones/sky/clouds.toml:5:1: warning: “title” has no text in zh-Hant; zh-Hans is shown instead. Add: zh-Hant = \"…\"\n"_s));
    CHECK(checked.out.endsWith(u"0 errors, 1 warning\n"_s));
}

TEST_CASE("A check for programs is JSON", "[cli]")
{
    const Museum museum;
    museum.source.change(u"zones/sea/tides.toml"_s, u"notes ="_s, u"note ="_s);

    const Outcome checked = vitrinectl({u"check"_s, museum.source.path(), u"--json"_s});

    CHECK(checked.exitCode == 1);
    const QJsonObject findings = json(checked);
    CHECK(findings[u"errors"_s] == 1);
    CHECK(findings[u"warnings"_s] == 0);
    const QJsonObject problem = findings[u"problems"_s][0].toObject();
    CHECK(problem[u"severity"_s] == u"error"_s);
    CHECK(problem[u"file"_s] == u"zones/sea/tides.toml"_s);
    CHECK(problem[u"line"_s] == 22);
    CHECK(problem[u"column"_s] == 1);
    CHECK(problem[u"sentence"_s] == u"The key “note” is unknown here."_s);
    CHECK(problem[u"remedy"_s] == u"Did you mean “notes”?"_s);
    const QJsonObject row = findings[u"completeness"_s][1].toObject();
    CHECK(row[u"section"_s] == u"sea"_s);
    CHECK(row[u"present"_s][u"zh-Hant"_s] == 10);
}

TEST_CASE("A source with errors is not packed", "[cli]")
{
    const Museum museum;
    museum.source.change(u"zones/sea/tides.toml"_s, u"notes ="_s, u"note ="_s);
    museum.source.change(u"facts.toml"_s, u"\"ALM\""_s, u"\"ALN\""_s);

    const Outcome packed = museum.build();

    CHECK(packed.exitCode == 1);
    CHECK(packed.err
          == u"facts.toml:8:19: error: There is no source “ALN”. Did you mean “ALM”?\n"
             "zones/sea/tides.toml:22:1: error: The key “note” is unknown here. Did you mean "
             "“notes”?\n"
             "2 errors, 0 warnings; no pack was written.\n"_s);
    CHECK(museum.packs().isEmpty());
}

TEST_CASE("An unreadable picture is told by check and by pack", "[cli]")
{
    const Museum museum;
    museum.source.write(u"art/cloud.svg"_s, {});
    const QString line
        = u"pictures/all.toml:15:1: error: art/cloud.svg is empty. Copy it there again.\n"_s;

    const Outcome checked = vitrinectl({u"check"_s, museum.source.path()});
    const Outcome packed = museum.build();

    CHECK(checked.exitCode == 1);
    CHECK(checked.out.startsWith(line));
    CHECK(packed.exitCode == 1);
    CHECK(packed.err.startsWith(line));
    CHECK(museum.packs().isEmpty());
}

TEST_CASE("A full disk leaves the pack of before, and nothing else", "[cli]")
{
    const Museum museum;
    REQUIRE(museum.build().exitCode == 0);
    const QByteArray before = bytesOf(museum.pack);

    for (const rlim_t room : {rlim_t(0), rlim_t(before.size() / 2), rlim_t(before.size() - 1)}) {
        INFO("room for " << room << " bytes");
        const Outcome packed = museum.build([room] {
            const rlimit limit {room, room};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        CHECK(packed.exitCode == 2);
        INFO(packed.err.toStdString());
        CHECK(packed.err.contains(u"vitrinectl: The disk "_s));
        CHECK((bytesOf(museum.pack) == before));
        CHECK(museum.packs() == QStringList {u"one.vitrine"_s});
    }
}

TEST_CASE("A build that is ended at any moment leaves a whole pack", "[cli]")
{
    const Museum museum;
    REQUIRE(museum.build().exitCode == 0);
    const QByteArray before = bytesOf(museum.pack);
    const QStringList arguments {u"pack"_s, museum.source.path(), u"-o"_s, museum.pack};

    for (const int signal : {SIGTERM, SIGINT, SIGKILL}) {
        INFO("signal " << signal);
        QProcess process;
        process.start(QStringLiteral(VITRINECTL), arguments);
        REQUIRE(process.waitForStarted());
        kill(pid_t(process.processId()), signal);
        REQUIRE(process.waitForFinished());
        CHECK((bytesOf(museum.pack) == before));
    }
    CHECK(museum.build().exitCode == 0);
    CHECK((bytesOf(museum.pack) == before));
    CHECK(museum.packs() == QStringList {u"one.vitrine"_s});
}

TEST_CASE("With kept pictures the pack is the same", "[cli]")
{
    const Museum museum;
    REQUIRE(museum.build().exitCode == 0);
    const QByteArray without = bytesOf(museum.pack);

    for (int round = 0; round < 2; ++round) {
        CHECK(vitrinectl({u"pack"_s, museum.source.path(), u"-o"_s, museum.pack, u"--cache"_s,
                          museum.source.beside(u"kept"_s)})
                  .exitCode
              == 0);
        CHECK((bytesOf(museum.pack) == without));
    }
}

TEST_CASE("A damaged pack is found", "[cli]")
{
    const Museum museum;
    REQUIRE(museum.build().exitCode == 0);
    QByteArray bytes = bytesOf(museum.pack);
    museum.source.write(u"../packs/one.vitrine"_s,
                        bytes.replace(bytes.size() / 2, 16384, QByteArray(16384, '\0')));

    const Outcome verified = vitrinectl({u"verify"_s, museum.pack});

    CHECK(verified.exitCode == 1);
    CHECK_FALSE(verified.out.contains(u"sound"_s));
    CHECK(verified.err.contains(
        u"%1 is damaged. Copy it again, or build it anew with: vitrinectl pack\n"_s.arg(
            museum.pack)));
}

TEST_CASE("What cannot be opened is told apart from what is no pack", "[cli]")
{
    const Museum museum;
    museum.source.write(u"notes.txt"_s, "no pack");

    for (const QString &verb : {u"info"_s, u"verify"_s, u"check"_s}) {
        INFO(verb.toStdString());
        const Outcome missing = vitrinectl({verb, museum.pack});
        CHECK(missing.exitCode == 2);
        CHECK(missing.err
              == u"vitrinectl: There is no file %1. Give the path of a .vitrine pack.\n"_s.arg(
                  museum.pack));
        CHECK(vitrinectl({verb, museum.source.path() + u"/notes.txt"_s}).exitCode == 1);
    }
}

TEST_CASE("A source or a target that is not there ends with 2", "[cli]")
{
    const Museum museum;
    const QString nowhere = museum.source.beside(u"nowhere"_s);

    const Outcome source = vitrinectl({u"pack"_s, nowhere, u"-o"_s, museum.pack});
    const Outcome target
        = vitrinectl({u"pack"_s, museum.source.path(), u"-o"_s, nowhere + u"/one.vitrine"_s});

    CHECK(source.exitCode == 2);
    CHECK(source.err
          == u"vitrinectl: There is no folder %1. Give the folder with exhibition.toml.\n"_s.arg(
              nowhere));
    CHECK(target.exitCode == 2);
    CHECK(target.err
          == u"vitrinectl: There is no folder %1. Make it first, or choose another one.\n"_s.arg(
              nowhere));
}

TEST_CASE("Unpacking into a folder with files is refused", "[cli]")
{
    const Museum museum;
    REQUIRE(museum.build().exitCode == 0);

    const Outcome unpacked = vitrinectl({u"unpack"_s, museum.pack, museum.source.path()});

    CHECK(unpacked.exitCode == 2);
    CHECK(
        unpacked.err
        == u"vitrinectl: %1 is not empty. Give the path of an empty folder, so that nothing is overwritten.\n"_s
               .arg(museum.source.path()));
}
