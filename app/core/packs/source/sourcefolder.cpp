// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace vitrine {

using namespace Qt::StringLiterals;

SourceFolder::SourceFolder(const QString &path) : m_path(QDir(path).absolutePath()) { }

QString SourceFolder::absolute(const QString &file) const
{
    return m_path + u'/' + file;
}

bool SourceFolder::hasFile(const QString &file) const
{
    return isInside(file) && QFileInfo::exists(absolute(file));
}

QStringList SourceFolder::namesIn(const QString &folder) const
{
    return QDir(absolute(folder)).entryList(QDir::Files, QDir::Name);
}

QStringList SourceFolder::find(const QStringList &patterns) const
{
    QStringList found;
    QDirIterator files(m_path, patterns, QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext())
        found.append(files.next().mid(m_path.size() + 1));
    found.sort();
    return found;
}

QStringList SourceFolder::tomlFiles() const
{
    return find({u"*.toml"_s});
}

QStringList SourceFolder::documents() const
{
    return find({u"README*"_s, u"LICENSE*"_s, u"LICENCE*"_s});
}

std::optional<QByteArray> SourceFolder::read(const QString &file) const
{
    QFile opened(absolute(file));
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    return opened.readAll();
}

bool SourceFolder::isInside(const QString &file)
{
    if (file.isEmpty() || file.contains(u'\\') || file.contains(QChar::Null))
        return false;
    const QStringList parts = file.split(u'/');
    return !parts.contains(QString()) && !parts.contains(u"."_s) && !parts.contains(u".."_s);
}

} // namespace vitrine
