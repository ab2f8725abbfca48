// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtarget.h"

#include "../interruption.h"
#include "packs/source/sourcefolder.h"
#include "storage/storageerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <filesystem>

namespace vitrine {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

const QString noteName = u".vitrine-import.json"_s;
const QString exhibitionFile = u"exhibition.toml"_s;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QMap<QString, QStringList> readNote(const QString &folder)
{
    QFile file(folder + u'/' + noteName);
    QMap<QString, QStringList> hashes;
    if (!file.open(QIODevice::ReadOnly))
        return hashes;
    const QJsonObject files
        = QJsonDocument::fromJson(file.readAll()).object()[u"files"_s].toObject();
    for (const QString &name : files.keys()) {
        if (!SourceFolder::isInside(name))
            continue;
        QStringList &known = hashes[name];
        for (const QJsonValue &hash : files[name].toArray())
            known.append(hash.toString());
    }
    return hashes;
}

fs::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// Whether \a file is what was taken of \a original before.
bool isSame(const QString &original, const QString &file)
{
    const QFileInfo one(original);
    const QFileInfo other(file);
    return other.isFile() && !other.isSymLink() && one.size() == other.size()
        && one.lastModified() == other.lastModified();
}

} // namespace

ImportTarget::ImportTarget(const QString &path, const QMap<QString, QByteArray> &documents,
                           const QMap<QString, QString> &photographs)
    : m_path(path),
      m_documents(documents),
      m_photographs(photographs),
      m_before(readNote(path))
{
}

std::optional<QString> ImportTarget::refusal(const QString &path, bool isUpdate)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo(path).exists() && !QFileInfo(path).isDir())
        return u"%1 is a file. Give the path of an empty folder."_s.arg(shown);
    if (QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return {};
    if (!QFileInfo::exists(path + u'/' + noteName))
        return u"%1 is not empty. Give the path of an empty folder, so that nothing is overwritten."_s
            .arg(shown);
    if (!isUpdate)
        return u"%1 holds an earlier import. Write --update to import into it again, or give an empty folder."_s
            .arg(shown);
    return {};
}

std::optional<QString> ImportTarget::changeRefusal() const
{
    const QString remedy = u"Move it elsewhere, or import into an empty folder."_s;
    const QStringList files = m_documents.keys() + m_photographs.keys() + m_before.keys();
    for (const QString &file : files) {
        QFile there(absolute(file));
        if (!there.exists())
            continue;
        if (!m_before.contains(file))
            return u"%1 is not from the import before. %2"_s.arg(file, remedy);
        if (file.endsWith(".toml"_L1) && there.open(QIODevice::ReadOnly)
            && !m_before.value(file).contains(hashOf(there.readAll())))
            return u"%1 was changed since the import before. %2"_s.arg(file, remedy);
    }
    return {};
}

QMap<QString, QStringList> ImportTarget::newHashes() const
{
    QMap<QString, QStringList> hashes;
    for (auto each = m_documents.begin(); each != m_documents.end(); ++each)
        hashes[each.key()] = QStringList {hashOf(*each)};
    for (const QString &file : m_photographs.keys())
        hashes[file] = QStringList();
    return hashes;
}

void ImportTarget::write(Taking taking) const
{
    const QMap<QString, QStringList> after = newHashes();
    // Whenever this ends, the note covers all that is there.
    QMap<QString, QStringList> meanwhile = m_before;
    for (auto each = after.begin(); each != after.end(); ++each)
        meanwhile[each.key()] += *each;
    note(meanwhile);

    for (auto each = m_photographs.begin(); each != m_photographs.end(); ++each) {
        endIfInterrupted();
        take(*each, each.key(), taking);
    }
    for (auto each = m_documents.begin(); each != m_documents.end(); ++each)
        if (each.key() != exhibitionFile)
            save(each.key(), *each);
    save(exhibitionFile, m_documents.value(exhibitionFile));
    for (const QString &file : m_before.keys())
        if (!after.contains(file) && QFile::remove(absolute(file)))
            QDir(m_path).rmdir(QFileInfo(file).path());
    note(after);
}

void ImportTarget::take(const QString &original, const QString &file, Taking taking) const
{
    const QString target = absolute(file);
    if (isSame(original, target))
        return;
    const QString part = target + u".part"_s;
    try {
        fs::create_directories(native(target).parent_path());
        fs::remove(native(part));
        std::error_code isLinked;
        if (taking == Taking::Link)
            fs::create_hard_link(fs::canonical(native(original)), native(part), isLinked);
        if (taking == Taking::Copy || isLinked) {
            fs::copy_file(native(original), native(part));
            fs::permissions(native(part), fs::perms::owner_read | fs::perms::owner_write,
                            fs::perm_options::add);
            fs::last_write_time(native(part), fs::last_write_time(native(original)));
        }
        fs::rename(native(part), native(target));
    } catch (const fs::filesystem_error &error) {
        std::error_code isLeft;
        fs::remove(native(part), isLeft);
        throw StorageError(
            u"%1 cannot be copied to %2 (%3). Check the disk's space and permissions."_s.arg(
                original, target, QString::fromStdString(error.code().message())));
    }
}

void ImportTarget::save(const QString &file, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(absolute(file)).path());
    QSaveFile saved(absolute(file));
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        throw StorageError(
            u"%1 cannot be written (%2). Check the disk's space and permissions."_s.arg(
                absolute(file), saved.errorString()));
}

void ImportTarget::note(const QMap<QString, QStringList> &hashes) const
{
    QJsonObject files;
    for (auto each = hashes.begin(); each != hashes.end(); ++each)
        files.insert(each.key(), QJsonArray::fromStringList(*each));
    save(noteName, QJsonDocument(QJsonObject {{u"files"_s, files}}).toJson());
}

} // namespace vitrine
