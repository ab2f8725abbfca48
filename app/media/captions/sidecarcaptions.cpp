// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidecarcaptions.h"

#include "captionlanguage.h"
#include "captiontext.h"
#include "csvrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString usualName = u"captions.csv"_s;

/// Paths alike however they were written: with \ or / between folders, and é in one or two parts.
QString asKey(const QString &path)
{
    QString plain = QString(path).replace(u'\\', u'/').normalized(QString::NormalizationForm_C);
    return QDir::cleanPath(plain);
}

QStringList headingsOf(const CsvRow &row)
{
    QStringList headings;
    for (const QString &field : row.fields)
        headings.append(field.toLower());
    return headings;
}

bool areCaptions(const QStringList &headings)
{
    return headings.contains("file"_L1)
        && std::any_of(headings.begin(), headings.end(), [](const QString &heading) {
               return QStringList {u"title"_s, u"caption"_s, u"credit"_s, u"alt"_s}.contains(
                   heading);
           });
}

/// The lists say a language in its own words, so what nobody named covers every language.
void put(const QMap<QString, QString> &written, QMap<QString, QString> &own)
{
    if (written.contains(QString()))
        own.clear();
    for (auto each = written.begin(); each != written.end(); ++each) {
        const QString language = captionLanguage(each.key());
        own.removeIf([&](const QMap<QString, QString>::iterator &text) {
            return captionLanguage(text.key()) == language && !text.key().isEmpty();
        });
        own.insert(each.key(), *each);
    }
}

} // namespace

SidecarCaptions SidecarCaptions::read(const QString &folder)
{
    SidecarCaptions captions;
    QStringList lists = QDir(folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    std::stable_partition(lists.begin(), lists.end(), [](const QString &name) {
        return name.compare(usualName, Qt::CaseInsensitive) == 0;
    });
    for (const QString &name : lists)
        captions.readList(folder, name);
    return captions;
}

void SidecarCaptions::readList(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_faults.append(u"%1 cannot be read. Check its permissions."_s.arg(name));
        return;
    }
    const CsvRows list = csvRows(decodedFile(file.readAll()));
    const QStringList headings = list.rows.empty() ? QStringList() : headingsOf(list.rows.front());
    if (!areCaptions(headings)) {
        if (name.compare(usualName, Qt::CaseInsensitive) == 0)
            m_faults.append(
                u"%1:1: The list has no headings. Begin it with: file,title,caption,credit,alt,lang"_s
                    .arg(name));
        return;
    }
    if (list.unclosedLine > 0)
        m_faults.append(
            u"%1:%2: A quotation mark opens here and is never closed. Close it, or write \"\" for one in a text."_s
                .arg(name)
                .arg(list.unclosedLine));
    for (std::size_t at = 1; at < list.rows.size(); ++at)
        readRow(folder, name, headings, list.rows[at]);
}

void SidecarCaptions::readRow(const QString &folder, const QString &name,
                              const QStringList &headings, const CsvRow &row)
{
    const auto fault = [&](const QString &sentence) {
        m_faults.append(u"%1:%2: %3"_s.arg(name).arg(row.line).arg(sentence));
    };
    const auto field = [&](const QString &heading) {
        return tidied(row.fields.value(headings.indexOf(heading)));
    };
    if (row.fields.size() > headings.size())
        return fault(
            u"The row has %1 fields, the heading %2. Put texts with the separator in quotation marks."_s
                .arg(row.fields.size())
                .arg(headings.size()));
    const QString file = asKey(field(u"file"_s));
    if (field(u"file"_s).isEmpty())
        return fault(u"The row names no file. Write its path in the folder: room/1.jpg"_s);
    if (!QFileInfo(folder + u'/' + field(u"file"_s).replace(u'\\', u'/')).isFile()
        && !QFileInfo(folder + u'/' + file).isFile())
        return fault(u"There is no file %1. Write its path in the folder: room/1.jpg"_s.arg(file));
    const QString tag = field(u"lang"_s).replace(u'_', u'-');
    if (!tag.isEmpty() && captionLanguage(tag).isEmpty())
        return fault(u"“%1” is no language. Write a tag such as en or zh-Hans."_s.arg(tag));
    Texts &texts = m_byFile[file];
    if (texts.tags.contains(tag))
        return fault(
            u"%1 has two rows of this language, and the first counts. Remove one of them."_s.arg(
                file));
    texts.tags.append(tag);
    const auto keep = [&](const QString &heading, QMap<QString, QString> &where) {
        if (const QString text = field(heading); !text.isEmpty())
            where.insert(tag, text);
    };
    keep(u"title"_s, texts.titles);
    keep(u"caption"_s, texts.captions);
    keep(u"alt"_s, texts.alts);
    keep(u"credit"_s, texts.credits);
}

void SidecarCaptions::override(const QString &relativePath, PhotoCaption &caption) const
{
    const auto found = m_byFile.find(asKey(relativePath));
    if (found == m_byFile.end())
        return;
    put(found->titles, caption.titles);
    put(found->captions, caption.captions);
    put(found->alts, caption.alts);
    put(found->credits, caption.credits);
}

} // namespace vitrine
