// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powercuts.h"

#include "killedprogram.h"

#include "packs/signing/packsignature.h"
#include "storage/exhibitionrepository.h"
#include "storage/packaudit.h"
#include "storage/state/settingrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr int versions = 4;
constexpr int settingsAtOnce = 12;

const QString vitrinectl = QStringLiteral(VITRINECTL);

void require(bool holds, const QString &what)
{
    if (!holds)
        throw std::runtime_error(what.toStdString());
}

/// The version that a pack on a shelf has by its name; 0 of the installed one.
int versionOf(const QString &path)
{
    const std::optional<Activation> named = fromShelfName(QFileInfo(path).fileName());
    return named ? named->identity.version : 0;
}

} // namespace

PowerCuts::PowerCuts(unsigned seed) : m_random(seed)
{
    buildPacks();
    for (int version = 1; version <= 2; ++version) {
        static_cast<void>(
            timeOf(vitrinectl,
                   {u"install"_s, stickPack(version), u"--state"_s, m_museum.beside(u"state"_s)}));
        const StateDatabase state = StateDatabase::open(m_museum.beside(u"state"_s));
        const PackShelf shelf(m_museum.beside(u"state"_s));
        shelf.markShown(state, shelf.beginStart(state).path);
    }
}

QString PowerCuts::stickPack(int version) const
{
    return m_museum.beside(u"stick/v%1.vitrine"_s.arg(version));
}

void PowerCuts::buildPacks()
{
    QDir().mkpath(m_museum.beside(u"stick"_s));
    QDir().mkpath(m_museum.beside(u"state/trusted-keys"_s));
    const QString key = m_museum.beside(u"state/trusted-keys/museum"_s);
    static_cast<void>(timeOf(vitrinectl, {u"keygen"_s, u"-o"_s, key, u"--no-password"_s}));
    const QByteArray before = m_museum.read(u"exhibition.toml"_s);
    for (int version = 1; version <= versions; ++version) {
        m_museum.write(
            u"exhibition.toml"_s,
            QByteArray(before).replace("locales =",
                                       "version = " + QByteArray::number(version) + "\nlocales ="));
        static_cast<void>(timeOf(vitrinectl,
                                 {u"pack"_s, m_museum.path(), u"-o"_s, stickPack(version),
                                  u"--quiet"_s, u"--no-speech"_s}));
        static_cast<void>(
            timeOf(vitrinectl, {u"sign"_s, stickPack(version), u"--key"_s, key + u".key"_s}));
        m_packed.append(bytesOf(stickPack(version)));
    }
    require(QFile::copy(stickPack(versions), m_museum.beside(u"packed.vitrine"_s)),
            u"the disk of this test is full"_s);
}

int PowerCuts::random(int from, int to)
{
    return std::uniform_int_distribution(from, to)(m_random);
}

std::pair<PowerCuts::Work, PowerCuts::Versions> PowerCuts::nextWork()
{
    const QString state = m_museum.beside(u"state"_s);
    const QString self = QCoreApplication::applicationFilePath();
    std::vector<Activation> standing;
    {
        const StateDatabase database = StateDatabase::open(state);
        standing = ActivationRepository(database).standing();
    }
    const int now = standing.empty() ? 0 : standing.front().identity.version;
    const int before = standing.size() > 1 ? standing[1].identity.version : 0;
    int kind = random(0, 4);
    if (kind == 1 && standing.size() < 2) // There has to be one to go back to.
        kind = 0;
    switch (kind) {
    case 0: {
        // Another one than the shown, which would not be copied.
        const int version = (now + random(0, versions - 2)) % versions + 1;
        return {{u"copy and activate"_s,
                 vitrinectl,
                 {u"install"_s, stickPack(version), u"--state"_s, state, u"--force"_s}},
                {now, version}};
    }
    case 1:
        return {{u"go back"_s, vitrinectl, {u"rollback"_s, u"--state"_s, state}}, {now, before}};
    case 2:
        return {{u"pack"_s,
                 vitrinectl,
                 {u"pack"_s, m_museum.path(), u"-o"_s, m_museum.beside(u"packed.vitrine"_s),
                  u"--quiet"_s, u"--no-speech"_s}},
                {now}};
    case 3: return {{u"write settings"_s, self, {u"--write-settings"_s, state}}, {now}};
    default: return {{u"start"_s, self, {u"--play"_s, state}}, {now, before}};
    }
}

std::chrono::microseconds PowerCuts::moment(const Work &work)
{
    using namespace std::chrono_literals;
    const bool endsByItself = work.program == vitrinectl;
    if (endsByItself && !m_durations.contains(work.name)) {
        // A round without a cut, for its length; one that has nothing to do is no measure.
        m_durations.insert(
            work.name,
            std::max(timeOf(work.program, work.arguments), std::chrono::microseconds(20ms)));
    }
    const auto most = endsByItself ? m_durations.value(work.name) : std::chrono::microseconds(60ms);
    return std::chrono::microseconds(random(0, int(most.count() * 11 / 10)));
}

void PowerCuts::round()
{
    auto [work, expected] = nextWork();
    if (work.name == u"pack"_s) {
        const int version = random(1, versions);
        static const QByteArray original = m_museum.read(u"exhibition.toml"_s);
        QByteArray text = original;
        text.replace("version = " + QByteArray::number(versions),
                     "version = " + QByteArray::number(version));
        m_museum.write(u"exhibition.toml"_s, text);
    }
    const auto cut = moment(work);
    if (killedAfter(work.program, work.arguments, cut))
        ++m_cuts[work.name];

    const StateDatabase state = StateDatabase::open(m_museum.beside(u"state"_s));
    try {
        checkState(state);
        checkStart(state, expected);
        checkShelf(state);
        checkPacking();
    } catch (const std::exception &error) {
        throw std::runtime_error(
            (u"“%1” was cut off after %2 µs: "_s.arg(work.name).arg(cut.count())).toStdString()
            + error.what());
    }
}

void PowerCuts::checkState(const StateDatabase &state) const
{
    require(state.faults().isEmpty(), u"the state: "_s + state.faults().join(u' '));
    require(state.isKept(), u"the state is not kept"_s);
    const QStringList values = SettingRepository(state).all().values();
    require(
        values.isEmpty()
            || (values.size() == settingsAtOnce && values.count(values.first()) == settingsAtOnce),
        u"the settings are torn: "_s + values.join(u' '));
}

void PowerCuts::checkStart(const StateDatabase &state, const Versions &expected) const
{
    const PackShelf shelf(m_museum.beside(u"state"_s));
    const PackStart start = shelf.beginStart(state);
    const int version = versionOf(start.path);
    require(expected.contains(version), u"version %1 is shown"_s.arg(version));
    if (version == 0)
        return;
    const PackResult<PackDatabase> pack = PackDatabase::open(start.path);
    require(pack.has_value(), start.path + u" cannot be opened"_s);
    require(PackAudit(*pack).faults().isEmpty(), start.path + u" is damaged"_s);
    require(ExhibitionRepository(*pack).identity().version == version,
            start.path + u" is another version"_s);
    require((bytesOf(start.path) == m_packed[version - 1]), start.path + u" is not what came"_s);
    shelf.markShown(state, start.path);
}

void PowerCuts::checkShelf(const StateDatabase &state) const
{
    const PackShelf shelf(m_museum.beside(u"state"_s));
    shelf.tidy(state);
    QStringList expected;
    for (const Activation &activation : ActivationRepository(state).standing())
        expected += {activation.file, PackSignature::pathFor(activation.file)};
    expected.sort();
    const QStringList there
        = QDir(shelf.folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    require(there == expected, u"on the shelf are "_s + there.join(u", "));
    require(expected.size() <= 2 * (1 + ActivationRepository::keptBefore),
            u"the shelf is too full"_s);
}

void PowerCuts::checkPacking() const
{
    const QByteArray packed = bytesOf(m_museum.beside(u"packed.vitrine"_s));
    require(m_packed.contains(packed),
            u"the pack that was built is neither the old nor a new one"_s);
}

void PowerCuts::writeSettings(const QString &folder)
{
    const StateDatabase state = StateDatabase::open(folder);
    for (int value = 0;; ++value) {
        QMap<QString, QString> settings;
        for (int i = 0; i < settingsAtOnce; ++i)
            settings.insert(u"setting %1"_s.arg(i), QString::number(value));
        SettingRepository(state).set(settings);
    }
}

void PowerCuts::play(const QString &folder)
{
    const PackShelf shelf(folder);
    while (true) {
        const StateDatabase state = StateDatabase::open(folder);
        const PackStart start = shelf.beginStart(state);
        shelf.tidy(state);
        shelf.markShown(state, start.path);
    }
}

} // namespace vitrine
