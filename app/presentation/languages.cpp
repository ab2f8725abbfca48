// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include "content/locales.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.presentation", QtInfoMsg)

constexpr auto touchToBegin = QT_TRANSLATE_NOOP("Languages", "Touch to begin");
constexpr auto closed = QT_TRANSLATE_NOOP("Languages", "Closed now");
constexpr auto opensToday = QT_TRANSLATE_NOOP("Languages", "Open again today at %1");
constexpr auto opensTomorrow = QT_TRANSLATE_NOOP("Languages", "Open again tomorrow at %1");
//: %1 is a date, %2 a time
constexpr auto opensOn = QT_TRANSLATE_NOOP("Languages", "Open again on %1 at %2");
//: How a date is written: see QLocale
constexpr auto dateFormat = QT_TRANSLATE_NOOP("Languages", "dddd, d MMMM");

} // namespace

Languages::Languages(ShownExhibition &exhibition, QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition)
{
    for (const QString &tag : exhibition.locales()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/vitrine_"_s + QString(tag).replace(u'-', u'_') + u".qm"_s))
            m_translators[tag] = std::move(translator);
        else
            qCWarning(log).noquote()
                << "There are no words of the program in" << tag << "- visitors see English ones.";
    }
    connect(&exhibition, &ShownExhibition::localeChanged, this, &Languages::install);
    install();
}

Languages::~Languages()
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
}

void Languages::install()
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
    const auto found = m_translators.find(m_exhibition.locale());
    m_installed = found == m_translators.end() ? nullptr : found->second.get();
    if (m_installed)
        QCoreApplication::installTranslator(m_installed);
    emit changed();
}

QStringList Languages::ownNames() const
{
    QStringList names;
    for (const QString &tag : m_exhibition.locales())
        names.append(ownName(tag));
    return names;
}

QString Languages::invitation(const QString &tag) const
{
    return translated(tag, touchToBegin);
}

QString Languages::closedNow(const QString &tag) const
{
    return translated(tag, closed);
}

QString Languages::openAgain(const QString &tag, const QDateTime &opens, const QDateTime &now) const
{
    if (!opens.isValid())
        return {};
    const QString time = opens.toString(u"HH:mm"_s);
    const qint64 days = now.date().daysTo(opens.date());
    if (days == 0 || days == 1)
        return translated(tag, days == 0 ? opensToday : opensTomorrow).arg(time);
    const QString date = QLocale(tag).toString(opens.date(), translated(tag, dateFormat));
    return translated(tag, opensOn).arg(date, time);
}

QString Languages::translated(const QString &tag, const char *text) const
{
    const auto found = m_translators.find(tag);
    const QString words
        = found == m_translators.end() ? QString() : found->second->translate("Languages", text);
    return words.isEmpty() ? QString::fromUtf8(text) : words;
}

} // namespace vitrine
