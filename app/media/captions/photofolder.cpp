// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photofolder.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Folders that systems put among photographs: thumbnails, resource forks, waste.
bool isOfSystem(const QString &folder)
{
    static const QStringList names {u"@eadir"_s, u"__macosx"_s, u"$recycle.bin"_s, u"lost+found"_s,
                                    u"system volume information"_s};
    return names.contains(folder.toLower());
}

class Walk
{
public:
    Walk(const QString &root, const QStringList &endings) : m_root(root)
    {
        m_collator.setNumericMode(true);
        for (const QString &ending : endings)
            m_endings.insert(ending.toLower());
        m_seen.insert(QFileInfo(root).canonicalFilePath());
    }

    /// The photographs directly in \a folder, which ends in `/` or is empty.
    QStringList photographsIn(const QString &folder) const
    {
        QStringList files;
        for (const QString &name : namesIn(folder, QDir::Files))
            if (m_endings.contains(QFileInfo(name).suffix().toLower()))
                files.append(folder + name);
        return files;
    }

    QStringList foldersIn(const QString &folder) const
    {
        QStringList names = namesIn(folder, QDir::Dirs | QDir::NoDotAndDotDot);
        names.removeIf(isOfSystem);
        return names;
    }

    QStringList photographsBelow(const QString &folder)
    {
        const QString real = QFileInfo(m_root + u'/' + folder).canonicalFilePath();
        if (real.isEmpty() || m_seen.contains(real))
            return {};
        m_seen.insert(real);
        QStringList files = photographsIn(folder);
        for (const QString &name : foldersIn(folder))
            files += photographsBelow(folder + name + u'/');
        return files;
    }

private:
    QStringList namesIn(const QString &folder, QDir::Filters filters) const
    {
        std::vector<std::pair<QCollatorSortKey, QString>> sorted;
        for (const QString &name : QDir(m_root + u'/' + folder).entryList(filters, QDir::Name))
            sorted.emplace_back(m_collator.sortKey(name), name);
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &one, const auto &other) {
            return one.first.compare(other.first) < 0;
        });
        QStringList names;
        for (const auto &[key, name] : sorted)
            names.append(name);
        return names;
    }

    QString m_root;
    QSet<QString> m_endings;
    QSet<QString> m_seen; ///< Folders by their real path.
    QCollator m_collator {QLocale(QLocale::English)};
};

} // namespace

PhotoFolder PhotoFolder::scan(const QString &path, const QStringList &endings)
{
    PhotoFolder folder {path, {}};
    Walk walk(path, endings);
    const auto add = [&](const QString &name, const QStringList &files) {
        if (!files.isEmpty())
            folder.rooms.append({name, files});
    };
    add(QDir(QDir(path).absolutePath()).dirName(), walk.photographsIn(QString()));
    for (const QString &name : walk.foldersIn(QString()))
        add(name, walk.photographsBelow(name + u'/'));
    return folder;
}

} // namespace vitrine
