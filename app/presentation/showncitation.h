// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// A statement and what it rests on.
class ShownCitation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A slide has its citations")

    Q_PROPERTY(QString statement READ statement CONSTANT FINAL)
    Q_PROPERTY(QString paragraph READ paragraph CONSTANT FINAL)
    Q_PROPERTY(Confidence confidence READ confidence CONSTANT FINAL)
    Q_PROPERTY(QStringList sources READ sources CONSTANT FINAL)

public:
    enum Confidence { Official, Press, Report, Inference };
    Q_ENUM(Confidence)

    ShownCitation(const Citation &citation, QObject *parent);

    [[nodiscard]] const QString &statement() const { return m_citation.statement; }
    [[nodiscard]] const QString &paragraph() const { return m_citation.paragraph; }
    [[nodiscard]] Confidence confidence() const;
    /// One line for each publication: publisher, title, date, address.
    [[nodiscard]] const QStringList &sources() const { return m_sources; }

private:
    Citation m_citation;
    QStringList m_sources = {};
};

} // namespace vitrine
