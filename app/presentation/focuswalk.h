// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace vitrine {

/// Leads the keyboard's focus from control to control: with the four arrows to the nearest that
/// way, with Tab and Shift+Tab through all of them, round and round. Nothing outside of the area is
/// ever reached, so what a panel covers stays covered.
class FocusWalk : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// What can be walked to: the controls in this item.
    Q_PROPERTY(QQuickItem *area READ area WRITE setArea NOTIFY areaChanged FINAL)
    /// The accessible name of the control that has the focus; empty where none has.
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)

public:
    enum Direction { Left, Right, Up, Down };
    Q_ENUM(Direction)

    using QObject::QObject;

    [[nodiscard]] QQuickItem *area() const { return m_area; }
    void setArea(QQuickItem *area);
    [[nodiscard]] QString name() const { return m_name; }

    /// Gives the focus to the nearest control that way; false where there is none. Where no control
    /// has it yet, walking begins at the upper left, or for left and up at the lower right.
    Q_INVOKABLE bool go(vitrine::FocusWalk::Direction direction);
    /// To the next control, or the one before; false where there is none at all.
    Q_INVOKABLE bool goOn(bool forward);
    /// Whether one of the area's controls has the focus.
    Q_INVOKABLE [[nodiscard]] bool isOnControl() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void areaChanged();
    void nameChanged();

private:
    void watch(QQuickWindow *window);
    void readName();
    [[nodiscard]] QList<QQuickItem *> controls() const;
    [[nodiscard]] QQuickItem *focused() const;

    QPointer<QQuickItem> m_area = {};
    QPointer<QQuickWindow> m_window = {};
    QString m_name = {};
};

} // namespace vitrine
