// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvrows.h"

#include <csv.h>

#include <QByteArrayList>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

char separatorOf(const QString &heading)
{
    char best = ',';
    for (const char each : {';', '\t'})
        if (heading.count(QLatin1Char(each)) > heading.count(QLatin1Char(best)))
            best = each;
    return best;
}

/// libcsv, told line by line so that every row knows where it begins.
class Reading
{
public:
    explicit Reading(char separator)
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, uchar(separator));
    }
    ~Reading() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Reading)

    void line(int number, const QByteArray &bytes)
    {
        if (m_isBetweenRows)
            m_row = {number, {}};
        m_isBetweenRows = false;
        csv_parse(&m_parser, bytes.constData(), std::size_t(bytes.size()), field, rowEnd, this);
    }

    /// A row that its line's end did not end is within quotation marks.
    CsvRows end()
    {
        if (!m_isBetweenRows)
            m_read.unclosedLine = m_row.line;
        return m_read;
    }

private:
    static void field(void *bytes, std::size_t size, void *self)
    {
        static_cast<Reading *>(self)->m_row.fields.append(
            QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size)).trimmed());
    }

    static void rowEnd(int, void *self)
    {
        auto *reading = static_cast<Reading *>(self);
        const QStringList &fields = reading->m_row.fields;
        if (std::any_of(fields.begin(), fields.end(),
                        [](const QString &f) { return !f.isEmpty(); }))
            reading->m_read.rows.push_back(reading->m_row);
        reading->m_row.fields.clear();
        reading->m_isBetweenRows = true;
    }

    csv_parser m_parser = {};
    CsvRow m_row = {};
    bool m_isBetweenRows = true;
    CsvRows m_read = {};
};

} // namespace

CsvRows csvRows(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArrayList lines = plain.toUtf8().split('\n');
    Reading reading(separatorOf(plain.section(u'\n', 0, 0, QString::SectionSkipEmpty)));
    for (qsizetype at = 0; at < lines.size(); ++at)
        reading.line(int(at) + 1, lines[at] + '\n');
    return reading.end();
}

} // namespace vitrine
