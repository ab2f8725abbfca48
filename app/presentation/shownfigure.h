// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/exhibition.h"
#include "content/figurescale.h"
#include "content/runningnumber.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// A number shown large.
class ShownFigure : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A slide has its figures")

    Q_PROPERTY(double value READ value CONSTANT FINAL)
    Q_PROPERTY(QString display READ display CONSTANT FINAL)
    Q_PROPERTY(QString counts READ counts CONSTANT FINAL)
    Q_PROPERTY(bool isShare READ isShare CONSTANT FINAL)

public:
    ShownFigure(const Figure &figure, QObject *parent) : QObject(parent), m_figure(figure) { }

    [[nodiscard]] double value() const { return m_figure.value; }
    [[nodiscard]] const QString &display() const { return m_figure.display; }
    [[nodiscard]] const QString &counts() const { return m_figure.counts; }
    /// Whether it is a part of a hundred.
    [[nodiscard]] bool isShare() const { return vitrine::isShare(m_figure); }

    /// The text while the number runs from nothing, at 0, to itself, at 1.
    Q_INVOKABLE QString displayAt(double part) const
    {
        return RunningNumber(m_figure.display).at(part);
    }

private:
    Figure m_figure;
};

} // namespace vitrine
