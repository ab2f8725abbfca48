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
    const auto found = m_translators.find(tag);
    const QString text = found == m_translators.end()
        ? QString()
        : found->second->translate("Languages", touchToBegin);
    return text.isEmpty() ? QString::fromUtf8(touchToBegin) : text;
}

} // namespace vitrine
