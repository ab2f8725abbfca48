// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tuiotable.h"

#include <QtEndian>

#include <bit>

namespace vitrine {

namespace {

/// OSC's strings end with a zero and fill whole words.
QByteArray text(const QByteArray &bytes)
{
    return bytes + QByteArray(4 - bytes.size() % 4, '\0');
}

QByteArray number(qint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray number(double value)
{
    return number(std::bit_cast<qint32>(float(value)));
}

QByteArray cursors(const QByteArray &types, const QByteArray &arguments)
{
    return text("/tuio/2Dcur") + text(',' + types) + arguments;
}

} // namespace

quint16 TuioTable::freePort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost, 0) ? socket.localPort() : quint16(0);
}

void TuioTable::tap(const QPointF &place)
{
    send({{++m_lastId, place}});
    send({});
}

void TuioTable::send(const std::vector<Touch> &touches)
{
    QByteArray alive;
    QByteArrayList messages {cursors("ss", text("source") + text("test"))};
    for (const Touch &touch : touches)
        alive += number(touch.id);
    messages.append(
        cursors("s" + QByteArray(qsizetype(touches.size()), 'i'), text("alive") + alive));
    for (const Touch &touch : touches)
        messages.append(cursors("sifffff",
                                text("set") + number(touch.id) + number(touch.place.x())
                                    + number(touch.place.y()) + number(0.) + number(0.)
                                    + number(0.)));
    messages.append(cursors("si", text("fseq") + number(++m_frame)));

    QByteArray bundle = text("#bundle") + number(0) + number(1);
    for (const QByteArray &message : messages)
        bundle += number(qint32(message.size())) + message;
    m_socket.writeDatagram(bundle, QHostAddress::LocalHost, m_port);
}

} // namespace vitrine
