// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shownexhibition.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>

namespace vitrine {

/// The program's own words in the languages of the exhibition. They follow the exhibition's
/// language.
class Languages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(QStringList ownNames READ ownNames CONSTANT FINAL)

public:
    explicit Languages(ShownExhibition &exhibition, QObject *parent = nullptr);
    ~Languages() override;

    /// The languages of the exhibition, as they call themselves.
    [[nodiscard]] QStringList ownNames() const;
    /// "Touch to begin" in any of them: the attract loop speaks several languages at once.
    Q_INVOKABLE [[nodiscard]] QString invitation(const QString &tag) const;
    /// "Closed now" in any of them, for the picture outside opening hours.
    Q_INVOKABLE [[nodiscard]] QString closedNow(const QString &tag) const;
    /// "Open again tomorrow at 10:00", seen from \a now; empty where \a opens is no date.
    Q_INVOKABLE [[nodiscard]] QString openAgain(const QString &tag, const QDateTime &opens,
                                                const QDateTime &now) const;

signals:
    /// Texts have to be read again.
    void changed();

private:
    void install();
    [[nodiscard]] QString translated(const QString &tag, const char *text) const;

    ShownExhibition &m_exhibition;
    std::map<QString, std::unique_ptr<QTranslator>> m_translators = {};
    QTranslator *m_installed = nullptr;
};

} // namespace vitrine
