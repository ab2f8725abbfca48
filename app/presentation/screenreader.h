// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access.h"
#include "narrator.h"
#include "visit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// Decides what is read to a visitor who wants it: each screen and slide as it comes, each control
/// as it gets the focus.
class ScreenReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

public:
    ScreenReader(const ShownExhibition &exhibition, const Visit &visit, const Access &access,
                 Narrator &narrator, QObject *parent = nullptr);

    /// Reads what is on screen from its beginning.
    Q_INVOKABLE void read();
    /// Says the name of the control that has got the focus, or what a prompt asks.
    Q_INVOKABLE void sayName(const QString &name);

private:
    void follow();
    void adjust();
    [[nodiscard]] QString screenText() const;

    const ShownExhibition &m_exhibition;
    const Visit &m_visit;
    const Access &m_access;
    Narrator &m_narrator;
    bool m_wasReading = false;
};

} // namespace vitrine
