// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenter/presentation.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// What the guide with the clicker commands, for the audience window and the console alike.
/// Slides are numbered from 1, as ShownSlide::number.
class Guide : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(int slideCount READ slideCount CONSTANT FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(int following READ following NOTIFY changed FINAL)
    Q_PROPERTY(int shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(Blank blank READ blank NOTIFY changed FINAL)
    Q_PROPERTY(bool frozen READ isFrozen NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)

public:
    enum Blank { None, Black, White };
    Q_ENUM(Blank)

    Guide(int slideCount, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int slideCount() const { return m_presentation.slideCount(); }
    [[nodiscard]] int current() const { return m_presentation.current() + 1; }
    /// The slide after the current one; 0 at the end.
    [[nodiscard]] int following() const;
    /// What the audience sees: it stays while frozen.
    [[nodiscard]] int shown() const { return m_presentation.shown() + 1; }
    [[nodiscard]] Blank blank() const;
    [[nodiscard]] bool isFrozen() const { return m_presentation.frozen(); }
    /// Whether the time runs.
    [[nodiscard]] bool isRunning() const { return m_presentation.isRunning(); }

    Q_INVOKABLE void goTo(int number);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void first();
    Q_INVOKABLE void last();
    Q_INVOKABLE void toggleBlack();
    Q_INVOKABLE void toggleWhite();
    Q_INVOKABLE void toggleFreeze();
    Q_INVOKABLE void toggleTimer();
    Q_INVOKABLE void resetTimer();
    /// `12:04`, or `1:12:04` from an hour on.
    Q_INVOKABLE [[nodiscard]] QString elapsed() const;
    /// `09:30`: what the clock on the wall says.
    Q_INVOKABLE [[nodiscard]] QString timeOfDay() const;

signals:
    void changed();

private:
    template <class Command>
    void command(const Command &work);

    const Clock &m_clock;
    Presentation m_presentation;
};

} // namespace vitrine
