// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testexhibition.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

void require(bool done, const QString &what)
{
    if (!done)
        throw std::runtime_error(what.toStdString());
}

} // namespace

QString fixtures()
{
    return QStringLiteral(VITRINE_FIXTURES);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TestExhibition::TestExhibition()
{
    overlay(fixtures() + u"/sources/valid"_s);
}

QString TestExhibition::path() const
{
    return m_folder.filePath(u"source"_s);
}

QString TestExhibition::beside(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray TestExhibition::read(const QString &file) const
{
    return bytesOf(path() + u'/' + file);
}

void TestExhibition::write(const QString &file, const QByteArray &bytes) const
{
    const QString target = path() + u'/' + file;
    QDir().mkpath(QFileInfo(target).path());
    QFile opened(target);
    require(opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size(), target);
}

void TestExhibition::change(const QString &file, const QString &before, const QString &after) const
{
    QString text = QString::fromUtf8(read(file));
    require(text.contains(before), u"%1 has no “%2”"_s.arg(file, before));
    write(file, text.replace(before, after).toUtf8());
}

void TestExhibition::remove(const QString &file) const
{
    require(QFile::remove(path() + u'/' + file), file);
}

void TestExhibition::overlay(const QString &folder) const
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        write(file.mid(folder.size() + 1), bytesOf(file));
    }
}

} // namespace vitrine
